"""Whatever way an office sets questions and answers on a page, all of it is there, in its order."""

from random import Random

import pytest

from simulator.paper.inmail.leaf import Ask, Leaf, form_look, letter_look, print_look
from simulator.paper.inmail.ways import FORM_WAYS, PRINT_WAYS, table
from simulator.paper.sheet import Fact, Paper

LOOKS = (form_look, print_look, letter_look)


def a_leaf(look) -> Leaf:
    return Leaf(Paper(), look(Random(7)), Random(7), lambda leaf: None)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("way", sorted(set(FORM_WAYS + PRINT_WAYS), key=lambda way: way.__name__))
def test_every_way_states_all_it_is_given_in_order_and_goes_on_to_another_sheet(way, look):
    leaf = a_leaf(look)
    long = [f"exercise {n} " * (1 if n % 3 else 9) for n in range(120)]

    way(leaf, [Ask(f"Treatment {n}", [Fact("treatments", said)]) for n, said in enumerate(long)])

    marks = leaf.paper.facts["treatments"]
    assert [mark.printed for mark in marks] == long
    assert marks[-1].page > 1
    assert max(mark.box[3] for mark in marks) < 792
    assert max(mark.box[2] for mark in marks) <= leaf.x1 + 1


def test_a_long_note_in_a_table_leaves_the_short_columns_legible():
    leaf = a_leaf(print_look)
    note = "therapeutic exercise, manual therapy and gait training with stairs " * 4
    cells = [Ask("", [Fact("frequency_per_week", "2x/week", 2)]), Ask("", [note])]

    table(leaf, ["Freq", "Instructions"], [cells], True)

    mark = leaf.paper.facts["frequency_per_week"]
    assert mark.box[3] - mark.box[1] >= 0.9 * leaf.look.say.size
