"""Reports: one self-contained HTML page, of sections made of sentences, tables and pictures.

A report (:mod:`.detection`) is built of the blocks of :mod:`.page`, with pictures of
:mod:`.charts` and :mod:`.cluster_map`, figures in words by :mod:`..wording`, and what a run said by
:mod:`.messages`.
"""
