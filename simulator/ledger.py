"""The payers' own ledger: every service review that was accepted, and which were sent twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

ASKED = ("requestTypeCode", "serviceTypeCode", "fromDate", "toDate", "quantity")
OVER = frozenset({"A3", "C"})


@dataclass
class Entry:
    """One review as received."""

    review_id: str
    received_at: str
    body: dict[str, Any]
    content: str
    request: str
    reference: str
    duplicate_of: str | None = None

    def marks(self) -> list[str]:
        """What an earlier request is recognised by: the same body, reference or question."""
        reference = [f"reference {self.reference}"] if self.reference else []
        return [f"content {self.content}", f"request {self.request}", *reference]


class Ledger:
    """Counts what was received; a request received before, and not yet refused, is a duplicate."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._by_mark: dict[str, list[Entry]] = {}

    def record(
        self, review_id: str, body: dict[str, Any], at: str, status_of: Callable[[str], str]
    ) -> None:
        """Note a review; `status_of` tells the present status code of an earlier one."""
        entry = Entry(
            review_id, at, body, _hash(body), _hash(_request(body)), body.get("referenceNumber", "")
        )
        entry.duplicate_of = self._twin(entry, status_of)
        self.entries.append(entry)
        for mark in entry.marks():
            self._by_mark.setdefault(mark, []).append(entry)

    def report(self) -> dict[str, Any]:
        """Counts and every received body."""
        duplicates = sum(entry.duplicate_of is not None for entry in self.entries)
        return {
            "received": len(self.entries),
            "distinct": len(self.entries) - duplicates,
            "duplicates": duplicates,
            "reviews": [vars(entry) for entry in self.entries],
        }

    def _twin(self, new: Entry, status_of: Callable[[str], str]) -> str | None:
        for mark in new.marks():
            for old in self._by_mark.get(mark, ()):
                only_asked_again = mark.startswith("request") and old.content != new.content
                if not (only_asked_again and status_of(old.review_id) in OVER):
                    return old.duplicate_of or old.review_id
        return None


def _request(body: dict[str, Any]) -> dict[str, Any]:
    """What is asked for whom, without wording, contacts and references."""
    procedures = [(row.get("code"), row.get("quantity")) for row in body.get("procedures", [])]
    return {
        "payer": body["payer"]["id"],
        "member": body["subscriber"]["memberId"],
        "born": body["patient"]["birthDate"],
        "procedures": sorted(str(row) for row in procedures),
        **{name: body.get(name) for name in ASKED},
    }


def _hash(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
