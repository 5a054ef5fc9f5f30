"""Writes the digest for e-mail and for Slack: every line leads to its page of the desk."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from typing import Any

from adapters.charts import QueueRow, in_words, queue_chart
from priorauth.casework.digest_text import Line, digest_lines, digest_text
from priorauth.casework.do_now import do_now
from priorauth.models.digest import Digest

LONGEST_SECTION = 2_900
PICTURE = "queue"


def digest_mail(
    digest: Digest, zone: str, *, desk: str | None, name: str, sent_at: datetime
) -> EmailMessage:
    """Return the digest as a message: text, the same with links, and a picture of the queue.

    `name` is the same for a clinic and day, so that a copy that arrives twice is known as one.
    """
    day, lines = digest_lines(digest, zone)
    message = EmailMessage()
    deeds = len(do_now(digest))
    message["Subject"] = f"Priorauth, {day if digest.is_quiet else f'{day}: {deeds} to do'}"
    message["Message-ID"] = f"<{name}@priorauth.invalid>"
    message["Date"] = format_datetime(sent_at)
    message["Auto-Submitted"] = "auto-generated"
    text = digest_text(digest, zone)
    message.set_content(f"{text}\n\n{desk}\n" if desk else f"{text}\n")
    rows = tuple(QueueRow(each.payer, each.days, each.cases) for each in digest.queue)
    seen = in_words(rows)
    html = _html(day, lines, desk, seen if rows else "")
    message.add_alternative(html, subtype="html")
    shown = message.get_body(("html",))
    if rows and shown is not None:
        shown.add_related(
            queue_chart(rows), "image", "png", cid=f"<{PICTURE}>", filename="queue.png"
        )
    return message


def digest_blocks(digest: Digest, zone: str, desk: str | None) -> list[dict[str, Any]]:
    """Return the blocks of a Slack post; without an address of the desk nothing leads anywhere."""
    day, lines = digest_lines(digest, zone)
    parts, part = [], f"*{_slack(day)}*"
    for line in lines:
        said = ("    " if line.inner else "\n") + _linked(line, desk)
        if len(part) + len(said) + 1 > LONGEST_SECTION:
            parts.append(part)
            part = ""
        part = f"{part}\n{said}" if part else said
    return [_section(each) for each in (*parts, part)]


def _section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def _linked(line: Line, desk: str | None) -> str:
    return f"<{desk.rstrip('/')}{line.page}|{_slack(line.text)}>" if desk else _slack(line.text)


def _slack(text: str) -> str:
    """Return text in which no mention, channel call or link can hide."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(letter for letter in plain.replace("|", "/") if letter.isprintable())


def _html(day: str, lines: tuple[Line, ...], desk: str | None, seen: str) -> str:
    shown = "".join(_row(line, desk) for line in lines)
    picture = f'<p><img src="cid:{PICTURE}" alt="{escape(seen)}" width="720"></p>' if seen else ""
    return (
        '<!doctype html><html lang="en"><body style="font-family:sans-serif;color:#1d2b36">'
        f'<p style="font-weight:bold">{escape(day)}</p>{shown}{picture}</body></html>'
    )


def _row(line: Line, desk: str | None) -> str:
    text = escape(line.text)
    if desk:
        text = f'<a href="{escape(desk.rstrip("/") + line.page)}">{text}</a>'
    inset = "margin:0 0 0 1.5em" if line.inner else "margin:1em 0 0 0"
    return f'<p style="{inset}">{text}</p>'
