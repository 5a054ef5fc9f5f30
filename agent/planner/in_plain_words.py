"""What a message is taken as whose words the rules do no justice to: a plain question.

The rules read what they know word by word. Where a word is left over, or nothing fits, what was
learned from many wordings says which plain question is meant (`agent/plainly`), of what the answer
before it showed, too; it is answered with what the message names, and the wording it was taken as
is said first. Nothing is done on it: what orders something is offered, to be confirmed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.hearing.heard import THAT, Heard, hear
from agent.hearing.pace import pace_in
from agent.hearing.words import ORDERS
from agent.plainly.going_on import RULE, SOME, TIMES, after
from agent.plainly.meant import Meant, meant
from agent.plainly.weights import questions
from agent.planner.asking_back import Back
from agent.planner.every_kind import intent_of
from agent.planner.filling import filled
from agent.planner.intent import ANY, Intent
from agent.planner.of_each import of_each
from agent.planner.offering import NO_KIND, kind_of
from agent.thread import Thread
from agent.toolbox import Toolbox

_LEAST, _LEAST_OF_TURN, _LEAST_BESIDE_ORDERS, _LEAST_OF_ORDER = 0.5, 0.6, 0.65, 0.7
"""How likely it must be: a first question, a later one, one that speaks of what is ordered, and an
order."""
_SURE, _SUREST = 0.7, 0.9
"""How likely it must be where the rules leave no word over and say something else, or decline."""
_MANY_NEW = 2
"""Words that no wording has: so many may be about something else altogether."""
_OUTSIDE, _OF_CASE, _OF_FAX, _OF_RULE, _DO = "out.", "case.", "fax.", "rule.", "do."
_TURN, _OF_PAYERS, _WHICH, _RECORD = "turn.", "payer.", "which", "do.record"
_COVERED, _STATUS, _DRAFT, _SEND = "case.covered", "case.status", "do.draft", "do.send"
_ONLY_WHERE_OPEN = frozenset(
    {
        "case.enough",
        "case.schedule",
        "case.until",
        "do.call",
        "hello",
        "fax.what",
        "digest",
        "turn.case",
        "turn.payer",
    }
    | {"turn.code", "turn.eval", "turn.plan", "turn.time", "turn.standing", "turn.all"}
)
"""Plain questions that say less than a message does which the rules read."""
_DEADLINE = re.compile(r"\bdead ?lines?\b")
_OF_DEADLINES = frozenset({"case.deadline", "case.late", "list.due", "list.overdue"})
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
    def goes_on(self) -> bool:
        """Whether it only says how to go on from the answer before, as `what about {payer}`."""
        return self.name.startswith(_TURN)

    @property
    def is_sure(self) -> bool:
        """Whether it is likelier than what a wording on file that is alike would say."""
        return self.share >= _SURE

    def is_surer_than(self, intent: Intent, asked: Heard) -> bool:
        """Whether it is sure enough to be answered where the rules would answer something else.

        It never is where the message leaves something out, orders something else, or names no case
        that it would be of. What would be done is offered where the rules decline it.
        """
        takes_any, module = intent.takes is ANY, _module(intent)
        if self.is_order:
            return takes_any and module in _DECLINING and self.share >= _SUREST
        is_told = self.goes_on or asked.goes_on or asked.acts
        if takes_any and (is_told or asked.has("changing", *ORDERS)):
            return False
        if self._loses(asked):
            return False
        if self.name.startswith(_OF_CASE) and not (self.heard.case_ids or asked.strange):
            return False
        declines = self.name.startswith((_OUTSIDE, _DO)) or _module(self.intent) in _DECLINING
        if takes_any and (declines or module not in _DECLINING):
            return False
        is_surest = self.name == _WHICH or takes_any
        is_other = _kind(self.intent, self.heard) != _kind(intent, asked)
        return is_other and self.share >= (_SUREST if is_surest else _SURE)

    def _loses(self, asked: Heard) -> bool:
        """Whether it says less than a message does: no day, no code, nothing left out of it."""
        if self.name in _ONLY_WHERE_OPEN or asked.without or pace_in(asked.typed_whole.lower()):
            return True
        if asked.has("negation", "everything") or (asked.codes and not self.heard.codes):
            return True
        if self.name == _COVERED and self.heard.on is None and self.heard.ahead is None:
            return True
        if self.name == _WHICH and asked.strange:
            return True
        if _DEADLINE.search(asked.words) and self.name not in _OF_DEADLINES:
            return True
        if self.name.startswith(_OUTSIDE):
            return False
        return (asked.ahead, asked.back) != (self.heard.ahead, self.heard.back)

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


def reading(asked: Heard, heard: Heard, thread: Thread, last: Heard | None) -> Plain | None:
    """Return the plain question that a message most likely asks; None where that is not sure.

    `asked` is the message itself, `heard` what is understood of it beside the ones before.
    """
    before = after(last, thread)
    likely = meant(asked, before)
    plain = questions()[likely.name]
    if not plain or likely.share < _needed(likely, asked, before):
        return None
    if _says_more(asked, likely, before) or _names_more(asked, likely.name, plain):
        return None
    if likely.name.startswith(_TURN):
        return _going_on(likely, plain, asked)
    heard = _about(asked, heard, before, last)
    if likely.name == _WHICH and heard.strange:
        plain = questions()[_STATUS]
    if likely.name.startswith(_OF_CASE) and not heard.case_ids:
        return _of_shown(likely, asked, heard, thread, before)
    return _answered(likely, plain, heard)


def _of_shown(
    likely: Meant, asked: Heard, heard: Heard, thread: Thread, before: str
) -> Plain | None:
    """Return what is asked of a case that is not named: of the one shown, or of each of several.

    Where none was shown it is asked which; a payer that is named instead may mean any of its cases.
    """
    plain = questions()[likely.name]
    if before == SOME and thread.case_ids and not (heard.strange or THAT.search(asked.words)):
        each = of_each(plain, replace(asked, case_ids=thread.case_ids))
        return Plain(likely.name, likely.share, *each) if each is not None else None
    if len(thread.case_ids) == 1:
        return _answered(likely, plain, replace(heard, case_ids=thread.case_ids))
    if heard.strange:
        return _answered(likely, plain, heard)
    return None if heard.payer else _answered(likely, questions()[_WHICH], heard)


def _answered(likely: Meant, plain: str, heard: Heard) -> Plain | None:
    """Return a plain question about what is named; None where nothing answers it."""
    text = filled(plain, heard)
    if text is None:
        return None
    said = heard_anew(heard, text)
    if likely.name.startswith(_OF_RULE):
        said = replace(said, on=said.on or heard.on, codes=said.codes or heard.codes)
    intent = intent_of(said)
    if likely.name in _ORDERS and not _names_one(said):
        name = _WHICH if likely.name == _DRAFT or _IT.search(heard.words) else _SEND
        return _answered(likely._replace(name=name), questions()[name], heard)
    if intent is None or (likely.name in _ORDERS and said.strange):
        return None
    return Plain(likely.name, likely.share, said, intent)


def _names_one(said: Heard) -> bool:
    """Whether an order is of one case or question, and not of all that stand so."""
    return bool(said.case_ids or said.question_ids or said.strange)


def _about(asked: Heard, heard: Heard, before: str, last: Heard | None) -> Heard:
    """Return it with the words of the message itself, and the payer and codes of before."""
    heard = replace(heard, text=asked.text, typed_whole=asked.typed_whole)
    if last is None or before not in (RULE, TIMES) or heard.payer or heard.case_ids:
        return heard
    return replace(
        heard,
        payer=last.payer,
        payers=last.payers,
        typed=last.typed,
        codes=heard.codes or last.codes,
        line_of_business=heard.line_of_business or last.line_of_business,
        state=heard.state or last.state,
    )


def _needed(likely: Meant, asked: Heard, before: str) -> float:
    """Return how likely a plain question must be, more where the message speaks of an order.

    A word that no wording has may be what a message is about that names nothing of ours.
    """
    is_of_ours = asked.case_ids or asked.payer or asked.codes or asked.document_ids
    if likely.name.startswith(_DO) or (likely.new_words and not is_of_ours):
        return _LEAST_OF_ORDER
    if asked.acts:
        return _SUREST
    if asked.understood.concepts & ORDERS:
        return _LEAST_BESIDE_ORDERS
    return _LEAST_OF_TURN if before else _LEAST


def _going_on(likely: Meant, plain: str, asked: Heard) -> Plain | None:
    """Return in plain words how a message goes on; what answers it is known beside the last one."""
    text = filled(plain, asked)
    if text is None or asked.strange or asked.has("role"):
        return None
    return Plain(likely.name, likely.share, heard_anew(asked, text), Intent("", ("",), _none, ANY))


async def _none(heard: Heard, tools: Toolbox) -> str:
    return ""


def _says_more(asked: Heard, likely: Meant, before: str) -> bool:
    """Whether a message names somebody, or speaks of something, that a question is not about."""
    if likely.name.startswith(_OUTSIDE):
        return False
    if likely.name.startswith(_OF_RULE) and before not in ("", RULE, TIMES) and not asked.payer:
        return True
    if likely.name.startswith(_OF_PAYERS) and before == SOME and _THOSE.search(asked.words):
        return True
    is_called = any(not each.islower() for each in asked.strange)
    if is_called and likely.name == _RECORD:
        return True
    is_of_somebody = bool(asked.case_ids) or is_called
    is_of_one = likely.name.startswith((_OF_CASE, _DO, _OF_FAX, _TURN)) or likely.name == _WHICH
    return (
        likely.new_words >= _MANY_NEW
        or bool(asked.unheard_of)
        or (bool(asked.codes) and not asked.case_ids and likely.name.startswith(_OF_CASE))
        or (is_of_somebody and not is_of_one)
    )


_IT = re.compile(r"\b(?:it|this|that)\b")
"""What an order is of that names nothing, where nothing was shown."""
_THOSE = re.compile(r"\b(?:those|these|them|they|it|that)\b")


def _names_more(asked: Heard, name: str, plain: str) -> bool:
    """Whether a message names payers, or a kind of plan, that the plain question leaves out."""
    if name.startswith((_OUTSIDE, _OF_CASE, _DO, _OF_FAX)) or name == _WHICH:
        return False
    is_of_payers = len(asked.typed) <= 1 and (not asked.payers or "{payer}" in plain)
    is_of_plan = asked.plan_kind is None or "{plan}" in plain or name.startswith(_OF_RULE)
    return not (is_of_payers and is_of_plan)


def heard_anew(heard: Heard, text: str) -> Heard:
    """Return a question in other words, with the plan, state and visit that were told beside it."""
    anew = hear(text, heard.payer_names, heard.today)
    return replace(
        anew,
        typed_whole=heard.typed_whole,
        line_of_business=anew.line_of_business or heard.line_of_business,
        state=anew.state or heard.state,
        visit=anew.visit or heard.visit,
    )


def _module(intent: Intent) -> str:
    return intent.answer.__module__.rsplit(".", 1)[-1]


def _kind(intent: Intent, heard: Heard) -> object:
    kind = kind_of(intent, heard)
    return intent.answer if kind == NO_KIND else kind
