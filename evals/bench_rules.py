"""How fast the rule book answers, beside a Rust decision engine on the same table.

Run `python -m evals.bench_rules [--json]`. Rates are per second of processor time on one core,
so that what else the machine does matters little. The row for `zen-engine` (PyPI) is skipped, and
says so, where that package is not installed; it is not a dependency of the program.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

from priorauth.models.rules import Facts, RuleQuestion
from rules.book import RuleBook, default_folder, load_book
from rules.compiled import CompiledTerm
from rules.files import payer_paths

GENERATED_PAYERS = 200
QUESTIONS = 60_000
ANSWERS = 12_000
BASELINE_QUESTIONS = 6_000
FACTS = Facts(
    place_of_service="11",
    age=40,
    network="in",
    coverage_position="primary",
    new_patient=True,
    evaluation_on=date(2026, 11, 23),
    treatment_same_day=False,
    registered=True,
    clinical_class="acute_injury",
    injury_on=date(2026, 11, 20),
)


def main() -> None:
    """Measure and print; one process, one core, warm, every question asked once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    rows = measure()
    if parser.parse_args().json:
        print(json.dumps(rows, indent=2))
        return
    for name, value in rows.items():
        print(f"{name:<44} {value}")


def run() -> list[dict[str, Any]]:
    """Return the rows for `priorauth bench`; the baseline is skipped, and says so, if absent."""
    seen = measure()
    beside = {name: value for name, value in seen.items() if "zen" in name}
    note = "; ".join(f"{name}: {value}" for name, value in beside.items())
    decided, answered = seen["decisions per second"], seen["full answers per second"]
    return [
        _row("decisions per second, distinct questions", decided, DECISIONS_GOAL, note),
        _row("full rule answers per second", answered, ANSWERS_GOAL, ""),
        {
            "what": f"load the whole pack, {seen['payers']} payers",
            "ours": f"{seen['load, with generated payers (s)']} s",
            "goal": "",
            "note": f"packs alone {seen['load, rule packs alone (s)']} s; "
            f"memory grown {seen['memory grown while loading twice (MB)']} MB",
        },
        {
            "what": "load the ICD-10-CM table",
            "ours": f"{seen['load, ICD-10-CM codes (ms)']} ms",
            "goal": "< 50 ms",
            "note": "codes and what is billable; the texts are read when one is shown",
        },
    ]


DECISIONS_GOAL = 50_000
ANSWERS_GOAL = 5_000


def _row(what: str, per_second: int, goal: int, note: str) -> dict[str, Any]:
    met = "met" if per_second >= goal else "missed"
    said = f"{met}; {note}" if note else met
    return {"what": what, "ours": f"{per_second:,}/s", "goal": f">= {goal:,}/s", "note": said}


def measure() -> dict[str, Any]:
    """Return every figure of the rule answer's row of the benchmark."""
    with tempfile.TemporaryDirectory() as folder:
        generate_payers(Path(folder), GENERATED_PAYERS)
        before = _resident_mb()
        pack_seconds = _seconds(load_book)
        whole_seconds = _seconds(lambda: load_book(extra=(Path(folder),)))
        book = load_book(extra=(Path(folder),))
        grown = _resident_mb() - before
    questions = distinct_questions(book, QUESTIONS)
    rows: dict[str, Any] = {
        "payers": len(book.payers()),
        "terms": sum(payer.rules for payer in book.payers()),
        "load, rule packs alone (s)": round(pack_seconds, 3),
        "load, with generated payers (s)": round(whole_seconds, 3),
        "memory grown while loading twice (MB)": round(grown, 1),
        "distinct questions": len(questions),
        "load, ICD-10-CM codes (ms)": round(_table_seconds() * 1000, 2),
        "decisions per second": _per_second(book.decide, questions),
        "full answers per second": _per_second(book.answer, questions[:ANSWERS]),
    }
    return rows | _baseline(book, questions[:BASELINE_QUESTIONS])


def generate_payers(folder: Path, count: int) -> None:
    """Write so many invented payers, each shaped like one of the rule packs."""
    patterns = payer_paths(default_folder() / "payers")
    for number in range(count):
        pattern = patterns[number % len(patterns)]
        text = pattern.read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("aliases:")]
        name = f"invented-{number}"
        lines = [f"payer: {name}" if line.startswith("payer:") else line for line in lines]
        lines = [f"name: Invented {number}" if line.startswith("name:") else line for line in lines]
        (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def distinct_questions(book: RuleBook, count: int) -> list[RuleQuestion]:
    """Return questions over all payers and codes, no two alike, in a fixed random order."""
    chance = random.Random(7)
    keys = sorted(book.index.families)
    codes = sorted(book.index.codes)
    wanted: list[RuleQuestion] = []
    for number, (visit, (payer, lob)) in enumerate(product(range(1_000), keys)):
        if len(wanted) >= count:
            break
        wanted.append(
            RuleQuestion(
                payer=payer,
                lob=lob,
                state=_some_state(book, payer, lob),
                code=codes[number % len(codes)],
                visit=1 + visit % 40,
                on=date(2026, 11, 24) + timedelta(days=visit // 40),
                as_of=date(2026, 11, 25),
                facts=FACTS,
            )
        )
    chance.shuffle(wanted)
    return wanted


def _some_state(book: RuleBook, payer: str, lob: str) -> str:
    for family in book.index.families[payer, lob]:
        for term in family:
            if term.states:
                return min(term.states)
    return "OH"


def _baseline(book: RuleBook, questions: Sequence[RuleQuestion]) -> dict[str, Any]:
    try:
        zen = importlib.import_module("zen")
    except ImportError:
        return {"zen-engine": "SKIPPED: not installed (pip install zen-engine, in a venv apart)"}
    terms = [term for listed in book.index.everything.values() for term in listed if term.drives]
    whole = _zen_decision(zen, terms)
    by_payer = {
        payer: _zen_decision(zen, [term for term in listed if term.drives])
        for payer, listed in book.index.everything.items()
    }
    asked = [(question.payer, _zen_input(question)) for question in questions]
    return {
        "zen-engine, one table of all payers, per second": _per_second(
            lambda pair: whole.evaluate(pair[1]), asked[:300]
        ),
        "zen-engine, one table a payer, per second": _per_second(
            lambda pair: by_payer[pair[0]].evaluate(pair[1]), asked
        ),
        "our decisions on the same questions, per second": _per_second(book.decide, questions),
    }


def _zen_input(question: RuleQuestion) -> dict[str, Any]:
    return {
        "payer": question.payer,
        "lob": question.lob,
        "state": question.state,
        "code": question.code,
        "visit": question.visit,
        "on": question.on.toordinal(),
        "place": question.facts.place_of_service,
    }


def _zen_decision(zen: Any, terms: Iterable[CompiledTerm]) -> Any:
    columns = ["payer", "lob", "state", "code", "visit", "on", "place"]
    rows = [row for term in terms for row in _zen_rows(term)]
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": name, "name": name, "field": name} for name in columns],
        "outputs": [{"id": "mode", "name": "mode", "field": "mode"}],
        "rules": [{"_id": str(number), **row} for number, row in enumerate(rows)],
    }
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {"id": "table", "type": "decisionTableNode", "name": "table", "content": table},
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    edges = [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "table"},
        {"id": "b", "type": "edge", "sourceId": "table", "targetId": "out"},
    ]
    return zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))


def _zen_rows(term: CompiledTerm) -> Iterable[dict[str, str]]:
    base = {
        "payer": json.dumps(term.payer.payer),
        "lob": ", ".join(json.dumps(lob) for lob in sorted(term.lobs)),
        "state": ", ".join(json.dumps(state) for state in sorted(term.states or ())),
        "on": f"[{term.begins}..{term.ends}]",
        "place": ", ".join(json.dumps(place) for place in term.term.scope.place_of_service),
    }
    if term.exempt:
        exempt = ", ".join(json.dumps(code) for code in sorted(term.exempt))
        yield {**base, "code": exempt, "visit": "", "mode": json.dumps(term.exempt_mode)}
    codes = ", ".join(json.dumps(code) for code in sorted(term.codes - term.exempt))
    for tier in term.tiers:
        visits = f"[{tier.first}..{tier.last or 1_000_000}]"
        yield {**base, "code": codes, "visit": visits, "mode": json.dumps(tier.mode)}


def _per_second(ask: Callable[[Any], object], questions: Sequence[Any]) -> int:
    for question in questions[:200]:
        ask(question)
    begun = time.process_time()
    for question in questions:
        ask(question)
    return round(len(questions) / (time.process_time() - begun))


def _table_seconds() -> float:
    program = (
        "import time; from rules.codes import diagnoses as d; b = time.perf_counter();"
        " d.is_billable('M54.50'); print(time.perf_counter() - b)"
    )
    ran = subprocess.run(  # noqa: S603  our own interpreter, a fixed program
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    return float(ran.stdout)


def _seconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def _resident_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
