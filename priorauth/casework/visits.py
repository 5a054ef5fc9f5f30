"""Counting visits: every counter is computed from rows; visits and units never mix."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from priorauth.models.rule_records import Counting
from priorauth.models.submission import AuthorizationOnFile
from priorauth.models.visits import Runway, Visit, VisitState


def used_visits(visits: Sequence[Visit]) -> int:
    """Return how many visits took place."""
    return sum(visit.state is VisitState.ATTENDED for visit in visits)


EVALUATIONS = frozenset({"97161", "97162", "97163"})


def counted_visits(
    visits: Sequence[Visit], counting: Counting, on: date, elsewhere: Sequence[Visit] = ()
) -> int:
    """Return how many visits took place up to a day, as the payer counts them.

    A calendar year counts the patient's visits for other conditions (`elsewhere`) too; an
    episode counts those of its own case. Where terms disagree, whatever any of them counts.
    """
    attended = [v for v in visits if v.state is VisitState.ATTENDED and v.on <= on]
    if counting.since == "calendar_year":
        attended = [visit for visit in attended if visit.on.year == on.year]
    if counting.since != "case":
        others = [v for v in elsewhere if v.state is VisitState.ATTENDED and v.on <= on]
        attended += [visit for visit in others if visit.on.year == on.year]
    if counting.evaluations == "count_with_treatment":
        attended = [v for v in attended if not v.codes or not set(v.codes) <= EVALUATIONS]
    return len(attended)


def runway(
    authorization: AuthorizationOnFile | None, visits: Sequence[Visit], today: date
) -> Runway:
    """Say how long an authorization lasts, and the day on which it runs out."""
    if authorization is None:
        return Runway(
            authorized_visits=None,
            used_visits=used_visits(visits),
            booked_visits=len(_booked(visits, today)),
            left_visits=None,
            valid_to=None,
            runs_out_on=None,
            why="No authorization is on file.",
        )
    covered = [visit for visit in visits if _within(visit.on, authorization)]
    used, booked = used_visits(covered), _booked(covered, today)
    left = None if authorization.visits is None else max(authorization.visits - used, 0)
    last = booked[left - 1] if left and left <= len(booked) else None
    if left == 0:
        last = max((v.on for v in covered if v.state is VisitState.ATTENDED), default=today)
    days = [day for day in (last, authorization.valid_to) if day is not None]
    return Runway(
        authorized_visits=authorization.visits,
        used_visits=used,
        booked_visits=len(booked),
        left_visits=left,
        valid_to=authorization.valid_to,
        runs_out_on=min(days, default=None),
        why=_why(last, authorization.valid_to),
    )


def _why(last_covered: date | None, valid_to: date | None) -> str:
    if last_covered is not None and (valid_to is None or last_covered <= valid_to):
        return "The booked visits use up what was authorized."
    if valid_to is not None:
        return "The authorization ends on that day."
    return "Nothing booked uses it up, and the payer gave no end date."


def _booked(visits: Sequence[Visit], today: date) -> list[date]:
    return sorted(v.on for v in visits if v.state is VisitState.BOOKED and v.on >= today)


def _within(on: date, authorization: AuthorizationOnFile) -> bool:
    begins, ends = authorization.valid_from, authorization.valid_to
    return (begins is None or on >= begins) and (ends is None or on <= ends)
