"""What the treatments of one order say of each other: a list is printed alike from end to end.

Each treatment is weighed by itself, and then the sure ones of its page speak for one that is named
by its words and was a little less sure. What is almost certainly no treatment (a medicine, a
heading, a diagnosis) is not shown as one, unless a mark beside it asks for it: the list says that
it may lack one instead. Of some 430 doubted treatments of strangers' papers below `NONE_BELOW`
hardly any was one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from adapters.reading.layout.layout import Box
from adapters.reading.sureness.listing import INCOMPLETE
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.parting import is_half_a_name
from adapters.reading.values.treatment_words import (
    EVALUATE,
    ends_like_treatment,
    is_treatment,
)
from priorauth.models.reading import MAY_BE_INCOMPLETE, Found, ReadValue

FEWEST = 2
"""How many sure treatments on its page speak for another."""
CUT_BY_A_LABEL, BY_A_LABEL, IN_A_SENTENCE, IN_ITS_LIST = 0.2, 0.6, 0.8, 0.2
"""From which confidence on they do. That an element behind a label may go on is no doubt where its
words are a whole name that is not half of another, `gait`; in the sentence that lists the sure ones
too, the words alone decide."""
NEVER_BELOW, NONE_BELOW = 0.2, 0.5
"""Below which confidence nothing is a treatment, and below which only what is called like one or
stands among treatments in a sentence."""


@dataclass(frozen=True)
class _List:
    """The treatments of an order and what was offered for them."""

    found: Sequence[ReadValue]
    offered: Sequence[Candidate]

    def speaks_for(self, one: ReadValue) -> bool:
        """Whether the sure treatments of its page vouch for a doubted one."""
        text = str(one.value)
        if not self._is_doubted(one) or not is_treatment(text) or EVALUATE.fullmatch(text):
            return False
        sure = sum(
            other.flag is None and other.value is not None and other.page == one.page
            for other in self.found
        )
        labelled = [each for each in self._claims(one) if each.origin == "label"]
        cut = bool(labelled) and all(each.doubt == "cut" for each in labelled)
        line = BY_A_LABEL if labelled else IN_A_SENTENCE
        line = CUT_BY_A_LABEL if cut and not is_half_a_name(text) else line
        line = IN_ITS_LIST if self._is_in_a_list(one) else line
        return sure >= FEWEST and one.confidence >= line and not self._goes_on_from(one)

    def _is_in_a_list(self, one: ReadValue) -> bool:
        """Whether one sentence lists a treatment, named without a doubt, with sure ones."""
        if any(each.doubt or each.origin != "prose" for each in self._claims(one)):
            return False
        lists = [each.box for each in self.offered if each.flag == MAY_BE_INCOMPLETE and each.box]
        return any(
            _lies_in(one, box) and sum(self._is_sure_in(each, box) for each in self.found) >= FEWEST
            for box in lists
        )

    def _is_sure_in(self, one: ReadValue, box: Box) -> bool:
        return one.flag is None and one.value is not None and _lies_in(one, box)

    def _goes_on_from(self, one: ReadValue) -> bool:
        """Whether what stands before it on its line is so doubtful that both may be one."""
        at = self.found.index(one)
        before = self.found[at - 1] if at else one
        near = before.box is not None and one.box is not None and before.box[3] > one.box[1]
        return near and before.flag == DOUBTED and before.confidence < BY_A_LABEL

    def holds(self, one: ReadValue) -> bool:
        """Whether a value may be a treatment; what is doubted and hardly one is none."""
        if not self._is_doubted(one):
            return True
        claims = self._claims(one)
        if any(each.marked for each in claims):
            return True
        text = str(one.value)
        named = self._in_prose(one) or is_treatment(text) or ends_like_treatment(text)
        return one.confidence >= (NEVER_BELOW if named else NONE_BELOW)

    def says_no_more(self, one: ReadValue) -> bool:
        """Whether `evaluate and treat` is said elsewhere for surer, or by a sentence beside a list.

        There it names no treatment (decision 0074), unless the sentence goes on with the list.
        """
        if one.value is None or EVALUATE.fullmatch(str(one.value)) is None:
            return False
        again = [each for each in self.found if EVALUATE.fullmatch(str(each.value or ""))]
        if one is not min(again, key=lambda each: (each.flag is not None, self._in_prose(each))):
            return True
        others = [each for each in self.found if each not in again]
        sure = any(
            each.flag is None
            and each.value is not None
            and (not self._in_prose(each) or each.page != one.page)
            for each in others
        )
        return self._in_prose(one) and sure

    def _in_prose(self, one: ReadValue) -> bool:
        return all(each.origin == "prose" for each in self._claims(one))

    def _is_doubted(self, one: ReadValue) -> bool:
        """Whether a value is doubted for what it says, and not for its letters."""
        if one.value is None or one.flag != DOUBTED or one.page is None:
            return False
        return all(each.evidence is None for each in self._claims(one))

    def _claims(self, one: ReadValue) -> list[Candidate]:
        return [each for each in self.offered if each.value == one.value]


def _lies_in(one: ReadValue, box: Box) -> bool:
    """Whether a value stands where a sentence lists treatments."""
    if one.box is None:
        return False
    across, level = (one.box[0] + one.box[2]) / 2, (one.box[1] + one.box[3]) / 2
    return box[0] <= across <= box[2] and box[1] <= level <= box[3]


def together(fields: Mapping[str, Found], offered: Sequence[Candidate]) -> dict[str, Found]:
    """The fields, the treatments among them judged as one list."""
    found = fields["treatments"]
    judged = _judged(found, offered) if isinstance(found, tuple) else found
    return {**fields, "treatments": judged}


def _judged(found: Sequence[ReadValue], offered: Sequence[Candidate]) -> tuple[ReadValue, ...]:
    """Lift the flag of what its neighbours vouch for, leave out what is no treatment."""
    order = _List(found, [one for one in offered if one.field == "treatments"])
    asked = [one for one in found if not order.says_no_more(one)]
    kept = [one for one in asked if order.holds(one)]
    judged = [
        one.model_copy(update={"flag": None}) if order.speaks_for(one) else one for one in kept
    ]
    told = any(one.flag == MAY_BE_INCOMPLETE for one in judged)
    lacking = len(kept) < len(asked) and not told
    return (*judged, INCOMPLETE) if lacking else tuple(judged)
