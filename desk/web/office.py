"""What every page of the desk works with: the services, the lists, the templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from adapters.store.work_queue import Queue
from desk.web import names, words
from desk.web.page_pictures import PagePictures
from priorauth.casework.emergency import told_emergencies
from priorauth.casework.sign_in import IDLE
from priorauth.clock import local_date
from priorauth.models.people import Clinic, SignIn
from priorauth.services import Services

HERE = Path(__file__).parent
MOST_SEEN = 4096


@cache
def _environment() -> Environment:
    """Return the templates: each is compiled once in a process, whatever pages are opened."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(words.FILTERS)
    made.globals.update(words=names, plain=words.plain)
    return made


@dataclass(kw_only=True)
class Office:
    """One clinic's desk."""

    desk: Services
    intake: Services
    queue: Queue
    clinic_id: str
    secure_cookies: bool
    origins: frozenset[str]
    """Where the page may be opened, such as `https://desk.example`."""
    pictures: PagePictures = field(init=False)
    templates: Environment = field(init=False)
    seen: dict[tuple[str, str], None] = field(default_factory=dict)
    """Which documents a sign-in has opened; each goes on the record once."""
    guessed_at: datetime | None = None
    """When a link that never was one was last put on the record."""

    def __post_init__(self) -> None:
        self.pictures = PagePictures(self.desk, self.clinic_id)
        self.templates = _environment()

    @property
    def cookie(self) -> str:
        """The name of the session cookie."""
        return "__Host-desk" if self.secure_cookies else "desk"

    async def clinic(self) -> Clinic:
        """Return the clinic."""
        async with self.desk.store.begin(self.clinic_id) as tx:
            return await tx.people.clinic()

    def page(self, name: str, status: int = 200, **shown: Any) -> HTMLResponse:
        """Return a page that needs nobody to be signed in."""
        shown = {"seat": None, "clinic": None, "said": None, "trouble": None, **shown}
        return HTMLResponse(self.templates.get_template(name).render(shown), status)


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A person who is signed in, and her request."""

    office: Office
    sign_in: SignIn
    form_token: str
    request: Request

    @property
    def clinic_id(self) -> str:
        """The clinic that she works for."""
        return self.office.clinic_id

    @property
    def services(self) -> Services:
        """What the desk may use."""
        return self.office.desk

    def may(self, right: str) -> bool:
        """Say whether she has a right; for templates."""
        return right in self.sign_in.staff.rights

    async def show(self, name: str, status: int = 200, **shown: Any) -> HTMLResponse:
        """Return a page in the clinic's own time, with her name on it.

        A page that was left open goes away by itself once its session has ended.
        """
        clinic = await self.office.clinic()
        now = self.services.clock.now()
        said = names.DONE.get(self.request.query_params.get("done", ""))
        whole = {
            "seat": self,
            "clinic": clinic,
            "zone": clinic.time_zone,
            "today": local_date(now, clinic.time_zone),
            "said": said,
            "trouble": None,
            "emergencies": await told_emergencies(self.services, self.clinic_id),
            **shown,
        }
        page = HTMLResponse(self.office.templates.get_template(name).render(whole), status)
        page.headers["Refresh"] = f"{int(IDLE.total_seconds()) + 5}; url=/"
        return page
