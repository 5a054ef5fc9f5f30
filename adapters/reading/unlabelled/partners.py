"""Which of the NPIs of a practice is whose: each partner's stands beside or under the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.layout.layout import View
from adapters.reading.prose.signers import names_in
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.checked_numbers import find_npis
from adapters.reading.values.folding import fold

LINES = 3


def without_partners(page: View, offered: Sequence[Candidate]) -> list[Candidate]:
    """What is offered; an NPI under another one's name than the writer's is that one's.

    Only where a paper shows several, and one name alone is beyond doubt.
    """
    npis = {one.folded for one in offered if one.field == "referring_npi" and one.value}
    names = [
        one
        for one in offered
        if one.field == "referring_name" and one.value is not None and not one.doubt
    ]
    most = max((one.strength for one in names), default=0.0)
    sure = {one.folded for one in names if one.strength == most}
    if len(npis) < 2 or len(sure) != 1:
        return list(offered)
    owners = dict(_owners(page))
    mine = {npi for npi, name in owners.items() if name in sure}
    if not mine:
        return list(offered)
    return [
        replace(one, doubt="subject")
        if one.field == "referring_npi" and owners.get(one.folded, "") not in sure
        else one
        for one in offered
    ]


def _owners(page: View) -> list[tuple[str, str]]:
    """Each NPI with the name before it in its line, or that stands in its order in a line above."""
    told: list[tuple[str, str]] = []
    for index, row in enumerate(page.rows):
        npis = list(find_npis(row.text))
        beside = [names_in(row.text[: one.start()])[-1:] for one in npis]
        above = (names_in(over.text) for over in reversed(page.rows[max(0, index - LINES) : index]))
        over = next((names for names in above if names), [])
        if npis and all(beside):
            told += [(one[1], names[0]) for one, names in zip(npis, beside, strict=True)]
        elif len(over) == len(npis):
            told += [(one[1], name) for one, name in zip(npis, over, strict=True)]
    return [(fold(npi), fold(name)) for npi, name in told]
