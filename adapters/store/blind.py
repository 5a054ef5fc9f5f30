"""What patients and coverages are found by: blind indexes over what identifies them."""

from __future__ import annotations

from datetime import date
from typing import Any

from adapters.store.clinic_keys import ClinicKeys
from priorauth.casework.names import name_key

_PHONE_DIGITS = 10


def patient_indexes(
    keys: ClinicKeys, name: str | None, birth_date: date | None, phone: str | None
) -> dict[str, Any]:
    """Return the index columns of a patient."""
    words = name_key(name) if name else ""
    digits = bare_phone(phone)
    return {
        "name_words": keys.words(words.split()) if words else None,
        "birth_index": keys.index("birth", birth_date.isoformat()) if birth_date else None,
        "phone_index": keys.index("phone", digits) if digits else None,
    }


def coverage_indexes(keys: ClinicKeys, member_id: str | None) -> dict[str, Any]:
    """Return the index column of a coverage."""
    bare = bare_member_id(member_id)
    return {"member_index": keys.index("member", bare) if bare else None}


def bare_member_id(member_id: str | None) -> str:
    """Return a member id without what offices write differently."""
    return "".join(each for each in (member_id or "").upper() if each.isalnum())


def bare_phone(phone: str | None) -> str:
    """Return the last ten digits of a phone number; nothing where there are fewer."""
    digits = "".join(each for each in phone or "" if each.isdigit())
    return digits[-_PHONE_DIGITS:] if len(digits) >= _PHONE_DIGITS else ""
