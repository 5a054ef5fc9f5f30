"""The digest: what waits, what changed and what runs out, short and without names."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.database import Database
from adapters.store.digest_outlook import DigestOutlook
from priorauth.casework.digest_text import MOST_WORDS, digest_lines, digest_text
from priorauth.casework.do_now import do_now
from priorauth.casework.recording import outside_call
from priorauth.clock import SystemClock, local_date
from priorauth.errors import Unavailable
from priorauth.models.case import QuestionKind
from priorauth.models.conversation import Spend
from priorauth.models.digest import (
    AnsweredCase,
    Changes,
    DataGap,
    DeniedCase,
    Digest,
    Lapses,
    ModelUse,
    PayerPace,
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


def test_in_a_terminal_every_line_leads_to_its_page_and_reads_the_same() -> None:
    ends = RunningOut(case_id="C-ENDS222222", payer="Aetna", days=3)
    digest = _digest(running_out=(ends,))
    _, lines = digest_lines(digest, ZONE)
    linked = digest_text(digest, ZONE, desk="https://desk.example.test/")

    links = re.findall(r"\x1b\]8;;(\S+?)\x1b\\(.+?)\x1b\]8;;\x1b\\", linked)
    assert links == [(f"https://desk.example.test{each.page}", each.text) for each in lines]
    assert re.sub(r"\x1b\]8;;\S*?\x1b\\", "", linked) == digest_text(digest, ZONE)


def test_sections_with_nothing_to_say_are_left_out() -> None:
    waiting = (WaitingCase(case_id="C-7K2M9QXAPT", payer="Northwind Health Plan", days=1),)

    text = digest_text(_digest(waiting=waiting), ZONE)

    assert text.splitlines() == [
        "Monday, 23 November 2026",
        "",
        "Do now: 1",
        "  C-7K2M9QXAPT  Northwind Health Plan: approve, waits 1 day",
    ]


def test_what_to_do_now_is_ranked_by_the_nearest_visit_and_by_visits() -> None:
    waiting = (
        WaitingCase(case_id="C-SLOW", payer="A", days=30, visits=4),
        WaitingCase(case_id="C-MORE", payer="A", days=2, visits=12),
        WaitingCase(case_id="C-SOON", payer="B", days=1, visits=2, next_visit_days=1),
    )
    denied = (DeniedCase(case_id="C-DENIED", payer="C", days=3, visits=20),)
    ending = (
        RunningOut(case_id="C-ENDED", payer="B", days=-1, visits=3),
        RunningOut(case_id="C-ASKED", payer="B", days=0, visits=9, asked_again=True),
        RunningOut(case_id="C-LATER", payer="B", days=9, visits=9),
    )

    digest = _digest(waiting=waiting, denied=denied, running_out=ending)

    assert [each.case_id for each in do_now(digest)] == [
        *("C-ENDED", "C-SOON", "C-DENIED", "C-MORE", "C-SLOW"),
    ]
    assert digest_text(digest, ZONE).splitlines()[2:9] == [
        "Do now: 5",
        "  C-ENDED  B: ask again, ended 1 day ago, 3 visits",
        "  C-SOON  B: approve, next visit in 1 day, 2 visits",
        "  C-DENIED  C: denied, decide what is sent next, waits 3 days, 20 visits",
        "  C-MORE  A: approve, waits 2 days, 12 visits",
        "  C-SLOW  A: approve, waits 30 days, 4 visits",
        "",
    ]


def test_paces_gaps_lapses_and_the_model_are_told_in_a_line_each() -> None:
    digest = _digest(
        pending=(PendingPayer(payer="Northwind", count=3, oldest_days=12),),
        paces=(PayerPace(payer="Northwind", decided=9, p50_days=6, before_days=4.5),),
        gaps=(DataGap(what="how requests stand", since=datetime(2026, 11, 23, 9, 10, tzinfo=UTC)),),
        lapses=Lapses(free_days=12, this_week=0),
        model_use=ModelUse(
            spend=Spend(questions=14, input_tokens=100_000, output_tokens=20_000),
            dollars=Decimal("0.6"),
        ),
    )

    assert digest_text(digest, ZONE).splitlines()[2:] == [
        "Pending at payers: 3",
        "  Northwind: 3, oldest 12 days; P50 6 days (was 4.5)",
        "",
        "Not known: how requests stand since Mon 04:10",
        "",
        "Without a lapse: 12 days",
        "",
        "Model yesterday: 14 questions, 120,000 tokens, $0.60",
    ]


def test_every_line_leads_to_a_page_of_the_desk(practice: Practice, at_home: AtHome) -> None:
    told = Digest.model_validate_json(at_home().run("digest", "--json").out)
    _, lines = digest_lines(told, ZONE)

    assert len(lines) > 8
    for line in lines:
        case = re.match(r"C-[0-9A-Z]{10}", line.text)
        wanted = rf"/cases/{case[0]}" if case else r"/(queue/[a-z_]+)?"
        assert re.fullmatch(wanted, line.page), line


def test_the_practice_day_tells_of_denials_lapses_gaps_and_the_model(
    practice: Practice, at_home: AtHome
) -> None:
    today = local_date(SystemClock().now(), ZONE)
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        for on in (today - timedelta(days=1), today):
            owner.execute(
                'insert into visit (clinic_id, id, case_id, "on", state, codes, source,'
                " recorded_at) values (%s, %s, %s, %s, 'attended', '{97110}', 'typed', now())",
                [CLINIC, f"W-{on}", RUNNING_OUT, on],
            )
        owner.execute(
            "update authorization_on_file set valid_from = %s, valid_to = %s where case_id = %s",
            [today - timedelta(days=9), today - timedelta(days=1), RUNNING_OUT],
        )
        owner.execute(
            "insert into model_spend values (%s, %s, 3, 900, 100)",
            [CLINIC, (today - timedelta(days=1)).isoformat()],
        )
        owner.execute(
            "insert into document (clinic_id, id, sha256, size, state, received_at)"
            " values (%s, 'D-OLD2222222', 'h', 1, 'received', now() - interval '5 hours')",
            [CLINIC],
        )

    told = json.loads(at_home().run("digest", "--json").out)

    assert [each["case_id"] for each in told["denied"]] == [DENIED]
    assert told["lapses"] == {"free_days": 0, "this_week": 1, "case_id": RUNNING_OUT}
    assert told["model_use"]["spend"] == {
        "questions": 3,
        "input_tokens": 900,
        "output_tokens": 100,
    }
    assert [each["what"] for each in told["gaps"]] == ["what 1 unread document says"]
    assert sum(each["cases"] for each in told["queue"]) == 7


async def test_a_payer_that_cannot_be_reached_is_told_of_until_it_answers(
    practice: Practice,
) -> None:
    house = practice.house
    for outcome in ("fails", "fails", "answers", "fails"):
        with suppress(Unavailable):
            async with outside_call(house.worker, CLINIC, "check_status", PENDING):
                if outcome == "fails":
                    raise Unavailable("Availity", "no answer")
        house.clock.at += timedelta(minutes=10)
    database = house.worker.store
    assert isinstance(database, Database)
    async with database.begin(CLINIC) as tx:
        outlook = DigestOutlook(tx.connection, CLINIC, None)
        [gap] = await outlook.gaps(SystemClock().now() + timedelta(minutes=1))
    with psycopg.connect(house.dsn) as owner:
        last = owner.execute(
            "select max(at) from record_entry where phase = 'result' and clinic_id = %s", [CLINIC]
        ).fetchone()

    assert last is not None and gap.since == last[0]
    assert gap.what == "how requests stand, payers cannot be reached"


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
        denied=tuple(DeniedCase(case_id="C-4", payer=w.payer, days=w.days) for w in waiting),
        paces=tuple(
            PayerPace(payer=p.payer or "x", decided=3, p50_days=1.5, before_days=2) for p in pending
        ),
        gaps=tuple(DataGap(what="what two unread documents say", since=since) for _ in waiting),
        lapses=Lapses(free_days=3, this_week=2),
        model_use=ModelUse(spend=Spend(questions=4, input_tokens=1), dollars=Decimal(1)),
    )

    assert len(digest_text(digest, ZONE).split()) <= MOST_WORDS


def _digest(**parts: object) -> Digest:
    nothing = {"waiting": (), "questions": (), "pending": (), "running_out": ()}
    quiet = Changes(since=datetime(2026, 11, 22, 12, tzinfo=UTC))
    return Digest.model_validate({"on": date(2026, 11, 23), "changed": quiet, **nothing, **parts})
