"""Papers whose structure is drawn by lot: order of sections, their ways, wordings, letterheads."""
