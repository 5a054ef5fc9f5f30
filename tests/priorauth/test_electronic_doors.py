"""What comes electronically, from the inbox to the case: the same way as paper."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import psycopg
import pytest

from adapters.documents.packet.printer import PdfPacketPrinter
from adapters.reading.reader import ChildReader
from evals.hl7_malformed import good
from priorauth.casework import intake, reading, working
from priorauth.models.case import QuestionKind, Route
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import InMessage
from priorauth.models.packet import PacketState
from simulator.emr.messages import write
from simulator.emr.styles import STYLES
from simulator.paper.facts import Order, Referral, conditions
from simulator.paper.town import Town
from tests.adapters.reading.sheets import FORM, draw, joined
from tests.clinics import CLINIC, NOW, HandClock, House
from tests.on_file import file_of
from tests.papers import order_pdf, put_on_file

pytestmark = pytest.mark.anyio

SENT = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
async def reader() -> AsyncIterator[ChildReader]:
    one = ChildReader(HandClock())
    yield one
    await one.close()


@pytest.fixture
def reads(house: House, reader: ChildReader) -> House:
    return house.with_worker(reader=reader, printer=PdfPacketPrinter())


def referral(**changes: object) -> Referral:
    town, condition = Town(), conditions()["lumbar_radiculopathy"]
    today = NOW.date()
    order = Order(condition, "none", today, today, per_week=2, weeks=6)
    person = town.person("tansy")
    for name, value in changes.items():
        person = person.__class__(**{**vars(person), name: value})
    return Referral(person, town.coverage("tansy"), town.provider("farquhar"), town.clinic(), order)


def message(style: str, control_id: str = "W1", **changes: object) -> bytes:
    chosen = next(each for each in STYLES if each.name == style)
    return write(referral(**changes), chosen, control_id, SENT, order_pdf("SIGNED ORDER"))


async def take(house: House, content: bytes) -> None:
    """Take one document in and let the worker do what follows, until nothing waits."""
    arrival = await intake.receive(house.intake, CLINIC, content, "HL7")
    await intake.file_arrival(house.worker, CLINIC, arrival.id)
    for _ in range(5):
        async with house.worker.store.begin(CLINIC) as tx:
            unread = await tx.papers.unread()
        for document_id in (*unread, *wished(house)):
            await reading.read_document(house.worker, CLINIC, document_id)
    for case_id in cases(house):
        await working.work_case(house.worker, CLINIC, case_id)


def wished(house: House) -> list[str]:
    return [
        str(name).removeprefix("attach:")
        for name, value in rows(house, "select id, value from memory where id like 'attach:%'")
        if isinstance(value, dict)
    ]


def rows(house: House, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(house.dsn) as connection:
        return connection.execute(query).fetchall()  # type: ignore[arg-type]


def cases(house: House) -> list[str]:
    return [str(row[0]) for row in rows(house, "select id from cases order by id")]


async def the_case(house: House) -> CaseFile:
    (case_id,) = cases(house)
    return await file_of(house, case_id)


async def test_a_referral_by_hl7_becomes_a_packet_whose_values_name_their_fields(
    reads: House,
) -> None:
    await take(reads, message("plain"))

    file = await the_case(reads)
    born = file.value("date_of_birth")
    assert file.case.route is Route.AUTHORIZATION
    assert born is not None
    assert isinstance(born.provenance, InMessage)
    assert (born.provenance.place, born.provenance.excerpt) == ("PID-7", "19680412")
    assert file.packet is not None
    assert [page.kind for page in file.packet.content.pages] == ["referral_order"]
    async with reads.worker.store.begin(CLINIC) as tx:
        pdf = await tx.packets.pdf(file.packet.id)
    assert pdf.startswith(b"%PDF")


async def test_the_document_in_a_message_joins_the_same_case(reads: House) -> None:
    await take(reads, message("document"))

    file = await the_case(reads)
    assert len(file.documents) == 2
    assert rows(reads, "select count(*) from document") == [(2,)]


def enclosing(pdf: bytes, control_id: str = "W2") -> bytes:
    """A document of the known patient's, sent with a paper inside it."""
    chosen = next(each for each in STYLES if each.name == "document")
    return write(referral(), chosen, control_id, SENT, pdf)


def sheet(name: str, born: str, member: str) -> bytes:
    told = {"Odalys Tarrowby": name, "02/07/1961": born, "GHP4471902": member}
    lines = []
    for x, y, text, size in FORM:
        for old, new in told.items():
            text = text.replace(old, new)
        lines.append((x, y, text, size))
    return bytes(draw(lines))


OTHERS = sheet("Odalys Tarrowby", "02/07/1961", "GHP4471902")
OWN = sheet("Tansy Merriweather", "04/12/1968", "NWX4410072")


async def test_a_paper_of_another_patient_inside_a_message_joins_nobody_and_is_asked_about(
    reads: House,
) -> None:
    await take(reads, message("plain"))

    await take(reads, enclosing(OTHERS))

    file = await the_case(reads)
    asked = rows(reads, "select what, why, document_id from question where document_id is not null")
    assert len(file.documents) == 2
    ((what, why, document_id),) = asked
    assert "Which case does this document belong to?" in str(what)
    assert "inside a message about another patient" in str(why)
    assert document_id not in {paper.document_id for paper in file.documents}
    assert not [question for question in file.questions if "Two papers differ" in question.what]


async def test_of_a_paper_about_two_patients_inside_a_message_each_page_goes_its_own_way(
    reads: House,
) -> None:
    await take(reads, message("plain"))

    await take(reads, enclosing(joined(OWN, OTHERS)))

    first, second = cases(reads)
    async with reads.worker.store.begin(CLINIC) as tx:
        own, other = await tx.cases.file(first), await tx.cases.file(second)
    assert [str(one.patient.name).split()[0] for one in (own, other)] == ["Tansy", "Odalys"]
    assert own.documents[-1].pages == (1,)
    assert [paper.pages for paper in other.documents] == [(2,)]


async def test_h2_a_message_sent_again_makes_no_second_referral(reads: House) -> None:
    await take(reads, good())
    before = await the_case(reads)
    await take(reads, good("20261123080000", "20261123083000", end="\r\n"))

    assert rows(reads, "select count(*) from document") == [(1,)]
    assert rows(reads, "select count(*) from arrival") == [(2,)]
    assert await the_case(reads) == before


async def test_h4_merged_patients_are_asked_about_and_the_packet_does_not_stand(
    reads: House,
) -> None:
    await take(reads, message("plain"))
    before = (await the_case(reads)).packet
    merge = (
        b"MSH|^~\\&|EMR|HERON|DESK|CLINIC|20261123090000||ADT^A40^ADT_A39|M9|P|2.5.1\r"
        b"EVN|A40|20261123090000\r"
        b"PID|1||A2^^^EMR^MR||Merriweather^Tansy^Louisa||19680412|F\r"
        b"MRG|A1009^^^EMR^MR||||||Merriweather-Voss^Tansy^Opal\r"
    )
    with_member = merge.replace(b"|F\r", b"|F\rIN1|1|P|X|Northwind Health Plan" + b"|" * 32
                                + b"NWX4410072\r")  # fmt: skip

    await take(reads, with_member)

    file = await the_case(reads)
    assert QuestionKind.SAME_PATIENT in {question.kind for question in file.questions}
    assert file.value("patient_name") is None
    assert before is not None
    async with reads.worker.store.begin(CLINIC) as tx:
        assert (await tx.packets.get(before.id)).state is PacketState.SUPERSEDED


async def held(house: House) -> CaseFile:
    """A signed referral by HL7, with the evaluation and plan of care that the payer wants."""
    signed = b" weeks.\\.br\\Electronically signed by Isolde Farquharson MD"
    await take(house, message("plain").replace(b" weeks.", signed))
    person, coverage = referral().patient, referral().coverage
    await put_on_file(
        house,
        ("initial_evaluation", "plan_of_care"),
        patient_name=person.name,
        date_of_birth=person.born.isoformat(),
        member_id=coverage.member_id,
        order_signed=None,
    )
    (case_id,) = cases(house)
    await working.work_case(house.worker, CLINIC, case_id)
    return await the_case(house)


async def test_a_referral_by_hl7_goes_the_whole_way_to_a_packet_that_is_held(
    reads: House,
) -> None:
    file = await held(reads)

    assert file.packet is not None
    assert file.packet.content.gaps == ()
    assert file.packet.state is PacketState.HELD


async def test_a_referral_that_was_taken_back_stops_the_packet_and_asks(reads: House) -> None:
    before = (await held(reads)).packet

    await take(reads, message("plain", "W2").replace(b"REF^I12^REF_I12", b"REF^I14^REF_I12"))

    file = await the_case(reads)
    assert any("took this referral back" in question.what for question in file.questions)
    assert before is not None
    async with reads.worker.store.begin(CLINIC) as tx:
        assert (await tx.packets.get(before.id)).state is PacketState.SUPERSEDED


async def test_a_referral_that_is_on_hold_stops_the_packet_and_asks(reads: House) -> None:
    before = (await held(reads)).packet
    content = message("plain", "W2").replace(b"REF^I12^REF_I12", b"ORM^O01")
    content = content.replace(b"\rPID|", b"\rORC|HD|1\rPID|", 1)

    await take(reads, content)

    file = await the_case(reads)
    assert len(cases(reads)) == 1
    assert any("on hold, done, or not to be" in question.what for question in file.questions)
    assert before is not None
    async with reads.worker.store.begin(CLINIC) as tx:
        assert (await tx.packets.get(before.id)).state is PacketState.SUPERSEDED


async def test_a_change_after_the_draft_is_asked_about_and_never_overwrites(reads: House) -> None:
    await take(reads, message("plain"))
    changed = message("plain", "W2").replace(b"REF^I12^REF_I12", b"REF^I13^REF_I12")

    await take(reads, changed.replace(b"PR1|1||97162", b"PR1|1||97161").replace(b"|24", b"|30"))

    file = await the_case(reads)
    assert len(cases(reads)) == 1
    assert len(file.documents) == 2


async def test_a_refused_message_is_kept_and_becomes_one_question(reads: House) -> None:
    await take(reads, good("PID|1|", "ZID|1|"))

    assert cases(reads) == []
    ((what, why),) = rows(reads, "select what, why from question")
    assert "cannot be read" in str(what)
    assert "names no patient" in str(why)


async def test_messages_of_other_kinds_ask_nobody(reads: House) -> None:
    await take(reads, good("REF^I12^REF_I12", "ADT^A04"))

    assert cases(reads) == []
    assert rows(reads, "select count(*) from question") == [(0,)]
    assert rows(reads, "select state from document") == [("read",)]
