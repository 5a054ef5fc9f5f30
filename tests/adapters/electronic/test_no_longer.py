"""Messages about somebody who has died, a coverage that has ended, or nothing that is therapy."""

from __future__ import annotations

from typing import Any

import pytest

from evals.hl7_malformed import good
from simulator.emr.bundles import bundle, written
from tests.adapters.electronic.reading import read, said
from tests.adapters.electronic.test_fhir_bundles import invented, resource, says

CPT = "http://www.ama-assn.org/go/cpt"


def changed(kind: str, **members: Any) -> bytes:
    body = bundle(invented())
    resource(body, kind).update(members)
    return written(body)


ENDED = {"period": {"start": "2020-01-01", "end": "2025-12-31"}}


@pytest.mark.parametrize(
    "members", [ENDED, {"period": {"end": "2025"}}, {"status": "cancelled"}], ids=str
)
def test_a_coverage_that_has_ended_is_a_question(members: dict[str, Any]) -> None:
    reading = read(changed("Coverage", **members))

    (found,) = reading.referrals
    assert found.one("payer_name").flag == "coverage_ended"
    assert found.one("member_id").flag == "coverage_ended"
    assert found.route == "staff_review"
    assert any("ended" in said for said in reading.warnings)


@pytest.mark.parametrize("end", ["2026-11-23", "2026-12-31", "2027", "soon", "9999-12-31"])
def test_a_coverage_that_holds_today_is_taken(end: str) -> None:
    reading = read(changed("Coverage", period={"end": end}))

    assert said(reading.referrals[0]) == says(invented())
    assert reading.warnings == ()


def test_a_coverage_that_holds_comes_before_one_that_has_ended() -> None:
    body = bundle(invented())
    old = {**resource(body, "Coverage"), **ENDED, "id": "old", "subscriberId": "OLD123456"}
    body["entry"].insert(0, {"fullUrl": "urn:uuid:old", "resource": old})

    (found,) = read(written(body)).referrals

    assert said(found)["member_id"] == says(invented())["member_id"]
    assert found.one("secondary_member_id").value is None


@pytest.mark.parametrize(
    "members", [{"deceasedBoolean": True}, {"deceasedDateTime": "2026-11-01"}], ids=str
)
def test_an_order_for_somebody_who_has_died_is_a_question(members: dict[str, Any]) -> None:
    reading = read(changed("Patient", **members))

    (found,) = reading.referrals
    assert found.one("patient_name").flag == "said_deceased"
    assert found.route == "staff_review"
    assert any("has died" in said for said in reading.warnings)


def test_who_is_said_to_be_alive_is() -> None:
    assert read(changed("Patient", deceasedBoolean=False)).warnings == ()


def test_laboratory_tests_alone_are_no_therapy_and_go_to_a_person() -> None:
    tests = [{"coding": [{"system": CPT, "code": code}]} for code in ("80053", "85025")]
    reading = read(changed("ServiceRequest", code=tests[0], orderDetail=tests))

    (found,) = reading.referrals
    assert found.route == "staff_review"
    assert "Nothing that is ordered here is a therapy." in found.reasons


def test_a_category_says_so_where_no_code_does() -> None:
    lab = [{"coding": [{"system": "http://snomed.info/sct", "code": "108252007"}]}]
    body = bundle(invented())
    order = resource(body, "ServiceRequest")
    order.update(category=lab, code={"coding": [{"system": "http://loinc.org", "code": "24323-8"}]})
    order.pop("orderDetail", None)
    order.pop("note", None)

    assert read(written(body)).referrals[0].route == "staff_review"


def test_a_laboratory_test_beside_a_therapy_leaves_the_therapy_to_be_read() -> None:
    content = good("DG1|1", "PR1|2||80053^^C4\rDG1|1")

    assert "Nothing that is ordered here is a therapy." not in read(content).referrals[0].reasons


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("PR1|1||97110^^C4", "PR1|1||80053^^C4"),
        ("PR1|1||97110^^C4", "OBR|1|||24323-8^CMP^LN" + "|" * 20 + "LAB"),
    ],
)
def test_a_message_that_orders_laboratory_tests_alone_goes_to_a_person(old: str, new: str) -> None:
    (found,) = read(good(old, new)).referrals

    assert found.route == "staff_review"
    assert "Nothing that is ordered here is a therapy." in found.reasons


def test_hl7_says_that_a_coverage_has_ended() -> None:
    reading = read(good("GRP1234" + "|" * 5, "GRP1234|||||20251231"))

    assert reading.referrals[0].one("payer_name").flag == "coverage_ended"
    assert reading.referrals[0].route == "staff_review"


@pytest.mark.parametrize("end", ["20261231", "00000000", "99991231"])
def test_a_coverage_of_hl7_that_holds_is_taken(end: str) -> None:
    reading = read(good("GRP1234" + "|" * 5, f"GRP1234|||||{end}"))

    assert reading.referrals[0].one("payer_name").certain
    assert reading.warnings == ()


def test_hl7_says_that_the_patient_has_died() -> None:
    pid = "^PRN^PH^^1^614^5550177"
    reading = read(good(pid, pid + "|" * 17 + "Y"))

    assert reading.referrals[0].one("patient_name").flag == "said_deceased"
    assert reading.referrals[0].route == "staff_review"


@pytest.mark.parametrize("with_task", [True, False])
def test_what_is_only_proposed_is_read_and_is_no_order(with_task: bool) -> None:
    body = bundle(invented())
    resource(body, "ServiceRequest")["intent"] = "proposal"
    if not with_task:
        body["entry"] = [e for e in body["entry"] if e["resource"]["resourceType"] != "Task"]

    reading = read(written(body))

    (found,) = reading.referrals
    assert said(found) == says(invented())
    assert found.route == "staff_review"
    assert "No page is a referral order." in found.reasons
    assert any("proposal" in each for each in reading.warnings)


def test_a_birth_date_in_the_future_is_impossible_and_not_stated_in_two_ways() -> None:
    (found,) = read(changed("Patient", birthDate="2031-02-03")).referrals

    assert found.one("date_of_birth").flag == "failed:date_plausible"
    assert found.reasons == ("The date of birth cannot be right.",)
