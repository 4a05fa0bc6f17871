"""How good an instrument is: reliability, structure, item response, agreement of raters."""
