"""Whose page it is: pages of two patients never come together, and doubt belongs to nobody."""

from __future__ import annotations

import pytest

from adapters.reading.unlabelled.known_names import names_on
from tests.adapters.reading.sheets import FORM, draw, joined, read_here

NAME, BORN, MEMBER = "Odalys Tarrowby", "02/07/1961", "GHP4471902"


def order(name=NAME, born=BORN, member=MEMBER, *more):
    told = {NAME: name, BORN: born, MEMBER: member}
    lines = []
    for x, y, text, size in FORM:
        for old, new in told.items():
            text = text.replace(old, new)
        lines.append((x, y, text, size))
    return draw((*lines, *more), signed=True)


def note(*about, body="Subjective: the knee is stiff in the morning."):
    """A clinical note; what it says about the patient stands at its head."""
    lines = [(40, 40, "Progress note", 14)]
    lines += [(40, 70 + 16 * row, text, 10) for row, text in enumerate(about)]
    lines += [
        (40, 200, body, 10),
        (40, 220, "Objective: flexion 100 degrees. Assessment: improving.", 10),
    ]
    return draw(tuple(lines))


def pages_of(reading):
    return [one.pages for one in reading.referrals]


def test_notes_join_the_patient_they_name_whatever_their_order_in_the_fax():
    other = ("Iver Quennell", "03/09/1975", "GHP9911223")

    reading = read_here(
        joined(
            note("Patient: Iver Quennell", "Date of birth: 03/09/1975"),
            order(),
            note(f"Patient: {NAME}", f"Date of birth: {BORN}"),
            order(*other),
        )
    )

    assert sorted(pages_of(reading)) == [(1, 4), (2, 3)]
    assert reading.unplaced == ()


def test_a_page_without_a_name_between_two_patients_is_nobodys():
    reading = read_here(joined(order(), note(), order("Iver Quennell", "03/09/1975", "X99112233")))

    assert pages_of(reading) == [(1,), (3,)]
    assert reading.unplaced == (2,)
    assert any("Page 2" in warning and "person" in warning for warning in reading.warnings)


def test_a_page_without_a_name_belongs_to_the_only_patient():
    reading = read_here(joined(order(), note()))

    assert pages_of(reading) == [(1, 2)]
    assert reading.unplaced == ()


@pytest.mark.parametrize(
    ("name", "born", "member"),
    [
        ("Odette Tarrowby", BORN, "GHP4471903"),
        ("Odalis Tarrowby", BORN, MEMBER),
        ("Odalys Tarrowby Jr", "02/07/1991", MEMBER),
        ("Odalys Tarrowby", "11/30/1988", "GHP7750001"),
        ("Maren Halloway", BORN, "GHP1110002"),
    ],
    ids=["twins", "a letter apart", "parent and child", "namesakes", "one birthday"],
)
def test_two_orders_of_people_who_are_alike_are_two_referrals(name, born, member):
    reading = read_here(joined(order(), order(name, born, member)))

    assert pages_of(reading) == [(1,), (2,)]


@pytest.mark.parametrize(
    "about",
    [
        (f"Patient: {NAME}", "Date of birth: 11/30/1988"),
        ("Patient: Odalis Tarrowby", f"Date of birth: {BORN}"),
        (f"Patient: {NAME} Jr", f"Date of birth: {BORN}"),
        ("Patient: Odalys Tarrowbey",),
    ],
    ids=["another birthday", "a letter apart", "a generation apart", "no birthday, misspelt"],
)
def test_a_note_that_may_be_of_another_is_nobodys(about):
    reading = read_here(joined(order(), note(*about)))

    assert pages_of(reading) == [(1,)]
    assert reading.unplaced == (2,)


def test_two_birth_dates_on_two_pages_of_one_name_are_a_conflict():
    reading = read_here(joined(order(), note(f"Patient: {NAME}", "Date of birth: 02/07/1971")))

    (referral,) = reading.referrals
    assert referral.one("date_of_birth").flag == "conflict"
    assert referral.route == "staff_review"


UNNAMED = tuple(line for line in FORM if NAME not in line[2])
NOT_BORN = tuple(line for line in FORM if BORN not in line[2])


def test_a_page_with_a_birthday_alone_is_nobodys_where_another_patient_may_be_meant():
    other = tuple(
        (x, y, text.replace(NAME, "Iver Quennell").replace(MEMBER, "X99112233"), size)
        for x, y, text, size in NOT_BORN
    )

    reading = read_here(joined(order(), draw(other, signed=True), note(f"DOB: {BORN}")))

    assert pages_of(reading) == [(1,), (2,)]
    assert reading.unplaced == (3,)


def test_an_order_without_a_name_joins_nobody_for_its_birthday():
    unnamed = tuple((x, y, text.replace(MEMBER, "X99112233"), size) for x, y, text, size in UNNAMED)

    reading = read_here(joined(order(), draw(unnamed, signed=True)))

    assert pages_of(reading) == [(1,), (2,)]
    assert reading.referrals[1].route == "staff_review"


def test_a_name_without_a_label_places_a_note_of_two_people_with_one_birthday():
    twin = order("Iver Quennell", BORN, "X99112233")

    reading = read_here(joined(order(), twin, note("Iver Quennell", f"DOB {BORN}")))

    assert pages_of(reading) == [(1,), (2, 3)]


def test_a_name_without_a_label_beside_another_birthday_is_a_conflict():
    reading = read_here(joined(order(), note(NAME, "DOB 02/07/1971")))

    (referral,) = reading.referrals
    assert referral.one("date_of_birth").flag == "conflict"
    assert reading.unplaced == (2,)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Odalys Tarrowby\nDOB 2/7/1961", True),
        ("TARROWBY, ODALYS M", True),
        ("Odalys M. Tarrowby was seen", True),
        ("Tarrowby family; Odalys", False),
        ("Odalys and Iver Tarrowby", False),
        ("", False),
    ],
)
def test_a_known_name_is_found_in_either_order_and_never_from_its_parts(text, stands):
    assert names_on(text, [NAME]) == ([NAME] if stands else [])


def test_a_label_of_a_second_patient_on_a_page_makes_it_nobodys():
    stuck = (
        (330, 600, "Patient name: Iver Quennell", 10),
        (330, 616, "Date of birth: 03/09/1975", 10),
    )

    reading = read_here(joined(order(), order(NAME, BORN, MEMBER, *stuck)))

    assert pages_of(reading) == [(1,)]
    assert reading.unplaced == (2,)
    assert any("names two patients" in warning for warning in reading.warnings)


def test_a_cover_sheet_that_names_another_patient_lends_its_name_to_no_page():
    cover = draw(
        (
            (40, 60, "FAX COVER SHEET", 18),
            (40, 110, "To: Harrow Lake Physical Therapy", 11),
            (40, 130, "Number of pages: 3", 11),
            (40, 160, "Patient: Iver Quennell", 11),
            (40, 180, "Date of birth: 03/09/1975", 11),
            (40, 240, "Confidentiality notice: if you received this fax in error, call us.", 9),
        )
    )

    reading = read_here(joined(cover, order(), note()))

    assert reading.pages[0].kind == "cover_sheet"
    (referral,) = reading.referrals
    assert referral.pages == (2,)
    assert referral.one("patient_name").value == NAME
    assert reading.unplaced == (1, 3)


def unnamed(*more, name="", born=""):
    """An order whose place for the patient cannot be read."""
    lines = [
        (x, y, text.replace(NAME, name).replace(BORN, born), size)
        for x, y, text, size in FORM
        if MEMBER not in text
    ]
    return draw((*lines, *more), signed=True)


def test_an_order_that_names_nobody_is_not_the_patients_of_the_order_before_it():
    reading = read_here(joined(order(), note("Patient: " + NAME), unnamed((40, 700, "Room 4", 9))))

    assert pages_of(reading) == [(1, 2)]
    assert reading.unplaced == (3,)


def test_a_birthday_without_a_name_places_no_note_where_an_order_names_nobody():
    reading = read_here(joined(order(), unnamed(), note(f"Date of birth: {BORN}")))

    assert pages_of(reading) == [(1,)]
    assert reading.unplaced == (2, 3)


def test_two_orders_of_one_name_and_one_birthday_read_are_two_referrals():
    reading = read_here(joined(order(), order(NAME, "", "")))

    assert pages_of(reading) == [(1,), (2,)]
    assert {one.route for one in reading.referrals[1:]} == {"staff_review"}


def test_the_same_order_once_more_stays_one_referral():
    reading = read_here(joined(order(), order()))

    assert pages_of(reading) == [(1, 2)]


def test_a_note_tells_who_the_patient_is_only_for_a_person_to_confirm():
    reading = read_here(joined(unnamed(), note(f"Patient: {NAME}", f"Date of birth: {BORN}")))

    (referral,) = reading.referrals
    assert referral.one("patient_name").flag is not None
    assert referral.one("date_of_birth").flag is not None
    assert referral.route == "staff_review"


def test_a_birthday_of_a_note_is_in_doubt_where_the_order_prints_another_date_unread():
    lost = order(NAME, "", MEMBER, (40, 690, "0 2 / 0 7 / 1 9 7 1", 10))
    reading = read_here(joined(lost, note(f"Patient: {NAME}", f"Date of birth: {BORN}")))

    assert reading.referrals[0].one("date_of_birth").flag is not None


def test_one_birthday_in_two_years_is_a_conflict_where_a_page_names_nobody():
    reading = read_here(joined(order(), note("Date of birth: 02/07/1960")))

    assert reading.referrals[0].one("date_of_birth").flag == "conflict"
    assert any("page 1 at" in one and "page 2 at" in one for one in reading.warnings)


def test_another_middle_letter_is_another_name():
    assert names_on("Maximo T Haverstock\nborn 5/10/1965", ["Maximo J Haverstock"]) == []
    assert names_on("Gideon O'Hanlon\nborn 1/10/1992", ["Gideon O'Hanlon"]) == ["Gideon O'Hanlon"]


def test_a_card_that_names_a_parent_begins_no_referral_of_its_own():
    lines = ("Cigna", "Subscriber: HARRIET FENWICK", "Member ID: U5512093302", "Plan: PPO",
             "RxBIN 610014   RxPCN MEDDPRIME", "Copay: PCP $25  Spec $50",
             "Name: HARRIET FENWICK   DOB: 02/02/1985")  # fmt: skip
    card = draw(tuple((60, 80 + 20 * at, line, 10) for at, line in enumerate(lines)))

    reading = read_here(joined(card, order()))

    assert pages_of(reading) == [(2,)]
    assert reading.unplaced == (1,)
