"""What people put right, answer and record on the desk page."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from priorauth.casework import asking
from priorauth.casework.letters import ask_about_letter
from priorauth.models.case import QuestionKind
from priorauth.models.people import Right
from priorauth.models.reading import LetterKind, LetterReading, ReadValue
from priorauth.models.submission import DeliveryState
from tests.clinics import BILLER, CLINIC, FRONT_DESK, THERAPIST, House
from tests.on_file import file_of, packet_of
from tests.papers import order_pdf
from tests.visitors import (
    Visitor,
    desk_of,
    file_referral,
    form_of,
    referral,
    take_in,
    work,
)

pytestmark = pytest.mark.anyio


async def test_every_value_stands_beside_its_place_on_the_page(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    page = (await visitor.get(f"/cases/{case_id}")).text

    document_id = (await file_of(house, case_id)).documents[0].document_id
    assert f"/documents/{document_id}/crop?page=1&amp;box=190.0,112.0," in page
    assert "NPI check digit fits" in page
    assert "Read clearly" in page


async def test_a_correction_keeps_who_and_when_and_draws_a_new_packet(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/correct", field="member_id", value="NWX0000001"
    )
    await work(house, case_id)
    page = (await visitor.get(f"/cases/{case_id}")).text

    assert answer.headers["location"] == f"/cases/{case_id}?done=corrected#field-member_id"
    assert "NWX0000001" in page
    assert "Entered by Person front_desk" in page
    assert (await packet_of(house, case_id)).version == 2


async def test_a_value_of_the_wrong_shape_is_explained_and_changes_nothing(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    answer = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/correct", field="referring_npi", value="12"
    )

    assert answer.status_code == 422
    assert "must be 10 digits" in answer.text
    assert (await file_of(house, case_id)).values("referring_npi")[0].value == "1534944594"


async def test_answering_a_question_settles_the_value(house: House) -> None:
    doubtful = ReadValue(value="1534944595", confidence=0.6, flag="failed:npi_luhn")
    case_id = await file_referral(house, referring_npi=doubtful)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    page = (await visitor.get(f"/cases/{case_id}")).text

    answer = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/answer", value="1534944594"
    )

    assert "the check digit of the NPI does not fit" in page
    assert answer.status_code == 303
    file = await file_of(house, case_id)
    assert file.questions == ()
    assert file.values("referring_npi")[0].value == "1534944594"


async def test_a_draft_names_its_gaps_and_who_can_close_them(house: House) -> None:
    case_id = await file_referral(house, ("referral_order",))
    visitor = await Visitor(house, desk_of(house)).sign_in()

    page = (await visitor.get(f"/cases/{case_id}")).text
    queue = (await visitor.get("/")).text

    assert "It cannot be approved while something is missing." in page
    assert f"/cases/{case_id}/approve" not in page
    assert "plan of care" in page
    assert "the therapist" in page
    assert "plan of care <em>(the therapist)</em>" in queue


async def test_visits_are_entered_one_by_one_and_from_a_file(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    address = f"/cases/{case_id}"

    await visitor.press(
        address, f"{address}/visit", date="2026-12-01", state="booked", codes="97110"
    )
    rows = f"case,date,state,codes\n{case_id},2026-12-03,booked,97110\n".encode()
    await visitor.press(address, f"{address}/visits", [rows])
    strange = await visitor.press(
        address, f"{address}/visits", [b"case,date,state\nC-OTHER00000,2026-12-05,booked\n"]
    )

    visits = (await file_of(house, case_id)).visits
    assert [visit.on.isoformat() for visit in visits] == ["2026-12-01", "2026-12-03"]
    assert strange.status_code == 422
    assert "1 rows are of other cases" in strange.text


async def test_a_payers_word_by_phone_becomes_an_authorization_with_its_runway(
    house: House,
) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    today = house.clock.now().date()
    said = {
        "outcome": "approved",
        "number": "NWA-1",
        "visits": "10",
        "valid_from": today.isoformat(),
        "valid_to": (today + timedelta(days=60)).isoformat(),
        "source": "phone",
    }

    without = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/payer-answer", **(said | {"number": ""})
    )
    await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/payer-answer", **said)
    page = (await visitor.get(f"/cases/{case_id}")).text

    assert without.status_code == 422
    assert "NWA-1" in page
    assert "<dt>Authorized</dt><dd>10</dd>" in page


async def test_a_payer_without_a_channel_gets_a_copy_sheet_sent_by_hand(house: House) -> None:
    case_id = await file_referral(
        house,
        worked=False,
        payer_name="Larkspur Benefit Trust",
        plan_name="Larkspur Employer Plan",
    )
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)
    await visitor.press(
        f"/cases/{case_id}",
        f"/cases/{case_id}/correct",
        field="line_of_business",
        value="commercial_aso",
    )
    await work(house, case_id)

    approved = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/approve")
    packet = await packet_of(house, case_id)
    sheet = (await visitor.get(f"/packets/{packet.id}/sheet")).text
    sent = await visitor.press(
        f"/packets/{packet.id}/sheet", f"/cases/{case_id}/sent-by-hand", payer_reference="LBT-7"
    )

    assert approved.headers["location"] == f"/cases/{case_id}?done=approved_sheet"
    assert 'data-copy="NWX4410072"' in sheet
    assert sent.headers["location"] == f"/cases/{case_id}?done=sent"
    submission = (await file_of(house, case_id)).submission
    assert submission is not None
    assert (submission.state, submission.payer_reference) == (DeliveryState.CONFIRMED, "LBT-7")


@pytest.mark.parametrize(
    ("verdict", "state"),
    [("arrived", DeliveryState.CONFIRMED), ("not_arrived", DeliveryState.APPROVED)],
)
async def test_a_person_settles_what_nobody_knows(
    house: House, verdict: str, state: DeliveryState
) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)
    await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/approve")
    async with house.worker.store.begin(CLINIC) as tx:
        submission = (await tx.cases.file(case_id)).submission
        assert submission is not None
        claimed = await tx.packets.claim(submission.id, 60)
        assert claimed is not None
        await tx.packets.move(claimed, DeliveryState.UNCONFIRMED, problem="Nobody can tell.")

    page = (await visitor.get(f"/cases/{case_id}")).text
    answer = await visitor.press(
        f"/cases/{case_id}",
        f"/cases/{case_id}/settle",
        verdict=verdict,
        payer_reference="NW-1" if verdict == "arrived" else "",
    )

    assert "Did it arrive?" in page
    assert answer.headers["location"] == f"/cases/{case_id}?done=settled"
    after = (await file_of(house, case_id)).submission
    assert after is not None
    assert after.state is state


async def test_a_letter_is_entered_with_what_was_read_from_it(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    document_id = await take_in(house, order_pdf("LETTER"))
    letter = LetterReading(
        pages=(1,),
        kind="approval",
        patient_name=ReadValue(value="Tansy Merriweather", page=1, confidence=0.98),
        authorization_number=ReadValue(value="NWA-77", page=1, confidence=0.98),
        visits=ReadValue(value=8, page=1, confidence=0.98),
    )
    question_id = await ask_about(house, document_id, QuestionKind.LETTER, letter)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    address = f"/letters/{question_id}"

    page = (await visitor.get(address)).text
    lost = await visitor.press(
        address, address, case_id="C-NOTHING000", outcome="approved", number="NWA-77"
    )
    entered = await visitor.press(
        address, address, case_id=case_id, outcome="approved", number="NWA-77", visits="8"
    )

    assert f'value="{case_id}"' in page
    assert 'value="NWA-77"' in page
    assert lost.status_code == 422
    assert entered.headers["location"] == f"/cases/{case_id}?done=recorded"
    assert (await file_of(house, case_id)).authorizations[0].visits == 8
    assert (await visitor.get(address)).status_code == 404


@pytest.mark.parametrize(
    ("kind", "reasons", "outcome"),
    [
        ("approval", (), "approved"),
        ("approval", ("The notes do not support more.",), "partial"),
        ("request", (), "pended"),
        ("cancellation", (), "cancelled"),
    ],
)
async def test_the_form_of_a_letter_begins_with_what_it_does(
    house: House, kind: LetterKind, reasons: tuple[str, ...], outcome: str
) -> None:
    document_id = await take_in(house, order_pdf("LETTER"))
    said = tuple(ReadValue(value=one, page=1, confidence=0.98) for one in reasons)
    letter = LetterReading(pages=(1,), kind=kind, reasons=said)
    question_id = await ask_about(house, document_id, QuestionKind.LETTER, letter)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    page = (await visitor.get(f"/letters/{question_id}")).text

    assert f'<option value="{outcome}" selected>' in page


async def test_a_paper_that_fits_no_case_is_put_where_it_belongs(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    content, reading = referral(("plan_of_care",), order_signed=False)
    document_id = await take_in(house, content)
    question_id = await ask_about(house, document_id, QuestionKind.SAME_PATIENT, None)
    visitor = await Visitor(house, desk_of(house)).sign_in(THERAPIST)
    page, place = f"/documents/{document_id}", f"/questions/{question_id}/place"

    early = await visitor.press(page, place, case_id=case_id, kind="plan_of_care")
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.papers.save_reading(document_id, reading, media_type="application/pdf")
    nowhere = await visitor.press(page, place, case_id="C-NOTHING000")
    answer = await visitor.press(page, place, case_id=case_id, kind="plan_of_care")

    assert (early.status_code, nowhere.status_code) == (422, 422)
    assert answer.headers["location"] == f"/cases/{case_id}?done=placed"
    kinds = [d.kinds for d in (await file_of(house, case_id)).documents]
    assert ("plan_of_care",) in kinds


async def test_a_letter_about_a_case_is_entered_from_its_page(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    document_id = await take_in(house, order_pdf("LETTER"))
    letter = LetterReading(pages=(1,), kind="denial", member_id=ReadValue(value="NWX4410072"))
    async with house.worker.store.begin(CLINIC) as tx:
        await ask_about_letter(tx, house.worker, document_id, letter, wish=(case_id,))
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    page = (await visitor.get(f"/cases/{case_id}")).text
    link = re.search(r'href="(/letters/[^"]+)"', page)
    assert link is not None
    shown = (await visitor.get(link[1])).text

    assert f'value="{case_id}"' in shown
    assert '<option value="denied" selected>' in shown


async def test_what_the_form_cannot_use_is_said_in_words(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    token = form_of((await visitor.get(f"/cases/{case_id}")).text, f"/cases/{case_id}/correct")

    for path, typed in (
        ("payer-answer", {"outcome": "perhaps"}),
        ("payer-answer", {"outcome": "denied", "visits": "many"}),
        ("settle", {"verdict": "perhaps", "submission_id": "S-1"}),
        ("visit", {"date": "soon", "state": "booked"}),
        ("correct", {"field": "../x", "value": "1"}),
    ):
        answer = await visitor.http.post(f"/cases/{case_id}/{path}", data=token | typed)
        assert answer.status_code == 422, path
        assert 'role="alert"' in answer.text


async def ask_about(
    house: House, document_id: str, kind: QuestionKind, letter: LetterReading | None
) -> str:
    async with house.worker.store.begin(CLINIC) as tx:
        await asking.ask(
            tx,
            house.worker,
            kind,
            "What is this?",
            "A person must look.",
            document_id=document_id,
            who=Right.RECORD if letter else Right.CORRECT,
            prefill=letter.model_dump(mode="json") if letter else None,
        )
        asked = await tx.cases.questions()
    return next(question.id for question in asked if question.document_id == document_id)
