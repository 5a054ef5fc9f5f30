"""What OCR makes of identifiers: recognizers for the strict setting, found by file name."""
