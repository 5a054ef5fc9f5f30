"""Files that are not plain, bounded and complete are refused, with the line that is wrong."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from priorauth.errors import RuleFileInvalid
from rules.book import default_folder, load_book
from rules.last_good import NAME
from rules.lint import lint
from rules.shelf import RuleShelf
from rules.strict_yaml import MAX_BYTES, read_bytes

GOOD = """schema_version: 1
payer: acme
name: Acme Health
verify_at: ["the Acme portal"]
sources:
  page:
    title: Therapy notice
    publisher: Acme Health
    url: https://acme.example/therapy
    date: "2026-01-05"
    seen_on: 2026-11-01
    tier: primary
rules:
  - id: acme-pt
    version: 1
    status: active
    summary: "Visits 1-6 need nothing"
    scope: {lob: [commercial_fi], states: {include: [OH]}}
    cpt: {set: therapy}
    tiers:
      - {from: 1, to: 6, mode: no_pa}
      - {from: 7, mode: required}
    evidence: [page]
...
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "rules"
    (place / "payers").mkdir(parents=True)
    (place / "codes").mkdir()
    shutil.copy(default_folder() / "codes" / "cpt.yaml", place / "codes")
    shutil.copy(default_folder() / "floors.yaml", place)
    (place / "payers" / "acme.yaml").write_text(GOOD, "utf-8")
    return place


def _change(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


SECOND = """  - id: acme-pt
    version: 2
    status: active
    summary: "Nothing is needed any more"
    scope: {lob: [commercial_fi]}
    cpt: {set: therapy}
    tiers: [{from: 1, mode: no_pa}]
    evidence: [page]
"""
POISONED = {
    "a repeated key": (_change("name: Acme Health\n", "name: A\nname: B\n"), 4, "twice"),
    "an anchor": (_change("scope: {lob", "scope: &x {lob"), 18, "anchor"),
    "an alias": (_change("evidence: [page]", "evidence: *x"), 23, "alias"),
    "a tag": (_change("name: Acme Health", "name: !!python/name:os.system x"), 3, "tag"),
    "an unknown key": (_change("    status: active", "    statsu: active"), 16, "status"),
    "a missing source": (_change("evidence: [page]", "evidence: [other]"), 23, "no source"),
    "no evidence": (_change("    evidence: [page]\n", ""), 14, "evidence"),
    "an empty list of evidence": (_change("evidence: [page]", "evidence: []"), 23, "evidence"),
    "an octal visit number": (_change("to: 6", "to: 06"), 21, "leading zeros"),
    "a negative visit number": (_change("to: 6", "to: -6"), 21, "whole number"),
    "tiers that overlap": (_change("{from: 7", "{from: 6"), 14, "overlap"),
    "a state called NO": (_change("[OH]", "[no]"), 18, "two capital letters"),
    "a word where a list belongs": (_change("evidence: [page]", "evidence: page"), 23, "a list"),
    "a list where keys belong": (_change("cpt: {set: therapy}", "cpt: [therapy]"), 19, "keys"),
    "a code that is no code": (_change("{set: therapy}", '{codes: ["9711"]}'), 19, '"97110"'),
    "a list where a word belongs": (_change("status: active", "status: [active]"), 16, "one"),
    "an unknown mode": (_change("mode: required", "mode: maybe"), 22, "one of"),
    "an unknown line of business": (_change("[commercial_fi]", "[comercial]"), 18, "one of"),
    "an unknown code set": (_change("set: therapy", "set: everything"), 19, "no code set"),
    "a day that does not exist": (_change("2026-11-01", "2026-02-30"), 11, "calendar"),
    "another payer's name": (_change("payer: acme", "payer: zenith"), 2, "write `payer: acme`"),
    "an http address": (_change("https://acme", "http://acme"), 9, "begins with https://"),
    "an expired period": (
        _change("    scope:", "    effective: {from: 2026-02-01, to: 2026-01-01}\n    scope:"),
        18,
        "before",
    ),
    "a condition on nothing": (
        _change("mode: no_pa}", 'mode: no_pa, when_any: ["(a+)+$"]}'),
        14,
        "write a condition",
    ),
    "a law of another state": (
        _change("[page]\n", "[page]\n    legal_floors: [me_24a_mrsa_4304a]\n"),
        24,
        "is a law of ME",
    ),
    "more than a law frees": (
        _change("[OH]", "[ME]")
        .replace("to: 6", "to: 13")
        .replace("from: 7", "from: 14")
        .replace("[page]\n", "[page]\n    legal_floors: [me_24a_mrsa_4304a]\n"),
        24,
        "frees visits 1 to 12",
    ),
    "a line of business the law does not bind": (
        _change("[commercial_fi]", "[commercial_aso]")
        .replace("[OH]", "[ME]")
        .replace("[page]\n", "[page]\n    legal_floors: [me_24a_mrsa_4304a]\n"),
        24,
        "does not bind commercial_aso",
    ),
    "an old primary source": (_change('"2026-01-05"', '"2019-01-05"'), 16, "2024"),
    "a page seen before it was written": (
        _change("seen_on: 2026-11-01", "seen_on: 2026-01-01"),
        11,
        "before the date",
    ),
    "a second term that begins with the first": (
        _change("    evidence: [page]\n", "    evidence: [page]\n" + SECOND),
        24,
        "must begin after",
    ),
    "an unclosed bracket": (_change("[commercial_fi]", "[commercial_fi"), None, "understood"),
    "a second document": (_change("...\n", "---\na: b\n...\n"), None, "second document"),
    "half of the file": (GOOD[: GOOD.index("      - {from: 7")], None, "not complete"),
    "nothing": ("...\n", 1, "empty"),
}


@pytest.mark.parametrize("what", POISONED)
def test_a_file_is_refused_with_its_line_and_what_to_write(folder: Path, what: str) -> None:
    text, line, advice = POISONED[what]
    (folder / "payers" / "acme.yaml").write_text(text, "utf-8")

    with pytest.raises(RuleFileInvalid) as refused:
        load_book(folder)

    assert refused.value.file == "acme.yaml"
    assert advice in refused.value.problem
    if line is not None:
        assert refused.value.line == line


@pytest.mark.parametrize("what", POISONED)
def test_the_last_good_set_goes_on_answering(folder: Path, what: str) -> None:
    shelf = RuleShelf(folder)
    before = shelf.book
    (folder / "payers" / "acme.yaml").write_text(POISONED[what][0], "utf-8")

    assert shelf.refresh() is False

    assert shelf.book is before
    assert shelf.problem is not None


@pytest.mark.parametrize("what", POISONED)
def test_a_start_while_the_files_are_bad_has_the_last_good_set_and_says_why(
    folder: Path, tmp_path: Path, what: str
) -> None:
    good = RuleShelf(folder, keep=tmp_path).version
    (folder / "payers" / "acme.yaml").write_text(POISONED[what][0], "utf-8")

    shelf = RuleShelf(folder, keep=tmp_path)

    assert shelf.version == good
    assert shelf.problem is not None
    assert shelf.problem.file == "acme.yaml"
    (folder / "payers" / "acme.yaml").write_text(GOOD, "utf-8")
    shelf.refresh()
    assert shelf.problem is None


def test_the_set_kept_for_a_start_is_the_newest_good_one(folder: Path, tmp_path: Path) -> None:
    shelf = RuleShelf(folder, keep=tmp_path)
    file = folder / "payers" / "acme.yaml"
    file.write_text(GOOD.replace("to: 6", "to: 5").replace("from: 7", "from: 6"), "utf-8")
    shelf.refresh()
    newest = shelf.version
    file.write_text("payer: [", "utf-8")

    assert RuleShelf(folder, keep=tmp_path).version == newest


@pytest.mark.parametrize("kept", [b"", b"no archive", None])
def test_a_start_with_bad_files_and_nothing_good_kept_is_refused(
    folder: Path, tmp_path: Path, kept: bytes | None
) -> None:
    whole = RuleShelf(folder, keep=tmp_path) and (tmp_path / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(whole[:900] if kept is None else kept)
    (folder / "payers" / "acme.yaml").write_text("payer: [", "utf-8")

    with pytest.raises(RuleFileInvalid):
        RuleShelf(folder, keep=tmp_path)


def test_a_corrected_file_is_taken_and_the_alert_ends(folder: Path) -> None:
    shelf = RuleShelf(folder)
    file = folder / "payers" / "acme.yaml"
    file.write_text("payer: [", "utf-8")
    shelf.refresh()
    file.write_text(GOOD.replace("to: 6", "to: 5").replace("from: 7", "from: 6"), "utf-8")

    assert shelf.refresh() is True

    assert shelf.problem is None
    assert shelf.refresh() is False


def test_one_bad_file_of_many_refuses_the_whole_set(folder: Path) -> None:
    shelf = RuleShelf(folder)
    good = GOOD.replace("acme", "zenith").replace("Acme", "Zenith")
    (folder / "payers" / "zenith.yaml").write_text(good, "utf-8")
    (folder / "payers" / "bad.yaml").write_text("payer: bad\n...\n", "utf-8")

    shelf.refresh()

    assert [payer.id for payer in shelf.book.payers()] == ["acme"]


def test_a_page_seen_in_the_future_is_refused_by_a_running_process(folder: Path) -> None:
    shelf = RuleShelf(folder)
    text = GOOD.replace("2026-11-01", "2099-01-01").replace('"2026-01-05"', '"2098-01-05"')
    (folder / "payers" / "acme.yaml").write_text(text, "utf-8")

    assert shelf.take(shelf.look(date(2026, 11, 24))) is False

    assert shelf.problem is not None
    assert "still to come" in shelf.problem.problem


def test_two_payers_of_one_name_refuse_the_whole_set(folder: Path) -> None:
    double = GOOD.replace("payer: acme", "payer: zenith").replace("id: acme", "id: zenith")
    (folder / "payers" / "zenith.yaml").write_text(double, "utf-8")

    with pytest.raises(RuleFileInvalid, match="belongs to `acme` already"):
        load_book(folder)


def test_rules_that_differ_only_in_their_visits_are_pointed_out(folder: Path) -> None:
    other = GOOD[GOOD.index("  - id: acme-pt") : GOOD.index("...")]
    other = other.replace("acme-pt", "acme-second").replace("to: 6", "to: 12")
    (folder / "payers" / "acme.yaml").write_text(
        GOOD.replace("...\n", other.replace("from: 7", "from: 13") + "...\n"), "utf-8"
    )

    (error,) = [f for f in lint(load_book(folder).index, date(2026, 11, 24)) if f.level == "error"]

    assert "says something else" in error.what


def test_a_huge_file_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(RuleFileInvalid, match="larger"):
        read_bytes(b"a" * (MAX_BYTES + 1), "big.yaml")


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(RuleFileInvalid, match="nested too deeply"):
        read_bytes(b"a: " + b"[" * 50 + b"]" * 50 + b"\n...\n", "deep.yaml")


def test_bytes_that_are_not_text_are_refused_with_their_line() -> None:
    with pytest.raises(RuleFileInvalid, match="UTF-8") as refused:
        read_bytes(b"a: b\nc: \xff\n...\n", "latin.yaml")

    assert refused.value.line == 2


def test_scalars_stay_text() -> None:
    node = read_bytes(b"a: NO\nb: 0420\nc: 12:30\non: yes\nd: null\ne: 1e3\n...\n", "x.yaml")

    assert node.plain() == {
        "a": "NO",
        "b": "0420",
        "c": "12:30",
        "on": "yes",
        "d": None,
        "e": "1e3",
    }


def test_further_folders_bring_payers_that_are_not_in_the_packs(tmp_path: Path) -> None:
    (tmp_path / "acme.yaml").write_text(GOOD, "utf-8")

    book = load_book(extra=(tmp_path,))

    assert book.resolve_payer("Acme Health") == "acme"
    assert book.version != load_book().version


def test_a_further_folder_cannot_replace_a_payer_of_the_packs(tmp_path: Path) -> None:
    shutil.copy(default_folder() / "payers" / "uhc.yaml", tmp_path)

    with pytest.raises(RuleFileInvalid, match="already"):
        load_book(extra=(tmp_path,))
