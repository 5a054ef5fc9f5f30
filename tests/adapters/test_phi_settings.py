"""Raising what may leave needs somebody who vouches for it; start-up says what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from adapters.phi_settings import read_phi_settings
from adapters.settings import read_settings
from priorauth.errors import NotConfigured

WHOLE = {
    "PRIORAUTH_PHI_SLACK": "identified",
    "PRIORAUTH_PHI_SLACK_BY": "Dana Okonjo, privacy officer",
    "PRIORAUTH_PHI_SLACK_AGREEMENT": "BAA 2026-04",
    "PRIORAUTH_PHI_SLACK_ON": "2026-04-01",
    "PRIORAUTH_PHI_SLACK_PLAN": "enterprise_grid",
}


def test_without_a_word_the_minimum_leaves_and_no_more() -> None:
    assert read_settings({}).phi.model is None
    assert read_settings({"PRIORAUTH_PHI_MODEL": "minimum"}).phi.slack is None


def test_no_text_of_a_document_goes_to_a_model_until_somebody_chooses_it() -> None:
    assert read_settings({}).model_reads == "nothing"
    assert read_settings({"PRIORAUTH_MODEL_READS": "printed"}).model_reads == "printed"


def test_a_whole_attestation_raises_it() -> None:
    found = read_settings(WHOLE).phi

    assert found.model is None
    assert found.slack is not None
    assert (found.slack.agreement, found.slack.on) == ("BAA 2026-04", date(2026, 4, 1))


@pytest.mark.parametrize("gone", [name for name in WHOLE if name.count("_") > 2])
def test_start_up_refuses_and_names_what_is_missing(gone: str) -> None:
    with pytest.raises(NotConfigured, match=gone):
        read_settings({name: value for name, value in WHOLE.items() if name != gone})
    with pytest.raises(NotConfigured, match=gone):
        read_settings(WHOLE | {gone: "  "})


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"PRIORAUTH_PHI_SLACK": "yes"}, "either minimum or identified"),
        ({"PRIORAUTH_PHI_SLACK_ON": "last spring"}, "no date"),
        ({"PRIORAUTH_PHI_SLACK_ON": "2027-04-01"}, "lies ahead"),
        ({"PRIORAUTH_PHI_SLACK_PLAN": "pro"}, "no other plan"),
    ],
)
def test_an_attestation_that_cannot_hold_is_refused(changed: dict[str, str], said: str) -> None:
    with pytest.raises(NotConfigured, match=said):
        read_phi_settings(WHOLE | changed, date(2026, 11, 23))


def test_a_model_may_see_names_only_where_somebody_vouches_for_it() -> None:
    model = {"ANTHROPIC_API_KEY": "practice"}
    raised = {name.replace("SLACK", "MODEL"): value for name, value in WHOLE.items()}

    unraised, cleared = read_settings(model).model, read_settings(model | raised).model

    assert unraised is not None and not unraised.may_see_names
    assert cleared is not None and cleared.may_see_names


def test_nothing_starts_on_an_attestation_that_lies_ahead() -> None:
    with pytest.raises(NotConfigured, match="lies ahead"):
        read_settings(WHOLE | {"PRIORAUTH_PHI_SLACK_ON": "2999-01-01"})
