"""What payers' letters say is read with its place; no letter is ever taken for a referral."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, joined, read_here

HEAD = (
    (72, 60, "Granite Health Plan", 18),
    (72, 100, "11/20/2026", 10),
    (72, 170, "Member: Odalys Tarrowby", 10),
    (330, 170, "Date of birth: 02/07/1961", 10),
    (72, 186, "Member ID: GHP4471902", 10),
)
DENIED = (
    (72, 140, "NOTICE OF ADVERSE DETERMINATION", 12),
    (72, 220, "Your request for physical therapy is denied.", 10),
    (72, 250, "Reason: The notes do not show that further visits are medically necessary.", 10),
)


def letter(*lines, head=HEAD):
    return draw((*head, *lines))


@pytest.mark.parametrize(
    ("lines", "visits", "units", "days"),
    [
        (
            ((72, 220, "Your request was approved. Authorization number: A55510234.", 10),
             (72, 240, "12 visits between 11/23/2026 and 01/22/2027.", 10),
             (72, 260, "This approval is not a guarantee of payment.", 10)),
            12, None, ("2026-11-23", "2027-01-22"),
        ),
        (
            ((72, 140, "CERTIFICATION NOTICE", 12),
             (72, 220, "Certification number 55-10234. Certified in full.", 10),
             (72, 240, "Units certified: 48", 10),
             (72, 260, "Effective 11/23/2026. Expires 01/22/2027.", 10)),
            None, 48, ("2026-11-23", "2027-01-22"),
        ),
        (
            ((72, 140, "NOTICE OF APPROVAL", 12),
             (72, 220, "Authorization Number: A55510234", 10),
             (72, 240, "Approved visits: 12    Approved units: 48", 10),
             (72, 260, "Service dates: 11/23/2026 - 01/22/2027", 10)),
            12, 48, ("2026-11-23", "2027-01-22"),
        ),
        (
            ((72, 140, "NOTICE OF APPROVAL", 12),
             (72, 220, "Authorization Number: A55510234", 10),
             (72, 240, "Authorized visits 11/23/2026 to 01/22/2027", 10)),
            None, None, ("2026-11-23", "2027-01-22"),
        ),
    ],
    ids=["prose", "table", "amounts behind", "a period and no amount"],
)  # fmt: skip
def test_an_approval_gives_number_amount_and_days(lines, visits, units, days):
    reading = read_here(letter(*lines))

    (found,) = reading.letters
    assert reading.referrals == ()
    assert found.kind == "approval"
    assert found.authorization_number.value in ("A55510234", "55-10234")
    assert (found.visits.value, found.units.value) == (visits, units)
    assert found.starts_on.value == days[0]
    assert found.ends_on.value == days[1]


def test_a_denial_gives_its_reason_and_the_day_until_which_to_answer():
    reading = read_here(letter(*DENIED, (72, 280, "You may appeal by January 19, 2027.", 10)))

    (found,) = reading.letters
    assert found.kind == "denial"
    assert "medically necessary" in found.reasons[0].value
    assert (found.respond_by.value, found.respond_by.flag) == ("2027-01-19", None)


def test_a_deadline_in_days_is_counted_and_a_person_checks_it():
    reading = read_here(letter(*DENIED, (72, 280, "You may appeal within 60 days.", 10)))

    (found,) = reading.letters
    assert found.respond_by.value == "2027-01-19"
    assert found.respond_by.flag == "counted_from_the_letter"


def test_letters_about_two_members_are_two_letters():
    told = {"Odalys Tarrowby": "Iver Quennell", "02/07/1961": "03/09/1975"}
    other = tuple((x, y, _told(text, told), size) for x, y, text, size in HEAD)

    reading = read_here(joined(letter(*DENIED), letter(*DENIED, head=other)))

    assert [one.pages for one in reading.letters] == [(1,), (2,)]
    assert [one.patient_name.value for one in reading.letters] == [
        "Odalys Tarrowby",
        "Iver Quennell",
    ]
    assert reading.referrals == ()


def _told(text, otherwise):
    for old, new in otherwise.items():
        text = text.replace(old, new)
    return text


def test_what_a_letter_says_is_printed_as_one_element_with_its_places():
    (printed,) = read_here(letter(*DENIED)).as_printed("letter.pdf")["letters"]

    assert (printed["kind"], printed["pages"]) == ("denial", [1])
    assert printed["patient_name"]["value"] == "Odalys Tarrowby"
    assert printed["letter_date"]["value"] == "2026-11-20"
    assert printed["patient_name"]["box"] is not None
    assert "place" not in printed["patient_name"]
    assert [one["value"] for one in printed["reasons"]] == [
        "The notes do not show that further visits are medically necessary."
    ]


def test_a_referral_prints_no_letter():
    assert (
        read_here(draw(((40, 40, "Physical therapy referral", 13),))).as_printed("a")["letters"]
        == []
    )
