"""A pen's ring around one of several printed choices chooses it."""

from __future__ import annotations

import numpy as np
import pymupdf
import pytest

from adapters.reading.labelled.ringed import cut_at_rings, from_rings
from adapters.reading.labelled.ticks import meaning
from adapters.reading.labels.finding import find_spots
from adapters.reading.layout.layout import view
from adapters.reading.pictures.bare import take_off
from adapters.reading.pictures.rings import find_rings
from tests.adapters.reading.sheets import draw, fax, read_here

DPI = 204
LETTER = 5.0


def _page(*lines):
    """A page of words in letters of one width, from (x, level, text)."""
    words = []
    for x, level, text in lines:
        for word in text.split(" "):
            wide = LETTER * len(word)
            words += [(x, level, x + wide, level + 9, word, 0.98)] if word else []
            x += wide + LETTER
    return view(1, (612, 792), words, certain=True)


def _around(page, text, sure=1.0):
    """A ring around a part of the page's only word that holds it."""
    word = next(word for word in page.words if text in word.text)
    start = word.x0 + LETTER * word.text.index(text)
    return [start - 3, word.y0 - 5, start + LETTER * len(text) + 3, word.y1 + 5, sure]


def _chosen(page, *rings):
    page = cut_at_rings(page, rings)
    ticks = list(from_rings(page, rings, find_spots(page)))
    return {tick.words.text: (tick.state, meaning(tick)) for tick in ticks}


@pytest.mark.parametrize("printed", ["(right) / (left)", "right/left", "right left", "Rt or left"])
def test_a_ringed_side_is_the_one_that_is_meant(printed):
    page = _page((40, 100, f"Side: {printed}"))

    found = _chosen(page, _around(page, "left"))

    assert found["left"] == ("checked", [("laterality", "left")])
    assert {state for text, (state, _) in found.items() if text != "left"} == {"empty"}
    assert len(found) == 2


def test_a_ringed_number_counts_what_its_unit_says():
    page = _page((40, 100, "PT 2x 3x a week for 4   6   8 weeks"))

    found = _chosen(page, _around(page, "3x"), _around(page, "6"))

    checked = {text: means for text, (state, means) in found.items() if state == "checked"}
    assert checked == {"3x": [("frequency_per_week", 3)], "6": [("duration_weeks", 6)]}
    assert {text for text, (state, _) in found.items() if state == "empty"} == {"2x", "4", "8"}


def test_a_ringed_number_counts_what_its_label_says():
    page = _page((40, 100, "Times per week: 1   2   3   4"), (40, 130, "Weeks: 4   6   8"))

    found = _chosen(page, _around(page, "2"), _around(page, "8"))

    assert found["2"] == ("checked", [("frequency_per_week", 2)])
    assert found["8"] == ("checked", [("duration_weeks", 8)])


def test_an_open_or_a_second_ring_leaves_a_doubt():
    page = _page((40, 100, "Side: right left both"))

    assert _chosen(page, _around(page, "right", sure=0.0))["right"][0] == "likely"
    two = _chosen(page, _around(page, "right"), _around(page, "left"))
    assert (two["right"][0], two["left"][0], two["both"][0]) == ("likely", "likely", "empty")


def test_a_ring_around_what_is_no_choice_chooses_nothing():
    page = _page((40, 100, "Diagnosis: M54.50 low back pain"), (40, 130, "Side: left"))

    assert _chosen(page, _around(page, "M54.50"), _around(page, "left")) == {}


def test_a_ring_around_a_whole_word_leaves_it_whole():
    page = _page((40, 100, "Treatment:"), (120, 100, "Hot/cold packs"), (240, 100, "Traction"))
    ring = _around(page, "Hot/cold")
    ring[2] += 6 * LETTER

    assert _chosen(page, ring)["Hot/cold packs"][0] == "checked"


def test_one_diagnosis_of_a_list_may_be_ringed_and_one_prescriber_of_an_office():
    page = _page(
        (40, 100, "Diagnosis:"), (110, 100, "M54.50 Low back pain"), (300, 100, "M54.2 Neck pain"),
        (150, 116, "M25.561 Knee pain"), (40, 200, "Odalys Tarrowby, MD"),
        (240, 200, "Lowell Brandvold, DO"),
    )  # fmt: skip
    codes, names = _around(page, "M54.2"), _around(page, "Lowell")
    codes[2] += 10 * LETTER
    names[2] += 14 * LETTER

    found = {text: state for text, (state, _) in _chosen(page, codes, names).items()}

    assert found["M54.2 Neck pain"] == found["Lowell Brandvold, DO"] == "checked"
    assert found["M54.50 Low back pain"] == found["M25.561 Knee pain"] == "empty"
    assert found["Odalys Tarrowby, MD"] == "empty"


def test_a_flat_ring_around_several_words_is_seen():
    def work(page):
        page.insert_text((60, 75), "Therapeutic exercise and stretching", fontsize=9)
        page.draw_oval((55, 65.5, 210, 79), width=1.1)

    assert len(find_rings(_inked(work)[1], DPI)[0]) == 1


def test_a_small_ring_around_a_letter_is_seen_where_it_is_closed_all_around():
    def work(page):
        page.insert_text((60, 75), "M     F", fontsize=9)
        page.draw_oval((56.5, 65, 71, 78.5), width=1.1)

    assert [one.sure for one in find_rings(_inked(work)[1], DPI)[0]] == [True]


def _inked(work):
    with pymupdf.open() as document:
        page = document.new_page(width=300, height=90)
        page.insert_text((60, 50), "left", fontsize=11)
        page.insert_text((150, 50), "right", fontsize=11)
        work(page)
        dots = page.get_pixmap(dpi=DPI, colorspace="gray")
    grey = np.frombuffer(dots.samples, np.uint8).reshape(dots.height, dots.width)
    return grey, np.where(grey < 128, 255, 0).astype(np.uint8)


def test_a_ring_comes_off_the_page_and_its_word_stays():
    plain, _ = _inked(lambda page: None)
    grey, ink = _inked(lambda page: page.draw_oval((48, 36, 90, 56), width=1.1))

    bare = take_off(grey, ink, DPI)

    (ring,) = bare.rings
    assert ring.sure
    assert abs(ring.box[0] - 48 * DPI / 72) < 4
    assert np.abs(bare.grey.astype(int) - plain).mean() < 0.2


def test_a_crossed_word_a_frame_and_large_letters_are_no_rings():
    def work(page):
        page.draw_line((55, 40), (85, 54), width=1.1)
        page.draw_rect((140, 36, 180, 56), width=1.1)
        page.insert_text((200, 60), "OQD", fontsize=28)

    assert find_rings(_inked(work)[1], DPI)[0] == []


CARD = (
    (40, 60, "PHYSICAL THERAPY ORDER", 14),
    (40, 100, "Patient name: Odalys Tarrowby", 10),
    (330, 100, "DOB: 02/07/1961", 10),
    (40, 140, "Side (circle one):   Right     Left     Both", 11),
    (40, 170, "Times per week:    1       2       3       4", 11),
    (40, 200, "Weeks:    4       6       8       12", 11),
    (40, 240, "Diagnosis: M25.562 Pain in left knee", 10),
)


def test_rings_on_a_fax_choose_and_what_nobody_ringed_is_open():
    with pymupdf.open(stream=draw(CARD)) as document:
        page = document[0]
        for word in ("Left", "8"):
            box = page.search_for(word)[0]
            page.draw_oval((box.x0 - 4, box.y0 - 3, box.x1 + 4, box.y1 + 3), width=1.1)
        (referral,) = read_here(fax(document.tobytes())).referrals

    side, often, weeks = (
        referral.one(name) for name in ("laterality", "frequency_per_week", "duration_weeks")
    )
    assert (side.value, side.flag, weeks.value) == ("left", None, 8)
    assert (often.value, often.flag) == (None, "nothing_chosen")
    assert side.box is not None
    assert 130 < side.box[0] < 210


def test_the_name_of_the_next_numbers_is_no_unit_of_those_before_it():
    numbers = [(90, "1"), (118, "2"), (146, "3"), (340, "3"), (368, "4"), (396, "6")]
    page = _page(
        (0, 100, "Visits per week"), (300, 100, "Weeks"), *((x, 100, n) for x, n in numbers)
    )
    second = next(word for word in page.words if word.text == "2")
    ring = [second.x0 - 3, second.y0 - 5, second.x1 + 3, second.y1 + 5, 1.0]

    assert _chosen(page, ring)["2"] == ("checked", [("frequency_per_week", 2)])
