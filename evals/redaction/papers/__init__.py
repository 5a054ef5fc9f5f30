"""What the papers of each set say, word for word: one file per set or door."""
