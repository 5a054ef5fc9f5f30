"""A month and a day in figures, told from scores, fractions and ratios: `7/30`, `6/10`, `3/4 in`.

What could be a month and a day is a date, unless something right there says what was measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import listed, of_a_form, surely_clinical, word_set

_PAIR = (
    r"(?P<{0}>(?:1[0-2]|0?[1-9]))(?: ?/ ?)(?P<{1}>3[01]|[12]\d|0?[1-9])"
    r"(?![\d/]|(?<=[/ ]5)\+|-(?!\d)|\.\d|%)"
)
_DAY_AND_MONTH = Anchored(r"(?<![\d/.-])(?<!\d )" + _PAIR.format("month", "day"))
_UP_TO = re.compile(r" ?- ?" + _PAIR.format("month", "day"))
_LENGTH = re.compile(
    r" ?(?:-? ?(?:inch|mile|cups?\b|tabs?\b|tablet|lbs?\b|teaspoon|tsp|cm\b)|\""
    r"|in\b(?: *(?:$|[.,;)\n])| (?:heel|lift|wedge|thick|wide|long|deep|high|drop|insert|foam)))",
    re.IGNORECASE,
)
_PARTS_OF_ONE = frozenset({"2", "3", "4", "8"})
_WORD = re.compile(r"[a-z]+")
_DATE_FOLLOWS = word_set(
    "on since until till seen date dated dob doi dos before after taken thru through due next "
    "last week by eff effective exp expires"
)
EVENTS = word_set(
    "surgery surgeries operation operated injury injured accident crash mva mvc incident fall fell "
    "falling slipped tripped twisted hurt landed struck hit collided onset sx repair repaired "
    "replacement reconstruction arthroplasty arthroscopy tka tkr tha thr orif meniscectomy fusion "
    "discectomy laminectomy decompression release injection injected xray xrays radiograph "
    "radiographs mri ct ultrasound scan imaging emg biopsy labs lab eval evaluation reevaluation "
    "evaluated initial visit visits appt appts appointment appointments session sessions consult "
    "called call calls phoned emailed faxed texted wrote letter spoke talked admitted admission "
    "discharged discharge dc started starting start began begun ended ending finished stopped "
    "returned returning returns return resumed worked works moved came comes arrived left "
    "missed cancelled canceled rescheduled scheduled booked held referred ordered signed sent "
    "mailed "
    "received requested approved denied submitted filed removed cast brace "
    "sutures stitches staples "
    "game match practice tournament season race birthday born week weekend date dates dated as"
)
_NO_LAST = word_set("u and for from by to the in at of")
"""Words right before a date more often than before a score, where nothing else was measured."""
_SCALES = word_set(
    "pain score scored scores strength mmt rate rated rates rating scale nprs nrs vas level levels "
    "intensity rest worst best currently average discomfort ache soreness severity reflex reflexes "
    "dtr dtrs rpe borg grip psfs weakness stiffness fatigue symptom symptoms headache headaches "
    "sore sores achy stiff dyspnea accuracy naming finding recall trials numbness tenderness spasm "
    "tolerance confidence function lbp burning tender tightness ache aching throbbing"
)
_PARTS = word_set(
    "flexor flexors extensor extensors abductor abductors adductor adductors rotator rotators "
    "quadriceps quad quads hamstring hamstrings gluteal gluteals gluteus glute glutes deltoid "
    "deltoids biceps triceps brachialis brachioradialis supraspinatus infraspinatus subscapularis "
    "teres trapezius trap traps rhomboid rhomboids serratus anterior posterior latissimus lats "
    "pectoralis pecs iliopsoas psoas gastroc gastrocnemius soleus peroneal peroneals peroneus "
    "tibialis medius maximus minimus abdominals core trunk multifidus knee knees hip hips ankle "
    "ankles shoulder shoulders elbow elbows wrist wrists neck back foot feet hand hands finger "
    "fingers thumb toe toes scapula scapular cervical thoracic lumbar dorsiflexion plantarflexion "
    "flexion extension abduction adduction rotation inversion eversion pronation supination "
    "elevation protraction retraction er ir df pf ehl ue le rue lue rle lle cuff"
)
_MEASURED, _NO_MEASURE = _SCALES | _PARTS, EVENTS | _DATE_FOLLOWS | _NO_LAST
_COMPARED = word_set("over under above below exceeds exceeding than")
_BETWEEN = word_set(
    "right left r l b rt lt bilateral bilaterally is was are at of to now and or from about with "
    "external internal upper lower middle mid long both side muscle muscles group groups grossly "
    "tested testing measured extremity extremities approximately approx"
)
_NAMED_SCALES = word_set(
    "grade graded reflex reflexes dtr dtrs apgar moca mmse gcs dgi fga fim tegner psfs berg "
    "tinetti "
    "poma mallampati tug lefs koos odi oswestry ndi ashworth mas asia beighton pulse pulses murmur "
    "phq gad minicog aslr perf"
)
_BEHIND = re.compile(
    r" ?(?:days|nights|visits|sessions|trials|weeks)\b| ?(?:[a-z]+ ){0,2}?(?:pain|strength|"
    r"intensity|discomfort|soreness|severity|rpe|throughout|"
    r"at (?:rest|worst|best|\d{1,2} ?o'?clock)|with activity|on average)\b"
)
_JOINING = re.compile(
    r"\b(?:for|with|after|the|and|in|to|due|but|he|she|when|because|while)\b(?! act)"
)
_PAIN = re.compile(r" ?(?:pain|discomfort|soreness|strength)\b")
_BREAKS = re.compile(r"[.;\n/]|\bon\b|\bsince\b|\buntil\b")
_NEAR, _FAR, _AHEAD = 28, 48, 40
_WHOLES, _TOUCHING = frozenset({2, 3, 4, 5, 6, 8, 10}), 2
"""Characters between a measure's name and the score; how far to look back, and ahead."""


def month_and_day(text: str) -> Iterator[Found]:
    """Yield every month and day that nothing shows to be a score or a fraction."""
    scored = None
    for match in _DAY_AND_MONTH.finditer(text):
        until = _UP_TO.match(text, match.end())
        if _is_measured(text, match) or _goes_on(text, scored, match):
            scored = match
        elif not _is_length(text, match):
            yield Found(match.start(), until.end() if until else match.end(), "DATE")


def _goes_on(text: str, scored: re.Match[str] | None, match: re.Match[str]) -> bool:
    """Whether a score of the same scale stands just before: `3/10 at rest and 6/10 at end`."""
    if scored is None or scored["day"] != match["day"] or match["day"] not in ("5", "10"):
        return False
    between = text[scored.end() : match.start()]
    return len(between) < _FAR and _BREAKS.search(between) is None


def _is_length(text: str, match: re.Match[str]) -> bool:
    """Whether it is a part of an inch, a mile or a tablet."""
    is_part = match["day"] in _PARTS_OF_ONE and int(match["month"]) < int(match["day"])
    return is_part and _LENGTH.match(text, match.end()) is not None


def _is_measured(text: str, match: re.Match[str]) -> bool:
    """Whether `6/10` or `4/5` is a score: the name of a measure stands beside it."""
    reached, most = int(match["month"]), int(match["day"])
    before = text[max(0, match.start() - _FAR) : match.start()].lower()
    begins = max(before.rfind(mark) for mark in ".;\n") + 1
    words = list(_WORD.finditer(before, begins))
    last = words[-1][0] if words else ""
    if reached > most or last in _DATE_FOLLOWS:
        return False
    if last in _NAMED_SCALES or (len(words) > 1 and words[-2][0] in _NAMED_SCALES):
        return True
    if _is_of_a_part(words, len(before), most, text[match.end() : match.end() + 7]):
        return True
    if most not in (5, 10):
        return False
    if last in _COMPARED or last in listed("eponyms") - listed("names"):
        return True
    if _has_scale(words, len(before)) or last in ("a", "an"):
        return True
    if last == "for" and _PAIN.match(text[match.end() : match.end() + _AHEAD].lower()):
        return True
    return last not in _NO_MEASURE and _is_named_behind(text, match.end())


def _is_of_a_part(words: list[re.Match[str]], end: int, most: int, behind: str) -> bool:
    """Whether a muscle, joint or test stands right before a part of a small whole: `HS 4/5`."""
    if most not in _WHOLES or not words or end - words[-1].end() > _TOUCHING:
        return False
    last = words[-1][0]
    if last == "s" and len(words) > 1:
        last = words[-2][0]
    if last in _NO_MEASURE or last in of_a_form() or last.endswith("ed"):
        return False
    is_goal = behind.lower().startswith(" goal")
    return is_goal or last in _MEASURED or last in _shorthand()


@cache
def _shorthand() -> frozenset[str]:
    """Return words of medicine and its tests that date nothing."""
    days = {word for word in surely_clinical() if word.endswith("day") or word in _DATE_FOLLOWS}
    return (surely_clinical() | listed("eponyms")) - of_a_form() - EVENTS - days


def _has_scale(words: list[re.Match[str]], end: int) -> bool:
    """Whether a measure is named a few words before, and nothing that happened is in between."""
    only_sides = True
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        is_side = word[0] == "left" and at > 0 and words[at - 1][0] in _MEASURED
        if (word[0] in EVENTS and not is_side) or end - word.end() > _NEAR:
            return False
        if word[0] in _SCALES or (only_sides and word[0] in _PARTS):
            return True
        only_sides = only_sides and word[0] in _BETWEEN
    return False


def _is_named_behind(text: str, end: int) -> bool:
    """Whether what was measured stands right behind: `5/10 right knee pain`, `4/5 strength`."""
    found = _BEHIND.match(text[end : end + _AHEAD].lower())
    return found is not None and _JOINING.search(found[0]) is None
