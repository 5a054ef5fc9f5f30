"""What the desk does in Slack: mentions, direct messages, `/pa`, the home page, buttons.

Interface: slack-bolt 1.30 over Socket Mode. Nothing is approved here; a button opens the page.
Never tried against: Slack itself.
"""

from __future__ import annotations

import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from agent.slack.at_work import AtWork
from agent.slack.colleague import reply, reply_form
from agent.slack.command import command
from agent.slack.desk import SlackDesk
from agent.slack.messages import assistant_thread, message
from agent.slack.showing import home_page, more, show_all
from agent.slack.trouble import on_trouble
from agent.slack.writing import MORE, OPEN, REPLY, SHOW_ALL


def listen_on(app: AsyncApp, desk: SlackDesk, at_work: AtWork) -> None:
    """Put every listener on the app; those that have begun are waited for at the end."""
    counted = at_work.counted
    app.event("app_mention")(counted(message(desk)))
    app.event("message")(counted(message(desk)))
    app.event("app_home_opened")(counted(home_page(desk)))
    app.event("assistant_thread_started")(counted(assistant_thread(desk)))
    app.event("assistant_thread_context_changed")(_nothing)
    app.command("/pa")(counted(command(desk)))
    app.action(re.compile(f"^{OPEN}"))(_nothing)
    app.action(MORE)(counted(more(desk)))
    app.action(SHOW_ALL)(counted(show_all(desk)))
    app.action(REPLY)(counted(reply_form(desk)))
    app.view(REPLY)(counted(reply(desk)))
    app.error(on_trouble(desk.people))


async def _nothing(ack: Any = None) -> None:
    if ack is not None:
        await ack()
