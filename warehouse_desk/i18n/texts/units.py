"""Texts around numbers."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    #: A weight in grams. Use the short sign of the unit.
    "unit.grams": QT_TRANSLATE_NOOP("Messages", "{value} g"),
    #: A weight in kilograms. Use the short sign of the unit.
    "unit.kilograms": QT_TRANSLATE_NOOP("Messages", "{value} kg"),
    #: The size of a product in millimetres. Use the short sign of the unit.
    "unit.size": QT_TRANSLATE_NOOP("Messages", "{length} × {width} × {height} mm"),
    #: A size and a weight, such as 140 × 12 × 12 mm, 15 g.
    "unit.measures": QT_TRANSLATE_NOOP("Messages", "{size}, {weight}"),
    #: A length of a walk in metres. Use the short sign of the unit.
    "unit.metres": QT_TRANSLATE_NOOP("Messages", "{value} m"),
    #: So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.
    "unit.cases": QT_TRANSLATE_NOOP("Messages", "%n case(s) of {size}", "", 1),
    #: A day and its time, such as 22 Nov 2026, 14:05.
    "unit.date_time": QT_TRANSLATE_NOOP("Messages", "{date}, {time}"),
}
