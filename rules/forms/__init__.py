"""Request forms as data: which fields stand where, and under which label."""
