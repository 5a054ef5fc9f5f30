"""The model without a script: picks the tool that fits a question, then says what it found."""

from __future__ import annotations

import json
import re
from typing import Any

from simulator.claude.script import Block, answered_tool, last_question, tool_result

# Words of a question, and the tool that they speak for.
CUES: tuple[tuple[str, str], ...] = (
    (r"\bwhy\b.*\bden|\bdenial|\bdenied", "explain_denial"),
    (
        r"\bneeds? (prior )?authorization for (code|cpt|\d)|\brules?\b|\brequire",
        "lookup_payer_rules",
    ),
    (r"\beligib|\bbenefits?\b|\bcoverage\b|\bactive\b", "verify_eligibility"),
    (r"\bdraft\b|\bprepare\b", "draft_packet"),
    (r"\bsubmit\b|\bsend\b", "submit_packet"),
    (r"\bstatus\b|\bheard\b|\banswered\b", "check_status"),
    (r"\bread\b|\bnew (documents?|referrals?|fax)", "read_referral"),
    (r"\bpending\b|\bwaiting\b|\bruns? out|\bapproval|\bcases\b|\bwhich\b|\blist\b", "list_cases"),
    (r"\bmissing\b|\bcase\b|\bgaps?\b", "get_case"),
)
LONGEST = 400
IDENTIFIER = re.compile(
    r"\b[A-Z]-[2-9A-Z]{10}\b|\b(?!\d{4}-\d\d-)(?=[\w-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+\b"
)
DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
CODE = re.compile(r"\b(?:\d{5}|[A-Z]\d{4})\b")
STATES = ("pending", "denied", "approved", "held", "draft", "sent")


def answer(request: dict[str, Any]) -> list[Block]:
    """The blocks of the answer to a request."""
    messages = request["messages"]
    schema = _wanted_schema(request)
    if schema is not None:
        return [_text(json.dumps(nothing_of(schema)))]
    if answered_tool(messages) is not None:
        return [_text(_report(*tool_result(messages)))]
    question = last_question(messages)
    tool = _fitting_tool(question, request.get("tools") or [])
    if tool is None:
        return [_text("I can answer questions about cases, payers and their rules.")]
    arguments, missing = _arguments(question, tool)
    if missing:
        return [_text(f"Please tell me: {', '.join(missing)}.")]
    return [{"type": "tool_use", "name": tool["name"], "input": arguments}]


def nothing_of(schema: dict[str, Any], whole: dict[str, Any] | None = None) -> Any:
    """The emptiest value that a JSON schema allows: this model reads and invents nothing."""
    whole = whole or schema
    if "$ref" in schema:
        return nothing_of(whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            empty = [each for each in schema[key] if each.get("type") == "null"]
            return None if empty else nothing_of(schema[key][0], whole)
    if "enum" in schema or "const" in schema:
        return schema.get("const", (schema.get("enum") or [None])[0])
    kind = schema.get("type")
    if kind == "object":
        fields = schema.get("properties", {})
        return {name: nothing_of(fields[name], whole) for name in schema.get("required", [])}
    empties: dict[Any, Any] = {
        "array": [],
        "string": "",
        "integer": 0,
        "number": 0,
        "boolean": False,
    }
    return None if isinstance(kind, list) else empties.get(kind)


def _wanted_schema(request: dict[str, Any]) -> dict[str, Any] | None:
    wanted = (request.get("output_config") or {}).get("format") or {}
    return wanted.get("schema") if wanted.get("type") == "json_schema" else None


def _fitting_tool(question: str, tools: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The tool that a cue names, else the one that shares most words with the question."""
    by_name = {tool["name"]: tool for tool in tools}
    for pattern, name in CUES:
        if name in by_name and re.search(pattern, question, re.IGNORECASE):
            return by_name[name]
    scored = [(_shared(question, tool), tool) for tool in tools]
    best = max(scored, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] else None


def _shared(question: str, tool: dict[str, Any]) -> int:
    text = f"{tool['name'].replace('_', ' ')} {tool.get('description', '')}"
    return len(_words(question) & _words(text))


def _words(text: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", text.lower())}


def _arguments(question: str, tool: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """What the question says about each parameter, and the required ones that it does not."""
    schema = tool.get("input_schema", {})
    found: dict[str, Any] = {}
    for name, parameter in schema.get("properties", {}).items():
        value = _value(name, parameter, question)
        if value is not None:
            found[name] = value
    return found, [name for name in schema.get("required", []) if name not in found]


def _value(name: str, parameter: dict[str, Any], question: str) -> Any:
    choices = _choices(parameter)
    if choices:
        return next((each for each in choices if _mentions(question, str(each))), None)
    if name == "payer" or name.startswith("payer_"):
        return _payer(question)
    if name.endswith("_id") or name in ("case", "id"):
        return _first(IDENTIFIER, question)
    if "code" in name:
        return _listed(parameter, CODE.findall(question))
    if name in ("on", "date") or name.endswith("_on"):
        return _first(DATE, question)
    if name in ("state", "status"):
        return next((each for each in STATES if _mentions(question, each)), None)
    return None


def _choices(parameter: dict[str, Any]) -> list[Any]:
    options = [parameter, *parameter.get("anyOf", []), parameter.get("items", {})]
    return [value for option in options for value in option.get("enum", [])]


def _mentions(question: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word.replace('_', ' '))}", question, re.IGNORECASE) is not None


def _payer(question: str) -> str | None:
    """The words after `for`, `from`, `with` or `does` that begin with a capital."""
    found = re.search(r"\b(?:for|from|with|does|at)\s+((?:[A-Z][\w-]*\s?)+)", question)
    return found[1].strip() if found else None


def _listed(parameter: dict[str, Any], codes: list[str]) -> Any:
    if not codes:
        return None
    kinds = [parameter.get("type"), *(each.get("type") for each in parameter.get("anyOf", []))]
    return codes if "array" in kinds else codes[0]


def _first(pattern: re.Pattern[str], question: str) -> str | None:
    found = pattern.search(question)
    return found[0] if found else None


def _report(result: str, failed: bool) -> str:
    if failed:
        return f"That could not be done: {result[:LONGEST]}"
    try:
        facts = json.loads(result)
    except ValueError:
        return f"The answer is: {result[:LONGEST]}"
    return _sentence(facts)[:LONGEST]


def _sentence(facts: Any) -> str:
    """One sentence about a JSON result: a count for a list, else its plain facts."""
    if isinstance(facts, dict):
        rows = next((each for each in facts.values() if isinstance(each, list)), None)
        if rows is None or any(key in facts for key in ("mode", "state", "id")):
            return f"{_facts(facts) or 'Nothing is on file'}."
        facts = rows
    if isinstance(facts, list):
        verb = "is" if len(facts) == 1 else "are"
        shown = "; ".join(_facts(each) for each in facts[:5])
        return f"There {verb} {len(facts)}{': ' if shown else ''}{shown}."
    return f"The answer is: {facts}."


def _facts(row: Any) -> str:
    if not isinstance(row, dict):
        return str(row)
    plain = {key: value for key, value in row.items() if isinstance(value, str | int | float)}
    return ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in plain.items())


def _text(text: str) -> Block:
    return {"type": "text", "text": text}
