"""An EMR that sends referrals: HL7 v2 over MLLP, FHIR bundles over HTTP, and rows of an export."""
