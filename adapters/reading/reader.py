"""Reads documents in two child processes: one opens files, one looks at their pages."""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from typing import Any

from adapters.documents.child import TOO_LONG, TOO_MUCH, Child
from adapters.documents.sniffing import MESSAGE_KINDS, FileKind, sniff
from priorauth.clock import Clock
from priorauth.errors import Unreadable
from priorauth.models.evidence import Box
from priorauth.models.reading import DocumentReading

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "tiff": "image/tiff",
    "hl7": "application/hl7-v2",
    "fhir": "application/fhir+json",
    "row": "application/vnd.priorauth.row+json",
}
MIB = 1024 * 1024
PARSE_MEMORY, READ_MEMORY = 1024 * MIB, 3 * 1024 * MIB
PARSE_SECONDS, PAGE_SECONDS, ANSWER_SECONDS = 20.0, 60.0, 30.0
SECONDS_A_PAGE = 0.5
MOST_LOST = 3
REMEMBERED_TURNS = 2000
_OF_THE_FILE = ("remarks", "unlike", "concealed", "properties", "layers", "attached")


class ChildReader:
    """Satisfies `DocumentReader`; `workers` documents are read at the same time."""

    def __init__(self, clock: Clock, *, workers: int = 1, patience: float = 1.0) -> None:
        self._clock = clock
        self._free: asyncio.Queue[_Pair] = asyncio.Queue()
        self._pairs = [_Pair(patience) for _ in range(max(1, workers))]
        for pair in self._pairs:
            self._free.put_nowait(pair)
        self._turns: OrderedDict[tuple[str, int], int] = OrderedDict()

    async def read(self, content: bytes, payers: Sequence[str] = ()) -> DocumentReading:
        """See `DocumentReader.read`."""
        sha256 = hashlib.sha256(content).hexdigest()
        try:
            kind = sniff(content)
        except Unreadable as problem:
            return DocumentReading(sha256=sha256, error=str(problem))
        pair = await self._free.get()
        try:
            today = self._clock.now().date()
            if kind in MESSAGE_KINDS:
                reading = await _read_message(pair, kind, content, sha256, today)
            else:
                reading = await _read_with_patience(pair, content, sha256, today, payers)
        except Unreadable as problem:
            return DocumentReading(sha256=sha256, error=str(problem))
        finally:
            self._free.put_nowait(pair)
        for page in reading.pages:
            self._remember(sha256, page.page, page.rotation)
        return reading.model_copy(update={"media_type": MEDIA_TYPES[kind]})

    async def crop(self, content: bytes, page: int, box: Box | None, dpi: int) -> bytes:
        """See `DocumentReader.crop`."""
        sniff(content)
        pair = await self._free.get()
        try:
            turn = await self._turn(pair, content, page)
            args = {"page": page, "box": box, "dpi": max(36, min(dpi, 400)), "rotation": turn}
            _, picture = await pair.parser.call("draw", args, content, seconds=PARSE_SECONDS)
        finally:
            self._free.put_nowait(pair)
        return picture

    async def page_count(self, content: bytes) -> int:
        """Return how many pages a document has.

        Raises:
            Unreadable: It cannot be opened.
        """
        sniff(content)
        pair = await self._free.get()
        try:
            opened, _ = await pair.parser.call("open", {}, content, seconds=PARSE_SECONDS)
        finally:
            self._free.put_nowait(pair)
        return int(opened["pages"])

    async def warm_up(self) -> None:
        """Start the children and load the models before the first document comes."""
        await asyncio.gather(
            *(pair.looker.call("warm_up", {}, seconds=PAGE_SECONDS) for pair in self._pairs)
        )

    async def close(self) -> None:
        """End the children."""
        for pair in self._pairs:
            await pair.parser.close()
            await pair.looker.close()

    async def _turn(self, pair: _Pair, content: bytes, page: int) -> int:
        """How a page must be turned; remembered from its reading, else found again."""
        sha256 = hashlib.sha256(content).hexdigest()
        known = self._turns.get((sha256, page))
        if known is not None:
            return known
        await pair.parser.call("open", {}, content, seconds=PARSE_SECONDS)
        parsed, picture = await pair.parser.call("page", {"page": page}, seconds=PARSE_SECONDS)
        turn = int(parsed["turn"])
        if parsed["source"] == "scan":
            found, _ = await pair.looker.call("turn", _sized(parsed), picture, seconds=PAGE_SECONDS)
            turn = (turn + int(found["rotation"])) % 360
        self._remember(sha256, page, turn)
        return turn

    def _remember(self, sha256: str, page: int, turn: int) -> None:
        self._turns[sha256, page] = turn
        while len(self._turns) > REMEMBERED_TURNS:
            self._turns.popitem(last=False)


class _Pair:
    """The child that opens files and the child that reads pages."""

    def __init__(self, patience: float) -> None:
        self.parser = Child(
            "adapters.documents.parsing", memory_bytes=PARSE_MEMORY, patience=patience
        )
        self.looker = Child(
            "adapters.reading.understanding", memory_bytes=READ_MEMORY, patience=patience
        )


async def _read_with_patience(
    pair: _Pair, content: bytes, sha256: str, today: date, payers: Sequence[str]
) -> DocumentReading:
    """Read; a child that was lost once may be the machine's fault, twice is the document's.

    Where every page was tried by itself, there is no second try.
    """
    try:
        return await _read(pair, content, sha256, today, payers)
    except Unreadable as problem:
        if problem.page is not None or problem.reason not in (TOO_LONG, TOO_MUCH):
            raise
    return await _read(pair, content, sha256, today, payers)


async def _read(
    pair: _Pair, content: bytes, sha256: str, today: date, payers: Sequence[str]
) -> DocumentReading:
    opened, _ = await pair.parser.call("open", {}, content, seconds=PARSE_SECONDS)
    count, lost = int(opened["pages"]), 0
    seen: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        try:
            seen.append(await _look(pair, number, today))
        except Unreadable as problem:
            seen.append({"kind": "unreadable"})
            lost += 1
            if lost == count:
                raise Unreadable(problem.reason, number) from None
            if lost > MOST_LOST:
                raise
            if pair.parser.pid is None and number < count:
                await pair.parser.call("open", {}, content, seconds=PARSE_SECONDS)
    known = {"sha256": sha256, "today": today.isoformat(), "payers": [*payers], **_around(opened)}
    seconds = ANSWER_SECONDS + count * SECONDS_A_PAGE
    told, _ = await pair.looker.call("understand", {**known, "pages": seen}, seconds=seconds)
    return DocumentReading.model_validate(told)


async def _read_message(
    pair: _Pair, kind: FileKind, content: bytes, sha256: str, today: date
) -> DocumentReading:
    """Read what came electronically; the documents that it encloses come back as bytes."""
    args = {"kind": kind, "sha256": sha256, "today": today.isoformat()}
    told, enclosed = await pair.looker.call("message", args, content, seconds=PARSE_SECONDS)
    reading = DocumentReading.model_validate(told)
    found, start = [], 0
    for one in reading.enclosures:
        body = enclosed[start : start + one.size]
        found.append(one.model_copy(update={"content": body}))
        start += one.size
    return reading.model_copy(update={"enclosures": tuple(found)})


async def _look(pair: _Pair, number: int, today: date) -> dict[str, Any]:
    """Have one page opened and looked at, a second time and closer when it is filled in by hand."""
    for closer in (False, True):
        wanted = {"page": number, "closer": closer, "today": today.isoformat()}
        parsed, picture = await pair.parser.call("page", wanted, seconds=PARSE_SECONDS)
        seen, _ = await pair.looker.call(
            "look", {**parsed, **wanted}, picture, seconds=PAGE_SECONDS
        )
        if seen["kind"] != "closer":
            return seen
    raise Unreadable("The page cannot be looked at.", number)


def _around(opened: dict[str, Any]) -> dict[str, Any]:
    """What the file holds beside its pages."""
    return {name: opened[name] for name in _OF_THE_FILE}


def _sized(parsed: dict[str, Any]) -> dict[str, Any]:
    return {name: parsed[name] for name in ("width", "height", "columns", "rows")}
