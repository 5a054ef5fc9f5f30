"""Cells of forms and tables: what a rule parts, what a narrow cell breaks, two numbers in one."""

from __future__ import annotations

import cv2
import numpy as np
import pymupdf
import pytest

from adapters.reading.pictures.squares import opened
from adapters.reading.pictures.walls import SHORTEST, THICKEST, find_walls
from adapters.reading.values.people import read_name
from tests.adapters.reading.sheets import ORDER, draw, one_of, read_here, referral_of


def _ruled(walls, *lines):
    """The referral on an order with upright rules at (x, top, bottom)."""
    document = pymupdf.open(stream=draw((*ORDER, *lines)))
    for x, top, bottom in walls:
        document[0].draw_line((x, top), (x, bottom), width=0.5)
    (referral,) = read_here(document.tobytes()).referrals
    return referral


TIGHT = (
    (44, 120, "Insurance: Granite Health Plan", 10),
    (185, 120, "Harrow Lake Orthopaedics", 10),
)


def test_what_stands_behind_a_rule_is_no_part_of_the_cell_before_it():
    found = _ruled(((182, 108, 126),), *TIGHT)

    assert found.one("payer_name").value == "Granite Health Plan"


def test_without_a_rule_the_same_line_goes_on():
    assert _ruled((), *TIGHT).one("payer_name").value != "Granite Health Plan"


def test_between_two_white_words_of_a_dark_bar_stands_no_rule():
    document = pymupdf.open(stream=draw(ORDER[:1]))
    page = document[0]
    for y, text in ((100, "Primary Coverage"), (150, "Secondary Coverage")):
        page.draw_rect((36, y - 12, 576, y + 5), fill=(0.2, 0.2, 0.2), width=0)
        page.insert_text((42, y), text, fontsize=10, fontname="hebo", color=(1, 1, 1))
    for y, payer in ((118, "Granite Health Plan"), (168, "Mutual of Omaha")):
        page.insert_text((42, y), "Payer", fontsize=9)
        page.insert_text((150, y), payer, fontsize=9)
    page.insert_text((42, 70), "Patient: Odalys Tarrowby    DOB: 02/07/1961", fontsize=10)
    (found,) = read_here(document.tobytes()).referrals

    assert found.one("payer_name").value == "Granite Health Plan"
    assert found.one("secondary_payer_name").value == "Mutual of Omaha"


@pytest.mark.parametrize(
    ("label", "answer"),
    [
        ("Policy / Group:", "GHP4471902 / 77120"),
        ("Policy #/Group #:", "GHP4471902 | 77120"),
        ("Subscriber ID and Group:", "GHP4471902, 77120"),
        ("Member ID & Grp:", "GHP4471902 - 77120"),
        ("Group / Member ID:", "77120 / GHP4471902"),
    ],
)
def test_two_numbers_behind_one_label_are_the_members_and_the_groups(label, answer):
    found = referral_of((40, 110, "Insurance: Granite Health Plan", 10),
                        (40, 130, f"{label} {answer}", 10))  # fmt: skip

    assert found.one("member_id").value == "GHP4471902"
    assert found.one("group_number").value == "77120"


def test_a_number_under_two_labels_in_one_is_no_group():
    lines = ((40, 110, "Insurance", 9), (200, 110, "Member ID / Group", 9),
             (40, 124, "Granite Health Plan", 9), (200, 124, "GHP4471902 / 77120", 9))  # fmt: skip

    assert one_of("group_number", *lines)[0] in (None, "77120")


@pytest.mark.parametrize("plan", [("HARBOR TRANSIT EMPLOYEE", "PLAN"), ("Turquoise Care", "HMO")])
def test_a_plan_that_a_cell_breaks_is_read_to_its_end(plan):
    lines = ((40, 120, "Payor", 9), (180, 120, "Plan", 9), (400, 120, "Subscriber ID", 9),
             (40, 136, "UMR", 9), (180, 136, plan[0], 9), (400, 136, "19283746", 9),
             (180, 146, plan[1], 9))  # fmt: skip

    assert one_of("plan_name", *lines)[0] == " ".join(plan)


@pytest.mark.parametrize("degree", ["AuD", "PharmD", "CRNFA"])
def test_a_degree_that_nobody_lists_is_no_given_name(degree):
    found = read_name(f"Odalys Tarrowby, {degree}")

    assert found is not None
    assert found.name == "Odalys Tarrowby"


@pytest.mark.parametrize("given", ["Maria A", "JoAnn", "TJ", "McKayla"])
def test_a_given_name_behind_two_last_names_stays_one(given):
    found = read_name(f"Tarrowby Vance, {given}")

    assert found is not None
    assert found.name == f"{given} Tarrowby Vance"


def test_a_company_with_its_plan_in_one_name_is_looked_at():
    text = "Insurance: Blue Care Network of Michigan Local HMO"

    assert one_of("payer_name", (40, 120, text, 10))[1] is not None


def test_a_brand_with_the_type_of_its_plan_is_what_clinics_call_it():
    assert one_of("payer_name", (40, 120, "Insurance: Humana Honor PPO", 10))[1] is None


@pytest.mark.parametrize("seed", range(5))
def test_rules_are_the_thin_ones_among_all_tall_shapes_of_a_page(seed):
    chance = np.random.default_rng(seed)
    page = np.zeros((700, 500), np.uint8)
    for left, top in chance.integers(0, [480, 650], (60, 2)).tolist():
        right, bottom = left + int(chance.integers(1, 60)), top + int(chance.integers(1, 90))
        cv2.rectangle(page, (left, top), (right, bottom), 255, int(chance.choice([-1, 1, 2, 5])))
    tall = opened((page > 0).view(np.uint8), np.ones((round(SHORTEST * 150 / 72), 1), np.uint8))
    boxes = cv2.connectedComponentsWithStats(tall)[2][1:, :4].tolist()
    thin = [box for box in boxes if box[2] <= THICKEST * 150 / 72]

    found = find_walls(page, np.zeros_like(page), 150)

    assert sorted(found) == sorted((x + (w - 1) / 2, y, y + h) for x, y, w, h in thin)
