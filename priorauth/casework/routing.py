"""Routing: authorization, scheduling, or staff review, always with the reason."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from priorauth.casework.fields import WANTED, in_words
from priorauth.casework.payers_word import VERIFIED, difference, payers_word, settled
from priorauth.casework.standing import day_of, listed, text_of, visits_of
from priorauth.casework.visits import counted_visits, used_visits
from priorauth.clock import clinic_day
from priorauth.models.benefits import CoverageStatus
from priorauth.models.case import Route
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import ByPerson
from priorauth.models.people import Clinic
from priorauth.models.rules import FACT_NAMES, Facts, Mode, RuleAnswer, RuleQuestion
from priorauth.ports import RuleKnowledge

STRICTEST = (
    Mode.UNKNOWN,
    Mode.NEEDS_INPUT,
    Mode.REQUIRED,
    Mode.MEDICAL_NECESSITY_REVIEW,
    Mode.NOTIFICATION,
    Mode.AUTO_APPROVED,
    Mode.POST_SERVICE_REVIEW,
    Mode.REFERRAL_ONLY,
    Mode.NO_PA,
)
"""From the answer that stops most to the one that stops least."""

ASKED_PER_VISIT = frozenset({"97161", "97162", "97163", "97164"})
"""Evaluations: asked about, but a course of care is routed by its treatment codes."""


class Asked(NamedTuple):
    """One code's question to the rule book and its answer."""

    question: RuleQuestion
    answer: RuleAnswer


class Routed(NamedTuple):
    """Where a case goes, why, and the rule answer that decided."""

    route: Route
    reasons: tuple[str, ...]
    decisive: Asked | None
    lines: tuple[str, ...]
    """The codes that a request must name."""


def ask_rules(
    file: CaseFile, clinic: Clinic, rules: RuleKnowledge, today: date
) -> tuple[Asked, ...]:
    """Ask the rule book about the next visit of a case, code by code."""
    if file.coverage.payer_id is None:
        return ()
    facts = _facts(file, clinic, today)
    asked = []
    for code in listed(file, "procedures"):
        first = RuleQuestion(
            payer=file.coverage.payer_id,
            lob=file.coverage.line_of_business,
            state=text_of(file, "patient_state"),
            code=code,
            visit=1,
            on=_first_visit(file, today),
            as_of=today,
            facts=facts,
        )
        before = counted_visits(file.visits, rules.counting(first), first.on, file.visits_elsewhere)
        question = first.model_copy(update={"visit": before + 1})
        asked.append(Asked(question, rules.answer(question)))
    return tuple(asked)


def route(file: CaseFile, asked: tuple[Asked, ...], zone: str) -> Routed:
    """Decide where a case goes from its values, the rule answers and the payer's own word."""
    missing = _unusable(file)
    if missing:
        words = ", ".join(in_words(field) for field in missing)
        return Routed(Route.STAFF_REVIEW, (f"Not certain yet: {words}.",), None, ())
    if file.coverage.payer_id is None:
        return Routed(
            Route.STAFF_REVIEW,
            ("The payer on the referral is not one that the desk knows for certain.",),
            None,
            (),
        )
    if _is_inactive(file):
        return Routed(
            Route.STAFF_REVIEW, ("The payer says that the coverage is not active.",), None, ()
        )
    return _by_rules(file, asked, zone)


def _by_rules(file: CaseFile, asked: tuple[Asked, ...], zone: str) -> Routed:
    treatments = [a for a in asked if a.question.code not in ASKED_PER_VISIT] or list(asked)
    if not treatments:
        return Routed(
            Route.STAFF_REVIEW,
            ("No procedure codes yet: the therapist chooses them.",),
            None,
            (),
        )
    decisive = min(treatments, key=lambda a: STRICTEST.index(a.answer.mode))
    lines = tuple(a.question.code for a in asked if a.answer.wants_request)
    reason = _in_words(decisive)
    if decisive.answer.mode in (Mode.UNKNOWN, Mode.NEEDS_INPUT):
        return _as_verified(file, treatments, decisive, reason, zone)
    if difference(file, decisive.answer) is not None:
        return _as_settled(file, treatments, decisive, reason, lines, zone)
    if decisive.answer.wants_request:
        return Routed(Route.AUTHORIZATION, (reason,), decisive, lines)
    return Routed(Route.SCHEDULING, _with_trigger(file, reason, decisive.answer), decisive, lines)


def _as_settled(
    file: CaseFile,
    treatments: list[Asked],
    decisive: Asked,
    reason: str,
    lines: tuple[str, ...],
    zone: str,
) -> Routed:
    """Where the payer says something else than the rule: the safe way until a person settles it."""
    found, word = settled(file), payers_word(file)
    asks = word is not None and word.required
    said = f"The payer's own answer says that authorization is {'' if asks else 'not '}required."
    if found is None and not asks:
        return Routed(Route.AUTHORIZATION, (reason, said), decisive, lines)
    if found is None:
        return Routed(Route.STAFF_REVIEW, (reason, said), decisive, lines)
    holds = "is required" if found.required else "is not required"
    why = f"Settled by a person on {clinic_day(found.at, zone)}: authorization {holds}."
    if not found.required:
        return Routed(Route.SCHEDULING, (reason, said, why), decisive, ())
    codes = lines or tuple(asked.question.code for asked in treatments)
    return Routed(Route.AUTHORIZATION, (reason, said, why), decisive, codes)


def _as_verified(
    file: CaseFile, treatments: list[Asked], decisive: Asked, reason: str, zone: str
) -> Routed:
    """Where no rule answers, what a person verified with the payer decides; else she is asked."""
    told = file.value(VERIFIED)
    if told is None or not isinstance(told.provenance, ByPerson):
        return Routed(Route.STAFF_REVIEW, (reason,), decisive, ())
    on = clinic_day(told.provenance.at, zone)
    if told.value == "required":
        codes = tuple(asked.question.code for asked in treatments)
        why = f"Verified with the payer on {on}: authorization is required."
        return Routed(Route.AUTHORIZATION, (reason, why), decisive, codes)
    why = f"Verified with the payer on {on}: no authorization is needed."
    return Routed(Route.SCHEDULING, (reason, why), decisive, ())


def _with_trigger(file: CaseFile, reason: str, answer: RuleAnswer) -> tuple[str, ...]:
    next_visit, wanted = answer.next_trigger_visit, visits_of(file)
    if next_visit is None or wanted is None or used_visits(file.visits) + wanted < next_visit:
        return (reason,)
    return (reason, f"Visit {next_visit} will need a request; it is drafted before then.")


def _in_words(asked: Asked) -> str:
    answer, code = asked.answer, asked.question.code
    if answer.mode is Mode.UNKNOWN:
        where = answer.verify[0].where if answer.verify else "the payer's portal or by telephone"
        return f"No rule on file answers for {code}. Verify it: {where}"
    if answer.mode is Mode.NEEDS_INPUT:
        facts = ", ".join(in_words(need.fact) for need in answer.needs_input)
        return f"Whether {code} needs authorization depends on what is not known yet: {facts}."
    because = answer.because[0] if answer.because else None
    source = f" (source dated {because.source.date or 'undated'})" if because else ""
    return f"{_MODES[answer.mode]} for {code}{source}."


_MODES = {
    Mode.REQUIRED: "Authorization is required",
    Mode.MEDICAL_NECESSITY_REVIEW: "The payer reviews medical necessity",
    Mode.NOTIFICATION: "The payer wants to be notified",
    Mode.AUTO_APPROVED: "A request is required and approved without review",
    Mode.POST_SERVICE_REVIEW: "No authorization before the visit; the payer reviews claims",
    Mode.REFERRAL_ONLY: "A referral is enough",
    Mode.NO_PA: "No authorization is needed",
}


def _unusable(file: CaseFile) -> tuple[str, ...]:
    wanted = [w.field for w in WANTED if w.identifies]
    return tuple(field for field in wanted if file.value(field) is None)


def _is_inactive(file: CaseFile) -> bool:
    return file.benefits is not None and file.benefits.check.status is CoverageStatus.INACTIVE


def _first_visit(file: CaseFile, today: date) -> date:
    booked = [visit.on for visit in file.visits if visit.on >= today and visit.state == "booked"]
    return min(booked, default=today)


def _facts(file: CaseFile, clinic: Clinic, today: date) -> Facts:
    born = day_of(file, "date_of_birth")
    known: dict[str, Any] = {
        "discipline": "PT",
        "place_of_service": clinic.place_of_service,
        "age": _age(born, today) if born else None,
        "group_number": text_of(file, "group_number"),
        "surgery_on": day_of(file, "surgery_date"),
        "injury_on": day_of(file, "injury_date"),
        "request_on": today,
    }
    for name in FACT_NAMES:
        told = file.value(f"fact.{name}")
        if told is not None:
            known[name] = told.value
    return Facts.model_validate({name: value for name, value in known.items() if value is not None})


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def expiry(start: date, weeks: int) -> date:
    """Return the last day of a course of care that lasts so many weeks."""
    return start + timedelta(weeks=weeks) - timedelta(days=1)
