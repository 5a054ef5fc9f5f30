"""Takes the documents out of an HL7 message that stand in OBX-5 (type ED), in pieces or whole.

Senders split a long document over repetitions of one field, over segments with one sub-id, or over
segments whose sub-id counts the pieces; and they put several documents into one field. What begins
as files begin is a document of its own, and what does not goes on with the one before.
"""

from __future__ import annotations

from typing import NamedTuple

from adapters.electronic.enclosing import Enclosed, decoded, most_of
from adapters.electronic.hl7_text import Message, Repetition, Segment

_BEGINNINGS = (
    *("JVBERi", "/9j/", "iVBORw", "SUkqAA", "TU0AK", "e1xydG", "UEsDB", "PD94bW", "0M8R4"),
    *("25504446", "ffd8ff", "89504e47", "49492a00", "4d4d002a", "7b5c7274", "504b0304", "d0cf11e0"),
)
"""How PDF, JPEG, PNG, TIFF, RTF, ZIP, XML and older Office files begin in base64 and in hex."""


class Piece(NamedTuple):
    """A document or a part of one, as one repetition of OBX-5 carries it."""

    place: str
    text: str
    kind: str
    """Type and subtype; empty where the sender says them only with the first piece."""
    encoding: str
    named: str
    """What the observation is (OBX-3)."""
    key: str
    """The same for pieces of one segment, and of segments with one name and sub-id."""

    @property
    def begins(self) -> bool:
        """Whether a file begins here."""
        text = self.text.lstrip()[:10]
        return text.startswith(_BEGINNINGS) or text.lower().startswith(_BEGINNINGS)

    @property
    def ends(self) -> bool:
        """Whether its base64 is at its end."""
        return self.text.rstrip().endswith("=")


def enclosed_in(message: Message, part: int, warnings: list[str]) -> list[Enclosed]:
    """Return the documents of a message; what does not come out whole is said."""
    documents: list[list[Piece]] = []
    for at, segment in enumerate(message.all("OBX")):
        kind = segment.text(2).upper()
        if kind == "RP":
            warnings.append(f"{segment.place(5)} points to a document that did not come with it.")
        if kind != "ED":
            continue
        for one in segment.repetitions(5):
            piece = _piece(segment, at, one)
            before = None if piece.begins else _goes_on_with(piece, documents)
            if before is None:
                documents.append([piece])
            else:
                before.append(piece)
    found: list[Enclosed] = []
    for pieces in documents:
        content = _content(pieces)
        if content:
            found.append(Enclosed(part, pieces[0].place, content))
        else:
            warnings.append(f"The document in {pieces[0].place} is damaged; ask for it again.")
    return most_of(found, f"Message {part}", warnings)


def _piece(segment: Segment, at: int, one: Repetition) -> Piece:
    return Piece(
        place=one.place,
        text=one.raw_part(5) or one.raw_part(1),
        kind=f"{one.text(2)}/{one.text(3)}".strip("/").lower(),
        encoding=one.text(4).lower(),
        named=segment.text(3),
        key=f"{segment.text(3)}/{segment.text(4)}" if segment.text(4) else str(at),
    )


def _goes_on_with(piece: Piece, documents: list[list[Piece]]) -> list[Piece] | None:
    """Return the document that a piece without a beginning belongs to."""
    for pieces in reversed(documents):
        if pieces[0].key == piece.key:
            return pieces
    last = documents[-1] if documents else None
    if last is None or not last[0].begins or last[-1].ends:
        return None
    alike = last[0].named == piece.named and piece.kind in ("", last[0].kind)
    return last if alike else None


def _content(pieces: list[Piece]) -> bytes | None:
    text = "".join(piece.text for piece in pieces)
    if pieces[0].encoding != "hex":
        return decoded(text)
    try:
        return bytes.fromhex(text.replace("\\.br\\", " "))
    except ValueError:
        return None
