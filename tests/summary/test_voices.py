"""Who is quoted, with office, and what is said; nobody where the article does not say who."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import api
from newsfacts.summary.voices import voices

PADDING = "山脚下的人家都知道这件事。茶馆里天天有人谈起。老人们坐在树下一遍遍地讲给孩子听，孩子们听得入迷。"


def heard(text):
    page = api.read_text(text + PADDING)
    return [
        (voice.speaker.of(page.text), *(part and part.of(page.text) for part in (voice.office, voice.name)))
        for voice in api.summarize(page).summaries[0].voices
    ]


def speeches(text):
    page = api.read_text(text + PADDING)
    return [[span.of(page.text) for span in voice.speeches] for voice in api.summarize(page).summaries[0].voices]


@pytest.mark.parametrize(
    ("text", "speaker", "office", "name"),
    [
        ("青河县农业局局长陆明远说，今年茶园要扩种。", "青河县农业局局长陆明远", "青河县农业局局长", "陆明远"),
        ("据青河县统计局介绍，今年茶园扩种300亩。", "青河县统计局", None, None),
        ("青河县教育局有关负责人表示，新校舍九月启用。", "青河县教育局有关负责人", "青河县教育局有关负责人", None),
        ("青河县教育局陆明远科长表示，新校舍九月启用。", "青河县教育局陆明远科长", "科长", "陆明远"),
        ("陈先生告诉记者，今年的茶叶卖得好。", "陈先生", "先生", "陈"),
        ("青河茶业董事长欧阳清日前在座谈会上指出，茶园要扩种。", "青河茶业董事长欧阳清", "青河茶业董事长", "欧阳清"),
        ("茶叶协会主席约翰·米勒也认为，青河的茶叶好喝。", "茶叶协会主席约翰·米勒", "茶叶协会主席", "约翰·米勒"),
        ("来自青岚的工作队队长周砚秋高兴地说：“茶园要扩种。”", "工作队队长周砚秋", "工作队队长", "周砚秋"),
        ("县长陆明远同白水县县长杜飞会见。杜飞表示，两县要多走动。", "白水县县长杜飞", "白水县县长", "杜飞"),
    ],
)  # fmt: skip
def test_speakers(text, speaker, office, name):
    assert heard(text) == [(speaker, office, name)]


@pytest.mark.parametrize(
    "text",
    [
        "他说，今年茶园要扩种。",
        "专家认为，今年茶园要扩种。",
        "一位业内人士透露，今年茶园要扩种。",
        "也就是说，今年茶园要扩种。",
        "从规划修改来说，今年茶园要扩种。",
        "据介绍，今年茶园扩种300亩。",
        "青河县政府工作报告指出，今年茶园要扩种。",
        "对青河茶业来说，今年是个好年景。",
        "他在贺词中说，今年茶园要扩种。",
        "社会认为，今年茶园要扩种。",
        "群众提出了三条建议，今年都要办好。",
    ],
)
def test_nobody_in_particular(text):
    assert heard(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("村支书陆明远说：“茶园要扩种。茶叶不愁卖。”大家点头。", [["“茶园要扩种。"]]),
        ("“茶叶不愁卖。”村支书陆明远说。", [["“茶叶不愁卖。”"]]),
        ("村支书陆明远介绍，茶园扩种300亩，其中东坡200亩。村里还修了路。", [["茶园扩种300亩，其中东坡200亩。"]]),
    ],
)
def test_what_is_said(text, said):
    assert speeches(text) == said


def test_one_voice_for_one_name():
    text = "工作队队长周砚秋来到茶园。周砚秋说，茶园要扩种。村民丁雁声说，茶叶不愁卖。周砚秋表示，年底前修路。"
    assert [speaker for speaker, *_ in heard(text)] == ["工作队队长周砚秋", "村民丁雁声"]
    assert speeches(text)[0] == ["茶园要扩种。", "年底前修路。"]


@given(st.text(alphabet="周砚秋局长说，。：“”的在同据表示", max_size=60))
def test_any_text_is_quoted_as_it_stands(text):
    page = api.read_text(text)
    for analysis in api.analyse(page).analyses:
        for voice in voices(analysis):
            assert voice.speaker.of(page.text)
            assert all(span.of(page.text) in text for span in voice.speeches)
