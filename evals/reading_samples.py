"""Measures the reader on sample faxes: `python -m evals.reading_samples FOLDER`.

Truth lies beside each sample. Per treatment: values exact, flagged, null, and silent errors
(wrong and not flagged).
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from adapters.reading.reader import ChildReader
from adapters.reading.values import therapy
from adapters.reading.values.dates import find_dates
from adapters.reading.values.folding import fold
from adapters.reading.values.places import read_place
from priorauth.clock import SystemClock
from priorauth.models.reading import DocumentReading, ReadValue

_DIRECT = {
    "patient_name": "patient_name",
    "address": "patient_street",
    "payer": "payer_name",
    "member_id": "member_id",
    "group_no": "group_number",
    "npi": "referring_npi",
}


def truth_of(raw: dict[str, Any]) -> dict[str, list[str]]:
    """Return the printed facts of a sample in the product's field names and shapes."""
    fields, wanted = raw["fields"], {}
    for theirs, ours in _DIRECT.items():
        wanted[ours] = [fields[theirs].replace(" ", "") if ours == "member_id" else fields[theirs]]
    place = read_place(fields["city_state_zip"])
    for name, part in (("city", place.city), ("state", place.state), ("zip", place.zip)):
        wanted[f"patient_{name}"] = [part.value] if part else []
    for theirs, ours in (("dob", "date_of_birth"), ("referral_date", "order_date")):
        wanted[ours] = [find_dates(fields[theirs], 2027)[0].value.isoformat()]
    for theirs, ours in (
        ("phone", "patient_phone"),
        ("provider_phone", "referring_phone"),
        ("provider_fax", "referring_fax"),
    ):
        wanted[ours] = ["".join(letter for letter in fields[theirs] if letter.isdigit())[-10:]]
    name, _, credentials = fields["physician"].partition(", ")
    wanted |= {"referring_name": [name], "referring_credentials": [credentials]}
    often, long = therapy.per_week(fields["frequency"]), therapy.weeks(fields["frequency"])
    wanted["frequency_per_week"] = [str(often.value)] if often else []
    wanted["duration_weeks"] = [str(long.value)] if long else []
    wanted["visits_requested"] = [fields["visits"]]
    wanted["diagnoses"] = [fields[f"icd10_{number}"] for number in (1, 2)]
    wanted["procedures"] = [fields[f"cpt_{number}"] for number in (1, 2, 3)]
    if raw["checkboxes"]:
        wanted["treatments"] = [box["name"] for box in raw["checkboxes"] if box["checked"]]
    return wanted


def judge(wanted: list[str], got: tuple[ReadValue, ...]) -> Counter[str]:
    """Count how the values of a field were read; an element missing without a flag is silent."""
    count: Counter[str] = Counter()
    values = [one for one in got if one.value is not None]
    flagged = any(one.flag is not None for one in got)
    left, others = list(wanted), []
    for one in values:
        match = next((text for text in left if fold(text) == fold(one.value)), None)
        if match is not None:
            left.remove(match)
            count["exact" if one.flag is None else "right_flagged"] += 1
        else:
            others.append(one)
    for one in others:
        if one.flag is None:
            count["silent"] += 1
            if left:
                left.pop(0)
        elif left and len(values) >= len(wanted):
            left.pop(0)
            count["wrong_flagged"] += 1
    for _ in left:
        count["null" if flagged or not values else "silent"] += 1
    return count


def measure(
    raw: dict[str, Any], reading: DocumentReading, wrong: list[str], where: str
) -> Counter[str]:
    """Judge every field of one document."""
    total: Counter[str] = Counter()
    for name, wanted in truth_of(raw).items():
        got = reading.referrals[0].many(name) if reading.referrals else ()
        count = judge(wanted, got)
        total += count
        if count["silent"] or ("-v" in sys.argv and count["exact"] < len(wanted)):
            shown = [(one.value, one.flag, one.confidence) for one in got]
            wrong.append(f"{where} {name}: wanted {wanted}, got {shown}")
    return total


async def run(folder: Path) -> None:
    """Read every sample and print one row per treatment."""
    reader = ChildReader(SystemClock())
    await reader.warm_up()
    totals: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: dict[str, list[float]] = defaultdict(list)
    wrong: list[str] = []
    for path in sorted(folder.glob("*.json")):
        raw = json.loads(path.read_text(encoding="utf-8"))
        for suffix, kind in ((".clean.pdf", "text"), (".pdf", raw["preset"])):
            content = path.with_suffix(suffix).read_bytes()
            begun = time.perf_counter()
            reading = await reader.read(content)
            key = f"{raw['template']}/{kind}"
            seconds[key].append(time.perf_counter() - begun)
            totals[key] += measure(raw, reading, wrong, f"{path.stem}{suffix}")
    await reader.close()
    _print(totals, seconds, wrong)


def _print(
    totals: dict[str, Counter[str]], seconds: dict[str, list[float]], wrong: list[str]
) -> None:
    names = ("exact", "right_flagged", "wrong_flagged", "null", "silent")
    print(f"{'treatment':22}{'n':>5}" + "".join(f"{name:>15}" for name in names) + f"{'s/page':>9}")
    for key in sorted(totals):
        count = totals[key]
        mean = sum(seconds[key]) / len(seconds[key])
        cells = "".join(f"{count[name]:>15}" for name in names)
        print(f"{key:22}{sum(count.values()):>5}{cells}{mean:>9.2f}")
    for line in wrong:
        print(line)


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1])))
