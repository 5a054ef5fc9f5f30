"""A payer that answers every eligibility question as a test tells it to."""

from __future__ import annotations

from priorauth.models.benefits import BenefitCheck, BenefitQuestion, CoverageStatus
from tests.clinics import House
from tests.plain_printer import PlainPrinter

CEDAR = {"payer_name": "Cedar Mutual", "plan_name": "Cedar Open PPO"}
"""A payer of the practice town whose rule wants nothing; Northwind's wants authorization."""


class Eligibility:
    """A payer that says about every coverage what it is told to say."""

    def __init__(self, house: House, required: bool | None) -> None:
        self._clock = house.clock
        self._required = required

    async def check(self, question: BenefitQuestion) -> BenefitCheck:
        return BenefitCheck(
            system="Availity",
            asked_at=self._clock.now(),
            on=question.on,
            status=CoverageStatus.ACTIVE,
            authorization_required=self._required,
            reference="TRC-0007711",
        )


def connected(house: House, required: bool | None) -> House:
    """A house that prints, asks this payer, and knows a payer that wants nothing."""
    house.knows_payer("cedar-mutual", "commercial_fi", **CEDAR, at="CEDAR")
    return house.with_worker(printer=PlainPrinter(), eligibility=Eligibility(house, required))
