"""Whatever way an office sets names and values on a page, all of it is there to be read."""

from random import Random

import pytest

from simulator.paper.drawn.kit import Flow, Item, Kit, of_a_form, of_a_letter, of_a_print
from simulator.paper.drawn.rows import WAYS, columns
from simulator.paper.sheet import Fact, Paper


def a_flow(kit: Kit) -> Flow:
    return Flow(Paper(), kit, lambda flow: None)


@pytest.mark.parametrize("way", sorted(WAYS))
def test_every_way_goes_on_to_another_sheet_and_states_all_that_it_is_given(way):
    for make in (of_a_form, of_a_print, of_a_letter):
        flow = a_flow(make(Random(5)))
        items = [
            Item(f"Treatment {n}", [Fact("treatments", f"exercise number {n} " * 6)])
            for n in range(60)
        ]

        WAYS[way](flow, items)

        marks = flow.paper.facts["treatments"]
        assert len(marks) == 60
        assert max(mark.box[3] for mark in marks) < 792
        assert max(mark.box[2] for mark in marks) <= flow.right + 1


def test_a_table_of_values_keeps_each_under_its_head():
    flow = a_flow(of_a_print(Random(3)))
    codes = ("M54.50", "M25.561")

    columns(
        flow, ["Code", "Said"], [[[Fact("diagnoses", code)], ["words"]] for code in codes], True
    )

    first, second = flow.paper.facts["diagnoses"]
    assert first.box[0] == second.box[0]
    assert second.box[1] > first.box[3]
