"""Forms keyed twice: what differs, settled line by line."""
