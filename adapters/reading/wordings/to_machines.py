"""Words on a page that address a computer program instead of the people who read orders."""

from __future__ import annotations

import re

_ORDERS_TO_MACHINES = re.compile(
    r"ignore (?:all |any )?(?:previous|prior|above|the) (?:instruction|"
    r"prompt)|disregard (?:all|any|the|previous)|"
    r"\b(?:system prompt|as an ai|ai (?:assistant|model|agent)|language "
    r"model|chatgpt|claude ai|llm)\b|"
    r"you are (?:now )?an? (?:assistant|ai|helpful)|(?:approve|submit|"
    r"send) (?:this|the) (?:packet|request|referral) (?:without|immediately|"
    r"automatically)|(?:note|message|attention|instructions?)\W+(?:to|for)?\W*(?:the |any |all )?"
    r"(?:ai|bots?|robots?|automated (?:system|reader|agent)s?)\b|without (?:human )?review\b|"
    r"if you are an? (?:ai|bot|automated|machine)",
    re.I,
)


def speaks_to_machines(text: str) -> bool:
    """Whether a text gives orders to a program; staff are warned, and nothing follows them."""
    return _ORDERS_TO_MACHINES.search(text.replace("\n", " ")) is not None
