"""The watched folder: every file that stops growing is taken in, then moved aside."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import stat
from pathlib import Path
from typing import NamedTuple

from priorauth.casework.intake import LARGEST, receive
from priorauth.casework.resending import named
from priorauth.errors import InvalidRequest
from priorauth.services import Services

log = logging.getLogger("priorauth.worker")

DONE = "taken-in"
REFUSED = "refused"


class _Seen(NamedTuple):
    size: int
    changed: float


class WatchedFolder:
    """Takes in what a fax server or a scanner puts into a folder.

    A file is taken in when it has the same size and time twice in a row, and moved only
    after it is committed: a crash in between takes it in again, and the bytes join.
    """

    def __init__(self, folder: Path, services: Services, clinic_id: str) -> None:
        self._folder = folder
        self._services = services
        self._clinic_id = clinic_id
        self._seen: dict[Path, _Seen] = {}

    async def look(self) -> int:
        """Look once; return how many files were taken in."""
        present = await asyncio.to_thread(self._present)
        settled = [path for path, seen in present.items() if self._seen.get(path) == seen]
        self._seen = {path: seen for path, seen in present.items() if path not in settled}
        taken = 0
        for path in settled:
            taken += await self._take(path)
        return taken

    def _present(self) -> dict[Path, _Seen]:
        self._folder.mkdir(parents=True, exist_ok=True)
        found = {}
        for path in self._folder.iterdir():
            told = path.lstat()
            if stat.S_ISREG(told.st_mode) and not path.name.startswith("."):
                found[path] = _Seen(told.st_size, told.st_mtime)
        return found

    async def _take(self, path: Path) -> int:
        try:
            if path.lstat().st_size > LARGEST:
                raise InvalidRequest("The file is too large.")
            content = await asyncio.to_thread(path.read_bytes)
        except (InvalidRequest, OSError) as error:
            # One file that cannot be read must not hold up the faxes behind it.
            log.warning("a file in the watched folder cannot be read: %s", type(error).__name__)
            self._put_aside(path, REFUSED)
            return 0
        try:
            number = named(path.name, content)
            await receive(
                self._services, self._clinic_id, content, "watched folder", message_id=number
            )
        except InvalidRequest:
            self._put_aside(path, REFUSED)
            return 0
        self._services.at("watch.before_move")
        self._put_aside(path, DONE)
        return 1

    def _put_aside(self, path: Path, where: str) -> None:
        folder = self._folder / where
        with contextlib.suppress(OSError):
            folder.mkdir(exist_ok=True)
            path.replace(folder / path.name)
