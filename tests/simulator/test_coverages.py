"""Asking a payer about a member."""

from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.town import (
    AMBROSE,
    BEATRIX,
    CASIMIR,
    HORATIO,
    ROSALIND,
    TANSY,
    THADDEUS,
    Known,
    Town,
    coverage_form,
)

BUCKETS = {"inNetwork", "outOfNetwork", "noNetwork", "notApplicableNetwork"}


def answered(town: Town, who: Known, **changed: str) -> dict[str, Any]:
    created = town.ask("POST", "/v1/coverages", data=coverage_form(who, **changed))
    assert created.status_code in (200, 202), created.text
    town.wait(10)
    answer = town.ask("GET", f"/v1/coverages/{created.json()['id']}")
    assert answer.status_code == 200
    shown: dict[str, Any] = answer.json()
    return shown


def therapy(town: Town, who: Known) -> dict[str, Any]:
    benefit: dict[str, Any] = answered(town, who)["plans"][0]["benefits"][0]
    assert benefit["type"] == "PT"
    return benefit


def test_an_answer_takes_a_while_and_is_polled(town: Town) -> None:
    created = town.ask("POST", "/v1/coverages", data=coverage_form())
    assert (created.status_code, created.json()["statusCode"]) == (202, "0")
    assert created.headers["X-Status-Message"] == "In Progress"
    early = town.ask("GET", created.headers["Location"])
    town.wait(3)
    late = town.ask("GET", created.headers["Location"])
    assert (early.status_code, early.json()["statusCode"]) == (202, "0")
    assert (late.status_code, late.json()["statusCode"]) == (200, "4")


def test_a_quick_payer_answers_at_once_with_a_summary(town: Town) -> None:
    created = town.ask("POST", "/v1/coverages", data=coverage_form(CASIMIR))
    assert (created.status_code, created.json()["statusCode"]) == (200, "4")
    assert created.json()["plans"][0]["benefits"] is None


def test_json_is_refused(town: Town) -> None:
    assert town.ask("POST", "/v1/coverages", json=coverage_form()).status_code == 415


def test_visits_may_stand_in_quantity(town: Town) -> None:
    rows = therapy(town, TANSY)["limitations"]["inNetwork"]
    assert [(row["quantity"], row["amountTimePeriodCode"]) for row in rows] == [
        ("30", "23"),
        ("22", "29"),
    ]


def test_visits_may_stand_in_total_and_remaining_and_be_combined(town: Town) -> None:
    benefit = therapy(town, AMBROSE)
    [row] = benefit["limitations"]["notApplicableNetwork"]
    assert (row["total"], row["remaining"]) == ("20", "16")
    assert "OCCUPATIONAL THERAPY" in benefit["payerNotes"][0]["message"]


def test_visits_may_stand_in_the_delivery_information(town: Town) -> None:
    [row] = therapy(town, ROSALIND)["limitations"]["inNetwork"]
    pieces = row["deliveryInformation"]
    assert [(piece["quantity"], piece["timePeriodCode"]) for piece in pieces] == [
        ("24", "23"),
        ("22", "29"),
    ]


def test_all_four_networks_are_shown(town: Town) -> None:
    assert set(therapy(town, TANSY)["limitations"]) == BUCKETS


def test_a_payer_may_state_no_visit_limit(town: Town) -> None:
    benefit = therapy(town, HORATIO)
    assert "limitations" not in benefit
    assert benefit["amounts"]["coPayment"]["noNetwork"][0]["authorizationRequired"] is True


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (TANSY, {"authorizationRequired": True}),
        (CASIMIR, {"authorizationRequired": False}),
        (BEATRIX, {"authorizationRequiredUnknown": True}),
    ],
)
def test_authorization_is_required_not_required_or_unknown(
    town: Town, who: Known, said: dict[str, bool]
) -> None:
    row = therapy(town, who)["amounts"]["coPayment"]["inNetwork"][0]
    assert {key: value for key, value in row.items() if key.startswith("auth")} == said


def test_several_services_are_asked_for_in_either_spelling(town: Town) -> None:
    form: dict[str, Any] = coverage_form(CASIMIR)
    form["serviceType[]"] = ["30", form.pop("serviceType")]
    created = town.ask("POST", "/v1/coverages", data=form)
    shown = town.ask("GET", f"/v1/coverages/{created.json()['id']}").json()
    assert [benefit["type"] for benefit in shown["plans"][0]["benefits"]] == ["30", "PT"]


def test_a_coverage_that_has_ended_is_inactive(town: Town) -> None:
    plan = answered(town, THADDEUS)["plans"][0]
    assert (plan["statusCode"], plan["benefits"]) == ("6", [])


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"memberId": "NOBODY"}, "subscriber.memberId"),
        ({"patientBirthDate": "1968-04-13"}, "patient.birthDate"),
        ({"patientLastName": "VOSS"}, "patient.lastName"),
    ],
)
def test_a_member_who_does_not_match_is_a_request_error(
    town: Town, changed: dict[str, str], field: str
) -> None:
    shown = answered(town, TANSY, **changed)
    assert (shown["statusCode"], shown["plans"]) == ("19", [])
    assert shown["validationMessages"][0]["field"] == field


@pytest.mark.parametrize(
    ("changed", "status", "field"),
    [
        ({"memberId": ""}, 400, "memberId"),
        ({"patientFirstName": "<b>"}, 400, ""),
        ({"payerId": "NOWHERE"}, 422, "payerId"),
        ({"providerNpi": "1200297724"}, 422, "providerNpi"),
        ({"asOfDate": "12/01/2026"}, 422, "asOfDate"),
    ],
)
def test_a_form_that_is_not_valid_names_the_field(
    town: Town, changed: dict[str, str], status: int, field: str
) -> None:
    answer = town.ask("POST", "/v1/coverages", data=coverage_form(TANSY, **changed))
    assert answer.status_code == status
    assert answer.json()["errors"][0]["field"] == field


@pytest.mark.parametrize("code", ["R1", "3", "7", "13", "14", "15", "77"])
def test_every_transaction_status_can_be_practised(town: Town, code: str) -> None:
    town.drill("coverage_code", code=code, method="GET")
    created = town.ask("POST", "/v1/coverages", data=coverage_form(CASIMIR))
    answer = town.ask("GET", f"/v1/coverages/{created.json()['id']}")
    assert answer.json()["statusCode"] == code
    assert answer.status_code == (202 if code == "R1" else 200)
    assert bool(answer.json()["plans"]) == (code == "3")
    assert town.hits("coverage_code") == 1


def test_a_coverage_can_be_removed(town: Town) -> None:
    path = f"/v1/coverages/{town.ask('POST', '/v1/coverages', data=coverage_form()).json()['id']}"
    assert [town.ask(verb, path).status_code for verb in ("DELETE", "GET", "DELETE")] == [
        204,
        404,
        404,
    ]


def test_the_payer_list_says_who_can_be_searched(town: Town) -> None:
    found = town.ask("GET", "/v1/availity-payer-list", params={"transactionType": "278I"}).json()
    names = {payer["payerId"] for payer in found["payers"]}
    assert "NORTHWIND-HP" in names
    assert "SALTMARSH-EP" not in names


def test_configurations_say_what_a_payer_wants(town: Town) -> None:
    query = {"type": "service-reviews", "payerId": "NORTHWIND-HP"}
    found = town.ask("GET", "/v1/configurations", params=query).json()
    [configuration] = found["configurations"]
    assert configuration["elements"]["subscriber.memberId"]["required"] is True
    assert town.ask("GET", "/v1/configurations").status_code == 400


def test_a_list_is_paged(town: Town) -> None:
    first = town.ask("GET", "/v1/availity-payer-list", params={"limit": 3}).json()
    assert (first["count"], first["totalCount"], first["links"]["prev"]) == (3, 8, None)
    second = town.http.get(
        first["links"]["next"]["href"], headers={"Authorization": f"Bearer {town.token}"}
    ).json()
    assert (second["offset"], second["count"]) == (3, 3)
