"""Code tables: diagnoses (ICD-10-CM) and procedures."""
