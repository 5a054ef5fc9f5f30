"""One person or two: name, birthday and member id decide together, and doubt joins nothing."""

from __future__ import annotations

from datetime import date

import pytest

from evals import joining_pairs
from priorauth.casework.likeness import Identity, Likeness, likeness
from priorauth.casework.names import NameLikeness, compare_names
from tests.papers import BORN, MEMBER, NAME

EACH = 400


def identity(name: str | None, born: str | None, member: str | None) -> Identity:
    return Identity(name, date.fromisoformat(born) if born else None, member)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ((NAME, BORN, MEMBER), Likeness.SAME),
        (("Merriweather, Tansy", BORN, None), Likeness.SAME),
        ((None, BORN, MEMBER), Likeness.DOUBT),
        ((NAME, None, MEMBER), Likeness.DOUBT),
        ((NAME, BORN, "OTHER123"), Likeness.DOUBT),
        (("Tansy Merryweather", BORN, MEMBER), Likeness.DOUBT),
        ((NAME, None, None), Likeness.DOUBT),
        ((NAME, "1990-01-02", MEMBER), Likeness.DOUBT),
        ((NAME, "1990-01-02", "OTHER123"), Likeness.DIFFERENT),
        (("Leo Merriweather", "1999-01-02", MEMBER), Likeness.DIFFERENT),
        (("Leo Dunstable", BORN, "OTHER123"), Likeness.DIFFERENT),
        ((None, None, None), Likeness.DIFFERENT),
    ],
)
def test_name_birthday_and_member_id_decide_together(
    other: tuple[str | None, str | None, str | None], expected: Likeness
) -> None:
    assert likeness(identity(*other), identity(NAME, BORN, MEMBER)) is expected
    assert likeness(identity(NAME, BORN, MEMBER), identity(*other)) is expected


def test_what_was_read_without_certainty_confirms_but_never_parts() -> None:
    on_file = identity(NAME, BORN, MEMBER)
    paper = identity(None, None, MEMBER)

    confirmed = likeness(paper._replace(doubtful=(NAME, BORN)), on_file)
    misread = likeness(paper._replace(doubtful=(NAME, "1966-04-12")), on_file)

    assert (confirmed, misread) == (Likeness.SAME, Likeness.DOUBT)


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        (f"{NAME.split()[0]} J {NAME.split()[-1]}", Likeness.SAME),
        (f"{NAME.split()[-1].upper()}, {NAME.split()[0].upper()}", Likeness.SAME),
        (f"Leo {NAME.split()[-1]}", Likeness.DOUBT),
    ],
)
def test_a_name_in_doubt_on_both_papers_confirms_where_both_say_the_same(
    again: str, expected: Likeness
) -> None:
    on_file, paper = (
        identity(None, BORN, MEMBER)._replace(doubtful=(name,)) for name in (NAME, again)
    )

    assert likeness(paper, on_file) is likeness(on_file, paper) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("CHEN, WEI", "Wei Chen", NameLikeness.SAME),
        ("Wei L. Chen", "Wei Lin Chen", NameLikeness.SAME),
        ("Ana María Muñoz", "Ana Munoz", NameLikeness.SAME),
        ("Bill Tarrowby", "William Tarrowby", NameLikeness.NICKNAME),
        ("Wei L. Chen", "Wei Min Chen", NameLikeness.CLOSE),
        ("John Smith Jr", "John Smith", NameLikeness.CLOSE),
        ("John Smith Jr", "John Smith Sr", NameLikeness.OTHER),
        ("Tornas Quill", "Tomas Quill", NameLikeness.MISREAD),
        ("Marco Quill", "Mario Quill", NameLikeness.CLOSE),
        ("J Quill", "Jane Quill", NameLikeness.CLOSE),
        ("Jane Quill", "Jane Brandvold Quill", NameLikeness.SAME),
        ("Jane Brandvold", "Jane Quill", NameLikeness.OTHER),
        ("Emma Quill", "Olivia Quill", NameLikeness.OTHER),
        ("", "Olivia Quill", NameLikeness.OTHER),
    ],
)
def test_names_are_compared_as_an_office_writes_them(
    one: str, other: str, expected: NameLikeness
) -> None:
    assert compare_names(one, other) is expected
    assert compare_names(other, one) is expected


@pytest.mark.parametrize("seed", [1, 2026])
def test_no_twin_namesake_or_son_joins_another_and_duplicates_do(seed: int) -> None:
    figures = joining_pairs.figures(joining_pairs.count(seed, EACH))

    assert figures["false_joins"] == 0
    assert figures["duplicates_joined"] >= 0.99 * figures["duplicates"]


def test_the_pairs_are_the_same_for_a_seed() -> None:
    assert list(joining_pairs.pairs(3, 5)) == list(joining_pairs.pairs(3, 5))
