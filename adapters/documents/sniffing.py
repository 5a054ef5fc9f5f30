"""What a file is, by its first bytes and never by its name."""

from __future__ import annotations

import struct
from typing import Literal

from priorauth.errors import Unreadable

FileKind = Literal["pdf", "png", "jpeg", "tiff"]

MAX_BYTES = 50 * 1024 * 1024
MAX_PAGES = 300
MAX_IMAGE_PIXELS = 60_000_000

_HEAD = 1024
_TIFF = (b"II*\x00", b"MM\x00*")
_SOF_MARKERS = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB})
_OTHERS = (
    (
        b"<!doctype html",
        "This is a web page, not a document. Ask the sender for the document itself.",
    ),
    (b"<html", "This is a web page, not a document. Ask the sender for the document itself."),
    (b"pk\x03\x04", "This is a ZIP or Office file. Ask for a PDF, or print it to PDF first."),
    (b"\xd0\xcf\x11\xe0", "This is an Office file. Ask for a PDF, or print it to PDF first."),
    (b"mz", "This is a program, not a document. It was not opened."),
    (b"\x7felf", "This is a program, not a document. It was not opened."),
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
    raise Unreadable(_what_else(content[:_HEAD]))


def _what_else(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for signature, sentence in _OTHERS:
        if start.startswith(signature):
            return sentence
    return "This is not a PDF, PNG, JPEG or TIFF file. Ask the sender for one of these."


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
