"""Languages as sentences name them: "in which language is it?" is answered by nothing else."""

from __future__ import annotations

from bot.question.wordings import Wording

NAMES_LANGUAGE = Wording(
    "",
    r"(?-i:\b(?:English|French|Spanish|Portuguese|Arabic|Russian|Ukrainian|Chinese|Mandarin|German|Italian|Dutch|Flemish|Danish|Swedish|Norwegian|Finnish"
    r"|S[aá]mi|Icelandic|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Greek|Turkish|Kurdish|Persian|Farsi|Dari|Pashto|Urdu|Hindi|Bengali|Bangla"
    r"|Tamil|Telugu|Punjabi|Nepali|Sinhala|Burmese|Thai|Khmer|Lao|Vietnamese|Malay|Indonesian|Tagalog|Filipino|Japanese|Korean|Mongolian"
    r"|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|Georgian|Armenian|Azerbaijani|Belarusian|Serbian|Croatian|Bosnian|Albanian|Macedonian|Sloven\w+"
    r"|Latvian|Lithuanian|Estonian|Hebrew|Amharic|Tigrinya|Oromo|Somali|Swahili|Kiswahili|Kinyarwanda|Luganda|Zulu|Xhosa|Afrikaans|Sesotho"
    r"|Setswana|Shona|Ndebele|Chichewa|Bemba|Hausa|Yoruba|Igbo|Twi|Ewe|Wolof|Fula|Bambara|Lingala|Malagasy|Creole|Quechua|Aymara|Guaran[ií]"
    r"|Nahuatl|Mayan?|Romani|Welsh|Irish|Gaelic|Catalan|Basque|M[aā]ori|Samoan|Tongan|Fijian|Tok Pisin|Bislama|Braille)\b"
    r"|\b[Ll]anguages?(?:,| \(|:| such as| including| of) (?:the )?[A-Z]"
    r"|\b[A-Z]\w+(?:, [A-Z]\w+)*(?: and [A-Z]\w+)? (?:version|edition|translation|language|text)s?\b"
    r"|\b(?:published|printed|written|translated|available|broadcast|appears?|appeared|speaks?|spoken|answers?|issued|produced)\b"
    r"[^.;]{0,40}?\b(?:in|into) (?:both )?"
    r"(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]\w+)"
    r"|\b(?:sign|mother|local|native|indigenous|minority|regional|easy-read|easy|plain) (?:languages?|tongues?)\b",
)
"""The name of a language, what something was published, spoken or answered in, or what kind of language it is."""
