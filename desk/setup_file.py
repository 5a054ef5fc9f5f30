"""Reads the clinic from a YAML file, strictly: a wrong or unknown key is named with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from priorauth.errors import InvalidRequest, RuleFileInvalid
from priorauth.models.setup import Setup
from rules.strict_yaml import MAX_BYTES, Node, read_bytes

_FLAGS = {"yes": True, "true": True, "no": False, "false": False}


def read_setup(path: Path) -> Setup:
    """Return the clinic that a file describes.

    Raises:
        InvalidRequest: The file cannot be used; the text names the line and what to write.
    """
    node = _read(path)
    try:
        return Setup.model_validate(_values(node))
    except ValidationError as error:
        raise InvalidRequest(_in_words(path.name, node, error)) from None


def _read(path: Path) -> Node:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1).rstrip()
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be read: {error.strerror}.") from None
    if not content:
        raise InvalidRequest(f"{path.name} is empty. Begin with `name:` and `npi:`.")
    if not content.endswith(b"..."):
        content += b"\n..."
    try:
        node = read_bytes(content + b"\n", path.name)
    except RuleFileInvalid as error:
        raise InvalidRequest(f"{error}.") from None
    if not isinstance(node.value, dict):
        raise InvalidRequest(f"{path.name}, line 1: write `key: value` lines, such as `name:`.")
    return node


def _values(node: Node) -> dict[str, Any]:
    """Return the plain values; the file says yes and no, the setup true and false."""
    plain: dict[str, Any] = node.plain()
    for person in plain.get("staff") or ():
        for name in ("approves", "sees_cases") if isinstance(person, dict) else ():
            if isinstance(given := person.get(name), str):
                person[name] = _FLAGS.get(given.lower(), given)
    return plain


def _in_words(name: str, node: Node, error: ValidationError) -> str:
    problems = error.errors(include_url=False, include_input=False)
    first = min(problems, key=lambda problem: problem["type"] != "extra_forbidden")
    place = tuple(first["loc"])
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    where = f"{name}, line {node.line_of(place)}"
    if first["type"] == "extra_forbidden":
        return f"{where}: `{key}` is not known here. Remove it or correct its spelling."
    if first["type"] == "missing":
        return f"{where}: `{key}:` is missing."
    said = first["msg"].removeprefix("Value error, ").lower().replace("input should be ", "write ")
    subject = f"`{key}`: " if key else ""
    return f"{where}: {subject}{_proper(said, first['msg'])}."


def _proper(said: str, full: str) -> str:
    """Keep our own words as written; only the library's sentence is put in small letters."""
    return full.removeprefix("Value error, ") if full.startswith("Value error, ") else said
