"""The cycle of sixty years: stems, branches, and the animals of the branches.

Source: GB/T 33661-2017 (Calculation and promulgation of the Chinese calendar); 1984 is 甲子, a year of the rat.
"""

from typing import Final

STEMS: Final = "甲乙丙丁戊己庚辛壬癸"

BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"

ANIMALS: Final = "鼠牛虎兔龙蛇马羊猴鸡狗猪"

FIRST: Final = 1984
"""A year in which the cycle begins."""
