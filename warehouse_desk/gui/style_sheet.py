"""The style sheet; $names are the tokens of `theme`."""

STYLE_SHEET = """
* { font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"; font-size: $text; }
QMainWindow, QDialog, QWidget#page { background: $ground; }
QLabel { background: transparent; color: $ink; }
QLabel[scale="value"] { font-size: $value; font-weight: bold; }
QLabel[scale="heading"] { font-size: $heading; font-weight: bold; }
QLabel[scale="note"] { font-size: $note; color: $quiet; }
QLabel[tone="quiet"] { color: $quiet; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="wrong"] { color: $wrong; }

QFrame#header { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 8px; }

QFrame#band { border-radius: 8px; border: 1px solid $line; background: $surface; }
QFrame#band[tone="good"] { background: $good_ground; border-color: $good; }
QFrame#band[tone="wrong"] { background: $wrong; border-color: $wrong; }
QFrame#band[tone="ask"] { background: $ask; border-color: $ask; }
QFrame#band[tone="wrong"] QLabel { color: $on_wrong; }
QFrame#band[tone="ask"] QLabel { color: $on_ask; }

QFrame#value { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#value[now="true"] { border: 3px solid $accent; }
QFrame#value[lit="true"] { background: $lit; }

QPushButton {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px;
  min-height: 46px; padding: 0 16px; icon-size: 24px;
}
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; }
QPushButton:pressed { background: $lit; }
QPushButton:checked { background: $lit; border: 2px solid $accent; }
QPushButton:disabled { color: $quiet; background: $ground; }
QPushButton[kind="next"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: bold;
  min-height: ${station}px; padding: 0 24px;
}
QPushButton[kind="next"]:focus { border: 2px solid $ink; }
QPushButton[kind="next"]:disabled { background: $sunken; color: $quiet; border-color: $line; }
QPushButton[kind="station"] { min-height: 62px; }
QPushButton[kind="job"] { padding: 0; min-height: ${job}px; }
QPushButton[kind="job"][now="true"] {
  border: 3px solid $accent; background: $lit; min-height: ${job_now}px;
}
QPushButton[kind="flat"] { border-color: transparent; background: transparent; }
QPushButton[kind="flat"]:hover, QPushButton[kind="flat"]:focus { border-color: $accent; }

QLineEdit, QComboBox, QSpinBox {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px;
  min-height: 46px; padding: 0 12px; selection-background-color: $accent;
  selection-color: $on_accent; placeholder-text-color: $quiet;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; }
QComboBox::drop-down { border: none; width: 40px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line; }
QComboBox QAbstractItemView::item { min-height: 40px; }
QCheckBox { min-height: 48px; spacing: 12px; }
QCheckBox::indicator { width: 24px; height: 24px; }
QCheckBox::indicator:unchecked {
  width: 20px; height: 20px; background: $surface; border: 2px solid $quiet; border-radius: 4px;
}

QProgressBar {
  background: $sunken; border: none; border-radius: 6px; min-height: 12px; max-height: 12px;
}
QProgressBar::chunk { background: $accent; border-radius: 6px; }

QTableView {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px;
  gridline-color: $line; selection-background-color: $lit; selection-color: $ink; outline: none;
}
QTableView::item { padding: 0 8px; }
QHeaderView { background: $surface; }
QHeaderView::section {
  background: $surface; color: $quiet; border: none; border-bottom: 2px solid $line;
  padding: 8px; font-size: $note; font-weight: bold;
}
QListWidget, QScrollArea { background: transparent; border: none; outline: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QListWidget::item { min-height: 44px; padding: 0 8px; border-radius: 8px; }
QListWidget::item:selected { background: $lit; color: $ink; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle { background: $line; border-radius: 6px; min-height: 48px; min-width: 48px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 8px; }
"""
