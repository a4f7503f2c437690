<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
    <message>
        <source>Parcel {number} of {total}</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>Paczka {number} z {total}</translation>
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
        <source>Unit</source>
        <comment>one returned piece, heading</comment>
        <translation>Sztuka</translation>
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
        <translation>Klasa</translation>
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
        <source>Manifest no.</source>
        <translation>Nr protokołu</translation>
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
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} m</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
</context>
</TS>
