"""Load payer files and the laws, or refuse them naming file, line and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from priorauth.errors import RuleFileInvalid
from rules.branches import expand_branches
from rules.laws_cited import beyond_law
from rules.scalars import CODE, PLACE, STATE, URL, WORD, first_day
from rules.schema import Floor, FloorFile, PayerFile, Term, is_fresh, is_primary
from rules.strict_yaml import Node, read_bytes

_File = TypeVar("_File", bound=BaseModel)
_Path = tuple[int | str, ...]


def load_payer_file(
    name: str, content: bytes, code_sets: frozenset[str], floors: Mapping[str, Floor]
) -> PayerFile:
    """Read one payer file and check it against itself, the code sets and the laws on file.

    Raises:
        RuleFileInvalid: The file is refused as a whole.
    """
    node = expand_branches(read_bytes(content, name), name)
    payer = validated(PayerFile, node, name)
    problems = _Problems(name, node)
    stem = name.removesuffix(".yaml")
    if payer.payer != stem:
        problems.refuse(("payer",), f"write `payer: {stem}`, like the file name")
    for key, page in payer.sources.items():
        read_later = page.date is None or first_day(page.date) <= page.seen_on
        problems.unless(
            read_later,
            ("sources", key, "seen_on"),
            "was seen before the date that the page prints",
        )
    for source in (watch.source for watch in payer.watch):
        problems.unless(source in payer.sources, ("watch",), f"no source `{source}` in this file")
    _check_terms(payer, problems, code_sets | payer.cpt_sets.keys(), floors)
    return payer


def load_floor_file(content: bytes, name: str = "floors.yaml") -> FloorFile:
    """Read the laws on file.

    Raises:
        RuleFileInvalid: The file is refused as a whole.
    """
    node = read_bytes(content, name)
    floors = validated(FloorFile, node, name)
    problems = _Problems(name, node)
    for index, floor in enumerate(floors.floors):
        for source in floor.evidence:
            known = source in floors.sources
            problems.unless(known, ("floors", index, "evidence"), f"no source `{source}`")
    return floors


def validated(model: type[_File], node: Node, name: str) -> _File:
    """Check a file against its shape.

    Raises:
        RuleFileInvalid: Names the line and what to write instead.
    """
    try:
        return model.model_validate(node.plain())
    except ValidationError as error:
        first = min(error.errors(), key=_rank)
        path = _path(first)
        raise RuleFileInvalid(name, node.line_of(path), _advice(first, node, path)) from None


def _rank(detail: ErrorDetails) -> tuple[bool, int]:
    """A misspelt key explains most other problems, a deep one explains the shallow ones."""
    return detail["type"] != "extra_forbidden", -len(detail["loc"])


def _path(detail: ErrorDetails) -> _Path:
    return tuple(detail["loc"])


def _advice(detail: ErrorDetails, node: Node, path: _Path) -> str:
    kind, key = detail["type"], str(path[-1]) if path else "the file"
    context = detail.get("ctx") or {}
    if kind == "missing":
        return f"`{key}:` is missing; add it"
    if kind == "extra_forbidden":
        return f"`{key}` is not a key here; remove it{_did_you_mean(key)}"
    if kind in ("literal_error", "enum"):
        return f"`{key}` must be one of {context.get('expected')}"
    if kind == "string_pattern_mismatch":
        pattern = str(context.get("pattern"))
        return f"`{key}` has the wrong shape; {_SHAPES.get(pattern, f'it must match {pattern}')}"
    if kind in _FORMS:
        return f"`{key}` {_FORMS[kind]}"
    if kind == "too_short":
        return f"`{key}` is empty; write at least one"
    if kind == "value_error":
        return f"`{key}`: {context.get('error')}"
    return f"`{key}`: {detail['msg']}"


_SHAPES = {
    WORD: "write small letters, digits, `-` and `_`, such as plan_of_care",
    CODE: 'write a procedure code in quotes, such as "97110"',
    STATE: "write a state as two capital letters, such as OH",
    PLACE: 'write a place of service as two digits in quotes, such as "11"',
    URL: "write an address that begins with https://",
}
_FORMS = {
    "tuple_type": "is a list; write [one] or [one, other]",
    "dict_type": "holds named entries; write `name: ...` below it",
    "model_type": "holds keys of its own; write `key: value` below it, or {key: value}",
    "string_type": "is one value, not a list and not keys; write it on one line",
    "string_too_long": "is too long; shorten it",
}


def _did_you_mean(key: str) -> str:
    names = set(Term.model_fields) | set(PayerFile.model_fields)
    close = get_close_matches(key, sorted(names), n=1)
    return f", or did you mean `{close[0]}`?" if close else ""


class _Problems:
    """Refuses a file at the line of the value that is wrong."""

    def __init__(self, name: str, node: Node) -> None:
        self._name = name
        self._node = node

    def refuse(self, path: _Path, problem: str) -> None:
        raise RuleFileInvalid(self._name, self._node.line_of(path), problem)

    def unless(self, fine: bool, path: _Path, problem: str) -> None:
        if not fine:
            self.refuse(path, problem)


def _check_terms(
    payer: PayerFile, problems: _Problems, sets: frozenset[str], floors: Mapping[str, Floor]
) -> None:
    seen: set[tuple[str, int]] = set()
    ids = {term.id for term in payer.rules}
    for index, term in enumerate(payer.rules):
        at: _Path = ("rules", index)
        key = (term.id, term.version)
        problems.unless(key not in seen, (*at, "version"), f"`{term.id}` has this version already")
        seen.add(key)
        known_set = term.cpt.set is None or term.cpt.set in sets
        problems.unless(known_set, (*at, "cpt", "set"), f"no code set `{term.cpt.set}`")
        for floor in term.legal_floors:
            problems.unless(floor in floors, (*at, "legal_floors"), f"no law `{floor}` on file")
            problem = beyond_law(term, floors[floor])
            problems.unless(problem is None, (*at, "legal_floors"), problem or "")
        for other in term.overrides:
            problems.unless(other in ids, (*at, "overrides"), f"no rule `{other}` in this file")
        for source in _cited(term):
            known = source in payer.sources
            problems.unless(known, (*at, "evidence"), f"no source `{source}` in this file")
        _check_confidence(payer, term, problems, at)
        _check_order(payer, term, problems, at)


def _check_order(payer: PayerFile, term: Term, problems: _Problems, at: _Path) -> None:
    """Versions begin one after another, so that the last begun is always one term."""
    for other in payer.rules:
        if other.id != term.id or other.version >= term.version:
            continue
        begins, before = term.effective.begins, other.effective.begins
        fine = begins is not None and (before is None or before < begins)
        path = (*at, "effective", "from")
        problems.unless(fine, path, f"version {term.version} must begin after {other.version}")


def _cited(term: Term) -> tuple[str, ...]:
    more = [counter.source for counter in term.money_counters if counter.source]
    more += [limit.source for limit in term.benefit_limits if limit.source]
    more += [conflict.source for conflict in term.conflicts]
    for said in (term.turnaround, term.after_denial):
        if said is not None and said.source:
            more.append(said.source)
    return (*term.evidence, *more)


def _check_confidence(payer: PayerFile, term: Term, problems: _Problems, at: _Path) -> None:
    if term.status != "active" or term.legal_floors:
        return
    sources = [payer.sources[source] for source in term.evidence]
    fine = any(is_primary(source) and is_fresh(source) for source in sources)
    problems.unless(
        fine,
        (*at, "status"),
        "an active term needs a primary source dated 2024 or later; "
        "write `status: reported` or `status: unverified`",
    )
