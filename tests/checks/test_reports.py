"""Reports dense in figures: each text holds as it is, and contradicts itself with one figure wrong."""

import pytest

from newsfacts.api import check, read_text

REPORTS = [
    ("全年查处违法2830起。按车型分：轿车{}起，摩托车880起，货车410起。", "1540", "1640"),
    ("全月优良天数27天，其中优{}天、良19天。", "8", "18"),
    ("今年查处酒后驾驶2618起，其中饮酒驾驶2044起，醉酒驾驶{}起。", "574", "754"),
    ("全县参保63.8万人，职工{}万人，居民52.3万人。", "11.5", "15.1"),
    ("接待游客80万人次。东区40万人次，西区24万人次，南区16万人次，三者占比为50%、{}%和20%。", "30", "33"),
    ("登记商户3600户，其中免征增值税的3420户，免征面{}%。", "95", "59"),
    ("已收棉花5.2万吨，完成预计收购量8万吨的{}%。", "65", "56"),
    ("全县毕业生共8460人，已就业7360人。本地就业5120人。升学940人，升学率{}%。", "11.11", "17.11"),
]
"""A text, its figure, and one that a slip of the pen makes of it."""

SILENT = [
    ("全月监测31天，其中优9天、良19天。", "some days were neither"),
    ("全校职工430人，其中博士120人、硕士260人。", "some have no degree"),
    (
        "收购晚稻48万吨，完成预计收购量60万吨的80%。分等级看，一等30万吨，二等18万吨。国有企业收购24万吨，占50%。",
        "what was done of a plan is a whole",
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong"), REPORTS)
def test_one_wrong_figure_is_found(text: str, right: str, wrong: str) -> None:
    assert not check(read_text(text.format(right))).findings
    assert check(read_text(text.format(wrong))).findings


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for text, why in SILENT])
def test_a_consistent_report_is_left_alone(text: str) -> None:
    assert not check(read_text(text)).findings
