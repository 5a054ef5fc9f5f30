"""Clinic paper that looks real and is invented: referrals, notes, payer letters, and what a fax line does to them."""
