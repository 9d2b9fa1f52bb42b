"""Words around figures that are multiplied: sides of a room, speeds, prices. Tables, no logic.

For the finder of products.
"""

from typing import Final

FLOORS: Final = ("建筑", "展", "使用", "营业", "总面积", "套")
"""Before an area: one that length by width does not give."""

LIMITS: Final = ("设计", "最高", "限速", "最大", "最低", "超")
"""Before a speed: one at which the way was not covered."""

PAID: Final = ("后", "现价", "售价", "只需", "只要", "仅", "实付", "付", "为", "卖", "售")
"""Between a discount and the price paid."""

SAVED: Final = ("省", "减", "便宜")
"""There, where what follows is the difference."""
