"""Does the agent do what was asked and no harm: drivers, hostile cases, tasks and their grader."""
