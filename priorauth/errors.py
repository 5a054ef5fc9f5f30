"""What can go wrong, in words for staff and without patient data.

PriorAuthError
├─ NotFound                 well-formed id, nothing of this clinic has it
├─ InvalidRequest           the caller can fix the arguments
├─ Conflict                 not possible in this state
├─ NotPermitted             the person or program may not do this
├─ NotConfigured            a setting is missing or wrong; says which
├─ Damaged                  something stored does not open: changed, cut or moved
├─ RulesError
│  ├─ RuleFileInvalid       a rule file is refused; names file, line and what to write
│  └─ PayerNotOnFile
├─ EvidenceError
│  ├─ Unreadable            the document or page cannot be read
│  └─ Incomplete            gaps are left
└─ AdapterError             something outside this process
   ├─ Unavailable           no answer; the same call may work later
   ├─ AuthenticationFailed  credentials refused; an administrator must act
   ├─ Rejected              understood and refused
   ├─ UnexpectedResponse    an answer that cannot be understood
   └─ DeliveryUnconfirmed   sent, outcome unknown; never retried blindly
"""

from __future__ import annotations

from typing import ClassVar


class PriorAuthError(Exception):
    """Something went wrong; the text is for staff and holds no patient data."""

    retryable: ClassVar[bool] = False


class NotFound(PriorAuthError):
    """Nothing of this clinic has that id."""

    def __init__(self, kind: str, wanted: str = "") -> None:
        self.kind = kind
        self.wanted = wanted
        super().__init__(f"No {kind} with that id is on file here.")


class InvalidRequest(PriorAuthError):
    """The arguments cannot be used as given; the text says what to change."""


class Conflict(PriorAuthError):
    """Not possible in the present state; the text says which state and what to do."""


class NotPermitted(PriorAuthError):
    """The person or program may not do this."""

    def __init__(self, action: str) -> None:
        self.action = action
        super().__init__(f"You do not have the right to {action}. An administrator can give it.")


class NotConfigured(PriorAuthError):
    """A setting is missing or wrong; the text names it and says what to do."""


class Damaged(PriorAuthError):
    """A stored value does not open in its place; nothing of it is shown."""

    def __init__(self, place: str) -> None:
        self.place = place
        super().__init__(
            f"A stored value ({place}) was changed or moved in the database and does not open."
            " Keep the database as it is and tell your privacy officer."
        )


class RulesError(PriorAuthError):
    """The rule book cannot answer or cannot be loaded."""


class RuleFileInvalid(RulesError):
    """A rule file is refused as a whole."""

    def __init__(self, file: str, line: int | None, problem: str) -> None:
        self.file = file
        self.line = line
        self.problem = problem
        where = f"{file}, line {line}" if line is not None else file
        super().__init__(f"{where}: {problem}")


class PayerNotOnFile(RulesError):
    """No payer with that id is on file."""


class EvidenceError(PriorAuthError):
    """The paper does not give what is needed."""


class Unreadable(EvidenceError):
    """A document or page cannot be read; the text says why and what to ask for."""

    def __init__(self, reason: str, page: int | None = None) -> None:
        self.reason = reason
        self.page = page
        super().__init__(reason if page is None else f"Page {page}: {reason}")


class Incomplete(EvidenceError):
    """Gaps are left; `gaps` names them."""

    def __init__(self, gaps: tuple[str, ...]) -> None:
        self.gaps = gaps
        super().__init__("Still missing: " + "; ".join(gaps))


class AdapterError(PriorAuthError):
    """Something outside this process did not do what was asked.

    `raw` is what it answered, kept for the record and never shown.
    """

    def __init__(self, system: str, problem: str, raw: bytes = b"") -> None:
        self.system = system
        self.problem = problem
        self.raw = raw
        super().__init__(f"{system}: {problem}")


class Unavailable(AdapterError):
    """No usable answer now; the same call may work later.

    `retry_after` is in seconds where the other side gave one.
    """

    retryable = True

    def __init__(self, system: str, problem: str, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(system, problem)


class AuthenticationFailed(AdapterError):
    """The credentials were refused; an administrator must act. Never retried in a loop."""


class Rejected(AdapterError):
    """The other side understood the request and refused it."""


class UnexpectedResponse(AdapterError):
    """The answer cannot be understood."""


class DeliveryUnconfirmed(AdapterError):
    """The request may have arrived; nobody knows. Never retried without asking first."""
