"""Reads a file of visits and enters them for the person who works at this machine."""

from __future__ import annotations

from pathlib import Path

from adapters.settings import Settings
from desk.opening import as_person
from priorauth.casework.appointments import Imported, enter_visits, read_visits
from priorauth.errors import InvalidRequest

LARGEST = 10 * 1024 * 1024
SOURCE = "csv"


async def enter_file(settings: Settings, path: Path) -> Imported:
    """Enter the visits of a CSV.

    Raises:
        InvalidRequest: It is not such a CSV.
        NotPermitted: The person may not enter visits.
    """
    entries, problems = read_visits(_text(path))
    async with as_person(settings) as (services, _, actor):
        done = await enter_visits(services, actor, entries, SOURCE)
    return done._replace(problems=(*problems, *done.problems))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise InvalidRequest("The file is larger than 10 MB. Split it.")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidRequest("The file is not UTF-8 text. Save it as CSV UTF-8.") from None
    except OSError as error:
        raise InvalidRequest(f"The file cannot be read: {error.strerror}.") from None
