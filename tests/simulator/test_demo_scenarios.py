"""Canned demo answers, chosen by a header."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulator.town import Town

DEMO = "healthcare-hipaa-transactions-demo"


@pytest.fixture
def demo(town: Town) -> Iterator[Town]:
    town.sign_in(scope=DEMO)
    yield town
    town.token = ""


@pytest.mark.parametrize(
    ("scenario", "method", "path", "status", "code"),
    [
        ("Coverages-Complete-i", "POST", "/v1/coverages", 200, "4"),
        ("Coverages-InProgress-i", "POST", "/v1/coverages", 202, "0"),
        ("Coverages-Retrying-i", "GET", "/v1/coverages/12345678", 202, "R1"),
        ("Coverages-PayerError1-i", "POST", "/v1/coverages", 200, "19"),
        ("SR-CreateRequestAccepted-i", "POST", "/v2/service-reviews", 202, "0"),
        ("SR-GetComplete-i", "GET", "/v2/service-reviews/12345678", 200, "A4"),
        ("SR-GetInProgress-i", "GET", "/v2/service-reviews/12345678", 202, "0"),
    ],
)
def test_a_scenario_gets_its_canned_answer(
    demo: Town, scenario: str, method: str, path: str, status: int, code: str
) -> None:
    answer = demo.ask(method, path, headers={"X-Api-Mock-Scenario-ID": scenario}, json={})
    assert (answer.status_code, answer.json()["statusCode"]) == (status, code)
    assert answer.json()["id"] == "12345678"
    assert answer.headers["X-Api-Mock-Response"] == "true"
    assert ("Location" in answer.headers) == (status == 202)


def test_an_error_scenario_is_an_error_document(demo: Town) -> None:
    for path, scenario in (
        ("/v2/service-reviews", "SR-CreateRequestError-i"),
        ("/v1/coverages", "Coverages-RequestError1-i"),
        ("/v1/coverages", "SR-GetComplete-i"),
        ("/v1/coverages", "Coverages-Unheard-Of"),
    ):
        answer = demo.ask("POST", path, headers={"X-Api-Mock-Scenario-ID": scenario}, json={})
        assert answer.status_code == answer.json()["statusCode"] == 400


def test_a_search_scenario_is_a_page(demo: Town) -> None:
    headers = {"X-Api-Mock-Scenario-ID": "SRI-GetComplete-i"}
    found = demo.ask("GET", "/v2/service-reviews", headers=headers).json()
    assert [each["statusCode"] for each in found["serviceReviews"]] == ["A1"]


def test_without_a_demo_sign_in_the_scenario_is_not_heard(town: Town) -> None:
    headers = {"X-Api-Mock-Scenario-ID": "Coverages-Complete-i"}
    answer = town.ask("POST", "/v1/coverages", headers=headers, data={"payerId": "X"})
    assert answer.status_code == 400
    assert "X-Api-Mock-Response" not in answer.headers
