"""One office at work on one paper: whom it refers, how it writes, what it now and then omits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from simulator.paper import invent
from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Coverage, Order, Provider, Referral, conditions
from simulator.paper.inmail.leaf import Ask, Look
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twenty_fourth import SEEN_TWENTY_FOURTH
from simulator.paper.phrases import age
from simulator.paper.sheet import Fact, Paper, Run
from simulator.paper.truth import Mark, around
from simulator.paper.voice import Voice

T = TypeVar("T")
DATES = ("us", "us", "plain", "plain", "short", "month", "long", "dashes", "day_first")
FOR_THE_OLD = (
    "lumbar_arthritis_retiree", "laminectomy_recovering", "reverse_shoulder_grandmother",
    "hip_arthritis_mailman", "hip_joint_new_banker", "knee_arthritis_teacher",
    "knee_joint_new_nurse", "unsteady_since_winter", "parkinson_slow_steps",
    "weak_after_hospital_stay", "neck_arthritis_painter",
)  # fmt: skip
FOR_THE_YOUNG = (
    "cruciate_graft_skier", "labrum_anchored_welder", "cuff_strain_pitcher",
    "slipped_lumbar_dancer", "jumper_tendon_coach",
    "warehouse_reach_strain", "loading_dock_shoulder", "oily_floor_knee",
    "phone_neck_student",
)  # fmt: skip
OLD_COVER = (
    "Medicare",
    "HumanaChoice",
    "Wellcare",
    "CarePlus",
    "Peoples",
    "Freedom Health",
    "PFFS",
)


@dataclass
class Mail:
    """The habits of one office on one paper."""

    referral: Referral
    voice: Voice
    rng: Random
    words: dict[str, str]
    look: Look

    @classmethod
    def of(
        cls, family: str, referral: Referral, rng: Random, look: Look,
        who: Sequence[str], kinds: str, keys: Sequence[str] = (),
    ) -> Mail:  # fmt: skip
        """An office of one of some kinds; its patient's complaint and cover fit the age."""
        years = age(referral.order, referral.patient)
        by = replace(
            referral.provider,
            credentials=rng.choice(who),
            organization=_office(referral.provider, rng.choice(kinds.split("|"))),
        )
        shown = replace(
            referral, provider=by, order=_order(referral.order, years, rng, keys),
            coverage=_cover(referral.coverage, years, rng),
        )  # fmt: skip
        if shown.secondary is not None and _is_odd(shown.secondary, years):
            shown = replace(shown, secondary=None)
        voice = Voice.of(rng, dates=rng.choice(DATES))
        return cls(shown, voice, rng, own_words(family, rng), look)

    @property
    def order(self) -> Order:
        """What is ordered."""
        return self.referral.order

    def pick(self, *ways: T) -> T:
        """One of some ways."""
        return self.rng.choice(ways)

    def does(self, chance: float) -> bool:
        """Whether the office does what offices do so often."""
        return self.rng.random() < chance

    def ask(self, word: str, *runs: Run) -> Ask:
        """A question by what this office calls it, and its answer."""
        return Ask(self.words[word], [run for run in runs if run != ""])

    def others(self) -> Others:
        """The other people and numbers on the paper."""
        return Others(self.rng, self.voice, SEEN_TWENTY_FOURTH)

    def bare_now_and_then(self, chance: float) -> None:
        """Some orders only say to evaluate and treat."""
        if self.does(chance):
            plain = replace(self.order.condition, treatments=[])
            self.referral = replace(self.referral, order=replace(self.order, condition=plain))

    def conclude(self, paper: Paper, *asked: str) -> None:
        """Note what a careful reader may conclude from the finished paper."""
        _join_names(paper, self.referral)
        order, facts = self.order, paper.facts
        ask, service = self.words["ask"], self.words["service"]
        both = (f"{service}, {ask}", f"{service}: {ask}", f"{service} {ask}", f"{service} - {ask}")
        conclude(paper, self.referral, ask, service, "Physical Therapy", "PT", *both, *asked)
        could: dict[str, list[str | int]] = {
            "diagnoses": [code for code, _ in order.diagnoses],
            "frequency_per_week": [order.per_week],
            "order_date": [order.ordered_on.isoformat()],
            "laterality": [] if order.side == "none" else [order.side],
            "sex": [self.referral.patient.sex],
            "accident": [order.condition.accident, "other"] if order.condition.accident else [],
            "surgery": _operations(order),
            "visits_requested": _lower_visits(paper),
        }
        for name, values in could.items():
            if name not in facts and values:
                paper.imply(name, *values)


def _operations(order: Order) -> list[str | int]:
    """What was operated, in the surgeon's words and in those of the story."""
    done, story = order.condition.surgery, order.condition.story
    return [order.say(done), order.say(story.partition("after ")[2])] if done else []


def _office(who: Provider, kind: str) -> str:
    return f"{who.organization.split()[0]} {kind}"


def _order(order: Order, years: int, rng: Random, keys: Sequence[str]) -> Order:
    """An order for one of some complaints that fits the age; one that is at odds stays."""
    late = [*(FOR_THE_OLD if years < 45 else ()), *(FOR_THE_YOUNG if years > 62 else ())]
    every = sorted(conditions(SEEN_TWENTY_FOURTH.conditions))
    fit = [key for key in keys or every if key not in late]
    if order.coded_side is not None or (order.condition.key in fit and not keys):
        return order
    return invent.order(rng, order.ordered_on, rng.choice(fit or list(keys)), SEEN_TWENTY_FOURTH)


def _is_odd(cover: Coverage, years: int) -> bool:
    return years < 65 and any(name in cover.payer for name in OLD_COVER)


def _cover(cover: Coverage, years: int, rng: Random) -> Coverage:
    while _is_odd(cover, years) and not cover.member_id.startswith("ZQ"):
        cover = invent.coverage(rng, SEEN_TWENTY_FOURTH)
    return cover


def _lower_visits(paper: Paper) -> list[str | int]:
    """The visits that a range's lower ends make, where only a range is told."""
    often, long = paper.facts.get("frequency_per_week"), paper.facts.get("duration_weeks")
    if not isinstance(often, Mark) or not isinstance(long, Mark):
        return []
    return [
        int(times) * int(weeks)
        for times in (often.value, *often.also)
        for weeks in (long.value, *long.also)
    ]


def _join_names(paper: Paper, referral: Referral) -> None:
    """Where first and last name stand in boxes of their own, both together state the name."""
    parts = [paper.facts.pop(name, None) for name in ("_last", "_first", "_middle")]
    marks = [part for part in parts if isinstance(part, Mark)]
    for name in ("_last", "_first", "_middle"):
        paper.again.pop(name, None)
    if len(marks) < 2:
        return
    whole = referral.patient.name
    if marks[0].printed.isupper():
        whole = whole.upper()
    box = around(*(mark.box for mark in marks))
    paper.note("patient_name", Mark(whole, marks[0].page, box, whole))


def apart(mail: Mail) -> list[Ask]:
    """The patient's last and first name, each with a question of its own."""
    person = mail.referral.patient
    last, first, middle = mail.words["name_parts"].split("|")
    rows = [Ask(last, [Fact("_last", person.last)]), Ask(first, [Fact("_first", person.first)])]
    if mail.does(0.7) or person.middle:
        rows.append(Ask(middle, [Fact("_middle", person.middle)] if person.middle else []))
    return rows
