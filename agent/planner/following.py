"""What a short question after another one means: `and for Cigna?`, `the second one`, `more`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.hearing import THAT, Heard
from agent.pace import pace_in
from agent.planner.excluding import leaves_out
from agent.planner.intent import Intent
from agent.planner.listing import LISTS
from agent.planner.respanning import other_span, renumbered
from agent.planner.rules import codes_of_kind
from agent.planner.subjects import (
    for_all_payers,
    of_other_plan,
    of_role,
    of_same_change,
    of_same_schedule,
    of_same_subject,
    of_shown,
)
from agent.thread import Thread
from agent.toolbox import Refused
from agent.words import POLITE, Understood

_ALSO = re.compile(
    r"^(and|what (?:about|abt|bout)|wat about|how (?:about|abt|bout)|hows about|same for|same with"
    r"|also|now|for|only|just|or|but only"
    r"|any (?:of )?(?:that|those|these|them)|any(?:thing)? for)\b"
)
_ALSO_ASKS = re.compile(
    r"^(?:and|also|now)\W+(?:what|which|who|why|how|when|does|do|is|are|show|list|check|any)\b"
    r"(?! about)(?!.*\b(?:those|them|these)\b)"
)
"""A whole question that only begins like an addition: `and what runs out this week?`"""
_MORE = re.compile(r"^(show )?(me )?(more|the rest|next|next page|the next ones|continue)\W*$")
_ORDER = re.compile(
    r"^(please |can you |could you )?(draft|submit|send|approve|answer|reply)\b"
    r"|\bq-[0-9a-z]{4,16}\b"
)
"""What was told to be done once is not done again because somebody says `more`."""
_SHOW = re.compile(
    r"^(?:(?:ok|and|so|please|pls|can you|could you)\W+)*(?:show|list|see|name|which|who|what)"
    r"(?: me)?(?: are)?(?: (?:them|those|these|they|ones|it))?(?: all)?(?: (?:pls|please))?\W*$"
)
_WHICH_IS = re.compile(
    r"^\W*which (?:payer|insurance|plan|one|case|patient) (?:is|was) (?:that|it|this)\W*$"
)
_SINCE = re.compile(
    r"^\W*(?:(?:and|so|ok)\W+)*(?:since when|how (?:long|old)(?: (?:have|are|is) (?:they|those|it)"
    r"(?: been \w+)?)?|when (?:did|were|was) (?:they|those|it) (?:sent|go out|go))\W*$"
)
_FEW = 4
_COUNTS = frozenset({"how_many", "overview"})
_WHY = frozenset({"why", "when", "blocking"})
_OF_ANY = re.compile(
    r"\b(?:any|anything|anyone|anybody|all|cases|patients|everything|everyone|list|else"
    r"|which(?! case\b| (?:insurance|ins|payer|plan)\b.*\b(?:that|it|this)\b))\b"
)
_OF_ONE = frozenset(
    {"appeal", "blocking", "channel", "codes", "covered", "deadline", "denial_reason"}
    | {"diagnosis", "eligibility", "history", "how_long", "limit", "link", "missing", "next_step"}
    | {"opened_on", "p2p", "paper_kind", "papers", "payer_of", "reference", "requirements"}
    | {"resubmit", "sent_on", "shared", "units", "valid", "visits", "visits_asked"}
    | {"visits_booked", "visits_granted", "visits_left", "visits_used", "why"}
)
"""What is asked of one case; after a case was shown, that case is meant."""
_OF_MANY = frozenset(
    {"first", "overview", "inbox", "read", "oldest", "overdue", "turnaround", "compare", "chase"}
    | {"help", "rates", "older", "changed", "role"}
)
_STATES = frozenset(word for word, _ in LISTS)


def build_on(heard: Heard, thread: Thread, last: Heard | None) -> Heard:
    """Return the question as it is meant after what went before."""
    if leaves_out(heard):
        return heard
    if heard.case_ids:
        return heard if last is None else _same_of(heard, last)
    if heard.ordinal is not None and (thread.document_ids or thread.case_ids):
        return of_shown(heard, thread)
    if _is_one_of_nothing(heard):
        raise Refused(_NOTHING_SHOWN)
    meant = _after(heard, last, thread) if last is not None else None
    if meant is None and len(thread.case_ids) == 1 and _means_the_one(heard):
        return replace(heard, case_ids=thread.case_ids)
    return meant or heard


_NOTHING_SHOWN = (
    "Nothing was listed just before, so I do not know which one is meant. Name the case by its id,"
    " or ask for a list first, such as `what is pending` or `what runs out this week`."
)
_ONE_OF = re.compile(r"\b(?:the|that|this) \w+(?: (?:one|case))?\b|\b\w+ one\b")


def _is_one_of_nothing(heard: Heard) -> bool:
    """Whether it asks for one of a list, `the second one`, and names nothing to find it by."""
    names = heard.payer or heard.strange or heard.codes or heard.document_ids or heard.question_ids
    says = heard.understood.concepts - POLITE
    is_plain = not (names or says or heard.understood.unknown or heard.acts or heard.visit)
    is_short = len(heard.words.split()) <= _SHORT
    return heard.ordinal is not None and is_plain and is_short and bool(_ONE_OF.search(heard.words))


def _after(heard: Heard, last: Heard, thread: Thread) -> Heard | None:
    """Return what it means after the last question; None where it stands by itself."""
    is_after_order = _ORDER.search(last.words) is not None
    for same in (_of_same_list, of_other_plan, of_role, of_same_schedule, of_same_change):
        meant = same(heard, last)
        if meant is not None:
            return meant
    if not is_after_order and _MORE.search(heard.words.strip()):
        return replace(last, page=thread.page + 1)
    other = _changed(heard, last)
    if other is None and not is_after_order and _adds_to(heard, last):
        return _merged(heard, last)
    return other or of_same_subject(heard, last)


def _of_same_list(heard: Heard, last: Heard) -> Heard | None:
    """Return a question for the oldest one as one for the oldest of the list just shown."""
    stands = tuple(each for each in last.understood.spans if each.concepts & _STATES)
    names_other = heard.payer or heard.strange or heard.has(*_STATES) or heard.case_ids
    is_of_them = _OF_THEM.search(heard.words) is not None
    if not (heard.has("oldest") and is_of_them and stands) or names_other or last.case_ids:
        return None
    understood = replace(heard.understood, spans=(*stands, *heard.understood.spans))
    return replace(heard, understood=understood, payer=last.payer, payers=last.payers)


_OF_THEM = re.compile(r"\b(?:one|ones|which|of (?:them|those|these)|there)\b")


def _changed(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question turned, for all payers, or for another number or span of days."""
    wider = for_all_payers(heard, last)
    return wider or _turned(heard, last) or renumbered(heard, last) or other_span(heard, last)


def _means_the_one(heard: Heard) -> bool:
    """Whether the one case just shown is meant: by a pronoun, or by what is asked."""
    if heard.visits_left is not None or _WHOSE.search(heard.words):
        return False
    if heard.has("draft_order") and not (heard.strange or heard.payer):
        return True
    if _SURE.search(heard.words):
        return True
    if heard.has("turnaround") and not heard.payer and _IF_USUAL.search(heard.words):
        return True
    return THAT.search(heard.words) is not None or _is_of_one(heard) or _points_back(heard)


def _points_back(heard: Heard) -> bool:
    """Whether a short question names nothing and nobody, and says `that` or `they` of it."""
    names_other = heard.strange or heard.payer or heard.codes or heard.document_ids
    if names_other or heard.acts or heard.understood.unknown or _OF_ANY.search(heard.words):
        return False
    said = heard.understood.concepts
    is_short = len(heard.words.split()) <= _SHORT
    may_stand = _RUNS if "when" in said else frozenset()
    return (
        is_short
        and not said
        & (_STATES - may_stand | _OF_MANY - (_WHOM if said & _WHOSE_TURN else frozenset()))
        and _BACK.search(heard.words) is not None
    )


_WHOSE_TURN = frozenset({"who", "next_step"})
_RUNS, _WHOM = frozenset({"running_out"}), frozenset({"chase", "role"})
_WHOSE = re.compile(r"^\W*whose (?:is|are) (?:it|they|that)\W*$")
_SURE = re.compile(
    r"^\W*(?:(?:and|but|ok|hm+)\W+)*(?:are|r) (?:you|u) (?:really )?(?:sure|certain|positive)\b"
)
_IF_USUAL = re.compile(
    r"\b(?:is|thats?|this|it)\b.*\b(?:normal|usual|typical|long|slow|standard|par for)\b"
)
_BACK = re.compile(r"\b(?:that|this|they|them|we)\b")
_SHORT, _LONGER = 8, 10


def _same_of(heard: Heard, last: Heard) -> Heard:
    """Return what was asked of a case, or of none, for the case that alone is named now."""
    is_alone = not any(not each.is_small for each in heard.understood.spans)
    is_bare = is_alone and not heard.understood.unknown and len(heard.words.split()) <= _FEW
    is_of_denial = last.case_ids and last.has("why", "denied", "denial_reason", "appeal")
    if not is_bare or "status" in heard.words or is_of_denial or not last.has(*_OF_ONE):
        return heard
    return replace(last, case_ids=heard.case_ids, strange=(), points_at=False, ordinal=None)


def _is_of_one(heard: Heard) -> bool:
    """Whether it can only be asked of one case: `what is missing`, after a case was shown."""
    names_other = heard.strange or heard.payer or heard.codes or heard.document_ids
    said = heard.understood.concepts
    is_any = _OF_ANY.search(heard.words) and "limit" not in said
    if names_other or heard.question_ids or is_any:
        return False
    may_stand = _STATES if said & _WHY else frozenset()
    of_many = _OF_MANY - {"first"} if said & {"next_step", "deadline"} else _OF_MANY
    return bool(said & _OF_ONE) and not said & of_many and not (said & _STATES) - may_stand


def _listed(last: Heard) -> Heard:
    """Return a question for a number as one for the cases that were counted."""
    spans = tuple(span for span in last.understood.spans if not span.concepts & _COUNTS)
    return replace(last, understood=replace(last.understood, spans=spans), page=1)


def _turned(heard: Heard, last: Heard) -> Heard | None:
    """Return the list whose number was told, or the number of what was listed, if asked for."""
    words = heard.words.strip()
    if _asks_number(heard) and last.has(*_STATES, "everything"):
        return _counted(heard, last)
    if _ENOUGH.search(words) and pace_in(last.words) is not None:
        return replace(last, page=1)
    if last.has(*_COUNTS) and (_WHICH_IS.search(words) or _SINCE.search(words)):
        return _listed(last)
    return _listed(last) if _SHOW.search(words) else None


_ENOUGH = re.compile(r"^\W*(?:(?:and|so|ok)\W+)*(?:is|will) (?:that|it|this) (?:be )?enough\W*$")


def _asks_number(heard: Heard) -> bool:
    """Whether it asks for the number of what was just listed, and names nothing else."""
    said = heard.understood.concepts - {"greeting", "thanks", "aside"}
    names = heard.payer or heard.strange or heard.codes or heard.understood.unknown
    if names or "how_many" not in said or not said <= {"how_many", "everything", "overview"}:
        return False
    return said == {"how_many"} or _THOSE.search(heard.words) is not None


_THOSE = re.compile(r"\b(?:that|those|these|them|it|total|all)\b(?! open| cases)")


def _counted(heard: Heard, last: Heard) -> Heard:
    """Return a question for a list as one for its number."""
    spans = (*last.understood.spans, *heard.understood.spans)
    return replace(last, understood=replace(last.understood, spans=spans), page=1)


def _adds_to(heard: Heard, last: Heard) -> bool:
    """Whether it only says for whom or what else; a whole question stands by itself."""
    if last.has(*_COUNTS) and _splits(heard):
        return True
    if heard.has("approver", "unmatched", "sender", "ours") or _asks_what_came(heard, last):
        return False
    if _ALSO_ASKS.search(heard.words.strip()):
        return False
    spans = (heard.ahead, heard.back, heard.older_than)
    if any(each is not None for each in spans) and len(heard.words.split()) <= _FEW:
        return not (heard.understood.concepts or heard.names_case)
    is_of_rule = bool(heard.payer) and last.has("authorization", "rule") and not last.case_ids
    most = _LONGER if is_of_rule else _SHORT
    if _ALSO.search(heard.words.strip()) and len(heard.words.split()) <= most:
        names_code = bool(last.codes and codes_of_kind(heard))
        return not heard.understood.concepts & _OF_ONE or bool(heard.payer) or names_code
    known = (heard.payer, heard.line_of_business, heard.state, heard.visit)
    says_facts = any(each is not None for each in known) or bool(heard.codes)
    says_facts = says_facts or (bool(last.codes) and _PRODUCT.search(heard.words) is not None)
    is_short = len(heard.words.split()) <= (
        _SAYS if heard.understood.concepts <= _MERE else _FEW + 2
    )
    return says_facts and is_short and not _A_QUESTION.search(heard.words)


def _asks_what_came(heard: Heard, last: Heard) -> bool:
    """Whether it asks what a payer answered, and the question before asked for something else."""
    came = heard.has("answered", "changed") and not heard.has(*_STATES - {"pending"})
    return came and not last.has("answered", "changed") and heard.payer is not None


_PRODUCT = re.compile(r"\b(?:ppo|hmo|epo|pos)\b")
_MERE = POLITE | {"help"}
_SAYS = 12
"""Words of a message that only says more of a rule: `it's a PPO if that helps, in Ohio`."""


def _splits(heard: Heard) -> bool:
    """Whether it only says how a number is to be split: `by payer`."""
    return heard.understood.concepts == {"overview"} and len(heard.words.split()) <= _FEW


_A_QUESTION = re.compile(
    r"^((?:what|who|where|how|when)s?|which|why|does|do|is|are|show|list|check|draft|submit|read|any)\b"
)


def _merged(heard: Heard, last: Heard) -> Heard:
    """Return the last question for somebody or something else; what was named anew counts alone."""
    named_anew = heard.payer is not None or heard.guess is not None or heard.points_at
    of_state = _of_state(last.one_of, heard.state)
    return replace(
        last,
        understood=_put_in_place(heard, last),
        case_ids=() if named_anew else last.case_ids,
        payer=heard.payer if named_anew else of_state[0] if of_state else last.payer,
        payers=heard.payers if named_anew else of_state or last.payers,
        one_of=heard.one_of if named_anew else () if len(of_state) == 1 else last.one_of,
        guess=heard.guess if named_anew else last.guess,
        codes=heard.codes or (codes_of_kind(heard) if last.codes else ()) or last.codes,
        line_of_business=heard.line_of_business or last.line_of_business,
        state=heard.state or last.state,
        visit=heard.visit or last.visit,
        older_than=heard.older_than if heard.older_than is not None else last.older_than,
        on=heard.on or last.on,
        ahead=heard.ahead or last.ahead,
        back=heard.back or last.back,
        strange=heard.strange,
        points_at=heard.points_at,
        page=1,
    )


def _of_state(family: tuple[str, ...], state: str | None) -> tuple[str, ...]:
    """Return the payers of a family that are of a state that is said now: `michigan`."""
    return tuple(each for each in family if state and state.lower() in each.split("-"))


def of_the_shown(
    heard: Heard, thread: Thread, intent_of: Callable[[Heard], Intent | None]
) -> Heard:
    """Return a question that says nothing by itself as one for the case just shown."""
    names_other = heard.names_case or heard.strange or heard.payer or heard.codes
    says = heard.understood.concepts - POLITE
    if names_other or len(thread.case_ids) != 1 or not says or _OF_ANY.search(heard.words):
        return heard
    if len(heard.words.split()) > _LONGER or intent_of(heard) is not None:
        return heard
    meant = replace(heard, case_ids=thread.case_ids)
    return heard if intent_of(meant) is None else meant


def _put_in_place(heard: Heard, last: Heard) -> Understood:
    """Return what the last question said, with the way of standing that is named anew."""
    if heard.has("overview") and last.has(*_COUNTS):
        spans = (*last.understood.spans, *heard.understood.spans)
        return replace(last.understood, spans=spans)
    if not heard.understood.concepts & _STATES:
        return last.understood
    kept = tuple(span for span in last.understood.spans if not span.concepts & _STATES)
    return replace(last.understood, spans=(*kept, *heard.understood.spans))
