"""The packet as one PDF: what stands in it, what does not, and that it is always the same."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import pytest

from adapters.documents.packet.composing import compose
from adapters.documents.packet.engine import engine
from adapters.documents.packet.entries import entries
from adapters.documents.packet.printer import PdfPacketPrinter
from priorauth.errors import InvalidRequest, Unreadable
from priorauth.models.packet import Cited, Line, PacketContent, Statement
from tests.adapters.documents.packet import sample

pymupdf = engine()
pytestmark = pytest.mark.anyio

DOCUMENTS = sample.papers()


@pytest.fixture(scope="module")
def drawn() -> bytes:
    return compose(sample.content(DOCUMENTS), DOCUMENTS)


@pytest.fixture
def packet(drawn: bytes) -> Any:
    return pymupdf.open(stream=drawn, filetype="pdf")


def draw(content: PacketContent) -> Any:
    return pymupdf.open(stream=compose(content, DOCUMENTS), filetype="pdf")


def text_of(document: Any) -> str:
    return " ".join(" ".join(page.get_text() for page in document).split())


def squeezed(text: str) -> str:
    return "".join(text.split())


async def test_another_process_draws_the_same_bytes(drawn: bytes) -> None:
    again = await PdfPacketPrinter().draw(sample.content(DOCUMENTS), DOCUMENTS)

    assert again == drawn


async def test_the_order_in_which_values_are_stored_does_not_matter(drawn: bytes) -> None:
    request = sample.request()
    turned = dict(reversed(request.values.items()))
    content = sample.content(DOCUMENTS, request=request.model_copy(update={"values": turned}))

    assert compose(content, DOCUMENTS) == drawn


def test_every_value_of_the_request_stands_in_the_packet(packet: Any) -> None:
    text = text_of(packet)

    missing = [name for name, entry in entries(sample.request()).items() if entry.value not in text]

    assert missing == []


def test_a_value_is_marked_with_the_packet_page_that_it_was_read_from(
    packet: Any,
) -> None:
    form = packet[2]
    member = form.search_for("FWX004417263")[0]
    above = pymupdf.Rect(member.x0, member.y0 - 22, member.x1 + 40, member.y0)

    assert "p. 6" in form.get_textbox(above)
    assert "FWX" not in packet[5].get_text()


def test_a_value_without_a_source_is_not_printed() -> None:
    values = dict(sample.request().values)
    values["member_id"] = Cited(value="FWX004417263", sources=())
    content = sample.content(DOCUMENTS, request=sample.request(values=values))

    assert "FWX004417263" not in text_of(draw(content))


def test_every_statement_names_document_page_and_packet_page(packet: Any) -> None:
    text = " ".join(packet[4].get_text().split())

    assert "[document 2, page 2 \u2192 packet page 7]" in text
    assert "[document 1, page 1 \u2192 packet page 6]" in text
    assert "[S2, entered by clinic staff]" in text
    assert "S2 Entered by Dana Quillfeather" in " ".join(packet[1].get_text().split())


async def test_a_statement_without_a_source_is_refused() -> None:
    bare = sample.content(DOCUMENTS, summary=(Statement(text="All is well.", sources=()),))

    with pytest.raises(InvalidRequest, match="Statement 1"):
        await PdfPacketPrinter().draw(bare, DOCUMENTS)


async def test_a_document_that_is_not_the_one_named_is_refused() -> None:
    changed = DOCUMENTS | {sample.ORDER: sample.paper(["Another order."])}

    with pytest.raises(Unreadable, match="not the one"):
        await PdfPacketPrinter().draw(sample.content(DOCUMENTS), changed)


def test_only_the_named_pages_go_with_the_packet(packet: Any) -> None:
    copied = [page.get_text() for page in list(packet)[5:]]

    assert [text.split("\n")[0] for text in copied] == ["Page 1", "Page 2", "Page 3"]
    assert packet.page_count == 8


def test_every_page_is_numbered_and_every_copied_page_is_stamped(
    packet: Any,
) -> None:
    for page in packet:
        assert f"page {page.number + 1} of 8" in page.get_text()
        assert "PA-7K2M9QXA-1" in page.get_text()
    sha256 = hashlib.sha256(DOCUMENTS[sample.NOTE]).hexdigest()[:12]
    stamp = (
        f"case C-7K2M9QXA \u00b7 packet page 7 of 8 \u00b7 document 2 page 2 \u00b7 sha256 {sha256}"
    )
    assert stamp in packet[6].get_text()


def test_the_bookmarks_and_the_index_lead_to_the_pages_that_they_name(
    packet: Any,
) -> None:
    assert packet.get_toc() == [
        [1, "Cover sheet", 1],
        [1, "Index", 2],
        [1, "Prior authorization request form", 3],
        [1, "Summary of medical necessity", 5],
        [1, "Document 1: Referral order", 6],
        [2, "Page 1: Referral order", 6],
        [1, "Document 2: Clinical note", 7],
        [2, "Page 2: Clinical note", 7],
        [2, "Page 3: Clinical note", 8],
    ]
    targets = [link["page"] + 1 for link in packet[1].get_links()]
    assert targets == [1, 2, 3, 5, 6, 6, 7, 7, 8]


def test_the_mark_of_a_value_leads_to_its_source(packet: Any) -> None:
    for mark, target in (("p. 6", 5), ("p. 7", 6), ("S1", 1)):
        place = packet[2].search_for(mark)[0]
        (link,) = [link for link in packet[2].get_links() if link["from"].intersects(place)]
        assert link["page"] == target


def test_the_form_is_flat_and_nothing_names_the_patient_outside_the_pages(
    packet: Any, drawn: bytes
) -> None:
    assert not packet.is_form_pdf
    assert [list(page.annots()) for page in packet] == [[]] * 8
    told = {key: value for key, value in packet.metadata.items() if value}
    assert told == {"format": "PDF 1.7", "title": "Prior authorization packet C-7K2M9QXA v1"}
    assert packet.xref_get_key(-1, "ID")[0] == "array"
    assert b"CreationDate" not in drawn


def test_the_cover_sheet_says_nothing_about_the_patient(packet: Any) -> None:
    cover = packet[0].get_text()

    for told in ("Fernwood Health Plan", "01-9999999", "1999999984", "11/23/2026", "8 pages"):
        assert told in cover
    for kept in ("Marisol", "FWX004417263", "M23.221", "1961"):
        assert kept not in cover


def test_a_packet_with_gaps_is_marked_a_draft_on_every_page() -> None:
    packet = draw(sample.content(DOCUMENTS, gaps=(sample.GAP,)))

    assert all("DRAFT" in page.get_text() for page in packet)
    cover = " ".join(packet[0].get_text().split())
    assert "Plan of care, signed" in cover
    assert "to be closed by: therapist" in cover


def test_a_packet_without_gaps_is_no_draft(packet: Any) -> None:
    assert "DRAFT" not in text_of(packet)


def test_an_urgent_request_says_so_on_every_page() -> None:
    packet = draw(sample.content(DOCUMENTS, request=sample.request(urgent=True)))

    assert all("URGENT" in page.get_text() for page in packet)
    assert "Urgent" in packet[2].get_text()


@pytest.mark.parametrize(
    "changes",
    [
        {"destination": "Payer FWHP2 at the clearinghouse"},
        {"ends_on": date(2027, 1, 12)},
        {"visits": 13},
        {"reference": "PA-7K2M9QXA-2"},
    ],
)
def test_another_value_gives_other_bytes(drawn: bytes, changes: dict[str, object]) -> None:
    content = sample.content(DOCUMENTS, request=sample.request(**changes))

    assert compose(content, DOCUMENTS) != drawn


def test_a_value_that_does_not_fit_is_continued_in_full() -> None:
    long_name = "Wilhelmina " * 30 + "Featherstonehaugh"
    unbroken = "Q" * 400
    values = dict(sample.request().values)
    values["patient_name"] = Cited(value=long_name, sources=(sample.on_page(sample.ORDER, 1),))
    values["precautions"] = Cited(value=unbroken, sources=(sample.on_page(sample.NOTE, 3),))
    packet = draw(sample.content(DOCUMENTS, request=sample.request(values=values)))

    assert "see continuation page" in packet[2].get_text()
    continued = packet[4].get_text()
    assert squeezed(long_name) in squeezed(continued)
    assert unbroken in squeezed(continued)
    assert "[document 1, page 1 \u2192 packet page 7]" in continued


def test_more_lines_than_the_form_has_go_on_behind_it() -> None:
    lines = tuple(
        Line(position=n, code=f"971{n:02}", label=f"Service {n}", units=n, visits=n)
        for n in range(1, 15)
    )
    text = text_of(draw(sample.content(DOCUMENTS, request=sample.request(lines=lines))))

    assert all(f"971{n:02}" in text for n in range(1, 15))


def test_a_value_that_the_form_does_not_know_is_continued() -> None:
    values = dict(sample.request().values)
    source = (sample.on_page(sample.NOTE, 2),)
    values["fact.lefs_score"] = Cited(value="31 of 80", sources=source)
    packet = draw(sample.content(DOCUMENTS, request=sample.request(values=values)))

    assert "31 of 80" in packet[4].get_text()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Žofie Dvořáková-Łuczak", "Žofie Dvořáková-Łuczak"),
        ("陳 大文", "陳 大文"),
        ("Αθηνά Παππά", "Αθηνά Παππά"),
        ("D\u2019Arcy \u202eO'Neil", "D\u2019Arcy [U+202E]O'Neil"),
        ("\u05d0\u05d1", "[U+05D0][U+05D1]"),
        ("".join(map(chr, range(0xA1, 0xAD))), "".join(map(chr, range(0xA1, 0xAD)))),
        ("fi \u20ac ß \ufb01", "fi \u20ac ß \ufb01"),
        ("Jose\u0301", "José"),
    ],
)
def test_a_name_in_any_script_is_readable_or_visibly_replaced(name: str, shown: str) -> None:
    values = dict(sample.request().values)
    values["patient_name"] = Cited(value=name, sources=(sample.on_page(sample.ORDER, 1),))
    packet = draw(sample.content(DOCUMENTS, request=sample.request(values=values)))

    assert squeezed(shown) in squeezed(packet[2].get_text())


def test_the_therapist_that_a_person_chose_is_shown_once_with_that_source() -> None:
    values = dict(sample.request().values)
    values["treating_therapist"] = Cited(value="1888888885", sources=(sample.STAFF,))
    shown = entries(sample.request(values=values))

    assert shown["therapist_name"] == ("Ingrid Halvorsdottir", (sample.STAFF,))
    assert "treating_therapist" not in shown


def test_a_source_that_is_not_enclosed_is_named_as_such() -> None:
    summary = (Statement(text="Pain began in May.", sources=(sample.on_page(sample.NOTE, 1),)),)
    packet = draw(sample.content(DOCUMENTS, summary=summary))

    words = "Document 2, page 1, kept on file at the clinic and not enclosed"
    assert words in " ".join(packet[1].get_text().split())


def test_a_packet_of_many_pages_keeps_its_numbers_right() -> None:
    documents = {"D-LONG": sample.paper(["Chart"], pages=120)}
    pages = tuple(
        sample.page_of(documents, "D-LONG", n, "clinical_note", "Course of care.")
        for n in range(1, 121)
    )
    request = sample.request(values={}, diagnoses=())
    content = sample.content(documents, pages=pages, summary=(), request=request)

    packet = pymupdf.open(stream=compose(content, documents), filetype="pdf")

    for _, title, number in packet.get_toc()[5:]:
        text = packet[number - 1].get_text()
        assert text.startswith(title.split(":")[0])
        assert f"packet page {number} of {packet.page_count}" in text
