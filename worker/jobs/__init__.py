"""The jobs, one file each; found by file name, like the tools and the commands."""

from __future__ import annotations

import importlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

from priorauth.services import Services

Run = Callable[..., Awaitable[None]]


class Job(NamedTuple):
    """A job: its name, the lane that it runs in, and what it does."""

    name: str
    queue: str
    run: Run


def all_jobs() -> tuple[Job, ...]:
    """Return every job of this folder; the function is named like its file."""
    names = sorted(p.stem for p in Path(__file__).parent.glob("*.py") if p.stem != "__init__")
    modules = {name: importlib.import_module(f"worker.jobs.{name}") for name in names}
    return tuple(Job(n, module.QUEUE, getattr(module, n)) for n, module in modules.items())


__all__ = ["Job", "Services", "all_jobs"]
