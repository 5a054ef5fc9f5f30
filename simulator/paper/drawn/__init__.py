"""Papers whose structure is drawn by lot: an office decides anew how it tells what it refers."""
