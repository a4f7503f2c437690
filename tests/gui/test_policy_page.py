"""The page that shows the returns policy and tests it on an order."""

from pathlib import Path

from tests.gui.desk import go, scan, settle
from tests.unit.usecases.returns.shipped import Pieces, setup
from tests.warehouse import EVA, SAM, Warehouse
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.policy import PolicyPage
from warehouse_desk.usecases.returns.policy_rules import PolicyRule, policy_to_json


def policy_page(window: MainWindow, badge: str = SAM) -> PolicyPage:
    scan(window, badge)
    go(window, "policy")
    page = window.page
    assert isinstance(page, PolicyPage)
    settle(window)
    return page


def test_the_rules_stand_in_the_order_in_which_they_win(window: MainWindow) -> None:
    page = policy_page(window)

    assert [row.rule.name for row in page.rules.model.rows] == ["our_fault", "within_days"]
    assert page.rules.model.texts(page.rules.model.rows[1])[2].startswith("30 day")


def test_an_order_is_tested_today(window: MainWindow, warehouse: Warehouse) -> None:
    ref = setup(warehouse).shipped(Pieces("MUG-BLUE", 2), days_ago=40)
    page = policy_page(window, EVA)

    page.go_to(ref)
    settle(window)
    (late,) = page.lines.model.rows
    page.reason.setCurrentIndex(page.reason.findData("damaged"))
    page.test()
    settle(window)
    (fault,) = page.lines.model.rows

    assert page.lines.model.texts(late)[4:6] == ["Refused", "It comes too late"]
    assert page.lines.model.texts(fault)[4] == "Granted at once"
    assert len(page.acts) == 3


def test_questions_and_outcomes_are_a_key_away(window: MainWindow) -> None:
    for key, title in (("F7", "Questions of the inspection"), ("F8", "What becomes of pieces")):
        page = policy_page(window)
        next(act for act in page.acts if act.key == key).do()
        settle(window)

        assert window.page.title == title


def test_a_test_without_an_order_asks_for_one(window: MainWindow) -> None:
    page = policy_page(window)

    page.test()
    settle(window)

    assert window.band.property("tone") == "ask"


def test_a_policy_is_saved_changed_and_taken_in(window: MainWindow, tmp_path: Path) -> None:
    page = policy_page(window)
    file = tmp_path / "policy.json"
    page.save(file)
    settle(window)
    saved = file.read_text("utf-8")

    file.write_text(policy_to_json([PolicyRule(name="only", days=3)]), "utf-8")
    page.take(file)
    settle(window)

    assert '"within_days"' in saved
    assert [row.rule.name for row in page.rules.model.rows] == ["only"]
    assert window.band.property("tone") == "good"


def test_a_bad_policy_and_a_missing_file_are_told(window: MainWindow, tmp_path: Path) -> None:
    page = policy_page(window)
    (tmp_path / "bad.json").write_text('{"rules": [{"name": "x", "days": -1}]}', "utf-8")

    page.take(tmp_path / "bad.json")
    settle(window)
    bad = window.band.sentence.text()
    page.take(tmp_path / "none.json")
    settle(window)
    missing = window.band.property("tone")
    page.save(tmp_path / "no folder" / "policy.json")
    settle(window)

    assert "rules[0].days" in bad
    assert missing == window.band.property("tone") == "wrong"
