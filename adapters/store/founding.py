"""Writes a clinic, its people and its payers, as the owner login, in one transaction."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
from psycopg.types.json import Jsonb

from priorauth.models.setup import Setup, SetupPayer, SetupPerson, SetupTherapist

Connection = psycopg.Connection[tuple[object, ...]]
HOME = "home"
"""Under this name the database remembers who works at the clinic's machine, for a restore."""


def write_clinic(
    owner_url: str,
    clinic_id: str,
    setup: Setup,
    new_id: Callable[[str], str],
    make_key: Callable[[Connection, str], None],
) -> str:
    """Write or bring up to date what a setup says; return the id of the first person.

    People who are missing from the setup keep their row, because the record names them, and
    can no longer sign in. Cases are not touched. `make_key` gives the clinic its data key if it
    has none. Repeatable.
    """
    with psycopg.connect(owner_url.replace("+psycopg", "", 1)) as connection:
        connection.execute("select set_config('app.clinic', %s, true)", [clinic_id])
        _write_place(connection, clinic_id, setup)
        make_key(connection, clinic_id)
        _write_therapists(connection, clinic_id, setup.therapists, new_id)
        ids = _write_staff(connection, clinic_id, setup.staff, new_id)
        _write_payers(connection, clinic_id, setup.payers)
        person = setup.person
        if person is None:
            raise ValueError("a setup always names its first person")
        staff_id = ids[person.name]
        connection.execute(
            "insert into memory (clinic_id, id, value, at) values (%s, %s, %s, clock_timestamp())"
            " on conflict (clinic_id, id) do update set value = excluded.value, at = excluded.at",
            [clinic_id, HOME, Jsonb({"staff_id": staff_id})],
        )
        return staff_id


def _write_place(connection: Connection, clinic_id: str, setup: Setup) -> None:
    connection.execute(
        "insert into clinic (id, name, npi, tin, address, phone, fax, time_zone,"
        " place_of_service, procedures) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
        " on conflict (id) do update set name = excluded.name, npi = excluded.npi,"
        " tin = excluded.tin, address = excluded.address, phone = excluded.phone,"
        " fax = excluded.fax, time_zone = excluded.time_zone,"
        " place_of_service = excluded.place_of_service, procedures = excluded.procedures",
        [
            clinic_id,
            setup.name,
            setup.npi,
            setup.tin,
            Jsonb(setup.address.model_dump()),
            setup.phone,
            setup.fax,
            setup.time_zone,
            setup.place_of_service,
            list(setup.procedures),
        ],
    )


def _write_therapists(
    connection: Connection,
    clinic_id: str,
    therapists: tuple[SetupTherapist, ...],
    new_id: Callable[[str], str],
) -> None:
    known = _known(connection, "select npi, id from therapist where clinic_id = %s", clinic_id)
    kept = []
    for therapist in therapists:
        therapist_id = known.get(therapist.npi) or new_id("R")
        kept.append(therapist_id)
        connection.execute(
            "insert into therapist (clinic_id, id, first_name, last_name, credentials, npi)"
            " values (%s, %s, %s, %s, %s, %s) on conflict (clinic_id, id) do update set"
            " first_name = excluded.first_name, last_name = excluded.last_name,"
            " credentials = excluded.credentials",
            [
                clinic_id,
                therapist_id,
                therapist.first_name,
                therapist.last_name,
                therapist.credentials,
                therapist.npi,
            ],
        )
    connection.execute(
        "delete from therapist where clinic_id = %s and id <> all (%s)", [clinic_id, kept]
    )


def _write_staff(
    connection: Connection,
    clinic_id: str,
    staff: tuple[SetupPerson, ...],
    new_id: Callable[[str], str],
) -> dict[str, str]:
    known = _known(connection, "select lower(name), id from staff where clinic_id = %s", clinic_id)
    ids = {person.name: known.get(person.name.lower()) or new_id("U") for person in staff}
    for person in staff:
        connection.execute(
            "insert into staff (clinic_id, id, name, role, rights, active)"
            " values (%s, %s, %s, %s, %s, true) on conflict (clinic_id, id) do update set"
            " name = excluded.name, role = excluded.role, rights = excluded.rights, active = true",
            [
                clinic_id,
                ids[person.name],
                person.name,
                str(person.role),
                sorted(str(right) for right in person.rights),
            ],
        )
    _write_accounts(connection, clinic_id, {ids[each.name]: each for each in staff}, new_id)
    connection.execute(
        "update staff set active = false where clinic_id = %s and id <> all (%s)",
        [clinic_id, list(ids.values())],
    )
    return ids


def _write_accounts(
    connection: Connection,
    clinic_id: str,
    people: dict[str, SetupPerson],
    new_id: Callable[[str], str],
) -> None:
    """Write by which accounts people are known elsewhere; what the setup lacks is forgotten."""
    connection.execute("delete from staff_account where clinic_id = %s", [clinic_id])
    for staff_id, person in people.items():
        for system, account in person.accounts.items():
            connection.execute(
                "insert into staff_account (clinic_id, id, staff_id, system, account)"
                " values (%s, %s, %s, %s, %s)",
                [clinic_id, new_id("F"), staff_id, str(system), account],
            )


def _write_payers(connection: Connection, clinic_id: str, payers: tuple[SetupPayer, ...]) -> None:
    for payer in payers:
        connection.execute(
            "insert into payer_connection (clinic_id, id, name, clearinghouse_id, plans)"
            " values (%s, %s, %s, %s, %s) on conflict (clinic_id, id) do update set"
            " name = excluded.name, clearinghouse_id = excluded.clearinghouse_id,"
            " plans = excluded.plans",
            [
                clinic_id,
                payer.id,
                payer.name,
                payer.clearinghouse_id,
                Jsonb([plan.model_dump() for plan in payer.plans]),
            ],
        )
    connection.execute(
        "delete from payer_connection where clinic_id = %s and id <> all (%s)",
        [clinic_id, [payer.id for payer in payers]],
    )


def _known(connection: Connection, statement: str, clinic_id: str) -> dict[str, str]:
    return {str(key): str(value) for key, value in connection.execute(statement, [clinic_id])}
