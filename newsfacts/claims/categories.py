"""The category of a figure."""

from newsfacts.model import Category, Kind, Quantity

BY_KIND = {
    Kind.DATE: Category.TIME, Kind.TIME: Category.TIME, Kind.DURATION: Category.TIME, Kind.ORDINAL: Category.RANK,
    Kind.PERCENT: Category.SHARE, Kind.RATIO: Category.SHARE, Kind.POINTS: Category.GROWTH,
    Kind.MULTIPLE: Category.GROWTH, Kind.AREA: Category.AREA, Kind.MASS: Category.OUTPUT,
}


def category_of(quantity: Quantity) -> Category:
    """Return the category that the unit alone suggests."""
    return BY_KIND.get(quantity.kind, Category.OTHER)
