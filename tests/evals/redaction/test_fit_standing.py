"""Weights for words that the rules leave standing: what teaches, and where the line is."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from adapters.redaction.weighing.weights import HEAD, LINE, MIDDLE, OF_ONE, Lines, place
from evals.fit_standing import Words, fitted, left_out, line, steps, told, written
from evals.redaction.notes import Mark, Note
from evals.redaction.standing_words import CLINICAL, SOMEBODYS, Met, met
from evals.redaction.usual_words import UsualWords


def words(*rows: tuple[str, int, str]) -> Words:
    """Rows of circle, whose it is, and traits between spaces."""
    places = [sorted(place(trait) for trait in traits.split()) for _, _, traits in rows]
    return Words(
        places=np.array(list(itertools.chain.from_iterable(places)), dtype=np.int32),
        starts=np.array([0, *itertools.accumulate(len(each) for each in places)]),
        whose=np.array([whose for _, whose, _ in rows]),
        from_ocr=np.zeros(len(rows), dtype=bool),
        is_left=np.ones(len(rows), dtype=bool),
        is_figure=np.zeros(len(rows), dtype=bool),
        could_stay=np.zeros(len(rows), dtype=bool),
        circle=np.array([circle for circle, _, _ in rows]),
    )


def rows(times: int) -> Words:
    return words(
        *[
            each
            for circle in ("a", "b")
            for each in (
                (circle, SOMEBODYS, "behind=attn capital"),
                (circle, CLINICAL, "behind=right capital"),
            )
            for _ in range(times)
        ],
        *[("a", SOMEBODYS, "behind=boss") for _ in range(times)],
    )


def test_what_stands_before_somebody_on_papers_of_two_hands_speaks_for_somebody() -> None:
    weights = fitted(rows(200))

    assert weights[place("behind=attn")] > 0.3
    assert weights[place("behind=right")] < -0.3


def test_what_papers_of_one_hand_alone_show_weighs_nothing() -> None:
    weights = fitted(rows(200))

    assert weights[place("behind=boss")] == 0.0


def test_a_circle_is_judged_by_weights_that_never_saw_it() -> None:
    other = words(
        *[
            (circle, whose, "behind=attn")
            for circle, whose in (("a", SOMEBODYS), ("b", SOMEBODYS), ("c", CLINICAL))
            for _ in range(200)
        ]
    )

    totals = left_out(other)

    assert totals[other.circle == "c"].min() > 0
    assert abs(totals[other.circle == "a"]).max() < totals[other.circle == "c"].min()


def test_the_line_gives_up_no_more_clinical_words_than_asked() -> None:
    many = words(*[("a", CLINICAL, f"x{each}") for each in range(200)])
    totals = np.arange(200.0)

    assert line(many, totals, from_ocr=False, is_figure=False, share=0.05) == 190


def test_a_file_holds_the_lines_and_a_byte_for_each_place() -> None:
    weights = np.array([0.0, 1.0, -1.0, 99.0])

    packed = written(weights, Lines(-12, 300, 0, -9), Lines(1, 2, 3, 4))

    assert LINE.unpack_from(packed) == (-12, 300, 0, -9)
    assert LINE.unpack_from(packed, LINE.size) == (1, 2, 3, 4)
    assert list(packed[HEAD:]) == [MIDDLE, MIDDLE + OF_ONE, MIDDLE - OF_ONE, 255]


def test_steps_never_leave_the_byte() -> None:
    assert list(steps(np.array([-99.0, 99.0]))) == [-127, 127]


def test_what_the_lines_cost_and_find_is_told_for_printed_text_and_for_what_ocr_read() -> None:
    both = rows(50)
    totals = both.totals(fitted(both))
    misread = replace(both, from_ocr=np.ones_like(both.from_ocr))

    assert any("100 of 150" in said or "150 of 150" in said for said in told(both, totals))
    assert any("100 of 150" in said or "150 of 150" in said for said in told(misread, totals))


def of(text: str, *marks: tuple[str, str]) -> list[Met]:
    """Meet the words of a note whose pieces are marked."""
    places = [
        Mark(text.index(piece), text.index(piece) + len(piece), kind) for piece, kind in marks
    ]
    return list(met([Note(text, "common", 0, tuple(places))]))


def test_a_word_is_somebodys_where_a_mark_says_so_and_clinical_where_it_must_survive() -> None:
    found = of("Attn Lark about Shoulder today", ("Lark", "OTHER"), ("Shoulder", "KEEP"))

    assert {one.whose for one in found if "0w=lark" in one.traits} == {SOMEBODYS}
    assert {one.whose for one in found if "0w=shoulder" in one.traits} == {CLINICAL}


def test_what_could_stay_or_go_teaches_nothing() -> None:
    found = of("Attn Lark about Shoulder today", ("Lark", "EITHER"))

    assert not [one for one in found if "0w=lark" in one.traits]


@pytest.mark.parametrize("text", ["", "\n\n", "a\u202eb Lark"])
def test_a_page_without_a_word_that_is_seen_teaches_nothing(text: str) -> None:
    assert not [one for one in met([Note(text, "common", 0, ())]) if one.whose == SOMEBODYS]


def note(text: str, circle: str, *marks: tuple[str, str]) -> Note:
    places = tuple(
        Mark(text.index(piece), text.index(piece) + len(piece), kind) for piece, kind in marks
    )
    return Note(text, "common", 0, places, circle=circle)


def test_a_word_is_usual_where_papers_show_it_as_nobodys() -> None:
    usual = UsualWords.of(
        [
            note("Attn Lark: shoulder", "a", ("Lark", "OTHER"), ("shoulder", "KEEP")),
            note("Shoulder better", "b"),
        ]
    )

    assert usual.apart_from("a")("shoulder") == "1"
    assert usual.apart_from("b")("lark") == "0"


def test_what_the_papers_of_one_hand_show_makes_no_word_usual_there() -> None:
    usual = UsualWords.of([note("Shoulder better", "a"), note("Knee", "b")])

    assert usual.apart_from("a")("shoulder") == "0"


def test_a_misread_word_is_never_usual() -> None:
    usual = UsualWords.of([replace(note("Shou1der shculder", "a"), variant="ocr 5 %")])

    assert usual.shown == {}
