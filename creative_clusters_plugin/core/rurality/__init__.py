"""Rural or urban: official classes, and the rules that make them."""
