"""People, payers and offices of papers put together by lot: those of four usual weeks together."""

from __future__ import annotations

from simulator.paper.invent import Pool
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.people.plain_days import PLAIN_DAYS

_WEEKS = (EVERYDAY, PLAIN_DAYS, ORDINARY, COMMON_WEEK)
COMPOSED = Pool(
    first={sex: " ".join(pool.first[sex] for pool in _WEEKS) for sex in "FM"},
    last=" ".join(pool.last for pool in _WEEKS),
    streets="|".join(pool.streets for pool in _WEEKS),
    places=tuple(place for pool in _WEEKS for place in pool.places),
    payers=tuple(payer for pool in _WEEKS for payer in pool.payers),
    offices="|".join(pool.offices for pool in _WEEKS),
    office_names="|".join(pool.office_names for pool in _WEEKS),
    conditions="common_week.yaml",
    groups=tuple(group for pool in _WEEKS for group in pool.groups),
    ungrouped=tuple(payer for pool in _WEEKS for payer in pool.ungrouped),
)
