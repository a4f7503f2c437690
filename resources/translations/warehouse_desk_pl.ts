<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AisleFields</name>
    <message>
        <source>Blocked: nobody walks through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the side, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle {aisle}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>The analyses in the order of their questions; the last ones are what they rest on. What a row stands for, where that is no pieces. Columns by which a row leads to its pieces: those of the table of pieces with the same name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar is a share, the line the bounds it lies between; pale is too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Wanted</source>
        <extracomment>How long a good answer is coloured before it gives way to the next act.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean it, then ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Odpowiedź</translation>
    </message>
    <message>
        <source>Best grade with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Packing notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all packing benches weigh, photograph, put in and are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every parcel on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of every open box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with something fragile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Waga</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always right within, g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights on file may be off by, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It counts at every bench.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing has to go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves when, who does what, where the totes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a round over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished">Pozycje</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {method}, zone {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Zamówienie</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>Take a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions and rules are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message>
        <source>Show its boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the sizes looked at (proven).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message>
        <source>Sizes to buy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your orders cost a year in today&apos;s boxes, and in better ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished">Karton</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders to learn from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for better boxes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too few days for a year: a rough guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Smallest possible (proven)</source>
        <extracomment>The longest name of a product among others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smaller box found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest (proven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest parcels (proven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest parcels found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}  ·  box {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}  ·  box and carrier {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % full, {litres} l of room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No material here is strong enough to wrap these goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap in {material}, {litres} l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill up with {material}, {litres} l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} would do too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: too small for {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: {weight} too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: no carrier takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: {litres} l too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: {items} do not go in together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: too small for these shapes, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: every placement was tried, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: no placement found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box}: not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one behind the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on top of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its long side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its short side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <extracomment>The record behind each kind of file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs. Files bring them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring pieces into it. Close it when it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Przekazano</translation>
    </message>
    <message>
        <source>Closed. Hand it over with its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Empty it into {place} and scan the place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">Miejsce</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “Next”, or the slot you stand at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books right? F9 yes, F11 count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the books {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count {n}, counted before by {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <extracomment>So many slots are opened at a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open counts, and differences that wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by turn-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">Miejsce</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossAisleFields</name>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks begin at, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross aisle {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>End of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every carrier: what is out, still here, late, missing or astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished">Przewoźnik</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing on a van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>The reference of an order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>So many faults within so many seconds, and the window cannot be relied on any more. A sentence for the band. Something was refused, or outside did not do its part. The widgets may be in any state. There is no end of faults.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly. All was checked, nothing is lost. Number to tell: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Find</source>
        <extracomment>Asks once the fingers rest. The order that a hit leads to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, item, slot, tote, parcel, return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Start with the sample</source>
        <extracomment>The warehouse is there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the first supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of your own: six digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warehouse here yet. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample warehouse with real orders of a gift shop, shelves, stock and people. Everything works; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty warehouse. Bring in products, slots and stock from files; the first supervisor gets a badge and lets the others in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an aisle and correct it. Walks are planned on what is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cross aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cross aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every slot can be walked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle {aisle} corrected. New walks are planned on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross aisle added. Put it where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross aisle moved. New walks are planned on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross aisle removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New walks begin and end here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the floor is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <extracomment>A weekday&apos;s name is plain for so many days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} leaves {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} leaves {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} leaves {time}, in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Choose your work, or scan a code to begin.</source>
        <extracomment>So many rows fit below each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sort at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totes of a wave, order by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large products are, and what they weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-offs, people, totes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, slots, stock, orders, returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisles, zones, what no walk comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers not known to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts, notes, weights, pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every carrier: what is still here, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, refunds, deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for in a customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that somebody else judged, to be judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, customers, places, months, words, costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Zasady zwrotów</translation>
    </message>
    <message>
        <source>Who may send what back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of a scan, and of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges, PINs, who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, to which order or item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, look, scanner, printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>So many kinds of files stand beside each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. Look first; then take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: rest as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Zdjęcia</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate of a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units appear here as soon as their return is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo of what you found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes it. F4 goes on without; the report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean it. The clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“Done” ends it; then the same question is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund {amount}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each act also has a printed command code: scan it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownReturnRow</name>
    <message>
        <source>When it is collected</source>
        <translation>Kiedy zostanie odebrane</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>Zamów odbiór</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>Odwołaj odbiór</translation>
    </message>
    <message>
        <source>The customer keeps it</source>
        <translation>Klient zatrzymuje towar</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>Drukuj etykietę</translation>
    </message>
    <message>
        <source>{carrier} could not be told to collect it: {when}</source>
        <translation>Nie udało się powiadomić: {carrier} ma odebrać: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} odbierze: {when}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <translation>{carrier} ma zlecenie odbioru: {when}</translation>
    </message>
    <message>
        <source>The label of {rma} is printed: {number}.</source>
        <translation>Etykieta {rma} wydrukowana: {number}.</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <extracomment>So many cut-offs are shown, the next ones.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of these held {held}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPopup</name>
    <message>
        <source>Order {order}</source>
        <extracomment>More pieces of a line than anybody orders. The lines that were changed, each with the pieces wanted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The scanner is back.</source>
        <extracomment>Below this a window takes the smaller sizes and leaves the map out. The page, and what to show there, that opens once the PIN is given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many scans wait. Stop scanning until they are answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then measure one piece, or type its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>On file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Printed by {person}, {at}</source>
        <extracomment>Foot of each page. {person} is a name, {at} a day and time.</extracomment>
        <translation>Wydrukował(a): {person}, {at}</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stamped on a document that was printed before. Short, in capitals if the script has them.</extracomment>
        <translation>KOPIA</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a customer&apos;s order, heading</comment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Item no.</source>
        <extracomment>Stock keeping unit: the shop&apos;s own item number.</extracomment>
        <translation>Nr art.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service, heading</comment>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Nr śledzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Partia {lot}</translation>
    </message>
    <message>
        <source>Serial no. {serial}</source>
        <translation>Nr seryjny {serial}</translation>
    </message>
    <message>
        <source>From</source>
        <comment>sender of a parcel, heading</comment>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>To</source>
        <comment>receiver of a parcel, heading</comment>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Data wysyłki</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>heading</comment>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Value under the heading Parcel.</extracomment>
        <translation>{number} z {total}</translation>
    </message>
    <message>
        <source>RETURN</source>
        <extracomment>Large on a label that brings goods back. In capitals if the script has them.</extracomment>
        <translation>ZWROT</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Specyfikacja paczki</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Adres dostawy</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Data zamówienia</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>Data pakowania</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>column: pieces ordered</comment>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>W tej paczce</translation>
    </message>
    <message>
        <source>Other parcels</source>
        <extracomment>Column: pieces that are not in this parcel, because they are in another one or come later.</extracomment>
        <translation>Inne paczki</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this parcel</source>
        <translation>
            <numerusform>%n sztuka w tej paczce</numerusform>
            <numerusform>%n sztuki w tej paczce</numerusform>
            <numerusform>%n sztuk w tej paczce</numerusform>
        </translation>
    </message>
    <message>
        <source>With our compliments</source>
        <extracomment>Marks a line that the shop adds: a gift, a voucher, a thank-you note.</extracomment>
        <translation>Z wyrazami sympatii</translation>
    </message>
    <message>
        <source>Your code: {code}</source>
        <extracomment>{code} is the code of a discount, for this customer alone.</extracomment>
        <translation>Twój kod: {code}</translation>
    </message>
    <message>
        <source>Thank you for your order.</source>
        <translation>Dziękujemy za zamówienie.</translation>
    </message>
    <message>
        <source>To send something back, give us your order number {order}.</source>
        <translation>Aby coś zwrócić, podaj numer zamówienia {order}.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista kompletacji</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Kompletujący</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Wózek</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>length of the walk, heading</comment>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>number of pick lines, heading</comment>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: which place of the walk</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>column: how many to take</comment>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>column: the tote it goes into</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column with a box to tick</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Kody poleceń</translation>
    </message>
    <message>
        <source>Scan a code to do what it says, at any station.</source>
        <translation>Zeskanuj kod, aby wykonać polecenie, na dowolnym stanowisku.</translation>
    </message>
    <message>
        <source>Code labels</source>
        <translation>Etykiety z kodami</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Raport z kontroli</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a customer&apos;s return, heading</comment>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Powód klienta</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Skontrolowano</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Kontroler</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>Overruled by {person}</source>
        <extracomment>{person} decided otherwise than the rule; the reason follows.</extracomment>
        <translation>Decyzję zmienił(a): {person}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <extracomment>Below the amount: the day by which the customer gets the money.</extracomment>
        <translation>Termin: {day}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Photo {number}, {at}</source>
        <extracomment>Under a photo. {number} of the photo, {at} the time it was taken.</extracomment>
        <translation>Zdjęcie {number}, {at}</translation>
    </message>
    <message>
        <source>Photo {number} cannot be shown; its file is kept.</source>
        <translation>Nie można pokazać zdjęcia {number}; plik jest zachowany.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>Nr raportu</translation>
    </message>
    <message>
        <source>Hash of this report</source>
        <translation>Skrót tego raportu</translation>
    </message>
    <message>
        <source>Hash of the report before it</source>
        <translation>Skrót poprzedniego raportu</translation>
    </message>
    <message>
        <source>None: this is the first report.</source>
        <translation>Brak: to pierwszy raport.</translation>
    </message>
    <message>
        <source>Each report carries the hash of the one before it. Scan the code to check that this report is unchanged.</source>
        <translation>Każdy raport zawiera skrót poprzedniego. Zeskanuj kod, aby sprawdzić, czy raport nie został zmieniony.</translation>
    </message>
    <message>
        <source>Hand-over manifest</source>
        <translation>Protokół przekazania</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a list, column</comment>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Parcel (SSCC)</source>
        <translation>Paczka (SSCC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n paczka</numerusform>
            <numerusform>%n paczki</numerusform>
            <numerusform>%n paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>Total weight</source>
        <translation>Waga łączna</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>total, heading</comment>
        <translation>Paczki</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <extracomment>Line for a signature of the warehouse.</extracomment>
        <translation>Przekazał(a): nazwisko, podpis</translation>
    </message>
    <message>
        <source>Received by: name, signature, time</source>
        <extracomment>Line for a signature of the driver.</extracomment>
        <translation>Odebrał(a): nazwisko, podpis, godzina</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Deklaracja celna</translation>
    </message>
    <message>
        <source>May be opened officially</source>
        <translation>Może być otwarte urzędowo</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <extracomment>Ticked: why the parcel is sent.</extracomment>
        <translation>Sprzedaż towarów</translation>
    </message>
    <message>
        <source>Quantity and description of contents</source>
        <translation>Ilość i opis zawartości</translation>
    </message>
    <message>
        <source>HS code</source>
        <extracomment>The number of goods in the Harmonized System of the world&apos;s customs.</extracomment>
        <translation>Kod HS</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>country goods come from</comment>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of goods, heading</comment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Total, gross weight</source>
        <extracomment>The weight beside it is that of the whole parcel.</extracomment>
        <translation>Razem, waga brutto</translation>
    </message>
    <message numerus="yes">
        <source>%n other piece(s): see the invoice</source>
        <translation>
            <numerusform>%n inna sztuka: patrz faktura</numerusform>
            <numerusform>%n inne sztuki: patrz faktura</numerusform>
            <numerusform>%n innych sztuk: patrz faktura</numerusform>
        </translation>
    </message>
    <message>
        <source>I certify that the particulars given are correct and that this item contains nothing dangerous or prohibited.</source>
        <translation>Potwierdzam, że podane informacje są prawdziwe, a przesyłka nie zawiera niczego niebezpiecznego ani zakazanego.</translation>
    </message>
    <message>
        <source>Date and sender&apos;s signature</source>
        <translation>Data i podpis nadawcy</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>Nr faktury</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Nabywca</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Sprzedawca</translation>
    </message>
    <message>
        <source>Tax no. {reference}</source>
        <extracomment>{reference} is the seller&apos;s tax or VAT registration number.</extracomment>
        <translation>NIP / VAT {reference}</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jedn.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>sum of all lines, heading</comment>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>The total includes {percent} % tax: {amount}</source>
        <extracomment>{percent} is a tax rate such as 20, {amount} the money that it makes.</extracomment>
        <translation>Kwota zawiera podatek {percent}%: {amount}</translation>
    </message>
    <message>
        <source>{value} g</source>
        <extracomment>A weight in grams. Use the short sign of the unit.</extracomment>
        <translation>{value} g</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <extracomment>A weight in kilograms. Use the short sign of the unit.</extracomment>
        <translation>{value} kg</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <extracomment>The size of a product in millimetres. Use the short sign of the unit.</extracomment>
        <translation>{length} × {width} × {height} mm</translation>
    </message>
    <message>
        <source>{size}, {weight}</source>
        <extracomment>A size and a weight, such as 140 × 12 × 12 mm, 15 g.</extracomment>
        <translation>{size}, {weight}</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} m</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of {size}</source>
        <extracomment>So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>%n karton po {size}</numerusform>
            <numerusform>%n kartony po {size}</numerusform>
            <numerusform>%n kartonów po {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody made a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>command: I am done</comment>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <comment>command: the missing item was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>the opposite of yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A digit or the number of a choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature of the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cart taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tote taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full tote closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round brought to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other slot taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other lot taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other product taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tote swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken cart left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cart mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aisle closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing item found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone on without a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item laid aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order put on a cart under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitutes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tote opened at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item lifted out of the tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bench scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one piece weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put beside a full slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged piece taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross aisle added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of walks moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aisle corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross aisle moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross aisle removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye, {name}. Your open work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable: {scanned}. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has this code: {scanned}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code stands for several items: {skus}. Scan the item&apos;s own code.</source>
        <extracomment>{skus} are item numbers that share one barcode.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a station first. {scanned} was not used.</source>
        <extracomment>Nobody has opened a station yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {needed}.</source>
        <extracomment>{kind} is what was scanned, such as &quot;a tote&quot;; {needed} what is wanted, such as &quot;a slot&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {expected}.</source>
        <extracomment>{expected} is a code; {kind} is what was scanned instead, such as &quot;an item&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not work at this station: {station}. Ask the supervisor.</source>
        <extracomment>{station} is the name of a station, such as Picking.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first: scan, type or touch a number, or “Cancel”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows the keys that work here. Each has a command code to scan too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was stored; go on with what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was not stored: scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <extracomment>{act} is what was done, such as &quot;Put into the tote&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {act}. Undo again takes back: {then}.</source>
        <extracomment>{then} is what the next undo takes back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo would take back: {act} ({subject}).</source>
        <extracomment>{subject} is the slot, item, tote … it was done to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat ignored: the scanner fired twice.</source>
        <extracomment>A scanner that fires twice by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already counted: tag {scanned} on this {sku}. Nothing was changed.</source>
        <extracomment>An RFID tag that was read before for the same round, order or return.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held since the refused scan. Take them?</source>
        <extracomment>Scans made so quickly after a refused one that nobody can have noticed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many scans at once. This one was not taken: scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner read nothing. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for one code. Scan one code at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code came in damaged: {scanned}. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds invisible characters: {scanned}. Print its label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code came in with wrong letters: {scanned}. Check the scanner&apos;s keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is wrong or missing: {scanned}. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the code was read: {scanned}. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes came as one: {scanned}. Scan one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} only looks like a known code, but its signs are others. Scan the label itself.</source>
        <extracomment>Letters that look like digits, such as O and 0; small letters for capital ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code&apos;s contents are not valid GS1: {scanned}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.</source>
        <extracomment>RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag&apos;s number has 24 characters, this one has not: {scanned}. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on the tag is not valid: {scanned}. Write the tag again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel and girth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers&apos; days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms for returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Customs data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <extracomment>{columns} is a list of column names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <extracomment>{row} is the number of a line, {reason} a whole sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {row}, {field}: {reason}</source>
        <extracomment>{field} is the name of a column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes. Split it. Nothing was taken.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends are of an old kind (CR). Save the file anew as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is no heading with column names. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing: {columns}. The file has: {found}. Nothing was taken.</source>
        <extracomment>{columns} and {found} are lists of column names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are there twice: {columns}. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, but needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds control characters: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds invisible characters: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code may only hold Latin letters, digits and signs: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not between {low} and {high}: {value}</source>
        <extracomment>{low} and {high} are numbers, {value} what stood there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount of money such as 12.50: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a day such as 2026-03-31: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time such as 2026-03-31T14:05Z: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time without a time zone; write Z or +01:00 after it: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of {words}: {value}</source>
        <extracomment>{words} is a list of the words that may stand here; keep them as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of the form {example}: {value}</source>
        <extracomment>{example} shows the form that is wanted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is wrong: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as one of the warehouse&apos;s own codes: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code twice: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks do not close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} fields where {wanted} are needed.</source>
        <extracomment>{found} and {wanted} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such product: {sku}. Take the products in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such slot: {slot}. Take the slots in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor has no aisle {aisle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} mm is beyond the ends of aisle {aisle}.</source>
        <extracomment>{position} is in millimetres.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode {code} belongs to product {sku} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} holds stock, so its kind cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} has lots: name the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} expires: name the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {lot} is known with another expiry: {expected}</source>
        <extracomment>{expected} is a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} has line {line} already, with another item or quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is being picked already: no line can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such carrier: {carrier}. Take the carriers in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier has no service {service}. Take the services in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insert has the number {rule}.</source>
        <extracomment>{rule} is the number of an insert&apos;s rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} belongs to insert {rule} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order: {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is known with another discount, shipping or tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Kończy się przed początkiem.</translation>
    </message>
    <message>
        <source>The discount is more than the goods of order {order} cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picker</source>
        <comment>a person&apos;s role</comment>
        <translation type="unfinished">Kompletujący</translation>
    </message>
    <message>
        <source>Packer</source>
        <comment>a person&apos;s role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns clerk</source>
        <comment>a person&apos;s role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a person&apos;s role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the consolidation wall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, {name}. All your work is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, as nobody worked here. {name}, scan your badge: your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, this takes your PIN. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, your PIN opens no more. Ask your supervisor for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work takes a PIN. Ask the supervisor for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a second person with badge and PIN: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was tried, such as &quot;order cancelled&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such second person, or the wrong PIN. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the last supervisor. Make another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here has a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand parcels over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release and hold orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take files in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the warehouse up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No round is waiting. Nothing to pick now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a free cart for round {round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an empty tote for order {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan box {box} for order {order}, or an empty tote.</source>
        <extracomment>{box} is the name of a standard box.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {slot} and scan the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All picked. Bring it to a packing bench and scan the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All picked. Bring it to the wall and scan a slot of the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All picked here. Hand it on to zone {zone} and scan the place there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan the serial number of this {sku}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order was cancelled. Put away what is in the box and scan the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not from {slot}. Go to {expected}.</source>
        <extracomment>{expected} is the slot to go to instead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} comes at the end of the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is paused. Scan it to go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is at {slot}. Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is closed. The next pieces need an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the tote that is to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything out of {tote} into an empty tote and scan that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is out of use. Put the totes on another cart and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is out of use. Is it mended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aisle of {slot} is closed. What it holds comes from elsewhere, or last.</source>
        <extracomment>{slot} is a slot in the aisle.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out instead of {sku}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line do you want to pick again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes on with round {round}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes on with round {round}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is yours and waits. Scan “Next” to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} was cancelled. Put away what is in {tote} and scan the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted.</source>
        <extracomment>The order was cancelled while it was picked; the scan was not counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted. Go to {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Look at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Go to {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {name}</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} × {sku} from {slot}, order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} × {sku} missing in {slot}, order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a choice of persons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few in the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other slot holds enough {sku}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is waiting. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} cannot be picked now: it is done or not yet ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is waiting for {tote}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is waiting for {tote}. It is at {at} with order {order}.</source>
        <extracomment>{at} is where the tote is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is being picked by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Go to {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}.</source>
        <extracomment>The item scanned is not wanted here and now, but by other orders of this round.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong lot: {scanned}. Wanted: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted.</source>
        <extracomment>{missing} is how many are still wanted, {scanned} how many were scanned or counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, scan {again} again.</source>
        <extracomment>{again} is the code of a case.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and take {missing}, scan {again} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.</source>
        <extracomment>{most} is how many may be taken where more than was ordered is allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tote: {scanned}. Wanted: {expected}, position {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is not picked into boxes. Scan an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is in use. Scan an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} holds order {order}. Scan an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is on round {round}. Scan a free cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is too small: {positions} positions, {wanted} needed. Scan another.</source>
        <extracomment>{positions} and {wanted} are numbers of totes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is broken. Scan another cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is not broken. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} has no cart. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is not on round {round}. Scan a tote of this round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} is in no aisle. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may go out instead of {sku}, or too little of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} may not go out instead of {sku}, or too little of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was picked that could be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} from {slot} cannot be picked again: it was not picked, or is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this round is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {sku} is missing in {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is being packed. It cannot be picked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else who picks is signed in. Pause round {round} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} cannot be handed to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} holds nothing of a cancelled order. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done without a scan. Ask the supervisor about {sku}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {missing} of {sku} can be left out of order {order}: the rest was taken.</source>
        <extracomment>{missing} is how many pieces nobody has taken yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch under way has a free position for order {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.</source>
        <extracomment>{instead} is the item, which the slot that was scanned holds too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} of order {order} is wanted like this already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} cannot be picked: nothing of it is in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} cannot be picked wholly. Missing: {skus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy {scanned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {least} to {most}, not {scanned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First put what you hold into its tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: {scanned}. Wanted: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: {scanned}. Bring it to the hand-over place of zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is not counted here. Scan each piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packing bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slot of the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hand-over place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Next” or a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is waiting. Nothing to pack now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take box {box} and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a box yourself and scan it.</source>
        <extracomment>No standard box holds everything: {items} are item numbers that fit into none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box is made for {items}. Choose one yourself and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} is smaller than planned ({expected}). Scan each piece.</source>
        <extracomment>{expected} is the box that was planned, {box} the smaller one that was taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be moved now. Scan “Next” to fill up, or a place to take from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what you take from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot: {expected}.</source>
        <extracomment>{expected} is the lot wanted, or the lots that may be meant.
----------
{expected} are the lots that may be meant.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} holds {others}. Put {sku} there too?</source>
        <extracomment>{others} are other items.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in {place}: it will be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where it is: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Next” or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place to take from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a pick slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no slot for goods. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is blocked. Scan another slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from {place}, or by the books nothing is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong place: {scanned}. Take it from {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} holds {others}. {sku} was not put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot.</source>
        <extracomment>{missing} is how many more fit, {scanned} how many are carried, {sku} an item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Try {others}.</source>
        <extracomment>{others} are slots.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round {rounds}.</source>
        <extracomment>{rounds} are numbers of rounds whose pickers come for the pieces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stand at {bench} no longer. The orders of all benches are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} was expected at {bench}. Its order {order} is open here now.</source>
        <extracomment>{bench} is where the tote had been brought; it was scanned at another bench.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take box {box} and scan it. {notes}</source>
        <extracomment>{notes} is what the packer has to know about this customer or these goods.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel complete. Close box {box} and scan “Done”, or the box again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put parcel {number} of {total} on the scale and enter its weight in grams.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {number} of {total}: take box {box} and scan it.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is packed. Send it to its carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is packed. Bring it to {place}.</source>
        <extracomment>{place} is where the parcel waits for its carrier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel of order {order}: open it again, or print a copy of its label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {number} of order {order} is open. Its label no longer counts: take it off.</source>
        <extracomment>{number} is the parcel&apos;s number within its order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the damaged piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the damaged {sku} to {place}. The order goes without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to {place}. Nothing of order {order} is left to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is paused. Scan it to go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number} of label {tracking} is being printed.</source>
        <extracomment>{number} tells which copy it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {scanned} is void: destroy it. The new one is {expected}.</source>
        <extracomment>{scanned} is the label that is void now, {expected} the new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this and scan it: {name}.</source>
        <extracomment>{name} is a gift, a card or a note that goes in beside what was ordered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this and scan it: {name} ({text}).</source>
        <extracomment>{text} is what is on the card, such as a discount code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does {sku} stay out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes without {sku}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is in this parcel. Missing: {items}. Close it all the same?</source>
        <extracomment>{items} are item numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of the open box, then close it. “Skip” goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of this parcel. Close the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed order {order}. Look at it, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this parcel go although its weight is off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor has to let it go: scan the supervisor&apos;s badge here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go with {scanned} g.</source>
        <extracomment>{scanned} are grams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents counted: all is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight on file is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or less filling than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it: the rest goes into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print our own label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier sent no label for {tracking}. Ask again, or print our own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of {tracking} is printed next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the parcel again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tote, a wall slot or an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box</source>
        <comment>to be scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the product to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure one {sku}, or type its size. On file: {before}.</source>
        <extracomment>{before} is a size and weight, as is {size} in those below. Keep them short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {size}. Before: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {size}, not {before}. Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} measures {size}. On file is {before}. Measure it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} cannot be right. Measure it again, or type its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measuring device is set for this desk. Type the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size, or another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Done”, or the box again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight in grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor&apos;s badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parcel&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No slot has to be counted. Scan a slot to count it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place} and scan it.</source>
        <extracomment>{place} is a slot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what is in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {sku} in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <extracomment>Only one item of the slot is counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot of these pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned. Is there nothing of it in {place}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for a count of {place}. Count it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {place}. It waits to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is as in the books. Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is counted once more, by other eyes where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took from {place} or put something there meanwhile. Count it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two counts of {place} agree. The difference waits for the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two counts of {place} agree: the books are put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“Next” or a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item, “Count” or “Done”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Yes” or “No”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be counted once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({turn_over}): last counted {at}.</source>
        <extracomment>{turn_over} is a class: A is picked from most often, C seldom; {at} is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({turn_over}): not counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked often, its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not empty, as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for at the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to be counted or decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No count of {place} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is being counted by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You counted {place} already. Somebody else has to count it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} was counted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item first, then say how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} pieces are in no slot. Nothing was counted.</source>
        <extracomment>{most} is a number of pieces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the damaged piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking numbers of {carrier} are used up. Ask the carrier for more.</source>
        <extracomment>{carrier} is the code of a carrier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is waiting to be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pack in {scanned}. Scan a tote, a wall slot or an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {scanned} cannot be packed now. It is: {state}.</source>
        <extracomment>{state} is where the order stands, such as &quot;shipped&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. Set it aside. Nothing was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. It is for order {orders}. Nothing was packed.</source>
        <extracomment>{orders} are the orders that the scanned item belongs to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed.</source>
        <extracomment>{left} is how many are still wanted, {scanned} how many were scanned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is not packed yet. Bring the parcel back to the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such box: {scanned}. There are: {boxes}.</source>
        <extracomment>{boxes} are the names of the boxes there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is empty. Scan a piece first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.</source>
        <extracomment>{limit} and {weight_g} are grams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or spread it over several.</source>
        <extracomment>{service} is &quot;standard&quot; or &quot;express&quot;, {country} a country&apos;s two letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is on hold. Set it aside and tell the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else packs order {order}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} is being packed by {name}. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waiting order is just one {sku}. Scan the tote or the order.</source>
        <extracomment>{sku} is an item number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else packs the order(s) of one {sku}: {orders}.</source>
        <extracomment>{orders} are such orders that somebody else packs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} wants no such insert any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”.</source>
        <extracomment>{items} are gifts, cards or notes, by item number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sku} has serial numbers: it cannot be an insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 piece, and no amount below 0. Given: {scanned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such setting: {scanned}. There are: {settings}.</source>
        <extracomment>{settings} are the names of what can be set.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} is not possible here: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number: {scanned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the open box is wanted first. “Skip” goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel of order {order} is open for this. Scan a box first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is not in this parcel. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong label: {scanned}. Wanted: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {scanned} is on its parcel already. Open the parcel to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {total}: choose an answer.</source>
        <extracomment>{number} of {total} questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}: {question} Choose an answer.</source>
        <extracomment>{question} is a whole question with its mark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo that shows it: scan “Photo”. Without one: “No”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {grade}. Scan “OK”, or the number of another grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade}: {disposition}. Scan “OK”, or the number of another grade.</source>
        <extracomment>{disposition} is what becomes of the piece, such as &quot;Repair&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why grade {grade} in place of {computed}? Choose the reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {plate} aside for the supplier and scan “OK”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {plate} aside as waste and scan “OK”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{plate} is laid down. All answers so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions for this kind of goods. Ask the supervisor.</source>
        <extracomment>{category} is a kind of goods.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions for goods of the kind {category}. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else inspects {plate}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is being inspected by {name}. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} was inspected already. It was brought to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is not on this desk any more. Scan its label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not asked now. Look at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many answers there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} cannot be graded now. Look at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many grades there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is not graded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade} in place of {computed} needs a reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First take the photo of {plate}, or scan “No”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of {plate} is asked for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photo was kept for {plate} already. Take a new one.</source>
        <extracomment>{plate} is the piece that the very same photo was taken of.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo came from the camera. Try again, or scan “No” to go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected}.</source>
        <extracomment>{expected} is the place it has to be brought to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected} (or {others}).</source>
        <extracomment>{others} are more places that are right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report on {plate}: it is not inspected to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label of a returned piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Photo” or “No”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“OK” or the number of a grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place to bring it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece brought to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: sound, packaging opened or worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: with flaws that can be made good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: cannot be sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Naprawa</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions do not cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is better than the answers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worse than the answers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>for another grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price less the restocking fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the piece was not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fits: kept apart until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not announced: kept apart until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anything broken, cracked or chipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken or cracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chipped</source>
        <comment>the piece is chipped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are cable, plug and battery case unharmed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there sharp edges or small parts that come off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all parts there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An important part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it clean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stains or smell that will stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirty, but it can be cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do seams, zips and handles hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it been used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried only, tags still on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it written on, torn or bent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on or torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slightly bent</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it been lit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it good for at least three more months?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or no date can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there marks or scratches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep or many</source>
        <comment>marks or scratches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>marks or scratches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no marks or scratches</comment>
        <translation type="unfinished">Brak</translation>
    </message>
    <message>
        <source>Is the original packaging there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the packaging</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the packaging</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, but whole</source>
        <comment>the packaging</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unopened</source>
        <comment>the packaging</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty from the maker: back to the supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A toy that may hurt is kept apart until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods for the body are not sold again once opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn or broken jewellery is not sold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights and clocks with small faults are repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken electrical goods are recycled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textiles and bags are cleaned and judged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled cloth is recycled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled paper is recycled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged on the way: kept for the claim to the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty goods go back to the supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As new: back into stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound goods get new packaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods with flaws are made good and judged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond use: disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tote of the wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot of the wall that is lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slot or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Yes”, “No” or a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a put-away place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item that nobody wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a returned piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <comment>one kind of box, not known</comment>
        <translation type="unfinished">Karton</translation>
    </message>
    <message>
        <source>Cart</source>
        <comment>not known</comment>
        <translation type="unfinished">Wózek</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>not known</comment>
        <translation type="unfinished">Zamówienie</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>not known</comment>
        <translation type="unfinished">Paczka</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <comment>not known</comment>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>not known</comment>
        <translation type="unfinished">Zwrot</translation>
    </message>
    <message>
        <source>Returned piece</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall slot</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging place for a carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put-away place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurbishing place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>a kind of place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>a kind of place</comment>
        <translation type="unfinished">Paczka</translation>
    </message>
    <message>
        <source>Outside the warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In picking</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as short</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wholly in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in stock</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a delivery service</comment>
        <extracomment>What the customer was promised.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express</source>
        <comment>a delivery service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this badge. Ask the supervisor for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not active any more. Ask the supervisor.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not do this. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not do this: {right}. Ask the supervisor.</source>
        <extracomment>{right} is what was tried, such as &quot;Release orders&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not known here: {key}. Nothing was changed.</source>
        <extracomment>{what} is a kind of thing, such as &quot;Tote&quot;; {key} is its code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan was counted before as something else. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was done. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile: order {orders}. Nothing was done. Plan again.</source>
        <extracomment>{orders} are order numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone any more: later work builds on it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was done, such as &quot;Round brought to its place&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough of {sku} in {place}: {wanted} wanted, {there} free.</source>
        <extracomment>{wanted} and {there} are numbers of pieces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} is not known here. Take another piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} should be in {place}, not here. Take another piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} has serial numbers. Scan them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late or too early for this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{state}” to “{wanted}”.</source>
        <extracomment>{state} and {wanted} are states of an order, such as &quot;Picked&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open any more: order {orders}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is not finished. Still to pick: {slots}.</source>
        <extracomment>{slots} are the slots still to be visited.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already begun: round {rounds}. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to release: no open order has stock promised to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large orders alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent orders alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, too late {late}.</source>
        <extracomment>One way to release beside the others; {option} is its name, {late} a number of orders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes of work; {option} would take {more}.</source>
        <extracomment>{minutes} and {more} are minutes of all people together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} metres of walking; one order at a time would take {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.</source>
        <extracomment>{pickers} and {zones} are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, totes {totes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: order {order}. {because}</source>
        <extracomment>{because} is the reason, such as &quot;On hold&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % less walking than in the order of slot names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % less walking than first come, first served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {percent} % above the shortest possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest possible, proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m saved by choosing between slots with the same product.</source>
        <extracomment>Some products lie in several slots; {metres} is a whole number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free slot at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of it are on the way to another slot just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit into the time; comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into a later wave, so that this one is done in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the zone before</source>
        <comment>a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being picked</source>
        <comment>a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a round</comment>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy with another desk. Nothing was changed. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do its part. Nothing was changed. Check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may only be read. Get the right to write to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be stored: {file} may only be read. Get the right to write to it, then try again.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>Nic nie można zapisać: {file} jest tylko do odczytu. Uzyskaj prawo zapisu, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered. Work may go on: tell the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.</source>
        <extracomment>{detail} names the first number that is wrong; keep it as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks the secret of the PINs. Copy it from another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs were made with another secret than {file}. Copy that file from another desk.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a store of this program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a store of this program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be found or opened. Choose another or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at {file}. Choose another or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer program (version {version}, this one knows {known}). Update this program.</source>
        <extracomment>{version} and {known} are numbers of versions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged. Stop work and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Stop work and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is on a network drive, where it may be damaged. Use a local disk or a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Scan again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server. Trying again; work goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server went away before it answered. Wait with the next scan: as soon as it is back, the screen shows whether this one was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was moved. Open the new one instead: nothing is kept here any more.</source>
        <extracomment>{file} is where the store was, {to} where it is now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was moved to {to}. Open that store: nothing is kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} did not print {title}: {reason}. It waits to be printed again.</source>
        <extracomment>{printer} is a printer&apos;s name, {title} the document, {reason} what the system said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} stands still: {stop}. {title} waits to be printed again.</source>
        <extracomment>{stop} is what is wrong with it, such as &quot;its paper is out&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen for this. Choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} does not take the parcel: {reason}. Its label was not printed.</source>
        <extracomment>{carrier} is a carrier&apos;s address or code, {reason} its own words, in any language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer, {reason} what was wrong, in any language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” asks once more, or prints our own.</source>
        <extracomment>{code} is a tracking number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} did not take the announcement: {reason}. On the page Printing it is told again.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label could not be read back and was not printed. Tell the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound on this machine: {reason}. Watch the screen.</source>
        <extracomment>{reason} is what the system said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} does not answer: {reason}. Check its cable and power.</source>
        <extracomment>{device} is a scanner or scale.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} could not measure it. Lay one item against the stops and measure again, or type its size.</source>
        <extracomment>{device} is a device that measures products.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup did not pass its check. The store is as it was. Make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a tote that was brought to the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} is complete. It can be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the item that no order wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot of order {order} is full. Scan an empty tote to put beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} goes to {slot}: no order of this wave wants it.</source>
        <extracomment>{slot} is the place where it is put away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is wanted by an order of this wave. Scan it to see its slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tote is open. Scan a tote that was brought to the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} was not brought to the wall. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} is not in {tote} by the books. Set it aside and tell the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. This order wants {missing}.</source>
        <extracomment>{missing} is how many the order still wants, {scanned} how many were scanned or counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of this wave wants {scanned}. Scan “Lay aside”, then the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is full: no slot for order {order}. Pack complete orders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No piece is in hand. Scan an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Wanted: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over {number} stays open. Scan its carrier to go on.</source>
        <extracomment>{number} is the hand-over&apos;s number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The driver of {carrier} has signed. The list will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carrier or a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parcel&apos;s label, or “Done”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>still here: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should have gone with a van: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this carrier: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over still open: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{scanned} is no carrier&apos;s staging place. There are: {places}.</source>
        <extracomment>{places} are the staging places there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel goes with {carrier}: bring it to {expected}, not to {scanned}.</source>
        <extracomment>{expected} is the place of the parcel&apos;s carrier, {scanned} the place you stand at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature yet. Have the driver sign on the screen (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {scanned} is not one of ours. Set the parcel aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {scanned} is void. Bring the parcel back to the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {scanned} is void. The parcel&apos;s label is {expected}.</source>
        <extracomment>{expected} is the label that counts instead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel goes with {scanned}, not with {expected}. Keep it here.</source>
        <extracomment>{expected} is the carrier of this hand-over, {scanned} the parcel&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already: {at}.</source>
        <extracomment>{at} is a day and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hand-over is open. Scan a carrier first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel was scanned for {carrier} yet. Nothing was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such carrier: {scanned}. There are: {carriers}.</source>
        <extracomment>{carriers} are the codes of the carriers there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku}. All pieces are here: scan “Done”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pieces of {rma} are here. Scan “Done” or the next return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan the lot of this piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan the lot of this piece. Sent were: {expected}.</source>
        <extracomment>{expected} are the lots that were sent to the customer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku} and put it into quarantine: {place}.</source>
        <extracomment>{place} is the quarantine place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More {sku} than announced ({announced}). Take it into quarantine?</source>
        <extracomment>{announced} is how many pieces of {sku} the customer announced.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is not announced in {rma}. Take it into quarantine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {sku} was not sent with order {order}. Take it into quarantine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is announced for order {order}. Begin one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was not shipped yet. Nothing can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shipped of order {order}, line {lines}.</source>
        <extracomment>{lines} are numbers of order lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.</source>
        <extracomment>{lines}, {asked} and {left} are lists of numbers in the same order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so many {sku} announced in {rma}: {announced}. Scan them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {rma} is known with other contents, for order {order}.</source>
        <extracomment>{rma} is known already, for order {order}, with other lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order}, line {lines} stands twice in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is announced for order {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} has several returns: {rmas}. Scan or type one of them.</source>
        <extracomment>{rmas} are numbers of returns.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {rma} is closed. Scan its order to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rma} has no label: it is not granted, or its goods are here already.</source>
        <translation>{rma} nie ma etykiety: nie został przyjęty albo towar już tu jest.</translation>
    </message>
    <message>
        <source>{rma} is not over, or was answered already.</source>
        <translation>{rma} nie jest zakończony albo już na niego odpowiedziano.</translation>
    </message>
    <message>
        <source>{rma} has no label: no carrier brings goods back from there in that way.</source>
        <translation>{rma} nie ma etykiety: żaden przewoźnik nie odbiera stamtąd zwrotów w ten sposób.</translation>
    </message>
    <message>
        <source>A pick-up of {rma} is ordered already. Call it off first.</source>
        <translation>Odbiór {rma} jest już zamówiony. Najpierw go odwołaj.</translation>
    </message>
    <message>
        <source>{rma} is not collected then. Choose among what is offered now.</source>
        <translation>O tej porze {rma} nie zostanie odebrane. Wybierz jeden z podanych terminów.</translation>
    </message>
    <message>
        <source>{rma} can no longer be withdrawn: it is here, over, or was exchanged.</source>
        <translation>{rma} nie można już wycofać: towar jest tutaj, sprawa zakończona albo wymieniono go.</translation>
    </message>
    <message>
        <source>The floor has no place for this. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor has no such place: {place_kind}. Ask the supervisor.</source>
        <extracomment>{place_kind} is what a place is for, such as &quot;Quarantine&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a return, its order or a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item or “Done”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Done” or the next return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer&apos;s answer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return label made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, defective or wrong: allowed at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without being announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without being announced, and too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report {scanned}. There are: {reports}.</source>
        <extracomment>{reports} are names of reports; keep them as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report shows how things are now. Leave the days out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} is not a day such as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days run backwards: from {since} to {until}.</source>
        <extracomment>{since} and {until} are days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({kpi})</source>
        <extracomment>{kpi} is the number of a key figure, such as K1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: from {since} on (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: up to {until} (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {since} to {until} (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows used: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out: {rows}. {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first figure is not known: there are no rows to compute it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>a number that is not known</comment>
        <extracomment>Stands for a number that is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>seconds</comment>
        <extracomment>Lengths of time. Use the short signs of the units.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return rate by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return rate by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} (rule {policy}).</source>
        <extracomment>{lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: no rule takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: not taken back by the rule {policy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of order {order} was chosen to be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule does not offer this: {remedy}.</source>
        <extracomment>{remedy} is one of: refund, credit, exchange, repair, advice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {rma} does not wait for a decision any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was not taken. Look at this in the file: {scanned}</source>
        <extracomment>{scanned} is a place in the file, such as $.rules[2].days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the parcel of {rma} come with nothing in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {rma} came empty. A supervisor decides. Scan the next return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of {rma} are here already: its parcel was not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty parcel noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is worth more than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule leaves it to a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel came empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>zwrot wycofany</translation>
    </message>
    <message>
        <source>pick-up ordered</source>
        <translation>odbiór zamówiony</translation>
    </message>
    <message>
        <source>pick-up called off</source>
        <translation>odbiór odwołany</translation>
    </message>
    <message>
        <source>carrier told</source>
        <translation>przewoźnik powiadomiony</translation>
    </message>
    <message>
        <source>carrier told again</source>
        <translation>przewoźnik powiadomiony ponownie</translation>
    </message>
    <message>
        <source>solved without a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nieotwarty</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>condition of goods</comment>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Używany</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Wadliwy</translation>
    </message>
    <message>
        <source>Advice or a part</source>
        <translation>Porada lub część</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>what a customer gets</comment>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>Credit for the next order</source>
        <translation>Kredyt na następne zamówienie</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>By parcel, with our label</source>
        <translation>Paczką, z naszą etykietą</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>Oddanie w punkcie nadania</translation>
    </message>
    <message>
        <source>Picked up by the carrier</source>
        <translation>Odbiór przez przewoźnika</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Zasady zwrotów</translation>
    </message>
    <message>
        <source>For each article the most specific line holds: one for the article before one for its kind, one for the reason before one for all.</source>
        <translation>Dla każdego artykułu obowiązuje najdokładniejszy wiersz: dla artykułu przed wierszem dla jego rodzaju, dla powodu przed wierszem dla wszystkich.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>Czas na zwrot</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>for a return, heading</comment>
        <translation>Opłata</translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation>Co można otrzymać</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>Koszt odesłania</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Article: {values}</source>
        <translation>Artykuł: {values}</translation>
    </message>
    <message>
        <source>Customer: {values}</source>
        <translation>Klient: {values}</translation>
    </message>
    <message>
        <source>Reason: {values}</source>
        <translation>Powód: {values}</translation>
    </message>
    <message>
        <source>Kind of goods: {values}</source>
        <translation>Rodzaj towaru: {values}</translation>
    </message>
    <message>
        <source>Bought at: {values}</source>
        <translation>Kupiono w: {values}</translation>
    </message>
    <message>
        <source>Condition: {values}</source>
        <translation>Stan: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after shipping</source>
        <translation>
            <numerusform>%n dzień po wysyłce</numerusform>
            <numerusform>%n dni po wysyłce</numerusform>
            <numerusform>%n dni po wysyłce</numerusform>
        </translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>W każdej chwili</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Bez możliwości zwrotu</translation>
    </message>
    <message>
        <source>later on request</source>
        <translation>później na prośbę</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fee</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>{percent} % of the price</source>
        <extracomment>{fee} is an amount or a percentage; a percentage of the price.</extracomment>
        <translation>{percent} % ceny</translation>
    </message>
    <message>
        <source>{amount} for each piece</source>
        <translation>{amount} za sztukę</translation>
    </message>
    <message>
        <source>We pay it</source>
        <translation>Płacimy my</translation>
    </message>
    <message>
        <source>You pay it</source>
        <translation>Płaci klient</translation>
    </message>
    <message numerus="yes">
        <source>Money within %n day(s) of the goods&apos; arrival</source>
        <translation>
            <numerusform>Pieniądze w ciągu %n dnia od nadejścia towaru</numerusform>
            <numerusform>Pieniądze w ciągu %n dni od nadejścia towaru</numerusform>
            <numerusform>Pieniądze w ciągu %n dni od nadejścia towaru</numerusform>
        </translation>
    </message>
    <message>
        <source>We look at each request</source>
        <translation>Sprawdzamy każdą prośbę</translation>
    </message>
    <message>
        <source>Above {amount} we look at it first</source>
        <translation>Powyżej {amount} najpierw sprawdzamy</translation>
    </message>
    <message>
        <source>Please send a photo</source>
        <translation>Prosimy o zdjęcie</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of the policy, heading</comment>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Karta zwrotu</translation>
    </message>
    <message>
        <source>Please send it to</source>
        <translation>Prosimy wysłać do</translation>
    </message>
    <message>
        <source>Put this sheet into the parcel, with the goods in their original packaging.</source>
        <translation>Włóż tę kartę do paczki, z towarem w oryginalnym opakowaniu.</translation>
    </message>
    <message numerus="yes">
        <source>Policy taken: %n rule(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy})</source>
        <extracomment>{sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy}). {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund was chosen.</source>
        <extracomment>{plates} are numbers of returned pieces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed for {plates}: paid already, or not judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {rma} waits for no exchange: none was chosen, or it is ordered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the piece is exchanged</source>
        <translation>Brak: sztuka wymieniana</translation>
    </message>
    <message>
        <source>None: the piece is repaired</source>
        <translation>Brak: sztuka naprawiana</translation>
    </message>
    <message>
        <source>Price {amount}</source>
        <translation>Cena {amount}</translation>
    </message>
    <message>
        <source>less its share of the discount {amount}</source>
        <translation>minus udział w rabacie {amount}</translation>
    </message>
    <message>
        <source>plus its share of the shipping {amount}</source>
        <translation>plus udział w kosztach wysyłki {amount}</translation>
    </message>
    <message>
        <source>less the fee {amount}</source>
        <translation>minus opłata {amount}</translation>
    </message>
    <message>
        <source>tax contained {amount}</source>
        <translation>w tym podatek {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) noted as paid.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</source>
        <extracomment>{due} is a day, {customer} a name, {why} is &quot;money back&quot; or &quot;credit&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the carrier when to collect</source>
        <translation>Powiadom przewoźnika, kiedy odebrać</translation>
    </message>
    <message>
        <source>Tell the carrier not to come</source>
        <translation>Powiadom przewoźnika, żeby nie przyjeżdżał</translation>
    </message>
    <message>
        <source>Order the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: unchanged. Report {number} on {plate}, grade {grade}.</source>
        <extracomment>{file} is a file, {plate} a returned piece, {grade} its grade.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: unchanged, but for the customer&apos;s words and photos, which were erased. Report {number} on {plate}, grade {grade}.</source>
        <translation>{file}: bez zmian, poza słowami i zdjęciami klienta, które usunięto. Protokół {number}, {plate}, stopień {grade}.</translation>
    </message>
    <message>
        <source>{file}: {flaw}</source>
        <extracomment>{flaw} is one of the next sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no inspection report of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report says was changed after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not follow the one before it: order changed, or one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on the paper is another one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not have this report, or its chain is broken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be used: another program listens there, or it is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost of {plate} has to be more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no photo that can be used: damaged, too large or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is larger than {limit} MB. Take it again, smaller.</source>
        <extracomment>{limit} in megabytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has more than {pixels} million pixels. Take it again, smaller.</source>
        <extracomment>{pixels} in millions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You judged {plate} yourself. Somebody else has to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} needs no second look: not judged yet, or looked at twice already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest answered as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second look kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds noted as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns by product, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns by group of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every returned piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do clerks grade alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % certainty; the reason given most, and its share. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, between two bounds at 95 % certainty. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with 95 % certainty; loyal: two or more orders. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % certainty. Days: when the return was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of four letters or more that stand in three comments or more; the reason and the item they stand with most. Days: when the return was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces behind the other reports. Days: when the return came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of first judgements and blind second looks: agreement beyond chance, 100 % is always alike, between two bounds at 95 % certainty. Days: when the second look was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces judged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement beyond chance (kappa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <comment>an upper bound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: whose, or of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: by clerk, by month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How content are customers?</source>
        <translation>Jak zadowoleni są klienci?</translation>
    </message>
    <message>
        <source>Customers who gave 4 or 5 of 5 when their return was over ÷ all who answered, by month, by what they got and by reason, between bounds at 95 %.</source>
        <translation>Klienci, którzy po zakończeniu zwrotu dali 4 lub 5 z 5 ÷ wszyscy, którzy odpowiedzieli, według miesiąca, tego, co otrzymali, i powodu, w granicach 95 %.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Średnia ocena</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Share that answered</source>
        <translation>Odsetek odpowiedzi</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>Co otrzymali</translation>
    </message>
    <message>
        <source>The customer did not answer.</source>
        <translation>Klient nie odpowiedział.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>Zwrot towaru</translation>
    </message>
    <message>
        <source>Your order number is on the packing slip. The postcode is that of the delivery.</source>
        <translation>Numer zamówienia jest na liście zawartości. Kod pocztowy to kod adresu dostawy.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Znajdź moje zamówienie</translation>
    </message>
    <message>
        <source>We find no order that was sent under this number and postcode.</source>
        <translation>Nie znajdujemy wysłanego zamówienia o tym numerze i kodzie pocztowym.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait ten minutes.</source>
        <translation>Zbyt wiele prób. Proszę odczekać dziesięć minut.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>To się nie udało. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>Something in the form is missing or too large. Please fill it in again.</source>
        <translation>W formularzu czegoś brakuje lub coś jest za duże. Proszę wypełnić go ponownie.</translation>
    </message>
    <message>
        <source>Everything of this order is on its way back, or here already.</source>
        <translation>Wszystko z tego zamówienia jest w drodze powrotnej albo już u nas.</translation>
    </message>
    <message>
        <source>Your returns</source>
        <translation>Twoje zwroty</translation>
    </message>
    <message>
        <source>What would you like to send back?</source>
        <translation>Co chcesz odesłać?</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>Jego stan</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Photos (up to five)</source>
        <translation>Zdjęcia (do pięciu)</translation>
    </message>
    <message>
        <source>What would you like to get?</source>
        <translation>Co chcesz otrzymać?</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>Jak wróci</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Wyślij prośbę</translation>
    </message>
    <message>
        <source>Can be sent back until {day}</source>
        <extracomment>{day} is a date.</extracomment>
        <translation>Można odesłać do {day}</translation>
    </message>
    <message>
        <source>Granted. Your return number is {rma}. Put it into the parcel, in the original packaging.</source>
        <translation>Przyznano. Numer zwrotu to {rma}. Włóż go do paczki, w oryginalnym opakowaniu.</translation>
    </message>
    <message>
        <source>Thank you. We look at your request {rma} and answer within a day.</source>
        <translation>Dziękujemy. Sprawdzimy prośbę {rma} i odpowiemy w ciągu dnia.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) arrived</source>
        <translation>
            <numerusform>Dotarła %n sztuka</numerusform>
            <numerusform>Dotarły %n sztuki</numerusform>
            <numerusform>Dotarło %n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation>{amount} do {day}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>zapłacono {amount}</translation>
    </message>
    <message>
        <source>How content are you with this return?</source>
        <translation>Jak bardzo są Państwo zadowoleni z tego zwrotu?</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>Co powinniśmy poprawić?</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Wyślij odpowiedź</translation>
    </message>
    <message>
        <source>Thank you for your answer.</source>
        <translation>Dziękujemy za odpowiedź.</translation>
    </message>
    <message>
        <source>5: very content</source>
        <translation>5: bardzo zadowolony(-a)</translation>
    </message>
    <message>
        <source>4: content</source>
        <translation>4: zadowolony(-a)</translation>
    </message>
    <message>
        <source>3: neither</source>
        <translation>3: ani tak, ani tak</translation>
    </message>
    <message>
        <source>2: not content</source>
        <translation>2: niezadowolony(-a)</translation>
    </message>
    <message>
        <source>1: not content at all</source>
        <translation>1: bardzo niezadowolony(-a)</translation>
    </message>
    <message>
        <source>Get the label</source>
        <translation>Pobierz etykietę</translation>
    </message>
    <message>
        <source>Hand it in here: {where}</source>
        <extracomment>{where} is a place, or where places are listed.</extracomment>
        <translation>Proszę nadać tutaj: {where}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <extracomment>{carrier} is a name, {when} a day with two times.</extracomment>
        <translation>{carrier} ma zlecenie odbioru: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} odbierze: {when}</translation>
    </message>
    <message>
        <source>When is it to be collected?</source>
        <translation>Kiedy odebrać przesyłkę?</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>Zamów odbiór</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>Odwołaj odbiór</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Jednak zatrzymuję</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>Zatrzymujesz towar</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>{weekday}, {day}, {begins} to {ends}</source>
        <extracomment>{weekday} is a name, {day} a date, {begins} and {ends} are times of that day.</extracomment>
        <translation>{weekday}, {day}, od {begins} do {ends}</translation>
    </message>
    <message>
        <source>We look at it</source>
        <translation>Sprawdzamy</translation>
    </message>
    <message>
        <source>Granted: please send it</source>
        <translation>Przyznano: prosimy odesłać</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nie przyznano</translation>
    </message>
    <message>
        <source>Arrived, being inspected</source>
        <translation>Dotarł, w trakcie kontroli</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>Customers can ask back at {address}. Stop with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to resolve a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picks per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong scans by slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items taken for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time from placing an order to its delivery, and to its hand-over to the carrier. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at 95 % certainty; above average is an item whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound at 95 % certainty; above average is a channel whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the same for their lines. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders ÷ different customers. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders ÷ visits to the shop. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with two or more orders ÷ customers with an order. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle value (median) of the times from delivery to the request, and from the hand-over to the carrier to the request. Days: when the return was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time from opening a complaint to closing it. Days: when it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds paid by their due day ÷ refunds that were paid or are due. Days: when the return came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces announced for return by the customer&apos;s reason, and pieces that came without being announced. Days: when the return was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, pauses included; for whoever ended the round. Days: when the round was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans answered as wrong ÷ all scans, by the slot that was to be picked. Days: when it was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an item was scanned where another one was to be picked. Days: when it was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned length of the walks that were finished. “Shortest” marks those for which no shorter one exists. Days: when the round was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces now. Low is an item with on hand − reserved + on order below its reorder point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders by what of them is promised; late are those whose time has passed. Days: when the order has to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders of these days, packed into today&apos;s boxes and into the best sets of 3, 4 and 5 boxes: box + filling + freight, times the days of a year ÷ the days of the orders. “On later orders” is what a set saved on orders that came after those it was chosen by. Days: when the order was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without a wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned piece; beside it the time of inspecting and the refunds. Days: when the return came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces elsewhere in the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without a wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished">Pozycje</translation>
    </message>
    <message>
        <source>Lines per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with a wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items below the reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the refund (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns after a known delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns after a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a year by the best set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on later orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on later orders, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From hand-over to request (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From delivery to request (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue and not refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty room a year, in litres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked for each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of wrong scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong items scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a lower bound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a set of boxes, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: time</comment>
        <translation type="unfinished">Zamknięto</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column: time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>column: time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>column</comment>
        <translation type="unfinished">Spóźnione</translation>
    </message>
    <message>
        <source>Lines/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column: too few in stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On order</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: time</comment>
        <translation type="unfinished">Otwarty</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: pieces</comment>
        <translation type="unfinished">Przyjęto</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column: time of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <comment>of a returned piece</comment>
        <translation type="unfinished">Tabliczka</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column: of a box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: time</comment>
        <translation type="unfinished">Przyjęto</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column: time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>column: time</comment>
        <translation type="unfinished">Zgłoszono</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading</comment>
        <translation type="unfinished">Zwrot</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>column: item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service</comment>
        <translation type="unfinished">Usługa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>column: a walk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <comment>column: item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>column: scans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a part of the floor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was cancelled, or nothing of it could be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shipped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped; when it was delivered is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inspected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refunded and not due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round took no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither right nor wrong: the station asked back or helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scanned at a slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code means no item, or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carrier has a rate for the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods that go into no box of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: the time was up, or enough others were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: visits. The shop counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: complaints. None were taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: what the transport of returns costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: what restocking costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: what refurbishing and repairs cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: what disposal costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: four weeks of orders. A year taken from fewer days is a rough guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saved on later orders every time, {low} to {high} %: that is fairly sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saved on later orders most times, {low} to {high} %: that is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On later orders it made {low} to {high} %: whether it saves is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few orders to try it on later ones: not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may only be read: it is looked at, and nothing is changed.</source>
        <extracomment>{file} is the path of a file or a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken} of {rules} rules are broken. Stop work and tell the supervisor.</source>
        <extracomment>{broken} of {rules}: numbers of rules.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}</source>
        <extracomment>{seq} is the number of the trail&apos;s newest entry, {hash} its hash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file} ({names}).</source>
        <extracomment>{names} are names of files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored from {file} and checked. What was there before: {aside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is sound. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from {file} and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from {file} and checked. The trail ends with entry {seq}, {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what it is about: a parcel, an order, a round …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written over what was there: {file}, {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sheet for a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Test the scanner” in the settings and scan these codes in any order. The page tells what is wrong with the scanner&apos;s settings and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and signs (Code 128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot and serial number in bars (GS1-128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot and serial number in dots (GS1 DataMatrix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product (EAN-13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case (ITF-14)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of the test sheet.</source>
        <extracomment>Another code than one of the test sheet was scanned.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of the test sheet: {scanned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit is not sent. Turn “transmit check digit” on at the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {layout}.</source>
        <extracomment>{layout} is a short name such as FR.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters and capitals are swapped: caps lock, here or at the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner changes letters to capitals or small ones. Turn that off at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix is not the one that is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner sends a prefix before each code: {prefix}</source>
        <extracomment>{prefix} is what the scanner sends before each code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the suffix comes after the code: {scanned}. Turn it off at the scanner.</source>
        <extracomment>{scanned} is what the scanner sends after each code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separator between lot and serial number (GS) is lost. Let the scanner send it as Ctrl+] or as | instead.</source>
        <extracomment>GS is the sign that parts the fields of a GS1 code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separator between lot and serial number comes as {scanned}.</source>
        <extracomment>{scanned} is the sign that the scanner sends instead of GS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of code is not sent. Turn “AIM code ID” on at the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is slow: {ms} ms from key to key. Take its delay between characters away.</source>
        <extracomment>{ms} is a number of milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No aisles are drawn: no walk can be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cross aisles are drawn: no way leads from aisle to aisle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one thing is called {aisle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle {aisle} stands at the same place as {others}.</source>
        <extracomment>{others} are the names of one or more aisles.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cross aisles stand at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One-way aisles lead nobody to aisle {aisle}. Turn one of them round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way aisles lead nobody back from aisle {aisle}. Turn one of them round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle {aisle} is blocked: its direction means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks would begin on no cross aisle. They begin at the front instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle {aisle} stands there. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cross aisle is there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks begin on this cross aisle. Let them begin elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle {aisle} has no slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Zone {zone} is torn: aisles of other zones stand between its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its paper is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ribbon is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its head is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of an order</source>
        <extracomment>A small label that goes with an order from its release to the packing bench.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, not seen on paper yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {paper}  {subject}: {stands}</source>
        <extracomment>{number} names the job, {paper} is what it is, {stands} whether it was printed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of {subject} is done with already. Nothing was printed twice.</source>
        <extracomment>{subject} is the parcel, hand-over or piece that the paper is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale does not answer. Type the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too heavy for the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale shows less than nothing: set it to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}, still moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is right, scan “Yes”.</source>
        <extracomment>{scanned}, {expected} and {tolerance} are grams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: clear the scale and put one of it there alone.</source>
        <extracomment>{item} is a product.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {item} weighs {grams} g. Put it back and the whole parcel on the scale.</source>
        <extracomment>{item} is a product, {grams} the weight of one piece.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {missing} missing ({percent} %).</source>
        <extracomment>{percent} is how likely it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: {twice} was probably scanned twice, {pieces} missing ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {extra} too many ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {in_place} in place of {instead} ({percent} %).</source>
        <extracomment>{in_place} is the product that lies in the box where {instead} should.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably packed in box {other_box} ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: the weight on file of {catalogue} is probably wrong ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is free. Open it for pieces of this kind?</source>
        <extracomment>{tote} is a tote, {disposition} what becomes of a piece, such as &quot;Repair&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is free. Open it for “{disposition}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list of {tote} is printed once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean {plate}: the clock runs. Scan “Done” when it is clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is not to be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is being cleaned. Scan “Done” when it is clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is not open for such pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} holds no returned pieces. It opens with the first one brought into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is still open. Close it with “Done”, then empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} is closed already. Empty it, or scan “Print” for its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Done”, a place for its contents, or the next piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Done”, once it is clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleaning ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} cannot be kept as a reference case: not judged yet, or one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference case kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do clerks grade reference cases right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has grading changed of late?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades given blind to pieces whose right grade is known: those that are right ÷ all, between two bounds at 95 % certainty. Days: when the piece was graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces with grade A by clerk, best answers by question, and second looks that agree by clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades given to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which carrier brings goods back best?</source>
        <translation>Który przewoźnik najlepiej przywozi zwroty?</translation>
    </message>
    <message>
        <source>Labels made for returns. Way back: from the label to the receipt, the customer&apos;s own days included; middle value with its bounds. Late: not here after twice the promised days ÷ labels whose time is up; bounds at 95 %. Fee ÷ labels; transport booked ÷ labels that arrived. Days: when the label was made.</source>
        <translation>Etykiety wystawione dla zwrotów. Droga powrotna: od etykiety do przyjęcia, łącznie z dniami samego klienta; wartość środkowa z granicami. Spóźnione: nie dotarły po dwukrotności obiecanych dni ÷ etykiety, których czas minął; granice 95 %. Opłata ÷ etykiety; zaksięgowany transport ÷ etykiety, które dotarły. Dni: kiedy wystawiono etykietę.</translation>
    </message>
    <message>
        <source>Labels that bring goods back</source>
        <translation>Etykiety zwrotne</translation>
    </message>
    <message>
        <source>Every label made for a return, and when its goods were here. Late: not here after twice the promised days. Days: when the label was made.</source>
        <translation>Każda etykieta wystawiona dla zwrotu i kiedy dotarł jej towar. Spóźnione: nie dotarły po dwukrotności obiecanych dni. Dni: kiedy wystawiono etykietę.</translation>
    </message>
    <message>
        <source>Labels made</source>
        <translation>Wystawione etykiety</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>labels</comment>
        <translation>Dotarły</translation>
    </message>
    <message>
        <source>From label to receipt (median)</source>
        <translation>Od etykiety do przyjęcia (mediana)</translation>
    </message>
    <message>
        <source>Share of late ones</source>
        <translation>Udział spóźnionych</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>labels</comment>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>column</comment>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Droga powrotna</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 z 10 w ciągu</translation>
    </message>
    <message>
        <source>Time is up</source>
        <comment>column: labels</comment>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>Late ones</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Opłata</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>column: cost</comment>
        <translation>Zaksięgowano</translation>
    </message>
    <message>
        <source>Label made</source>
        <comment>column: time</comment>
        <translation>Wystawienie etykiety</translation>
    </message>
    <message>
        <source>Days promised</source>
        <translation>Obiecane dni</translation>
    </message>
    <message>
        <source>The label lay in the box: nobody knows when it was used.</source>
        <translation>Etykieta leżała w pudełku: nie wiadomo, kiedy jej użyto.</translation>
    </message>
    <message>
        <source>The questions and rules were not taken. Look at this: {scanned}</source>
        <extracomment>{scanned} names places in the file, such as kitchen.broken or $.rules[2].grade</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions and rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{disposition}: {before} before, {after} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of a container</source>
        <translation>Zawartość pojemnika</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what becomes of the contents, heading</comment>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Posortował(a)</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a container</comment>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Handed over: date, signature</source>
        <translation>Przekazano: data, podpis</translation>
    </message>
    <message>
        <source>Taken over: date, signature</source>
        <translation>Przyjęto: data, podpis</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Choose</source>
        <extracomment>Figures beside each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large orders alone, the rest together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent orders alone, the rest together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, one order, the whole floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, several orders, one walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person a zone; the tote is handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All zones at once, sorted at the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ought to be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Nadawca</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished">Pobierz</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Odbiorca</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan “Next”, or the place to take from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {n} from {origin} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Packing note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty takes the note away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A whole number, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders by the time they must leave. Select some to act on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto a cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Zamówienie</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Usługa</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished">Pozycje</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} {name}: {promised} of {missing} promised, {there} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more orders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>What becomes of pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that fits decides. Try a change before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Reguła</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation type="unfinished">Powód klienta</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disposition}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Zamówienie</translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished">Karton</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished">Paczka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pack at {bench}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the bench again to see the orders of all benches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a tote, a slot of the wall, or an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought to {bench}: scan a tote. The most urgent: {orders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} pieces packed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message>
        <source>No loading plan for this box: you decide.</source>
        <extracomment>Lines about a box before it is taken, in a small window and in a large one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel {number}: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick each label on its parcel and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>What is shown of somebody once: name, badge and PIN, each where it is new.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here. Select somebody to give a badge or a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge as a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has other work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a supervisor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left: the badge opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this over to {name} alone: it is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} went to {where}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Add a person</source>
        <extracomment>Name, roles, language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Pick</source>
        <extracomment>Thousands of places: read once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a line again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the round over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished">Miejsce</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished">Pobierz</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">Do</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun before. Go on with it where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote} waits at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it and scan it, or start the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next one, or scan a round&apos;s code or a zone&apos;s tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rounds appear here as soon as they are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is it empty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} for position {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a put-away place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To zone {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone {zone}: {done} of {all} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} m of {all} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave by {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinChangePopup</name>
    <message>
        <source>{name}: another PIN</source>
        <extracomment>The old PIN and the new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is too short, or too easily guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN was typed in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Six digits or more, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Scan policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of a scan. For an item, a person, a method, all: first wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot is scanned before the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be counted from so many pieces on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the slot is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go on without a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picker may choose another lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picker may choose another slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May take more than ordered, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single orders go straight into their box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most kg on a cart; 0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most litres on a cart; 0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines on a cart; 0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurried orders share a cart with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of orders are printed at the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the day: so many slots are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the day: what waits is released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that may go out instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Przeznaczenie</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {sku}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Items, a blank between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next scan on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Order</source>
        <translation type="unfinished">Zamówienie</translation>
    </message>
    <message>
        <source>What would happen today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the policy on an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Zasady zwrotów</translation>
    </message>
    <message>
        <source>Of the rules about a piece, the one that stands highest here wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a policy in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said of its condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Reguła</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>Czas na zwrot</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Opłata</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>Koszt odesłania</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Odpowiedź</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printer for “Elsewhere”</source>
        <extracomment>What goes to carriers by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that are not known to be printed. Select some to see to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell carriers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Przeznaczenie</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hindered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other printer. Choose one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more papers first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in this order, worst answers first; the worst makes the grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Odpowiedź</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean, ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything without questions of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category}: no questions of its own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question and an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Zwrot</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} pieces here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a return&apos;s code, its order, or the label of its parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not announced, {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all that can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also partly there</source>
        <extracomment>So many minutes of all people: what fits into them is planned. A method that the person chose stays chosen, whatever turns out to be the least work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the four methods, choose one, release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what nobody began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what fits into an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for shorter walks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Released: {rounds} with {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({left} of {shipped} may come back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Scan or type: order, parcel, return, plate, item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation type="unfinished">Jak wróci</translation>
    </message>
    <message>
        <source>Ask for this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the order, say what comes back and why. The deciding rule is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Zamówienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type something of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order}, {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rma} waits for a supervisor: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rma} is granted by the rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message>
        <source>Photo from a file…</source>
        <extracomment>As many as customers may send on their page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Looking for a backup that is sound …</source>
        <extracomment>The store is open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {date}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done since is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is put aside, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due first stands first. Select rows to act on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the carrier again</source>
        <translation>Powiadom przewoźnika ponownie</translation>
    </message>
    <message>
        <source>The carrier knows</source>
        <translation>Przewoźnik wie</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse: outside the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse: not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Zwrot</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows first: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Round before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {round} of {rounds}: {metres} m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Reguła</translation>
    </message>
    <message>
        <source>any; several by comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation type="unfinished">Powód klienta</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item that goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods from this amount on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Reguła</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Test the scanner</source>
        <extracomment>A code is over once no key followed for so long, or its suffix came. Fewer keys are somebody&apos;s fingers. New preferences of this desk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the test sheet and scan its codes, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this scanner as it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sheet printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan it once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLooksPage</name>
    <message>
        <source>Keep this judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge what you see, as if nobody had judged it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a piece, and fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Thank you for looking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference case, and graded right: {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference case. You: {yours} Right is: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate of a piece to keep for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its right grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a reference case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is a reference case from now on. Keep it at hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPopup</name>
    <message>
        <source>A second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge: scan or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Windows for scanners that fire twice by themselves, in milliseconds. How the name of a printer with a port of its own begins. New preferences of this desk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this desk. Each change counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of whoever is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner&apos;s keyboard layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner&apos;s prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner&apos;s sign for GS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: every scan counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore a scanner&apos;s repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner on a serial line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera that reads codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak slots and quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or one that types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale&apos;s line or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of a Toledo scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the scale now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 6 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZPL, 203 dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZPL, 300 dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the label printer takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner&apos;s own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new PIN counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, with nobody&apos;s name in it: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver signs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished">Przewoźnik</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F10 when the driver has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} parcels staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} parcels out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a parcel or a carrier&apos;s code, or choose a carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is with its carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels appear here as soon as their labels are confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is where you left it, at any desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is {badge}. Note it down: it is shown only until you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge at hand? Touch a name to sign in as one of these people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePopup</name>
    <message>
        <source>Signature</source>
        <extracomment>The picture is drawn so much larger than the field, to be sharp on paper. Fewer points than this are a slip of the finger.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePopup</name>
    <message>
        <source>Length × width × height; the weight may follow. Then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of one piece</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>How many in all?</source>
        <extracomment>Numbered answers take the place of the keys, or have one of their own in the body.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Order, item, place or person, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what. Name an order, an item or a person to see only that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands under the bars, then Enter. It counts as a scan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallGrid</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Sort at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Artykuł</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">Do</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a wave&apos;s tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} orders complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} into {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}: the last piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}: up to {most} together, count with F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightSide</name>
    <message>
        <source>Put the closed parcel on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the parcel again: {reopen}. Let it go: {release}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>{weight} ± {tolerance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {weight} ± {tolerance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: {item} scanned twice, {pieces} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: {other} in place of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: packed in box {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: weight on file wrong for {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
