"""What an intent is: which concepts it must hear, and which others its answer does justice to."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from agent.hearing.heard import Heard
from agent.hearing.words import ORDERS, Span
from agent.toolbox import Toolbox

ANY = frozenset({"*"})
"""Whatever else is said, as where the answer is no."""


@dataclass(frozen=True)
class Intent:
    """One kind of routine question.

    A question fits when all concepts of one line of `needs` are heard and every other
    concept of it is among `takes`: nothing that was said is left out in silence.
    """

    says: str
    """What it answers, as an example for staff."""
    needs: tuple[str, ...]
    answer: Callable[[Heard, Toolbox], Awaitable[str]]
    takes: str | frozenset[str] = ""
    when: Callable[[Heard], bool] = lambda heard: True
    minds: str = "payer"
    """Which of `payer days codes plan` limit its answer; the planner says which do not."""

    def fits(self, heard: Heard) -> bool:
        """Whether this is such a question."""
        if not self.when(heard):
            return False
        return any(self._covers(heard, frozenset(line.split())) for line in self.needs)

    def nearly_fits(self, heard: Heard) -> bool:
        """Whether it is such a question but for words beside it; an order is never left out."""
        said = heard.understood.concepts
        if not self.when(heard) or said & ORDERS - self._allowed(frozenset()):
            return False
        return any(
            wanted and wanted <= said for wanted in (frozenset(line.split()) for line in self.needs)
        )

    def left_out(self, heard: Heard) -> tuple[str, ...]:
        """Return the words beside it that its answer takes no account of."""
        return () if self.fits(heard) else tuple(each.words for each in self._beside(heard))

    def leftover(self, heard: Heard) -> tuple[frozenset[str], ...]:
        """Return what the words beside it mean."""
        return tuple(each.concepts for each in self._beside(heard))

    def _beside(self, heard: Heard) -> list[Span]:
        every = self._allowed(frozenset(" ".join(self.needs).split()))
        spans = heard.understood.spans
        return [each for each in spans if not (each.is_small or each.concepts & every)]

    def _allowed(self, wanted: frozenset[str]) -> frozenset[str]:
        takes = self.takes.split() if isinstance(self.takes, str) else self.takes
        return wanted | frozenset(takes)

    def leaves_out(self, heard: Heard) -> tuple[str, ...]:
        """Return what the question is limited to and the answer is not."""
        if self.takes is ANY:
            return ()
        limits = {
            "payer": heard.payer is not None and not heard.case_ids,
            "days": heard.ahead_only
            or heard.back_only
            or heard.older_than is not None
            or (heard.is_long_span and not heard.case_ids),
            "codes": bool(heard.codes) and not heard.case_ids,
            "plan": _names_plan(heard) and not heard.case_ids,
        }
        return tuple(each for each, is_said in limits.items() if is_said and each not in self.minds)

    def nearness(self, heard: Heard) -> float:
        """Return how much of the question it speaks of, from 0 to 1."""
        said = heard.understood.concepts
        return max(
            (
                len(said & wanted) / len(wanted)
                for line in self.needs
                if (wanted := set(line.split()))
            ),
            default=0.0,
        )

    def _covers(self, heard: Heard, wanted: frozenset[str]) -> bool:
        if not wanted <= heard.understood.concepts:
            return False
        if self.takes is ANY:
            return True
        allowed = self._allowed(wanted)
        spans = heard.understood.spans
        return all(span.is_small or span.concepts & allowed for span in spans)


def _names_plan(heard: Heard) -> bool:
    """Whether a plan type is named, or a state that is not the payer's own."""
    own = (heard.payer or "").split("-")
    has_state = heard.state is not None and heard.state.lower() not in own
    return heard.line_of_business is not None or has_state


_MOST_OF = re.compile(
    r"\b(?:which|what) (?:payer|insurance|insurer|carrier|company)s?\b.*\b(?:most|least|fewest)\b"
)


def asks_which_has_most(heard: Heard) -> bool:
    """Whether it asks for the payer that has the most of something."""
    return _MOST_OF.search(heard.words) is not None


_OPENLY = re.compile(r"\b(?:what|whats|which|why|how|wat)\b")


_OF_ONE = re.compile(
    r"^\W*(?:(?:so|and|ok|hey|hi)\W+)*(?:is|was|did|has|does|will)\s+(?:it|she|he|that one)\b"
    r"(?! all)"
)


def asks_of_one(heard: Heard) -> bool:
    """Whether one case is meant though it is not said which: `was it approved`."""
    return not heard.case_ids and _OF_ONE.search(heard.words) is not None


_ASKS = re.compile(
    r"^\W*(?:(?:so|and|ok|hey|hi)\W+)*(?:is|was|are|did|has|have|does|what|which|how)\b"
)


def asks_yes_or_no(heard: Heard) -> bool:
    """Whether it asks how things are, and orders nothing."""
    return _ASKS.search(heard.words) is not None


_QUESTION = re.compile(
    r"^\W*(?:(?:so|and|ok|okay|hey|hi|hello|but|also|c-\w+)\W+)*"
    r"(?:is|was|are|were|did|has|had|does|do (?:we|i|they|you)|should|shall|what|whats|which|how"
    r"|why|when|who|where|(?:can|could|will|may) (?:it|this|that|they)"
    r"|have (?:we|they|you|i))\b"
)


def is_question(heard: Heard) -> bool:
    """Whether it has the form of a question, so that nothing is done on it."""
    return _QUESTION.search(heard.words) is not None


def is_order(heard: Heard) -> bool:
    """Whether it speaks of something that is to be done."""
    return bool(heard.understood.concepts & ORDERS) and not is_question(heard)


def asks_openly(heard: Heard) -> bool:
    """Whether it does not ask for yes or no."""
    return _OPENLY.search(heard.words) is not None


def names_case(heard: Heard) -> bool:
    """Whether the question speaks of a case."""
    return heard.names_case


def names_no_case(heard: Heard) -> bool:
    """Whether the question speaks of no case by its id."""
    return not heard.case_ids


def names_payer(heard: Heard) -> bool:
    """Whether the question names a payer."""
    return heard.payer is not None
