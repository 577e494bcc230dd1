"""Reading PDF files: words with places, columns, running heads, paragraphs, footnotes.

The road of a page: :mod:`.text` (words from pdfium), :mod:`.accents` (those drawn apart), :mod:`.stretches` (what stands
together), :mod:`.columns` with :mod:`.gutters` and :mod:`.partly` (reading order), :mod:`.drawn` (pictures and rules),
:mod:`.furniture` (running heads and footers, over all pages), :mod:`.blocks` (paragraphs, headings, lists, notes),
:mod:`.narrow` (text with an edge of its own).
"""
