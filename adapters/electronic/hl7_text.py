"""Takes HL7 v2 apart leniently: line ends, separators, escapes, repetitions and character sets.

Structure comes from the `hl7` library (python-hl7 0.4.5). Escapes are undone here, because the
library writes what it cannot undo, patient data included, to its log, and obeys a repetition
count of any size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import Any, NamedTuple

import hl7

from adapters.electronic.offering import Said
from adapters.electronic.plain_text import clean

START, END = b"\x0b", b"\x1c"
MOST_SEGMENTS = 5000
MOST_PARTS = 100_000
"""Fields, repetitions, components and subcomponents of a message; a part costs half a kilobyte."""
_LINE_ENDS = re.compile(r"[\r\n]+")
_BEGINNING = re.compile(rb"(?:\A|(?<=[\r\n]))[ \t\x0c]*MSH(?![0-9A-Za-z])")
_BATCH_LINES = re.compile(rb"(?:\A|(?<=[\r\n]))(?:FHS|BHS|FTS|BTS)[^\r\n]*(?:\r\n|\n|\r|\Z)")
_CHARSETS = {
    "": "utf-8",
    "ASCII": "ascii",
    "UNICODE": "utf-8",
    "UNICODE UTF-8": "utf-8",
    "UTF-8": "utf-8",
    "UTF8": "utf-8",
    "8859/1": "latin-1",
    "8859/15": "iso8859-15",
    "ISO-8859-1": "latin-1",
    "WINDOWS-1252": "cp1252",
    "CP1252": "cp1252",
}
"""MSH-18 (HL7 table 0211) and what senders write there instead."""


class TooManyParts(ValueError):
    """A message with more parts than any order has; nothing of it but its header is taken apart."""


class Decoded(NamedTuple):
    """A message as text, and whether its character set was sure."""

    text: str
    certain: bool


class Repetition:
    """One repetition of a field: its components and subcomponents, escapes undone."""

    def __init__(self, node: Any, separators: str, escape: str, place: str) -> None:
        self._node = node
        self._separators = separators
        self._escape = escape
        self.place = place

    @property
    def raw(self) -> str:
        """The repetition as it was sent."""
        return str(self._node)

    @property
    def readable(self) -> str:
        """The repetition with its escapes undone, its separators left."""
        return unescape(self.raw, self._separators, self._escape)

    def text(self, component: int = 1, part: int = 1) -> str:
        """Return one component, cleaned to one line; empty when it is not there."""
        return clean(self.long(component, part))

    def long(self, component: int = 1, part: int = 1) -> str:
        """Return one component with its line breaks."""
        node = _child(self._node, component - 1)
        return unescape(str(_child(node, part - 1)), self._separators, self._escape)

    def raw_part(self, component: int) -> str:
        """Return one component as it was sent, for data that holds no escapes."""
        return str(_child(self._node, component - 1))

    def said(self, component: int = 1, part: int = 1) -> Said:
        """Return one component with its place and the repetition it stands in."""
        return Said(self.long(component, part), f"{self.place}.{component}", self.raw)


class Segment:
    """One segment; fields are counted as in the standard, so that MSH-9 is 9."""

    def __init__(self, node: Any, number: int, separators: str, escape: str) -> None:
        self._node = node
        self._separators = separators
        self._escape = escape
        self.name = str(node[0])
        self.number = number

    @property
    def raw(self) -> str:
        """The segment as it was sent."""
        return str(self._node)

    @property
    def size(self) -> int:
        """One more than the number of its last field."""
        return len(self._node)

    def place(self, field: int) -> str:
        """Return what the standard calls a field; from the second segment on with its number."""
        name = self.name if self.number == 1 else f"{self.name}[{self.number}]"
        return f"{name}-{field}"

    def repetitions(self, field: int) -> Iterator[Repetition]:
        """Return the repetitions of a field that hold anything."""
        if field >= len(self._node):
            return
        whole = self._node[field]
        nodes = list(whole) if isinstance(whole, hl7.Field) else [whole]
        for at, node in enumerate(nodes, start=1):
            place = self.place(field) if at == 1 else f"{self.place(field)}({at})"
            found = Repetition(node, self._separators, self._escape, place)
            if found.raw.strip(self._separators) not in ("", '""'):
                yield found

    def first(self, field: int) -> Repetition | None:
        """Return the first repetition that holds anything."""
        return next(self.repetitions(field), None)

    def text(self, field: int, component: int = 1) -> str:
        """Return one component of the first repetition; empty when it is not there."""
        found = self.first(field)
        return found.text(component) if found is not None else ""


@dataclass(frozen=True)
class Message:
    """One HL7 message, its segments in the order in which they came."""

    segments: tuple[Segment, ...]
    certain: bool = True
    """False when the character set had to be guessed."""

    @cached_property
    def header(self) -> Segment:
        """The MSH segment."""
        return self.segments[0]

    @property
    def kind(self) -> tuple[str, str]:
        """Message type and trigger event, such as `REF` and `I12`."""
        found = self.header.first(9)
        if found is None:
            return "", ""
        structure = found.text(3).partition("_")[2]
        return found.text(1).upper(), (found.text(2) or structure).upper()

    def all(self, *names: str) -> list[Segment]:
        """Return every segment of these names, in order."""
        return [segment for segment in self.segments if segment.name in names]

    def first(self, name: str) -> Segment | None:
        """Return the first segment of a name."""
        return next(iter(self.all(name)), None)


def split_messages(content: bytes) -> list[bytes]:
    """Return the messages of a file or frame, each as it came; batch lines are left out."""
    text = content.replace(END, b"\r").replace(START, b"\r").removeprefix(b"\xef\xbb\xbf")
    text = _BATCH_LINES.sub(b"", text)
    begins = [found.start() for found in _BEGINNING.finditer(text)]
    return [text[begin:end] for begin, end in pairwise([*begins, len(text)])]


def count_messages(content: bytes, most: int) -> int:
    """Return how many messages a file or frame holds, counted no further than one beyond `most`."""
    return sum(1 for _ in islice(_BEGINNING.finditer(content.replace(START, b"\r")), most + 1))


def parse(content: bytes) -> Message:
    """Take one message apart.

    Raises:
        TooManyParts: It has more parts or segments than any order has.
        ValueError: It has no header, or its separators cannot be told.
    """
    decoded = _decode(content)
    text = _joined(decoded.text)
    separators = _separators(text)
    if sum(text.count(mark) for mark in separators) > MOST_PARTS:
        raise TooManyParts("the message has too many parts")
    return _taken_apart(text, separators, certain=decoded.certain)


def header_of(content: bytes) -> Message:
    """Take apart nothing but the header of a message.

    Raises:
        ValueError: As `parse`.
    """
    return parse(re.split(rb"[\r\n]", content.lstrip(b"\x0b\r\n "), maxsplit=1)[0])


def _taken_apart(text: str, separators: str, *, certain: bool) -> Message:
    try:
        parsed = hl7.parse(text)
    except Exception as error:  # the library raises many kinds, with the message in their text
        raise ValueError("the message cannot be taken apart") from error
    escape = str(parsed.esc)
    counts: dict[str, int] = {}
    segments = []
    for node in parsed:
        name = str(node[0])
        counts[name] = counts.get(name, 0) + 1
        segments.append(Segment(node, counts[name], separators, escape))
    return Message(tuple(segments), certain)


def unescape(text: str, separators: str, escape: str) -> str:
    r"""Undo the escapes of HL7: separators, line breaks, hexadecimal; others vanish.

    `separators` are those of field, component, repetition and subcomponent, in that order.
    """
    if escape not in text:
        return text
    field, component, repetition, part = tuple(separators)
    known = {"F": field, "S": component, "R": repetition, "T": part, "E": escape}
    pattern = re.compile(re.escape(escape) + r"([^\r\n]{0,80}?)" + re.escape(escape))
    return pattern.sub(lambda match: _undone(match[1], known), text)


def _undone(code: str, known: dict[str, str]) -> str:
    if code in known:
        return known[code]
    if code[:3] in (".br", ".sp", ".ce"):
        return "\n"
    if re.fullmatch(r"X(?:[0-9A-Fa-f]{2})+", code):
        raw = bytes.fromhex(code[1:])
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode("latin-1")
    return " " if code[:1] == "." else ""


def _decode(content: bytes) -> Decoded:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Decoded(content.decode("utf-16", errors="replace"), True)
    plain = content.removeprefix(b"\xef\xbb\xbf")
    named = _named_charset(plain)
    for charset in dict.fromkeys((_CHARSETS.get(named, "utf-8"), "utf-8")):
        try:
            return Decoded(plain.decode(charset), named in _CHARSETS or plain.isascii())
        except UnicodeDecodeError:
            continue
    return Decoded(plain.decode("cp1252", errors="replace"), False)


def _named_charset(content: bytes) -> str:
    """Return MSH-18 as the sender wrote it, read before anything is decoded."""
    line = re.split(rb"[\r\n]", content.lstrip(), maxsplit=1)[0].decode("latin-1")
    fields = line.split(line[3]) if len(line) > 3 else []
    return re.split(r"[~^]", fields[17])[0].strip().upper() if len(fields) > 17 else ""


def _joined(text: str) -> str:
    """Return the segments with one kind of line end; a broken line goes on with the one before."""
    plain = text.strip("\x0b\x1c\x00 \t\r\n\ufeff")
    # Of base64 broken into lines one in 250 begins like a segment but for the field separator.
    begins = re.compile(rf"\s*[A-Z][A-Z0-9]{{2}}(?:{re.escape(plain[3:4] or '|')}|\s*\Z)")
    segments: list[list[str]] = []
    for line in _LINE_ENDS.split(plain):
        if begins.match(line) or not segments:
            segments.append([line.lstrip()])
        elif line.strip():
            segments[-1].append(line)
    if len(segments) > MOST_SEGMENTS:
        raise TooManyParts("the message has too many segments")
    return "\r".join("\n".join(lines) for lines in segments)


def _separators(text: str) -> str:
    """Return the separators of field, component, repetition and subcomponent.

    Raises:
        ValueError: The first segment is no header, or names no usable separators.
    """
    if text[:3] != "MSH" or len(text) < 8:
        raise ValueError("the message does not begin with its header")
    field = text[3]
    others = text[4:].partition(field)[0]
    usable = not any(mark.isalnum() or mark.isspace() for mark in field + others)
    if not usable or not 1 <= len(others) <= 5 or len(set(field + others)) != 1 + len(others):
        raise ValueError("the header names no usable separators")
    return field + others[0] + (others[1:2] or "~") + (others[3:4] or "&")


def _child(node: Any, at: int) -> Any:
    """Return a part of a node; a plain text is its own first part."""
    if isinstance(node, list):
        return node[at] if at < len(node) else ""
    return node if at == 0 else ""
