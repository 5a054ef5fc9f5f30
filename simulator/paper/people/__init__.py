"""People, payers, offices, streets and towns that papers are drawn with, a set to a file."""
