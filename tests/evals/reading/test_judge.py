"""The judge catches what matters: planted silent errors, gaps in lists, inventions, wrong boxes."""

import pytest

from evals.reading.judge import judge, same, unresolved

BOX = [100.0, 100.0, 160.0, 110.0]


def mark(value, box=BOX, written="print"):
    return {
        "value": value,
        "page": 1,
        "box": box,
        "seen": box,
        "printed": str(value),
        "written": written,
    }


def truth(**fields):
    return {
        "fields": fields,
        "again": {},
        "implied": {"sex": ["F"]},
        "conflicts": [],
        "words": ["1 300.0 300.0 330.0 310.0 M54.16"],
        "skew_deg": [0.0],
    }


def got(value, flag=None, box=BOX):
    return {"value": value, "page": 1, "box": box, "confidence": 0.9, "checks": [], "flag": flag}


def read(**fields):
    return {"referrals": [{"pages": [1], "route": "authorization", "fields": fields}]}


def outcomes(verdicts):
    return [(one.field, one.outcome, one.invented) for one in verdicts]


def test_a_right_value_in_its_place_is_exact():
    (verdict,) = judge(truth(member_id=mark("W123")), read(member_id=got("w123 ")))

    assert (verdict.outcome, verdict.placed) == ("exact", True)


@pytest.mark.parametrize(("value", "outcome"), [(3, "exact"), (2, "exact"), (1, "silent")])
def test_where_a_page_can_fairly_be_read_in_two_ways_both_are_right_and_no_third(value, outcome):
    paper = truth(frequency_per_week={**mark(3), "printed": "2-3x/wk", "also": [2]})

    (verdict,) = judge(paper, read(frequency_per_week=got(value)))

    assert verdict.outcome == outcome


def test_an_implied_element_neither_counts_nor_stands_for_a_missed_one():
    paper = truth(treatments=[mark("Gait training")])
    paper["implied"] = {"treatments": ["eval and treat"]}

    both = judge(paper, read(treatments=[got("Gait training"), got("Eval and treat")]))
    missed = judge(paper, read(treatments=[got("Eval and treat", "low_confidence")]))

    assert outcomes(both) == [("treatments", "exact", False)]
    assert outcomes(missed) == [("treatments", "null", False)]


@pytest.mark.parametrize(
    ("value", "flag", "outcome"),
    [
        ("W124", None, "silent"),
        ("W124", "low_confidence", "wrong_flagged"),
        ("W123", "low_confidence", "right_flagged"),
        (None, "absent", "null"),
    ],
)
def test_what_is_not_exact_is_told_apart(value, flag, outcome):
    verdicts = judge(truth(member_id=mark("W123")), read(member_id=got(value, flag)))

    assert outcomes(verdicts) == [("member_id", outcome, False)]


def test_a_value_where_the_page_has_none_is_invented_and_silent():
    verdicts = judge(truth(), read(group_number=got("778899")))

    assert outcomes(verdicts) == [("group_number", "silent", True)]


def test_what_follows_from_the_page_is_not_invented_but_its_opposite_is():
    assert judge(truth(), read(sex=got("F"))) == []
    assert outcomes(judge(truth(), read(sex=got("M")))) == [("sex", "silent", True)]


def test_an_element_missing_from_a_list_that_says_nothing_is_silent():
    wanted = truth(diagnoses=[mark("M54.16"), mark("M54.59")])

    assert outcomes(judge(wanted, read(diagnoses=[got("M54.16")]))) == [
        ("diagnoses", "exact", False),
        ("diagnoses", "silent", False),
    ]
    assert outcomes(judge(wanted, read(diagnoses=[]))) == [("diagnoses", "silent", False)] * 2


def test_an_element_missing_from_a_list_that_says_so_is_null():
    wanted = truth(diagnoses=[mark("M54.16"), mark("M54.59")])

    verdicts = judge(wanted, read(diagnoses=[got("M54.16"), got(None, "unreadable", None)]))

    assert outcomes(verdicts) == [("diagnoses", "exact", False), ("diagnoses", "null", False)]


def test_a_misread_element_is_one_error_and_one_too_many_is_invented():
    wanted = truth(procedures=[mark("97110")])

    assert outcomes(judge(wanted, read(procedures=[got("97116")]))) == [
        ("procedures", "silent", False)
    ]
    assert outcomes(judge(wanted, read(procedures=[got("97110"), got("97116")]))) == [
        ("procedures", "exact", False),
        ("procedures", "silent", True),
    ]


def test_codes_in_another_order_are_wrong_and_treatments_are_not():
    codes = truth(diagnoses=[mark("M54.16"), mark("M54.59")])
    wishes = truth(treatments=[mark("Traction"), mark("Taping")])

    turned = judge(codes, read(diagnoses=[got("M54.59"), got("M54.16")]))
    free = judge(wishes, read(treatments=[got("Taping"), got("Traction")]))

    assert [one.outcome for one in turned] == ["exact", "silent"]
    assert [one.outcome for one in free] == ["exact", "exact"]


def test_a_document_without_a_referral_leaves_every_value_open():
    wanted = truth(member_id=mark("W123"))

    assert outcomes(judge(wanted, {"referrals": []})) == [("member_id", "null", False)]


def test_a_second_referral_on_a_page_with_one_is_invented():
    twice = {"referrals": read(member_id=got("W123"))["referrals"] * 2}

    verdicts = judge(truth(member_id=mark("W123")), twice)

    assert ("a second referral", "silent", True) in outcomes(verdicts)


@pytest.mark.parametrize(
    ("box", "placed"),
    [
        ([98.0, 99.0, 170.0, 112.0], True),
        ([298.0, 299.0, 332.0, 311.0], True),
        ([100.0, 200.0, 160.0, 210.0], False),
        ([0.0, 0.0, 612.0, 792.0], False),
        (None, False),
    ],
)
def test_a_box_must_stand_around_text_that_says_the_value(box, placed):
    (verdict,) = judge(
        truth(diagnoses=[mark("M54.16")]), read(diagnoses=[got("M54.16", None, box)])
    )

    assert verdict.placed is placed


@pytest.mark.parametrize(
    ("word", "placed"), [("ASAP", True), ("be", False), ("M54.16", False), ("Needs to be", True)]
)
def test_a_part_of_the_phrase_that_says_yes_is_place_enough(word, placed):
    phrase = {**mark(True, [60.0, 200.0, 300.0, 210.0]), "printed": "Needs to be seen ASAP"}
    paper = {**truth(urgent=phrase), "words": [f"1 100.0 100.0 160.0 110.0 {word}"]}

    (verdict,) = judge(paper, read(urgent=got(True)))

    assert verdict.placed is placed


def test_a_contradiction_must_be_flagged():
    wanted = truth(laterality=mark("left")) | {"conflicts": ["laterality"]}

    assert judge(wanted, read(laterality=got("left"))) == []
    assert outcomes(unresolved(wanted, read(laterality=got("left"))))[0][1] == "silent"
    assert outcomes(unresolved(wanted, read(laterality=got("left", "conflict"))))[0][1] != "silent"


def test_values_are_one_apart_from_capitals_spacing_and_a_closing_full_stop():
    assert same("No lifting over 10 lb.", "NO LIFTING  OVER 10 LB")
    assert not same("No lifting over 10 lb.", "No lifting over 16 lb.")
    assert not same(True, 1)
    assert not same("O'Dell", "0'Dell")
