"""Pictures of what the app posted, as a workspace shows it.

`python -m simulator.slack.picture POSTS.json OUT.png`, where POSTS.json is what
`/control/slack` of a running town says (or its address). The page is drawn by Chromium.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import httpx

CHROMIUM = "/usr/bin/chromium"
WIDTH = 720
_STYLE = """
body { font: 15px/1.47 Lato, "Helvetica Neue", Arial, sans-serif; color: #1d1c1d; margin: 0;
  background: #fff; width: 720px; }
.post { display: flex; gap: 10px; padding: 12px 20px; border-bottom: 1px solid #f0f0f0; }
.face { width: 36px; height: 36px; border-radius: 6px; flex: none; color: #fff; font-weight: 700;
  display: flex; align-items: center; justify-content: center; background: #0f5f63; }
.face.person { background: #7c5c99; }
.who { font-weight: 700; } .app { font-size: 10px; background: #ddd; color: #616061; padding: 1px
  4px; border-radius: 2px; margin-left: 6px; vertical-align: 2px; }
.only { color: #616061; font-size: 12px; margin-bottom: 2px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 2px 0 6px; }
code { color: #c01343; background: #f7f7f7; border: 1px solid #ddd; border-radius: 3px;
  padding: 0 3px; font-size: 12.5px; }
a { color: #1264a3; text-decoration: none; }
.buttons { display: flex; gap: 8px; margin: 6px 0; flex-wrap: wrap; }
.button { border: 1px solid #bbb; border-radius: 4px; padding: 4px 12px; font-weight: 700;
  font-size: 14px; } .button.primary { background: #007a5a; color: #fff; border-color: #007a5a; }
.context { color: #616061; font-size: 13px; } h3 { font-size: 18px; margin: 4px 0; }
.status { color: #616061; font-style: italic; font-size: 13px; }
table { border-collapse: collapse; margin: 2px 0 6px; font-size: 13.5px; } th, td { border: 1px
  solid #ddd; padding: 4px 8px; text-align: left; vertical-align: top; } th { background: #f7f7f7; }
td:first-child { white-space: nowrap; }
img { max-width: 560px; border: 1px solid #e5e5e5; border-radius: 8px; margin-top: 4px; }
"""
_CODE, _BOLD = re.compile(r"`([^`\n]+)`"), re.compile(r"(?<!\w)\*([^*\n]+)\*(?!\w)")


def page(posts: Iterable[dict[str, Any]]) -> str:
    """Return the page that shows posts one below the other; a stream is shown as one post."""
    shown = "\n".join(_post(post) for post in joined(posts))
    return f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style><body>{shown}</body>"


def joined(posts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return posts with the pieces of each stream put together."""
    found: list[dict[str, Any]] = []
    for post in posts:
        method = post.get("method", "chat.postMessage")
        if method in ("chat.appendStream", "chat.stopStream") and found:
            found[-1]["streamed"] = found[-1].get("streamed", "") + post.get("markdown_text", "")
            found[-1]["blocks"] = post.get("blocks") or []
        elif method == "chat.startStream":
            found.append({**post, "streamed": post.get("markdown_text", ""), "blocks": []})
        elif method in ("views.publish", "views.open"):
            found.append({**post, "blocks": post["view"]["blocks"]})
        elif method.startswith("chat.post") or method == "said":
            found.append(dict(post))
    return found


def _post(post: dict[str, Any]) -> str:
    if post.get("method") == "said":
        return _row("person", post.get("who", "Dana"), "", _text(post["text"]))
    blocks = post.get("blocks") or []
    inner = _text(post["streamed"].strip()) if post.get("streamed") else ""
    inner += "".join(_block(block) for block in blocks) or (
        "" if inner else _text(post.get("text", ""))
    )
    only = '<div class="only">Only visible to you</div>' if "user" in post else ""
    return _row("", "priorauth", only, inner)


def _row(kind: str, who: str, above: str, inner: str) -> str:
    badge = "" if kind else '<span class="app">APP</span>'
    return (
        f'<div class="post"><div class="face {kind}">{html.escape(who[:1].upper())}</div>'
        f'<div>{above}<span class="who">{html.escape(who)}</span>{badge}{inner}</div></div>'
    )


def _block(block: dict[str, Any]) -> str:
    kind = block.get("type")
    if kind == "header":
        return f"<h3>{html.escape(block['text']['text'])}</h3>"
    if kind == "section":
        return _text(block["text"]["text"])
    if kind == "context":
        return "".join(
            f'<div class="context">{_marked(each["text"])}</div>' for each in block["elements"]
        )
    if kind == "actions":
        buttons = "".join(_button(each) for each in block["elements"])
        return f'<div class="buttons">{buttons}</div>'
    if kind == "table":
        head, *rest = block["rows"]
        return f"<table>{_row_of(head, 'th')}{''.join(_row_of(row, 'td') for row in rest)}</table>"
    if kind == "input":
        return f'<div class="context">{html.escape(block["label"]["text"])}</div>'
    return ""


def _row_of(cells: list[dict[str, Any]], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{_cell(each)}</{tag}>' for each in cells)}</tr>"


def _cell(cell: dict[str, Any]) -> str:
    if cell["type"] == "raw_text":
        return html.escape(cell["text"])
    parts = [part for line in cell["elements"] for part in line["elements"]]
    return "".join(
        f'<a href="{html.escape(each["url"])}">{html.escape(each["text"])}</a>' for each in parts
    )


def _button(element: dict[str, Any]) -> str:
    style = html.escape(str(element.get("style", "")))
    return f'<span class="button {style}">{html.escape(element["text"]["text"])}</span>'


def _text(text: str) -> str:
    return f'<div class="text">{_marked(text)}</div>'


def _marked(text: str) -> str:
    """Return Slack's marks as HTML; the text itself was escaped by the app already."""
    plain = html.escape(html.unescape(_LINK_OPEN.sub("\x01\\1\x02", text)), quote=False)
    linked = re.sub(r"\x01([^|\x02]+)(?:\|([^\x02]*))?\x02", _anchor, plain)
    return _BOLD.sub(r"<b>\1</b>", _CODE.sub(r"<code>\1</code>", linked))


_LINK_OPEN = re.compile(r"<(https?://[^>]+)>")


def _anchor(found: re.Match[str]) -> str:
    return f'<a href="{html.escape(found[1])}">{found[2] or found[1]}</a>'


def shoot(source: str, target: Path) -> None:
    """Draw a page into a picture file as high as the page is.

    Raises:
        RuntimeError: Chromium could not draw it.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "page.html"
        place.write_text(source, encoding="utf-8")
        height = _height(place)
        _chromium(place, f"--screenshot={target.absolute()}", f"--window-size={WIDTH},{height}")
    if not target.exists():
        raise RuntimeError("Chromium drew nothing.")


def _height(place: Path) -> int:
    probe = place.with_name("probe.html")
    measured = "<script>document.title=document.body.scrollHeight</script>"
    probe.write_text(place.read_text(encoding="utf-8") + measured, encoding="utf-8")
    said = _chromium(probe, "--dump-dom", f"--window-size={WIDTH},600")
    found = re.search(r"<title>(\d+)</title>", said)
    return int(found[1]) if found else 900


def _chromium(place: Path, *options: str) -> str:
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
               "--force-device-scale-factor=1.5", *options, place.as_uri()]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    return done.stdout


def main(arguments: list[str] | None = None) -> None:
    """Draw what was posted."""
    parser = argparse.ArgumentParser(prog="python -m simulator.slack.picture", description=__doc__)
    parser.add_argument("posts", help="a JSON file, or the address of a running town")
    parser.add_argument("target", type=Path, help="the picture")
    given = parser.parse_args(arguments)
    if given.posts.startswith("http"):
        told = httpx.get(f"{given.posts.rstrip('/')}/control/slack", timeout=10).json()
    else:
        told = json.loads(Path(given.posts).read_text(encoding="utf-8"))
    shoot(page(told["posted"] if isinstance(told, dict) else told), given.target)


if __name__ == "__main__":
    main()
