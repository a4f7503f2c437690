"""The two kinds of trouble a person is told about; anything else is our bug."""

from enum import StrEnum


class Why(StrEnum):
    """Why the warehouse says no."""

    NOT_SIGNED_IN = "people.not_signed_in"
    UNKNOWN_BADGE = "people.unknown_badge"
    PERSON_INACTIVE = "people.inactive"
    NOT_ALLOWED = "people.not_allowed"
    NOT_THERE = "store.not_there"
    KEY_REUSED = "store.key_reused"
    CHANGED_ELSEWHERE = "store.changed_elsewhere"
    NOTHING_TO_UNDO = "store.nothing_to_undo"
    CANNOT_UNDO = "store.cannot_undo"
    NOT_ENOUGH = "stock.not_enough"
    SERIAL_ELSEWHERE = "stock.serial_elsewhere"
    SERIAL_NEEDED = "stock.serial_needed"
    WRONG_STATE = "orders.wrong_state"
    NOTHING_TO_RELEASE = "orders.nothing_to_release"
    NO_ROUND = "pick.no_round"
    TAKEN_BY_OTHER = "pick.taken_by_other"
    WRONG_SLOT = "pick.wrong_slot"
    WRONG_ITEM = "pick.wrong_item"
    WRONG_LOT = "pick.wrong_lot"
    LOT_NEEDED = "pick.lot_needed"
    TOO_MANY = "pick.too_many"
    WRONG_TOTE = "pick.wrong_tote"
    TOTE_IN_USE = "pick.tote_in_use"
    CART_IN_USE = "pick.cart_in_use"
    CART_TOO_SMALL = "pick.cart_too_small"
    HAND_NOT_EMPTY = "pick.hand_not_empty"
    WRONG_DROP = "pick.wrong_drop"
    NOT_COUNTED_HERE = "pick.not_counted_here"
    TOTE_NOT_OF_WAVE = "wall.tote_not_of_wave"
    NOT_IN_TOTE = "wall.not_in_tote"
    TOO_MANY_AT_WALL = "wall.too_many"
    NOBODY_NEEDS_IT = "wall.nobody_needs_it"
    WALL_FULL = "wall.full"
    WRONG_WALL_SLOT = "wall.wrong_slot"
    NOTHING_TO_PACK = "pack.nothing_to_pack"
    NOT_IN_ORDER = "pack.not_in_order"
    ALREADY_PACKED = "pack.already_packed"
    NOT_ALL_PACKED = "pack.not_all_packed"
    UNKNOWN_BOX = "pack.unknown_box"
    PARCEL_EMPTY = "pack.parcel_empty"
    PARCEL_TOO_HEAVY = "pack.too_heavy"
    WEIGHT_OFF = "pack.weight_off"
    NO_SERVICE = "pack.no_service"
    ORDER_HELD = "pack.order_held"
    ORDER_TAKEN = "pack.taken_by_other"
    NO_PARCEL = "pack.no_parcel"
    NOT_IN_PARCEL = "pack.not_in_parcel"
    WRONG_LABEL = "pack.wrong_label"
    LABEL_CONFIRMED = "pack.label_confirmed"
    UNKNOWN_LABEL = "ship.unknown_label"
    LABEL_VOID = "ship.label_void"
    LABEL_NOT_CONFIRMED = "ship.label_not_confirmed"
    NO_HAND_OVER = "ship.no_hand_over"
    HAND_OVER_EMPTY = "ship.hand_over_empty"
    UNKNOWN_CARRIER = "ship.unknown_carrier"
    WRONG_CARRIER = "ship.wrong_carrier"
    PARCEL_SHIPPED = "ship.already_shipped"
    NOT_SHIPPED = "returns.not_shipped"
    MORE_THAN_SHIPPED = "returns.more_than_shipped"
    TOO_LATE = "returns.too_late"
    NOT_ANNOUNCED = "returns.not_announced"
    RETURN_DIFFERS = "returns.differs"
    LINE_TWICE = "returns.line_twice"
    NO_RETURN = "returns.no_return"
    SEVERAL_RETURNS = "returns.several"
    RETURN_CLOSED = "returns.closed"
    NO_PLACE = "returns.no_place"
    NO_FORM = "inspect.no_form"
    UNIT_TAKEN = "inspect.taken_by_other"
    UNIT_DONE = "inspect.unit_done"
    NO_UNIT = "inspect.no_unit"
    NO_SUCH_ANSWER = "inspect.no_such_answer"
    QUESTIONS_OPEN = "inspect.questions_open"
    NO_SUCH_GRADE = "inspect.no_such_grade"
    NOT_GRADED = "inspect.not_graded"
    NO_REASON = "inspect.no_reason"
    PHOTO_NEEDED = "inspect.photo_needed"
    PHOTO_NOT_ASKED = "inspect.photo_not_asked"
    PHOTO_KNOWN = "inspect.photo_known"
    NO_CAMERA = "inspect.no_camera"
    WRONG_TARGET = "inspect.wrong_target"
    NO_REPORT = "inspect.no_report"
    BAD_FILE = "files.bad_file"


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """The warehouse says no: shown, expected, not an error in the log."""

    def __init__(self, why: Why, /, **facts: object) -> None:
        super().__init__(f"{why.value} {facts}" if facts else why.value)
        self.why = why
        self.facts = facts


class Trouble(StrEnum):
    """What outside of the program did not do its part."""

    STORE_BUSY = "trouble.store_busy"
    STORE_FULL = "trouble.store_full"
    STORE_BROKEN = "trouble.store_broken"
    STORE_READ_ONLY = "trouble.store_read_only"
    STORE_FOREIGN = "trouble.store_foreign"
    STORE_MISSING = "trouble.store_missing"
    STORE_NEWER = "trouble.store_newer"
    STORE_DAMAGED = "trouble.store_damaged"
    STORE_NETWORK_SHARE = "trouble.store_network_share"
    SERVER_AWAY = "trouble.server_away"
    PRINTER_AWAY = "trouble.printer_away"
    PRINTER_UNSET = "trouble.printer_unset"
    LABEL_UNREADABLE = "trouble.label_unreadable"
    SOUND_MISSING = "trouble.sound_missing"
    DEVICE_AWAY = "trouble.device_away"
    FILE_UNREADABLE = "trouble.file_unreadable"
    FILE_UNWRITABLE = "trouble.file_unwritable"
    BACKUP_UNSOUND = "trouble.backup_unsound"


class OutsideTrouble(Exception):  # noqa: N818 - named after who must act
    """A disk, database, printer or network did not do its part."""

    def __init__(self, trouble: Trouble, /, **facts: object) -> None:
        super().__init__(f"{trouble.value} {facts}" if facts else trouble.value)
        self.trouble = trouble
        self.facts = facts
