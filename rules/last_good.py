"""The last good rule files, kept beside the clinic's data, for a start while the newest are bad."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from priorauth.errors import RuleFileInvalid
from rules.files import RuleFiles, unpacked

log = logging.getLogger(__name__)

NAME = "rules-last-good.tar.xz"


class LastGood:
    """One archive of rule files in a folder; None for a shelf that keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / NAME if folder is not None else None
        self._saved: str | None = None

    def save(self, files: RuleFiles) -> None:
        """Put the files in place of those kept before; a folder that refuses is only logged."""
        if self._path is None or self._saved == files.version:
            return
        part = self._path.with_name(f"{NAME}.{os.getpid()}.part")
        try:
            if not self._is_there(files.version):
                part.write_bytes(files.packed())
                part.replace(self._path)
            self._saved = files.version
        except OSError as error:
            log.warning("payer rules: this set could not be kept: %s", error.strerror)

    def load(self) -> RuleFiles | None:
        """Return the kept files, or None where none are.

        Raises:
            RuleFileInvalid: What is kept is no archive of rule files.
        """
        if self._path is None:
            return None
        try:
            return unpacked(self._path.read_bytes())
        except OSError:
            return None

    def _is_there(self, version: str) -> bool:
        try:
            kept = self.load()
        except RuleFileInvalid:
            return False
        return kept is not None and kept.version == version
