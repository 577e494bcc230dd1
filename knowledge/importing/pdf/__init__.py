"""Reading PDF files: words with places, columns, running heads, paragraphs, footnotes.

The road of a page: :mod:`.text` (words and stretches of words from pdfium), :mod:`.columns` (reading order),
:mod:`.furniture` (running heads and footers, over all pages), :mod:`.blocks` (paragraphs, headings, lists, notes).
"""
