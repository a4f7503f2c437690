"""Which printer a name in this machine's settings means."""

import pytest

from warehouse_desk.bootstrap.preferences import printer
from warehouse_desk.devices.printers import QueuePrinter, TcpPrinter
from warehouse_desk.devices.zpl_printer import ZplPrinter
from warehouse_desk.gui.program import Preferences


@pytest.mark.parametrize(
    ("name", "host", "port"),
    [
        ("tcp:labels.local", "labels.local", 9100),
        ("tcp:labels.local:6101", "labels.local", 6101),
        ("tcp:192.0.2.10:6101", "192.0.2.10", 6101),
        ("tcp:2001:db8::10", "2001:db8::10", 9100),
        ("tcp:[2001:db8::10]", "2001:db8::10", 9100),
        ("tcp:[2001:db8::10]:6101", "2001:db8::10", 6101),
    ],
)
def test_a_printer_on_the_network_is_named_by_either_kind_of_address(
    name: str, host: str, port: int
) -> None:
    assert printer(name, Preferences(label_language="zpl203")) == ZplPrinter(host, port)
    assert printer(name, Preferences(label_language="pdf")) == TcpPrinter(host, port)


def test_every_other_name_is_a_queue_of_the_system() -> None:
    assert printer("labels", Preferences()) == QueuePrinter("labels")
