"""Whether figures were measured: a unit behind them, or the name of a measure in their clause.

A number that could be a month and a day stays only where this says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from adapters.redaction.lexicon import acronyms, listed, of_a_form, surely_clinical, word_set
from adapters.redaction.repaired import meant

DATE_FOLLOWS = word_set(
    "re on since until till til seen date dated dob doi dos before after taken thru through due "
    "next last week by eff effective exp expires b4 monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thurs fri sat sun log"
)
EVENTS = word_set(
    "surgery surgeries operation operated injury injured accident crash mva mvc incident fall fell "
    "falling slipped tripped twisted hurt landed struck hit collided onset repair repaired "
    "replacement reconstruction arthroplasty arthroscopy tka tkr tha thr orif meniscectomy fusion "
    "discectomy laminectomy decompression release injection injected xray xrays radiograph "
    "radiographs mri ct ultrasound scan imaging emg biopsy labs lab eval evaluation reevaluation "
    "evaluated initial visit visits appt appts appointment appointments session sessions consult "
    "called call calls phone phoned emailed faxed texted wrote letter spoke talked told admitted "
    "admission discharged discharge dc started starting start began begun ended ending finished "
    "stopped returned returning returns return resumed worked works moved came comes come resume "
    "resumes resumed arrived left missed cancelled canceled rescheduled scheduled booked held "
    "referred ordered signed sent "
    "mailed received requested approved denied submitted filed removed cast brace sutures stitches "
    "staples dose doses training trained recheck reassess reassessment retest retested tested "
    "class course trip vacation wedding cleared clearance script order delivered fitted fitting "
    "intake meeting conference hearing deposition flare flared episode exacerbation hospitalized "
    "poc cert recert lmp ime fce notified informed note notes "
    "picc cvc port foley trach stent cath mbb esi tfesi rfa prp block blocks ablation mua acdf "
    "tlif plif alif aclr rcr cabg uds udt etg "
    "game match practice tournament season race birthday born weekend dates as"
)
_NO_LAST = word_set("u and for from by to the in at of")
"""Words right before a date more often than before a score, where nothing else was measured."""
_PEOPLE_AND_PLACES = word_set(
    "pt pts ot slp md do np pa pac rn dr dpt pta ota cota pcp ed er icu or snf hosp ortho neuro "
    "rtc rtw fu ov tc vm lm hx rx tx dx auth ins op hep npi mrn id no ssn acct ref ext it he she "
    "we me us an so all am pm can may will who what do go up"
)
"""Shorthand that measures nothing."""
_ENDS_AT = {
    4: "reflex reflexes dtr dtrs pulse pulses patellar achilles clonus",
    5: "strength power mmt weakness muscle grip waddell cluster minicog reflex effort tone "
    "grade graded oxford testing",
    6: "katz phq2",
    7: "fim",
    8: "lawton gpcog",
    9: "beighton",
    10: "pain score scored scores rate rated rates rating nprs nrs vas level levels intensity "
    "rest worst best now avg average discomfort ache soreness severity rpe borg psfs "
    "stiffness fatigue symptom symptoms sx headache headaches sore sores achy stiff dyspnea "
    "accuracy naming finding recall trials numbness tenderness spasm tolerance confidence "
    "lbp burning tender tightness aching throbbing itch itching nausea dizziness dizzy "
    "anxiety cluster apgar tegner perf currently function aldrete urgency spasms cramping "
    "pressure sad mood stress scale",
    12: "sppb steadi",
    15: "gcs glasgow gds",
    20: "borg rpe",
    21: "gad gad7",
    23: "braden",
    24: "dgi epworth ampac clicks rmdq morris",
    27: "phq phq9",
    28: "poma tinetti minibest",
    30: "moca mmse slums fga",
}
"""Names of scores by where the scale ends."""
_TOTALS = {
    word: frozenset(most for most, words in _ENDS_AT.items() if word in words.split())
    for word in " ".join(_ENDS_AT.values()).split()
}
_SCALES = frozenset(_TOTALS)
_ANY_TOTAL = word_set("score scored scores")
VALUES = word_set(
    "tug tuag sts 5xsts dgi hhd rom arom prom aarom angle bp sbp dbp map hr pulse spo2 sat sats "
    "o2 fio2 weight wt height bmi temp glucose sugar sugars a1c platelets plt wbc rbc hgb hb "
    "hemoglobin hct hematocrit inr ptt sodium potassium creatinine egfr bun albumin ferritin "
    "cholesterol ldl hdl bnp crp esr ef vo2 fev1 fvc peak 6mwt 2mwt 10mwt barthel sppb dash "
    "quickdash hoos spadi total tourniquet mmhg watts rpm steps cadence pinch lift lifted carry "
    "pushed push pull pulled torque girth volume cobb distance acid walked reps bpm motion range "
    "passive active hop jump leap reach sprint speed velocity ratio index gauge french flexed "
    "extended circumference diameter thickness length width depth gap step stride lag"
    " weinstein monofilament k na cl ca mg cr phos trop tsh mcv oxygen lactate"
)
"""What is measured in figures of any size."""
_OF_THE_BODY = word_set(
    "flexor flexors extensor extensors abductor abductors adductor adductors rotator rotators "
    "quadriceps quad quads hamstring hamstrings gluteal gluteals gluteus glute glutes deltoid "
    "deltoids biceps triceps brachialis brachioradialis supraspinatus infraspinatus subscapularis "
    "teres trapezius trap traps rhomboid rhomboids serratus anterior posterior latissimus lats "
    "pectoralis pecs iliopsoas psoas gastroc gastrocnemius soleus peroneal peroneals peroneus "
    "tibialis medius med maximus minimus abdominals core trunk multifidus knee knees hip hips "
    "ankle ankles shoulder shoulders elbow elbows wrist wrists neck back foot feet hand hands "
    "finger fingers thumb toe toes scapula scapular cervical thoracic lumbar ehl ue le rue lue rle "
    "lle cuff hallucis"
)
MOTIONS = word_set(
    "dorsiflexion plantarflexion flexion flex extension ext abduction abd adduction add rotation "
    "scaption inversion eversion pronation supination elevation protraction retraction er ir df pf"
)
_PARTS = _OF_THE_BODY | MOTIONS
_BETWEEN = word_set(
    "right left r l b rt lt bilateral bilaterally is was are at of to now and or from about with "
    "external internal upper lower middle mid long both side muscle muscles group groups grossly "
    "tested testing measured extremity extremities approximately approx avg mean off pre post "
    "less than greater over under"
)
COUNTED = re.compile(
    r"(?ai) ?(?:x(?!-?ray)|times|reps?|sets?|visits?|sessions?|weeks?|wks?|days?|months?|mos?|"
    r"years?|yrs?|hours?|hrs?|h|min(?:ute)?s?|sec(?:ond)?s?|s|lbs?|pounds?|#|kg|g|mg|mcg|ml|oz|cm|mm|"
    r"in(?= *(?:$|[.,;)\n])| x)|inch(?:es)?|ft|feet|meters?|m|miles?|mi|mph|steps?|stairs?|"
    r"deg(?:rees?)?|points?|pts|units?|average|avg|mmhg|bpm|percent|more|of|out|"
    r"per (?:day|week|month|hour|min|session|visit)|fingers?|trials?|pages?|mets?|newtons?|"
    r"laps?|fw|fb|ppd|liters?|lpm|watts?)(?![A-Za-z])"
)
_HAPPENS = ("ed", "day", "ectomy", "plasty", "otomy", "scopy", "desis", "graphy", "gram", "repair")
WORD = re.compile(r"[a-z]+(?:\d[a-z]?)?|\d[a-z]+")
_CLAUSE = re.compile(r"[;.](?=\s)|\n|\.(?=[a-z])")
FAR, _NEAR = 60, 28
ENDS_OF_BODY, SMALL_ENDS = (5, 10), (2, 3, 4, 5, 6, 10)
"""Where the scales of strength and of pain end, and scales so short that few dates look alike."""


class Said(NamedTuple):
    """A word of a clause in small letters, and where it ends."""

    word: str
    until: int

    def end(self) -> int:
        """Return where it ends."""
        return self.until


def words_before(text: str, start: int) -> list[Said]:
    """Return the words of the clause in front of a place, in small letters."""
    before = text[max(0, start - FAR) : start].lower()
    begins = max((mark.end() for mark in _CLAUSE.finditer(before)), default=0)
    return [Said(word[0], word.end()) for word in WORD.finditer(before, begins)]


def as_meant(words: list[Said]) -> list[Said]:
    """Return the words with those that OCR damaged as they were meant: `pajn`."""
    return [each._replace(word=meant(each.word)) for each in words]


def is_value(word: str) -> bool:
    """Whether a word names what is measured in figures."""
    return word in _SCALES or word in VALUES or word in _PARTS


def is_named(word: str) -> bool:
    """Whether a word of medicine or shorthand may have a small figure right behind it."""
    if is_value(word):
        return True
    if word in EVENTS or word in DATE_FOLLOWS or word.endswith(_HAPPENS):
        return False
    return len(word) > 1 and word in _of_medicine()


@cache
def _of_medicine() -> frozenset[str]:
    known = acronyms() | listed("eponyms") - listed("names") | surely_clinical()
    return known - of_a_form() - _PEOPLE_AND_PLACES - _BETWEEN


def dates(word: str) -> bool:
    """Whether a date follows a word more often than a score."""
    return word in EVENTS or word in DATE_FOLLOWS or word in _NO_LAST


def has_value(words: list[Said]) -> bool:
    """Whether what was measured is named right before, but for sides and little words."""
    return any(
        is_value(words[at][0]) and not _is_event(words, at) for at in _back_to_the_name(words)
    )


def has_test(words: list[Said]) -> bool:
    """Whether anything of medicine that may be measured is named right before."""
    return any(
        is_named(words[at][0]) and not _is_event(words, at) for at in _back_to_the_name(words)
    )


def _back_to_the_name(words: list[Said]) -> Iterator[int]:
    """Yield the places of the last words, up to the first that is no side or little word."""
    for at in range(len(words) - 1, -1, -1):
        yield at
        if words[at][0] not in _BETWEEN:
            return


def has_scale(words: list[Said], end: int, most: int) -> bool:
    """Whether a scale that ends at a figure is named shortly before, and nothing happened since."""
    only_sides = True
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if _is_event(words, at) or end - word.end() > _NEAR:
            return False
        if most in _TOTALS.get(word[0], ()) or (word[0] in _ANY_TOTAL and only_sides):
            return True
        if only_sides and word[0] in _PARTS and most in ENDS_OF_BODY:
            return True
        only_sides = only_sides and word[0] in _BETWEEN
    return False


def _is_event(words: list[Said], at: int) -> bool:
    """Whether a word tells what happened; `left` behind a measure is a side."""
    is_side = words[at][0] == "left" and at > 0 and words[at - 1][0] in _SCALES | _PARTS
    return words[at][0] in EVENTS and not is_side
