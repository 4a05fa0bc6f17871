"""Survey instruments: XLSForm in, the form engine, scoring, templates. No Qt, no PDF."""
