"""Failure drills: armed for the next so many matching requests, and counted when they hit."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from typing import Any

REVIEW = {"vendor": "availity", "method": "POST", "path": "/v2/service-reviews"}
READ_REVIEW = {"vendor": "availity", "method": "GET", "path": "/v2/service-reviews"}
ANSWERS = {"vendor": "availity", "path": "/v", "not_path": "/v1/token"}
COVERAGE = {"vendor": "availity", "path": "/v1/coverages"}

# Drills that act on the connection, whatever is asked ...
ON_THE_WIRE: dict[str, dict[str, str]] = {
    "timeout_after_acceptance": REVIEW,
    "cut_connection": REVIEW,
    "rate_limited": ANSWERS,
    "server_error": ANSWERS,
    "overloaded": {"vendor": "claude"},
    "overloaded_midway": {"vendor": "claude", "path": "/v1/messages"},
    "ends_midway": {"vendor": "claude", "path": "/v1/messages"},
    "slow_drip": ANSWERS,
    "html_with_200": ANSWERS,
    "half_json": ANSWERS,
}
# ... and drills that change what a payer or the clearinghouse says.
IN_THE_ANSWER: dict[str, dict[str, str]] = {
    "denied": REVIEW,
    "pended": REVIEW,
    "partial": REVIEW,
    "fewer_visits": REVIEW,
    "in_review": REVIEW,
    "inquiry_lag": REVIEW,
    "unknown_status": READ_REVIEW,
    "payer_note": READ_REVIEW,
    "other_patient": READ_REVIEW,
    "coverage_code": COVERAGE,
    "expired_token": ANSWERS,
}
DRILLS = {**ON_THE_WIRE, **IN_THE_ANSWER}
FILTERS = ("vendor", "method", "path", "not_path", "containing")


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    vendor: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    at: str = ""

    def fits(self, wanted: dict[str, str]) -> bool:
        """Whether every filter that is given holds."""
        return (
            self.vendor == wanted.get("vendor", self.vendor)
            and self.method == wanted.get("method", self.method)
            and wanted.get("path", "") in self.path
            and ("not_path" not in wanted or wanted["not_path"] not in self.path)
            and wanted.get("containing", "") in self.body
        )


@dataclass
class Drill:
    """One armed drill: how often it is still due and how often it has hit."""

    drill: str
    times: int
    match: dict[str, str]
    options: dict[str, Any] = field(default_factory=dict)
    hits: int = 0

    @property
    def before_body(self) -> bool:
        """Whether it cuts the line before the body is read."""
        return self.options.get("at") == "before_body"


class DrillBook:
    """All drills that were armed, in the order in which they were."""

    def __init__(self) -> None:
        self._armed: list[Drill] = []

    def arm(self, name: str, times: int = 1, **more: Any) -> Drill:
        """Arm a drill for the next `times` requests that match.

        Raises:
            ValueError: There is no such drill.
        """
        if name not in DRILLS:
            raise ValueError(f"There is no drill {name!r}; there are: {', '.join(DRILLS)}.")
        given = {key: str(more.pop(key)) for key in FILTERS if key in more}
        elsewhere = "vendor" in given and given["vendor"] != DRILLS[name].get("vendor")
        drill = Drill(name, times, given if elsewhere else {**DRILLS[name], **given}, more)
        self._armed.append(drill)
        return drill

    def take(self, names: Collection[str], seen: Seen) -> Drill | None:
        """The first drill of these names that is due for this request, counted as hit."""
        due = [each for each in self._armed if each.drill in names and not each.before_body]
        return self._take(seen, due)

    def take_unread(self, seen: Seen) -> Drill | None:
        """A cut that is due before the body of this request is even read."""
        return self._take(seen, [drill for drill in self._armed if drill.before_body])

    def report(self) -> dict[str, Any]:
        """Every armed drill with its hits, and the hits by name."""
        hits: dict[str, int] = {}
        for drill in self._armed:
            hits[drill.drill] = hits.get(drill.drill, 0) + drill.hits
        return {"drills": [asdict(drill) for drill in self._armed], "hits": hits}

    def _take(self, seen: Seen, drills: list[Drill]) -> Drill | None:
        for drill in drills:
            if drill.hits < drill.times and seen.fits(drill.match):
                drill.hits += 1
                return drill
        return None

    def disarm(self) -> None:
        """Forget all drills and their counts."""
        self._armed.clear()
