"""The states and territories of the United States, by their postal letters."""

from __future__ import annotations

_LETTERS = """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH
    NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP
"""
STATES: frozenset[str] = frozenset(_LETTERS.split())
