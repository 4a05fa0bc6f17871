"""The window: pages, widgets and work off its thread. Adds nothing a script could not do."""
