"""More than is taken at once is refused as a whole and said; no part of it is lost in silence."""

from __future__ import annotations

import base64
import json

import pytest

from adapters.electronic.hl7_reading import MOST_MESSAGES
from adapters.electronic.reading import MOST_PARTS
from priorauth.errors import Unreadable
from simulator.emr.bundles import Habits, bundle, written
from simulator.emr.messages import PDF
from simulator.emr.mllp import code_of
from tests.adapters.electronic.reading import read, said
from tests.adapters.electronic.test_fhir_bundles import invented, resource, says
from tests.adapters.electronic.test_hl7_messages import good
from tests.adapters.electronic.test_mllp import listening


def many_requests(number: int) -> bytes:
    body = bundle(invented(), Habits(urns=False, task=False))
    order = resource(body, "ServiceRequest")
    body["entry"] += [{"resource": {**order, "id": f"more{at}"}} for at in range(number - 1)]
    return written(body)


def test_a_bundle_of_as_many_referrals_as_are_taken_is_read_whole() -> None:
    assert len(read(many_requests(MOST_PARTS)).referrals) == MOST_PARTS


def test_a_bundle_of_more_referrals_is_refused_as_a_whole() -> None:
    with pytest.raises(Unreadable, match=r"301 referrals.*smaller"):
        read(many_requests(MOST_PARTS + 1))


def test_a_bundle_of_more_resources_than_are_looked_at_is_refused_as_a_whole() -> None:
    body = bundle(invented())
    filler = {"resource": {"resourceType": "Observation", "status": "final"}}
    body["entry"] = [filler] * 5000 + body["entry"]

    with pytest.raises(Unreadable, match="smaller"):
        read(written(body))


def test_a_file_of_more_messages_is_refused_as_a_whole() -> None:
    with pytest.raises(Unreadable, match=r"301 messages.*smaller"):
        read(good() * (MOST_PARTS + 1))


@pytest.mark.anyio
async def test_a_frame_of_more_messages_than_are_taken_is_kept_whole_and_refused_once() -> None:
    async with listening() as door:
        frame = good() * (MOST_MESSAGES + 1)
        (reply,) = await door.sender().send(frame)

    assert code_of(reply) == "AR"
    assert b"smaller" in reply
    assert door.stored == [frame]


def test_more_documents_than_are_taken_out_of_one_referral_are_said() -> None:
    body = bundle(invented(), Habits(binary=False))
    paper = resource(body, "DocumentReference")
    for at in range(25):
        attachment = {"contentType": "application/pdf", "data": ""}
        attachment["data"] = base64.b64encode(PDF + str(at).encode()).decode()
        more = {**paper, "id": f"doc{at + 2}", "content": [{"attachment": attachment}]}
        more["subject"] = resource(body, "ServiceRequest")["subject"]
        body["entry"].append({"resource": more})

    reading = read(written(body))

    assert len(reading.enclosures) == 20
    assert any("only the first 20" in each for each in reading.warnings)


def test_a_note_that_is_not_read_to_its_end_says_so() -> None:
    body = bundle(invented())
    resource(body, "ServiceRequest")["note"] = [{"text": "knee pain " * 3000}]

    reading = read(written(body))

    assert any("not read to its end" in each for each in reading.warnings)


def test_a_member_said_twice_with_two_values_is_refused_and_not_chosen_from() -> None:
    whole = written(bundle(invented())).decode()
    born = json.dumps(resource(bundle(invented()), "Patient")["birthDate"])
    same = whole.replace(f'"birthDate": {born}', f'"birthDate": {born}, "birthDate": {born}')
    other = whole.replace(f'"birthDate": {born}', f'"birthDate": {born}, "birthDate": "1901-02-03"')
    assert whole not in (same, other)

    assert said(read(same.encode()).referrals[0]) == says(invented())
    with pytest.raises(Unreadable, match="birthDate"):
        read(other.encode())


def test_a_reference_in_other_letters_means_the_same_resource() -> None:
    text = written(bundle(invented(), Habits(urns=True))).decode()

    reading = read(text.replace('"reference": "urn:uuid', '"reference": "URN:UUID').encode())

    assert said(reading.referrals[0]) == says(invented())
