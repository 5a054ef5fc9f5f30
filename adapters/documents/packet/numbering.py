"""Knows on which packet page everything stands, and how a source is cited."""

from __future__ import annotations

from typing import NamedTuple

from adapters.documents.packet.entries import entries
from adapters.documents.packet.words import as_date
from priorauth.models.evidence import ByPerson, FromPayer, InMessage, OnPage, Provenance
from priorauth.models.packet import PacketContent, PacketPage

COVER, INDEX, OTHERS, FORM, SUMMARY = "cover", "index", "other sources", "form", "summary"


class Front(NamedTuple):
    """Where the parts in front of the copied pages begin (from 1), and how many pages they take."""

    starts: dict[str, int]
    pages: int


_ORIGIN = {
    "page": "on file at the clinic",
    "message": "on file at the clinic",
    "person": "entered by clinic staff",
    "payer": "answered by the payer",
}
FIRST_GUESS = Front({COVER: 1, INDEX: 2, OTHERS: 2, FORM: 3, SUMMARY: 5}, 5)


class Cite(NamedTuple):
    """A short mark for a source, its full wording, and the packet page it leads to."""

    mark: str
    words: str
    page: int


class Numbering:
    """Numbers the pages, documents and other sources of one packet."""

    def __init__(self, content: PacketContent, front: Front) -> None:
        self.front = front
        self.pages: tuple[PacketPage, ...] = _once_each(content.pages)
        self.total = front.pages + len(self.pages)
        self._page_of = {
            (page.document_id, page.page): front.pages + number
            for number, page in enumerate(self.pages, 1)
        }
        documents = dict.fromkeys(page.document_id for page in self.pages)
        self._number_of = {name: number for number, name in enumerate(documents, 1)}
        self.others: dict[str, str] = {}
        for source in _all_sources(content):
            self._note(source)

    def document(self, document_id: str) -> int:
        """Return the number of an enclosed document, counted from 1."""
        return self._number_of[document_id]

    def packet_page(self, page: PacketPage) -> int:
        """Return where in the packet a copied page stands, counted from 1."""
        return self._page_of[page.document_id, page.page]

    def cites(self, sources: tuple[Provenance, ...]) -> tuple[Cite, ...]:
        """Return how sources are cited, each once, in order."""
        return tuple(dict.fromkeys(self._cite(source) for source in sources))

    def _cite(self, source: Provenance) -> Cite:
        page = self._enclosed(source)
        if page is not None and isinstance(source, OnPage | InMessage):
            document = self._number_of[source.document_id]
            where = _where(source)
            words = f"[document {document}, {where} \u2192 packet page {page}]"
            return Cite(f"p. {page}", words, page)
        mark = self.others[self._words(source)]
        return Cite(mark, f"[{mark}, {_ORIGIN[source.kind]}]", self.front.starts[OTHERS])

    def _enclosed(self, source: Provenance) -> int | None:
        if not isinstance(source, OnPage | InMessage):
            return None
        return self._page_of.get((source.document_id, source.page))

    def _note(self, source: Provenance) -> None:
        if self._enclosed(source) is None:
            self.others.setdefault(self._words(source), f"S{len(self.others) + 1}")

    def _words(self, source: Provenance) -> str:
        if isinstance(source, ByPerson):
            return f"Entered by {source.name}, clinic staff, on {as_date(source.at.date())}"
        if isinstance(source, FromPayer):
            return (
                f"Answered by the payer through {source.system} on {as_date(source.at.date())}"
                f" (check {source.check_id})"
            )
        number = self._number_of.get(source.document_id)
        name = f"Document {number}" if number else f"Document {source.document_id}"
        return f"{name}, {_where(source)}, kept on file at the clinic and not enclosed"


def _where(source: OnPage | InMessage) -> str:
    return source.place if isinstance(source, InMessage) else f"page {source.page}"


def _once_each(pages: tuple[PacketPage, ...]) -> tuple[PacketPage, ...]:
    first = {(page.document_id, page.page): page for page in reversed(pages)}
    return tuple(page for page in pages if first[page.document_id, page.page] is page)


def _all_sources(content: PacketContent) -> tuple[Provenance, ...]:
    values = entries(content.request)
    cited = [source for name in sorted(values) for source in values[name].sources]
    return (*cited, *(source for line in content.summary for source in line.sources))
