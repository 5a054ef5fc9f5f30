"""Working a case: check the coverage, ask the rules, route it, and draft what is to be sent.

Repeatable at any time: it looks at what is on file now and changes only what differs.
"""

from __future__ import annotations

from datetime import date

from priorauth.casework.asking import ask, close_settled
from priorauth.casework.benefits import check_benefits
from priorauth.casework.doubts import what_is_asked, why_doubted
from priorauth.casework.fields import WANTED, in_words
from priorauth.casework.joining import TELLS_WHO
from priorauth.casework.open_cases import joined
from priorauth.casework.packets import draft, supersede, was_sent
from priorauth.casework.payers_word import (
    SETTLED,
    VERIFIED,
    Word,
    difference,
    payers_word,
    settled,
)
from priorauth.casework.proofs import file_proof
from priorauth.casework.routing import Routed, ask_rules, route
from priorauth.casework.standing import listed, stand
from priorauth.clock import local_date
from priorauth.models.case import QuestionKind, Route
from priorauth.models.casefile import CaseFile, RuleAnswerOnFile
from priorauth.models.evidence import ByPerson
from priorauth.models.rules import Mode, RuleAnswer
from priorauth.services import Services
from priorauth.storage import Transaction


async def work_case(services: Services, clinic_id: str, case_id: str) -> None:
    """Bring one case as far as it goes without a person.

    Raises:
        NotFound: This clinic has no such case.
        Conflict: Somebody joined it to another case in the meantime.
    """
    async with services.store.begin(clinic_id) as tx:
        if await _is_over(tx, services, case_id):
            return
        file = await stand(tx, services, case_id)
    await check_benefits(services, clinic_id, _unless_corrected(file), again=False)
    services.at("work.after_benefits")
    async with services.store.begin(clinic_id) as tx:
        if await _is_over(tx, services, case_id):
            return
        file = await stand(tx, services, case_id)
        routed = await decide(tx, services, file)
    services.at("work.after_routing")
    if routed.route is Route.AUTHORIZATION and not was_sent(file):
        await draft(services, clinic_id, case_id)
    await file_proof(services, clinic_id, case_id, routed)


async def _is_over(tx: Transaction, services: Services, case_id: str) -> bool:
    """Whether a case is closed; then its draft is out of force. A joined one says where it went."""
    file = await tx.cases.file(case_id)
    if file.joined_to is None and file.closing is None:
        return False
    await supersede(tx, services, file)
    if file.joined_to is None:
        return True
    reasons = (joined(await tx.pairs.goes_on_as(case_id)),)
    await tx.cases.update(file.case.model_copy(update={"reasons": reasons}))
    return True


def _unless_corrected(file: CaseFile) -> CaseFile:
    """Leave out a benefit check that was about another identity than the one now on file."""
    if file.benefits is None:
        return file
    asked_at = file.benefits.check.asked_at
    corrected = any(
        isinstance(e.provenance, ByPerson) and e.provenance.at > asked_at
        for field in (*TELLS_WHO, "plan_name")
        for e in file.values(field)
    )
    return file.model_copy(update={"benefits": None}) if corrected else file


async def decide(tx: Transaction, services: Services, file: CaseFile) -> Routed:
    """Ask the rules, route the case, and ask people for what is missing."""
    clinic = await tx.people.clinic()
    today = local_date(services.clock.now(), clinic.time_zone)
    version = services.rules.version
    routed = route(file, ask_rules(file, clinic, services.rules, today), clinic.time_zone)
    if (routed.route, routed.reasons) != (file.case.route, file.case.reasons):
        moved = {"route": routed.route, "reasons": routed.reasons}
        await tx.cases.update(file.case.model_copy(update=moved))
    if routed.decisive is not None and _is_news(file, routed):
        await tx.cases.add_rule_answer(
            file.case.id,
            RuleAnswerOnFile(
                id=services.ids.new("R"),
                asked=routed.decisive.question,
                answer=routed.decisive.answer,
                book_version=version,
                answered_at=services.clock.now(),
            ),
        )
        await _keep_book(tx, services, version)
    await _ask_for_values(tx, services, file)
    await _ask_about_coverage(tx, services, file)
    await _ask_about_rules(tx, services, file, routed, today)
    if routed.route is not Route.AUTHORIZATION:
        await supersede(tx, services, file)
    if routed.route is Route.STAFF_REVIEW:
        await _never_leave_alone(tx, services, file)
    return routed


async def _keep_book(tx: Transaction, services: Services, version: str) -> None:
    """Keep the book that answered, so that its answers can be given again."""
    if not await tx.rules.has_book(version) and services.rules.version == version:
        await tx.rules.keep_book(version, services.rules.packed())


async def _never_leave_alone(tx: Transaction, services: Services, file: CaseFile) -> None:
    """A case that waits for a person has a question that tells her so."""
    if not listed(file, "procedures") and not file.values("procedures"):
        await ask(
            tx,
            services,
            QuestionKind.VALUE,
            "Which procedure codes will be billed?",
            "The papers name none; the therapist chooses them.",
            case_id=file.case.id,
            field="procedures",
        )
    elif not await tx.cases.questions(case_id=file.case.id):
        await ask(
            tx,
            services,
            QuestionKind.COVERAGE,
            "What should happen with this case? Nothing goes on by itself.",
            "The reasons stand at the top of the case.",
            case_id=file.case.id,
            field="case",
        )


def _is_news(file: CaseFile, routed: Routed) -> bool:
    known = file.rule
    if known is None or routed.decisive is None:
        return True
    return (known.asked, known.answer) != routed.decisive


async def _ask_for_values(tx: Transaction, services: Services, file: CaseFile) -> None:
    """Ask for each value that a request needs and a paper leaves in doubt."""
    for wanted in WANTED:
        doubtful = [e for e in file.values(wanted.field) if not e.usable]
        if not doubtful and not (wanted.identifies and file.value(wanted.field) is None):
            continue
        why = (
            doubtful[0].flag if doubtful and doubtful[0].flag else "It is on no paper of the case."
        )
        await ask(
            tx,
            services,
            QuestionKind.VALUE,
            what_is_asked(wanted.field),
            why_doubted(why, why, field=wanted.field),
            case_id=file.case.id,
            field=wanted.field,
            prefill=[e.value for e in doubtful],
        )
    await _close_answered(tx, file)


async def _close_answered(tx: Transaction, file: CaseFile) -> None:
    for question in file.questions:
        if question.kind is not QuestionKind.VALUE or question.field is None:
            continue
        values = file.values(question.field)
        differs = question.what.startswith("Two papers differ")
        if values and all(e.usable for e in values) and not differs:
            await tx.cases.close_question(question.id, "settled", answered_by=None)


async def _ask_about_coverage(tx: Transaction, services: Services, file: CaseFile) -> None:
    if file.value("payer_name") is None:
        return
    if file.coverage.payer_id is None:
        await ask(
            tx,
            services,
            QuestionKind.COVERAGE,
            "Which payer is this?",
            "The payer's name on the referral is not one that the desk knows for certain.",
            case_id=file.case.id,
            field="payer_name",
        )


async def _ask_about_rules(
    tx: Transaction, services: Services, file: CaseFile, routed: Routed, today: date
) -> None:
    answer = routed.decisive.answer if routed.decisive else None
    if answer is None or answer.mode not in (Mode.NEEDS_INPUT, Mode.UNKNOWN):
        await close_settled(tx, file.case.id, QuestionKind.RULE)
    await _close_known(tx, file)
    if answer is None:
        return
    for need in answer.needs_input:
        known = need.fact in ("lob", "line_of_business", "state")
        field = {"lob": "line_of_business", "state": "patient_state"}.get(need.fact, need.fact)
        await ask(
            tx,
            services,
            QuestionKind.RULE,
            f"The payer's rule depends on the {in_words(field)}. What is it?",
            need.why,
            case_id=file.case.id,
            field=field if known else f"fact.{need.fact}",
        )
    if answer.mode is Mode.UNKNOWN and file.value(VERIFIED) is None:
        where = answer.verify[0].where if answer.verify else "the payer's portal or telephone"
        word = payers_word(file)
        await ask(
            tx,
            services,
            QuestionKind.RULE,
            "Does this plan want authorization? Answer: required, or not required.",
            f"No rule on file answers. Verify it here: {where}",
            case_id=file.case.id,
            field=VERIFIED,
            prefill=_said(word) if word else None,
        )
    await _ask_which_holds(tx, services, file, answer)


async def _close_known(tx: Transaction, file: CaseFile) -> None:
    """Close the questions of rules about a fact that a paper has told in the meantime."""
    for question in await tx.cases.questions(case_id=file.case.id):
        fact = (question.field or "").startswith("fact.")
        if question.kind is QuestionKind.RULE and fact and file.value(question.field or ""):
            await tx.cases.close_question(question.id, "settled", answered_by=None)


def _said(word: Word) -> str:
    return f"{'required' if word.required else 'not required'}, says the payer ({word.source})"


async def _ask_which_holds(
    tx: Transaction, services: Services, file: CaseFile, answer: RuleAnswer
) -> None:
    """Where the payer and the rule differ a person settles it; neither wins silently."""
    differs = difference(file, answer)
    if differs is None:
        await close_settled(tx, file.case.id, QuestionKind.DISAGREEMENT)
    elif settled(file) is None:
        await ask(
            tx,
            services,
            QuestionKind.DISAGREEMENT,
            "The payer's own answer and the rule on file differ. Which holds for this patient?"
            " Answer: required, or not required.",
            differs,
            case_id=file.case.id,
            field=SETTLED,
        )
