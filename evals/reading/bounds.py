"""How far a share may lie above what was counted: the exact upper bound of Clopper and Pearson."""

from __future__ import annotations

from math import exp, lgamma, log

SURE = 0.95
ROUNDS = 60


def upper_bound(errors: int, n: int, sure: float = SURE) -> float:
    """The share that is exceeded with a chance of 5 % at most, given the errors among n."""
    if n == 0 or errors >= n:
        return 1.0
    low, high = errors / n, 1.0
    for _ in range(ROUNDS):
        middle = (low + high) / 2
        if _at_most(errors, n, middle) > 1 - sure:
            low = middle
        else:
            high = middle
    return high


def _at_most(errors: int, n: int, share: float) -> float:
    """The chance of so many errors or fewer."""
    total = 0.0
    for count in range(errors + 1):
        ways = lgamma(n + 1) - lgamma(count + 1) - lgamma(n - count + 1)
        total += exp(ways + count * log(share) + (n - count) * log(1 - share))
    return total
