"""Parts of the body that a text names, so that a code and the words beside it can be compared.

The words are those of the ICD-10-CM texts on file, with what offices write for them. A word that
names a region (`leg`, `spine`) counts only where no narrower one stands beside it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_NARROW = {
    "knee": "knee knees patella patellar patellofemoral meniscus meniscal cruciate tka",
    "hip": "hip hips trochanteric gluteal",
    "hip thigh knee": "thigh thighs femur femoral hamstring hamstrings quadriceps",
    "knee calf ankle": "calf shin tibia tibial fibula",
    "ankle": "ankle ankles malleolus talus",
    "ankle foot": "foot feet heel heels calcaneus calcaneal",
    "ankle foot calf": "achilles",
    "foot": "plantar toe toes hallux metatarsal metatarsalgia",
    "shoulder": "shoulder shoulders rotator clavicle acromioclavicular subacromial glenohumeral",
    "shoulder thoracic": "scapula",
    "shoulder arm elbow": "humerus biceps triceps bicipital",
    "elbow": "elbow elbows epicondylitis olecranon",
    "elbow wrist": "forearm radius ulna",
    "wrist": "wrist wrists",
    "wrist hand": "carpal",
    "wrist hand finger thumb": "hand hands metacarpal carpometacarpal metacarpophalangeal",
    "hand finger": "finger fingers",
    "hand thumb": "thumb thumbs",
    "neck": "neck cervical cervicalgia cervicogenic torticollis whiplash",
    "neck shoulder arm": "cervicobrachial",
    "neck thoracic": "cervicothoracic",
    "thoracic": "thoracic",
    "thoracic lumbar": "thoracolumbar dorsalgia backache",
    "lumbar": "lumbar lumbosacral lumbago lbp",
    "lumbar sacral hip": "sacrum sacral sacroiliac sacroiliitis sacrococcygeal coccyx",
    "lumbar sacral hip pelvis": "pelvis pelvic groin",
    "lumbar hip thigh calf foot": "sciatica",
    "jaw": "jaw mandible temporomandibular tmj",
}
_WIDE = {
    "hip thigh knee calf ankle foot lumbar sacral": "leg legs",
    "shoulder arm elbow wrist hand finger thumb neck thoracic": "arm arms",
    "neck thoracic lumbar sacral": "spine spinal vertebra vertebrae disc discs disk",
}
"""Regions: pain of a spine is felt in a leg or an arm, so that these contradict none of it."""
_PHRASES = (
    (r"\b(?:low|lower)[\s-]+back\b|\bl[s/]*[\s-]?spine\b", "lumbar"),
    (r"\b(?:mid|middle)[\s-]?back\b|\bback[\s-]?(?:pain|strain|spasms?)\b|\bof back\b",
     "thoracic lumbar"),
    (r"\bupper[\s-]+back\b", "thoracic neck"),
    (r"\bt[\s-]?spine\b", "thoracic"),
    (r"\bc[\s-]?spine\b", "neck"),
    (r"\bsi joints?\b", "lumbar sacral hip"),
)  # fmt: skip
_LIMBS = (
    (r"\blower (?:limbs?|extremit(?:y|ies))\b", "leg"),
    (r"\bupper (?:limbs?|extremit(?:y|ies))\b", "arm"),
)
_NO_PART = re.compile(
    r"\b(?:surgical |anatomical |femoral )?neck of\b|\bhand[\s-]?(?:therap\w*|domina\w*)|"
    r"\b(?:by|on) hand\b|\bfoot of\b|\bexcluding [a-z]+\b"
)
"""Words of a part that name none here: the neck of a bone, the hand that writes, what a code
leaves out."""
_SPINE = frozenset({"neck", "thoracic", "lumbar", "sacral"})
_FAR = frozenset({"thigh", "calf", "foot", "ankle", "hand", "finger", "thumb", "arm"})
_AT_NERVES = re.compile(r"(?i)radicul|sciatic|\bdis[ck]|stenosis|myelopath|spondyl|brachial")
_WORD = re.compile(r"[a-z]+")
_ALONE = re.compile(
    r"(?i)(?:(?:right|left|upper|low(?:er)?|mid(?:dle)?|cervical|thoracic|lumbar) )?"
    r"(?:neck|back|spine|shoulder|elbow|wrist|hand|thumb|finger|hip|knee|ankle|foot|heel|pelvis|"
    r"jaw|tmj|head|leg|arm|thigh|calf|forearm|extremit(?:y|ie)|si joint)s?"
    r"(?:\s?/\s?(?:hand|foot|hip|spine|forearm)s?)?|"
    r"(?:cervical|thoracic|lumbar|sacral|lumbosacral|sacroiliac|pelvic|[ctl][- ]?spine)"
    r"(?:\s?(?:/|&|and)\s?(?:cervical|thoracic|lumbar|sacral|sacroiliac|pelvic))*"
)
"""What a form lets choose where the problem is."""
_SIDES_BEHIND = re.compile(r"(?i)(?:[\s(/,]+(?:r|l|b|rt|lt|bil|right|left|both|bilateral)\b\W*)+$")
"""The sides to choose from behind a part: `Knee R L`."""
_SIDES = {"left": {"left", "lt", "l"}, "right": {"right", "rt", "r"}}
REACH = 3
"""Words between a part and its side, at most."""


def _by_word(table: dict[str, str]) -> dict[str, frozenset[str]]:
    return {
        word: frozenset(parts.split()) for parts, words in table.items() for word in words.split()
    }


_NARROW_WORDS, _WIDE_WORDS = _by_word(_NARROW), _by_word(_WIDE)


@lru_cache(maxsize=4000)
def parts_of(text: str) -> frozenset[str]:
    """The parts that a text can mean; empty where it names none."""
    plain = _NO_PART.sub(" ", text.lower())
    found: set[str] = set()
    for pattern, parts in _PHRASES:
        plain, often = re.subn(pattern, " ", plain)
        found |= set(parts.split()) if often else set()
    for pattern, word in _LIMBS:
        plain = re.sub(pattern, word, plain)
    words = _WORD.findall(plain)
    found = found.union(*(_NARROW_WORDS.get(word, frozenset()) for word in words))
    return frozenset(found or set().union(*(_WIDE_WORDS.get(word, ()) for word in words)))


def is_elsewhere(official: str, said: str) -> bool:
    """Whether words name another part than a code's text; a nerve is felt far from its root."""
    own, other = parts_of(official), parts_of(said)
    if not own or not other or own & other:
        return False
    return not (own <= _SPINE and other & _FAR and _AT_NERVES.search(official))


def sides_beside(text: str, parts: frozenset[str]) -> set[str]:
    """The sides that stand beside a word for such a part: `R knee`, `knee pain, left`."""
    words = _WORD.findall(text.lower())
    found: set[str] = set()
    for at, word in enumerate(words):
        if _NARROW_WORDS.get(word, _WIDE_WORDS.get(word, frozenset())) & parts:
            near = set(words[max(0, at - REACH) : at + REACH + 1])
            found |= {side for side, names in _SIDES.items() if names & near}
    return found


def is_a_part(text: str) -> bool:
    """Whether a text is nothing but a part of the body, with its side, sides or level."""
    return _ALONE.fullmatch(_SIDES_BEHIND.sub("", text)) is not None
