"""Claude itself as the driver, with a user's own key, an estimate first and a budget throughout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from adapters.model.claude import Claude
from adapters.settings import read_settings
from agent.answering import prompt
from evals.agent.drivers import Drive, Step
from evals.agent.grading import tasks
from priorauth.errors import NotConfigured, PriorAuthError
from priorauth.models.conversation import Reply

LETTERS_PER_TOKEN = 4
TURNS_PER_TASK = 3
DOLLARS_PER_TOKEN = 15e-6
"""Every token counted at the price of an expensive one: an upper bound, not a bill."""
TOOLS_TOKENS = 6_000


class BudgetSpent(PriorAuthError):
    """The run ended before all tasks were done: from a part of them no figure is claimed."""


@dataclass
class Budget:
    """What may be spent, and what was, by our own upper bound."""

    dollars: float
    spent: float = 0.0

    def spend(self, letters: int) -> None:
        """Count a request before it is sent.

        Raises:
            BudgetSpent: It could cost more than is left.
        """
        cost = (letters / LETTERS_PER_TOKEN + TOOLS_TOKENS) * DOLLARS_PER_TOKEN
        if self.spent + cost > self.dollars:
            raise BudgetSpent(
                f"The budget of ${self.dollars:.2f} is used up (at most ${self.spent:.2f} spent);"
                " no figure is claimed from a part of the tasks. Allow more with --budget-usd."
            )
        self.spent += cost


class Budgeted:
    """Claude within a budget."""

    def __init__(self, model: Claude, budget: Budget) -> None:
        self.name = model.name
        self.budget = model.budget
        self.may_see_names = model.may_see_names
        self._model = model
        self._most = budget

    async def reply(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
    ) -> Reply:
        """Return Claude's reply, if it can still be paid for."""
        self._most.spend(len(system) + len(str(messages)))
        return await self._model.reply(system, messages, tools, may_call=may_call)


def live_driver(budget: Budget, say: Callable[[str], None]) -> Drive:
    """Return what makes the model for a task; says first what a run could cost at most.

    Raises:
        NotConfigured: No key is set.
    """
    settings = read_settings().model
    each = len(prompt()) / LETTERS_PER_TOKEN + TOOLS_TOKENS
    most = len(tasks()) * TURNS_PER_TASK * each * DOLLARS_PER_TOKEN
    if settings is None:
        raise NotConfigured(
            "Set ANTHROPIC_API_KEY and run `priorauth evals agent --driver live --budget-usd"
            f" {ceil(most)}`: about ${most:.2f} at most. Nothing is claimed without a key."
        )
    say(f"{settings.model}: about ${most:.2f} at most; it stops at ${budget.dollars:.2f}.")
    model = Budgeted(Claude(settings), budget)

    def drive(_steps: Sequence[Step], _says: str = "") -> Budgeted:
        return model

    return drive
