"""What the service and its children say to each other arrives as it was said."""

from __future__ import annotations

import io
import random

import pytest

from adapters.documents.frames import HEAD, pack, read_frame

SAID = [
    {"text": "Zo\u00eb \u2013 \u2028 \x00 \U0001f600", "none": None, "yes": True},
    {"half a letter": "\ud83d", "and more": ["\udc00 end", 1.5]},
    {
        "places": [
            random.Random(at).uniform(-1e4, 1e4) * 10.0 ** (at % 30 - 15) for at in range(500)
        ]
    },
    {"large": 10**30, "small": -0.0, "deep": {"a": {"b": [[], {}]}}},
]


@pytest.mark.parametrize("head", SAID)
def test_a_head_and_its_bytes_arrive_as_they_were_said(head: dict[str, object]) -> None:
    blob = bytes(range(256))

    told = read_frame(io.BytesIO(pack(head, blob) + blob))

    assert told == (head, blob)


@pytest.mark.parametrize("text", [b"{", b"\xff\xfe", b'{"a": "\\ud8"}', b"[" * 5000, b""])
def test_what_is_no_head_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError):
        read_frame(io.BytesIO(HEAD.pack(len(text), 0) + text))
