"""What every eligibility gateway promises, against the simulator over a real socket."""

from __future__ import annotations

from datetime import date

import pytest

from adapters.availity.visit_limits import Network
from priorauth.errors import NotFound, Rejected, Unavailable, UnexpectedResponse
from priorauth.models.benefits import BenefitQuestion, CoverageStatus, VisitLimit
from tests.adapters.availity.account import NOW, Account, open_account, question
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio
COVERAGES = "/v1/coverages"
QUANTITY, TOTALS = (
    question(),
    question(
        payer_id="LARKSPUR-BT",
        member_id="LBT559301",
        first_name="Ambrose",
        last_name="Tetherington",
        birth_date=date(1972, 12, 8),
        sex="M",
    ),
)
DELIVERY = question(
    payer_id="GRANITE-FERN",
    member_id="GFH0093311",
    first_name="Rosalind",
    last_name="Quimby-Adair",
    birth_date=date(1963, 1, 15),
)
UNKNOWN = question(
    payer_id="BLUE-HARBOR",
    member_id="BHM6604412",
    first_name="Beatrix",
    last_name="Langstrom",
    birth_date=date(1976, 5, 24),
)
NOT_REQUIRED = question(
    payer_id="CEDAR-MUTUAL",
    member_id="CDM70021934",
    first_name="Casimir",
    last_name="Holloway-Pike",
    birth_date=date(1955, 8, 19),
    sex="M",
)
ENDED = question(
    member_id="NWX4400031",
    first_name="Thaddeus",
    last_name="Ironmonger",
    birth_date=date(1959, 7, 2),
    sex="M",
)


async def test_a_known_member_gets_an_answer_with_its_source(practice: Account) -> None:
    check = await practice.eligibility.check(question())

    assert check.system == "Availity"
    assert check.asked_at == NOW
    assert check.on == date(2026, 12, 1)
    assert check.status is CoverageStatus.ACTIVE
    assert check.authorization_required is True
    assert check.problems == ()
    assert check.reference
    assert b"NWX4410072" in check.raw


async def test_a_slow_payer_is_asked_again_after_growing_pauses(practice: Account) -> None:
    slow = question(
        payer_id="TIDEPOOL-CP",
        member_id="TCP880145267",
        first_name="Delphine",
        last_name="Castellane",
        birth_date=date(1999, 3, 5),
    )

    check = await practice.eligibility.check(slow)

    assert check.status is CoverageStatus.ACTIVE
    assert practice.pauses == [1.0, 2.0]


@pytest.mark.parametrize(
    ("asked", "limit"),
    [
        (QUANTITY, ("in", 30, 22)),
        (TOTALS, ("not_applicable", 20, 16)),
        (DELIVERY, ("in", 24, 22)),
    ],
    ids=["quantity", "totals", "delivery"],
)
async def test_visit_limits_are_read_wherever_the_payer_puts_them(
    practice: Account, asked: BenefitQuestion, limit: tuple[Network, int, int]
) -> None:
    check = await practice.eligibility.check(asked)

    network, allowed, remaining = limit
    assert check.limits == (
        VisitLimit(
            network=network,
            unit="visits",
            period="calendar year",
            allowed=allowed,
            remaining=remaining,
        ),
    )


@pytest.mark.parametrize(
    ("asked", "required"), [(QUANTITY, True), (NOT_REQUIRED, False), (UNKNOWN, None)]
)
async def test_the_payers_own_word_about_authorization_is_kept(
    practice: Account, asked: BenefitQuestion, required: bool | None
) -> None:
    check = await practice.eligibility.check(asked)

    assert check.authorization_required is required


async def test_a_plan_that_has_ended_is_inactive(practice: Account) -> None:
    check = await practice.eligibility.check(ENDED)

    assert check.status is CoverageStatus.INACTIVE
    assert check.authorization_required is None
    assert check.limits == ()


async def test_a_shared_limit_is_told_and_not_split(practice: Account) -> None:
    check = await practice.eligibility.check(TOTALS)

    assert check.notes == ("VISITS COMBINED WITH OCCUPATIONAL THERAPY, SPEECH THERAPY",)
    assert check.problems == ("The payer speaks of a combined limit. Confirm what shares it.",)


async def test_an_unknown_member_is_not_found(practice: Account) -> None:
    with pytest.raises(NotFound):
        await practice.eligibility.check(question(member_id="NOBODY0001"))


async def test_a_wrong_birth_date_is_rejected_in_words_without_patient_data(
    practice: Account,
) -> None:
    with pytest.raises(Rejected) as refused:
        await practice.eligibility.check(question(birth_date=date(1968, 4, 13)))

    assert str(refused.value) == (
        "Availity: the payer cannot use the question: "
        "date of birth: the date of birth does not match (code 71)"
    )


async def test_a_question_that_the_clearinghouse_refuses_is_rejected(practice: Account) -> None:
    with pytest.raises(Rejected, match="clinic's NPI"):
        await practice.eligibility.check(question(provider_npi="1200297724"))


@pytest.mark.parametrize("name", ["rate_limited", "server_error"])
async def test_no_answer_now_is_unavailable(practice: Account, town: Town, name: str) -> None:
    town.drill(name, path=COVERAGES)

    with pytest.raises(Unavailable):
        await practice.eligibility.check(question())

    assert town.hits(name) == 1


@pytest.mark.parametrize("name", ["html_with_200", "half_json"])
async def test_an_answer_that_cannot_be_read_is_kept(
    practice: Account, town: Town, name: str
) -> None:
    town.drill(name, path=COVERAGES)

    with pytest.raises(UnexpectedResponse) as problem:
        await practice.eligibility.check(question())

    assert problem.value.raw
    assert town.hits(name) == 1


@pytest.mark.parametrize("code", ["7", "13", "14", "15"])
async def test_a_payer_that_cannot_be_reached_is_unavailable(
    practice: Account, town: Town, code: str
) -> None:
    town.drill("coverage_code", code=code)

    with pytest.raises(Unavailable, match=f"code {code}"):
        await practice.eligibility.check(question())


async def test_a_reply_marked_invalid_is_used_with_a_warning(practice: Account, town: Town) -> None:
    town.drill("coverage_code", times=2, code="3")

    check = await practice.eligibility.check(question())

    assert check.status is CoverageStatus.ACTIVE
    assert "Check by telephone" in check.problems[0]


async def test_an_unknown_status_code_is_never_an_answer(practice: Account, town: Town) -> None:
    town.drill("coverage_code", code="Z9")

    with pytest.raises(UnexpectedResponse, match="status code"):
        await practice.eligibility.check(question())


async def test_an_answer_about_somebody_else_is_never_used(practice: Account, town: Town) -> None:
    town.drill("other_patient", path=COVERAGES, times=3)

    with pytest.raises(UnexpectedResponse, match="somebody else") as problem:
        await practice.eligibility.check(question())

    assert problem.value.raw
    assert "NWX" not in str(problem.value)


async def test_a_payer_that_never_finishes_is_unavailable(town: Town) -> None:
    town.drill("coverage_code", times=20, code="R1")

    async with open_account(f"{town.url}/availity", polls=3) as patient:
        with pytest.raises(Unavailable, match="has not answered yet"):
            await patient.eligibility.check(question())

    assert patient.pauses == [1.0, 2.0, 4.0]


async def test_an_expired_token_is_replaced_without_anybody_noticing(
    practice: Account, town: Town
) -> None:
    town.drill("expired_token", path=COVERAGES)

    check = await practice.eligibility.check(question())

    assert check.status is CoverageStatus.ACTIVE
    assert town.hits("expired_token") == 1


async def test_a_dependent_is_asked_about_by_the_dependents_own_name(practice: Account) -> None:
    dependent = question(
        payer_id="LARKSPUR-BT",
        member_id="LBT560772",
        first_name="Genevra",
        last_name="Whitlock-Abara",
        birth_date=date(2009, 4, 18),
    )

    check = await practice.eligibility.check(dependent)

    assert check.status is CoverageStatus.ACTIVE


async def test_a_practice_account_takes_practice_answers_only(town: Town) -> None:
    address, scope = f"{town.url}/availity", "healthcare-hipaa-transactions-demo"

    async with open_account(address, town=town, demo=True, scope=scope) as practising:
        check = await practising.eligibility.check(question())

    assert check.status is CoverageStatus.ACTIVE
