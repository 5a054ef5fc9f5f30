"""Properties of terms: the last begun is in force, and other rules change nothing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from priorauth.errors import RuleFileInvalid
from priorauth.models.rules import Facts, Mode, RuleAnswer, RuleQuestion
from rules.book import RuleBook, default_folder
from rules.compiled import PERMISSIVE, STRICTNESS
from rules.loading import load_floor_file
from rules.procedures import load_procedures
from rules.schema import PayerFile
from rules.strict_yaml import read_bytes

DAY = date(2026, 11, 24)
PROCEDURES = load_procedures((default_folder() / "codes" / "cpt.yaml").read_bytes())
FLOORS = load_floor_file((default_folder() / "floors.yaml").read_bytes())
MODES = [str(mode) for mode in STRICTNESS]

days = st.dates(date(2024, 1, 1), date(2027, 12, 31))
modes = st.sampled_from(MODES)


def term(name: str, mode: str, **more: Any) -> dict[str, Any]:
    return {
        "id": name,
        "version": "1",
        "status": "active",
        "summary": f"{name} says {mode}",
        "scope": {"lob": ["commercial_fi"]},
        "cpt": {"set": "therapy"},
        "tiers": [{"from": "1", "mode": mode}],
        "evidence": ["page"],
        **more,
    }


def book_of(*terms: dict[str, Any]) -> RuleBook:
    payer = PayerFile.model_validate(
        {
            "schema_version": "1",
            "payer": "acme",
            "name": "Acme",
            "verify_at": ["Acme portal"],
            "sources": {
                "page": {
                    "title": "Notice",
                    "publisher": "Acme",
                    "url": "https://acme.example/notice",
                    "date": "2026-01-05",
                    "seen_on": "2026-11-20",
                    "tier": "primary",
                }
            },
            "rules": list(terms),
        }
    )
    return RuleBook((payer,), PROCEDURES, FLOORS, "test")


def ask(book: RuleBook, **more: Any) -> RuleAnswer:
    base = {"payer": "acme", "lob": "commercial_fi", "state": "OH", "code": "97110", "visit": 3}
    return book.answer(RuleQuestion.model_validate({**base, "on": DAY, "as_of": DAY, **more}))


@given(starts=st.lists(days, min_size=1, max_size=6, unique=True), on=days)
def test_the_term_in_force_is_the_last_begun(starts: list[date], on: date) -> None:
    starts = sorted(starts)
    terms = [
        term("rule", "required", version=str(n + 1), effective={"from": start.isoformat()})
        for n, start in enumerate(starts)
    ]
    begun = [n + 1 for n, start in enumerate(starts) if start <= on]

    answer = ask(book_of(*terms), on=on)

    assert answer.mode is (Mode.REQUIRED if begun else Mode.UNKNOWN)
    if begun:
        assert answer.because[0].version == begun[-1]


@given(
    mode=modes,
    other=modes,
    unrelated=st.sampled_from(
        [
            {"scope": {"lob": ["medicaid_mco"]}},
            {"scope": {"lob": ["commercial_fi"], "states": {"include": ["NY"]}}},
            {"cpt": {"codes": ["20560"]}},
            {"effective": {"to": "2026-11-23"}},
            {"effective": {"from": "2026-11-25"}},
            {"status": "unverified"},
            {"status": "postponed"},
            {"scope": {"lob": ["commercial_fi"], "disciplines": ["ST"]}},
        ]
    ),
)
def test_an_unrelated_rule_never_changes_an_answer(
    mode: str, other: str, unrelated: dict[str, Any]
) -> None:
    alone = ask(book_of(term("rule", mode)))
    together = ask(book_of(term("rule", mode), term("other", other, **unrelated)))

    assert together.model_copy(update={"considered": ()}) == alone.model_copy(
        update={"considered": ()}
    )


@given(one=modes, other=modes)
def test_a_tie_takes_the_stricter_and_says_so(one: str, other: str) -> None:
    answer = ask(book_of(term("one", one), term("other", other)))

    assert STRICTNESS[answer.mode] == max(STRICTNESS[Mode(one)], STRICTNESS[Mode(other)])
    assert bool(answer.conflicts) is (one != other)


@given(wide=modes, narrow=modes)
def test_the_more_specific_rule_wins(wide: str, narrow: str) -> None:
    local = {"scope": {"lob": ["commercial_fi"], "states": {"include": ["OH", "IN"]}}}
    book = book_of(term("wide", wide), term("narrow", narrow, **local))

    assert ask(book, state="OH").mode == narrow
    assert ask(book, state="TX").mode == wide
    assert ask(book).conflicts == ()


@given(one=modes, other=modes)
def test_a_rule_that_may_apply_is_asked_about(one: str, other: str) -> None:
    hospital = {"scope": {"lob": ["commercial_fi"], "place_of_service": ["22"]}}
    book = book_of(term("one", one), term("hospital", other, **hospital))

    asked = ask(book)

    assert asked.mode is Mode.NEEDS_INPUT
    assert [need.fact for need in asked.needs_input] == ["place_of_service"]
    assert ask(book, facts=Facts(place_of_service="22")).mode == other
    assert ask(book, facts=Facts(place_of_service="11")).mode == one


@given(mode=modes, age=st.integers(0, 400))
def test_age_only_ever_turns_an_answer_into_unknown(mode: str, age: int) -> None:
    answer = ask(book_of(term("rule", mode)), as_of=date(2026, 11, 20) + timedelta(days=age))

    stale = age > 60
    assert answer.because[0].stale is stale
    expected = Mode.UNKNOWN if stale and Mode(mode) in PERMISSIVE else Mode(mode)
    assert answer.mode is expected


@given(visit=st.integers(1, 60), first=st.integers(1, 30))
def test_visit_tiers_meet_without_gap_or_overlap(visit: int, first: int) -> None:
    tiers = [
        {"from": "1", "to": str(first), "mode": "no_pa"},
        {"from": str(first + 1), "mode": "required"},
    ]

    answer = ask(book_of(term("rule", "no_pa", tiers=tiers)), visit=visit)

    assert answer.mode is (Mode.NO_PA if visit <= first else Mode.REQUIRED)
    assert answer.next_trigger_visit == (first + 1 if visit <= first else None)


@settings(max_examples=60)
@given(on=days, visit=st.integers(1, 40), code=st.sampled_from(sorted(PROCEDURES.codes)))
def test_appending_a_later_term_never_rewrites_the_past(on: date, visit: int, code: str) -> None:
    first = term("rule", "no_pa", tiers=[{"from": "1", "to": "6", "mode": "no_pa"}])
    later = term("rule", "required", version="2", effective={"from": "2028-01-01"})
    question = {"on": on, "visit": visit, "code": code}

    before = ask(book_of(first), **question)
    after = ask(book_of(first, later), **question)

    assert after.model_copy(update={"considered": ()}) == before.model_copy(
        update={"considered": ()}
    )


def in_maine(**more: Any) -> RuleAnswer:
    counted = {"counter": {"unit": "visit", "scope": "episode"}}
    return ask(book_of(term("rule", "required", **counted)), state="ME", **more)


def test_a_law_stands_above_a_rule_that_counts_the_same_episode() -> None:
    answer = in_maine(visit=12)

    assert answer.mode is Mode.NO_PA
    assert answer.conflicts
    assert [entry.source.tier for entry in answer.because] == ["primary", "law"]


def test_a_law_ends_where_it_says() -> None:
    assert in_maine(visit=13).mode is Mode.REQUIRED
    assert in_maine(visit=12, on=date(2023, 10, 24)).mode is Mode.REQUIRED
    assert in_maine(visit=12, lob="commercial_aso").mode is Mode.UNKNOWN


def test_a_law_that_was_not_read_again_does_not_loosen_a_rule() -> None:
    assert in_maine(visit=3, as_of=date(2027, 2, 1)).mode is Mode.REQUIRED


def test_a_law_does_not_loosen_a_rule_with_another_counter() -> None:
    answer = ask(book_of(term("rule", "required")), state="ME", visit=3)

    assert answer.mode is Mode.REQUIRED
    assert answer.conflicts


def test_a_law_is_shown_where_no_rule_is_on_file() -> None:
    answer = ask(book_of(term("rule", "unknown")), state="ME", visit=3)

    assert answer.mode is Mode.UNKNOWN
    assert any("Maine law" in check.why for check in answer.verify)


@given(st.text(max_size=400))
def test_any_text_is_either_a_file_or_refused(text: str) -> None:
    try:
        read_bytes((text + "\n...\n").encode("utf-8", "surrogatepass"), "any.yaml")
    except RuleFileInvalid as refused:
        assert refused.file == "any.yaml"


def test_an_answer_survives_storage(book: RuleBook) -> None:
    answer = ask(book, payer="medicare", lob="medicare_ffs")

    assert RuleAnswer.model_validate_json(answer.model_dump_json()) == answer
