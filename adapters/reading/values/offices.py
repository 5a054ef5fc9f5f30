"""Whether a line names an office: a practice, clinic, department or hospital."""

from __future__ import annotations

import re

OFFICE = re.compile(
    r"\b(?:orthop\w+|medicine|medical|clinics?|center|centre|associates|"
    r"hospitals?|health|healthcare|"
    r"physicians|group|practice|spine|sports|surgery|surgical|neurology|"
    r"neuro(?!musc|re-?ed)\w+|family|pediatrics?|"
    r"rheumatology|pain|institute|care|partners|specialists|podiatry|internists|urgent|primary|"
    r"foot (?:&|and) ankle|upper extremity|chiropractic|"
    r"bone|joint|university|pllc|llc|p\.?c\.?|inc|wellness|orthopaedics|women'?s|cardi(?:ology|ac)|"
    r"cardiovascular|vascular|physiatr\w+|(?:uro)?gynecolog\w+|obstetrics|urolog\w+|arthritis|"
    r"otolaryngology|ent|throat|hematology|dentistry|oncology|dermatology|endocrinology|gastroenterology|nephrology|pulmonology|geriatrics?|"
    r"podiatric|surgeons|doctors|network)\b",
    re.IGNORECASE,
)
NO_OFFICE = re.compile(
    r"\b(?:referral|order|prescription|fax|phone|tel|patient|insurance|page|date|npi|dob|"
    r"therapy(?! (?:and|&) surgery)|evaluation|form|request|confidential|to:|attn|from|suite|"
    r"right|left|memo|blue (?:cross|shield)|re-?education|mobiliz\w+|stretching|strengthening|"
    r"traction|needling|modalities|stimulation|iontophoresis|"
    r"diagnosis|visit|report|note|provider|signed|member|policy|plan|ipa)\b",
    re.IGNORECASE,
)
OF_PHYSICIANS = re.compile(
    r"(?i)\b(?:(?:physical medicine|neurology|neurosurgery|orthopa?edic surgery|chiropractic)"
    r" (?:&|and) rehab\w*|hand therapy (?:&|and) surgery)"
)
"""Specialties of those who order therapy, in whose names the word stands too."""
_KIND = re.compile(
    r"(?i)ortho|neuro|derm|dept|department|of|and|the|in|&|-|board|certified|physical|pm&r|"
    r"rehabilitation|electrodiagnos\w+|musculoskeletal|interventional|vascular|internal|general|"
    r"setting|facility|location|podiatric|pediatric|adolescent|adult|diseases|disorders|clinical|"
    r"foot|ankle|hand|wrist|elbow|shoulder|knee|hip|reconstructive|occupational|geriatric|"
    r"endocrine|"
    r"gynecolog\w*|obstetric\w*|oncology|urology|gastroenterology|trauma|arthroscopic|replacement|"
    r"surgeon|physician|doctor|heart|management"
)
_NAMED = re.compile(
    r"(?i)(?:university|children'?s|women'?s) (?:hospitals?|medical center|health(?: system)?|"
    r"clinics?|physicians|orthopa?edics)"
)
"""What would be a kind of house, and is the name of many."""


_ENDED = re.compile(
    r"(?i)\b(?:hospitals?|centers?|centre|clinics?|associates|group|institute|partners|specialists|"
    r"care|network|physicians|surgeons|health|healthcare|medicine|orthop\w+|surgery|"
    r"pllc|llc|llp|p\.?c|p\.?a|inc)\W*$"
)
"""What the name of an office ends with."""
_BEGUN = re.compile(
    r"(?!(?i:.*\b(?:(?:out|in)patient|rehab\w*|services?|program|sheet|cover|urgent|stat|new)\b))"
    r"[A-Z][\w.'\u2019&-]*(?: (?:[A-Z][\w.'\u2019-]*|of|the|&)){0,3}"
)
"""What it may begin with: a place or a saint, and no word for the paper."""
_PART_OF = re.compile(r"(?i)(?:department|dept|division|section|service|board|a |an |the )")
_PAPER_BEHIND = re.compile(
    r"(?i)(?:\s+[-\u2013\u2014|\u2022\u00b7]+\s*|\s*:\s+|\s*\()"
    r"(?=(?:[\w/&-]+ ){0,3}(?:chart|records?|(?:face ?|cover )?sheet|facesheet|summary|"
    r"orders?|referral|report|requisition|notes?|print(?:out)?|request|form|registration|"
    r"demographics|prescription|snapshot|worklist|message|documents?)\W*$)"
)
"""What parts a letterhead from what the paper is called: `Cedar Spine Center - Patient Chart`."""


def before_paper(text: str) -> int:
    """Where an office's name ends before the name of its paper; the whole length without one."""
    found = _PAPER_BEHIND.search(text)
    named = found is not None and is_office(text[: found.start()])
    return found.start() if found is not None and named else len(text)


_JOINS, _JOINED = re.compile(r"(?i)\b(?:and|of)$|&$"), re.compile(r"(?:and|of)\b|&")
"""How a line of a name ends that goes on below, and how the next one begins then."""
_MAY_END = re.compile(r"(?i)\b(?:health|healthcare|medicine|care|orthop\w+|surgery|medical)$")
_HOUSE = re.compile(
    r"(?i)(?:associates|group|partners|specialists|institute|clinic|center|network)\W*"
)
"""Names like `Eastpoint Health` that a house of its own in the next line ends: `Associates`."""


def names_only_a_kind(text: str) -> bool:
    """Whether a line says what kind of place it is, but not which: `Ortho Clinic`."""
    words = (word.strip(".,") for word in text.split())
    return _NAMED.fullmatch(text.strip(" .,")) is None and all(
        OFFICE.fullmatch(word) or _KIND.fullmatch(word) for word in words
    )


def goes_on_below(text: str, below: str) -> bool:
    """Whether a name ends in the next line: `Harrow Lake Pain` / `Management`.

    It may also only begin in the first: `Harrow Lake` / `Community Hospital`.
    """
    if _PART_OF.match(below) or not is_office(f"{text} {below}"):
        return False
    if _JOINS.search(text) or _JOINED.match(below):
        return True
    if _MAY_END.search(text) and _HOUSE.fullmatch(below):
        return True
    begun = is_office(below) and not is_office(text) and _BEGUN.fullmatch(text) is not None
    return begun or (_ENDED.search(text) is None and names_only_a_kind(below))


def is_office(text: str) -> bool:
    """Whether a line names an office and nothing else: a name begins its words with capitals."""
    told = any(text.islower() or one[0][0].isupper() for one in OFFICE.finditer(text))
    told = told and NO_OFFICE.search(text) is None
    return (
        told
        and ":" not in text
        and not any(map(str.isdigit, text))
        and (2 <= len(text.split()) <= 8)
    )
