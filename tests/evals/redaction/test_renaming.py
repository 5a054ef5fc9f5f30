"""Notes whose people and towns are called otherwise: the truth goes with them."""

from __future__ import annotations

import random

from evals.redaction.notes import Note, draw_notes
from evals.redaction.renaming import PEOPLE, Renaming

TEXT = "Aunt Marva Crane-Hollis, RN, called CRANE; marva will drive Dr. Ode."
MARKS = [(0, 23, "RELATIVE"), (36, 41, "NAME"), (43, 48, "NAME"), (60, 67, "PROVIDER")]


def renamed(seed: int) -> tuple[str, list[tuple[int, int, str]], Renaming]:
    renaming = Renaming(random.Random(seed))
    return *renaming.renamed(TEXT, MARKS), renaming


def test_one_name_is_the_same_wherever_it_stands_and_written_as_it_was() -> None:
    text, marks, _ = renamed(3)
    whole, alone, *_ = (text[start:end] for start, end, _ in marks)

    _, first, last = whole.split(" ", 2)
    assert (first, last.split("-")[0].upper()) != ("Marva", "CRANE")
    assert alone == last.split("-")[0].upper()


def test_kin_titles_and_what_was_passed_stay_and_so_does_what_stands_between() -> None:
    text, marks, _ = renamed(3)

    assert text.startswith("Aunt ")
    assert ", RN, called " in text and " will drive Dr. " in text
    assert [kind for *_, kind in marks] == [kind for *_, kind in MARKS]


def test_the_case_knows_the_new_names_of_its_people_and_nothing_else_new() -> None:
    text, marks, renaming = renamed(3)
    last = text[marks[1][0] : marks[1][1]].title()

    known = renaming.known({"patient_last": "Crane", "facility": "Crane Physical Therapy"})

    assert known == {"patient_last": last, "facility": "Crane Physical Therapy"}


def test_renamed_notes_keep_every_other_mark_of_the_paper() -> None:
    kinds = {"KEEP", "DATE", "PHONE"}
    for plain, other in zip(
        draw_notes(21, 5, "tuning"), draw_notes(21, 5, "tuning", renamed=True), strict=True
    ):
        if plain.from_ocr:
            continue
        assert _marked(plain, kinds) == _marked(other, kinds)
        assert len([mark for mark in plain.marks if mark.kind in PEOPLE]) == len(
            [mark for mark in other.marks if mark.kind in PEOPLE]
        )


def _marked(note: Note, kinds: set[str]) -> list[str]:
    return [note.text[mark.start : mark.end] for mark in note.marks if mark.kind in kinds]
