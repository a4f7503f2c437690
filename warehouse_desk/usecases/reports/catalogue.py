"""All reports by their names."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports import (
    agreement,
    drift,
    floor,
    orders,
    return_analyses,
    return_carriers,
    returns,
    surveys,
)
from warehouse_desk.usecases.reports.box_sets import box_set_report
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.report import Report

REPORTS: Mapping[str, Callable[[Reading, Period], Report]] = MappingProxyType(
    {
        "lead-time": orders.lead_time,
        "return-rate": returns.return_rate,
        "return-rate-by-channel": return_analyses.by_channel,
        "picking-accuracy": orders.picking_accuracy,
        "purchase-frequency": orders.purchase_frequency,
        "conversion": orders.conversion,
        "repeat-buyers": orders.repeat_buyers,
        "time-to-return": returns.time_to_return,
        "return-cost": returns.return_cost,
        "complaint-time": orders.complaint_time,
        "refund-time": returns.refund_time,
        "returns-by-reason": returns.returns_by_reason,
        "returns-by-product": return_analyses.by_product,
        "returns-by-place": return_analyses.by_place,
        "returns-by-customer-group": return_analyses.by_customer_group,
        "returns-over-time": return_analyses.over_time,
        "returns-feedback": return_analyses.feedback,
        "satisfaction": surveys.satisfaction,
        "return-carriers": return_carriers.return_carriers,
        "return-labels": return_carriers.return_labels,
        "returned-units": return_analyses.units,
        "grading-agreement": agreement.grading_agreement,
        "reference-agreement": drift.reference_agreement,
        "grading-drift": drift.grading_drift,
        "picks-per-hour": floor.picks_per_hour,
        "wrong-scans": floor.wrong_scans,
        "wrong-pairs": floor.wrong_pairs,
        "metres": floor.metres,
        "stock": floor.stock,
        "queue": orders.queue,
        "box-sets": box_set_report,
    }
)
#: The key figures by their numbers.
KPIS: Mapping[str, str] = MappingProxyType(
    {
        "K1": "lead-time",
        "K2": "return-rate",
        "K3": "picking-accuracy",
        "K4": "purchase-frequency",
        "K5": "conversion",
        "K6": "repeat-buyers",
        "K7": "time-to-return",
        "K8": "return-cost",
        "K9": "complaint-time",
        "K10": "refund-time",
    }
)


def make_report(reading: Reading, name: str, period: Period) -> Report:
    """Make a report, by its name or by the number of its key figure."""
    make = REPORTS.get(KPIS.get(name.upper(), name))
    if make is None:
        raise Refusal(Why.UNKNOWN_REPORT, scanned=name, reports=tuple(REPORTS))
    return make(reading, period)
