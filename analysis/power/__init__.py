"""How large an effect a design can find, by formula and by simulation."""
