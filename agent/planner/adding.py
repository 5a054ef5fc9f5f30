"""A short turn that only says for whom or what else: `and for Cigna?`, `in Ohio`, `by payer`."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.words import POLITE, Understood
from agent.planner.listing import LISTS
from agent.planner.rules import codes_of_kind

_ALSO = re.compile(
    r"^(and|what (?:about|abt|bout)|wat about|how (?:about|abt|bout)|hows about|same for|same with"
    r"|also|now|for|only|just|or|but only|vs|versus"
    r"|any (?:of )?(?:that|those|these|them)|any(?:thing)? for)\b"
)
_ALSO_ASKS = re.compile(
    r"^(?:and|also|now)\W+(?:(?:what|who|how|where)s?|which|why|when"
    r"|(?:once|after) (?:it|that|this)|does|do|is|are|show|list|check|any)\b"
    r"(?! about)(?!.*\b(?:those|them|these)\b)"
)
"""A whole question that only begins like an addition: `and what runs out this week?`"""
_OF_PLACE = re.compile(r"\b(?:location|site|branch)\b")
"""Cases are not kept by it, so a list is no other one."""
FEW, SHORT, LONGER = 4, 8, 10
"""Words of a turn: of one that only names something, of a short question, of a longer one."""
COUNTS = frozenset({"how_many", "overview"})
STATES_OF_LISTS = frozenset(word for word, _ in LISTS)
OF_ONE = frozenset(
    {
        "appeal",
        "blocking",
        "can_schedule",
        "channel",
        "codes",
        "covered",
        "deadline",
        "denial_reason",
    }
    | {"diagnosis", "eligibility", "history", "how_long", "limit", "link", "missing", "next_step"}
    | {"opened_on", "p2p", "paper_kind", "papers", "payer_of", "reference", "requirements"}
    | {"resubmit", "sent_on", "shared", "units", "valid", "visits", "visits_asked"}
    | {"visits_booked", "visits_granted", "visits_left", "visits_used", "why"}
)
"""What is asked of one case; after a case was shown, that case is meant."""


_OF_ITSELF = frozenset(
    {"approver", "unmatched", "sender", "ours", "money", "clinical", "elsewhere", "calendar"}
    | {"personal", "emr", "contact", "calling", "own_cost", "network"}
)
"""What is asked by itself whatever was asked before."""


def adds_to(heard: Heard, last: Heard) -> bool:
    """Whether it only says for whom or what else; a whole question stands by itself."""
    if last.has(*COUNTS) and _splits(heard):
        return True
    if heard.has(*_OF_ITSELF) or _asks_what_came(heard, last):
        return False
    if heard.acts:
        return False
    if _ALSO_ASKS.search(heard.words.strip()) or _OF_PLACE.search(heard.words):
        return False
    spans = (heard.ahead, heard.back, heard.older_than)
    if any(each is not None for each in spans) and len(heard.words.split()) <= FEW:
        return not (heard.understood.concepts or heard.names_case)
    is_of_rule = bool(heard.payer) and last.has("authorization", "rule") and not last.case_ids
    most = LONGER if is_of_rule else SHORT
    if _ALSO.search(heard.words.strip()) and len(heard.words.split()) <= most:
        names_code = bool((last.codes or codes_of_kind(last)) and codes_of_kind(heard))
        return not heard.understood.concepts & OF_ONE or bool(heard.payer) or names_code
    known = (heard.payer, heard.line_of_business, heard.state, heard.visit)
    says_facts = any(each is not None for each in known) or bool(heard.codes)
    says_facts = says_facts or (bool(last.codes) and _PRODUCT.search(heard.words) is not None)
    is_short = len(heard.words.split()) <= (
        _SAYS if heard.understood.concepts <= _MERE else FEW + 2
    )
    return says_facts and is_short and not _A_QUESTION.search(heard.words)


def _asks_what_came(heard: Heard, last: Heard) -> bool:
    """Whether it asks what a payer answered, and the question before asked for something else."""
    came = heard.has("answered", "changed") and not heard.has(*STATES_OF_LISTS - {"pending"})
    return came and not last.has("answered", "changed") and heard.payer is not None


_PRODUCT = re.compile(r"\b(?:ppo|hmo|epo|pos)\b")
_MERE = POLITE | {"help"}
_SAYS = 12
"""Words of a message that only says more of a rule: `it's a PPO if that helps, in Ohio`."""


def _splits(heard: Heard) -> bool:
    """Whether it only says how a number is to be split: `by payer`."""
    return heard.understood.concepts == {"overview"} and len(heard.words.split()) <= FEW


_A_QUESTION = re.compile(
    r"^((?:what|who|where|how|when)s?|which|why|does|do|is|are|show|list|check|draft|submit|read"
    r"|any)\b"
)


def merged(heard: Heard, last: Heard) -> Heard:
    """Return the last question for somebody or something else; what was named anew counts alone."""
    named_anew = heard.payer is not None or heard.guess is not None or heard.points_at
    of_state = _of_state(last.one_of, heard.state) or _of_region(last.payers, heard.words)
    has_codes = bool(last.codes or codes_of_kind(last))
    return replace(
        last,
        understood=_put_in_place(heard, last),
        case_ids=() if named_anew else last.case_ids,
        payer=heard.payer if named_anew else of_state[0] if of_state else last.payer,
        payers=heard.payers if named_anew else of_state or last.payers,
        one_of=heard.one_of if named_anew else () if len(of_state) == 1 else last.one_of,
        guess=heard.guess if named_anew else last.guess,
        codes=heard.codes or (codes_of_kind(heard) if has_codes else ()) or last.codes,
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


def _of_region(payers: tuple[str, ...], words: str) -> tuple[str, ...]:
    """Return those of several payers whose region is said now: `prime west`."""
    said = tuple(each for each in payers if each.split("-")[-1] in words.split())
    return said if len(said) < len(payers) else ()


def _put_in_place(heard: Heard, last: Heard) -> Understood:
    """Return what the last question said, with the way of standing that is named anew."""
    if heard.has("overview") and last.has(*COUNTS):
        spans = (*last.understood.spans, *heard.understood.spans)
        return replace(last.understood, spans=spans)
    if not heard.understood.concepts & STATES_OF_LISTS:
        return last.understood
    kept = tuple(span for span in last.understood.spans if not span.concepts & STATES_OF_LISTS)
    return replace(last.understood, spans=(*kept, *heard.understood.spans))
