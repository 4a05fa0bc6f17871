"""What is said about a form before it is used."""
