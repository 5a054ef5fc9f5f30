"""A rehabilitation physician's letter: some prose, then a prescription whose words run into it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper import ink
from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import age, listed, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, RIGHT = 80.0, 540.0
WIDTH = RIGHT - LEFT
BODY = Style("tiro", 11)
FORMS = {"F": ("Ms.", "she", "woman"), "M": ("Mr.", "he", "man")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the physician's head, whom it is about, the story, the prescription, the close."""
    voice = Voice.of(rng, dates=rng.choice(["long", "long", "month", "us"]))
    words = own_words("physiatrist_letter", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng, words)
    y = _about(sheet, 142, referral, voice, rng, words)
    story = _story(referral, voice, rng, words, Others(rng, voice, SEEN_ELEVENTH))
    y = sheet.prose((LEFT, y + 8, WIDTH), story, BODY, 1.25) + 6
    sheet.centre((LEFT + RIGHT) / 2, y + 4, words["rx"], BODY.bold())
    y += 24
    for name, runs in _prescription(referral, rng, words):
        y = _entry(sheet, y, name, runs)
    y = sheet.prose((LEFT, y + 6, WIDTH), [words["end"]], BODY, 1.25) + 8
    _close(sheet, y, referral, voice, rng, words)
    conclude(paper, referral)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The physician stands on top, the practice under the specialty."""
    who = referral.provider
    look = Style("tibo", 15)
    name = voice.referrer(who)
    wide = sum(width_of(r if isinstance(r, str) else r.printed, look.font, 15) for r in name)
    sheet.labelled((306 - wide / 2, 54), "", name, look)
    sheet.centre(306, 68, words["field"], Style("tiit", 10.5))
    practice = voice.organization(who)
    sheet.note(practice, sheet.centre(306, 82, practice.printed, BODY))
    small = BODY.sized(9)
    line: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}   Tel. "]
    line.append(voice.phone("referring_phone", who.phone))
    line += left_blank(rng, 0.25, ["   Fax ", voice.phone("referring_fax", who.fax)])
    printed = "".join(run if isinstance(run, str) else run.printed for run in line)
    start = max(LEFT, 306 - width_of(printed, small.font, small.size) / 2)
    sheet.fitted((start, 94), RIGHT - start, line, small)
    sheet.line(LEFT, 101, RIGHT, 101, 0.5)
    sheet.line(LEFT, 103, RIGHT, 103, 1.4)


def _about(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.note(day, sheet.right(RIGHT, y - 16, day.printed, BODY))
    sheet.text(LEFT, y - 16, words["to"].format(clinic=referral.clinic.organization), BODY)
    rows: list[list[Run]] = [[f"{words['re']} ", voice.patient(person), f"   {words['born']} "]]
    rows[0].append(voice.born(person.born))
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    rows.append(left_blank(rng, 0.6, home))
    rows.append(left_blank(rng, 0.4, ["Phone ", voice.phone("patient_phone", person.phone)]))
    pays: list[Run] = [f"{words['payer']} ", voice.payer(cover), ", no. "]
    rows.append([*pays, Fact("member_id", cover.member_id)])
    if second:
        more: list[Run] = [f"{words['second']} ", voice.word("secondary_payer_name", second.payer)]
        rows.append([*more, ", no. ", Fact("secondary_member_id", second.member_id)])
    y += 8
    for runs in (row for row in rows if row):
        sheet.fitted((LEFT + 36, y), WIDTH - 36, runs, BODY)
        y += 13.5
    sheet.text(LEFT, y + 8, words["greeting"], BODY)
    return y + 20


def _story(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[Run]:
    person, order, condition = referral.patient, referral.order, referral.order.condition
    title, she, sex = FORMS[person.sex]
    runs: list[Run] = [f"{words['seen']} {title} {person.last}, a {age(order, person)}-year-old "]
    runs += [Fact("sex", sex, person.sex), f" referred by {others.physician()}, for "]
    runs += [*sided(order, condition.story), ". "]
    date = voice.dated(f"{condition.start}_date", order.began_on)
    since = {"onset": "Symptoms began about ", "injury": "Date of injury was ",
             "surgery": "Surgery was done on "}[condition.start]  # fmt: skip
    runs += left_blank(rng, 0.12, [since, date, ". "])
    if condition.surgery:
        done = Fact("surgery", lower(order.say(condition.surgery)))
        runs += ["The procedure was ", done, ". "]
    if condition.accident:
        kind = {"auto": "a motor vehicle accident", "work": "a work injury"}[condition.accident]
        runs += ["This is due to ", Fact("accident", kind, condition.accident), ", claim no. "]
        runs.append(Fact("claim_number", order.claim_number))
        adjuster = Fact("adjuster", others.someone())
        runs += left_blank(rng, 0.4, [", adjuster ", adjuster])
        runs.append(". ")
    found = "; ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    return [*runs, f"{words['found']} {found}. {words['sent'].format(she=she)}"]


def _prescription(referral: Referral, rng: Random, words: Words) -> list[tuple[str, Sequence[Run]]]:
    order, condition = referral.order, referral.order.condition
    names = iter(words["names"].split("|"))
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", f"{said}, ", Fact("diagnoses", code)]
    rows: list[tuple[str, Sequence[Run]]] = [(next(names), [*codes, "."])]
    care: list[Run] = left_blank(rng, 0.15, [Fact("precautions", condition.precautions)])
    rows.append((next(names), care))
    goals = f"{condition.short} {condition.long}"
    rows.append((next(names), left_blank(rng, 0.2, [goals])))
    wanted = [lower(name) for name in condition.treatments]
    rows.append((next(names), [words["ask"], *listed("treatments", wanted, ", ", ", and "), "."]))
    times = {1: "once weekly", 2: "twice weekly", 3: "three times weekly"}[order.per_week]
    often: list[Run] = [Fact("frequency_per_week", times, order.per_week), " for "]
    often.append(Fact("duration_weeks", f"{order.weeks} weeks", order.weeks))
    visits = Fact("visits_requested", f"{order.visits} sessions", order.visits)
    often += left_blank(rng, 0.65, [", up to ", visits])
    rows.append((next(names), [*often, "."]))
    if order.urgent:
        rows.append((next(names), [Fact("urgent", words["fast"], True), "."]))
    return [row for row in rows if row[1]]


def _entry(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    """An underlined word, and what belongs to it hanging beside and below it."""
    box = sheet.text(LEFT, y, f"{name}:", BODY)
    sheet.line(LEFT, y + 1.6, box[2] - 2, y + 1.6, 0.5)
    return sheet.prose((LEFT + 104, y, WIDTH - 104), runs, BODY, 1.22) + 4


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 6, y + 32), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        sheet.note(Fact("order_signed", "", False), (LEFT, y + 6, LEFT + 180, y + 38), "mark")
    sheet.labelled((LEFT, y + 52), "", voice.referrer(who), BODY)
    npi: list[Run] = ["NPI ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y + 65), "", left_blank(rng, 0.25, npi), BODY.sized(9.5))
