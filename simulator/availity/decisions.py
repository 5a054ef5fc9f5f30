"""How a payer's decision is written into a service review, header and every procedure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from simulator.residents import Decision

STATUS = {
    "A1": "Certified In Total",
    "A2": "Certified Partial",
    "A3": "Not Certified",
    "A4": "Pended",
    "A6": "Modified",
    "C": "Cancelled",
    "CT": "Contact Payer",
    "NA": "No Action Required",
    "0": "In Progress",
    "R1": "Retrying",
    "19": "Request Error",
}
CODE_OF_RULE = {
    "approve": "A1",
    "fewer": "A6",
    "partial": "A2",
    "deny": "A3",
    "pend": "A4",
    "not_required": "NA",
    "contact_payer": "CT",
}
CERTIFIED = frozenset({"A1", "A2", "A6"})
OPEN = frozenset({"A1", "A2", "A4", "A6"})
RULE_OF_DRILL = {
    "denied": Decision("deny", reason={"code": "0F", "value": "Not medically necessary"}),
    "pended": Decision("pend", reason={"code": "0U", "value": "More information is required"}),
    "partial": Decision("partial", reason={"code": "0M", "value": "Non-covered service"}),
    "fewer_visits": Decision("fewer"),
}
NOTE = {
    "deny": "Denied after practice review.",
    "pend": "Send the initial evaluation and the signed plan of care.",
}


def decide(
    rule: Decision, body: dict[str, Any], number: str, decided_at: datetime
) -> dict[str, Any]:
    """The fields of a decided review that the payer adds or changes."""
    rule, asked = _fitted(rule, body), _asked_visits(body)
    code = CODE_OF_RULE[rule.rule]
    span = {"fromDate": body["fromDate"], "toDate": body.get("toDate")}
    rows = [{**span, **row} for row in body["procedures"]]
    reasons = [rule.reason] if rule.reason else []
    note = rule.note or NOTE.get(rule.rule, "")
    answer: dict[str, Any] = {
        **_status(code, number, body, decided_at),
        "statusReasons": reasons if code != "A2" else [],
        "payerNotes": [{"type": "Message", "typeCode": "MSG", "message": note}] if note else [],
        "updatable": code in OPEN,
        "updatableFields": ["toDate", "quantity", "providerNotes"] if code in OPEN else [],
        "deletable": code in OPEN,
        "procedures": [_line(row, rule, code, number, decided_at) for row in rows],
    }
    if rule.rule == "fewer":
        answer["quantity"] = str(rule.visits)
        answer["procedures"] = [_fewer(row, rule.visits, asked) for row in answer["procedures"]]
    return answer


def _fitted(rule: Decision, body: dict[str, Any]) -> Decision:
    """The rule as it applies to what was asked: nothing is cut that was not asked for."""
    codes = [str(row["code"]) for row in body["procedures"]]
    if rule.rule == "partial" and not rule.covered and len(codes) == 1:
        rule = replace(rule, rule="fewer")  # one procedure cannot be split
    if rule.rule == "fewer":
        asked = _asked_visits(body)
        visits = rule.visits or max(asked // 2, 1)
        return replace(rule, visits=visits) if visits < asked else Decision("approve")
    if rule.rule == "partial":
        covered = rule.covered or tuple(codes[: max(len(codes) // 2, 1)])
        if all(code in covered for code in codes):
            return Decision("approve")
        if not any(code in covered for code in codes):
            return replace(rule, rule="deny")
        return replace(rule, covered=covered)
    return rule


def _asked_visits(body: dict[str, Any]) -> int:
    """Visits asked for: the header's quantity, else the largest one of a procedure."""
    rows = [body] if body.get("quantity") else body["procedures"]
    counts = [str(row.get("quantity", "")) for row in rows]
    return max(int(count) if count.isdigit() else 0 for count in counts)


def _line(
    row: dict[str, Any], rule: Decision, code: str, number: str, at: datetime
) -> dict[str, Any]:
    """One procedure as decided; under a partial decision it may differ from the header."""
    if rule.rule == "partial":
        code = "A1" if row["code"] in rule.covered else "A3"
    reasons = [rule.reason] if code == "A3" and rule.reason else []
    return {**row, **_status(code, number, row, at), "statusReasons": reasons}


def _fewer(line: dict[str, Any], visits: int, asked: int) -> dict[str, Any]:
    """A procedure cut in the same proportion as the visits."""
    if not str(line.get("quantity", "")).isdigit():
        return line
    return {**line, "quantity": str(max(int(line["quantity"]) * visits // asked, 1))}


def _status(code: str, number: str, asked: dict[str, Any], at: datetime) -> dict[str, Any]:
    status: dict[str, Any] = {"status": STATUS[code], "statusCode": code}
    if code in CERTIFIED:
        status |= {
            "certificationNumber": number,
            "certificationIssueDate": at.date().isoformat(),
            "certificationEffectiveDate": asked.get("fromDate"),
            "certificationExpirationDate": asked.get("toDate"),
        }
    return status
