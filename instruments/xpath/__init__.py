"""XPath 1.0 as ODK uses it: parsed once, compiled to Python closures."""
