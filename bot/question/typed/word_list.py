"""The real words of a language, kept as one sorted text and read only when a question holds a word nobody knows."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

COMMON = ((400, 0.35), (1500, 0.6), (4000, 0.8))
"""Words up to this rank of everyday frequency weigh so much in a question, unless the term bank gives them a meaning."""

NEWER_AND_BRITISH = """
adhd adoptees ageing aluminium amongst anaesthetic analyse analysed apologise apologised app apps armour authorise authorised
behaviour behaviours bitcoin blockchain bodycam bodycams burnt careleaver catalogue catfishing cctv centre centres chatbot
chatbots chatrooms cheque cheques cisgender clickbait colour colours coronavirus counselling covid creche creches criminalise
criminalised criticise criticised crossbench crossparty crowdfund crowdfunding crowdsourcing crypto cso csos cyberbullied
cyberbully cyberbullying cyberstalking daycares decriminalise decriminalised deepfake deepfakes defence deliverables dialogue
diarrhoea disaggregate dna docx doxing doxxing dreamt ebook ebooks emoji emojis emphasise emphasised encyclopaedia enrolment
esports factsheet factsheets favela favelas favour favourite favourites favours fentanyl fgm fibre finalise finalised fintech
flipchart foetal foetus fosterer fosterers fulfilment gcse gcses geolocation geotag gp gps grandkids grantmaker grantmaking grey
greyer gynaecologist haemorrhage harbour hashtag hashtags helpdesk hiv homeschooled honour honours humour inbox influencer
influencers infographic infographics ingo intersectional intersectionality jewellery judgement judgements kerb kilometre
kilometres labour labourer labourers learnt legalise legalised lgbt lgbti lgbtq licence licences litre litres livestream
livestreamed livestreaming livestreams lockdown lockdowns logframe logframes logins lootbox lootboxes malware manoeuvre
manoeuvres marginalised maths memes metre metres mobilise mobilised mould moustache neighbour neighbouring neighbours
neurodivergent neurodiverse neurodiversity newsfeed ngo ngos nhs nonbinary oestrogen offboarding offence offences ombuds
ombudswoman onboarding organise organised organiser organisers paediatric paediatrician paediatricians passcode paywall paywalls
pdf pdfs plough podcasts pretence prioritise prioritised programme programmes ptsd pushback pyjamas racialised racialized
ransomware realise realised recognise recognised regrant reskilling retweet roadmap roadmaps rollout rollouts rumour rumours
scaleup sceptical screenshot screenshots selfie selfies sexted sexting sextortion shisha signup skatepark skateparks skilful
smartwatch smartwatches smoulder specialise specialised spelt spoilt spyware standardise standardised stepdad stepkids stepmom
stepmum sti stis storey storeys subgrant subgrantee subgrants summarise summarised taser tasers textline theatre theatres
timelines timesheet timesheets toolkits traveller travellers tweens tyre tyres unfollow unfriend upskill upskilling upskirting
url urls usernames utilise utilised vape vaped vapes vaping vlog vlogger vloggers vlogs vpn watchlist webcam webcams webinar
webinars webpages whilst whistleblower whistleblowers whistleblowing whitelist wifi wilful workaround workarounds workplan
workplans zika
"""
"""Words that pyspellchecker's English list, made of older films and books in American spelling, does not have: else "maths"
would be taken for a misspelt "mates"."""


class WordList:
    """A set of words, as a text that ``load`` gives: sorted, one a line. A set of them would take longer to load.

    ``word in word_list`` is a binary search over the lines.
    """

    def __init__(self, load: Callable[[], str]) -> None:
        self._load = load

    @cached_property
    def text(self) -> str:
        """The words, sorted, one a line."""
        return self._load()

    def __contains__(self, word: str) -> bool:
        text = self.text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high) // 2
            start = text.rfind("\n", 0, middle) + 1
            end = text.find("\n", middle)
            end = len(text) if end < 0 else end
            line = text[start:end]
            if line == word:
                return True
            if line < word:
                low = end + 1
            else:
                high = max(start - 1, 0)
        return False


@lru_cache(maxsize=8)
def everyday_words(languages: tuple[str, ...]) -> tuple[str, dict[str, float]]:
    """The real words of the languages that pyspellchecker has lists for, sorted, one a line; and what common ones weigh."""
    from spellchecker import SpellChecker  # noqa: PLC0415  late: only needed when an index is built

    words = set(NEWER_AND_BRITISH.split()) if "en" in languages else set[str]()
    common: dict[str, float] = {}
    for language in languages:
        if language not in SpellChecker.languages():
            continue
        frequency = SpellChecker(language=language).word_frequency.dictionary
        plain = sorted((word for word in frequency if word.isalpha()), key=lambda word: -frequency[word])
        words.update(plain)
        for rank, word in enumerate(plain[: COMMON[-1][0]]):
            weight = next(weight for limit, weight in COMMON if rank < limit)
            common[word] = min(weight, common.get(word, 1.0))
    return "\n".join(sorted(words)), common
