"""How long the digest takes over 5,000 open cases, with visits, answers and questions on file.

Run `python -m evals.bench_digest`; it starts a throwaway database.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from typing import Any

import psycopg

from adapters.home import Home
from adapters.ids import RandomIds
from adapters.store.database import Database
from adapters.store.digest import PgDigest
from evals.throwaway import throwaway_house
from priorauth.casework.digest import make_digest
from priorauth.casework.digest_text import digest_text
from priorauth.clock import SystemClock
from priorauth.services import Services
from rules.shelf import RuleShelf

CLINIC = "K-BENCH"
CASES, VISITS = 5_000, 10
ROUNDS = 7
GOAL_SECONDS = 1.0


def run() -> list[dict[str, Any]]:
    """Return the rows of the benchmark; each says what was measured, and the goal if any."""
    with throwaway_house() as (_, home):
        fill(home, CASES)
        return asyncio.run(_measure(home))


async def _measure(home: Home) -> list[dict[str, Any]]:
    clock, ids = SystemClock(), RandomIds()
    database = Database(home.login_url("pa_worker"), clock, ids)
    services = Services(store=database, clock=clock, ids=ids, rules=RuleShelf())
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        async with database.begin(CLINIC) as tx:
            source = PgDigest(tx.connection, CLINIC)
            digest = await make_digest(services, tx, source, peek=True)
        text = digest_text(digest, "America/New_York")
        took.append(time.perf_counter() - began)
    await database.close()
    middle = statistics.median(took)
    return [
        {
            "what": f"the digest of {CASES:,} open cases, without a model",
            "ours": f"{middle:.2f} s",
            "goal": f"<= {GOAL_SECONDS:g} s",
            "note": f"slowest of {ROUNDS}: {max(took):.2f} s; {len(text.split())} words",
        }
    ]


def fill(home: Home, cases: int) -> None:
    """Put the cases on file; the gate is for payers, not for this throwaway database."""
    with psycopg.connect(home.superuser_dsn()) as connection:
        connection.execute("set session_replication_role = replica")
        for statement in _ROWS:
            connection.execute(
                statement.encode(), {"clinic": CLINIC, "cases": cases, "visits": VISITS}
            )
        connection.commit()
        connection.autocommit = True
        connection.execute("vacuum analyze")


_EACH = "from generate_series(1, %(cases)s) n"
_ROWS = (
    "insert into clinic values (%(clinic)s, 'Bench', '1200297723', '001555017', '"
    '{"street": "1 Larch Way", "city": "Alder Falls", "state": "OH", "zip": "43085"}'
    "', '', '', 'America/New_York', '11', '{97110}')",
    f"insert into patient (clinic_id, id) select %(clinic)s, 'T-' || n {_EACH}",
    "insert into coverage (clinic_id, id, patient_id, payer_id, payer_name)"
    f" select %(clinic)s, 'V-' || n, 'T-' || n, 'payer-' || n %% 12, 'Payer ' || n %% 12 {_EACH}",
    "insert into episode (clinic_id, id, patient_id, discipline, diagnoses)"
    f" select %(clinic)s, 'O-' || n, 'T-' || n, 'PT', '{{M54.16}}' {_EACH}",
    "insert into cases (clinic_id, id, episode_id, coverage_id, payer_id, payer_name, route,"
    " reasons, diagnoses, procedures, opened_at, changed_at) select %(clinic)s, 'C-' || n,"
    " 'O-' || n, 'V-' || n, 'payer-' || n %% 12, 'Payer ' || n %% 12, 'authorization', '{}',"
    f" '{{M54.16}}', '{{97110}}', now() - make_interval(hours => n %% 900), now() {_EACH}",
    "insert into packet (clinic_id, id, case_id, version, state, content_hash, basis_hash,"
    " content, gaps, payer_id, channel, destination, reference, drafted_at, drafted_by)"
    " select %(clinic)s, 'P-' || n, 'C-' || n, 1, 'held', 'h', 'b', '{}', '[]', 'payer-1',"
    f" 'service_review', 'X', 'R-' || n, now(), 'clock' {_EACH}",
    # A tenth waits for approval, half is with the payer, the rest was approved.
    "insert into submission (clinic_id, id, packet_id, case_id, payer_id, channel, destination,"
    " reference, state, held_at, sent_at, settled_at) select %(clinic)s, 'S-' || n, 'P-' || n,"
    " 'C-' || n, 'payer-' || n %% 12, 'service_review', 'X', 'R-' || n,"
    " case when n %% 10 = 0 then 'held' else 'confirmed' end,"
    " now() - make_interval(hours => n %% 600 + 1),"
    " case when n %% 10 > 0 then now() - make_interval(hours => n %% 600) end,"
    f" case when n %% 10 > 5 then now() end {_EACH}",
    "insert into determination (clinic_id, id, case_id, submission_id, line, code, outcome,"
    " visits, valid_from, valid_to, reasons, source, recorded_at) select %(clinic)s, 'N-' || n,"
    " 'C-' || n, 'S-' || n, 1, '97110', 'approved', 12, current_date - 30,"
    " current_date + n %% 90, '[]', 'bench', now() - make_interval(hours => n %% 200)"
    f" {_EACH} where n %% 10 > 5",
    "insert into authorization_on_file (clinic_id, id, case_id, determination_id, visits,"
    " valid_from, valid_to) select %(clinic)s, 'A-' || n, 'C-' || n, 'N-' || n, 12,"
    f" current_date - 30, current_date + n %% 90 {_EACH} where n %% 10 > 5",
    'insert into visit (clinic_id, id, case_id, "on", state, codes, source, recorded_at)'
    " select %(clinic)s, 'W-' || n || '-' || v, 'C-' || n, current_date - 20 + 4 * v,"
    " case when v < 5 then 'attended' else 'booked' end, '{97110}', 'csv', now()"
    f" {_EACH}, generate_series(1, %(visits)s) v where n %% 10 > 5",
    "insert into question (clinic_id, id, case_id, kind, field, what, why, who, asked_at)"
    " select %(clinic)s, 'Q-' || n, 'C-' || n, 'value', 'visits', 'What?', 'Why.',"
    f" 'correct_values', now() - make_interval(hours => n %% 300) {_EACH} where n %% 3 = 0",
    "insert into document (clinic_id, id, sha256, size, state, received_at) select %(clinic)s,"
    f" 'D-' || n, 'h' || n, 1, 'read', now() - make_interval(hours => n %% 900) {_EACH}",
)


if __name__ == "__main__":
    json.dump(run(), sys.stdout, indent=2)
    sys.stdout.write("\n")
