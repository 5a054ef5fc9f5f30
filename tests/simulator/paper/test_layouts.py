"""Every kind of paper states its facts where its truth says."""

from datetime import date
from functools import cache
from random import Random

import pymupdf
import pytest

from simulator.paper import invent, layouts
from simulator.paper.facts import conditions
from simulator.paper.sheet import Paper
from simulator.paper.truth import FIELDS, LIST_FIELDS, Document, Mark
from simulator.paper.unseen import UNSEEN

TODAY = date(2026, 11, 23)
SEEDS = [1, 2]
KINDS = {
    "cover_sheet",
    "referral_order",
    "clinical_note",
    "operative_report",
    "imaging_report",
    "plan_of_care",
    "insurance_card",
    "demographics",
    "authorization_letter",
    "denial_letter",
    "intake_form",
    "advertisement",
    "blank",
    "other",
}


@cache
def drawn(layout: str, seed: int) -> Document:
    rng = Random(seed)
    paper = Paper()
    pool = UNSEEN if layout in layouts.REPORTING else invent.USUAL
    layouts.draw(layout, paper, invent.referral(rng, TODAY, pool), rng)
    return paper.finish()


def marks_of(document: Document) -> list[Mark]:
    found = [*document.facts.values(), *map(list, document.again.values())]
    return [mark for row in found for mark in (row if isinstance(row, list) else [row])]


@pytest.mark.parametrize("layout", layouts.ALL)
def test_the_same_seed_draws_the_same_bytes(layout):
    assert drawn(layout, 1) == drawn.__wrapped__(layout, 1)


@pytest.mark.parametrize("layout", layouts.ALL)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_box_of_the_truth_holds_its_text(layout, seed):
    document = drawn(layout, seed)

    with pymupdf.open(stream=document.pdf, filetype="pdf") as pdf:
        words = {number + 1: page.get_text("words") for number, page in enumerate(pdf)}
    for mark in marks_of(document):
        if mark.written != "print":
            continue
        x0, y0, x1, y1 = mark.box
        inside = " ".join(
            word[4]
            for word in words[mark.page]
            if x0 - 1 <= (word[0] + word[2]) / 2 <= x1 + 1 and y0 <= (word[1] + word[3]) / 2 <= y1
        )
        assert all(part in inside for part in mark.printed.split())


@pytest.mark.parametrize("layout", layouts.ALL)
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_printed_beyond_the_paper(layout, seed):
    document = drawn(layout, seed)

    with pymupdf.open(stream=document.pdf, filetype="pdf") as pdf:
        words = [word for page in pdf for word in page.get_text("words")]
    assert all(word[0] >= 0 and word[2] <= 600 and word[3] <= 790 for word in words)
    assert all(mark.box[2] <= 600 and mark.box[3] <= 790 for mark in marks_of(document))


@pytest.mark.parametrize("layout", layouts.ALL)
def test_page_kinds_and_list_fields_have_their_documented_shape(layout):
    document = drawn(layout, 1)

    assert set(document.kinds) <= KINDS
    for name, found in document.facts.items():
        assert isinstance(found, list) == (name in LIST_FIELDS)


@pytest.mark.parametrize("layout", layouts.REFERRALS)
def test_a_referral_states_who_is_referred_by_whom_for_what(layout):
    document = drawn(layout, 2)

    assert document.kinds == ("referral_order",)
    needed = {
        "patient_name",
        "date_of_birth",
        "payer_name",
        "member_id",
        "referring_name",
        "order_date",
        "order_signed",
        "diagnoses",
        "treatments",
        "frequency_per_week",
        "duration_weeks",
    }
    assert needed <= set(document.facts) <= FIELDS


def test_layouts_that_tune_the_reader_never_judge_it():
    assert not set(layouts.TUNING) & set(layouts.REPORTING)
    assert len(layouts.REFERRALS) >= 10


def test_people_and_conditions_that_judge_the_reader_never_tuned_it():
    usual, strange = conditions(), conditions(UNSEEN.conditions)

    assert not set(usual) & set(strange)
    assert not set(UNSEEN.last.split()) & set(invent.USUAL.last.split())
    assert not {row[0] for row in UNSEEN.payers} & {row[0] for row in invent.USUAL.payers}


def test_an_unknown_layout_is_refused_by_name():
    with pytest.raises(ValueError, match="no layout named napkin"):
        layouts.draw("napkin", Paper(), invent.referral(Random(1), TODAY), Random(1))
