"""Posts are drawn as a workspace shows them, and what stands in them runs nowhere."""

from __future__ import annotations

from simulator.slack.picture import joined, page

ANSWER = {
    "method": "chat.postMessage",
    "text": "one",
    "blocks": [
        {"type": "section", "text": {"text": "1 case:\n- `C-PENDNG2222`: <https://a.test/x|page>"}},
        {"type": "actions", "elements": [{"text": {"text": "Open"}, "style": "primary"}]},
        {"type": "context", "elements": [{"text": "Answered *plainly*."}]},
    ],
}


def test_marks_of_slack_become_marks_of_a_page() -> None:
    drawn = page([ANSWER])

    assert "<code>C-PENDNG2222</code>" in drawn
    assert '<a href="https://a.test/x">page</a>' in drawn
    assert '<span class="button primary">Open</span>' in drawn
    assert "<b>plainly</b>" in drawn


def test_a_table_is_drawn_with_its_head_and_its_links() -> None:
    link = {"type": "link", "url": "https://a.test/x", "text": "C-PENDNG2222"}
    cell = {"type": "rich_text", "elements": [{"elements": [link]}]}
    rows = [[{"type": "raw_text", "text": "Case"}], [cell], [{"type": "raw_text", "text": "<b>"}]]
    drawn = page([{"text": "", "blocks": [{"type": "table", "rows": rows}]}])

    assert "<tr><th>Case</th></tr>" in drawn
    assert '<td><a href="https://a.test/x">C-PENDNG2222</a></td>' in drawn
    assert "<td>&lt;b&gt;</td>" in drawn


def test_what_people_or_papers_say_is_shown_as_it_is() -> None:
    hostile = "&lt;script&gt;alert(1)&lt;/script&gt; <script>alert(2)</script>"
    drawn = page([{"text": hostile}, {"method": "said", "text": hostile, "who": "<b>D"}])

    assert "<script>" not in drawn and "<b>D" not in drawn


def test_the_pieces_of_a_stream_are_one_post() -> None:
    stream = [
        {"method": "chat.startStream", "markdown_text": "one\n"},
        {"method": "chat.appendStream", "markdown_text": "two\n"},
        {"method": "chat.stopStream", "blocks": ANSWER["blocks"]},
    ]
    [post] = joined(stream)

    assert post["streamed"] == "one\ntwo\n"
    assert post["blocks"] == ANSWER["blocks"]
