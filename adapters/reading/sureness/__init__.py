"""Which of several claims holds, how sure it is, and what speaks against it."""
