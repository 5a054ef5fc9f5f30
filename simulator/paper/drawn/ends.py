"""How a paper begins and ends: whose it is, what it is called, who signed it and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.drawn.about import others
from simulator.paper.drawn.kit import Flow, Item, Kit, Office, told, wide
from simulator.paper.drawn.rows import blanks, drawn, heading
from simulator.paper.facts import Coverage, Referral, conditions
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twenty_third import SEEN_TWENTY_THIRD
from simulator.paper.phrases import age
from simulator.paper.sheet import Fact, Paper, Run, Style, width_of

DATES = ("us", "us", "plain", "plain", "short", "month", "dashes", "long")
Part = Callable[[Flow], None]
Write = Callable[[Paper, Referral, Random, Kit], Flow]


OF_THE_OLD = (
    "narrow_canal_walker", "hip_worn_stairs", "hip_replaced_march", "knee_worn_market",
    "knee_replaced_april", "unsteady_grandparent", "weak_after_flu_ward", "frozen_shoulder_spring",
    "fused_lumbar_spring",
)  # fmt: skip
OF_THE_YOUNG = (
    "cruciate_rebuilt_soccer", "kneecap_cyclist", "desk_neck_two_screens", "sacral_joint_runner",
    "thumb_side_wrist_parent", "pallet_lift_back", "conveyor_shoulder_pull", "wet_floor_knee_shift",
    "stepladder_ankle_shift",
)  # fmt: skip


def at_work(
    family: str, referral: Referral, rng: Random, kit: Kit, who: Sequence[str], kinds: str,
    keys: Sequence[str] = (),
) -> Office:  # fmt: skip
    """An office of one of some kinds, with a patient whose complaint fits the age."""
    order, years = referral.order, age(referral.order, referral.patient)
    late = [*(OF_THE_OLD if years < 45 else ()), *(OF_THE_YOUNG if years > 64 else ())]
    fit = [
        key for key in keys or sorted(conditions(SEEN_TWENTY_THIRD.conditions)) if key not in late
    ]
    order = invent.order(rng, order.ordered_on, rng.choice(fit or list(keys)), SEEN_TWENTY_THIRD)
    by = replace(referral.provider, credentials=rng.choice(who))
    shown = replace(referral, provider=by, order=order, coverage=_fitting(referral, years, rng))
    if shown.secondary is not None and _odd(shown.secondary.payer, years):
        shown = replace(shown, secondary=None)
    desk = FrontDesk.of(shown, rng, *DATES).being(kinds)
    return Office(desk, own_words(family, rng), kit, rng)


def now_and_then_bare(o: Office) -> None:
    """Some orders say to evaluate and treat, and nothing of what to do."""
    if o.one(*["told"] * 7, "bare") == "bare":
        order = o.desk.referral.order
        bare = replace(order, condition=replace(order.condition, treatments=[]))
        o.desk.referral = replace(o.desk.referral, order=bare)


def _fitting(referral: Referral, years: int, rng: Random) -> Coverage:
    """A cover that fits the age: Medicare is for the old, a student's plan for the young."""
    cover = referral.coverage
    while not cover.member_id.startswith("ZQ") and _odd(cover.payer, years):
        cover = invent.coverage(rng, SEEN_TWENTY_THIRD)
    return cover


def _odd(payer: str, years: int) -> bool:
    old = "Medicare" in payer or payer in ("Humana Honor", "Paramount Elite")
    return (old and years < 65) or ("Student" in payer and years > 28)


def on_few_sheets(paper: Paper, referral: Referral, rng: Random, kit: Kit, write: Write) -> None:
    """Write a form; tighter where only its last lines would go on another sheet."""
    state, chosen = rng.getstate(), kit
    for tried in (kit, kit.tighter(), kit.tightest()):
        trial = Paper()
        trial.begin("trial")
        flow, chosen = write(trial, referral, rng, tried), tried
        rng.setstate(state)
        if flow.sheet.number == 1 or flow.y > 300:
            break
    write(paper, referral, rng, chosen)


def running(o: Office) -> Part:
    """What stands at the head of a second sheet: whose it is and the number of the sheet."""
    way = o.rng.randrange(3)

    def head(flow: Flow) -> None:
        look = flow.kit.small.sized(8.5)
        runs: list[Run] = [o.desk.voice.patient_last_first(o.desk.referral.patient)]
        if way:
            runs += ["   ", f"{o.words['born']} ", *o.desk.born()]
        flow.sheet.labelled((flow.left, flow.y), "", runs, look)
        page = f"{o.words['page']} {flow.sheet.number}"
        if way < 2:
            flow.sheet.right(flow.right, flow.y, page, look)
        if way == 1:
            flow.sheet.line(flow.left, flow.y + 4, flow.right, flow.y + 4, 0.5)
        flow.y += 24

    return head


def _put(flow: Flow, place: str, runs: list[Run], look: Style) -> None:
    """A line at the left, in the middle or at the right, smaller where it would not fit."""
    across = wide(runs, look)
    shown = look.sized(look.size * flow.width / across) if across > flow.width else look
    room = flow.width - min(across, flow.width)
    x = flow.left + {"left": 0.0, "middle": room / 2, "right": room}[place]
    flow.sheet.labelled((x, flow.y), "", runs, shown)
    flow.y += shown.size * 1.3


def letterhead(flow: Flow, o: Office, doctor: float = 0.4, numbers: float = 0.85) -> None:
    """The office, its address, now and then its numbers, its doctors or the one who refers."""
    place = o.one("left", "middle", "left", "right", "middle")
    look = Style(o.one("hebo", "tibo", "helv", "tiro", "hebi"), o.one(13, 15, 16, 18, 20))
    flow.y += 6
    if place == "left" and o.often(0.2):
        _logo(flow, o, look)
    _put(flow, place, [o.desk.office()], look)
    small = flow.kit.small.sized(o.one(8.0, 8.5, 9.0))
    if o.often(doctor):
        _put(flow, place, o.desk.referrer(), flow.kit.value)
    elif o.often(0.2):
        names = [others(o).physician(o.one("MD", "DO")) for _ in range(o.rng.randint(2, 3))]
        _put(flow, place, ["   ".join(names)], small)
    address, tel, fax = o.desk.address(), o.desk.tel(), o.desk.fax(0.1)
    shown: list[Run] = [f"{o.words['tel']} ", *tel]
    shown += [o.one("   ", "  |  ", " / ", "  -  "), f"{o.words['fax']} ", *fax] if fax else []
    shown = shown if o.often(numbers) else []
    whole: list[Run] = [address, *(["    ", *shown] if shown else [])]
    where = o.one("line", "line", "line", "lines", "lines", "lines", "foot")
    if where == "foot":
        base, flow.y = flow.y, 752.0
        _put(flow, "middle", whole, small.sized(8.0))
        flow.y = base
    elif where == "line":
        _put(flow, place, whole, small)
    else:
        street, _, city = address.rpartition(", ")[0].rpartition(", ")
        below = f"{city}, {address.rpartition(', ')[2]}"
        lines: list[list[Run]] = [[street], [below], *([shown] if shown else [])]
        for line in lines:
            _put(flow, place, line, small)
    if o.often(0.6):
        flow.sheet.line(flow.left, flow.y - 4, flow.right, flow.y - 4, o.one(0.5, 1.0, 2.0))
    flow.y += 12


def _logo(flow: Flow, o: Office, look: Style) -> None:
    """A square with the first letter of the office before its name."""
    size = look.size * 1.6
    box = (flow.left, flow.y - size * 0.75, flow.left + size, flow.y + size * 0.25)
    flow.sheet.frame(box, 1.2, 0.9)
    letter = told([o.desk.office()])[0]
    flow.sheet.centre(flow.left + size / 2, flow.y, letter, Style("tibo", look.size))
    flow.y += size * 0.25 + look.size * 1.1


def top(flow: Flow, o: Office, above: float) -> None:
    """The letterhead with the title below, or now and then above it."""
    if o.often(above):
        title(flow, o)
        letterhead(flow, o)
    else:
        letterhead(flow, o)
        title(flow, o)


def title(flow: Flow, o: Office, words: str = "title", fact: Fact | None = None) -> None:
    """What the paper is called: in the middle, at the left, on a bar or in a box."""
    said = o.words[words]
    look = Style(o.one("hebo", "tibo", "hebo"), o.one(11, 12, 13, 14))
    place = o.one("middle", "middle", "left", "bar", "box")
    across = width_of(said, look.font, look.size)
    base = flow.y
    if place in ("bar", "box"):
        box = (flow.left, base - look.size, flow.right, base + look.size * 0.5)
        flow.sheet.frame(box, 0.8 if place == "box" else 0, 1.0 if place == "box" else 0.85)
    x = flow.left if place == "left" else (flow.left + flow.right - across) / 2
    box = flow.sheet.text(x, base, said, look)
    if fact is not None:
        flow.sheet.note(fact, box)
    flow.y += look.size * 0.6 + 16


def day(o: Office) -> Item:
    """The day of the order."""
    return o.item("day", o.desk.day())


def part(o: Office, head: str, items: list[Item], way: str = "") -> Part:
    """A part with its title, its items set the office's way or its other one."""
    chosen = way or o.kit.ways[o.rng.random() < 0.3]

    def draw(flow: Flow) -> None:
        if not any(one.runs or one.choices for one in items):
            return
        heading(flow, head)
        drawn(flow, items, chosen, o.rng)

    return draw


def beside_each_other(flow: Flow, one: Part, other: Part, room: float = 190.0) -> None:
    """Two short parts side by side."""
    flow.need(room)
    left, right, top = flow.left, flow.right, flow.y
    flow.right = (left + right) / 2 - 8
    one(flow)
    below, flow.y = flow.y, top
    flow.left, flow.right = (left + right) / 2 + 8, right
    other(flow)
    flow.left, flow.right, flow.y = left, right, max(below, flow.y)


def _dated(flow: Flow, o: Office) -> list[Run]:
    """The day beside a signature, where no other place must or may tell it."""
    is_told = "order_date" in flow.paper.facts
    return o.desk.day() if not is_told or o.often(0.4) else []


def sign_by_pen(flow: Flow, o: Office) -> None:
    """A line with a signature over it, the day beside, the printed name and number below."""
    if o.often(0.35):
        flow.need(100)
        flow.y = flow.wrapped(flow.left, flow.width, [o.words["agree"]], flow.kit.small) + 2
    flow.need(96)
    flow.y += 34
    facts, dated = flow.paper.facts, _dated(flow, o)
    named = "referring_name" not in facts or o.often(0.6)
    if o.often(0.5):
        _over_captions(flow, o, dated)
    else:
        _behind_names(flow, o, dated)
    rows = [o.item("printed", o.desk.referrer())] if named else []
    if "referring_npi" not in facts and o.often(0.6):
        rows.append(o.item("npi", o.desk.npi(0.1)))
    if "referring_phone" not in facts:
        rows += [o.item("tel", o.desk.tel(0.1)), o.item("fax", o.desk.fax(0.1))]
    if rows:
        blanks(flow, rows) if flow.kit.blanks else drawn(flow, rows, "lines", o.rng)


def _over_captions(flow: Flow, o: Office, dated: list[Run]) -> None:
    """Lines with small words under them."""
    end = flow.left + flow.width * 0.56
    flow.sheet.line(flow.left, flow.y, end, flow.y, 0.7)
    signature(flow.sheet, o.desk.referral, (flow.left, flow.y, end), o.rng, 22)
    flow.sheet.text(flow.left, flow.y + 10, o.words["sign"], flow.kit.small)
    if dated or o.often(0.3):
        x = end + 24
        flow.sheet.line(x, flow.y, flow.right, flow.y, 0.7)
        flow.sheet.labelled((x + 6, flow.y - 3), "", dated, flow.kit.value)
        flow.sheet.text(x, flow.y + 10, o.words["signed_on"], flow.kit.small)
    flow.y += 30


def _behind_names(flow: Flow, o: Office, dated: list[Run]) -> None:
    """Words with a line behind them."""
    look = flow.kit.label
    end = flow.left + flow.width * 0.62
    x = flow.sheet.text(flow.left, flow.y, flow.kit.name(o.words["sign"], True), look)[2] + 5
    flow.sheet.line(x, flow.y + 2, end, flow.y + 2, 0.7)
    signature(flow.sheet, o.desk.referral, (x, flow.y + 2, end), o.rng, 20)
    if dated:
        said = flow.kit.name(o.words["signed_on"], True)
        x = flow.sheet.text(end + 14, flow.y, said, look)[2] + 5
        flow.sheet.labelled((x, flow.y), "", dated, flow.kit.value)
    flow.y += 24


def sign_by_system(flow: Flow, o: Office) -> None:
    """What a record system prints of a signature, or that there is none yet."""
    facts = flow.paper.facts
    if "referring_name" not in facts:
        rows = [o.item("by", o.desk.referrer()), o.item("npi", o.desk.npi(0.3))]
        drawn(flow, rows, "lines", o.rng)
    if "order_date" not in facts and o.often(0.7):
        drawn(flow, [day(o)], "lines", o.rng)
    signed = o.desk.signed(o.words["e_signed"], o.words["unsigned"])
    flow.need(20)
    flow.y += 4
    flow.y = flow.wrapped(flow.left, flow.width, [signed], flow.kit.value) + 6


def foot(flow: Flow, o: Office) -> None:
    """A line at the end of the last sheet."""
    if o.often(0.7):
        place, look = o.one("left", "middle"), flow.kit.small
        said = o.words["foot"]
        across = width_of(said, look.font, look.size)
        shown = look.sized(look.size * min(1.0, flow.width / across))
        room = max(0.0, flow.width - across) / 2
        flow.sheet.text(flow.left + (room if place == "middle" else 0), 764, said, shown)


def close(o: Office, paper: Paper, *asked: str) -> None:
    """What a careful reader may conclude from the finished paper."""
    order = o.desk.referral.order
    o.desk.conclude(paper, o.words["ask"], o.words["service"], "physical therapy", *asked)
    for name, value in (
        ("frequency_per_week", order.per_week), ("order_date", order.ordered_on.isoformat()),
    ):  # fmt: skip
        if name not in paper.facts:
            paper.imply(name, value)
    if order.condition.accident and "accident" not in paper.facts:
        paper.imply("accident", order.condition.accident, "other")
