"""Words of a whole article are sought once."""

from newsfacts.text.told import asked, learn, told, told_in

TEXT = "全县投资增长，产值下降。"


def test_words_are_told_in_the_order_asked() -> None:
    for _ in range(2):
        assert told(TEXT, ("下降", "持平", "增长")) == ["下降", "增长"]
        assert told_in(TEXT, ("持平", "产值"))
        assert not told_in(TEXT, ("持平", "降下"))
    assert {"下降", "持平", "产值"} <= asked()


def test_what_was_learnt_is_not_sought() -> None:
    learn(f"{TEXT}甲", ["乙县"], {"甲", "乙县"})
    assert told(f"{TEXT}甲", ("甲", "乙县", "投资")) == ["乙县", "投资"]
    assert told(TEXT, ("甲", "乙县", "投资")) == ["投资"]
