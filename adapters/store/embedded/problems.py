"""Turns what PostgreSQL's programs say into one sentence for the person who installs us."""

from __future__ import annotations

from adapters.store.embedded.layout import SYSTEM
from priorauth.errors import NotConfigured, PriorAuthError, Unavailable

TEMPORARY = {
    "No space left on device": "the disk is full",
    "Disk quota exceeded": "the disk quota of its account is used up",
    "Cannot allocate memory": "the machine has too little free memory",
    "could not create shared memory": "the machine has too little shared memory",
    "pre-existing shared memory": "an earlier server is still at work in the data folder",
    "the database system is starting up": "it is still recovering; try again in a minute",
    "did not start in time": "it is still recovering; try again in a minute",
    "timed out": "it did not answer in time",
}
PERMANENT = {
    "Permission denied": "its account may not use its files",
    "Read-only file system": "its files are on a disk that cannot be written",
    "are incompatible with server": "its files were written by another version of PostgreSQL",
    "error while loading shared libraries": "its programs do not run on this machine",
    "Exec format error": "its programs do not run on this machine",
    "invalid locale": "its programs do not run on this machine",
}


def explain(text: str, otherwise: str) -> PriorAuthError:
    """Return the error for a failed program, by what it said."""
    for phrase, problem in TEMPORARY.items():
        if phrase in text:
            return Unavailable(SYSTEM, problem)
    for phrase, problem in PERMANENT.items():
        if phrase in text:
            return NotConfigured(f"{SYSTEM}: {problem} ({otherwise}).")
    return Unavailable(SYSTEM, otherwise)
