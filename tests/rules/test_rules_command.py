"""The `rules` commands print one answer, one JSON document, or one clear line of refusal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desk.commands.rules import rules
from priorauth.errors import InvalidRequest, RuleFileInvalid
from priorauth.models.rules import RuleAnswer, RuleQuestion
from rules.book import RuleBook, default_folder
from rules.replaying import RecordedAnswer

ASK = (
    "answer --payer anthem-me --lob commercial_fi --state ME --code 97140 "
    "--visit 12 --on 2026-12-01 --as-of 2026-11-25"
)
KEYS = [
    "mode",
    "needs_input",
    "because",
    "considered",
    "verify",
    "conflicts",
    "deadline",
    "late",
    "documents",
    "fields",
    "claim_requirements",
    "channel",
    "vendor",
    "grant",
    "limits",
    "next_trigger_visit",
]


def _run(line: str, *more: str) -> Result:
    return CliRunner().invoke(rules, [*line.split(), *more])


def test_the_json_answer_has_exactly_the_promised_keys() -> None:
    result = _run(ASK + " --json")

    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert list(answer) == KEYS
    assert answer["mode"] == "no_pa"
    assert list(answer["because"][0]) == [
        "rule",
        "version",
        "summary",
        "source",
        "age_days",
        "stale",
    ]
    assert answer["because"][0]["age_days"] == 2
    assert list(answer["because"][0]["source"]) == ["url", "title", "date", "tier"]
    assert answer["because"][1]["source"]["tier"] == "law"


def test_the_text_answer_shows_mode_source_age_and_where_to_verify() -> None:
    text = _run(ASK).stdout

    assert "NO PRIOR AUTHORIZATION NEEDED" in text
    assert "https://providernews.anthem.com/maine" in text
    assert "read 2 days ago" in text
    assert "modifier GP" in text
    assert "visit 13 is the next one" in text


def test_facts_are_read_by_name() -> None:
    line = "answer --payer uhc --lob medicare_advantage --state TX --code 97110 --visit 3"
    line += " --on 2026-12-01 --as-of 2026-11-25 --fact place_of_service=11"
    line += " --fact new_patient=false --fact new_condition=false --fact gap_days=90"

    answer = json.loads(_run(line + " --fact evaluation_on=2026-11-23 --json").stdout)
    asking = _run(line).stdout

    assert answer["mode"] == "auto_approved"
    assert answer["deadline"] == "2026-12-08"
    assert answer["late"]["is_late"] is False
    assert "Ask first" in asking
    assert "evaluation_on" in asking


@pytest.mark.parametrize(
    "change",
    ["--payer nobody", "--lob platinum", "--state ZZ", "--code 99999", "--code xyz"],
)
def test_what_is_not_on_file_is_unknown_and_no_error(change: str) -> None:
    result = _run(f"{ASK} {change} --json")

    assert result.exit_code == 0
    answer = json.loads(result.stdout)
    assert answer["mode"] == "unknown"
    assert answer["verify"][0]["where"]


@pytest.mark.parametrize(
    "wrong",
    [
        "--visit 0",
        "--on tomorrow",
        "--fact shoe_size=44",
        "--fact gap_days",
        "--fact gap_days=many",
        "--fact evaluation_on=11/23/2026",
        "--fact age=-1",
        "--fact new_patient=true --fact new_patient=false",
    ],
)
def test_wrong_usage_exits_with_two(wrong: str) -> None:
    result = _run(f"{ASK} {wrong}")

    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_payer_may_be_given_by_name() -> None:
    result = CliRunner().invoke(
        rules, [*ASK.replace("--payer anthem-me ", "").split(), "--payer", "Anthem BCBS Maine"]
    )

    assert "NO PRIOR AUTHORIZATION NEEDED" in result.stdout


def test_the_list_can_be_limited_to_a_payer() -> None:
    listed = json.loads(_run("list --payer uhc --json").stdout)

    assert {rule["payer"] for rule in listed["rules"]} == {"uhc"}
    assert "uhc-ma-outpt-therapy@2" in _run("list").stdout


def test_lint_passes_on_the_rule_packs() -> None:
    result = _run("lint --as-of 2026-11-27 --json")

    assert result.exit_code == 0
    assert json.loads(result.stdout)["errors"] == 0


def test_coverage_prints_a_row_for_each_payer_and_line_of_business() -> None:
    table = json.loads(_run("coverage --on 2026-11-24 --json").stdout)

    assert len(table["codes"]) == 12
    assert {row["codes"]["97110"] for row in table["rows"]} == {"answered", "reported", "unknown"}
    assert "highmark-wny" in _run("coverage --on 2026-11-24").stdout


def test_diff_reads_open_work_from_a_file(tmp_path: Path) -> None:
    work = tmp_path / "open.json"
    work.write_text("[]", "utf-8")
    folder = str(default_folder())

    result = CliRunner().invoke(rules, ["diff", folder, folder, "--open-work", str(work), "--json"])

    assert json.loads(result.stdout)["touched"] == []


def test_replay_reads_recorded_answers_from_a_file(tmp_path: Path, book: RuleBook) -> None:
    question = RuleQuestion.model_validate(
        {
            "payer": "medicare",
            "lob": "medicare_ffs",
            "code": "97110",
            "on": "2026-11-24",
            "as_of": "2026-11-24",
        }
    )
    recorded = RecordedAnswer(
        asked_at=datetime(2026, 11, 24, tzinfo=UTC),
        book_version=book.version,
        question=question,
        answer=book.answer(question),
    )
    file = tmp_path / "record.json"
    file.write_text(f"[{recorded.model_dump_json()}]", "utf-8")

    replays = json.loads(CliRunner().invoke(rules, ["replay", str(file), "--json"]).stdout)

    assert replays[0]["same_answer"] is True
    assert RuleAnswer.model_validate(replays[0]["now"]).mode == "no_pa"


def test_a_record_that_cannot_be_read_is_refused_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    file.write_text("{", "utf-8")

    result = CliRunner().invoke(rules, ["replay", str(file)])

    assert isinstance(result.exception, InvalidRequest)
    assert "record.json" in str(result.exception)


def test_a_bad_further_folder_is_refused_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "acme.yaml").write_text("payer: zenith\n...\n", "utf-8")

    result = CliRunner().invoke(rules, ["--also", str(tmp_path), "list"])

    assert isinstance(result.exception, RuleFileInvalid)
    assert result.exception.file == "acme.yaml"
