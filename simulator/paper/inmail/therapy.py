"""What an office orders: for what, since when, how often, what to do and what to mind."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.facts import conditions
from simulator.paper.inmail.leaf import Ask, Tick
from simulator.paper.inmail.mail import Mail
from simulator.paper.people.seen_twenty_fourth import SEEN_TWENTY_FOURTH
from simulator.paper.phrases import brief, in_short, lower, sided
from simulator.paper.sheet import Fact, Run

ONCE = {1: ("once", "one time", "1 time"), 2: ("twice", "two times", "2 times"),
        3: ("three times", "3 times", "three times")}  # fmt: skip
SPELT = {3: "three", 4: "four", 5: "five", 6: "six", 8: "eight", 10: "ten", 12: "twelve"}
WAYS_OF_A_CODE = (
    "{code} {said}", "{said} ({code})", "{code} - {said}", "{said} - {code}", "{said} [{code}]",
    "{code}: {said}", "({code}) {said}", "{said}, {code}",
)  # fmt: skip


def coded(mail: Mail) -> list[list[Run]]:
    """Each diagnosis with its code before or behind it, in one of the usual ways."""
    way = mail.pick(*WAYS_OF_A_CODE)
    rows: list[list[Run]] = []
    for code, said in mail.order.diagnoses:
        parts: list[Run] = []
        for piece in _pieces(way):
            if "{code}" in piece:
                parts.append(Fact("diagnoses", piece.replace("{code}", code), code))
            else:
                parts.append(piece.replace("{said}", brief(said)))
        rows.append(parts)
    return rows


def _pieces(way: str) -> list[str]:
    """A pattern cut around its code, the brackets left with the code, a comma with the words."""
    at = way.index("{code}")
    start = at - (1 if at and way[at - 1] in "([" else 0)
    end = at + len("{code}")
    end += 1 if way[end : end + 1] in (")", "]") else 0
    return [piece for piece in (way[:start], way[start:end], way[end:]) if piece]


def in_words(mail: Mail) -> str:
    """The diagnoses in few words, without codes."""
    return mail.pick("; ", ", ", " and ").join(in_short(said) for _, said in mail.order.diagnoses)


def codes_only(mail: Mail) -> list[Run]:
    """The codes in a line."""
    return joined(
        [[Fact("diagnoses", code)] for code, _ in mail.order.diagnoses], mail.pick(", ", "; ", " ")
    )


def joined(parts: list[list[Run]], joint: str, last: str = "") -> list[Run]:
    """Parts in a line with a joint between them, another one before the last if asked."""
    runs: list[Run] = []
    for number, part in enumerate(parts):
        here = last if last and number == len(parts) - 1 else joint
        runs += [*([here] if number else []), *part]
    return runs


def diagnoses(mail: Mail) -> list[Ask]:
    """The diagnoses as questions and answers."""
    way = mail.pick("line", "line", "each", "each", "apart", "apart", "words", "codes", "numbered")
    if way == "words":
        return [mail.ask("dx", in_words(mail))]
    if way == "codes":
        return [mail.ask("code", *codes_only(mail))]
    if way == "apart":
        rows = [mail.ask("dx", in_words(mail)), mail.ask("code", *codes_only(mail))]
        return rows if mail.does(0.75) else rows[::-1]
    rows_of_runs = coded(mail)
    if way == "line":
        return [mail.ask("dx", *joined(rows_of_runs, mail.pick("; ", "; ", " / ")))]
    if way == "numbered":
        return [Ask(f"{mail.words['dx']} {n}", runs) for n, runs in enumerate(rows_of_runs, 1)]
    names = mail.words["dx_first_second"].split("|")
    return [Ask(names[min(n, 1)], runs) for n, runs in enumerate(rows_of_runs)]


def began(mail: Mail, omit: float = 0.15) -> list[Ask]:
    """Since when, and after which operation where one was done."""
    order = mail.order
    kinds = ("onset", "injury", "surgery")
    label = mail.words["since"].split("|")[kinds.index(order.condition.start)]
    day = mail.voice.dated(f"{order.condition.start}_date", order.began_on)
    rows = [] if mail.does(omit) else [Ask(label, [day])]
    if order.condition.surgery and mail.does(0.9):
        rows.insert(mail.pick(0, len(rows)), mail.ask("operation", operation(mail)))
    return rows


def operation(mail: Mail, inside: bool = False) -> Fact:
    """What was operated."""
    condition = mail.order.condition
    said = mail.order.say(condition.surgery)
    shown = said[0].lower() + said[1:] if inside and said[1].islower() else said
    other = mail.order.say(condition.story.partition("after ")[2])
    return Fact("surgery", shown, shown, (other,) if other else ())


def side(mail: Mail, boxes: bool) -> list[Ask]:
    """The side, where the complaint has one: boxes, a word or a letter."""
    is_ = mail.order.side
    if is_ == "none":
        return []
    if boxes and mail.does(0.65):
        names = mail.pick("Right|Left|Bilateral", "Left|Right", "R|L", "L|R|Both", "Rt|Lt").split(
            "|"
        )
        ticks = [Tick(one, one[0].lower() == is_[0], Fact("laterality", one, is_)) for one in names]
        return [Ask(mail.words["side"], [], ticks)]
    said = mail.pick(is_.capitalize(), is_.upper(), is_.capitalize(), is_[0].upper())
    return [mail.ask("side", Fact("laterality", said, is_))]


def part(mail: Mail) -> Ask:
    """The part of the body, now and then with its side."""
    order = mail.order
    if order.side == "none" or mail.does(0.4):
        return mail.ask("part", order.condition.part.capitalize())
    said = mail.pick(order.side.capitalize(), order.side[0].upper())
    return mail.ask("part", Fact("laterality", said, order.side), f" {order.condition.part}")


def story(mail: Mail) -> list[Run]:
    """What the patient comes for, at the start of a sentence."""
    told = mail.order.say(mail.order.condition.story)
    return [told[0].upper() + told[1:]]


def complaint(mail: Mail) -> list[Run]:
    """What the patient comes for, inside a sentence, which names the side."""
    return [run for run in sided(mail.order, mail.order.condition.story) if run]


def often_and_long(mail: Mail, bare: bool = False) -> tuple[Fact, Fact]:
    """How often and how long; bare numbers where the label counts; now and then a range."""
    order = mail.order
    per, weeks = order.per_week, order.weeks
    low: tuple[int, ...] = ()
    few: tuple[int, ...] = ()
    times, long = str(per), str(weeks)
    if per > 1 and mail.does(0.14):
        times, low = f"{per - 1}-{per}", (per - 1,)
    if weeks > 4 and mail.does(0.1):
        long, few = f"{weeks - 2}-{weeks}", (weeks - 2,)
    ways = ("{n}x/week", "{n}x/wk", "{n} times per week", "{n}x per week", "{n} x weekly",
            "{n} visits/week", "{n}/week", "{n} times a week", "{n} times weekly")  # fmt: skip
    spans = ("{n} weeks", "{n} wks", "{n} weeks", "{n} wk", "{n} Weeks")
    often = "{n}" if bare else mail.pick(*ways)
    if per == 1 and not low:
        often = often.replace("times", "time").replace("visits", "visit")
    span = "{n}" if bare else mail.pick(*spans)
    return (Fact("frequency_per_week", often.replace("{n}", times), per, low),
            Fact("duration_weeks", span.replace("{n}", long), weeks, few))  # fmt: skip


def spelt(mail: Mail) -> list[Run]:
    """How often and how long in words."""
    order = mail.order
    often = f"{mail.pick(*ONCE[order.per_week])} {mail.pick('a week', 'per week', 'weekly')}"
    long = f"{mail.pick(SPELT[order.weeks], str(order.weeks))} weeks"
    joint = mail.pick(" for ", " for a total of ")
    return [Fact("frequency_per_week", often, order.per_week), joint,
            Fact("duration_weeks", long, order.weeks)]  # fmt: skip


def in_one(mail: Mail) -> list[Run]:
    """How often and how long behind one label."""
    if mail.does(0.2):
        return spelt(mail)
    often, long = often_and_long(mail)
    return [often, mail.pick(" x ", " for ", " x ", ", ", " for "), long]


def visits(mail: Mail, words: bool = False) -> Fact:
    """How many visits in all."""
    count = mail.order.visits
    return Fact("visits_requested", f"{count} visits" if words else str(count), count)


def course(mail: Mail, boxes: bool) -> list[Ask]:
    """How often, how long and how many visits as questions and answers."""
    order = mail.order
    ways = ["one", "one", "two", "two", "bare", "over", "filled"]
    way = mail.pick(*ways, *(["boxes", "boxes", "filled"] if boxes else []))
    total = [mail.ask("visits", visits(mail))] if mail.does(0.35) else []
    if way == "one":
        return [mail.ask("course", *in_one(mail)), *total]
    if way == "two":
        often, long = often_and_long(mail)
        rows = [mail.ask("often", often), mail.ask("long", long)]
        return [*total, *rows] if mail.does(0.3) else [*rows, *total]
    if way == "bare":
        often, long = often_and_long(mail, bare=True)
        return [mail.ask("per_week", often), mail.ask("weeks", long), *total]
    if way == "over":
        long = Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)
        return [
            mail.ask("course", visits(mail, True), mail.pick(" over ", " in ", " within "), long)
        ]
    if way == "filled":
        return [mail.ask("course", *filled(mail)), *total]
    return [*_boxed_course(mail), *total]


def filled(mail: Mail) -> list[Run]:
    """A printed sentence with numbers in its blanks."""
    often, long = often_and_long(mail, bare=True)
    before, middle, after = mail.pick(
        ("", " times per week for ", " weeks"), ("", " x / week for ", " weeks"),
        ("", " visits per week x ", " weeks"), ("", " per week for ", " weeks"),
    )  # fmt: skip
    return [run for run in (before, often, middle, long, after) if run]


def _boxed_course(mail: Mail) -> list[Ask]:
    order = mail.order
    each = mail.pick("{n}x/week", "{n} x wk", "{n}x", "{n}")
    span = mail.pick("{n} weeks", "{n} wks", "{n}")
    long = sorted({4, 6, 8, 12, order.weeks})
    return [
        Ask(mail.words["per_week"], [], [
            Tick(each.replace("{n}", str(n)), n == order.per_week,
                 Fact("frequency_per_week", each.replace("{n}", str(n)), n)) for n in (1, 2, 3)]),
        Ask(mail.words["weeks"], [], [
            Tick(span.replace("{n}", str(n)), n == order.weeks,
                 Fact("duration_weeks", span.replace("{n}", str(n)), n)) for n in long]),
    ]  # fmt: skip


def offered(mail: Mail, most: int) -> tuple[list[Tick], list[Run]]:
    """Boxes for what a therapist may do, and what is ordered though no box offers it."""
    wanted = mail.order.condition.treatments
    known = conditions(SEEN_TWENTY_FOURTH.conditions).values()
    every = {name for one in known for name in one.treatments}
    rest = mail.rng.sample(sorted(every.difference(wanted)), most)
    shown = [*rest, *(name for name in wanted if mail.does(0.92))]
    if mail.does(0.6):
        shown.sort()
    else:
        mail.rng.shuffle(shown)
    ticks = [Tick(name, name in wanted, Fact("treatments", name)) for name in shown]
    if mail.does(0.6):
        ticks.insert(mail.pick(0, 0, len(ticks)), Tick(mail.words["ask"], mail.does(0.75)))
    left: list[list[Run]] = [[Fact("treatments", name)] for name in wanted if name not in shown]
    return ticks, joined(left, ", ")


def usual(mail: Mail, keys: Sequence[str]) -> list[Tick]:
    """A box for each diagnosis that such an office usually writes, the patient's ticked."""
    order = mail.order
    mine = dict(order.diagnoses)
    known = conditions(SEEN_TWENTY_FOURTH.conditions)
    shown = dict(mine)
    for key in mail.rng.sample(sorted(keys), min(7, len(keys))):
        one = known[key]
        code, said = one.diagnoses[order.side if order.side in one.diagnoses else one.sides()[0]][0]
        shown.setdefault(code, said)
    way = mail.pick("{code} {said}", "{said} ({code})", "{said} {code}")
    rows = []
    for code in mail.rng.sample(sorted(shown), len(shown)):
        words = way.replace("{code}", code).replace("{said}", brief(shown[code]))
        rows.append(Tick(words, code in mine, Fact("diagnoses", words, code)))
    return rows


def treatments(mail: Mail) -> list[Run]:
    """What the therapist is to do, in a line; nothing where nothing is said."""
    names = mail.order.condition.treatments
    inside = mail.does(0.35)
    parts: list[list[Run]] = [
        [Fact("treatments", lower(name) if inside else name)] for name in names
    ]
    return joined(parts, mail.pick(", ", ", ", "; ", " / "))


def asked(mail: Mail) -> list[Run]:
    """Evaluate and treat, now and then, and what to do."""
    what = treatments(mail)
    if what and mail.does(0.45):
        return what
    return [mail.words["ask"], *([mail.pick(", ", ": ", ". ", " - "), *what] if what else [])]


def care(mail: Mail) -> Ask:
    """What to mind, or nothing."""
    told = mail.voice.word("precautions", mail.order.condition.precautions)
    return mail.ask("care", *([] if mail.does(0.15) else [told]))


def hurry(mail: Mail, boxes: bool) -> Ask:
    """How soon."""
    names = mail.words["ranks"].split("|")
    facts = [Fact("urgent", name, number == 1) for number, name in enumerate(names)]
    if boxes and mail.does(0.6):
        ticks = [Tick(one.printed, one.value == mail.order.urgent, one) for one in facts]
        return Ask(mail.words["rank"], [], ticks)
    return mail.ask("rank", facts[mail.order.urgent])


def day(mail: Mail) -> Ask:
    """The day of the order."""
    return mail.ask("day", mail.voice.dated("order_date", mail.order.ordered_on))


def procedures(mail: Mail) -> Ask:
    """The codes of what is to be billed."""
    codes: list[list[Run]] = [
        [Fact("procedures", code)] for code in mail.order.condition.procedures
    ]
    return mail.ask("cpt", *joined(codes, mail.pick(", ", "; ", " ")))
