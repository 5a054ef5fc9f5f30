"""Judges one reading against the truth: every value exact, flagged, null or silently wrong.

A silent error is a value that is wrong and not flagged, an element missing from a list that does
not say so, or a value given without a flag where the page has none. The comparison is our own and
forgives capitals, spacing and a full stop at the end; where a page can fairly be read in two ways
("2-3x/wk", a practice with or without its "LLC"), its truth lists both, and nothing else is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from evals.reading.places import Places
from priorauth.models.reading import FIELD_NAMES, LIST_FIELDS

Outcome = Literal["exact", "right_flagged", "wrong_flagged", "null", "silent"]
OUTCOMES: tuple[Outcome, ...] = ("exact", "right_flagged", "wrong_flagged", "null", "silent")
ORDERED = ("diagnoses", "procedures")
Row = dict[str, Any]


@dataclass(frozen=True)
class Verdict:
    """How one value was read; `invented` where the page holds none, `placed` for its box."""

    field: str
    outcome: Outcome
    invented: bool = False
    given: bool = True
    confidence: float = 0.0
    placed: bool | None = None

    @property
    def right(self) -> bool:
        """Whether the value given is what the page says."""
        return self.outcome in ("exact", "right_flagged")

    def as_json(self) -> dict[str, Any]:
        """The verdict as it is stored."""
        return asdict(self)


def same(wanted: object, got: object) -> bool:
    """Whether two values are one, apart from capitals, spacing and a closing full stop."""
    if isinstance(wanted, str) and isinstance(got, str):
        return _plain(wanted) == _plain(got)
    return type(wanted) is type(got) and wanted == got


def fits(mark: Row, got: object) -> bool:
    """Whether a value is what a place on the page says, in any of its fair readings."""
    return any(same(wanted, got) for wanted in (mark["value"], *mark.get("also", ())))


def _plain(text: str) -> str:
    for curly, straight in (("\u2019", "'"), ("\u2018", "'"), ("\u2013", "-"), ("\u2014", "-")):
        text = text.replace(curly, straight)
    return " ".join(text.casefold().split()).rstrip(".;, ")


def judge(truth: Row, read: Row) -> list[Verdict]:
    """Judge every field of the one referral that a document holds.

    Fields on which the paper contradicts itself are left to `unresolved`.
    """
    fields = _best(truth, read["referrals"])
    places = Places(truth)
    others = max(0, len(read["referrals"]) - 1)
    verdicts = [Verdict("a second referral", "silent", invented=True) for _ in range(others)]
    for name in FIELD_NAMES:
        if name in truth["conflicts"]:
            continue
        found = fields.get(name)
        if name in LIST_FIELDS:
            verdicts += _list(name, truth, found or [], places)
        else:
            verdicts += _single(name, truth, found, places)
    return verdicts


def unresolved(truth: Row, read: Row) -> list[Verdict]:
    """Judge the fields on which the paper contradicts itself: only a flag is right."""
    fields = _best(truth, read["referrals"])
    verdicts = []
    for name in truth["conflicts"]:
        found = fields.get(name) or {"value": None, "flag": "absent", "confidence": 0.0}
        sure = found["value"] is not None and found["flag"] is None
        verdicts.append(Verdict(name, "silent" if sure else "right_flagged"))
    return verdicts


def _best(truth: Row, referrals: list[Row]) -> Row:
    """The fields of the referral that says most of what the page says."""

    def right(referral: Row) -> int:
        return sum(
            fits(mark, found["value"])
            for name, mark in truth["fields"].items()
            if isinstance(mark, dict) and isinstance(found := referral["fields"].get(name), dict)
        )

    best: Row = max(referrals, key=right)["fields"] if referrals else {}
    return best


def _single(name: str, truth: Row, found: Row | None, places: Places) -> Iterator[Verdict]:
    mark = truth["fields"].get(name)
    value = found["value"] if found else None
    if mark is None:
        if found and value is not None and not _implied(truth, name, value):
            yield _invented(name, found)
        return
    if found is None or value is None:
        yield Verdict(name, "null", given=False)
        return
    right = fits(mark, value)
    placed = places.holds(found, _stated(truth, name, mark["value"])) if right else None
    yield Verdict(name, _outcome(right, found), confidence=found["confidence"], placed=placed)


def _implied(truth: Row, name: str, value: object) -> bool:
    return any(same(one, value) for one in truth["implied"].get(name, ()))


def _outcome(right: bool, found: Row) -> Outcome:
    if right:
        return "exact" if found["flag"] is None else "right_flagged"
    return "silent" if found["flag"] is None else "wrong_flagged"


def _invented(name: str, found: Row) -> Verdict:
    outcome = _outcome(False, found)
    return Verdict(name, outcome, invented=True, confidence=found["confidence"])


def _list(name: str, truth: Row, found: list[Row], places: Places) -> Iterator[Verdict]:
    """Match what was read with what is printed; a misread element is one error, not two."""
    wanted: list[Row] = list(truth["fields"].get(name, ()))
    left = list(wanted)
    order: list[int] = []
    wrong: list[Row] = []
    for one in found:
        match = next((mark for mark in left if fits(mark, one["value"])), None)
        if match is None:
            stray = one["value"] is not None and not _implied(truth, name, one["value"])
            wrong += [one] if stray else []
            continue
        left.remove(match)
        order.append(wanted.index(match))
        placed = places.holds(one, _stated(truth, name, match["value"]))
        in_order = name not in ORDERED or order == sorted(order)
        outcome = _outcome(in_order, one)
        yield Verdict(name, outcome, confidence=one["confidence"], placed=placed)
    for one in wrong:
        if left:
            left.pop()
            yield Verdict(name, _outcome(False, one), confidence=one["confidence"])
        else:
            yield _invented(name, one)
    says_so = any(one["flag"] is not None for one in found)
    for _ in left:
        yield Verdict(name, "null" if says_so else "silent", given=False)


def _stated(truth: Row, name: str, value: object) -> list[Row]:
    marks = truth["fields"].get(name, [])
    stated: Iterable[Row] = marks if isinstance(marks, list) else [marks]
    return [mark for mark in (*stated, *truth["again"].get(name, ())) if same(mark["value"], value)]
