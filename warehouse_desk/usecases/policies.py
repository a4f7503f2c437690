"""Policies: what is asked of a scan, for everybody or for one product, person or method.

Some say how a day begins, for every day or for one weekday.

The most specific wins: that of the product before that of the person, that of the method, and the
general one. They are kept as settings whose names say for whom: `pick.count_from@sku:PEN`.
"""

from dataclasses import dataclass

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.domain.picking import Method
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import COUNT_FROM, Whole, setting

#: Whether the slot is scanned before the item (1), or the item alone will do (0).
SLOT_FIRST = Whole("pick.slot_first", 1, 0, 1)
#: Whether a slot is looked at once its books say that the last piece was taken.
CHECK_EMPTY = Whole("pick.check_empty", 0, 0, 1)
#: Who may go on without a scan: nobody (0), supervisors (1), everybody (2).
WITHOUT_SCAN = Whole("pick.without_scan", 1, 0, 2)
#: Whether a picker may take another lot, or go to another slot, than was planned.
OTHER_LOT = Whole("pick.other_lot", 1, 0, 1)
OTHER_SLOT = Whole("pick.other_slot", 1, 0, 1)
#: So many per cent more than is wanted at a stand may be taken when they are counted; 0: none.
OVER_PERCENT = Whole("pick.over_percent", 0, 0, 100)
#: Whether a single order may be picked straight into its shipping box.
INTO_BOX = Whole("pick.into_box", 0, 0, 1)

#: What a batch may hold besides its totes, 0 where that does not count; and whether hurried orders
#: share a cart with others.
BATCH_KG = Whole("release.batch_kg", 0, 0, 10_000)
BATCH_LITRES = Whole("release.batch_litres", 0, 0, 100_000)
BATCH_LINES = Whole("release.batch_lines", 0, 0, 10_000)
MIX_HURRIED = Whole("release.mix_hurried", 1, 0, 1)
#: Whether a label with its code is printed for each order when it is released.
ORDER_LABELS = Whole("release.labels", 0, 0, 1)
#: When a day is started: so many slots are counted whose time is up, and whether what waits is
#: released the way that is proposed.
DAY_COUNTS = Whole("day.counts", 0, 0, 500)
DAY_RELEASE = Whole("day.release", 0, 0, 1)

POLICIES = {
    one.name: one
    for one in (
        COUNT_FROM,
        SLOT_FIRST,
        CHECK_EMPTY,
        WITHOUT_SCAN,
        OTHER_LOT,
        OTHER_SLOT,
        OVER_PERCENT,
        INTO_BOX,
        BATCH_KG,
        BATCH_LITRES,
        BATCH_LINES,
        MIX_HURRIED,
        ORDER_LABELS,
        DAY_COUNTS,
        DAY_RELEASE,
    )
}
#: For whom a policy may be set, the most specific first.
OF_SCANS, OF_DAYS = ("sku", "person", "method"), ("weekday",)
SCOPES = (*OF_SCANS, *OF_DAYS)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: Names of products that may go out instead, joined by a bar; set for a product only.
SUBSTITUTES = "pick.substitutes"


def policy(
    reading: Reading,
    which: Whole,
    *,
    sku: str = "",
    person: str = "",
    method: str = "",
    weekday: str = "",
) -> int:
    """Read the policy that holds for a product, a person and a method, or for a weekday."""
    whose = (("sku", sku), ("person", person), ("method", method), ("weekday", weekday))
    for scope, value in whose:
        row = reading.seek(Setting, scoped(which.name, scope, value)) if value else None
        if row is not None:
            return int(row.value)
    return setting(reading, which)


def scoped(name: str, scope: str, value: str) -> str:
    """Name the setting of a policy for one product, person or method."""
    return f"{name}@{scope}:{value}"


def scopes_of(name: str) -> tuple[str, ...]:
    """Name for whom a policy may be set."""
    if name in {DAY_COUNTS.name, DAY_RELEASE.name}:
        return OF_DAYS
    of_all = {one.name for one in (BATCH_KG, BATCH_LITRES, BATCH_LINES, MIX_HURRIED)}
    return () if name in of_all else OF_SCANS


def substitutes_of(reading: Reading, sku: str) -> tuple[str, ...]:
    """Name the products that may go out in place of another."""
    row = reading.seek(Setting, scoped(SUBSTITUTES, "sku", sku))
    return tuple(filter(None, row.value.split("|"))) if row else ()


@dataclass(frozen=True, slots=True)
class PolicySet:
    """A policy as it holds for everybody, or for one product, person or method (`of`)."""

    name: str
    value: str
    scope: str = ""
    of: str = ""

    @property
    def setting(self) -> str:
        """Name the setting that keeps it."""
        return scoped(self.name, self.scope, self.of) if self.scope else self.name


def policies_set(reading: Reading) -> tuple[PolicySet, ...]:
    """List every policy as it is: the general ones, then those for one product, person …"""
    general = [PolicySet(name, str(setting(reading, which))) for name, which in POLICIES.items()]
    special = []
    for row in reading.find(Setting):
        name, at, whom = row.name.partition("@")
        if at and name in {*POLICIES, SUBSTITUTES}:
            scope, _, of = whom.partition(":")
            special.append(PolicySet(name, row.value, scope, of))
    return (*general, *sorted(special, key=lambda one: one.setting))


@operation(Right.ADMIN, undo=True)
def set_policy(uow: UnitOfWork, *, name: str, value: int, scope: str = "", of: str = "") -> str:
    """Set a policy, for everybody or for one product, person, method or weekday."""
    which = POLICIES.get(name)
    if which is None or (scope and scope not in scopes_of(name)):
        raise Refusal(Why.UNKNOWN_POLICY, scanned=name if which is None else scope)
    if not which.least <= value <= which.most:
        raise Refusal(
            Why.POLICY_OUT_OF_BOUNDS, name=name, least=which.least, most=which.most, scanned=value
        )
    _require_known(uow, scope, of)
    return _set(uow, PolicySet(name, str(value), scope, of))


@operation(Right.ADMIN, undo=True)
def allow_substitutes(uow: UnitOfWork, *, sku: str, instead: tuple[str, ...]) -> str:
    """Say which products may go out in place of another."""
    for one in (sku, *instead):
        uow.get(Product, one)
    return _set(uow, PolicySet(SUBSTITUTES, "|".join(instead), "sku", sku))


@operation(Right.ADMIN, undo=True)
def drop_policy(uow: UnitOfWork, *, name: str, scope: str = "", of: str = "") -> str:
    """Take back what was set: the more general policy holds again, or what holds from the start."""
    kept = PolicySet(name, "", scope, of).setting
    row = uow.seek(Setting, kept)
    if row is None or name not in {*POLICIES, SUBSTITUTES}:
        raise Refusal(Why.UNKNOWN_POLICY, scanned=kept)
    uow.remove(row)
    uow.record("policy_dropped", kept)
    return kept


def _require_known(uow: UnitOfWork, scope: str, of: str) -> None:
    """Refuse a policy for what does not exist."""
    if scope == "sku":
        uow.get(Product, of)
    elif scope == "person":
        uow.get(Person, of)
    elif scope and of not in {"method": tuple(Method), "weekday": WEEKDAYS}[scope]:
        raise Refusal(Why.UNKNOWN_POLICY, scanned=of)


def _set(uow: UnitOfWork, one: PolicySet) -> str:
    row = Setting(one.setting, one.value)
    if uow.seek(Setting, row.name) is None:
        uow.add(row)
    else:
        uow.save(row)
    uow.record("policy_set", row.name, value=row.value)
    return row.name
