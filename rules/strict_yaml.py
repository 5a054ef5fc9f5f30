"""Read YAML so that nothing is guessed: every scalar is text, and each value knows its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from priorauth.errors import RuleFileInvalid

MAX_BYTES = 256 * 1024
MAX_DEPTH = 16
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NULLS = frozenset({"", "null", "~"})


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a file and the line it stands on; scalars are text or None."""

    value: dict[str, Node] | list[Node] | str | None
    line: int

    def plain(self) -> Any:
        """Return the value without lines."""
        if isinstance(self.value, dict):
            return {key: child.plain() for key, child in self.value.items()}
        if isinstance(self.value, list):
            return [child.plain() for child in self.value]
        return self.value

    def line_of(self, path: tuple[int | str, ...]) -> int:
        """Return the line of the nearest value on a path that exists in the file."""
        node = self
        for step in path:
            child = _step(node, step)
            if child is None:
                continue
            node = child
        return node.line


def read_file(path: Path) -> Node:
    """Read one file strictly; it must end with a line of three dots.

    The three dots tell a whole file from one that is still being written.

    Raises:
        RuleFileInvalid: Anything that is not plain, bounded, unambiguous YAML.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise RuleFileInvalid(path.name, None, "cannot be read; check that it exists") from error
    return read_bytes(content, path.name)


def read_bytes(content: bytes, name: str) -> Node:
    """Read the content of one file strictly.

    Raises:
        RuleFileInvalid: Anything that is not plain, bounded, unambiguous YAML.
    """
    if len(content) > MAX_BYTES:
        raise RuleFileInvalid(name, None, f"is larger than {MAX_BYTES // 1024} KiB; split it")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise RuleFileInvalid(name, line, "is not UTF-8; save the file as UTF-8") from error
    if text.rstrip().rpartition("\n")[2] != "...":
        line = text.count("\n") + 1
        raise RuleFileInvalid(name, line, "is not complete; end the file with a line `...`")
    if text.strip() == "...":
        raise RuleFileInvalid(name, 1, "is empty; write `payer:`, `sources:` and `rules:`")
    return _Reader(text, name).document()


def _step(node: Node, step: int | str) -> Node | None:
    if isinstance(node.value, dict):
        return node.value.get(str(step))
    if isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
        return node.value[step]
    return None


class _Reader:
    """Builds nodes from YAML events and refuses what a biller cannot see at a glance."""

    def __init__(self, text: str, name: str) -> None:
        self._name = name
        self._events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)

    def document(self) -> Node:
        try:
            return self._document()
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            problem = getattr(error, "problem", None) or "not YAML"
            line = mark.line + 1 if mark is not None else None
            raise RuleFileInvalid(
                self._name, line, f"cannot be understood ({problem}); check indentation and quotes"
            ) from error

    def _document(self) -> Node:
        next(self._events)
        start = next(self._events)
        if not isinstance(start, yaml.DocumentStartEvent):
            raise RuleFileInvalid(self._name, 1, "is empty; write `payer:` and `rules:`")
        node = self._node(next(self._events), 0)
        next(self._events)
        more = next(self._events)
        if not isinstance(more, yaml.StreamEndEvent):
            line = more.start_mark.line + 1
            raise RuleFileInvalid(self._name, line, "holds a second document; one file, one payer")
        return node

    def _node(self, event: Any, depth: int) -> Node:
        line = event.start_mark.line + 1
        if depth > MAX_DEPTH:
            raise RuleFileInvalid(self._name, line, "is nested too deeply; flatten it")
        self._refuse_tricks(event, line)
        if isinstance(event, yaml.MappingStartEvent):
            return Node(self._mapping(depth), line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self._sequence(depth), line)
        plain = event.style in (None, "")
        return Node(None if plain and event.value in _NULLS else event.value, line)

    def _refuse_tricks(self, event: Any, line: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise RuleFileInvalid(self._name, line, "uses an alias (*); write the value out")
        if event.anchor is not None:
            raise RuleFileInvalid(self._name, line, "uses an anchor (&); write the value out")
        if event.tag is not None:
            raise RuleFileInvalid(self._name, line, "uses a tag (!); write a plain value")

    def _mapping(self, depth: int) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key.value, str):
                raise RuleFileInvalid(self._name, key.line, "has a key that is not a word")
            if key.value in entries:
                raise RuleFileInvalid(
                    self._name, key.line, f"says `{key.value}` twice; keep one of them"
                )
            entries[key.value] = self._node(next(self._events), depth + 1)
        return entries

    def _sequence(self, depth: int) -> list[Node]:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return items
