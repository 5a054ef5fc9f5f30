"""What an ordinary Monday's mail brings: papers whose structure each office draws for itself."""
