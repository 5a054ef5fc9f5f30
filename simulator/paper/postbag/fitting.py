"""Which complaints and covers fit a patient's age and sex, and which kinds of offices see them."""

from __future__ import annotations

from random import Random

from simulator.paper import invent
from simulator.paper.facts import Coverage, Order, Person, conditions
from simulator.paper.people.unseen import UNSEEN

OF_MOTHERS = ("leak_after_birth", "pregnant_back", "belly_gap_mother")
OF_PUPILS = ("curved_spine_pupil", "sore_shin_bump_pupil", "toe_walking_pupil")
OF_THE_OLD = (
    "stenosis_shopper", "shoulder_joint_after", "hip_wear_farmer", "hip_new_after",
    "hip_break_rodded", "knee_wear_teacher_two", "knee_new_after", "stroke_one_side",
    "parkinson_turning", "nerve_feet_balance", "falls_at_home_widow", "weak_after_ward",
    "heart_weak_walker",
)  # fmt: skip
OF_THE_YOUNGER = (
    "acl_new_after", "kneecap_stairs_runner", "meniscus_trim_after", "outer_hip_runner",
    "lift_strain_mover", "ladder_shoulder_roofer", "wet_floor_knee_cook", "typing_wrist_biller",
)  # fmt: skip
SPINE = (
    "lumbar_ache_gardener", "leg_root_pain_driver", "sciatica_side_trucker", "stenosis_shopper",
    "lumbar_fusion_after", "sacroiliac_dancer", "desk_neck_editor", "arm_root_pain_nurse",
    "neck_fusion_after", "rear_end_neck_driver",
)  # fmt: skip
JOINTS = (
    "impinged_shoulder_painter", "stiff_frozen_baker", "cuff_tear_watchful", "cuff_repair_after",
    "shoulder_joint_after", "tennis_arm_cook", "hip_wear_farmer", "hip_new_after",
    "knee_wear_teacher_two", "knee_new_after", "kneecap_stairs_runner", "acl_new_after",
    "meniscus_trim_after", "outer_hip_runner", "ladder_shoulder_roofer", "wet_floor_knee_cook",
)  # fmt: skip
FEET = ("ankle_roll_server", "achilles_sewn_after", "heel_step_mailer", "flat_arch_cashier")
ARMS = ("tennis_arm_cook", "thumb_side_wrist_mother", "wrist_break_healed", "typing_wrist_biller")
NERVES = (
    "stroke_one_side", "parkinson_turning", "sclerosis_tired_legs", "nerve_feet_balance",
    "inner_ear_spinning", "head_hit_dizzy_skater", "migraine_neck_clerk",
)  # fmt: skip
JAWS = ("jaw_lock_singer", "jaw_muscle_grinder")
FLOORS = ("pelvic_pain_office", *OF_MOTHERS)
FAMILY = (
    "lumbar_ache_gardener", "desk_neck_editor", "impinged_shoulder_painter", "heel_step_mailer",
    "knee_wear_teacher_two", "falls_at_home_widow", "inner_ear_spinning", "sciatica_side_trucker",
    "ankle_roll_server", "heart_weak_walker", "migraine_neck_clerk", "hip_wear_farmer",
    "stiff_frozen_baker", "side_hit_back_rider", "flat_arch_cashier", "tennis_arm_cook",
)  # fmt: skip
DISCHARGED = (
    "weak_after_ward", "hip_break_rodded", "hip_new_after", "knee_new_after", "stroke_one_side",
    "lumbar_fusion_after", "neck_fusion_after", "shoulder_joint_after", "heart_weak_walker",
    "cuff_repair_after", "achilles_sewn_after", "head_hit_dizzy_skater",
)  # fmt: skip
CLAIMS = (
    "lift_strain_mover", "ladder_shoulder_roofer", "wet_floor_knee_cook", "typing_wrist_biller",
    "rear_end_neck_driver", "side_hit_back_rider",
)  # fmt: skip
COVER_OF_THE_OLD = (
    "Medicare", "Generations", "MedMutual Advantage", "KelseyCare", "Advantage MD", "Wellcare",
    "Devoted", "Humana", "Brand New Day", "ATRIO", "Doctors HealthCare", "Optimum", "Retired",
    "Mass Advantage", "Jefferson", "CommunityCare Oklahoma", "South Country", "Commonwealth Care",
    "Santa Clara",
)  # fmt: skip
COVER_OF_THE_YOUNG = ("Young Adult", "Driscoll")
CARRIERS = {
    "work": "Travelers|The Hartford|Liberty Mutual|Gallagher Bassett|Zurich North America|"
    "Texas Mutual|AmTrust North America|Pinnacol Assurance|Accident Fund|CopperPoint|"
    "Berkshire Hathaway Homestate|EMPLOYERS|Sentry Insurance|Sedgwick CMS",
    "auto": "State Farm|GEICO|Progressive|Allstate|USAA|Farmers Insurance|Nationwide|"
    "American Family Insurance|Erie Insurance|Auto-Owners Insurance",
}


def fits(key: str, years: int, sex: str) -> bool:
    """Whether a patient of an age and sex may come for a complaint."""
    if key in OF_MOTHERS:
        return sex == "F" and 19 <= years <= 44
    if key in OF_PUPILS:
        return years < 18
    if key == "pelvic_pain_office" and sex != "F":
        return False
    if years < 18:
        return False
    return not (key in OF_THE_OLD and years < 52) and not (key in OF_THE_YOUNGER and years > 62)


def complaint(
    order: Order, person: Person, years: int, rng: Random, keys: tuple[str, ...]
) -> Order:
    """An order for one of some complaints that fits; one that is at odds with itself stays."""
    fit = [key for key in keys if fits(key, years, person.sex)]
    if order.coded_side is not None or order.condition.key in fit:
        return order
    usual = [key for key in sorted(conditions(UNSEEN.conditions)) if fits(key, years, person.sex)]
    return invent.order(rng, order.ordered_on, rng.choice(fit or usual), UNSEEN)


def is_odd(cover: Coverage, years: int) -> bool:
    """Whether nobody of an age has such a cover."""
    old = any(name in cover.payer for name in COVER_OF_THE_OLD)
    young = any(name in cover.payer for name in COVER_OF_THE_YOUNG)
    return (old and years < 65) or (young and years > 25)


def cover(shown: Coverage, years: int, rng: Random) -> Coverage:
    """The cover, or another one where it is odd at that age; a canary keeps its own."""
    while is_odd(shown, years) and not shown.member_id.startswith("ZQ"):
        shown = invent.coverage(rng, UNSEEN)
    return shown
