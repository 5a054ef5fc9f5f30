"""Looks whether this installation is in order; every finding says what to do."""

from __future__ import annotations

import shutil
import stat
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Literal, get_args

from adapters.home import Home, Whose, opened, read_whose
from adapters.key_settings import key_place
from adapters.keys.choosing import find_lookup_key
from adapters.keys.source import KeyProblem
from adapters.settings import Login, Settings
from adapters.store.checking import login_works, schema_is_present
from adapters.store.checkpoints import Checkpoints
from adapters.store.record_check import check
from adapters.wiring import desk_services
from desk.key_room import check_keys
from desk.opening import connected
from desk.sample_page import sample_page
from priorauth.clock import Clock, local_date
from priorauth.errors import PriorAuthError
from priorauth.models.base import Impersonal
from rules.book import load_book
from rules.lint import lint

LEAST_FREE = 1_000_000_000
OLD_DAYS = 180
"""Rules whose pages were last read longer ago than this should be looked at again."""


_REINSTALL = "Install priorauth again; see docs/how-to/doctor.md."


class Finding(Impersonal):
    """How one thing stands, and what to do where it is not in order."""

    what: str
    state: Literal["ok", "note", "problem"]
    said: str
    do: str | None = None


async def examine(settings: Settings, clock: Clock) -> tuple[Finding, ...]:
    """Look at everything; one failed look does not keep the others from being made."""
    found = [*_folder(settings), _disk(settings), *_rules(settings, clock), *_outside(settings)]
    try:
        whose = read_whose(settings)
    except PriorAuthError as error:
        return (*found, _problem("clinic", "not set up", str(error)))
    try:
        with opened(settings) as home:
            found += [finding async for finding in _database(settings, home, whose)]
    except PriorAuthError as error:
        found.append(_problem("database", "cannot be opened", str(error)))
    return tuple(found)


def _folder(settings: Settings) -> Iterator[Finding]:
    home = settings.home
    if not home.is_dir():
        yield _problem("data folder", f"{home} is missing", "Run `priorauth init`.")
        return
    yield _ok("data folder", str(home))
    for name in ("clinic.json", "passwords.json"):
        path = home / name
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield _problem("permissions", f"others can read {name}", f"Run: chmod 600 {path}")


def _disk(settings: Settings) -> Finding:
    place = next(each for each in (settings.home, *settings.home.parents) if each.exists())
    free = shutil.disk_usage(place).free
    said = f"{free / 1e9:.1f} GB free"
    if free < LEAST_FREE:
        return _problem("disk", said, "Make room: at 0 nothing more can be received.")
    return _ok("disk", said)


def _rules(settings: Settings, clock: Clock) -> Iterator[Finding]:
    try:
        book = load_book(extra=settings.extra_rules)
    except PriorAuthError as error:
        yield _problem("payer rules", str(error), "Put the file right; `priorauth rules lint`.")
        return
    today = local_date(clock.now(), "UTC")
    errors = sum(each.level == "error" for each in lint(book.index, today))
    files = book.index.payers.values()
    terms = sum(len(file.rules) for file in files)
    said = f"{terms} rules of {len(files)} payers"
    if errors:
        yield _problem("payer rules", f"{said}, {errors} errors", "Run `priorauth rules lint`.")
        return
    yield _ok("payer rules", said)
    seen = [source.seen_on for file in files for source in file.sources.values()]
    age = (today - min(seen)).days if seen else 0
    if age > OLD_DAYS:
        yield _note("rule sources", f"the oldest was read {age} days ago", "Run `rules lint`.")
        return
    yield _ok("rule sources", f"the oldest was read {age} days ago")


def _outside(settings: Settings) -> Iterator[Finding]:
    given = settings.clearinghouse
    if given is None:
        yield _note(
            "clearinghouse",
            "not set up: people ask and send",
            "Set AVAILITY_CLIENT_ID and AVAILITY_CLIENT_SECRET to let the worker do it.",
        )
    else:
        yield _ok("clearinghouse", f"{given.base_url} (not called now)")
    if settings.model is None:
        yield _note(
            "model",
            "not set up: `ask` knows the routine questions",
            "Set ANTHROPIC_API_KEY for free conversation.",
        )
    else:
        yield _ok("model", f"{settings.model.model} (not called now)")


async def _database(settings: Settings, home: Home, whose: Whose) -> AsyncIterator[Finding]:
    yield _ok("database", "the clinic's own" if home.is_embedded else "a server of yours")
    for login in get_args(Login):
        yield _login(home, login)
    yield _schema(settings, home)
    looks: dict[str, Callable[[Settings, Home, Whose], Awaitable[Finding]]] = {
        "keys": _keys,
        "record": _record,
        "reading": _reader,
    }
    for what, look in looks.items():
        try:
            yield await look(settings, home, whose)
        except PriorAuthError as error:
            yield _problem(what, "cannot be checked", str(error))
        except (ImportError, OSError) as error:
            yield _problem(what, f"a part does not load ({type(error).__name__})", _REINSTALL)


def _login(home: Home, login: Login) -> Finding:
    try:
        url = home.login_url(login)
    except PriorAuthError as error:
        return _note(f"login {login}", "not given to this process", str(error))
    if login_works(url, login):
        return _ok(f"login {login}", "gets in")
    return _problem(
        f"login {login}",
        "does not get in",
        "Run `priorauth init --again`, which gives the logins their passwords again."
        if home.is_embedded
        else "Correct its connection string, or its password in the server.",
    )


def _schema(settings: Settings, home: Home) -> Finding:
    if not home.is_embedded and settings.owner_url is None:
        return _note("tables", "not checked", "Set DATABASE_URL to check them.")
    if schema_is_present(home.owner_url()):
        return _ok("tables", "present")
    return _problem("tables", "not of this version", "Run `priorauth up`, which brings them up.")


async def _keys(settings: Settings, home: Home, whose: Whose) -> Finding:
    try:
        await check_keys(settings, home, whose.clinic_id)
        lookup = find_lookup_key(settings)
    except KeyProblem as problem:
        return _problem("keys", "patient data does not open", str(problem))
    if lookup is None:
        return _note(
            "keys", "names cannot be looked up", "Run `priorauth up`, which makes the key."
        )
    return _ok("keys", f"patient data opens with {key_place(settings.keys)}")


async def _record(settings: Settings, home: Home, whose: Whose) -> Finding:
    keys = settings.keys
    marks = Checkpoints(keys.checkpoints, keys.record_file).read(whose.clinic_id)
    async with (
        connected(settings, home, "pa_desk") as (_, database),
        database.begin(whose.clinic_id) as tx,
    ):
        broken, length = await check(tx.record, marks), await tx.record.length()
    if broken is None and length and not marks:
        return _note(
            "record",
            f"its chain is intact, {length} entries; no checkpoint is there",
            "That its end was cut off would not show. Put the checkpoints back if there were any;"
            " the worker writes one every five minutes.",
        )
    if broken is None:
        return _ok("record", f"intact, {length} entries, {len(marks)} checkpoints")
    return _problem(
        "record",
        f"entry {broken.number}: {broken.why}",
        "Keep the database as it is and tell your privacy officer.",
    )


async def _reader(settings: Settings, home: Home, _: Whose) -> Finding:
    async with desk_services(settings, home) as services:
        if services.reader is None:
            return _problem("reading", "no reader here", _REINSTALL)
        reading = await services.reader.read(sample_page())
    if reading.error is None and len(reading.pages) == 1:
        return _ok("reading", "a sample page was read")
    return _problem(
        "reading",
        reading.error or "a sample page was not read",
        _REINSTALL,
    )


def _ok(what: str, said: str) -> Finding:
    return Finding(what=what, state="ok", said=said)


def _note(what: str, said: str, do: str) -> Finding:
    return Finding(what=what, state="note", said=said, do=do)


def _problem(what: str, said: str, do: str) -> Finding:
    return Finding(what=what, state="problem", said=said, do=do)
