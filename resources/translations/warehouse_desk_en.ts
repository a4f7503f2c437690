<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>%Ln count opened.</numerusform>
            <numerusform>%Ln counts opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation>
            <numerusform>%Ln round released.</numerusform>
            <numerusform>%Ln rounds released.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation>
            <numerusform>Questions for %Ln category hold from now on.</numerusform>
            <numerusform>Questions for %Ln categories hold from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation>
            <numerusform>%Ln order goes into none of its boxes.</numerusform>
            <numerusform>%Ln orders go into none of its boxes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation>
            <numerusform>%Ln size to choose from.</numerusform>
            <numerusform>%Ln sizes to choose from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation>
            <numerusform>%Ln difference waits for the supervisor: F6.</numerusform>
            <numerusform>%Ln differences wait for the supervisor: F6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln slot to count</numerusform>
            <numerusform>%Ln slots to count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation>
            <numerusform>%Ln piece off</numerusform>
            <numerusform>%Ln pieces off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>%Ln count opened.</numerusform>
            <numerusform>%Ln counts opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation>
            <numerusform>%Ln hand-over closed; its list is printed.</numerusform>
            <numerusform>%Ln hand-overs closed; their lists are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation>
            <numerusform>%Ln line to pick</numerusform>
            <numerusform>%Ln lines to pick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>%Ln order to pack</numerusform>
            <numerusform>%Ln orders to pack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation>
            <numerusform>%Ln parcel to hand over</numerusform>
            <numerusform>%Ln parcels to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>%Ln return announced</numerusform>
            <numerusform>%Ln returns announced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>%Ln unit to inspect</numerusform>
            <numerusform>%Ln units to inspect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation>
            <numerusform>%Ln difference to decide</numerusform>
            <numerusform>%Ln differences to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln to put away</numerusform>
            <numerusform>%Ln to put away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln from reserve</numerusform>
            <numerusform>%Ln from reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation>
            <numerusform>%Ln round ready to walk</numerusform>
            <numerusform>%Ln rounds ready to walk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation>
            <numerusform>%Ln order open</numerusform>
            <numerusform>%Ln orders open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation>
            <numerusform>%Ln label not confirmed</numerusform>
            <numerusform>%Ln labels not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln slot to count</numerusform>
            <numerusform>%Ln slots to count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation>
            <numerusform>%Ln row would be taken. Nothing was changed yet.</numerusform>
            <numerusform>%Ln rows would be taken. Nothing was changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation>
            <numerusform>%Ln row taken.</numerusform>
            <numerusform>%Ln rows taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>%Ln unit to inspect</numerusform>
            <numerusform>%Ln units to inspect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation>
            <numerusform>%Ln minute so far</numerusform>
            <numerusform>%Ln minutes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <extracomment>So many cut-offs are shown, the next ones.</extracomment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this parcel</source>
        <translation>
            <numerusform>%n piece in this parcel</numerusform>
            <numerusform>%n pieces in this parcel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other piece(s): see the invoice</source>
        <translation>
            <numerusform>%n other piece: see the invoice</numerusform>
            <numerusform>%n other pieces: see the invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation>
            <numerusform>%n round waiting. Scan “Next” or a round.</numerusform>
            <numerusform>%n rounds waiting. Scan “Next” or a round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation>
            <numerusform>{tote} waits at {at}. One round waiting in all.</numerusform>
            <numerusform>{tote} waits at {at}. %n rounds waiting in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation>
            <numerusform>Take %n: {name}. Scan it.</numerusform>
            <numerusform>Take %n: {name}. Scan each piece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation>
            <numerusform>Take %n: {name}. Scan one, then count: {all} in all.</numerusform>
            <numerusform>Take %n: {name}. Scan one, then count: {all} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>Take %n: {name}. That is {cases}. Scan each case and each piece.</numerusform>
            <numerusform>Take %n: {name}. That is {cases}. Scan each case and each piece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation>
            <numerusform>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</numerusform>
            <numerusform>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation>
            <numerusform>%n more of {sku}. Count them: {all} in all.</numerusform>
            <numerusform>%n more of {sku}. Count them: {all} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation>
            <numerusform>%n more of {sku}: {cases}.</numerusform>
            <numerusform>%n more of {sku}: {cases}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation>
            <numerusform>%n more of {sku}: {cases}. Count the pieces: {all} in all.</numerusform>
            <numerusform>%n more of {sku}: {cases}. Count the pieces: {all} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation>
            <numerusform>One {sku} from {slot} noted as damaged. Put it into quarantine.</numerusform>
            <numerusform>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation>
            <numerusform>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</numerusform>
            <numerusform>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation>
            <numerusform>Put one {sku} back into {slot}. The line is open again.</numerusform>
            <numerusform>Put %n of {sku} back into {slot}. The line is open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation>
            <numerusform>One {sku} is in {slot} again. The line is open again.</numerusform>
            <numerusform>%n of {sku} are in {slot} again. The line is open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation>
            <numerusform>One piece from {tote} is at {slot}. {tote} is free.</numerusform>
            <numerusform>%n pieces from {tote} are at {slot}. {tote} is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation>
            <numerusform>%n order to pack. Scan a tote, a wall slot, an order or a single item.</numerusform>
            <numerusform>%n orders to pack. Scan a tote, a wall slot, an order or a single item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation>
            <numerusform>%n order to pack at {bench}. Scan a tote, an order or a single item.</numerusform>
            <numerusform>%n orders to pack at {bench}. Scan a tote, an order or a single item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation>
            <numerusform>%n order to pack at {bench}: {orders}. Scan a tote, an order or a single item.</numerusform>
            <numerusform>%n orders to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation>
            <numerusform>%n piece for this parcel. Scan it.</numerusform>
            <numerusform>%n pieces for this parcel. Scan each one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation>
            <numerusform>%n more of {sku}.</numerusform>
            <numerusform>%n more of {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation>
            <numerusform>Stick the label on and scan it: {tracking}. %n to go.</numerusform>
            <numerusform>Stick the label on and scan it: {tracking}. %n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation>
            <numerusform>%n picture of this parcel.</numerusform>
            <numerusform>%n pictures of this parcel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation>
            <numerusform>The only code of {name} is given out. Leave it out (F2) and have new codes imported.</numerusform>
            <numerusform>All %n codes of {name} are given out. Leave it out (F2) and have new codes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation>
            <numerusform>Put %n piece into an empty tote at position {position}. Scan it.</numerusform>
            <numerusform>Put %n pieces into an empty tote at position {position}. Scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation>
            <numerusform>Put %n piece into {tote}, position {position}. Scan it.</numerusform>
            <numerusform>Put %n pieces into {tote}, position {position}. Scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation>
            <numerusform>%n of {sku} missing in {slot}. Why?</numerusform>
            <numerusform>%n of {sku} missing in {slot}. Why?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation>
            <numerusform>%n of {sku} noted as missing in {slot}. The slot will be counted.</numerusform>
            <numerusform>%n of {sku} noted as missing in {slot}. The slot will be counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation>
            <numerusform>%n piece in {tote}. Scan it.</numerusform>
            <numerusform>%n pieces in {tote}. Scan one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>Put %n piece into {wall_slot} and scan it.</numerusform>
            <numerusform>Put %n pieces into {wall_slot} and scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>Put the last piece into {wall_slot} and scan it.</numerusform>
            <numerusform>Put the last %n pieces into {wall_slot} and scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation>
            <numerusform>%n parcel to hand over. Scan a carrier or a parcel.</numerusform>
            <numerusform>%n parcels to hand over. Scan a carrier or a parcel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation>
            <numerusform>Hand-over to {carrier}: %n parcel waiting. Scan it.</numerusform>
            <numerusform>Hand-over to {carrier}: %n parcels waiting. Scan each one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation>
            <numerusform>Hand-over to {carrier}: %n parcel waiting. Not ready for this van: {late}.</numerusform>
            <numerusform>Hand-over to {carrier}: %n parcels waiting. Not ready for this van: {late}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation>
            <numerusform>Parcel of order {order} is out. %n to go.</numerusform>
            <numerusform>Parcel of order {order} is out. %n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation>
            <numerusform>Order {order} is shipped. %n to go.</numerusform>
            <numerusform>Order {order} is shipped. %n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation>
            <numerusform>Hand-over to {carrier} is closed: %n parcel. Have the list signed.</numerusform>
            <numerusform>Hand-over to {carrier} is closed: %n parcels. Have the list signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation>
            <numerusform>Hand-over to {carrier} is closed: %n parcel. Still here: {missing}.</numerusform>
            <numerusform>Hand-over to {carrier} is closed: %n parcels. Still here: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation>
            <numerusform>Hand-over to {carrier} is closed: %n parcel. Not for this van, keep here: {surplus}.</numerusform>
            <numerusform>Hand-over to {carrier} is closed: %n parcels. Not for this van, keep here: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation>
            <numerusform>Hand-over to {carrier} is closed: %n parcel. Still here: {missing}. Not for this van, keep here: {surplus}.</numerusform>
            <numerusform>Hand-over to {carrier} is closed: %n parcels. Still here: {missing}. Not for this van, keep here: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation>
            <numerusform>Staging at {place} for {carrier}: %n parcel to bring. Scan it.</numerusform>
            <numerusform>Staging at {place} for {carrier}: %n parcels to bring. Scan each one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation>
            <numerusform>Parcel of order {order} stands at {place}. %n to bring.</numerusform>
            <numerusform>Parcel of order {order} stands at {place}. %n to bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation>
            <numerusform>{carrier}: %n parcel out today</numerusform>
            <numerusform>{carrier}: %n parcels out today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation>
            <numerusform>%n hand-over closed.</numerusform>
            <numerusform>%n hand-overs closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation>
            <numerusform>%n piece to inspect. Scan its label.</numerusform>
            <numerusform>%n pieces to inspect. Scan the label on one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation>
            <numerusform>%n photo of this piece.</numerusform>
            <numerusform>%n photos of this piece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation>
            <numerusform>{plate} is done, its report is kept. %n more to inspect.</numerusform>
            <numerusform>{plate} is done, its report is kept. %n more to inspect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation>
            <numerusform>%n return announced. Scan a return, its order or its parcel.</numerusform>
            <numerusform>%n returns announced. Scan a return, its order or its parcel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation>
            <numerusform>Return {rma}: %n piece to come. Scan it.</numerusform>
            <numerusform>Return {rma}: %n pieces to come. Scan each one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation>
            <numerusform>Stick label {plate} on {sku}. %n more to come.</numerusform>
            <numerusform>Stick label {plate} on {sku}. %n more to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation>
            <numerusform>Stick the label on the piece of {sku}: {plate}.</numerusform>
            <numerusform>Stick a label on each of %n pieces of {sku}: {plate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation>
            <numerusform>Return {rma} received: %n piece. Bring it to the inspection.</numerusform>
            <numerusform>Return {rma} received: %n pieces. Bring them to the inspection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation>
            <numerusform>Return {rma}: %n piece received. Missing: {missing}.</numerusform>
            <numerusform>Return {rma}: %n pieces received. Missing: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… and %n more row.</numerusform>
            <numerusform>… and %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation>
            <numerusform>{rule}: %n row. {examples}</numerusform>
            <numerusform>{rule}: %n rows. {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation>
            <numerusform>The one rule holds.</numerusform>
            <numerusform>All %n rules hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation>
            <numerusform>Moved to {to}: %n row of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</numerusform>
            <numerusform>Moved to {to}: %n rows of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation>
            <numerusform>{file}: {entries} acts restored and checked, %n act since. Broken rules: {broken}.</numerusform>
            <numerusform>{file}: {entries} acts restored and checked, %n acts since. Broken rules: {broken}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation>
            <numerusform>The newest backup that is sound: {file}, {time}, %n act. How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</numerusform>
            <numerusform>The newest backup that is sound: {file}, {time}, %n acts. How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation>
            <numerusform>The newest backup that is sound: {file}, {time}, %n act; {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</numerusform>
            <numerusform>The newest backup that is sound: {file}, {time}, %n acts; {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation>
            <numerusform>%n contact erased, with {files} files that told of them.</numerusform>
            <numerusform>%n contacts erased, with {files} files that told of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation>
            <numerusform>%n scan held since the refused one: {codes}. Take it?</numerusform>
            <numerusform>%n scans held since the refused one: {codes}. Take them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation>
            <numerusform>%n held scan taken.</numerusform>
            <numerusform>%n held scans taken in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation>
            <numerusform>%n held scan left. Scan again.</numerusform>
            <numerusform>%n held scans left. Scan again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation>
            <numerusform>Only %n sign came. Let the scanner send whole codes, more slowly if need be.</numerusform>
            <numerusform>Only %n signs came. Let the scanner send whole codes, more slowly if need be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation>
            <numerusform>%n slot stands in no aisle and is walked to last: {slots}</numerusform>
            <numerusform>%n slots stand in no aisle and are walked to last: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation>
            <numerusform>%n slot names the aisle {aisle}, which does not exist, and is walked to last: {slots}</numerusform>
            <numerusform>%n slots name the aisle {aisle}, which does not exist, and are walked to last: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation>
            <numerusform>%n slot stands beyond the ends of aisle {aisle}: {slots}</numerusform>
            <numerusform>%n slots stand beyond the ends of aisle {aisle}: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation>
            <numerusform>Aisle {aisle} is blocked. Nobody can reach its %n slot: {slots}</numerusform>
            <numerusform>Aisle {aisle} is blocked. Nobody can reach its %n slots: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation>
            <numerusform>Aisle {aisle} is in zone {zone}, but %n of its slots is in another: {slots}</numerusform>
            <numerusform>Aisle {aisle} is in zone {zone}, but %n of its slots are in another: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation>
            <numerusform>%n order so large that it is picked alone; the rest together.</numerusform>
            <numerusform>%n orders so large that they are picked alone; the rest together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation>
            <numerusform>Picked alone, %n order more reaches the carrier: {orders}.</numerusform>
            <numerusform>Picked alone, %n orders more reach the carrier: {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation>
            <numerusform>%n order fewer is too late than with less work ({option}).</numerusform>
            <numerusform>%n orders fewer are too late than with less work ({option}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation>
            <numerusform>A wave would leave %n order for later: the wall or the time is short.</numerusform>
            <numerusform>A wave would leave %n orders for later: the wall or the time is short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation>
            <numerusform>%n piece is still in reserve. Bring it down first: Move.</numerusform>
            <numerusform>%n pieces are still in reserve. Bring them down first: Move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation>
            <numerusform>%n order does not fit into {minutes} minutes with pickers signed in now: {pickers}. It comes next.</numerusform>
            <numerusform>%n orders do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation>
            <numerusform>At risk: %n order would miss the carrier, with pickers signed in now: {pickers}. {orders}</numerusform>
            <numerusform>At risk: %n orders would miss the carrier, with pickers signed in now: {pickers}. {orders}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation>
            <numerusform>%n slot to count today.</numerusform>
            <numerusform>%n slots to count today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation>
            <numerusform>%n slot to count. Scan “Next”, or the slot you stand at.</numerusform>
            <numerusform>%n slots to count. Scan “Next”, or the slot you stand at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation>
            <numerusform>%n × {sku} counted. Scan on, or “Done”.</numerusform>
            <numerusform>%n × {sku} counted. Scan on, or “Done”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation>
            <numerusform>The books of {place} are put right but for %n piece: a round comes for it and will run short.</numerusform>
            <numerusform>The books of {place} are put right but for %n pieces: a round comes for them and will run short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation>
            <numerusform>{place} differs by %n piece. “Yes” puts the books right, “No” asks again.</numerusform>
            <numerusform>{place} differs by %n pieces. “Yes” puts the books right, “No” asks again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation>
            <numerusform>%n move waiting. Scan “Next”, or the place to take from.</numerusform>
            <numerusform>%n moves waiting. Scan “Next”, or the place to take from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation>
            <numerusform>Fetch %n × {sku} from {place}. Scan it.</numerusform>
            <numerusform>Fetch %n × {sku} from {place}. Scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>Fetch %n × {sku} from {place}: {cases}. Scan the place.</numerusform>
            <numerusform>Fetch %n × {sku} from {place}: {cases}. Scan the place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation>
            <numerusform>Take %n × {name} ({sku}) and scan it.</numerusform>
            <numerusform>Take %n × {name} ({sku}) and scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation>
            <numerusform>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</numerusform>
            <numerusform>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation>
            <numerusform>%n × {sku} in hand. Scan on, or the slot it goes to.</numerusform>
            <numerusform>%n × {sku} in hand. Scan on, or the slot it goes to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation>
            <numerusform>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</numerusform>
            <numerusform>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation>
            <numerusform>Bring %n × {sku} to a slot and scan it.</numerusform>
            <numerusform>Bring %n × {sku} to a slot and scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation>
            <numerusform>Bring %n × {sku} to {place} and scan it.</numerusform>
            <numerusform>Bring %n × {sku} to {place} and scan it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation>
            <numerusform>%n × {sku} put into {place}.</numerusform>
            <numerusform>%n × {sku} put into {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation>
            <numerusform>First put down what you carry: %n × {sku}.</numerusform>
            <numerusform>First put down what you carry: %n × {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after shipping</source>
        <translation>
            <numerusform>%n day after shipping</numerusform>
            <numerusform>%n days after shipping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money within %n day(s) of the goods&apos; arrival</source>
        <translation>
            <numerusform>Money within %n day of the goods&apos; arrival</numerusform>
            <numerusform>Money within %n days of the goods&apos; arrival</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy taken: %n rule(s).</source>
        <translation>
            <numerusform>Policy taken: %n rule.</numerusform>
            <numerusform>Policy taken: %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) noted as paid.</source>
        <translation>
            <numerusform>%n refund noted as paid.</numerusform>
            <numerusform>%n refunds noted as paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation>
            <numerusform>%n refund written: {file}</numerusform>
            <numerusform>%n refunds written: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) arrived</source>
        <translation>
            <numerusform>%n piece arrived</numerusform>
            <numerusform>%n pieces arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation>
            <numerusform>{tote} holds %n piece. “Done” closes it and prints its list.</numerusform>
            <numerusform>{tote} holds %n pieces. “Done” closes it and prints its list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation>
            <numerusform>Empty {tote} (%n piece) into {place} and scan the place.</numerusform>
            <numerusform>Empty {tote} (%n pieces) into {place} and scan the place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation>
            <numerusform>Hand over the %n piece of {tote} and scan “OK”.</numerusform>
            <numerusform>Hand over the %n pieces of {tote} and scan “OK”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation>
            <numerusform>{tote} is closed with %n piece. Lay its list into it.</numerusform>
            <numerusform>{tote} is closed with %n pieces. Lay its list into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation>
            <numerusform>%n piece left {tote}. It is free again.</numerusform>
            <numerusform>%n pieces left {tote}. It is free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation>
            <numerusform>Questions of %n category taken.</numerusform>
            <numerusform>Questions of %n categories taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation>
            <numerusform>%n of the last {of} judged would go elsewhere.</numerusform>
            <numerusform>%n of the last {of} judged would go elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a container</comment>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of {size}</source>
        <extracomment>So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>%n case of {size}</numerusform>
            <numerusform>%n cases of {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation>
            <numerusform>%Ln move waiting</numerusform>
            <numerusform>%Ln moves waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>%Ln more line</numerusform>
            <numerusform>%Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation>
            <numerusform>%Ln order held; its pieces are free for others.</numerusform>
            <numerusform>%Ln orders held; their pieces are free for others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation>
            <numerusform>%Ln order let go.</numerusform>
            <numerusform>%Ln orders let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation>
            <numerusform>%Ln order goes first.</numerusform>
            <numerusform>%Ln orders go first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation>
            <numerusform>%Ln order waits for its turn.</numerusform>
            <numerusform>%Ln orders wait for their turn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation>
            <numerusform>%Ln order joined a cart under way.</numerusform>
            <numerusform>%Ln orders joined a cart under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation>
            <numerusform>%Ln order cancelled.</numerusform>
            <numerusform>%Ln orders cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation>
            <numerusform>%Ln line of the order changed.</numerusform>
            <numerusform>%Ln lines of the order changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation>
            <numerusform>The pieces judged last: %Ln would go elsewhere.</numerusform>
            <numerusform>The pieces judged last: %Ln would go elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>%Ln order to pack</numerusform>
            <numerusform>%Ln orders to pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation>
            <numerusform>%Ln round ready</numerusform>
            <numerusform>%Ln rounds ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation>
            <numerusform>zone {zone}: %Ln line</numerusform>
            <numerusform>zone {zone}: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation>
            <numerusform>%Ln rule holds from now on.</numerusform>
            <numerusform>%Ln rules hold from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation>
            <numerusform>%Ln paper printed again.</numerusform>
            <numerusform>%Ln papers printed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation>
            <numerusform>%Ln paper sent to the other printer.</numerusform>
            <numerusform>%Ln papers sent to the other printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation>
            <numerusform>%Ln paper taken as printed.</numerusform>
            <numerusform>%Ln papers taken as printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation>
            <numerusform>%Ln message to carriers goes out again.</numerusform>
            <numerusform>%Ln messages to carriers go out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation>
            <numerusform>Kept. Of the last %Ln piece judged,</numerusform>
            <numerusform>Kept. Of the last %Ln pieces judged,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation>
            <numerusform>%Ln would have another grade or go elsewhere.</numerusform>
            <numerusform>%Ln would have another grade or go elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>%Ln return announced</numerusform>
            <numerusform>%Ln returns announced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation>
            <numerusform>the next one</numerusform>
            <numerusform>the next %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation>
            <numerusform>Left out: %Ln order</numerusform>
            <numerusform>Left out: %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation>
            <numerusform>%Ln order taken back; it waits again.</numerusform>
            <numerusform>%Ln orders taken back; they wait again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation>
            <numerusform>It holds %Ln act.</numerusform>
            <numerusform>It holds %Ln acts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation>
            <numerusform>%Ln act done since is not in it.</numerusform>
            <numerusform>%Ln acts done since are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation>
            <numerusform>Done: %Ln row.</numerusform>
            <numerusform>Done: %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation>
            <numerusform>%Ln parcel waits for its carrier</numerusform>
            <numerusform>%Ln parcels wait for their carrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>%Ln parcel</numerusform>
            <numerusform>%Ln parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation>
            <numerusform>%Ln act is one unbroken chain.</numerusform>
            <numerusform>%Ln acts are one unbroken chain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation>
            <numerusform>%Ln piece left</numerusform>
            <numerusform>%Ln pieces left</numerusform>
        </translation>
    </message>
</context>
</TS>
