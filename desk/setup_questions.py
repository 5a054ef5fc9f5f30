"""Asks for the clinic on the terminal, one thing at a time; what cannot be used is asked again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click
from pydantic import ValidationError

from priorauth.access import STARTING_RIGHTS
from priorauth.models import setup as checks
from priorauth.models.coverage import LINES_OF_BUSINESS, line_in_words
from priorauth.models.people import Right, Role
from priorauth.models.setup import Setup

Check = Callable[[str], str]
PARTS = ("clinic", "therapists", "staff", "payers")


def ask_setup() -> Setup:
    """Ask for everything, show what was understood, and ask again for what is wrong."""
    click.echo("A few questions about the clinic. Ctrl-C stops; nothing is stored before the end.")
    given: dict[str, Any] = {}
    for part in PARTS:
        given |= _ASK[part]()
    while True:
        setup = _fitting(given)
        if setup is not None:
            click.echo(summary(setup))
            if click.confirm("Is this right?", default=True):
                return setup
        part = click.prompt("Which part shall be asked again?", type=click.Choice(PARTS))
        given |= _ASK[part]()


def summary(setup: Setup) -> str:
    """Return what was understood, for the eye of the person who typed it."""
    place = setup.address
    lines = [
        "",
        f"  Clinic      {setup.name}, NPI {setup.npi}, TIN {setup.tin}",
        f"              {place.street}, {place.city}, {place.state} {place.zip}",
        f"              phone {setup.phone}, fax {setup.fax}, {setup.time_zone}",
        f"              place of service {setup.place_of_service}",
        f"  Procedures  {' '.join(setup.procedures)}",
    ]
    lines += _listed(
        "Therapists",
        [f"{t.first_name} {t.last_name}, {t.credentials}, NPI {t.npi}" for t in setup.therapists],
    )
    lines += _listed("Staff", [_person(each, setup) for each in setup.staff])
    lines += _listed("Payers", [_payer(each) for each in setup.payers] or ["none yet"])
    return "\n".join([*lines, ""])


def _person(person: checks.SetupPerson, setup: Setup) -> str:
    approves = "approves packets" if Right.APPROVE in person.rights else "does not approve"
    if Right.SEE not in person.rights:
        approves = "sees cases in an emergency alone"
    here = "; works at this machine" if person == setup.person else ""
    return f"{person.name}, {_spoken(person.role)}, {approves}{here}"


def _payer(payer: checks.SetupPayer) -> str:
    way = payer.clearinghouse_id or "none, requests are copied by a person"
    plans = ", ".join(
        f"{plan.name} ({line_in_words(plan.line_of_business)})" for plan in payer.plans
    )
    return f"{payer.id}: {payer.name}; at the clearinghouse: {way}; plans: {plans or 'none'}"


def _listed(title: str, rows: list[str]) -> list[str]:
    return [f"  {title if number == 0 else '':<12}{row}" for number, row in enumerate(rows)]


def _clinic() -> dict[str, Any]:
    return {
        "name": _ask("Name of the clinic", checks.as_words),
        "npi": _ask("Its NPI (10 digits)", checks.as_npi),
        "tin": _ask("Its tax id, TIN (9 digits)", checks.as_tin),
        "address": {
            "street": _ask("Street and number", checks.as_words),
            "city": _ask("City", checks.as_words),
            "state": _ask("State (two letters)", checks.as_state),
            "zip": _ask("ZIP", checks.as_zip_code),
        },
        "phone": _ask("Phone", checks.as_phone),
        "fax": _ask("Fax", checks.as_phone),
        "time_zone": _ask("Time zone, such as America/Chicago", checks.as_time_zone),
        "place_of_service": _ask(
            "Place of service (11 is an office)", checks.as_place_of_service, "11"
        ),
        "procedures": _ask("Procedure codes that you bill, such as 97110 97112 97140", _codes),
    }


def _therapists() -> dict[str, Any]:
    click.echo("The therapists, one by one.")
    return {"therapists": _repeat("Another therapist?", _therapist)}


def _therapist() -> dict[str, Any]:
    return {
        "first_name": _ask("First name", checks.as_words),
        "last_name": _ask("Last name", checks.as_words),
        "credentials": _ask("Credentials", checks.as_words, "PT"),
        "npi": _ask("NPI", checks.as_npi),
    }


def _staff() -> dict[str, Any]:
    click.echo("The people who work with the desk; begin with yourself.")
    people = _repeat("Another person?", _one_of_staff)
    return {"staff": people, "first_person": people[0]["name"]}


def _one_of_staff() -> dict[str, Any]:
    name = _ask("Name", checks.as_words)
    role = Role(click.prompt("Role", type=click.Choice([str(role) for role in Role])))
    usual = Right.APPROVE in STARTING_RIGHTS[role]
    approves = role is not Role.READ_ONLY and click.confirm(
        "May this person approve what goes to payers?", default=usual
    )
    return {"name": name, "role": role, "approves": approves}


def _payers() -> dict[str, Any]:
    if not click.confirm("Enter payers now? They can be added later.", default=True):
        return {"payers": ()}
    return {"payers": _repeat("Another payer?", _one_payer)}


def _one_payer() -> dict[str, Any]:
    payer: dict[str, Any] = {
        "id": _ask("Payer id of the rule book, such as uhc (see `rules list`)", checks.as_payer_id),
        "name": _ask("Name as staff say it", checks.as_words),
        "clearinghouse_id": _ask("Its id at the clearinghouse (empty: none)", _or_nothing, "")
        or None,
    }
    if click.confirm("Enter its plans as they stand on cards?", default=True):
        payer["plans"] = _repeat("Another plan?", _plan)
    return payer


def _plan() -> dict[str, Any]:
    lines = click.Choice(LINES_OF_BUSINESS)
    return {
        "name": _ask("Plan", checks.as_words),
        "line_of_business": click.prompt("Line of business", type=lines),
    }


_ASK = {"clinic": _clinic, "therapists": _therapists, "staff": _staff, "payers": _payers}


def _fitting(given: dict[str, Any]) -> Setup | None:
    try:
        return Setup.model_validate(given)
    except ValidationError as error:
        said = error.errors(include_url=False, include_input=False)[0]["msg"]
        click.echo(f"This does not fit together: {said.removeprefix('Value error, ')}.")
        return None


def _ask(label: str, check: Check | Callable[[str], list[str]], usual: str | None = None) -> Any:
    def checked(text: str) -> Any:
        try:
            return check(text)
        except ValueError as error:
            raise click.BadParameter(str(error)) from None

    return click.prompt(label, default=usual, value_proc=checked, show_default=bool(usual))


def _repeat(more: str, ask: Callable[[], dict[str, Any]]) -> list[dict[str, Any]]:
    rows = [ask()]
    while click.confirm(more, default=False):
        rows.append(ask())
    return rows


def _codes(text: str) -> list[str]:
    codes = [checks.as_procedure(word) for word in text.replace(",", " ").replace(";", " ").split()]
    if not codes:
        raise ValueError("write at least one code")
    return list(dict.fromkeys(codes))


def _or_nothing(text: str) -> str:
    return checks.as_words(text) if text.strip() else ""


def _spoken(role: Role) -> str:
    return str(role).replace("_", " ")
