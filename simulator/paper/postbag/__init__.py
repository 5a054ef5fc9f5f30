"""The postbag of a therapy clinic: papers that every office puts together its own way."""
