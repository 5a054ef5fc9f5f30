"""The demo's Monday morning is the same every Monday, and has what the walk through needs."""

import json
from datetime import date
from pathlib import Path

import pytest

from simulator.paper import demo
from simulator.paper.__main__ import main
from simulator.paper.town import Town

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def morning(tmp_path_factory):
    folder = tmp_path_factory.mktemp("morning")
    demo.write(folder, today=MONDAY)
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return folder, {row["file"]: row for row in truth["documents"]}


def layouts_of(truth: dict, patient: str) -> set[str]:
    mine = [row for row in truth.values() if row["patient"] == patient]
    return {name for row in mine for name in row.get("layouts", [])}


def test_the_command_writes_the_same_morning_for_the_same_monday(morning, tmp_path, capsys):
    assert main(["demo", str(tmp_path), "--today", "2026-11-23"]) == 0

    assert capsys.readouterr().out == f"{len(demo.MORNING)} documents in {tmp_path}\n"
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert files == {path.name: path.read_bytes() for path in morning[0].iterdir()}


def test_there_are_at_least_ten_files_named_like_a_fax_server_names_them(morning):
    folder, truth = morning

    assert len(truth) >= 10
    assert set(truth) == {path.name for path in folder.glob("fax_20261123_*")}


def test_no_file_name_tells_who_the_patient_is(morning):
    names = " ".join(morning[1]).lower()

    for key in demo.STORIES:
        person = Town().person(key)
        assert person.last.lower() not in names
        assert person.first.lower() not in names


def test_the_same_fax_came_twice(morning):
    truth = morning[1]
    copy = next(row for row in truth.values() if row["treatment"] == "again")

    assert copy["sha256"] == truth[copy["same_as"]]["sha256"]


def test_one_file_is_a_web_page_with_the_wrong_ending(morning):
    folder, truth = morning
    name = next(name for name, row in truth.items() if row["treatment"] == "html")

    assert name.endswith(".pdf")
    assert Path(folder / name).read_bytes().startswith(b"<!DOCTYPE html>")


def test_three_patients_have_order_evaluation_and_signed_plan(morning):
    truth = morning[1]
    complete = [
        key
        for key in demo.STORIES
        if {"initial_evaluation", "plan_of_care"} < layouts_of(truth, key)
    ]

    assert len(complete) == 3
    plans = [row for row in truth.values() if "plan_of_care" in row.get("layouts", [])]
    assert all(row["other_facts"]["plan_signed"]["value"] for row in plans)


def test_members_and_payers_are_those_of_the_town(morning):
    town = Town()
    for row in morning[1].values():
        fields = row.get("fields", {})
        if "member_id" not in fields or row["expect"] == "unreadable":
            continue
        coverage = town.coverage(row["patient"])
        assert fields["member_id"]["value"] == coverage.member_id
        assert fields["payer_name"]["value"].lower() == coverage.payer.lower()


def test_nothing_is_dated_after_the_monday():
    for key in demo.STORIES:
        order = demo.referral_of(Town(), key, MONDAY).order

        assert order.began_on < order.ordered_on < MONDAY
