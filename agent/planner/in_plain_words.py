"""What a message is taken as whose words the rules do no justice to: a plain question.

The rules read what they know word by word. Where a word is left over, or nothing fits, what was
learned from many wordings says which plain question is meant (`agent/plainly`); it is answered with
what the message names, and the wording it was taken as is said first. Nothing is done on it: what
orders something is offered, to be confirmed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.hearing.heard import Heard, hear
from agent.hearing.pace import pace_in
from agent.hearing.words import ORDERS
from agent.plainly.meant import Meant, meant
from agent.plainly.weights import questions
from agent.planner.asking_back import Back
from agent.planner.every_kind import intent_of
from agent.planner.filling import filled
from agent.planner.intent import ANY, Intent
from agent.planner.offering import NO_KIND, kind_of
from agent.thread import Thread

_LEAST, _LEAST_OF_ORDER, _LEAST_OF_TURN = 0.5, 0.7, 0.8
"""How likely it must be: a question, an order, and a later message, which may only go on."""
_SURE, _SUREST = 0.7, 0.9
"""How likely it must be where the rules leave no word over and say something else, or decline."""
_MANY_NEW = 2
"""Words that no wording has: so many may be about something else altogether."""
_FEWEST = 3
"""Words of a later message that stands by itself."""
_OUTSIDE, _OF_CASE, _OF_FAX, _OF_RULE, _DO = "out.", "case.", "fax.", "rule.", "do."
_WHICH = "which"
_ONLY_WHERE_OPEN = frozenset({"case.enough", "do.call", "hello", "fax.what"})
"""Plain questions that say less than a message does which the rules read."""
_DECLINING = frozenset({"declining", "not_kept", "outside", "refusing"})
"""Where rules decline; what else takes anything is a fact that they are made for."""
_ORDERS = frozenset({"do.draft", "do.submit", "do.answer"})
"""What would be done; it is offered, and never with somebody's name in it."""


@dataclass(frozen=True)
class Plain:
    """A plain question with what the message names, and what answers it."""

    name: str
    share: float
    heard: Heard
    intent: Intent

    @property
    def is_order(self) -> bool:
        """Whether something would be done on it."""
        return self.name in _ORDERS

    @property
    def is_sure(self) -> bool:
        """Whether it is likelier than what a wording on file that is alike would say."""
        return self.share >= _SURE

    def is_surer_than(self, intent: Intent, asked: Heard) -> bool:
        """Whether it is sure enough to be answered where the rules would answer something else.

        It never is where the message leaves something out, orders something else, or names no case
        that it would be of.
        """
        if self.name in _ONLY_WHERE_OPEN or asked.without or pace_in(asked.typed_whole.lower()):
            return False
        if asked.has("negation", "everything"):
            return False
        declines = self.name.startswith((_OUTSIDE, _DO))
        is_of_nobody = self.name.startswith(_OF_CASE) and not (asked.case_ids or asked.strange)
        if self.is_order or is_of_nobody or (intent.takes is ANY and declines):
            return False
        if intent.takes is ANY and intent.answer.__module__.rsplit(".", 1)[-1] not in _DECLINING:
            return False
        is_surest = self.name == _WHICH or intent.takes is ANY
        is_other = _kind(self.intent, self.heard) != _kind(intent, asked)
        return is_other and self.share >= (_SUREST if is_surest else _SURE)

    @property
    def offered(self) -> Back | None:
        """What to ask before anything is done."""
        said = f"Did you mean “{self.heard.text}”? Then say yes, or ask it in other words."
        return Back(said, (self.heard.text,)) if self.is_order else None

    @property
    def told(self) -> str:
        """What to say before the answer; nothing where it declines, or would say a name again."""
        if self.name.startswith(_OUTSIDE) or not self.intent.says or self.heard.strange:
            return ""
        return f"(I take this as: “{self.heard.text}”.)\n"


def reading(asked: Heard, heard: Heard, thread: Thread) -> Plain | None:
    """Return the plain question that a message most likely asks; None where that is not sure.

    `asked` is the message itself, `heard` what is understood of it beside the ones before.
    """
    likely = meant(asked)
    plain = questions()[likely.name]
    is_order = likely.name.startswith(_DO)
    if not plain or likely.share < (_LEAST_OF_ORDER if is_order else _LEAST):
        return None
    if not is_order and (asked.acts or asked.understood.concepts & ORDERS):
        return None
    if _says_more(asked, likely):
        return None
    if likely.name.startswith(_OF_CASE) and not heard.case_ids and len(thread.case_ids) == 1:
        heard = replace(heard, case_ids=thread.case_ids)
    is_named = bool(heard.case_ids or heard.strange)
    if likely.name.startswith(_OF_CASE) and not is_named:
        plain = questions()[_WHICH]
    text = filled(plain, replace(heard, typed_whole=asked.typed_whole))
    if text is None:
        return None
    said = _heard_anew(heard, text)
    said = replace(said, on=said.on or heard.on) if likely.name.startswith(_OF_RULE) else said
    intent = intent_of(said)
    if intent is None or (likely.name in _ORDERS and said.strange):
        return None
    return Plain(likely.name, likely.share, said, intent)


def _says_more(asked: Heard, likely: Meant) -> bool:
    """Whether a message names somebody, or speaks of something, that a question is not about."""
    if likely.name.startswith(_OUTSIDE):
        return False
    is_called = any(not each.islower() for each in asked.strange)
    is_of_somebody = bool(asked.case_ids) or is_called
    is_of_one = likely.name.startswith((_OF_CASE, _DO, _OF_FAX)) or likely.name == _WHICH
    return (
        likely.new_words >= _MANY_NEW
        or bool(asked.unheard_of)
        or (bool(asked.codes) and not asked.case_ids and likely.name.startswith(_OF_CASE))
        or (is_of_somebody and not is_of_one)
    )


def of_turn(asked: Heard, heard: Heard, thread: Thread) -> Plain | None:
    """Return the same for a later message; it must be surer, for it may only go on."""
    if len(asked.typed_whole.split()) < _FEWEST or _GOES_ON.match(asked.typed_whole):
        return None
    found = reading(asked, heard, thread)
    return found if found is not None and found.share >= _LEAST_OF_TURN else None


_GOES_ON = re.compile(
    r"\W*(?:and|or|but|also|then|so|ok|what if|what about|how about|how bout|just|only|not|no|yes"
    r"|same)\b",
    re.IGNORECASE,
)


def _heard_anew(heard: Heard, text: str) -> Heard:
    """Return a question in other words, with the plan, state and visit that were told beside it."""
    anew = hear(text, heard.payer_names, heard.today)
    return replace(
        anew,
        typed_whole=heard.typed_whole,
        line_of_business=anew.line_of_business or heard.line_of_business,
        state=anew.state or heard.state,
        visit=anew.visit or heard.visit,
    )


def _kind(intent: Intent, heard: Heard) -> object:
    kind = kind_of(intent, heard)
    return intent.answer if kind == NO_KIND else kind
