"""What stands on a page without a label: letterheads, blocks of lines, names at the head."""
