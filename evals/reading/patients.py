"""Patient mix-ups on faxes about several people: a page or a value of one with another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from evals.reading.judge import same

IDENTIFYING = ("patient_name", "date_of_birth", "member_id", "patient_phone", "patient_street")
Row = dict[str, Any]


def mix_ups(truth: Row, read: Row) -> Counter[str]:
    """Count, in one fax, what landed with the wrong patient, and what was left to a person.

    A referral belongs to the patient whose pages make up most of it. `silent` mix-ups are in a
    referral that goes on by itself; `held` ones are in a referral that goes to staff review.
    """
    count: Counter[str] = Counter()
    whose = {page["page"]: page["patient"] for page in truth["pages"]}
    for referral in read["referrals"]:
        owners = Counter(whose[page] for page in referral["pages"] if whose[page] is not None)
        if not owners:
            continue
        owner = owners.most_common(1)[0][0]
        strange = sum(owners.values()) - owners[owner]
        strange += _strange_values(truth["patients"], owner, referral["fields"])
        held = referral["route"] == "staff_review"
        count["held" if held else "silent"] += strange
    kept = {page for referral in read["referrals"] for page in referral["pages"]}
    count["pages"] = sum(owner is not None for owner in whose.values())
    count["pages_with_nobody"] = sum(
        owner is not None and page not in kept for page, owner in whose.items()
    )
    return count


def _strange_values(people: list[Row], owner: int, fields: Row) -> int:
    """Unflagged identifying values that are another patient's and not the owner's."""
    strange = 0
    for name in IDENTIFYING:
        found = fields.get(name)
        if not found or found["value"] is None or found["flag"] is not None:
            continue
        if same(people[owner][name], found["value"]):
            continue
        others = (one for number, one in enumerate(people) if number != owner)
        strange += any(same(one[name], found["value"]) for one in others)
    return strange


def over_all(rows: Iterable[Row]) -> dict[str, dict[str, int]]:
    """The mix-ups of all faxes about several patients, by treatment."""
    totals: dict[str, Counter[str]] = {}
    for row in rows:
        if row["part"] != "patients":
            continue
        found = mix_ups(row["truth"], row["read"])
        total = totals.setdefault(row["treatment"], Counter())
        total += found
        total["faxes"] += 1
        total["faxes_mixed_up"] += found["silent"] > 0
        total["faxes_held_mixed"] += found["held"] > 0 and not found["silent"]
        exact = len(row["read"]["referrals"]) == len(row["truth"]["patients"])
        total["split_as_patients"] += exact
    names = ("faxes", "split_as_patients", "faxes_mixed_up", "faxes_held_mixed", "silent", "held",
             "pages", "pages_with_nobody")  # fmt: skip
    return {way: {name: total[name] for name in names} for way, total in sorted(totals.items())}
