"""What a conversation remembers between two questions: ids, a page, what was asked back."""

from __future__ import annotations

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class Thread(Model):
    """What the last answer showed, in its order, and which page of a list it was."""

    case_ids: Operational[tuple[str, ...]] = ()
    beside: Operational[tuple[str, ...]] = ()
    """The few cases of which the one just shown was picked: then `the other one` is of them."""
    document_ids: Operational[tuple[str, ...]] = ()
    """What came in, where the last answer listed that."""
    page: Operational[int] = 1
    offered: Operational[tuple[str, ...]] = ()
    """Questions on file that were offered with `did you mean`; never with a name in them."""
