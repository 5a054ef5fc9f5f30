"""Any order module's print of one order: a table with heads, questions with answers, by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import heads, prints, rows, ways
from simulator.paper.layouts.by_lot.leaf import Leaf, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.phrases import counted, listed
from simulator.paper.sheet import Fact, Paper, Run

ANSWERS = (ways.beside, ways.beside, ways.aligned, ways.table, ways.above)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, who it is, the order in a table or in rows, answers, diagnoses, who signed."""
    lot = drawn("any_requisition_print", referral, rng, prints.look_of(rng))
    leaf, way = prints.begun(paper, lot, rng)
    heading, usual = heads.heading_of(rng), rng.choice(list(prints.WAYS))

    def part(head: str, asked: list[Row]) -> prints.Piece:
        return prints.section(leaf, lot, heading, usual, head, rows.filled(asked))

    order = [lambda: _order(leaf, lot, heading), lambda: _answers(leaf, lot),
             lambda: _diagnoses(leaf, lot, heading)]  # fmt: skip
    if lot.chance(0.3):
        order.reverse()
    who = [part("of_patient", rows.patient(lot, 0.8)), part("of_cover", rows.cover(lot))]
    doctor = part("of_doctor", rows.doctor(lot, way == "none"))
    rest = [*who, doctor] if lot.chance(0.6) else [*who[:1], doctor, *who[1:]]
    body = [*rest, *order] if lot.chance(0.6) else [rest[0], *order, *rest[1:]]
    if lot.chance(0.4):
        body.append(part("of_to", rows.receiver(lot)))
    prints.laid(leaf, lot, body, 0.25)
    prints.signed_off(leaf, lot)
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.6) else "")
    lot.conclude(paper)


def _order(leaf: Leaf, lot: Lot, heading: heads.Heading) -> None:
    """One line of a table: what, how soon, since when, in which state."""
    order, words = lot.order, lot.words
    if lot.headed:
        heading(leaf, lot.looks, words["of_order"])
    names = words["ranks"].split("|")
    columns: list[tuple[str, list[Run]]] = [
        (words["rank"], [Fact("urgent", names[order.urgent], order.urgent)]),
        (words["day"], lot.desk.day()),
    ]
    if lot.chance(0.5):
        columns.append((words["status"], [lot.rng.choice(prints.STATES)]))
    lot.rng.shuffle(columns)
    what: list[Run] = [words["service"]]
    columns.insert(0, (lot.words["asked"], what))
    if lot.chance(0.6):
        heads_of, line = [name for name, _ in columns], [runs for _, runs in columns]
        prints.grid(leaf, lot.looks, heads_of, [line])
    else:
        lot.rng.choice((ways.beside, ways.packed_lines, ways.aligned))(
            leaf, lot.looks, [(name + lot.colon, runs) for name, runs in columns]
        )
    leaf.y += 3


def _answers(leaf: Leaf, lot: Lot) -> None:
    """Questions that the system asked at ordering, each with its answer; or plain labels."""
    often, long = counted(lot.order, lot.rng)
    names = lot.order.condition.treatments
    treated = listed("treatments", names, lot.rng.choice([", ", "; "]))
    care, visits = lot.desk.care(0.2), lot.desk.visits(0.45)
    done = lot.desk.surgery()
    told = rows.told(lot)
    if lot.chance(0.55):
        words = lot.words
        asked: list[Row] = [
            (words["q_often"], [often]), (words["q_long"], [long]), (words["q_visits"], visits),
            (words["q_treatments"], treated), (words["q_care"], care), (words["q_surgery"], done),
        ]  # fmt: skip
        told = [row for row in told if row[1] != done and row[0] != lot.label("surgery")]
    else:
        asked = [*rows.course(lot), lot.row("treatments", treated), lot.row("care", care)]
    asked += told
    if lot.chance(0.3):
        lot.rng.shuffle(asked)
    lot.rng.choice(ANSWERS)(leaf, lot.looks, rows.filled(asked))
    leaf.y += 5


def _diagnoses(leaf: Leaf, lot: Lot, heading: heads.Heading) -> None:
    """The diagnoses as a table with heads, or one to a line."""
    if lot.headed:
        heading(leaf, lot.looks, lot.words["of_dx"])
    if lot.chance(0.5):
        lines: list[list[list[Run]]] = [
            [[words], [Fact("diagnoses", code)]] for code, words in lot.order.diagnoses
        ]
        names = ["Diagnosis", lot.words["code"]]
        prints.grid(leaf, lot.looks, names, lines)
    else:
        for runs in prints.coded(lot):
            leaf.prose([*(["- "] if lot.chance(0.3) else []), *runs], lot.looks.value)
        leaf.y += 6
