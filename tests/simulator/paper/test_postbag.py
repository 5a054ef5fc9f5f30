"""However an office puts a paper together, all it tells is there, legible and in its order."""

from random import Random

import pytest

from simulator.paper.postbag.blocks import FORM_WAYS, PRINT_WAYS, abreast, block
from simulator.paper.postbag.letter import LIST_WAYS
from simulator.paper.postbag.page import Page, Slot, of_a_form, of_a_letter, of_a_print
from simulator.paper.postbag.tables import columned
from simulator.paper.postbag.ways import in_a_list
from simulator.paper.sheet import Fact, Paper

HOUSES = (of_a_form, of_a_print, of_a_letter)
WAYS = sorted({*FORM_WAYS, *PRINT_WAYS, *LIST_WAYS}, key=lambda way: way.__name__)


def a_page(house) -> Page:
    return Page(Paper(), house(Random(5)), Random(5), lambda page: None)


@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize("way", WAYS)
def test_every_way_states_all_in_order_and_goes_on_to_another_sheet(way, house):
    page = a_page(house)
    told = [f"stretching {n} " * (1 if n % 4 else 8) for n in range(110)]

    way(page, [Slot(f"Treatment {n}", [Fact("treatments", one)]) for n, one in enumerate(told)])

    marks = page.paper.facts["treatments"]
    assert [mark.printed for mark in marks] == told
    assert marks[-1].page > 1
    assert max(mark.box[3] for mark in marks) < 792
    assert max(mark.box[2] for mark in marks) <= page.x1 + 1


def test_parts_beside_each_other_begin_at_the_same_height_and_never_touch():
    page = a_page(of_a_print)
    left = block("Patient", [Slot("Name", [Fact("patient_name", "Ada Quimby")])], in_a_list)
    right = block("Insurance", [Slot("Payer", [Fact("payer_name", "Some Plan")])], in_a_list)

    abreast(left, right)(page)

    one, other = page.paper.facts["patient_name"].box, page.paper.facts["payer_name"].box
    assert one[1] == other[1]
    assert one[2] < other[0]


def test_a_long_note_in_a_table_leaves_the_short_columns_legible():
    page = a_page(of_a_print)
    note = "core strengthening, manual techniques and gait training on stairs " * 5
    row = [Slot("", [Fact("frequency_per_week", "2x/week", 2)]), Slot("", [note])]

    columned(page, ["Freq", "Notes"], [row], "all")

    mark = page.paper.facts["frequency_per_week"]
    assert mark.box[3] - mark.box[1] >= 0.9 * page.house.value.size
