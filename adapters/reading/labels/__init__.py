"""Labels and headings: their wordings, where they stand, whom they mean, which text is theirs."""
