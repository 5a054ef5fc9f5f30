"""A model that speaks the Claude Messages API: scripted, or answering routine questions by rule."""
