"""A payer beside its label in a whole sentence: `Insurance: She has Aetna (PPO), ID W204471902`."""

from __future__ import annotations

import re

from adapters.reading.values.health_plans import begins
from adapters.reading.values.payer_words import sounds_like_a_payer

_IN_A_LIST = re.compile(
    r"^(?i:(?:(?:through|under|on|his|her|their)\s)*(?:parent|mother|father|mom|dad|spouse|husband|"
    r"wife|partner|family|employer|school)\W{0,2}s?\s(?:(?:health|group)\s)?"
    r"(?:plan|insurance|policy|coverage))\s?[-\u2013:,]\s+|"
    r"^\W*\d{1,2}\s?[:.)]\s+|^(?:is|are)\s+(?:(?:through|with|by)\s+)?|^(?i:primary)\s?[-\u2013]\s|"
    r"^(?:with|through|by|under)\s+(?=[A-Z])|"
    r"^(?i:(?:on (?:file|record)|of record|in (?:the )?chart|information|info))\s?:\s+"
)
"""What stands before a payer that is one of a list, or that a sentence names."""
_COVER = (
    r"(?:insurance|coverage|health plan|plan|carrier|insurer|payer|payor|policy|benefits|"
    r"insurance (?:company|carrier|plan|coverage|provider))"
)
_KIND = r"(?:(?:primary|current|main|health|medical|commercial|private|group) )*"
_SENTENCE = re.compile(
    r"(?:(?i:s?he|they|we|i|the patient|patient|pt\.?|please|"
    rf"(?:his|her|their|our|the|patient['\u2019]?s?) {_KIND}{_COVER}|{_KIND}{_COVER}|billing|bill)|"
    r"(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?|"
    rf"[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?(?:['\u2019]s? (?i:{_KIND}{_COVER}))?)"
    r"(?: (?:on file|of record))?(?: (?:is|are|has|have|carries|carry|holds|lists?|shows?|uses|"
    r"bills?|currently|now|presently|through|with|by|under|to|covered|insured|enrolled|in|an?|the|"
    r"member|of|billed|provided|listed|as))+\s(?:the\s)?(?=[A-Z])"
)
"""Who is insured or what insures them, and the verb, before the name of a payer."""
_VERB = re.compile(
    r"(?i)\b(?:is|are|has|have|carr\w+|holds|lists?|shows?|uses|bills?|billing|billed|covered|"
    r"insured|enrolled|through)\b"
)
_GOES_ON = re.compile(r"[\s,)]*\s(?!of\b|and\b|by\b|from\b)[a-z]{2,}\b")
"""A small word behind a payer's name, with which no payer's name goes on."""


def before_payer(text: str) -> str:
    """What stands beside a payer's label, without the sign of a list or a sentence's first words.

    A sentence is one only where a payer's name follows.
    """
    sentence = _SENTENCE.match(text)
    if sentence is not None and _VERB.search(sentence[0]) and begins(text) is None:
        rest = text[sentence.end() :]
        if begins(rest) is not None or sounds_like_a_payer(rest.partition(",")[0]):
            return rest
    return _IN_A_LIST.sub("", text)


def end_in_sentence(text: str) -> int | None:
    """Where a known payer, with its plan, ends that a sentence goes on behind.

    `UnitedHealthcare on file for him`, `HealthPartners is the insurer`.
    """
    begun = begins(text)
    if begun is None or not begun[0].itself:
        return None
    return begun[1] if _GOES_ON.match(text, begun[1]) is not None else None
