"""The whole trial simulated before it starts: made-up people, the stored procedure, the real analysis."""
