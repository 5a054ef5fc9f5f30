"""Words that stand where only a name can stand, whatever else they mean: `the rep Brick Visit,`.

Behind what somebody is (looked up: `lexicon.roles`), behind a word that leads to people, in front
of a credential or a telephone number. In lines of capitals, where writing tells nothing, a mark or
a verb of people must end the name as well.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from adapters.redaction.beside_names import NO_NAMES
from adapters.redaction.lexicon import (
    clinical,
    listed,
    maybe_names,
    of_a_form,
    roles,
    surely_clinical,
    word_set,
)
from adapters.redaction.people import CREDENTIALS
from adapters.redaction.somebody import MODALS
from adapters.redaction.words_left import Word
from adapters.redaction.written import Written

_GAP = re.compile(r"(?:'[sS])?(?:[,:.(]|, \(| \(| -)?(?: (?:is|named|IS|NAMED))?[ \t]{0,24}[\"(]?")
_PLAIN = (" ", "  ", "'s ", "'S ")
_ENDS = re.compile(r"(?:'[sS])?(?:[ \t]*(?:[,;.)(/\n|:\"<]|$)| {2,}| [a-z(+\d])")
_MARKED = re.compile(
    r"(?:'S\b)|[ \t]*(?:[,;)(/\n|:\"<]|\.(?!\d)|$)| {2,}| (?:AT|FROM|TO|AND|IN|WILL|IS|WAS|HAS|"
    r"CALLED|SAID|SAYS|SIGNED|TOOK|CAME|LEFT|WHO|RE|ON FILE|DROPPED|DROVE|BROUGHT|HELPS|LIVES|"
    r"CHECKS|NOTES|NOTED|DIED|TEXTED|GAVE|WANTS|REPORTS|STATES|BORN|HELPED|"
    r"WORKS|DOES|GET|GETS|HELP|AGREE|AGREED|AGREES|CAN|[A-Z]{3,}ED|[A-Z]{4,}S|TEL|PHONE|CELL|FAX|#?\(?\d{3})\b"
)
_CREDENTIAL = re.compile(rf",? {{1,2}}(?:{CREDENTIALS})(?![A-Za-z])")
_NUMBER = re.compile(r"[.,:;]? {0,2}(?:tel\.? ?|cell ?|ph\.? ?)?\(*\d{3}\)?[ .-]{0,2}\d{3}", re.I)
_IDENTIFIED = re.compile(
    r"(?:,? {1,4}|, ?| ?/ ?)(?:(?i:dob|d\.o\.b|mrn|born)\b|\d{1,2}[/-]\d{1,2}[/-]\d{2})"
    r"|\n\d{1,6} [A-Z]"
)
"""A birth date, a record's number or the line of an address stands behind people."""
_KIN_BEHIND = re.compile(
    r"(?ai)(?:, ?| \()(?:his |her |the |my |our |pt's )?(?P<kin>[a-z]{3,13})\b"
)
_NO_ROLE = word_set("patient subject individual self adult male female minor in person mover cc re")
"""Behind these as often stands what was found or asked as a name."""
KIN = word_set(
    "mother father mom dad mum wife husband spouse son daughter sister brother aunt uncle niece "
    "nephew cousin grandson granddaughter grandmother grandfather grandma grandpa fiance fiancee "
    "fiancée fiancé girlfriend boyfriend partner friend neighbor roommate coworker twin "
    "stepson stepdaughter stepmom stepmother stepdad stepfather "
    "stepsister stepbrother caregiver guardian carer aide baby in-law grandparent"
)
_SEVERAL = word_set(
    "twins triplets sons daughters kids children parents brothers sisters grandsons granddaughters "
    "grandkids grandchildren"
)
_MOST_NAMED, _JOINS = 6, frozenset({"", ",", ":", "(", "&"})
_MORE_ROLES = word_set(
    "in-law son-in-law daughter-in-law mother-in-law father-in-law brother-in-law sister-in-law "
    "boss driver carer mgr ncm manager adjuster poc reviewer hubby gf bf dtr contact counsel cna "
    "hha scheduler law label list adj emerg emergency attn crna trainer page paged"
)
_ADDRESSED = word_set("emerg emergency attn crna boss trainer page paged")
"""Behind these stands somebody or an office."""
_LEADS = word_set(
    "with w by told called call saw met meet ask asked tried via per cc attn spoke signed of from "
    "for to not helped and or wrote texted emailed reached represents represent"
)
"""Behind these a person stands as often as a thing."""
NOT_CALLED = word_set(
    "ill sick present aware here there home well ok had has was is will can and or not to with who "
    "at in on of the a his her states says said call back also still now today "
    "wants helps assists needs asks thinks denies"
)


_OF_VERBS = ("s", "ed", "ing", "ly")
_SHORT = 3


class _Run(NamedTuple):
    """One or two words that may be a name, and what is in front of them."""

    words: list[Word]
    before: Word | None
    gap: str
    behind: int
    """Where the run ends in the text."""

    @property
    def small(self) -> list[str]:
        return [each.form.plain for each in self.words]

    @property
    def in_capitals(self) -> bool:
        return self.words[0].in_capitals


def replace_by_place(words: list[Word], text: str) -> None:
    """Replace one or two words with capitals where only a name can stand."""
    has_several = not _SEVERAL.isdisjoint([word.form.small for word in words])
    for at, word in enumerate(words):
        if has_several and word.form.small in _SEVERAL:
            _take_several(words[at : at + _MOST_NAMED], text)
        if not word.form.is_capital:
            continue
        for run in _runs(words, at, text):
            if len(run.words) == 1 and not _is_behind_role(run):
                continue
            if _ends(run, text) and _is_called(run, text):
                for each in run.words:
                    each.verdict = "name" if each.verdict != "taken" else "taken"
                break


def _take_several(words: list[Word], text: str) -> None:
    """Replace the names that `and` joins behind kin: `twins Scot and Delight`."""
    named: list[Word] = []
    are_joined = False
    for left, right in pairwise(words):
        if text[left.end : right.start].strip() not in _JOINS:
            break
        if named and right.form.small == "and":
            are_joined = True
        elif _is_one_of_several(right, text):
            named.append(right)
        else:
            break
    for each in named if are_joined and len(named) > 1 else ():
        each.verdict = "name" if each.verdict != "taken" else "taken"


def _is_one_of_several(word: Word, text: str) -> bool:
    form = word.form
    if word.verdict == "taken":
        return True
    if not _is_written(word) or (form.is_clinical and form.is_word):
        return False
    is_named = form.is_maybe_name or not form.is_word
    return is_named or _ends(_Run([word], None, "", word.end), text)


def _runs(words: list[Word], at: int, text: str) -> list[_Run]:
    """Return what may be a name and begins at a word; of more than two words none is."""
    if not _is_written(words[at]):
        return []
    if words[at].verdict == "taken" and (at + 1 == len(words) or words[at + 1].verdict == "taken"):
        return []
    before = words[at - 1] if at else None
    gap = text[before.end : words[at].start] if before is not None else ""
    end = _joined_end(words, at, text)
    one = _Run(words[at:end], before, gap, words[end - 1].end)
    if end == len(words) or not _goes_on(words[end - 1], words[end], text):
        return [one]
    last = _joined_end(words, end, text)
    two = _Run(words[at:last], before, gap, words[last - 1].end)
    if words[at].in_capitals:
        return [two, one]
    is_longer = last < len(words) and _goes_on(words[last - 1], words[last], text)
    return [] if is_longer else [two]


def _joined_end(words: list[Word], at: int, text: str) -> int:
    """Return behind which word a double name ends in capitals: `MI-POTTER`."""
    end = at + 1
    if end < len(words) and words[at].in_capitals:
        is_joined = text[words[at].end : words[end].start] == "-" and _is_written(words[end])
        end += is_joined
    return end


def _goes_on(left: Word, right: Word, text: str) -> bool:
    return _is_written(right) and text[left.end : right.start] in (" ", "  ")


def _is_written(word: Word) -> bool:
    """Whether a word is written like a name and is no label or shorthand."""
    if word.verdict == "kept" or not _may_be_called(word.form):
        return False
    return word.in_capitals or word.form.is_mixed


@lru_cache(maxsize=20_000)
def _may_be_called(form: Written) -> bool:
    small = form.plain
    if not form.is_capital or len(small) < _SHORT - 1 or not small.isalpha() or form.is_of_form:
        return False
    return not form.is_short or _is_called_so(form)


def _is_called_so(form: Written) -> bool:
    """Whether shorthand is longer and written otherwise, or a surname."""
    if len(form.plain) > _SHORT:
        return not form.is_upper or form.is_maybe_name
    return form.is_maybe_name and not form.is_upper


def _ends(run: _Run, text: str) -> bool:
    pattern = _MARKED if run.in_capitals else _ENDS
    return run.words[-1].text.endswith("'S") or pattern.match(text, run.behind) is not None


def _is_called(run: _Run, text: str) -> bool:
    if _is_credentialed(run, text):
        return True
    if _is_behind_role(run):
        return _fits_role(run, is_reached=_NUMBER.match(text, run.behind) is not None)
    if len(run.words) == 1:
        return False
    small = run.small
    kin = _KIN_BEHIND.match(text, run.behind)
    is_before_kin = kin is not None and kin["kin"].lower() in KIN
    if is_before_kin and (not run.gap.isspace() or _is_contact(run)):
        return not all(each in surely_clinical() for each in small)
    if _IDENTIFIED.match(text, run.behind) and not (run.in_capitals and run.gap == " "):
        return not any(each in clinical() for each in small)
    is_led = (
        run.before is not None and run.before.form.small in _LEADS and run.gap.strip(" /") == ""
    )
    if _NUMBER.match(text, run.behind) and (is_led or not run.gap.isspace()):
        return any(each in maybe_names() and each not in clinical() for each in small)
    if run.in_capitals:
        return is_led and all(each in maybe_names() and each not in clinical() for each in small)
    return is_led and not all(each in clinical() for each in small)


def _is_contact(run: _Run) -> bool:
    """Whether a number in a list, an empty stretch or a word that leads to people stands before."""
    before = run.before.form if run.before is not None else None
    if before is None or len(run.gap) > 1:
        return True
    return before.figures > 0 or before.small in _LEADS


def _is_credentialed(run: _Run, text: str) -> bool:
    """Whether two words of which medicine owns not both stand before what somebody has passed."""
    if len(run.words) < 2 or _CREDENTIAL.match(text, run.behind) is None:
        return False
    small = run.small
    return NO_NAMES.isdisjoint(small) and not all(each in surely_clinical() for each in small)


def _is_behind_role(run: _Run) -> bool:
    small = run.before.form.small if run.before is not None else ""
    if small in _NO_ROLE or not (small in roles() or small in _MORE_ROLES):
        return False
    return _GAP.fullmatch(run.gap) is not None


def _is_only_role(small: str) -> bool:
    return small in roles() and small not in maybe_names()


def _fits_role(run: _Run, *, is_reached: bool) -> bool:
    """Whether words behind a role are a name: the surer the place, the less the words count."""
    small = run.small
    role = run.before.form.small if run.before is not None else ""
    if any(each in NOT_CALLED or _is_only_role(each) for each in small):
        return False
    if len(small) == 1:
        return _is_called_alone(run, small[0], role)
    if not run.in_capitals:
        return role.islower() or not all(each in clinical() for each in small)
    named = [each in maybe_names() for each in small]
    clinically = [each in clinical() for each in small]
    is_apart = is_reached or run.gap not in _PLAIN
    is_named = is_apart or any(named) or not any(each.endswith(_OF_VERBS) for each in small)
    is_sure = role in KIN or role in _ADDRESSED
    if is_sure and not any(clinically) and is_named and not _are_of_office(small):
        return True
    return (is_reached or any(named)) and (is_apart or all(named)) and not all(clinically)


def _are_of_office(small: list[str]) -> bool:
    """Whether a department is meant: `ATTN MEDICAL RECORDS`."""
    return any(each in of_a_form() or each in roles() for each in small)


def _is_called_alone(run: _Run, small: str, role: str) -> bool:
    """Whether one word behind a role is a name: all that kin has or is called by is one."""
    if small in listed("eponyms") or (run.in_capitals and small in MODALS):
        return False
    is_plain_kin = role in KIN and run.before is not None and run.before.text.islower()
    if role in KIN and (run.words[0].text.lower().endswith("'s") or is_plain_kin):
        return True
    if small in maybe_names() and not (run.in_capitals and small in clinical()):
        return True
    return role in KIN and small not in clinical() and not small.endswith(("ed", "ing"))
