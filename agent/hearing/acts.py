"""What somebody wants done, read off the verb at the head of a sentence, whatever its object.

`fax the plan of care to northwind` sends, `make C-7K2M9QXAPT valid for another month` grants:
the verb and the kind of thing it is done to say so, and no wording has to be on file.
"""

from __future__ import annotations

import re

_SENTENCES = re.compile(r"[.!?;\n]+")
_POLITE = (
    r"^\W*(?:(?:please|pls|plz|kindly|can|could|would|will|you|u|just|also|go ahead|and|then|ok"
    r"|okay|hey|hi|so|now|from now on|(?:i|we) (?:need|want|would like) you to|lets)\W+)*"
)
_AMOUNT = (
    r"(?:\d+|one|two|three|four|five|six|eight|ten|twelve|another|more|extra|additional|a few)"
    r"(?: more| extra| additional)? (?:visit|unit|day|week|month|session)s?"
)
_DECIDED = r"(?:approved|denied|authorized|cleared|granted|paid)"
_ACTS = tuple(
    (concept, re.compile(rf"{_POLITE}(?:{verbs})\b(?! (?:me|us)\b){on}"))
    for concept, verbs, on in (
        (
            "send_order",
            "fax|mail|e-?mail|send|forward|transmit|shoot|upload|resend|refax",
            r".*\bto (?:the )?(?:#payer|payer|insurance|insurer|carrier|plan)\b",
        ),
        (
            "send_order",
            "file|lodge",
            r" (?:it|that|this|them)\b",
        ),
        (
            "regrant",
            "extend|prolong|lengthen|stretch|bump|raise|increase|lower|reduce|make|give|add|tack"
            "|push|move|change|set|adjust|up",
            rf".*(?:#case.*\b(?:{_AMOUNT}|valid)\b|\b{_AMOUNT} (?:on|to|for|onto) #case)",
        ),
        (
            "forge",
            "say|mark|put|set|flip|enter|record|log|turn|switch|make",
            rf".*(?:#case.*\b{_DECIDED}\b|\b{_DECIDED}\b.*#case)",
        ),
        ("forge", "overwrite|overrule|override(?! (?:the |its )?hold)|reverse|flip", r".*#case"),
        (
            "draft_order",
            "get|make|put|have",
            r" (?:the |a )?(?:packet |request )?(?:for )?#case"
            r" (?:ready|going|started|together)\b(?! (?:to(?! go\b)|for)\b)",
        ),
        ("changing", "log|record|enter", r".*\b(?:visit|session)s?\b"),
        (
            "changing",
            "add|remove|drop|delete|swap|replace|take (?:off|out)|put|include|bill",
            r"(?: (?:the|a|an|on|in|code|codes|modifier|another))* (?:#code|(?:kx|gp|cq|59)\b)"
            r"(?!.*\?)(?!.*\b(?:need|needs|auth)\b)",
        ),
        (
            "changing",
            "(?:can|could|may|should) (?:i|we) (?:just |also )?(?:add|swap|replace|drop|remove)",
            r"(?: (?:the|a|an|on|in|code|codes|another))* #code",
        ),
        ("changing", "#case (?:is|was) (?:now )?(?:at|up to|on visit)", r" \d"),
        (
            "changing",
            "update|correct|fix|edit|change",
            r" (?:the |her |his )?(?:diagnosis|dx|icd|codes?|payer|insurance|plan|name|dob)\b",
        ),
        ("changing", "make (?:it|that)", r" (?:\d+|one|two)(?: more| less| fewer)?\W*$"),
        (
            "draft_order",
            "renew|reauth|re-auth|reauthorize",
            r" (?:the |an? |her |his )?(?:authorization |auth )?(?:for |on )?#case",
        ),
        (
            "changing",
            "move|reschedule|shift|push|book|change",
            r".*\b(?:appointment|appt|visit|session|evaluation|eval)s?\b",
        ),
        (
            "submit_order",
            "queue|put|send|line|tee|move|pass|route|hand|give|forward|place|stage",
            r"(?!.*\b(?:without|skip|bypass|no|later)\b)(?=.*(?:#case|\b(?:it|this|that)\b))"
            r".*\b(?:to (?:approve|sign|review)|approval|approver|signature|sign ?off)\b",
        ),
    )
)


def acts_in(marked: str) -> frozenset[str]:
    """Return the orders in a text whose ids and payers are marks such as `#case`."""
    said = [" ".join(each.split()) for each in _SENTENCES.split(marked.lower())]
    return frozenset(what for what, pattern in _ACTS for each in said if pattern.search(each))
