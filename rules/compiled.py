"""Terms made ready for answering: sets, ordinals and tests instead of text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from priorauth.models.rules import Mode, RuleSource, SourceTier
from priorauth.states import STATES
from rules.conditions import Condition, parse_condition
from rules.schema import RECHECK_DAYS, Floor, PayerFile, Term, is_fresh, is_primary
from rules.schema_parts import Scope, Source, Tier

DRIVING = frozenset({"active", "reported", "retired"})
PERMISSIVE = frozenset(
    {Mode.NO_PA, Mode.NOTIFICATION, Mode.AUTO_APPROVED, Mode.POST_SERVICE_REVIEW}
)
STRICTNESS = {
    Mode.NO_PA: 0,
    Mode.REFERRAL_ONLY: 1,
    Mode.POST_SERVICE_REVIEW: 2,
    Mode.NOTIFICATION: 3,
    Mode.AUTO_APPROVED: 4,
    Mode.UNKNOWN: 5,
    Mode.MEDICAL_NECESSITY_REVIEW: 6,
    Mode.REQUIRED: 7,
}


@dataclass(slots=True, eq=False)
class Gate:
    """A fact that decides whether a term applies at all."""

    fact: str
    test: Callable[[Any], bool]
    words: str
    only_if_said: bool = False
    passes_unsaid: bool = False
    """Whether the term applies while nobody has said the fact; a caution says so."""


@dataclass(slots=True, eq=False)
class CompiledTier:
    """A tier with its conditions parsed."""

    first: int
    last: int | None
    mode: Mode
    any_of: tuple[Condition, ...]
    all_of: tuple[Condition, ...]
    within_days: int | None
    within_of: str
    words: str
    tier: Tier


@dataclass(slots=True, eq=False)
class CompiledTerm:
    """A term with everything an answer needs looked up beforehand."""

    payer: PayerFile
    term: Term
    drives: bool
    lobs: frozenset[str]
    states: frozenset[str] | None
    codes: frozenset[str]
    exempt: frozenset[str]
    exempt_mode: Mode
    exempt_unless: str | None
    gates: tuple[Gate, ...]
    tiers: tuple[CompiledTier, ...]
    begins: int
    ends: int
    basis: str
    seen_on: int
    recheck_days: int
    can_permit: bool
    blocked: bool
    sources: tuple[tuple[str, RuleSource, int], ...]
    floor_sources: tuple[tuple[str, str, RuleSource], ...] = ()
    refines: frozenset[int] = field(default_factory=frozenset)

    @property
    def name(self) -> str:
        """The rule id, as answers cite it."""
        return self.term.id


@dataclass(slots=True, eq=False)
class CompiledFloor:
    """A law with its sources."""

    floor: Floor
    lobs: frozenset[str]
    states: frozenset[str]
    codes: frozenset[str]
    disciplines: frozenset[str]
    begins: int
    ends: int
    is_law: bool
    sources: tuple[RuleSource, ...]
    seen_on: int


CodeSets = Callable[[str], frozenset[str]]


def compile_term(
    payer: PayerFile, term: Term, code_sets: CodeSets, floors: dict[str, CompiledFloor]
) -> CompiledTerm:
    """Make one term ready for answering."""
    codes = frozenset(term.cpt.codes) if term.cpt.set is None else code_sets(term.cpt.set)
    exempt = frozenset(term.cpt.exempt)
    cited = [payer.sources[source] for source in term.evidence]
    laws = [floors[floor] for floor in term.legal_floors]
    begins, ends = span(term.effective.begins, term.effective.ends)
    return CompiledTerm(
        payer=payer,
        term=term,
        drives=term.status in DRIVING,
        lobs=frozenset(term.scope.lob),
        states=_states(term.scope),
        codes=codes | exempt,
        exempt=exempt,
        exempt_mode=Mode(term.cpt.exempt_mode),
        exempt_unless=term.cpt.exempt_unless,
        gates=_gates(term.scope),
        tiers=tuple(_tier(tier) for tier in term.tiers),
        begins=begins,
        ends=ends,
        basis=term.effective.basis,
        seen_on=_last_read(cited),
        recheck_days=_recheck_days(payer, term),
        can_permit=_can_permit(cited, laws),
        blocked=any(conflict.blocks for conflict in term.conflicts),
        sources=tuple(
            (
                term.summary if place == 0 else source.note or term.summary,
                as_cited(source),
                source.seen_on.toordinal(),
            )
            for place, source in enumerate(cited)
        ),
        floor_sources=tuple(
            (law.floor.id, law.floor.summary, source) for law in laws for source in law.sources
        ),
    )


def compile_floor(floor: Floor, sources: dict[str, Source], codes: frozenset[str]) -> CompiledFloor:
    """Make one law ready for answering."""
    cited = [sources[source] for source in floor.evidence]
    begins, ends = span(floor.effective.begins, floor.effective.ends)
    return CompiledFloor(
        floor=floor,
        lobs=frozenset(floor.scope.lob),
        states=_states(floor.scope) or STATES,
        codes=codes,
        disciplines=frozenset(floor.scope.disciplines),
        begins=begins,
        ends=ends,
        is_law=any(source.tier is SourceTier.LAW for source in cited),
        sources=tuple(as_cited(source) for source in cited),
        seen_on=max(source.seen_on for source in cited).toordinal(),
    )


def as_cited(source: Source) -> RuleSource:
    """Return a source as answers show it."""
    return RuleSource(url=source.url or "", title=source.title, date=source.date, tier=source.tier)


def span(begins: date | None, ends: date | None) -> tuple[int, int]:
    """Return a period as ordinals; open ends reach as far as dates do."""
    first = begins.toordinal() if begins else date.min.toordinal()
    return first, (ends.toordinal() if ends else date.max.toordinal())


def _states(scope: Scope) -> frozenset[str] | None:
    if scope.states is None:
        return None
    if scope.states.include:
        return frozenset(scope.states.include)
    return STATES - frozenset(scope.states.exclude)


def _recheck_days(payer: PayerFile, term: Term) -> int:
    days = [term.recheck_every_days or RECHECK_DAYS]
    days += [
        watch.recheck_every_days
        for watch in payer.watch
        if not watch.lob or set(watch.lob) & set(term.scope.lob)
    ]
    return min(days)


def _can_permit(cited: list[Source], laws: list[CompiledFloor]) -> bool:
    """Undated, pre-2024 and remembered sources never say "no authorization" by themselves."""
    if any(law.is_law for law in laws):
        return True
    return any(is_fresh(source) and source.tier is not SourceTier.MEMORY for source in cited)


def _last_read(cited: list[Source]) -> int:
    """Age counts from the last reading of the best sources; a newer blog does not refresh them."""
    best = [source for source in cited if is_primary(source)]
    best = best or [source for source in cited if source.tier is SourceTier.SECONDARY]
    return max(source.seen_on for source in best or cited).toordinal()


def _gates(scope: Scope) -> tuple[Gate, ...]:
    gates = [
        _one_of("discipline", scope.disciplines, "discipline"),
        _one_of("place_of_service", scope.place_of_service, "place of service"),
        _one_of("network", scope.network, "network status of the clinic"),
        _one_of("provider_category", scope.provider_category, "category of the provider"),
        _one_of("coverage_position", scope.coverage_position, "coverage position"),
        _one_of("group_number", scope.group_numbers, "group number"),
        _one_of("clinical_class", scope.clinical_class, "clinical class"),
        _none_of("place_of_service", scope.place_of_service_exclude, "place of service"),
        _none_of("group_number", scope.group_numbers_exclude, "group number"),
        *_product_gates(scope),
        _age_gate(scope),
    ]
    for gate in gates:
        if gate is not None and gate.fact in scope.only_if_said:
            gate.only_if_said = True
    return tuple(gate for gate in gates if gate is not None)


def _one_of(fact: str, allowed: tuple[str, ...], words: str) -> Gate | None:
    if not allowed:
        return None
    return Gate(fact, frozenset(allowed).__contains__, f"{words} {', '.join(allowed)}")


def _none_of(fact: str, refused: tuple[str, ...], words: str) -> Gate | None:
    if not refused:
        return None
    outside = frozenset(refused)
    return Gate(
        fact, lambda value: value not in outside, f"{words} other than {', '.join(refused)}"
    )


def _product_gates(scope: Scope) -> tuple[Gate | None, ...]:
    if scope.product is None:
        return ()
    inside = _one_of("product", scope.product.include, "product")
    outside = _none_of("product", scope.product.exclude, "product")
    if outside is not None:
        outside.passes_unsaid = True
    return inside, outside


def _age_gate(scope: Scope) -> Gate | None:
    if scope.age is None:
        return None
    low = scope.age.min or 0
    high = 999 if scope.age.max is None else scope.age.max
    words = f"age {low} and over" if scope.age.max is None else f"age {low} to {high}"
    return Gate("age", lambda age: bool(low <= age <= high), words)


def _tier(tier: Tier) -> CompiledTier:
    return CompiledTier(
        first=tier.first,
        last=tier.last,
        mode=Mode(tier.mode),
        any_of=tuple(parse_condition(text) for text in tier.when_any),
        all_of=tuple(parse_condition(text) for text in tier.when_all),
        within_days=tier.within.days if tier.within else None,
        within_of=tier.within.of if tier.within else "",
        words=_tier_words(tier),
        tier=tier,
    )


def _tier_words(tier: Tier) -> str:
    last = tier.last
    visits = f"visits {tier.first}-{last}" if last else f"from visit {tier.first} on"
    if tier.within is not None:
        visits += f" within {tier.within.days} days of {_ANCHORS[tier.within.of]}"
    return f"{visits}: {_PHRASES[tier.mode]}"


_ANCHORS = {
    "evaluation_on": "the evaluation",
    "injury_on": "the injury",
    "surgery_on": "the surgery",
}
_PHRASES = {
    "no_pa": "nothing is needed",
    "notification": "a notification is enough",
    "auto_approved": "approved without clinical review",
    "required": "authorization is required",
    "medical_necessity_review": "medical necessity is reviewed",
    "post_service_review": "reviewed after the service",
    "referral_only": "a referral is enough",
    "unknown": "nothing is said",
}
