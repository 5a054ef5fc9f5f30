"""What is seen on the picture of a page: print, marks, ink, and which way up it is."""
