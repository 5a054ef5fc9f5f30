"""Words that no rule replaced are weighed by themselves and by what stands around them."""
