"""Inspection: what its desk says, why it refuses, and the questions, answers and rules."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "inspect.start": QT_TRANSLATE_NOOP(
        "Messages", "%n piece(s) to inspect. Scan the label on one.", "", 1
    ),
    "inspect.nothing": QT_TRANSLATE_NOOP("Messages", "Nothing to inspect now."),
    #: {number} of {total} questions.
    "inspect.question": QT_TRANSLATE_NOOP(
        "Messages", "Question {number} of {total}: choose an answer."
    ),
    #: {question} is a whole question with its mark.
    "inspect.question.asked": QT_TRANSLATE_NOOP(
        "Messages", "{number} of {total}: {question} Choose an answer."
    ),
    "inspect.photo": QT_TRANSLATE_NOOP(
        "Messages", "Take a photo that shows it: scan “Photo”. Without one: “No”."
    ),
    "inspect.photo_taken": QT_TRANSLATE_NOOP("Messages", "%n photo(s) of this piece.", "", 1),
    "inspect.graded": QT_TRANSLATE_NOOP(
        "Messages", "Grade {grade}. Scan “OK”, or the number of another grade."
    ),
    #: {disposition} is what becomes of the piece, such as "Repair".
    "inspect.graded.disposition": QT_TRANSLATE_NOOP(
        "Messages", "Grade {grade}: {disposition}. Scan “OK”, or the number of another grade."
    ),
    #: {computed} is the grade by the answers, {grade} the one that was chosen.
    "inspect.overrule": QT_TRANSLATE_NOOP(
        "Messages", "Why grade {grade} in place of {computed}? Choose the reason."
    ),
    "inspect.bring_to": QT_TRANSLATE_NOOP("Messages", "Bring it to {place} and scan the place."),
    "inspect.set_aside_supplier": QT_TRANSLATE_NOOP(
        "Messages", "Set {plate} aside for the supplier and scan “OK”."
    ),
    "inspect.set_aside_scrap": QT_TRANSLATE_NOOP(
        "Messages", "Set {plate} aside as waste and scan “OK”."
    ),
    "inspect.done": QT_TRANSLATE_NOOP(
        "Messages", "{plate} is done, its report is kept. %n more to inspect.", "", 1
    ),
    "inspect.paused": QT_TRANSLATE_NOOP(
        "Messages", "{plate} is laid down. All answers so far are kept."
    ),
    # Refusals
    #: {category} is a kind of goods.
    "inspect.no_form": QT_TRANSLATE_NOOP(
        "Messages", "There are no questions for this kind of goods. Ask the supervisor."
    ),
    "inspect.no_form.category": QT_TRANSLATE_NOOP(
        "Messages", "There are no questions for goods of the kind {category}. Ask the supervisor."
    ),
    #: {name} is a person.
    "inspect.taken_by_other": QT_TRANSLATE_NOOP("Messages", "Somebody else inspects {plate}."),
    "inspect.taken_by_other.name": QT_TRANSLATE_NOOP(
        "Messages", "{plate} is being inspected by {name}. Take another one."
    ),
    "inspect.unit_done": QT_TRANSLATE_NOOP(
        "Messages", "{plate} was inspected already. It was brought to {place}."
    ),
    "inspect.no_unit": QT_TRANSLATE_NOOP(
        "Messages", "{plate} is not on this desk any more. Scan its label again."
    ),
    "inspect.no_such_answer": QT_TRANSLATE_NOOP(
        "Messages", "This question is not asked now. Look at the screen."
    ),
    #: {answers} is how many answers there are.
    "inspect.no_such_answer.number": QT_TRANSLATE_NOOP(
        "Messages", "No answer has the number {scanned}. Choose 1 to {answers}."
    ),
    "inspect.questions_open": QT_TRANSLATE_NOOP(
        "Messages", "{plate} cannot be graded now. Look at the screen."
    ),
    #: {answers} is how many grades there are.
    "inspect.no_such_grade": QT_TRANSLATE_NOOP(
        "Messages", "No grade has the number {scanned}. Choose 1 to {answers}."
    ),
    "inspect.not_graded": QT_TRANSLATE_NOOP("Messages", "{plate} is not graded yet."),
    #: {computed} is the grade by the answers, {grade} the one that was chosen.
    "inspect.no_reason": QT_TRANSLATE_NOOP(
        "Messages", "Grade {grade} in place of {computed} needs a reason."
    ),
    "inspect.photo_needed": QT_TRANSLATE_NOOP(
        "Messages", "First take the photo of {plate}, or scan “No”."
    ),
    "inspect.photo_not_asked": QT_TRANSLATE_NOOP(
        "Messages", "No photo of {plate} is asked for now."
    ),
    #: {plate} is the piece that the very same photo was taken of.
    "inspect.photo_known": QT_TRANSLATE_NOOP(
        "Messages", "The same photo was kept for {plate} already. Take a new one."
    ),
    "inspect.no_camera": QT_TRANSLATE_NOOP(
        "Messages", "No photo came from the camera. Try again, or scan “No” to go on without."
    ),
    #: {expected} is the place it has to be brought to.
    "inspect.wrong_target": QT_TRANSLATE_NOOP(
        "Messages", "Not to {scanned}. Bring it to {expected}."
    ),
    #: {others} are more places that are right.
    "inspect.wrong_target.others": QT_TRANSLATE_NOOP(
        "Messages", "Not to {scanned}. Bring it to {expected} (or {others})."
    ),
    "inspect.no_report": QT_TRANSLATE_NOOP(
        "Messages", "There is no report on {plate}: it is not inspected to the end."
    ),
    # What is wanted now. Each stands after a colon: "Wanted: the label of a returned piece."
    "place.inspect.START": QT_TRANSLATE_NOOP("Messages", "the label of a returned piece"),
    "place.inspect.QUESTION": QT_TRANSLATE_NOOP("Messages", "the number of an answer"),
    "place.inspect.PHOTO": QT_TRANSLATE_NOOP("Messages", "“Photo” or “No”"),
    "place.inspect.GRADED": QT_TRANSLATE_NOOP("Messages", "“OK” or the number of a grade"),
    "place.inspect.TARGET": QT_TRANSLATE_NOOP("Messages", "the place to bring it to"),
    # Acts that were done. Each stands after a colon: "Undone: question answered."
    "act.open_unit": QT_TRANSLATE_NOOP("Messages", "inspection opened"),
    "act.pause_inspection": QT_TRANSLATE_NOOP("Messages", "inspection paused"),
    "act.answer_question": QT_TRANSLATE_NOOP("Messages", "question answered"),
    "act.add_photo": QT_TRANSLATE_NOOP("Messages", "photo added"),
    "act.skip_photo": QT_TRANSLATE_NOOP("Messages", "photo left out"),
    "act.confirm_grade": QT_TRANSLATE_NOOP("Messages", "grade confirmed"),
    "act.bring_unit": QT_TRANSLATE_NOOP("Messages", "piece brought to its place"),
    # Grades, with their letter
    "grade.A": QT_TRANSLATE_NOOP("Messages", "A: as new"),
    "grade.B": QT_TRANSLATE_NOOP("Messages", "B: sound, packaging opened or worn"),
    "grade.C": QT_TRANSLATE_NOOP("Messages", "C: with flaws that can be made good"),
    "grade.D": QT_TRANSLATE_NOOP("Messages", "D: cannot be sold"),
    # What becomes of a piece
    "disposition.restock": QT_TRANSLATE_NOOP("Messages", "Back into stock"),
    "disposition.repack": QT_TRANSLATE_NOOP("Messages", "Repack"),
    "disposition.refurbish": QT_TRANSLATE_NOOP("Messages", "Refurbish"),
    "disposition.repair": QT_TRANSLATE_NOOP("Messages", "Repair"),
    "disposition.supplier": QT_TRANSLATE_NOOP("Messages", "Back to the supplier"),
    "disposition.recycle": QT_TRANSLATE_NOOP("Messages", "Recycle"),
    "disposition.dispose": QT_TRANSLATE_NOOP("Messages", "Dispose of it"),
    "disposition.donate": QT_TRANSLATE_NOOP("Messages", "Donate"),
    "disposition.quarantine": QT_TRANSLATE_NOOP("Messages", "Keep apart"),
    # Why somebody gave another grade than the answers do
    "overrule.questions_miss_it": QT_TRANSLATE_NOOP("Messages", "The questions do not cover it"),
    "overrule.less_bad": QT_TRANSLATE_NOOP("Messages", "It is better than the answers say"),
    "overrule.worse": QT_TRANSLATE_NOOP("Messages", "It is worse than the answers say"),
    "overrule.agreed": QT_TRANSLATE_NOOP("Messages", "Agreed with the customer"),
    "overrule.other": QT_TRANSLATE_NOOP("Messages", "Other reason", "for another grade"),
    # How a refund came about
    "refund.full": QT_TRANSLATE_NOOP("Messages", "The whole price"),
    "refund.fee": QT_TRANSLATE_NOOP("Messages", "The price less the restocking fee"),
    "refund.none": QT_TRANSLATE_NOOP("Messages", "None: the piece was not announced"),
    # Rules that hold whatever the shop's own are
    "inspection.rule.no_rule": QT_TRANSLATE_NOOP(
        "Messages", "No rule fits: kept apart until somebody decides."
    ),
    "inspection.rule.not_announced": QT_TRANSLATE_NOOP(
        "Messages", "Not announced: kept apart until somebody decides."
    ),
    # The questions of the forms, their answers (worst first), and the rules
    "inspection.question.broken": QT_TRANSLATE_NOOP(
        "Messages", "Is anything broken, cracked or chipped?"
    ),
    "inspection.answer.broken.broken": QT_TRANSLATE_NOOP("Messages", "Broken or cracked"),
    "inspection.answer.broken.chipped": QT_TRANSLATE_NOOP(
        "Messages", "Chipped", "the piece is chipped"
    ),
    "inspection.answer.broken.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.question.works": QT_TRANSLATE_NOOP("Messages", "Does it work?"),
    "inspection.answer.works.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.answer.works.partly": QT_TRANSLATE_NOOP("Messages", "Not always"),
    "inspection.answer.works.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.question.safe": QT_TRANSLATE_NOOP(
        "Messages", "Are cable, plug and battery case unharmed?"
    ),
    "inspection.answer.safe.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.answer.safe.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.question.sharp": QT_TRANSLATE_NOOP(
        "Messages", "Are there sharp edges or small parts that come off?"
    ),
    "inspection.answer.sharp.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.answer.sharp.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.question.complete": QT_TRANSLATE_NOOP("Messages", "Are all parts there?"),
    "inspection.answer.complete.important": QT_TRANSLATE_NOOP(
        "Messages", "An important part is missing"
    ),
    "inspection.answer.complete.small": QT_TRANSLATE_NOOP("Messages", "A small part is missing"),
    "inspection.answer.complete.yes": QT_TRANSLATE_NOOP("Messages", "Yes, all"),
    "inspection.question.clean": QT_TRANSLATE_NOOP("Messages", "Is it clean?"),
    "inspection.answer.clean.spoiled": QT_TRANSLATE_NOOP(
        "Messages", "Stains or smell that will stay"
    ),
    "inspection.answer.clean.washable": QT_TRANSLATE_NOOP(
        "Messages", "Dirty, but it can be cleaned"
    ),
    "inspection.answer.clean.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.question.holds": QT_TRANSLATE_NOOP("Messages", "Do seams, zips and handles hold?"),
    "inspection.answer.holds.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.answer.holds.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.question.used": QT_TRANSLATE_NOOP("Messages", "Has it been used?"),
    "inspection.answer.used.used": QT_TRANSLATE_NOOP("Messages", "Yes, it shows"),
    "inspection.answer.used.tried": QT_TRANSLATE_NOOP("Messages", "Tried only, tags still on"),
    "inspection.answer.used.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.question.paper": QT_TRANSLATE_NOOP("Messages", "Is it written on, torn or bent?"),
    "inspection.answer.paper.spoiled": QT_TRANSLATE_NOOP("Messages", "Written on or torn"),
    "inspection.answer.paper.bent": QT_TRANSLATE_NOOP("Messages", "Slightly bent", "paper"),
    "inspection.answer.paper.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.question.lit": QT_TRANSLATE_NOOP("Messages", "Has it been lit?"),
    "inspection.answer.lit.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.answer.lit.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.question.sealed": QT_TRANSLATE_NOOP("Messages", "Is the seal whole?"),
    "inspection.answer.sealed.no": QT_TRANSLATE_NOOP("Messages", "No", "answer to a question"),
    "inspection.answer.sealed.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.question.in_date": QT_TRANSLATE_NOOP(
        "Messages", "Is it good for at least three more months?"
    ),
    "inspection.answer.in_date.no": QT_TRANSLATE_NOOP("Messages", "No, or no date can be read"),
    "inspection.answer.in_date.yes": QT_TRANSLATE_NOOP("Messages", "Yes", "answer to a question"),
    "inspection.question.marks": QT_TRANSLATE_NOOP("Messages", "Are there marks or scratches?"),
    "inspection.answer.marks.deep": QT_TRANSLATE_NOOP(
        "Messages", "Deep or many", "marks or scratches"
    ),
    "inspection.answer.marks.light": QT_TRANSLATE_NOOP("Messages", "Light", "marks or scratches"),
    "inspection.answer.marks.none": QT_TRANSLATE_NOOP("Messages", "None", "no marks or scratches"),
    "inspection.question.packaging": QT_TRANSLATE_NOOP(
        "Messages", "Is the original packaging there?"
    ),
    "inspection.answer.packaging.missing": QT_TRANSLATE_NOOP(
        "Messages", "Missing", "the packaging"
    ),
    "inspection.answer.packaging.damaged": QT_TRANSLATE_NOOP(
        "Messages", "Damaged", "the packaging"
    ),
    "inspection.answer.packaging.opened": QT_TRANSLATE_NOOP(
        "Messages", "Opened, but whole", "the packaging"
    ),
    "inspection.answer.packaging.intact": QT_TRANSLATE_NOOP(
        "Messages", "Unopened", "the packaging"
    ),
    "inspection.rule.maker_answers_for_it": QT_TRANSLATE_NOOP(
        "Messages", "Faulty from the maker: back to the supplier."
    ),
    "inspection.rule.unsafe_toy": QT_TRANSLATE_NOOP(
        "Messages", "A toy that may hurt is kept apart until somebody decides."
    ),
    "inspection.rule.no_longer_hygienic": QT_TRANSLATE_NOOP(
        "Messages", "Goods for the body are not sold again once opened."
    ),
    "inspection.rule.worn_jewellery": QT_TRANSLATE_NOOP(
        "Messages", "Worn or broken jewellery is not sold again."
    ),
    "inspection.rule.repair_pays": QT_TRANSLATE_NOOP(
        "Messages", "Lights and clocks with small faults are repaired."
    ),
    "inspection.rule.old_electrics": QT_TRANSLATE_NOOP(
        "Messages", "Broken electrical goods are recycled."
    ),
    "inspection.rule.wash_and_press": QT_TRANSLATE_NOOP(
        "Messages", "Textiles and bags are cleaned and judged again."
    ),
    "inspection.rule.cloth_to_recycling": QT_TRANSLATE_NOOP(
        "Messages", "Spoiled cloth is recycled."
    ),
    "inspection.rule.paper_to_recycling": QT_TRANSLATE_NOOP(
        "Messages", "Spoiled paper is recycled."
    ),
    "inspection.rule.carrier_claim": QT_TRANSLATE_NOOP(
        "Messages", "Damaged on the way: kept for the claim to the carrier."
    ),
    "inspection.rule.faulty_delivery": QT_TRANSLATE_NOOP(
        "Messages", "Faulty goods go back to the supplier."
    ),
    "inspection.rule.as_new": QT_TRANSLATE_NOOP("Messages", "As new: back into stock."),
    "inspection.rule.new_packaging": QT_TRANSLATE_NOOP(
        "Messages", "Sound goods get new packaging."
    ),
    "inspection.rule.made_good": QT_TRANSLATE_NOOP(
        "Messages", "Goods with flaws are made good and judged again."
    ),
    "inspection.rule.beyond_use": QT_TRANSLATE_NOOP("Messages", "Beyond use: disposed of."),
}
