"""Papers that are put together by lot are fair, and each is another office's."""

import itertools
from datetime import date
from random import Random

import pymupdf
import pytest

from simulator.paper import corpus, invent, layouts
from simulator.paper.composing.asking import wordings
from simulator.paper.composing.plan import of_a_form, of_a_print
from simulator.paper.sheet import Paper

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


@pytest.mark.parametrize("layout", ["composed_form", "composed_print", "composed_letter"])
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
