"""Turns the form for a payer's answer into the answer."""

from __future__ import annotations

from datetime import date

from desk.web.forms import Form
from priorauth.errors import InvalidRequest
from priorauth.models.submission import LineAnswer, Outcome, Reason

LONGEST = 500


def line_answer(form: Form) -> LineAnswer:
    """Return what a person says that the payer answered.

    Raises:
        InvalidRequest: Something in it cannot be used; the text says what.
    """
    try:
        outcome = Outcome(form.text("outcome"))
    except ValueError:
        raise InvalidRequest("Choose what the payer decided.") from None
    visits, units = _count(form, "visits"), _count(form, "units")
    if outcome in (Outcome.APPROVED, Outcome.PARTIAL) and not form.text("number"):
        raise InvalidRequest("Type the authorization number that the payer gave.")
    reason = form.optional("reason")
    return LineAnswer(
        code=form.text("code").upper() or None,
        outcome=outcome,
        number=(form.text("number")[:60] or None),
        visits=visits,
        units=units,
        valid_from=_day(form, "valid_from"),
        valid_to=_day(form, "valid_to"),
        reasons=(Reason(code=None, text=reason[:LONGEST]),) if reason else (),
    )


def _count(form: Form, name: str) -> int | None:
    text = form.text(name)
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) > 4:
        raise InvalidRequest(f"The number of {name} is a whole number.")
    return int(text)


def _day(form: Form, name: str) -> date | None:
    text = form.text(name)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidRequest("Write the dates as YYYY-MM-DD.") from None
