"""Authoring shorthand: `by_lob` and `by_pos` write one term per branch in one place."""

from __future__ import annotations

from priorauth.errors import RuleFileInvalid
from rules.strict_yaml import Node

_SHORTHANDS = {"by_lob": "lob", "by_pos": "place_of_service"}


def expand_branches(document: Node, name: str) -> Node:
    """Return the file with each branch written out as a term of its own (id + suffix).

    Raises:
        RuleFileInvalid: A branch is not written as a mapping.
    """
    if not isinstance(document.value, dict) or "rules" not in document.value:
        return document
    rules = document.value["rules"]
    if not isinstance(rules.value, list):
        return document
    flat: list[Node] = []
    for rule in rules.value:
        flat.extend(_flatten(rule, name))
    return Node({**document.value, "rules": Node(flat, rules.line)}, document.line)


def _flatten(rule: Node, name: str) -> list[Node]:
    if not isinstance(rule.value, dict):
        return [rule]
    used = [key for key in _SHORTHANDS if key in rule.value]
    if not used:
        return [rule]
    if len(used) > 1:
        line = rule.value[used[1]].line
        raise RuleFileInvalid(name, line, f"write either `{used[0]}` or `{used[1]}`")
    branches = rule.value[used[0]]
    if not isinstance(branches.value, dict) or not branches.value:
        raise RuleFileInvalid(name, branches.line, f"`{used[0]}` needs named branches below it")
    base = {key: node for key, node in rule.value.items() if key != used[0]}
    return [
        _branch(base, suffix, overlay, _SHORTHANDS[used[0]], name)
        for suffix, overlay in branches.value.items()
    ]


def _branch(base: dict[str, Node], suffix: str, overlay: Node, dimension: str, name: str) -> Node:
    if not isinstance(overlay.value, dict) or "id" not in base:
        raise RuleFileInvalid(name, overlay.line, f"branch `{suffix}` needs keys below it")
    merged = {**base, **{key: node for key, node in overlay.value.items() if key != "scope"}}
    merged["id"] = Node(f"{base['id'].value}.{suffix}", overlay.line)
    scope = dict(_mapping(base.get("scope")))
    own = _mapping(overlay.value.get("scope"))
    scope.update(own)
    if dimension == "lob" and "lob" not in own:
        scope["lob"] = Node([Node(suffix, overlay.line)], overlay.line)
    merged["scope"] = Node(scope, overlay.line)
    return Node(merged, overlay.line)


def _mapping(node: Node | None) -> dict[str, Node]:
    return node.value if node is not None and isinstance(node.value, dict) else {}
