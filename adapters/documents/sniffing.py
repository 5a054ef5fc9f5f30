"""What a file is, by its first bytes and never by its name."""

from __future__ import annotations

import re
import struct
from typing import Literal, get_args

from priorauth.errors import Unreadable

PaperKind = Literal["pdf", "png", "jpeg", "tiff"]
MessageKind = Literal["hl7", "fhir", "row"]
FileKind = PaperKind | MessageKind
MESSAGE_KINDS: tuple[MessageKind, ...] = get_args(MessageKind)

MAX_BYTES = 50 * 1024 * 1024
MAX_PAGES = 300
MAX_IMAGE_PIXELS = 60_000_000
ROW_START = b'{"priorauth_row": 1,'
"""How a kept row of an export begins."""

_HEAD = 1024
_SEGMENT = re.compile(rb"(?:MSH|FHS|BHS|PID|EVN)[^\w\s]")
_MSH_BELOW = re.compile(rb"(?:\A|[\r\n\x0b])MSH[^\w\s]")
_RESOURCE = re.compile(rb'"resourceType"\s*:')
_TIFF = (b"II*\x00", b"MM\x00*")
_SOF_MARKERS = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB})
_PACKED = "This is a packed file. Ask for the document itself, as a PDF."
_MAIL = "This is an e-mail. Save its attachment and take that in."
_IPHONE = "This is an iPhone picture in a format that is not read here. Ask for it as JPEG or PDF."
_TAR_AT, _TYPE_AT = 257, 4
_OTHERS = (
    (
        b"<!doctype html",
        "This is a web page, not a document. Ask the sender for the document itself.",
    ),
    (b"<html", "This is a web page, not a document. Ask the sender for the document itself."),
    (
        b"<?xml",
        "This is an XML file, such as a C-CDA. Ask for the document as a PDF, or as FHIR in JSON.",
    ),
    (b"pk\x03\x04", "This is a ZIP or Office file. Ask for a PDF, or print it to PDF first."),
    (b"\xd0\xcf\x11\xe0", "This is an Office file. Ask for a PDF, or print it to PDF first."),
    (b"mz", "This is a program, not a document. It was not opened."),
    (b"\x7felf", "This is a program, not a document. It was not opened."),
    (b"#!", "This is a program, not a document. It was not opened."),
    *((start, _PACKED) for start in (b"\x1f\x8b", b"7z\xbc\xaf", b"rar!", b"bzh", b"\xfd7zxz")),
    *((start, _MAIL) for start in (b"from:", b"from ", b"received:", b"return-path:", b"mime-ver")),
    (b"{\\rtf", "This is a word processor file. Ask for a PDF, or print it to PDF first."),
)


def sniff(content: bytes) -> FileKind:
    """Return what the bytes are.

    Raises:
        Unreadable: Empty, too large, or nothing that the reader opens.
    """
    if not content:
        raise Unreadable("The file is empty. Ask the sender to send it again.")
    if len(content) > MAX_BYTES:
        raise Unreadable("The file is larger than 50 MB. Ask for it in smaller parts.")
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        _refuse_large(_png_size(content))
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        _refuse_large(_jpeg_size(content))
        return "jpeg"
    if content.startswith(_TIFF):
        return "tiff"
    if b"%PDF-" in content[:_HEAD]:
        return "pdf"
    message = message_kind(content)
    if message is not None:
        return message
    raise Unreadable(_what_else(content[:_HEAD]))


def message_kind(content: bytes) -> MessageKind | None:
    """Return what an electronic document is, or None for a paper one or anything else."""
    if content.startswith(ROW_START):
        return "row"
    start = content[:_HEAD].lstrip(b"\xef\xbb\xbf\x0b\x00 \t\r\n")
    if start[:1] in (b"{", b"[") and _RESOURCE.search(content):
        return "fhir"
    if content.startswith((b"\xff\xfeM\x00S\x00H\x00", b"\xfe\xff\x00M\x00S\x00H")):
        return "hl7"
    return "hl7" if _SEGMENT.match(start) or _MSH_BELOW.search(content[:_HEAD]) else None


def _what_else(head: bytes) -> str:
    if head[_TAR_AT:].startswith(b"ustar"):
        return _PACKED
    if head[_TYPE_AT:].startswith((b"ftyphei", b"ftyphev", b"ftypmif1", b"ftypmsf1")):
        return _IPHONE
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for signature, sentence in _OTHERS:
        if start.startswith(signature):
            return sentence
    return (
        "This is not a PDF, PNG, JPEG or TIFF file, and no HL7 or FHIR message."
        " Ask the sender for one of these."
    )


def _refuse_large(size: tuple[int, int] | None) -> None:
    if size is not None and size[0] * size[1] > MAX_IMAGE_PIXELS:
        raise Unreadable("The picture is far larger than a page. It was not opened.")


def _png_size(content: bytes) -> tuple[int, int] | None:
    if len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content):
        if content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker in _SOF_MARKERS:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None
