"""A clearinghouse that speaks the Availity REST interface: token, coverages, service reviews."""
