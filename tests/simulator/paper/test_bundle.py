"""A fax of several papers knows whose each page is, and where a paper contradicts itself."""

from random import Random

import pymupdf

from simulator.paper import bundle, corpus, invent
from simulator.paper.bundle import Part
from simulator.paper.corpus import BASE_DAY
from simulator.paper.facts import conditions

SIDES = {
    tuple(code for code, _ in rows): side
    for condition in conditions().values()
    for side, rows in condition.diagnoses.items()
}


def test_a_fax_about_two_patients_says_whose_each_page_is():
    rng = Random(4)
    first, second = (invent.referral(rng, BASE_DAY) for _ in range(2))
    parts = [
        Part("cover_sheet", first, None),
        Part("ruled_form", first, 0, twice=True),
        Part("order_memo", second, 1),
    ]

    data, _, truth = bundle.fax(parts, "text", rng)

    assert [page["patient"] for page in truth["pages"]] == [None, 0, 0, 1]
    names = [one["patient_name"] for one in truth["patients"]]
    assert names == [first.patient.name, second.patient.name]
    with pymupdf.open(stream=data, filetype="pdf") as document:
        assert first.patient.last in document[1].get_text()
        assert document[1].get_text() == document[2].get_text()
        assert second.patient.last in document[3].get_text()


def test_the_same_seed_makes_the_same_fax_about_several_patients():
    one, other = (bundle.several_patients(Random(5), "text", ("order_memo",)) for _ in range(2))

    assert one == other
    assert len(one[2]["patients"]) >= 2


def test_no_fax_about_several_patients_makes_one_of_them_a_child():
    names = ("order_memo", "pediatrician_letter", "child_doctor_letter")
    faxes = [bundle.several_patients(Random(seed), "text", names)[2] for seed in range(4)]

    assert {name for truth in faxes for name in truth["layouts"]} & set(names) == {"order_memo"}


def test_a_contradiction_is_printed_and_named():
    found = [bundle.contradiction(Random(seed), "text", ("emr_order",))[2] for seed in range(6)]

    assert {name for truth in found for name in truth["conflicts"]} == {
        "laterality",
        "date_of_birth",
    }
    for truth in found:
        if truth["conflicts"] == ["date_of_birth"]:
            born = truth["fields"]["date_of_birth"]["value"]
            assert any(mark["value"] != born for mark in truth["again"]["date_of_birth"])
        else:
            codes = tuple(mark["value"] for mark in truth["fields"]["diagnoses"])
            assert SIDES[codes] != truth["fields"]["laterality"]["value"]


def test_a_fax_can_come_as_a_tiff_of_all_its_pages():
    parts = [Part("order_memo", invent.referral(Random(1), BASE_DAY), 0, twice=True)]

    data, suffix, _ = bundle.fax(parts, "fax_tiff", Random(1))

    assert suffix == "tif"
    with pymupdf.open(stream=data, filetype="tiff") as document:
        assert document.page_count == 2


def test_the_truth_lists_every_printed_word_with_its_place():
    truth = corpus.one(Random(2), "order_memo", "text")[2]

    page, *_, word = truth["words"][0].split(" ", 5)
    assert (page, word) == ("1", "MEMO")


def test_a_paper_that_chooses_its_own_condition_is_not_asked_to_contradict_itself():
    names = ("comp_referral", "order_memo")

    for seed in range(12):
        truth = bundle.contradiction(Random(seed), "text", names)[2]

        assert "comp_referral" not in truth["layouts"]


def test_a_contradiction_is_printed_in_both_its_places():
    for seed in range(8):
        truth = bundle.contradiction(Random(seed), "text", ("two_column_form", "clinic_pad"))[2]

        assert all(name in truth["fields"] for name in truth["conflicts"])


def test_every_page_of_an_order_of_two_pages_is_counted_once():
    rng = Random(5)
    referral = invent.referral(rng, BASE_DAY)

    _, _, truth = bundle.fax([Part("chart_referral", referral, 0), Part("order_memo", referral, 0)],
                             "text", rng)  # fmt: skip

    assert [page["page"] for page in truth["pages"]] == [1, 2, 3]
