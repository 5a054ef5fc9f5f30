"""Two readers must see a value; a second look settles what they see differently."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.reading.layout.capitals import with_capitals
from adapters.reading.layout.layout import view
from adapters.reading.sureness.agreement import Look, agree, in_doubt
from adapters.reading.sureness.certainty import weighed
from adapters.reading.sureness.listing import as_value, in_reading_order
from adapters.reading.values.candidates import HARD_TO_READ, Candidate
from tests.adapters.reading.two_looks import BOX, FIRST, SECOND, look, values


def _blind(reader):
    return Look(reader, view(1, (612.0, 792.0), [], quality=0.9), [])


def test_what_both_readers_see_is_sure():
    found = agree([look(FIRST, "W234791935"), look(SECOND, "W234791935")])

    assert values(found) == {"W234791935": None}
    assert "two_readers" in found[0].checks


def test_what_one_reader_sees_alone_is_flagged_and_looked_at_again():
    (alone,) = agree([look(FIRST, "W234791935"), _blind(SECOND)])

    assert alone.flag == HARD_TO_READ
    assert in_doubt(alone)


def test_a_second_look_settles_a_misread_letter():
    found = agree(
        [
            look(FIRST, "W234791935"),
            look(SECOND, "W234791935"),
            look(SECOND, "W2347919S5", 0.6),
            look(FIRST, "W234791935"),
        ]
    )

    weighing = weighed({"member_id": as_value(found[0])}, found)["member_id"]
    assert (weighing.value, weighing.flag) == ("W234791935", None)


def test_two_things_seen_by_both_readers_in_one_place_are_both_in_doubt():
    found = agree(
        [
            look(FIRST, "12", field="visits_requested"),
            look(SECOND, "12", field="visits_requested"),
            look(SECOND, "17", field="visits_requested"),
            look(FIRST, "17", field="visits_requested"),
        ]
    )

    assert values(found) == {"12": "low_confidence", "17": "low_confidence"}


def test_a_page_of_poor_quality_leaves_everything_in_doubt():
    looks = [look(reader, "W234791935", quality=0.5) for reader in (FIRST, SECOND)]

    assert values(agree(looks)) == {"W234791935": "low_confidence"}


def test_on_a_poor_page_what_both_readers_saw_alike_twice_is_no_longer_in_doubt():
    looks = [
        look(reader, "07/04/1961", field="date_of_birth", quality=0.55)
        for reader in (FIRST, SECOND, SECOND, FIRST)
    ]

    assert set(values(agree(looks)).values()) <= {None, "hard_to_read"}


def test_the_letters_of_a_number_are_no_misspelled_word():
    (number,) = agree([look(reader, "GDB500941417") for reader in (FIRST, SECOND)])
    (name,) = agree([look(reader, "Gdb Xqz", field="patient_name") for reader in (FIRST, SECOND)])

    assert number.evidence.spelled is None
    assert name.evidence.spelled is False


def test_a_word_with_a_sign_in_it_is_in_doubt_even_when_both_readers_see_it():
    looks = [look(reader, "extens:on", field="precautions") for reader in (FIRST, SECOND)]

    assert values(agree(looks)) == {"extens:on": "low_confidence"}


def test_a_look_from_nearer_counts_only_where_it_was_taken():
    looks = [look(reader, "W234791935") for reader in (FIRST, SECOND, SECOND, FIRST)]
    elsewhere = [replace(look, places=[(100, 300, 160, 312)]) for look in looks]
    there = [replace(look, places=[BOX]) for look in looks]

    (once,) = agree([looks[FIRST], elsewhere[SECOND], looks[SECOND], elsewhere[FIRST]])
    (twice,) = agree([looks[FIRST], there[SECOND], looks[SECOND], there[FIRST]])

    assert (once.evidence.seen, once.evidence.looks) == (2, 2)
    assert (twice.evidence.seen, twice.evidence.looks) == (4, 4)


def test_two_readers_who_cut_a_value_apart_agree_on_its_letters_and_not_on_its_field():
    words = [(100, 100, 130, 112, "Harbor", 0.97), (134, 100, 160, 112, "Plan", 0.97)]
    seen = view(1, (612.0, 792.0), words, quality=0.9)
    whole = Candidate("payer_name", "Harbor Plan", 1, BOX, "Harbor Plan", 0.97)
    part = replace(whole, value="Harbor", raw="Harbor", box=(100.0, 100.0, 130.0, 112.0))

    found = agree([Look(FIRST, seen, [whole]), Look(SECOND, seen, [part])])

    evidence = next(one.evidence for one in found if one.value == "Harbor Plan")
    assert (evidence.seen, evidence.contested, evidence.one_sided) == (2, False, 0.5)


@pytest.mark.parametrize(
    ("printed", "read"),
    [("Balance retraining", "Balance retraining"), ("Balance trainimg", "Balance training")],
)
def test_only_a_treatment_that_is_no_word_is_put_right(printed, read):
    looks = [look(reader, printed, field="treatments") for reader in (FIRST, SECOND)]

    assert list(values(agree(looks))) == [read]


def test_a_row_that_leans_is_read_from_left_to_right():
    def code(value, left, top):
        return Candidate("procedures", value, 1, (left, top, left + 26, top + 12), value, 0.99)

    leaning = [code("97110", 130, 104.1), code("97530", 96, 130), code("97161", 96, 105.9)]

    assert [one.value for one in in_reading_order(leaning)] == ["97161", "97110", "97530"]


def test_a_word_begins_as_the_first_reader_saw_it_and_goes_on_as_its_own_did():
    first = [[*BOX, "IgnatIus", 0.99, 3], [*BOX, "Isolde", 0.99, 3]]

    seen = with_capitals([[*BOX, "ignatius", 0.7, 4], [10, 10, 40, 20, "isolde", 0.7, 4]], first)

    assert [word[4] for word in seen] == ["Ignatius", "isolde"]


@pytest.mark.parametrize(
    ("name", "surer"), [("BCBS OF OREGON", True), ("BCBS OF OREG0N", False), ("Saltmarsh", False)]
)
def test_a_payer_on_the_list_is_no_misread_one(name, surer):
    looks = [look(FIRST, name, field="payer_name"), look(SECOND, "Qvz", field="payer_name")]

    (evidence,) = [one.evidence for one in agree(looks) if one.value == name]

    assert (evidence.checked, evidence.contested) == (surer, not surer)


def test_blanks_of_the_second_reader_part_no_words_that_are_spelled():
    looks = [
        look(FIRST, "UNITEDHEALTHCARE", field="payer_name"),
        look(SECOND, "UN I TEDHEALTHCARE", field="payer_name"),
    ]

    assert {one.value for one in agree(looks)} == {"UNITEDHEALTHCARE"}


@pytest.mark.parametrize("read", ["%) Gait training", "Gait. training", "Gáit tráining"])
def test_a_treatment_is_told_without_the_dust_around_it(read):
    (value,) = {one.value for one in agree([look(FIRST, read, field="treatments")])}

    assert value == "Gait training"


@pytest.mark.parametrize(
    ("name", "misread", "flag"),
    [
        ("Piotr Hernandez", "Piotr lernandez", None),
        ("Grace Hand", "Grace Iland", None),
        ("Will Harris", "Wall Harris", HARD_TO_READ),
        ("J.inda Harris", "Linda llarris", HARD_TO_READ),
    ],
)
def test_a_name_is_believed_against_what_is_written_nowhere(name, misread, flag):
    looks = [
        look(FIRST, misread, field="patient_name"),
        look(SECOND, name, field="patient_name"),
        look(SECOND, name, field="patient_name"),
        look(FIRST, misread, field="patient_name"),
    ]

    assert values(agree(looks))[name] == flag


def test_a_letter_for_a_digit_is_no_other_number():
    looks = [look(FIRST, "9711Q", field="note"), look(SECOND, "97110", field="procedures")]

    (evidence,) = [one.evidence for one in agree(looks) if one.value == "97110"]

    assert (evidence.both, evidence.seen) == (True, 2)


def test_what_has_no_letters_makes_no_value_unsure():
    box = (150.0, 100.0, 156.0, 112.0)
    looks = []
    for reader in (FIRST, SECOND):
        words = [(*BOX, "W234791935", 0.98), (*box, "%)", 0.02)]
        seen = view(1, (612.0, 792.0), words, quality=0.9)
        offers = [Candidate("member_id", "W234791935", 1, BOX, "W234791935", 0.97)]
        looks.append(Look(reader, seen, offers))

    assert agree(looks)[0].evidence.first_sure == pytest.approx(0.98)


def test_what_one_reader_cut_from_a_number_that_both_see_is_no_rival():
    looks = [
        look(FIRST, "1", field="visits_requested"),
        look(SECOND, "18", field="visits_requested"),
        look(SECOND, "18", field="visits_requested"),
        look(FIRST, "18", field="visits_requested"),
    ]

    assert values(agree(looks)) == {"18": None}


def test_what_dust_made_a_value_for_one_look_gives_way_to_what_all_looks_take_for_it():
    elsewhere = (100.0, 300.0, 160.0, 312.0)
    looks = []
    for reader, dusty in ((FIRST, True), (SECOND, False), (SECOND, False), (FIRST, False)):
        words = [(*BOX, "8 weeks", 0.97), (*elsewhere, "6 weeks", 0.97)]
        offers = [Candidate("duration_weeks", 8, 1, BOX, "8 weeks", 0.97)]
        if dusty:
            offers.append(Candidate("duration_weeks", 6, 1, elsewhere, "6 weeks", 0.97))
        looks.append(Look(reader, view(1, (612.0, 792.0), words, quality=0.9), offers))

    assert values(agree(looks)) == {8: None}


def test_a_number_whose_end_each_reader_sees_otherwise_is_not_its_beginning():
    whole, part = "5G70 P37 RF59", "5G70 P37"
    looks = [
        look(FIRST, whole),
        look(SECOND, "5G70 P37 RFS9"),
        look(SECOND, "5G70 P37 RFSS"),
        look(FIRST, whole),
    ]
    looks[2] = replace(looks[2], offers=[Candidate("member_id", part, 1, BOX, part, 0.97)])

    found = values(agree(looks))

    assert part not in found
    assert found[whole] is not None


@pytest.mark.parametrize(
    ("street", "flag"),
    [
        ("318/ BIRCHWOOD AVE", "low_confidence"),
        ("3187 BIRCHWOOD AVE", None),
        ("9 1/2 ELM ST", None),
    ],
)
def test_a_house_number_with_a_slash_has_lost_a_seven(street, flag):
    looks = [look(reader, street, field="patient_street") for reader in (FIRST, SECOND)]

    assert values(agree(looks)) == {street: flag}


def test_a_name_of_which_a_reader_hardly_saw_a_letter_is_not_believed():
    looks = [
        look(FIRST, "Grace Villasenor", 0.001, field="patient_name"),
        look(SECOND, "Grace Villasefor", field="patient_name"),
        look(SECOND, "Grace Villasenor", field="patient_name"),
        look(FIRST, "Grace Villasenor", 0.002, field="patient_name"),
    ]

    (evidence,) = [one.evidence for one in agree(looks) if one.value == "Grace Villasenor"]

    assert (evidence.checked, evidence.looks) == (False, 4)


def test_what_is_found_in_two_ways_is_so_to_both_readers_too():
    looks = [look(reader, "555-201-4471", field="referring_fax") for reader in (FIRST, SECOND)]
    told = [replace(one, doubt="subject") for look in looks for one in look.offers]
    looks = [
        replace(look, offers=[one, replace(one, origin="prose", doubt="")])
        for look, one in zip(looks, told, strict=True)
    ]

    found = agree(looks)

    assert {(one.origin, one.doubt) for one in found} == {("label", "subject"), ("prose", "")}
    assert all("two_readers" in one.checks for one in found)
