"""The desk page: look at each value beside its page, approve, and follow what comes back."""
