"""Reads the documents of a plan with the product's own reader, several at a time."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator

from adapters.reading.reader import ChildReader
from evals.reading.plan import Job
from evals.reading.results import Results
from priorauth.clock import SystemClock

SHOWN_EVERY = 25
PATIENCE = 20.0
"""A page cut off because the machine is busy says nothing about how well it is read."""


async def read_all(
    wanted: list[Job], results: Results, *, seed: int, workers: int, minutes: float
) -> int:
    """Read what is not on file yet until the time is over; return how many were read."""
    reader = ChildReader(SystemClock(), workers=workers, patience=PATIENCE)
    until = time.monotonic() + minutes * 60
    queue = iter(wanted)
    try:
        await reader.warm_up()
        tasks = [_work(reader, queue, results, seed, until) for _ in range(workers)]
        return sum(await asyncio.gather(*tasks))
    finally:
        await reader.close()


async def _work(
    reader: ChildReader, queue: Iterator[Job], results: Results, seed: int, until: float
) -> int:
    done = 0
    for job in queue:
        if time.monotonic() > until:
            break
        content, truth = await asyncio.to_thread(results.paper, job, seed)
        began = time.perf_counter()
        reading = await reader.read(content)
        seconds = time.perf_counter() - began
        results.add(
            {
                "key": job.key,
                "part": job.part,
                "family": job.family,
                "treatment": job.treatment,
                "layout": job.layout,
                "seconds": round(seconds, 3),
                "truth": truth,
                "read": reading.as_printed(job.key),
                "letters": [letter.model_dump(mode="json") for letter in reading.letters],
            }
        )
        done += 1
        if done % SHOWN_EVERY == 0:
            print(f"{job.key}: {seconds:.1f} s", file=sys.stderr, flush=True)
    return done
