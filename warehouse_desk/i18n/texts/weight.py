"""What a weight that is off most likely means."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # How a scale stands
    "scale.none": QT_TRANSLATE_NOOP("Messages", "No scale is set"),
    "scale.away": QT_TRANSLATE_NOOP("Messages", "The scale does not answer. Type the weight."),
    "scale.busy": QT_TRANSLATE_NOOP("Messages", "The scale is not ready"),
    "scale.over": QT_TRANSLATE_NOOP("Messages", "Too heavy for the scale"),
    "scale.under": QT_TRANSLATE_NOOP("Messages", "The scale shows less than nothing: set it to 0"),
    "scale.resting": QT_TRANSLATE_NOOP("Messages", "{weight} on the scale"),
    "scale.moving": QT_TRANSLATE_NOOP("Messages", "{weight}, still moving"),
    #: {scanned}, {expected} and {tolerance} are grams.
    "pack.weight_off": QT_TRANSLATE_NOOP(
        "Messages",
        "Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is "
        "right, scan “Yes”.",
    ),
    #: {item} is a product.
    "pack.weigh_piece": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: "
        "clear the scale and put one of it there alone.",
    ),
    #: {item} is a product, {grams} the weight of one piece.
    "pack.piece_weighed": QT_TRANSLATE_NOOP(
        "Messages",
        "One {item} weighs {grams} g. Put it back and the whole parcel on the scale.",
    ),
    # The likeliest cause. {scanned}, {expected} and {tolerance} are grams.
    #: {percent} is how likely it is.
    "pack.weight_off.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g: "
        "probably {pieces} × {missing} missing ({percent} %).",
    ),
    "pack.weight_off.twice": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g: "
        "{twice} was probably scanned twice, {pieces} missing ({percent} %).",
    ),
    "pack.weight_off.extra": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g: "
        "probably {pieces} × {extra} too many ({percent} %).",
    ),
    #: {in_place} is the product that lies in the box where {instead} should.
    "pack.weight_off.instead": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g: "
        "probably {in_place} in place of {instead} ({percent} %).",
    ),
    "pack.weight_off.other_box": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g: "
        "probably packed in box {other_box} ({percent} %).",
    ),
    "pack.weight_off.catalogue": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} g, not {expected} ± {tolerance} g: "
        "the weight on file of {catalogue} is probably wrong ({percent} %).",
    ),
}
