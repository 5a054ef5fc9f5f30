"""The files of one rule book, read once: what is hashed, parsed and kept is the same bytes."""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from priorauth.errors import RuleFileInvalid
from rules.strict_yaml import MAX_BYTES

CODES, LAWS = "codes/cpt.yaml", "floors.yaml"
_PAYERS = "payers/"
_WHOLE = 64 * 1024 * 1024
"""Bytes; a kept book is never larger."""


@dataclass(frozen=True, slots=True)
class RuleFiles:
    """Payer files, codes and laws by their place in the packs."""

    contents: dict[str, bytes]

    @property
    def version(self) -> str:
        """A hash over every file that answers can come from."""
        digest = hashlib.sha256()
        for name, content in sorted(self.contents.items()):
            digest.update(name.encode() + b"\0")
            digest.update(hashlib.sha256(content).digest())
        return digest.hexdigest()

    def payers(self) -> Iterator[tuple[str, bytes]]:
        """Yield each payer file, name and bytes, in a fixed order."""
        for name, content in sorted(self.contents.items()):
            if name.startswith(_PAYERS):
                yield name.removeprefix(_PAYERS), content

    def packed(self) -> bytes:
        """Return everything as one archive; the same files give the same bytes."""
        held = io.BytesIO()
        with tarfile.open(fileobj=held, mode="w:xz") as archive:
            for name, content in sorted(self.contents.items()):
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                archive.addfile(entry, io.BytesIO(content))
        return held.getvalue()


def unpacked(archive: bytes) -> RuleFiles:
    """Return the files of an archive that `RuleFiles.packed` made.

    Raises:
        RuleFileInvalid: It is no such archive.
    """
    found: dict[str, bytes] = {}
    room = _WHOLE
    try:
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r:xz") as opened:
            for entry in opened:
                room -= entry.size
                content = opened.extractfile(entry)
                if content is None or room < 0:
                    raise RuleFileInvalid("the kept rule book", None, "cannot be unpacked")
                found[entry.name] = content.read()
    except (tarfile.TarError, lzma.LZMAError, EOFError, OSError) as error:
        raise RuleFileInvalid("the kept rule book", None, "cannot be unpacked") from error
    return RuleFiles(found)


def read_files(folder: Path, tables: Path, extra: tuple[Path, ...] = ()) -> RuleFiles:
    """Read the payer files of a folder and of further ones, with the codes and laws of `tables`.

    Raises:
        RuleFileInvalid: A file cannot be read, is too large, or names a payer twice.
    """
    contents = {name: _content(tables / name) for name in (CODES, LAWS)}
    for place in (folder, *extra):
        for path in payer_paths(place):
            name = f"{_PAYERS}{path.name}"
            if name in contents:
                raise RuleFileInvalid(path.name, None, "another folder has this payer already")
            contents[name] = _content(path)
    return RuleFiles(contents)


def payer_paths(folder: Path) -> list[Path]:
    """Return the payer files of a folder in a fixed order."""
    return sorted(path for path in folder.glob("*.yaml") if not path.name.startswith("_"))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise RuleFileInvalid(path.name, None, "cannot be read; check that it exists") from error
    if len(content) > MAX_BYTES:
        raise RuleFileInvalid(path.name, None, f"is larger than {MAX_BYTES // 1024} KiB; split it")
    return content
