"""Everything on file about one case, read in one go: what verbs and the desk page work from."""

from __future__ import annotations

from datetime import datetime

from priorauth.models.base import Model
from priorauth.models.benefits import BenefitCheck
from priorauth.models.case import (
    Case,
    CaseDocument,
    CasePair,
    Coverage,
    PairVerdict,
    Patient,
    Question,
)
from priorauth.models.closing import CaseClosing
from priorauth.models.evidence import Evidence
from priorauth.models.packet import Packet
from priorauth.models.privacy import Operational
from priorauth.models.rules import RuleAnswer, RuleQuestion
from priorauth.models.submission import AuthorizationOnFile, Determination, Submission
from priorauth.models.visits import Visit


class RuleAnswerOnFile(Model):
    """What the rule book was asked about a case, and what it said on that day."""

    id: Operational[str]
    asked: RuleQuestion
    answer: RuleAnswer
    book_version: Operational[str]
    answered_at: Operational[datetime]


class BenefitCheckOnFile(Model):
    """A benefit check as kept with a case."""

    id: Operational[str]
    check: BenefitCheck


class CaseFile(Model):
    """One case with all that belongs to it; identified, for the desk and the worker only."""

    case: Case
    patient: Patient
    coverage: Coverage
    documents: tuple[CaseDocument, ...]
    evidence: tuple[Evidence, ...]
    """The values in force: replaced ones are left out."""
    questions: tuple[Question, ...]
    """Open questions."""
    benefits: BenefitCheckOnFile | None
    rule: RuleAnswerOnFile | None
    packets: tuple[Packet, ...]
    """Oldest version first."""
    submissions: tuple[Submission, ...]
    determinations: tuple[Determination, ...]
    authorizations: tuple[AuthorizationOnFile, ...]
    """Latest last."""
    visits: tuple[Visit, ...]
    """By date."""
    visits_elsewhere: tuple[Visit, ...] = ()
    """Visits of the same patient's other cases in this clinic, by date: a year counts them too."""
    pairs: tuple[CasePair, ...] = ()
    """What was decided about this case and others; oldest first."""
    closing: CaseClosing | None = None
    """That a person closed this case, while it stays closed."""

    @property
    def joined_to(self) -> str | None:
        """The case that goes on with this one's papers, where a person joined the two."""
        joined = (p for p in self.pairs if p.verdict is PairVerdict.JOINED)
        return next((p.other_id for p in joined if p.case_id == self.case.id), None)

    @property
    def packet(self) -> Packet | None:
        """The latest packet version, if any was drafted."""
        return self.packets[-1] if self.packets else None

    @property
    def submission(self) -> Submission | None:
        """The submission of the latest packet version, if it was held."""
        packet = self.packet
        if packet is None:
            return None
        return next((s for s in self.submissions if s.packet_id == packet.id), None)

    @property
    def authorization(self) -> AuthorizationOnFile | None:
        """The latest authorization, the one that counts visits where there are several."""
        counted = [a for a in self.authorizations if a.visits is not None]
        found = counted or list(self.authorizations)
        return found[-1] if found else None

    def values(self, field: str) -> tuple[Evidence, ...]:
        """Return the evidence in force for a field, in order."""
        found = [e for e in self.evidence if e.field == field]
        return tuple(sorted(found, key=lambda e: e.position))

    def value(self, field: str) -> Evidence | None:
        """Return the evidence of a single-valued field if a packet may carry it."""
        usable = [e for e in self.values(field) if e.usable]
        return usable[0] if len(usable) == 1 else None
