"""The core of the prior-authorization desk: nouns, verbs, ports and errors; no I/O."""
