"""One function a chart: results in, a drawing in our own small vocabulary out. The same drawing has two painters."""
