"""What came electronically as a page: everything that was sent, nothing of anybody else."""

from __future__ import annotations

import json

import pymupdf
import pytest

from adapters.documents.pdf import open_document
from adapters.electronic.sheet import draw
from evals.hl7_malformed import good
from priorauth.errors import Unreadable
from tests.adapters.electronic.test_exports import ROW, example, export
from tests.adapters.electronic.test_fhir_bundles import bundle, invented, says, written


def text_of(content: bytes) -> list[str]:
    document = open_document(content)
    return [" ".join(page.get_text().split()) for page in document]


def test_a_message_is_a_page_with_every_field_beside_its_number() -> None:
    (page,) = text_of(good())

    assert "PID-5 patient's name Quillfeather^Zora^B" in page
    assert "NTE-3 note 2x/week for 6 weeks." in page


def test_a_social_security_number_and_the_body_of_a_document_are_not_shown() -> None:
    extra = "|" * 6 + "078051120"
    content = good("5550177", f"5550177{extra}", end="\r").replace(
        b"NTE|1", b"OBX|1|ED|X||^^^Base64^" + b"QUJD" * 400 + b"\rNTE|1"
    )

    (page,) = text_of(content)

    assert "078051120" not in page
    assert "QUJD" * 30 not in page


def test_a_bundle_with_two_patients_is_a_page_for_each_without_the_other() -> None:
    one, other = bundle(invented(1)), bundle(invented(2))
    text = json.dumps(other).replace("urn:uuid:0", "urn:uuid:1").replace('"p1"', '"p2"')
    both = {**one, "entry": [*one["entry"], *json.loads(text)["entry"]]}

    pages = text_of(written(both))

    ids = [str(says(invented(number))["member_id"]) for number in (1, 2)]
    assert [[each in page for each in ids] for page in pages] == [[True, False], [False, True]]


def test_a_row_is_a_page_of_its_own() -> None:
    from adapters.electronic.rows import split_rows

    (row,) = split_rows(export(ROW).encode(), example())

    (page,) = text_of(row.document or b"")
    assert "DOB 04/12/1968" in page


def test_the_same_message_is_drawn_the_same() -> None:
    def pixels(document: pymupdf.Document) -> bytes:
        return bytes(document[0].get_pixmap(dpi=72).samples)

    assert pixels(draw(good())) == pixels(draw(good()))


def test_what_is_no_message_cannot_be_drawn() -> None:
    with pytest.raises(Unreadable):
        draw(b"hello")
