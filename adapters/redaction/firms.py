"""Firms whose names are words: told by where they stand, `works at`, `Employer:`, `a van of`.

`Dockside Cold Storage` is made of words that no list of names holds. Where somebody is employed,
all words with capitals are the firm's; elsewhere a preposition stands before it, and one of its
words goes anyway or `&` joins two.
"""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.redaction.lexicon import clinical, listed, roles, surely_clinical, word_set
from adapters.redaction.people import OF_A_TEST
from adapters.redaction.recognizers.organization import NO_FIRM
from adapters.redaction.weighing.usual import how_usual
from adapters.redaction.words_left import GONE, Word

_EMPLOYED = re.compile(
    r"(?ai)(?:\b(?:works?|worked|working|work|employed|job|position|employment|back|shifts?|double|"
    r"full ?time|part ?time|days|nights|weekends|retired|laid off|off work|intern|volunteers?)"
    r" (?:(?:as|is) an? [a-z ]{3,24} )?(?:at|for|by|from|with|to)"
    r"|(?<!the )\b(?:employer|where|company|job|workplace|place of (?:work|employment)|school|"
    r"part ?time job|works? for|(?:name of )?(?:firm|business))(?: name)?:"
    r"|\b(?:attends|attended|(?:drives|drove|delivers|delivered|cooks|cleans|plays|played|swims|"
    r"trains|coaches|teaches|interns) (?:for|at|with))"
    r"|\b(?:member|parishioner|congregant) of|\b(?:goes|went|belongs|returned) to"
    r"|\b(?:hurt|injured|injury|fell|accident)\b[^.;\n]{0,24} (?:at|for)"
    r"|\ban? (?:[a-z]+ )?[a-z]+(?:er|or|ist|ian|man|woman|clerk|cook|hand) at"
    r"|\b(?:employee of|off the line at|retired from|i'?m at)"
    r"|\b(?:employed|works?|working) as (?:an? )?[a-z ]{3,24},"
    r"|\boccupation [a-z ]{3,24} \("
    r"|\b(?:(?:for|at|to|from) work,? ?(?:\(|that's|which is)|"
    r"(?:occupation|job|vocation)(?: title)?: [a-z' ]{3,32},"
    r")|(?:^|(?<= {2})|(?<=\t))(?:emp|empl|employer|company|insured|group name) ?(?: |=)"
    r"|\bmay concern(?: at)?,? ?\(?|\b(?:van|truck|bus|vehicle|manager|supervisor|owner|foreman|"
    r"(?<!\d )hr|human resources|"
    r"cna|hha|cook|clerk|driver|cashier|teacher|nurse|welder|mechanic|assistant|server|"
    r"stylist|picker|operator|technician|foreman|accountant|guard|janitor|custodian|student|coach)"
    r" (?:of|at|for|with)) ?\"?$"
)
"""What employs somebody stands behind it."""
_LEADING = word_set("at for from of by with employer where company job school firm business")
_LEADING |= word_set("workplace concern work employment name above in near to attends attended")
_LEADING |= word_set("emp empl insured that's is")
_JOBS = word_set("occupation job vocation employed works work working")
"""Behind what somebody is by one of these and a comma stands where: `Occupation: a cook, Inn`."""
_WEAK = word_set("at for from of by above in near to")
_JOINED = re.compile(r" |  | & |&| and | (?:of|the|de|of the) | ?#|-")
_CAPITAL_JOINED = re.compile(r" | & |&|-| OF ")
_MARK = re.compile(r"'S\b|[ \t]*(?:[.,;:()|/\n\"]|$)| {2,}| (?:#|\d)")
_WORKS_AT = re.compile(r"(?ai)\b([a-z]+) (?:at|@) $")
_STOPS = word_set(
    "and on since for because who with in is was has had as but when where until till to doing "
    "which at by from if after before while per full part light not will can does did or wants via "
    "every each this that any no none self"
)
_ATTENTION = re.compile(r"(?ai),? {1,2}(?:attn|attention)\b")
_SELDOM, _APART = "1", frozenset({", ", " (", " @ "})
_ARTICLES = word_set("the a")
_BACK, _MOST = 60, 5


def replace_firms(words: list[Word], text: str) -> None:
    """Replace the words of a firm that stands where one is meant."""
    if not words:
        return
    names_job = not _JOBS.isdisjoint([word.form.small for word in words])
    names_job = names_job or text.find(" @ ", words[0].start, words[-1].end) >= 0
    for at in [at for at, word in enumerate(words) if at and word.form.is_capital]:
        before = words[at - 1]
        if _is_article(before, text) and at > 1:
            before = words[at - 2]
        leads = before.form.small in _LEADING
        if not (leads or names_job):
            continue
        if not leads and text[before.end : words[at].start] not in _APART:
            continue
        run = [] if _is_article(words[at], text) else _run(words, at, text)
        if run and _is_firm(run, before, text):
            for each in run:
                each.verdict = "common" if each.verdict != "taken" else "taken"


def _is_article(word: Word, text: str) -> bool:
    return word.form.small in _ARTICLES and text[word.end : word.end + 1] != "-"


def _is_employing(ahead: str, *, many: int) -> bool:
    """Whether it says where somebody works; what somebody is before `at` does so too."""
    if _EMPLOYED.search(ahead):
        return True
    role = _WORKS_AT.search(ahead) if many > 1 else None
    return role is not None and role[1].lower() in roles()


def _is_firm(run: list[Word], before: Word, text: str) -> bool:
    if all(each.verdict == "taken" for each in run):
        return False
    if all(each.form.small in NO_FIRM for each in run):
        return False
    start = run[0].start
    ahead = text[max(0, start - _BACK) : start].rsplit("\n", 1)[-1]
    if ahead.lower().endswith(("the ", "a ")):
        ahead = ahead[: ahead.rstrip().rfind(" ") + 1]
    is_addressed = before.form.small == "to" and _ATTENTION.match(text, run[-1].end) is not None
    is_employing = is_addressed or _is_employing(ahead, many=len(run))
    is_labelled = ahead.rstrip(' "').endswith(":")
    if len(run) == 1:
        return is_employing and _may_be_one(run[0], is_labelled=is_labelled)
    if before.form.small not in _LEADING:
        return is_employing and any(how_usual(each.form.small) <= _SELDOM for each in run)
    if is_employing:
        is_job = is_labelled and run[-1].form.plain in roles()
        return not is_job and not all(_is_no_firm(each.form.small) for each in run)
    return _goes_in_part(run, before, text)


def _goes_in_part(run: list[Word], before: Word, text: str) -> bool:
    """Whether one of several words behind a preposition goes anyway, or `&` joins two."""
    start = run[0].start
    is_gone = any(each.verdict in GONE for each in run)
    if run[0].in_capitals:
        return is_gone and before.form.small == "at"
    is_close = text[before.end : start].strip().lower() in ("", *_ARTICLES)
    if not is_close or before.form.small not in _WEAK or any(map(_is_of_a_test, run)):
        return False
    is_joined = "&" in text[run[0].end : run[-1].start]
    return is_gone or (is_joined and not all(_is_plain(each.form.plain) for each in run))


@lru_cache(maxsize=20_000)
def _is_no_firm(small: str) -> bool:
    return small in NO_FIRM or small in surely_clinical()


@lru_cache(maxsize=20_000)
def _is_plain(small: str) -> bool:
    return small in clinical() or small in roles() or small in listed("acronyms")


def _may_be_one(word: Word, *, is_labelled: bool) -> bool:
    """Whether a firm may be called by one word: any that a label calls so, but for what we do."""
    form = word.form
    if form.is_short or form.plain in roles() or len(word.text) <= _ONE:
        return False
    return is_labelled or not form.is_clinical


_ONE = 2


def _is_of_a_test(word: Word) -> bool:
    return word.form.is_eponym or OF_A_TEST.search(word.form.small) is not None


def _run(words: list[Word], at: int, text: str) -> list[Word]:
    """Return the words with capitals from a place on that may be one name."""
    run: list[Word] = []
    in_capitals = words[at].in_capitals
    joined = _CAPITAL_JOINED if in_capitals else _JOINED
    for word in words[at : at + 2 * _MOST]:
        if word.text == "&":
            continue
        if run and not joined.fullmatch(text, run[-1].end, word.start):
            break
        is_joined = bool(run) and text[run[-1].end : word.start] == "-" and len(word.text) == 1
        if not is_joined and not _is_written(word, in_capitals=in_capitals):
            break
        run.append(word)
    if len(run) > _MOST or (in_capitals and run and not _ends(run[-1], words, text)):
        return []
    return run


def _ends(last: Word, words: list[Word], text: str) -> bool:
    """Whether a mark, a figure or a word that no firm goes on with stands behind a last word."""
    if _MARK.match(text, last.end):
        return True
    behind = next((each for each in words if each.start >= last.end), None)
    return behind is None or behind.form.small in _STOPS or behind.verdict in ("taken", "kept")


def _is_written(word: Word, *, in_capitals: bool) -> bool:
    if word.verdict == "kept" or not word.form.is_capital or len(word.text) < _ONE - 1:
        return False
    if in_capitals:
        return word.form.small not in _STOPS
    return word.form.is_mixed or word.form.is_upper
