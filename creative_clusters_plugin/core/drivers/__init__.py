"""Drivers of clustering: assets near a place, and the variety of its businesses."""
