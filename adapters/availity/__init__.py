"""Availity: its settings and the signed-in session that its gateways share."""
