"""Which record is kept in which table, and the statements for it, built once."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property
from operator import attrgetter
from typing import Any

import msgspec
import sqlalchemy as sa

from warehouse_desk.domain import (
    carriers,
    catalogue,
    counting,
    events,
    floor,
    inserts,
    moving,
    orders,
    packing,
    people,
    picking,
    printing,
    returns,
    shipping,
    stock,
    weighing,
)
from warehouse_desk.storage.ready import Insert, Ready
from warehouse_desk.storage.tables import bench, goods, ledger
from warehouse_desk.storage.tables import carriers as carrier_tables
from warehouse_desk.storage.tables import orders as order_tables
from warehouse_desk.storage.tables import picking as picking_tables
from warehouse_desk.storage.tables import returns as return_tables
from warehouse_desk.storage.tables import shipping as shipping_tables

TABLES: dict[type, sa.Table] = {
    catalogue.Product: goods.product,
    catalogue.Barcode: goods.barcode,
    catalogue.Lot: goods.lot,
    catalogue.Supply: goods.supply,
    floor.Zone: goods.zone,
    floor.Aisle: goods.aisle,
    floor.CrossAisle: goods.cross_aisle,
    floor.Place: goods.place,
    stock.Stock: goods.stock,
    stock.Movement: goods.movement,
    stock.SerialUnit: goods.serial_unit,
    stock.Count: goods.count,
    counting.CountLine: goods.count_line,
    moving.Move: goods.move,
    orders.Channel: order_tables.channel,
    orders.Contact: order_tables.contact,
    orders.Order: order_tables.customer_order,
    orders.CustomerText: order_tables.customer_text,
    orders.OrderLine: order_tables.order_line,
    orders.Reservation: order_tables.reservation,
    events.Complaint: order_tables.complaint,
    picking.Wave: picking_tables.wave,
    picking.Round: picking_tables.pick_round,
    picking.RoundOrder: picking_tables.round_order,
    picking.Task: picking_tables.task,
    picking.Tote: picking_tables.tote,
    picking.Cart: picking_tables.cart,
    picking.WallSlot: picking_tables.wall_slot,
    picking.Claim: picking_tables.claim,
    packing.BoxType: shipping_tables.box_type,
    packing.Material: shipping_tables.material,
    packing.Parcel: shipping_tables.parcel,
    packing.ParcelItem: shipping_tables.parcel_item,
    packing.Label: shipping_tables.label,
    inserts.InsertRule: bench.insert_rule,
    inserts.OrderInsert: bench.order_insert,
    inserts.InsertCode: bench.insert_code,
    inserts.PackingNote: bench.packing_note,
    weighing.LearnedWeight: bench.learned_weight,
    shipping.Carrier: shipping_tables.carrier,
    shipping.Service: shipping_tables.service,
    shipping.Rate: shipping_tables.rate,
    shipping.CutOff: shipping_tables.cut_off,
    shipping.HandOver: shipping_tables.hand_over,
    shipping.Staged: shipping_tables.staged,
    carriers.CarrierZone: carrier_tables.carrier_zone,
    carriers.ServiceTerms: carrier_tables.service_terms,
    carriers.Surcharge: carrier_tables.surcharge,
    carriers.DayOff: carrier_tables.day_off,
    carriers.NumberRange: carrier_tables.number_range,
    carriers.LabelTemplate: carrier_tables.label_template,
    carriers.CarrierNumber: carrier_tables.carrier_number,
    carriers.ReturnTerms: carrier_tables.return_terms,
    carriers.PickUpWindow: carrier_tables.pick_up_window,
    carriers.ReturnLabel: carrier_tables.return_label,
    carriers.Customs: carrier_tables.customs,
    printing.PrintTry: carrier_tables.print_try,
    returns.Return: return_tables.goods_return,
    returns.PickUp: return_tables.pick_up,
    returns.PickUpAddress: return_tables.pick_up_address,
    returns.ReturnLine: return_tables.return_line,
    returns.ReturnedUnit: return_tables.returned_unit,
    returns.Inspection: return_tables.inspection,
    returns.InspectionForm: return_tables.inspection_form,
    returns.Photo: return_tables.photo,
    returns.StoredRule: return_tables.return_rule,
    returns.OrderCharge: return_tables.order_charge,
    returns.Container: return_tables.return_container,
    returns.Cleaning: return_tables.cleaning,
    returns.ReferenceCase: return_tables.reference_case,
    returns.ReferenceLook: return_tables.reference_look,
    returns.UnitCost: return_tables.unit_cost,
    returns.SecondLook: return_tables.second_look,
    returns.Survey: return_tables.survey,
    people.Person: ledger.person,
    people.Session: ledger.session,
    people.PinTries: ledger.pin_tries,
    people.Countersign: ledger.countersign,
    people.Desk: ledger.desk,
    events.Operation: ledger.operation,
    events.ScanRow: ledger.scan,
    events.Event: ledger.event,
    events.TrailEntry: ledger.trail,
    events.OutboxMessage: ledger.outbox,
    events.ImportRun: ledger.import_run,
    events.Setting: ledger.setting,
}

#: Facts that only grow: an undo adds to them and never takes from them.
APPEND_ONLY = frozenset(
    {stock.Movement, events.Operation, events.ScanRow, events.Event, events.TrailEntry}
)
#: What parcels taught stays learned when one of them is opened again.
LEARNED = frozenset({weighing.LearnedWeight})
#: Personal data: the trail names the row and never its contents.
PERSONAL = frozenset(
    {
        orders.Contact,
        orders.CustomerText,
        events.Complaint,
        inserts.InsertRule,
        inserts.PackingNote,
        people.Person,
        returns.PickUpAddress,
        returns.Survey,
    }
)


@dataclass(frozen=True)
class Mapping:
    """A record type, its table, and its statements."""

    kind: type
    table: sa.Table

    @cached_property
    def name(self) -> str:
        """Name the table."""
        return str(self.table.name)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """List the fields in the record's order."""
        return tuple(field.name for field in fields(self.kind))

    @cached_property
    def columns(self) -> tuple[sa.Column[Any], ...]:
        """List the columns in the record's order."""
        return tuple(self.table.c[name] for name in self.names)

    @cached_property
    def key_names(self) -> tuple[str, ...]:
        """List the fields of the key."""
        return tuple(column.name for column in self.table.primary_key)

    @cached_property
    def numbered(self) -> str:
        """Name the field whose number the store gives, or nothing."""
        column = self.table.autoincrement_column
        return column.name if column is not None else ""

    @cached_property
    def by_key(self) -> Ready:
        """Select one record by its key (parameters k0, k1, …)."""
        return Ready(sa.select(*self.columns).where(*self._has_key))

    @cached_property
    def insert(self) -> Insert:
        """Insert records (their `values`)."""
        return Insert(self.table, self.names)

    @cached_property
    def insert_new(self) -> Insert:
        """Insert records that the store gives their numbers (their `new_values`)."""
        return Insert(self.table, self._unnumbered)

    @cached_property
    def insert_numbered(self) -> Insert:
        """Insert one record (its `new_values`) and return the number that the store gives it."""
        return Insert(self.table, self._unnumbered, returning=self.numbered)

    @cached_property
    def _unnumbered(self) -> tuple[str, ...]:
        return tuple(name for name in self.names if name != self.numbered)

    @cached_property
    def go_on_numbering(self) -> Ready:
        """Have a server give numbers after one that was given here (parameter: last)."""
        name = sa.func.pg_get_serial_sequence(self.table.name, self.numbered)
        return Ready(sa.select(sa.func.setval(name, sa.bindparam("last", type_=sa.BigInteger))))

    @cached_property
    def read(self) -> Callable[[msgspec.Raw], Any]:
        """Read a record, or None, from the trail."""
        kind: Any = self.kind
        return msgspec.json.Decoder(kind | None).decode

    @cached_property
    def update(self) -> Ready:
        """Update one record by its key (parameters k0, k1, …)."""
        values: dict[str, Any] = {
            name: sa.bindparam(name) for name in self.names if name not in self.key_names
        }
        return Ready(self.table.update().where(*self._has_key).values(values))

    @cached_property
    def delete(self) -> Ready:
        """Delete one record by its key (parameters k0, k1, …)."""
        return Ready(self.table.delete().where(*self._has_key))

    @cached_property
    def _has_key(self) -> list[sa.ColumnElement[bool]]:
        return [
            self.table.c[name] == sa.bindparam(f"k{at}") for at, name in enumerate(self.key_names)
        ]

    @cached_property
    def key_of(self) -> Callable[[object], tuple[object, ...]]:
        """Read a record's key."""
        return _fields_of(self.key_names)

    @cached_property
    def values(self) -> Callable[[object], tuple[Any, ...]]:
        """Read a record's fields."""
        return _fields_of(self.names)

    @cached_property
    def new_values(self) -> Callable[[object], tuple[Any, ...]]:
        """Read a record's fields without its number."""
        return _fields_of(self._unnumbered)

    def changed(self, record: object, name: str, value: object) -> Any:
        """Give one field of a record another value; `dataclasses.replace` takes thrice as long."""
        values = list(self.values(record))
        values[self.names.index(name)] = value
        return self.kind(*values)

    def parameters(self, record: object) -> dict[str, object]:
        """Read a record's fields for its update, its key as k0, k1, …"""
        fields_ = dict(zip(self.names, self.values(record), strict=True))
        parameters = {name: fields_[name] for name in self.names if name not in self.key_names}
        return parameters | {f"k{at}": part for at, part in enumerate(self.key_of(record))}


def _fields_of(names: tuple[str, ...]) -> Callable[[object], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    one = attrgetter(*names)
    return lambda record: (one(record),)


MAPPINGS: dict[type, Mapping] = {kind: Mapping(kind, table) for kind, table in TABLES.items()}
BY_NAME: dict[str, Mapping] = {mapping.table.name: mapping for mapping in MAPPINGS.values()}
