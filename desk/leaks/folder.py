"""What a run left behind: who must not be found, what each vendor received, and all the rest.

`people.json` says whom to look for. `sent.jsonl` holds what vendors received, one request a
line; a payer may be told of one of its own members in a body or a search, and of nobody else.
In any other file, and in no file's name, anybody may be found.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import Field, TypeAdapter, ValidationError

from desk.leaks.forms import Person
from desk.leaks.looking import Lookout, Seen
from desk.leaks.unwrapping import LARGEST, texts_of
from priorauth.errors import InvalidRequest
from priorauth.models.base import Model
from priorauth.models.privacy import Operational

PEOPLE, SENT = "people.json", "sent.jsonl"
PAYERS = "availity"


class Leak(Model):
    """Somebody found where she must not be; what was written is not repeated here."""

    outlet: Operational[str]
    person: Operational[str]
    what: Operational[str]
    form: Operational[str]


class Looked(Model):
    """What a look through a folder found."""

    people: Operational[int]
    told: Operational[int]
    """How many requests told a payer of its own member: none would mean that nothing happened."""
    outlets: Operational[int]
    characters: Operational[int]
    leaks: tuple[Leak, ...]
    sizes: Operational[dict[str, int]] = Field(default_factory=dict)
    """How many bytes of each outlet were looked through; one outlet may be a folder."""


def look_through(folder: Path) -> Looked:
    """Look through everything that a run left in a folder.

    Raises:
        InvalidRequest: The folder does not say whom to look for, or holds nothing else.
    """
    people = _people(folder / PEOPLE)
    lookout = Lookout(people)
    leaks: set[Leak] = set()
    told = outlets = characters = 0
    sizes: dict[str, int] = {}
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        name = str(path.relative_to(folder))
        if name == PEOPLE:
            continue
        outlets += 1
        leaks |= _leaks(f"name of file {outlets}", lookout.look(name))
        if path.stat().st_size > LARGEST:
            raise InvalidRequest(f"File {outlets} is too large to be looked through.")
        content = path.read_bytes()
        characters += len(content)
        outlet = _shown(name, lookout).partition("/")[0]
        sizes[outlet] = sizes.get(outlet, 0) + len(content)
        if name == SENT:
            sent = _Sent(lookout, people)
            leaks |= set(sent.look(content))
            told += sent.told
            continue
        for place, text in texts_of(content):
            leaks |= _leaks(f"{_shown(name, lookout)} {place}".strip(), lookout.look(text))
    if outlets == 0:
        raise InvalidRequest("The folder holds nothing to look through.")
    ordered = sorted(leaks, key=lambda leak: (leak.outlet, leak.person, leak.what, leak.form))
    return Looked(
        people=len(people),
        told=told,
        outlets=outlets,
        characters=characters,
        leaks=tuple(ordered),
        sizes=sizes,
    )


def _people(path: Path) -> list[Person]:
    try:
        found = TypeAdapter(list[Person]).validate_json(path.read_bytes())
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be read: {error.strerror}.") from None
    except ValidationError:
        raise InvalidRequest(f"{path.name} does not say whom to look for.") from None
    if not found:
        raise InvalidRequest(f"{path.name} names nobody to look for.")
    return found


def _leaks(outlet: str, seen: set[Seen]) -> set[Leak]:
    return {Leak(outlet=outlet, person=s.key, what=s.what, form=s.form) for s in seen}


def _shown(name: str, lookout: Lookout) -> str:
    return "a file whose name tells of somebody" if lookout.look(name) else name


class _Sent:
    """Looks through what vendors received."""

    def __init__(self, lookout: Lookout, people: list[Person]) -> None:
        self._lookout = lookout
        self._payers = {person.key: person.payers for person in people}
        self.told = 0

    def look(self, content: bytes) -> Iterator[Leak]:
        """Return who was told to whom without right."""
        for number, line in enumerate(content.decode(errors="replace").splitlines(), start=1):
            try:
                request: dict[str, Any] = json.loads(line)
            except ValueError:
                raise InvalidRequest(f"{SENT}, line {number}: not a request.") from None
            yield from self._request(number, request)

    def _request(self, number: int, request: dict[str, Any]) -> Iterator[Leak]:
        vendor = str(request.get("vendor"))
        told = json.dumps([request.get("query"), request.get("body")], ensure_ascii=False)
        around = {name: part for name, part in request.items() if name not in ("query", "body")}
        where = f"request {number} to {vendor}"
        yield from _leaks(f"{where}, address and headers", self._lookout.look(json.dumps(around)))
        seen = self._lookout.look(told)
        if vendor != PAYERS:
            yield from _leaks(where, seen)
            return
        named = {each.key for each in seen}
        own = {key for key in named if any(payer in told for payer in self._payers[key])}
        self.told += len(own) == 1
        if len(own) > 1:
            yield from _leaks(f"{where}, which is about somebody else", seen)
        yield from _leaks(f"{where}, who is not her payer", {s for s in seen if s.key not in own})
