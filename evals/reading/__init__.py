"""How well documents are read: many invented ones, each with its truth, read and judged."""
