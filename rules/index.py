"""The whole rule set, compiled and indexed by payer and line of business."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from priorauth.models.rules import Mode, RuleQuestion
from priorauth.states import STATES
from rules.compiled import CompiledFloor, CompiledTerm, compile_floor, compile_term
from rules.outcomes import Family, Missing, Resolution
from rules.procedures import ProcedureFile
from rules.resolving import resolve
from rules.schema import FloorFile, PayerFile
from rules.specificity import link_refinements

_ASK_LOB = "rules differ by line of business (fully insured, self-funded, Medicare Advantage ...)"
_ASK_STATE = "rules of this payer differ by the state of the plan"


@dataclass(frozen=True, slots=True)
class RuleIndex:
    """Answers by dictionary lookups; built once per load and never changed."""

    payers: dict[str, PayerFile]
    codes: frozenset[str]
    families: dict[tuple[str, str], tuple[Family, ...]]
    everything: dict[str, tuple[CompiledTerm, ...]]
    stateful: frozenset[tuple[str, str]]
    floors: dict[tuple[str, str], tuple[CompiledFloor, ...]]

    def resolve(self, question: RuleQuestion) -> Resolution:
        """Find the mode of one question."""
        key = (question.payer, question.lob or "")
        families = self.families.get(key)
        if families is None or question.code not in self.codes:
            return self._without_rule(question)
        state = question.state
        if state is None:
            if key in self.stateful:
                missing = (("state", _ASK_STATE),)
                return Resolution(Mode.NEEDS_INPUT, None, (), missing, None, "")
        elif state not in STATES:
            return _unknown(f"`{state}` is not a state on file")
        return resolve(question, families, self.floors.get((state or "", key[1]), ()))

    def _without_rule(self, question: RuleQuestion) -> Resolution:
        if question.payer not in self.payers:
            return _unknown("no payer with that id is on file")
        if question.code not in self.codes:
            return _unknown(f"procedure code {question.code} is not on file")
        if question.lob is None:
            missing: tuple[Missing, ...] = (("lob", _ASK_LOB),)
            if question.state is None and self._knows_states(question.payer):
                missing += (("state", _ASK_STATE),)
            return Resolution(Mode.NEEDS_INPUT, None, (), missing, None, "")
        return _unknown("no rule on file for that line of business")

    def _knows_states(self, payer: str) -> bool:
        return any(name == payer for name, _ in self.stateful)


def build_index(
    payers: Iterable[PayerFile], procedures: ProcedureFile, floor_file: FloorFile
) -> RuleIndex:
    """Compile every term and index it."""
    floors = {
        floor.id: compile_floor(floor, floor_file.sources, procedures.members(floor.set))
        for floor in floor_file.floors
    }
    on_file = {payer.payer: payer for payer in payers}
    everything = {name: _compiled(payer, procedures, floors) for name, payer in on_file.items()}
    families = _families(everything)
    return RuleIndex(
        payers=on_file,
        codes=frozenset(procedures.codes),
        families=families,
        everything=everything,
        stateful=frozenset(
            key
            for key, found in families.items()
            if any(term.states is not None for family in found for term in family)
        ),
        floors=_floors_by_place(floors.values()),
    )


def _compiled(
    payer: PayerFile, procedures: ProcedureFile, floors: dict[str, CompiledFloor]
) -> tuple[CompiledTerm, ...]:
    def code_set(name: str) -> frozenset[str]:
        own = payer.cpt_sets.get(name)
        return frozenset(own) if own is not None else procedures.members(name)

    terms = [compile_term(payer, term, code_set, floors) for term in payer.rules]
    link_refinements([term for term in terms if term.drives])
    return tuple(terms)


def _families(
    everything: dict[str, tuple[CompiledTerm, ...]],
) -> dict[tuple[str, str], tuple[Family, ...]]:
    found: dict[tuple[str, str], dict[str, list[CompiledTerm]]] = defaultdict(dict)
    for payer, terms in everything.items():
        for term in terms:
            for lob in term.lobs:
                family = found[payer, lob].setdefault(term.name, [])
                if term.drives:
                    family.append(term)
    return {
        key: tuple(
            tuple(sorted(family, key=lambda term: (-term.begins, -term.term.version)))
            for family in families.values()
            if family
        )
        for key, families in found.items()
    }


def _floors_by_place(
    floors: Iterable[CompiledFloor],
) -> dict[tuple[str, str], tuple[CompiledFloor, ...]]:
    found: dict[tuple[str, str], tuple[CompiledFloor, ...]] = defaultdict(tuple)
    for law in floors:
        for state in law.states:
            for lob in law.lobs:
                found[state, lob] += (law,)
    return dict(found)


def _unknown(why: str) -> Resolution:
    return Resolution(Mode.UNKNOWN, None, (), (), None, why)
