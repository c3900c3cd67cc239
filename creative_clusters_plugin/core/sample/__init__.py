"""A sample study: an invented island whose drivers of clustering are known.

Places are settled (:mod:`.landscape`) and their land is divided (:mod:`.mosaic`); people, assets
and businesses come to them (:mod:`.people`, :mod:`.contents`); clusters are planted by what is
there (:mod:`.planting`) and organisations founded (:mod:`.organisations`). :mod:`.study` is the
one entry.
"""
