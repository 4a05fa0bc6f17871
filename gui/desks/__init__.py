"""One desk a place: builds its page, reads what the page shows, serves what the page asks for."""
