"""The nouns of the desk, one file per family, all frozen."""
