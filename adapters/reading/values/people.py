"""Names of people as printed: natural order, titles and credentials apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CREDENTIAL_WORDS = (
    "MD DO PA NP FNP FNP-C FNP-BC ARNP APRN APRN-CNP DNP CNP CRNP AGNP AGNP-C ANP ANP-BC AGACNP RN "
    "DC DPM ND MBBS PHD CNS CNM DMSC FAAOS FACS MPH MSN MS FAAFP FACP AGPCNP-BC AGPCNP MPAS "
    "CPNP CPNP-PC CPNP-AC PNP PNP-BC PNP-PC PMHNP PMHNP-BC WHNP WHNP-BC ENP ENP-C ENP-BC GNP-BC "
    "ACNP ACNP-BC ACNPC-AG AGACNP-BC ANP-C NP-C APNP APN APN-CNP APRN-BC APRN-FNP CNP-BC ONP-C "
    "FAAP FAAPMR FAANS FACC FACR FACOG FAOASM CAQSM MMSC MHS MSPAS MPA MBCHB MBBCH DMD DDS "
    "AUD OD PSYD PHARMD FRCSC FAOAO FACOS FACOFP FAOCPMR"
)
CREDENTIALS = _CREDENTIAL_WORDS.split()
_CREDENTIAL = "|".join(sorted((re.escape(one) for one in CREDENTIALS), key=len, reverse=True))
_DOTTED = r"M\.\s?D\.|D\.\s?O\.|N\.\s?P\.|P\.\s?A\.(?:-C)?|D\.\s?C\.|D\.\s?P\.\s?M\."
CREDENTIAL_TAIL = re.compile(
    rf"[\s,.]+((?:(?:P\.?A\.?[\s|:!-]*C|{_CREDENTIAL}|{_DOTTED})(?=$|[\s,;.)|])[\s,]*)+)",
    re.IGNORECASE,
)
_PA_C = re.compile(r"\bP\.?A\.?[\s|:!-]*C\b", re.IGNORECASE)
_TITLE = re.compile(r"^(?:mr|mrs|ms|miss|mx|dr|doctor|master)\b\.?\s*", re.IGNORECASE)
_TOKEN = r"[^\W\d_](?:[^\W\d_]|['\u2019.\-])*"  # noqa: S105  a pattern of letters
_NATURAL = re.compile(rf"^{_TOKEN}(?:\s+{_TOKEN}){{1,6}}$")
_LAST_FIRST = re.compile(
    rf"^({_TOKEN}(?:\s+{_TOKEN}){{0,3}})\s*,\s*({_TOKEN}(?:\s+{_TOKEN}){{0,2}})$"
)
_BETWEEN = re.compile(
    rf"^({_TOKEN}(?:\s+{_TOKEN}){{0,2}}),?\s+((?:PA-C|{_CREDENTIAL})(?:,?\s(?:PA-C|"
    rf"{_CREDENTIAL}))*),\s*"
    rf"({_TOKEN}(?:\s+(?!(?:on|at|dated)\b){_TOKEN}){{0,2}})"
)
"""Last name and degrees, comma, first name, as some records print it."""
_MARKS = " ,.:;-_~\u00b7\u2022'\u2018\u2019\"\u201c\u201d`"
"""What may stand before a name: punctuation, and what readers take dust for."""
_SAYS_SEX = re.compile(r"[FMfm]|(?i:fe)?male")
"""What follows a whole name and is no name: `Odalys Tarrowby, F`."""
_DEGREE = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})(?:[A-Z][a-z]{0,4}\.?){1,4}[A-Z](?:-[A-Z]{1,3})?")
"""Letters behind a name that nobody lists and that end in a capital: `AuD`, `PharmD`, `CRNFA`."""
_SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_NOT_NAME_WORDS = (
    "patient name date birth dob phone fax address referral order physical therapy the and "
    "for with insurance member group diagnosis provider physician clinic center medical "
    "hospital signature signed information number please see evaluation treatment report "
    "history unknown none same self page mrn sex male female street city state zip "
    "demographics therapist department services print here referring ordering unit apt suite "
    "street avenue road boulevard drive npi id is was to of on id# above below at by has an who "
    "subscriber guarantor policyholder relationship practitioner nurse attending supervising "
    "certified trainer dear hello greetings colleague colleagues compensation workers clinical "
    "billing "
)
_NOT_NAMES = frozenset(_NOT_NAME_WORDS.split())


_WITHIN_NAME_WORDS = "de la del van von der den da dos di al bin y le el ten ter"
_WITHIN_NAMES = frozenset(_WITHIN_NAME_WORDS.split())
_BEFORE_LAST_NAMES = _WITHIN_NAMES - {"al", "y"} | {"st", "ste", "las", "los", "du", "des"}
"""Small words that a last name begins with, and nobody's given name is."""


_STAFF = re.compile(r"(?:RN|LPN|LVN|CMA|RMA|MA|CNA|BSN)(?:[\s,/-]+(?:RN|LPN|CMA|RMA|MA|BSN))*")
_SENDER = re.compile(r"[^\[(]{4,60},\s*[A-Z]{2,5}\s*[\[(](?P<office>[^\])]{4,80})[\])]?")


_OF_WHOM = re.compile(r"(?P<office>[^()]{4,80}?)\s*\((?P<who>[^()]{5,60})\)")
"""An office with who works there in brackets behind it."""


def orders_nothing(credentials: str | None) -> bool:
    """Whether credentials are those of office staff, who send orders and sign none."""
    return credentials is not None and _STAFF.fullmatch(credentials.strip(" .")) is not None


def only_helps(text: str) -> bool:
    """Whether a line's degrees are those of a trainer, therapist or nurse, who order nothing."""
    told = {one.upper() for one in re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)?", text)}
    return bool(told & _HELPERS) and not told & _ORDERING


def office_behind(text: str) -> str:
    """The office of `Somebody, RN [Some Clinic]` or `Some Clinic (Somebody, MD)`, else the text."""
    found = _SENDER.fullmatch(text)
    behind = _OF_WHOM.fullmatch(text)
    who = read_name(behind["who"]) if behind is not None else None
    if behind is not None and who is not None and who.credentials is not None:
        return behind["office"]
    return text if found is None else found["office"].strip()


_HELPER_WORDS = "ATC LAT AT-C ATC-L CSCS DPT MPT MSPT OTR COTA PTA RN LPN LVN CMA MSW"
_HELPERS = frozenset(_HELPER_WORDS.split())
_LEARNED_WORDS = "MPH MSN MS PHD MHS MMSC MPA DC RN"
_LEARNED = frozenset(_LEARNED_WORDS.split())
_ORDERING = frozenset(CREDENTIALS) - _LEARNED


@dataclass(frozen=True)
class Name:
    """A name in natural order with its credentials, and how much of the text it took."""

    name: str
    credentials: str | None
    end: int


def read_name(text: str) -> Name | None:
    """Return the name that a text begins with, or None when it is no name."""
    lead = len(text) - len(text.lstrip(_MARKS))
    rest = text[lead:]
    title = _TITLE.match(rest)
    skipped = lead + (title.end() if title else 0)
    rest = text[skipped:]
    end = _natural_end(rest)
    between = _BETWEEN.match(rest[:end])
    given = between[3].upper().replace(".", "").split() if between is not None else []
    if (
        between is not None
        and not {*given} & {*CREDENTIALS}
        and _is_plausible(f"{between[3]} {between[1]}")
    ):
        return Name(f"{between[3]} {between[1]}", between[2], skipped + between.end())
    tail = CREDENTIAL_TAIL.search(rest)
    credentials = None
    if 0 < end < len(rest) and rest[end].isdigit() and rest[end - 1].isalpha():
        return None
    if tail is not None and tail.start() <= end + 1 and tail.start() > 1:
        credentials = re.sub(r"\s+", " ", _PA_C.sub("PA-C", tail[1].strip(" ,.")))
        body, end = rest[: tail.start()], tail.end(1)
    else:
        body = rest[:end]
    name = _in_order(body.strip(" ,.;:-_"))
    if name is None or (_is_last_name(name) and (title is not None or name[:2] == "St")):
        return None
    return Name(name, credentials, skipped + end)


def _natural_end(text: str) -> int:
    """Where the part that can be a name stops: digits, brackets, bars, long rules."""
    stop = re.search(
        r"[\d(\[|/:;_<>{}*&+=]|\s-\s|\b(?:dob|d\.o\.b|born|mrn|npi|age|sex|phone)\b|\b\w+\s?#|"
        r"(?<=[,;] )(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d",
        text,
        re.I,
    )
    return stop.start() if stop else len(text)


def _in_order(text: str) -> str | None:
    squeezed = re.sub(r"\s+", " ", text)
    turned = _LAST_FIRST.match(squeezed)
    if turned is not None and " " in turned[1] and _is_behind_a_name(turned[1], turned[2]):
        name = turned[1]
    elif turned is not None:
        first, last = turned[2], turned[1]
        name = f"{last} {first}" if _SUFFIX.match(first) else _with_suffix(first, last)
    elif _NATURAL.match(squeezed):
        name = squeezed
    else:
        return None
    return name if _is_plausible(name) else None


def _is_behind_a_name(name: str, behind: str) -> bool:
    """Whether what follows a whole name is a sex or a degree: `AuD` has a capital at its end."""
    if _SAYS_SEX.fullmatch(behind):
        return True
    degree = len(behind) > 2 and _DEGREE.fullmatch(behind) is not None
    return degree and not (name.isupper() or _is_last_name(name))


def _is_last_name(name: str) -> bool:
    """Whether nobody's given name stands in a name: `St. Onge`, `De La Cruz`, `Van Dyke`."""
    return all(part.lower().strip(".") in _BEFORE_LAST_NAMES for part in name.split()[:-1])


def _with_suffix(first: str, last: str) -> str:
    parts = last.split()
    if len(parts) > 1 and _SUFFIX.match(parts[-1]):
        return f"{first} {' '.join(parts[:-1])} {parts[-1]}"
    return f"{first} {last}"


def _is_plausible(name: str) -> bool:
    parts = name.split()
    if not 2 <= len(parts) <= 7 or len(name) > 60:
        return False
    if any(part.lower().strip(".") in _NOT_NAMES for part in parts):
        return False
    return all(part[0].isupper() or part.lower() in _WITHIN_NAMES for part in parts)
