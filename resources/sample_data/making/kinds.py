"""What a product is like, told from the words in its name; the first kind that fits is taken."""

import re
from dataclasses import dataclass

#: From this weight on what breaks needs more than paper.
STRONG_FROM_G = 400


@dataclass(frozen=True, slots=True)
class Kind:
    """Products of one sort; sides in mm with their packaging, weight in g."""

    category: str
    words: str
    length: int
    width: int
    height: int
    weight: int
    rotation: str = "any"
    fragile: bool = False
    lots: bool = False
    expiry: bool = False
    serials: bool = False

    @property
    def cushioning(self) -> str:
        """Wrap what breaks, and what is heavy besides twice as well."""
        if not self.fragile:
            return "none"
        return "strong" if self.weight >= STRONG_FROM_G else "light"

    def fits(self, name: str) -> bool:
        """Tell whether one of the words is in the name."""
        return re.search(self.words, name) is not None


KINDS = (
    # what would be mistaken for something else further down
    Kind(
        "lights",
        "BOOM BOX|RETRO RADIO|TABLE LAMP WHITE",
        170,
        140,
        120,
        520,
        "upright",
        serials=True,
    ),
    Kind("clocks", "WHITE TRAVEL ALARM", 90, 80, 40, 140, serials=True),
    Kind("clocks", "ALARM CLOCK", 110, 100, 70, 260),
    Kind("clocks", "WALL CLOCK", 290, 290, 60, 780, "upright", fragile=True),
    Kind("wellbeing", "PLASTERS|FIRST AID", 95, 65, 25, 45, lots=True, expiry=True),
    Kind("garden", "GROW YOUR OWN|SOW 'N'|SEED", 100, 100, 110, 240, "upright", True, True, True),
    Kind("wellbeing", "HAND WARMER|HAND WARMER|LOVE HEART POCKET", 105, 95, 20, 125),
    Kind("wellbeing", "HOT WATER BOTTLE|RED WOOLLY HOTTIE", 300, 190, 26, 360),
    Kind("textiles", "DOORMAT", 585, 360, 10, 780),
    Kind("textiles", "DOORSTOP", 190, 150, 130, 980),
    Kind("textiles", "DOORSIGN", 200, 120, 15, 160),
    # candles and what holds them
    Kind("candles", "INCENSE", 120, 90, 30, 95, lots=True),
    Kind(
        "lights",
        "HOLDER|HLDR|CANDLEHOLDER|CANDLESTI|CANDLE STICK|CANDLESTAND|CANDELABRA",
        95,
        80,
        75,
        160,
        fragile=True,
    ),
    Kind("candles", "CANDLE|T-LIGHTS|TEALIGHTS|TAPER", 130, 90, 70, 250, lots=True),
    Kind("lights", "LANTERN|OIL BURNER|TEALIGHT|T-LIGHT", 120, 110, 130, 300, "upright", True),
    Kind(
        "lights",
        "LIGHTS|NIGHT LIGHT|NIGHTLIGHT|TABLE LIGHT|LIGHTBULB|LAMP|20LIGHT",
        140,
        100,
        50,
        190,
        fragile=True,
    ),
    Kind("lights", "DISCO BALL ROTATOR|MIRRORED DISCO|CAMOUFLAGE LED", 150, 150, 150, 450),
    # bags
    Kind("bags", "JUMBO|SHOPPER|STORAGE BAG|RECYCLING BAG", 320, 220, 9, 140),
    Kind("bags", "LUNCH BAG|LUNCH BAG", 230, 180, 22, 110),
    Kind("bags", "AIRLINE BAG|CABIN BAG|OVERNIGHT BAG|LARGE TAHITI", 410, 300, 70, 620),
    Kind(
        "bags",
        "CHARLOTTE BAG|TOTE BAG|SHOULDER BAG|KIDS BAG|HANDBAG|DRAWSTRING BAG",
        280,
        220,
        18,
        130,
    ),
    Kind(
        "bags", "PASSPORT COVER|LUGGAGE TAG|PURSE|COSMETIC|WASH ?BAG|VIPPASSPORT", 180, 110, 15, 70
    ),
    # paper
    Kind("stationery", "GIFT BAG|PAPER BAG|PARTY BAGS|PARTY BAG", 240, 180, 8, 45),
    Kind("stationery", "WRAP|GIFT WRAP", 520, 45, 45, 95),
    Kind("stationery", "CARD HOLDER|CARDHOLDER|LETTER RACK|NEWSPAPER STAND", 220, 180, 60, 340),
    Kind("toys", "CARD GAME|PLAYING CARDS|SNAP CARDS|KIT CARDS", 100, 70, 25, 110),
    Kind("stationery", "CARD\\b|CARDS|POSTCARD|INVITES|ENVELOPE|NOTELETS", 170, 120, 6, 32),
    Kind(
        "stationery",
        "NOTEBOOK|JOURNAL|SKETCHBOOK|POCKET BOOK|ADDRESS BOOK|STATIONERY",
        190,
        140,
        18,
        210,
    ),
    Kind("stationery", "PENCIL|CRAYON|CHALK STICKS|WRITING SET|PENS\\b", 180, 60, 40, 120),
    Kind("stationery", "\\bPEN\\b|ERASER|RUBBERS|CALCULATOR|RULER", 150, 40, 20, 38),
    Kind("stationery", "STICKER|TATTOO|PATCHES|STENCIL|STAMP", 210, 140, 4, 26),
    Kind("stationery", "TAPE\\b|TAPES|RIBBON|TWINE|TINSEL", 90, 80, 40, 65),
    Kind(
        "stationery", "CALENDAR|DRAWING SLATE|MEMO ?BOARD|CHALKBOARD|BLACK BOARD", 300, 220, 14, 360
    ),
    Kind("party", "TISSUES|NAPKINS|DOILIES|CAKE CASES|CUP CAKE CASES|LACE PAPER", 140, 110, 26, 70),
    Kind(
        "party",
        "BALLOON|CONFETTI|STRAWS|PARTY CONES|PARASOLS|PAPER CUPS|PAPER PLATES",
        150,
        110,
        25,
        60,
    ),
    Kind("party", "BUNTING|GARLAND|HONEYCOMB|PAPER CHAIN|CORDON|PAPER PARASOL", 200, 150, 22, 95),
    # home textiles
    Kind(
        "textiles",
        "CUSHION COVER|C/COVER|TEA TOWEL|FLANNEL|BABY BIB|EGG COSY|MUG COSY",
        220,
        180,
        22,
        140,
    ),
    Kind(
        "textiles",
        "APRON|OVEN GLOVE|OVEN MITT|GLOVES|TEA COSY|PEG BAG|TABLE CLOTH",
        280,
        200,
        28,
        210,
    ),
    Kind("textiles", "CUSHION|FILLER PAD", 380, 340, 70, 430),
    Kind("textiles", "QUILT|THROW|HAMMOCK|CURTAIN|IRONING BOARD", 420, 330, 130, 1350),
    Kind("textiles", "TOWEL|SLIPPER|PONCHO|RAIN MAC|RAIN HAT|SCARF|EAR MUFF", 290, 220, 60, 260),
    Kind("textiles", "UMBRELLA|EDWARDIAN PARASOL", 560, 60, 55, 410),
    # jewellery
    Kind(
        "jewellery",
        "NECKL|BRACELET|EARRING|BROOCH|BANGLE|CHARM|\\bRING\\b|HAIR|KEY ?RING",
        90,
        65,
        25,
        42,
        fragile=True,
    ),
    Kind("jewellery", "KEY FOB|BADGES|NAPKIN RINGS|CRYSTAL", 110, 70, 20, 60),
    # toys and craft
    Kind("toys", "HELICOPTER|GLIDERS|FLYING DISC|INFLATABLE|WATER BOMB", 260, 200, 45, 230),
    Kind(
        "toys",
        "SOFT TOY|TEDDY|DOLL\\b|SOCK PUPPET|PONY|TOY WITH|FELT FARM|DINOSAUR SET",
        240,
        150,
        110,
        190,
    ),
    Kind(
        "toys",
        "JIGSAW|DOMINOES|LUDO|SNAKES|BINGO|SKITTLES|SPINNING|SKIPPING|CATCH CUP",
        160,
        120,
        45,
        260,
    ),
    Kind("toys", "PLAYHOUSE|CROQUET|ROUNDERS|TOY TIDY|TOOL SET|HARMONICA", 240, 170, 40, 360),
    Kind(
        "toys",
        "FELTCRAFT|SEWING|KNITTING|PAINT SET|MODELLING|CRAFT|KIT\\b|COLOURING SET",
        200,
        150,
        35,
        170,
    ),
    Kind("toys", "SPACE|MARBLES|CREEPY|COWBOYS|ALPHABET|STRESS BALL", 170, 130, 60, 240),
    # kitchen
    Kind(
        "kitchen",
        "CAKE ?STAND|TEAPOT|TEA SET|LONGBOARD",
        290,
        260,
        75,
        980,
        "upright",
        fragile=True,
    ),
    Kind("kitchen", "MUG WARMER|COASTER|PLACEMAT|PLACE SETTING|CHOPSTICKS", 200, 160, 30, 320),
    Kind("kitchen", "MUG|CUP\\b|CUPS\\b|SAUCER|BEAKER|EGG CUP", 120, 110, 100, 380, fragile=True),
    Kind("kitchen", "BOWL|PLATE\\b|DISH|JUG|PLATTER", 170, 170, 60, 400, "upright", fragile=True),
    Kind(
        "kitchen",
        "GLASS\\b|TUMBLER|MILK BOTTLE|\\bJAR\\b|JARS\\b|CLOCHE|VASE|FLASK",
        110,
        100,
        110,
        320,
        "upright",
        fragile=True,
    ),
    Kind("kitchen", "LUNCH BOX|SNACK BOX|FOOD CONTAINER|DOG FOOD|CAT FOOD", 190, 150, 70, 260),
    Kind("kitchen", "BREAD BIN|FOOD COVER|COLANDER|BUCKET|ENAMEL WASH", 330, 250, 100, 950),
    Kind("kitchen", "KITCHEN SCALES|FRYING PAN|MILK PAN|JAM MAKING", 240, 190, 70, 700),
    Kind(
        "kitchen",
        "TRAY|RECIPE BOX|CUTLERY|COOKIE|BISCUIT CUTTERS|BAKING|MEASURING|LADLE",
        250,
        180,
        28,
        340,
    ),
    Kind(
        "kitchen",
        "CAKE TIN|TIN\\b|TINS\\b|CADDY|COOKING|TEASPOONS|TOAST ITS|POPSICLES|SQUEEZER",
        160,
        120,
        75,
        240,
    ),
    Kind("kitchen", "POPCORN|MATCHES|PEGS|BREAKFAST", 160, 110, 70, 210),
    # furniture and walls
    Kind("decoration", "SIDEBOARD|CHEST 7|CURIO|MEDICINE CABINET", 560, 350, 160, 4800, "upright"),
    Kind(
        "decoration",
        "CABINET|CHEST|COAT RACK|SHELF|MAGAZINE RACK|ORGANISER|PLANT LADDER",
        330,
        220,
        60,
        1250,
    ),
    Kind("decoration", "WALL ART|MIRROR|FRAME", 230, 180, 25, 420, fragile=True),
    Kind(
        "decoration", "SIGN\\b|HOOK|HANGER|WALL TIDY|LETTERS|BUILDING BLOCK|TILE", 250, 150, 22, 300
    ),
    Kind(
        "decoration",
        "CHRISTMAS TREE 120|CHRISTMAS TREE 60|CRATES|BASKET|WASTEPAPER|BIRDCAGE",
        430,
        270,
        110,
        1400,
        "upright",
    ),
    Kind(
        "garden",
        "WATERING CAN|GARDEN|PLANT|HERB|GNOME|BIRDHOUSE|BIRD ?HOUSE|CAST IRON|SPADE",
        260,
        150,
        110,
        460,
    ),
    Kind("wellbeing", "SOAP|BATH|SPONGE|TOILET|WASHROOM|COTTON WOOL|SHOE SHINE", 150, 110, 60, 210),
    Kind(
        "decoration",
        "MONEY B|PIGGY|TRINKET|PAPERWEIGHT|P'WEIGHT|PORCELAIN|CERAMIC",
        120,
        100,
        100,
        340,
        fragile=True,
    ),
    Kind("decoration", "BOX\\b|BOXES|DRAWER\\b", 160, 110, 70, 260),
    Kind("decoration", "MAGNET|KNOB|CLIP|WICKER|WREATH", 120, 90, 40, 130),
    Kind("decoration", "", 140, 110, 35, 120),
)

SIZES = ((re.compile(r"\b(?:SMALL|MINI)"), 82), (re.compile(r"\b(?:LARGE|GIANT|BIG|TALL)"), 115))
SET = re.compile(r"\b(?:SET OF|SET/|SET|S/|PACK OF)\s?([2-6])\b")


def kind_of(name: str) -> Kind:
    """Find the kind that a product's name tells; the last one fits everything."""
    upper = name.upper()
    return next(kind for kind in KINDS if kind.fits(upper))


def percent_of_usual(name: str) -> int:
    """Tell how long a side is against its kind's usual one, by words such as small and large."""
    return next((percent for words, percent in SIZES if words.search(name.upper())), 100)


def pieces_in_set(name: str) -> int:
    """Count the pieces in a set of up to six; larger sets hold small things and count as one."""
    found = SET.search(name.upper())
    return int(found[1]) if found else 1
