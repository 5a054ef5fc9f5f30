"""What a FHIR request names and is another patient's stays out of it, and is said."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.electronic.sheet import draw
from simulator.emr.bundles import Habits, Json, bundle, written
from tests.adapters.electronic.reading import read, said
from tests.adapters.electronic.test_fhir_bundles import invented, resource, says

OTHER = {
    "resourceType": "Patient",
    "id": "p2",
    "name": [{"family": "Brackenridge", "given": ["Otto"]}],
    "birthDate": "1971-07-01",
}
CONDITION = {
    "resourceType": "Condition",
    "id": "k1",
    "subject": {"reference": "Patient/p1"},
    "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M75.101"}]},
}


def with_another() -> Json:
    """A bundle of one referral in which another patient's record came, too."""
    body = bundle(invented(), Habits(urns=False))
    body["entry"] += [{"resource": one} for one in json.loads(json.dumps([OTHER, CONDITION]))]
    return body


def of_the_other(body: Json, kind: str, name: str) -> Json:
    resource(body, kind)[name] = {"reference": "Patient/p2"}
    return body


def test_a_coverage_of_another_patient_is_not_taken_for_this_one() -> None:
    reading = read(written(of_the_other(with_another(), "Coverage", "beneficiary")))

    (found,) = reading.referrals
    assert said(found)["patient_name"] == says(invented())["patient_name"]
    assert not {"member_id", "payer_name", "group_number", "plan_name"} & set(said(found))
    assert found.one("member_id").flag == "another_patient"
    assert found.route == "staff_review"
    assert any("another patient" in each for each in reading.warnings)


def test_a_condition_of_another_patient_is_no_diagnosis_of_this_one() -> None:
    body = of_the_other(with_another(), "Condition", "subject")
    order = resource(body, "ServiceRequest")
    del order["reasonCode"]
    order["reasonReference"] = [{"reference": "Condition/k1"}]

    reading = read(written(body))

    flags = [(one.value, one.flag) for one in reading.referrals[0].many("diagnoses")]
    assert flags == [(None, "another_patient")]
    assert any("another patient" in each for each in reading.warnings)


def test_a_document_of_another_patient_does_not_come_with_this_one() -> None:
    reading = read(written(of_the_other(with_another(), "DocumentReference", "subject")))

    assert reading.enclosures == ()
    assert any("another patient" in each for each in reading.warnings)


def test_a_task_for_somebody_else_leaves_in_doubt_who_the_patient_is() -> None:
    (found,) = read(written(of_the_other(with_another(), "Task", "for"))).referrals

    assert found.one("patient_name").flag == "conflict"
    assert found.one("date_of_birth").flag == "conflict"
    assert found.route == "staff_review"


def test_the_same_person_in_a_second_resource_is_no_other_patient() -> None:
    body = with_another()
    again = {**json.loads(json.dumps(resource(body, "Patient"))), "id": "p9"}
    body["entry"].append({"resource": again})
    for kind, name in (("Coverage", "beneficiary"), ("Task", "for")):
        resource(body, kind)[name] = {"reference": "Patient/p9"}

    reading = read(written(body))

    assert said(reading.referrals[0]) == says(invented())
    assert reading.warnings == ()


@pytest.mark.parametrize(
    ("kind", "name", "shows"),
    [("Coverage", "beneficiary", "member_id"), ("Condition", "subject", "M75.101")],
)
def test_the_page_of_a_request_does_not_show_what_is_another_patients(
    kind: str, name: str, shows: str
) -> None:
    def drawn(body: Json) -> str:
        order: dict[str, Any] = resource(body, "ServiceRequest")
        order["reasonReference"] = [{"reference": "Condition/k1"}]
        return "".join(page.get_text() for page in draw(written(body)))

    text = str(says(invented()).get(shows, shows))

    assert text in drawn(with_another())
    assert text not in drawn(of_the_other(with_another(), kind, name))
