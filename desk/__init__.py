"""What people use: the web page and the command line."""
