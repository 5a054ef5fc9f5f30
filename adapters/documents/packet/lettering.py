"""Measures and breaks text; a character that no font can show is spelled out, never lost."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from adapters.documents.packet.engine import engine

REGULAR, BOLD, ITALIC = "helv", "hebo", "heit"
_EVERYWHERE = "cjk"


class Run(NamedTuple):
    """A stretch of text that one font can show."""

    text: str
    font: Any


class Lettering:
    """The fonts of the packet: Helvetica, and a fallback for what it does not have."""

    @cached_property
    def _fonts(self) -> dict[str, Any]:
        pymupdf = engine()
        return {name: pymupdf.Font(name) for name in (REGULAR, BOLD, ITALIC)}

    @cached_property
    def _fallback(self) -> Any:
        pymupdf = engine()
        return pymupdf.Font(_EVERYWHERE)

    def readable(self, text: str) -> str:
        """Return text with single blanks; what cannot be shown appears as `[U+05D0]`."""
        composed = " ".join(unicodedata.normalize("NFC", text).split())
        return "".join(self._shown(character) for character in composed)

    def _shown(self, character: str) -> str:
        if character == " " or self._font_for(character, REGULAR) is not None:
            return character
        return f"[U+{ord(character):04X}]"

    @lru_cache(maxsize=10_000)  # noqa: B019 - one object per drawing, gone with its process
    def _font_for(self, character: str, style: str) -> Any | None:
        code = ord(character)
        if code < 32 or unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs", "Cn"}:
            return None
        if self._fonts[style].has_glyph(code):
            return self._fonts[style]
        return self._fallback if self._fallback.has_glyph(code) else None

    def runs(self, text: str, style: str = REGULAR) -> Iterator[Run]:
        """Split readable text where the font has to change."""
        current, font = "", self._fonts[style]
        for character in text:
            wanted = font if character == " " else self._font_for(character, style)
            if wanted is not font and wanted is not None:
                if current:
                    yield Run(current, font)
                current, font = "", wanted
            current += character
        if current:
            yield Run(current, font)

    def width(self, text: str, size: float, style: str = REGULAR) -> float:
        """Return how wide readable text is, in points."""
        return size * sum(self._advance(character, style) for character in text)

    @lru_cache(maxsize=10_000)  # noqa: B019 - as above
    def _advance(self, character: str, style: str) -> float:
        font = self._font_for(character, style) or self._fonts[style]
        return float(font.glyph_advance(ord(character)))

    def lines(self, text: str, width: float, size: float, style: str = REGULAR) -> list[str]:
        """Break text into lines that fit a width; a word that is too long is broken too."""
        lines: list[str] = []
        current = ""
        for word in self.readable(text).split(" "):
            joined = f"{current} {word}" if current else word
            if self.width(joined, size, style) <= width:
                current = joined
                continue
            if current:
                lines.append(current)
            *whole, current = self._pieces(word, width, size, style)
            lines.extend(whole)
        return [*lines, current] if current or not lines else lines

    def _pieces(self, word: str, width: float, size: float, style: str) -> list[str]:
        pieces = [""]
        for character in word:
            if pieces[-1] and self.width(pieces[-1] + character, size, style) > width:
                pieces.append("")
            pieces[-1] += character
        return pieces
