"""The returns policy: its sheet, its page, what is decided by it and why not."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # Refusals
    #: {lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.
    "returns.too_late": QT_TRANSLATE_NOOP(
        "Messages",
        "Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} "
        "(rule {policy}).",
    ),
    "returns.never_back": QT_TRANSLATE_NOOP(
        "Messages", "Order {order}, line {lines}: no rule takes it back."
    ),
    "returns.never_back.rule": QT_TRANSLATE_NOOP(
        "Messages", "Order {order}, line {lines}: not taken back by the rule {policy}."
    ),
    "returns.nothing_asked": QT_TRANSLATE_NOOP(
        "Messages", "Nothing of order {order} was chosen to be sent back."
    ),
    #: {remedy} is one of: refund, credit, exchange, repair, advice.
    "returns.remedy_not_offered": QT_TRANSLATE_NOOP(
        "Messages", "The rule does not offer this: {remedy}."
    ),
    "returns.not_waiting": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma} does not wait for a decision any more."
    ),
    #: {scanned} is a place in the file, such as $.rules[2].days
    "returns.bad_policy": QT_TRANSLATE_NOOP(
        "Messages", "The policy was not taken. Look at this in the file: {scanned}"
    ),
    "receive.confirm_empty_box": QT_TRANSLATE_NOOP(
        "Messages", "Did the parcel of {rma} come with nothing in it?"
    ),
    "receive.noted_empty": QT_TRANSLATE_NOOP(
        "Messages", "Noted: {rma} came empty. A supervisor decides. Scan the next return."
    ),
    "returns.not_empty": QT_TRANSLATE_NOOP(
        "Messages", "Pieces of {rma} are here already: its parcel was not empty."
    ),
    "act.note_empty_box": QT_TRANSLATE_NOOP("Messages", "empty parcel noted"),
    # Why a request waits, or is refused
    "return_waits.too_late": QT_TRANSLATE_NOOP("Messages", "It comes too late"),
    "return_waits.above_amount": QT_TRANSLATE_NOOP("Messages", "It is worth more than the limit"),
    "return_waits.photo_wanted": QT_TRANSLATE_NOOP("Messages", "A photo is missing"),
    "return_waits.decided_by_hand": QT_TRANSLATE_NOOP(
        "Messages", "The rule leaves it to a supervisor"
    ),
    "return_waits.empty_box": QT_TRANSLATE_NOOP("Messages", "The parcel came empty"),
    "not_taken.too_late": QT_TRANSLATE_NOOP("Messages", "It comes too late"),
    "not_taken.never": QT_TRANSLATE_NOOP("Messages", "It is never taken back"),
    "not_taken.no_rule": QT_TRANSLATE_NOOP("Messages", "No rule is about it"),
    "verdict.granted": QT_TRANSLATE_NOOP("Messages", "Granted at once"),
    "verdict.waits": QT_TRANSLATE_NOOP("Messages", "Waits for a supervisor"),
    "verdict.refused": QT_TRANSLATE_NOOP("Messages", "Refused", "a request"),
    # Acts that were done. Each stands after a colon: "Undone: return granted."
    "act.grant_return": QT_TRANSLATE_NOOP("Messages", "return granted"),
    "act.refuse_return": QT_TRANSLATE_NOOP("Messages", "return refused"),
    "act.change_way": QT_TRANSLATE_NOOP("Messages", "way back changed"),
    "act.withdraw_return": QT_TRANSLATE_NOOP("Messages", "return withdrawn"),
    "act.order_pick_up": QT_TRANSLATE_NOOP("Messages", "pick-up ordered"),
    "act.call_off_pick_up": QT_TRANSLATE_NOOP("Messages", "pick-up called off"),
    "act.carrier_knows": QT_TRANSLATE_NOOP("Messages", "carrier told"),
    "act.tell_carrier_again": QT_TRANSLATE_NOOP("Messages", "carrier told again"),
    "act.solve_without_return": QT_TRANSLATE_NOOP("Messages", "solved without a return"),
    "act.take_policy": QT_TRANSLATE_NOOP("Messages", "policy taken in"),
    # What the customer says and gets
    "condition.unopened": QT_TRANSLATE_NOOP("Messages", "Not opened"),
    "condition.opened": QT_TRANSLATE_NOOP("Messages", "Opened", "condition of goods"),
    "condition.used": QT_TRANSLATE_NOOP("Messages", "Used"),
    "condition.faulty": QT_TRANSLATE_NOOP("Messages", "Faulty"),
    "remedy.advice": QT_TRANSLATE_NOOP("Messages", "Advice or a part"),
    "remedy.exchange": QT_TRANSLATE_NOOP("Messages", "Exchange"),
    "remedy.repair": QT_TRANSLATE_NOOP("Messages", "Repair", "what a customer gets"),
    "remedy.credit": QT_TRANSLATE_NOOP("Messages", "Credit for the next order"),
    "remedy.refund": QT_TRANSLATE_NOOP("Messages", "Money back"),
    "way.label": QT_TRANSLATE_NOOP("Messages", "By parcel, with our label"),
    "way.drop_off": QT_TRANSLATE_NOOP("Messages", "Brought to a drop-off point"),
    "way.pick_up": QT_TRANSLATE_NOOP("Messages", "Picked up by the carrier"),
    #: {way} is one of the ways above; the label that was made is of no use for it.
    "way.new_label": QT_TRANSLATE_NOOP("Messages", "{way} (needs a new label)"),
    # Where else a carrier collects
    "address.name": QT_TRANSLATE_NOOP("Messages", "Name", "of a person"),
    "address.address1": QT_TRANSLATE_NOOP("Messages", "Street and number"),
    "address.address2": QT_TRANSLATE_NOOP("Messages", "Floor, door or company"),
    "address.postcode": QT_TRANSLATE_NOOP("Messages", "Postcode"),
    "address.city": QT_TRANSLATE_NOOP("Messages", "Town"),
    "address.phone": QT_TRANSLATE_NOOP("Messages", "Telephone"),
    # The printed policy
    "policy.title": QT_TRANSLATE_NOOP("Messages", "Returns policy"),
    "policy.hint": QT_TRANSLATE_NOOP(
        "Messages",
        "For each article the most specific line holds: one for the article before one for its "
        "kind, one for the reason before one for all.",
    ),
    "policy.about": QT_TRANSLATE_NOOP("Messages", "What it is about"),
    "policy.until": QT_TRANSLATE_NOOP("Messages", "Time to return"),
    "policy.fee": QT_TRANSLATE_NOOP("Messages", "Fee", "for a return, heading"),
    "policy.offers": QT_TRANSLATE_NOOP("Messages", "What you can get"),
    "policy.postage": QT_TRANSLATE_NOOP("Messages", "Postage back"),
    "policy.everything": QT_TRANSLATE_NOOP("Messages", "Everything else"),
    "policy.product": QT_TRANSLATE_NOOP("Messages", "Article: {values}"),
    "policy.customer": QT_TRANSLATE_NOOP("Messages", "Customer: {values}"),
    "policy.reason": QT_TRANSLATE_NOOP("Messages", "Reason: {values}"),
    "policy.category": QT_TRANSLATE_NOOP("Messages", "Kind of goods: {values}"),
    "policy.channel": QT_TRANSLATE_NOOP("Messages", "Bought at: {values}"),
    "policy.condition": QT_TRANSLATE_NOOP("Messages", "Condition: {values}"),
    "policy.days": QT_TRANSLATE_NOOP("Messages", "%n day(s) after shipping", "", 1),
    "policy.no_limit": QT_TRANSLATE_NOOP("Messages", "At any time"),
    "policy.never": QT_TRANSLATE_NOOP("Messages", "Not taken back"),
    "policy.late_asks": QT_TRANSLATE_NOOP("Messages", "later on request"),
    "policy.no_fee": QT_TRANSLATE_NOOP("Messages", "None", "no fee"),
    #: {fee} is an amount or a percentage; a percentage of the price.
    "policy.fee_percent": QT_TRANSLATE_NOOP("Messages", "{percent} % of the price"),
    "policy.fee_each": QT_TRANSLATE_NOOP("Messages", "{amount} for each piece"),
    "policy.we_pay": QT_TRANSLATE_NOOP("Messages", "We pay it"),
    "policy.you_pay": QT_TRANSLATE_NOOP("Messages", "You pay it"),
    "policy.refunded": QT_TRANSLATE_NOOP(
        "Messages", "Money within %n day(s) of the goods' arrival", "", 1
    ),
    "policy.by_hand": QT_TRANSLATE_NOOP("Messages", "We look at each request"),
    "policy.by_hand_above": QT_TRANSLATE_NOOP("Messages", "Above {amount} we look at it first"),
    "policy.photo": QT_TRANSLATE_NOOP("Messages", "Please send a photo"),
    "policy.rule": QT_TRANSLATE_NOOP("Messages", "Rule", "of the policy, heading"),
    # What goes into the parcel that comes back
    "return_slip.title": QT_TRANSLATE_NOOP("Messages", "Return slip"),
    "return_slip.to": QT_TRANSLATE_NOOP("Messages", "Please send it to"),
    "return_slip.how": QT_TRANSLATE_NOOP(
        "Messages", "Put this sheet into the parcel, with the goods in their original packaging."
    ),
    # The terminal
    "policy.taken": QT_TRANSLATE_NOOP("Messages", "Policy taken: %n rule(s).", "", 1),
    #: {sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.
    "policy.tested": QT_TRANSLATE_NOOP("Messages", "{line}  {sku}: {verdict} (rule {policy})"),
    "policy.tested.because": QT_TRANSLATE_NOOP(
        "Messages", "{line}  {sku}: {verdict} (rule {policy}). {because}."
    ),
    # Money
    #: {plates} are numbers of returned pieces.
    "returns.nothing_owed": QT_TRANSLATE_NOOP("Messages", "No refund was chosen."),
    "returns.nothing_owed.plates": QT_TRANSLATE_NOOP(
        "Messages", "Nothing is owed for {plates}: paid already, or not judged yet."
    ),
    "returns.no_exchange": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma} waits for no exchange: none was chosen, or it is ordered already."
    ),
    "refund.credit": QT_TRANSLATE_NOOP("Messages", "Credit for the next order"),
    "refund.exchange": QT_TRANSLATE_NOOP("Messages", "None: the piece is exchanged"),
    "refund.repair": QT_TRANSLATE_NOOP("Messages", "None: the piece is repaired"),
    "refund_part.price": QT_TRANSLATE_NOOP("Messages", "Price {amount}"),
    "refund_part.discount": QT_TRANSLATE_NOOP(
        "Messages", "less its share of the discount {amount}"
    ),
    "refund_part.shipping": QT_TRANSLATE_NOOP(
        "Messages", "plus its share of the shipping {amount}"
    ),
    "refund_part.fee": QT_TRANSLATE_NOOP("Messages", "less the fee {amount}"),
    "refund_part.tax": QT_TRANSLATE_NOOP("Messages", "tax contained {amount}"),
    "refunds.paid": QT_TRANSLATE_NOOP("Messages", "%n refund(s) noted as paid.", "", 1),
    "refunds.written": QT_TRANSLATE_NOOP("Messages", "%n refund(s) written: {file}", "", 1),
    #: {due} is a day, {customer} a name, {why} is "money back" or "credit".
    "refunds.row": QT_TRANSLATE_NOOP(
        "Messages", "{due}  {plate}  {rma}  {amount}  {customer}  ({why})"
    ),
    "refunds.none": QT_TRANSLATE_NOOP("Messages", "No refund is due."),
    # What has to be done about returns, and how its time stands
    "todo.decide": QT_TRANSLATE_NOOP("Messages", "Decide a request"),
    "todo.pick_up": QT_TRANSLATE_NOOP("Messages", "Tell the carrier when to collect"),
    "todo.call_off": QT_TRANSLATE_NOOP("Messages", "Tell the carrier not to come"),
    "todo.exchange": QT_TRANSLATE_NOOP("Messages", "Order the exchange"),
    "todo.inspect": QT_TRANSLATE_NOOP("Messages", "Inspect"),
    "todo.bring": QT_TRANSLATE_NOOP("Messages", "Bring to its place"),
    "todo.refund": QT_TRANSLATE_NOOP("Messages", "Pay the refund"),
    "clock.late": QT_TRANSLATE_NOOP("Messages", "late"),
    "clock.soon": QT_TRANSLATE_NOOP("Messages", "due within a day"),
    "clock.calm": QT_TRANSLATE_NOOP("Messages", "in time"),
    # Checking an inspection report
    #: {file} is a file, {plate} a returned piece, {grade} its grade.
    "verify.sound": QT_TRANSLATE_NOOP(
        "Messages", "{file}: unchanged. Report {number} on {plate}, grade {grade}."
    ),
    "verify.erased": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: unchanged, but for the customer's words and photos, which were erased. Report "
        "{number} on {plate}, grade {grade}.",
    ),
    #: {flaw} is one of the next sentences.
    "verify.flawed": QT_TRANSLATE_NOOP("Messages", "{file}: {flaw}"),
    "proof.not_a_report": QT_TRANSLATE_NOOP("Messages", "This is no inspection report of ours."),
    "proof.file_changed": QT_TRANSLATE_NOOP(
        "Messages", "The file was changed after it was written."
    ),
    "proof.contents_changed": QT_TRANSLATE_NOOP(
        "Messages", "What the report says was changed after it was sealed."
    ),
    "proof.out_of_order": QT_TRANSLATE_NOOP(
        "Messages",
        "The report does not follow the one before it: order changed, or one is missing.",
    ),
    "proof.photo_missing": QT_TRANSLATE_NOOP("Messages", "A photo is missing."),
    "proof.photo_changed": QT_TRANSLATE_NOOP("Messages", "A photo was changed."),
    "proof.other_code": QT_TRANSLATE_NOOP("Messages", "The code on the paper is another one's."),
    "proof.not_in_store": QT_TRANSLATE_NOOP(
        "Messages", "The store does not have this report, or its chain is broken there."
    ),
    "returns.cannot_serve": QT_TRANSLATE_NOOP(
        "Messages", "{address} cannot be used: another program listens there, or it is elsewhere."
    ),
    # Costs and second looks
    "returns.not_a_cost": QT_TRANSLATE_NOOP(
        "Messages", "A cost of {plate} has to be more than nothing."
    ),
    "inspect.bad_photo": QT_TRANSLATE_NOOP(
        "Messages", "This is no photo that can be used: damaged, too large or of another kind."
    ),
    #: {limit} in megabytes.
    "inspect.bad_photo.limit": QT_TRANSLATE_NOOP(
        "Messages", "This photo is larger than {limit} MB. Take it again, smaller."
    ),
    #: {pixels} in millions.
    "inspect.bad_photo.pixels": QT_TRANSLATE_NOOP(
        "Messages", "This photo has more than {pixels} million pixels. Take it again, smaller."
    ),
    "inspect.own_judgement": QT_TRANSLATE_NOOP(
        "Messages", "You judged {plate} yourself. Somebody else has to look again."
    ),
    "inspect.no_second_look": QT_TRANSLATE_NOOP(
        "Messages", "{plate} needs no second look: not judged yet, or looked at twice already."
    ),
    "act.answer_rest_as_new": QT_TRANSLATE_NOOP("Messages", "rest answered as new"),
    "act.book_cost": QT_TRANSLATE_NOOP("Messages", "cost booked"),
    "act.look_again": QT_TRANSLATE_NOOP("Messages", "second look kept"),
    "act.pay_refunds": QT_TRANSLATE_NOOP("Messages", "refunds noted as paid"),
    "cost_kind.transport": QT_TRANSLATE_NOOP("Messages", "Transport"),
    "cost_kind.inspecting": QT_TRANSLATE_NOOP("Messages", "Inspecting"),
    "cost_kind.restocking": QT_TRANSLATE_NOOP("Messages", "Restocking"),
    "cost_kind.refurbishing": QT_TRANSLATE_NOOP("Messages", "Refurbishing"),
    "cost_kind.disposal": QT_TRANSLATE_NOOP("Messages", "Disposal"),
    # Reports on returns
    "customer_group.first_time": QT_TRANSLATE_NOOP("Messages", "First order"),
    "customer_group.loyal": QT_TRANSLATE_NOOP("Messages", "Loyal"),
    "customer_group.many_returns": QT_TRANSLATE_NOOP("Messages", "Many returns"),
    "agreement.clerk": QT_TRANSLATE_NOOP("Messages", "Clerk"),
    "agreement.category": QT_TRANSLATE_NOOP("Messages", "Kind of goods"),
    "agreement.month": QT_TRANSLATE_NOOP("Messages", "Month"),
    "agreement.question": QT_TRANSLATE_NOOP("Messages", "Question"),
    "report.title.returns-by-product": QT_TRANSLATE_NOOP("Messages", "Returns by product, and why"),
    "report.title.returns-by-place": QT_TRANSLATE_NOOP("Messages", "Returns by place"),
    "report.title.returns-by-customer-group": QT_TRANSLATE_NOOP(
        "Messages", "Returns by group of customers"
    ),
    "report.title.returns-over-time": QT_TRANSLATE_NOOP("Messages", "Reasons over time"),
    "report.title.returns-feedback": QT_TRANSLATE_NOOP("Messages", "What customers write"),
    "report.title.returned-units": QT_TRANSLATE_NOOP("Messages", "Every returned piece"),
    "report.title.grading-agreement": QT_TRANSLATE_NOOP("Messages", "Do clerks grade alike?"),
    "report.formula.returns-by-product": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % "
        "certainty; the reason given most, and its share. Days: when the order was placed.",
    ),
    "report.formula.returns-by-place": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, "
        "between two bounds at 95 % certainty. Days: when the order was placed.",
    ),
    "report.formula.returns-by-customer-group": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with "
        "95 % certainty; loyal: two or more orders. Days: when the order was placed.",
    ),
    "report.formula.returns-over-time": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % "
        "certainty. Days: when the return was requested.",
    ),
    "report.formula.returns-feedback": QT_TRANSLATE_NOOP(
        "Messages",
        "Words of four letters or more that stand in three comments or more; the reason and the "
        "item they stand with most. Days: when the return was requested.",
    ),
    "report.formula.returned-units": QT_TRANSLATE_NOOP(
        "Messages", "The pieces behind the other reports. Days: when the return came in."
    ),
    "report.formula.grading-agreement": QT_TRANSLATE_NOOP(
        "Messages",
        "Cohen's kappa of first judgements and blind second looks: agreement beyond chance, 100 % "
        "is always alike, between two bounds at 95 % certainty. Days: when the second look was.",
    ),
    "report.figure.agreed_bp": QT_TRANSLATE_NOOP("Messages", "Judged alike"),
    "report.figure.comments": QT_TRANSLATE_NOOP("Messages", "Comments"),
    "report.figure.judged_twice": QT_TRANSLATE_NOOP("Messages", "Pieces judged twice"),
    "report.figure.kappa_bp": QT_TRANSLATE_NOOP("Messages", "Agreement beyond chance (kappa)"),
    "report.figure.kappa_least_bp": QT_TRANSLATE_NOOP("Messages", "Kappa, at least"),
    "report.figure.kappa_most_bp": QT_TRANSLATE_NOOP("Messages", "Kappa, at most"),
    "report.figure.months": QT_TRANSLATE_NOOP("Messages", "Months"),
    "report.figure.themes": QT_TRANSLATE_NOOP("Messages", "Words that come again"),
    "report.column.agreed_bp": QT_TRANSLATE_NOOP("Messages", "Alike", "column: share"),
    "report.column.area": QT_TRANSLATE_NOOP("Messages", "Postcode area"),
    "report.column.at_most_bp": QT_TRANSLATE_NOOP("Messages", "At most", "an upper bound"),
    "report.column.category": QT_TRANSLATE_NOOP("Messages", "Kind of goods"),
    "report.column.comments": QT_TRANSLATE_NOOP("Messages", "Comments"),
    "report.column.cost_cents": QT_TRANSLATE_NOOP("Messages", "Cost"),
    "report.column.country": QT_TRANSLATE_NOOP("Messages", "Country"),
    "report.column.customer_group": QT_TRANSLATE_NOOP("Messages", "Customers"),
    "report.column.enough": QT_TRANSLATE_NOOP("Messages", "Enough to tell"),
    "report.column.grade": QT_TRANSLATE_NOOP("Messages", "Grade"),
    "report.column.judged_twice": QT_TRANSLATE_NOOP("Messages", "Judged twice"),
    "report.column.kappa_bp": QT_TRANSLATE_NOOP("Messages", "Kappa"),
    "report.column.month": QT_TRANSLATE_NOOP("Messages", "Month"),
    "report.column.of": QT_TRANSLATE_NOOP("Messages", "Of", "column: whose, or of what"),
    "report.column.part": QT_TRANSLATE_NOOP("Messages", "By", "column: by clerk, by month"),
    "report.column.word": QT_TRANSLATE_NOOP("Messages", "Word"),
    "report.title.satisfaction": QT_TRANSLATE_NOOP("Messages", "How content are customers?"),
    "report.formula.satisfaction": QT_TRANSLATE_NOOP(
        "Messages",
        "Customers who gave 4 or 5 of 5 when their return was over ÷ all who answered, by month, "
        "by what they got and by reason, between bounds at 95 %.",
    ),
    "report.figure.content_bp": QT_TRANSLATE_NOOP("Messages", "Content"),
    "report.figure.score_hundredths": QT_TRANSLATE_NOOP("Messages", "Mean score"),
    "report.figure.answers": QT_TRANSLATE_NOOP("Messages", "Answers"),
    "report.figure.answered_bp": QT_TRANSLATE_NOOP("Messages", "Share that answered"),
    "report.column.answers": QT_TRANSLATE_NOOP("Messages", "Answers"),
    "report.column.score_hundredths": QT_TRANSLATE_NOOP("Messages", "Mean score"),
    "report.column.content_bp": QT_TRANSLATE_NOOP("Messages", "Content"),
    "report.column.remedy": QT_TRANSLATE_NOOP("Messages", "What they got"),
    "report.left_out.not_answered": QT_TRANSLATE_NOOP("Messages", "The customer did not answer."),
    "report.left_out.no_comment": QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
    # The page for customers
    "portal.title": QT_TRANSLATE_NOOP("Messages", "Send something back"),
    "portal.how": QT_TRANSLATE_NOOP(
        "Messages",
        "Your order number is on the packing slip. The postcode is that of the delivery.",
    ),
    "portal.order": QT_TRANSLATE_NOOP("Messages", "Order number"),
    "portal.postcode": QT_TRANSLATE_NOOP("Messages", "Postcode"),
    "portal.find": QT_TRANSLATE_NOOP("Messages", "Find my order"),
    "portal.not_found": QT_TRANSLATE_NOOP(
        "Messages", "We find no order that was sent under this number and postcode."
    ),
    "portal.wait": QT_TRANSLATE_NOOP("Messages", "Too many tries. Please wait ten minutes."),
    "portal.later": QT_TRANSLATE_NOOP("Messages", "That did not work. Please try again later."),
    "portal.bad_form": QT_TRANSLATE_NOOP(
        "Messages", "Something in the form is missing or too large. Please fill it in again."
    ),
    "portal.nothing_left": QT_TRANSLATE_NOOP(
        "Messages", "Everything of this order is on its way back, or here already."
    ),
    "portal.returns": QT_TRANSLATE_NOOP("Messages", "Your returns"),
    "portal.pick": QT_TRANSLATE_NOOP("Messages", "What would you like to send back?"),
    "portal.pieces": QT_TRANSLATE_NOOP("Messages", "How many"),
    "portal.reason": QT_TRANSLATE_NOOP("Messages", "Why"),
    "portal.condition": QT_TRANSLATE_NOOP("Messages", "Its condition"),
    "portal.comment": QT_TRANSLATE_NOOP("Messages", "What happened?"),
    "portal.photos": QT_TRANSLATE_NOOP("Messages", "Photos (up to five)"),
    "portal.remedy": QT_TRANSLATE_NOOP("Messages", "What would you like to get?"),
    "portal.way": QT_TRANSLATE_NOOP("Messages", "How it comes back"),
    "portal.send": QT_TRANSLATE_NOOP("Messages", "Send the request"),
    #: {day} is a date.
    "portal.until": QT_TRANSLATE_NOOP("Messages", "Can be sent back until {day}"),
    "portal.asked": QT_TRANSLATE_NOOP(
        "Messages",
        "Granted. Your return number is {rma}. Put it into the parcel, in the original packaging.",
    ),
    "portal.asked_waits": QT_TRANSLATE_NOOP(
        "Messages", "Thank you. We look at your request {rma} and answer within a day."
    ),
    "portal.received": QT_TRANSLATE_NOOP("Messages", "%n piece(s) arrived", "", 1),
    "portal.due": QT_TRANSLATE_NOOP("Messages", "{amount} until {day}"),
    "portal.paid": QT_TRANSLATE_NOOP("Messages", "{amount} paid"),
    "portal.survey": QT_TRANSLATE_NOOP("Messages", "How content are you with this return?"),
    "portal.survey_why": QT_TRANSLATE_NOOP("Messages", "What should we do better?"),
    "portal.survey_send": QT_TRANSLATE_NOOP("Messages", "Send the answer"),
    "portal.survey_thanks": QT_TRANSLATE_NOOP("Messages", "Thank you for your answer."),
    "portal.score.5": QT_TRANSLATE_NOOP("Messages", "5: very content"),
    "portal.score.4": QT_TRANSLATE_NOOP("Messages", "4: content"),
    "portal.score.3": QT_TRANSLATE_NOOP("Messages", "3: neither"),
    "portal.score.2": QT_TRANSLATE_NOOP("Messages", "2: not content"),
    "portal.score.1": QT_TRANSLATE_NOOP("Messages", "1: not content at all"),
    "portal.get_label": QT_TRANSLATE_NOOP("Messages", "Get the label"),
    #: {where} is a place, or where places are listed.
    "portal.drop_off": QT_TRANSLATE_NOOP("Messages", "Hand it in here: {where}"),
    #: {carrier} is a name, {when} a day with two times.
    "portal.pick_up.ordered": QT_TRANSLATE_NOOP(
        "Messages", "{carrier} is asked to collect it: {when}"
    ),
    "portal.pick_up.confirmed": QT_TRANSLATE_NOOP("Messages", "{carrier} collects it: {when}"),
    #: {city} is a town; the page says no more of such an address.
    "portal.pick_up.at": QT_TRANSLATE_NOOP(
        "Messages", "It is collected at another address, in {city}."
    ),
    "portal.elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "Collect it at another address in the same country"
    ),
    "portal.when": QT_TRANSLATE_NOOP("Messages", "When is it to be collected?"),
    "portal.order_pick_up": QT_TRANSLATE_NOOP("Messages", "Order the pick-up"),
    "portal.call_off": QT_TRANSLATE_NOOP("Messages", "Call the pick-up off"),
    "portal.other_way": QT_TRANSLATE_NOOP("Messages", "Send it back in another way"),
    "portal.change_way": QT_TRANSLATE_NOOP("Messages", "Change the way back"),
    "portal.way_fee": QT_TRANSLATE_NOOP(
        "Messages", "In whichever way it comes back, you pay no more than the policy says."
    ),
    "portal.way_off": QT_TRANSLATE_NOOP("Messages", "The pick-up is called off with that."),
    "portal.withdraw": QT_TRANSLATE_NOOP("Messages", "Keep it after all"),
    "portal.withdrawn": QT_TRANSLATE_NOOP("Messages", "You keep it"),
    "portal.changed": QT_TRANSLATE_NOOP("Messages", "That is noted."),
    #: {weekday} is a name, {day} a date, {begins} and {ends} are times of that day.
    "pick_up.window": QT_TRANSLATE_NOOP("Messages", "{weekday}, {day}, {begins} to {ends}"),
    "portal.state.requested": QT_TRANSLATE_NOOP("Messages", "We look at it"),
    "portal.state.authorised": QT_TRANSLATE_NOOP("Messages", "Granted: please send it"),
    "portal.state.refused": QT_TRANSLATE_NOOP("Messages", "Not granted"),
    "portal.state.received": QT_TRANSLATE_NOOP("Messages", "Arrived, being inspected"),
    "portal.state.closed": QT_TRANSLATE_NOOP("Messages", "Finished"),
    "portal.served": QT_TRANSLATE_NOOP(
        "Messages", "Customers can ask back at {address}. Stop with Ctrl+C."
    ),
}
