"""The sheet that a person copies into a portal, and the request as data."""

from __future__ import annotations

import json

from adapters.documents.packet.entries import entries
from adapters.documents.packet.sheet import copy_sheet, request_json
from priorauth.models.packet import Cited, PacketContent
from tests.adapters.documents.packet import sample

DOCUMENTS = sample.papers()


def test_every_value_stands_on_a_line_of_its_own() -> None:
    lines = copy_sheet(sample.content(DOCUMENTS)).splitlines()

    for entry in entries(sample.request()).values():
        assert any(line.endswith(" " + entry.value) for line in lines)
    assert f"{'Member id:':<26} FWX004417263" in lines
    assert f"{'2. Units:':<26} 24" in lines
    assert any(line.startswith("Document 2, page 3:") for line in lines)


def test_a_draft_says_first_what_is_missing() -> None:
    sheet = copy_sheet(sample.content(DOCUMENTS, gaps=(sample.GAP,)))

    assert sheet.index("DRAFT - not to be sent") < sheet.index("REQUEST\n")
    assert "Plan of care, signed" in sheet


def test_the_data_is_plain_and_makes_the_same_packet_again() -> None:
    content = sample.content(DOCUMENTS)

    data = json.loads(json.dumps(request_json(content)))

    assert PacketContent.model_validate(data) == content


def test_a_value_cannot_steer_the_terminal() -> None:
    values = dict(sample.request().values)
    source = (sample.on_page(sample.ORDER, 1),)
    values["patient_name"] = Cited(value="Mari\x1b[2Jsol\r\u202e Okafor", sources=source)
    sheet = copy_sheet(sample.content(DOCUMENTS, request=sample.request(values=values)))

    assert "Mari [2Jsol Okafor" in sheet
    assert not {"\x1b", "\r", "\u202e"} & set(sheet)
