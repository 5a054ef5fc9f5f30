"""The values themselves: dates, codes, numbers that can be checked, names, places, therapy."""
