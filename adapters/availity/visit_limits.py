"""Visit limits out of a benefit: three shapes, four networks, and what remains of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from typing import Literal

from adapters.availity.answers import Many, Wire, payers_words
from priorauth.models.benefits import VisitLimit

Network = Literal["in", "out", "any", "not_applicable"]
Unit = Literal["visits", "units"]
UNITS: dict[str, Unit] = {"VS": "visits", "UN": "units"}
REMAINING, LIFETIME_REMAINING = "29", "33"
LEFT = {REMAINING: None, LIFETIME_REMAINING: "lifetime"}
NOT_A_LIMIT = frozenset({"24", "30", "31"})
"""Used so far this year, exceeded, not exceeded: said about a limit, but none by itself."""
# X12 615 time periods.
PERIODS = {
    "6": "hour",
    "7": "day",
    "21": "years",
    "22": "service year",
    "23": "calendar year",
    "24": "year to date",
    "25": "contract",
    "26": "episode",
    "27": "visit",
    "28": "outlier",
    "30": "exceeded",
    "31": "not exceeded",
    "32": "lifetime",
    "34": "month",
    "35": "week",
}
PER = {"DA": "day", "WK": "week", "MO": "month", "YR": "year", "VS": "visit"}


class Delivery(Wire):
    """How a service is delivered (X12 HSD)."""

    quantity: str | None = None
    quantity_qualifier_code: str | None = None
    per_code: str | None = None
    amount: str | None = None
    time_period_code: str | None = None
    time_periods: str | None = None


class NetworkBenefit(Wire):
    """One statement of the payer about one kind of network."""

    amount: str | None = None
    units: str | None = None
    amount_time_period_code: str | None = None
    total: str | None = None
    total_time_period_code: str | None = None
    remaining: str | None = None
    quantity: str | None = None
    quantity_qualifier_code: str | None = None
    level_code: str | None = None
    authorization_required: bool | None = None
    authorization_required_unknown: bool | None = None
    description: str | None = None
    delivery_information: Many[Delivery] = ()
    payer_notes: Many[str] = ()


class Buckets(Wire):
    """A benefit detail by network; payers use all four."""

    in_network: Many[NetworkBenefit] = ()
    out_of_network: Many[NetworkBenefit] = ()
    no_network: Many[NetworkBenefit] = ()
    not_applicable_network: Many[NetworkBenefit] = ()

    def each(self) -> list[tuple[Network, NetworkBenefit]]:
        """Every statement with its network."""
        named: tuple[tuple[Network, tuple[NetworkBenefit, ...]], ...] = (
            ("in", self.in_network),
            ("out", self.out_of_network),
            ("any", self.no_network),
            ("not_applicable", self.not_applicable_network),
        )
        return [(network, row) for network, rows in named for row in rows]


@dataclass(frozen=True)
class _Count:
    """One number of visits or units, before limits and remainders are put together."""

    network: Network
    unit: Unit
    period: str | None
    allowed: int | None
    remaining: int | None
    note: str | None


@dataclass
class Limits:
    """The limits found, and what could not be read as one."""

    limits: tuple[VisitLimit, ...] = ()
    problems: list[str] = field(default_factory=list)


def read_limits(rows: list[tuple[Network, NetworkBenefit]]) -> Limits:
    """Put the payer's statements together; visits and units are never mixed."""
    found = Limits()
    counts: list[_Count] = []
    for network, row in rows:
        counts += _counts(network, row, found.problems)
    counts = list(dict.fromkeys(counts))
    whole = [each for each in counts if each.allowed is not None]
    for left in (each for each in counts if each.allowed is None):
        _join(left, whole, found.problems)
    found.limits = tuple(dict.fromkeys(VisitLimit(**vars(each)) for each in whole))
    found.problems += [
        "The payer says that more visits remain than are allowed. Ask the payer."
        for each in found.limits
        if each.allowed is not None and (each.remaining or 0) > each.allowed
    ]
    return found


def whole_number(text: str | None) -> int | None:
    """The number in a text such as "30" or "30.0"; None where it is not a whole one."""
    try:
        number = Decimal(text or "")
    except InvalidOperation:
        return None
    if not number.is_finite() or number < 0 or number != number.to_integral_value():
        return None
    return int(number)


def _counts(network: Network, row: NetworkBenefit, problems: list[str]) -> list[_Count]:
    note = payers_words("; ".join(filter(None, (row.description, *row.payer_notes))))
    counts = []
    unit = UNITS.get(row.quantity_qualifier_code or "")
    if row.quantity is not None:
        code = row.amount_time_period_code
        counts.append(_count(network, unit, row.quantity, (code, _period(code)), note))
    if _is_money(row):
        problems.append("The payer states a limit in money. Read its text.")
    elif row.total is not None or row.remaining is not None:
        counts.append(_total(network, unit, row, note))
    for piece in row.delivery_information:
        if piece.quantity is not None:
            unit = UNITS.get(piece.quantity_qualifier_code or "")
            code = piece.time_period_code
            period = (code, _delivery_period(piece))
            counts.append(_count(network, unit, piece.quantity, period, note))
    if None in counts:
        problems.append("The payer states a limit in a form that is not known here. Read its text.")
    return [each for each in counts if each is not None]


def _count(
    network: Network,
    unit: Unit | None,
    quantity: str,
    period: tuple[str | None, str | None],
    note: str | None,
) -> _Count | None:
    code, words = period
    number = whole_number(quantity)
    if unit is None or number is None or code in NOT_A_LIMIT:
        return None
    if code in LEFT:
        return _Count(network, unit, LEFT[code], None, number, note)
    return _Count(network, unit, words, number, None, note)


def _total(
    network: Network, unit: Unit | None, row: NetworkBenefit, note: str | None
) -> _Count | None:
    allowed, remaining = whole_number(row.total), whole_number(row.remaining)
    unreadable = (row.total is not None and allowed is None) or (
        row.remaining is not None and remaining is None
    )
    if unit is None or unreadable or row.total_time_period_code in NOT_A_LIMIT:
        return None
    return _Count(network, unit, _period(row.total_time_period_code), allowed, remaining, note)


def _join(left: _Count, whole: list[_Count], problems: list[str]) -> None:
    """Give a remainder to the one limit that it can belong to; else show it by itself."""
    same = [
        place
        for place, each in enumerate(whole)
        if (each.network, each.unit) == (left.network, left.unit)
        and left.period in (None, each.period)
    ]
    open_places = [place for place in same if whole[place].remaining in (None, left.remaining)]
    if len(open_places) == 1:
        whole[open_places[0]] = replace(whole[open_places[0]], remaining=left.remaining)
        return
    whole.append(left)
    if same:
        problems.append("The payer does not say which limit the remaining visits belong to.")


def _is_money(row: NetworkBenefit) -> bool:
    stated = row.amount or row.total or row.remaining
    return bool(stated) and (row.units or "").lower() in ("usd", "percent")


def _period(code: str | None) -> str | None:
    return PERIODS.get(code, f"period code {code}") if code else None


def _delivery_period(piece: Delivery) -> str | None:
    period = _period(piece.time_period_code)
    if period and piece.time_periods not in (None, "", "1"):
        period = f"{piece.time_periods} x {period}"
    if not piece.per_code:
        return period
    per = PER.get(piece.per_code, f"unit code {piece.per_code}")
    often = f"{piece.amount} per {per}" if piece.amount else f"per {per}"
    return ", ".join(filter(None, (period, often)))
