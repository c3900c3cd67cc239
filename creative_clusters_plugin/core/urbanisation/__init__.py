"""The Degree of Urbanisation of a 1 km population grid, and of areas laid over it."""
