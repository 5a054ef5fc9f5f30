"""Every kind of paper states its facts where its truth says."""

from datetime import date
from functools import lru_cache
from random import Random

import pymupdf
import pytest

from simulator.paper import invent, layouts, sets
from simulator.paper.corpus import pool_of
from simulator.paper.facts import conditions
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.people.plain_days import PLAIN_DAYS
from simulator.paper.people.seen import SEEN
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.people.seen_fifteenth import SEEN_FIFTEENTH
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH, SEEN_SIXTEENTH_CHILDREN
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH, SEEN_TWENTIETH_MOTHERS
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.people.seen_twenty_fourth import SEEN_TWENTY_FOURTH
from simulator.paper.people.seen_twenty_second import SEEN_TWENTY_SECOND
from simulator.paper.people.seen_twenty_third import SEEN_TWENTY_THIRD
from simulator.paper.people.unseen import UNSEEN
from simulator.paper.sheet import Paper
from simulator.paper.truth import FIELDS, LIST_FIELDS, Document, Mark

TODAY = date(2026, 11, 23)
SEEDS = (1, 2)
MANY = range(3, 13)
OFTEN_BLANK = {
    "payer_name",
    "member_id",
    "order_date",
    "diagnoses",
    "frequency_per_week",
    "duration_weeks",
}
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


@pytest.fixture(scope="module", params=layouts.ALL)
def layout(request):
    """Each kind of paper in turn, for all that is asked of each."""
    return request.param


@lru_cache(maxsize=4)
def drawn(layout: str, seed: int) -> Document:
    rng = Random(seed)
    paper = Paper()
    layouts.draw(layout, paper, invent.referral(rng, TODAY, pool_of(layout)), rng)
    return paper.finish()


def marks_of(document: Document) -> list[Mark]:
    found = [*document.facts.values(), *map(list, document.again.values())]
    return [mark for row in found for mark in (row if isinstance(row, list) else [row])]


@lru_cache(maxsize=4)
def printed(file: bytes) -> dict[int, list[tuple[float, float, float, float, str]]]:
    with pymupdf.open(stream=file, filetype="pdf") as pdf:
        return {n: [word[:5] for word in page.get_text("words")] for n, page in enumerate(pdf, 1)}


def misplaced(document: Document) -> list[str]:
    """The facts whose box does not hold the words that state them."""
    words = printed(document.pdf)
    wrong = []
    for mark in marks_of(document):
        x0, y0, x1, y1 = mark.box
        inside = " ".join(
            word[4]
            for word in words[mark.page]
            if x0 - 1 <= (word[0] + word[2]) / 2 <= x1 + 1 and y0 <= (word[1] + word[3]) / 2 <= y1
        )
        held = all(part in inside for part in mark.printed.split())
        wrong += [] if held or mark.written != "print" else [mark.printed]
    return wrong


def beyond(document: Document) -> list[str]:
    """What is printed or marked outside the paper."""
    words = [word for page in printed(document.pdf).values() for word in page]
    outside = [word[4] for word in words if word[0] < 0 or word[2] > 600 or word[3] > 790]
    marks = marks_of(document)
    return outside + [mark.printed for mark in marks if mark.box[2] > 600 or mark.box[3] > 790]


def overprinted(document: Document) -> list[tuple[str, str]]:
    """Words printed one over the other, which nobody could read."""
    found = []
    for words in printed(document.pdf).values():
        downwards = sorted(words, key=lambda word: word[1])
        for number, (x0, y0, x1, y1, one) in enumerate(downwards):
            for u0, v0, u1, v1, other in downwards[number + 1 :]:
                if v0 > y1:
                    break
                across, down = min(x1, u1) - max(x0, u0), min(y1, v1) - max(y0, v0)
                if across > 2 and down > 0.5 * min(y1 - y0, v1 - v0):
                    found.append((one, other))
    return found


def test_the_same_seed_draws_the_same_bytes(layout):
    assert drawn(layout, 1) == drawn.__wrapped__(layout, 1)


def test_every_box_of_the_truth_holds_its_text_and_all_is_on_the_paper(layout):
    for seed in SEEDS:
        assert misplaced(drawn(layout, seed)) == []
        assert beyond(drawn(layout, seed)) == []


@pytest.mark.parametrize("judging", layouts.REPORTING_REFERRALS)
def test_what_judges_the_reader_is_right_to_the_box_for_many_patients(judging):
    for seed in MANY:
        document = drawn(judging, seed)

        assert misplaced(document) == []
        assert beyond(document) == []
        assert overprinted(document) == []


def test_page_kinds_and_list_fields_have_their_documented_shape(layout):
    document = drawn(layout, 1)

    assert set(document.kinds) <= KINDS
    for name, found in document.facts.items():
        assert isinstance(found, list) == (name in LIST_FIELDS)


@pytest.mark.parametrize("referral", layouts.REFERRALS)
def test_a_referral_states_who_is_referred_by_whom_for_what(referral):
    document = drawn(referral, 2)

    assert document.kinds[0] == "referral_order"
    assert set(document.kinds) <= {"referral_order", "insurance_card", "demographics"}
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
    often_blank = (*sets.EVERYDAY, *sets.ORDINARY, *sets.COMMON_WEEK, *sets.COMPOSED)
    once_judged = (
        *sets.FOURTEENTH_REPORTING,
        *sets.FIFTEENTH_REPORTING,
        *sets.SIXTEENTH_REPORTING,
        *sets.SEVENTEENTH_REPORTING,
        *sets.EIGHTEENTH_REPORTING,
        *sets.NINETEENTH_REPORTING,
        *sets.TWENTIETH_REPORTING,
        *sets.TWENTY_FIRST_REPORTING,
        *sets.TWENTY_SECOND_REPORTING,
        *sets.TWENTY_THIRD_REPORTING,
        *sets.TWENTY_FOURTH_REPORTING,
    )
    if referral in (*often_blank, *once_judged, *layouts.REPORTING_REFERRALS):
        needed -= OFTEN_BLANK
    assert needed <= set(document.facts) <= FIELDS


def test_layouts_that_tune_the_reader_never_judge_it():
    assert not set(layouts.TUNING) & set(layouts.REPORTING)
    assert len(layouts.REFERRALS) >= 10


def test_people_and_conditions_that_judge_the_reader_never_tuned_it():
    for known in (
        invent.USUAL,
        SEEN,
        SEEN_THIRD,
        SEEN_FOURTH,
        SEEN_FIFTH,
        SEEN_SIXTH,
        SEEN_SEVENTH,
        SEEN_EIGHTH,
        EVERYDAY,
        PLAIN_DAYS,
        ORDINARY,
        COMMON_WEEK,
        SEEN_NINTH,
        SEEN_TENTH,
        SEEN_ELEVENTH,
        SEEN_TWELFTH,
        SEEN_THIRTEENTH,
        SEEN_FOURTEENTH,
        SEEN_FIFTEENTH,
        SEEN_SIXTEENTH,
        SEEN_SIXTEENTH_CHILDREN,
        SEEN_SEVENTEENTH,
        SEEN_EIGHTEENTH,
        SEEN_NINETEENTH,
        SEEN_TWENTIETH,
        SEEN_TWENTIETH_MOTHERS,
        SEEN_TWENTY_FIRST,
        SEEN_TWENTY_SECOND,
        SEEN_TWENTY_THIRD,
        SEEN_TWENTY_FOURTH,
    ):
        assert not set(conditions(known.conditions)) & set(conditions(UNSEEN.conditions))
        assert not set(UNSEEN.last.split()) & set(known.last.split())
        assert not set(UNSEEN.office_names.split("|")) & set(known.office_names.split("|"))
        assert not {row[0] for row in UNSEEN.payers} & {row[0] for row in known.payers}


def test_an_unknown_layout_is_refused_by_name():
    with pytest.raises(ValueError, match="no layout named napkin"):
        layouts.draw("napkin", Paper(), invent.referral(Random(1), TODAY), Random(1))
