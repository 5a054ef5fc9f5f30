"""What running text says: letters, narratives, sentences, lists in sentences."""
