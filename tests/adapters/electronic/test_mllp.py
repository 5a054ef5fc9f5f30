"""The listener over real sockets: what a stream may bring, and that the connection survives it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.electronic.listening import Limits, Listener, secured_by
from adapters.electronic.mllp_frames import Frames, Outcome, framed
from evals.hl7_malformed import good
from priorauth.clock import SystemClock
from priorauth.errors import NotConfigured, Unavailable
from simulator.emr.mllp import Sender, code_of, type_of
from tests.certificates import self_signed

pytestmark = pytest.mark.anyio


class Listening:
    """A listener with a store in memory, and the address that it listens on."""

    def __init__(self) -> None:
        self.stored: list[bytes] = []
        self.port = 0
        self.away = False

    async def store(self, content: bytes) -> str:
        if self.away:
            raise Unavailable("The database", "is away")
        self.stored.append(content)
        return f"N-{len(self.stored)}"

    def sender(self, tls: ssl.SSLContext | None = None) -> Sender:
        return Sender("127.0.0.1", self.port, tls=tls)


@asynccontextmanager
async def listening(
    limits: Limits | None = None, secured: ssl.SSLContext | None = None
) -> AsyncIterator[Listening]:
    found = Listening()
    listener = Listener(found.store, SystemClock(), limits)
    server = await listener.serve("127.0.0.1", 0, secured)
    found.port = server.sockets[0].getsockname()[1]
    try:
        yield found
    finally:
        server.close()
        await listener.close()


async def test_a_referral_is_answered_with_rri_under_both_numbers() -> None:
    async with listening() as door:
        (reply,) = await door.sender().send(good())

    lines = reply.decode().split("\r")
    assert type_of(reply) == "RRI^I12^RRI_I12"
    assert lines[0].split("|")[2:6] == ["DESK", "CLINIC", "EMR", "HERON"]
    assert lines[1] == "MSA|AA|M1"
    assert lines[2] == "RF1|P^Pending^HL70283|R||||R1|||||N-1"
    assert lines[4].startswith("PID|1||A1^^^EMR^MR||Quillfeather^Zora^B||19680412|F")
    assert door.stored == [good()]


async def test_an_order_is_answered_with_ack_in_its_own_separators() -> None:
    order = good("REF^I12^REF_I12", "ORM^O01").replace(b"RF1|", b"ORC|NW|").replace(b"^", b"@")

    async with listening() as door:
        (reply,) = await door.sender().send(order)

    assert type_of(reply) == "ACK@O01@ACK"
    assert code_of(reply) == "AA"


async def test_what_is_refused_is_kept_and_says_why() -> None:
    async with listening() as door:
        (reply,) = await door.sender().send(good("|M1|", "||"))

    assert code_of(reply) == "AE"
    assert b"ERR||MSH^1^10|101^Required field missing^HL70357|E||||" in reply
    assert len(door.stored) == 1


async def test_h1_two_in_a_frame_get_two_replies_and_are_two_documents() -> None:
    async with listening() as door:
        replies = await door.sender().send(good(), good("|M1|", "|M2|"), drill="two_in_a_frame")

    assert [code_of(reply) for reply in replies] == ["AA", "AA"]
    assert len(door.stored) == 2


@pytest.mark.parametrize("drill", ["garbage", "slow"])
async def test_h1_the_connection_survives_garbage_and_slow_senders(drill: str) -> None:
    async with listening() as door:
        replies = await door.sender().send(good(), good("|M1|", "|M2|"), drill=drill)  # type: ignore[arg-type]

    assert [code_of(reply) for reply in replies] == ["AA", "AA"]


async def test_h1_a_frame_cut_off_by_the_next_is_refused_and_kept_beside_it() -> None:
    async with listening() as door:
        replies = await door.sender().send(good(), drill="cut_off")

    assert [code_of(reply) for reply in replies] == ["AE", "AA"]
    assert door.stored[0].startswith(b"\x0bMSH")


async def test_h1_a_field_of_a_megabyte_is_taken() -> None:
    async with listening() as door:
        (reply,) = await door.sender().send(good("NTE|1", f"ZZZ|{'x' * 1_000_000}\rNTE|1"))

    assert code_of(reply) == "AA"


async def test_h3_a_sender_that_hangs_up_before_the_reply_has_sent_it_all_the_same() -> None:
    async with listening() as door:
        replies = await door.sender().send(good(), drill="drop_before_reply")

    assert [code_of(reply) for reply in replies] == ["AA"]
    assert door.stored == [good(), good()]


async def test_a_message_that_cannot_be_stored_is_never_acknowledged_as_taken() -> None:
    async with listening() as door:
        door.away = True
        (reply,) = await door.sender().send(good())

    assert code_of(reply) == "AR"
    assert b"Send it again" in reply


async def test_a_message_that_is_too_long_is_refused_and_the_next_one_taken() -> None:
    async with listening(Limits(largest=4096)) as door:
        replies = await door.sender().send(good("Zora", "Z" * 5000), good())

    assert [code_of(reply) for reply in replies] == ["AR", "AA"]
    assert len(door.stored[0]) == 4097


async def test_a_frame_that_does_not_end_in_time_ends_the_connection() -> None:
    async with listening(Limits(frame_seconds=0.05)) as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"\x0b" + good()[:200])
        async with asyncio.timeout(20):
            left = await reader.read()
        writer.close()

    assert code_of(left.strip(b"\x0b\x1c\r")) == "AE"
    assert len(door.stored) == 1


async def test_a_silent_connection_is_ended() -> None:
    async with listening(Limits(idle_seconds=0.05)) as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        async with asyncio.timeout(20):
            assert await reader.read() == b""
        writer.close()


@pytest.mark.parametrize("limits", [Limits(connections=0), Limits(peers=("192.0.2.0/24",))])
async def test_who_may_not_connect_gets_nothing(limits: Limits) -> None:
    async with listening(limits) as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        async with asyncio.timeout(20):
            assert await reader.read() == b""
        writer.close()

    assert door.stored == []


async def test_with_a_certificate_it_speaks_tls_and_nothing_else(tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    trusts = ssl.create_default_context(cafile=certificate)
    async with listening(secured=secured_by(certificate, key, None)) as door:
        (reply,) = await door.sender(trusts).send(good())
        with pytest.raises((OSError, asyncio.IncompleteReadError)):
            await door.sender().send(good())

    assert code_of(reply) == "AA"
    assert len(door.stored) == 1


def test_a_certificate_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("nothing")

    with pytest.raises(NotConfigured, match="PRIORAUTH_LISTEN_CERTIFICATE"):
        secured_by(tmp_path / "no.pem", tmp_path / "no.pem", None)


async def test_a_port_that_is_taken_is_named() -> None:
    async with listening() as door:
        refused: Callable[..., Awaitable[object]] = Listener(door.store, SystemClock()).serve
        with pytest.raises(NotConfigured, match="PRIORAUTH_LISTEN_PORT"):
            await refused("127.0.0.1", door.port, None)


NOISE = st.binary(max_size=30).map(lambda noise: noise.replace(b"\x0b", b"").replace(b"\x1c", b""))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(NOISE, st.binary(min_size=1, max_size=60)), max_size=6),
    st.lists(st.integers(1, 50), max_size=30),
)
def test_every_frame_comes_out_once_however_the_stream_is_cut(
    sent: list[tuple[bytes, bytes]], cuts: list[int]
) -> None:
    clean = [
        (noise, b"M" + body.replace(b"\x0b", b".").replace(b"\x1c", b".")) for noise, body in sent
    ]
    stream = b"".join(noise + framed(body) for noise, body in clean)
    frames, pieces = Frames(10_000), []
    for cut in cuts:
        pieces += frames.feed(stream[:cut])
        stream = stream[cut:]
    pieces += frames.feed(stream) + frames.finish()

    whole = [piece.content for piece in pieces if piece.outcome is Outcome.WHOLE]
    assert whole == [body for _, body in clean]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.binary(max_size=50), max_size=20))
def test_no_stream_breaks_the_framing_or_fills_the_memory(chunks: list[bytes]) -> None:
    frames = Frames(64)
    for chunk in chunks:
        for piece in frames.feed(chunk):
            assert len(piece.content) <= 64
    frames.finish()
