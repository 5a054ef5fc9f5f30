"""The digest: what waits, what changed and what runs out, short and without names."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from priorauth.casework.digest import MOST_WORDS, digest_text
from priorauth.clock import SystemClock, local_date
from priorauth.models.case import QuestionKind
from priorauth.models.digest import (
    AnsweredCase,
    Changes,
    Digest,
    PendingPayer,
    QuestionCount,
    RunningOut,
    WaitingCase,
)
from priorauth.models.submission import Outcome
from tests.clinics import CLINIC
from tests.desk.commands.conftest import AtHome
from tests.practice import DENIED, ELSEWHERE, HELD, PENDING, RUNNING_OUT, SURNAME, Practice

pytestmark = pytest.mark.usefixtures("anyio_backend")

ZONE = "America/New_York"


def test_it_tells_what_waits_what_changed_and_what_runs_out(
    practice: Practice, at_home: AtHome
) -> None:
    said = at_home().run("digest", "--json")

    told = json.loads(said.out)
    assert [each["case_id"] for each in told["waiting"]] == [HELD]
    assert told["pending"] == [{"payer": "Northwind Health Plan", "count": 1, "oldest_days": 3}]
    assert [(each["kind"], each["count"]) for each in told["questions"]] == [("value", 2)]
    assert {(e["case_id"], e["outcome"]) for e in told["changed"]["answered"]} == {
        (DENIED, "denied"),
        (RUNNING_OUT, "approved"),
    }
    assert [each["case_id"] for each in told["running_out"]] == [RUNNING_OUT]


def test_it_names_no_patient_and_nothing_of_another_clinic(
    practice: Practice, at_home: AtHome
) -> None:
    said = at_home().run("digest").out

    assert PENDING not in said
    assert "Northwind Health Plan: 1, oldest 3 days" in said
    assert SURNAME.lower() not in said.lower()
    assert "NWQ7716203" not in said
    assert ELSEWHERE not in said


def test_what_was_told_is_not_told_as_changed_again(practice: Practice, at_home: AtHome) -> None:
    line = at_home()
    line.run("digest")

    again = json.loads(line.run("digest", "--json").out)

    assert again["changed"]["answered"] == []
    assert again["waiting"] != []


def test_a_peek_and_another_day_leave_the_next_digest_as_it_is(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    yesterday = local_date(SystemClock().now(), ZONE) - timedelta(days=1)
    line.run("digest", "--peek")
    line.run("digest", "--on", yesterday.isoformat())

    told = json.loads(line.run("digest", "--json").out)

    assert len(told["changed"]["answered"]) == 2


def test_another_day_is_told_as_it_was(practice: Practice, at_home: AtHome) -> None:
    long_ago = local_date(SystemClock().now(), ZONE) - timedelta(days=7)

    told = json.loads(at_home().run("digest", "--on", long_ago.isoformat(), "--json").out)

    assert told["questions"] == []
    assert told["changed"]["answered"] == []
    assert {each["case_id"] for each in told["waiting"]} == {HELD}
    assert [(each["count"], each["oldest_days"]) for each in told["pending"]] == [(2, 13)]


def test_making_it_is_on_the_record(practice: Practice, at_home: AtHome) -> None:
    at_home().run("digest")

    assert practice.record()[-1]["action"] == "make_digest"


def test_a_payer_that_is_not_resolved_is_not_named(practice: Practice, at_home: AtHome) -> None:
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute(
            "update cases set payer_id = null, payer_name = 'Text of a page' where clinic_id = %s",
            [CLINIC],
        )

    said = at_home().run("digest", "--peek").out

    assert "Text of a page" not in said
    assert "payer not certain" in said


def test_a_quiet_day_is_one_line() -> None:
    text = digest_text(_digest(), ZONE)

    assert text == "Monday, 23 November 2026: a quiet day. Nothing waits and nothing changed."


def test_sections_with_nothing_to_say_are_left_out() -> None:
    waiting = (WaitingCase(case_id="C-7K2M9QXAPT", payer="Northwind Health Plan", days=1),)

    text = digest_text(_digest(waiting=waiting), ZONE)

    assert text.splitlines() == [
        "Monday, 23 November 2026",
        "",
        "Waiting for approval: 1",
        "  C-7K2M9QXAPT  Northwind Health Plan, 1 day",
    ]


counts = st.integers(min_value=0, max_value=900)
names = st.none() | st.lists(st.text("abc", min_size=1), min_size=1, max_size=12).map(" ".join)


@given(
    waiting=st.lists(st.builds(WaitingCase, case_id=st.just("C-1"), payer=names, days=counts)),
    questions=st.lists(
        st.builds(
            QuestionCount,
            kind=st.sampled_from(QuestionKind),
            count=counts,
            overdue=counts,
            oldest_days=counts,
        )
    ),
    pending=st.lists(st.builds(PendingPayer, payer=names, count=counts, oldest_days=counts)),
    answered=st.lists(
        st.builds(
            AnsweredCase, case_id=st.just("C-2"), payer=names, outcome=st.sampled_from(Outcome)
        )
    ),
    running_out=st.lists(
        st.builds(RunningOut, case_id=st.just("C-3"), payer=names, days=st.integers(-7, 14))
    ),
)
def test_it_has_never_more_than_200_words(
    waiting: list[WaitingCase],
    questions: list[QuestionCount],
    pending: list[PendingPayer],
    answered: list[AnsweredCase],
    running_out: list[RunningOut],
) -> None:
    since = datetime(2026, 11, 22, 12, tzinfo=UTC)
    changed = Changes(since=since, answered=tuple(answered), sent=3, opened=2, documents=1)
    digest = _digest(
        waiting=tuple(waiting),
        questions=tuple(questions),
        pending=tuple(pending),
        changed=changed,
        running_out=tuple(running_out),
    )

    assert len(digest_text(digest, ZONE).split()) <= MOST_WORDS


def _digest(**parts: object) -> Digest:
    nothing = {"waiting": (), "questions": (), "pending": (), "running_out": ()}
    quiet = Changes(since=datetime(2026, 11, 22, 12, tzinfo=UTC))
    return Digest.model_validate({"on": date(2026, 11, 23), "changed": quiet, **nothing, **parts})
