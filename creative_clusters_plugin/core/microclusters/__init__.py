"""Microclusters: the density tree and what is read off it.

Spots (:mod:`.spots`) have core distances (:mod:`.neighbours`), which make a spanning tree
(:mod:`.spanning_tree`), its linkage (:mod:`.linkage`) and the condensed tree (:mod:`.hierarchy`).
From that clusters are selected (:mod:`.selection`) or, for DBSCAN, the tree is cut
(:mod:`.dbscan`). :mod:`.detection` is the one entry.
"""
