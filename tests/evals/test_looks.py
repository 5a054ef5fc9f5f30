"""A sample of papers to learn from mixes layouts and ways, and spares the layouts that judge."""

from __future__ import annotations

from collections import Counter

from evals.looks import WAYS, jobs
from simulator.paper import layouts


def test_few_papers_of_each_layout_arrive_in_different_ways_and_fill_every_way():
    sample = list(jobs(WAYS, papers=3))

    ways_of = Counter((job.layout, job.treatment) for job in sample)
    each = Counter(job.treatment for job in sample)

    assert max(ways_of.values()) == 1
    assert max(each.values()) - min(each.values()) <= 3


def test_layouts_that_judge_the_reader_are_learned_from_only_when_they_are_named():
    judging = {name for names in layouts.REPORTING_FAMILIES.values() for name in names}
    named = next(iter(sorted(judging)))

    assert judging.isdisjoint(job.layout for job in jobs(WAYS, papers=1))
    assert {job.layout for job in jobs(WAYS, papers=1, only=[named])} == {named}
