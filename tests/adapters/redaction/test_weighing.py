"""Words that the rules leave standing are weighed by themselves and by what is beside them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.redaction.found import KEEP, Found
from adapters.redaction.known import KnownIdentities
from adapters.redaction.leftovers import Leftovers
from adapters.redaction.redactor import found_by_rules, redact
from adapters.redaction.weighing.likely import somebodys, stands, weighed
from adapters.redaction.weighing.standing import Standing, gap
from adapters.redaction.weighing.traits import kind, shape, traits
from adapters.redaction.weighing.usual import how_usual, level
from adapters.redaction.weighing.weights import weight

WORDS = (
    "Attn: Lark Called left knee pain 97110 1/5 Overall, Red (that's\n\n Page DOB MRI M54.5 4pr Ro."
)


def page(text: str, *, misread: bool = False) -> Standing:
    known = KnownIdentities({})
    looked, taken = found_by_rules(text, known, from_ocr=misread)
    lines = Leftovers(looked, known, misread=misread).looked_through(taken)
    return Standing(looked, lines, taken, misread=misread)


def number(of: Standing, word: str) -> int:
    return next(at for at, each in enumerate(of.words) if each.text == word)


@given(
    st.lists(st.sampled_from([*WORDS.split(" "), "\n", "Mercy", "A", "12/3/25"]), max_size=30),
    st.booleans(),
)
@settings(max_examples=30)
def test_a_word_weighs_what_its_traits_weigh(words: list[str], misread: bool) -> None:
    of = page(" ".join(words), misread=misread)

    for at in range(len(of.words)):
        assert weighed(of, at) == weight(traits(of, at))


def test_what_became_of_the_words_beside_it_is_told() -> None:
    of = page("Seen by Dr. Halvorsen, Lark agrees")

    told = set(traits(of, number(of, "agrees")))

    assert "p1w=lark" in told
    assert any(trait.startswith("p2v=T:") for trait in told)


def test_the_last_word_of_the_line_above_is_looked_at_and_no_further_one() -> None:
    of = page("Please call today\nLark")

    told = set(traits(of, number(of, "Lark")))

    assert {"N1w=today", "sb=N"} <= told
    assert not any("w=call" in trait for trait in told)


def test_a_word_that_goes_elsewhere_on_the_page_is_told_so() -> None:
    of = page("Dr. Sage called.\n\nAsk Sage about it")

    assert {"els", "per"} <= set(traits(of, len(of.words) - 3))


def test_a_capital_word_that_stands_in_small_letters_elsewhere_is_told_so() -> None:
    of = page("Bridge ten times.\nThen a single bridge")

    assert "low" in set(traits(of, number(of, "Bridge")))
    assert "low" not in set(traits(of, number(of, "bridge")))


def test_a_misread_word_is_told_by_the_word_that_was_meant() -> None:
    of = page("left KNEF pain", misread=True)

    assert {"rw=knee", "rs=alike"} <= set(traits(of, number(of, "KNEF")))
    assert "p1w=knee" in set(traits(of, number(of, "pain")))
    assert "rw=knee" not in set(traits(page("left KNEF pain"), 1))


def test_a_given_name_is_weighed_though_it_is_mostly_a_word() -> None:
    of = page("VISITS 12. WILL PARTIAL")

    assert stands(of.words[number(of, "WILL")], misread=False)


def test_a_word_that_stays_though_the_rules_replaced_it_is_no_name_to_its_neighbours() -> None:
    of = page("Knee pain for weeks")
    of.let_go(at := number(of, "pain"))

    of.let_stay(at)

    assert of.fates[at] == ""
    assert of.words[at] not in list(somebodys(of))


def test_a_word_of_the_trade_is_usual_on_papers_and_a_rare_word_of_the_language_is_not() -> None:
    assert how_usual("visits") == "4"
    assert how_usual("wombat") == "0"


@pytest.mark.parametrize(("hands", "told"), [(0, "0"), (0b100, "1"), (0b11, "2"), (0b1111, "3")])
def test_how_usual_a_word_is_follows_from_the_hands_whose_papers_show_it(
    hands: int, told: str
) -> None:
    assert level(hands) == told


def test_what_stands_on_the_papers_of_every_hand_is_most_usual() -> None:
    assert level(0xFFFF) == level(0xFF) == "4"


def test_a_word_that_must_survive_is_not_weighed() -> None:
    of = page("Strength 4/5 and M54.5")

    assert not any(stands(word, misread=False) for word in of.words if word.verdict == "kept")


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ("", "0"),
        (" ", "_"),
        ("   ", "__"),
        ("\n", "N"),
        (" \n\n ", "NN"),
        (", ", ",_"),
        (" (", "("),
    ],
)
def test_a_gap_is_told_in_short(between: str, told: str) -> None:
    assert gap(between) == told


@pytest.mark.parametrize(
    ("word", "told"),
    [("Ab1", "Xx9"), ("ABCDEF", "X+"), ("4/5", "9/9"), ("é", "u"), ("", "")],
)
def test_a_shape_is_told_in_short(word: str, told: str) -> None:
    assert shape(word) == told


def test_a_kind_says_how_a_word_is_written_and_what_lists_it() -> None:
    assert kind("mother") == "xrole"
    assert kind("MOTHER") == "Xrole"
    assert kind("97110") == "9+"


def test_spans_that_must_survive_are_no_fate_of_a_neighbour_that_goes() -> None:
    text = "Lark kept"
    known = KnownIdentities({})
    taken = [Found(5, 9, KEEP, 0.8)]
    lines = Leftovers(text, known, misread=False).looked_through(taken)

    of = Standing(text, lines, taken, misread=False)

    assert of.fates[number(of, "kept")] == "kept"


@pytest.mark.parametrize("text", ["", "\n", " ", "a", "A" * 500, "\u202e\u0000", "é" * 9])
@pytest.mark.parametrize("from_ocr", [False, True])
def test_of_any_text_only_what_is_replaced_changes(text: str, from_ocr: bool) -> None:
    found = redact(text, None, from_ocr=from_ocr)

    shown = text
    for span in reversed(found.spans):
        shown = shown[: span.start] + span.token + shown[span.end :]
    assert found.text == shown


@pytest.mark.parametrize(
    "text",
    [
        "May return to work with restrictions:",
        "Mark steps with tape",
        "Mr. Church R TSA wk 8, ok for band work",
        "REVIEWED WITH WIFE. MOTHER PT HELPS",
    ],
)
def test_what_allows_or_asks_a_side_and_what_kin_does_are_not_weighed_for_names(text: str) -> None:
    redacted = redact(text, from_ocr=False).text
    assert redacted == text.replace("Mr. Church", "<PERSON_1>")


def test_who_acts_is_weighed_though_the_word_allows() -> None:
    assert "Mark" not in redact("Mark wants a later visit\n", from_ocr=False).text
