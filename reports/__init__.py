"""From results to documents: content as data, figures, sentences, PDF. No Qt."""
