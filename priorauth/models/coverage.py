"""The lines of business: which kind of plan pays, as rules and clinics name it."""

from __future__ import annotations

from typing import Literal, get_args

LineOfBusiness = Literal[
    "commercial_fi",
    "commercial_aso",
    "exchange",
    "medicare_advantage",
    "dsnp",
    "medicare_supplement",
    "medicare_ffs",
    "medicaid_ffs",
    "medicaid_mco",
    "fep",
    "tricare_prime",
    "tricare_select",
    "tricare_adsm",
    "va",
    "workers_comp",
    "auto",
]
PlanKind = Literal[
    "commercial",
    "medicare_advantage",
    "medicare",
    "medicaid",
    "tricare",
    "va",
    "workers_comp",
    "auto",
]
"""How staff speak of plans: several lines of business are one kind."""
_KINDS: dict[PlanKind, tuple[LineOfBusiness, ...]] = {
    "commercial": ("commercial_fi", "commercial_aso", "exchange", "fep"),
    "medicare_advantage": ("medicare_advantage", "dsnp"),
    "medicare": ("medicare_ffs", "medicare_supplement"),
    "medicaid": ("medicaid_ffs", "medicaid_mco", "dsnp"),
    "tricare": ("tricare_prime", "tricare_select", "tricare_adsm"),
    "va": ("va",),
    "workers_comp": ("workers_comp",),
    "auto": ("auto",),
}


def lines_of(kind: PlanKind) -> tuple[str, ...]:
    """Return the lines of business of a kind of plan; a dual plan is of two kinds."""
    return _KINDS[kind]


LINES_OF_BUSINESS: tuple[str, ...] = get_args(LineOfBusiness)
_IN_WORDS: dict[LineOfBusiness, str] = {
    "commercial_fi": "commercial, fully insured",
    "commercial_aso": "commercial, self-funded",
    "exchange": "marketplace (exchange)",
    "medicare_advantage": "Medicare Advantage",
    "dsnp": "dual special needs (D-SNP)",
    "medicare_supplement": "Medicare supplement",
    "medicare_ffs": "original Medicare (Part B)",
    "medicaid_ffs": "Medicaid, fee for service",
    "medicaid_mco": "managed Medicaid",
    "fep": "federal employees (FEP)",
    "tricare_prime": "TRICARE Prime",
    "tricare_select": "TRICARE Select",
    "tricare_adsm": "TRICARE active duty",
    "va": "VA",
    "workers_comp": "workers' comp",
    "auto": "auto insurance",
}


def line_in_words(line: str) -> str:
    """Return a line of business as staff say it, within a sentence; another word as it stands."""
    return next((words for each, words in _IN_WORDS.items() if each == line), line)
