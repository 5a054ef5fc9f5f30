"""The day of an evaluation answers the question about it where its page says so for certain."""

from __future__ import annotations

import pytest

from priorauth.casework import joining
from priorauth.casework.asking import ask
from priorauth.models.case import QuestionKind
from priorauth.models.casefile import CaseFile
from tests.clinics import CLINIC, House
from tests.on_file import work
from tests.papers import put_on_file

pytestmark = pytest.mark.anyio

UHC = {
    "payer_name": "UnitedHealthcare",
    "plan_name": None,
    "patient_state": "OH",
    "procedures": ("97161", "97110"),
}


async def _asks_for_the_evaluation(house: House) -> CaseFile:
    (case_id,) = await put_on_file(house, **UHC)
    async with house.worker.store.begin(CLINIC) as tx:
        await ask(
            tx,
            house.worker,
            QuestionKind.RULE,
            "The payer's rule depends on the day of the evaluation. What is it?",
            "It decides which rule holds.",
            case_id=case_id,
            field="fact.evaluation_on",
        )
        return await tx.cases.file(case_id)


async def test_an_evaluation_that_says_its_day_answers_for_it(house: House) -> None:
    asked = await _asks_for_the_evaluation(house)
    assert "fact.evaluation_on" in {q.field for q in asked.questions}

    same = await put_on_file(
        house, ("initial_evaluation",), text="EVALUATION", evaluated="2026-11-20", **UHC
    )
    file = await work(house, asked.case.id)

    found = file.value("fact.evaluation_on")
    assert same == (asked.case.id,)
    assert found is not None
    assert found.value == "2026-11-20"
    assert "fact.evaluation_on" not in {q.field for q in file.questions}


async def test_an_evaluation_without_a_certain_day_leaves_the_question_open(house: House) -> None:
    asked = await _asks_for_the_evaluation(house)

    await put_on_file(house, ("initial_evaluation",), text="EVALUATION", **UHC)
    file = await work(house, asked.case.id)

    assert file.value("fact.evaluation_on") is None
    assert "fact.evaluation_on" in {q.field for q in file.questions}


async def test_an_evaluation_that_waited_for_its_order_says_its_day_as_well(house: House) -> None:
    await put_on_file(house, ("initial_evaluation",), text="FIRST", evaluated="2026-11-20")

    (case_id,) = await put_on_file(house, ("referral_order",))
    async with house.worker.store.begin(CLINIC) as tx:
        await joining.join_waiting(tx, house.worker)
        found = (await tx.cases.file(case_id)).value("fact.evaluation_on")

    assert found is not None
    assert found.value == "2026-11-20"


async def test_a_second_evaluation_of_another_day_is_asked_about(house: House) -> None:
    kinds = ("initial_evaluation",)
    (case_id,) = await put_on_file(house)
    await put_on_file(house, kinds, text="EVALUATION", evaluated="2026-11-20")
    await put_on_file(house, kinds, text="ANOTHER", evaluated="2026-11-21")

    file = await work(house, case_id)

    found = file.value("fact.evaluation_on")
    assert found is not None
    assert found.value == "2026-11-20"
    asked = [q for q in file.questions if q.field == "fact.evaluation_on"]
    assert [q.kind for q in asked] == [QuestionKind.VALUE]
    assert "day of the evaluation" in asked[0].what
