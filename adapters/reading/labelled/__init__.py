"""What labels and check boxes say of each field."""
