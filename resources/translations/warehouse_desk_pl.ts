<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddressPopup</name>
    <message>
        <source>Collect at another address</source>
        <extracomment>The address that was typed.</extracomment>
        <translation>Odbiór pod innym adresem</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>Zamów odbiór</translation>
    </message>
</context>
<context>
    <name>AisleFields</name>
    <message>
        <source>Blocked: nobody walks through</source>
        <translation>Zablokowana: nikt tędy nie przechodzi</translation>
    </message>
    <message>
        <source>From the side, mm</source>
        <translation>Od boku, mm</translation>
    </message>
    <message>
        <source>In zone</source>
        <translation>W strefie</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>Przejście</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>w obie strony</translation>
    </message>
    <message>
        <source>only to the back</source>
        <translation>tylko do tyłu</translation>
    </message>
    <message>
        <source>only to the front</source>
        <translation>tylko do przodu</translation>
    </message>
    <message>
        <source>Aisle {aisle}</source>
        <translation>Alejka {aisle}</translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>The analyses in the order of their questions; the last ones are what they rest on. What a row stands for, where that is no pieces. Columns by which a row leads to its pieces: those of the table of pieces with the same name.</extracomment>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>Analiza zwrotów</translation>
    </message>
    <message>
        <source>A bar is a share, the line the bounds it lies between; pale is too little.</source>
        <translation>Słupek to udział, kreska to granice, w których leży; blady: za mało danych.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Raport zapisany.</translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Wanted</source>
        <extracomment>How long a good answer is coloured before it gives way to the next act.</extracomment>
        <translation>Potrzebne</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Zeskanowano</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>Pytanie i odpowiedź</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>zrób zdjęcie</translation>
    </message>
    <message>
        <source>clean it, then ask again</source>
        <translation>wyczyść, potem zapytaj ponownie</translation>
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
        <source>Best grade with it</source>
        <translation>Najlepsza możliwa ocena</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Packing notes</source>
        <translation>Uwagi do pakowania</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Wkładki</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stół pakowy</translation>
    </message>
    <message>
        <source>What all packing benches weigh, photograph, put in and are told.</source>
        <translation>Co przy wszystkich stołach pakowych się waży, fotografuje i wkłada oraz jakie uwagi się pokazuje.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>obliczana</translation>
    </message>
    <message>
        <source>every parcel on the scale</source>
        <translation>każda paczka na wagę</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>of every open box</source>
        <translation>każdego otwartego kartonu</translation>
    </message>
    <message>
        <source>with something fragile</source>
        <translation>gdy jest coś kruchego</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Always right within, g</source>
        <translation>Zawsze dopuszczalna różnica, g</translation>
    </message>
    <message>
        <source>Weights on file may be off by, %</source>
        <translation>Możliwy błąd wagi w kartotece, %</translation>
    </message>
    <message>
        <source>New insert</source>
        <translation>Nowa wkładka</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa uwaga</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>od {amount}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nieużywana</translation>
    </message>
    <message>
        <source>Kept. It counts at every bench.</source>
        <translation>Zapisano. Obowiązuje przy każdym stole.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing has to go out.</source>
        <translation>Nic nie musi wyjechać.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>What leaves when, who does what, where the totes are.</source>
        <translation>Co kiedy wyjeżdża, kto co robi, gdzie są kuwety.</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Zamówienia…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Zwolnij…</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Liczenia…</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>Rozpocznij dzień</translation>
    </message>
    <message>
        <source>Take a round over…</source>
        <translation>Przejmij rundę…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>Otwarto %Ln liczenie.</numerusform>
            <numerusform>Otwarto %Ln liczenia.</numerusform>
            <numerusform>Otwarto %Ln liczeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation>
            <numerusform>Zwolniono %Ln rundę.</numerusform>
            <numerusform>Zwolniono %Ln rundy.</numerusform>
            <numerusform>Zwolniono %Ln rund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niezalogowany(-a)</translation>
    </message>
    <message>
        <source>{n}, {method}, zone {zone}</source>
        <translation>{n}, {method}, strefa {zone}</translation>
    </message>
    <message>
        <source>{n}, {method}</source>
        <translation>{n}, {method}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Kuweta</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Kto ma</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>Take a file in…</source>
        <translation>Wczytaj plik…</translation>
    </message>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation>
            <numerusform>Od teraz obowiązują pytania dla %Ln kategorii.</numerusform>
            <numerusform>Od teraz obowiązują pytania dla %Ln kategorii.</numerusform>
            <numerusform>Od teraz obowiązują pytania dla %Ln kategorii.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Zapisz plik…</translation>
    </message>
    <message>
        <source>The questions and rules are saved.</source>
        <translation>Pytania i reguły zapisane.</translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message>
        <source>Show its boxes</source>
        <translation>Pokaż kartony</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>kartony</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>wypełnienie</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>fracht</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>paczki</translation>
    </message>
    <message>
        <source>empty room</source>
        <translation>puste miejsce</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} rocznie</translation>
    </message>
    <message>
        <source>{volume} m³</source>
        <translation>{volume} m³</translation>
    </message>
    <message>
        <source>Saves {percent} %.</source>
        <translation>Oszczędza {percent} %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation>
            <numerusform>%Ln zamówienie nie mieści się w żadnym z tych kartonów.</numerusform>
            <numerusform>%Ln zamówienia nie mieszczą się w żadnym z tych kartonów.</numerusform>
            <numerusform>%Ln zamówień nie mieści się w żadnym z tych kartonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the sizes looked at (proven).</source>
        <translation>Najlepszy zestaw ze sprawdzonych wymiarów (dowiedzione).</translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message>
        <source>Sizes to buy…</source>
        <translation>Wymiary do kupienia…</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Wystarczy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>Jakie kartony mieć na składzie</translation>
    </message>
    <message>
        <source>What your orders cost a year in today&apos;s boxes, and in better ones.</source>
        <translation>Ile rocznie kosztują zamówienia w obecnych kartonach, a ile w lepszych.</translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation>Sprawdź od nowa</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <translation>Wewnątrz, mm</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>Paczki rocznie</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Udział, %</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Odczytuję zamówienia…</translation>
    </message>
    <message>
        <source>There are no orders to learn from yet.</source>
        <translation>Nie ma jeszcze zamówień, z których można się uczyć.</translation>
    </message>
    <message>
        <source>Looking for better boxes…</source>
        <translation>Szukam lepszych kartonów…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>too few days for a year: a rough guess</source>
        <translation>za mało dni na rok: zgrubny szacunek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation>
            <numerusform>%Ln wymiar do wyboru.</numerusform>
            <numerusform>%Ln wymiary do wyboru.</numerusform>
            <numerusform>%Ln wymiarów do wyboru.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Raport zapisany.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Smallest possible (proven)</source>
        <extracomment>The longest name of a product in a line with other words, and with another name.</extracomment>
        <translation>Najmniejszy możliwy (dowiedzione)</translation>
    </message>
    <message>
        <source>No smaller box found</source>
        <translation>Nie znaleziono mniejszego kartonu</translation>
    </message>
    <message>
        <source>Cheapest (proven)</source>
        <translation>Najtańszy (dowiedzione)</translation>
    </message>
    <message>
        <source>Cheapest found</source>
        <translation>Najtańszy znaleziony</translation>
    </message>
    <message>
        <source>Cheapest parcels (proven)</source>
        <translation>Najtańsze paczki (dowiedzione)</translation>
    </message>
    <message>
        <source>Cheapest parcels found</source>
        <translation>Najtańsze znalezione paczki</translation>
    </message>
    <message>
        <source>{weight}  ·  box {cost}</source>
        <translation>{weight}  ·  karton {cost}</translation>
    </message>
    <message>
        <source>{weight}  ·  box and carrier {cost}</source>
        <translation>{weight}  ·  karton i przewoźnik {cost}</translation>
    </message>
    <message>
        <source>{percent} % full, {litres} l of room left</source>
        <translation>pełny w {percent} %, zostaje {litres} l miejsca</translation>
    </message>
    <message>
        <source>No material here is strong enough to wrap these goods</source>
        <translation>Żaden materiał tutaj nie jest dość mocny, by owinąć ten towar</translation>
    </message>
    <message>
        <source>Wrap in {material}, {litres} l</source>
        <translation>Owiń: {material}, {litres} l</translation>
    </message>
    <message>
        <source>Fill up with {material}, {litres} l</source>
        <translation>Wypełnij: {material}, {litres} l</translation>
    </message>
    <message>
        <source>{boxes} would do too</source>
        <translation>Pasuje też: {boxes}</translation>
    </message>
    <message>
        <source>{box}: too small for {items}</source>
        <translation>{box}: za mały na {items}</translation>
    </message>
    <message>
        <source>{box}: {weight} too heavy</source>
        <translation>{box}: o {weight} za ciężki</translation>
    </message>
    <message>
        <source>{box}: no carrier takes it</source>
        <translation>{box}: żaden przewoźnik go nie bierze</translation>
    </message>
    <message>
        <source>{box}: {litres} l too small</source>
        <translation>{box}: o {litres} l za mały</translation>
    </message>
    <message>
        <source>{box}: {items} do not go in together</source>
        <translation>{box}: {items} nie mieszczą się razem</translation>
    </message>
    <message>
        <source>{box}: too small for these shapes, proven</source>
        <translation>{box}: za mały na te kształty, dowiedzione</translation>
    </message>
    <message>
        <source>{box}: every placement was tried, proven</source>
        <translation>{box}: sprawdzono każde ułożenie, dowiedzione</translation>
    </message>
    <message>
        <source>{box}: no placement found</source>
        <translation>{box}: nie znaleziono ułożenia</translation>
    </message>
    <message>
        <source>{box}: not looked at yet</source>
        <translation>{box}: jeszcze niesprawdzony</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rząd</numerusform>
            <numerusform>%Ln rzędy</numerusform>
            <numerusform>%Ln rzędów</numerusform>
        </translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>obok siebie</translation>
    </message>
    <message>
        <source>one behind the other</source>
        <translation>jedno za drugim</translation>
    </message>
    <message>
        <source>left</source>
        <translation>z lewej</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>pośrodku</translation>
    </message>
    <message>
        <source>right</source>
        <translation>z prawej</translation>
    </message>
    <message>
        <source>front</source>
        <translation>z przodu</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>w środku</translation>
    </message>
    <message>
        <source>back</source>
        <translation>z tyłu</translation>
    </message>
    <message>
        <source>on the bottom</source>
        <translation>na dnie</translation>
    </message>
    <message>
        <source>on top of what is there</source>
        <translation>na tym, co już leży</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>pionowo</translation>
    </message>
    <message>
        <source>on its long side</source>
        <translation>na dłuższym boku</translation>
    </message>
    <message>
        <source>on its short side</source>
        <translation>na krótszym boku</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>owiń</translation>
    </message>
    <message>
        <source>wrap well</source>
        <translation>owiń dobrze</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <extracomment>The record behind each kind of file.</extracomment>
        <translation>Przewoźnicy</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs. Files bring them in.</source>
        <translation>Usługi, stawki, godziny graniczne, numery, cło. Dane wczytuje się z plików.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message>
        <source>Container</source>
        <translation>Pojemnik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln sztuka</numerusform>
            <numerusform>%Ln sztuki</numerusform>
            <numerusform>%Ln sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring pieces into it. Close it when it is full.</source>
        <translation>Wkładaj do niego sztuki. Zamknij go, gdy jest pełny.</translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation>Zamknij i drukuj listę</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Closed. Hand it over with its list.</source>
        <translation>Zamknięty. Przekaż go razem z listą.</translation>
    </message>
    <message>
        <source>Closed. Empty it into {place} and scan the place.</source>
        <translation>Zamknięty. Opróżnij go w {place} i zeskanuj to miejsce.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>Licz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Na arkuszu</translation>
    </message>
    <message>
        <source>Scan “Next”, or the slot you stand at.</source>
        <translation>Zeskanuj „Dalej” albo miejsce, przy którym stoisz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation>
            <numerusform>%Ln różnica czeka na kierownika: F6.</numerusform>
            <numerusform>%Ln różnice czekają na kierownika: F6.</numerusform>
            <numerusform>%Ln różnic czeka na kierownika: F6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln miejsce do policzenia</numerusform>
            <numerusform>%Ln miejsca do policzenia</numerusform>
            <numerusform>%Ln miejsc do policzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation>wszystko, co tam leży</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation>
            <numerusform>%Ln sztuka różnicy</numerusform>
            <numerusform>%Ln sztuki różnicy</numerusform>
            <numerusform>%Ln sztuk różnicy</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books right? F9 yes, F11 count again</source>
        <translation>Skorygować ewidencję? F9 tak, F11 licz ponownie</translation>
    </message>
    <message>
        <source>{n} × {name}</source>
        <translation>{n} × {name}</translation>
    </message>
    <message>
        <source>in the books {n}</source>
        <translation>w ewidencji {n}</translation>
    </message>
    <message>
        <source>count {n}</source>
        <translation>liczenie {n}</translation>
    </message>
    <message>
        <source>count {n}, counted before by {people}</source>
        <translation>liczenie {n}, wcześniej liczyli: {people}</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <extracomment>So many slots are opened at a time.</extracomment>
        <translation>Liczenia</translation>
    </message>
    <message>
        <source>Open counts, and differences that wait for you.</source>
        <translation>Otwarte liczenia i różnice, które czekają na decyzję.</translation>
    </message>
    <message>
        <source>Open by turn-over</source>
        <translation>Otwórz wg rotacji</translation>
    </message>
    <message>
        <source>Open by age</source>
        <translation>Otwórz wg wieku</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Licz…</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Liczył(a)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>Otwarto %Ln liczenie.</numerusform>
            <numerusform>Otwarto %Ln liczenia.</numerusform>
            <numerusform>Otwarto %Ln liczeń.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossAisleFields</name>
    <message>
        <source>elsewhere</source>
        <translation>gdzie indziej</translation>
    </message>
    <message>
        <source>From the front, mm</source>
        <translation>Od przodu, mm</translation>
    </message>
    <message>
        <source>Walks begin at, mm</source>
        <translation>Początek tras, mm</translation>
    </message>
    <message>
        <source>Cross aisle {name}</source>
        <translation>Alejka poprzeczna {name}</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>End of day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Every carrier: what is out, still here, late, missing or astray.</source>
        <translation>Każdy przewoźnik: wydane, jeszcze tutaj, spóźnione, brakujące, zbłąkane.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Close all hand-overs</source>
        <translation>Zamknij przekazania</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Odjazd</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Jeszcze tutaj</translation>
    </message>
    <message>
        <source>Missing on a van</source>
        <translation>Nie pojechały</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Not for this carrier</source>
        <translation>Innego przewoźnika</translation>
    </message>
    <message>
        <source>Open hand-over</source>
        <translation>Otwarte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation>
            <numerusform>Zamknięto %Ln przekazanie; protokół wydrukowany.</numerusform>
            <numerusform>Zamknięto %Ln przekazania; protokoły wydrukowane.</numerusform>
            <numerusform>Zamknięto %Ln przekazań; protokoły wydrukowane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>The reference of an order.</extracomment>
        <translation>Klawisze tej strony</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>{name}: Twój PIN</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>So many faults within so many seconds, and the window cannot be relied on any more. A sentence for the band. Something was refused, or outside did not do its part. The widgets may be in any state. There is no end of faults.</extracomment>
        <translation>Coś poszło nie tak. To, co pokazano jako zrobione, jest zapisane. Numer do podania: {number}</translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly. All was checked, nothing is lost. Number to tell: {number}</source>
        <translation>Ostatnio program zakończył się nieoczekiwanie. Wszystko sprawdzono, nic nie zginęło. Numer do podania: {number}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Find</source>
        <extracomment>Asks once the fingers rest. The order that a hit leads to.</extracomment>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Order, item, slot, tote, parcel, return</source>
        <translation>Zamówienie, artykuł, miejsce, kuweta, paczka, zwrot</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Start with the sample</source>
        <translation>Zacznij od przykładu</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Zacznij od pustego</translation>
    </message>
    <message>
        <source>Name of the first supervisor</source>
        <translation>Nazwisko pierwszego kierownika</translation>
    </message>
    <message>
        <source>PIN of your own: six digits or more</source>
        <translation>Własny PIN: sześć lub więcej cyfr</translation>
    </message>
    <message>
        <source>There is no warehouse here yet. How do you want to begin?</source>
        <translation>Nie ma tu jeszcze magazynu. Jak chcesz zacząć?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
    <message>
        <source>A sample warehouse with real orders of a gift shop, shelves, stock and people. Everything works; nothing leaves this computer.</source>
        <translation>Przykładowy magazyn: prawdziwe zamówienia sklepu z upominkami, regały, zapasy i ludzie. Wszystko działa; nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Begin your own</source>
        <translation>Zacznij własny</translation>
    </message>
    <message>
        <source>An empty warehouse. Bring in products, slots and stock from files; the first supervisor gets a badge and lets the others in.</source>
        <translation>Pusty magazyn. Wczytaj produkty, miejsca i stany z plików; pierwszy kierownik dostaje identyfikator i wpuszcza pozostałych.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor</source>
        <translation>Plan hali</translation>
    </message>
    <message>
        <source>Choose an aisle and correct it. Walks are planned on what is drawn here.</source>
        <translation>Wybierz alejkę i popraw ją. Trasy planuje się według tego, co tu narysowano.</translation>
    </message>
    <message>
        <source>Add a cross aisle</source>
        <translation>Dodaj poprzeczną</translation>
    </message>
    <message>
        <source>Remove cross aisle</source>
        <translation>Usuń poprzeczną</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Co się nie zgadza</translation>
    </message>
    <message>
        <source>Nothing: every slot can be walked to.</source>
        <translation>Nic: do każdego miejsca można dojść.</translation>
    </message>
    <message>
        <source>Aisle {aisle} corrected. New walks are planned on it.</source>
        <translation>Alejka {aisle} poprawiona. Nowe trasy planuje się według niej.</translation>
    </message>
    <message>
        <source>Cross aisle added. Put it where it belongs.</source>
        <translation>Alejka poprzeczna dodana. Ustaw ją na właściwym miejscu.</translation>
    </message>
    <message>
        <source>Cross aisle moved. New walks are planned on it.</source>
        <translation>Alejka poprzeczna przesunięta. Nowe trasy planuje się według niej.</translation>
    </message>
    <message>
        <source>Cross aisle removed.</source>
        <translation>Alejka poprzeczna usunięta.</translation>
    </message>
    <message>
        <source>New walks begin and end here.</source>
        <translation>Nowe trasy zaczynają się i kończą tutaj.</translation>
    </message>
    <message>
        <source>Undone: the floor is as it was before.</source>
        <translation>Cofnięto: plan hali jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Ponowiono.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <extracomment>A weekday&apos;s name is plain for so many days.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}</source>
        <translation>{carrier} odjeżdża {time}</translation>
    </message>
    <message>
        <source>{carrier} leaves {day} {time}</source>
        <translation>{carrier} odjeżdża {day} {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}, in {left}</source>
        <translation>{carrier} odjeżdża {time}, za {left}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln do wysłania</numerusform>
            <numerusform>%Ln do wysłania</numerusform>
            <numerusform>%Ln do wysłania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln spóźnione</numerusform>
            <numerusform>%Ln spóźnione</numerusform>
            <numerusform>%Ln spóźnionych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Choose your work, or scan a code to begin.</source>
        <extracomment>So many rows fit below each other.</extracomment>
        <translation>Wybierz pracę albo zeskanuj kod, aby zacząć.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Kompletuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation>
            <numerusform>%Ln pozycja do pobrania</numerusform>
            <numerusform>%Ln pozycje do pobrania</numerusform>
            <numerusform>%Ln pozycji do pobrania</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort at the wall</source>
        <translation>Sortuj</translation>
    </message>
    <message>
        <source>Totes of a wave, order by order</source>
        <translation>Kuwety fali według zamówień</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>%Ln zamówienie do spakowania</numerusform>
            <numerusform>%Ln zamówienia do spakowania</numerusform>
            <numerusform>%Ln zamówień do spakowania</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation>
            <numerusform>%Ln paczka do przekazania</numerusform>
            <numerusform>%Ln paczki do przekazania</numerusform>
            <numerusform>%Ln paczek do przekazania</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation>Przyjmij zwroty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>%Ln zapowiedziany zwrot</numerusform>
            <numerusform>%Ln zapowiedziane zwroty</numerusform>
            <numerusform>%Ln zapowiedzianych zwrotów</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kontroluj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>%Ln sztuka do kontroli</numerusform>
            <numerusform>%Ln sztuki do kontroli</numerusform>
            <numerusform>%Ln sztuk do kontroli</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Licz</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>How large products are, and what they weigh</source>
        <translation>Jak duże są produkty i ile ważą</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation>
            <numerusform>%Ln różnica do decyzji</numerusform>
            <numerusform>%Ln różnice do decyzji</numerusform>
            <numerusform>%Ln różnic do decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln do odłożenia</numerusform>
            <numerusform>%Ln do odłożenia</numerusform>
            <numerusform>%Ln do odłożenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln z bufora</numerusform>
            <numerusform>%Ln z bufora</numerusform>
            <numerusform>%Ln z bufora</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Cut-offs, people, totes</source>
        <translation>Godziny graniczne, ludzie, kuwety</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation>
            <numerusform>%Ln gotowa runda</numerusform>
            <numerusform>%Ln gotowe rundy</numerusform>
            <numerusform>%Ln gotowych rund</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczenia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Products, slots, stock, orders, returns</source>
        <translation>Produkty, miejsca, stany, zamówienia, zwroty</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plan hali</translation>
    </message>
    <message>
        <source>Aisles, zones, what no walk comes to</source>
        <translation>Alejki, strefy, miejsca poza trasami</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartony</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>Jakie kartony mieć na składzie</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Papers not known to be printed</source>
        <translation>Wydruki bez potwierdzenia</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stół pakowy</translation>
    </message>
    <message>
        <source>Inserts, notes, weights, pictures</source>
        <translation>Wkładki, uwagi, wagi, zdjęcia</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Przewoźnicy</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs</source>
        <translation>Usługi, stawki, godziny graniczne, numery, cło</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Every carrier: what is still here, and why</source>
        <translation>Każdy przewoźnik: co jest jeszcze tutaj i dlaczego</translation>
    </message>
    <message>
        <source>Returns to do</source>
        <translation>Zwroty w toku</translation>
    </message>
    <message>
        <source>Requests, refunds, deadlines</source>
        <translation>Prośby, zwroty pieniędzy, terminy</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Nowy zwrot</translation>
    </message>
    <message>
        <source>Asked for in a customer&apos;s name</source>
        <translation>Zgłaszany w imieniu klienta</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Ponowne kontrole</translation>
    </message>
    <message>
        <source>Pieces that somebody else judged, to be judged again</source>
        <translation>Cudze oceny do sprawdzenia</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! Ocenianie ostatnio się zmieniło: {what}</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>Analiza zwrotów</translation>
    </message>
    <message>
        <source>Products, customers, places, months, words, costs</source>
        <translation>Produkty, klienci, miejsca, miesiące, słowa, koszty</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Zasady zwrotów</translation>
    </message>
    <message>
        <source>Who may send what back</source>
        <translation>Kto co może odesłać</translation>
    </message>
    <message>
        <source>Scan policies</source>
        <translation>Zasady skanów</translation>
    </message>
    <message>
        <source>What is asked of a scan, and of whom</source>
        <translation>Czego i od kogo wymaga skan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Badges, PINs, who does what</source>
        <translation>Identyfikatory, PIN-y, kto co robi</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Who did what, to which order or item</source>
        <translation>Kto co zrobił i z czym</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language, look, scanner, printers</source>
        <translation>Język, wygląd, skaner, drukarki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation>
            <numerusform>%Ln otwarte zamówienie</numerusform>
            <numerusform>%Ln otwarte zamówienia</numerusform>
            <numerusform>%Ln otwartych zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation>
            <numerusform>%Ln niepotwierdzona etykieta</numerusform>
            <numerusform>%Ln niepotwierdzone etykiety</numerusform>
            <numerusform>%Ln niepotwierdzonych etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln miejsce do policzenia</numerusform>
            <numerusform>%Ln miejsca do policzenia</numerusform>
            <numerusform>%Ln miejsc do policzenia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>So many kinds of files stand beside each other: at 200 %, and else.</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. Look first; then take it in.</source>
        <translation>Wybierz, co zawiera plik, potem plik. Najpierw obejrzyj, potem wczytaj.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Najpierw obejrzyj</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>wiersze</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>wczytane</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>już znane</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Dlaczego odrzucono</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabele (*.csv *.txt *.tsv);;Wszystkie pliki (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation>
            <numerusform>Wczytany zostałby %Ln wiersz. Nic jeszcze nie zmieniono.</numerusform>
            <numerusform>Wczytane zostałyby %Ln wiersze. Nic jeszcze nie zmieniono.</numerusform>
            <numerusform>Wczytanych zostałoby %Ln wierszy. Nic jeszcze nie zmieniono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation>
            <numerusform>Wczytano %Ln wiersz.</numerusform>
            <numerusform>Wczytano %Ln wiersze.</numerusform>
            <numerusform>Wczytano %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>Kolumny, które tu nic nie znaczą: {columns}</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>Kontroluj</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Bez zdjęcia</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Zdjęcie z pliku…</translation>
    </message>
    <message>
        <source>Done: rest as new</source>
        <translation>Reszta jak nowa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Lista ponownie</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>odpowiedzi: {done} z {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>%Ln sztuka do kontroli</numerusform>
            <numerusform>%Ln sztuki do kontroli</numerusform>
            <numerusform>%Ln sztuk do kontroli</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate of a unit.</source>
        <translation>Zeskanuj tabliczkę sztuki.</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nic do kontroli</translation>
    </message>
    <message>
        <source>Units appear here as soon as their return is received.</source>
        <translation>Sztuki pojawią się tutaj, gdy tylko ich zwrot zostanie przyjęty.</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>zamówienie {order}</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>pytanie {number} z {all}</translation>
    </message>
    <message>
        <source>Take a photo of what you found.</source>
        <translation>Zrób zdjęcie tego, co widzisz.</translation>
    </message>
    <message>
        <source>Space takes it. F4 goes on without; the report says so.</source>
        <translation>Spacja robi zdjęcie. F4: dalej bez niego; raport to zaznaczy.</translation>
    </message>
    <message>
        <source>Clean it. The clock runs.</source>
        <translation>Wyczyść. Czas biegnie.</translation>
    </message>
    <message>
        <source>To be cleaned.</source>
        <translation>Do czyszczenia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation>
            <numerusform>Dotąd %Ln minuta</numerusform>
            <numerusform>Dotąd %Ln minuty</numerusform>
            <numerusform>Dotąd %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>“Done” ends it; then the same question is asked again.</source>
        <translation>„Gotowe” kończy; potem to samo pytanie pada ponownie.</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>Jest czyste</translation>
    </message>
    <message>
        <source>Begin to clean</source>
        <translation>Zacznij czyścić</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>Zanieś do {place} i zeskanuj to miejsce.</translation>
    </message>
    <message>
        <source>refund {amount}: {why}</source>
        <translation>zwrot pieniędzy {amount}: {why}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>termin {day}</translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys on this page</source>
        <translation>Klawisze tej strony</translation>
    </message>
    <message>
        <source>Each act also has a printed command code: scan it instead.</source>
        <translation>Każda czynność ma też drukowany kod polecenia: możesz go zeskanować.</translation>
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
        <source>Collect elsewhere…</source>
        <translation>Odbiór gdzie indziej…</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>Odwołaj odbiór</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>Inny sposób zwrotu</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>Zmień sposób zwrotu</translation>
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
        <source>at another address: {where}</source>
        <translation>pod innym adresem: {where}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>od {amount}</translation>
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
        <translation>
            <numerusform>%Ln spóźnione</numerusform>
            <numerusform>%Ln spóźnione</numerusform>
            <numerusform>%Ln spóźnionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln do wysłania</numerusform>
            <numerusform>%Ln do wysłania</numerusform>
            <numerusform>%Ln do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of these held {held}</source>
        <translation>spakowane {packed}  ·  skompletowane {picked}  ·  w kompletacji {walking}  ·  otwarte {open}, w tym wstrzymane {held}</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>Ostatnie skany</translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>{done} of {wanted}</source>
        <translation>{done} z {wanted}</translation>
    </message>
</context>
<context>
    <name>LinesPopup</name>
    <message>
        <source>Order {order}</source>
        <extracomment>More pieces of a line than anybody orders. The lines that were changed, each with the pieces wanted.</extracomment>
        <translation>Zamówienie {order}</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Zmień zamówienie</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The scanner is back.</source>
        <extracomment>Below this a window takes the smaller sizes and leaves the map out. The page, and what to show there, that opens once the PIN is given.</extracomment>
        <translation>Skaner znów działa.</translation>
    </message>
    <message>
        <source>Too many scans wait. Stop scanning until they are answered.</source>
        <translation>Za dużo skanów czeka. Przestań skanować, aż dostaną odpowiedź.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>Type the size</source>
        <translation>Wpisz wymiary</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Zeskanuj produkt</translation>
    </message>
    <message>
        <source>Then measure one piece, or type its size.</source>
        <translation>Potem zmierz jedną sztukę albo wpisz jej wymiary.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>W kartotece</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Poprzednio</translation>
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
        <translation>zamówienia anulowane</translation>
    </message>
    <message>
        <source>addresses erased</source>
        <translation>adresy usunięte</translation>
    </message>
    <message>
        <source>somebody made a supervisor</source>
        <translation>nowy kierownik mianowany</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>command: I am done</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Licz</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>Kuweta pełna</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>Inne miejsce</translation>
    </message>
    <message>
        <source>Swap tote</source>
        <translation>Wymień kuwetę</translation>
    </message>
    <message>
        <source>Cart broken</source>
        <translation>Wózek zepsuty</translation>
    </message>
    <message>
        <source>Aisle blocked</source>
        <translation>Alejka zablokowana</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Inny produkt</translation>
    </message>
    <message>
        <source>Pick again</source>
        <translation>Kompletuj ponownie</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>command: the missing item was found</comment>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Odłóż na bok</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>Co zrobi Cofnij?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the opposite of yes</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Unieważnij etykietę</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A digit or the number of a choice.</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>zalogowano</translation>
    </message>
    <message>
        <source>parcel staged</source>
        <translation>paczka odstawiona</translation>
    </message>
    <message>
        <source>signature of the driver</source>
        <translation>podpis kierowcy</translation>
    </message>
    <message>
        <source>round taken</source>
        <translation>runda pobrana</translation>
    </message>
    <message>
        <source>cart taken</source>
        <translation>wózek pobrany</translation>
    </message>
    <message>
        <source>tote taken</source>
        <translation>kuweta pobrana</translation>
    </message>
    <message>
        <source>full tote closed</source>
        <translation>pełna kuweta zamknięta</translation>
    </message>
    <message>
        <source>round paused</source>
        <translation>runda przerwana</translation>
    </message>
    <message>
        <source>round brought to its place</source>
        <translation>runda odstawiona na miejsce</translation>
    </message>
    <message>
        <source>slot scanned</source>
        <translation>miejsce zeskanowane</translation>
    </message>
    <message>
        <source>item taken</source>
        <translation>artykuł pobrany</translation>
    </message>
    <message>
        <source>pieces counted</source>
        <translation>sztuki policzone</translation>
    </message>
    <message>
        <source>put into the tote</source>
        <translation>włożono do kuwety</translation>
    </message>
    <message>
        <source>other slot taken</source>
        <translation>inne miejsce wybrane</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>noted as missing</source>
        <translation>zapisano jako brak</translation>
    </message>
    <message>
        <source>other lot taken</source>
        <translation>inna partia pobrana</translation>
    </message>
    <message>
        <source>other product taken</source>
        <translation>inny produkt pobrany</translation>
    </message>
    <message>
        <source>tote swapped</source>
        <translation>kuweta wymieniona</translation>
    </message>
    <message>
        <source>broken cart left</source>
        <translation>zepsuty wózek odstawiony</translation>
    </message>
    <message>
        <source>cart mended</source>
        <translation>wózek naprawiony</translation>
    </message>
    <message>
        <source>aisle closed</source>
        <translation>alejka zamknięta</translation>
    </message>
    <message>
        <source>line opened again</source>
        <translation>pozycja otwarta ponownie</translation>
    </message>
    <message>
        <source>missing item found</source>
        <translation>brakujący artykuł znaleziony</translation>
    </message>
    <message>
        <source>gone on without a scan</source>
        <translation>kontynuacja bez skanu</translation>
    </message>
    <message>
        <source>slot looked at</source>
        <translation>miejsce sprawdzone</translation>
    </message>
    <message>
        <source>round handed over</source>
        <translation>runda przekazana</translation>
    </message>
    <message>
        <source>pieces brought back</source>
        <translation>sztuki odniesione</translation>
    </message>
    <message>
        <source>item laid aside</source>
        <translation>artykuł odłożony na bok</translation>
    </message>
    <message>
        <source>order put on a cart under way</source>
        <translation>zamówienie dołączone do wózka w drodze</translation>
    </message>
    <message>
        <source>policy set</source>
        <translation>zasada ustawiona</translation>
    </message>
    <message>
        <source>substitutes allowed</source>
        <translation>zamienniki dozwolone</translation>
    </message>
    <message>
        <source>tote opened at the wall</source>
        <translation>kuweta otwarta przy ścianie</translation>
    </message>
    <message>
        <source>item lifted out of the tote</source>
        <translation>artykuł wyjęty z kuwety</translation>
    </message>
    <message>
        <source>put into the wall</source>
        <translation>włożono do ściany</translation>
    </message>
    <message>
        <source>count taken</source>
        <translation>liczenie podjęte</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>liczenie otwarte</translation>
    </message>
    <message>
        <source>difference looked at</source>
        <translation>różnica sprawdzona</translation>
    </message>
    <message>
        <source>item counted</source>
        <translation>artykuł policzony</translation>
    </message>
    <message>
        <source>count finished</source>
        <translation>liczenie zakończone</translation>
    </message>
    <message>
        <source>slot left</source>
        <translation>miejsce opuszczone</translation>
    </message>
    <message>
        <source>books put right</source>
        <translation>ewidencja skorygowana</translation>
    </message>
    <message>
        <source>count asked for again</source>
        <translation>liczenie zlecone ponownie</translation>
    </message>
    <message>
        <source>difference left</source>
        <translation>różnica pozostawiona</translation>
    </message>
    <message>
        <source>product scanned</source>
        <translation>produkt zeskanowany</translation>
    </message>
    <message>
        <source>product left</source>
        <translation>produkt pozostawiony</translation>
    </message>
    <message>
        <source>product measured</source>
        <translation>produkt zmierzony</translation>
    </message>
    <message>
        <source>move taken</source>
        <translation>przeniesienie podjęte</translation>
    </message>
    <message>
        <source>place scanned</source>
        <translation>miejsce zeskanowane</translation>
    </message>
    <message>
        <source>taking ended</source>
        <translation>pobieranie zakończone</translation>
    </message>
    <message>
        <source>put into its place</source>
        <translation>odłożono na miejsce</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>przeniesienie pozostawione</translation>
    </message>
    <message>
        <source>bench scanned</source>
        <translation>stół zeskanowany</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>zamówienie otwarte</translation>
    </message>
    <message>
        <source>order paused</source>
        <translation>zamówienie przerwane</translation>
    </message>
    <message>
        <source>box taken</source>
        <translation>karton pobrany</translation>
    </message>
    <message>
        <source>one piece weighed</source>
        <translation>jedna sztuka zważona</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>zamówienie zmienione</translation>
    </message>
    <message>
        <source>put beside a full slot</source>
        <translation>postawiono obok pełnej przegrody</translation>
    </message>
    <message>
        <source>policy taken back</source>
        <translation>zasada wycofana</translation>
    </message>
    <message>
        <source>item packed</source>
        <translation>artykuł spakowany</translation>
    </message>
    <message>
        <source>damaged piece taken out</source>
        <translation>uszkodzona sztuka wyjęta</translation>
    </message>
    <message>
        <source>parcel closed</source>
        <translation>paczka zamknięta</translation>
    </message>
    <message>
        <source>parcel weighed</source>
        <translation>paczka zważona</translation>
    </message>
    <message>
        <source>weight let go</source>
        <translation>waga przepuszczona</translation>
    </message>
    <message>
        <source>insert packed</source>
        <translation>wkładka spakowana</translation>
    </message>
    <message>
        <source>insert left out</source>
        <translation>wkładka pominięta</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>zdjęcie zrobione</translation>
    </message>
    <message>
        <source>parcel opened again</source>
        <translation>paczka otwarta ponownie</translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation>etykieta potwierdzona</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>etykieta wydrukowana ponownie</translation>
    </message>
    <message>
        <source>label voided</source>
        <translation>etykieta unieważniona</translation>
    </message>
    <message>
        <source>hand-over opened</source>
        <translation>przekazanie otwarte</translation>
    </message>
    <message>
        <source>parcel handed over</source>
        <translation>paczka przekazana</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>przekazanie zamknięte</translation>
    </message>
    <message>
        <source>cross aisle added</source>
        <translation>alejka poprzeczna dodana</translation>
    </message>
    <message>
        <source>start of walks moved</source>
        <translation>początek tras przesunięty</translation>
    </message>
    <message>
        <source>aisle corrected</source>
        <translation>alejka poprawiona</translation>
    </message>
    <message>
        <source>cross aisle moved</source>
        <translation>alejka poprzeczna przesunięta</translation>
    </message>
    <message>
        <source>cross aisle removed</source>
        <translation>alejka poprzeczna usunięta</translation>
    </message>
    <message>
        <source>hand-over left open</source>
        <translation>przekazanie pozostawione otwarte</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>Zeskanuj identyfikator, aby zacząć.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Witaj, {name}.</translation>
    </message>
    <message>
        <source>Goodbye, {name}. Your open work is kept.</source>
        <translation>Do widzenia, {name}. Twoja otwarta praca jest zachowana.</translation>
    </message>
    <message>
        <source>Not readable: {scanned}. Scan again.</source>
        <translation>Nieczytelne: {scanned}. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing here has this code: {scanned}. Nothing was changed.</source>
        <translation>Nic tutaj nie ma tego kodu: {scanned}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This code stands for several items: {skus}. Scan the item&apos;s own code.</source>
        <extracomment>{skus} are item numbers that share one barcode.</extracomment>
        <translation>Ten kod oznacza kilka artykułów: {skus}. Zeskanuj własny kod artykułu.</translation>
    </message>
    <message>
        <source>Choose a station first. {scanned} was not used.</source>
        <extracomment>Nobody has opened a station yet.</extracomment>
        <translation>Najpierw wybierz stanowisko. {scanned} nie użyto.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {needed}.</source>
        <extracomment>{kind} is what was scanned, such as &quot;a tote&quot;; {needed} what is wanted, such as &quot;a slot&quot;.</extracomment>
        <translation>Nie teraz: {scanned} ({kind}). Potrzebne: {needed}.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {expected}.</source>
        <extracomment>{expected} is a code; {kind} is what was scanned instead, such as &quot;an item&quot;.</extracomment>
        <translation>Nie teraz: {scanned} ({kind}). Potrzebne: {expected}.</translation>
    </message>
    <message>
        <source>{name} may not work at this station: {station}. Ask the supervisor.</source>
        <extracomment>{station} is the name of a station, such as Picking.</extracomment>
        <translation>{name} nie może pracować na tym stanowisku: {station}. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>Choose first: scan, type or touch a number, or “Cancel”.</source>
        <translation>Najpierw wybierz: zeskanuj, wpisz lub dotknij numeru albo „Anuluj”.</translation>
    </message>
    <message>
        <source>F1 shows the keys that work here. Each has a command code to scan too.</source>
        <translation>F1 pokazuje klawisze, które tu działają. Każdy ma też kod polecenia do zeskanowania.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was stored; go on with what is shown.</source>
        <translation>Serwer znów działa. To, co zeskanowano przedtem, jest zapisane; kontynuuj to, co widać.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was not stored: scan it again.</source>
        <translation>Serwer znów działa. Tego, co zeskanowano przedtem, nie zapisano: zeskanuj to ponownie.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Cofnięto. Wszystko jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <extracomment>{act} is what was done, such as &quot;Put into the tote&quot;.</extracomment>
        <translation>Cofnięto: {act}.</translation>
    </message>
    <message>
        <source>Undone: {act}. Undo again takes back: {then}.</source>
        <extracomment>{then} is what the next undo takes back.</extracomment>
        <translation>Cofnięto: {act}. Kolejne cofnięcie wycofa: {then}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>Cofnięcie wycofa: {act}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act} ({subject}).</source>
        <extracomment>{subject} is the slot, item, tote … it was done to.</extracomment>
        <translation>Cofnięcie wycofa: {act} ({subject}).</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Ponowiono.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Ponowiono: {act}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Repeat ignored: the scanner fired twice.</source>
        <extracomment>A scanner that fires twice by itself.</extracomment>
        <translation>Powtórkę pominięto: skaner wysłał kod dwa razy.</translation>
    </message>
    <message>
        <source>Already counted: tag {scanned} on this {sku}. Nothing was changed.</source>
        <extracomment>An RFID tag that was read before for the same round, order or return.</extracomment>
        <translation>Już policzono: znacznik {scanned} na tym {sku}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Held since the refused scan. Take them?</source>
        <extracomment>Scans made so quickly after a refused one that nobody can have noticed.</extracomment>
        <translation>Zatrzymane od odrzuconego skanu. Przyjąć je?</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation>
            <numerusform>%n skan zatrzymany od odrzuconego: {codes}. Przyjąć?</numerusform>
            <numerusform>%n skany zatrzymane od odrzuconego: {codes}. Przyjąć?</numerusform>
            <numerusform>%n skanów zatrzymanych od odrzuconego: {codes}. Przyjąć?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation>
            <numerusform>Przyjęto %n zatrzymany skan.</numerusform>
            <numerusform>Przyjęto po kolei %n zatrzymane skany.</numerusform>
            <numerusform>Przyjęto po kolei %n zatrzymanych skanów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation>
            <numerusform>Pominięto %n zatrzymany skan. Zeskanuj ponownie.</numerusform>
            <numerusform>Pominięto %n zatrzymane skany. Zeskanuj ponownie.</numerusform>
            <numerusform>Pominięto %n zatrzymanych skanów. Zeskanuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many scans at once. This one was not taken: scan it again.</source>
        <translation>Za dużo skanów naraz. Tego nie przyjęto: zeskanuj go ponownie.</translation>
    </message>
    <message>
        <source>Take them in order</source>
        <translation>Przyjmij je po kolei</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Pomiń je</translation>
    </message>
    <message>
        <source>The scanner read nothing. Scan again.</source>
        <translation>Skaner nic nie odczytał. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Too long for one code. Scan one code at a time.</source>
        <translation>Za długie na jeden kod. Skanuj po jednym kodzie.</translation>
    </message>
    <message>
        <source>The code came in damaged: {scanned}. Scan again.</source>
        <translation>Kod dotarł uszkodzony: {scanned}. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The code holds invisible characters: {scanned}. Print its label again.</source>
        <translation>Kod zawiera niewidoczne znaki: {scanned}. Wydrukuj jego etykietę ponownie.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.</source>
        <translation>Skaner ma ustawiony inny układ klawiatury: {scanned}. Wybierz go w ustawieniach.</translation>
    </message>
    <message>
        <source>The code came in with wrong letters: {scanned}. Check the scanner&apos;s keyboard layout.</source>
        <translation>Kod dotarł ze złymi literami: {scanned}. Sprawdź układ klawiatury skanera.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: {scanned}. Scan again.</source>
        <translation>Cyfra jest błędna albo jej brakuje: {scanned}. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Only a part of the code was read: {scanned}. Scan again.</source>
        <translation>Odczytano tylko część kodu: {scanned}. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Two codes came as one: {scanned}. Scan one after the other.</source>
        <translation>Dwa kody dotarły jako jeden: {scanned}. Skanuj jeden po drugim.</translation>
    </message>
    <message>
        <source>{scanned} only looks like a known code, but its signs are others. Scan the label itself.</source>
        <extracomment>Letters that look like digits, such as O and 0; small letters for capital ones.</extracomment>
        <translation>{scanned} tylko wygląda jak znany kod, ale ma inne znaki. Zeskanuj samą etykietę.</translation>
    </message>
    <message>
        <source>The code&apos;s contents are not valid GS1: {scanned}. Nothing was changed.</source>
        <translation>Treść kodu nie jest poprawnym GS1: {scanned}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.</source>
        <extracomment>RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.</extracomment>
        <translation>Znacznik nie zawiera numeru artykułu (SGTIN-96) ani paczki (SSCC-96): {scanned}.</translation>
    </message>
    <message>
        <source>A tag&apos;s number has 24 characters, this one has not: {scanned}. Read it again.</source>
        <translation>Numer znacznika musi mieć 24 znaki: {scanned}. Odczytaj go ponownie.</translation>
    </message>
    <message>
        <source>The number on the tag is not valid: {scanned}. Write the tag again.</source>
        <translation>Numer na znaczniku jest nieprawidłowy: {scanned}. Zapisz znacznik ponownie.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Przewoźnicy</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Stawki</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Godz. graniczne</translation>
    </message>
    <message>
        <source>Postcode zones</source>
        <translation>Strefy pocztowe</translation>
    </message>
    <message>
        <source>Fuel and girth</source>
        <translation>Paliwo i obwód</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Dopłaty</translation>
    </message>
    <message>
        <source>Carriers&apos; days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Numery śledzenia</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Terms for returns</source>
        <translation>Warunki zwrotów</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Customs data</source>
        <translation>Dane celne</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Kody rabatowe</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Koszty zamówień</translation>
    </message>
    <message>
        <source>Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}.</source>
        <translation>Wiersze: {rows}. Wczytane: {taken}. Już znane: {known}. Odrzucone: {refused}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <extracomment>{columns} is a list of column names.</extracomment>
        <translation>Kolumny, które tu nic nie znaczą: {columns}</translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <extracomment>{row} is the number of a line, {reason} a whole sentence.</extracomment>
        <translation>Wiersz {row}: {reason}</translation>
    </message>
    <message>
        <source>Line {row}, {field}: {reason}</source>
        <extracomment>{field} is the name of a column.</extracomment>
        <translation>Wiersz {row}, {field}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be used. Nothing was taken.</source>
        <translation>Tego pliku nie można użyć. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a CSV file.</source>
        <translation>To nie jest plik. Wybierz plik CSV.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken.</source>
        <translation>Plik jest pusty. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes. Split it. Nothing was taken.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>Plik ma więcej niż {limit} bajtów. Podziel go. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it. Nothing was taken.</source>
        <translation>Plik ma więcej niż {limit} wierszy. Podziel go. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken.</source>
        <translation>Wiersz {line} nie jest w UTF-8. Zapisz plik jako UTF-8. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>The line ends are of an old kind (CR). Save the file anew as CSV.</source>
        <translation>Końce wierszy są w starym formacie (CR). Zapisz plik na nowo jako CSV.</translation>
    </message>
    <message>
        <source>The first line is no heading with column names. Nothing was taken.</source>
        <translation>Pierwszy wiersz nie jest nagłówkiem z nazwami kolumn. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}. The file has: {found}. Nothing was taken.</source>
        <extracomment>{columns} and {found} are lists of column names.</extracomment>
        <translation>Brakuje kolumn: {columns}. Plik zawiera: {found}. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>Columns are there twice: {columns}. Nothing was taken.</source>
        <translation>Kolumny występują dwa razy: {columns}. Nic nie wczytano.</translation>
    </message>
    <message>
        <source>Empty, but needed.</source>
        <translation>Puste, a potrzebne.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Za długie.</translation>
    </message>
    <message>
        <source>Too long: at most {limit}.</source>
        <translation>Za długie: najwyżej {limit}.</translation>
    </message>
    <message>
        <source>Holds control characters: {value}</source>
        <translation>Zawiera znaki sterujące: {value}</translation>
    </message>
    <message>
        <source>Holds invisible characters: {value}</source>
        <translation>Zawiera niewidoczne znaki: {value}</translation>
    </message>
    <message>
        <source>A code may only hold Latin letters, digits and signs: {value}</source>
        <translation>Kod może zawierać tylko litery łacińskie, cyfry i znaki specjalne: {value}</translation>
    </message>
    <message>
        <source>Not a whole number: {value}</source>
        <translation>To nie liczba całkowita: {value}</translation>
    </message>
    <message>
        <source>Not between {low} and {high}: {value}</source>
        <extracomment>{low} and {high} are numbers, {value} what stood there.</extracomment>
        <translation>Nie mieści się między {low} a {high}: {value}</translation>
    </message>
    <message>
        <source>Not an amount of money such as 12.50: {value}</source>
        <translation>To nie kwota taka jak 12.50: {value}</translation>
    </message>
    <message>
        <source>Not a day such as 2026-03-31: {value}</source>
        <translation>To nie data taka jak 2026-03-31: {value}</translation>
    </message>
    <message>
        <source>Not a time such as 2026-03-31T14:05Z: {value}</source>
        <translation>To nie czas taki jak 2026-03-31T14:05Z: {value}</translation>
    </message>
    <message>
        <source>A time without a time zone; write Z or +01:00 after it: {value}</source>
        <translation>Czas bez strefy czasowej; dopisz Z albo +01:00: {value}</translation>
    </message>
    <message>
        <source>Not one of {words}: {value}</source>
        <extracomment>{words} is a list of the words that may stand here; keep them as they are.</extracomment>
        <translation>Nie jest żadnym z {words}: {value}</translation>
    </message>
    <message>
        <source>Not of the form {example}: {value}</source>
        <extracomment>{example} shows the form that is wanted.</extracomment>
        <translation>Nie ma postaci {example}: {value}</translation>
    </message>
    <message>
        <source>The check digit is wrong: {value}</source>
        <translation>Cyfra kontrolna jest błędna: {value}</translation>
    </message>
    <message>
        <source>Reads as one of the warehouse&apos;s own codes: {value}</source>
        <translation>Wygląda jak jeden z własnych kodów magazynu: {value}</translation>
    </message>
    <message>
        <source>The same code twice: {value}</source>
        <translation>Ten sam kod dwa razy: {value}</translation>
    </message>
    <message>
        <source>The quotation marks do not close.</source>
        <translation>Cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>{found} fields where {wanted} are needed.</source>
        <extracomment>{found} and {wanted} are numbers.</extracomment>
        <translation>Pól jest {found}, a potrzeba {wanted}.</translation>
    </message>
    <message>
        <source>No such product: {sku}. Take the products in first.</source>
        <translation>Nie ma takiego produktu: {sku}. Najpierw wczytaj produkty.</translation>
    </message>
    <message>
        <source>No such slot: {slot}. Take the slots in first.</source>
        <translation>Nie ma takiego miejsca: {slot}. Najpierw wczytaj miejsca.</translation>
    </message>
    <message>
        <source>The floor has no aisle {aisle}.</source>
        <translation>Na planie hali nie ma alejki {aisle}.</translation>
    </message>
    <message>
        <source>{position} mm is beyond the ends of aisle {aisle}.</source>
        <extracomment>{position} is in millimetres.</extracomment>
        <translation>{position} mm leży poza końcami alejki {aisle}.</translation>
    </message>
    <message>
        <source>Barcode {code} belongs to product {sku} already.</source>
        <translation>Kod kreskowy {code} należy już do produktu {sku}.</translation>
    </message>
    <message>
        <source>{slot} holds stock, so its kind cannot change.</source>
        <translation>W {slot} leży towar, więc rodzaju miejsca nie można zmienić.</translation>
    </message>
    <message>
        <source>{sku} has lots: name the lot.</source>
        <translation>{sku} ma partie: podaj partię.</translation>
    </message>
    <message>
        <source>{sku} expires: name the day.</source>
        <translation>{sku} ma datę ważności: podaj datę.</translation>
    </message>
    <message>
        <source>Lot {lot} is known with another expiry: {expected}</source>
        <extracomment>{expected} is a day.</extracomment>
        <translation>Partia {lot} jest znana z inną datą ważności: {expected}</translation>
    </message>
    <message>
        <source>Order {order} has line {line} already, with another item or quantity.</source>
        <translation>Zamówienie {order} ma już pozycję {line}, z innym artykułem lub ilością.</translation>
    </message>
    <message>
        <source>Order {order} is being picked already: no line can be added.</source>
        <translation>Zamówienie {order} jest już kompletowane: nie można dodać pozycji.</translation>
    </message>
    <message>
        <source>No such carrier: {carrier}. Take the carriers in first.</source>
        <translation>Nie ma takiego przewoźnika: {carrier}. Najpierw wczytaj przewoźników.</translation>
    </message>
    <message>
        <source>The carrier has no service {service}. Take the services in first.</source>
        <translation>Przewoźnik nie ma usługi {service}. Najpierw wczytaj usługi.</translation>
    </message>
    <message>
        <source>No insert has the number {rule}.</source>
        <extracomment>{rule} is the number of an insert&apos;s rule.</extracomment>
        <translation>Żadna wkładka nie ma numeru {rule}.</translation>
    </message>
    <message>
        <source>Code {code} belongs to insert {rule} already.</source>
        <translation>Kod {code} należy już do wkładki {rule}.</translation>
    </message>
    <message>
        <source>No such order: {order}.</source>
        <translation>Nie ma takiego zamówienia: {order}.</translation>
    </message>
    <message>
        <source>Order {order} is known with another discount, shipping or tax.</source>
        <translation>Zamówienie {order} jest znane z innym rabatem, wysyłką lub podatkiem.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Kończy się przed początkiem.</translation>
    </message>
    <message>
        <source>The discount is more than the goods of order {order} cost.</source>
        <translation>Rabat jest większy niż wartość towarów zamówienia {order}.</translation>
    </message>
    <message>
        <source>Picker</source>
        <comment>a person&apos;s role</comment>
        <translation>Kompletujący</translation>
    </message>
    <message>
        <source>Packer</source>
        <comment>a person&apos;s role</comment>
        <translation>Pakujący</translation>
    </message>
    <message>
        <source>Returns clerk</source>
        <comment>a person&apos;s role</comment>
        <translation>Pracownik zwrotów</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a person&apos;s role</comment>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Kompletacja</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the consolidation wall</comment>
        <translation>Ściana</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Pakowanie</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation>Przyjęcie zwrotów</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <source>Measuring products</source>
        <translation>Mierzenie produktów</translation>
    </message>
    <message>
        <source>Moving goods</source>
        <translation>Przenoszenie towaru</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name}, wpisz swój PIN.</translation>
    </message>
    <message>
        <source>Thank you, {name}. All your work is open.</source>
        <translation>Dziękujemy, {name}. Cała Twoja praca jest otwarta.</translation>
    </message>
    <message>
        <source>Locked, as nobody worked here. {name}, scan your badge: your work is kept.</source>
        <translation>Zablokowano, bo nikt tu nie pracował. {name}, zeskanuj identyfikator: Twoja praca jest zachowana.</translation>
    </message>
    <message>
        <source>{name}, this takes your PIN. Nothing was changed.</source>
        <translation>{name}, do tego potrzebny jest Twój PIN. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Ten PIN jest błędny. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation>Za dużo błędnych PIN-ów. Odczekaj, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number of seconds.</extracomment>
        <translation>Za dużo błędnych PIN-ów. Spróbuj ponownie za {seconds} s.</translation>
    </message>
    <message>
        <source>{name}, your PIN opens no more. Ask your supervisor for a new one.</source>
        <translation>{name}, Twój PIN już nie działa. Poproś kierownika o nowy.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.</source>
        <translation>PIN ma od 6 do 12 cyfr, w tym co najmniej 4 różne, i nie jest ciągiem takim jak 123456.</translation>
    </message>
    <message>
        <source>This work takes a PIN. Ask the supervisor for one.</source>
        <translation>Ta praca wymaga PIN-u. Poproś o niego kierownika.</translation>
    </message>
    <message>
        <source>This takes a second person with badge and PIN: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was tried, such as &quot;order cancelled&quot;.</extracomment>
        <translation>Do tego potrzebna jest druga osoba z identyfikatorem i PIN-em: {act}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>No such second person, or the wrong PIN. Nothing was changed.</source>
        <translation>Nie ma takiej drugiej osoby albo PIN jest błędny. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{name} is the last supervisor. Make another one first.</source>
        <translation>{name} to ostatni kierownik. Najpierw mianuj innego.</translation>
    </message>
    <message>
        <source>Everybody here has a name. Type one.</source>
        <translation>Każdy ma tu nazwisko. Wpisz je.</translation>
    </message>
    <message>
        <source>Choose at least one kind of work.</source>
        <translation>Wybierz co najmniej jeden rodzaj pracy.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>logowanie</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>kompletacja</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakowanie</translation>
    </message>
    <message>
        <source>hand parcels over</source>
        <translation>przekazywanie paczek</translation>
    </message>
    <message>
        <source>work on returns</source>
        <translation>praca przy zwrotach</translation>
    </message>
    <message>
        <source>release and hold orders</source>
        <translation>zwalnianie i wstrzymywanie zamówień</translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation>korygowanie ewidencji</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>wczytywanie plików</translation>
    </message>
    <message>
        <source>set the warehouse up</source>
        <translation>konfiguracja magazynu</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation>
            <numerusform>Czeka %n runda. Zeskanuj „Dalej” albo rundę.</numerusform>
            <numerusform>Czekają %n rundy. Zeskanuj „Dalej” albo rundę.</numerusform>
            <numerusform>Czeka %n rund. Zeskanuj „Dalej” albo rundę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation>
            <numerusform>{tote} czeka w {at}. Razem czeka %n runda.</numerusform>
            <numerusform>{tote} czeka w {at}. Razem czekają %n rundy.</numerusform>
            <numerusform>{tote} czeka w {at}. Razem czeka %n rund.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is waiting. Nothing to pick now.</source>
        <translation>Żadna runda nie czeka. Teraz nie ma nic do kompletacji.</translation>
    </message>
    <message>
        <source>Scan a free cart for round {round}.</source>
        <translation>Zeskanuj wolny wózek dla rundy {round}.</translation>
    </message>
    <message>
        <source>Scan an empty tote.</source>
        <translation>Zeskanuj pustą kuwetę.</translation>
    </message>
    <message>
        <source>Scan an empty tote for order {order}.</source>
        <translation>Zeskanuj pustą kuwetę dla zamówienia {order}.</translation>
    </message>
    <message>
        <source>Scan box {box} for order {order}, or an empty tote.</source>
        <extracomment>{box} is the name of a standard box.</extracomment>
        <translation>Zeskanuj karton {box} dla zamówienia {order} albo pustą kuwetę.</translation>
    </message>
    <message>
        <source>Go to {slot} and scan the slot.</source>
        <translation>Idź do {slot} i zeskanuj miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation>
            <numerusform>Pobierz %n: {name}. Zeskanuj sztukę.</numerusform>
            <numerusform>Pobierz %n: {name}. Skanuj każdą sztukę.</numerusform>
            <numerusform>Pobierz %n: {name}. Skanuj każdą sztukę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation>
            <numerusform>Jeszcze %n × {sku}.</numerusform>
            <numerusform>Jeszcze %n × {sku}.</numerusform>
            <numerusform>Jeszcze %n × {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation>
            <numerusform>Włóż %n sztukę do pustej kuwety na pozycji {position}. Zeskanuj ją.</numerusform>
            <numerusform>Włóż %n sztuki do pustej kuwety na pozycji {position}. Zeskanuj ją.</numerusform>
            <numerusform>Włóż %n sztuk do pustej kuwety na pozycji {position}. Zeskanuj ją.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation>
            <numerusform>Włóż %n sztukę do {tote}, pozycja {position}. Zeskanuj kuwetę.</numerusform>
            <numerusform>Włóż %n sztuki do {tote}, pozycja {position}. Zeskanuj kuwetę.</numerusform>
            <numerusform>Włóż %n sztuk do {tote}, pozycja {position}. Zeskanuj kuwetę.</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked. Bring it to a packing bench and scan the bench.</source>
        <translation>Wszystko skompletowane. Zawieź do stołu pakowego i zeskanuj stół.</translation>
    </message>
    <message>
        <source>All picked. Bring it to the wall and scan a slot of the wall.</source>
        <translation>Wszystko skompletowane. Zawieź do ściany i zeskanuj przegrodę ściany.</translation>
    </message>
    <message>
        <source>All picked here. Hand it on to zone {zone} and scan the place there.</source>
        <translation>Tutaj gotowe. Przekaż do strefy {zone} i zeskanuj tam miejsce.</translation>
    </message>
    <message>
        <source>Now scan the serial number of this {sku}.</source>
        <translation>Teraz zeskanuj numer seryjny tego {sku}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation>
            <numerusform>Pobierz %n: {name}. Zeskanuj jedną, potem policz: razem {all}.</numerusform>
            <numerusform>Pobierz %n: {name}. Zeskanuj jedną, potem policz: razem {all}.</numerusform>
            <numerusform>Pobierz %n: {name}. Zeskanuj jedną, potem policz: razem {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>Pobierz %n: {name}. To {cases}. Skanuj każdy karton i każdą sztukę.</numerusform>
            <numerusform>Pobierz %n: {name}. To {cases}. Skanuj każdy karton i każdą sztukę.</numerusform>
            <numerusform>Pobierz %n: {name}. To {cases}. Skanuj każdy karton i każdą sztukę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation>
            <numerusform>Pobierz %n: {name}. To {cases}. Zeskanuj jedną, potem policz: razem {all} szt.</numerusform>
            <numerusform>Pobierz %n: {name}. To {cases}. Zeskanuj jedną, potem policz: razem {all} szt.</numerusform>
            <numerusform>Pobierz %n: {name}. To {cases}. Zeskanuj jedną, potem policz: razem {all} szt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation>
            <numerusform>Jeszcze %n × {sku}. Policz: razem {all}.</numerusform>
            <numerusform>Jeszcze %n × {sku}. Policz: razem {all}.</numerusform>
            <numerusform>Jeszcze %n × {sku}. Policz: razem {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation>
            <numerusform>Jeszcze %n × {sku}: {cases}.</numerusform>
            <numerusform>Jeszcze %n × {sku}: {cases}.</numerusform>
            <numerusform>Jeszcze %n × {sku}: {cases}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation>
            <numerusform>Jeszcze %n × {sku}: {cases}. Policz sztuki: razem {all}.</numerusform>
            <numerusform>Jeszcze %n × {sku}: {cases}. Policz sztuki: razem {all}.</numerusform>
            <numerusform>Jeszcze %n × {sku}: {cases}. Policz sztuki: razem {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was cancelled. Put away what is in the box and scan the place.</source>
        <translation>Zamówienie anulowano. Odłóż zawartość kartonu i zeskanuj miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation>
            <numerusform>Brakuje %n × {sku} w {slot}. Dlaczego?</numerusform>
            <numerusform>Brakuje %n × {sku} w {slot}. Dlaczego?</numerusform>
            <numerusform>Brakuje %n × {sku} w {slot}. Dlaczego?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation>
            <numerusform>%n × {sku} zapisano jako brak w {slot}. Miejsce zostanie policzone.</numerusform>
            <numerusform>%n × {sku} zapisano jako brak w {slot}. Miejsce zostanie policzone.</numerusform>
            <numerusform>%n × {sku} zapisano jako brak w {slot}. Miejsce zostanie policzone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation>
            <numerusform>%n × {sku} z {slot} zapisano jako uszkodzone. Odłóż do kwarantanny.</numerusform>
            <numerusform>%n × {sku} z {slot} zapisano jako uszkodzone. Odłóż do kwarantanny.</numerusform>
            <numerusform>%n × {sku} z {slot} zapisano jako uszkodzone. Odłóż do kwarantanny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from {slot}. Go to {expected}.</source>
        <extracomment>{expected} is the slot to go to instead.</extracomment>
        <translation>Nie z {slot}. Idź do {expected}.</translation>
    </message>
    <message>
        <source>{slot} comes at the end of the walk.</source>
        <translation>{slot} będzie na końcu trasy.</translation>
    </message>
    <message>
        <source>Round {round} is paused. Scan it to go on where you stopped.</source>
        <translation>Runda {round} przerwana. Zeskanuj ją, aby wrócić do tego miejsca.</translation>
    </message>
    <message>
        <source>Round {round} is at {slot}. Done.</source>
        <translation>Runda {round} jest w {slot}. Gotowe.</translation>
    </message>
    <message>
        <source>{tote} is closed. The next pieces need an empty tote.</source>
        <translation>Kuweta {tote} zamknięta. Na kolejne sztuki potrzebna jest pusta kuweta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation>
            <numerusform>Pobrano o %n × {sku} więcej, niż zamówiono. Zamówienie zmieniono. Cofnięcie to odwoła.</numerusform>
            <numerusform>Pobrano o %n × {sku} więcej, niż zamówiono. Zamówienie zmieniono. Cofnięcie to odwoła.</numerusform>
            <numerusform>Pobrano o %n × {sku} więcej, niż zamówiono. Zamówienie zmieniono. Cofnięcie to odwoła.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.</source>
        <translation>Według ewidencji to miejsce jest teraz puste. Czy tak jest? „Tak”, „Nie” albo policz, co zostało.</translation>
    </message>
    <message>
        <source>Scan the tote that is to be replaced.</source>
        <translation>Zeskanuj kuwetę do wymiany.</translation>
    </message>
    <message>
        <source>Move everything out of {tote} into an empty tote and scan that one.</source>
        <translation>Przełóż wszystko z {tote} do pustej kuwety i zeskanuj ją.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Put the totes on another cart and scan it.</source>
        <translation>Wózek {cart} wyłączono z użytku. Przełóż kuwety na inny wózek i zeskanuj go.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Is it mended?</source>
        <translation>Wózek {cart} jest wyłączony z użytku. Czy jest naprawiony?</translation>
    </message>
    <message>
        <source>{cart} is in use again.</source>
        <translation>Wózek {cart} jest znów w użyciu.</translation>
    </message>
    <message>
        <source>The aisle of {slot} is closed. What it holds comes from elsewhere, or last.</source>
        <extracomment>{slot} is a slot in the aisle.</extracomment>
        <translation>Alejka z {slot} jest zamknięta. Jej towar pobierzesz skądinąd albo na końcu.</translation>
    </message>
    <message>
        <source>What goes out instead of {sku}?</source>
        <translation>Co wysłać zamiast {sku}?</translation>
    </message>
    <message>
        <source>Which line do you want to pick again?</source>
        <translation>Którą pozycję skompletować ponownie?</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>Co znaleziono?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation>
            <numerusform>Odłóż %n × {sku} z powrotem do {slot}. Pozycja jest znów otwarta.</numerusform>
            <numerusform>Odłóż %n × {sku} z powrotem do {slot}. Pozycja jest znów otwarta.</numerusform>
            <numerusform>Odłóż %n × {sku} z powrotem do {slot}. Pozycja jest znów otwarta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation>
            <numerusform>%n × {sku} jest znów w {slot}. Pozycja jest znów otwarta.</numerusform>
            <numerusform>%n × {sku} są znów w {slot}. Pozycja jest znów otwarta.</numerusform>
            <numerusform>%n × {sku} jest znów w {slot}. Pozycja jest znów otwarta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes on with round {round}?</source>
        <translation>Kto kontynuuje rundę {round}?</translation>
    </message>
    <message>
        <source>{name} goes on with round {round}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} kontynuuje rundę {round}.</translation>
    </message>
    <message>
        <source>Round {round} is yours and waits. Scan “Next” to go on with it.</source>
        <translation>Runda {round} jest Twoja i czeka. Zeskanuj „Dalej”, aby ją kontynuować.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. Put away what is in {tote} and scan the place.</source>
        <translation>Zamówienie {order} anulowano. Odłóż zawartość {tote} i zeskanuj miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation>
            <numerusform>%n sztuka z {tote} jest w {slot}. Kuweta {tote} jest wolna.</numerusform>
            <numerusform>%n sztuki z {tote} są w {slot}. Kuweta {tote} jest wolna.</numerusform>
            <numerusform>%n sztuk z {tote} jest w {slot}. Kuweta {tote} jest wolna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted.</source>
        <extracomment>The order was cancelled while it was picked; the scan was not counted.</extracomment>
        <translation>Zamówienie {order} anulowano. Tego skanu nie policzono.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted. Go to {slot}.</source>
        <translation>Zamówienie {order} anulowano. Tego skanu nie policzono. Idź do {slot}.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Look at the screen.</source>
        <translation>Trasę zmieniono. Tego skanu nie policzono. Spójrz na ekran.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Go to {slot}.</source>
        <translation>Trasę zmieniono. Tego skanu nie policzono. Idź do {slot}.</translation>
    </message>
    <message>
        <source>{sku}: {name}</source>
        <comment>a choice</comment>
        <translation>{sku}: {name}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} from {slot}, order {order}</source>
        <translation>{pieces} × {sku} z {slot}, zamówienie {order}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} missing in {slot}, order {order}</source>
        <translation>{pieces} × {sku} brakuje w {slot}, zamówienie {order}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a choice of persons</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>Naprawiony</translation>
    </message>
    <message>
        <source>The slot is empty</source>
        <translation>Miejsce puste</translation>
    </message>
    <message>
        <source>Too few in the slot</source>
        <translation>Za mało</translation>
    </message>
    <message>
        <source>Another item lies there</source>
        <translation>Inny artykuł</translation>
    </message>
    <message>
        <source>Cannot find it</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Brak na stanie</translation>
    </message>
    <message>
        <source>No other slot holds enough {sku}. Nothing was changed.</source>
        <translation>Żadne inne miejsce nie ma dość {sku}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>No round is waiting. Nothing was changed.</source>
        <translation>Żadna runda nie czeka. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Round {round} cannot be picked now: it is done or not yet ready.</source>
        <translation>Rundy {round} nie można teraz kompletować: zakończona lub niegotowa.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}.</source>
        <translation>Żadna runda nie czeka na {tote}.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}. It is at {at} with order {order}.</source>
        <extracomment>{at} is where the tote is.</extracomment>
        <translation>Żadna runda nie czeka na {tote}. Kuweta jest w {at} z zamówieniem {order}.</translation>
    </message>
    <message>
        <source>Round {round} is being picked by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Rundę {round} kompletuje {name}. Weź inną.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Go to {expected}.</source>
        <translation>Złe miejsce: {scanned}. Idź do {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}.</source>
        <translation>Nie to: {scanned}. Potrzebne: {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}.</source>
        <extracomment>The item scanned is not wanted here and now, but by other orders of this round.</extracomment>
        <translation>Nie to: {scanned}. Potrzebne: {expected}. {scanned} jest dla zamówienia {orders}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).</source>
        <translation>Nie to: {scanned}. Potrzebne: {expected}. {scanned} jest dla {totes} (zamówienie {orders}).</translation>
    </message>
    <message>
        <source>Wrong lot: {scanned}. Wanted: {expected}.</source>
        <translation>Zła partia: {scanned}. Potrzebna: {expected}.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too.</source>
        <translation>Ten artykuł ma partie. Zeskanuj też partię.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too: {expected}.</source>
        <translation>Ten artykuł ma partie. Zeskanuj też partię: {expected}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted.</source>
        <extracomment>{missing} is how many are still wanted, {scanned} how many were scanned or counted.</extracomment>
        <translation>Za dużo {sku}: {scanned}. Jeszcze potrzeba: {missing}. Nic nie policzono.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, scan {again} again.</source>
        <extracomment>{again} is the code of a case.</extracomment>
        <translation>Za dużo {sku}: {scanned}. Potrzeba: {missing}. Aby otworzyć karton i pobrać {missing}, zeskanuj {again} ponownie.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and take {missing}, scan {again} again.</source>
        <translation>Za dużo {sku}: {scanned}. Potrzeba: {missing}, najwyżej {most}. Aby otworzyć karton i pobrać {missing}, zeskanuj {again} ponownie.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.</source>
        <extracomment>{most} is how many may be taken where more than was ordered is allowed.</extracomment>
        <translation>Za dużo {sku}: {scanned}. Potrzeba: {missing}, najwyżej {most}. Nic nie policzono.</translation>
    </message>
    <message>
        <source>Wrong tote: {scanned}. Wanted: {expected}, position {position}.</source>
        <translation>Zła kuweta: {scanned}. Potrzebna: {expected}, pozycja {position}.</translation>
    </message>
    <message>
        <source>Round {round} is not picked into boxes. Scan an empty tote.</source>
        <translation>Rundy {round} nie kompletuje się do kartonów. Zeskanuj pustą kuwetę.</translation>
    </message>
    <message>
        <source>{tote} is in use. Scan an empty tote.</source>
        <translation>Kuweta {tote} jest w użyciu. Zeskanuj pustą kuwetę.</translation>
    </message>
    <message>
        <source>{tote} holds order {order}. Scan an empty tote.</source>
        <translation>W {tote} jest zamówienie {order}. Zeskanuj pustą kuwetę.</translation>
    </message>
    <message>
        <source>{cart} is on round {round}. Scan a free cart.</source>
        <translation>Wózek {cart} jest w rundzie {round}. Zeskanuj wolny wózek.</translation>
    </message>
    <message>
        <source>{cart} is too small: {positions} positions, {wanted} needed. Scan another.</source>
        <extracomment>{positions} and {wanted} are numbers of totes.</extracomment>
        <translation>Wózek {cart} za mały: pozycji {positions}, potrzeba {wanted}. Zeskanuj inny.</translation>
    </message>
    <message>
        <source>{cart} is broken. Scan another cart.</source>
        <translation>Wózek {cart} jest zepsuty. Zeskanuj inny wózek.</translation>
    </message>
    <message>
        <source>{cart} is not broken. Nothing was changed.</source>
        <translation>Wózek {cart} nie jest zepsuty. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Round {round} has no cart. Nothing was changed.</source>
        <translation>Runda {round} nie ma wózka. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{tote} is not on round {round}. Scan a tote of this round first.</source>
        <translation>Kuwety {tote} nie ma w rundzie {round}. Najpierw zeskanuj kuwetę z tej rundy.</translation>
    </message>
    <message>
        <source>{slot} is in no aisle. Nothing was changed.</source>
        <translation>{slot} nie leży w żadnej alejce. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing may go out instead of {sku}, or too little of it is there.</source>
        <translation>Nic nie można wysłać zamiast {sku} albo jest tego za mało.</translation>
    </message>
    <message>
        <source>{scanned} may not go out instead of {sku}, or too little of it is there.</source>
        <translation>{scanned} nie można wysłać zamiast {sku} albo jest tego za mało.</translation>
    </message>
    <message>
        <source>Nothing was picked that could be opened again.</source>
        <translation>Nie skompletowano niczego, co można by otworzyć ponownie.</translation>
    </message>
    <message>
        <source>{sku} from {slot} cannot be picked again: it was not picked, or is packed.</source>
        <translation>{sku} z {slot} nie można kompletować ponownie: nie pobrano go albo jest spakowany.</translation>
    </message>
    <message>
        <source>Nothing of this round is missing.</source>
        <translation>W tej rundzie niczego nie brakuje.</translation>
    </message>
    <message>
        <source>Nothing of {sku} is missing in {slot}.</source>
        <translation>W {slot} nie brakuje {sku}.</translation>
    </message>
    <message>
        <source>Order {order} is being packed. It cannot be picked again.</source>
        <translation>Zamówienie {order} jest pakowane. Nie można go kompletować ponownie.</translation>
    </message>
    <message>
        <source>Nobody else who picks is signed in. Pause round {round} instead.</source>
        <translation>Nikt inny z kompletujących nie jest zalogowany. Przerwij rundę {round}.</translation>
    </message>
    <message>
        <source>Round {round} cannot be handed to {name}.</source>
        <translation>Rundy {round} nie może przejąć {name}.</translation>
    </message>
    <message>
        <source>{scanned} holds nothing of a cancelled order. Nothing was changed.</source>
        <translation>{scanned} nie zawiera nic z anulowanego zamówienia. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This cannot be done without a scan. Ask the supervisor about {sku}.</source>
        <translation>Tego nie można zrobić bez skanu. Zapytaj kierownika o {sku}.</translation>
    </message>
    <message>
        <source>Only {missing} of {sku} can be left out of order {order}: the rest was taken.</source>
        <extracomment>{missing} is how many pieces nobody has taken yet.</extracomment>
        <translation>Z zamówienia {order} można pominąć tylko {missing} × {sku}: reszta jest pobrana.</translation>
    </message>
    <message>
        <source>No batch under way has a free position for order {order}.</source>
        <translation>Żadna grupa w drodze nie ma wolnej pozycji dla zamówienia {order}.</translation>
    </message>
    <message>
        <source>Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.</source>
        <extracomment>{instead} is the item, which the slot that was scanned holds too.</extracomment>
        <translation>Zaplanowano {expected}, ale {scanned} też ma {instead}. Zeskanuj ponownie, aby pobrać stamtąd.</translation>
    </message>
    <message>
        <source>Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.</source>
        <translation>Zaplanowano partię {expected} artykułu {instead}. Zeskanuj partię {scanned} ponownie, aby wziąć tę.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>{sku} of order {order} is wanted like this already. Nothing was changed.</source>
        <translation>{sku} z zamówienia {order} już tak wygląda. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked: nothing of it is in stock.</source>
        <translation>Zamówienia {order} nie można kompletować: nic z niego nie ma na stanie.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked wholly. Missing: {skus}.</source>
        <translation>Zamówienia {order} nie można skompletować w całości. Brakuje: {skus}.</translation>
    </message>
    <message>
        <source>There is no policy {scanned}.</source>
        <translation>Nie ma zasady {scanned}.</translation>
    </message>
    <message>
        <source>{name} must be {least} to {most}, not {scanned}.</source>
        <translation>{name}: dozwolone od {least} do {most}, nie {scanned}.</translation>
    </message>
    <message>
        <source>First put what you hold into its tote.</source>
        <translation>Najpierw włóż to, co trzymasz, do właściwej kuwety.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Wanted: {needed}.</source>
        <translation>Nie tutaj: {scanned}. Potrzebne: {needed}.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Bring it to the hand-over place of zone {zone}.</source>
        <translation>Nie tutaj: {scanned}. Zanieś do miejsca przekazania strefy {zone}.</translation>
    </message>
    <message>
        <source>{sku} is not counted here. Scan each piece.</source>
        <translation>{sku} nie liczy się tutaj ręcznie. Skanuj każdą sztukę.</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>identyfikator</translation>
    </message>
    <message>
        <source>a packing bench</source>
        <translation>stół pakowy</translation>
    </message>
    <message>
        <source>a slot of the wall</source>
        <translation>przegroda ściany</translation>
    </message>
    <message>
        <source>a hand-over place</source>
        <translation>miejsce przekazania</translation>
    </message>
    <message>
        <source>“Next” or a round</source>
        <translation>„Dalej” albo runda</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>wózek</translation>
    </message>
    <message>
        <source>an empty tote</source>
        <translation>pusta kuweta</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>No order is waiting. Nothing to pack now.</source>
        <translation>Żadne zamówienie nie czeka. Teraz nie ma nic do pakowania.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it.</source>
        <translation>Weź karton {box} i zeskanuj go.</translation>
    </message>
    <message>
        <source>Choose a box yourself and scan it.</source>
        <extracomment>No standard box holds everything: {items} are item numbers that fit into none.</extracomment>
        <translation>Wybierz karton i zeskanuj go.</translation>
    </message>
    <message>
        <source>No box is made for {items}. Choose one yourself and scan it.</source>
        <translation>Żaden karton nie pasuje na {items}. Wybierz i zeskanuj karton.</translation>
    </message>
    <message>
        <source>Box {box} is smaller than planned ({expected}). Scan each piece.</source>
        <extracomment>{expected} is the box that was planned, {box} the smaller one that was taken.</extracomment>
        <translation>Karton {box} jest mniejszy niż planowany ({expected}). Skanuj każdą sztukę.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation>
            <numerusform>%n sztuka do tej paczki. Zeskanuj ją.</numerusform>
            <numerusform>%n sztuki do tej paczki. Zeskanuj każdą.</numerusform>
            <numerusform>%n sztuk do tej paczki. Zeskanuj każdą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation>
            <numerusform>Czeka %n przeniesienie. Zeskanuj „Dalej” albo miejsce, z którego pobrać.</numerusform>
            <numerusform>Czekają %n przeniesienia. Zeskanuj „Dalej” albo miejsce, z którego pobrać.</numerusform>
            <numerusform>Czeka %n przeniesień. Zeskanuj „Dalej” albo miejsce, z którego pobrać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be moved now. Scan “Next” to fill up, or a place to take from.</source>
        <translation>Nic nie trzeba przenosić. Zeskanuj „Dalej”, aby uzupełniać, albo miejsce pobrania.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation>
            <numerusform>Przynieś %n × {sku} z {place}. Zeskanuj miejsce.</numerusform>
            <numerusform>Przynieś %n × {sku} z {place}. Zeskanuj miejsce.</numerusform>
            <numerusform>Przynieś %n × {sku} z {place}. Zeskanuj miejsce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>Przynieś %n × {sku} z {place}: {cases}. Zeskanuj miejsce.</numerusform>
            <numerusform>Przynieś %n × {sku} z {place}: {cases}. Zeskanuj miejsce.</numerusform>
            <numerusform>Przynieś %n × {sku} z {place}: {cases}. Zeskanuj miejsce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what you take from {place}.</source>
        <translation>Zeskanuj, co pobierasz z {place}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation>
            <numerusform>Pobierz %n × {name} ({sku}) i zeskanuj.</numerusform>
            <numerusform>Pobierz %n × {name} ({sku}) i zeskanuj.</numerusform>
            <numerusform>Pobierz %n × {name} ({sku}) i zeskanuj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation>
            <numerusform>Pobierz %n × {name} ({sku}): {cases}. Skanuj każdy karton i każdą sztukę.</numerusform>
            <numerusform>Pobierz %n × {name} ({sku}): {cases}. Skanuj każdy karton i każdą sztukę.</numerusform>
            <numerusform>Pobierz %n × {name} ({sku}): {cases}. Skanuj każdy karton i każdą sztukę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation>
            <numerusform>%n × {sku} w ręku. Skanuj dalej albo zeskanuj miejsce docelowe.</numerusform>
            <numerusform>%n × {sku} w ręku. Skanuj dalej albo zeskanuj miejsce docelowe.</numerusform>
            <numerusform>%n × {sku} w ręku. Skanuj dalej albo zeskanuj miejsce docelowe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation>
            <numerusform>%n × {sku} w ręku. Skanuj dalej albo zeskanuj miejsce docelowe: {place}.</numerusform>
            <numerusform>%n × {sku} w ręku. Skanuj dalej albo zeskanuj miejsce docelowe: {place}.</numerusform>
            <numerusform>%n × {sku} w ręku. Skanuj dalej albo zeskanuj miejsce docelowe: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation>
            <numerusform>Zanieś %n × {sku} na miejsce i zeskanuj je.</numerusform>
            <numerusform>Zanieś %n × {sku} na miejsce i zeskanuj je.</numerusform>
            <numerusform>Zanieś %n × {sku} na miejsce i zeskanuj je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation>
            <numerusform>Zanieś %n × {sku} do {place} i zeskanuj miejsce.</numerusform>
            <numerusform>Zanieś %n × {sku} do {place} i zeskanuj miejsce.</numerusform>
            <numerusform>Zanieś %n × {sku} do {place} i zeskanuj miejsce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot: {expected}.</source>
        <extracomment>{expected} is the lot wanted, or the lots that may be meant.
----------
{expected} are the lots that may be meant.</extracomment>
        <translation>Teraz zeskanuj partię: {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. Put {sku} there too?</source>
        <extracomment>{others} are other items.</extracomment>
        <translation>W {place} leży {others}. Odłożyć tam też {sku}?</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation>
            <numerusform>Odłożono %n × {sku} do {place}.</numerusform>
            <numerusform>Odłożono %n × {sku} do {place}.</numerusform>
            <numerusform>Odłożono %n × {sku} do {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in {place}: it will be counted.</source>
        <translation>Za mało w {place}: miejsce zostanie policzone.</translation>
    </message>
    <message>
        <source>Left where it is: {place}.</source>
        <translation>Zostaje na miejscu: {place}.</translation>
    </message>
    <message>
        <source>“Next” or a place</source>
        <translation>„Dalej” albo miejsce</translation>
    </message>
    <message>
        <source>the place to take from</source>
        <translation>miejsce, z którego pobrać</translation>
    </message>
    <message>
        <source>the slot it goes to</source>
        <translation>miejsce docelowe</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Odłożenie</translation>
    </message>
    <message>
        <source>Fill a pick slot</source>
        <translation>Uzupełnienie miejsca kompletacji</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>{place} is no slot for goods. Nothing was changed.</source>
        <translation>{place} nie jest miejscem na towar. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{place} is blocked. Scan another slot.</source>
        <translation>{place} jest zablokowane. Zeskanuj inne miejsce.</translation>
    </message>
    <message>
        <source>Nothing has to be moved.</source>
        <translation>Nic nie trzeba przenosić.</translation>
    </message>
    <message>
        <source>Nothing was taken from {place}, or by the books nothing is there.</source>
        <translation>Z {place} nic nie pobrano albo według ewidencji nic tam nie ma.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}. Take it from {expected}.</source>
        <translation>Złe miejsce: {scanned}. Pobierz z {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. {sku} was not put there.</source>
        <translation>W {place} leży {others}. {sku} tam nie odłożono.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot.</source>
        <extracomment>{missing} is how many more fit, {scanned} how many are carried, {sku} an item.</extracomment>
        <translation>W {place} zmieści się {missing} × {sku}, nie {scanned}. Zeskanuj inne miejsce.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Try {others}.</source>
        <extracomment>{others} are slots.</extracomment>
        <translation>W {place} zmieści się {missing} × {sku}, nie {scanned}. Spróbuj {others}.</translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation>
            <numerusform>Najpierw odłóż to, co niesiesz: %n × {sku}.</numerusform>
            <numerusform>Najpierw odłóż to, co niesiesz: %n × {sku}.</numerusform>
            <numerusform>Najpierw odłóż to, co niesiesz: %n × {sku}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round {rounds}.</source>
        <extracomment>{rounds} are numbers of rounds whose pickers come for the pieces.</extracomment>
        <translation>Z {place} nie można zabrać {wanted} × {sku}: tylko {there}, reszta czeka na rundę {rounds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation>
            <numerusform>Czeka %n zamówienie. Zeskanuj kuwetę, przegrodę, zamówienie lub artykuł.</numerusform>
            <numerusform>Czekają %n zamówienia. Zeskanuj kuwetę, przegrodę, zamówienie lub artykuł.</numerusform>
            <numerusform>Czeka %n zamówień. Zeskanuj kuwetę, przegrodę, zamówienie lub artykuł.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation>
            <numerusform>Przy {bench} czeka %n zamówienie. Zeskanuj kuwetę, zamówienie lub artykuł.</numerusform>
            <numerusform>Przy {bench} czekają %n zamówienia. Zeskanuj kuwetę, zamówienie lub artykuł.</numerusform>
            <numerusform>Przy {bench} czeka %n zamówień. Zeskanuj kuwetę, zamówienie lub artykuł.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation>
            <numerusform>Przy {bench} czeka %n zamówienie, najpierw {orders}. Zeskanuj kuwetę, zamówienie lub artykuł.</numerusform>
            <numerusform>Przy {bench} czekają %n zamówienia, najpierw {orders}. Zeskanuj kuwetę, zamówienie lub artykuł.</numerusform>
            <numerusform>Przy {bench} czeka %n zamówień, najpierw {orders}. Zeskanuj kuwetę, zamówienie lub artykuł.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>Przy {bench} nic nie czeka. Zeskanuj stół ponownie, aby widzieć wszystkie zamówienia.</translation>
    </message>
    <message>
        <source>You stand at {bench} no longer. The orders of all benches are shown.</source>
        <translation>Nie stoisz już przy {bench}. Widać zamówienia wszystkich stołów.</translation>
    </message>
    <message>
        <source>{tote} was expected at {bench}. Its order {order} is open here now.</source>
        <extracomment>{bench} is where the tote had been brought; it was scanned at another bench.</extracomment>
        <translation>Kuweta {tote} miała być przy {bench}. Zamówienie {order} jest teraz otwarte tutaj.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it. {notes}</source>
        <extracomment>{notes} is what the packer has to know about this customer or these goods.</extracomment>
        <translation>Weź karton {box} i zeskanuj go. {notes}</translation>
    </message>
    <message>
        <source>Parcel complete. Close box {box} and scan “Done”, or the box again.</source>
        <translation>Paczka kompletna. Zamknij karton {box} i zeskanuj „Gotowe” lub karton.</translation>
    </message>
    <message>
        <source>Put parcel {number} of {total} on the scale and enter its weight in grams.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>Połóż paczkę {number} z {total} na wadze i wpisz jej wagę w gramach.</translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation>
            <numerusform>Naklej etykietę i zeskanuj ją: {tracking}. Jeszcze %n.</numerusform>
            <numerusform>Naklej etykietę i zeskanuj ją: {tracking}. Jeszcze %n.</numerusform>
            <numerusform>Naklej etykietę i zeskanuj ją: {tracking}. Jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {number} of {total}: take box {box} and scan it.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>Paczka {number} z {total}: weź karton {box} i zeskanuj go.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Send it to its carrier.</source>
        <translation>Zamówienie {order} spakowane. Wyślij je do przewoźnika.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Bring it to {place}.</source>
        <extracomment>{place} is where the parcel waits for its carrier.</extracomment>
        <translation>Zamówienie {order} spakowane. Zanieś je do {place}.</translation>
    </message>
    <message>
        <source>Parcel of order {order}: open it again, or print a copy of its label?</source>
        <translation>Paczka zamówienia {order}: otworzyć ponownie czy wydrukować kopię etykiety?</translation>
    </message>
    <message>
        <source>Parcel {number} of order {order} is open. Its label no longer counts: take it off.</source>
        <extracomment>{number} is the parcel&apos;s number within its order.</extracomment>
        <translation>Paczka {number} zamówienia {order} jest otwarta. Jej etykieta już nie obowiązuje: odklej ją.</translation>
    </message>
    <message>
        <source>Scan the damaged piece.</source>
        <translation>Zeskanuj uszkodzoną sztukę.</translation>
    </message>
    <message>
        <source>Bring the damaged {sku} to {place}. The order goes without it.</source>
        <translation>Zanieś uszkodzone {sku} do {place}. Zamówienie pojedzie bez tej sztuki.</translation>
    </message>
    <message>
        <source>Bring it to {place}. Nothing of order {order} is left to send.</source>
        <translation>Zanieś do {place}. Z zamówienia {order} nie ma już nic do wysłania.</translation>
    </message>
    <message>
        <source>Order {order} is paused. Scan it to go on where you stopped.</source>
        <translation>Zamówienie {order} przerwane. Zeskanuj je, aby kontynuować od tego miejsca.</translation>
    </message>
    <message>
        <source>Copy {number} of label {tracking} is being printed.</source>
        <extracomment>{number} tells which copy it is.</extracomment>
        <translation>Drukuje się kopia {number} etykiety {tracking}.</translation>
    </message>
    <message>
        <source>Label {scanned} is void: destroy it. The new one is {expected}.</source>
        <extracomment>{scanned} is the label that is void now, {expected} the new one.</extracomment>
        <translation>Etykieta {scanned} jest nieważna: zniszcz ją. Nowa to {expected}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name}.</source>
        <extracomment>{name} is a gift, a card or a note that goes in beside what was ordered.</extracomment>
        <translation>Dołóż to i zeskanuj: {name}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name} ({text}).</source>
        <extracomment>{text} is what is on the card, such as a discount code.</extracomment>
        <translation>Dołóż to i zeskanuj: {name} ({text}).</translation>
    </message>
    <message>
        <source>Why does {sku} stay out?</source>
        <translation>Dlaczego {sku} nie idzie do paczki?</translation>
    </message>
    <message>
        <source>The order goes without {sku}.</source>
        <translation>Zamówienie pojedzie bez {sku}.</translation>
    </message>
    <message>
        <source>Not all of it is in this parcel. Missing: {items}. Close it all the same?</source>
        <extracomment>{items} are item numbers.</extracomment>
        <translation>Nie wszystko jest w tej paczce. Brakuje: {items}. Zamknąć mimo to?</translation>
    </message>
    <message>
        <source>Take a picture of the open box, then close it. “Skip” goes without.</source>
        <translation>Zrób zdjęcie otwartego kartonu, potem go zamknij. „Pomiń”: bez zdjęcia.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation>
            <numerusform>%n zdjęcie tej paczki.</numerusform>
            <numerusform>%n zdjęcia tej paczki.</numerusform>
            <numerusform>%n zdjęć tej paczki.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of this parcel. Close the box.</source>
        <translation>Bez zdjęcia tej paczki. Zamknij karton.</translation>
    </message>
    <message>
        <source>Somebody changed order {order}. Look at it, then scan again.</source>
        <translation>Ktoś zmienił zamówienie {order}. Obejrzyj je, potem zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Why does this parcel go although its weight is off?</source>
        <translation>Dlaczego ta paczka jedzie mimo niezgodnej wagi?</translation>
    </message>
    <message>
        <source>A supervisor has to let it go: scan the supervisor&apos;s badge here.</source>
        <translation>Musi ją przepuścić kierownik: zeskanuj tu identyfikator kierownika.</translation>
    </message>
    <message>
        <source>Let go with {scanned} g.</source>
        <extracomment>{scanned} are grams.</extracomment>
        <translation>Przepuszczono z wagą {scanned} g.</translation>
    </message>
    <message>
        <source>Contents counted: all is right</source>
        <translation>Zawartość przeliczona: wszystko się zgadza</translation>
    </message>
    <message>
        <source>The weight on file is wrong</source>
        <translation>Waga w kartotece jest błędna</translation>
    </message>
    <message>
        <source>More or less filling than usual</source>
        <translation>Więcej lub mniej wypełnienia niż zwykle</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Nie ma więcej</translation>
    </message>
    <message>
        <source>No room in the box</source>
        <translation>Brak miejsca w kartonie</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>Klient tego nie chce</translation>
    </message>
    <message>
        <source>Close it: the rest goes into another</source>
        <translation>Zamknij: reszta do innego</translation>
    </message>
    <message>
        <source>Go on packing</source>
        <translation>Pakuj dalej</translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>Zapytaj przewoźnika ponownie</translation>
    </message>
    <message>
        <source>Print our own label</source>
        <translation>Drukuj własną etykietę</translation>
    </message>
    <message>
        <source>The carrier sent no label for {tracking}. Ask again, or print our own?</source>
        <translation>Przewoźnik nie przysłał etykiety {tracking}. Zapytać ponownie czy drukować własną?</translation>
    </message>
    <message>
        <source>The label of {tracking} is printed next.</source>
        <translation>Etykieta {tracking} drukuje się jako następna.</translation>
    </message>
    <message>
        <source>Open the parcel again</source>
        <translation>Otwórz paczkę ponownie</translation>
    </message>
    <message>
        <source>Print a copy of the label</source>
        <translation>Drukuj kopię etykiety</translation>
    </message>
    <message>
        <source>a tote, a wall slot or an order</source>
        <translation>kuweta, przegroda ściany albo zamówienie</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>to be scanned</comment>
        <translation>karton</translation>
    </message>
    <message>
        <source>Scan the product to measure.</source>
        <translation>Zeskanuj produkt do zmierzenia.</translation>
    </message>
    <message>
        <source>Measure one {sku}, or type its size. On file: {before}.</source>
        <extracomment>{before} is a size and weight, as is {size} in those below. Keep them short.</extracomment>
        <translation>Zmierz jedną {sku} albo wpisz wymiary. W kartotece: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}. Before: {before}.</source>
        <translation>{sku}: {size}. Poprzednio: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}, not {before}. Is that right?</source>
        <translation>{sku}: {size}, nie {before}. Czy to się zgadza?</translation>
    </message>
    <message>
        <source>{sku} measures {size}. On file is {before}. Measure it again.</source>
        <translation>{sku} ma {size}. W kartotece jest {before}. Zmierz ponownie.</translation>
    </message>
    <message>
        <source>{size} cannot be right. Measure it again, or type its size.</source>
        <translation>{size} to niemożliwe. Zmierz ponownie albo wpisz wymiary.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>Najpierw zeskanuj produkt.</translation>
    </message>
    <message>
        <source>No measuring device is set for this desk. Type the size.</source>
        <translation>Dla tego komputera nie ustawiono przyrządu pomiarowego. Wpisz wymiary.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>its size, or another item</source>
        <translation>jego wymiary albo inny artykuł</translation>
    </message>
    <message>
        <source>“Done”, or the box again</source>
        <translation>„Gotowe” albo karton ponownie</translation>
    </message>
    <message>
        <source>the weight in grams</source>
        <translation>waga w gramach</translation>
    </message>
    <message>
        <source>a supervisor&apos;s badge</source>
        <translation>identyfikator kierownika</translation>
    </message>
    <message>
        <source>the parcel&apos;s label</source>
        <translation>etykieta paczki</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation>
            <numerusform>%n miejsce do policzenia. Zeskanuj „Dalej” albo miejsce, przy którym stoisz.</numerusform>
            <numerusform>%n miejsca do policzenia. Zeskanuj „Dalej” albo miejsce, przy którym stoisz.</numerusform>
            <numerusform>%n miejsc do policzenia. Zeskanuj „Dalej” albo miejsce, przy którym stoisz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot has to be counted. Scan a slot to count it anyway.</source>
        <translation>Żadnego miejsca nie trzeba liczyć. Zeskanuj miejsce, aby mimo to je policzyć.</translation>
    </message>
    <message>
        <source>Go to {place} and scan it.</source>
        <extracomment>{place} is a slot.</extracomment>
        <translation>Idź do {place} i zeskanuj miejsce.</translation>
    </message>
    <message>
        <source>Scan what is in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <translation>Skanuj, co jest w {place}, po sztuce albo z „Licz”. Potem „Gotowe”.</translation>
    </message>
    <message>
        <source>Count {sku} in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <extracomment>Only one item of the slot is counted.</extracomment>
        <translation>Policz {sku} w {place}, po sztuce albo z „Licz”. Potem „Gotowe”.</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation>
            <numerusform>Policzono %n × {sku}. Skanuj dalej albo „Gotowe”.</numerusform>
            <numerusform>Policzono %n × {sku}. Skanuj dalej albo „Gotowe”.</numerusform>
            <numerusform>Policzono %n × {sku}. Skanuj dalej albo „Gotowe”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot of these pieces.</source>
        <translation>Teraz zeskanuj partię tych sztuk.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation>
            <numerusform>%n miejsce do policzenia dzisiaj.</numerusform>
            <numerusform>%n miejsca do policzenia dzisiaj.</numerusform>
            <numerusform>%n miejsc do policzenia dzisiaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned. Is there nothing of it in {place}?</source>
        <translation>Nic nie zeskanowano. Czy w {place} nic z tego nie ma?</translation>
    </message>
    <message>
        <source>Nobody asked for a count of {place}. Count it now?</source>
        <translation>Nikt nie zlecił liczenia {place}. Policzyć teraz?</translation>
    </message>
    <message>
        <source>Left: {place}. It waits to be counted.</source>
        <translation>Zostawiono: {place}. Czeka na policzenie.</translation>
    </message>
    <message>
        <source>{place} is as in the books. Done.</source>
        <translation>{place} zgadza się z ewidencją. Gotowe.</translation>
    </message>
    <message>
        <source>{place} is counted once more, by other eyes where there are any.</source>
        <translation>{place} zostanie policzone jeszcze raz, w miarę możliwości przez kogoś innego.</translation>
    </message>
    <message>
        <source>Somebody took from {place} or put something there meanwhile. Count it anew.</source>
        <translation>Ktoś w międzyczasie coś zabrał z {place} albo tam odłożył. Policz od nowa.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree. The difference waits for the supervisor.</source>
        <translation>Dwa liczenia {place} się zgadzają. Różnica czeka na kierownika.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree: the books are put right.</source>
        <translation>Dwa liczenia {place} się zgadzają: ewidencja skorygowana.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation>
            <numerusform>Ewidencję {place} skorygowano z wyjątkiem %n sztuki: przyjdzie po nią runda i jej zabraknie.</numerusform>
            <numerusform>Ewidencję {place} skorygowano z wyjątkiem %n sztuk: przyjdzie po nie runda i ich zabraknie.</numerusform>
            <numerusform>Ewidencję {place} skorygowano z wyjątkiem %n sztuk: przyjdzie po nie runda i ich zabraknie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation>
            <numerusform>{place} różni się o %n sztukę. „Tak” koryguje ewidencję, „Nie” zleca ponowne liczenie.</numerusform>
            <numerusform>{place} różni się o %n sztuki. „Tak” koryguje ewidencję, „Nie” zleca ponowne liczenie.</numerusform>
            <numerusform>{place} różni się o %n sztuk. „Tak” koryguje ewidencję, „Nie” zleca ponowne liczenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Next” or a slot</source>
        <translation>„Dalej” albo miejsce</translation>
    </message>
    <message>
        <source>the slot to count</source>
        <translation>miejsce do policzenia</translation>
    </message>
    <message>
        <source>an item, “Count” or “Done”</source>
        <translation>artykuł, „Licz” albo „Gotowe”</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>partia</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>“Yes” or “No”</source>
        <translation>„Tak” albo „Nie”</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>Do policzenia</translation>
    </message>
    <message>
        <source>To be counted once more</source>
        <translation>Do ponownego policzenia</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Czeka na decyzję</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): last counted {at}.</source>
        <extracomment>{turn_over} is a class: A is picked from most often, C seldom; {at} is a time.</extracomment>
        <translation>{place} ({turn_over}): ostatnio policzone {at}.</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): not counted yet.</source>
        <translation>{place} ({turn_over}): jeszcze niepoliczone.</translation>
    </message>
    <message>
        <source>Picked often, its turn</source>
        <translation>Często kompletowane, kolej na nie</translation>
    </message>
    <message>
        <source>Not empty, as it should be</source>
        <translation>Niepuste, a powinno być puste</translation>
    </message>
    <message>
        <source>Not counted for long</source>
        <translation>Dawno nieliczone</translation>
    </message>
    <message>
        <source>Asked for at the slot</source>
        <translation>Zlecone przy miejscu</translation>
    </message>
    <message>
        <source>Nothing is waiting to be counted or decided.</source>
        <translation>Nic nie czeka na policzenie ani na decyzję.</translation>
    </message>
    <message>
        <source>No count of {place} is open.</source>
        <translation>Dla {place} nie ma otwartego liczenia.</translation>
    </message>
    <message>
        <source>{place} is being counted by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{place} liczy {name}. Weź inne.</translation>
    </message>
    <message>
        <source>You counted {place} already. Somebody else has to count it now.</source>
        <translation>Twoje liczenie {place} już jest. Teraz musi policzyć ktoś inny.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} was counted already.</source>
        <translation>Numer seryjny {serial} artykułu {sku} już policzono.</translation>
    </message>
    <message>
        <source>Scan an item first, then say how many.</source>
        <translation>Najpierw zeskanuj artykuł, potem podaj ile.</translation>
    </message>
    <message>
        <source>More than {most} pieces are in no slot. Nothing was counted.</source>
        <extracomment>{most} is a number of pieces.</extracomment>
        <translation>W żadnym miejscu nie ma więcej niż {most} sztuk. Nic nie policzono.</translation>
    </message>
    <message>
        <source>the damaged piece</source>
        <translation>uszkodzona sztuka</translation>
    </message>
    <message>
        <source>The tracking numbers of {carrier} are used up. Ask the carrier for more.</source>
        <extracomment>{carrier} is the code of a carrier.</extracomment>
        <translation>Numery śledzenia {carrier} się skończyły. Poproś przewoźnika o nowe.</translation>
    </message>
    <message>
        <source>not express</source>
        <translation>nie ekspres</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>za ciężka</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>za długa</translation>
    </message>
    <message>
        <source>too large around</source>
        <translation>za duży obwód</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>byłaby spóźniona</translation>
    </message>
    <message>
        <source>does not go there</source>
        <translation>nie dociera tam</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>kosztuje więcej</translation>
    </message>
    <message>
        <source>No order is waiting to be packed.</source>
        <translation>Żadne zamówienie nie czeka na spakowanie.</translation>
    </message>
    <message>
        <source>Nothing to pack in {scanned}. Scan a tote, a wall slot or an order.</source>
        <translation>W {scanned} nie ma nic do spakowania. Zeskanuj kuwetę, przegrodę lub zamówienie.</translation>
    </message>
    <message>
        <source>No free order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>Przy {bench} nie ma wolnych zamówień. Zeskanuj stół ponownie, aby widzieć wszystkie.</translation>
    </message>
    <message>
        <source>Order {scanned} cannot be packed now. It is: {state}.</source>
        <extracomment>{state} is where the order stands, such as &quot;shipped&quot;.</extracomment>
        <translation>Zamówienia {scanned} nie można teraz pakować. Jego stan: {state}.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. Set it aside. Nothing was packed.</source>
        <translation>Nie z tego zamówienia: {scanned}. Odłóż na bok. Nic nie spakowano.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. It is for order {orders}. Nothing was packed.</source>
        <extracomment>{orders} are the orders that the scanned item belongs to.</extracomment>
        <translation>Nie z tego zamówienia: {scanned}. Jest dla zamówienia {orders}. Nic nie spakowano.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed.</source>
        <extracomment>{left} is how many are still wanted, {scanned} how many were scanned.</extracomment>
        <translation>Za dużo {sku}: {scanned}. Jeszcze potrzeba: {left}. Nic nie spakowano.</translation>
    </message>
    <message>
        <source>Order {order} is not packed yet. Bring the parcel back to the bench.</source>
        <translation>Zamówienie {order} nie jest jeszcze spakowane. Odnieś paczkę do stołu.</translation>
    </message>
    <message>
        <source>No such box: {scanned}. There are: {boxes}.</source>
        <extracomment>{boxes} are the names of the boxes there are.</extracomment>
        <translation>Nie ma takiego kartonu: {scanned}. Dostępne: {boxes}.</translation>
    </message>
    <message>
        <source>The parcel is empty. Scan a piece first.</source>
        <translation>Paczka jest pusta. Najpierw zeskanuj sztukę.</translation>
    </message>
    <message>
        <source>Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.</source>
        <extracomment>{limit} and {weight_g} are grams.</extracomment>
        <translation>Za ciężko na karton {box}: {weight_g} g, dozwolone {limit} g. Zeskanuj „Gotowe” i zacznij następny.</translation>
    </message>
    <message>
        <source>No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or spread it over several.</source>
        <extracomment>{service} is &quot;standard&quot; or &quot;express&quot;, {country} a country&apos;s two letters.</extracomment>
        <translation>Żaden przewoźnik nie bierze tej paczki: {service}, {country}, {weight_g} g. Użyj innego kartonu albo podziel na kilka.</translation>
    </message>
    <message>
        <source>Order {order} is on hold. Set it aside and tell the supervisor.</source>
        <translation>Zamówienie {order} jest wstrzymane. Odłóż je na bok i zgłoś kierownikowi.</translation>
    </message>
    <message>
        <source>Somebody else packs order {order}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Ktoś inny pakuje zamówienie {order}.</translation>
    </message>
    <message>
        <source>Order {order} is being packed by {name}. Take another one.</source>
        <translation>Zamówienie {order} pakuje {name}. Weź inne.</translation>
    </message>
    <message>
        <source>No waiting order is just one {sku}. Scan the tote or the order.</source>
        <extracomment>{sku} is an item number.</extracomment>
        <translation>Nie czeka zamówienie na jedną sztukę {sku}. Zeskanuj kuwetę lub zamówienie.</translation>
    </message>
    <message>
        <source>Somebody else packs the order(s) of one {sku}: {orders}.</source>
        <extracomment>{orders} are such orders that somebody else packs.</extracomment>
        <translation>Ktoś inny pakuje zamówienia z jedną sztuką {sku}: {orders}.</translation>
    </message>
    <message>
        <source>Order {order} wants no such insert any more.</source>
        <translation>Zamówienie {order} już nie potrzebuje takiej wkładki.</translation>
    </message>
    <message>
        <source>Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”.</source>
        <extracomment>{items} are gifts, cards or notes, by item number.</extracomment>
        <translation>Jeszcze nie w paczce: {items}. Zeskanuj albo zrezygnuj przez „Pomiń”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation>
            <numerusform>Jedyny kod (%n) wkładki {name} jest już wydany. Pomiń ją (F2) i zleć import nowych kodów.</numerusform>
            <numerusform>Wszystkie %n kody wkładki {name} są już wydane. Pomiń ją (F2) i zleć import nowych kodów.</numerusform>
            <numerusform>Wszystkie %n kodów wkładki {name} jest już wydanych. Pomiń ją (F2) i zleć import nowych kodów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sku} has serial numbers: it cannot be an insert.</source>
        <translation>{sku} ma numery seryjne: nie może być wkładką.</translation>
    </message>
    <message>
        <source>At least 1 piece, and no amount below 0. Given: {scanned}.</source>
        <translation>Co najmniej 1 sztuka i żadna kwota poniżej 0. Podano: {scanned}.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Podaj, czego dotyczy uwaga.</translation>
    </message>
    <message>
        <source>No such setting: {scanned}. There are: {settings}.</source>
        <extracomment>{settings} are the names of what can be set.</extracomment>
        <translation>Nie ma takiego ustawienia: {scanned}. Dostępne: {settings}.</translation>
    </message>
    <message>
        <source>{scanned} is not possible here: from {least} to {most}.</source>
        <translation>{scanned} tu niemożliwe: od {least} do {most}.</translation>
    </message>
    <message>
        <source>Not a number: {scanned}.</source>
        <translation>To nie liczba: {scanned}.</translation>
    </message>
    <message>
        <source>A picture of the open box is wanted first. “Skip” goes without.</source>
        <translation>Najpierw potrzebne zdjęcie otwartego kartonu. „Pomiń”: bez zdjęcia.</translation>
    </message>
    <message>
        <source>No parcel of order {order} is open for this. Scan a box first.</source>
        <translation>Brak otwartej do tego paczki zamówienia {order}. Najpierw zeskanuj karton.</translation>
    </message>
    <message>
        <source>{sku} is not in this parcel. Nothing was changed.</source>
        <translation>{sku} nie ma w tej paczce. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Wrong label: {scanned}. Wanted: {expected}.</source>
        <translation>Zła etykieta: {scanned}. Potrzebna: {expected}.</translation>
    </message>
    <message>
        <source>Label {scanned} is on its parcel already. Open the parcel to change it.</source>
        <translation>Etykieta {scanned} jest już na swojej paczce. Otwórz paczkę, aby to zmienić.</translation>
    </message>
    <message>
        <source>the tote</source>
        <translation>kuweta</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation>
            <numerusform>%n sztuka do kontroli. Zeskanuj jej etykietę.</numerusform>
            <numerusform>%n sztuki do kontroli. Zeskanuj etykietę jednej z nich.</numerusform>
            <numerusform>%n sztuk do kontroli. Zeskanuj etykietę jednej z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect now.</source>
        <translation>Teraz nie ma nic do kontroli.</translation>
    </message>
    <message>
        <source>Question {number} of {total}: choose an answer.</source>
        <extracomment>{number} of {total} questions.</extracomment>
        <translation>Pytanie {number} z {total}: wybierz odpowiedź.</translation>
    </message>
    <message>
        <source>{number} of {total}: {question} Choose an answer.</source>
        <extracomment>{question} is a whole question with its mark.</extracomment>
        <translation>{number} z {total}: {question} Wybierz odpowiedź.</translation>
    </message>
    <message>
        <source>Take a photo that shows it: scan “Photo”. Without one: “No”.</source>
        <translation>Zrób zdjęcie, które to pokazuje: zeskanuj „Zdjęcie”. Bez zdjęcia: „Nie”.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation>
            <numerusform>%n zdjęcie tej sztuki.</numerusform>
            <numerusform>%n zdjęcia tej sztuki.</numerusform>
            <numerusform>%n zdjęć tej sztuki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {grade}. Scan “OK”, or the number of another grade.</source>
        <translation>Ocena {grade}. Zeskanuj „OK” albo numer innej oceny.</translation>
    </message>
    <message>
        <source>Grade {grade}: {disposition}. Scan “OK”, or the number of another grade.</source>
        <extracomment>{disposition} is what becomes of the piece, such as &quot;Repair&quot;.</extracomment>
        <translation>Ocena {grade}: {disposition}. Zeskanuj „OK” albo numer innej oceny.</translation>
    </message>
    <message>
        <source>Why grade {grade} in place of {computed}? Choose the reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>Dlaczego ocena {grade} zamiast {computed}? Wybierz powód.</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>Zanieś do {place} i zeskanuj to miejsce.</translation>
    </message>
    <message>
        <source>Set {plate} aside for the supplier and scan “OK”.</source>
        <translation>Odłóż {plate} na bok dla dostawcy i zeskanuj „OK”.</translation>
    </message>
    <message>
        <source>Set {plate} aside as waste and scan “OK”.</source>
        <translation>Odłóż {plate} na bok jako odpad i zeskanuj „OK”.</translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation>
            <numerusform>{plate} gotowe, raport zachowany. Jeszcze %n do kontroli.</numerusform>
            <numerusform>{plate} gotowe, raport zachowany. Jeszcze %n do kontroli.</numerusform>
            <numerusform>{plate} gotowe, raport zachowany. Jeszcze %n do kontroli.</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate} is laid down. All answers so far are kept.</source>
        <translation>{plate} odłożono. Wszystkie dotychczasowe odpowiedzi są zachowane.</translation>
    </message>
    <message>
        <source>There are no questions for this kind of goods. Ask the supervisor.</source>
        <extracomment>{category} is a kind of goods.</extracomment>
        <translation>Dla tego rodzaju towaru nie ma pytań. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>There are no questions for goods of the kind {category}. Ask the supervisor.</source>
        <translation>Dla towaru rodzaju {category} nie ma pytań. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>Somebody else inspects {plate}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Ktoś inny kontroluje {plate}.</translation>
    </message>
    <message>
        <source>{plate} is being inspected by {name}. Take another one.</source>
        <translation>{plate} kontroluje {name}. Weź inną sztukę.</translation>
    </message>
    <message>
        <source>{plate} was inspected already. It was brought to {place}.</source>
        <translation>{plate} już skontrolowano. Sztukę zaniesiono do {place}.</translation>
    </message>
    <message>
        <source>{plate} is not on this desk any more. Scan its label again.</source>
        <translation>{plate} nie jest już na tym komputerze. Zeskanuj etykietę ponownie.</translation>
    </message>
    <message>
        <source>This question is not asked now. Look at the screen.</source>
        <translation>To pytanie teraz nie pada. Spójrz na ekran.</translation>
    </message>
    <message>
        <source>No answer has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many answers there are.</extracomment>
        <translation>Żadna odpowiedź nie ma numeru {scanned}. Wybierz od 1 do {answers}.</translation>
    </message>
    <message>
        <source>{plate} cannot be graded now. Look at the screen.</source>
        <translation>{plate} nie można teraz ocenić. Spójrz na ekran.</translation>
    </message>
    <message>
        <source>No grade has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many grades there are.</extracomment>
        <translation>Żadna ocena nie ma numeru {scanned}. Wybierz od 1 do {answers}.</translation>
    </message>
    <message>
        <source>{plate} is not graded yet.</source>
        <translation>{plate} nie ma jeszcze oceny.</translation>
    </message>
    <message>
        <source>Grade {grade} in place of {computed} needs a reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>Ocena {grade} zamiast {computed} wymaga powodu.</translation>
    </message>
    <message>
        <source>First take the photo of {plate}, or scan “No”.</source>
        <translation>Najpierw zrób zdjęcie {plate} albo zeskanuj „Nie”.</translation>
    </message>
    <message>
        <source>No photo of {plate} is asked for now.</source>
        <translation>Teraz nie potrzeba zdjęcia {plate}.</translation>
    </message>
    <message>
        <source>The same photo was kept for {plate} already. Take a new one.</source>
        <extracomment>{plate} is the piece that the very same photo was taken of.</extracomment>
        <translation>To samo zdjęcie zachowano już dla {plate}. Zrób nowe.</translation>
    </message>
    <message>
        <source>No photo came from the camera. Try again, or scan “No” to go on without.</source>
        <translation>Aparat nie dał zdjęcia. Spróbuj ponownie albo zeskanuj „Nie”, aby iść dalej bez niego.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected}.</source>
        <extracomment>{expected} is the place it has to be brought to.</extracomment>
        <translation>Nie do {scanned}. Zanieś do {expected}.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected} (or {others}).</source>
        <extracomment>{others} are more places that are right.</extracomment>
        <translation>Nie do {scanned}. Zanieś do {expected} (lub {others}).</translation>
    </message>
    <message>
        <source>There is no report on {plate}: it is not inspected to the end.</source>
        <translation>Nie ma raportu o {plate}: kontroli nie dokończono.</translation>
    </message>
    <message>
        <source>the label of a returned piece</source>
        <translation>etykieta zwróconej sztuki</translation>
    </message>
    <message>
        <source>the number of an answer</source>
        <translation>numer odpowiedzi</translation>
    </message>
    <message>
        <source>“Photo” or “No”</source>
        <translation>„Zdjęcie” albo „Nie”</translation>
    </message>
    <message>
        <source>“OK” or the number of a grade</source>
        <translation>„OK” albo numer oceny</translation>
    </message>
    <message>
        <source>the place to bring it to</source>
        <translation>miejsce, do którego zanieść</translation>
    </message>
    <message>
        <source>inspection opened</source>
        <translation>kontrola otwarta</translation>
    </message>
    <message>
        <source>inspection paused</source>
        <translation>kontrola przerwana</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>odpowiedź udzielona</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>zdjęcie dodane</translation>
    </message>
    <message>
        <source>photo left out</source>
        <translation>zdjęcie pominięte</translation>
    </message>
    <message>
        <source>grade confirmed</source>
        <translation>ocena potwierdzona</translation>
    </message>
    <message>
        <source>piece brought to its place</source>
        <translation>sztuka zaniesiona na miejsce</translation>
    </message>
    <message>
        <source>A: as new</source>
        <translation>A: jak nowa</translation>
    </message>
    <message>
        <source>B: sound, packaging opened or worn</source>
        <translation>B: sprawna, opakowanie otwarte lub podniszczone</translation>
    </message>
    <message>
        <source>C: with flaws that can be made good</source>
        <translation>C: z wadami, które można usunąć</translation>
    </message>
    <message>
        <source>D: cannot be sold</source>
        <translation>D: nie nadaje się do sprzedaży</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>Z powrotem na stan</translation>
    </message>
    <message>
        <source>Repack</source>
        <translation>Przepakowanie</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Zwrot do dostawcy</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recykling</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Utylizacja</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Darowizna</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>The questions do not cover it</source>
        <translation>Pytania tego nie obejmują</translation>
    </message>
    <message>
        <source>It is better than the answers say</source>
        <translation>Jest lepiej, niż mówią odpowiedzi</translation>
    </message>
    <message>
        <source>It is worse than the answers say</source>
        <translation>Jest gorzej, niż mówią odpowiedzi</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Uzgodniono z klientem</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>for another grade</comment>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>Cała cena</translation>
    </message>
    <message>
        <source>The price less the restocking fee</source>
        <translation>Cena minus opłata za przyjęcie na stan</translation>
    </message>
    <message>
        <source>None: the piece was not announced</source>
        <translation>Brak: sztuki nie zapowiedziano</translation>
    </message>
    <message>
        <source>No rule fits: kept apart until somebody decides.</source>
        <translation>Żadna reguła nie pasuje: w kwarantannie, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Not announced: kept apart until somebody decides.</source>
        <translation>Niezapowiedziane: w kwarantannie, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Is anything broken, cracked or chipped?</source>
        <translation>Czy coś jest złamane, pęknięte lub wyszczerbione?</translation>
    </message>
    <message>
        <source>Broken or cracked</source>
        <translation>Złamane lub pęknięte</translation>
    </message>
    <message>
        <source>Chipped</source>
        <comment>the piece is chipped</comment>
        <translation>Wyszczerbione</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Czy działa?</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>Nie zawsze</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Are cable, plug and battery case unharmed?</source>
        <translation>Czy kabel, wtyczka i komora baterii są nieuszkodzone?</translation>
    </message>
    <message>
        <source>Are there sharp edges or small parts that come off?</source>
        <translation>Czy są ostre krawędzie lub odpadające małe części?</translation>
    </message>
    <message>
        <source>Are all parts there?</source>
        <translation>Czy są wszystkie części?</translation>
    </message>
    <message>
        <source>An important part is missing</source>
        <translation>Brakuje ważnej części</translation>
    </message>
    <message>
        <source>A small part is missing</source>
        <translation>Brakuje małej części</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>Tak, wszystkie</translation>
    </message>
    <message>
        <source>Is it clean?</source>
        <translation>Czy jest czyste?</translation>
    </message>
    <message>
        <source>Stains or smell that will stay</source>
        <translation>Plamy lub zapach, które zostaną</translation>
    </message>
    <message>
        <source>Dirty, but it can be cleaned</source>
        <translation>Brudne, ale można wyczyścić</translation>
    </message>
    <message>
        <source>Do seams, zips and handles hold?</source>
        <translation>Czy szwy, zamki i uchwyty trzymają?</translation>
    </message>
    <message>
        <source>Has it been used?</source>
        <translation>Czy było używane?</translation>
    </message>
    <message>
        <source>Yes, it shows</source>
        <translation>Tak, widać to</translation>
    </message>
    <message>
        <source>Tried only, tags still on</source>
        <translation>Tylko przymierzane, metki są</translation>
    </message>
    <message>
        <source>Is it written on, torn or bent?</source>
        <translation>Czy jest zapisane, podarte lub zgięte?</translation>
    </message>
    <message>
        <source>Written on or torn</source>
        <translation>Zapisane lub podarte</translation>
    </message>
    <message>
        <source>Slightly bent</source>
        <comment>paper</comment>
        <translation>Lekko zgięte</translation>
    </message>
    <message>
        <source>Has it been lit?</source>
        <translation>Czy było zapalane?</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>Czy plomba jest cała?</translation>
    </message>
    <message>
        <source>Is it good for at least three more months?</source>
        <translation>Czy jest ważne jeszcze co najmniej trzy miesiące?</translation>
    </message>
    <message>
        <source>No, or no date can be read</source>
        <translation>Nie albo nie da się odczytać daty</translation>
    </message>
    <message>
        <source>Are there marks or scratches?</source>
        <translation>Czy są ślady lub rysy?</translation>
    </message>
    <message>
        <source>Deep or many</source>
        <comment>marks or scratches</comment>
        <translation>Głębokie lub liczne</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>marks or scratches</comment>
        <translation>Lekkie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no marks or scratches</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Is the original packaging there?</source>
        <translation>Czy jest oryginalne opakowanie?</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the packaging</comment>
        <translation>Brak opakowania</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the packaging</comment>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Opened, but whole</source>
        <comment>the packaging</comment>
        <translation>Otwarte, ale całe</translation>
    </message>
    <message>
        <source>Unopened</source>
        <comment>the packaging</comment>
        <translation>Nieotwarte</translation>
    </message>
    <message>
        <source>Faulty from the maker: back to the supplier.</source>
        <translation>Wada fabryczna: zwrot do dostawcy.</translation>
    </message>
    <message>
        <source>A toy that may hurt is kept apart until somebody decides.</source>
        <translation>Zabawka, która może zranić: w kwarantannie, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Goods for the body are not sold again once opened.</source>
        <translation>Towarów do ciała po otwarciu nie sprzedaje się ponownie.</translation>
    </message>
    <message>
        <source>Worn or broken jewellery is not sold again.</source>
        <translation>Noszonej lub zepsutej biżuterii nie sprzedaje się ponownie.</translation>
    </message>
    <message>
        <source>Lights and clocks with small faults are repaired.</source>
        <translation>Lampy i zegary z małymi wadami się naprawia.</translation>
    </message>
    <message>
        <source>Broken electrical goods are recycled.</source>
        <translation>Zepsuty sprzęt elektryczny idzie do recyklingu.</translation>
    </message>
    <message>
        <source>Textiles and bags are cleaned and judged again.</source>
        <translation>Tekstylia i torby czyści się i ocenia ponownie.</translation>
    </message>
    <message>
        <source>Spoiled cloth is recycled.</source>
        <translation>Zniszczone tkaniny idą do recyklingu.</translation>
    </message>
    <message>
        <source>Spoiled paper is recycled.</source>
        <translation>Zniszczony papier idzie do recyklingu.</translation>
    </message>
    <message>
        <source>Damaged on the way: kept for the claim to the carrier.</source>
        <translation>Uszkodzone w drodze: zachowane do reklamacji u przewoźnika.</translation>
    </message>
    <message>
        <source>Faulty goods go back to the supplier.</source>
        <translation>Wadliwy towar wraca do dostawcy.</translation>
    </message>
    <message>
        <source>As new: back into stock.</source>
        <translation>Jak nowe: z powrotem na stan.</translation>
    </message>
    <message>
        <source>Sound goods get new packaging.</source>
        <translation>Sprawny towar dostaje nowe opakowanie.</translation>
    </message>
    <message>
        <source>Goods with flaws are made good and judged again.</source>
        <translation>Towar z wadami odnawia się i ocenia ponownie.</translation>
    </message>
    <message>
        <source>Beyond use: disposed of.</source>
        <translation>Nie do użytku: utylizacja.</translation>
    </message>
    <message>
        <source>a tote of the wave</source>
        <translation>kuweta fali</translation>
    </message>
    <message>
        <source>the slot of the wall that is lit</source>
        <translation>podświetlona przegroda ściany</translation>
    </message>
    <message>
        <source>a slot or place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>kuweta</translation>
    </message>
    <message>
        <source>“Yes”, “No” or a count</source>
        <translation>„Tak”, „Nie” albo liczba</translation>
    </message>
    <message>
        <source>a put-away place</source>
        <translation>miejsce odkładcze</translation>
    </message>
    <message>
        <source>the item that nobody wants</source>
        <translation>artykuł, którego nikt nie chce</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>karton</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>paczka</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>zamówienie</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>runda</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>zwrot</translation>
    </message>
    <message>
        <source>a returned piece</source>
        <translation>zwrócona sztuka</translation>
    </message>
    <message>
        <source>a carrier</source>
        <translation>przewoźnik</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>partia</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>wymiary</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>waga</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>one kind of box, not known</comment>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Cart</source>
        <comment>not known</comment>
        <translation>Wózek</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>not known</comment>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>not known</comment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>not known</comment>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>not known</comment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>not known</comment>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>not known</comment>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Returned piece</source>
        <comment>not known</comment>
        <translation>Zwrócona sztuka</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>not known</comment>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>not known</comment>
        <translation>Pojemnik</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>not known</comment>
        <translation>Kuweta</translation>
    </message>
    <message>
        <source>Wall slot</source>
        <comment>not known</comment>
        <translation>Przegroda ściany</translation>
    </message>
    <message>
        <source>Pick slot</source>
        <translation>Miejsce kompletacji</translation>
    </message>
    <message>
        <source>Reserve slot</source>
        <translation>Miejsce buforowe</translation>
    </message>
    <message>
        <source>Hand-over place</source>
        <translation>Miejsce przekazania</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stół pakowy</translation>
    </message>
    <message>
        <source>Staging place for a carrier</source>
        <translation>Miejsce wydań przewoźnika</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>Stół zwrotów</translation>
    </message>
    <message>
        <source>Put-away place</source>
        <translation>Miejsce odkładcze</translation>
    </message>
    <message>
        <source>Repair place</source>
        <translation>Miejsce napraw</translation>
    </message>
    <message>
        <source>Refurbishing place</source>
        <translation>Miejsce odnawiania</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>W ręku</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>a kind of place</comment>
        <translation>Kuweta</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>a kind of place</comment>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Outside the warehouse</source>
        <translation>Poza magazynem</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an order</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>In picking</source>
        <comment>an order</comment>
        <translation>W kompletacji</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>an order</comment>
        <translation>Skompletowane</translation>
    </message>
    <message>
        <source>Packed</source>
        <comment>an order</comment>
        <translation>Spakowane</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>an order</comment>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>an order</comment>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Closed as short</source>
        <comment>an order</comment>
        <translation>Zamknięte z brakiem</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Wholly in stock</source>
        <translation>W całości na stanie</translation>
    </message>
    <message>
        <source>Partly in stock</source>
        <translation>Częściowo na stanie</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <comment>an order</comment>
        <translation>Brak na stanie</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a delivery service</comment>
        <extracomment>What the customer was promised.</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Express</source>
        <comment>a delivery service</comment>
        <translation>Ekspres</translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your badge.</source>
        <translation>Nikt nie jest zalogowany. Zeskanuj swój identyfikator.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Ask the supervisor for a new one.</source>
        <translation>Nikt nie ma tego identyfikatora. Poproś kierownika o nowy.</translation>
    </message>
    <message>
        <source>{name} is not active any more. Ask the supervisor.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} nie ma już dostępu. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>{name} may not do this. Ask the supervisor.</source>
        <translation>{name} nie ma do tego uprawnień. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>{name} may not do this: {right}. Ask the supervisor.</source>
        <extracomment>{right} is what was tried, such as &quot;Release orders&quot;.</extracomment>
        <translation>{name} nie ma do tego uprawnień: {right}. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>Not known here: {key}.</source>
        <translation>Nieznane tutaj: {key}.</translation>
    </message>
    <message>
        <source>{what} not known here: {key}. Nothing was changed.</source>
        <extracomment>{what} is a kind of thing, such as &quot;Tote&quot;; {key} is its code.</extracomment>
        <translation>Nieznane tutaj: {what} {key}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This scan was counted before as something else. Scan again.</source>
        <translation>Ten skan policzono już jako coś innego. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was done. Look again.</source>
        <translation>Ktoś inny zmienił to w międzyczasie. Nic nie zrobiono. Sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Changed meanwhile: order {orders}. Nothing was done. Plan again.</source>
        <extracomment>{orders} are order numbers.</extracomment>
        <translation>Zmieniono tymczasem: zamówienie {orders}. Nic nie zrobiono. Zaplanuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: later work builds on it. Nothing was changed.</source>
        <translation>Tego nie można już cofnąć: opiera się na tym późniejsza praca. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Cannot be undone: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was done, such as &quot;Round brought to its place&quot;.</extracomment>
        <translation>Nie można cofnąć: {act}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Not enough of {sku} in {place}: {wanted} wanted, {there} free.</source>
        <extracomment>{wanted} and {there} are numbers of pieces.</extracomment>
        <translation>Za mało {sku} w {place}: potrzeba {wanted}, wolnych {there}.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} is not known here. Take another piece.</source>
        <translation>Numer seryjny {serial} artykułu {sku} nie jest tutaj znany. Weź inną sztukę.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} should be in {place}, not here. Take another piece.</source>
        <translation>Numer seryjny {serial} artykułu {sku} powinien być w {place}, nie tutaj. Weź inną sztukę.</translation>
    </message>
    <message>
        <source>{sku} has serial numbers. Scan them one by one.</source>
        <translation>{sku} ma numery seryjne. Skanuj je jeden po drugim.</translation>
    </message>
    <message>
        <source>Too late or too early for this. Nothing was changed.</source>
        <translation>Na to jest za późno albo za wcześnie. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{state}” to “{wanted}”.</source>
        <extracomment>{state} and {wanted} are states of an order, such as &quot;Picked&quot;.</extracomment>
        <translation>Zamówienie {order} nie może przejść ze stanu „{state}” do „{wanted}”.</translation>
    </message>
    <message>
        <source>Not open any more: order {orders}. Nothing was changed.</source>
        <translation>Już nieotwarte: zamówienie {orders}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Round {round} is not finished. Still to pick: {slots}.</source>
        <extracomment>{slots} are the slots still to be visited.</extracomment>
        <translation>Runda {round} nie jest zakończona. Jeszcze do pobrania: {slots}.</translation>
    </message>
    <message>
        <source>Already begun: round {rounds}. It cannot be taken back.</source>
        <translation>Już rozpoczęta: runda {rounds}. Nie można jej wycofać.</translation>
    </message>
    <message>
        <source>Nothing to release: no open order has stock promised to it.</source>
        <translation>Nie ma nic do zwolnienia: żadne otwarte zamówienie nie ma przydzielonego zapasu.</translation>
    </message>
    <message>
        <source>Single order</source>
        <translation>Pojedyncze</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>Large orders alone</source>
        <translation>Duże zamówienia osobno</translation>
    </message>
    <message>
        <source>Urgent orders alone</source>
        <translation>Pilne zamówienia osobno</translation>
    </message>
    <message>
        <source>  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, too late {late}.</source>
        <extracomment>One way to release beside the others; {option} is its name, {late} a number of orders.</extracomment>
        <translation>  {option}: metry {metres}, minuty {minutes}, koniec po {done}, kuwety {totes}, spóźnione {late}.</translation>
    </message>
    <message>
        <source>There is only one order.</source>
        <translation>Jest tylko jedno zamówienie.</translation>
    </message>
    <message>
        <source>Proposed: {option}.</source>
        <translation>Propozycja: {option}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation>
            <numerusform>%n zamówienie tak duże, że kompletuje się je osobno; reszta razem.</numerusform>
            <numerusform>%n zamówienia tak duże, że kompletuje się je osobno; reszta razem.</numerusform>
            <numerusform>%n zamówień tak dużych, że kompletuje się je osobno; reszta razem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation>
            <numerusform>Kompletowane osobno, zdąży do przewoźnika o %n zamówienie więcej: {orders}.</numerusform>
            <numerusform>Kompletowane osobno, zdążą do przewoźnika o %n zamówienia więcej: {orders}.</numerusform>
            <numerusform>Kompletowane osobno, zdąży do przewoźnika o %n zamówień więcej: {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation>
            <numerusform>O %n spóźnione zamówienie mniej niż przy mniejszej pracy ({option}).</numerusform>
            <numerusform>O %n spóźnione zamówienia mniej niż przy mniejszej pracy ({option}).</numerusform>
            <numerusform>O %n spóźnionych zamówień mniej niż przy mniejszej pracy ({option}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes of work; {option} would take {more}.</source>
        <extracomment>{minutes} and {more} are minutes of all people together.</extracomment>
        <translation>{minutes} min pracy; {option}: {more} min.</translation>
    </message>
    <message>
        <source>{metres} metres of walking; one order at a time would take {more}.</source>
        <translation>{metres} m chodzenia; po jednym zamówieniu byłoby to {more} m.</translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation>
            <numerusform>Fala zostawiłaby %n zamówienie na później: brakuje miejsca w ścianie lub czasu.</numerusform>
            <numerusform>Fala zostawiłaby %n zamówienia na później: brakuje miejsca w ścianie lub czasu.</numerusform>
            <numerusform>Fala zostawiłaby %n zamówień na później: brakuje miejsca w ścianie lub czasu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.</source>
        <extracomment>{pickers} and {zones} are numbers.</extracomment>
        <translation>Zalogowani kompletujący: {pickers}; strefy: {zones}. Strefy naraz wymagają kompletującego w każdej.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation>
            <numerusform>%n sztuka jest jeszcze w buforze. Najpierw ją przynieś: Przenieś.</numerusform>
            <numerusform>%n sztuki są jeszcze w buforze. Najpierw je przynieś: Przenieś.</numerusform>
            <numerusform>%n sztuk jest jeszcze w buforze. Najpierw je przynieś: Przenieś.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation>
            <numerusform>%n zamówienie nie mieści się w {minutes} min przy zalogowanych kompletujących: {pickers}. Będzie następne.</numerusform>
            <numerusform>%n zamówienia nie mieszczą się w {minutes} min przy zalogowanych kompletujących: {pickers}. Będą następne.</numerusform>
            <numerusform>%n zamówień nie mieści się w {minutes} min przy zalogowanych kompletujących: {pickers}. Będą następne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, totes {totes}.</source>
        <translation>{method}: zamówienia {orders}, rundy {rounds}, metry {metres}, minuty {minutes}, kuwety {totes}.</translation>
    </message>
    <message>
        <source>Left out: order {order}. {because}</source>
        <extracomment>{because} is the reason, such as &quot;On hold&quot;.</extracomment>
        <translation>Pominięto: zamówienie {order}. {because}</translation>
    </message>
    <message>
        <source>{percent} % less walking than in the order of slot names.</source>
        <translation>O {percent} % mniej chodzenia niż w kolejności nazw miejsc.</translation>
    </message>
    <message>
        <source>{percent} % less walking than first come, first served.</source>
        <translation>O {percent} % mniej chodzenia niż w kolejności wpływu.</translation>
    </message>
    <message>
        <source>At most {percent} % above the shortest possible.</source>
        <translation>Najwyżej {percent} % ponad najkrótszą możliwą.</translation>
    </message>
    <message>
        <source>Shortest possible, proven.</source>
        <translation>Najkrótsza możliwa, dowiedzione.</translation>
    </message>
    <message>
        <source>{metres} m saved by choosing between slots with the same product.</source>
        <extracomment>Some products lie in several slots; {metres} is a whole number.</extracomment>
        <translation>Oszczędzono {metres} m przez wybór między miejscami z tym samym produktem.</translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation>
            <numerusform>Zagrożone: %n zamówienie nie zdążyłoby do przewoźnika przy zalogowanych kompletujących: {pickers}. {orders}</numerusform>
            <numerusform>Zagrożone: %n zamówienia nie zdążyłyby do przewoźnika przy zalogowanych kompletujących: {pickers}. {orders}</numerusform>
            <numerusform>Zagrożone: %n zamówień nie zdążyłoby do przewoźnika przy zalogowanych kompletujących: {pickers}. {orders}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Już nieotwarte</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>Na stanie jest tylko część</translation>
    </message>
    <message>
        <source>Nothing of it is in stock</source>
        <translation>Nic z tego nie ma na stanie</translation>
    </message>
    <message>
        <source>No free slot at the wall</source>
        <translation>Brak wolnej przegrody w ścianie</translation>
    </message>
    <message>
        <source>Pieces of it are on the way to another slot just now</source>
        <translation>Jego sztuki są właśnie przenoszone na inne miejsce</translation>
    </message>
    <message>
        <source>Does not fit into the time; comes next</source>
        <translation>Nie mieści się w czasie; będzie następne</translation>
    </message>
    <message>
        <source>Goes into a later wave, so that this one is done in time</source>
        <translation>Wejdzie do późniejszej fali, aby ta zdążyła</translation>
    </message>
    <message>
        <source>Waits for the zone before</source>
        <comment>a round</comment>
        <translation>Czeka na poprzednią strefę</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a round</comment>
        <translation>Gotowa</translation>
    </message>
    <message>
        <source>Being picked</source>
        <comment>a round</comment>
        <translation>W kompletacji</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a round</comment>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a round</comment>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>The store is busy with another desk. Nothing was changed. Scan again.</source>
        <translation>Bazę zajmuje inny komputer. Nic nie zmieniono. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then scan again.</source>
        <translation>Dysk jest pełny. Nic nie zmieniono. Zwolnij miejsce, potem zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The disk did not do its part. Nothing was changed. Check it, then try again.</source>
        <translation>Dysk nie wykonał zadania. Nic nie zmieniono. Sprawdź go, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The store may only be read. Get the right to write to it, then try again.</source>
        <translation>Baza jest tylko do odczytu. Uzyskaj prawo zapisu, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing can be stored: {file} may only be read. Get the right to write to it, then try again.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>Nic nie można zapisać: {file} jest tylko do odczytu. Uzyskaj prawo zapisu, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered. Work may go on: tell the supervisor.</source>
        <translation>Dziennik wszystkich czynności został zmieniony. Można pracować dalej: zgłoś kierownikowi.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.</source>
        <extracomment>{detail} names the first number that is wrong; keep it as it is.</extracomment>
        <translation>Dziennik wszystkich czynności został zmieniony: {detail}. Można pracować dalej: zgłoś kierownikowi.</translation>
    </message>
    <message>
        <source>This computer lacks the secret of the PINs. Copy it from another desk.</source>
        <translation>Na tym komputerze brakuje tajnego klucza PIN-ów. Skopiuj go z innego komputera.</translation>
    </message>
    <message>
        <source>The PINs were made with another secret than {file}. Copy that file from another desk.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>PIN-y utworzono z innym tajnym kluczem niż {file}. Skopiuj ten plik z innego komputera.</translation>
    </message>
    <message>
        <source>This is not a store of this program. It was left as it is.</source>
        <translation>To nie jest baza tego programu. Pozostawiono ją bez zmian.</translation>
    </message>
    <message>
        <source>{file} is not a store of this program. It was left as it is.</source>
        <translation>{file} nie jest bazą tego programu. Plik pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>The store cannot be found or opened. Choose another or make a new one.</source>
        <translation>Bazy nie można znaleźć lub otworzyć. Wybierz inną albo utwórz nową.</translation>
    </message>
    <message>
        <source>There is no store at {file}. Choose another or make a new one.</source>
        <translation>W {file} nie ma bazy. Wybierz inną albo utwórz nową.</translation>
    </message>
    <message>
        <source>{file} was made by a newer program (version {version}, this one knows {known}). Update this program.</source>
        <extracomment>{version} and {known} are numbers of versions.</extracomment>
        <translation>{file} utworzył nowszy program (wersja {version}, ten zna {known}). Zaktualizuj ten program.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop work and restore the last backup.</source>
        <translation>Baza jest uszkodzona. Przerwij pracę i przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>{file} is damaged. Stop work and restore the last backup.</source>
        <translation>Plik {file} jest uszkodzony. Przerwij pracę i przywróć ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>The store is on a network drive, where it may be damaged. Use a local disk or a server.</source>
        <translation>Baza jest na dysku sieciowym, gdzie może się uszkodzić. Użyj dysku lokalnego albo serwera.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Scan again in a moment.</source>
        <translation>Serwer nie odpowiada. Nic nie zmieniono. Zeskanuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>No connection to the server. Trying again; work goes on by itself.</source>
        <translation>Brak połączenia z serwerem. Trwa ponawianie; praca ruszy sama.</translation>
    </message>
    <message>
        <source>The server went away before it answered. Wait with the next scan: as soon as it is back, the screen shows whether this one was stored.</source>
        <translation>Serwer zniknął, zanim odpowiedział. Poczekaj z następnym skanem: gdy tylko wróci, ekran pokaże, czy ten zapisano.</translation>
    </message>
    <message>
        <source>This store was moved. Open the new one instead: nothing is kept here any more.</source>
        <extracomment>{file} is where the store was, {to} where it is now.</extracomment>
        <translation>Tę bazę przeniesiono. Otwórz nową: tutaj nic się już nie zapisuje.</translation>
    </message>
    <message>
        <source>{file} was moved to {to}. Open that store: nothing is kept here any more.</source>
        <translation>{file} przeniesiono do {to}. Otwórz tamtą bazę: tutaj nic się już nie zapisuje.</translation>
    </message>
    <message>
        <source>{printer} did not print {title}: {reason}. It waits to be printed again.</source>
        <extracomment>{printer} is a printer&apos;s name, {title} the document, {reason} what the system said.</extracomment>
        <translation>{printer}, {title}: nie wydrukowano: {reason}. Czeka na ponowny druk.</translation>
    </message>
    <message>
        <source>{printer} stands still: {stop}. {title} waits to be printed again.</source>
        <extracomment>{stop} is what is wrong with it, such as &quot;its paper is out&quot;.</extracomment>
        <translation>{printer} stoi: {stop}. {title} czeka na ponowny druk.</translation>
    </message>
    <message>
        <source>No printer is chosen for this. Choose one in the settings.</source>
        <translation>Nie wybrano do tego drukarki. Wybierz ją w ustawieniach.</translation>
    </message>
    <message>
        <source>{carrier} does not take the parcel: {reason}. Its label was not printed.</source>
        <extracomment>{carrier} is a carrier&apos;s address or code, {reason} its own words, in any language.</extracomment>
        <translation>{carrier} nie przyjmuje paczki: {reason}. Jej etykiety nie wydrukowano.</translation>
    </message>
    <message>
        <source>{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer, {reason} what was wrong, in any language.</extracomment>
        <translation>{carrier} nie przysyła etykiety: {reason}. „Drukuj ponownie” pyta jeszcze raz albo drukuje własną.</translation>
    </message>
    <message>
        <source>{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” asks once more, or prints our own.</source>
        <extracomment>{code} is a tracking number.</extracomment>
        <translation>{carrier} przysyła etykietę, na której nie da się odczytać {code}. Nie wydrukowano jej. „Drukuj ponownie” pyta jeszcze raz albo drukuje własną.</translation>
    </message>
    <message>
        <source>{carrier} did not take the announcement: {reason}. On the page Printing it is told again.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer.</extracomment>
        <translation>{carrier} nie przyjmuje zapowiedzi: {reason}. Na stronie Drukowanie można powiadomić ponownie.</translation>
    </message>
    <message>
        <source>The label could not be read back and was not printed. Tell the supervisor.</source>
        <translation>Etykiety nie dało się odczytać z powrotem i jej nie wydrukowano. Zgłoś kierownikowi.</translation>
    </message>
    <message>
        <source>Something went wrong with this paper. It was not printed, the others were. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>Z tym dokumentem coś poszło nie tak. Nie wydrukowano go, pozostałe tak. Numer do podania: {number}</translation>
    </message>
    <message>
        <source>No sound on this machine: {reason}. Watch the screen.</source>
        <extracomment>{reason} is what the system said.</extracomment>
        <translation>Brak dźwięku na tym komputerze: {reason}. Patrz na ekran.</translation>
    </message>
    <message>
        <source>{device} does not answer: {reason}. Check its cable and power.</source>
        <extracomment>{device} is a scanner or scale.</extracomment>
        <translation>{device} nie odpowiada: {reason}. Sprawdź kabel i zasilanie.</translation>
    </message>
    <message>
        <source>{device} could not measure it. Lay one item against the stops and measure again, or type its size.</source>
        <extracomment>{device} is a device that measures products.</extracomment>
        <translation>{device}: nie udało się zmierzyć. Połóż jeden artykuł przy ogranicznikach i zmierz ponownie albo wpisz wymiary.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Nie można odczytać {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>Nie można odczytać {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Nie można odczytać {file}: {reason}.</translation>
    </message>
    <message>
        <source>A file cannot be written. Nothing was changed.</source>
        <translation>Nie można zapisać pliku. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>Nie można zapisać {file}: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Nie można zapisać {path}: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check. The store is as it was. Make a new backup.</source>
        <translation>Kopia zapasowa nie przeszła sprawdzenia. Baza jest taka jak przedtem. Utwórz nową kopię zapasową.</translation>
    </message>
    <message>
        <source>Scan a tote that was brought to the wall.</source>
        <translation>Zeskanuj kuwetę przywiezioną do ściany.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation>
            <numerusform>%n sztuka w {tote}. Zeskanuj ją.</numerusform>
            <numerusform>%n sztuki w {tote}. Zeskanuj jedną.</numerusform>
            <numerusform>%n sztuk w {tote}. Zeskanuj jedną.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>Włóż %n sztukę do {wall_slot} i zeskanuj przegrodę.</numerusform>
            <numerusform>Włóż %n sztuki do {wall_slot} i zeskanuj przegrodę.</numerusform>
            <numerusform>Włóż %n sztuk do {wall_slot} i zeskanuj przegrodę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>Włóż ostatnią %n sztukę do {wall_slot} i zeskanuj przegrodę.</numerusform>
            <numerusform>Włóż ostatnie %n sztuki do {wall_slot} i zeskanuj przegrodę.</numerusform>
            <numerusform>Włóż ostatnich %n sztuk do {wall_slot} i zeskanuj przegrodę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} is complete. It can be packed.</source>
        <translation>Zamówienie {order} jest kompletne. Można je pakować.</translation>
    </message>
    <message>
        <source>Scan the item that no order wants.</source>
        <translation>Zeskanuj artykuł, którego nie chce żadne zamówienie.</translation>
    </message>
    <message>
        <source>The slot of order {order} is full. Scan an empty tote to put beside it.</source>
        <translation>Przegroda zamówienia {order} jest pełna. Zeskanuj pustą kuwetę i postaw obok.</translation>
    </message>
    <message>
        <source>{sku} goes to {slot}: no order of this wave wants it.</source>
        <extracomment>{slot} is the place where it is put away.</extracomment>
        <translation>{sku} idzie do {slot}: żadne zamówienie tej fali tego nie potrzebuje.</translation>
    </message>
    <message>
        <source>{sku} is wanted by an order of this wave. Scan it to see its slot.</source>
        <translation>{sku} jest potrzebne w zamówieniu tej fali. Zeskanuj je, aby zobaczyć przegrodę.</translation>
    </message>
    <message>
        <source>No tote is open. Scan a tote that was brought to the wall.</source>
        <translation>Żadna kuweta nie jest otwarta. Zeskanuj kuwetę przywiezioną do ściany.</translation>
    </message>
    <message>
        <source>{tote} was not brought to the wall. Nothing was changed.</source>
        <translation>Kuwety {tote} nie przywieziono do ściany. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{scanned} is not in {tote} by the books. Set it aside and tell the supervisor.</source>
        <translation>Według ewidencji {scanned} nie ma w {tote}. Odłóż na bok i zgłoś kierownikowi.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. This order wants {missing}.</source>
        <extracomment>{missing} is how many the order still wants, {scanned} how many were scanned or counted.</extracomment>
        <translation>Za dużo {sku}: {scanned}. To zamówienie potrzebuje {missing}.</translation>
    </message>
    <message>
        <source>No order of this wave wants {scanned}. Scan “Lay aside”, then the item.</source>
        <translation>Żadne zamówienie tej fali nie chce {scanned}. Zeskanuj „Odłóż na bok”, potem artykuł.</translation>
    </message>
    <message>
        <source>The wall is full: no slot for order {order}. Pack complete orders first.</source>
        <translation>Ściana pełna: brak przegrody na zamówienie {order}. Najpierw spakuj kompletne.</translation>
    </message>
    <message>
        <source>No piece is in hand. Scan an item first.</source>
        <translation>Nie masz sztuki w ręku. Najpierw zeskanuj artykuł.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Wanted: {expected}.</source>
        <translation>Zła przegroda: {scanned}. Potrzebna: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation>
            <numerusform>%n paczka do przekazania. Zeskanuj przewoźnika lub paczkę.</numerusform>
            <numerusform>%n paczki do przekazania. Zeskanuj przewoźnika lub paczkę.</numerusform>
            <numerusform>%n paczek do przekazania. Zeskanuj przewoźnika lub paczkę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation>
            <numerusform>Przekazanie ({carrier}): czeka %n paczka. Zeskanuj ją.</numerusform>
            <numerusform>Przekazanie ({carrier}): czekają %n paczki. Zeskanuj każdą.</numerusform>
            <numerusform>Przekazanie ({carrier}): czeka %n paczek. Zeskanuj każdą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation>
            <numerusform>Przekazanie ({carrier}): czeka %n paczka. Nie zdążą na ten samochód: {late}.</numerusform>
            <numerusform>Przekazanie ({carrier}): czekają %n paczki. Nie zdążą na ten samochód: {late}.</numerusform>
            <numerusform>Przekazanie ({carrier}): czeka %n paczek. Nie zdążą na ten samochód: {late}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation>
            <numerusform>Paczka zamówienia {order} wydana. Jeszcze %n.</numerusform>
            <numerusform>Paczka zamówienia {order} wydana. Jeszcze %n.</numerusform>
            <numerusform>Paczka zamówienia {order} wydana. Jeszcze %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation>
            <numerusform>Zamówienie {order} wysłane. Jeszcze %n.</numerusform>
            <numerusform>Zamówienie {order} wysłane. Jeszcze %n.</numerusform>
            <numerusform>Zamówienie {order} wysłane. Jeszcze %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczka. Daj protokół do podpisu.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczki. Daj protokół do podpisu.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczek. Daj protokół do podpisu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczka. Jeszcze tutaj: {missing}.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczki. Jeszcze tutaj: {missing}.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczek. Jeszcze tutaj: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczka. Nie na ten samochód, zatrzymaj: {surplus}.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczki. Nie na ten samochód, zatrzymaj: {surplus}.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczek. Nie na ten samochód, zatrzymaj: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczka. Jeszcze tutaj: {missing}. Nie na ten samochód, zatrzymaj: {surplus}.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczki. Jeszcze tutaj: {missing}. Nie na ten samochód, zatrzymaj: {surplus}.</numerusform>
            <numerusform>Przekazanie ({carrier}) zamknięte: %n paczek. Jeszcze tutaj: {missing}. Nie na ten samochód, zatrzymaj: {surplus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over {number} stays open. Scan its carrier to go on.</source>
        <extracomment>{number} is the hand-over&apos;s number.</extracomment>
        <translation>Przekazanie {number} zostaje otwarte. Aby wrócić, zeskanuj przewoźnika.</translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation>
            <numerusform>Odstawianie w {place} ({carrier}): do przyniesienia %n paczka. Zeskanuj ją.</numerusform>
            <numerusform>Odstawianie w {place} ({carrier}): do przyniesienia %n paczki. Zeskanuj każdą.</numerusform>
            <numerusform>Odstawianie w {place} ({carrier}): do przyniesienia %n paczek. Zeskanuj każdą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation>
            <numerusform>Paczka zamówienia {order} stoi w {place}. Do przyniesienia %n.</numerusform>
            <numerusform>Paczka zamówienia {order} stoi w {place}. Do przyniesienia %n.</numerusform>
            <numerusform>Paczka zamówienia {order} stoi w {place}. Do przyniesienia %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver of {carrier} has signed. The list will show it.</source>
        <translation>Kierowca ({carrier}) złożył podpis. Będzie on na protokole.</translation>
    </message>
    <message>
        <source>a carrier or a parcel</source>
        <translation>przewoźnik albo paczka</translation>
    </message>
    <message>
        <source>a parcel&apos;s label, or “Done”</source>
        <translation>etykieta paczki albo „Gotowe”</translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation>
            <numerusform>{carrier}: dziś wydano %n paczkę</numerusform>
            <numerusform>{carrier}: dziś wydano %n paczki</numerusform>
            <numerusform>{carrier}: dziś wydano %n paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>still here: {codes}</source>
        <translation>jeszcze tutaj: {codes}</translation>
    </message>
    <message>
        <source>should have gone with a van: {codes}</source>
        <translation>powinny były pojechać: {codes}</translation>
    </message>
    <message>
        <source>not ready: {codes}</source>
        <translation>niegotowe: {codes}</translation>
    </message>
    <message>
        <source>not for this carrier: {codes}</source>
        <translation>nie dla tego przewoźnika: {codes}</translation>
    </message>
    <message>
        <source>hand-over still open: {codes}</source>
        <translation>przekazanie nadal otwarte: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation>
            <numerusform>Zamknięto %n przekazanie.</numerusform>
            <numerusform>Zamknięto %n przekazania.</numerusform>
            <numerusform>Zamknięto %n przekazań.</numerusform>
        </translation>
    </message>
    <message>
        <source>{scanned} is no carrier&apos;s staging place. There are: {places}.</source>
        <extracomment>{places} are the staging places there are.</extracomment>
        <translation>{scanned} nie jest miejscem wydań żadnego przewoźnika. Dostępne: {places}.</translation>
    </message>
    <message>
        <source>This parcel goes with {carrier}: bring it to {expected}, not to {scanned}.</source>
        <extracomment>{expected} is the place of the parcel&apos;s carrier, {scanned} the place you stand at.</extracomment>
        <translation>Tę paczkę zabiera {carrier}: zanieś ją do {expected}, nie do {scanned}.</translation>
    </message>
    <message>
        <source>There is no signature yet. Have the driver sign on the screen (F9).</source>
        <translation>Nie ma jeszcze podpisu. Kierowca musi podpisać na ekranie (F9).</translation>
    </message>
    <message>
        <source>Label {scanned} is not one of ours. Set the parcel aside.</source>
        <translation>Etykieta {scanned} nie jest nasza. Odłóż paczkę na bok.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. Bring the parcel back to the bench.</source>
        <translation>Etykieta {scanned} jest nieważna. Odnieś paczkę do stołu.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. The parcel&apos;s label is {expected}.</source>
        <extracomment>{expected} is the label that counts instead.</extracomment>
        <translation>Etykieta {scanned} jest nieważna. Etykieta paczki to {expected}.</translation>
    </message>
    <message>
        <source>Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.</source>
        <translation>Etykiety {parcel} nie sprawdzono przy stole. Odnieś paczkę zamówienia {order}.</translation>
    </message>
    <message>
        <source>This parcel goes with {scanned}, not with {expected}. Keep it here.</source>
        <extracomment>{expected} is the carrier of this hand-over, {scanned} the parcel&apos;s.</extracomment>
        <translation>Tę paczkę zabiera {scanned}, nie {expected}. Zatrzymaj ją tutaj.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already.</source>
        <translation>Paczka {parcel} już wyjechała.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already: {at}.</source>
        <extracomment>{at} is a day and time.</extracomment>
        <translation>Paczka {parcel} już wyjechała: {at}.</translation>
    </message>
    <message>
        <source>No hand-over is open. Scan a carrier first.</source>
        <translation>Żadne przekazanie nie jest otwarte. Najpierw zeskanuj przewoźnika.</translation>
    </message>
    <message>
        <source>No parcel was scanned for {carrier} yet. Nothing was closed.</source>
        <translation>Nie zeskanowano jeszcze żadnej paczki ({carrier}). Nic nie zamknięto.</translation>
    </message>
    <message>
        <source>No such carrier: {scanned}. There are: {carriers}.</source>
        <extracomment>{carriers} are the codes of the carriers there are.</extracomment>
        <translation>Nie ma takiego przewoźnika: {scanned}. Dostępne: {carriers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation>
            <numerusform>%n zapowiedziany zwrot. Zeskanuj zwrot, jego zamówienie lub paczkę.</numerusform>
            <numerusform>%n zapowiedziane zwroty. Zeskanuj zwrot, jego zamówienie lub paczkę.</numerusform>
            <numerusform>%n zapowiedzianych zwrotów. Zeskanuj zwrot, jego zamówienie lub paczkę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation>
            <numerusform>Zwrot {rma}: jeszcze %n sztuka. Zeskanuj ją.</numerusform>
            <numerusform>Zwrot {rma}: jeszcze %n sztuki. Zeskanuj każdą.</numerusform>
            <numerusform>Zwrot {rma}: jeszcze %n sztuk. Zeskanuj każdą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation>
            <numerusform>Naklej etykietę {plate} na {sku}. Jeszcze %n.</numerusform>
            <numerusform>Naklej etykietę {plate} na {sku}. Jeszcze %n.</numerusform>
            <numerusform>Naklej etykietę {plate} na {sku}. Jeszcze %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation>
            <numerusform>Naklej etykietę na %n sztukę {sku}: {plate}.</numerusform>
            <numerusform>Naklej etykietę na każdą z %n sztuk {sku}: {plate}.</numerusform>
            <numerusform>Naklej etykietę na każdą z %n sztuk {sku}: {plate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku}. All pieces are here: scan “Done”.</source>
        <translation>Naklej etykietę {plate} na {sku}. Wszystkie sztuki są tutaj: zeskanuj „Gotowe”.</translation>
    </message>
    <message>
        <source>All pieces of {rma} are here. Scan “Done” or the next return.</source>
        <translation>Wszystkie sztuki zwrotu {rma} są tutaj. Zeskanuj „Gotowe” albo następny zwrot.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece.</source>
        <translation>Teraz zeskanuj partię tej sztuki.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece. Sent were: {expected}.</source>
        <extracomment>{expected} are the lots that were sent to the customer.</extracomment>
        <translation>Teraz zeskanuj partię tej sztuki. Wysłano: {expected}.</translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku} and put it into quarantine: {place}.</source>
        <extracomment>{place} is the quarantine place.</extracomment>
        <translation>Naklej etykietę {plate} na {sku} i odłóż do kwarantanny: {place}.</translation>
    </message>
    <message>
        <source>More {sku} than announced ({announced}). Take it into quarantine?</source>
        <extracomment>{announced} is how many pieces of {sku} the customer announced.</extracomment>
        <translation>Więcej {sku}, niż zapowiedziano ({announced}). Przyjąć do kwarantanny?</translation>
    </message>
    <message>
        <source>{sku} is not announced in {rma}. Take it into quarantine?</source>
        <translation>{sku} nie zapowiedziano w {rma}. Przyjąć do kwarantanny?</translation>
    </message>
    <message>
        <source>This {sku} was not sent with order {order}. Take it into quarantine?</source>
        <translation>Tego {sku} nie wysłano w zamówieniu {order}. Przyjąć do kwarantanny?</translation>
    </message>
    <message>
        <source>No return is announced for order {order}. Begin one?</source>
        <translation>Dla zamówienia {order} nie zapowiedziano zwrotu. Rozpocząć?</translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation>
            <numerusform>Zwrot {rma} przyjęty: %n sztuka. Zanieś ją do kontroli.</numerusform>
            <numerusform>Zwrot {rma} przyjęty: %n sztuki. Zanieś je do kontroli.</numerusform>
            <numerusform>Zwrot {rma} przyjęty: %n sztuk. Zanieś je do kontroli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation>
            <numerusform>Zwrot {rma}: przyjęto %n sztukę. Brakuje: {missing}.</numerusform>
            <numerusform>Zwrot {rma}: przyjęto %n sztuki. Brakuje: {missing}.</numerusform>
            <numerusform>Zwrot {rma}: przyjęto %n sztuk. Brakuje: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was not shipped yet. Nothing can come back.</source>
        <translation>Zamówienia {order} jeszcze nie wysłano. Nic nie może wrócić.</translation>
    </message>
    <message>
        <source>Nothing was shipped of order {order}, line {lines}.</source>
        <extracomment>{lines} are numbers of order lines.</extracomment>
        <translation>Z zamówienia {order}, pozycja {lines}, nic nie wysłano.</translation>
    </message>
    <message>
        <source>Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.</source>
        <extracomment>{lines}, {asked} and {left} are lists of numbers in the same order.</extracomment>
        <translation>Za dużo z zamówienia {order}, pozycja {lines}: zgłoszono {asked}, wrócić może jeszcze {left}.</translation>
    </message>
    <message>
        <source>Not so many {sku} announced in {rma}: {announced}. Scan them one by one.</source>
        <translation>W {rma} nie zapowiedziano tylu {sku}: {announced}. Skanuj po jednej sztuce.</translation>
    </message>
    <message>
        <source>Return {rma} is known with other contents, for order {order}.</source>
        <extracomment>{rma} is known already, for order {order}, with other lines.</extracomment>
        <translation>Zwrot {rma} jest znany z inną zawartością, dla zamówienia {order}.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines} stands twice in the request.</source>
        <translation>Zamówienie {order}, pozycja {lines} występuje w prośbie dwa razy.</translation>
    </message>
    <message>
        <source>No return is announced for order {order}.</source>
        <translation>Dla zamówienia {order} nie zapowiedziano zwrotu.</translation>
    </message>
    <message>
        <source>Order {order} has several returns: {rmas}. Scan or type one of them.</source>
        <extracomment>{rmas} are numbers of returns.</extracomment>
        <translation>Zamówienie {order} ma kilka zwrotów: {rmas}. Zeskanuj lub wpisz jeden z nich.</translation>
    </message>
    <message>
        <source>Return {rma} is closed. Scan its order to begin a new one.</source>
        <translation>Zwrot {rma} jest zamknięty. Zeskanuj jego zamówienie, aby rozpocząć nowy.</translation>
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
        <source>The address of a pick-up needs a name, a street and a town, each line with at most {most} visible signs.</source>
        <extracomment>{most} is how many signs a line may have.</extracomment>
        <translation>Adres odbioru wymaga nazwiska, ulicy i miejscowości, a każdy wiersz – najwyżej {most} widocznych znaków.</translation>
    </message>
    <message>
        <source>{rma} can no longer come back in another way: it is here already, or over.</source>
        <translation>Nie można już zmienić sposobu zwrotu {rma}: towar jest już tutaj albo sprawa jest zakończona.</translation>
    </message>
    <message>
        <source>{rma} can no longer be withdrawn: it is here, over, or was exchanged.</source>
        <translation>{rma} nie można już wycofać: towar jest tutaj, sprawa zakończona albo wymieniono go.</translation>
    </message>
    <message>
        <source>The floor has no place for this. Ask the supervisor.</source>
        <translation>Na planie hali nie ma na to miejsca. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>The floor has no such place: {place_kind}. Ask the supervisor.</source>
        <extracomment>{place_kind} is what a place is for, such as &quot;Quarantine&quot;.</extracomment>
        <translation>Na planie hali nie ma takiego miejsca: {place_kind}. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>a return, its order or a parcel</source>
        <translation>zwrot, jego zamówienie albo paczka</translation>
    </message>
    <message>
        <source>an item or “Done”</source>
        <translation>artykuł albo „Gotowe”</translation>
    </message>
    <message>
        <source>“Done” or the next return</source>
        <translation>„Gotowe” albo następny zwrot</translation>
    </message>
    <message>
        <source>customer&apos;s answer kept</source>
        <translation>odpowiedź klienta zapisana</translation>
    </message>
    <message>
        <source>return label made</source>
        <translation>etykieta zwrotna wystawiona</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>zwrot zgłoszony</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>zwrot otwarty</translation>
    </message>
    <message>
        <source>return begun</source>
        <translation>zwrot rozpoczęty</translation>
    </message>
    <message>
        <source>piece received</source>
        <translation>sztuka przyjęta</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>zwrot przyjęty</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Dotarło uszkodzone</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Wysłano zły artykuł</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Zmiana zdania</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Niezgodne z opisem</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Wadliwe</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Dotarło za późno</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Niezapowiedziane</translation>
    </message>
    <message>
        <source>Asked for in time</source>
        <translation>Zgłoszono w terminie</translation>
    </message>
    <message>
        <source>Damaged, defective or wrong: allowed at any time</source>
        <translation>Wada lub pomyłka: zawsze dozwolone</translation>
    </message>
    <message>
        <source>Came without being announced</source>
        <translation>Dotarło bez zapowiedzi</translation>
    </message>
    <message>
        <source>Came without being announced, and too late</source>
        <translation>Dotarło bez zapowiedzi i za późno</translation>
    </message>
    <message>
        <source>There is no report {scanned}. There are: {reports}.</source>
        <extracomment>{reports} are names of reports; keep them as they are.</extracomment>
        <translation>Nie ma raportu {scanned}. Dostępne: {reports}.</translation>
    </message>
    <message>
        <source>This report shows how things are now. Leave the days out.</source>
        <translation>Ten raport pokazuje stan obecny. Nie podawaj dni.</translation>
    </message>
    <message>
        <source>{scanned} is not a day such as 2026-03-31.</source>
        <translation>{scanned} to nie data taka jak 2026-03-31.</translation>
    </message>
    <message>
        <source>The days run backwards: from {since} to {until}.</source>
        <extracomment>{since} and {until} are days.</extracomment>
        <translation>Dni biegną wstecz: od {since} do {until}.</translation>
    </message>
    <message>
        <source>{title} ({kpi})</source>
        <extracomment>{kpi} is the number of a key figure, such as K1.</extracomment>
        <translation>{title} ({kpi})</translation>
    </message>
    <message>
        <source>How: {formula}</source>
        <translation>Jak: {formula}</translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation>Dni: wszystkie</translation>
    </message>
    <message>
        <source>Days: from {since} on (UTC)</source>
        <translation>Dni: od {since} (UTC)</translation>
    </message>
    <message>
        <source>Days: up to {until} (UTC)</source>
        <translation>Dni: do {until} (UTC)</translation>
    </message>
    <message>
        <source>Days: {since} to {until} (UTC)</source>
        <translation>Dni: od {since} do {until} (UTC)</translation>
    </message>
    <message>
        <source>{figure}: {of}</source>
        <translation>{figure}: {of}</translation>
    </message>
    <message>
        <source>Rows used: {rows}</source>
        <translation>Użyte wiersze: {rows}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}. {because}</source>
        <translation>Pominięte wiersze: {rows}. {because}</translation>
    </message>
    <message>
        <source>The first figure is not known: there are no rows to compute it from.</source>
        <translation>Pierwsza wartość jest nieznana: nie ma wierszy do jej obliczenia.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… i jeszcze %n wiersz.</numerusform>
            <numerusform>… i jeszcze %n wiersze.</numerusform>
            <numerusform>… i jeszcze %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>a number that is not known</comment>
        <extracomment>Stands for a number that is not known.</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>tak</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>seconds</comment>
        <extracomment>Lengths of time. Use the short signs of the units.</extracomment>
        <translation>{value} s</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} min</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} h</translation>
    </message>
    <message>
        <source>{value} d</source>
        <comment>days</comment>
        <translation>{value} d</translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation>Czas realizacji zamówienia</translation>
    </message>
    <message>
        <source>Return rate by item</source>
        <translation>Wskaźnik zwrotów wg artykułu</translation>
    </message>
    <message>
        <source>Return rate by channel</source>
        <translation>Wskaźnik zwrotów wg kanału</translation>
    </message>
    <message>
        <source>Picking accuracy</source>
        <translation>Dokładność kompletacji</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>Częstotliwość zakupów</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Współczynnik konwersji</translation>
    </message>
    <message>
        <source>Repeat buyers</source>
        <translation>Powracający klienci</translation>
    </message>
    <message>
        <source>Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} (rule {policy}).</source>
        <extracomment>{lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.</extracomment>
        <translation>Za późno na zamówienie {order}, pozycja {lines}: wysłano {days} dni temu, dozwolone {limit} (reguła {policy}).</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: no rule takes it back.</source>
        <translation>Zamówienie {order}, pozycja {lines}: żadna reguła nie pozwala na zwrot.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: not taken back by the rule {policy}.</source>
        <translation>Zamówienie {order}, pozycja {lines}: reguła {policy} nie pozwala na zwrot.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was chosen to be sent back.</source>
        <translation>Z zamówienia {order} nie wybrano nic do odesłania.</translation>
    </message>
    <message>
        <source>The rule does not offer this: {remedy}.</source>
        <extracomment>{remedy} is one of: refund, credit, exchange, repair, advice.</extracomment>
        <translation>Reguła tego nie oferuje: {remedy}.</translation>
    </message>
    <message>
        <source>Return {rma} does not wait for a decision any more.</source>
        <translation>Zwrot {rma} nie czeka już na decyzję.</translation>
    </message>
    <message>
        <source>The policy was not taken. Look at this in the file: {scanned}</source>
        <extracomment>{scanned} is a place in the file, such as $.rules[2].days</extracomment>
        <translation>Zasad nie wczytano. Sprawdź w pliku: {scanned}</translation>
    </message>
    <message>
        <source>Did the parcel of {rma} come with nothing in it?</source>
        <translation>Czy paczka {rma} przyszła pusta?</translation>
    </message>
    <message>
        <source>Noted: {rma} came empty. A supervisor decides. Scan the next return.</source>
        <translation>Zapisano: paczka {rma} przyszła pusta. Decyduje kierownik. Zeskanuj następny zwrot.</translation>
    </message>
    <message>
        <source>Pieces of {rma} are here already: its parcel was not empty.</source>
        <translation>Sztuki z {rma} są już tutaj: paczka nie była pusta.</translation>
    </message>
    <message>
        <source>empty parcel noted</source>
        <translation>pusta paczka zapisana</translation>
    </message>
    <message>
        <source>It comes too late</source>
        <translation>Przychodzi za późno</translation>
    </message>
    <message>
        <source>It is worth more than the limit</source>
        <translation>Wartość powyżej limitu</translation>
    </message>
    <message>
        <source>A photo is missing</source>
        <translation>Brakuje zdjęcia</translation>
    </message>
    <message>
        <source>The rule leaves it to a supervisor</source>
        <translation>Reguła zostawia to kierownikowi</translation>
    </message>
    <message>
        <source>The parcel came empty</source>
        <translation>Paczka przyszła pusta</translation>
    </message>
    <message>
        <source>It is never taken back</source>
        <translation>Bez możliwości zwrotu</translation>
    </message>
    <message>
        <source>No rule is about it</source>
        <translation>Nie dotyczy tego żadna reguła</translation>
    </message>
    <message>
        <source>Granted at once</source>
        <translation>Przyznano od razu</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>Czeka na kierownika</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a request</comment>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>return granted</source>
        <translation>zwrot przyznany</translation>
    </message>
    <message>
        <source>return refused</source>
        <translation>zwrot odrzucony</translation>
    </message>
    <message>
        <source>way back changed</source>
        <translation>sposób zwrotu zmieniony</translation>
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
        <translation>załatwiono bez zwrotu</translation>
    </message>
    <message>
        <source>policy taken in</source>
        <translation>zasady wczytane</translation>
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
        <source>{way} (needs a new label)</source>
        <extracomment>{way} is one of the ways above; the label that was made is of no use for it.</extracomment>
        <translation>{way} (potrzebna nowa etykieta)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Floor, door or company</source>
        <translation>Piętro, drzwi lub firma</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
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
        <translation>
            <numerusform>Zasady wczytane: %n reguła.</numerusform>
            <numerusform>Zasady wczytane: %n reguły.</numerusform>
            <numerusform>Zasady wczytane: %n reguł.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy})</source>
        <extracomment>{sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.</extracomment>
        <translation>{line}  {sku}: {verdict} (reguła {policy})</translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy}). {because}.</source>
        <translation>{line}  {sku}: {verdict} (reguła {policy}). {because}.</translation>
    </message>
    <message>
        <source>No refund was chosen.</source>
        <extracomment>{plates} are numbers of returned pieces.</extracomment>
        <translation>Nie wybrano zwrotu pieniędzy.</translation>
    </message>
    <message>
        <source>Nothing is owed for {plates}: paid already, or not judged yet.</source>
        <translation>Za {plates} nic się nie należy: już zapłacono albo jeszcze nie oceniono.</translation>
    </message>
    <message>
        <source>Return {rma} waits for no exchange: none was chosen, or it is ordered already.</source>
        <translation>Zwrot {rma} nie czeka na wymianę: nie wybrano jej albo jest już zamówiona.</translation>
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
        <translation>
            <numerusform>Zapisano %n zwrot pieniędzy jako zapłacony.</numerusform>
            <numerusform>Zapisano %n zwroty pieniędzy jako zapłacone.</numerusform>
            <numerusform>Zapisano %n zwrotów pieniędzy jako zapłacone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation>
            <numerusform>Zapisano do pliku %n zwrot pieniędzy: {file}</numerusform>
            <numerusform>Zapisano do pliku %n zwroty pieniędzy: {file}</numerusform>
            <numerusform>Zapisano do pliku %n zwrotów pieniędzy: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</source>
        <extracomment>{due} is a day, {customer} a name, {why} is &quot;money back&quot; or &quot;credit&quot;.</extracomment>
        <translation>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</translation>
    </message>
    <message>
        <source>No refund is due.</source>
        <translation>Żaden zwrot pieniędzy nie czeka.</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>Zdecyduj o prośbie</translation>
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
        <translation>Zamów wymianę</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kontroluj</translation>
    </message>
    <message>
        <source>Bring to its place</source>
        <translation>Zanieś na miejsce</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Wypłać zwrot pieniędzy</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźnione</translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation>termin w ciągu doby</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>{file}: unchanged. Report {number} on {plate}, grade {grade}.</source>
        <extracomment>{file} is a file, {plate} a returned piece, {grade} its grade.</extracomment>
        <translation>{file}: bez zmian. Raport {number}, {plate}, ocena {grade}.</translation>
    </message>
    <message>
        <source>{file}: unchanged, but for the customer&apos;s words and photos, which were erased. Report {number} on {plate}, grade {grade}.</source>
        <translation>{file}: bez zmian, poza słowami i zdjęciami klienta, które usunięto. Protokół {number}, {plate}, stopień {grade}.</translation>
    </message>
    <message>
        <source>{file}: {flaw}</source>
        <extracomment>{flaw} is one of the next sentences.</extracomment>
        <translation>{file}: {flaw}</translation>
    </message>
    <message>
        <source>This is no inspection report of ours.</source>
        <translation>To nie jest nasz raport z kontroli.</translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation>Plik zmieniono po zapisaniu.</translation>
    </message>
    <message>
        <source>What the report says was changed after it was sealed.</source>
        <translation>Treść raportu zmieniono po jego zabezpieczeniu.</translation>
    </message>
    <message>
        <source>The report does not follow the one before it: order changed, or one is missing.</source>
        <translation>Raport nie następuje po poprzednim: zmieniono kolejność albo jednego brakuje.</translation>
    </message>
    <message>
        <source>A photo is missing.</source>
        <translation>Brakuje zdjęcia.</translation>
    </message>
    <message>
        <source>A photo was changed.</source>
        <translation>Zmieniono zdjęcie.</translation>
    </message>
    <message>
        <source>The code on the paper is another one&apos;s.</source>
        <translation>Kod na papierze należy do innego raportu.</translation>
    </message>
    <message>
        <source>The store does not have this report, or its chain is broken there.</source>
        <translation>Baza nie ma tego raportu albo jego łańcuch jest tam przerwany.</translation>
    </message>
    <message>
        <source>{address} cannot be used: another program listens there, or it is elsewhere.</source>
        <translation>Nie można użyć {address}: nasłuchuje tam inny program albo to adres innego komputera.</translation>
    </message>
    <message>
        <source>A cost of {plate} has to be more than nothing.</source>
        <translation>Koszt {plate} musi być większy od zera.</translation>
    </message>
    <message>
        <source>This is no photo that can be used: damaged, too large or of another kind.</source>
        <translation>Tego zdjęcia nie można użyć: uszkodzone, za duże lub innego rodzaju.</translation>
    </message>
    <message>
        <source>This photo is larger than {limit} MB. Take it again, smaller.</source>
        <extracomment>{limit} in megabytes.</extracomment>
        <translation>To zdjęcie ma więcej niż {limit} MB. Zrób je ponownie, mniejsze.</translation>
    </message>
    <message>
        <source>This photo has more than {pixels} million pixels. Take it again, smaller.</source>
        <extracomment>{pixels} in millions.</extracomment>
        <translation>To zdjęcie ma więcej niż {pixels} mln pikseli. Zrób je ponownie, mniejsze.</translation>
    </message>
    <message>
        <source>You judged {plate} yourself. Somebody else has to look again.</source>
        <translation>{plate}: to Twoja własna ocena. Ponownie musi ocenić ktoś inny.</translation>
    </message>
    <message>
        <source>{plate} needs no second look: not judged yet, or looked at twice already.</source>
        <translation>{plate} nie wymaga ponownej kontroli: jeszcze bez oceny albo już z dwiema.</translation>
    </message>
    <message>
        <source>rest answered as new</source>
        <translation>reszta odpowiedzi jak dla nowej</translation>
    </message>
    <message>
        <source>cost booked</source>
        <translation>koszt zaksięgowany</translation>
    </message>
    <message>
        <source>second look kept</source>
        <translation>ponowna kontrola zapisana</translation>
    </message>
    <message>
        <source>refunds noted as paid</source>
        <translation>zwroty pieniędzy zapisane jako zapłacone</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>Przyjęcie na stan</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Utylizacja</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Pierwsze zamówienie</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Stali klienci</translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation>Wiele zwrotów</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>Rodzaj towaru</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Returns by product, and why</source>
        <translation>Zwroty wg produktu i dlaczego</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>Zwroty wg miejscowości</translation>
    </message>
    <message>
        <source>Returns by group of customers</source>
        <translation>Zwroty wg grupy klientów</translation>
    </message>
    <message>
        <source>Reasons over time</source>
        <translation>Powody w czasie</translation>
    </message>
    <message>
        <source>What customers write</source>
        <translation>Co piszą klienci</translation>
    </message>
    <message>
        <source>Every returned piece</source>
        <translation>Każda zwrócona sztuka</translation>
    </message>
    <message>
        <source>Do clerks grade alike?</source>
        <translation>Czy pracownicy oceniają tak samo?</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % certainty; the reason given most, and its share. Days: when the order was placed.</source>
        <translation>Sztuki zwrócone ÷ sztuki wysłane, dla każdego artykułu, w granicach przy pewności 95 %; najczęściej podawany powód i jego udział. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, between two bounds at 95 % certainty. Days: when the order was placed.</source>
        <translation>Sztuki zwrócone ÷ sztuki wysłane, według kraju i pierwszych znaków kodu pocztowego, w granicach przy pewności 95 %. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with 95 % certainty; loyal: two or more orders. Days: when the order was placed.</source>
        <translation>Sztuki zwrócone ÷ sztuki wysłane. Wiele zwrotów: udział z pewnością 95 % wyższy niż u wszystkich; stali klienci: dwa lub więcej zamówień. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % certainty. Days: when the return was requested.</source>
        <translation>Sztuki z danym powodem ÷ wszystkie sztuki zgłoszone do zwrotu w miesiącu, w granicach przy pewności 95 %. Dni: kiedy zgłoszono zwrot.</translation>
    </message>
    <message>
        <source>Words of four letters or more that stand in three comments or more; the reason and the item they stand with most. Days: when the return was requested.</source>
        <translation>Słowa od czterech liter, które występują w co najmniej trzech komentarzach; powód i artykuł, przy których stoją najczęściej. Dni: kiedy zgłoszono zwrot.</translation>
    </message>
    <message>
        <source>The pieces behind the other reports. Days: when the return came in.</source>
        <translation>Sztuki, na których opierają się pozostałe raporty. Dni: kiedy przyszedł zwrot.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of first judgements and blind second looks: agreement beyond chance, 100 % is always alike, between two bounds at 95 % certainty. Days: when the second look was.</source>
        <translation>Kappa Cohena pierwszych ocen i ponownych kontroli w ciemno: zgodność ponad przypadkową, 100 % to zawsze tak samo, w granicach przy pewności 95 %. Dni: kiedy była ponowna kontrola.</translation>
    </message>
    <message>
        <source>Judged alike</source>
        <translation>Ocenione tak samo</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Pieces judged twice</source>
        <translation>Sztuki ocenione dwa razy</translation>
    </message>
    <message>
        <source>Agreement beyond chance (kappa)</source>
        <translation>Zgodność ponad przypadkową (kappa)</translation>
    </message>
    <message>
        <source>Kappa, at least</source>
        <translation>Kappa, co najmniej</translation>
    </message>
    <message>
        <source>Kappa, at most</source>
        <translation>Kappa, najwyżej</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Words that come again</source>
        <translation>Powtarzające się słowa</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: share</comment>
        <translation>Tak samo</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>Obszar kodu pocztowego</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>an upper bound</comment>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>Dość danych</translation>
    </message>
    <message>
        <source>Judged twice</source>
        <translation>Ocenione dwa razy</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: whose, or of what</comment>
        <translation>Czego lub kogo</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: by clerk, by month</comment>
        <translation>Według</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Słowo</translation>
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
        <translation>Nic nie zapisano.</translation>
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
        <source>It is collected at another address, in {city}.</source>
        <extracomment>{city} is a town; the page says no more of such an address.</extracomment>
        <translation>Przesyłka zostanie odebrana pod innym adresem: {city}.</translation>
    </message>
    <message>
        <source>Collect it at another address in the same country</source>
        <translation>Odbiór pod innym adresem w tym samym kraju</translation>
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
        <source>Send it back in another way</source>
        <translation>Odeślij w inny sposób</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>Zmień sposób zwrotu</translation>
    </message>
    <message>
        <source>In whichever way it comes back, you pay no more than the policy says.</source>
        <translation>Niezależnie od sposobu zwrotu płacisz nie więcej, niż mówią zasady zwrotów.</translation>
    </message>
    <message>
        <source>The pick-up is called off with that.</source>
        <translation>Odbiór zostanie przy tym odwołany.</translation>
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
        <translation>Klienci mogą zgłaszać zwroty pod {address}. Zatrzymaj: Ctrl+C.</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Koszt zwrotów</translation>
    </message>
    <message>
        <source>Time to resolve a complaint</source>
        <translation>Czas załatwienia reklamacji</translation>
    </message>
    <message>
        <source>Refunds in time</source>
        <translation>Zwroty pieniędzy w terminie</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Zwroty wg powodu</translation>
    </message>
    <message>
        <source>Picks per hour</source>
        <translation>Wydajność kompletacji na godzinę</translation>
    </message>
    <message>
        <source>Wrong scans by slot</source>
        <translation>Błędne skany wg miejsca</translation>
    </message>
    <message>
        <source>Items taken for each other</source>
        <translation>Mylone artykuły</translation>
    </message>
    <message>
        <source>Metres walked</source>
        <translation>Przebyte metry</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Otwarte zamówienia</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>Jakie kartony mieć na składzie</translation>
    </message>
    <message>
        <source>Average time from placing an order to its delivery, and to its hand-over to the carrier. Days: when the order was placed.</source>
        <translation>Średni czas od złożenia zamówienia do dostawy i do przekazania przewoźnikowi. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at 95 % certainty; above average is an item whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>Sztuki zwrócone ÷ sztuki wysłane, dla każdego artykułu. „Co najmniej” to dolna granica przy pewności 95 %; powyżej średniej jest artykuł, którego granica przekracza wskaźnik dla wszystkich. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound at 95 % certainty; above average is a channel whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>Sztuki zwrócone ÷ sztuki wysłane, dla każdego kanału. „Co najmniej” to dolna granica przy pewności 95 %; powyżej średniej jest kanał, którego granica przekracza wskaźnik dla wszystkich. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the same for their lines. Days: when the order was placed.</source>
        <translation>(Zamówienia wysłane − zamówienia ze zwrotem z powodu złego artykułu) ÷ zamówienia wysłane; tak samo dla pozycji. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Orders ÷ different customers. Days: when the order was placed.</source>
        <translation>Zamówienia ÷ różni klienci. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Orders ÷ visits to the shop. Days: when the order was placed.</source>
        <translation>Zamówienia ÷ wizyty w sklepie. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Customers with two or more orders ÷ customers with an order. Days: when the order was placed.</source>
        <translation>Klienci z co najmniej dwoma zamówieniami ÷ klienci z zamówieniem. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Middle value (median) of the times from delivery to the request, and from the hand-over to the carrier to the request. Days: when the return was requested.</source>
        <translation>Wartość środkowa (mediana) czasów od dostawy do zgłoszenia i od przekazania przewoźnikowi do zgłoszenia. Dni: kiedy zgłoszono zwrot.</translation>
    </message>
    <message>
        <source>Average time from opening a complaint to closing it. Days: when it was opened.</source>
        <translation>Średni czas od otwarcia reklamacji do jej zamknięcia. Dni: kiedy ją otwarto.</translation>
    </message>
    <message>
        <source>Refunds paid by their due day ÷ refunds that were paid or are due. Days: when the return came in.</source>
        <translation>Zwroty pieniędzy wypłacone w terminie ÷ zwroty pieniędzy wypłacone lub wymagalne. Dni: kiedy przyszedł zwrot.</translation>
    </message>
    <message>
        <source>Pieces announced for return by the customer&apos;s reason, and pieces that came without being announced. Days: when the return was requested.</source>
        <translation>Sztuki zapowiedziane do zwrotu według powodu klienta oraz sztuki, które przyszły bez zapowiedzi. Dni: kiedy zgłoszono zwrot.</translation>
    </message>
    <message>
        <source>Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, pauses included; for whoever ended the round. Days: when the round was taken.</source>
        <translation>Skompletowane pozycje i sztuki ÷ godziny od pobrania rundy do odstawienia jej na miejsce, z przerwami; dla osoby, która zakończyła rundę. Dni: kiedy pobrano rundę.</translation>
    </message>
    <message>
        <source>Scans answered as wrong ÷ all scans, by the slot that was to be picked. Days: when it was scanned.</source>
        <translation>Skany uznane za błędne ÷ wszystkie skany, według miejsca, z którego miano pobrać. Dni: kiedy zeskanowano.</translation>
    </message>
    <message>
        <source>How often an item was scanned where another one was to be picked. Days: when it was scanned.</source>
        <translation>Jak często skanowano artykuł tam, gdzie miano pobrać inny. Dni: kiedy zeskanowano.</translation>
    </message>
    <message>
        <source>Planned length of the walks that were finished. “Shortest” marks those for which no shorter one exists. Days: when the round was taken.</source>
        <translation>Planowana długość zakończonych tras. „Najkrótsza” oznacza te, od których nie ma krótszych. Dni: kiedy pobrano rundę.</translation>
    </message>
    <message>
        <source>Pieces now. Low is an item with on hand − reserved + on order below its reorder point.</source>
        <translation>Sztuki teraz. „Za mało” to artykuł, którego stan − rezerwacje + zamówione u dostawcy jest poniżej progu zamawiania.</translation>
    </message>
    <message>
        <source>Open orders by what of them is promised; late are those whose time has passed. Days: when the order has to leave.</source>
        <translation>Otwarte zamówienia według tego, co z nich jest przydzielone; spóźnione to te, których czas minął. Dni: kiedy zamówienie musi wyjechać.</translation>
    </message>
    <message>
        <source>The orders of these days, packed into today&apos;s boxes and into the best sets of 3, 4 and 5 boxes: box + filling + freight, times the days of a year ÷ the days of the orders. “On later orders” is what a set saved on orders that came after those it was chosen by. Days: when the order was placed.</source>
        <translation>Zamówienia z tych dni spakowane w obecne kartony i w najlepsze zestawy 3, 4 i 5 kartonów: karton + wypełnienie + fracht, razy dni w roku ÷ dni zamówień. „Na późniejszych zamówieniach” to oszczędność zestawu na zamówieniach późniejszych niż te, według których go wybrano. Dni: kiedy złożono zamówienie.</translation>
    </message>
    <message>
        <source>Orders without a wrong item</source>
        <translation>Zamówienia bez złego artykułu</translation>
    </message>
    <message>
        <source>Boxes a year</source>
        <translation>Kartony rocznie</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Koszt rocznie</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Czas załatwienia</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>Zamknięte reklamacje</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned piece; beside it the time of inspecting and the refunds. Days: when the return came in.</source>
        <translation>Transport + kontrola + przyjęcie na stan + odnowienie + utylizacja, zaksięgowane dla każdej zwróconej sztuki; obok czas kontroli i zwroty pieniędzy. Dni: kiedy przyszedł zwrot.</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>Klienci, którzy kupili ponownie</translation>
    </message>
    <message>
        <source>Days of orders</source>
        <translation>Dni zamówień</translation>
    </message>
    <message>
        <source>Pieces elsewhere in the building</source>
        <translation>Sztuki gdzie indziej w budynku</translation>
    </message>
    <message>
        <source>Filling a year</source>
        <translation>Wypełnienie rocznie</translation>
    </message>
    <message>
        <source>Freight a year</source>
        <translation>Fracht rocznie</translation>
    </message>
    <message>
        <source>Time to hand-over</source>
        <translation>Czas do przekazania</translation>
    </message>
    <message>
        <source>Time spent on inspecting</source>
        <translation>Czas kontroli</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Czas realizacji</translation>
    </message>
    <message>
        <source>Lines without a wrong item</source>
        <translation>Pozycje bez złego artykułu</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Lines per hour</source>
        <translation>Pozycje na godzinę</translation>
    </message>
    <message>
        <source>Pieces on hand</source>
        <translation>Sztuki na stanie</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>Zamówienia dostarczone</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Zamówienia spóźnione</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>Zamówienia na klienta</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>Zamówienia wysłane</translation>
    </message>
    <message>
        <source>Orders with a wrong item</source>
        <translation>Zamówienia ze złym artykułem</translation>
    </message>
    <message>
        <source>Pairs of items</source>
        <translation>Pary artykułów</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>Paczki rocznie</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Pieces per hour</source>
        <translation>Sztuki na godzinę</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>Sztuki przyjęte</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>Artykuły w katalogu</translation>
    </message>
    <message>
        <source>Items below the reorder point</source>
        <translation>Artykuły poniżej progu zamawiania</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>Ustalone zwroty pieniędzy</translation>
    </message>
    <message>
        <source>Time to the refund (median)</source>
        <translation>Czas do zwrotu pieniędzy (mediana)</translation>
    </message>
    <message>
        <source>Pieces reserved</source>
        <translation>Sztuki zarezerwowane</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Wskaźnik zwrotów</translation>
    </message>
    <message>
        <source>Pieces that came back</source>
        <translation>Sztuki zwrócone</translation>
    </message>
    <message>
        <source>Returns after a known delivery</source>
        <translation>Zwroty po znanej dostawie</translation>
    </message>
    <message>
        <source>Returns after a hand-over</source>
        <translation>Zwroty po przekazaniu</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundy</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Oszczędność</translation>
    </message>
    <message>
        <source>Saved a year by the best set</source>
        <translation>Oszczędność roczna najlepszego zestawu</translation>
    </message>
    <message>
        <source>Saved on later orders</source>
        <translation>Oszczędność na późniejszych zamówieniach</translation>
    </message>
    <message>
        <source>Saved on later orders, at least</source>
        <translation>Oszczędność na późniejszych zamówieniach, co najmniej</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skany</translation>
    </message>
    <message>
        <source>Pieces shipped</source>
        <translation>Sztuki wysłane</translation>
    </message>
    <message>
        <source>From hand-over to request (median)</source>
        <translation>Od przekazania do zgłoszenia (mediana)</translation>
    </message>
    <message>
        <source>Sizes looked at</source>
        <translation>Sprawdzone wymiary</translation>
    </message>
    <message>
        <source>From delivery to request (median)</source>
        <translation>Od dostawy do zgłoszenia (mediana)</translation>
    </message>
    <message>
        <source>Returned pieces</source>
        <translation>Zwrócone sztuki</translation>
    </message>
    <message>
        <source>Refunded in time</source>
        <translation>Pieniądze zwrócone w terminie</translation>
    </message>
    <message>
        <source>Overdue and not refunded</source>
        <translation>Po terminie, pieniędzy nie zwrócono</translation>
    </message>
    <message>
        <source>Empty room a year, in litres</source>
        <translation>Puste miejsce rocznie, w litrach</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>Przejście</translation>
    </message>
    <message>
        <source>Walked for each line</source>
        <translation>Przebyte na pozycję</translation>
    </message>
    <message>
        <source>Time on rounds</source>
        <translation>Czas w rundach</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>Błędne skany</translation>
    </message>
    <message>
        <source>Share of wrong scans</source>
        <translation>Udział błędnych skanów</translation>
    </message>
    <message>
        <source>Wrong items scanned</source>
        <translation>Zeskanowane złe artykuły</translation>
    </message>
    <message>
        <source>Lines with a wrong item</source>
        <translation>Pozycje ze złym artykułem</translation>
    </message>
    <message>
        <source>Above average</source>
        <translation>Powyżej średniej</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a lower bound</comment>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a set of boxes, column</comment>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: time</comment>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamacja</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column: time</comment>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>column: pieces</comment>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: pieces</comment>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>To hand-over</source>
        <translation>Do przekazania</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>W terminie</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>column: time</comment>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <comment>column</comment>
        <translation>Wewnątrz, mm</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>column</comment>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Lines/h</source>
        <translation>Poz./h</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column: too few in stock</comment>
        <translation>Za mało</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column: pieces</comment>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>column: pieces</comment>
        <translation>Zamówione u dostawcy</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: time</comment>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Pieces/h</source>
        <translation>Szt./h</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: pieces</comment>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column: time of an order</comment>
        <translation>Złożono</translation>
    </message>
    <message>
        <source>Plate</source>
        <comment>of a returned piece</comment>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column: of a box</comment>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column: pieces</comment>
        <translation>Przydzielone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: time</comment>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Termin zwrotu pieniędzy</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column: time</comment>
        <translation>Zwrócono pieniądze</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Próg zamawiania</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>column: time</comment>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: pieces</comment>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>column: pieces</comment>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading</comment>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runda</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>column: item</comment>
        <translation>Zeskanowany</translation>
    </message>
    <message>
        <source>Scanned item</source>
        <translation>Zeskanowany artykuł</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service</comment>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Termin wysyłki</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: pieces</comment>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: time</comment>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>column: a walk</comment>
        <translation>Najkrótsza</translation>
    </message>
    <message>
        <source>Since hand-over</source>
        <translation>Od przekazania</translation>
    </message>
    <message>
        <source>Wanted</source>
        <comment>column: item</comment>
        <translation>Potrzebny</translation>
    </message>
    <message>
        <source>Wanted item</source>
        <translation>Potrzebny artykuł</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>column: scans</comment>
        <translation>Błędne</translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation>Błędne pozycje</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a part of the floor</comment>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>The order was cancelled, or nothing of it could be had.</source>
        <translation>Zamówienie anulowano albo nic z niego nie dało się zdobyć.</translation>
    </message>
    <message>
        <source>Not shipped yet.</source>
        <translation>Jeszcze niewysłane.</translation>
    </message>
    <message>
        <source>Shipped; when it was delivered is not known here.</source>
        <translation>Wysłane; kiedy dostarczono, nie wiadomo.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Koniec leży przed początkiem.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>Zamówienie nie podaje klienta.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Wstrzymane.</translation>
    </message>
    <message>
        <source>The return was refused.</source>
        <translation>Zwrot odrzucono.</translation>
    </message>
    <message>
        <source>Not inspected yet.</source>
        <translation>Jeszcze nie skontrolowano.</translation>
    </message>
    <message>
        <source>No refund is owed.</source>
        <translation>Zwrot pieniędzy się nie należy.</translation>
    </message>
    <message>
        <source>Not refunded and not due yet.</source>
        <translation>Pieniędzy nie zwrócono i jeszcze nie minął termin.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Nadal otwarte.</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>Rundę wycofano.</translation>
    </message>
    <message>
        <source>The round is not finished.</source>
        <translation>Runda nie jest zakończona.</translation>
    </message>
    <message>
        <source>The round took no time.</source>
        <translation>Runda nie zajęła czasu.</translation>
    </message>
    <message>
        <source>Neither right nor wrong: the station asked back or helped.</source>
        <translation>Ani dobrze, ani źle: stanowisko dopytało albo pomogło.</translation>
    </message>
    <message>
        <source>Not scanned at a slot.</source>
        <translation>Nie zeskanowano przy miejscu.</translation>
    </message>
    <message>
        <source>The code means no item, or several.</source>
        <translation>Kod nie oznacza żadnego artykułu albo oznacza kilka.</translation>
    </message>
    <message>
        <source>No carrier has a rate for the order.</source>
        <translation>Żaden przewoźnik nie ma stawki dla tego zamówienia.</translation>
    </message>
    <message>
        <source>Goods that go into no box of today.</source>
        <translation>Towar, który nie mieści się w żadnym obecnym kartonie.</translation>
    </message>
    <message>
        <source>Not looked at: the time was up, or enough others were.</source>
        <translation>Nie sprawdzono: czas minął albo sprawdzono dość innych.</translation>
    </message>
    <message>
        <source>Not known here: visits. The shop counts them.</source>
        <translation>Tutaj nieznane: wizyty. Liczy je sklep.</translation>
    </message>
    <message>
        <source>Not known here: complaints. None were taken in.</source>
        <translation>Tutaj nieznane: reklamacje. Żadnych nie wczytano.</translation>
    </message>
    <message>
        <source>Not known here: what the transport of returns costs.</source>
        <translation>Tutaj nieznane: ile kosztuje transport zwrotów.</translation>
    </message>
    <message>
        <source>Not known here: what restocking costs.</source>
        <translation>Tutaj nieznane: ile kosztuje przyjęcie na stan.</translation>
    </message>
    <message>
        <source>Not known here: what refurbishing and repairs cost.</source>
        <translation>Tutaj nieznane: ile kosztują odnowienie i naprawy.</translation>
    </message>
    <message>
        <source>Not known here: what disposal costs.</source>
        <translation>Tutaj nieznane: ile kosztuje utylizacja.</translation>
    </message>
    <message>
        <source>Not known here: four weeks of orders. A year taken from fewer days is a rough guess.</source>
        <translation>Tutaj nieznane: cztery tygodnie zamówień. Rok wyliczony z mniejszej liczby dni to zgrubny szacunek.</translation>
    </message>
    <message>
        <source>today&apos;s boxes</source>
        <translation>obecne kartony</translation>
    </message>
    <message>
        <source>3 boxes</source>
        <translation>3 kartony</translation>
    </message>
    <message>
        <source>4 boxes</source>
        <translation>4 kartony</translation>
    </message>
    <message>
        <source>5 boxes</source>
        <translation>5 kartonów</translation>
    </message>
    <message>
        <source>It saved on later orders every time, {low} to {high} %: that is fairly sure.</source>
        <translation>Na późniejszych zamówieniach zestaw oszczędzał za każdym razem, od {low} do {high} %: to dość pewne.</translation>
    </message>
    <message>
        <source>It saved on later orders most times, {low} to {high} %: that is likely.</source>
        <translation>Na późniejszych zamówieniach zestaw oszczędzał zwykle, od {low} do {high} %: to prawdopodobne.</translation>
    </message>
    <message>
        <source>On later orders it made {low} to {high} %: whether it saves is open.</source>
        <translation>Na późniejszych zamówieniach zestaw dawał od {low} do {high} %: nie wiadomo, czy oszczędza.</translation>
    </message>
    <message>
        <source>Too few orders to try it on later ones: not sure.</source>
        <translation>Za mało zamówień, by sprawdzić na późniejszych: niepewne.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation>
            <numerusform>{rule}: %n wiersz. {examples}</numerusform>
            <numerusform>{rule}: %n wiersze. {examples}</numerusform>
            <numerusform>{rule}: %n wierszy. {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation>
            <numerusform>%n reguła jest spełniona.</numerusform>
            <numerusform>Wszystkie %n reguły są spełnione.</numerusform>
            <numerusform>Wszystkie %n reguł jest spełnionych.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may only be read: it is looked at, and nothing is changed.</source>
        <extracomment>{file} is the path of a file or a folder.</extracomment>
        <translation>Plik {file} jest tylko do odczytu: program go ogląda i nic nie zmienia.</translation>
    </message>
    <message>
        <source>{broken} of {rules} rules are broken. Stop work and tell the supervisor.</source>
        <extracomment>{broken} of {rules}: numbers of rules.</extracomment>
        <translation>Naruszone reguły: {broken} z {rules}. Przerwij pracę i zgłoś kierownikowi.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>Sprawdzono i zapisano: {file}, bajtów: {size}.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}</source>
        <extracomment>{seq} is the number of the trail&apos;s newest entry, {hash} its hash.</extracomment>
        <translation>Sprawdzono i zapisano: {file}, bajtów: {size}. Dziennik kończy się wpisem {seq}, {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation>
            <numerusform>Przeniesiono do {to}: %n wiersz w tabelach ({tables}), każdą porównano, oraz dziennik do wpisu {seq}. Stara baza jest zamknięta dla pracy.</numerusform>
            <numerusform>Przeniesiono do {to}: %n wiersze w tabelach ({tables}), każdą porównano, oraz dziennik do wpisu {seq}. Stara baza jest zamknięta dla pracy.</numerusform>
            <numerusform>Przeniesiono do {to}: %n wierszy w tabelach ({tables}), każdą porównano, oraz dziennik do wpisu {seq}. Stara baza jest zamknięta dla pracy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation>
            <numerusform>{file}: przywrócono i sprawdzono czynności: {entries}, od tego czasu %n czynność. Naruszone reguły: {broken}.</numerusform>
            <numerusform>{file}: przywrócono i sprawdzono czynności: {entries}, od tego czasu %n czynności. Naruszone reguły: {broken}.</numerusform>
            <numerusform>{file}: przywrócono i sprawdzono czynności: {entries}, od tego czasu %n czynności. Naruszone reguły: {broken}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>Coś poszło nie tak. To, co pokazano jako zrobione, jest zapisane. Numer do podania: {number}</translation>
    </message>
    <message>
        <source>Written: {file} ({names}).</source>
        <extracomment>{names} are names of files.</extracomment>
        <translation>Zapisano: {file} ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation>
            <numerusform>Najnowsza nieuszkodzona kopia zapasowa: {file}, {time}, %n czynność. Ile zrobiono od tego czasu, nie wiadomo. Nic nie zmieniono: --take odkłada bazę na bok i kontynuuje z kopią.</numerusform>
            <numerusform>Najnowsza nieuszkodzona kopia zapasowa: {file}, {time}, %n czynności. Ile zrobiono od tego czasu, nie wiadomo. Nic nie zmieniono: --take odkłada bazę na bok i kontynuuje z kopią.</numerusform>
            <numerusform>Najnowsza nieuszkodzona kopia zapasowa: {file}, {time}, %n czynności. Ile zrobiono od tego czasu, nie wiadomo. Nic nie zmieniono: --take odkłada bazę na bok i kontynuuje z kopią.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation>
            <numerusform>Najnowsza nieuszkodzona kopia zapasowa: {file}, {time}, %n czynność; {lost} późniejszych w niej nie ma. Nic nie zmieniono: --take odkłada bazę na bok i kontynuuje z kopią.</numerusform>
            <numerusform>Najnowsza nieuszkodzona kopia zapasowa: {file}, {time}, %n czynności; {lost} późniejszych w niej nie ma. Nic nie zmieniono: --take odkłada bazę na bok i kontynuuje z kopią.</numerusform>
            <numerusform>Najnowsza nieuszkodzona kopia zapasowa: {file}, {time}, %n czynności; {lost} późniejszych w niej nie ma. Nic nie zmieniono: --take odkłada bazę na bok i kontynuuje z kopią.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored from {file} and checked. What was there before: {aside}</source>
        <translation>Przywrócono z {file} i sprawdzono. To, co było przedtem: {aside}</translation>
    </message>
    <message>
        <source>The store is sound. Nothing was changed.</source>
        <translation>Baza jest nieuszkodzona. Nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation>
            <numerusform>Usunięto %n kontakt wraz z plikami, które o nim mówiły: {files}.</numerusform>
            <numerusform>Usunięto %n kontakty wraz z plikami, które o nich mówiły: {files}.</numerusform>
            <numerusform>Usunięto %n kontaktów wraz z plikami, które o nich mówiły: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>not known</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Restored from {file} and checked.</source>
        <translation>Przywrócono z {file} i sprawdzono.</translation>
    </message>
    <message>
        <source>Restored from {file} and checked. The trail ends with entry {seq}, {hash}</source>
        <translation>Przywrócono z {file} i sprawdzono. Dziennik kończy się wpisem {seq}, {hash}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>not known</comment>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>not known</comment>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Name what it is about: a parcel, an order, a round …</source>
        <translation>Podaj, czego to dotyczy: paczki, zamówienia, rundy …</translation>
    </message>
    <message>
        <source>Written: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>Zapisano: {file}, bajtów: {size}.</translation>
    </message>
    <message>
        <source>Written over what was there: {file}, {size} bytes.</source>
        <translation>Zastąpiono poprzedni plik: {file}, bajtów: {size}.</translation>
    </message>
    <message>
        <source>Test sheet for a scanner</source>
        <translation>Arkusz testowy skanera</translation>
    </message>
    <message>
        <source>Open “Test the scanner” in the settings and scan these codes in any order. The page tells what is wrong with the scanner&apos;s settings and how to mend it.</source>
        <translation>Otwórz „Testuj skaner” w ustawieniach i zeskanuj te kody w dowolnej kolejności. Strona powie, co jest nie tak w ustawieniach skanera i jak to naprawić.</translation>
    </message>
    <message>
        <source>Letters and signs (Code 128)</source>
        <translation>Litery i znaki (Code 128)</translation>
    </message>
    <message>
        <source>Lot and serial number in bars (GS1-128)</source>
        <translation>Partia i numer seryjny w kreskach (GS1-128)</translation>
    </message>
    <message>
        <source>Lot and serial number in dots (GS1 DataMatrix)</source>
        <translation>Partia i numer seryjny w punktach (GS1 DataMatrix)</translation>
    </message>
    <message>
        <source>Product (EAN-13)</source>
        <translation>Produkt (EAN-13)</translation>
    </message>
    <message>
        <source>Case (ITF-14)</source>
        <translation>Karton zbiorczy (ITF-14)</translation>
    </message>
    <message>
        <source>This is no code of the test sheet.</source>
        <extracomment>Another code than one of the test sheet was scanned.</extracomment>
        <translation>To nie jest kod z arkusza testowego.</translation>
    </message>
    <message>
        <source>This is no code of the test sheet: {scanned}</source>
        <translation>To nie jest kod z arkusza testowego: {scanned}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation>
            <numerusform>Przyszedł tylko %n znak. Ustaw skaner tak, by wysyłał całe kody, w razie potrzeby wolniej.</numerusform>
            <numerusform>Przyszły tylko %n znaki. Ustaw skaner tak, by wysyłał całe kody, w razie potrzeby wolniej.</numerusform>
            <numerusform>Przyszło tylko %n znaków. Ustaw skaner tak, by wysyłał całe kody, w razie potrzeby wolniej.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit is not sent. Turn “transmit check digit” on at the scanner.</source>
        <translation>Cyfra kontrolna nie jest wysyłana. Włącz w skanerze „transmit check digit”.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {layout}.</source>
        <extracomment>{layout} is a short name such as FR.</extracomment>
        <translation>Skaner ma ustawiony inny układ klawiatury: {layout}.</translation>
    </message>
    <message>
        <source>Small letters and capitals are swapped: caps lock, here or at the scanner.</source>
        <translation>Małe i wielkie litery są zamienione: Caps Lock, tutaj albo w skanerze.</translation>
    </message>
    <message>
        <source>The scanner changes letters to capitals or small ones. Turn that off at it.</source>
        <translation>Skaner zamienia litery na wielkie albo małe. Wyłącz to w skanerze.</translation>
    </message>
    <message>
        <source>The prefix is not the one that is set here.</source>
        <translation>Prefiks nie jest taki, jak tu ustawiono.</translation>
    </message>
    <message>
        <source>The scanner sends a prefix before each code: {prefix}</source>
        <extracomment>{prefix} is what the scanner sends before each code.</extracomment>
        <translation>Skaner wysyła przed każdym kodem prefiks: {prefix}</translation>
    </message>
    <message>
        <source>More than the suffix comes after the code: {scanned}. Turn it off at the scanner.</source>
        <extracomment>{scanned} is what the scanner sends after each code.</extracomment>
        <translation>Po kodzie przychodzi coś więcej niż sufiks: {scanned}. Wyłącz to w skanerze.</translation>
    </message>
    <message>
        <source>No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner.</source>
        <translation>Po kodzie nie ma Enter ani Tab. Włącz w skanerze sufiks „Enter”.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number (GS) is lost. Let the scanner send it as Ctrl+] or as | instead.</source>
        <extracomment>GS is the sign that parts the fields of a GS1 code.</extracomment>
        <translation>Ginie separator między partią a numerem seryjnym (GS). Ustaw skaner tak, by wysyłał go jako Ctrl+] albo |.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number comes as {scanned}.</source>
        <extracomment>{scanned} is the sign that the scanner sends instead of GS.</extracomment>
        <translation>Separator między partią a numerem seryjnym przychodzi jako {scanned}.</translation>
    </message>
    <message>
        <source>The kind of code is not sent. Turn “AIM code ID” on at the scanner.</source>
        <translation>Rodzaj kodu nie jest wysyłany. Włącz w skanerze „AIM code ID”.</translation>
    </message>
    <message>
        <source>The scanner is slow: {ms} ms from key to key. Take its delay between characters away.</source>
        <extracomment>{ms} is a number of milliseconds.</extracomment>
        <translation>Skaner jest wolny: {ms} ms między klawiszami. Usuń opóźnienie między znakami.</translation>
    </message>
    <message>
        <source>No aisles are drawn: no walk can be planned.</source>
        <translation>Nie narysowano alejek: nie można planować tras.</translation>
    </message>
    <message>
        <source>No cross aisles are drawn: no way leads from aisle to aisle.</source>
        <translation>Nie narysowano alejek poprzecznych: nie ma przejścia między alejkami.</translation>
    </message>
    <message>
        <source>More than one thing is called {aisle}.</source>
        <translation>Więcej niż jedna rzecz nazywa się {aisle}.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands at the same place as {others}.</source>
        <extracomment>{others} are the names of one or more aisles.</extracomment>
        <translation>Alejka {aisle} stoi w tym samym miejscu co {others}.</translation>
    </message>
    <message>
        <source>Two cross aisles stand at the same place.</source>
        <translation>Dwie alejki poprzeczne stoją w tym samym miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation>
            <numerusform>%n miejsce nie leży w żadnej alejce i będzie na końcu trasy: {slots}</numerusform>
            <numerusform>%n miejsca nie leżą w żadnej alejce i będą na końcu trasy: {slots}</numerusform>
            <numerusform>%n miejsc nie leży w żadnej alejce i będzie na końcu trasy: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation>
            <numerusform>%n miejsce podaje alejkę {aisle}, której nie ma, i będzie na końcu trasy: {slots}</numerusform>
            <numerusform>%n miejsca podają alejkę {aisle}, której nie ma, i będą na końcu trasy: {slots}</numerusform>
            <numerusform>%n miejsc podaje alejkę {aisle}, której nie ma, i będzie na końcu trasy: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation>
            <numerusform>%n miejsce leży poza końcami alejki {aisle}: {slots}</numerusform>
            <numerusform>%n miejsca leżą poza końcami alejki {aisle}: {slots}</numerusform>
            <numerusform>%n miejsc leży poza końcami alejki {aisle}: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation>
            <numerusform>Alejka {aisle} jest zablokowana. Nikt nie dojdzie do jej %n miejsca: {slots}</numerusform>
            <numerusform>Alejka {aisle} jest zablokowana. Nikt nie dojdzie do jej %n miejsc: {slots}</numerusform>
            <numerusform>Alejka {aisle} jest zablokowana. Nikt nie dojdzie do jej %n miejsc: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>One-way aisles lead nobody to aisle {aisle}. Turn one of them round.</source>
        <translation>Alejki jednokierunkowe nikogo nie prowadzą do alejki {aisle}. Odwróć jedną z nich.</translation>
    </message>
    <message>
        <source>One-way aisles lead nobody back from aisle {aisle}. Turn one of them round.</source>
        <translation>Alejki jednokierunkowe nikogo nie prowadzą z powrotem z alejki {aisle}. Odwróć jedną z nich.</translation>
    </message>
    <message>
        <source>Aisle {aisle} is blocked: its direction means nothing.</source>
        <translation>Alejka {aisle} jest zablokowana: jej kierunek nic nie znaczy.</translation>
    </message>
    <message>
        <source>Walks would begin on no cross aisle. They begin at the front instead.</source>
        <translation>Trasy nie zaczynałyby się przy żadnej alejce poprzecznej. Zaczynają się więc z przodu.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands there. Nothing was moved.</source>
        <translation>Stoi tam alejka {aisle}. Nic nie przesunięto.</translation>
    </message>
    <message>
        <source>Another cross aisle is there. Choose another place.</source>
        <translation>Jest tam inna alejka poprzeczna. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Walks begin on this cross aisle. Let them begin elsewhere first.</source>
        <translation>Przy tej alejce poprzecznej zaczynają się trasy. Najpierw niech zaczynają się gdzie indziej.</translation>
    </message>
    <message>
        <source>Aisle {aisle} has no slots.</source>
        <translation>Alejka {aisle} nie ma miejsc.</translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation>
            <numerusform>Alejka {aisle} jest w strefie {zone}, ale %n jej miejsce jest w innej: {slots}</numerusform>
            <numerusform>Alejka {aisle} jest w strefie {zone}, ale %n jej miejsca są w innej: {slots}</numerusform>
            <numerusform>Alejka {aisle} jest w strefie {zone}, ale %n jej miejsc jest w innej: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone {zone} is torn: aisles of other zones stand between its own.</source>
        <translation>Strefa {zone} jest rozdzielona: między jej alejkami stoją alejki innych stref.</translation>
    </message>
    <message>
        <source>its paper is out</source>
        <translation>skończył się papier</translation>
    </message>
    <message>
        <source>its ribbon is out</source>
        <translation>skończyła się taśma</translation>
    </message>
    <message>
        <source>its head is open</source>
        <translation>głowica jest otwarta</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>jest wstrzymana</translation>
    </message>
    <message>
        <source>it is too cold</source>
        <translation>jest za zimna</translation>
    </message>
    <message>
        <source>it is too hot</source>
        <translation>jest za gorąca</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Etykieta wysyłkowa</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Etykieta zwrotna</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Protokół przekazania</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Tabliczka (LPN)</translation>
    </message>
    <message>
        <source>Label of an order</source>
        <extracomment>A small label that goes with an order from its release to the packing bench.</extracomment>
        <translation>Etykieta zamówienia</translation>
    </message>
    <message>
        <source>waits for its printer</source>
        <translation>czeka na drukarkę</translation>
    </message>
    <message>
        <source>sent, not seen on paper yet</source>
        <translation>wysłane, jeszcze niewidziane na papierze</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niewydrukowane</translation>
    </message>
    <message>
        <source>{number}  {paper}  {subject}: {stands}</source>
        <extracomment>{number} names the job, {paper} is what it is, {stands} whether it was printed.</extracomment>
        <translation>{number}  {paper}  {subject}: {stands}</translation>
    </message>
    <message>
        <source>The paper of {subject} is done with already. Nothing was printed twice.</source>
        <extracomment>{subject} is the parcel, hand-over or piece that the paper is for.</extracomment>
        <translation>Wydruk {subject} jest już załatwiony. Nic nie wydrukowano dwa razy.</translation>
    </message>
    <message>
        <source>No scale is set</source>
        <translation>Nie ustawiono wagi</translation>
    </message>
    <message>
        <source>The scale does not answer. Type the weight.</source>
        <translation>Waga nie odpowiada. Wpisz wagę.</translation>
    </message>
    <message>
        <source>The scale is not ready</source>
        <translation>Waga nie jest gotowa</translation>
    </message>
    <message>
        <source>Too heavy for the scale</source>
        <translation>Za ciężko na wagę</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: set it to 0</source>
        <translation>Waga pokazuje mniej niż zero: wyzeruj ją</translation>
    </message>
    <message>
        <source>{weight} on the scale</source>
        <translation>{weight} na wadze</translation>
    </message>
    <message>
        <source>{weight}, still moving</source>
        <translation>{weight}, jeszcze się waha</translation>
    </message>
    <message>
        <source>Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is right, scan “Yes”.</source>
        <extracomment>{scanned}, {expected} and {tolerance} are grams.</extracomment>
        <translation>Waga się nie zgadza: {scanned} g. Oczekiwano {expected} g ± {tolerance} g. Zajrzyj do środka. Jeśli wszystko jest dobrze, zeskanuj „Tak”.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: clear the scale and put one of it there alone.</source>
        <extracomment>{item} is a product.</extracomment>
        <translation>{scanned} g, nie {expected} ± {tolerance} g. Waga w kartotece dla {item} może być błędna: opróżnij wagę i połóż na niej jedną sztukę.</translation>
    </message>
    <message>
        <source>One {item} weighs {grams} g. Put it back and the whole parcel on the scale.</source>
        <extracomment>{item} is a product, {grams} the weight of one piece.</extracomment>
        <translation>Jedna sztuka {item} waży {grams} g. Włóż ją z powrotem i połóż całą paczkę na wadze.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {missing} missing ({percent} %).</source>
        <extracomment>{percent} is how likely it is.</extracomment>
        <translation>{scanned} g, nie {expected} ± {tolerance} g: prawdopodobnie brakuje {pieces} × {missing} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: {twice} was probably scanned twice, {pieces} missing ({percent} %).</source>
        <translation>{scanned} g, nie {expected} ± {tolerance} g: prawdopodobnie {twice} zeskanowano dwa razy, brakuje {pieces} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {extra} too many ({percent} %).</source>
        <translation>{scanned} g, nie {expected} ± {tolerance} g: prawdopodobnie o {pieces} × {extra} za dużo ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {in_place} in place of {instead} ({percent} %).</source>
        <extracomment>{in_place} is the product that lies in the box where {instead} should.</extracomment>
        <translation>{scanned} g, nie {expected} ± {tolerance} g: prawdopodobnie {in_place} zamiast {instead} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably packed in box {other_box} ({percent} %).</source>
        <translation>{scanned} g, nie {expected} ± {tolerance} g: prawdopodobnie spakowano w karton {other_box} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: the weight on file of {catalogue} is probably wrong ({percent} %).</source>
        <translation>{scanned} g, nie {expected} ± {tolerance} g: prawdopodobnie błędna waga w kartotece dla {catalogue} ({percent} %).</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for pieces of this kind?</source>
        <extracomment>{tote} is a tote, {disposition} what becomes of a piece, such as &quot;Repair&quot;.</extracomment>
        <translation>Pojemnik {tote} jest wolny. Otworzyć go dla sztuk tego rodzaju?</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for “{disposition}”?</source>
        <translation>Pojemnik {tote} jest wolny. Otworzyć go dla „{disposition}”?</translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation>
            <numerusform>W pojemniku {tote} jest %n sztuka. „Gotowe” zamyka go i drukuje listę.</numerusform>
            <numerusform>W pojemniku {tote} są %n sztuki. „Gotowe” zamyka go i drukuje listę.</numerusform>
            <numerusform>W pojemniku {tote} jest %n sztuk. „Gotowe” zamyka go i drukuje listę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation>
            <numerusform>Opróżnij pojemnik {tote} (%n sztuka) w {place} i zeskanuj miejsce.</numerusform>
            <numerusform>Opróżnij pojemnik {tote} (%n sztuki) w {place} i zeskanuj miejsce.</numerusform>
            <numerusform>Opróżnij pojemnik {tote} (%n sztuk) w {place} i zeskanuj miejsce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation>
            <numerusform>Przekaż %n sztukę z pojemnika {tote} i zeskanuj „OK”.</numerusform>
            <numerusform>Przekaż %n sztuki z pojemnika {tote} i zeskanuj „OK”.</numerusform>
            <numerusform>Przekaż %n sztuk z pojemnika {tote} i zeskanuj „OK”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation>
            <numerusform>Pojemnik {tote} zamknięty, %n sztuka. Włóż do niego listę.</numerusform>
            <numerusform>Pojemnik {tote} zamknięty, %n sztuki. Włóż do niego listę.</numerusform>
            <numerusform>Pojemnik {tote} zamknięty, %n sztuk. Włóż do niego listę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation>
            <numerusform>Z pojemnika {tote} ubyła %n sztuka. Jest znów wolny.</numerusform>
            <numerusform>Z pojemnika {tote} ubyły %n sztuki. Jest znów wolny.</numerusform>
            <numerusform>Z pojemnika {tote} ubyło %n sztuk. Jest znów wolny.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of {tote} is printed once more.</source>
        <translation>Lista pojemnika {tote} drukuje się jeszcze raz.</translation>
    </message>
    <message>
        <source>Clean {plate}: the clock runs. Scan “Done” when it is clean.</source>
        <translation>Wyczyść {plate}: czas biegnie. Zeskanuj „Gotowe”, gdy będzie czyste.</translation>
    </message>
    <message>
        <source>{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean.</source>
        <translation>{plate} do czyszczenia. Zeskanuj „OK”, aby zacząć, i „Gotowe”, gdy będzie czyste.</translation>
    </message>
    <message>
        <source>{plate} is not to be cleaned.</source>
        <translation>{plate} nie jest do czyszczenia.</translation>
    </message>
    <message>
        <source>{plate} is being cleaned. Scan “Done” when it is clean.</source>
        <translation>{plate} jest w czyszczeniu. Zeskanuj „Gotowe”, gdy będzie czyste.</translation>
    </message>
    <message>
        <source>{tote} is not open for such pieces.</source>
        <translation>Pojemnik {tote} nie jest otwarty dla takich sztuk.</translation>
    </message>
    <message>
        <source>{tote} holds no returned pieces. It opens with the first one brought into it.</source>
        <translation>W pojemniku {tote} nie ma zwróconych sztuk. Otworzy się z pierwszą włożoną.</translation>
    </message>
    <message>
        <source>{tote} is still open. Close it with “Done”, then empty it.</source>
        <translation>Pojemnik {tote} jest jeszcze otwarty. Zamknij go przez „Gotowe”, potem opróżnij.</translation>
    </message>
    <message>
        <source>{tote} is closed already. Empty it, or scan “Print” for its list.</source>
        <translation>Pojemnik {tote} jest już zamknięty. Opróżnij go albo zeskanuj „Drukuj” po listę.</translation>
    </message>
    <message>
        <source>“Done”, a place for its contents, or the next piece</source>
        <translation>„Gotowe”, miejsce na jego zawartość albo następna sztuka</translation>
    </message>
    <message>
        <source>“Done”, once it is clean</source>
        <translation>„Gotowe”, gdy będzie czyste</translation>
    </message>
    <message>
        <source>container looked into</source>
        <translation>pojemnik sprawdzony</translation>
    </message>
    <message>
        <source>container left</source>
        <translation>pojemnik opuszczony</translation>
    </message>
    <message>
        <source>cleaning resumed</source>
        <translation>czyszczenie wznowione</translation>
    </message>
    <message>
        <source>cleaning ended</source>
        <translation>czyszczenie zakończone</translation>
    </message>
    <message>
        <source>container closed</source>
        <translation>pojemnik zamknięty</translation>
    </message>
    <message>
        <source>container emptied</source>
        <translation>pojemnik opróżniony</translation>
    </message>
    <message>
        <source>{plate} cannot be kept as a reference case: not judged yet, or one already.</source>
        <translation>{plate} nie może być wzorcem: jeszcze bez oceny albo już nim jest.</translation>
    </message>
    <message>
        <source>reference case kept</source>
        <translation>wzorzec zapisany</translation>
    </message>
    <message>
        <source>Second looks at</source>
        <translation>Ponowne kontrole</translation>
    </message>
    <message>
        <source>Do clerks grade reference cases right?</source>
        <translation>Czy pracownicy dobrze oceniają wzorce?</translation>
    </message>
    <message>
        <source>Has grading changed of late?</source>
        <translation>Czy ocenianie ostatnio się zmieniło?</translation>
    </message>
    <message>
        <source>Grades given blind to pieces whose right grade is known: those that are right ÷ all, between two bounds at 95 % certainty. Days: when the piece was graded.</source>
        <translation>Oceny wystawione w ciemno sztukom o znanej właściwej ocenie: trafne ÷ wszystkie, w granicach przy pewności 95 %. Dni: kiedy sztukę oceniono.</translation>
    </message>
    <message>
        <source>Pieces with grade A by clerk, best answers by question, and second looks that agree by clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.</source>
        <translation>Sztuki z oceną A według pracownika, najlepsze odpowiedzi według pytania i zgodne ponowne kontrole według pracownika: ostatnie 30 dni obok wszystkich wcześniejszych. Zmienione: granice 95 % się nie stykają.</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation>Wzorce</translation>
    </message>
    <message>
        <source>Grades given to them</source>
        <translation>Wystawione im oceny</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Oceniono</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>Sztuki przedtem</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Udział przedtem</translation>
    </message>
    <message>
        <source>Pieces of late</source>
        <translation>Sztuki ostatnio</translation>
    </message>
    <message>
        <source>Share of late</source>
        <translation>Udział ostatnio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
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
        <translation>Pytań i reguł nie wczytano. Sprawdź: {scanned}</translation>
    </message>
    <message>
        <source>questions and rules changed</source>
        <translation>pytania i reguły zmienione</translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation>
            <numerusform>Wczytano pytania dla %n kategorii.</numerusform>
            <numerusform>Wczytano pytania dla %n kategorii.</numerusform>
            <numerusform>Wczytano pytania dla %n kategorii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation>
            <numerusform>%n z ostatnio ocenionych sztuk ({of}) trafiłaby gdzie indziej.</numerusform>
            <numerusform>%n z ostatnio ocenionych sztuk ({of}) trafiłyby gdzie indziej.</numerusform>
            <numerusform>%n z ostatnio ocenionych sztuk ({of}) trafiłoby gdzie indziej.</numerusform>
        </translation>
    </message>
    <message>
        <source>{disposition}: {before} before, {after} then</source>
        <translation>{disposition}: przedtem {before}, potem {after}</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>Opróżnij pojemnik</translation>
    </message>
    <message>
        <source>List of a container</source>
        <translation>Lista pojemnika</translation>
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
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mieszana</translation>
    </message>
    <message>
        <source>Large orders alone, the rest together.</source>
        <translation>Duże zamówienia osobno, reszta razem.</translation>
    </message>
    <message>
        <source>Urgent orders alone, the rest together.</source>
        <translation>Pilne zamówienia osobno, reszta razem.</translation>
    </message>
    <message>
        <source>One person, one order, the whole floor.</source>
        <translation>Jedna osoba, jedno zamówienie, cała hala.</translation>
    </message>
    <message>
        <source>One person, several orders, one walk.</source>
        <translation>Jedna osoba, kilka zamówień, jedna trasa.</translation>
    </message>
    <message>
        <source>One person a zone; the tote is handed on.</source>
        <translation>Jedna osoba na strefę; kuweta jest przekazywana.</translation>
    </message>
    <message>
        <source>All zones at once, sorted at the wall.</source>
        <translation>Wszystkie strefy naraz, sortowanie przy ścianie.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>zamów.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rundy</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metry</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>totes</source>
        <translation>kuwety</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>późne</translation>
    </message>
    <message>
        <source>planning…</source>
        <translation>planuję…</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Za mało</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>What ought to be moved</source>
        <translation>Co należałoby przenieść</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>partia {lot}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>z {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation>
            <numerusform>%Ln przeniesienie czeka</numerusform>
            <numerusform>%Ln przeniesienia czekają</numerusform>
            <numerusform>%Ln przeniesień czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan “Next”, or the place to take from.</source>
        <translation>Zeskanuj „Dalej” albo miejsce, z którego pobrać.</translation>
    </message>
    <message>
        <source>{kind}: {n} from {origin} to {target}</source>
        <translation>{kind}: {n} z {origin} do {target}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>odjeżdża {time}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Packing note</source>
        <translation>Uwaga do pakowania</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>item</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanał</translation>
    </message>
    <message>
        <source>empty takes the note away</source>
        <translation>puste usuwa uwagę</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation>Jego numer lub nazwa</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Treść</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A whole number, then Enter.</source>
        <translation>Liczba całkowita, potem Enter.</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Orders by the time they must leave. Select some to act on them.</source>
        <translation>Zamówienia według czasu wyjazdu. Zaznacz wybrane, aby coś z nimi zrobić.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Przyspiesz</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Bez pośpiechu</translation>
    </message>
    <message>
        <source>Onto a cart</source>
        <translation>Na wózek</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Anuluj zam.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Zwolnij…</translation>
    </message>
    <message>
        <source>Change lines…</source>
        <translation>Pozycje…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Termin wysyłki</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>{service}, urgent</source>
        <translation>{service}, pilne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Z brakami</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>{sku} {name}: {promised} of {missing} promised, {there} there</source>
        <translation>{sku} {name}: przydzielono {promised} z {missing}, na stanie {there}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>jeszcze %Ln pozycja</numerusform>
            <numerusform>jeszcze %Ln pozycje</numerusform>
            <numerusform>jeszcze %Ln pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more orders first.</source>
        <translation>Najpierw zaznacz co najmniej jedno zamówienie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation>
            <numerusform>Wstrzymano %Ln zamówienie; jego sztuki są wolne dla innych.</numerusform>
            <numerusform>Wstrzymano %Ln zamówienia; ich sztuki są wolne dla innych.</numerusform>
            <numerusform>Wstrzymano %Ln zamówień; ich sztuki są wolne dla innych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation>
            <numerusform>Odblokowano %Ln zamówienie.</numerusform>
            <numerusform>Odblokowano %Ln zamówienia.</numerusform>
            <numerusform>Odblokowano %Ln zamówień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation>
            <numerusform>%Ln zamówienie idzie jako pierwsze.</numerusform>
            <numerusform>%Ln zamówienia idą jako pierwsze.</numerusform>
            <numerusform>%Ln zamówień idzie jako pierwsze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation>
            <numerusform>%Ln zamówienie czeka na swoją kolej.</numerusform>
            <numerusform>%Ln zamówienia czekają na swoją kolej.</numerusform>
            <numerusform>%Ln zamówień czeka na swoją kolej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation>
            <numerusform>%Ln zamówienie dołączyło do wózka w drodze.</numerusform>
            <numerusform>%Ln zamówienia dołączyły do wózka w drodze.</numerusform>
            <numerusform>%Ln zamówień dołączyło do wózka w drodze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation>
            <numerusform>Anulowano %Ln zamówienie.</numerusform>
            <numerusform>Anulowano %Ln zamówienia.</numerusform>
            <numerusform>Anulowano %Ln zamówień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>Najpierw zaznacz jedno zamówienie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation>
            <numerusform>Zmieniono %Ln pozycję zamówienia.</numerusform>
            <numerusform>Zmieniono %Ln pozycje zamówienia.</numerusform>
            <numerusform>Zmieniono %Ln pozycji zamówienia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>What becomes of pieces</source>
        <translation>Co dzieje się ze sztukami</translation>
    </message>
    <message>
        <source>The first rule that fits decides. Try a change before you keep it.</source>
        <translation>Decyduje pierwsza pasująca reguła. Wypróbuj zmianę, zanim ją zapiszesz.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Zapisz plik…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Przesuń wyżej</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Wczytaj plik…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Powód klienta</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Byłoby</translation>
    </message>
    <message>
        <source>{disposition}: {before} → {after}</source>
        <translation>{disposition}: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation>
            <numerusform>Sztuki ocenione ostatnio: %Ln trafiłaby gdzie indziej.</numerusform>
            <numerusform>Sztuki ocenione ostatnio: %Ln trafiłyby gdzie indziej.</numerusform>
            <numerusform>Sztuki ocenione ostatnio: %Ln trafiłoby gdzie indziej.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze żadnych.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>Reguły obowiązują od teraz.</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>Najpierw zaznacz regułę.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>Pakuj</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Zważ</translation>
    </message>
    <message>
        <source>Grams on the scale</source>
        <translation>Gramy na wadze</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Parcel done</source>
        <translation>Paczka gotowa</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation>Unieważnij etykietę</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Tak, zgadza się</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>Weź następne zamówienie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paczka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>%Ln zamówienie do spakowania</numerusform>
            <numerusform>%Ln zamówienia do spakowania</numerusform>
            <numerusform>%Ln zamówień do spakowania</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pack at {bench}</source>
        <translation>Nic do pakowania przy {bench}</translation>
    </message>
    <message>
        <source>Scan the bench again to see the orders of all benches.</source>
        <translation>Zeskanuj stół ponownie, aby zobaczyć zamówienia wszystkich stołów.</translation>
    </message>
    <message>
        <source>Scan a tote, a slot of the wall, or an order.</source>
        <translation>Zeskanuj kuwetę, przegrodę ściany lub zamówienie.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nic do pakowania</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are picked.</source>
        <translation>Zamówienia pojawią się tutaj, gdy tylko zostaną skompletowane.</translation>
    </message>
    <message>
        <source>Brought to {bench}: scan a tote. The most urgent: {orders}</source>
        <translation>Przywiezione do {bench}: zeskanuj kuwetę. Najpilniejsze: {orders}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} z {all}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>{sides} mm</source>
        <translation>{sides} mm</translation>
    </message>
    <message>
        <source>next</source>
        <translation>następny</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>kruche</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>upominek</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>{done} of {all} pieces packed</source>
        <translation>spakowano {done} z {all} sztuk</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message>
        <source>No loading plan for this box: you decide.</source>
        <extracomment>Lines about a box before it is taken, in a small window and in a large one. Pixels they may take.</extracomment>
        <translation>Brak planu układania dla tego kartonu: decydujesz Ty.</translation>
    </message>
    <message>
        <source>All in.</source>
        <translation>Wszystko w środku.</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>krok {now} z {all}</translation>
    </message>
    <message>
        <source>parcel {number}: {code}</source>
        <translation>paczka {number}: {code}</translation>
    </message>
    <message>
        <source>Stick each label on its parcel and scan it.</source>
        <translation>Naklej każdą etykietę na jej paczkę i zeskanuj ją.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>What is shown of somebody once: name, badge and PIN, each where it is new.</extracomment>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Who works here. Select somebody to give a badge or a PIN.</source>
        <translation>Kto tu pracuje. Zaznacz osobę, aby dać jej identyfikator lub PIN.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Change work</source>
        <translation>Zmień pracę</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nowy identyfikator</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Nie pracuje</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Znów pracuje</translation>
    </message>
    <message>
        <source>Print the badge as a label</source>
        <translation>Drukuj identyfikator jako etykietę</translation>
    </message>
    <message>
        <source>Print the badge on a page</source>
        <translation>Drukuj identyfikator na stronie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Stanowisko pracy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>już nie pracuje</translation>
    </message>
    <message>
        <source>guessed too often</source>
        <translation>za dużo prób</translation>
    </message>
    <message>
        <source>given</source>
        <translation>nadany</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>{name} has other work now.</source>
        <translation>{name}: zmieniono pracę.</translation>
    </message>
    <message>
        <source>{name} is a supervisor now.</source>
        <translation>{name} ma teraz rolę kierownika.</translation>
    </message>
    <message>
        <source>{name} has left: the badge opens nothing any more.</source>
        <translation>{name} już nie pracuje: identyfikator niczego nie otwiera.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Najpierw zaznacz jedną osobę.</translation>
    </message>
    <message>
        <source>Badge {badge}</source>
        <translation>Identyfikator {badge}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Hand this over to {name} alone: it is shown once.</source>
        <translation>Przekaż to tylko tej osobie: {name}. Widać to tylko raz.</translation>
    </message>
    <message>
        <source>The badge of {name} went to {where}.</source>
        <translation>Identyfikator ({name}) wysłano do: {where}.</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Add a person</source>
        <extracomment>Name, roles, language.</extracomment>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Pick</source>
        <extracomment>Thousands of places: read once.</extracomment>
        <translation>Kompletuj</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>Kuweta pełna</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>Inne miejsce</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Swap the tote</source>
        <translation>Wymień kuwetę</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Inny produkt</translation>
    </message>
    <message>
        <source>Pick a line again</source>
        <translation>Kompletuj pozycję ponownie</translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation>Jednak znaleziono</translation>
    </message>
    <message>
        <source>Aisle is blocked</source>
        <translation>Alejka zablokowana</translation>
    </message>
    <message>
        <source>Cart is broken</source>
        <translation>Wózek zepsuty</translation>
    </message>
    <message>
        <source>Hand the round over</source>
        <translation>Przekaż rundę</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>Kontynuuj bez skanu</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>Co zrobi Cofnij?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Rozpocznij następną rundę</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Round {round} is yours</source>
        <translation>Runda {round} jest Twoja</translation>
    </message>
    <message>
        <source>It was begun before. Go on with it where it stopped.</source>
        <translation>Rozpoczęto ją wcześniej. Kontynuuj od miejsca, w którym stanęła.</translation>
    </message>
    <message>
        <source>{tote} waits at {place}</source>
        <translation>{tote} czeka w {place}</translation>
    </message>
    <message>
        <source>Fetch it and scan it, or start the next round.</source>
        <translation>Przynieś ją i zeskanuj albo rozpocznij następną rundę.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation>
            <numerusform>%Ln runda gotowa</numerusform>
            <numerusform>%Ln rundy gotowe</numerusform>
            <numerusform>%Ln rund gotowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next one, or scan a round&apos;s code or a zone&apos;s tote.</source>
        <translation>Rozpocznij następną albo zeskanuj kod rundy lub kuwetę strefy.</translation>
    </message>
    <message>
        <source>No round is ready</source>
        <translation>Żadna runda nie jest gotowa</translation>
    </message>
    <message>
        <source>New rounds appear here as soon as they are released.</source>
        <translation>Nowe rundy pojawią się tutaj, gdy tylko zostaną zwolnione.</translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation>
            <numerusform>strefa {zone}: %Ln pozycja</numerusform>
            <numerusform>strefa {zone}: %Ln pozycje</numerusform>
            <numerusform>strefa {zone}: %Ln pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it empty?</source>
        <translation>Czy jest puste?</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>partia {lot}</translation>
    </message>
    <message>
        <source>{taken} of {wanted}</source>
        <translation>{taken} z {wanted}</translation>
    </message>
    <message>
        <source>{n} for position {position}</source>
        <translation>{n} na pozycję {position}</translation>
    </message>
    <message>
        <source>then {parts}</source>
        <translation>potem {parts}</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>wózek</translation>
    </message>
    <message>
        <source>a free tote</source>
        <translation>wolna kuweta</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>zamówienie {order}</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Do ściany</translation>
    </message>
    <message>
        <source>To a bench</source>
        <translation>Do stołu</translation>
    </message>
    <message>
        <source>To a put-away place</source>
        <translation>Na miejsce odkładcze</translation>
    </message>
    <message>
        <source>To zone {zone}</source>
        <translation>Do strefy {zone}</translation>
    </message>
    <message>
        <source>zone {zone}: {done} of {all} lines</source>
        <translation>strefa {zone}: {done} z {all} pozycji</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} z {all} pozycji</translation>
    </message>
    <message>
        <source>{done} m of {all} m</source>
        <translation>{done} m z {all} m</translation>
    </message>
    <message>
        <source>leave by {time}</source>
        <translation>wyjazd do {time}</translation>
    </message>
</context>
<context>
    <name>PinChangePopup</name>
    <message>
        <source>{name}: another PIN</source>
        <extracomment>The old PIN and the new one.</extracomment>
        <translation>{name}: inny PIN</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>Obecny PIN</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>Nowy PIN: sześć lub więcej cyfr</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nowy PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>This PIN is too short, or too easily guessed.</source>
        <translation>Ten PIN jest za krótki albo zbyt łatwy do odgadnięcia.</translation>
    </message>
    <message>
        <source>The new PIN was typed in two ways.</source>
        <translation>Nowy PIN wpisano na dwa sposoby.</translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Six digits or more, then Enter.</source>
        <translation>Sześć lub więcej cyfr, potem Enter.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Scan policies</source>
        <translation>Zasady skanów</translation>
    </message>
    <message>
        <source>What is asked of a scan. For an item, a person, a method, all: first wins.</source>
        <translation>Czego wymaga się przy skanie. Artykuł, osoba, metoda, wszystko: wygrywa pierwsze.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Slot is scanned before the item</source>
        <translation>Miejsce skanuje się przed artykułem</translation>
    </message>
    <message>
        <source>May be counted from so many pieces on</source>
        <translation>Wolno liczyć od tylu sztuk</translation>
    </message>
    <message>
        <source>Look whether the slot is empty</source>
        <translation>Sprawdź, czy miejsce jest puste</translation>
    </message>
    <message>
        <source>May go on without a scan</source>
        <translation>Wolno kontynuować bez skanu</translation>
    </message>
    <message>
        <source>Picker may choose another lot</source>
        <translation>Kompletujący może wybrać inną partię</translation>
    </message>
    <message>
        <source>Picker may choose another slot</source>
        <translation>Kompletujący może wybrać inne miejsce</translation>
    </message>
    <message>
        <source>May take more than ordered, in %</source>
        <translation>Wolno pobrać więcej, niż zamówiono, w %</translation>
    </message>
    <message>
        <source>Single orders go straight into their box</source>
        <translation>Pojedyncze zamówienia idą prosto do kartonu</translation>
    </message>
    <message>
        <source>Most kg on a cart; 0: no limit</source>
        <translation>Najwięcej kg na wózku; 0: bez limitu</translation>
    </message>
    <message>
        <source>Most litres on a cart; 0: no limit</source>
        <translation>Najwięcej litrów na wózku; 0: bez limitu</translation>
    </message>
    <message>
        <source>Most lines on a cart; 0: no limit</source>
        <translation>Najwięcej pozycji na wózku; 0: bez limitu</translation>
    </message>
    <message>
        <source>Hurried orders share a cart with others</source>
        <translation>Pilne zamówienia dzielą wózek z innymi</translation>
    </message>
    <message>
        <source>Labels of orders are printed at the release</source>
        <translation>Etykiety zamówień drukują się przy zwolnieniu</translation>
    </message>
    <message>
        <source>Start of the day: so many slots are counted</source>
        <translation>Początek dnia: tyle miejsc jest liczonych</translation>
    </message>
    <message>
        <source>Start of the day: what waits is released</source>
        <translation>Początek dnia: zwalnia się to, co czeka</translation>
    </message>
    <message>
        <source>Items that may go out instead</source>
        <translation>Dozwolone zamienniki artykułu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>kierownicy</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>item {sku}</source>
        <translation>artykuł {sku}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Items, a blank between them</source>
        <translation>Artykuły, oddzielone spacją</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>metoda</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>dzień tygodnia</translation>
    </message>
    <message>
        <source>It holds from the next scan on.</source>
        <translation>Obowiązuje od następnego skanu.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>What would happen today?</source>
        <translation>Co byłoby dzisiaj?</translation>
    </message>
    <message>
        <source>Test the policy on an order</source>
        <translation>Wypróbuj zasady na zamówieniu</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Zasady zwrotów</translation>
    </message>
    <message>
        <source>Of the rules about a piece, the one that stands highest here wins.</source>
        <translation>Z reguł dotyczących sztuki wygrywa ta, która stoi tu najwyżej.</translation>
    </message>
    <message>
        <source>Save policy…</source>
        <translation>Zapisz zasady…</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Pytania…</translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation>Decyzje…</translation>
    </message>
    <message>
        <source>Take a policy in…</source>
        <translation>Wczytaj zasady…</translation>
    </message>
    <message>
        <source>nothing said of its condition</source>
        <translation>nic o jego stanie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
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
        <translation>Oferuje</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>Koszt odesłania</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Może wrócić</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Type the number of an order first.</source>
        <translation>Najpierw wpisz numer zamówienia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation>
            <numerusform>Od teraz obowiązuje %Ln reguła.</numerusform>
            <numerusform>Od teraz obowiązują %Ln reguły.</numerusform>
            <numerusform>Od teraz obowiązuje %Ln reguł.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>Zasady zapisane.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printer for “Elsewhere”</source>
        <extracomment>What goes to carriers by itself.</extracomment>
        <translation>Drukarka dla „Gdzie indziej”</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Papers that are not known to be printed. Select some to see to them.</source>
        <translation>Wydruki bez potwierdzenia. Zaznacz wybrane, aby je załatwić.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ponownie</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>It did print</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Tell carriers again</source>
        <translation>Powiadom ponownie</translation>
    </message>
    <message>
        <source>Our own label</source>
        <translation>Własna etykieta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>What hindered it</source>
        <translation>Co przeszkodziło</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation>
            <numerusform>Wydrukowano ponownie: %Ln wydruk.</numerusform>
            <numerusform>Wydrukowano ponownie: %Ln wydruki.</numerusform>
            <numerusform>Wydrukowano ponownie: %Ln wydruków.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other printer. Choose one in the settings.</source>
        <translation>Nie ma innej drukarki. Wybierz ją w ustawieniach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation>
            <numerusform>%Ln wydruk wysłano do innej drukarki.</numerusform>
            <numerusform>%Ln wydruki wysłano do innej drukarki.</numerusform>
            <numerusform>%Ln wydruków wysłano do innej drukarki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation>
            <numerusform>%Ln wydruk uznano za wydrukowany.</numerusform>
            <numerusform>%Ln wydruki uznano za wydrukowane.</numerusform>
            <numerusform>%Ln wydruków uznano za wydrukowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation>
            <numerusform>%Ln wiadomość do przewoźników wychodzi ponownie.</numerusform>
            <numerusform>%Ln wiadomości do przewoźników wychodzą ponownie.</numerusform>
            <numerusform>%Ln wiadomości do przewoźników wychodzi ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more papers first.</source>
        <translation>Najpierw zaznacz co najmniej jeden wydruk.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Questions of the inspection</source>
        <translation>Pytania kontroli</translation>
    </message>
    <message>
        <source>Asked in this order, worst answers first; the worst makes the grade.</source>
        <translation>Zadawane w tej kolejności, najgorsze odpowiedzi pierwsze; najgorsza wyznacza ocenę.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Zapisz plik…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nowe pytanie</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Przesuń wyżej</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Wczytaj plik…</translation>
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
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>clean, ask again</source>
        <translation>wyczyść, zapytaj ponownie</translation>
    </message>
    <message>
        <source>everything without questions of its own</source>
        <translation>wszystko bez własnych pytań</translation>
    </message>
    <message>
        <source>{category}: no questions of its own yet</source>
        <translation>{category}: jeszcze bez własnych pytań</translation>
    </message>
    <message>
        <source>Write a question and an answer.</source>
        <translation>Wpisz pytanie i odpowiedź.</translation>
    </message>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation>
            <numerusform>Zapisano. Z ostatnio ocenionych (%Ln sztuka)</numerusform>
            <numerusform>Zapisano. Z ostatnio ocenionych (%Ln sztuki)</numerusform>
            <numerusform>Zapisano. Z ostatnio ocenionych (%Ln sztuk)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation>
            <numerusform>%Ln miałaby inną ocenę lub trafiła gdzie indziej.</numerusform>
            <numerusform>%Ln miałyby inną ocenę lub trafiły gdzie indziej.</numerusform>
            <numerusform>%Ln miałoby inną ocenę lub trafiło gdzie indziej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an answer first.</source>
        <translation>Najpierw zaznacz odpowiedź.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive returns</source>
        <translation>Przyjmij zwroty</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>Pusta paczka</translation>
    </message>
    <message>
        <source>Nothing more in it</source>
        <translation>Nic więcej</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Zapowiedziano</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>zamówienie {order}</translation>
    </message>
    <message>
        <source>{done} of {all} pieces here</source>
        <translation>tutaj {done} z {all} sztuk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>%Ln zapowiedziany zwrot</numerusform>
            <numerusform>%Ln zapowiedziane zwroty</numerusform>
            <numerusform>%Ln zapowiedzianych zwrotów</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a return&apos;s code, its order, or the label of its parcel.</source>
        <translation>Zeskanuj kod zwrotu, jego zamówienie albo etykietę jego paczki.</translation>
    </message>
    <message>
        <source>not announced, {place}</source>
        <translation>niezapowiedziane, {place}</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation>
            <numerusform>następne %Ln</numerusform>
            <numerusform>następne %Ln</numerusform>
            <numerusform>następnych %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all that can</source>
        <translation>wszystkie możliwe</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Wystarczy</translation>
    </message>
    <message>
        <source>also partly there</source>
        <extracomment>So many minutes of all people: what fits into them is planned. A method that the person chose stays chosen, whatever turns out to be the least work.</extracomment>
        <translation>także częściowo dostępne</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Compare the four methods, choose one, release.</source>
        <translation>Porównaj cztery metody, wybierz jedną, zwolnij.</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Planuj od nowa</translation>
    </message>
    <message>
        <source>Take back what nobody began</source>
        <translation>Wycofaj nierozpoczęte</translation>
    </message>
    <message>
        <source>what fits into an hour</source>
        <translation>ile mieści się w godzinie</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Looking for shorter walks…</source>
        <translation>Szukam krótszych tras…</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Zaplanowano.</translation>
    </message>
    <message>
        <source>No order is left out.</source>
        <translation>Żadne zamówienie nie jest pominięte.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation>
            <numerusform>Pominięto: %Ln zamówienie</numerusform>
            <numerusform>Pominięto: %Ln zamówienia</numerusform>
            <numerusform>Pominięto: %Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln runda</numerusform>
            <numerusform>%Ln rundy</numerusform>
            <numerusform>%Ln rund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Released: {rounds} with {orders}.</source>
        <translation>Zwolniono: {rounds}, {orders}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation>
            <numerusform>Wycofano %Ln zamówienie; znów czeka.</numerusform>
            <numerusform>Wycofano %Ln zamówienia; znów czekają.</numerusform>
            <numerusform>Wycofano %Ln zamówień; znów czekają.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decydująca reguła</translation>
    </message>
    <message>
        <source>{name} ({left} of {shipped} may come back)</source>
        <translation>{name} (może wrócić {left} z {shipped})</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nie podano</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Scan or type: order, parcel, return, plate, item</source>
        <translation>Zeskanuj lub wpisz: zamówienie, paczka, zwrot, tabliczka, artykuł</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Co otrzymuje klient</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>Jak wróci</translation>
    </message>
    <message>
        <source>Ask for this return</source>
        <translation>Zgłoś ten zwrot</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Nowy zwrot</translation>
    </message>
    <message>
        <source>Find the order, say what comes back and why. The deciding rule is named.</source>
        <translation>Znajdź zamówienie, podaj, co wraca i dlaczego. Strona wskaże decydującą regułę.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Scan or type something of the order.</source>
        <translation>Zeskanuj lub wpisz coś z zamówienia.</translation>
    </message>
    <message>
        <source>Order {order}, {customer}</source>
        <translation>Zamówienie {order}, {customer}</translation>
    </message>
    <message>
        <source>{rma} waits for a supervisor: {why}.</source>
        <translation>{rma} czeka na kierownika: {why}.</translation>
    </message>
    <message>
        <source>{rma} is granted by the rule {rule}.</source>
        <translation>{rma} przyznano według reguły {rule}.</translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message>
        <source>Photo from a file…</source>
        <extracomment>As many as customers may send on their page.</extracomment>
        <translation>Zdjęcie z pliku…</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>Bez zdjęć</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Looking for a backup that is sound …</source>
        <translation>Szukam nieuszkodzonej kopii zapasowej …</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>Kontynuuj z tą kopią</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {date}, {time}.</source>
        <translation>Najnowsza nieuszkodzona kopia zapasowa: {date}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation>
            <numerusform>Zawiera %Ln czynność.</numerusform>
            <numerusform>Zawiera %Ln czynności.</numerusform>
            <numerusform>Zawiera %Ln czynności.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done since is not known.</source>
        <translation>Ile zrobiono od tego czasu, nie wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation>
            <numerusform>Nie ma w niej %Ln późniejszej czynności.</numerusform>
            <numerusform>Nie ma w niej %Ln późniejszych czynności.</numerusform>
            <numerusform>Nie ma w niej %Ln późniejszych czynności.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is put aside, unchanged.</source>
        <translation>Uszkodzony plik jest odłożony na bok, bez zmian.</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns to do</source>
        <translation>Zwroty w toku</translation>
    </message>
    <message>
        <source>What is due first stands first. Select rows to act on them.</source>
        <translation>Na górze stoi to, co pilniejsze. Zaznacz wiersze, aby coś z nimi zrobić.</translation>
    </message>
    <message>
        <source>Order exchange</source>
        <translation>Zamów wymianę</translation>
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
        <translation>Przyznaj</translation>
    </message>
    <message>
        <source>Refuse: outside the policy</source>
        <translation>Odrzuć: poza zasadami</translation>
    </message>
    <message>
        <source>Refuse: not proven</source>
        <translation>Odrzuć: bez dowodu</translation>
    </message>
    <message>
        <source>Refund is paid</source>
        <translation>Zwrot wypłacony</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Czeka od</translation>
    </message>
    <message>
        <source>Select rows first: {what}</source>
        <translation>Najpierw zaznacz wiersze: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation>
            <numerusform>Gotowe: %Ln wiersz.</numerusform>
            <numerusform>Gotowe: %Ln wiersze.</numerusform>
            <numerusform>Gotowe: %Ln wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Round before</source>
        <translation>Poprzednia runda</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Następna runda</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}: {metres} m</source>
        <translation>Runda {round} z {rounds}: {metres} m</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Eksportuj CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>any; several by comma</source>
        <translation>dowolne; kilka po przecinku</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Co by się stało?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Powód klienta</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Insert</source>
        <translation>Wkładka</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>upominek</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>kod rabatowy</translation>
    </message>
    <message>
        <source>note or card</source>
        <translation>uwaga lub kartka</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Item that goes in</source>
        <translation>Artykuł, który się wkłada</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Co jest na niej</translation>
    </message>
    <message>
        <source>Goods from this amount on</source>
        <translation>Towar od tej kwoty</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Only this channel</source>
        <translation>Tylko ten kanał</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Tylko ten klient</translation>
    </message>
    <message>
        <source>Only this country</source>
        <translation>Tylko ten kraj</translation>
    </message>
    <message>
        <source>Only with this item</source>
        <translation>Tylko z tym artykułem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Test the scanner</source>
        <extracomment>A code is over once no key followed for so long, or its suffix came. Fewer keys are somebody&apos;s fingers.</extracomment>
        <translation>Testuj skaner</translation>
    </message>
    <message>
        <source>Print the test sheet and scan its codes, in any order.</source>
        <translation>Wydrukuj arkusz testowy i zeskanuj jego kody w dowolnej kolejności.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>jeszcze niezeskanowany</translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation>Drukuj arkusz testowy</translation>
    </message>
    <message>
        <source>Read this scanner as it is set</source>
        <translation>Odczytuj ten skaner tak, jak jest ustawiony</translation>
    </message>
    <message>
        <source>read as it should be</source>
        <translation>odczytany prawidłowo</translation>
    </message>
    <message>
        <source>Test sheet printed: %1</source>
        <translation>Arkusz testowy wydrukowany: %1</translation>
    </message>
    <message>
        <source>scan it once more</source>
        <translation>zeskanuj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>SecondLooksPage</name>
    <message>
        <source>Keep this judgement</source>
        <translation>Zapisz tę ocenę</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Ponowne kontrole</translation>
    </message>
    <message>
        <source>Judge what you see, as if nobody had judged it before.</source>
        <translation>Oceń to, co widzisz, jakby nikt tego przedtem nie oceniał.</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tabliczka</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie jest</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! Ocenianie ostatnio się zmieniło: {what}</translation>
    </message>
    <message>
        <source>Choose a piece, and fetch it.</source>
        <translation>Wybierz sztukę i przynieś ją.</translation>
    </message>
    <message>
        <source>Kept. Thank you for looking again.</source>
        <translation>Zapisano. Dziękujemy za ponowną kontrolę.</translation>
    </message>
    <message>
        <source>A reference case, and graded right: {grade}</source>
        <translation>To wzorzec, oceniony trafnie: {grade}</translation>
    </message>
    <message>
        <source>A reference case. You: {yours} Right is: {right}</source>
        <translation>To wzorzec. Twoja ocena: {yours} Właściwa: {right}</translation>
    </message>
    <message>
        <source>Plate of a piece to keep for training</source>
        <translation>Tabliczka sztuki do zachowania na szkolenia</translation>
    </message>
    <message>
        <source>Its right grade</source>
        <translation>Jej właściwa ocena</translation>
    </message>
    <message>
        <source>Keep as a reference case</source>
        <translation>Zachowaj jako wzorzec</translation>
    </message>
    <message>
        <source>{plate} is a reference case from now on. Keep it at hand.</source>
        <translation>{plate} jest od teraz wzorcem. Trzymaj tę sztukę pod ręką.</translation>
    </message>
</context>
<context>
    <name>SecondPopup</name>
    <message>
        <source>A second person</source>
        <translation>Druga osoba</translation>
    </message>
    <message>
        <source>Badge: scan or type it</source>
        <translation>Identyfikator: zeskanuj lub wpisz</translation>
    </message>
    <message>
        <source>PIN, then Enter</source>
        <translation>PIN, potem Enter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Windows for scanners that fire twice by themselves, in milliseconds. How the name of a printer with a port of its own begins.</extracomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Settings of this desk. Each change counts at once.</source>
        <translation>Ustawienia tego komputera. Każda zmiana obowiązuje od razu.</translation>
    </message>
    <message>
        <source>that of whoever is signed in</source>
        <translation>język zalogowanej osoby</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>jak w systemie</translation>
    </message>
    <message>
        <source>light</source>
        <translation>jasny</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Scanner&apos;s keyboard layout</source>
        <translation>Układ klawiatury skanera</translation>
    </message>
    <message>
        <source>Scanner&apos;s prefix</source>
        <translation>Prefiks skanera</translation>
    </message>
    <message>
        <source>Scanner&apos;s sign for GS</source>
        <translation>Znak skanera dla GS</translation>
    </message>
    <message>
        <source>off: every scan counts</source>
        <translation>wyłączone: liczy się każdy skan</translation>
    </message>
    <message>
        <source>Ignore a scanner&apos;s repeat</source>
        <translation>Pomijaj powtórki skanera</translation>
    </message>
    <message>
        <source>Scanner on a serial line</source>
        <translation>Skaner na łączu szeregowym</translation>
    </message>
    <message>
        <source>Camera that reads codes</source>
        <translation>Kamera odczytująca kody</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Speak slots and quantities</source>
        <translation>Czytaj miejsca i ilości na głos</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Drukarka etykiet</translation>
    </message>
    <message>
        <source>Spare label printer</source>
        <translation>Zapasowa drukarka etykiet</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>Drukarka stron</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mój PIN</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Dla osoby, która pomaga</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Zapisz plik dla wsparcia</translation>
    </message>
    <message>
        <source>none, or one that types</source>
        <translation>brak albo działająca jak klawiatura</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Scale&apos;s line or address</source>
        <translation>Łącze lub adres wagi</translation>
    </message>
    <message>
        <source>Unit of a Toledo scale</source>
        <translation>Jednostka wagi Toledo</translation>
    </message>
    <message>
        <source>On the scale now</source>
        <translation>Teraz na wadze</translation>
    </message>
    <message>
        <source>Measuring device</source>
        <translation>Przyrząd pomiarowy</translation>
    </message>
    <message>
        <source>Its line or address</source>
        <translation>Jego łącze lub adres</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>4 × 6 inches</source>
        <translation>4 × 6 cali</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>Papier etykiet</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL, 203 dots per inch</source>
        <translation>ZPL, 203 punkty na cal</translation>
    </message>
    <message>
        <source>ZPL, 300 dots per inch</source>
        <translation>ZPL, 300 punktów na cal</translation>
    </message>
    <message>
        <source>What the label printer takes</source>
        <translation>Co przyjmuje drukarka etykiet</translation>
    </message>
    <message>
        <source>Label printer on the network</source>
        <translation>Drukarka etykiet w sieci</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Testuj skaner</translation>
    </message>
    <message>
        <source>Scanner&apos;s own settings</source>
        <translation>Ustawienia w samym skanerze</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on.</source>
        <translation>Twój nowy PIN obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>Saved, with nobody&apos;s name in it: {file}</source>
        <translation>Zapisano, bez żadnych nazwisk: {file}</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wybierz…</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>Folder na dokumenty</translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Driver signs…</source>
        <translation>Podpis kierowcy…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>The driver has them</source>
        <translation>Kierowca je ma</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Jeszcze tutaj</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>To była ostatnia</translation>
    </message>
    <message>
        <source>Press F10 when the driver has them.</source>
        <translation>Naciśnij F10, gdy kierowca je ma.</translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation>Do zeskanowania</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>U kierowcy</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Odstawione</translation>
    </message>
    <message>
        <source>{done} of {all} parcels staged</source>
        <translation>odstawiono {done} z {all} paczek</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>odjeżdża {time}</translation>
    </message>
    <message>
        <source>{done} of {all} parcels out</source>
        <translation>wydano {done} z {all} paczek</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpisano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation>
            <numerusform>%Ln paczka czeka na przewoźnika</numerusform>
            <numerusform>%Ln paczki czekają na przewoźnika</numerusform>
            <numerusform>%Ln paczek czeka na przewoźnika</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a parcel or a carrier&apos;s code, or choose a carrier.</source>
        <translation>Zeskanuj paczkę albo kod przewoźnika, albo wybierz przewoźnika.</translation>
    </message>
    <message>
        <source>Everything is with its carrier</source>
        <translation>Wszystko jest u przewoźników</translation>
    </message>
    <message>
        <source>Parcels appear here as soon as their labels are confirmed.</source>
        <translation>Paczki pojawią się tutaj, gdy tylko ich etykiety zostaną potwierdzone.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>%Ln paczka</numerusform>
            <numerusform>%Ln paczki</numerusform>
            <numerusform>%Ln paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>zamówienie {order}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation>Zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>Your work is where you left it, at any desk.</source>
        <translation>Twoja praca jest tam, gdzie ją zostawiono, na każdym komputerze.</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>Zeskanuj identyfikator, aby zacząć.</translation>
    </message>
    <message>
        <source>Your badge is {badge}. Note it down: it is shown only until you leave.</source>
        <translation>Twój identyfikator to {badge}. Zapisz go: widać go, tylko dopóki stąd nie wyjdziesz.</translation>
    </message>
    <message>
        <source>No badge at hand? Touch a name to sign in as one of these people.</source>
        <translation>Nie masz identyfikatora pod ręką? Dotknij nazwiska, aby zalogować się jako jedna z tych osób.</translation>
    </message>
</context>
<context>
    <name>SignaturePopup</name>
    <message>
        <source>Signature</source>
        <extracomment>The picture is drawn so much larger than the field, to be sharp on paper. Fewer points than this are a slip of the finger.</extracomment>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>SizePopup</name>
    <message>
        <source>Length × width × height; the weight may follow. Then Enter.</source>
        <translation>Długość × szerokość × wysokość; dalej może być waga. Potem Enter.</translation>
    </message>
    <message>
        <source>Size of one piece</source>
        <translation>Wymiary jednej sztuki</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>How many in all?</source>
        <extracomment>Numbered answers take the place of the keys, or have one of their own in the body.</extracomment>
        <translation>Ile razem?</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Licz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Order, item, place or person, then Enter</source>
        <translation>Zamówienie, artykuł, miejsce lub osoba, potem Enter</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Who did what. Name an order, an item or a person to see only that.</source>
        <translation>Kto co zrobił. Podaj zamówienie, artykuł lub osobę, aby widzieć tylko to.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Verify all of it</source>
        <translation>Zweryfikuj całość</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ogniwo</translation>
    </message>
    <message>
        <source>Altered: {finding}</source>
        <translation>Zmienione: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation>
            <numerusform>%Ln czynność tworzy nieprzerwany łańcuch.</numerusform>
            <numerusform>%Ln czynności tworzą jeden nieprzerwany łańcuch.</numerusform>
            <numerusform>%Ln czynności tworzy jeden nieprzerwany łańcuch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>As it stands under the bars, then Enter. It counts as a scan.</source>
        <translation>Tak, jak stoi pod kreskami, potem Enter. Liczy się jak skan.</translation>
    </message>
</context>
<context>
    <name>WallGrid</name>
    <message>
        <source>complete</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Sort at the wall</source>
        <translation>Sortuj</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Odłóż na bok</translation>
    </message>
    <message>
        <source>Slot is full</source>
        <translation>Przegroda pełna</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Kuweta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Do</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation>
            <numerusform>Została %Ln sztuka</numerusform>
            <numerusform>Zostały %Ln sztuki</numerusform>
            <numerusform>Zostało %Ln sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>a wave&apos;s tote</source>
        <translation>kuweta fali</translation>
    </message>
    <message>
        <source>{done} of {all} orders complete</source>
        <translation>kompletne zamówienia: {done} z {all}</translation>
    </message>
    <message>
        <source>{n} into {slot}</source>
        <translation>{n} do {slot}</translation>
    </message>
    <message>
        <source>order {order}: the last piece</source>
        <translation>zamówienie {order}: ostatnia sztuka</translation>
    </message>
    <message>
        <source>order {order}: up to {most} together, count with F7</source>
        <translation>zamówienie {order}: do {most} razem, licz klawiszem F7</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>zamówienie {order}</translation>
    </message>
</context>
<context>
    <name>WeightSide</name>
    <message>
        <source>Put the closed parcel on the scale.</source>
        <translation>Połóż zamkniętą paczkę na wadze.</translation>
    </message>
    <message>
        <source>Open the parcel again: {reopen}. Let it go: {release}.</source>
        <translation>Otwórz paczkę ponownie: {reopen}. Przepuść ją: {release}.</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>{weight} ± {tolerance}</source>
        <translation>{weight} ± {tolerance}</translation>
    </message>
    <message>
        <source>expected {weight} ± {tolerance}</source>
        <translation>oczekiwano {weight} ± {tolerance}</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>za lekka o {weight}</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>za ciężka o {weight}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} missing</source>
        <translation>{percent} %: brakuje {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {item} scanned twice, {pieces} missing</source>
        <translation>{percent} %: {item} zeskanowano dwa razy, brakuje {pieces}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} too many</source>
        <translation>{percent} %: {pieces} × {item} za dużo</translation>
    </message>
    <message>
        <source>{percent} %: {other} in place of {item}</source>
        <translation>{percent} %: {other} zamiast {item}</translation>
    </message>
    <message>
        <source>{percent} %: packed in box {item}</source>
        <translation>{percent} %: spakowano w karton {item}</translation>
    </message>
    <message>
        <source>{percent} %: weight on file wrong for {item}</source>
        <translation>{percent} %: błędna waga w kartotece dla {item}</translation>
    </message>
    <message>
        <source>{percent} %: something else</source>
        <translation>{percent} %: coś innego</translation>
    </message>
</context>
</TS>
