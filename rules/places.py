"""States and territories that a plan can belong to."""

from __future__ import annotations

_NAMES = """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH
    NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP
"""
STATES: frozenset[str] = frozenset(_NAMES.split())
