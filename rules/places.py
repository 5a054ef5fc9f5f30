"""The words by which the name of a state is told from others."""

from __future__ import annotations

_WORDS = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
    hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
    michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york
    carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
    washington wisconsin wyoming
"""
STATE_WORDS: frozenset[str] = frozenset(_WORDS.split())
"""The word of a state's name that tells it from others."""
