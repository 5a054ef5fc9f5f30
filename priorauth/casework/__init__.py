"""The verbs of the desk, one file per family; a model, a person and the clock use the same."""
