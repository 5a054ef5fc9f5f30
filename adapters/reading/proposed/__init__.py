"""What a page shows for fields that no rule found: values that their shape and place tell."""
