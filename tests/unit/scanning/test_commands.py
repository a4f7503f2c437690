import pytest

from warehouse_desk.scanning.commands import (
    NUMBERED,
    Call,
    Command,
    command_code,
    is_call,
    read_call,
)

CALLS = [Call(command) for command in Command if command is not Command.NUMBER] + [
    Call(command, number) for command in sorted(NUMBERED) for number in (0, 7, 999_999)
]


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_a_printed_command_reads_back(call: Call) -> None:
    text = command_code(call.command, call.number)

    assert is_call(text)
    assert read_call(text) == call
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


@pytest.mark.parametrize(
    ("typed", "call"),
    [
        ("!short 2", Call(Command.SHORT, 2)),
        ("!SHORT-2", Call(Command.SHORT, 2)),
        ("!tote full", Call(Command.TOTE_FULL)),
        ("!tote_full", Call(Command.TOTE_FULL)),
        ("!3", Call(Command.NUMBER, 3)),
        ("! undo", Call(Command.UNDO)),
        ("cmd-undo", Call(Command.UNDO)),
    ],
)
def test_a_command_can_be_typed(typed: str, call: Call) -> None:
    assert read_call(typed) == call


@pytest.mark.parametrize(
    "text",
    ["!", "CMD-", "!fly", "!number", "CMD-NUMBER-3", "!undo 3", "!count 1234567", "!short -2"],
)
def test_what_is_no_command_is_not_guessed(text: str) -> None:
    assert is_call(text)
    assert read_call(text) is None


def test_a_product_is_no_command() -> None:
    assert not is_call("85123A")
