"""What microclusters, and rural and urban places, are made of."""
