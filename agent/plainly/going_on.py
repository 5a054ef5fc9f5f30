"""What a message goes on from: a case, several, papers, a rule, a payer's time, or mere talk."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.thread import Thread

ONE, LONE, SOME = "one", "lone", "some"
"""A case that was asked about, a list that shows one case, and cases."""
PAPERS, RULE, TIMES, TALK = "papers", "rule", "times", "talk"
AFTER = (ONE, LONE, SOME, PAPERS, RULE, TIMES, TALK)
_OF_TIMES = ("turnaround", "how_long")
_OF_RULE = ("authorization", "rule", "source", "requirements")


def after(last: Heard | None, thread: Thread) -> str:
    """Return what the last answer was about; nothing where the conversation begins."""
    if last is None:
        return ONE if len(thread.case_ids) == 1 else SOME if thread.case_ids else ""
    if last.case_ids:
        return SOME if last.case_ids[1:] else ONE
    if thread.document_ids:
        return PAPERS
    if last.codes or (last.payer and last.has(*_OF_RULE)):
        return RULE
    if last.has(*_OF_TIMES):
        return TIMES
    if thread.case_ids:
        return SOME if thread.case_ids[1:] else LONE
    return SOME if last.has("how_many") else TALK
