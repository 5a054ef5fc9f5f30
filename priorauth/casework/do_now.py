"""What to do now, ranked: the nearest visit at stake first, then by how many visits hang on it."""

from __future__ import annotations

from collections.abc import Iterator

from priorauth.models.digest import Deed, Digest, DoNow

NO_HURRY = 14
"""A day that is further off, or not known, ranks like this one."""
ASK_AGAIN_WITHIN = 7
"""An authorization that ends later can wait for another morning."""


def do_now(digest: Digest) -> tuple[DoNow, ...]:
    """Return what somebody has to do, the most pressing first.

    Money is counted in visits: what a visit earns differs by payer and is on no file here.
    """
    return tuple(sorted(_deeds(digest), key=_rank))


def _rank(each: DoNow) -> tuple[int, int, int, str]:
    left = NO_HURRY if each.days_left is None else min(each.days_left, NO_HURRY)
    return left, -each.visits, -(each.waits_days or 0), each.case_id


def _deeds(digest: Digest) -> Iterator[DoNow]:
    for waits in digest.waiting:
        yield DoNow(
            deed=Deed.APPROVE,
            case_id=waits.case_id,
            payer=waits.payer,
            days_left=waits.next_visit_days,
            waits_days=waits.days,
            visits=waits.visits or 0,
        )
    for denied in digest.denied:
        yield DoNow(
            deed=Deed.RESUBMIT,
            case_id=denied.case_id,
            payer=denied.payer,
            days_left=None,
            waits_days=denied.days,
            visits=denied.visits or 0,
        )
    for ends in digest.running_out:
        if ends.days <= ASK_AGAIN_WITHIN and not ends.asked_again:
            yield DoNow(
                deed=Deed.ASK_AGAIN,
                case_id=ends.case_id,
                payer=ends.payer,
                days_left=ends.days,
                waits_days=None,
                visits=ends.visits,
            )
