"""Failure drills: each does what it says, to the next so many matching requests, and is counted."""

from __future__ import annotations

import time

import httpx
import pytest

from tests.simulator.town import AMBROSE, PHILIPPA, TANSY, Town, coverage_form, review_body

REVIEWS = "/v2/service-reviews"
PATIENCE = 0.3


def received(town: Town) -> int:
    return int(town.control("ledger")["received"])


def seen(town: Town) -> int:
    return int(town.control("requests")["count"])


def test_an_answer_that_never_comes_leaves_the_request_accepted(town: Town) -> None:
    town.drill("timeout_after_acceptance")
    before = received(town)
    with pytest.raises(httpx.ReadTimeout):
        town.ask("POST", REVIEWS, json=review_body(fromDate="2026-12-07"), timeout=PATIENCE)
    assert received(town) == before + 1
    assert town.hits("timeout_after_acceptance") == 1
    query = {"payer.id": "NORTHWIND-HP", "subscriber.memberId": TANSY.member}
    assert town.ask("GET", REVIEWS, params=query).json()["totalCount"] >= 1


def test_a_hanging_answer_may_end_in_a_dropped_line(town: Town) -> None:
    before = received(town)
    for more in ({"then": "drop"}, {"seconds": 0.05}):
        town.drill("timeout_after_acceptance", **more)
        with pytest.raises(httpx.RemoteProtocolError):
            town.ask("POST", REVIEWS, json=review_body(fromDate="2026-12-08"))
    assert received(town) == before + 2


@pytest.mark.parametrize(
    ("at", "is_seen", "is_accepted"),
    [("before_body", 0, 0), ("after_body", 1, 1), ("half_response", 1, 1)],
)
def test_a_line_is_cut_at_a_named_point(
    town: Town, at: str, is_seen: int, is_accepted: int
) -> None:
    town.sign_in()
    town.drill("cut_connection", at=at)
    before = seen(town), received(town)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        town.ask("POST", REVIEWS, json=review_body(fromDate="2026-12-09"))
    assert (seen(town), received(town)) == (before[0] + is_seen, before[1] + is_accepted)
    assert town.hits("cut_connection") == 1


def test_too_many_requests_says_nothing_about_when_to_try_again(town: Town) -> None:
    town.drill("rate_limited", times=2)
    answers = [town.ask("POST", "/v1/coverages", data=coverage_form()) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 202]
    assert "Retry-After" not in answers[0].headers
    assert town.hits("rate_limited") == 2


def test_a_server_error_may_come_before_or_after_acceptance(town: Town) -> None:
    before = received(town)
    town.drill("server_error", status=503, path=REVIEWS)
    refused = town.ask("POST", REVIEWS, json=review_body(fromDate="2026-12-10"))
    assert (refused.status_code, received(town)) == (503, before)
    town.drill("server_error", after_acceptance=True)
    lost = town.ask("POST", REVIEWS, json=review_body(fromDate="2026-12-10"))
    assert (lost.status_code, received(town)) == (500, before + 1)


def test_a_slow_answer_arrives_whole_in_the_end(town: Town) -> None:
    town.sign_in()
    town.drill("slow_drip", seconds=0.2)
    began = time.monotonic()
    answer = town.ask("GET", "/v1/availity-payer-list")
    assert time.monotonic() - began >= 0.2
    assert answer.json()["totalCount"] == 8


def test_a_web_page_with_200_is_not_an_answer(town: Town) -> None:
    before = received(town)
    town.drill("html_with_200", path=REVIEWS)
    answer = town.ask("POST", REVIEWS, json=review_body(fromDate="2026-12-11"))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert received(town) == before


def test_half_a_json_document_comes_with_200(town: Town) -> None:
    where = town.post_review(PHILIPPA, fromDate="2026-12-11")
    town.drill("half_json", method="GET")
    answer = town.ask("GET", where)
    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        answer.json()
    assert town.hits("half_json") == 1


@pytest.mark.parametrize(
    ("drill", "code"),
    [("denied", "A3"), ("pended", "A4"), ("partial", "A2"), ("fewer_visits", "A6")],
)
def test_a_payer_can_be_made_to_decide_otherwise(town: Town, drill: str, code: str) -> None:
    town.drill(drill)
    drilled = town.decided(town.post_review(PHILIPPA, fromDate="2026-12-14"))
    assert drilled["statusCode"] == code
    assert town.hits(drill) == 1
    usual = town.decided(town.post_review(PHILIPPA, fromDate="2026-12-14"))
    assert usual["statusCode"] == "A1"


def test_a_payer_may_say_that_it_is_still_reviewing(town: Town) -> None:
    town.drill("in_review")
    where = town.post_review(PHILIPPA, fromDate="2026-12-22")
    waiting = town.ask("GET", where)
    assert (waiting.status_code, waiting.json()["statusCode"]) == (200, "A4")
    assert waiting.json()["statusReasons"][0]["code"] == "0W"
    assert town.decided(where)["statusCode"] == "A1"


def test_the_number_of_visits_can_be_chosen(town: Town) -> None:
    town.drill("fewer_visits", visits=3)
    shown = town.decided(town.post_review(PHILIPPA, fromDate="2026-12-15"))
    assert shown["quantity"] == "3"


def test_a_drill_meets_only_what_its_filters_name(town: Town) -> None:
    town.drill("denied", containing=AMBROSE.member)
    other = town.decided(town.post_review(PHILIPPA, fromDate="2026-12-16"))
    named = town.decided(town.post_review(AMBROSE, fromDate="2026-12-16"))
    assert (other["statusCode"], named["statusCode"]) == ("A1", "A3")


def test_a_status_that_nobody_knows(town: Town) -> None:
    where = town.post_review(PHILIPPA, fromDate="2026-12-17")
    town.decided(where)
    town.drill("unknown_status")
    assert town.ask("GET", where).json()["statusCode"] == "Z9"
    assert town.ask("GET", where).json()["statusCode"] == "A1"


def test_an_answer_about_somebody_else(town: Town) -> None:
    where = town.post_review(PHILIPPA, fromDate="2026-12-18")
    town.decided(where)
    town.drill("other_patient")
    assert town.ask("GET", where).json()["subscriber"]["memberId"] != PHILIPPA.member
    assert town.ask("GET", where).json()["subscriber"]["memberId"] == PHILIPPA.member


def test_benefits_of_somebody_else(town: Town) -> None:
    created = town.ask("POST", "/v1/coverages", data=coverage_form(PHILIPPA))
    town.wait(10)
    town.drill("other_patient", path="/v1/coverages")
    shown = town.ask("GET", created.headers["Location"]).json()
    assert shown["subscriber"]["memberId"] != PHILIPPA.member


def test_a_token_can_expire_early(town: Town) -> None:
    town.sign_in()
    town.drill("expired_token")
    assert town.ask("GET", "/v1/availity-payer-list").status_code == 401
    assert town.ask("GET", "/v1/availity-payer-list").status_code == 401
    town.sign_in()
    assert town.ask("GET", "/v1/availity-payer-list").status_code == 200


def test_an_accepted_review_may_be_found_late(town: Town) -> None:
    town.drill("inquiry_lag", minutes=20)
    town.post_review(PHILIPPA, referenceNumber="LATE-1", fromDate="2026-12-21")
    query = {"payer.id": "NORTHWIND-HP", "referenceNumber": "LATE-1"}
    early = town.ask("GET", REVIEWS, params=query).json()["totalCount"]
    town.wait(21)
    late = town.ask("GET", REVIEWS, params=query).json()["totalCount"]
    assert (early, late) == (0, 1)


def test_drills_on_the_token_are_asked_for_by_path(town: Town) -> None:
    town.drill("rate_limited", path="/v1/token", not_path="none")
    assert town.sign_in().status_code == 429
    assert town.sign_in().status_code == 200


def test_an_unknown_drill_is_refused(town: Town) -> None:
    answer = town.http.post("/control/drills", json={"drill": "earthquake"})
    assert answer.status_code == 400
    assert "timeout_after_acceptance" in answer.json()["error"]
