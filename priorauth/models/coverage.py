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
LINES_OF_BUSINESS: tuple[str, ...] = get_args(LineOfBusiness)
