"""The desk in Slack: questions, lists and answers in the minimum view; never an approval."""
