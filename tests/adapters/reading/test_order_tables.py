"""A table of a visit's orders: how urgent the therapy's line is, and what belongs to the others."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import referral_of

X = (40, 60, 200, 440, 520)
HEADS = ("#", "Order", "Details", "Status / Priority", "Dx")
MRI = ("1", "MRI knee", "Without contrast, right knee", "STAT", "1")


def _table(*rows, heads=HEADS):
    lines = [(x, 140, text, 9) for x, text in zip(X, heads, strict=True)]
    lines += [(x, 156 + 14 * at, text, 9)
              for at, row in enumerate(rows) for x, text in zip(X, row, strict=True)]  # fmt: skip
    dx = (40, 110, "Diagnosis: M25.561 Pain in right knee", 10)
    return referral_of(dx, *lines)


def _therapy(priority, named="PT referral"):
    return ("2", named, "Evaluate and treat, 2x/week for 6 weeks", priority, "1, 2")


@pytest.mark.parametrize("named", ["PT referral", "Referral to physical therapy",
                                   "Ambulatory referral to PT"])  # fmt: skip
@pytest.mark.parametrize(
    ("priority", "urgent"),
    [("Routine", False), ("Normal priority", False), ("STAT", True), ("Urgent", True)],
)
def test_the_therapys_line_says_how_urgent_it_is(named, priority, urgent):
    found = _table(MRI, _therapy(priority, named)).one("urgent")

    assert (found.value, found.flag) == (urgent, None)


def test_another_orders_priority_is_not_the_therapys():
    assert not _table(MRI, _therapy("Sent")).one("urgent").certain


def test_therapy_in_the_next_line_of_its_cell_is_ordered():
    heads = ("#", "Ordered", "Instructions", "Priority or status", "For dx")
    rows = (_therapy("Routine", "Referral: Physical"), ("", "Therapy", "Onset 10/12/2026.", "", ""))

    assert _table(*rows, heads=heads).one("urgent").value is False


def test_scheduled_in_a_table_says_nothing_of_how_often():
    back = ("3", "Return visit", "Follow up in 6 weeks", "Scheduled", "1")
    found = _table(("2", "PT referral", "Evaluate and treat", "Routine", "1"), back)

    assert found.one("frequency_per_week").value is None
