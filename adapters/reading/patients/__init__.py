"""Whose a page or an order is."""
