"""How a value in words looks for its field: whether it can be one, and whether it is plain whole.

A stranger's paper is read wrong most often where no check tells: a specialty for a practice, a
payer together with its plan, a heading for a precaution. Of such values many can be told by their
looks, whatever label they stood beside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from adapters.reading.prose.operations import is_operation
from adapters.reading.prose.precautions_prose import sounds_like_a_precaution
from adapters.reading.values.candidates import Value
from adapters.reading.values.health_plans import is_plan
from adapters.reading.values.offices import OF_PHYSICIANS, is_office, names_only_a_kind
from adapters.reading.values.payer_words import (
    ends_like_a_payer,
    is_a_payer,
    is_on_file,
    names_a_payer,
    names_a_program,
)
from adapters.reading.values.people import CREDENTIALS
from adapters.reading.values.therapy import is_course
from adapters.reading.values.vocabulary import put_right
from adapters.reading.wordings.labels import phrases, squeeze

_THERAPY = re.compile(r"(?i)rehab|therap")
_JOINED = re.compile(r"(?i)\b(?:and|of)\b|&")
_SENTENCE = re.compile(r"(?i)\b(?:on|to|per|for|is|are|be|by|with|in|at|as|until|then)\b|\.\s")
"""What names of treatments seldom hold, and sentences nearly always."""
_REGION = re.compile(r"(?i)\sregion \d+$")
_CUT_PLAN = re.compile(r"(?i)(?:medicare )?(?:part|plan|type|pt)\W*")
_BARE_LIMIT = re.compile(r"(?i)\b(?:over|than|beyond|above|below|to|for)\s+\d+\W*$")
_UNIT = re.compile(r"(?i)(?:\b(?:apt|apartment|unit|ste|suite|rm|room|bldg|lot|spc|trlr)\W*|#\s*)$")
"""What a number follows in an address; one that a fax lost left this at the end."""
FEW, MANY, LONG = 2, 3, 8
"""Words of a short value, of a name, and of a text that seldom says one thing only."""
LONGEST_LABEL, SHORTEST_LABEL = 4, 7
"""Words and letters of a label that a value may have taken along."""
_PAYERS = frozenset({"payer_name", "secondary_payer_name"})
_PEOPLE = frozenset({"patient_name", "referring_name"})
_OF_A_PLAN = re.compile(
    r"(?i)\b(?:ppo|hmo|epo|pos|medicare|medicaid|advantage|health(?:care)?|plans?|choice|classic|plus"
    r"|access|blue|cross|insurance)\b"
)
"""What stands beside a payer's word where a plan is meant: people are called Oscar and Molina."""
_CALLED = re.compile(r"(?i)\b(?:oscar|molina|clover|bright|kaiser)\b")
_STOP_WITHIN = re.compile(r"[^\W\d_]{3,}\.[^\W\d_]|[^\W\d_]{4,}\.\s")
_CUT_OFF = re.compile(r"(?i)(?:&|\+|,|/|\b(?:and|of|the|for|at))$")
"""Where the name of a practice cannot end: the rest of it stands on its next line."""
_VERB_ALONE = re.compile(
    r"(?i)(?:please )?(?:avoid|no|not|do not|never|limit|keep|stop|wear|use|watch|monitor|protect|"
    r"maintain|check|respect|caution|careful|due to|with|until|non|partial|weight)\W*"
)
"""What a precaution begins with and cannot end with: the rest stands on its next line."""
_TELEPHONE = re.compile(r"\d{3}\W{1,2}\d{3}\W\d{4}")
_VOWELLESS = re.compile(r"(?i)\b[b-df-hj-np-tv-xz]{3,}\b")
"""A label or a degree, misread: `HRN` for `MRN`; hardly a name has no vowel."""
Look = Callable[[str], bool]


def is_misshapen(name: str, value: Value | None) -> bool:
    """Whether a value looks like anything rather than what its field holds."""
    return isinstance(value, str) and name in _MISSHAPEN and _MISSHAPEN[name](value)


def is_open_ended(name: str, value: Value | None, *, followed: bool = False) -> bool:
    """Whether a value may be a part of what its field holds, or hold a part of something else.

    `followed` says that on its line words go on right behind it.
    """
    if not isinstance(value, str) or name not in _OPEN_ENDED:
        return False
    return _OPEN_ENDED[name](value) or (followed and name in _PAYERS and _may_go_on(value))


def is_no_name(name: str, value: Value | None) -> bool:
    """Whether what is taken for somebody's name is a plan's, or was misread within.

    However sure it looks, a person decides: few such values are on file to learn from. So is a
    practice's name that goes on somewhere else, and a street with a telephone in it.
    """
    if name == "referring_organization" and isinstance(value, str):
        return _CUT_OFF.search(value.strip()) is not None
    if name == "precautions" and isinstance(value, str):
        return _VERB_ALONE.fullmatch(value.strip()) is not None
    if name == "patient_street" and isinstance(value, str):
        return _TELEPHONE.search(value) is not None
    if name not in _PEOPLE or not isinstance(value, str):
        return False
    if names_a_payer(value) and _OF_A_PLAN.search(value) is not None:
        return True
    rest = " ".join(w for w in value.split() if w.strip(".,").replace(".", "") not in CREDENTIALS)
    return _STOP_WITHIN.search(rest) is not None or _VOWELLESS.search(rest) is not None


def _is_no_person(text: str) -> bool:
    """A payer's name, unless people are called so and no word of a plan stands with it."""
    called = _CALLED.search(text) is not None and _OF_A_PLAN.search(text) is None
    return names_a_payer(text) and not called


def _has_a_number(text: str) -> bool:
    """A region's number may belong to a name: `VA CCN - Optum Region 2`."""
    return text[:1].isdigit() or _digits(text) > FEW


def _may_name_a_plan(text: str) -> bool:
    return not ends_like_a_payer(_REGION.sub("", text))


def _may_go_on(text: str) -> bool:
    """A payer's well-known name is whole, but a brand or a program goes on: `VA CCN - Optum`."""
    return is_a_payer(text) or names_a_program(text) or not is_on_file(text)


def _is_no_plan(text: str) -> bool:
    numbered = _digits(text) > 1 or (_digits(text) > 0 and names_a_payer(text))
    return numbered and not is_plan(text)


def _may_name_a_payer(text: str) -> bool:
    """A plan of which a letter was lost is no whole one either: `Part` of `Part B`."""
    if _CUT_PLAN.fullmatch(text) is not None:
        return True
    long = _words(text) > MANY or (_words(text) > 1 and names_a_payer(text))
    return long and not is_plan(text)


def _is_no_practice(text: str) -> bool:
    """A therapy clinic is rather the one that the paper is sent to; a fax may lose a blank."""
    text = " ".join(text.replace("&", " & ").split())
    therapy = _THERAPY.search(OF_PHYSICIANS.sub("", text))
    return not is_office(text) or names_only_a_kind(text) or therapy is not None


def _names_a_person(text: str) -> bool:
    return any(word.strip(".,") in CREDENTIALS for word in text.split())


def _may_be_a_sentence(text: str) -> bool:
    long = _words(text) > MANY and _SENTENCE.search(text) is not None
    return long and _JOINED.search(text) is None and not put_right(text)[1]


def _is_no_precaution(text: str) -> bool:
    return _words(text) <= FEW and not sounds_like_a_precaution(text)


def _may_be_no_surgery(text: str) -> bool:
    short = _words(text) <= FEW and not (_words(text) > 1 and is_operation(text))
    long = _words(text) > LONG and not is_operation(text)
    return short or long or _names_a_person(text)


def _takes_label_along(text: str) -> bool:
    """Whether a precaution begins or ends with a label, and not with one that says it itself.

    `Weight bearing as tolerated` begins with the words of a label for precautions. A limit without
    its unit, as in `No lifting over 5`, may have lost more than that.
    """
    if _BARE_LIMIT.search(text):
        return True
    words = text.split()
    sides = (part for many in range(1, LONGEST_LABEL + 1) for part in (words[:many], words[-many:]))
    return any(_is_label(part) for part in sides)


def _is_label(words: Sequence[str]) -> bool:
    squeezed = squeeze(" ".join(words))
    label = phrases().get(squeezed) if len(squeezed) >= SHORTEST_LABEL else None
    return label is not None and (label.role != "precautions" or len(words) > FEW)


def _words(text: str) -> int:
    return len(text.split())


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


_MISSHAPEN: Mapping[str, Look] = {
    "payer_name": _has_a_number,
    "secondary_payer_name": _has_a_number,
    "plan_name": _is_no_plan,
    "referring_organization": _is_no_practice,
    "referring_name": _is_no_person,
    "patient_name": _is_no_person,
    "precautions": _is_no_precaution,
    "patient_street": is_course,
}
_OPEN_ENDED: Mapping[str, Look] = {
    "payer_name": _may_name_a_plan,
    "secondary_payer_name": _may_name_a_plan,
    "plan_name": _may_name_a_payer,
    "treatments": _may_be_a_sentence,
    "precautions": _takes_label_along,
    "surgery": _may_be_no_surgery,
    "patient_street": lambda text: _UNIT.search(text) is not None,
}
