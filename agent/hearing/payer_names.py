"""Which payers a question names: by name or id, by a nickname, or by a family and its state."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from rapidfuzz import fuzz, process

_NO_PLAN = r"(?! (?:advantage|supplement|adv)\b)"
"""`Medicare Advantage` is a plan type, and not the payer Medicare."""
_ALIKE = 82
_NICKNAMES = {
    "united": "uhc",
    "united health": "uhc",
    "blue cross blue shield": "bcbs",
    "blue cross and blue shield": "bcbs",
    "blue cross": "bcbs",
    "blue shield": "bcbs",
    "bluecross": "bcbs",
    "blues": "bcbs",
    "bcbs": "bcbs",
    "anthem": "anthem",
    "amerihealth": "amerihealth",
    "highmark": "highmark",
    "kaiser": "kaiser",
    "tricare": "tricare",
    "tri-care": "tricare",
    "workers comp": "wc",
    "work comp": "wc",
    "comp": "wc",
    "medicaid": "medicaid",
    "the va": "va-ccn",
    "va patient": "va-ccn",
    "va pt": "va-ccn",
    "fep": "fep-blue",
    "veterans": "va-ccn",
    "triwest": "triwest",
    "mcr": "medicare",
    "mcare": "medicare",
}
"""As staff say them: a payer's id, or what the ids of a family share."""
_OF_NO_OTHER = frozenset({"va patient", "va pt"})
"""Said where no other payer is named: `bcbs va patient` is one of Virginia."""
_TWO_AT_ONCE = {"triwest": ("tricare-west", "va-ccn")}
"""A company that runs two programs; `triwest tricare` and `va triwest` say which."""
_BY_STATE = frozenset({"bcbs", "medicaid", "wc"})
"""Families that have one payer to a state."""
_OF_MEDICAID = frozenset({"anthem-va"})
"""Members of a family that are only meant where Medicaid is said as well."""


def named_payers(text: str, names: Iterable[str], state: str | None) -> tuple[str, ...]:
    """Return the payers in the text as they were typed, in its order; long names first."""
    found: dict[int, str] = {}
    rest, small = text, text.lower()
    said = [name for name in names if all(part.lower() in small for part in name.split("-"))]
    for name in sorted(said, key=len, reverse=True):
        spelled = "[ -]".join(map(re.escape, name.split("-")))
        no_plan = _NO_PLAN if "medicare" in name else ""
        match = re.search(rf"\b{spelled}\b{no_plan}", rest, re.IGNORECASE)
        if len(name) > 1 and match:
            typed_as = _with_what_follows(match, names)
            found[match.start()] = typed_as
            end = match.start() + len(typed_as)
            rest = rest[: match.start()] + " " * len(typed_as) + rest[end:]
    typed = tuple(found[place] for place in sorted(found))
    nick = _nicknamed(rest if typed else text, frozenset(names), state)
    if typed and nick and nick[0].lower() in _OF_NO_OTHER:
        return typed
    if typed and nick:
        meant = ids_of(nick[0], frozenset(names), text, state)
        return (*typed, *nick) if len(meant) == 1 and meant[0] in names else typed
    return typed or nick


def _with_what_follows(match: re.Match[str], names: Iterable[str]) -> str:
    """Return a payer as it was typed, with more words of the one whole name that begins so."""
    first, rest = match[0].casefold(), match.string[match.start() :].casefold()
    begun = [
        _begun(each.casefold(), rest) for each in names if each.casefold().startswith(f"{first} ")
    ]
    longer = [each for each in begun if each > len(first)]
    end = longer[0] if len(longer) == 1 else len(first)
    return match.string[match.start() : match.start() + end]


_OF_PLANS = frozenset({"medicare", "medicaid", "advantage", "commercial"})
"""A kind of plan is heard for itself, also where a payer's whole name has it."""


def _begun(name: str, text: str) -> int:
    """Return how many characters of a text are whole words of a name, from its beginning."""
    at = 0
    for word in name.split():
        if at and word in _OF_PLANS:
            break
        said = re.match(rf" ?{re.escape(word)}\b", text[at:])
        if said is None:
            break
        at += said.end()
    return at


def ids_of(typed: str, names: frozenset[str], text: str, state: str | None) -> tuple[str, ...]:
    """Return what a payer as it was typed is called on file; several for a family."""
    small = typed.casefold()
    dashed = small.replace(" ", "-")
    if small not in names and dashed in names:
        return (dashed,)
    whole = [each for each in names if each.casefold().startswith(f"{small} ")]
    if small not in names and small not in _NICKNAMES and len(whole) == 1:
        return (whole[0],)
    family = _NICKNAMES.get(small)
    if family is None:
        return (typed,)
    members = _TWO_AT_ONCE.get(family) or _family(family, names)
    said = set(re.findall(r"[a-z]+", text.casefold())) - {family}
    of_region = [each for each in members if set(each.split("-")) & said]
    if len(of_region) == 1 and family not in _BY_STATE:
        return tuple(of_region)
    of_state = [each for each in members if state and state.lower() in each.split("-")]
    is_medicaid = "medicaid" in text.casefold()
    of_state = [each for each in of_state if each not in _OF_MEDICAID or is_medicaid]
    if of_state:
        return tuple(of_state)
    if small in names or family in names:
        return (typed if small in names else family,)
    return (typed,) if state and family in _BY_STATE else members


def _nicknamed(text: str, names: frozenset[str], state: str | None) -> tuple[str, ...]:
    """Return the nickname that stands in the text, where one is known and means something."""
    for nick in sorted(_NICKNAMES, key=lambda each: (each in _OF_NO_OTHER, -len(each))):
        match = re.search(rf"\b{nick}\b(?! (?:advantage|mco)\b)", text, re.IGNORECASE)
        if match is None or not ids_of(match[0], names, text, state):
            continue
        if nick in ("medicaid", "workers comp", "work comp", "comp") and state is None:
            continue
        return (match[0],)
    return ()


def _family(family: str, names: frozenset[str]) -> tuple[str, ...]:
    """Return the ids of a family: `bcbs-il`, `tx-medicaid`."""
    pattern = re.compile(rf"{family}-[a-z]{{2,4}}|[a-z]{{2}}-{family}")
    return tuple(sorted(name for name in names if pattern.fullmatch(name)))


def almost_named(strange: tuple[str, ...], payers: tuple[str, ...]) -> str | None:
    """Return the one payer whose name a strange word, or two written apart, almost is."""
    names = [name for name in payers if len(name) > 3 and " " not in name and "-" not in name]
    for word in (*strange, *("".join(pair) for pair in pairwise(strange))):
        if len(word) < 5:
            continue
        found = process.extract(
            word.lower(), names, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2
        )
        if found and (len(found) == 1 or found[0][1] > found[1][1]):
            return str(found[0][0])
    return None
