"""Containers of returned pieces: what the desk says, why it refuses, their list on paper."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    #: {tote} is a tote, {disposition} what becomes of a piece, such as "Repair".
    "inspect.confirm_container": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is free. Open it for pieces of this kind?"
    ),
    "inspect.confirm_container.disposition": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is free. Open it for “{disposition}”?"
    ),
    "inspect.container": QT_TRANSLATE_NOOP(
        "Messages", "{tote} holds %n piece(s). “Done” closes it and prints its list.", "", 1
    ),
    #: {place} is where the contents belong.
    "inspect.empty_container": QT_TRANSLATE_NOOP(
        "Messages", "Empty {tote} (%n piece(s)) into {place} and scan the place.", "", 1
    ),
    "inspect.hand_over_container": QT_TRANSLATE_NOOP(
        "Messages", "Hand over the %n piece(s) of {tote} and scan “OK”.", "", 1
    ),
    "inspect.container_done": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is closed with %n piece(s). Lay its list into it.", "", 1
    ),
    "inspect.container_emptied": QT_TRANSLATE_NOOP(
        "Messages", "%n piece(s) left {tote}. It is free again.", "", 1
    ),
    "inspect.container_listed": QT_TRANSLATE_NOOP(
        "Messages", "The list of {tote} is printed once more."
    ),
    "inspect.cleaning": QT_TRANSLATE_NOOP(
        "Messages", "Clean {plate}: the clock runs. Scan “Done” when it is clean."
    ),
    "inspect.cleaning_rests": QT_TRANSLATE_NOOP(
        "Messages", "{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean."
    ),
    # Refusals
    "inspect.no_cleaning": QT_TRANSLATE_NOOP("Messages", "{plate} is not to be cleaned."),
    "inspect.cleaning_runs": QT_TRANSLATE_NOOP(
        "Messages", "{plate} is being cleaned. Scan “Done” when it is clean."
    ),
    "inspect.new_container": QT_TRANSLATE_NOOP("Messages", "{tote} is not open for such pieces."),
    "inspect.no_container": QT_TRANSLATE_NOOP(
        "Messages", "{tote} holds no returned pieces. It opens with the first one brought into it."
    ),
    "inspect.container_open": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is still open. Close it with “Done”, then empty it."
    ),
    "inspect.container_closed": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is closed already. Empty it, or scan “Print” for its list."
    ),
    # What is wanted now. Each stands after a colon: "Wanted: “Done” or the next piece."
    "place.inspect.CONTAINER": QT_TRANSLATE_NOOP(
        "Messages", "“Done”, a place for its contents, or the next piece"
    ),
    "place.inspect.CLEANING": QT_TRANSLATE_NOOP("Messages", "“Done”, once it is clean"),
    # Acts that were done. Each stands after a colon: "Undone: container closed."
    "act.look_into": QT_TRANSLATE_NOOP("Messages", "container looked into"),
    "act.leave_container": QT_TRANSLATE_NOOP("Messages", "container left"),
    "act.go_on_cleaning": QT_TRANSLATE_NOOP("Messages", "cleaning resumed"),
    "act.finish_cleaning": QT_TRANSLATE_NOOP("Messages", "cleaning ended"),
    "act.close_container": QT_TRANSLATE_NOOP("Messages", "container closed"),
    "act.empty_container": QT_TRANSLATE_NOOP("Messages", "container emptied"),
    # Reference cases, and whether grading stays the same
    "inspect.no_reference": QT_TRANSLATE_NOOP(
        "Messages", "{plate} cannot be kept as a reference case: not judged yet, or one already."
    ),
    "act.make_reference": QT_TRANSLATE_NOOP("Messages", "reference case kept"),
    "agreement.agreement": QT_TRANSLATE_NOOP("Messages", "Second looks at"),
    "report.title.reference-agreement": QT_TRANSLATE_NOOP(
        "Messages", "Do clerks grade reference cases right?"
    ),
    "report.title.grading-drift": QT_TRANSLATE_NOOP("Messages", "Has grading changed of late?"),
    "report.formula.reference-agreement": QT_TRANSLATE_NOOP(
        "Messages",
        "Grades given blind to pieces whose right grade is known: those that are right ÷ all, "
        "between two bounds at 95 % certainty. Days: when the piece was graded.",
    ),
    "report.formula.grading-drift": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces with grade A by clerk, best answers by question, and second looks that agree by "
        "clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.",
    ),
    "report.figure.reference_cases": QT_TRANSLATE_NOOP("Messages", "Reference cases"),
    "report.figure.reference_looks": QT_TRANSLATE_NOOP("Messages", "Grades given to them"),
    "report.figure.drifts": QT_TRANSLATE_NOOP("Messages", "Changes"),
    "report.figure.at_least_s": QT_TRANSLATE_NOOP("Messages", "At least", "a lower bound"),
    "report.figure.at_most_s": QT_TRANSLATE_NOOP("Messages", "At most", "an upper bound"),
    "report.column.reference_looks": QT_TRANSLATE_NOOP("Messages", "Graded"),
    "report.column.before": QT_TRANSLATE_NOOP("Messages", "Pieces before"),
    "report.column.before_bp": QT_TRANSLATE_NOOP("Messages", "Share before"),
    "report.column.lately": QT_TRANSLATE_NOOP("Messages", "Pieces of late"),
    "report.column.lately_bp": QT_TRANSLATE_NOOP("Messages", "Share of late"),
    "report.column.has_moved": QT_TRANSLATE_NOOP("Messages", "Changed"),
    # The carriers of returns, compared
    "report.title.return-carriers": QT_TRANSLATE_NOOP(
        "Messages", "Which carrier brings goods back best?"
    ),
    "report.formula.return-carriers": QT_TRANSLATE_NOOP(
        "Messages",
        "Labels made for returns. Way back: from the label to the receipt, the customer's own days "
        "included; middle value with its bounds. Late: not here after twice the promised days ÷ "
        "labels whose time is up; bounds at 95 %. Fee ÷ labels; transport booked ÷ labels that "
        "arrived. Days: when the label was made.",
    ),
    "report.title.return-labels": QT_TRANSLATE_NOOP("Messages", "Labels that bring goods back"),
    "report.formula.return-labels": QT_TRANSLATE_NOOP(
        "Messages",
        "Every label made for a return, and when its goods were here. Late: not here after twice "
        "the promised days. Days: when the label was made.",
    ),
    "report.figure.return_labels": QT_TRANSLATE_NOOP("Messages", "Labels made"),
    "report.figure.arrived": QT_TRANSLATE_NOOP("Messages", "Arrived", "labels"),
    "report.figure.way_back_s": QT_TRANSLATE_NOOP("Messages", "From label to receipt (median)"),
    "report.figure.late_bp": QT_TRANSLATE_NOOP("Messages", "Share of late ones"),
    "report.figure.late": QT_TRANSLATE_NOOP("Messages", "Late", "labels"),
    "report.column.carrier": QT_TRANSLATE_NOOP("Messages", "Carrier", "column"),
    "report.column.return_labels": QT_TRANSLATE_NOOP("Messages", "Labels"),
    "report.column.arrived": QT_TRANSLATE_NOOP("Messages", "Arrived", "labels"),
    "report.column.way_back_s": QT_TRANSLATE_NOOP("Messages", "Way back"),
    "report.column.at_least_s": QT_TRANSLATE_NOOP("Messages", "At least", "a lower bound"),
    "report.column.at_most_s": QT_TRANSLATE_NOOP("Messages", "At most", "an upper bound"),
    "report.column.nine_of_ten_s": QT_TRANSLATE_NOOP("Messages", "9 of 10 within"),
    "report.column.due": QT_TRANSLATE_NOOP("Messages", "Time is up", "column: labels"),
    "report.column.late_bp": QT_TRANSLATE_NOOP("Messages", "Late ones"),
    "report.column.label_fee_cents": QT_TRANSLATE_NOOP("Messages", "Fee"),
    "report.column.booked_cents": QT_TRANSLATE_NOOP("Messages", "Booked", "column: cost"),
    "report.column.made_at": QT_TRANSLATE_NOOP("Messages", "Label made", "column: time"),
    "report.column.promised_days": QT_TRANSLATE_NOOP("Messages", "Days promised"),
    "report.left_out.lay_in_box": QT_TRANSLATE_NOOP(
        "Messages", "The label lay in the box: nobody knows when it was used."
    ),
    # Changing the questions and rules
    #: {scanned} names places in the file, such as kitchen.broken or $.rules[2].grade
    "returns.bad_forms": QT_TRANSLATE_NOOP(
        "Messages", "The questions and rules were not taken. Look at this: {scanned}"
    ),
    "act.take_book": QT_TRANSLATE_NOOP("Messages", "questions and rules changed"),
    "forms.taken": QT_TRANSLATE_NOOP("Messages", "Questions of %n category(s) taken.", "", 1),
    #: %n of the last {of} judged pieces.
    "forms.would_change": QT_TRANSLATE_NOOP(
        "Messages", "%n of the last {of} piece(s) judged would go elsewhere.", "", 1
    ),
    "forms.share": QT_TRANSLATE_NOOP("Messages", "{disposition}: {before} before, {after} then"),
    # Its deadline, and its list on paper
    "todo.empty": QT_TRANSLATE_NOOP("Messages", "Empty the container"),
    "print_kind.print_container": QT_TRANSLATE_NOOP("Messages", "List of a container"),
    "container.title": QT_TRANSLATE_NOOP("Messages", "Contents of a container"),
    "container.for": QT_TRANSLATE_NOOP("Messages", "For", "what becomes of the contents, heading"),
    "container.by": QT_TRANSLATE_NOOP("Messages", "Sorted by"),
    "container.from": QT_TRANSLATE_NOOP("Messages", "Opened"),
    "container.closed": QT_TRANSLATE_NOOP("Messages", "Closed"),
    "container.pieces": QT_TRANSLATE_NOOP("Messages", "%n piece(s)", "in a container", 1),
    "container.plate": QT_TRANSLATE_NOOP("Messages", "Plate"),
    "container.grade": QT_TRANSLATE_NOOP("Messages", "Grade"),
    "container.return": QT_TRANSLATE_NOOP("Messages", "Return", "a customer's return, heading"),
    "container.handed_over": QT_TRANSLATE_NOOP("Messages", "Handed over: date, signature"),
    "container.taken_over": QT_TRANSLATE_NOOP("Messages", "Taken over: date, signature"),
}
