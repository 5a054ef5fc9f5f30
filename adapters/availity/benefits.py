"""What a payer's plans say about one service: in force, authorization, limits and cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal

from adapters.availity.answers import Day, Many, Wire, payers_words
from adapters.availity.visit_limits import (
    REMAINING,
    Buckets,
    Network,
    NetworkBenefit,
    read_limits,
)
from priorauth.models.benefits import CostShare, CoverageStatus, VisitLimit

ACTIVE = frozenset({"1", "2", "3", "4", "5"})
ACTIVE_BUT_UNDER_REVIEW = "5"
INACTIVE = frozenset({"6", "7", "8"})
NOT_COVERED = "I"
FAMILY = "FAM"
ANSWERED_UNDER = {"PT": "AE"}
"""Physical medicine, under which some payers answer for physical therapy."""
NETWORKS: dict[Network, str] = {
    "in": "in network",
    "out": "out of network",
    "any": "without regard to network",
    "not_applicable": "network not applicable",
}
REQUIRED = {True: "required", False: "not required", None: "not known to the payer"}
Kind = Literal["copay", "coinsurance", "deductible", "out_of_pocket"]
Rows = list[tuple[Network, NetworkBenefit]]


class _Amounts(Wire):
    co_payment: Buckets | None = None
    co_insurance: Buckets | None = None
    deductibles: Buckets | None = None
    out_of_pocket: Buckets | None = None

    def named(self) -> tuple[tuple[Kind, Buckets | None], ...]:
        return (
            ("copay", self.co_payment),
            ("coinsurance", self.co_insurance),
            ("deductible", self.deductibles),
            ("out_of_pocket", self.out_of_pocket),
        )


class _PayerNote(Wire):
    message: str | None = None


class _Benefit(Wire):
    type: str | None = None
    status_code: str | None = None
    amounts: _Amounts | None = None
    limitations: Buckets | None = None
    status_details: Buckets | None = None
    benefit_descriptions: Buckets | None = None
    non_covered: Buckets | None = None
    exclusions: Buckets | None = None
    payer_notes: Many[_PayerNote] = ()


class Plan(Wire):
    """One plan of the member."""

    status_code: str | None = None
    coverage_start_date: Day = None
    coverage_end_date: Day = None
    eligibility_start_date: Day = None
    eligibility_end_date: Day = None
    benefits: Many[_Benefit] = ()


@dataclass
class Said:
    """What was found, in the words of the core."""

    status: CoverageStatus = CoverageStatus.UNKNOWN
    authorization_required: bool | None = None
    limits: tuple[VisitLimit, ...] = ()
    cost_shares: tuple[CostShare, ...] = ()
    notes: tuple[str, ...] = ()
    problems: list[str] = field(default_factory=list)


def read_plans(plans: tuple[Plan, ...], service: str, on: date) -> Said:
    """Read what the plans say about a service type on a day."""
    said = Said()
    said.status = _status(plans, on, said.problems)
    benefits = _benefits(plans, service, said)
    everything: Rows = [row for benefit in benefits for row in _rows(benefit)]
    said.authorization_required, remark = _authorization(everything)
    limits = read_limits([row for each in benefits for row in _limiting(each)])
    said.limits = limits.limits
    said.cost_shares = tuple(share for each in benefits for share in _cost_shares(each))
    said.problems += limits.problems
    said.problems += [problem for each in benefits for problem in _coverage_problems(each)]
    said.notes = tuple(dict.fromkeys([*remark, *_notes(benefits, everything)]))
    if any("combined" in note.lower() for note in said.notes):
        said.problems.append("The payer speaks of a combined limit. Confirm what shares it.")
    said.problems = list(dict.fromkeys(said.problems))
    return said


def _benefits(plans: tuple[Plan, ...], service: str, said: Said) -> list[_Benefit]:
    offered = [
        benefit for plan in plans if plan.status_code not in INACTIVE for benefit in plan.benefits
    ]
    for answered in (service, ANSWERED_UNDER.get(service)):
        benefits = [benefit for benefit in offered if benefit.type == answered]
        if benefits and answered != service:
            said.problems.append(f"The payer answered for service type {answered}, not {service}.")
        if benefits:
            return benefits
    if said.status is not CoverageStatus.INACTIVE:
        said.problems.append(f"The payer says nothing about service type {service}.")
    return []


def _status(plans: tuple[Plan, ...], on: date, problems: list[str]) -> CoverageStatus:
    stated = {_plan_status(plan, on, problems) for plan in plans}
    if not plans:
        problems.append("The payer names no plan.")
    if CoverageStatus.ACTIVE in stated:
        if CoverageStatus.INACTIVE in stated:
            problems.append("The payer names a plan in force and one that is not. Check which.")
        return CoverageStatus.ACTIVE
    return stated.pop() if len(stated) == 1 else CoverageStatus.UNKNOWN


def _plan_status(plan: Plan, on: date, problems: list[str]) -> CoverageStatus:
    code = plan.status_code
    if code in INACTIVE:
        return CoverageStatus.INACTIVE
    if code not in ACTIVE:
        problems.append("The payer does not say clearly whether the plan is in force.")
        return CoverageStatus.UNKNOWN
    starts = [day for day in (plan.coverage_start_date, plan.eligibility_start_date) if day]
    ends = [day for day in (plan.coverage_end_date, plan.eligibility_end_date) if day]
    if any(day > on for day in starts) or any(day < on for day in ends):
        problems.append("The plan is called active, but its dates do not hold the date of service.")
        return CoverageStatus.UNKNOWN
    if code == ACTIVE_BUT_UNDER_REVIEW:
        problems.append("The plan is active, but the payer is looking into it.")
    return CoverageStatus.ACTIVE


def _authorization(rows: Rows) -> tuple[bool | None, list[str]]:
    """The payer's own word; None when it is not one word, with a note that says so."""
    stated: dict[Network, set[bool | None]] = {}
    for network, row in rows:
        if row.authorization_required_unknown:
            stated.setdefault(network, set()).add(None)
        elif row.authorization_required is not None:
            stated.setdefault(network, set()).add(row.authorization_required)
    words = set().union(*stated.values())
    if len(words) <= 1:
        return (words.pop() if words else None), []
    parts = [
        f"{NETWORKS[network]} {' and '.join(REQUIRED[word] for word in sorted(each, key=str))}"
        for network, each in stated.items()
    ]
    return None, [f"The payer's answers about authorization differ: {'; '.join(parts)}."]


def _rows(benefit: _Benefit) -> Rows:
    amounts = [buckets for _, buckets in benefit.amounts.named()] if benefit.amounts else []
    details = (
        *amounts,
        benefit.limitations,
        benefit.status_details,
        benefit.benefit_descriptions,
    )
    return [row for buckets in details if buckets for row in buckets.each()]


def _limiting(benefit: _Benefit) -> Rows:
    places = (benefit.limitations, benefit.status_details, benefit.benefit_descriptions)
    return [row for buckets in places if buckets for row in buckets.each()]


def _coverage_problems(benefit: _Benefit) -> list[str]:
    """Where the payer says that it does not cover the service, perhaps against itself."""
    refused = [network for network, _ in benefit.non_covered.each()] if benefit.non_covered else []
    amounts = benefit.amounts.named() if benefit.amounts else ()
    paid = {network for _, buckets in amounts if buckets for network, _ in buckets.each()}
    problems = []
    for network in dict.fromkeys(refused):
        words = f"The payer lists the service as not covered ({NETWORKS[network]})"
        more = ", yet gives amounts for it. Ask the payer." if network in paid else "."
        problems.append(words + more)
    if benefit.status_code == NOT_COVERED:
        problems.append("The payer says that the service is not covered.")
    if benefit.status_code in INACTIVE:
        problems.append("The payer says that this benefit is not in force.")
    if benefit.exclusions and benefit.exclusions.each():
        problems.append("The payer names exclusions. Read its text.")
    return problems


def _cost_shares(benefit: _Benefit) -> list[CostShare]:
    if benefit.amounts is None:
        return []
    return [
        share
        for kind, buckets in benefit.amounts.named()
        for network in NETWORKS
        for share in _shares(kind, network, buckets)
    ]


def _shares(kind: Kind, network: Network, buckets: Buckets | None) -> list[CostShare]:
    """The shares of one kind in one network; what remains joins the only share there is."""
    every = buckets.each() if buckets else []
    rows = [row for where, row in every if where == network and row.level_code != FAMILY]
    left = [row.amount for row in rows if row.amount_time_period_code == REMAINING]
    stated = [
        _share(kind, network, row) for row in rows if row.amount_time_period_code != REMAINING
    ]
    shares = list(dict.fromkeys(each for each in stated if each is not None))
    if len(shares) == 1 and len(left) == 1 and shares[0].remaining is None:
        return [shares[0].model_copy(update={"remaining": _money(left[0])})]
    alone = [CostShare(kind=kind, network=network, remaining=_money(each)) for each in left]
    return shares + [each for each in alone if each.remaining is not None]


def _share(kind: Kind, network: Network, row: NetworkBenefit) -> CostShare | None:
    stated = _money(row.amount if row.amount is not None else row.total)
    if stated is None:
        return None
    remaining = _money(row.remaining)
    if (row.units or "").lower() == "percent":
        return CostShare(kind=kind, network=network, percent=stated, remaining=remaining)
    return CostShare(kind=kind, network=network, amount=stated, remaining=remaining)


def _money(text: str | None) -> Decimal | None:
    try:
        number = Decimal(text or "")
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _notes(benefits: list[_Benefit], rows: Rows) -> list[str]:
    messages = [note.message for each in benefits for note in each.payer_notes]
    messages += [note for _, row in rows for note in row.payer_notes]
    return [words for words in map(payers_words, messages) if words]
