"""The instrument editor: outline, question, preview, rules, and publishing a new version."""
