"""The Web API: the methods that a clinic's app uses, each answered as Slack answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from simulator.slack.workspace import APP_TOKEN, BOT_TOKEN, BOT_USER, TEAM, Call, Workspace

Answer = dict[str, Any]
LONGEST_TEXT = 40_000
LONGEST_MARKDOWN = 12_000
MOST_BLOCKS = 50
LONGEST_SECTION = 3_000
MOST_ROWS, MOST_CELLS = 100, 20
CELLS = ("raw_text", "rich_text")


class WebApi:
    """Answers `POST /api/<method>`."""

    def __init__(self, workspace: Workspace, base: str) -> None:
        self._workspace = workspace
        self._base = base

    async def call(self, request: Request) -> Response:
        """Record a call and answer it."""
        method = request.path_params["method"]
        arguments = await _arguments(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        wanted = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if token != wanted:
            return JSONResponse({"ok": False, "error": "invalid_auth"})
        trouble = self._workspace.trouble.get(method)
        if trouble:
            return _trouble(trouble.pop(0))
        problem = _problem(arguments) or self._stream_problem(method, arguments)
        if problem:
            return JSONResponse({"ok": False, "error": problem})
        self._workspace.calls.append(Call(method, arguments))
        return JSONResponse({"ok": True, **self._answer(method, arguments, request)})

    def _answer(self, method: str, arguments: Answer, request: Request) -> Answer:
        known: dict[str, Callable[[Answer, Request], Answer]] = {
            "auth.test": self._whoami,
            "apps.connections.open": self._link,
            "users.info": self._person,
            "conversations.open": self._direct,
            "conversations.info": self._channel,
            "chat.postMessage": self._posted,
            "conversations.history": self._history,
            "conversations.replies": self._history,
            "chat.update": self._message,
            "chat.startStream": self._stream,
            "chat.appendStream": self._message,
            "chat.stopStream": self._stop,
            "files.getUploadURLExternal": self._upload_place,
            "files.completeUploadExternal": self._uploaded,
            "views.open": _view,
            "views.publish": _view,
        }
        return known.get(method, _plainly)(arguments, request)

    def _whoami(self, _arguments: Answer, _request: Request) -> Answer:
        return {"team_id": TEAM, "user_id": BOT_USER, "bot_id": "B0PRIORAUTH", "user": "priorauth"}

    def _link(self, _arguments: Answer, request: Request) -> Answer:
        host = request.headers["host"]
        return {"url": f"ws://{host}{self._base}/link/{self._workspace.stamp()}"}

    def _person(self, arguments: Answer, _request: Request) -> Answer:
        return {"user": self._workspace.person(str(arguments.get("user")))}

    def _direct(self, arguments: Answer, _request: Request) -> Answer:
        return {"channel": {"id": f"D0{arguments.get('users', '')}"}}

    def _channel(self, arguments: Answer, _request: Request) -> Answer:
        name = str(arguments.get("channel"))
        usual = {"id": name, "is_ext_shared": False, "is_archived": False}
        return {"channel": {**usual, **self._workspace.channels.get(name, {})}}

    def _upload_place(self, arguments: Answer, request: Request) -> Answer:
        file_id = f"F0{next(self._workspace.numbers):06d}"
        place = f"http://{request.headers['host']}{self._base}/upload/{file_id}"
        self._workspace.files[file_id] = {"name": arguments.get("filename"), "bytes": None}
        return {"upload_url": place, "file_id": file_id}

    async def upload(self, request: Request) -> Response:
        """Take the bytes of a file at the place that was given out for it."""
        found = self._workspace.files.get(request.path_params["file_id"])
        if found is None:
            return Response("no such upload", status_code=404)
        found["bytes"] = await _uploaded_bytes(request)
        return Response("OK")

    def _uploaded(self, arguments: Answer, _request: Request) -> Answer:
        given = [self._workspace.files.get(str(each.get("id"))) for each in arguments["files"]]
        if any(each is None or each["bytes"] is None for each in given):
            return {"ok": False, "error": "file_not_found"}
        return {"files": [{"id": each["id"], "title": each.get("title")}
                          for each in arguments["files"]]}  # fmt: skip

    def _message(self, arguments: Answer, _request: Request) -> Answer:
        stamp = arguments.get("ts") or self._workspace.stamp()
        return {"channel": arguments.get("channel"), "ts": stamp, "message": {"ts": stamp}}

    def _posted(self, arguments: Answer, request: Request) -> Answer:
        answer = self._message(arguments, request)
        kept = ("channel", "text", "thread_ts", "metadata")
        message = {name: arguments[name] for name in kept if name in arguments}
        self._workspace.messages.insert(0, {"type": "message", "ts": answer["ts"], **message})
        return answer

    def _history(self, arguments: Answer, _request: Request) -> Answer:
        """Tell what was posted, latest first; the town's stamps are no times, so all of it."""
        thread, hidden = arguments.get("ts"), {"channel"}
        if str(arguments.get("include_all_metadata", "")).lower() not in ("1", "true"):
            hidden.add("metadata")
        found = [
            {name: value for name, value in message.items() if name not in hidden}
            for message in self._workspace.messages
            if message["channel"] == arguments.get("channel") and message.get("thread_ts") == thread
        ]
        return {"messages": found, "has_more": False}

    def _stream(self, arguments: Answer, request: Request) -> Answer:
        begun = self._message(arguments, request)
        self._workspace.streams[begun["ts"]] = True
        return begun

    def _stop(self, arguments: Answer, request: Request) -> Answer:
        self._workspace.streams[str(arguments["ts"])] = False
        return self._message(arguments, request)

    def _stream_problem(self, method: str, arguments: Answer) -> str | None:
        """Return what Slack says to a stream that cannot be begun or gone on with."""
        if method == "chat.startStream":
            in_channel = str(arguments.get("channel", "")).startswith("C")
            named = arguments.get("recipient_user_id") and arguments.get("recipient_team_id")
            if not arguments.get("thread_ts"):
                return "invalid_thread_ts"
            return "missing_recipient_user_id" if in_channel and not named else None
        if method in ("chat.appendStream", "chat.stopStream"):
            is_open = self._workspace.streams.get(str(arguments.get("ts")))
            return None if is_open else "message_not_in_streaming_state"
        return None


def _view(_arguments: Answer, _request: Request) -> Answer:
    return {"view": {"id": "V0PRACTICE"}}


def _plainly(_arguments: Answer, _request: Request) -> Answer:
    return {}


def _trouble(code: str) -> Response:
    if code == "ratelimited":
        body = {"ok": False, "error": "ratelimited"}
        return JSONResponse(body, status_code=429, headers={"Retry-After": "1"})
    if code == "down":
        return Response("upstream connect error", status_code=503)
    return JSONResponse({"ok": False, "error": code})


def _problem(arguments: Answer) -> str | None:
    """Return Slack's error for what it would not take."""
    blocks = arguments.get("blocks") or []
    if len(str(arguments.get("markdown_text", ""))) > LONGEST_MARKDOWN:
        return "msg_too_long"
    if len(str(arguments.get("text", ""))) > LONGEST_TEXT:
        return "msg_too_long"
    if not isinstance(blocks, list) or len(blocks) > MOST_BLOCKS:
        return "invalid_blocks"
    sections = [block.get("text") for block in blocks if block.get("type") == "section"]
    if any(len((text or {}).get("text", "")) > LONGEST_SECTION for text in sections):
        return "invalid_blocks"
    tables = [block.get("rows") for block in blocks if block.get("type") == "table"]
    return None if len(tables) <= 1 and all(map(_is_table, tables)) else "invalid_blocks"


def _is_table(rows: Any) -> bool:
    """Whether Slack would take rows as those of a table."""
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ROWS:
        return False
    cells = [cell for row in rows for cell in row]
    named = all(each.get("type") in CELLS for each in cells)
    filled = all(each.get("text") for each in cells if each.get("type") == "raw_text")
    return named and filled and all(0 < len(row) <= MOST_CELLS for row in rows)


async def _uploaded_bytes(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith("multipart/"):
        return await request.body()
    for part in (await request.form()).values():
        if not isinstance(part, str):
            return await part.read()
    return b""


async def _arguments(request: Request) -> Answer:
    if request.method == "GET":
        return dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        given: Answer = json.loads(await request.body() or b"{}")
        return given
    given_both = {**request.query_params, **await request.form()}
    return {name: _value(str(value)) for name, value in given_both.items()}


def _value(text: str) -> Any:
    if text[:1] in ("[", "{"):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def slack_routes(workspace: Workspace, base: str) -> list[BaseRoute]:
    """Return the addresses of the Web API."""
    api = WebApi(workspace, base)
    return [
        Route(f"{base}/api/{{method}}", api.call, methods=["POST", "GET"]),
        Route(f"{base}/upload/{{file_id}}", api.upload, methods=["POST"]),
    ]
