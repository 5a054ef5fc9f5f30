"""Every word of a rule file does what it says: one invented payer that uses those no pack uses."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

import rules.schema as top
import rules.schema_around as around
import rules.schema_parts as parts
from priorauth.models.rules import RuleAnswer, RuleQuestion
from rules.book import RuleBook, load_book

DAY = date(2026, 11, 24)
ACME = """schema_version: 1
payer: acme
name: Acme Health
parent: Acme Holdings
aliases: [Acme Plan]
clearinghouse_ids: ["ACME1"]
verify_at: ["the Acme portal"]
sources:
  page:
    title: Therapy notice
    publisher: Acme Health
    url: https://acme.example/therapy
    date: "2026-01-05"
    seen_on: 2026-11-20
    tier: primary
watch:
  - what: "A new list is coming"
    announced_on: 2026-10-01
    recheck_every_days: 30
    source: page
    lob: [exchange]
rules:
  - id: acme-classes
    version: 1
    status: active
    summary: "After surgery 12 visits are given at once"
    scope: {lob: [commercial_fi], clinical_class: [post_operative]}
    cpt: {codes: ["97110", "97140"]}
    tiers:
      - from: 1
        mode: required
        fields: [{field: surgery_date, when: "after surgery"}]
    fields: [{field: dx_primary}]
    grants:
      - {clinical_class: post_operative, visits: 12, days: 45, max_units_per_visit: 4}
    recheck_every_days: 5
    note: "Read with the surgery schedule"
    evidence: [page]
  - id: acme-places
    version: 1
    status: active
    summary: "Anywhere but at home"
    scope: {lob: [commercial_aso], place_of_service_exclude: ["12"], group_numbers_exclude: ["G-9"]}
    cpt: {set: therapy, exempt: ["97161"], exempt_mode: notification}
    tiers: [{from: 1, mode: required}]
    window:
      anchor: evaluation_on
      offset: 3
      unit: business_days
      what: "within 3 business days"
      late: "Earlier days are not covered"
    further_windows:
      - anchor: other
        offset: -7
        unit: calendar_days
        what: "ask for an extension 7 days before the last visit"
    documents:
      - {document: plan_of_care, max_age_days: 90, signed_by: [prescriber, therapist], when: "new"}
    turnaround:
      what: "decides in 5 business days, urgent ones in a day"
      standard: {amount: 5, unit: business_days}
      expedited: {amount: 24, unit: hours}
    after_denial:
      resubmission: "once, with new findings"
      peer_to_peer: "by telephone"
      peer_to_peer_days: 10
      reconsideration: "in writing"
      reconsideration_days: 30
      appeal: "first level"
      appeal_days: 180
    evidence: [page]
  - id: acme-groups
    version: 1
    status: active
    summary: "Two groups only"
    scope: {lob: [exchange], group_numbers: ["G-1", "G-2"]}
    cpt: {set: therapy}
    tiers: [{from: 1, mode: required}]
    money_counters:
      - {name: cap, amount: 1500, unit: usd_paid, period: plan_year, action: "ask for more"}
    evidence: [page]
  - id: acme-products
    version: 1
    status: active
    summary: "Not the gold product"
    scope: {lob: [medicare_advantage], product: {exclude: [gold], lookup: "the card"}}
    cpt: {set: therapy}
    tiers: [{from: 1, mode: required}]
    evidence: [page]
  - id: acme-silver
    version: 1
    status: active
    summary: "The silver product notifies"
    scope: {lob: [medicare_advantage], product: {include: [silver]}, only_if_said: [product]}
    cpt: {set: therapy}
    tiers: [{from: 1, mode: notification}]
    evidence: [page]
...
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> RuleBook:
    folder = tmp_path_factory.mktemp("acme")
    (folder / "acme.yaml").write_text(ACME, "utf-8")
    return load_book(folder)


def ask(book: RuleBook, lob: str, code: str = "97110", **more: Any) -> RuleAnswer:
    facts = {key: more.pop(key) for key in list(more) if key not in ("on", "as_of", "visit")}
    base = {"payer": "acme", "lob": lob, "state": "OH", "code": code, "visit": 1, "on": DAY}
    return book.answer(RuleQuestion.model_validate({**base, "as_of": DAY, "facts": facts, **more}))


ROWS: list[tuple[str, str, dict[str, Any], str, str | None]] = [
    ("a clinical class asks", "commercial_fi", {}, "needs_input", "clinical_class"),
    (
        "its class is answered",
        "commercial_fi",
        {"clinical_class": "post_operative"},
        "required",
        None,
    ),
    ("another class is not", "commercial_fi", {"clinical_class": "chronic"}, "unknown", None),
    (
        "an excluded place asks",
        "commercial_aso",
        {"group_number": "G-3"},
        "needs_input",
        "place_of_service",
    ),
    (
        "a place that is not excluded is answered",
        "commercial_aso",
        {"place_of_service": "11", "group_number": "G-3"},
        "required",
        None,
    ),
    (
        "an excluded place is not",
        "commercial_aso",
        {"place_of_service": "12", "group_number": "G-3"},
        "unknown",
        None,
    ),
    (
        "an excluded group is not",
        "commercial_aso",
        {"place_of_service": "11", "group_number": "G-9"},
        "unknown",
        None,
    ),
    ("a group list asks", "exchange", {}, "needs_input", "group_number"),
    ("a listed group is answered", "exchange", {"group_number": "G-2"}, "required", None),
    ("another group is not", "exchange", {"group_number": "G-7"}, "unknown", None),
    ("an unsaid product passes an exclusion", "medicare_advantage", {}, "required", None),
    ("an excluded product does not", "medicare_advantage", {"product": "gold"}, "unknown", None),
    (
        "a product of its own is more specific",
        "medicare_advantage",
        {"product": "silver"},
        "notification",
        None,
    ),
]


@pytest.mark.parametrize(("what", "lob", "facts", "mode", "asks"), ROWS, ids=[r[0] for r in ROWS])
def test_a_scope_word_decides(
    acme: RuleBook, what: str, lob: str, facts: dict[str, Any], mode: str, asks: str | None
) -> None:
    answer = ask(acme, lob, **facts)

    assert answer.mode == mode
    assert [need.fact for need in answer.needs_input] == ([asks] if asks else [])


def test_an_excluded_product_is_pointed_out_while_nobody_has_said_it(acme: RuleBook) -> None:
    answer = ask(acme, "medicare_advantage")

    assert ("Not for these products: gold", "the card") in [
        (check.why, check.where) for check in answer.verify
    ]


def test_a_listed_code_set_ends_where_its_list_ends(acme: RuleBook) -> None:
    assert ask(acme, "commercial_fi", "97530", clinical_class="post_operative").mode == "unknown"


def test_an_exempt_code_may_still_want_a_notification(acme: RuleBook) -> None:
    facts = {"place_of_service": "11", "group_number": "G-3"}

    assert ask(acme, "commercial_aso", "97161", **facts).mode == "notification"


def test_grants_fields_documents_and_windows_are_shown(acme: RuleBook) -> None:
    surgical = ask(acme, "commercial_fi", clinical_class="post_operative")
    placed = ask(
        acme,
        "commercial_aso",
        place_of_service="11",
        group_number="G-3",
        evaluation_on=date(2026, 11, 24),
        request_on=date(2026, 12, 1),
    )

    assert surgical.grant is not None
    assert (surgical.grant.visits, surgical.grant.days, surgical.grant.max_units_per_visit) == (
        12,
        45,
        4,
    )
    assert [field.field for field in surgical.fields] == ["dx_primary", "surgery_date"]
    (document,) = placed.documents
    assert (document.max_age_days, document.signed_by) == (90, ("prescriber", "therapist"))
    assert placed.deadline == date(2026, 11, 30)
    assert placed.late is not None
    assert placed.late.is_late
    assert any("extension 7 days" in check.why for check in placed.verify)


def test_money_of_a_plan_year_stays_apart_from_authorization(acme: RuleBook) -> None:
    (limit,) = ask(acme, "exchange", group_number="G-1", paid_this_year="1500.01").limits

    assert (limit.unit, limit.period, limit.reached) == ("usd_paid", "plan_year", True)


def test_a_rule_with_its_own_recheck_grows_old_by_it(acme: RuleBook) -> None:
    fresh = ask(acme, "commercial_fi", clinical_class="post_operative", as_of=date(2026, 11, 25))
    old = ask(acme, "commercial_fi", clinical_class="post_operative", as_of=date(2026, 11, 26))

    assert (fresh.because[0].stale, old.because[0].stale) == (False, True)


def test_a_watch_is_shown_for_its_line_of_business_only(acme: RuleBook) -> None:
    def watched(lob: str, **facts: Any) -> bool:
        return any(check.why.startswith("Watch:") for check in ask(acme, lob, **facts).verify)

    assert watched("exchange", group_number="G-1")
    assert not watched("medicare_advantage")


def test_what_the_payer_says_about_its_own_time_is_computed(acme: RuleBook) -> None:
    asked = RuleQuestion(
        payer="acme", lob="commercial_aso", state="OH", code="97110", visit=1, on=DAY, as_of=DAY
    ).model_copy(update={"facts": ask_facts(place_of_service="11", group_number="G-3")})
    at = datetime(2026, 11, 24, 9, tzinfo=UTC)

    standard = acme.decision_due(asked, at, urgent=False)
    urgent = acme.decision_due(asked, at, urgent=True)

    assert standard is not None
    assert urgent is not None
    assert standard.due_at == datetime(2026, 12, 2, 9, tzinfo=UTC)
    assert urgent.due_at == datetime(2026, 11, 25, 9, tzinfo=UTC)


def ask_facts(**facts: Any) -> Any:
    base = {"payer": "acme", "code": "97110", "on": DAY, "as_of": DAY, "facts": facts}
    return RuleQuestion.model_validate(base).facts


def test_every_word_of_the_schema_is_used_by_a_pack_or_by_the_invented_payer(
    book: RuleBook, acme: RuleBook
) -> None:
    used: dict[str, set[str]] = {}
    for payer in (*book.index.payers.values(), *acme.index.payers.values()):
        _note(payer, used)

    shapes = {
        shape
        for module in (top, parts, around)
        for shape in vars(module).values()
        if isinstance(shape, type) and issubclass(shape, BaseModel)
    }
    unused = {
        f"{shape.__name__}.{name}"
        for shape in shapes
        if shape.__name__ in used
        for name in set(shape.model_fields) - used[shape.__name__]
    }

    assert unused == set()


def _note(model: BaseModel, used: dict[str, set[str]]) -> None:
    said = {name for name in model.model_fields_set if getattr(model, name) is not None}
    used.setdefault(type(model).__name__, set()).update(said)
    for name in said:
        value = getattr(model, name)
        inner = value.values() if isinstance(value, dict) else value
        for each in inner if isinstance(inner, tuple | type({}.values())) else (value,):
            if isinstance(each, BaseModel):
                _note(each, used)


def test_the_invented_payer_is_in_no_pack() -> None:
    assert not (Path(__file__).parents[2] / "rules" / "payers" / "acme.yaml").exists()
