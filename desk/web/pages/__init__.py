"""The pages of the desk, one file per thing that a person does there."""
