"""Monitor: is it going right? One file a tab, each with what it shows and the calls it makes."""
