"""Payers and plans by what they are called: where a payer's name ends and its plan begins.

The names lie in `health_plans.txt`. A name is taken apart only where all of its words are known:
a company with where it insures, its line of business and the type of its plan is a payer's name
as a whole; the name of a plan behind it is its plan's. Behind a brand of the whole country the
name of a plan may as well be a part of what everybody calls the payer, and nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from adapters.reading.values.name_parts import PARTS, REGIONS, RUNS_MEDICARE, TOGETHER
from adapters.reading.values.states import STATE_NAMES
from adapters.redaction import lexicon

NAMES = Path(__file__).with_name("health_plans.txt")
_WORD = re.compile(r"[A-Za-z0-9+\u2019']+")
_BLUES = re.compile(r"bcbs(?:of)?(?:[a-z]{2}|m|t|kc|wny)?")
_BETWEEN = re.compile(r"\s?\(|,\s|\s(?:[-\u2013\u2014/|]\s)?")
"""What may stand between a payer and its plan."""
_ENDS = re.compile(r"[,;|:]")
_PARTS_OFF = re.compile(r"[,;|:(]|\s[-\u2013\u2014/]\s")
"""What stands within no name of the list."""
_STOP = re.compile(r"[a-z]{3,}\.\s+$")
_DASH = re.compile(r"\s[-\u2013\u2014/]\s")
"""What ends a payer's name, or a name that does not go on behind it."""
_CODE = re.compile(r"[a-z]{0,2}\d{1,4}[a-z]?")
_CONTRACT = re.compile(r"[hrs]\d{4}")
"""The number of a contract of Medicare, as on its cards: `HumanaChoice H5216`."""
_OF_PLANS = frozenset({"network", "plan", "program", "option"})
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
_TOO_PLAIN = frozenset({("health", "plan"), ("general",)})
"""What is left of a few names without their article."""


@dataclass(frozen=True)
class Named:
    """A payer's name of which every word is known: where it ends, and where its plan begins."""

    payer_end: int
    plan_at: int | None
    itself: bool
    """Whether the name can be nothing else, wherever it stands."""


@dataclass(frozen=True)
class _Token:
    text: str
    start: int
    end: int
    gap: str
    """What stands between it and the word before it."""
    capital: bool


@lru_cache(maxsize=4096)
def named(text: str) -> Named | None:
    """Take a text apart; None where it has a word that no payer or plan is known by."""
    tokens = list(_tokens(text))
    head = _head(tokens)
    if head is None:
        return None
    at, brand, itself = head
    if at == len(tokens):
        return Named(_closed(text, tokens[-1].end), None, itself)
    at = next((back for back in range(at - 1, 0, -1) if _are_one_plan(tokens[back:])), at)
    brand = brand or tuple(one.text for one in tokens[:at]) in _phrases("brands")
    brand = brand or (_DASH.search(tokens[at].gap) is not None and _is_part(tokens[at:]))
    if brand or not _are_plans(tokens[at:]) or tokens[at].start == tokens[at - 1].start:
        return None
    return Named(tokens[at - 1].end, tokens[at].start, itself)


def may_begin(word: str) -> bool:
    """Whether the name of a company that is known can begin with a word."""
    first = next(iter(_tokens(word)), None)
    return first is not None and (
        first.text in _first_words() or _BLUES.fullmatch(first.text) is not None
    )


@cache
def _first_words() -> frozenset[str]:
    kinds = ("brands", "companies", "names", "places")
    return frozenset(phrase[0] for kind in kinds for phrase in _phrases(kind))


@lru_cache(maxsize=4096)
def begins(text: str) -> tuple[Named, int] | None:
    """The payer, and plan, that a text begins with, and where both end, whatever follows.

    Behind a bare brand of the whole country only a dash, comma or bracket parts off a plan.
    """
    tokens = list(_tokens(text))
    head = _head(tokens)
    if head is None:
        return None
    at, brand, itself = head
    end = _closed(text, tokens[at - 1].end)
    between = _BETWEEN.match(text, end)
    if at == len(tokens) or between is None or (brand and not between[0].strip()):
        return Named(end, None, itself), end
    counts = range(len(tokens), at, -1)
    last = next((many for many in counts if _are_plans(tokens[at:many])), at)
    if _DASH.match(between[0]) and _is_part(tokens[at:last]):
        return None
    if last == at or tokens[at].start != between.end():
        return Named(end, None, itself), end
    plan_end = tokens[last - 1].end
    closing = between[0].strip() == "(" and text[plan_end : plan_end + 1] == ")"
    return Named(end, tokens[at].start, itself), plan_end + closing


def _is_part(tokens: Sequence[_Token]) -> bool:
    """Whether a part of Medicare follows, which may belong to its name: `Medicare - Part B`."""
    return bool(tokens) and _longest(tokens, 0, _phrases("parts")) == len(tokens)


def _closed(text: str, end: int) -> int:
    """The end of a name with the bracket that closes it: `UMR (UnitedHealthcare)`."""
    opened = text.count("(", 0, end) > text.count(")", 0, end)
    return end + 1 if opened and text[end : end + 1] == ")" else end


def _head(tokens: Sequence[_Token]) -> tuple[int, bool, bool] | None:
    """Where a payer's name that tokens begin with ends, whether a bare brand, and itself."""
    found = _company(tokens)
    if found is None:
        return None
    company, at = found
    brand = company in _phrases("brands") and not _placed(tokens, at)
    own = company[:-1] in _phrases("brands")
    brand = brand or company[0] in _PROGRAMS or (company[-1] in _PROGRAMS and not own)
    brand = brand or company in _phrases("names")
    at = _behind(tokens, at, program=bool(_PROGRAMS & {one.text for one in tokens[:at]}))
    return at, brand, company not in _phrases("doubtful")


def is_plan(text: str) -> bool:
    """Whether a text is the name of a plan, and of no payer, by words that are all known."""
    tokens = list(_tokens(text))
    if _are_one_plan(tokens):
        return True
    return bool(tokens) and _are_plans(tokens) and _company_end(tokens) < len(tokens)


def may_hold_a_plan(text: str) -> bool:
    """Whether words that nobody knows and the type of a plan follow a company's whole name.

    `Blue Care Network of Michigan Local HMO` is a company and its plan; behind a bare brand of the
    whole country, as in `Humana Honor PPO`, clinics call the insurance by both.
    """
    tokens = list(_tokens(text))
    head = _head(tokens)
    if head is None or head[1] or len(tokens) - head[0] < 2:
        return False
    return any(_longest(tokens, at, _phrases("types")) == len(tokens) - at
               for at in range(head[0] + 1, len(tokens)))  # fmt: skip


def is_type(text: str) -> bool:
    """Whether a text is nothing but the type of a plan: `PPO`, `HMO D-SNP`."""
    tokens = list(_tokens(text))
    return bool(tokens) and _longest(tokens, 0, _phrases("types")) == len(tokens)


def _are_one_plan(tokens: Sequence[_Token]) -> bool:
    """Whether tokens are the name of one plan and nothing else."""
    return len(tokens) > 1 and _longest(tokens, 0, _phrases("products")) == len(tokens)


def _company(tokens: Sequence[_Token]) -> tuple[tuple[str, ...], int] | None:
    """The longest company that tokens begin with, and where it ends; a state may lead it."""
    end = _company_end(tokens)
    if end:
        return tuple(one.text for one in tokens[:end]), end
    lead = _longest(tokens, 0, _phrases("places"))
    end = _company_end(tokens[lead:]) if lead else 0
    if not end or tokens[lead].text not in {"blue", "bcbs", "medicaid", "workers", "bwc", "state"}:
        return None
    return tuple(one.text for one in tokens[: lead + end]), lead + end


def _company_end(tokens: Sequence[_Token]) -> int:
    known = max(_longest(tokens, 0, _phrases(kind)) for kind in ("brands", "companies", "names"))
    blues = 1 if tokens and _BLUES.fullmatch(tokens[0].text) else 0
    return max(known, blues)


def _behind(tokens: Sequence[_Token], at: int, *, program: bool) -> int:
    """Where what belongs to a payer's name ends: its place, its line of business, its type."""
    kinds = ("lines", "types", "runs") + (("parts",) if program else ())
    while at < len(tokens) and not _ENDS.search(tokens[at].gap):
        bracket, dash = "(" in tokens[at].gap, _DASH.search(tokens[at].gap) is not None
        runs = program and _longest(tokens, at, _phrases("runs"))
        apart = _phrases("types") | _phrases("parts")
        if (dash and not runs) or (bracket and _longest(tokens, at, apart)):
            return at
        step = max(_longest(tokens, at, _phrases(kind)) for kind in kinds)
        step = max(step, _placed(tokens, at))
        advantage = tokens[at - 1].text in _MEDICARE and tokens[at].text in {"advantage", "adv"}
        ends = at + 1 == len(tokens) or _PARTS_OFF.search(tokens[at + 1].gap) is not None
        if advantage or (not step and ends and _CONTRACT.fullmatch(tokens[at].text)):
            step = 1
        if not step:
            return at
        at += step
    return at


def _placed(tokens: Sequence[_Token], at: int) -> int:
    """How many tokens say where, or by whom, a company insures: `of Texas`, `from Superior`."""
    place = _longest(tokens, at, _phrases("places"))
    if (
        place == 1
        and len(tokens[at].text) == 2
        and (not tokens[at].capital or tokens[at].text == "id")
    ):
        place = 0
    if at < len(tokens) and tokens[at].text in {"of", "in", "from", "by"}:
        kinds = ("places", "companies")
        said = max(_longest(tokens, at + 1, _phrases(kind)) for kind in kinds)
        return said + 1 if said else 0
    return place


def _are_plans(tokens: Sequence[_Token]) -> bool:
    """Whether tokens are names of plans, with their types and short numbers: `HMO 20`."""
    at, told = 0, False
    while at < len(tokens) and not (at and _ENDS.search(tokens[at].gap)):
        step = max(_longest(tokens, at, _phrases(kind)) for kind in ("products", "types"))
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


def _longest(tokens: Sequence[_Token], at: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """How many tokens from a place on are one of the phrases, the longest of them."""
    known = _lengths(phrases).get(tokens[at].text, ()) if at < len(tokens) else ()
    if not known:
        return 0
    near = tokens[at : at + LONGEST]
    ends = (many for many in range(1, len(near)) if _PARTS_OFF.search(near[many].gap))
    stop = next(ends, len(near))
    texts = tuple(one.text for one in near[:stop])
    return next((many for many in known if many <= stop and texts[:many] in phrases), 0)


@cache
def _lengths(phrases: frozenset[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """How many words the phrases have that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in filter(None, phrases):
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {first: tuple(sorted(many, reverse=True)) for first, many in found.items()}


LONGEST = 9
"""Words of the longest name that is looked for."""


def _tokens(text: str) -> Iterator[_Token]:
    """The words of a text in small letters, each with its place; `and` and `the` say nothing."""
    at = 0
    for match in _WORD.finditer(text):
        gap, at = text[at : match.start()], match.end()
        gap = ";" if _STOP.search(text, 0, match.start()) else gap
        word = re.sub("['\u2019]", "", match[0].lower())
        if word in {"and", "the"} or not word:
            continue
        for part in _parted().get(word, word).split():
            yield _Token(part, *match.span(), gap, match[0].isupper())
            gap = ""


@cache
def _parted() -> dict[str, str]:
    return dict(TOGETHER)


@cache
def _phrases(kind: str) -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(one.text for one in _tokens(phrase)) for phrase in _listed(kind) if phrase
    ) - (_TOO_PLAIN if kind == "companies" else frozenset())


@cache
def _listed(kind: str) -> tuple[str, ...]:
    if kind == "places":
        return (*STATE_NAMES, *(code.lower() for code in STATE_NAMES.values()), *_of(REGIONS))
    if kind in {"runs", "parts"}:
        return _of(RUNS_MEDICARE if kind == "runs" else PARTS)
    known = _sections()[kind]
    return (*known, *_on_file()) if kind == "companies" else known


def _of(bars: str) -> tuple[str, ...]:
    return tuple(filter(None, bars.split("|")))


@cache
def _on_file() -> tuple[str, ...]:
    """What redaction knows as payers, but for the types of plans among them."""
    types = set(_sections()["types"])
    return tuple(name for name in lexicon.payers() if name not in types)


@cache
def _sections() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    kind = ""
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(kind, []).extend(part.strip() for part in line.split("|"))
    return {name: tuple(filter(None, phrases)) for name, phrases in found.items()}
