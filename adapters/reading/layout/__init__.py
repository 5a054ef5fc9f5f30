"""How a page is laid out: words in rows, letters in cells, stamps, and what kind of page it is."""
