"""Takes off what a text may be wrapped in: base64, base32, hex, a mail, a PDF, gzip and others."""

from __future__ import annotations

import base64
import binascii
import bz2
import gzip
import html
import io
import lzma
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from urllib.parse import unquote_plus

DEEPEST = 3
LARGEST = 256_000_000
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_BASE32 = re.compile(r"(?<![A-Z2-7])(?=[A-Z]*[2-7])[A-Z2-7]{16,}|(?=[a-z]*[2-7])[a-z2-7]{16,}")
_QUOTED = re.compile(r"[^\r\n]{0,200}=(?:[0-9A-F]{2}|[ \t]*\r?\n)(?:=\r?\n|[^\r\n]){0,200}")
_LEFT_OVER_32 = {1: 1, 3: 1, 6: 1}
"""Signs at the end of base32 that stand for no whole byte, by how many are left."""
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}){6,}|(?:[0-9A-Fa-f]{2}[ :]){5,}[0-9A-Fa-f]{2}")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_PRINTED = re.compile(rb"(?:[\x20-\x7e\t\r\n]|[\xc2-\xf4][\x80-\xbf]{1,3}){4,}")


def wrapped(text: str, depth: int = 0, said: str = "") -> Iterator[tuple[str, str]]:
    """Yield a text and whatever is wrapped in it, each with how it was wrapped."""
    yield said, text
    if depth == DEEPEST:
        return
    for name, inner in _inside(text):
        if inner and inner != text:
            yield from wrapped(inner, depth + 1, f"{said}{name}, ")


def _inside(text: str) -> Iterator[tuple[str, str]]:
    if "%" in text or "+" in text:
        yield "URL-encoded", unquote_plus(text, errors="replace")
    if "&" in text:
        yield "HTML-escaped", html.unescape(text)
    if "\\u" in text:
        yield "unicode-escaped", _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    if "=" in text:
        yield "quoted-printable", "\n".join(map(_unquoted, _QUOTED.findall(text)))
    yield "in base32", "\n".join(_unbased_32(text))
    yield "in hex", "\n".join(_unhexed(text))
    yield "in base64", "\n".join(_unbased(text))


def _unhexed(text: str) -> Iterator[str]:
    for found in _HEX.finditer(text):
        if printed := readable(bytes.fromhex(found[0].replace(":", " "))):
            yield printed


def _unquoted(text: str) -> str:
    """Return a text of mail (RFC 2045, 6.7) with its signs and long lines put back."""
    whole = re.sub(r"=[ \t]*\r?\n", "", text)
    runs = re.compile(r"(?:=[0-9A-Fa-f]{2})+")
    return runs.sub(lambda found: readable(bytes.fromhex(found[0].replace("=", ""))), whole)


def _unbased_32(text: str) -> Iterator[str]:
    for found in _BASE32.finditer(text):
        token = found[0].upper()
        for start in range(8):
            part = token[start:]
            part = part[: len(part) - _LEFT_OVER_32.get(len(part) % 8, 0)]
            if printed := readable(base64.b32decode(part + "=" * (-len(part) % 8))):
                yield printed


def _unbased(text: str) -> Iterator[str]:
    """A token may begin anywhere in a path or a word, so each of four beginnings is tried."""
    for found in _BASE64.finditer(text):
        token = found[0].rstrip("=").replace("-", "+").replace("_", "/")
        for start in range(4):
            part = token[start:]
            part = part[: len(part) - (len(part) % 4 == 1)]
            try:
                decoded = base64.b64decode(part + "=" * (-len(part) % 4))
            except binascii.Error:
                continue
            if printed := readable(decoded):
                yield printed


def readable(content: bytes) -> str:
    """Return what can be read in some bytes; wide characters are made narrow."""
    narrow = content.replace(b"\x00", b"") if b"\x00" in content[:4096] else content
    try:
        text = narrow.decode()
    except UnicodeDecodeError:
        text = b"\n".join(_PRINTED.findall(narrow)).decode(errors="replace")
    return unicodedata.normalize("NFKC", text)


def texts_of(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts of a file, each with where in the file it stood."""
    yield "", readable(content)
    if content.startswith(b"%PDF-"):
        yield from _pdf(content)
    elif content.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x78")):
        yield "unpacked: ", readable(_bounded(content))
    elif content.startswith(b"PK\x03\x04"):
        yield from _zip(content)


def _bounded(content: bytes) -> bytes:
    """Return what was packed, up to the largest; nothing where it cannot be unpacked."""
    try:
        if content.startswith(b"\x1f\x8b"):
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
                return packed.read(LARGEST)
        if content.startswith(b"BZh"):
            return bz2.BZ2Decompressor().decompress(content, LARGEST)
        if content.startswith(b"\xfd7zXZ"):
            return lzma.LZMADecompressor().decompress(content, LARGEST)
        return zlib.decompressobj().decompress(content, LARGEST)
    except (OSError, EOFError, zlib.error, lzma.LZMAError):
        return b""


def _zip(content: bytes) -> Iterator[tuple[str, str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield "file names: ", "\n".join(packed.namelist())
            for part in packed.infolist():
                if part.file_size <= LARGEST:
                    yield "unpacked: ", readable(packed.read(part))
    except (zipfile.BadZipFile, RuntimeError, OSError):
        return


def _pdf(content: bytes) -> Iterator[tuple[str, str]]:
    import pymupdf

    try:
        with pymupdf.open(stream=content, filetype="pdf") as document:  # type: ignore[no-untyped-call]
            yield "PDF metadata: ", "\n".join(str(each) for each in document.metadata.values())
            yield "PDF metadata: ", document.get_xml_metadata()
            yield "PDF file names: ", "\n".join(document.embfile_names())
            for page in document:
                yield "PDF page: ", page.get_text()
                yield "PDF note: ", "\n".join(str(each.info) for each in page.annots())
    except (RuntimeError, ValueError):
        return
