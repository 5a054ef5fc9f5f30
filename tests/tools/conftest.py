"""The practice day, for every test of this folder."""

from __future__ import annotations

from tests.practice import practice as practice
