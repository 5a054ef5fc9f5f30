"""The people of each set of papers, and those around them: one file per set."""
