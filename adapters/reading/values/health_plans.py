"""Payers and plans by what they are called: where a payer's name ends and its plan begins.

The names lie in `health_plans.txt`. A name is taken apart only where all of its words are known:
a company with where it insures, its line of business and the type of its plan is a payer's name
as a whole, and so is the name of a product with nothing but a blank between: `BCBS of Kansas
BlueChoice`. Behind a sign the name of a plan is its plan's; behind a brand of the whole country
it may as well be a part of what everybody calls the payer, and nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile

from adapters.reading.values.plan_words import PARTS_OFF, Word, longest, phrases, words_of

_BLUES = re.compile(r"bcbs(?:of)?(?:[a-z]{2}|m|t|kc|wny)?")
_BETWEEN = re.compile(r"\s?\(|,\s|\s(?:[-\u2013\u2014/|]\s)?")
"""What may stand between a payer and its plan."""
_ENDS = re.compile(r"[,;|:]")
_DASH = re.compile(r"\s[-\u2013\u2014/]\s")
"""What ends a payer's name, or a name that does not go on behind it."""
_CODE = re.compile(r"[a-z]{0,2}\d{1,4}[a-z]?")
_CONTRACT = re.compile(r"[hrs]\d{4}")
"""The number of a contract of Medicare, as on its cards: `HumanaChoice H5216`."""
_OF_PLANS = frozenset({"network", "plan", "program", "option"})
_TIERS = frozenset({"gold", "silver", "bronze", "platinum", "catastrophic", "network", "premium"})
_MEDICARE = frozenset({"medicare", "mcr", "mcare"})
_PROGRAMS = _MEDICARE | {
    "medicaid",
    "va",
    "can",
    "tricare",
    "veterans",
    "ccn",
    "vaccn",
    "optum",
    "triwest",
}


@dataclass(frozen=True)
class Named:
    """A payer's name of which every word is known: where it ends, and where its plan begins."""

    payer_end: int
    plan_at: int | None
    itself: bool
    """Whether the name can be nothing else, wherever it stands."""
    product_at: int | None = None
    """Where the name of a product begins that belongs to the payer's."""


@lru_cache(maxsize=4096)
def named(text: str) -> Named | None:
    """Take a text apart; None where it has a word that no payer or plan is known by."""
    tokens = list(words_of(text))
    head = _head(tokens)
    if head is None:
        return None
    at, brand, itself, product_at = head
    if at == len(tokens):
        return Named(_closed(text, tokens[-1].end), None, itself, product_at)
    at = next((back for back in range(at - 1, 0, -1) if _are_one_plan(tokens[back:])), at)
    brand = brand or tuple(one.text for one in tokens[:at]) in phrases("brands")
    brand = brand or (_DASH.search(tokens[at].gap) is not None and _is_part(tokens[at:]))
    if brand or not _are_plans(tokens[at:]) or tokens[at].start == tokens[at - 1].start:
        return None
    return Named(tokens[at - 1].end, tokens[at].start, itself, product_at)


@lru_cache(maxsize=8192)
def may_begin(word: str) -> bool:
    """Whether the name of a company that is known can begin with a word."""
    first = next(iter(words_of(word)), None)
    return first is not None and (
        first.text in _first_words() or _BLUES.fullmatch(first.text) is not None
    )


@cache
def _first_words() -> frozenset[str]:
    kinds = ("brands", "companies", "names", "places")
    return frozenset(phrase[0] for kind in kinds for phrase in phrases(kind))


@lru_cache(maxsize=4096)
def begins(text: str) -> tuple[Named, int] | None:
    """The payer, and plan, that a text begins with, and where both end, whatever follows.

    Behind a bare brand of the whole country only a dash, comma or bracket parts off a plan.
    """
    tokens = list(words_of(text))
    head = _head(tokens)
    if head is None:
        return None
    at, brand, itself, product_at = head
    end = _closed(text, tokens[at - 1].end)
    between = _BETWEEN.match(text, end)
    if at == len(tokens) or between is None or (brand and not between[0].strip()):
        return Named(end, None, itself, product_at), end
    counts = range(len(tokens), at, -1)
    last = next((many for many in counts if _are_plans(tokens[at:many])), at)
    if _DASH.match(between[0]) and _is_part(tokens[at:last]):
        return None
    if last == at or tokens[at].start != between.end():
        return Named(end, None, itself, product_at), end
    plan_end = tokens[last - 1].end
    closing = between[0].strip() == "(" and text[plan_end : plan_end + 1] == ")"
    return Named(end, tokens[at].start, itself, product_at), plan_end + closing


def _is_part(tokens: Sequence[Word]) -> bool:
    """Whether a part of Medicare follows, which may belong to its name: `Medicare - Part B`."""
    return bool(tokens) and longest(tokens, 0, phrases("parts")) == len(tokens)


def _closed(text: str, end: int) -> int:
    """The end of a name with the bracket that closes it: `UMR (UnitedHealthcare)`."""
    opened = text.count("(", 0, end) > text.count(")", 0, end)
    return end + 1 if opened and text[end : end + 1] == ")" else end


def _head(tokens: Sequence[Word]) -> tuple[int, bool, bool, int | None] | None:
    """Where a payer's name that tokens begin with ends, whether a bare brand, and itself.

    The last is where the letters of a product begin that belongs to the name.
    """
    found = _company(tokens)
    if found is None:
        return None
    company, at = found
    brand = company in phrases("brands") and not _placed(tokens, at)
    own = company[:-1] in phrases("brands")
    brand = brand or company[0] in _PROGRAMS or (company[-1] in _PROGRAMS and not own)
    brand = brand or company in phrases("names")
    at = _behind(tokens, at, program=bool(_PROGRAMS & {one.text for one in tokens[:at]}))
    end = _product_end(tokens, at)
    product_at = tokens[at].start if end > at else None
    return end, brand, company not in phrases("doubtful"), product_at


@cache
def _plans() -> frozenset[tuple[str, ...]]:
    return phrases("products") | phrases("programs")


def _product_end(tokens: Sequence[Word], at: int) -> int:
    """Where the name of a product ends that follows a payer's with nothing but a blank between.

    A metal, a network or a state's program is rather the plan's than the payer's, and so is what
    follows the type of a plan: `CareSource Silver`, `Aetna PPO Choice POS II`.
    """
    within = at < len(tokens) and tokens[at].start == tokens[at - 1].start
    bare = (tokens[end] for end in range(at, len(tokens)))
    stop = at + sum(1 for _ in takewhile(lambda one: one.big and not one.gap.strip(), bare))
    if within or longest(tokens[at - 1 :], 0, phrases("types")):
        return at
    end = next((end for end in range(stop, at, -1) if _are_plans(tokens[at:end])), at)
    apart = any(_is_apart(tokens, one) for one in range(at, end))
    return at if apart else end


def _is_apart(tokens: Sequence[Word], at: int) -> bool:
    return tokens[at].text in _TIERS or longest(tokens, at, phrases("programs")) > 0


def is_plan(text: str) -> bool:
    """Whether a text is the name of a plan, and of no payer, by words that are all known."""
    tokens = list(words_of(text))
    if _are_one_plan(tokens):
        return True
    return bool(tokens) and _are_plans(tokens) and _company_end(tokens) < len(tokens)


def may_hold_a_plan(text: str) -> bool:
    """Whether words that nobody knows and the type of a plan follow a company's whole name.

    `Blue Care Network of Michigan Local HMO` is a company and its plan; behind a bare brand of the
    whole country, as in `Humana Honor PPO`, clinics call the insurance by both.
    """
    tokens = list(words_of(text))
    head = _head(tokens)
    if head is None or head[1] or len(tokens) - head[0] < 2:
        return False
    return any(longest(tokens, at, phrases("types")) == len(tokens) - at
               for at in range(head[0] + 1, len(tokens)))  # fmt: skip


def is_type(text: str) -> bool:
    """Whether a text is nothing but the type of a plan: `PPO`, `HMO D-SNP`."""
    tokens = list(words_of(text))
    return bool(tokens) and longest(tokens, 0, phrases("types")) == len(tokens)


def _are_one_plan(tokens: Sequence[Word]) -> bool:
    """Whether tokens are the name of one plan and nothing else."""
    return len(tokens) > 1 and longest(tokens, 0, _plans()) == len(tokens)


def _company(tokens: Sequence[Word]) -> tuple[tuple[str, ...], int] | None:
    """The longest company that tokens begin with, and where it ends; a state may lead it."""
    end = _company_end(tokens)
    if end:
        return tuple(one.text for one in tokens[:end]), end
    lead = longest(tokens, 0, phrases("places"))
    end = _company_end(tokens[lead:]) if lead else 0
    if not end or tokens[lead].text not in {"blue", "bcbs", "medicaid", "workers", "bwc", "state"}:
        return None
    return tuple(one.text for one in tokens[: lead + end]), lead + end


def _company_end(tokens: Sequence[Word]) -> int:
    known = max(longest(tokens, 0, phrases(kind)) for kind in ("brands", "companies", "names"))
    blues = 1 if tokens and _BLUES.fullmatch(tokens[0].text) else 0
    return max(known, blues)


def _behind(tokens: Sequence[Word], at: int, *, program: bool) -> int:
    """Where what belongs to a payer's name ends: its place, its line of business, its type."""
    kinds = ("lines", "types", "runs") + (("parts",) if program else ())
    while at < len(tokens) and not _ENDS.search(tokens[at].gap):
        bracket, dash = "(" in tokens[at].gap, _DASH.search(tokens[at].gap) is not None
        runs = program and longest(tokens, at, phrases("runs"))
        apart = phrases("types") | phrases("parts")
        if (dash and not runs) or (bracket and longest(tokens, at, apart)):
            return at
        step = max(longest(tokens, at, phrases(kind)) for kind in kinds)
        step = max(step, _placed(tokens, at))
        advantage = tokens[at - 1].text in _MEDICARE and tokens[at].text in {"advantage", "adv"}
        ends = at + 1 == len(tokens) or PARTS_OFF.search(tokens[at + 1].gap) is not None
        if advantage or (not step and ends and _CONTRACT.fullmatch(tokens[at].text)):
            step = 1
        if not step:
            return at
        at += step
    return at


def _placed(tokens: Sequence[Word], at: int) -> int:
    """How many tokens say where, or by whom, a company insures: `of Texas`, `from Superior`."""
    place = longest(tokens, at, phrases("places"))
    if (
        place == 1
        and len(tokens[at].text) == 2
        and (not tokens[at].capital or tokens[at].text == "id")
    ):
        place = 0
    if at < len(tokens) and tokens[at].text in {"of", "in", "from", "by"}:
        kinds = ("places", "companies")
        said = max(longest(tokens, at + 1, phrases(kind)) for kind in kinds)
        return said + 1 if said else 0
    return place


def _are_plans(tokens: Sequence[Word]) -> bool:
    """Whether tokens are names of plans, with their types and short numbers: `HMO 20`."""
    at, told = 0, False
    while at < len(tokens) and not (at and _ENDS.search(tokens[at].gap)):
        step = max(longest(tokens, at, known) for known in (_plans(), phrases("types")))
        told = told or step > 0
        step = step or _placed(tokens, at)
        if not step and told and (_CODE.fullmatch(tokens[at].text) or len(tokens[at].text) == 1):
            step = 1
        numbered = at + 1 < len(tokens) and _CODE.fullmatch(tokens[at + 1].text) is not None
        if not step and tokens[at].text in _OF_PLANS and (told or numbered):
            step, told = 1, True
        if not step:
            return False
        at += step
    return told and at == len(tokens)
