"""A rule change shows what it touches before it takes effect; the past stays as it was."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from priorauth.models.rules import Mode, RuleQuestion
from rules.book import RuleBook, default_folder, load_book
from rules.changes import OpenWork, compare, diff_text
from rules.coverage import coverage, coverage_text
from rules.ledger import fingerprint, ledger_text, read_ledger, term_key
from rules.lint import lint
from rules.replaying import RecordedAnswer, replay, replay_text

TODAY = date(2026, 11, 27)
QUESTION = RuleQuestion(
    payer="anthem-va",
    lob="medicaid_mco",
    state="VA",
    code="97110",
    visit=7,
    on=date(2027, 1, 11),
    as_of=TODAY,
)
NEW_TERM = """  - id: anthem-va-medicaid-8
    version: 2
    status: active
    summary: "From 2027 the first 6 treatment visits need no prior authorization"
    effective: {from: 2027-01-01}
    scope: {lob: [medicaid_mco], states: {include: [VA]}, disciplines: [PT, OT, ST]}
    cpt: {set: therapy}
    tiers: [{from: 1, to: 6, mode: no_pa}, {from: 7, mode: required}]
    evidence: [s21]
...
"""


@pytest.fixture
def changed(tmp_path: Path) -> RuleBook:
    folder = tmp_path / "rules"
    shutil.copytree(default_folder() / "payers", folder / "payers")
    (folder / "codes").mkdir()
    shutil.copy(default_folder() / "codes" / "cpt.yaml", folder / "codes")
    shutil.copy(default_folder() / "floors.yaml", folder)
    file = folder / "payers" / "anthem-va.yaml"
    file.write_text(file.read_text("utf-8").replace("...\n", NEW_TERM), "utf-8")
    return load_book(folder)


def test_the_blast_radius_names_open_work_that_is_answered_differently(
    book: RuleBook, changed: RuleBook
) -> None:
    work = [
        OpenWork(kind="visit", id="V-1", question=QUESTION),
        OpenWork(kind="visit", id="V-2", question=QUESTION.model_copy(update={"on": TODAY})),
        OpenWork(kind="packet", id="P-1", question=QUESTION.model_copy(update={"visit": 9})),
        OpenWork(kind="case", id="C-1", question=QUESTION.model_copy(update={"visit": 2})),
    ]

    diff = compare(book, changed, work)

    assert [(one.rule, one.version, one.kind) for one in diff.changes] == [
        ("anthem-va-medicaid-8", 2, "added")
    ]
    assert diff.changes[0].takes_effect == "2027-01-01"
    touched = {one.id: one for one in diff.touched}
    assert touched["V-1"].after is Mode.REQUIRED
    assert touched["V-1"].stricter
    assert touched["C-1"].what == ("channel", "vendor", "next_trigger_visit")
    assert "V-2" not in touched
    assert "touches visit V-1, 97110 on 2027-01-11: no_pa to required" in diff_text(diff)


def test_a_book_does_not_differ_from_itself(book: RuleBook) -> None:
    assert compare(book, load_book()).changes == ()


def test_a_plain_folder_of_payer_files_can_be_compared(book: RuleBook, tmp_path: Path) -> None:
    shutil.copy(default_folder() / "payers" / "uhc.yaml", tmp_path)

    diff = compare(book, load_book(tmp_path))

    assert {change.kind for change in diff.changes} == {"removed"}
    assert "uhc" not in {change.payer for change in diff.changes}


def test_an_edited_term_is_named_with_its_fields(book: RuleBook, changed: RuleBook) -> None:
    diff = compare(changed, book)

    assert [(one.kind, one.version) for one in diff.changes] == [("removed", 2)]


def test_a_recorded_answer_is_replayed_as_of_its_day(book: RuleBook, changed: RuleBook) -> None:
    question = QUESTION.model_copy(update={"on": date(2026, 12, 1)})
    recorded = RecordedAnswer(
        case_id="C-1",
        asked_at=datetime(2026, 11, 24, 12, tzinfo=UTC),
        book_version=book.version,
        question=question,
        answer=book.answer(question),
    )

    same = replay(recorded, book)
    later = replay(recorded, changed)

    assert same.same_book
    assert same.same_answer
    assert not later.same_book
    assert later.same_answer
    assert "same answer" in replay_text(later)


def test_a_replay_says_what_today_would_be_different(book: RuleBook, changed: RuleBook) -> None:
    recorded = RecordedAnswer(
        asked_at=datetime(2026, 11, 24, 12, tzinfo=UTC),
        book_version=book.version,
        question=QUESTION,
        answer=book.answer(QUESTION),
    )

    found = replay(recorded, changed)

    assert not found.same_answer
    assert "mode" in found.differs_in
    assert "now required" in replay_text(found)


def test_coverage_counts_every_cell_honestly(book: RuleBook) -> None:
    codes = book.procedures.sets["most_billed"].codes

    table = coverage(book.index, codes, TODAY)

    assert len(codes) == 12
    assert table.totals["cells"] == 12 * len(table.rows)
    rows = {(row.payer, row.lob): row for row in table.rows}
    assert set(rows["anthem-me", "commercial_fi"].codes.values()) == {"answered"}
    assert set(rows["aetna", "commercial_fi"].codes.values()) == {"unknown"}
    assert set(rows["ny-medicaid", "medicaid_ffs"].codes.values()) == {"reported"}
    assert rows["bcbs-il", "medicaid_mco"].codes["97161"] == "unknown"
    assert "anthem-me" in coverage_text(table)


def test_coverage_shrinks_when_the_book_grows_old(book: RuleBook) -> None:
    codes = book.procedures.sets["most_billed"].codes
    now = coverage(book.index, codes, TODAY).totals
    later = coverage(book.index, codes, date(2027, 6, 1)).totals

    assert later["unknown"] > now["unknown"]


def test_there_are_as_many_payers_and_rules_as_promised(book: RuleBook) -> None:
    assert len(book.payers()) >= 12
    assert sum(payer.rules for payer in book.payers()) >= 80


def test_the_rule_packs_have_no_errors(book: RuleBook) -> None:
    ledger = read_ledger(default_folder() / "terms.yaml")

    findings = lint(book.index, TODAY, ledger)

    assert [finding for finding in findings if finding.level == "error"] == []
    assert not any("terms.yaml" in finding.what for finding in findings)


def test_an_edited_term_is_an_error_and_its_end_is_not(book: RuleBook) -> None:
    file = book.payer("anthem-va")
    ledger = {term_key("anthem-va", term): fingerprint(term) for term in file.rules}
    term = file.rules[0]
    ended = term.model_copy(
        update={"effective": term.effective.model_copy(update={"ends": date(2026, 12, 31)})}
    )
    edited = term.model_copy(update={"tiers": term.tiers[:1]})

    assert fingerprint(ended) == ledger[term_key("anthem-va", term)]
    assert fingerprint(edited) != ledger[term_key("anthem-va", term)]


def test_lint_names_edited_removed_and_new_terms(book: RuleBook, changed: RuleBook) -> None:
    ledger = dict(read_ledger(default_folder() / "terms.yaml"))
    ledger["uhc/uhc-ma-outpt-therapy@1"] = "0" * 16
    ledger["uhc/gone@1"] = "0" * 16

    findings = lint(changed.index, TODAY, ledger)

    said = {(finding.rule, finding.level) for finding in findings}
    assert ("uhc-ma-outpt-therapy@1", "error") in said
    assert ("gone@1", "error") in said
    assert ("anthem-va-medicaid-8@2", "warning") in said


def test_the_ledger_is_the_file_that_is_recorded(book: RuleBook) -> None:
    recorded = (default_folder() / "terms.yaml").read_text("utf-8")

    assert ledger_text(book.index.payers.values()) == recorded
