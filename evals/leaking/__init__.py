"""A practice day with all that leaves the house kept, to be looked through for people."""
