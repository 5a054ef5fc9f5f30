"""What a short question after another one means: `and for Cigna?`, `the second one`, `more`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.hearing.heard import THAT, Heard
from agent.hearing.pace import pace_in
from agent.hearing.words import POLITE
from agent.planner import excluding, other_one, sides
from agent.planner.about_sending import of_sending
from agent.planner.adding import (
    COUNTS,
    FEW,
    LONGER,
    OF_ONE,
    SHORT,
    STATES_OF_LISTS,
    adds_to,
    merged,
)
from agent.planner.attributes import kinds_asked
from agent.planner.intent import Intent
from agent.planner.respanning import other_span, renumbered
from agent.planner.subjects import (
    for_all_payers,
    of_extremes,
    of_other_plan,
    of_other_state,
    of_role,
    of_rule_of_other,
    of_same_change,
    of_same_payer,
    of_same_schedule,
    of_same_subject,
    of_shown,
    of_that_standing,
    of_their_plan,
    of_those_for_payer,
    still_open,
)
from agent.planner.unsent import why_not_sent
from agent.thread import Thread
from agent.toolbox import Refused

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
_WHY = frozenset({"why", "when", "blocking"})
_OF_ANY = re.compile(
    r"\b(?:any|anything|anyone|anybody|all|cases|patients|everything|everyone|list|else"
    r"|which(?! case\b| (?:insurance|ins|payer|plan)\b.*\b(?:that|it|this)\b))\b"
)
_OF_MANY = frozenset(
    {"first", "overview", "inbox", "read", "oldest", "overdue", "turnaround", "compare", "chase"}
    | {"help", "rates", "older", "changed", "role"}
)


def build_on(heard: Heard, thread: Thread, last: Heard | None) -> Heard:
    """Return the question as it is meant after what went before."""
    if excluding.leaves_out(heard):
        return excluding.of_last(heard, last)
    if heard.goes_on:
        return heard
    if heard.case_ids:
        return heard if last is None else _same_of(heard, last)
    sure = _surely(heard, thread, last)
    if sure is not None:
        return sure
    picked = _picked(heard, thread, last)
    if picked is not None:
        return picked
    meant = _after(heard, last, thread) if last is not None else None
    if meant is None and len(thread.case_ids) == 1 and _means_the_one(heard):
        return replace(heard, case_ids=thread.case_ids)
    return meant or heard


def _picked(heard: Heard, thread: Thread, last: Heard | None) -> Heard | None:
    """Return a message about one of those just shown: `the second one`, `the other one`.

    Raises:
        Refused: Nothing was shown, or it is not certain which one is meant.
    """
    other = other_one.of_other(heard, thread, last)
    if other is not None:
        return other
    if heard.ordinal is not None and (thread.document_ids or thread.case_ids):
        return of_shown(heard, thread)
    if _is_one_of_nothing(heard):
        raise Refused(other_one.NOTHING_SHOWN)
    return None


def _surely(heard: Heard, thread: Thread, last: Heard | None) -> Heard | None:
    """Return what is meant whatever is shown: the paper, the fixed time, the side of before."""
    if len(thread.document_ids) == 1 and _READ_IT.match(heard.words):
        return replace(heard, document_ids=thread.document_ids)
    if last is None:
        return None
    return of_same_schedule(heard, last) or sides.of_same_side(heard, last)


_READ_IT = re.compile(
    r"^\W*(?:(?:ok|okay|please|pls|can you|could you|go ahead and|and|then|so)\W+)*"
    r"(?:read|open|process|scan|look at|check) (?:it|that|this|that one|this one)\b"
)


_ONE_OF = re.compile(r"\b(?:the|that|this) \w+(?: (?:one|case))?\b|\b\w+ one\b")


def _is_one_of_nothing(heard: Heard) -> bool:
    """Whether it asks for one of a list, `the second one`, and names nothing to find it by."""
    names = heard.payer or heard.strange or heard.codes or heard.document_ids or heard.question_ids
    says = heard.understood.concepts - POLITE
    is_plain = not (names or says or heard.understood.unknown or heard.acts or heard.visit)
    is_short = len(heard.words.split()) <= SHORT
    return heard.ordinal is not None and is_plain and is_short and bool(_ONE_OF.search(heard.words))


def _after(heard: Heard, last: Heard, thread: Thread) -> Heard | None:
    """Return what it means after the last question; None where it stands by itself."""
    is_after_order = _ORDER.search(last.words) is not None
    for same in (
        _of_same_list,
        of_sending,
        why_not_sent,
        still_open,
        of_those_for_payer,
        of_rule_of_other,
        of_that_standing,
        of_extremes,
        of_other_state,
        of_their_plan,
        of_other_plan,
        of_role,
        of_same_change,
    ):
        meant = same(heard, last)
        if meant is not None:
            return meant
    if not is_after_order and _MORE.search(heard.words.strip()):
        return replace(last, page=thread.page + 1)
    other = _changed(heard, last)
    if other is None and not is_after_order and adds_to(heard, last):
        return merged(heard, last)
    return other or of_same_subject(heard, last)


def _of_same_list(heard: Heard, last: Heard) -> Heard | None:
    """Return a question for the oldest one as one for the oldest of the list just shown."""
    stands = tuple(each for each in last.understood.spans if each.concepts & STATES_OF_LISTS)
    names_other = heard.payer or heard.strange or heard.has(*STATES_OF_LISTS) or heard.case_ids
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
    is_short = len(heard.words.split()) <= SHORT
    may_stand = _RUNS if "when" in said else frozenset()
    return (
        is_short
        and not said
        & (STATES_OF_LISTS - may_stand | _OF_MANY - (_WHOM if said & _WHOSE_TURN else frozenset()))
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


def _same_of(heard: Heard, last: Heard) -> Heard:
    """Return what was asked of a case, or of none, for the case that alone is named now."""
    if _SAME_FOR.match(heard.words):
        heard = replace(heard, understood=replace(heard.understood, unknown=()))
    is_alone = not any(not each.is_small for each in heard.understood.spans)
    is_bare = is_alone and not heard.understood.unknown and len(heard.words.split()) <= FEW
    is_of_denial = last.case_ids and last.has("why", "denied", "denial_reason", "appeal")
    is_of_one = last.has(*OF_ONE) or bool(last.case_ids and kinds_asked(last))
    if not is_bare or "status" in heard.words or is_of_denial or not is_of_one:
        return heard
    return replace(last, case_ids=heard.case_ids, strange=(), points_at=False, ordinal=None)


_SAME_FOR = re.compile(
    r"^\W*(?:(?:and|ok|so|now)\W+)*(?:the )?same(?: thing| question)? (?:for|with|on)\b"
)


def _is_of_one(heard: Heard) -> bool:
    """Whether it can only be asked of one case: `what is missing`, after a case was shown."""
    names_other = heard.strange or heard.payer or heard.codes or heard.document_ids
    said = heard.understood.concepts
    is_any = _OF_ANY.search(heard.words) and "limit" not in said
    if names_other or heard.question_ids or is_any:
        return False
    may_stand = STATES_OF_LISTS if said & _WHY else frozenset()
    of_many = _OF_MANY - {"first"} if said & {"next_step", "deadline"} else _OF_MANY
    return bool(said & OF_ONE) and not said & of_many and not (said & STATES_OF_LISTS) - may_stand


def _listed(last: Heard) -> Heard:
    """Return a question for a number as one for the cases that were counted."""
    spans = tuple(span for span in last.understood.spans if not span.concepts & COUNTS)
    return replace(last, understood=replace(last.understood, spans=spans), page=1)


def _turned(heard: Heard, last: Heard) -> Heard | None:
    """Return the list whose number was told, or the number of what was listed, if asked for."""
    words = heard.words.strip()
    if _asks_number(heard) and last.has(*STATES_OF_LISTS, "everything", "unsent"):
        return _counted(heard, last)
    if _ENOUGH.search(words) and pace_in(last.words) is not None:
        return replace(last, page=1)
    if last.has(*COUNTS) and (_WHICH_IS.search(words) or _SINCE.search(words)):
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


_THOSE = re.compile(r"\b(?:altogether|that|those|these|them|it|total|all)\b(?! open| cases)")


def _counted(heard: Heard, last: Heard) -> Heard:
    """Return a question for a list as one for its number."""
    spans = (*last.understood.spans, *heard.understood.spans)
    return replace(last, understood=replace(last.understood, spans=spans), page=1)


def about_the_shown(heard: Heard, thread: Thread, last: Heard | None) -> Heard:
    """Return a turn that no intent answers as one about the case or the payer just spoken of."""
    names_other = heard.names_case or heard.strange or heard.payer or heard.codes
    is_other = names_other or heard.document_ids or heard.question_ids or heard.acts
    is_short = len(heard.words.split()) <= LONGER and _GOES_BACK.search(heard.words) is not None
    if is_other or not is_short or _OF_ANY.search(heard.words):
        return heard
    if len(thread.case_ids) == 1:
        return replace(heard, case_ids=thread.case_ids)
    return heard if last is None else of_same_payer(heard, last)


_GOES_BACK = re.compile(
    r"^\W*(?:and|so|but|ok|okay|then|why|who|whose|when|where|how|can (?:i|we)|should (?:i|we)"
    r"|do (?:i|we)|what (?:about|now|then|if|else|do|should|kind|sort)|which|like what)\b"
    r"|\b(?:it|that|this|they|them|then|one|she|he|her|his)\b"
)
"""How a turn goes on from the one before."""


def of_the_shown(
    heard: Heard, thread: Thread, intent_of: Callable[[Heard], Intent | None]
) -> Heard:
    """Return a question that says nothing by itself as one for the case just shown."""
    names_other = heard.names_case or heard.strange or heard.payer or heard.codes
    says = heard.understood.concepts - POLITE
    if names_other or len(thread.case_ids) != 1 or not says or _OF_ANY.search(heard.words):
        return heard
    if len(heard.words.split()) > LONGER or intent_of(heard) is not None:
        return heard
    meant = replace(heard, case_ids=thread.case_ids)
    return heard if intent_of(meant) is None else meant
