"""One file per kind of clinic paper, and which of them tune the reader and which judge it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper

Draw = Callable[[Paper, Referral, Random], None]

TUNING_REFERRALS = (
    "ruled_form",
    "emr_order",
    "physician_letter",
    "prescription_pad",
    "stranger_form",
)
REPORTING_REFERRALS = ("two_column_form", "hand_filled_form", "hospital_order", "order_memo")
REFERRALS = TUNING_REFERRALS + REPORTING_REFERRALS

TUNING_OTHERS = (
    "cover_sheet",
    "initial_evaluation",
    "plan_of_care",
    "approval_letter",
    "denial_letter",
    "insurance_card",
    "advertisement",
    "blank_page",
)
REPORTING_OTHERS = (
    "clinical_note",
    "operative_report",
    "imaging_report",
    "face_sheet",
    "intake_form",
)
OTHERS = TUNING_OTHERS + REPORTING_OTHERS

TUNING = TUNING_REFERRALS + TUNING_OTHERS
REPORTING = REPORTING_REFERRALS + REPORTING_OTHERS
ALL = TUNING + REPORTING


def draw(name: str, paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw one layout at the end of a paper.

    Raises:
        ValueError: when there is no such layout.
    """
    if name not in ALL:
        raise ValueError(f"no layout named {name}; there are: {', '.join(ALL)}")
    paper.begin(name)
    drawing: Draw = import_module(f"{__name__}.{name}").draw
    drawing(paper, referral, rng)
