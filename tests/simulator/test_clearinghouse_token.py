"""Signing in to the simulated clearinghouse."""

from __future__ import annotations

import pytest

from tests.simulator.town import SIGN_IN, Town, coverage_form


def test_a_known_client_gets_a_token_for_five_minutes(town: Town) -> None:
    granted = town.sign_in().json()
    assert (granted["token_type"], granted["expires_in"]) == ("Bearer", 300)
    assert granted["scope"] == "healthcare-hipaa-transactions"


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"client_secret": "wrong"}, 401),
        ({"client_id": "Practice-Clinic"}, 401),
        ({"grant_type": "password"}, 400),
        ({"scope": "everything"}, 400),
        ({"scope": ""}, 400),
    ],
)
def test_a_wrong_sign_in_is_refused(town: Town, changed: dict[str, str], status: int) -> None:
    assert town.sign_in(**changed).status_code == status


def test_field_names_are_case_sensitive(town: Town) -> None:
    shouted = {name.upper(): value for name, value in SIGN_IN.items()}
    assert town.http.post("/availity/v1/token", data=shouted).status_code == 400


def test_a_token_is_asked_for_by_form_and_not_by_json(town: Town) -> None:
    assert town.http.post("/availity/v1/token", json=SIGN_IN).status_code == 415


def test_nothing_is_answered_without_a_token(town: Town) -> None:
    answer = town.http.get("/availity/v1/coverages/1")
    assert answer.status_code == 401
    assert answer.json()["statusCode"] == 401


def test_a_token_ends_after_five_minutes(town: Town) -> None:
    town.sign_in()
    held = town.token
    town.wait(5)
    town.token = held
    assert town.ask("GET", "/v1/availity-payer-list").status_code == 401


def test_every_answer_carries_its_correlation_ids(town: Town) -> None:
    answer = town.ask("GET", "/v1/coverages/1")
    assert answer.headers["X-Availity-Transaction-ID"]
    assert answer.headers["X-Global-Transaction-ID"]


def test_a_wrong_method_and_a_wrong_address_are_errors_of_the_same_shape(town: Town) -> None:
    for method, path, status in (("PATCH", "/v1/coverages", 405), ("GET", "/v3/nothing", 404)):
        answer = town.ask(method, path)
        assert answer.status_code == status
        assert set(answer.json()) == {
            "statusCode",
            "reasonCode",
            "userMessage",
            "developerMessage",
            "url",
            "errors",
        }


def test_only_a_demo_sign_in_is_marked_as_practice(town: Town) -> None:
    real = town.ask("POST", "/v1/coverages", data=coverage_form())
    town.sign_in(scope="healthcare-hipaa-transactions healthcare-hipaa-transactions-demo")
    demo = town.ask("POST", "/v1/coverages", data=coverage_form())
    assert "X-Api-Mock-Response" not in real.headers
    assert demo.headers["X-Api-Mock-Response"] == "true"
    town.token = ""
