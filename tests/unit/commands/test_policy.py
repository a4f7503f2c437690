"""`policy`: the returns policy in the terminal, and on paper."""

from pathlib import Path

import pytest

from tests.factories import an_act
from tests.unit.commands.conftest import Run
from tests.unit.documents.reading import needs_poppler, pdf_text
from tests.unit.usecases.returns.shipped import Pieces, Returns, setup
from tests.warehouse import Warehouse
from warehouse_desk.domain.carriers import ReturnTerms
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.returns.policy_rules import PolicyRule, policy_to_json
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


def where(returns: Returns) -> str:
    return str(returns.store.engine.url.database)


def test_the_policy_is_shown_changed_and_taken_in(
    command: Run, returns: Returns, tmp_path: Path
) -> None:
    file = tmp_path / "policy.json"
    file.write_text(policy_to_json([PolicyRule(name="only", days=2)]), "utf-8")

    before = command("policy", "--store", where(returns))
    taken = command("policy", "--take", file, "--store", where(returns))
    after = command("policy", "--store", where(returns))

    assert [rule["name"] for rule in before.data["rules"]] == ["within_days", "our_fault"]
    assert taken.out.startswith("Policy taken: 1 rule")
    assert [rule["name"] for rule in after.data["rules"]] == ["only"]


def test_an_order_is_tested(command: Run, returns: Returns) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2), days_ago=40)

    late = command("policy", "--test", ref, "--store", where(returns))
    fault = command(
        "policy", "--test", ref, "--reason", "damaged", "--json", "--store", where(returns)
    )

    assert (late.status, fault.status) == (1, 0)
    assert late.out == "1  MUG-BLUE: Refused (rule within_days). It comes too late.\n"
    assert fault.data[0]["verdict"] == "granted"
    assert fault.data[0]["remedies"][0] == "advice"


def test_what_cannot_be_read_is_told(command: Run, returns: Returns, tmp_path: Path) -> None:
    ran = command("policy", "--take", tmp_path / "none.json", "--store", where(returns))

    assert ran.status == 2
    assert "none.json" in ran.err


@needs_poppler
@pytest.mark.parametrize(("kind", "names"), [("policy", False), ("policy-staff", True)])
def test_the_sheet_is_for_customers_or_for_staff(
    kind: str, names: bool, command: Run, returns: Returns, tmp_path: Path
) -> None:
    file = tmp_path / "policy.pdf"

    ran = command("document", kind, "-o", file, "--store", where(returns))
    text = pdf_text(file.read_bytes())

    assert ran.status == 0
    assert "Returns policy" in text
    assert "after shipping" in " ".join(text.split())
    assert ("within_days" in text) is names


@needs_poppler
def test_a_return_has_a_label_where_a_carrier_brings_it_back(
    command: Run, returns: Returns, tmp_path: Path
) -> None:
    rma = returns.announced()
    file = tmp_path / "label.pdf"
    before = command("document", "return-label", rma, "-o", file, "--store", where(returns))
    lark = Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London")
    terms = ReturnTerms("LARK", "*", "returns", "Lark Returns", 399, 5)
    furnish(returns.store, an_act(), [lark, terms], name="terms")

    ran = command("document", "return-label", rma, "-o", file, "--store", where(returns))

    assert (before.status, ran.status) == (2, 0)
    assert "Lark Returns" in pdf_text(file.read_bytes())


@needs_poppler
def test_a_return_has_a_slip_for_its_parcel(command: Run, returns: Returns, tmp_path: Path) -> None:
    rma = returns.announced(quantity=2)
    file = tmp_path / "slip.pdf"

    ran = command("document", "return-slip", rma, "-o", file, "--store", where(returns))

    assert ran.status == 0
    text = pdf_text(file.read_bytes())
    assert rma in text
    assert "Blue mug" in text
