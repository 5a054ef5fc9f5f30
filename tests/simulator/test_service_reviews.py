"""Sending an authorization request to a payer, and what comes back."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.simulator.town import (
    AMBROSE,
    BEATRIX,
    CASIMIR,
    DELPHINE,
    HORATIO,
    IGNATIUS,
    PHILIPPA,
    ROSALIND,
    TANSY,
    Known,
    Town,
    review_body,
)

REVIEWS = "/v2/service-reviews"
BAD_NPI = {"lastName": "LARCH AND LANTERN", "npi": "1234567890"}


def test_a_request_is_taken_now_and_decided_later(town: Town) -> None:
    created = town.ask("POST", REVIEWS, json=review_body())
    assert created.status_code == 202
    assert created.headers["X-Status-Message"]
    assert re.fullmatch(rf"{town.url}/availity{REVIEWS}/\d+", created.headers["Location"])
    waiting = town.ask("GET", created.headers["Location"])
    assert (waiting.status_code, waiting.json()["statusCode"]) == (202, "0")
    shown = town.decided(created.headers["Location"])
    assert (shown["statusCode"], shown["quantity"]) == ("A1", "12")
    assert (shown["certificationEffectiveDate"], shown["certificationExpirationDate"]) == (
        "2026-12-01",
        "2027-01-31",
    )
    assert {line["certificationNumber"] for line in shown["procedures"]} == {
        shown["certificationNumber"]
    }


@pytest.mark.parametrize(
    ("who", "code", "lines"),
    [
        (TANSY, "A1", ["A1", "A1"]),
        (AMBROSE, "A6", ["A6", "A6"]),
        (ROSALIND, "A2", ["A1", "A3"]),
        (HORATIO, "A3", ["A3", "A3"]),
        (DELPHINE, "A4", ["A4", "A4"]),
        (CASIMIR, "NA", ["NA", "NA"]),
        (BEATRIX, "CT", ["CT", "CT"]),
        (IGNATIUS, "A1", ["A1", "A1"]),
    ],
)
def test_each_payer_decides_in_its_own_way(
    town: Town, who: Known, code: str, lines: list[str]
) -> None:
    shown = town.decided(town.post_review(who))
    assert shown["statusCode"] == code
    assert [line["statusCode"] for line in shown["procedures"]] == lines
    assert ("certificationNumber" in shown) == (code in ("A1", "A2", "A6"))


def test_fewer_visits_cut_the_units_in_proportion(town: Town) -> None:
    shown = town.decided(town.post_review(AMBROSE))
    assert shown["quantity"] == "8"
    assert [line["quantity"] for line in shown["procedures"]] == ["16", "8"]


def test_no_more_is_cut_than_was_asked_for(town: Town) -> None:
    shown = town.decided(town.post_review(AMBROSE, quantity="6", fromDate="2026-12-02"))
    assert (shown["statusCode"], shown["quantity"]) == ("A1", "6")


def test_a_refused_line_says_why(town: Town) -> None:
    shown = town.decided(town.post_review(ROSALIND, fromDate="2026-12-03"))
    approved, refused = shown["procedures"]
    assert (approved["statusReasons"], refused["statusReasons"][0]["code"]) == ([], "0M")


def test_a_denial_says_why_and_cannot_be_changed(town: Town) -> None:
    where = town.post_review(HORATIO, fromDate="2026-12-03")
    shown = town.decided(where)
    assert shown["statusReasons"][0]["code"] == "0P"
    assert "plan of care" in shown["payerNotes"][0]["message"]
    body = review_body(HORATIO, id=shown["id"])
    assert town.ask("PUT", REVIEWS, json=body).status_code == 409
    assert town.ask("DELETE", where).status_code == 409


def test_a_pended_request_is_approved_once_more_information_came(town: Town) -> None:
    where = town.post_review(DELPHINE, fromDate="2026-12-03")
    shown = town.decided(where)
    assert (shown["statusCode"], shown["updatable"]) == ("A4", True)
    notes = [{"typeCode": "ADD", "message": "Evaluation attached."}]
    body = review_body(DELPHINE, fromDate="2026-12-03", id=shown["id"], providerNotes=notes)
    assert town.ask("PUT", REVIEWS, json=body).status_code == 202
    assert town.ask("GET", where).status_code == 202
    assert town.decided(where)["statusCode"] == "A1"


def test_an_update_names_a_known_review(town: Town) -> None:
    assert town.ask("PUT", REVIEWS, json=review_body()).status_code == 400
    assert town.ask("PUT", REVIEWS, json=review_body(id="1")).status_code == 404


def test_a_request_can_be_cancelled(town: Town) -> None:
    where = town.post_review(PHILIPPA, fromDate="2026-12-04")
    assert town.ask("DELETE", where).status_code == 202
    shown = town.ask("GET", where)
    assert (shown.status_code, shown.json()["statusCode"]) == (200, "C")
    assert town.ask("DELETE", where).status_code == 409


def test_a_member_unknown_to_the_payer_is_told_with_the_answer(town: Town) -> None:
    stranger = Known("NORTHWIND-HP", "NWX0000000", "1968-04-12", "Merriweather-Voss")
    shown = town.decided(town.post_review(stranger))
    assert shown["statusCode"] == "19"
    assert shown["validationMessages"][0]["field"] == "subscriber.memberId"


@pytest.mark.parametrize(
    ("changed", "status", "field"),
    [
        ({"fromDate": None}, 400, "fromDate"),
        ({"subscriber": {}}, 400, "subscriber.memberId"),
        ({"providerNotes": [{"message": "<script>"}]}, 400, ""),
        ({"payer": {"id": ["NORTHWIND-HP"]}}, 400, "payer.id"),
        ({"procedures": {"code": "97110"}}, 400, "procedures"),
        ({"fromDate": 20261201}, 400, "fromDate"),
        ({"toDate": 20270131}, 422, "toDate"),
        ({"payer": {"id": "NOWHERE"}}, 422, "payer.id"),
        ({"fromDate": "1.12.2026"}, 422, "fromDate"),
        ({"toDate": "2026-11-01"}, 422, "toDate"),
        ({"procedures": [{"code": "PHYSIO"}]}, 422, "procedures.code"),
        ({"diagnoses": [{"code": "9"}]}, 422, "diagnoses.code"),
        ({"requestingProvider": BAD_NPI}, 422, "requestingProvider.npi"),
    ],
)
def test_a_request_that_is_not_valid_names_the_field(
    town: Town, changed: dict[str, Any], status: int, field: str
) -> None:
    before = town.control("ledger")["received"]
    answer = town.ask("POST", REVIEWS, json=review_body(**changed))
    assert answer.status_code == status
    assert answer.json()["errors"][0]["field"] == field
    assert town.control("ledger")["received"] == before


def test_what_is_not_json_is_refused(town: Town) -> None:
    headers = {"Content-Type": "application/json"}
    assert town.ask("POST", REVIEWS, content="{", headers=headers).status_code == 400
    assert town.ask("POST", REVIEWS, content="[]", headers=headers).status_code == 400
    assert town.ask("POST", REVIEWS, data={"payer.id": "NORTHWIND-HP"}).status_code == 415


def test_an_unknown_review_is_not_found(town: Town) -> None:
    assert town.ask("GET", f"{REVIEWS}/1").status_code == 404
    assert town.ask("DELETE", f"{REVIEWS}/1").status_code == 404


def search(town: Town, **query: str) -> list[dict[str, Any]]:
    named = {key.replace("__", "."): value for key, value in query.items()}
    answer = town.ask("GET", REVIEWS, params={"payer.id": "NORTHWIND-HP", **named})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["serviceReviews"]
    return found


def test_a_request_is_found_by_member_dates_and_provider(town: Town) -> None:
    where = town.post_review(PHILIPPA, fromDate="2027-03-01", toDate="2027-04-30")
    query = {"subscriber__memberId": PHILIPPA.member, "patient__birthDate": PHILIPPA.born}
    during = {"fromDate": "2027-03-10", "toDate": "2027-03-11"}
    [found] = search(town, **query, **during, requestingProvider__npi="1200297723")
    assert (found["id"], found["statusCode"]) == (where.rpartition("/")[2], "0")
    assert search(town, **query, fromDate="2027-05-01", toDate="2027-06-01") == []
    assert search(town, **query, **during, requestingProvider__npi="1769310982") == []


def test_a_request_is_found_by_our_reference_and_by_the_payers_number(town: Town) -> None:
    where = town.post_review(TANSY, referenceNumber="OURS-1", fromDate="2027-06-01", toDate=None)
    assert len(search(town, referenceNumber="OURS-1")) == 1
    number = town.decided(where)["certificationNumber"]
    [found] = search(town, certificationNumber=number)
    assert found["referenceNumber"] == "OURS-1"


@pytest.mark.parametrize(
    "query",
    [
        {"payer.id": "SALTMARSH-EP", "subscriber.memberId": IGNATIUS.member},
        {"payer.id": "NOWHERE", "subscriber.memberId": "X"},
        {"payer.id": "NORTHWIND-HP"},
        {"subscriber.memberId": TANSY.member},
    ],
)
def test_a_search_that_the_payer_does_not_offer_is_refused(
    town: Town, query: dict[str, str]
) -> None:
    assert town.ask("GET", REVIEWS, params=query).status_code == 400


def test_the_ledger_counts_a_second_identical_request_as_a_duplicate(town: Town) -> None:
    before = town.control("ledger")
    first = town.post_review(TANSY, fromDate="2027-09-01", toDate="2027-10-01")
    second = town.post_review(TANSY, fromDate="2027-09-01", toDate="2027-10-01")
    after = town.control("ledger")
    assert first != second
    assert after["received"] - before["received"] == 2
    assert after["distinct"] - before["distinct"] == 1
    assert after["duplicates"] - before["duplicates"] == 1
    assert after["reviews"][-1]["duplicate_of"] == first.rpartition("/")[2]


def test_the_same_request_in_other_words_or_with_the_same_reference_is_a_duplicate(
    town: Town,
) -> None:
    span = {"fromDate": "2027-11-01", "toDate": "2027-12-01"}
    before = town.control("ledger")["duplicates"]
    town.post_review(TANSY, **span, referenceNumber="OURS-2")
    town.post_review(TANSY, **span, providerNotes=[{"message": "Again."}])
    town.post_review(TANSY, fromDate="2028-01-01", toDate="2028-02-01", referenceNumber="OURS-2")
    assert town.control("ledger")["duplicates"] - before == 2


def test_asking_again_after_a_denial_is_not_a_duplicate(town: Town) -> None:
    span = {"fromDate": "2028-03-01", "toDate": "2028-04-01"}
    before = town.control("ledger")["duplicates"]
    town.decided(town.post_review(HORATIO, **span))
    town.post_review(HORATIO, **span, providerNotes=[{"message": "Plan of care now signed."}])
    assert town.control("ledger")["duplicates"] == before
