"""What is ordered, as one office tells it: reason, diagnoses, how often, what to do and to mind."""

from __future__ import annotations

from simulator.paper.drawn.kit import Choice, Item, Office
from simulator.paper.facts import conditions
from simulator.paper.people.seen_twenty_third import SEEN_TWENTY_THIRD
from simulator.paper.phrases import brief, in_short, lower, sided
from simulator.paper.sheet import Fact, Run

COUNTS = {1: "one", 2: "two", 3: "three", 4: "four", 6: "six", 8: "eight", 12: "twelve"}
TIMES = {1: "once", 2: "twice", 3: "three times"}


def diagnoses(o: Office) -> list[Item]:
    """The diagnoses: with codes beside, before or behind, on one line or by number, or by code."""
    rows = o.desk.referral.order.diagnoses
    way = o.one("said", "apart", "lines", "numbered", "line", "line", "codes", "lines")
    if way == "said":
        return [o.item("dx", ["; ".join(in_short(said) for _, said in rows)])]
    if way == "codes":
        return [o.item("codes", _joined([[Fact("diagnoses", code)] for code, _ in rows], ", "))]
    if way == "apart":
        told = o.item("dx", ["; ".join(in_short(said) for _, said in rows)])
        codes = o.item("codes", _joined([[Fact("diagnoses", code)] for code, _ in rows], ", "))
        return [codes, told] if o.often(0.3) else [told, codes]
    coded = coded_diagnoses(o)
    if way == "line":
        return [o.item("dx", _joined(coded, o.one("; ", ", ", " / ")))]
    if way == "numbered" and len(coded) > 1:
        return [Item(f"{o.words['dx']} {n}", runs) for n, runs in enumerate(coded, start=1)]
    names = [o.words["dx"], o.words["other_dx"]]
    return [Item(names[min(n, 1)], runs) for n, runs in enumerate(coded)]


def coded_diagnoses(o: Office) -> list[list[Run]]:
    """Each diagnosis with its code, in one of the usual ways."""
    way = o.one("{code} {said}", "{said} ({code})", "{said} - {code}", "{code} - {said}",
                "{said} [{code}]", "{said}, {code}", "{code}: {said}")  # fmt: skip
    found: list[list[Run]] = []
    for code, said in o.desk.referral.order.diagnoses:
        before, _, after = way.replace("{said}", brief(said)).partition("{code}")
        closed = before[-1:] if before[-1:] in ("(", "[") else ""
        printed = f"{closed}{code}{after if closed else ''}"
        before, after = before.removesuffix(closed), "" if closed else after
        parts: list[Run] = [before, Fact("diagnoses", printed, code), after]
        found.append([part for part in parts if part])
    return found


def diagnoses_in_words(o: Office) -> list[list[Run]]:
    """Each diagnosis in a few words, without its code."""
    return [[in_short(said)] for _, said in o.desk.referral.order.diagnoses]


def _joined(parts: list[list[Run]], joint: str) -> list[Run]:
    runs: list[Run] = []
    for part in parts:
        runs += [joint if runs else "", *part]
    return [run for run in runs if run]


def began(o: Office) -> list[Item]:
    """Since when, and after which operation."""
    desk = o.desk
    rows = [Item(desk.began_as(o.words["since"]), desk.began(0.15))]
    done = desk.surgery()
    if done and o.often(0.9):
        rows.insert(o.rng.randint(0, 1), o.item("done", done))
    return rows


def side(o: Office) -> Item:
    """The side: squares, or a word; none is ticked where the complaint has no side."""
    chosen = o.desk.referral.order.side
    if o.often(0.7):
        names = o.one("Right|Left|Bilateral", "Left|Right|Both", "R|L|B", "L|R", "RT|LT|BIL")
        fact = [Fact("laterality", name, {"R": "right", "L": "left"}.get(name[0]))
                for name in names.split("|")]  # fmt: skip
        return Item(o.words["side"], [], tuple(
            Choice(one.printed, one.value == chosen, one) for one in fact
        ))  # fmt: skip
    said: list[Run] = [] if chosen == "none" else [Fact("laterality", chosen.capitalize(), chosen)]
    return o.item("side", said)


def reason(o: Office) -> Item:
    """What the patient comes for, in the patient's words."""
    return o.item("story", o.desk.story())


def course(o: Office, squares: bool) -> list[Item]:
    """How often, how long and how many visits, as one value, as two, as numbers or by squares."""
    desk, order = o.desk, o.desk.referral.order
    ways = ["short", "short", "two", "two", "words", "numbers", "over"]
    way = o.one(*ways, *(["squares", "squares", "numbers"] if squares else []))
    visits = [o.item("visits", desk.visits(0.25))] if o.often(0.5) else []
    if way == "short":
        return [o.item("course", desk.course()), *visits]
    if way == "two":
        often, _, long = desk.course()
        return [o.item("often", [often]), o.item("long", [long]), *visits]
    if way == "words":
        return [o.item("course", course_in_words(o)), *visits]
    if way == "over":
        count = Fact("visits_requested", f"{order.visits} visits", order.visits)
        weeks = Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)
        return [o.item("course", [count, o.one(" over ", " in ", " within "), weeks])]
    if way == "numbers":
        often = Fact("frequency_per_week", str(order.per_week), order.per_week)
        long = Fact("duration_weeks", str(order.weeks), order.weeks)
        return [o.item("per_week", [often]), o.item("weeks", [long]), *visits]
    return [*_squared(o), *visits]


def course_in_words(o: Office) -> list[Run]:
    """How often and how long in words."""
    order = o.desk.referral.order
    often = f"{TIMES[order.per_week]} {o.one('a week', 'per week', 'weekly')}"
    long = f"{o.one(COUNTS[order.weeks], str(order.weeks))} weeks"
    return [Fact("frequency_per_week", often, order.per_week), o.one(" for ", " x "),
            Fact("duration_weeks", long, order.weeks)]  # fmt: skip


def _squared(o: Office) -> list[Item]:
    """A square for each usual number of times and weeks."""
    order = o.desk.referral.order
    each = o.one("{n}x/week", "{n} x per week", "{n}x", "{n}")
    per = [Choice(each.replace("{n}", str(n)), n == order.per_week,
                  Fact("frequency_per_week", each.replace("{n}", str(n)), n))
           for n in (1, 2, 3, 4)[: o.one(3, 4)]]  # fmt: skip
    for_ = o.one("{n} weeks", "{n} wks", "{n}")
    long = [Choice(for_.replace("{n}", str(n)), n == order.weeks,
                   Fact("duration_weeks", for_.replace("{n}", str(n)), n))
            for n in (2, 4, 6, 8, 12)[o.one(0, 1) :]]  # fmt: skip
    return [Item(o.words["per_week"], [], tuple(per)), Item(o.words["weeks"], [], tuple(long))]


def offered(o: Office, most: int) -> tuple[list[Choice], list[Run]]:
    """Squares for what a therapist may do, and what is ordered though no square offers it."""
    wanted = o.desk.referral.order.condition.treatments
    known = conditions(SEEN_TWENTY_THIRD.conditions).values()
    every = sorted({name for one in known for name in one.treatments})
    shown = [name for name in every if (name in wanted and o.often(0.93)) or
             (name not in wanted and o.often(most / len(every)))]  # fmt: skip
    o.rng.shuffle(shown)
    choices = [Choice(name, name in wanted, Fact("treatments", name)) for name in shown]
    left = [name for name in wanted if name not in shown]
    return choices, _joined([[Fact("treatments", name)] for name in left], ", ")


def treatments(o: Office) -> list[Run]:
    """What the therapist is to do, in one line."""
    names = o.desk.referral.order.condition.treatments
    shown = [lower(name) for name in names] if o.often(0.4) else names
    return _joined([[Fact("treatments", name)] for name in shown], o.one(", ", "; ", ", ", " / "))


def asked(o: Office) -> list[Run]:
    """Evaluate and treat, and the treatments behind it."""
    joint, names = o.one(": ", ", ", ". ", " - "), treatments(o)
    return [o.words["ask"], joint, *names] if names else [o.words["ask"]]


def is_bare(o: Office) -> bool:
    """Whether the order says nothing of what to do."""
    return not o.desk.referral.order.condition.treatments


def checklist(o: Office) -> list[Choice]:
    """A square for each of the usual diagnoses with its code, those of the patient ticked."""
    order = o.desk.referral.order
    mine = dict(order.diagnoses)
    usual: dict[str, str] = {}
    for one in conditions(SEEN_TWENTY_THIRD.conditions).values():
        side = order.side if order.side in one.diagnoses else one.sides()[0]
        code, said = one.diagnoses[side][0]
        if len(in_short(said)) < 40:
            usual[code] = said
    shown = o.rng.sample(sorted(usual), 7)
    shown += [code for code in mine if code not in shown]
    o.rng.shuffle(shown)
    way = o.one("{code} {said}", "{said} {code}", "{said} ({code})")
    return [_of_checklist(way, code, mine.get(code) or usual[code], code in mine) for code in shown]


def _of_checklist(way: str, code: str, said: str, chosen: bool) -> Choice:
    label = way.replace("{said}", in_short(said)).replace("{code}", code)
    return Choice(label, chosen, Fact("diagnoses", label, code))


def urgency(o: Office, squares: bool) -> Item:
    """How soon, as a word or as squares."""
    order = o.desk.referral.order
    names = o.words["ranks"].split("|")
    facts = [Fact("urgent", name, number == 1) for number, name in enumerate(names)]
    if squares and o.often(0.7):
        choices = tuple(Choice(one.printed, one.value == order.urgent, one) for one in facts)
        return Item(o.words["rank"], [], choices)
    return o.item("rank", [facts[order.urgent]])


def care(o: Office) -> Item:
    """What to mind."""
    return o.item("care", o.desk.care(0.12))


def accident(o: Office) -> list[Item]:
    """Which kind of accident it was and the claim, where it was one."""
    order = o.desk.referral.order
    kind = order.condition.accident
    if not kind:
        return []
    names = {"auto": o.one("Auto accident", "MVA", "Motor vehicle accident"),
             "work": o.one("Work injury", "Work related", "Workers' compensation")}  # fmt: skip
    claim = [Fact("claim_number", order.claim_number)]
    return [o.item("hurt", [Fact("accident", names[kind], kind)]), o.item("claim", [*claim])]


def sayings(o: Office) -> list[Run]:
    """A sentence or two about the complaint, with the side where the words name it."""
    return [*sided(o.desk.referral.order, o.desk.referral.order.condition.story)]
