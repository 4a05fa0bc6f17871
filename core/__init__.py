"""The study file: people, design, sealed allocation, responses, ledger. Knows no form engine, no Qt, no pandas."""
