"""What an office orders: why, since when, how often, what, and with which care."""

from __future__ import annotations

from simulator.paper.composing.asking import Ask, Choice, Line, Office, joined
from simulator.paper.phrases import NUMBERS, TIMES, brief, counted, listed, shorthand
from simulator.paper.sheet import Fact

BOXED = ("Therapeutic exercise", "Manual therapy", "Gait training", "Ultrasound", "Dry needling",
         "Aquatic therapy", "Electrical stimulation", "Balance training")  # fmt: skip
JOINTS = ((", ", ""), ("; ", ""), (", ", " and "), (", ", ", and "), (" / ", ""))
RANKS = (
    ("Routine", "Urgent"),
    ("Routine", "STAT"),
    ("Standard", "Expedited"),
    ("Normal", "Urgent"),
)


def order(office: Office) -> list[Ask]:
    """All that is asked of a therapist, in the order of most papers."""
    desk, told = office.desk, office.desk.referral.order
    asks = [office.ask("day", *desk.day())]
    if office.often(0.5):
        asks.append(_rank(office))
    if office.often(0.3):
        asks.append(office.ask("kind", office.saying("services")))
    if office.often(0.3):
        asks.append(office.ask("to", desk.referral.clinic.organization))
    asks += [diagnoses(office), *began(office)]
    if told.side != "none" and office.often(0.4):
        asks.append(_side(office))
    asks += [_asked(office), *weekly(office), treatments(office)]
    if office.often(0.2):
        codes = listed(
            "procedures", told.condition.procedures, office.rng.choice([", ", " ", "; "])
        )
        asks.append(office.ask("cpt", *codes, wide=True))
    if office.often(0.6):
        asks.append(office.ask("care", *desk.care(0.1), wide=True))
    if office.often(0.2):
        asks.append(office.ask("goals", office.saying("goals"), wide=True))
    return asks


def diagnoses(office: Office) -> Ask:
    """What is wrong, with its codes: a line each, or all in one."""
    desk, rng = office.desk, office.rng
    rows = desk.diagnoses(0.08)
    way = rng.random()
    if way < 0.2:
        codes: Line = listed("diagnoses", [code for code, _ in desk.referral.order.diagnoses])
        return Ask(office.label("dx"), [codes], wide=True)
    if way < 0.35:
        bare = [Fact("diagnoses", code.replace(".", ""), code)
                for code, _ in desk.referral.order.diagnoses]  # fmt: skip
        said = [brief(words) for _, words in desk.referral.order.diagnoses]
        rows = [[fact, " ", words] for fact, words in zip(bare, said, strict=True)]
    if way < 0.6:
        joint = rng.choice(["; ", ", ", " | "])
        return Ask(office.label("dx"), [joined(rows, joint)], wide=True)
    if way < 0.75:
        rows = [[f"{number}. ", *row] for number, row in enumerate(rows, 1)]
    return Ask(office.label("dx"), rows, wide=True)


def treatments(office: Office) -> Ask:
    """What is to be done: in a line, a sentence, a list or ticked boxes."""
    names, rng = office.desk.referral.order.condition.treatments, office.rng
    voice, label = office.desk.voice, office.label("treat")
    way = rng.random()
    if way < 0.3:
        return Ask(label, [[voice.word("treatments", one)] for one in names], wide=True)
    if way < 0.55:
        wanted = {one.lower() for one in names}
        offered = [*names, *(one for one in BOXED if one.lower() not in wanted)]
        rng.shuffle(offered)
        boxes = [
            Choice(one, one in names, Fact("treatments", one)) for one in offered[: 9 + len(names)]
        ]
        return Ask(label, choices=boxes, wide=True)
    if way < 0.7:
        mark = rng.choice(["- ", "\u2022 ", "* "])
        return Ask(label, [[mark, voice.word("treatments", one)] for one in names], wide=True)
    joint, last = rng.choice(JOINTS)
    facts: list[Line] = [[voice.word("treatments", one)] for one in names]
    line = [*joined(facts[:-1], joint), last or joint, *facts[-1]]
    return Ask(label, [line], wide=True)


def course(office: Office) -> Line:
    """How often and how long in one breath."""
    told, rng = office.desk.referral.order, office.rng
    per, weeks = told.per_week, told.weeks
    word = {1: "once", 2: "twice", 3: "three times"}[per]
    forms = [
        (f"{per}x/week", " x ", f"{weeks} weeks"),
        (f"{per} times per week", " for ", f"{weeks} weeks"),
        (f"{per}/wk", " x ", f"{weeks} wks"),
        (f"{per}x a week", " for ", f"{weeks} weeks"),
        (f"{word} weekly", " for ", f"{weeks} weeks"),
        (f"{per} x/wk", ", ", f"{weeks} wk"),
        (f"{per} times a week", " x ", f"{weeks} weeks"),
        (f"{per}x/wk", "; ", f"{weeks} weeks"),
        (f"{per} visits per week", " for ", f"{weeks} weeks"),
        (f"{per} visits/week", " x ", f"{weeks} weeks"),
        (TIMES[per], " for ", f"{NUMBERS[weeks]} weeks" if weeks in NUMBERS else f"{weeks} weeks"),
    ]
    if office.often(0.3):
        return shorthand(told, office.desk.voice, rng)
    often, between, long = rng.choice(forms)
    voice = office.desk.voice
    return [voice.word("frequency_per_week", often, per), between,
            voice.word("duration_weeks", long, weeks)]  # fmt: skip


def weekly(office: Office) -> list[Ask]:
    """How often, how long and how many in all: in one answer, in two, or ticked."""
    desk, rng, told = office.desk, office.rng, office.desk.referral.order
    visits = office.ask("visits", *desk.visits(0.1))
    more = [visits] if office.often(0.45) else []
    way = rng.random()
    if way < 0.5:
        return [office.ask("course", *course(office)), *more]
    if way < 0.65:
        top = [Choice(f"{n}x", n == told.per_week, Fact("frequency_per_week", f"{n}x", n))
               for n in (1, 2, 3, 4, 5)]  # fmt: skip
        low = [Choice(f"{n} wks", n == told.weeks, Fact("duration_weeks", f"{n} wks", n))
               for n in sorted({4, 6, 8, 12, told.weeks})]  # fmt: skip
        often, long = (
            Ask(office.label("often"), choices=top),
            Ask(office.label("long"), choices=low),
        )
        return [often, long, *more]
    often_said, long_said = counted(told, rng)
    if way < 0.85:
        per, weeks = told.per_week, told.weeks
        said = rng.choice([f"{per}x/week", f"{per}x", f"{per}/week", f"{per} x week", f"{per}x/wk"])
        often_said = Fact("frequency_per_week", said, per)
        how = rng.choice([f"{weeks} weeks", f"{weeks} wks", f"{weeks} wk", f"{weeks} Weeks"])
        long_said = Fact("duration_weeks", how, weeks)
    return [office.ask("often", often_said), office.ask("long", long_said), *more]


def began(office: Office) -> list[Ask]:
    """What was operated, and the day of onset, injury or surgery."""
    kind = office.desk.referral.order.condition.start
    asks = []
    done = office.desk.surgery()
    if done:
        asks.append(office.ask("surgery", *done))
    since = office.desk.began(0.1)
    label = {"onset": "onset", "injury": "injury", "surgery": "surgery_day"}[kind]
    return [*asks, office.ask(label, *since)] if office.often(0.8) else asks


def _side(office: Office) -> Ask:
    side = office.desk.referral.order.side
    if office.often(0.5):
        names = office.rng.choice([("Right", "Left", "Bilateral"), ("Left", "Right"), ("R", "L"),
                                   ("L", "R", "Bil"), ("Rt", "Lt")])  # fmt: skip
        return Ask(office.label("side"), choices=[
            Choice(one, one[0].lower() == side[0], Fact("laterality", one, side)) for one in names
        ])  # fmt: skip
    said = office.rng.choice([side.capitalize(), side.upper(), side[0].upper(), side])
    return office.ask("side", Fact("laterality", said, side))


def _rank(office: Office) -> Ask:
    urgent, names = office.desk.referral.order.urgent, office.rng.choice(RANKS)
    if office.often(0.5):
        return Ask(office.label("rank"), choices=[
            Choice(one, bool(number) == urgent, Fact("urgent", one, urgent))
            for number, one in enumerate(names)
        ])  # fmt: skip
    return office.ask("rank", Fact("urgent", names[urgent], urgent))


def _asked(office: Office) -> Ask:
    said = office.saying("asked")
    if office.often(0.5):
        others = office.saying("untreated").split("|")
        boxes = [Choice(said, True), *(Choice(one, False) for one in others)]
        return Ask("", choices=boxes, wide=True)
    return Ask("", [[said]], wide=True)
