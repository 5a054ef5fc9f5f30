"""The code tables load whole, agree with each other, and use words of our own."""

from __future__ import annotations

import pytest

from rules.code_tables import claim_reasons, denials, outcome_measures, review_codes

TAXONOMY = [
    "no_auth_on_file",
    "auth_exceeded_visits",
    "auth_exceeded_units",
    "outside_auth_dates",
    "auth_code_mismatch",
    "auth_provider_mismatch",
    "late_request",
    "missing_order",
    "order_expired",
    "missing_or_unsigned_poc",
    "missing_evaluation",
    "missing_progress_note",
    "no_objective_measure",
    "no_functional_progress_plateau",
    "maintenance_or_unskilled",
    "goals_not_measurable",
    "frequency_not_supported",
    "duplicate_or_concurrent_therapy",
    "not_covered_diagnosis",
    "site_of_care",
    "out_of_network",
    "benefit_max_reached",
    "eligibility",
    "cob_or_other_payer_wc",
    "coding_ncci",
    "incomplete_form",
]


def test_every_word_of_the_denial_taxonomy_says_who_acts_and_what_to_do() -> None:
    assert set(TAXONOMY) <= denials().reasons.keys()


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("197", "no_auth_on_file"),
        ("198", "auth_exceeded_visits"),
        ("210", "late_request"),
        ("284", "auth_code_mismatch"),
        ("296", "auth_provider_mismatch"),
        ("302", "outside_auth_dates"),
        ("119", "benefit_max_reached"),
    ],
)
def test_a_claim_reason_leads_to_our_word(code: str, reason: str) -> None:
    assert claim_reasons().codes[code].reason == reason


def test_old_claim_reasons_are_kept_and_marked() -> None:
    old = {code for code, entry in claim_reasons().codes.items() if not entry.current}

    assert old == {"15", "165", "62", "38", "52", "57", "138", "B5"}


def test_an_authorization_limit_and_a_benefit_limit_are_different_reasons() -> None:
    codes = claim_reasons().codes

    assert codes["198"].reason != codes["119"].reason


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("A1", "approved"),
        ("A2", "partial"),
        ("A3", "denied"),
        ("A4", "pended"),
        ("A6", "partial"),
        ("C", "cancelled"),
        ("CT", "contact_payer"),
        ("NA", "not_required"),
        ("A5", None),
    ],
)
def test_an_action_code_of_the_278_has_one_meaning(code: str, outcome: str | None) -> None:
    assert review_codes().outcomes[code].outcome == outcome


def test_an_unknown_action_code_has_no_meaning() -> None:
    assert "A9" not in review_codes().outcomes


def test_the_follow_up_decides_whether_to_send_again() -> None:
    retry = {code: entry.retry for code, entry in review_codes().follow_ups.items()}

    assert retry == {
        "C": "corrected",
        "N": "never",
        "P": "unchanged",
        "R": "unchanged",
        "S": "never",
        "Y": "never",
    }


def test_every_important_change_names_its_source() -> None:
    table = outcome_measures()

    assert len(table.measures) >= 24
    for measure in table.measures.values():
        assert all(change.source in table.sources for change in measure.changes)


@pytest.mark.parametrize(
    ("measure", "baseline", "current", "improved"),
    [
        ("ODI", 48, 30, True),
        ("ODI", 30, 48, False),
        ("LEFS", 20, 35, True),
        ("LEFS", 35, 35, False),
        ("NPRS", 7, 3, True),
        ("GAIT_SPEED", 0.6, 0.9, True),
    ],
)
def test_direction_decides_what_progress_is(
    measure: str, baseline: float, current: float, improved: bool
) -> None:
    assert outcome_measures().measures[measure].has_improved(baseline, current) is improved


def test_a_score_outside_the_range_is_impossible() -> None:
    measures = outcome_measures().measures

    assert not measures["NPRS"].is_possible(11)
    assert measures["NPRS"].is_possible(10)
    assert measures["TUG"].is_possible(48.5)
