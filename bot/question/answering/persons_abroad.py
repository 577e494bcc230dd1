"""Whether a text in Arabic or Chinese names a person: these scripts have no capitals by which names are told.

Told by what names are made of and stand beside: a title before it, "son of", an office and a colon before it, a family name of the
hundred commonest and an office.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_OFFICE_AR = (
    r"(?:ال)?(?:رئيس|وزير|مدير|أمين|قاض|مفوض|نائب|ممثل|مقرر|منسق|محام|أستاذ|باحث|مستشار|خبير|سكرتير|مراقب|عضو|كاتب)\w*"
)
_FAMILY_ZH = (
    "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋庞熊纪舒屈"
    "项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解应宗丁邓单杭洪包左石崔吉龚程邢裴陆荣"
    "翁荀甄曲家封储段焦巴牧谷车侯宓蓬全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓"
    "蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳姬申扶堵冉宰郦雍桑桂牛寿通边燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾"
    "终暨居衡步都耿满弘匡国文寇广禄阙东欧]"
)
_OFFICE_ZH = "(?:主席|主任|部长|局长|会长|委员|委员长|秘书长|处长|院长|校长|市长|省长|总理|总统|教授|律师|法官|代表|专员|负责人|联系人|组长|书记|检察长|厅长|司长|科长|记者|学生)"

NAMES_PERSON = {
    "ar": Wording(
        "",
        r"(?<!\w)(?:(?:ال)?(?:سيد|سيدة|دكتور|دكتورة|أستاذ|أستاذة|شيخ|لواء|عميد|مهندس|مهندسة)|القاضي|القاضية|المحامي|المحامية|[دأم]\.) ?(?!ال|ب[أإا])\w{3,}"
        r"|\w+ (?:بن|بنت|ابن|آل|أبو|أم) \w+|(?<!\w)عبد ?ال\w+"
        rf"|(?<!\w){_OFFICE_AR}(?: (?!في\b|من\b|على\b)\w+){{0,4}} ?[:：–-] ?\w+ \w+(?: \w+){{0,2}}\W*$|\| ?(?!ال)\w+ (?:\w+ )?\w+ ?\|",
    ),
    "zh": Wording(
        "",
        rf"{_OFFICE_ZH}[：:、\s]?{_FAMILY_ZH}[一-鿿]{{1,2}}(?![一-鿿])|{_OFFICE_ZH}(?:是|为|由)?{_FAMILY_ZH}[一-鿿]{{1,2}}(?=说|表示|指出|介绍|认为|主持|担任|报告|汇报|出席|[，。、；（(\s])"
        rf"|(?<![一-鿿]){_FAMILY_ZH}[一-鿿]{{1,2}}(?:先生|女士|同志|{_OFFICE_ZH}|担任|任|主持)|(?:由|任命|选举){_FAMILY_ZH}[一-鿿]{{1,2}}(?:同志|担任|任|主持|为)",
    ),
}  # fmt: skip
"""By language, what names a person."""


def names_person_abroad(text: str) -> bool | None:
    """Whether ``text`` names a person, where it is Arabic or Chinese; None where it is neither."""
    if any("؀" <= c <= "ۿ" for c in text):
        return NAMES_PERSON["ar"].found_in(text)
    return NAMES_PERSON["zh"].found_in(text) if any("一" <= c <= "鿿" for c in text) else None


_OFFICE = Wording("", rf"(?<!\w){_OFFICE_AR}|{_OFFICE_ZH}")


def names_office(question: str) -> bool:
    """Whether a question in Arabic or Chinese asks for the holder of an office: who is named there is named beside that.

    Of anybody else these scripts cannot tell that a text names nobody: a name may stand alone, or be one from abroad.
    """
    return _OFFICE.found_in(question)
