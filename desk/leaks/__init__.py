"""Looks through what a run left behind for people who must not be in it, in every disguise."""
