"""Papers put together by lot: what an office asks, in which words, and how it sets them out."""
