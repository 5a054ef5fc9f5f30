"""After how many quiet days a case is proposed for closing is a setting of the clinic."""

from __future__ import annotations

from datetime import timedelta

import pytest

from adapters.settings import read_settings
from priorauth.errors import NotConfigured


@pytest.mark.parametrize(("given", "days"), [("", 30), ("1", 1), ("45", 45), ("3650", 3650)])
def test_it_is_thirty_days_unless_the_clinic_says_otherwise(given: str, days: int) -> None:
    settings = read_settings({"PRIORAUTH_CLOSE_AFTER_DAYS": given})

    assert settings.quiet_days == days
    assert settings.pace.quiet_before_closing == timedelta(days=days)


@pytest.mark.parametrize("given", ["0", "-3", "3651", "1.5", "a month", "nan", "inf", "30 days"])
def test_what_is_no_number_of_days_is_refused_at_once(given: str) -> None:
    with pytest.raises(NotConfigured, match=r"^PRIORAUTH_CLOSE_AFTER_DAYS must be a "):
        read_settings({"PRIORAUTH_CLOSE_AFTER_DAYS": given})
