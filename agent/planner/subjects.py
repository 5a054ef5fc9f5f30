"""Whom or what a later question speaks of: the payer, the rule or the list of the one before."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.places import STATES as STATES_OF_PLANS
from agent.hearing.places import without_places
from agent.hearing.words import POLITE, Span
from agent.planner.listing import STATES
from agent.planner.outside import rhythm_said
from agent.thread import Thread
from agent.toolbox import Refused
from agent.wording import counted

_THEY = re.compile(
    r"\b(?:they|their|that payer|this payer|(?:with|at|from|for|to|by|on) (?:them|there))\b"
)
_OF_PAYER = frozenset({"turnaround", "how_long", "rule", "requirements"})
_OF_CASES = frozenset({"everything", "how_many", "oldest", "overdue", "older", "sent_on"})
_STATES = frozenset(STATES.split())
_SHORT = 8
_BEYOND = "The last answer showed {shown}: there is no such one among them."


def of_same_subject(heard: Heard, last: Heard) -> Heard | None:
    """Return a question that names no subject with that of the question before."""
    if _asks_more_of_rule(heard, last):
        return _of_same_rule(heard, last)
    if _speaks_of_payer(heard, last):
        return replace(heard, payer=last.payer, payers=last.payers, typed=last.typed)
    return None


def of_same_payer(heard: Heard, last: Heard) -> Heard:
    """Return a question about `them` with the payer of the one before."""
    if not last.payer or last.codes or last.case_ids or not _THEY.search(heard.words):
        return heard
    return replace(heard, payer=last.payer, payers=last.payers, typed=last.typed)


def _speaks_of_payer(heard: Heard, last: Heard) -> bool:
    """Whether `they` is the payer of the question before."""
    if heard.payer or heard.strange or not last.payer or last.case_ids:
        return False
    asks = heard.has(*_OF_PAYER, *_OF_CASES, *_STATES)
    return asks and _THEY.search(heard.words) is not None


_OF_RULE = frozenset({"requirements", "source", "rule", "papers", "paper_kind", "channel"})


def _asks_more_of_rule(heard: Heard, last: Heard) -> bool:
    """Whether it asks more of the rule just looked up: its source, or what to send with it."""
    is_of_rule = bool(last.payer and last.codes) and not last.case_ids
    names_other = heard.payer or heard.codes or heard.strange or heard.document_ids
    return is_of_rule and not names_other and heard.has(*_OF_RULE) and not heard.acts


def _of_same_rule(heard: Heard, last: Heard) -> Heard:
    return replace(
        heard,
        payer=last.payer,
        payers=last.payers,
        typed=last.typed,
        codes=last.codes,
        line_of_business=heard.line_of_business or last.line_of_business,
        state=heard.state or last.state,
        visit=heard.visit or last.visit,
        on=heard.on or last.on,
    )


def of_shown(heard: Heard, thread: Thread) -> Heard:
    """Return the question for the paper or the case at that place of the last answer."""
    place = heard.ordinal or 1
    if thread.document_ids:
        return replace(heard, document_ids=_picked(place, thread.document_ids), strange=())
    case_ids = _picked(place, thread.case_ids)
    return replace(heard, case_ids=case_ids, strange=(), goes_on="case")


def _picked(ordinal: int, shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return what stands at that place of the list.

    Raises:
        Refused: The list is shorter; the text says how many there were.
    """
    place = len(shown) - 1 if ordinal == -1 else ordinal - 1
    if not 0 <= place < len(shown):
        what = "document" if shown[0].startswith("D-") else "case"
        raise Refused(_BEYOND.format(shown=counted(len(shown), what)))
    return (shown[place],)


_AMONG = re.compile(r"\b(?:of|from|in|among) (?:those|them|these|that list)\b")


def of_those_for_payer(heard: Heard, last: Heard) -> Heard | None:
    """Return `which of those are northwind` as the list of before for that payer."""
    names_other = heard.has(*_STATES) or heard.strange or heard.case_ids or heard.codes
    is_list = last.has(*_STATES) and not (last.case_ids or last.codes)
    if names_other or heard.payer is None or not is_list or not _AMONG.search(heard.words):
        return None
    if heard.understood.concepts - POLITE - {"payer_of", "how_many", "everything"}:
        return None
    asked = tuple(each for each in heard.understood.spans if "how_many" in each.concepts)
    spans = (*last.understood.spans, *asked)
    return replace(
        last,
        payer=heard.payer,
        payers=heard.payers,
        typed=heard.typed,
        one_of=heard.one_of,
        understood=replace(last.understood, spans=spans),
        page=1,
    )


_STILL_OPEN = re.compile(
    r"^\W*(?:(?:and|so|ok)\W+)*(?:are )?(?:any|which|how many|what)(?: (?:one|ones))?"
    r"(?: of (?:them|those|these))?(?: is| are)? still (?:open|out|waiting|undecided|pending)\W*$"
)


def still_open(heard: Heard, last: Heard) -> Heard | None:
    """Return `any still open` after what was sent as one about what no payer answered yet."""
    is_of_sent = last.has("sent_on") and last.back is not None and not last.case_ids
    if not is_of_sent or heard.payer or _STILL_OPEN.match(heard.words) is None:
        return None
    asked = tuple(each for each in heard.understood.spans if "how_many" in each.concepts)
    spans = (Span("pending", frozenset({"pending"})), *asked)
    understood = replace(heard.understood, spans=spans, unknown=())
    return replace(heard, understood=understood, payer=last.payer, payers=last.payers)


_OF_RULE_TOO_TEXT = (
    "does do would will what if it is its it's they have has she he with for under"
    " and but then too also well as need needs one require that same how about now"
    " want wants there us are was instead let us say switched switches patient"
)
_OF_RULE_TOO = frozenset(_OF_RULE_TOO_TEXT.split())


def of_rule_of_other(heard: Heard, last: Heard) -> Heard | None:
    """Return `does aetna?` or `what if it's aetna` after a rule as the same rule of that payer."""
    is_rule = bool(last.payer and last.codes) and not last.case_ids
    if not is_rule or heard.payer is None or heard.codes or heard.case_ids or heard.strange:
        return None
    rest = heard.words
    for typed in heard.typed:
        rest = rest.replace(typed.lower(), " ")
    words = set(re.findall(r"[a-z']+", rest))
    if words - _OF_RULE_TOO or heard.has(*_STATES):
        return None
    return replace(
        last,
        payer=heard.payer,
        payers=heard.payers,
        typed=heard.typed,
        one_of=heard.one_of,
        guess=heard.guess,
        line_of_business=heard.line_of_business or last.line_of_business,
        state=heard.state or last.state,
        page=1,
    )


_ALL_PAYERS = re.compile(r"\b(?:all|every|any|the other) (?:the )?(?:payers?|plans?|insurances?)\b")


def for_all_payers(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for every payer: `ok what about all payers`."""
    is_short = len(heard.words.split()) <= _SHORT and not heard.has(*_STATES, "how_many")
    if not (last.payer and is_short and _ALL_PAYERS.search(heard.words)):
        return None
    return replace(last, payer=None, payers=(), typed=(), page=1)


_OF_THOSE = re.compile(
    r"\b(?:those|them|these|ones|only|just)\b"
    r"|^\W*(?:(?:and|ok|now|what about|how about|for|the)\W+)*[\w' /-]{2,22}\W*$"
)
_WITHIN = 12


def of_other_plan(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for a kind of plan: `of those, which are the VA ones`, `wc?`."""
    names_other = heard.has(*_STATES, "authorization", "needs", "rule") or heard.case_ids
    is_list = last.has(*_STATES, "everything") or last.plan_kind is not None
    is_list = is_list and not (last.case_ids or last.codes)
    is_short = len(heard.words.split()) <= _WITHIN and _OF_THOSE.search(heard.words) is not None
    if heard.plan_kind is None or names_other or not (is_list and is_short):
        return None
    return replace(
        last,
        plan_kind=heard.plan_kind,
        line_of_business=heard.line_of_business,
        payer=None,
        payers=(),
        typed=(),
        one_of=(),
        page=1,
    )


def of_role(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question about open questions for a role: `how many for therapists`."""
    is_plain = not (heard.has(*_STATES) or heard.strange or heard.payer or heard.case_ids)
    if not (heard.has("role") and last.has("questions") and is_plain and not last.case_ids):
        return None
    roles = tuple(each for each in heard.understood.spans if "role" in each.concepts)
    spans = (*last.understood.spans, *roles)
    return replace(last, understood=replace(last.understood, spans=spans), page=1)


_LIKE_THAT = re.compile(r"\b(?:which|what|who|any|show|list|do we have)\b.*\blike (?:that|this)\b")


def of_that_standing(heard: Heard, last: Heard) -> Heard | None:
    """Return `which ones are like that` after a question about a way of standing as its list."""
    names_other = heard.has(*_STATES) or heard.strange or heard.payer or heard.case_ids
    stands = tuple(each for each in last.understood.spans if each.concepts & _STATES)
    if not stands and last.has("approver"):
        stands = (Span("waiting for approval", frozenset({"held"})),)
    if names_other or last.case_ids or not stands or _LIKE_THAT.search(heard.words) is None:
        return None
    return replace(heard, understood=replace(heard.understood, spans=stands, unknown=()))


_UNLIKE = re.compile(
    r"\b(?:is|are|and|how) (?:that|this|it|those|they) (?:any )?(?:different|the same|other)\b"
)


def of_compared_standing(heard: Heard, last: Heard) -> Heard | None:
    """Return `is that different from pending` with the way of standing spoken of before."""
    stands = tuple(each for each in last.understood.spans if each.concepts & _STATES)
    if not (stands and heard.has(*_STATES)) or _UNLIKE.search(heard.words) is None:
        return None
    if last.case_ids or heard.case_ids or heard.strange or heard.payer:
        return None
    spans = (*stands, *heard.understood.spans)
    named = (each.words for each in spans if each.concepts & _STATES)
    text = f"what is the difference between {' and '.join(named)}"
    return replace(heard, text=text, understood=replace(heard.understood, spans=spans, unknown=()))


def of_extremes(heard: Heard, last: Heard) -> Heard | None:
    """Return `longest one?` after a payer's turnaround as one about its single decisions."""
    is_of_time = last.has("turnaround", "how_long") and not (last.case_ids or last.codes)
    if not is_of_time or heard.payer or heard.case_ids or _EXTREME.match(heard.words) is None:
        return None
    return replace(last, goes_on="extremes", page=1)


_EXTREME = re.compile(
    r"^\W*(?:(?:and|so|ok|what|which|is|was|the|your|whats)\W+)*(?:longest|slowest|fastest"
    r"|shortest|quickest|worst|best|max(?:imum)?|min(?:imum)?)(?: (?:one|case|so far|ever))*\W*$"
)


def of_other_state(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for the payer of the same family in another state: `and texas`."""
    named = (last.payer or "").casefold()
    family = " ".join(without_places(_OF_STATE.sub(" ", named)).replace("#place", " ").split())
    said = heard.understood.concepts - POLITE
    says = said or heard.understood.unknown or heard.payer or heard.strange
    is_other = heard.state is not None and heard.state != last.state and not last.one_of
    if says or not is_other or last.case_ids or not family or family == named:
        return None
    payer = f"{family.replace(' ', '-')}-{(heard.state or '').lower()}"
    return replace(last, payer=payer, payers=(payer,), typed=(payer,), state=heard.state, page=1)


_OF_STATE = re.compile(rf"-(?:{'|'.join(each.lower() for each in STATES_OF_PLANS)})$")
_THEIR = re.compile(r"\b(?:their|its|the) (?:medicare|mcr)\b")


def of_their_plan(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question for the Medicare plan of the same payer: `and their medicare`."""
    is_other = last.payer is not None and "medicare" not in last.payer and not last.case_ids
    names_other = [each for each in heard.payers if each != "medicare"] or heard.case_ids
    if not is_other or names_other or _THEIR.search(heard.words) is None:
        return None
    return replace(last, line_of_business="medicare_advantage", plan_kind=None, page=1)


_TIME_INSTEAD = re.compile(
    r"\b(?:make (?:that|it)|change (?:that|it)|instead|rather)\b.*\d|\bat \d{1,2}\b.*instead"
)


_MORE_OF_TIME = re.compile(
    r"^\W*(?:(?:ok|okay|and|please|pls|can you|could you|also|just|now|actually)\W+)*"
    r"(?:(?:stop|cancel|cx|end|drop) (?:it|that|this)\W+(?:just )?(?:use|keep) the digest"
    r"|(?:stop|cancel|end|pause|turn off|delete|remove|drop) (?:it|that|this|them|those|all of"
    r"|(?:the )?(?:first|second|third|last|other|\w+day)(?: one)?)"
    r"|(?:send|give|show|email) (?:it|that|this) to (?!the payer|#payer|northwind|meadowlark)\w+"
    r"(?: (?:too|also|as well|instead))?|(?:every|each) \w+(?: at)? ?\d*\w*"
    r"|(?:only |just )?(?:on )?(?:week ?days|business days|work ?days)"
    r"(?: only)?(?:\W+(?:please|pls|thanks))?"
    r"|(?:not on|no|except|without) (?:the )?week ?ends"
    r"|(?:do|make|set|move|change|ask) (?:it|that|this)? ?(?:to |at |for |on )?"
    r"(?:every|each|daily|weekly|monthly|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?"
    r"|\d{1,2}(?::\d\d)? ?(?:am|pm)?)\b.*)\W*$"
)
"""How a question about a fixed time goes on: another time, for somebody else too, or no more."""


AT_TIMES = re.compile(
    r"^\W*(?:set (?:me|this|it|that) up|(?:every|each) \w+|weekdays|daily)\b.*(?:\d|morning|noon)"
)
"""A question for a fixed time, by its own words."""


def of_same_schedule(heard: Heard, last: Heard) -> Heard | None:
    """Return a question for a fixed time with another time: `actually, make that 7:00`."""
    goes_on = _TIME_INSTEAD.search(heard.words) or _MORE_OF_TIME.search(heard.words)
    is_of_time = (
        last.has("scheduled", "reminding") or AT_TIMES.search(last.words) or rhythm_said(last)
    )
    if not is_of_time or goes_on is None:
        return None
    return replace(
        heard,
        understood=last.understood,
        text=last.text,
        whole=last.whole,
        acts=frozenset(),
        case_ids=(),
        ordinal=None,
    )


_CORRECTED = re.compile(r"^\W*(?:wait|no|sorry|actually|make|i mean|oops|oh)\b.*\d")


def of_same_change(heard: Heard, last: Heard) -> Heard | None:
    """Return what was told to be changed with another number: `wait no 9`."""
    is_change = not last.acts.isdisjoint({"changing", "regrant"}) and not heard.case_ids
    if not is_change or _CORRECTED.search(heard.words) is None:
        return None
    return replace(heard, acts=last.acts, case_ids=last.case_ids, ordinal=None)
