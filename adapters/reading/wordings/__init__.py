"""How offices word their labels and headings, and the words that wordings are made of."""
