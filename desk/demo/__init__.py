"""The practice clinic: invented people, payers and paper, taken through the real house."""
