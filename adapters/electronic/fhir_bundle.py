"""Opens FHIR R4 JSON tolerantly: resources of a bundle, contained ones, references of any style.

Nothing outside the file is ever fetched; what a reference points to and is not there is a gap.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from adapters.electronic.offering import Said
from adapters.electronic.plain_text import clean

MOST_RESOURCES = 5000
Json = dict[str, Any]


class Place(NamedTuple):
    """A value inside a resource, with the path to it."""

    path: str
    value: Any

    def into(self, name: str) -> list[Place]:
        """Return the elements of a member that hold anything; a single one counts as a list."""
        if not isinstance(self.value, dict):
            return []
        found = self.value.get(name)
        if isinstance(found, list):
            kept = enumerate(found)
            return [Place(f"{self.path}.{name}[{at}]", one) for at, one in kept if one is not None]
        return [] if found is None else [Place(f"{self.path}.{name}", found)]

    def down(self, *names: str) -> list[Place]:
        """Return all elements at the end of a path of members."""
        places = [self]
        for name in names:
            places = [deeper for place in places for deeper in place.into(name)]
        return places

    def first(self, *names: str) -> Place | None:
        """Return the first element at the end of a path of members."""
        return next(iter(self.down(*names)), None)

    def text(self, *names: str) -> str:
        """Return the text at the end of a path; empty when there is none."""
        found = self.first(*names)
        if found is None or isinstance(found.value, dict | list | bool):
            return ""
        return clean(str(found.value))

    def said(self, text: str | None = None) -> Said:
        """Return the element as it was sent, with its path."""
        plain = isinstance(self.value, str | int | float)
        whole = str(self.value) if plain else json.dumps(self.value, ensure_ascii=False)
        return Said(whole if text is None else text, self.path, whole)


@dataclass(frozen=True)
class Resource:
    """One resource, the resources inside it, and the addresses by which others mean it."""

    body: Json
    url: str
    """How the bundle names it (`fullUrl`), or `#id` inside another resource."""
    path: str
    home: Resource | None = None

    @property
    def kind(self) -> str:
        """Its resource type."""
        return str(self.body.get("resourceType", ""))

    @property
    def local(self) -> str:
        """Its type and id, as a relative reference means it."""
        return f"{self.kind}/{self.body.get('id')}"

    @property
    def base(self) -> str:
        """The server that it came from, where the bundle says so."""
        root = self.home or self
        parts = _unversioned(root.url).split("/")
        return "/".join(parts[:-2]) if root.url.startswith("http") else ""

    @property
    def top(self) -> Place:
        """The whole resource as a place."""
        return Place(self.path, self.body)

    @cached_property
    def contained(self) -> tuple[Resource, ...]:
        """The resources inside it, meant by `#id`."""
        inside = self.body.get("contained")
        bodies = inside if isinstance(inside, list) else []
        return tuple(
            Resource(body, f"#{body.get('id')}", str(body["resourceType"]), self)
            for body in bodies
            if isinstance(body, dict) and isinstance(body.get("resourceType"), str)
        )


class Bundle:
    """The resources of one file."""

    def __init__(self, resources: list[Resource]) -> None:
        self.resources = resources

    def all(self, *kinds: str) -> list[Resource]:
        """Return the resources of these types, contained ones too, in order."""
        whole = [each for one in self.resources for each in (one, *one.contained)]
        return [one for one in whole if one.kind in kinds]

    def resolve(self, reference: Place | None, home: Resource) -> Resource | None:
        """Return what a reference means, if it came with the file and cannot mean another.

        A relative reference is first sought on the server that its own resource came from.
        """
        address = _unversioned(reference.text("reference") if reference is not None else "")
        if address.startswith("#"):
            inside = (home.home or home).contained
            return _only([one for one in inside if one.url == address])
        if not address:
            return None
        full = f"{home.base}/{address}" if home.base and "://" not in address else address
        named = [one for one in self.resources if full == _unversioned(one.url)]
        if named or address.startswith("urn:"):
            return _only(named)
        return _only([one for one in self.resources if one.local == _last_two(address)])

    def follow(self, home: Resource, *names: str) -> Iterator[Resource]:
        """Return every resource that the references at the end of a path mean."""
        for reference in home.top.down(*names):
            found = self.resolve(reference, home)
            if found is not None:
                yield found


def open_bundle(content: bytes) -> Bundle:
    """Open a bundle, or a single resource.

    Raises:
        ValueError: It is no JSON, or no FHIR resource.
    """
    try:
        body = json.loads(
            content.decode("utf-8-sig"),
            parse_constant=lambda _: None,
            object_pairs_hook=_said_once,
        )
    except _SaidTwice as member:
        raise ValueError(
            f'This FHIR file says "{member}" twice in one place, with two values. Ask for it again.'
        ) from None
    except (ValueError, RecursionError) as error:
        raise ValueError(_IN_LINES if _is_in_lines(content) else _DAMAGED) from error
    if not isinstance(body, dict) or not isinstance(body.get("resourceType"), str):
        raise ValueError("This JSON file is no FHIR resource: it does not say its resourceType.")
    if body["resourceType"] != "Bundle":
        return Bundle([Resource(body, "", str(body["resourceType"]))])
    entries = body.get("entry")
    opened = list(islice(_opened(entries if isinstance(entries, list) else []), MOST_RESOURCES + 1))
    if len(opened) > MOST_RESOURCES:
        raise ValueError(
            f"This FHIR file holds more than {MOST_RESOURCES} resources; nothing of it was read."
            " Ask for it in smaller parts."
        )
    return Bundle(_named(opened))


_DAMAGED = "This FHIR file is damaged: it is no whole JSON document."
_IN_LINES = "This file holds FHIR resources line by line (NDJSON). Ask for them as one Bundle."


def _is_in_lines(content: bytes) -> bool:
    """Whether each line is a resource by itself, as a bulk export writes them."""
    lines = [line.strip() for line in content.splitlines() if line.strip()]
    return len(lines) > 1 and all(
        line.startswith(b"{") and line.endswith(b"}") and b'"resourceType"' in line
        for line in lines
    )


class _SaidTwice(ValueError):
    """One member stands twice in one object, with two values."""


def _said_once(pairs: list[tuple[str, Any]]) -> Json:
    """Make an object of its members; of two with one name nobody can tell which is meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        double = next((name for name, value in pairs if found[name] != value), None)
        if double is not None:
            raise _SaidTwice(clean(double)[:64])
    return found


def _opened(entries: list[Any]) -> Iterator[tuple[Json, str]]:
    for entry in entries:
        inner = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(inner, dict) and isinstance(inner.get("resourceType"), str):
            yield inner, str(entry.get("fullUrl") or "")
            if inner["resourceType"] == "Bundle" and isinstance(inner.get("entry"), list):
                yield from _opened(inner["entry"])


def _named(bodies: list[tuple[Json, str]]) -> list[Resource]:
    """Give each resource its path: the type, with the id where several are of one type."""
    kinds = [body["resourceType"] for body, _ in bodies]
    made = []
    for body, url in bodies:
        kind, name = body["resourceType"], body.get("id")
        named = isinstance(name, str) and kinds.count(kind) > 1
        path = f"{kind}/{clean(str(name))[:64]}" if named else kind
        made.append(Resource(body, url, path))
    return made


def _only(found: list[Resource]) -> Resource | None:
    """Return the one resource that is meant; of two with one name nobody can tell which."""
    return found[0] if len(found) == 1 else None


def _unversioned(address: str) -> str:
    plain = address.partition("/_history/")[0].rstrip("/")
    return plain.lower() if plain[:4].lower() == "urn:" else plain


def _last_two(address: str) -> str:
    """Return `Patient/p1` of an absolute or relative address."""
    return "/".join(address.split("/")[-2:])
