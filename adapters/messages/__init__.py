"""What goes to people by other ways than Slack's own connection."""
