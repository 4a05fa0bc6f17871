"""What the pages ask for: reads of a study as plain lines, and the long jobs."""
