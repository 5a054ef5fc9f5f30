"""Cases in words for the terminal: the minimum view, so that a screen may be seen by anybody."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from desk.tables import table
from priorauth.casework.next_steps import missing
from priorauth.models.coverage import line_in_words
from priorauth.models.views import CaseDetail, CaseList, CaseView

_HEADERS = ("Case", "Payer", "Stands", "Codes", "Visits", "Opened", "Missing", "Asked", "Runs out")


def list_text(found: CaseList, width: int | None = None) -> str:
    """Return one page of cases as a table."""
    if not found.cases:
        return "No case matches." if found.total == 0 else f"There are {found.pages} pages."
    lines = table(_HEADERS, [_row(case) for case in found.cases], width)
    more = f"; page {found.page} of {found.pages}" if found.pages > 1 else ""
    turn = f" (--page {found.page + 1} for more)" if found.page < found.pages else ""
    many = "1 case" if found.total == 1 else f"{found.total} cases"
    return "\n".join([*lines, "", f"{many}{more}{turn}"])


def detail_text(found: CaseDetail, width: int | None = None) -> str:
    """Return one case with everything that is asked, missing and known about it."""
    case = found.case
    lines = [
        f"{case.case_id}  {_payer(case)}  {_spoken(case.state)}",
        "",
        *_facts(found),
        *_titled("Missing", [missing(gap) for gap in case.gaps]),
        *_titled("Questions", [f"{q.what} {q.why}{_due(q.due_in_days)}" for q in found.questions]),
        *_titled("Why", [*case.reasons, *_rule(found)]),
        *_titled("Benefits", list(_benefits(found))),
        *_titled("Documents", list(_documents(found))),
        *_titled("Next", [found.next_step]),
    ]
    if found.desk_page:
        lines.append(f"  {found.desk_page}")
    return "\n".join(_wrapped(line, width or 100) for line in lines)


def _row(case: CaseView) -> tuple[str, ...]:
    return (
        case.case_id,
        _payer(case),
        _spoken(case.state),
        " ".join(case.procedures),
        _visits(case),
        _ago(case.opened_days_ago),
        str(len(case.gaps) or ""),
        str(case.open_questions or ""),
        "" if case.runs_out_in_days is None else _ahead(case.runs_out_in_days),
    )


def _facts(found: CaseDetail) -> Iterator[str]:
    case = found.case
    facts = {
        "Plan": line_in_words(case.line_of_business or ""),
        "Diagnoses": " ".join(case.diagnoses),
        "Procedures": " ".join(case.procedures),
        "Visits": _visits(case),
        "Opened": _ago(case.opened_days_ago),
        "Packet": _packet(case),
        "Delivery": _delivery(case),
        "Answer": "; ".join(_answers(case)),
        "Authorized": _authorized(case),
        "Runs out": "" if case.runs_out_in_days is None else _ahead(case.runs_out_in_days),
        "Problem": case.problem or "",
    }
    yield from (f"  {name:<11}{text}" for name, text in facts.items() if text)


def _packet(case: CaseView) -> str:
    if case.packet_id is None or case.packet_state is None:
        return ""
    return f"{case.packet_id}, version {case.packet_version}, {_spoken(case.packet_state)}"


def _delivery(case: CaseView) -> str:
    if case.delivery_state is None:
        return ""
    way = f" by {_spoken(case.channel)}" if case.channel else ""
    when = f", {_ago(case.sent_days_ago)}" if case.sent_days_ago is not None else ""
    return f"{_spoken(case.delivery_state)}{way}{when}"


def _answers(case: CaseView) -> Iterator[str]:
    for answer in case.answers:
        granted = f", {answer.visits} visits" if answer.visits is not None else ""
        units = f", {answer.units} units" if answer.units is not None else ""
        codes = f" ({', '.join(answer.reason_codes)})" if answer.reason_codes else ""
        yield f"{answer.code or 'all'} {_spoken(answer.outcome)}{granted}{units}{codes}"


def _authorized(case: CaseView) -> str:
    parts = []
    if case.authorized_visits is not None:
        parts.append(f"{case.authorized_visits} visits")
    if case.authorized_units is not None:
        parts.append(f"{case.authorized_units} units")
    if not parts:
        return ""
    valid = f", valid {_ahead(case.valid_for_days)}" if case.valid_for_days is not None else ""
    return f"{' and '.join(parts)}; {case.used_visits} used, {case.booked_visits} booked{valid}"


def _rule(found: CaseDetail) -> Iterator[str]:
    rule = found.rule
    if rule is None:
        return
    yield f"Rule book: {_spoken(rule.mode)}{' (stale)' if rule.stale else ''}"
    yield from rule.because
    yield from (f"{fact.fact} is not known: {fact.why}" for fact in rule.needs_input)
    yield from (f"Verify: {each.why} ({each.where})" for each in rule.verify)
    yield from (f"Source: {source.title}, {source.url}" for source in rule.sources)


def _benefits(found: CaseDetail) -> Iterator[str]:
    benefits = found.benefits
    if benefits is None:
        return
    yield f"Coverage {benefits.status}, asked {_ago(benefits.asked_days_ago)}"
    for limit in benefits.limits:
        left = f", {limit.remaining} left" if limit.remaining is not None else ""
        yield f"Benefit limit: {limit.allowed} {limit.unit} {limit.period or ''}{left}".rstrip()
    yield from benefits.problems


def _documents(found: CaseDetail) -> Iterator[str]:
    for each in found.documents:
        pages = f", {each.page_count} pages" if each.page_count else ""
        yield f"{each.document_id}{pages}, {each.state}, {_ago(each.received_days_ago)}"


def _visits(case: CaseView) -> str:
    if case.authorized_visits is not None:
        return f"{case.used_visits} of {case.authorized_visits}"
    return "" if case.visits_requested is None else f"{case.visits_requested} asked"


def _payer(case: CaseView) -> str:
    return case.payer_name or case.payer_id or "payer not certain"


def _titled(title: str, rows: list[str]) -> list[str]:
    return ["", title, *(f"  {row}" for row in rows)] if rows else []


def _wrapped(line: str, width: int) -> str:
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    whole = textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False)
    return "\n".join(whole) or ""


def _due(days: int | None) -> str:
    return "" if days is None else f" (due {_ahead(days)})"


def _ago(days: int) -> str:
    return "today" if days == 0 else f"{days} d ago"


def _ahead(days: int) -> str:
    if days < 0:
        return f"{-days} d ago"
    return "today" if days == 0 else f"in {days} d"


def _spoken(word: str) -> str:
    return word.replace("_", " ")
