"""A Slack workspace: its Web API and Socket Mode, as an app meets them."""
