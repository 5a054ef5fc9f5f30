"""MLLP framing: finds messages in a stream of bytes, whatever else the stream holds.

A frame is 0x0B, the message, 0x1C and a line end. A new beginning inside a frame means that the
one before was cut off; bytes between frames are dropped, unless they are a message themselves.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from adapters.electronic.hl7_text import END, START

KEPT_OF_TOO_LONG = 64 * 1024
_HEADER = re.compile(rb"(?:\A|[\r\n])MSH[^\w\s]")


class Outcome(StrEnum):
    """What a piece of the stream turned out to be."""

    WHOLE = "whole"
    CUT_OFF = "cut off"
    TOO_LONG = "too long"
    GARBAGE = "garbage"


class Piece(NamedTuple):
    """A message, what came of one, or what lies between frames."""

    outcome: Outcome
    content: bytes


class Frames:
    """Takes a stream as it comes and gives out its pieces; keeps no more than one frame."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._buffer = bytearray()
        self._inside = False
        self._overflowed = False

    @property
    def is_inside(self) -> bool:
        """Whether a frame has begun and not ended."""
        return self._inside

    def feed(self, received: bytes) -> list[Piece]:
        """Return the pieces that end within what was received."""
        pieces: list[Piece] = []
        for mark, between in _marked(received):
            self._take(between, pieces)
            if mark == START:
                self._begin(pieces)
            elif mark == END:
                self._end(pieces)
        return pieces

    def finish(self) -> list[Piece]:
        """Return what is left when the stream ends."""
        pieces: list[Piece] = []
        if self._inside:
            self._close(Outcome.CUT_OFF, pieces)
        else:
            self._drop(pieces)
        return pieces

    def _take(self, received: bytes, pieces: list[Piece]) -> None:
        room = self._largest - len(self._buffer)
        if len(received) > room:
            self._overflowed = True
        self._buffer += received[: max(0, room)]
        if not self._inside and self._overflowed:
            self._drop(pieces)

    def _begin(self, pieces: list[Piece]) -> None:
        if self._inside:
            self._close(Outcome.CUT_OFF, pieces)
        else:
            self._drop(pieces)
        self._inside = True

    def _end(self, pieces: list[Piece]) -> None:
        if self._inside:
            self._close(Outcome.WHOLE, pieces)
            return
        # A sender that forgets the beginning still means a message.
        header = _HEADER.search(self._buffer)
        if header is None:
            self._drop(pieces)
        else:
            del self._buffer[: header.start()]
            self._close(Outcome.WHOLE, pieces)

    def _close(self, outcome: Outcome, pieces: list[Piece]) -> None:
        content = bytes(self._buffer)
        if self._overflowed:
            outcome, content = Outcome.TOO_LONG, content[:KEPT_OF_TOO_LONG]
        if content.strip() or outcome is Outcome.WHOLE:
            pieces.append(Piece(outcome, content))
        self._forget()

    def _drop(self, pieces: list[Piece]) -> None:
        if self._buffer.strip():
            pieces.append(Piece(Outcome.GARBAGE, bytes(self._buffer[:KEPT_OF_TOO_LONG])))
        self._forget()

    def _forget(self) -> None:
        self._buffer.clear()
        self._inside = self._overflowed = False


def framed(message: bytes) -> bytes:
    """Return a message in its frame."""
    return START + message + END + b"\r"


def _marked(received: bytes) -> list[tuple[bytes, bytes]]:
    """Return the received bytes in stretches, each with the mark that ends it."""
    parts = re.split(rb"([\x0b\x1c])", received)
    return list(zip([*parts[1::2], b""], parts[::2], strict=True))
