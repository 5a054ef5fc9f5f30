"""The demo's Monday morning: what lay on the clinic's fax server when the lights went on."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from simulator.paper import invent, layouts
from simulator.paper.corpus import sender_of
from simulator.paper.facts import Order, Referral, Side, conditions
from simulator.paper.fax_line import Sender, send
from simulator.paper.record import truth_of
from simulator.paper.sheet import Paper
from simulator.paper.town import Town

SEED = 7
ERROR_PAGE = (
    "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway"
    "</h1><p>The fax service could not fetch this document. Try again later.</p></body></html>\n"
)


@dataclass(frozen=True)
class Story:
    """One patient's referral: who sent it, for what, how many days before this Monday."""

    provider: str
    condition: str
    side: Side
    days_ago: int
    per_week: int
    weeks: int
    therapist: int = 0


@dataclass(frozen=True)
class Incoming:
    """One file on the fax server: when, about whom, which pages, how it came, what it is for."""

    at: str
    patient: str
    pages: tuple[str, ...]
    treatment: str
    expect: str


STORIES = {
    "tansy": Story("farquhar", "knee_osteoarthritis", "right", 11, 2, 6),
    "leopold": Story("farquhar", "rotator_cuff_tear", "left", 10, 2, 8, 2),
    "ambrose": Story("odunayo", "cervical_radiculopathy", "none", 12, 2, 6, 1),
    "rosalind": Story("quillen", "total_knee", "right", 3, 3, 6),
    "ignatius": Story("sorrel", "acl_sprain", "left", 3, 3, 4),
    "delphine": Story("odunayo", "lumbar_radiculopathy", "none", 4, 2, 6),
    "beatrix": Story("sorrel", "frozen_shoulder", "left", 3, 2, 8),
    "winifred": Story("quillen", "ankle_sprain", "right", 3, 2, 4),
    "horatio": Story("odunayo", "falls", "none", 14, 2, 8, 1),
}
COMPLETE = ("initial_evaluation", "plan_of_care")
MORNING = (
    Incoming("0612", "tansy", ("ruled_form",), "text", "referral, typed form"),
    Incoming("0618", "leopold", ("emr_order", *COMPLETE), "fine_clean", "referral, complete"),
    Incoming("0631", "ambrose", ("physician_letter", *COMPLETE), "text", "referral, complete"),
    Incoming("0640", "rosalind", ("two_column_form",), "fine_noisy", "referral, noisy scan"),
    Incoming("0652", "ignatius", ("cover_sheet", "hospital_order"), "fine_clean",
             "referral behind a cover sheet"),
    Incoming("0654", "ignatius", (), "again", "the fax of 0652 sent a second time"),
    Incoming("0703", "delphine", ("prescription_pad",), "lost", "unreadable"),
    Incoming("0709", "beatrix", ("order_memo",), "text", "referral, payer with no rule on file"),
    Incoming("0716", "winifred", ("hospital_order",), "fine_clean",
             "referral, plan that needs no authorization"),
    Incoming("0722", "horatio", ("ruled_form",), "image_png", "referral, order only"),
    Incoming("0728", "tansy", COMPLETE, "text", "later document for the referral of 0612"),
    Incoming("0735", "horatio", ("denial_letter",), "fine_clean", "letter from the payer"),
    Incoming("0738", "", (), "html", "not a PDF"),
    Incoming("0742", "", ("advertisement",), "standard_clean", "advertisement"),
)  # fmt: skip


def referral_of(town: Town, key: str, today: date) -> Referral:
    """The referral of one patient of the town, dated back from this Monday."""
    story = STORIES[key]
    chosen = conditions()[story.condition]
    ordered = _workday(today - timedelta(days=story.days_ago))
    back = {"onset": 63, "injury": 9, "surgery": 16}[chosen.start]
    return Referral(
        patient=town.person(key),
        coverage=town.coverage(key),
        provider=town.provider(story.provider),
        clinic=town.clinic(story.therapist),
        order=Order(
            condition=chosen,
            side=story.side,
            ordered_on=ordered,
            began_on=_workday(ordered - timedelta(days=back)),
            per_week=story.per_week,
            weeks=story.weeks,
        ),
        secondary=town.secondary(key),
    )


def write(folder: Path, *, today: date, seed: int = SEED, town: Town | None = None) -> list[Path]:
    """Write the morning's files and `truth.json`; the same day and seed give the same bytes."""
    people = town or Town()
    folder.mkdir(parents=True, exist_ok=True)
    truths: list[dict[str, Any]] = []
    written: list[Path] = []
    for number, incoming in enumerate(MORNING, start=1):
        stem = f"fax_{today:%Y%m%d}_{incoming.at}_{number:02}"
        data, suffix, truth = _made(people, incoming, today, Random(f"{seed}/{number}"), written)
        path = folder / f"{stem}.{suffix}"
        path.write_bytes(data)
        written.append(path)
        truth = {"file": path.name, "expect": incoming.expect, "patient": incoming.patient, **truth}
        truths.append(truth)
    text = json.dumps({"today": today.isoformat(), "seed": seed, "documents": truths}, indent=1)
    (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
    return written


def _made(
    town: Town, incoming: Incoming, today: date, rng: Random, before: list[Path]
) -> tuple[bytes, str, dict[str, Any]]:
    if incoming.treatment == "html":
        data = ERROR_PAGE.encode()
        return data, "pdf", {"sha256": sha256(data).hexdigest(), "treatment": "html", "pages": []}
    if incoming.treatment == "again":
        data = before[-1].read_bytes()
        same = {"sha256": sha256(data).hexdigest(), "treatment": "again"}
        return data, before[-1].suffix[1:], {**same, "same_as": before[-1].name}
    referral = _about(town, incoming.patient, today, rng)
    paper = Paper()
    for layout in incoming.pages:
        layouts.draw(layout, paper, referral, rng)
    document = paper.finish()
    usual = sender_of(referral, rng)
    when = f"{today:%Y-%m-%d} {incoming.at[:2]}:{incoming.at[2:]}"
    sender = Sender(when, usual.number, usual.to, usual.station)
    arrival = send(document.pdf, incoming.treatment, sender, rng)
    return arrival.data, arrival.suffix, truth_of(document, incoming.treatment, arrival)


def _about(town: Town, key: str, today: date, rng: Random) -> Referral:
    """The referral a paper is about; junk comes from a sender whom nobody knows."""
    if key:
        return referral_of(town, key, today)
    return replace(invent.referral(rng, today), clinic=town.clinic())


def _workday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
