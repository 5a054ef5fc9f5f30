"""Papers that are put together by lot are fair, and each is another office's."""

import itertools
from datetime import date
from random import Random

import pymupdf
import pytest

from simulator.paper import corpus, invent, layouts
from simulator.paper.composing import usual_rows
from simulator.paper.composing.arranging import Flow
from simulator.paper.composing.asking import Ask, wordings
from simulator.paper.composing.habits import office_of
from simulator.paper.composing.plan import of_a_form, of_a_print
from simulator.paper.sheet import Fact, Paper

MANY = range(3, 9)


def printed(layout, seed):
    rng = Random(f"composed/{seed}")
    paper = Paper()
    referral = invent.referral(rng, date(2026, 11, 23), corpus.pool_of(layout))
    layouts.draw(layout, paper, referral, rng)
    with pymupdf.open(stream=paper.finish().pdf, filetype="pdf") as pdf:
        return [page.get_text("words") for page in pdf]


@pytest.mark.parametrize("field", ["name", "payer", "member", "doctor", "day", "dx", "course"])
def test_a_field_is_asked_for_in_a_dozen_ways_at_least(field):
    assert len(set(wordings("labels.yaml")[field])) >= 12


@pytest.mark.parametrize("of_a", [of_a_form, of_a_print])
def test_every_lot_is_another_plan(of_a):
    assert len({of_a(Random(seed)) for seed in range(30)}) > 25


@pytest.mark.parametrize(
    "layout", ["composed_form", "composed_print", "composed_letter", "plain_office_form"]
)
def test_nothing_is_printed_over_something_else_or_off_the_paper(layout):
    for seed in MANY:
        for words in printed(layout, seed):
            assert [word[4] for word in words if word[2] > 600 or word[3] > 790] == []
            assert [pair for pair in itertools.pairwise(words) if over(*pair)] == []


def over(one, other):
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 2 and down > 0.5 * (one[3] - one[1])


def test_most_offices_keep_to_one_page():
    pages = [len(printed("composed_form", seed)) for seed in MANY]

    assert pages.count(1) > len(pages) / 2


DAY = date(2026, 11, 23)


def plain_form(seed):
    rng = Random(f"plain/{seed}")
    paper = Paper()
    referral = invent.referral(rng, DAY, corpus.pool_of("plain_office_form"))
    layouts.draw("plain_office_form", paper, referral, rng)
    return referral, paper.finish()


def test_a_name_asked_for_in_parts_is_stated_once_where_all_of_its_parts_are():
    parted = 0
    for seed in range(12):
        referral, document = plain_form(seed)
        mark = document.facts["patient_name"]
        parted += mark.printed != mark.value and "," not in mark.printed
        assert mark.value.lower() == referral.patient.name.lower()
        assert "patient_name" not in document.again
    assert parted > 1


def test_a_plain_form_leaves_a_place_empty_now_and_then_and_keeps_to_one_page():
    forms = [plain_form(seed)[1] for seed in range(12)]

    filled = [set(form.facts) for form in forms]
    usual = {"patient_street", "patient_phone", "member_id", "referring_npi", "order_date"}
    assert any(usual - fields for fields in filled)
    assert all(len(usual & fields) >= 3 for fields in filled)
    assert {form.kinds for form in forms} == {("referral_order",)}


@pytest.mark.parametrize("way", usual_rows.WAYS)
def test_a_row_too_long_for_the_page_becomes_several_that_hold_all_answers(way):
    rng = Random(way)
    paper = Paper()
    referral = invent.referral(rng, DAY, corpus.pool_of("plain_office_form"))
    flow = Flow(paper, of_a_form(rng), office_of(referral, rng, capitals=False).desk)
    long = "A practice with a name of very many words that goes on and on, LLC"
    row = [(1.0, Ask(f"Label {n}", [[Fact("precautions", f"{n} {long}")]])) for n in range(4)]

    usual_rows.set_rows(flow, [row], way)

    document = paper.finish()
    marks = [document.facts["precautions"], *document.again["precautions"]]
    assert [mark.printed for mark in marks] == [f"{n} {long}" for n in range(4)]
    assert all(mark.box[2] <= usual_rows.RIGHT + 1 for mark in marks)
    assert len({round(mark.box[1]) for mark in marks}) > 1
