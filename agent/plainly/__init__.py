"""What a message asks in plain words, whatever words it is typed in: learned from many wordings.

Staff mean some hundred and thirty things (`questions.yaml`) and say each in a thousand ways. A
wording has small traits (`traits.py`): its words, pairs of them, pieces of them, what it names.
What each trait says for each plain question is learned (`weights.py`) from wordings on file
(`evals/wordings`), so that a new one needs no rule of its own.
"""
