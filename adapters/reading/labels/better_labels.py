"""Labels that give way to others of their page: to a later list, to one that says whose it is."""

from __future__ import annotations

from adapters.reading.labels.spot import Spot
from adapters.reading.values.checked_numbers import find_phones

_NUMBERS = frozenset({"phone", "fax", "phone_fax"})


def goes_over(spot: Spot, spots: list[Spot]) -> bool:
    """Whether the list of a label begins behind another one: `Services: ... to include: ...`."""
    return spot.label.role == "treatments" and any(
        one.label.role == "treatments" and one.row == spot.row and one.x0 > spot.x0 and one.beside
        for one in spots
    )


def has_better(spot: Spot, spots: list[Spot]) -> bool:
    """Whether another label says itself what one is only taken to ask for, and of the same one."""
    bare = spot.label.role in _NUMBERS and not spot.label.owner and spot.owner == "referrer"
    bare = bare and not any(one.row == spot.row and one.label.owner == "referrer" for one in spots)
    return (spot.guessed or bare) and any(
        one.label.role == spot.label.role
        and spot.owner == (one.owner if spot.guessed else one.label.owner)
        and not one.guessed
        and (spot.label.role not in _NUMBERS or _gives_number(one))
        for one in spots
    )


def _gives_number(spot: Spot) -> bool:
    """Whether a telephone number stands beside or under a label."""
    run = spot.beside or (spot.below[0] if spot.below else None)
    return run is not None and bool(find_phones(run.text))
