"""What was measured: bounds, cells, mix-ups, joins, calibration, plans and readings on file."""

import json
from collections import Counter
from random import Random

import pytest

from evals.__main__ import main
from evals.reading import calibration, command, joining, patients
from evals.reading.bounds import upper_bound
from evals.reading.judge import Verdict
from evals.reading.plan import PARTS, Job, Wish, faithful, jobs, made
from evals.reading.results import Results
from evals.reading.tally import Cell, judged, page_kinds
from priorauth.errors import InvalidRequest
from simulator.paper import corpus, invent, layouts
from simulator.paper.corpus import BASE_DAY
from simulator.paper.sets import OF_CHILDREN

ABOUT = {"commit": "abc", "seed": 1, "set_of": "tuning", "command": "priorauth evals reading"}


def test_the_bound_is_that_of_clopper_and_pearson():
    assert upper_bound(0, 1000) == pytest.approx(0.00299, abs=1e-5)
    assert upper_bound(3, 1000) == pytest.approx(0.00774, abs=1e-5)
    assert upper_bound(0, 0) == 1.0


def test_an_invented_value_counts_as_a_silent_error_and_a_flagged_one_apart():
    cell = Cell()
    cell.add([Verdict("sex", "silent", invented=True), Verdict("sex", "wrong_flagged", True)])

    assert (cell.n, cell.counts["silent"], cell.invented, cell.invented_flagged) == (1, 1, 1, 1)


def test_cells_take_turns_and_what_needs_no_ocr_comes_first():
    wanted = jobs(Wish(per_cell=2, parts=("fields",), other_ways=0))

    printed = [job for job in wanted if job.family != "hand"]
    ways = [job.treatment for job in printed]
    assert ways[:6] == ["text"] * 6
    assert Counter(ways[6:24]) == Counter(dict.fromkeys(set(ways) - {"text"}, 3))
    assert {job.layout for job in wanted} <= set(layouts.REPORTING)


def test_only_the_treatments_asked_for_are_planned_in_every_part():
    text = jobs(Wish(per_cell=2, treatments=("text",)))
    stamped = jobs(Wish(per_cell=2, treatments=("fine_stamped", "fax_tiff"), scanned_faxes=4))

    assert {job.treatment for job in text} == {"text"}
    assert {job.part for job in text} == set(PARTS)
    assert Counter((job.part, job.treatment) for job in stamped) == {
        ("fields", "fine_stamped"): 6,
        ("fields", "fax_tiff"): 6,
        ("patients", "fax_tiff"): 2,
    }


def test_a_run_stopped_by_the_clock_says_how_far_it_got(tmp_path, capsys):
    results = Results(tmp_path)
    results.open_for(ABOUT)
    results.plan(6)
    results.add(row_of())
    assert command.main(["--folder", str(tmp_path), "--report-only"]) == 0

    assert "1 of 6 planned documents" in (tmp_path / "reading.md").read_text(encoding="utf-8")
    said = capsys.readouterr().out
    assert "1 of 6 documents judged" in said
    assert "text: 1 documents," in said


def test_a_job_makes_the_same_document_every_time():
    job = Job("fields", "letter", "text", "order_memo", 0, "tuning")

    assert made(job, 1) == made(job, 1) != made(job, 2)


@pytest.mark.parametrize("part", ["patients", "conflicts"])
def test_papers_that_go_together_are_of_one_set_and_draw_its_people(part):
    for number in range(20):
        data, truth = made(Job(part, "several", "text", "several", number, "tuning"), 3)

        assert data.startswith(b"%PDF")
        orders = set(truth.get("layouts", ())) & set(faithful("tuning"))
        assert len({id(corpus.pool_of(name)) for name in orders}) <= 1


def reading_of(truth, kind="referral_order"):
    fields = {
        name: [{**m, "box": m["seen"], "confidence": 0.9, "flag": None} for m in found]
        if isinstance(found, list)
        else {**found, "box": found["seen"], "confidence": 0.9, "flag": None}
        for name, found in truth["fields"].items()
    }
    referral = {"pages": [1], "route": "authorization", "fields": fields}
    return {"pages": [{"page": 1, "kind": kind}], "referrals": [referral]}


def row_of(kind="referral_order"):
    job = Job("fields", "letter", "text", "order_memo", 0, "tuning")
    _, truth = made(job, 1)
    about = {"key": job.key, "part": "fields", "family": "letter", "treatment": "text"}
    return {**about, "seconds": 1.0, "truth": truth, "read": reading_of(truth, kind)}


def test_a_perfect_reading_has_no_silent_error_and_a_planted_one_is_counted():
    perfect, planted = row_of(), row_of()
    planted["read"]["referrals"][0]["fields"]["member_id"]["value"] = "W000"

    cells, _, _ = judged([perfect])
    spoiled, _, _ = judged([planted])

    clean, worse = cells["text", "letter"], spoiled["text", "letter"]
    assert clean.counts == {"exact": clean.n}
    assert clean.misplaced == 0
    assert worse.counts["silent"] == 1
    assert worse.silent_fields == {"member_id": 1}


def test_a_mistaken_kind_of_page_is_named():
    kinds = page_kinds([row_of(), row_of("other")])

    assert (kinds["right"], kinds["pages"]) == (1, 2)
    assert kinds["mistaken"] == {"referral_order taken for other": 1}


def fax(pages, member="B2", route="authorization", flag=None):
    people = [
        dict.fromkeys(patients.IDENTIFYING, "a") | {"member_id": "A1"},
        dict.fromkeys(patients.IDENTIFYING, "b") | {"member_id": "B2"},
    ]
    truth = {
        "pages": [{"page": n, "kind": "x", "patient": who} for n, who in ((1, 0), (2, 0), (3, 1))],
        "patients": people,
    }
    fields = {"member_id": {"value": member, "flag": flag}}
    referral = {"pages": pages, "route": route, "fields": fields}
    return truth, {"referrals": [referral]}


def test_a_page_or_a_value_of_another_patient_is_a_mix_up():
    assert patients.mix_ups(*fax([1, 2], "A1"))["silent"] == 0
    assert patients.mix_ups(*fax([1, 2, 3], "A1"))["silent"] == 1
    assert patients.mix_ups(*fax([1, 2], "B2"))["silent"] == 1
    assert patients.mix_ups(*fax([1, 2], "B2", flag="conflict"))["silent"] == 0
    assert patients.mix_ups(*fax([1, 2, 3], "A1", route="staff_review"))["held"] == 1
    assert patients.mix_ups(*fax([1, 2], "A1"))["pages_with_nobody"] == 1


def test_joins_second_cases_questions_and_false_joins_are_told_apart():
    whats = ("first", "same bytes", *(["one page more"] * 4), "twins")
    coming = [joining.Sheet("1 twins" if what == "twins" else "1", what, b"") for what in whats]
    doubtful = ("C3", joining.ASKED)
    landed = [("C1",), ("the same document",), ("C1",), ("C2",), doubtful, (), ("C1",)]

    found = joining.counted(coming, landed)

    assert found["again"] == {
        "same bytes": {"joined": 1},
        "one page more": {"joined": 1, "apart": 1, "apart, asked": 1, "asked": 1},
    }
    assert found["false_joins"] == {"twins": 1}
    assert found["missed"] == [
        "1 one page more: apart",
        "1 one page more: apart, asked",
        "1 one page more: asked",
    ]


def test_people_alike_are_told_apart_by_what_their_papers_show():
    for seed in range(300):
        rng = Random(seed)
        one = invent.referral(rng, BASE_DAY)
        other = joining.somebody_else(one, rng, BASE_DAY, invent.USUAL)
        assert other.patient.first != one.patient.first
    for set_of in ("tuning", "reporting"):
        assert not set(joining.papers_of(set_of)) & set(OF_CHILDREN)


@pytest.mark.parametrize(
    ("number", "next_one"),
    [("GHP4471902", "GHP4471903"), ("H36883679", "H36883670"), ("91X7C", "91X8C")],
)
def test_a_number_that_nearly_looks_like_anothers_differs_in_one_figure(number, next_one):
    assert joining.another(number) == next_one


def test_calibration_shows_what_confidence_is_worth_and_where_a_line_would_stand():
    sure = [Verdict("sex", "exact", confidence=0.99)] * 99
    unsure = [Verdict("sex", "silent", confidence=0.9), Verdict("sex", "exact", confidence=0.9)]

    rows = calibration.table(sure + unsure)

    assert [(row["confidence"], row["right"]) for row in rows] == [(0.9, 0.5), (0.99, 1.0)]
    assert calibration.lowest_line(calibration.curve(sure + unsure)) == 0.91


def test_a_run_that_was_cut_off_goes_on_and_another_commit_is_refused(tmp_path):
    results = Results(tmp_path)
    assert results.open_for(ABOUT) == set()
    results.add({"key": "one"})
    with (tmp_path / "readings.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"key": "cut o')

    assert results.open_for(ABOUT) == {"one"}
    results.add({"key": "two"})
    assert [row["key"] for row in results.rows()] == ["one", "two"]
    with pytest.raises(InvalidRequest, match="another commit"):
        results.open_for({**ABOUT, "commit": "def"})


def test_the_report_is_written_from_what_is_on_file(tmp_path, capsys):
    arguments = ["--folder", str(tmp_path), "--seed", "1", "--layouts", "tuning"]
    assert command.main([*arguments, "--parts", "fields", "--minutes", "0", "--per-cell", "0"]) == 0
    results = Results(tmp_path)
    results.add(row_of())
    joined = {"again": {"same bytes": {"joined": 2}}, "people_alike": {}, "false_joins": {}}
    (tmp_path / "joining.json").write_text(json.dumps({**joined, "scanned": 0}), encoding="utf-8")

    assert command.main(["--folder", str(tmp_path), "--report-only"]) == 0

    text = (tmp_path / "reading.md").read_text(encoding="utf-8")
    assert "--folder FOLDER --seed 1" in text
    assert "| text PDF | letter | 1 | 0 |" in text
    assert "| same bytes | 2 | 100.0 % | - |" in text
    assert (tmp_path / "reading-calibration.svg").read_text(encoding="utf-8").startswith("<?xml")
    assert json.loads((tmp_path / "reading.json").read_text(encoding="utf-8"))["documents"] == 1
    assert "1 of 108 documents judged" in capsys.readouterr().out


def test_an_unknown_evaluation_is_a_usage_error(capsys):
    assert main(["tarot"]) == 2
    assert "none is called tarot" in capsys.readouterr().err


def test_the_corpus_is_written_from_here_too(tmp_path):
    arguments = ["corpus", str(tmp_path), "--seed", "1", "--count", "1"]

    assert main([*arguments, "--layouts", "order_memo", "--treatments", "text"]) == 0
    assert (tmp_path / "0000_order_memo_text.json").is_file()
