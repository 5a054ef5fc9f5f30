"""The plan type that a question names: `medicare advantage`, `humana medicare`, `self-funded`."""

from __future__ import annotations

import re

from agent.hearing.places import plan_state
from priorauth.models.coverage import PlanKind

LINES: tuple[tuple[str, str], ...] = (
    (r"\b(?:medicare|mcare|med|mcr) adv(?:antage)?\b", "medicare_advantage"),
    (
        r"(?<=humana )adv(?:antage)?\b|(?<=aetna )adv(?:antage)?\b|(?<=uhc )adv(?:antage)?\b"
        r"|(?<=united )adv(?:antage)?\b|(?<=cigna )adv(?:antage)?\b",
        "medicare_advantage",
    ),
    (
        r"(?:(?<=humana )|(?<=aetna )|(?<=cigna )|(?<=united )|(?<=uhc )|(?<=wellcare ))ma\b",
        "medicare_advantage",
    ),
    (r"\bma (?:ppo|hmo|plan|product)s?\b", "medicare_advantage"),
    (r"\badvantage (?:plan|product|policy)\b", "medicare_advantage"),
    (r"medicare supplement|medigap", "medicare_supplement"),
    (
        r"(original|regular|straight|traditional|plain|normal) medicare|medicare (part b|ffs)",
        "medicare_ffs",
    ),
    (r"\bmedicare(?:'s)? (?:\w+ )?(?:threshold|kx|therapy cap)\b", "medicare_ffs"),
    (r"managed medicaid|medicaid mco", "medicaid_mco"),
    (r"medicaid", "medicaid_ffs"),
    (r"self.funded|self.insured|\baso\b", "commercial_aso"),
    (r"fully insured|commercial", "commercial_fi"),
    (r"marketplace|exchange", "exchange"),
    (r"federal employee|\bfep\b", "fep"),
    (r"\bdual\b|dsnp|d-snp", "dsnp"),
    (r"\bcommunity plan\b", "medicaid_mco"),
    (r"tricare prime|\bprime (?=east|west)|(?<=east )prime\b|(?<=west )prime\b", "tricare_prime"),
    (
        r"tricare select|\bselect (?=east|west)|(?<=east )select\b|(?<=west )select\b",
        "tricare_select",
    ),
    (r"\bcomp\b|\bl&i\b", "workers_comp"),
    (r"\bauto (insurance|plan|policy)\b", "auto"),
)


_WHOSE = (
    r"(?= (?:pts?|patients?|cases?|people|folks|clients?|authorizations?|auths?|referrals?|vets?"
    r"|ones?|list|approvals?|denials?|requests?|stuff|pending|plans?|members?|ccn)\b)"
)
_SPOKEN: tuple[tuple[PlanKind, str], ...] = (
    (
        "workers_comp",
        r"\bwork(?:er|man|men)?'?s?'?[ -]comp(?:ensation)?\b|\bwork injur(?:y|ies)\b"
        rf"|\b(?:comp|wc|w/c){_WHOSE}|\b(?:for|under|on|with|from) (?:comp|wc)\b"
        r"|^(?:(?:and|ok|what about|how about|now|for|just)\W+)*(?:wc|w/c|comp)\W*$",
    ),
    (
        "va",
        rf"\b(?<!anthem )va{_WHOSE}|\bveterans?\b|\b(?:for|from|with|at|to) the va\b"
        r"|\bva ccn\b|\bva community care\b"
        r"|^(?:(?:and|ok|what about|how about|now|for|just)\W+)*va\W*$",
    ),
    (
        "medicare_advantage",
        rf"\b(?:medicare|mcare|med|mcr) adv(?:antage)?\b|\bma{_WHOSE}|\bmedicare replacement\b"
        r"|\bpart c\b",
    ),
    (
        "medicaid",
        r"\bmedicaid\b|\bahcccs\b|\bmedi-?cal\b|\bmasshealth\b|\bbadgercare\b|\bsoonercare\b"
        r"|\btenncare\b|\bmo ?healthnet\b|\bapple health\b|\bmcaid\b",
    ),
    ("tricare", r"\btricare\b(?! (?:east|west|prime|select))"),
    (
        "auto",
        rf"\b(?:auto|mva|no.fault|pip){_WHOSE}|\bauto (?:insurance|accident|injury)s?\b|\bmvas\b",
    ),
    (
        "commercial",
        rf"\bcommercial{_WHOSE}|\b(?:is|are|many|were|being) commercial\b"
        r"|^(?:(?:and|ok|what about|how about|now|for|just|how many|only)\W+)*commercial\W*$",
    ),
)
_KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _SPOKEN)
"""Kinds of plan as staff speak of their patients: `VA pts`, `work comp cases`."""


def plan_kind(words: str) -> PlanKind | None:
    """Return the kind of plan whose patients are spoken of."""
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), None)


def plan_kinds(words: str) -> tuple[PlanKind, ...]:
    """Return every kind of plan whose patients are spoken of, as they stand in the list."""
    return tuple(kind for kind, pattern in _KINDS if pattern.search(words))


def names_kind_alone(typed: tuple[str, ...]) -> bool:
    """Whether what was taken for a payer is the name of a kind of plan."""
    return any(without_kind(f"{each} pts").strip() in ("", "pts") for each in typed)


def without_kind(text: str, mark: str = " ") -> str:
    """Return the text without the name of a kind of plan, or with a mark in its place."""
    for _, pattern in _KINDS:
        text = pattern.sub(mark, text)
    return text


_MEDICARE_PLAN = re.compile(r"\bmedicare (?:plan|product|policy|one|member|patient|side)\b")
"""Of another payer: `united, with the Medicare plan`."""


def plan_type(words: str, payers: tuple[str, ...]) -> str | None:
    """Return the plan type; Medicare or Medicaid through another payer is a managed plan."""
    line = next((line for pattern, line in LINES if re.search(pattern, words)), None)
    others = [each for each in payers if "medicare" not in each.lower()]
    is_plan = any(f"{each.lower()} medicare" in words for each in others) or (
        bool(others) and _MEDICARE_PLAN.search(words) is not None
    )
    if line is None and is_plan:
        return "medicare_advantage"
    is_states = any(_is_of_state(each) for each in payers)
    return "medicaid_mco" if line == "medicaid_ffs" and payers and not is_states else line


def without_plan(found: tuple[str, ...], question: str) -> tuple[str, ...]:
    """Return the payers without the Medicare of `humana medicare`, which is a plan type."""
    small = question.lower()
    plans = {each for each in found if each.lower() == "medicare"}
    others = [each for each in found if each not in plans]
    is_plan = any(f"{each.lower()} medicare" in small for each in others)
    is_plan = is_plan or (bool(others) and _MEDICARE_PLAN.search(small) is not None)
    return tuple(each for each in found if each not in plans) if is_plan else found


def _is_of_state(payer: str) -> bool:
    """Whether it is a state's own Medicaid, by its id or as `texas medicaid`."""
    first = payer.lower().removesuffix("medicaid").strip(" -")
    return payer.lower().endswith("medicaid") and plan_state(first) is not None
