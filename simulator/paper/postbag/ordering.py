"""What an office orders: for what, since when, how often, what to do, what to mind, how soon."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.facts import conditions
from simulator.paper.people.unseen import UNSEEN
from simulator.paper.phrases import brief, in_short, lower, sided
from simulator.paper.postbag.office import STARTS, Office
from simulator.paper.postbag.page import Choice, Slot
from simulator.paper.sheet import Fact, Run

WORDS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 8: "eight", 10: "ten",
         12: "twelve"}  # fmt: skip
CODED = ("{c} {s}", "{c} - {s}", "{s} ({c})", "{s} - {c}", "{s} {c}", "{s}, {c}", "{c}: {s}",
         "{s} [{c}]")  # fmt: skip


def row_of(parts: Sequence[Sequence[Run]], joint: str, last: str = "") -> list[Run]:
    """Parts in a row with a joint between them, another one before the last if asked."""
    runs: list[Run] = []
    for number, part in enumerate(parts):
        if number:
            runs.append(last if last and number == len(parts) - 1 else joint)
        runs += part
    return runs


def coded(office: Office, way: str = "") -> list[list[Run]]:
    """Each diagnosis in words with its code, all in one way."""
    shape = way or office.one_of(*CODED)
    rows: list[list[Run]] = []
    for code, said in office.order.diagnoses:
        before, _, after = shape.partition("{c}")
        shown = code
        if before.endswith(("(", "[")):
            shown, before, after = f"{before[-1]}{code}{after[0]}", before[:-1], after[1:]
        words = brief(said)
        parts: list[Run] = [before.replace("{s}", words), Fact("diagnoses", shown, code),
                 after.replace("{s}", words)]  # fmt: skip
        rows.append([part for part in parts if part])
    return rows


def in_words(office: Office) -> str:
    """The diagnoses in few words."""
    return office.one_of("; ", ", ", " / ").join(in_short(s) for _, s in office.order.diagnoses)


def codes(office: Office) -> list[Run]:
    """The codes alone, in a row."""
    parts = [[Fact("diagnoses", code)] for code, _ in office.order.diagnoses]
    return row_of(parts, office.one_of(", ", ", ", "; ", " / "))


def diagnoses(office: Office) -> list[Slot]:
    """The diagnoses as a house asks for them."""
    way = office.one_of("row", "row", "row", "each", "each", "apart", "apart", "codes", "words")
    if way == "words":
        return [office.slot("dx", in_words(office))]
    if way == "codes":
        return [office.slot("code", *codes(office))]
    if way == "apart":
        slots = [office.slot("dx", in_words(office)), office.slot("code", *codes(office))]
        return slots if office.often(0.7) else slots[::-1]
    rows = coded(office)
    if way == "row":
        return [office.slot("dx", *row_of(rows, office.one_of("; ", "; ", ", ")))]
    labels = office.words["dx_each"].split("|")
    return [Slot(labels[min(n, 1)], runs) for n, runs in enumerate(rows)]


def day_it_began(office: Office) -> Slot:
    """When it began, by what that day is called."""
    start = office.order.condition.start
    label = office.words["since"].split("|")[STARTS.index(start)]
    return Slot(label, [office.voice.dated(f"{start}_date", office.order.began_on)])


def operation(office: Office, inside: bool = False) -> Fact:
    """What was operated; what the story calls it is as fair."""
    order = office.order
    done = order.say(order.condition.surgery)
    if inside and not done[:2].isupper() and not done[1].isdigit():
        done = done[0].lower() + done[1:]
    told = order.say(order.condition.story.partition("after ")[2])
    return Fact("surgery", done, done, (told,) if told else ())


def history(office: Office, dated: float = 0.85) -> list[Slot]:
    """The day it began, and what was operated where something was."""
    slots = [day_it_began(office)] if office.often(dated) else []
    if office.order.condition.surgery and office.often(0.9):
        slots.insert(office.one_of(0, len(slots)), office.slot("operation", operation(office)))
    return slots


def side(office: Office, boxes: bool) -> list[Slot]:
    """The side, where there is one."""
    is_ = office.order.side
    if is_ == "none":
        return []
    if boxes and office.often(0.6):
        names = office.one_of("Left|Right|Bilateral", "Right|Left", "L|R", "Rt|Lt|Both").split("|")
        return [
            Slot(
                office.words["side"],
                [],
                [Choice(n, n[0].lower() == is_[0], Fact("laterality", n, is_)) for n in names],
            )
        ]
    said = office.one_of(is_.capitalize(), is_.capitalize(), is_.upper(), is_[0].upper())
    return [office.slot("side", Fact("laterality", said, is_))]


def area(office: Office) -> Slot:
    """The part of the body, with its side or without."""
    order = office.order
    part = order.condition.part
    if order.side == "none" or office.often(0.35):
        return office.slot("area", part[0].upper() + part[1:])
    said = office.one_of(order.side.capitalize(), order.side[0].upper())
    return office.slot("area", Fact("laterality", said, order.side), f" {part}")


def story(office: Office) -> list[Run]:
    """What the patient comes for, at the start of a sentence: a side in it may be concluded."""
    told = office.order.say(office.order.condition.story)
    return [told[0].upper() + told[1:]]


def complaint(office: Office) -> list[Run]:
    """What the patient comes for, inside a sentence, which states the side."""
    return [run for run in sided(office.order, office.order.condition.story) if run]


def counts(office: Office, bare: bool) -> tuple[Fact, Fact]:
    """How often a week and how many weeks; now and then a range, both ends of which are fair."""
    per, weeks = office.order.per_week, office.order.weeks
    times, long = str(per), str(weeks)
    fewer: tuple[int, ...] = ()
    shorter: tuple[int, ...] = ()
    if per > 1 and office.often(0.12):
        times, fewer = f"{per - 1}-{per}", (per - 1,)
    if weeks > 4 and office.often(0.1):
        long, shorter = f"{weeks - 2}-{weeks}", (weeks - 2,)
    many = "s" if per > 1 else ""
    often = "{n}" if bare else office.one_of(
        "{n}x/week", "{n}x/wk", "{n} x week", "{n} time" + many + " per week",
        "{n} time" + many + " a week", "{n}x weekly", "{n} visit" + many + " per week",
        "{n}x a week", "{n}/wk", "{n} day" + many + "/week",
    )  # fmt: skip
    span = "{n}" if bare else office.one_of("{n} weeks", "{n} weeks", "{n} wks", "{n} wk", "{n}wks")
    return (Fact("frequency_per_week", often.replace("{n}", times), per, fewer),
            Fact("duration_weeks", span.replace("{n}", long), weeks, shorter))  # fmt: skip


def in_full_words(office: Office) -> list[Run]:
    """How often and how long, in words."""
    per, weeks = office.order.per_week, office.order.weeks
    often = {1: ("once", "one time"), 2: ("twice", "two times"), 3: ("three times",)}[per]
    a_week = office.one_of("a week", "per week", "weekly", "each week")
    long = office.one_of(WORDS.get(weeks, str(weeks)), str(weeks))
    return [Fact("frequency_per_week", f"{office.one_of(*often)} {a_week}", per), " for ",
            Fact("duration_weeks", f"{long} weeks", weeks)]  # fmt: skip


def at_once(office: Office, words: float = 0.2) -> list[Run]:
    """How often and how long behind each other."""
    if office.often(words):
        return in_full_words(office)
    often, long = counts(office, False)
    return [often, office.one_of(" x ", " x ", " for ", " for ", ", ", " X "), long]


def total(office: Office, words: bool = False) -> Fact:
    """How many visits in all."""
    many = office.order.visits
    return Fact("visits_requested", f"{many} visits" if words else str(many), many)


def course(office: Office, boxes: bool) -> list[Slot]:
    """How often, how long and how many visits, as this house asks."""
    ways = ["once", "once", "two", "two", "bare", "blanks", "over", *(["boxes"] * 2 * boxes)]
    way = office.one_of(*ways)
    sum_ = [office.slot("visits", total(office))] if office.often(0.35) else []
    if way == "once":
        return [office.slot("course", *at_once(office)), *sum_]
    if way == "over":
        long = Fact("duration_weeks", f"{office.order.weeks} weeks", office.order.weeks)
        joint = office.one_of(" over ", " in ", " over the next ")
        return [office.slot("course", total(office, True), joint, long)]
    if way == "blanks":
        often, long = counts(office, True)
        before, between, after = office.one_of(
            ("", " times per week for ", " weeks"), ("", " x per week x ", " weeks"),
            ("", " visits/week for ", " week(s)"), ("", " day(s) per week for ", " weeks"),
        )  # fmt: skip
        runs = [run for run in (before, often, between, long, after) if run]
        return [office.slot("course", *runs), *sum_]
    if way == "boxes":
        return [*_by_boxes(office), *sum_]
    often, long = counts(office, way == "bare")
    labels = ("per_week", "weeks") if way == "bare" else ("often", "long")
    slots = [office.slot(labels[0], often), office.slot(labels[1], long)]
    return [*slots, *sum_] if office.often(0.7) else [*sum_, *slots]


def _by_boxes(office: Office) -> list[Slot]:
    order = office.order
    times = office.one_of("{n}x/wk", "{n}x", "{n} x/week", "{n}")
    span = office.one_of("{n} wks", "{n} weeks", "{n}")
    weeks = sorted({4, 6, 8, 12, order.weeks})

    def offered(field: str, shape: str, every: Sequence[int], mine: int) -> list[Choice]:
        said = [(n, shape.replace("{n}", str(n))) for n in every]
        return [Choice(words, n == mine, Fact(field, words, n)) for n, words in said]

    return [
        Slot(office.words["per_week"], [],
             offered("frequency_per_week", times, (1, 2, 3), order.per_week)),
        Slot(office.words["weeks"], [], offered("duration_weeks", span, weeks, order.weeks)),
    ]  # fmt: skip


def treatments(office: Office, inside: bool = False) -> list[list[Run]]:
    """Each thing that the therapist is to do."""
    names = office.order.condition.treatments
    return [[Fact("treatments", lower(name) if inside else name)] for name in names]


def asked(office: Office) -> list[Run]:
    """To evaluate and treat, now and then, and what to do."""
    listed = row_of(treatments(office, office.often(0.3)), office.one_of(", ", ", ", "; "))
    if listed and office.often(0.5):
        return listed
    return [office.words["ask"], *([office.one_of(", ", ": ", " - ")] if listed else []), *listed]


def offered(office: Office, more: int) -> tuple[list[Choice], list[Run]]:
    """Boxes for what a therapist may do; and what is wanted though no box offers it."""
    wanted = office.order.condition.treatments
    every = sorted({t for one in conditions(UNSEEN.conditions).values() for t in one.treatments})
    rest = office.rng.sample([name for name in every if name not in wanted], more)
    shown = rest + [name for name in wanted if office.often(0.93)]
    office.rng.shuffle(shown)
    if office.often(0.5):
        shown.sort()
    choices = [Choice(name, name in wanted, Fact("treatments", name)) for name in shown]
    if not wanted or office.often(0.6):
        both = Choice(office.words["ask"], not wanted or office.often(0.8))
        choices.insert(office.one_of(0, 0, len(choices)), both)
    left: list[list[Run]] = [[Fact("treatments", name)] for name in wanted if name not in shown]
    return choices, row_of(left, ", ")


def usual_diagnoses(office: Office, keys: Sequence[str]) -> list[Choice]:
    """A box for each diagnosis that such an office sees, the patient's marked."""
    order = office.order
    known, mine = conditions(UNSEEN.conditions), dict(order.diagnoses)
    shown = dict(mine)
    for key in office.rng.sample(list(keys), min(6, len(keys))):
        one = known[key]
        rows = one.diagnoses[order.side if order.side in one.diagnoses else one.sides()[0]]
        shown.setdefault(*rows[0])
    shape = office.one_of("{c} {s}", "{s} ({c})", "{s} {c}", "{c} - {s}")
    choices = []
    for code in office.rng.sample(sorted(shown), len(shown)):
        words = shape.replace("{c}", code).replace("{s}", in_short(shown[code]))
        choices.append(Choice(words, code in mine, Fact("diagnoses", words, code)))
    return choices


def care(office: Office, blank: float = 0.12) -> Slot:
    """What to mind."""
    told = Fact("precautions", office.order.condition.precautions)
    return office.slot("care", *([] if office.often(blank) else [told]))


def hurry(office: Office, boxes: bool) -> Slot:
    """How soon."""
    names = office.words["ranks"].split("|")
    facts = [Fact("urgent", name, number == 1) for number, name in enumerate(names)]
    if boxes and office.often(0.6):
        marked = [Choice(f.printed, f.value == office.order.urgent, f) for f in facts]
        return Slot(office.words["rank"], [], marked)
    return office.slot("rank", facts[office.order.urgent])


def day(office: Office) -> Slot:
    """The day of the order."""
    return office.slot("day", office.voice.dated("order_date", office.order.ordered_on))


def billed(office: Office) -> Slot:
    """The codes of what is to be billed."""
    parts = [[Fact("procedures", code)] for code in office.order.condition.procedures]
    return office.slot("cpt", *row_of(parts, office.one_of(", ", ", ", "; ")))
