"""What is asked of a country and stands in no source is not answered by what the sources say of the country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

PAGE = (
    "# الحروف الأربعة\n\nاكتشف ثلاثة باحثين فرنسيين هذه الحروف الأربعة قبل ستين عاما.\n\nكان الباحثون أطباء من فرنسا.\n"
)


def test_nothing_of_it_is_known(make_bot: MakeBot) -> None:
    bot = make_bot(PAGE, language="ar")
    for question in ("What is the capital of France?", "what is the currency of france"):
        decision = take_road(question, Conversation(), bot.index).decision
        assert not decision.answer
        assert any(reason.startswith("no source speaks of what is asked") for reason in decision.reasons)


def test_what_is_known_of_the_country_is_answered(make_bot: MakeBot) -> None:
    bot = make_bot(PAGE, language="ar")
    assert take_road("ماذا اكتشف ثلاثة باحثين من فرنسا؟", Conversation(), bot.index).decision.answer
