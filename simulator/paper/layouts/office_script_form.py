"""An office's own therapy script: surgeon, foot or nerve doctor, chiropractor, injury clinic."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import say, therapy
from simulator.paper.inmail.boxes import columns_of
from simulator.paper.inmail.ends import (
    Part,
    by_pen,
    by_system,
    foot,
    on_one_sheet,
    part,
    side_by_side,
)
from simulator.paper.inmail.heads import letterhead, running, title
from simulator.paper.inmail.leaf import Ask, Leaf, Look, Tick, form_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import FORM_WAYS, blanks, captioned, listed
from simulator.paper.sheet import Fact, Paper

SPINE = (
    "truck_seat_lumbago_leg", "disc_shift_bus_driver", "slipped_lumbar_dancer",
    "lumbar_arthritis_retiree", "phone_neck_student", "neck_arthritis_painter",
    "pinched_neck_nerve_baker", "upper_back_cashier", "headache_neck_accountant",
)  # fmt: skip
FOOT = (
    "heel_pain_waiter", "back_heel_tendon_jogger", "arch_tendon_florist", "bunion_cut_librarian",
    "ankle_turned_trail",
)  # fmt: skip
NERVE = (
    "unsteady_since_winter", "spinning_at_bedtime", "parkinson_slow_steps",
    "pinched_neck_nerve_baker",
    "headache_neck_accountant", "median_nerve_assembler",
)  # fmt: skip
BONES = (
    "shoulder_bursitis_clerk", "stiff_shoulder_knitter", "cuff_strain_pitcher",
    "labrum_anchored_welder", "reverse_shoulder_grandmother", "tennis_elbow_typist",
    "wrist_plate_skater", "hip_arthritis_mailman", "side_hip_walker", "hip_joint_new_banker",
    "knee_arthritis_teacher", "knee_joint_new_nurse", "patella_pain_hostess", "jumper_tendon_coach",
    "meniscus_trimmed_roofer", "cruciate_graft_skier", "ankle_turned_trail",
)  # fmt: skip
HURT = (
    "warehouse_reach_strain", "loading_dock_shoulder", "oily_floor_knee", "red_light_neck",
    "parking_lot_back", "ankle_turned_trail",
)  # fmt: skip
OFFICES = (
    ("Orthopedics|Orthopaedic Surgery|Bone & Joint|Sports Medicine", BONES, ("MD", "DO", "PA-C")),
    ("Orthopedic Clinic|Orthopaedics|Joint Center", BONES, ("MD", "DO", "PA-C", "NP")),
    ("Podiatry|Foot & Ankle|Foot and Ankle Center", FOOT, ("DPM",)),
    ("Neurology|Neurology Associates|Nerve and Headache", NERVE, ("MD", "DO", "NP")),
    ("Chiropractic|Spine & Wellness|Chiropractic Center", SPINE, ("DC",)),
    ("Occupational Health|Urgent Care|Injury Clinic", HURT, ("MD", "DO", "PA-C", "NP")),
    ("Occupational Medicine|Work Health|Express Care", HURT, ("MD", "DO", "PA-C", "NP")),
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the script's parts in this office's order, the signature."""
    on_one_sheet(paper, referral, rng, form_look(rng), _written)


def _written(paper: Paper, referral: Referral, rng: Random, look: Look) -> Leaf:
    kinds, keys, who = rng.choice(OFFICES)
    mail = Mail.of("office_script_form", referral, rng, look, who, kinds, keys)
    mail.bare_now_and_then(0.08)
    leaf = Leaf(paper, look, rng, running(mail))
    letterhead(leaf, mail)
    kind = mail.order.condition.accident
    if kind and mail.does(0.4):
        said = mail.words[f"title_{kind}"]
        title(leaf, mail, said, Fact("accident", said, kind))
    else:
        title(leaf, mail)
    for one in _parts(mail):
        one(leaf)
    by_system(leaf, mail) if mail.does(0.12) and _tells_who(leaf) else by_pen(leaf, mail)
    foot(leaf, mail)
    mail.conclude(paper)
    return leaf


def _tells_who(leaf: Leaf) -> bool:
    """Whether the paper has told who refers, and when."""
    return {"referring_name", "order_date"} <= set(leaf.paper.facts)


def _parts(mail: Mail) -> list[Part]:
    """Short as a pad, or with a heading for each part."""
    return _pad(mail) if mail.does(0.45) else _headed(mail)


def _pad(mail: Mail) -> list[Part]:
    """A pad: few questions, no headings."""
    way = mail.pick(blanks, blanks, captioned, listed)
    who = [say.name(mail), say.born(mail)]
    if mail.does(0.4):
        number = mail.referral.patient.phone
        who.append(mail.ask("phone", mail.voice.phone("patient_phone", number)))
    if mail.does(0.6):
        who.insert(mail.pick(0, len(who)), therapy.day(mail))
    if mail.does(0.3):
        who += say.cover(mail)[:2]
    boxes = _usual(mail)
    middle = [] if boxes else therapy.diagnoses(mail)
    middle += therapy.began(mail, 0.4)
    if mail.does(0.3):
        middle += therapy.side(mail, boxes=True)
    middle += say.claim(mail) if mail.does(0.85) else []
    order = [*therapy.course(mail, boxes=True), therapy.care(mail)]
    treat = _treatments(mail)
    last: list[Part] = [treat, part("", order, way)]
    if mail.does(0.5):
        last.reverse()
    return [part("", who, way), *boxes, part(mail.pick("", "Rx"), middle, way), *last]


def _headed(mail: Mail) -> list[Part]:
    first, second = mail.pick(*FORM_WAYS), mail.pick(*FORM_WAYS)
    who = part(mail.words["patient_head"], say.patient(mail, boxes=True, home=0.4), first)
    pays = part(mail.words["cover_head"], [*say.cover(mail, forms=True), *say.claim(mail)], first)
    boxes = _usual(mail)
    rows = [] if boxes else therapy.diagnoses(mail)
    rows += therapy.began(mail)
    rows += therapy.side(mail, boxes=True) if mail.does(0.4) else []
    if mail.does(0.35):
        rows.insert(mail.pick(0, len(rows)), mail.ask("story", *therapy.story(mail)))
    why = part("" if boxes else mail.words["dx_head"], rows, second)
    order = part(mail.words["order_head"], _order(mail), second)
    top: list[Part] = mail.pick([who, pays], [who, pays], [who])
    if len(top) == 2 and mail.does(0.3):
        top = [side_by_side(who, pays)]
    treat = _treatments(mail)
    rest: list[Part] = [*boxes, why, *([treat, order] if mail.does(0.4) else [order, treat])]
    if mail.does(0.25):
        rest.append(
            part(mail.words["by_head"], say.referrer(mail, office=False, numbers=0.3), second)
        )
    return [*top, *rest]


def _usual(mail: Mail) -> list[Part]:
    """Now and then a box for each of the office's usual diagnoses."""
    if not mail.does(0.22):
        return []
    office = mail.referral.provider.organization.split(" ", 1)[1]
    keys = next(keys for kinds, keys, _ in OFFICES if office in kinds.split("|"))
    return [columns_of(mail, mail.words["dx_head"], therapy.usual(mail, keys), [], other=False)]


def _order(mail: Mail) -> list[Ask]:
    rows = [therapy.day(mail)] if mail.does(0.5) else []
    if mail.does(0.4):
        ticks = [Tick(mail.words["ask"], True), Tick(mail.words["instead"], False)]
        rows.append(Ask(mail.words["of_service"], [], ticks))
    rows += [*therapy.course(mail, boxes=True), therapy.care(mail)]
    if mail.does(0.35):
        rows.append(therapy.hurry(mail, boxes=True))
    return rows


def _treatments(mail: Mail) -> Part:
    """Boxes, or what to do in a line."""
    if mail.does(0.4) or not mail.order.condition.treatments:
        asked = mail.ask("treat", *therapy.asked(mail))
        return part("", [asked], mail.pick(blanks, listed, *FORM_WAYS))
    ticks, left = therapy.offered(mail, mail.rng.randint(4, 12))
    return columns_of(mail, mail.words["treat_head"], ticks, left)
