<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AddressPopup</name>
    <message>
        <source>Collect at another address</source>
        <extracomment>The address that was typed.</extracomment>
        <translation>איסוף מכתובת אחרת</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>הזמנת איסוף</translation>
    </message>
</context>
<context>
    <name>AisleFields</name>
    <message>
        <source>Blocked: nobody walks through</source>
        <translation>חסום: אין מעבר ברגל</translation>
    </message>
    <message>
        <source>From the side, mm</source>
        <translation>מהצד, מ״מ</translation>
    </message>
    <message>
        <source>In zone</source>
        <translation>באזור</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>הליכה</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>דו־כיווני</translation>
    </message>
    <message>
        <source>only to the back</source>
        <translation>רק אל החלק האחורי</translation>
    </message>
    <message>
        <source>only to the front</source>
        <translation>רק אל החלק הקדמי</translation>
    </message>
    <message>
        <source>Aisle {aisle}</source>
        <translation>מעבר {aisle}</translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>The analyses in the order of their questions; the last ones are what they rest on. What a row stands for, where that is no pieces. Columns by which a row leads to its pieces: those of the table of pieces with the same name.</extracomment>
        <translation>שמירה כ-PDF</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>למה סחורה חוזרת</translation>
    </message>
    <message>
        <source>A bar is a share, the line the bounds it lies between; pale is too little.</source>
        <translation>פס מציין שיעור, והקו את הגבולות שביניהם הוא נמצא; חיוור: אין די נתונים.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>הדוח נשמר.</translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Wanted</source>
        <extracomment>How long a good answer is coloured before it gives way to the next act.</extracomment>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>נסרק</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>שאלה ותשובה</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>לצלם תמונה</translation>
    </message>
    <message>
        <source>clean it, then ask again</source>
        <translation>לנקות ולשאול שוב</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Best grade with it</source>
        <translation>הדרגה הטובה ביותר</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אחר כך</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Packing notes</source>
        <translation>הערות אריזה</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>צרופות</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>שולחן אריזה</translation>
    </message>
    <message>
        <source>What all packing benches weigh, photograph, put in and are told.</source>
        <translation>מה שוקלים, מצלמים ומצרפים בכל שולחנות האריזה, ומה נאמר בהם.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>מחושב</translation>
    </message>
    <message>
        <source>every parcel on the scale</source>
        <translation>כל חבילה על המשקל</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>of every open box</source>
        <translation>של כל קרטון פתוח</translation>
    </message>
    <message>
        <source>with something fragile</source>
        <translation>כשיש פריט שביר</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Always right within, g</source>
        <translation>תקין תמיד בטווח של, גרם</translation>
    </message>
    <message>
        <source>Weights on file may be off by, %</source>
        <translation>סטייה מותרת מהמשקל הרשום, %</translation>
    </message>
    <message>
        <source>New insert</source>
        <translation>צרופה חדשה</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>הערה חדשה</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>החל מ-{amount}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <source>Kept. It counts at every bench.</source>
        <translation>נשמר. תקף בכל השולחנות.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing has to go out.</source>
        <translation>אין מה להוציא.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>לוח</translation>
    </message>
    <message>
        <source>What leaves when, who does what, where the totes are.</source>
        <translation>מה יוצא ומתי, מי עושה מה, והיכן התיבות.</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>הזמנות…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>שחרור…</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>ספירות…</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>פתיחת היום</translation>
    </message>
    <message>
        <source>Take a round over…</source>
        <translation>העברת סבב…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>נפתחה ספירה אחת.</numerusform>
            <numerusform>נפתחו %Ln ספירות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation>
            <numerusform>שוחרר סבב אחד.</numerusform>
            <numerusform>שוחררו %Ln סבבים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>עובד/ת</translation>
    </message>
    <message>
        <source>At</source>
        <translation>בעמדה</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>סבב</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>לא במערכת</translation>
    </message>
    <message>
        <source>{n}, {method}, zone {zone}</source>
        <translation>{n}, {method}, אזור {zone}</translation>
    </message>
    <message>
        <source>{n}, {method}</source>
        <translation>{n}, {method}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} מתוך {all}</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>תיבה</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>אצל</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>Take a file in…</source>
        <translation>קליטת קובץ…</translation>
    </message>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation>
            <numerusform>השאלות לקטגוריה אחת תקפות מעכשיו.</numerusform>
            <numerusform>השאלות ל-%Ln קטגוריות תקפות מעכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>שמירת קובץ…</translation>
    </message>
    <message>
        <source>The questions and rules are saved.</source>
        <translation>השאלות והכללים נשמרו.</translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message>
        <source>Show its boxes</source>
        <translation>הצגת הקרטונים</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>קרטונים</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>מילוי</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>הובלה</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>empty room</source>
        <translation>חלל ריק</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} לשנה</translation>
    </message>
    <message>
        <source>{volume} m³</source>
        <translation>{volume} מ״ק</translation>
    </message>
    <message>
        <source>Saves {percent} %.</source>
        <translation>חיסכון של {percent}%.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation>
            <numerusform>הזמנה אחת לא נכנסת לאף קרטון בערכה.</numerusform>
            <numerusform>%Ln הזמנות לא נכנסות לאף קרטון בערכה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the sizes looked at (proven).</source>
        <translation>הטובה ביותר מבין המידות שנבדקו (מוכח).</translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message>
        <source>Sizes to buy…</source>
        <translation>מידות לרכישה…</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>מספיק טוב</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ-PDF</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>אילו קרטונים להחזיק במלאי</translation>
    </message>
    <message>
        <source>What your orders cost a year in today&apos;s boxes, and in better ones.</source>
        <translation>מה עולות ההזמנות בשנה בקרטונים של היום, ומה בטובים יותר.</translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation>חיפוש מחדש</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>קרטון</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <translation>מידות פנים, מ״מ</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>חבילות לשנה</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>שיעור, %</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>קריאת ההזמנות…</translation>
    </message>
    <message>
        <source>There are no orders to learn from yet.</source>
        <translation>אין עדיין הזמנות ללמוד מהן.</translation>
    </message>
    <message>
        <source>Looking for better boxes…</source>
        <translation>חיפוש קרטונים טובים יותר…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>הזמנה אחת</numerusform>
            <numerusform>%Ln הזמנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>too few days for a year: a rough guess</source>
        <translation>מעט מדי ימים לשנה: אומדן גס</translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation>
            <numerusform>מידה אחת לבחירה.</numerusform>
            <numerusform>%Ln מידות לבחירה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>הדוח נשמר.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Smallest possible (proven)</source>
        <extracomment>The longest name of a product in a line with other words, and with another name.</extracomment>
        <translation>הקטן ביותר האפשרי (מוכח)</translation>
    </message>
    <message>
        <source>No smaller box found</source>
        <translation>לא נמצא קרטון קטן יותר</translation>
    </message>
    <message>
        <source>Cheapest (proven)</source>
        <translation>הזול ביותר (מוכח)</translation>
    </message>
    <message>
        <source>Cheapest found</source>
        <translation>הזול ביותר שנמצא</translation>
    </message>
    <message>
        <source>Cheapest parcels (proven)</source>
        <translation>החבילות הזולות ביותר (מוכח)</translation>
    </message>
    <message>
        <source>Cheapest parcels found</source>
        <translation>החבילות הזולות ביותר שנמצאו</translation>
    </message>
    <message>
        <source>{weight}  ·  box {cost}</source>
        <translation>{weight}  ·  קרטון {cost}</translation>
    </message>
    <message>
        <source>{weight}  ·  box and carrier {cost}</source>
        <translation>{weight}  ·  קרטון ושילוח {cost}</translation>
    </message>
    <message>
        <source>{percent} % full, {litres} l of room left</source>
        <translation>מלא ב-{percent}%, נותרו {litres} ל׳</translation>
    </message>
    <message>
        <source>No material here is strong enough to wrap these goods</source>
        <translation>אין כאן חומר חזק מספיק לעטיפת הסחורה הזו</translation>
    </message>
    <message>
        <source>Wrap in {material}, {litres} l</source>
        <translation>עטיפה ב-{litres} ל׳ {material}</translation>
    </message>
    <message>
        <source>Fill up with {material}, {litres} l</source>
        <translation>מילוי ב-{litres} ל׳ {material}</translation>
    </message>
    <message>
        <source>{boxes} would do too</source>
        <translation>אפשר גם {boxes}</translation>
    </message>
    <message>
        <source>{box}: too small for {items}</source>
        <translation>{box}: קטן מדי עבור {items}</translation>
    </message>
    <message>
        <source>{box}: {weight} too heavy</source>
        <translation>{box}: משקל עודף {weight}</translation>
    </message>
    <message>
        <source>{box}: no carrier takes it</source>
        <translation>{box}: אף חברת שילוח לא לוקחת</translation>
    </message>
    <message>
        <source>{box}: {litres} l too small</source>
        <translation>{box}: חסרים {litres} ל׳</translation>
    </message>
    <message>
        <source>{box}: {items} do not go in together</source>
        <translation>{box}: {items} לא נכנסים יחד</translation>
    </message>
    <message>
        <source>{box}: too small for these shapes, proven</source>
        <translation>{box}: קטן מדי לצורות אלה, מוכח</translation>
    </message>
    <message>
        <source>{box}: every placement was tried, proven</source>
        <translation>{box}: כל הסידורים נוסו, מוכח</translation>
    </message>
    <message>
        <source>{box}: no placement found</source>
        <translation>{box}: לא נמצא סידור</translation>
    </message>
    <message>
        <source>{box}: not looked at yet</source>
        <translation>{box}: עדיין לא נבדק</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>זה לצד זה</translation>
    </message>
    <message>
        <source>one behind the other</source>
        <translation>זה מאחורי זה</translation>
    </message>
    <message>
        <source>left</source>
        <translation>משמאל</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>באמצע</translation>
    </message>
    <message>
        <source>right</source>
        <translation>מימין</translation>
    </message>
    <message>
        <source>front</source>
        <translation>מלפנים</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>במרכז</translation>
    </message>
    <message>
        <source>back</source>
        <translation>מאחור</translation>
    </message>
    <message>
        <source>on the bottom</source>
        <translation>בתחתית</translation>
    </message>
    <message>
        <source>on top of what is there</source>
        <translation>מעל מה שכבר בפנים</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>בעמידה</translation>
    </message>
    <message>
        <source>on its long side</source>
        <translation>על הצד הארוך</translation>
    </message>
    <message>
        <source>on its short side</source>
        <translation>על הצד הקצר</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>לעטוף</translation>
    </message>
    <message>
        <source>wrap well</source>
        <translation>לעטוף היטב</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <extracomment>The record behind each kind of file.</extracomment>
        <translation>חברות שילוח</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs. Files bring them in.</source>
        <translation>שירותים, תעריפים, מועדי סגירה, מספרים, מכס. נטענים מקבצים.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message>
        <source>Container</source>
        <translation>מכל</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>יחידה אחת</numerusform>
            <numerusform>%Ln יחידות</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring pieces into it. Close it when it is full.</source>
        <translation>להכניס אליו יחידות. לסגור כשהוא מלא.</translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation>סגירה והדפסת הרשימה</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>נמסר</translation>
    </message>
    <message>
        <source>Closed. Hand it over with its list.</source>
        <translation>סגור. יש למסור אותו עם הרשימה.</translation>
    </message>
    <message>
        <source>Closed. Empty it into {place} and scan the place.</source>
        <translation>סגור. לרוקן אותו אל {place} ולסרוק את המקום.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>להחלטה</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>זה הכול</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>איתור</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>נספר</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>בגיליון</translation>
    </message>
    <message>
        <source>Scan “Next”, or the slot you stand at.</source>
        <translation>לסרוק ״הבא״ או את האיתור שלידך.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation>
            <numerusform>הפרש אחד ממתין לממונה: F6.</numerusform>
            <numerusform>%Ln הפרשים ממתינים לממונה: F6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>איתור אחד לספירה</numerusform>
            <numerusform>%Ln איתורים לספירה</numerusform>
        </translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation>כל מה שנמצא שם</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation>
            <numerusform>הפרש של יחידה אחת</numerusform>
            <numerusform>הפרש של %Ln יחידות</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books right? F9 yes, F11 count again</source>
        <translation>לתקן את הרישום? F9 כן, F11 ספירה חוזרת</translation>
    </message>
    <message>
        <source>{n} × {name}</source>
        <translation>{n} × {name}</translation>
    </message>
    <message>
        <source>in the books {n}</source>
        <translation>ברישום {n}</translation>
    </message>
    <message>
        <source>count {n}</source>
        <translation>ספירה {n}</translation>
    </message>
    <message>
        <source>count {n}, counted before by {people}</source>
        <translation>ספירה {n}, ספרו קודם: {people}</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <extracomment>So many slots are opened at a time.</extracomment>
        <translation>ספירות</translation>
    </message>
    <message>
        <source>Open counts, and differences that wait for you.</source>
        <translation>ספירות פתוחות, והפרשים שממתינים לך.</translation>
    </message>
    <message>
        <source>Open by turn-over</source>
        <translation>פתיחה לפי מחזור</translation>
    </message>
    <message>
        <source>Open by age</source>
        <translation>פתיחה לפי ותק</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>ספירה…</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>איתור</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>נספר על ידי</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>נפתחה ספירה אחת.</numerusform>
            <numerusform>נפתחו %Ln ספירות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossAisleFields</name>
    <message>
        <source>elsewhere</source>
        <translation>במקום אחר</translation>
    </message>
    <message>
        <source>From the front, mm</source>
        <translation>מהחזית, מ״מ</translation>
    </message>
    <message>
        <source>Walks begin at, mm</source>
        <translation>תחילת המסלולים, מ״מ</translation>
    </message>
    <message>
        <source>Cross aisle {name}</source>
        <translation>מעבר רוחב {name}</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>End of day</source>
        <translation>סוף יום</translation>
    </message>
    <message>
        <source>Every carrier: what is out, still here, late, missing or astray.</source>
        <translation>לכל חברת שילוח: מה יצא, מה עדיין כאן, מאחר, חסר או תועה.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>מסירה…</translation>
    </message>
    <message>
        <source>Close all hand-overs</source>
        <translation>סגירת כל המסירות</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>חברת שילוח</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>יצא היום</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>עדיין כאן</translation>
    </message>
    <message>
        <source>Missing on a van</source>
        <translation>חסר ברכב</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>לא מוכן</translation>
    </message>
    <message>
        <source>Not for this carrier</source>
        <translation>לא לחברה זו</translation>
    </message>
    <message>
        <source>Open hand-over</source>
        <translation>מסירה פתוחה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation>
            <numerusform>נסגרה מסירה אחת; הרשימה שלה הודפסה.</numerusform>
            <numerusform>נסגרו %Ln מסירות; הרשימות שלהן הודפסו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>The reference of an order.</extracomment>
        <translation>מקשים בדף זה</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>הקלדת קוד</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>חיפוש כללי</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>צעד אחד אחורה</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>הקוד האישי של {name}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>So many faults within so many seconds, and the window cannot be relied on any more. A sentence for the band. Something was refused, or outside did not do its part. The widgets may be in any state. There is no end of faults.</extracomment>
        <translation>משהו השתבש. מה שהוצג כבוצע נשמר. מספר לדיווח: {number}</translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly. All was checked, nothing is lost. Number to tell: {number}</source>
        <translation>בפעם הקודמת התוכנה נסגרה באופן לא צפוי. הכול נבדק, דבר לא אבד. מספר לדיווח: {number}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Keep it</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Find</source>
        <extracomment>Asks once the fingers rest. The order that a hit leads to.</extracomment>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Order, item, slot, tote, parcel, return</source>
        <translation>הזמנה, פריט, איתור, תיבה, חבילה, החזרה</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>לא נמצא דבר.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Start with the sample</source>
        <translation>התחלה עם הדוגמה</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>התחלה ריקה</translation>
    </message>
    <message>
        <source>Name of the first supervisor</source>
        <translation>שם הממונה הראשון/ה</translation>
    </message>
    <message>
        <source>PIN of your own: six digits or more</source>
        <translation>קוד אישי משלך: שש ספרות או יותר</translation>
    </message>
    <message>
        <source>There is no warehouse here yet. How do you want to begin?</source>
        <translation>אין כאן עדיין מחסן. איך להתחיל?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>סיור היכרות</translation>
    </message>
    <message>
        <source>A sample warehouse with real orders of a gift shop, shelves, stock and people. Everything works; nothing leaves this computer.</source>
        <translation>מחסן לדוגמה עם הזמנות אמיתיות של חנות מתנות, מדפים, מלאי ואנשים. הכול פועל; דבר אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Begin your own</source>
        <translation>הקמת מחסן משלך</translation>
    </message>
    <message>
        <source>An empty warehouse. Bring in products, slots and stock from files; the first supervisor gets a badge and lets the others in.</source>
        <translation>מחסן ריק. מוצרים, איתורים ומלאי נטענים מקבצים; תחילה ניתן תג לממונה, ודרכו נכנסים כל השאר.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor</source>
        <translation>רצפת המחסן</translation>
    </message>
    <message>
        <source>Choose an aisle and correct it. Walks are planned on what is drawn here.</source>
        <translation>לבחור מעבר ולתקן אותו. המסלולים מתוכננים לפי מה שמשורטט כאן.</translation>
    </message>
    <message>
        <source>Add a cross aisle</source>
        <translation>הוספת מעבר רוחב</translation>
    </message>
    <message>
        <source>Remove cross aisle</source>
        <translation>הסרת מעבר רוחב</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>מה חריג</translation>
    </message>
    <message>
        <source>Nothing: every slot can be walked to.</source>
        <translation>אין: אפשר להגיע לכל איתור.</translation>
    </message>
    <message>
        <source>Aisle {aisle} corrected. New walks are planned on it.</source>
        <translation>מעבר {aisle} תוקן. מסלולים חדשים יתוכננו לפיו.</translation>
    </message>
    <message>
        <source>Cross aisle added. Put it where it belongs.</source>
        <translation>נוסף מעבר רוחב. יש להציב אותו במקומו.</translation>
    </message>
    <message>
        <source>Cross aisle moved. New walks are planned on it.</source>
        <translation>מעבר הרוחב הוזז. מסלולים חדשים יתוכננו לפיו.</translation>
    </message>
    <message>
        <source>Cross aisle removed.</source>
        <translation>מעבר הרוחב הוסר.</translation>
    </message>
    <message>
        <source>New walks begin and end here.</source>
        <translation>מסלולים חדשים מתחילים ומסתיימים כאן.</translation>
    </message>
    <message>
        <source>Undone: the floor is as it was before.</source>
        <translation>בוטל: הרצפה כפי שהייתה קודם.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>בוצע מחדש.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <extracomment>A weekday&apos;s name is plain for so many days.</extracomment>
        <translation>בית</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}</source>
        <translation>יציאת {carrier} ב-{time}</translation>
    </message>
    <message>
        <source>{carrier} leaves {day} {time}</source>
        <translation>יציאת {carrier} {day} ב-{time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} שע׳ {minutes} דק׳</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} דק׳</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}, in {left}</source>
        <translation>יציאת {carrier} ב-{time}, בעוד {left}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>נותרה אחת</numerusform>
            <numerusform>נותרו %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>אחת מאחרת</numerusform>
            <numerusform>%Ln מאחרות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Choose your work, or scan a code to begin.</source>
        <extracomment>So many rows fit below each other.</extracomment>
        <translation>לבחור עבודה, או לסרוק קוד כדי להתחיל.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>ליקוט</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation>
            <numerusform>שורה אחת לליקוט</numerusform>
            <numerusform>%Ln שורות לליקוט</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort at the wall</source>
        <translation>מיון בקיר</translation>
    </message>
    <message>
        <source>Totes of a wave, order by order</source>
        <translation>תיבות של גל, הזמנה אחר הזמנה</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>אריזה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>הזמנה אחת לאריזה</numerusform>
            <numerusform>%Ln הזמנות לאריזה</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>מסירה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation>
            <numerusform>חבילה אחת למסירה</numerusform>
            <numerusform>%Ln חבילות למסירה</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation>קבלת החזרות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>החזרה צפויה אחת</numerusform>
            <numerusform>%Ln החזרות צפויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>בדיקה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>יחידה אחת לבדיקה</numerusform>
            <numerusform>%Ln יחידות לבדיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>מדידה</translation>
    </message>
    <message>
        <source>How large products are, and what they weigh</source>
        <translation>מידות ומשקל של מוצרים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation>
            <numerusform>הפרש אחד להחלטה</numerusform>
            <numerusform>%Ln הפרשים להחלטה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation>
            <numerusform>אחד לאחסון</numerusform>
            <numerusform>%Ln לאחסון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation>
            <numerusform>אחד מהרזרבה</numerusform>
            <numerusform>%Ln מהרזרבה</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>לוח</translation>
    </message>
    <message>
        <source>Cut-offs, people, totes</source>
        <translation>מועדי סגירה, עובדים, תיבות</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>שחרור</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation>
            <numerusform>סבב אחד מוכן ליציאה</numerusform>
            <numerusform>%Ln סבבים מוכנים ליציאה</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>ספירות</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Products, slots, stock, orders, returns</source>
        <translation>מוצרים, איתורים, מלאי, הזמנות, החזרות</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>רצפת המחסן</translation>
    </message>
    <message>
        <source>Aisles, zones, what no walk comes to</source>
        <translation>מעברים, אזורים, איתורים בלי מסלול</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>קרטונים</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>אילו קרטונים להחזיק במלאי</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Papers not known to be printed</source>
        <translation>דפים שלא ידוע אם הודפסו</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>שולחן אריזה</translation>
    </message>
    <message>
        <source>Inserts, notes, weights, pictures</source>
        <translation>צרופות, הערות, משקלים, תמונות</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>חברות שילוח</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs</source>
        <translation>שירותים, תעריפים, מועדי סגירה, מספרים, מכס</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>סוף יום</translation>
    </message>
    <message>
        <source>Every carrier: what is still here, and why</source>
        <translation>לכל חברת שילוח: מה עדיין כאן, ולמה</translation>
    </message>
    <message>
        <source>Returns to do</source>
        <translation>החזרות לטיפול</translation>
    </message>
    <message>
        <source>Requests, refunds, deadlines</source>
        <translation>בקשות, החזרים כספיים, מועדים</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>החזרה חדשה</translation>
    </message>
    <message>
        <source>Asked for in a customer&apos;s name</source>
        <translation>בקשה בשם לקוח</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>בדיקות שניות</translation>
    </message>
    <message>
        <source>Pieces that somebody else judged, to be judged again</source>
        <translation>להעריך שוב מה שמישהו אחר העריך</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! הדירוג השתנה לאחרונה: {what}</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>למה סחורה חוזרת</translation>
    </message>
    <message>
        <source>Products, customers, places, months, words, costs</source>
        <translation>לפי מוצר, לקוח, מקום, חודש, מילה, עלות</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>מדיניות החזרות</translation>
    </message>
    <message>
        <source>Who may send what back</source>
        <translation>מי רשאי להחזיר מה</translation>
    </message>
    <message>
        <source>Scan policies</source>
        <translation>מדיניות סריקה</translation>
    </message>
    <message>
        <source>What is asked of a scan, and of whom</source>
        <translation>מה נדרש בסריקה, וממי</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Badges, PINs, who does what</source>
        <translation>תגים, קודים אישיים, מי עושה מה</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>יומן פעולות</translation>
    </message>
    <message>
        <source>Who did what, to which order or item</source>
        <translation>מי עשה מה, באיזו הזמנה או פריט</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Language, look, scanner, printers</source>
        <translation>שפה, מראה, סורק, מדפסות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation>
            <numerusform>הזמנה פתוחה אחת</numerusform>
            <numerusform>%Ln הזמנות פתוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation>
            <numerusform>תווית אחת לא אושרה</numerusform>
            <numerusform>%Ln תוויות לא אושרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>איתור אחד לספירה</numerusform>
            <numerusform>%Ln איתורים לספירה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>So many kinds of files stand beside each other: at 200 %, and else.</extracomment>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. Look first; then take it in.</source>
        <translation>לבחור מה יש בקובץ, ואז את הקובץ. קודם לבדוק; אחר כך לקלוט.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>בדיקה תחילה</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>קליטה</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>נקלטו</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>כבר ידועות</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>סיבת הדחייה</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>טבלאות (*.csv *.txt *.tsv);;כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation>
            <numerusform>שורה אחת תיקלט. עדיין לא שונה דבר.</numerusform>
            <numerusform>%Ln שורות ייקלטו. עדיין לא שונה דבר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation>
            <numerusform>שורה אחת נקלטה.</numerusform>
            <numerusform>%Ln שורות נקלטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>עמודות שאין להן משמעות כאן: {columns}</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>בלי תמונה</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>תמונה מקובץ…</translation>
    </message>
    <message>
        <source>Done: rest as new</source>
        <translation>סיום: השאר כחדש</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>הרשימה שוב</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>נענו {done} מתוך {all} שאלות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>יחידה אחת לבדיקה</numerusform>
            <numerusform>%Ln יחידות לבדיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate of a unit.</source>
        <translation>לסרוק לוחית של יחידה.</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>אין מה לבדוק</translation>
    </message>
    <message>
        <source>Units appear here as soon as their return is received.</source>
        <translation>יחידות יופיעו כאן מיד עם קבלת ההחזרה שלהן.</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>הזמנה {order}</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>שאלה {number} מתוך {all}</translation>
    </message>
    <message>
        <source>Take a photo of what you found.</source>
        <translation>לצלם את מה שנמצא.</translation>
    </message>
    <message>
        <source>Space takes it. F4 goes on without; the report says so.</source>
        <translation>מקש הרווח מצלם. F4 ממשיך בלי תמונה; הדוח מציין זאת.</translation>
    </message>
    <message>
        <source>Clean it. The clock runs.</source>
        <translation>לנקות. השעון רץ.</translation>
    </message>
    <message>
        <source>To be cleaned.</source>
        <translation>לניקוי.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation>
            <numerusform>דקה אחת עד כה</numerusform>
            <numerusform>%Ln דקות עד כה</numerusform>
        </translation>
    </message>
    <message>
        <source>“Done” ends it; then the same question is asked again.</source>
        <translation>״סיום״ מסיים; אחר כך אותה שאלה נשאלת שוב.</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>זה נקי</translation>
    </message>
    <message>
        <source>Begin to clean</source>
        <translation>התחלת ניקוי</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>להביא אל {place} ולסרוק את המקום.</translation>
    </message>
    <message>
        <source>refund {amount}: {why}</source>
        <translation>החזר {amount}: {why}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>לתשלום עד {day}</translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys on this page</source>
        <translation>מקשים בדף זה</translation>
    </message>
    <message>
        <source>Each act also has a printed command code: scan it instead.</source>
        <translation>לכל פעולה יש גם קוד פקודה מודפס: אפשר לסרוק אותו במקום.</translation>
    </message>
</context>
<context>
    <name>KnownReturnRow</name>
    <message>
        <source>When it is collected</source>
        <translation>מתי זה נאסף</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>הזמנת איסוף</translation>
    </message>
    <message>
        <source>Collect elsewhere…</source>
        <translation>איסוף ממקום אחר…</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>ביטול האיסוף</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>דרך החזרה אחרת</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>שינוי דרך ההחזרה</translation>
    </message>
    <message>
        <source>The customer keeps it</source>
        <translation>נשאר אצל הלקוח</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>הדפסת התווית שלו</translation>
    </message>
    <message>
        <source>at another address: {where}</source>
        <translation>מכתובת אחרת: {where}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>החל מ־{amount}</translation>
    </message>
    <message>
        <source>{carrier} could not be told to collect it: {when}</source>
        <translation>לא ניתן היה להודיע ל-{carrier} לאסוף: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} אוספת: {when}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <translation>{carrier} התבקשה לאסוף: {when}</translation>
    </message>
    <message>
        <source>The label of {rma} is printed: {number}.</source>
        <translation>התווית של {rma} הודפסה: {number}.</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>זה נרשם.</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <extracomment>So many cut-offs are shown, the next ones.</extracomment>
        <translation>
            <numerusform>אחת מאחרת</numerusform>
            <numerusform>%Ln מאחרות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>נותרה אחת</numerusform>
            <numerusform>נותרו %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of these held {held}</source>
        <translation>נארזו {packed}  ·  לוקטו {picked}  ·  בליקוט {walking}  ·  פתוחות {open}, מהן בעיכוב {held}</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>סריקות אחרונות</translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>{done} of {wanted}</source>
        <translation>{done} מתוך {wanted}</translation>
    </message>
</context>
<context>
    <name>LinesPopup</name>
    <message>
        <source>Order {order}</source>
        <extracomment>More pieces of a line than anybody orders. The lines that were changed, each with the pieces wanted.</extracomment>
        <translation>הזמנה {order}</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>שינוי ההזמנה</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The scanner is back.</source>
        <extracomment>Below this a window takes the smaller sizes and leaves the map out. The page, and what to show there, that opens once the PIN is given.</extracomment>
        <translation>הסורק חזר לפעול.</translation>
    </message>
    <message>
        <source>Too many scans wait. Stop scanning until they are answered.</source>
        <translation>יותר מדי סריקות ממתינות. להפסיק לסרוק עד שייענו.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>מדידה</translation>
    </message>
    <message>
        <source>Type the size</source>
        <translation>הקלדת המידות</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>לסרוק מוצר</translation>
    </message>
    <message>
        <source>Then measure one piece, or type its size.</source>
        <translation>אחר כך למדוד יחידה אחת, או להקליד את מידותיה.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>רשום</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>קודם</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>עמוד {page} מתוך {pages}</translation>
    </message>
    <message>
        <source>Printed by {person}, {at}</source>
        <extracomment>Foot of each page. {person} is a name, {at} a day and time.</extracomment>
        <translation>הודפס על ידי {person}, {at}</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stamped on a document that was printed before. Short, in capitals if the script has them.</extracomment>
        <translation>העתק</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a customer&apos;s order, heading</comment>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Item no.</source>
        <extracomment>Stock keeping unit: the shop&apos;s own item number.</extracomment>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>חברת שילוח</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service, heading</comment>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>מספר מעקב</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>יחידה אחת</numerusform>
            <numerusform>%n יחידות</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>אצווה {lot}</translation>
    </message>
    <message>
        <source>Serial no. {serial}</source>
        <translation>מספר סידורי {serial}</translation>
    </message>
    <message>
        <source>From</source>
        <comment>sender of a parcel, heading</comment>
        <translation>מאת</translation>
    </message>
    <message>
        <source>To</source>
        <comment>receiver of a parcel, heading</comment>
        <translation>אל</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>תאריך משלוח</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>heading</comment>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Value under the heading Parcel.</extracomment>
        <translation>{number} מתוך {total}</translation>
    </message>
    <message>
        <source>RETURN</source>
        <extracomment>Large on a label that brings goods back. In capitals if the script has them.</extracomment>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>תעודת אריזה</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>משלוח אל</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>תאריך הזמנה</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>תאריך אריזה</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>קרטון</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>column: pieces ordered</comment>
        <translation>הוזמנו</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>בחבילה זו</translation>
    </message>
    <message>
        <source>Other parcels</source>
        <extracomment>Column: pieces that are not in this parcel, because they are in another one or come later.</extracomment>
        <translation>בחבילות אחרות</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this parcel</source>
        <translation>
            <numerusform>יחידה אחת בחבילה זו</numerusform>
            <numerusform>%n יחידות בחבילה זו</numerusform>
        </translation>
    </message>
    <message>
        <source>With our compliments</source>
        <extracomment>Marks a line that the shop adds: a gift, a voucher, a thank-you note.</extracomment>
        <translation>מתנה מאיתנו</translation>
    </message>
    <message>
        <source>Your code: {code}</source>
        <extracomment>{code} is the code of a discount, for this customer alone.</extracomment>
        <translation>הקוד שלך: {code}</translation>
    </message>
    <message>
        <source>Thank you for your order.</source>
        <translation>תודה על הזמנתך.</translation>
    </message>
    <message>
        <source>To send something back, give us your order number {order}.</source>
        <translation>להחזרת פריט, ציינו את מספר ההזמנה {order}.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>רשימת ליקוט</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>מלקט</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>עגלה</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>length of the walk, heading</comment>
        <translation>מסלול</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>number of pick lines, heading</comment>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: which place of the walk</comment>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>איתור</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>column: how many to take</comment>
        <translation>לקחת</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>column: the tote it goes into</comment>
        <translation>אל</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column with a box to tick</comment>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>קודי פקודה</translation>
    </message>
    <message>
        <source>Scan a code to do what it says, at any station.</source>
        <translation>סרקו קוד כדי לבצע את הכתוב לצידו, בכל עמדה.</translation>
    </message>
    <message>
        <source>Code labels</source>
        <translation>תוויות קוד</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>דוח בדיקה</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a customer&apos;s return, heading</comment>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>סיבת הלקוח</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>התבקש</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>נבדק על ידי</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>החלטה</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>נימוק</translation>
    </message>
    <message>
        <source>Overruled by {person}</source>
        <extracomment>{person} decided otherwise than the rule; the reason follows.</extracomment>
        <translation>ההחלטה שונתה על ידי {person}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>החזר כספי</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <extracomment>Below the amount: the day by which the customer gets the money.</extracomment>
        <translation>לתשלום עד {day}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Photo {number}, {at}</source>
        <extracomment>Under a photo. {number} of the photo, {at} the time it was taken.</extracomment>
        <translation>תמונה {number}, {at}</translation>
    </message>
    <message>
        <source>Photo {number} cannot be shown; its file is kept.</source>
        <translation>לא ניתן להציג את תמונה {number}; הקובץ שמור.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>הוכחה</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>מספר דוח</translation>
    </message>
    <message>
        <source>Hash of this report</source>
        <translation>גיבוב דוח זה</translation>
    </message>
    <message>
        <source>Hash of the report before it</source>
        <translation>גיבוב הדוח הקודם</translation>
    </message>
    <message>
        <source>None: this is the first report.</source>
        <translation>אין: זהו הדוח הראשון.</translation>
    </message>
    <message>
        <source>Each report carries the hash of the one before it. Scan the code to check that this report is unchanged.</source>
        <translation>כל דוח נושא את גיבוב הדוח שלפניו. סרקו את הקוד כדי לוודא שדוח זה לא שונה.</translation>
    </message>
    <message>
        <source>Hand-over manifest</source>
        <translation>רשימת מסירה</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>נמסר</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>השולח</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a list, column</comment>
        <translation>מס׳</translation>
    </message>
    <message>
        <source>Parcel (SSCC)</source>
        <translation>חבילה (SSCC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>יעד</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>חבילה אחת</numerusform>
            <numerusform>%n חבילות</numerusform>
        </translation>
    </message>
    <message>
        <source>Total weight</source>
        <translation>משקל כולל</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>total, heading</comment>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <extracomment>Line for a signature of the warehouse.</extracomment>
        <translation>נמסר על ידי: שם וחתימה</translation>
    </message>
    <message>
        <source>Received by: name, signature, time</source>
        <extracomment>Line for a signature of the driver.</extracomment>
        <translation>התקבל על ידי: שם, חתימה ושעה</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>הצהרת מכס</translation>
    </message>
    <message>
        <source>May be opened officially</source>
        <translation>ניתן לפתיחה רשמית</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <extracomment>Ticked: why the parcel is sent.</extracomment>
        <translation>מכירת סחורה</translation>
    </message>
    <message>
        <source>Quantity and description of contents</source>
        <translation>כמות ותיאור התכולה</translation>
    </message>
    <message>
        <source>HS code</source>
        <extracomment>The number of goods in the Harmonized System of the world&apos;s customs.</extracomment>
        <translation>קוד HS</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>country goods come from</comment>
        <translation>ארץ מקור</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of goods, heading</comment>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Total, gross weight</source>
        <extracomment>The weight beside it is that of the whole parcel.</extracomment>
        <translation>סה״כ, משקל ברוטו</translation>
    </message>
    <message numerus="yes">
        <source>%n other piece(s): see the invoice</source>
        <translation>
            <numerusform>פריט אחד נוסף: ראו חשבונית</numerusform>
            <numerusform>%n פריטים נוספים: ראו חשבונית</numerusform>
        </translation>
    </message>
    <message>
        <source>I certify that the particulars given are correct and that this item contains nothing dangerous or prohibited.</source>
        <translation>אני מאשר/ת שהפרטים נכונים ושהמשלוח אינו מכיל דבר מסוכן או אסור.</translation>
    </message>
    <message>
        <source>Date and sender&apos;s signature</source>
        <translation>תאריך וחתימת השולח</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>חשבונית</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>מספר חשבונית</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>תאריך חשבונית</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>לכבוד</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>המוכר</translation>
    </message>
    <message>
        <source>Tax no. {reference}</source>
        <extracomment>{reference} is the seller&apos;s tax or VAT registration number.</extracomment>
        <translation>מספר עוסק {reference}</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>מחיר ליחידה</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>sum of all lines, heading</comment>
        <translation>סחורה</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>משלוח</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>The total includes {percent} % tax: {amount}</source>
        <extracomment>{percent} is a tax rate such as 20, {amount} the money that it makes.</extracomment>
        <translation>הסכום כולל מס {percent}%: {amount}</translation>
    </message>
    <message>
        <source>{value} g</source>
        <extracomment>A weight in grams. Use the short sign of the unit.</extracomment>
        <translation>{value} גרם</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <extracomment>A weight in kilograms. Use the short sign of the unit.</extracomment>
        <translation>{value} ק״ג</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <extracomment>The size of a product in millimetres. Use the short sign of the unit.</extracomment>
        <translation>{length} × {width} × {height} מ״מ</translation>
    </message>
    <message>
        <source>{size}, {weight}</source>
        <extracomment>A size and a weight, such as 140 × 12 × 12 mm, 15 g.</extracomment>
        <translation>{size}, במשקל {weight}</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} מ׳</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of {size}</source>
        <extracomment>So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>ארגז אחד של {size}</numerusform>
            <numerusform>%n ארגזים של {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>הזמנות בוטלו</translation>
    </message>
    <message>
        <source>addresses erased</source>
        <translation>כתובות נמחקו</translation>
    </message>
    <message>
        <source>somebody made a supervisor</source>
        <translation>מינוי ממונה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>חסר</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>command: I am done</comment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>תיבה מלאה</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>איתור אחר</translation>
    </message>
    <message>
        <source>Swap tote</source>
        <translation>החלפת תיבה</translation>
    </message>
    <message>
        <source>Cart broken</source>
        <translation>עגלה מקולקלת</translation>
    </message>
    <message>
        <source>Aisle blocked</source>
        <translation>מעבר חסום</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>מוצר אחר</translation>
    </message>
    <message>
        <source>Pick again</source>
        <translation>ליקוט חוזר</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>command: the missing item was found</comment>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>הנחה בצד</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>מה יחזיר ביטול פעולה?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the opposite of yes</comment>
        <translation>לא</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>הדפסה חוזרת</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>ביטול תווית</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A digit or the number of a choice.</extracomment>
        <translation>מספר</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>כניסה למערכת</translation>
    </message>
    <message>
        <source>parcel staged</source>
        <translation>חבילה הועברה לכינוס</translation>
    </message>
    <message>
        <source>signature of the driver</source>
        <translation>חתימת הנהג</translation>
    </message>
    <message>
        <source>round taken</source>
        <translation>סבב נלקח</translation>
    </message>
    <message>
        <source>cart taken</source>
        <translation>עגלה נלקחה</translation>
    </message>
    <message>
        <source>tote taken</source>
        <translation>תיבה נלקחה</translation>
    </message>
    <message>
        <source>full tote closed</source>
        <translation>תיבה מלאה נסגרה</translation>
    </message>
    <message>
        <source>round paused</source>
        <translation>סבב הושהה</translation>
    </message>
    <message>
        <source>round brought to its place</source>
        <translation>סבב הובא למקומו</translation>
    </message>
    <message>
        <source>slot scanned</source>
        <translation>איתור נסרק</translation>
    </message>
    <message>
        <source>item taken</source>
        <translation>פריט נלקח</translation>
    </message>
    <message>
        <source>pieces counted</source>
        <translation>יחידות נספרו</translation>
    </message>
    <message>
        <source>put into the tote</source>
        <translation>הונח בתיבה</translation>
    </message>
    <message>
        <source>other slot taken</source>
        <translation>נלקח איתור אחר</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>noted as missing</source>
        <translation>נרשם כחסר</translation>
    </message>
    <message>
        <source>other lot taken</source>
        <translation>נלקחה אצווה אחרת</translation>
    </message>
    <message>
        <source>other product taken</source>
        <translation>נלקח מוצר אחר</translation>
    </message>
    <message>
        <source>tote swapped</source>
        <translation>תיבה הוחלפה</translation>
    </message>
    <message>
        <source>broken cart left</source>
        <translation>עגלה מקולקלת הושארה</translation>
    </message>
    <message>
        <source>cart mended</source>
        <translation>עגלה תוקנה</translation>
    </message>
    <message>
        <source>aisle closed</source>
        <translation>מעבר נסגר</translation>
    </message>
    <message>
        <source>line opened again</source>
        <translation>שורה נפתחה שוב</translation>
    </message>
    <message>
        <source>missing item found</source>
        <translation>פריט חסר נמצא</translation>
    </message>
    <message>
        <source>gone on without a scan</source>
        <translation>המשך ללא סריקה</translation>
    </message>
    <message>
        <source>slot looked at</source>
        <translation>איתור נבדק</translation>
    </message>
    <message>
        <source>round handed over</source>
        <translation>סבב הועבר</translation>
    </message>
    <message>
        <source>pieces brought back</source>
        <translation>יחידות הוחזרו</translation>
    </message>
    <message>
        <source>item laid aside</source>
        <translation>פריט הונח בצד</translation>
    </message>
    <message>
        <source>order put on a cart under way</source>
        <translation>הזמנה נוספה לעגלה פעילה</translation>
    </message>
    <message>
        <source>policy set</source>
        <translation>מדיניות נקבעה</translation>
    </message>
    <message>
        <source>substitutes allowed</source>
        <translation>תחליפים הותרו</translation>
    </message>
    <message>
        <source>tote opened at the wall</source>
        <translation>תיבה נפתחה בקיר</translation>
    </message>
    <message>
        <source>item lifted out of the tote</source>
        <translation>פריט הוצא מהתיבה</translation>
    </message>
    <message>
        <source>put into the wall</source>
        <translation>הונח בקיר</translation>
    </message>
    <message>
        <source>count taken</source>
        <translation>ספירה נלקחה</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>ספירה נפתחה</translation>
    </message>
    <message>
        <source>difference looked at</source>
        <translation>הפרש נבדק</translation>
    </message>
    <message>
        <source>item counted</source>
        <translation>פריט נספר</translation>
    </message>
    <message>
        <source>count finished</source>
        <translation>ספירה הסתיימה</translation>
    </message>
    <message>
        <source>slot left</source>
        <translation>איתור הושאר</translation>
    </message>
    <message>
        <source>books put right</source>
        <translation>הרישום תוקן</translation>
    </message>
    <message>
        <source>count asked for again</source>
        <translation>התבקשה ספירה חוזרת</translation>
    </message>
    <message>
        <source>difference left</source>
        <translation>הפרש הושאר</translation>
    </message>
    <message>
        <source>product scanned</source>
        <translation>מוצר נסרק</translation>
    </message>
    <message>
        <source>product left</source>
        <translation>מוצר הושאר</translation>
    </message>
    <message>
        <source>product measured</source>
        <translation>מוצר נמדד</translation>
    </message>
    <message>
        <source>move taken</source>
        <translation>העברה נלקחה</translation>
    </message>
    <message>
        <source>place scanned</source>
        <translation>מקום נסרק</translation>
    </message>
    <message>
        <source>taking ended</source>
        <translation>הלקיחה הסתיימה</translation>
    </message>
    <message>
        <source>put into its place</source>
        <translation>הונח במקומו</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>העברה הושארה</translation>
    </message>
    <message>
        <source>bench scanned</source>
        <translation>שולחן אריזה נסרק</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>הזמנה נפתחה</translation>
    </message>
    <message>
        <source>order paused</source>
        <translation>הזמנה הושהתה</translation>
    </message>
    <message>
        <source>box taken</source>
        <translation>קרטון נלקח</translation>
    </message>
    <message>
        <source>one piece weighed</source>
        <translation>יחידה אחת נשקלה</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>הזמנה שונתה</translation>
    </message>
    <message>
        <source>put beside a full slot</source>
        <translation>הונח ליד תא מלא</translation>
    </message>
    <message>
        <source>policy taken back</source>
        <translation>מדיניות בוטלה</translation>
    </message>
    <message>
        <source>item packed</source>
        <translation>פריט נארז</translation>
    </message>
    <message>
        <source>damaged piece taken out</source>
        <translation>יחידה פגומה הוצאה</translation>
    </message>
    <message>
        <source>parcel closed</source>
        <translation>חבילה נסגרה</translation>
    </message>
    <message>
        <source>parcel weighed</source>
        <translation>חבילה נשקלה</translation>
    </message>
    <message>
        <source>weight let go</source>
        <translation>חריגת משקל אושרה</translation>
    </message>
    <message>
        <source>insert packed</source>
        <translation>צרופה נארזה</translation>
    </message>
    <message>
        <source>insert left out</source>
        <translation>צרופה הושמטה</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>תמונה צולמה</translation>
    </message>
    <message>
        <source>parcel opened again</source>
        <translation>חבילה נפתחה שוב</translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation>תווית אושרה</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>תווית הודפסה שוב</translation>
    </message>
    <message>
        <source>label voided</source>
        <translation>תווית בוטלה</translation>
    </message>
    <message>
        <source>hand-over opened</source>
        <translation>מסירה נפתחה</translation>
    </message>
    <message>
        <source>parcel handed over</source>
        <translation>חבילה נמסרה</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>מסירה נסגרה</translation>
    </message>
    <message>
        <source>cross aisle added</source>
        <translation>מעבר רוחב נוסף</translation>
    </message>
    <message>
        <source>start of walks moved</source>
        <translation>תחילת המסלולים הוזזה</translation>
    </message>
    <message>
        <source>aisle corrected</source>
        <translation>מעבר תוקן</translation>
    </message>
    <message>
        <source>cross aisle moved</source>
        <translation>מעבר רוחב הוזז</translation>
    </message>
    <message>
        <source>cross aisle removed</source>
        <translation>מעבר רוחב הוסר</translation>
    </message>
    <message>
        <source>hand-over left open</source>
        <translation>מסירה הושארה פתוחה</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>לסרוק תג כדי להתחיל.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>שלום, {name}.</translation>
    </message>
    <message>
        <source>Goodbye, {name}. Your open work is kept.</source>
        <translation>להתראות, {name}. העבודה הפתוחה נשמרה.</translation>
    </message>
    <message>
        <source>Not readable: {scanned}. Scan again.</source>
        <translation>לא קריא: {scanned}. לסרוק שוב.</translation>
    </message>
    <message>
        <source>Nothing here has this code: {scanned}. Nothing was changed.</source>
        <translation>לשום דבר כאן אין קוד כזה: {scanned}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>This code stands for several items: {skus}. Scan the item&apos;s own code.</source>
        <extracomment>{skus} are item numbers that share one barcode.</extracomment>
        <translation>הקוד מייצג כמה פריטים: {skus}. לסרוק את הקוד של הפריט עצמו.</translation>
    </message>
    <message>
        <source>Choose a station first. {scanned} was not used.</source>
        <extracomment>Nobody has opened a station yet.</extracomment>
        <translation>יש לבחור קודם עמדה. {scanned} לא נוצל.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {needed}.</source>
        <extracomment>{kind} is what was scanned, such as &quot;a tote&quot;; {needed} what is wanted, such as &quot;a slot&quot;.</extracomment>
        <translation>לא עכשיו: {scanned} ({kind}). נדרש: {needed}.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {expected}.</source>
        <extracomment>{expected} is a code; {kind} is what was scanned instead, such as &quot;an item&quot;.</extracomment>
        <translation>לא עכשיו: {scanned} ({kind}). נדרש: {expected}.</translation>
    </message>
    <message>
        <source>{name} may not work at this station: {station}. Ask the supervisor.</source>
        <extracomment>{station} is the name of a station, such as Picking.</extracomment>
        <translation>אין ל-{name} הרשאה לעבוד בעמדה זו: {station}. לפנות לממונה.</translation>
    </message>
    <message>
        <source>Choose first: scan, type or touch a number, or “Cancel”.</source>
        <translation>לבחור קודם: לסרוק, להקליד או לגעת במספר, או ״ביטול״.</translation>
    </message>
    <message>
        <source>F1 shows the keys that work here. Each has a command code to scan too.</source>
        <translation>מקש F1 מציג את המקשים הפעילים כאן. לכל אחד יש גם קוד פקודה לסריקה.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was stored; go on with what is shown.</source>
        <translation>השרת חזר. מה שנסרק קודם נשמר; להמשיך לפי המוצג.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was not stored: scan it again.</source>
        <translation>השרת חזר. מה שנסרק קודם לא נשמר: לסרוק שוב.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>בוטל. הכול כפי שהיה קודם.</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <extracomment>{act} is what was done, such as &quot;Put into the tote&quot;.</extracomment>
        <translation>בוטל: {act}.</translation>
    </message>
    <message>
        <source>Undone: {act}. Undo again takes back: {then}.</source>
        <extracomment>{then} is what the next undo takes back.</extracomment>
        <translation>בוטל: {act}. ביטול נוסף יחזיר: {then}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>ביטול פעולה יחזיר: {act}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act} ({subject}).</source>
        <extracomment>{subject} is the slot, item, tote … it was done to.</extracomment>
        <translation>ביטול פעולה יחזיר: {act} ({subject}).</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>בוצע מחדש.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>בוצע מחדש: {act}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>לא שונה דבר.</translation>
    </message>
    <message>
        <source>Repeat ignored: the scanner fired twice.</source>
        <extracomment>A scanner that fires twice by itself.</extracomment>
        <translation>סריקה חוזרת לא נספרה: הסורק קרא פעמיים.</translation>
    </message>
    <message>
        <source>Already counted: tag {scanned} on this {sku}. Nothing was changed.</source>
        <extracomment>An RFID tag that was read before for the same round, order or return.</extracomment>
        <translation>כבר נספר: תגית {scanned} על {sku}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Held since the refused scan. Take them?</source>
        <extracomment>Scans made so quickly after a refused one that nobody can have noticed.</extracomment>
        <translation>הוחזקו מאז הסריקה שנדחתה. לקבל אותן?</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation>
            <numerusform>סריקה אחת הוחזקה מאז זו שנדחתה: {codes}. לקבל אותה?</numerusform>
            <numerusform>%n סריקות הוחזקו מאז זו שנדחתה: {codes}. לקבל אותן?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation>
            <numerusform>סריקה מוחזקת אחת נקלטה.</numerusform>
            <numerusform>%n סריקות מוחזקות נקלטו לפי הסדר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation>
            <numerusform>סריקה מוחזקת אחת הושארה. לסרוק שוב.</numerusform>
            <numerusform>%n סריקות מוחזקות הושארו. לסרוק שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many scans at once. This one was not taken: scan it again.</source>
        <translation>יותר מדי סריקות בבת אחת. זו לא נקלטה: לסרוק שוב.</translation>
    </message>
    <message>
        <source>Take them in order</source>
        <translation>לקבל לפי הסדר</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>להשאיר אותן</translation>
    </message>
    <message>
        <source>The scanner read nothing. Scan again.</source>
        <translation>הסורק לא קרא דבר. לסרוק שוב.</translation>
    </message>
    <message>
        <source>Too long for one code. Scan one code at a time.</source>
        <translation>ארוך מדי לקוד אחד. לסרוק קוד אחד בכל פעם.</translation>
    </message>
    <message>
        <source>The code came in damaged: {scanned}. Scan again.</source>
        <translation>הקוד הגיע פגום: {scanned}. לסרוק שוב.</translation>
    </message>
    <message>
        <source>The code holds invisible characters: {scanned}. Print its label again.</source>
        <translation>הקוד מכיל תווים בלתי נראים: {scanned}. להדפיס שוב את התווית.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.</source>
        <translation>הסורק מוגדר לפריסת מקלדת אחרת: {scanned}. לבחור אותה בהגדרות.</translation>
    </message>
    <message>
        <source>The code came in with wrong letters: {scanned}. Check the scanner&apos;s keyboard layout.</source>
        <translation>הקוד הגיע באותיות שגויות: {scanned}. לבדוק את פריסת המקלדת של הסורק.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: {scanned}. Scan again.</source>
        <translation>ספרה שגויה או חסרה: {scanned}. לסרוק שוב.</translation>
    </message>
    <message>
        <source>Only a part of the code was read: {scanned}. Scan again.</source>
        <translation>רק חלק מהקוד נקרא: {scanned}. לסרוק שוב.</translation>
    </message>
    <message>
        <source>Two codes came as one: {scanned}. Scan one after the other.</source>
        <translation>שני קודים הגיעו כאחד: {scanned}. לסרוק בזה אחר זה.</translation>
    </message>
    <message>
        <source>{scanned} only looks like a known code, but its signs are others. Scan the label itself.</source>
        <extracomment>Letters that look like digits, such as O and 0; small letters for capital ones.</extracomment>
        <translation>{scanned} רק נראה כמו קוד מוכר, אך התווים בו אחרים. לסרוק את התווית עצמה.</translation>
    </message>
    <message>
        <source>The code&apos;s contents are not valid GS1: {scanned}. Nothing was changed.</source>
        <translation>תוכן הקוד אינו GS1 תקין: {scanned}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.</source>
        <extracomment>RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.</extracomment>
        <translation>התגית אינה מכילה מספר של פריט (SGTIN-96) או של חבילה (SSCC-96): {scanned}.</translation>
    </message>
    <message>
        <source>A tag&apos;s number has 24 characters, this one has not: {scanned}. Read it again.</source>
        <translation>מספר של תגית הוא בן 24 תווים, וזה לא: {scanned}. לקרוא שוב.</translation>
    </message>
    <message>
        <source>The number on the tag is not valid: {scanned}. Write the tag again.</source>
        <translation>המספר שבתגית אינו תקין: {scanned}. לכתוב את התגית מחדש.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>איתורים</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>מלאי</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>החזרות</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>חברות שילוח</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>תעריפים</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>מועדי סגירה</translation>
    </message>
    <message>
        <source>Postcode zones</source>
        <translation>אזורי מיקוד</translation>
    </message>
    <message>
        <source>Fuel and girth</source>
        <translation>דלק והיקף</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>תוספות מחיר</translation>
    </message>
    <message>
        <source>Carriers&apos; days off</source>
        <translation>ימי חופש של חברות שילוח</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>מספרי מעקב</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>תבניות תווית</translation>
    </message>
    <message>
        <source>Terms for returns</source>
        <translation>תנאי החזרות</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>איסופים</translation>
    </message>
    <message>
        <source>Customs data</source>
        <translation>נתוני מכס</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>קודי הנחה</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>חיובים</translation>
    </message>
    <message>
        <source>Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}.</source>
        <translation>שורות: {rows}. נקלטו: {taken}. כבר ידועות: {known}. נדחו: {refused}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <extracomment>{columns} is a list of column names.</extracomment>
        <translation>עמודות שאין להן משמעות כאן: {columns}</translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <extracomment>{row} is the number of a line, {reason} a whole sentence.</extracomment>
        <translation>שורה {row}: {reason}</translation>
    </message>
    <message>
        <source>Line {row}, {field}: {reason}</source>
        <extracomment>{field} is the name of a column.</extracomment>
        <translation>שורה {row}, {field}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be used. Nothing was taken.</source>
        <translation>אי אפשר להשתמש בקובץ. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a CSV file.</source>
        <translation>זה אינו קובץ. יש לבחור קובץ CSV.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken.</source>
        <translation>הקובץ ריק. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes. Split it. Nothing was taken.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>הקובץ גדול מ-{limit} בתים. יש לפצל אותו. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it. Nothing was taken.</source>
        <translation>בקובץ יותר מ-{limit} שורות. יש לפצל אותו. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken.</source>
        <translation>שורה {line} אינה UTF-8. יש לשמור את הקובץ כ-UTF-8. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>The line ends are of an old kind (CR). Save the file anew as CSV.</source>
        <translation>סופי השורות מסוג ישן (CR). יש לשמור את הקובץ מחדש כ-CSV.</translation>
    </message>
    <message>
        <source>The first line is no heading with column names. Nothing was taken.</source>
        <translation>השורה הראשונה אינה כותרת עם שמות עמודות. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}. The file has: {found}. Nothing was taken.</source>
        <extracomment>{columns} and {found} are lists of column names.</extracomment>
        <translation>חסרות עמודות: {columns}. בקובץ יש: {found}. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>Columns are there twice: {columns}. Nothing was taken.</source>
        <translation>עמודות מופיעות פעמיים: {columns}. לא נקלט דבר.</translation>
    </message>
    <message>
        <source>Empty, but needed.</source>
        <translation>ריק, אך נדרש.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>ארוך מדי.</translation>
    </message>
    <message>
        <source>Too long: at most {limit}.</source>
        <translation>ארוך מדי: לכל היותר {limit}.</translation>
    </message>
    <message>
        <source>Holds control characters: {value}</source>
        <translation>מכיל תווי בקרה: {value}</translation>
    </message>
    <message>
        <source>Holds invisible characters: {value}</source>
        <translation>מכיל תווים בלתי נראים: {value}</translation>
    </message>
    <message>
        <source>A code may only hold Latin letters, digits and signs: {value}</source>
        <translation>קוד יכול להכיל רק אותיות לטיניות, ספרות וסימנים: {value}</translation>
    </message>
    <message>
        <source>Not a whole number: {value}</source>
        <translation>לא מספר שלם: {value}</translation>
    </message>
    <message>
        <source>Not between {low} and {high}: {value}</source>
        <extracomment>{low} and {high} are numbers, {value} what stood there.</extracomment>
        <translation>לא בין {low} ל-{high}: {value}</translation>
    </message>
    <message>
        <source>Not an amount of money such as 12.50: {value}</source>
        <translation>לא סכום כסף כמו 12.50: {value}</translation>
    </message>
    <message>
        <source>Not a day such as 2026-03-31: {value}</source>
        <translation>לא תאריך כמו 2026-03-31: {value}</translation>
    </message>
    <message>
        <source>Not a time such as 2026-03-31T14:05Z: {value}</source>
        <translation>לא מועד כמו 2026-03-31T14:05Z: {value}</translation>
    </message>
    <message>
        <source>A time without a time zone; write Z or +01:00 after it: {value}</source>
        <translation>מועד ללא אזור זמן; יש להוסיף אחריו Z / +01:00: {value}</translation>
    </message>
    <message>
        <source>Not one of {words}: {value}</source>
        <extracomment>{words} is a list of the words that may stand here; keep them as they are.</extracomment>
        <translation>לא אחד מאלה: {words}: {value}</translation>
    </message>
    <message>
        <source>Not of the form {example}: {value}</source>
        <extracomment>{example} shows the form that is wanted.</extracomment>
        <translation>לא במבנה {example}: {value}</translation>
    </message>
    <message>
        <source>The check digit is wrong: {value}</source>
        <translation>ספרת הביקורת שגויה: {value}</translation>
    </message>
    <message>
        <source>Reads as one of the warehouse&apos;s own codes: {value}</source>
        <translation>נקרא כאחד הקודים של המחסן עצמו: {value}</translation>
    </message>
    <message>
        <source>The same code twice: {value}</source>
        <translation>אותו קוד פעמיים: {value}</translation>
    </message>
    <message>
        <source>The quotation marks do not close.</source>
        <translation>המירכאות אינן נסגרות.</translation>
    </message>
    <message>
        <source>{found} fields where {wanted} are needed.</source>
        <extracomment>{found} and {wanted} are numbers.</extracomment>
        <translation>{found} שדות במקום {wanted} הנדרשים.</translation>
    </message>
    <message>
        <source>No such product: {sku}. Take the products in first.</source>
        <translation>אין מוצר כזה: {sku}. יש לקלוט קודם את המוצרים.</translation>
    </message>
    <message>
        <source>No such slot: {slot}. Take the slots in first.</source>
        <translation>אין איתור כזה: {slot}. יש לקלוט קודם את האיתורים.</translation>
    </message>
    <message>
        <source>The floor has no aisle {aisle}.</source>
        <translation>ברצפה אין מעבר {aisle}.</translation>
    </message>
    <message>
        <source>{position} mm is beyond the ends of aisle {aisle}.</source>
        <extracomment>{position} is in millimetres.</extracomment>
        <translation>{position} מ״מ חורג מקצות מעבר {aisle}.</translation>
    </message>
    <message>
        <source>Barcode {code} belongs to product {sku} already.</source>
        <translation>ברקוד {code} כבר שייך למוצר {sku}.</translation>
    </message>
    <message>
        <source>{slot} holds stock, so its kind cannot change.</source>
        <translation>ב-{slot} יש מלאי, לכן אי אפשר לשנות את סוגו.</translation>
    </message>
    <message>
        <source>{sku} has lots: name the lot.</source>
        <translation>ל-{sku} יש אצוות: יש לציין את האצווה.</translation>
    </message>
    <message>
        <source>{sku} expires: name the day.</source>
        <translation>ל-{sku} יש תפוגה: יש לציין את התאריך.</translation>
    </message>
    <message>
        <source>Lot {lot} is known with another expiry: {expected}</source>
        <extracomment>{expected} is a day.</extracomment>
        <translation>אצווה {lot} רשומה עם תפוגה אחרת: {expected}</translation>
    </message>
    <message>
        <source>Order {order} has line {line} already, with another item or quantity.</source>
        <translation>להזמנה {order} כבר יש שורה {line}, עם פריט או כמות אחרים.</translation>
    </message>
    <message>
        <source>Order {order} is being picked already: no line can be added.</source>
        <translation>הזמנה {order} כבר בליקוט: אי אפשר להוסיף שורה.</translation>
    </message>
    <message>
        <source>No such carrier: {carrier}. Take the carriers in first.</source>
        <translation>אין חברת שילוח כזו: {carrier}. יש לקלוט קודם את חברות השילוח.</translation>
    </message>
    <message>
        <source>The carrier has no service {service}. Take the services in first.</source>
        <translation>לחברת השילוח אין שירות {service}. יש לקלוט קודם את השירותים.</translation>
    </message>
    <message>
        <source>No insert has the number {rule}.</source>
        <extracomment>{rule} is the number of an insert&apos;s rule.</extracomment>
        <translation>לאף צרופה אין מספר {rule}.</translation>
    </message>
    <message>
        <source>Code {code} belongs to insert {rule} already.</source>
        <translation>קוד {code} כבר שייך לצרופה {rule}.</translation>
    </message>
    <message>
        <source>No such order: {order}.</source>
        <translation>אין הזמנה כזו: {order}.</translation>
    </message>
    <message>
        <source>Order {order} is known with another discount, shipping or tax.</source>
        <translation>הזמנה {order} רשומה עם הנחה, משלוח או מס אחרים.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>זה נגמר לפני שזה מתחיל.</translation>
    </message>
    <message>
        <source>The discount is more than the goods of order {order} cost.</source>
        <translation>ההנחה גדולה ממחיר הסחורה של הזמנה {order}.</translation>
    </message>
    <message>
        <source>Picker</source>
        <comment>a person&apos;s role</comment>
        <translation>מלקט/ת</translation>
    </message>
    <message>
        <source>Packer</source>
        <comment>a person&apos;s role</comment>
        <translation>אורז/ת</translation>
    </message>
    <message>
        <source>Returns clerk</source>
        <comment>a person&apos;s role</comment>
        <translation>פקיד/ת החזרות</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a person&apos;s role</comment>
        <translation>ממונה</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>ליקוט</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the consolidation wall</comment>
        <translation>קיר מיון</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>אריזה</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation>קבלת החזרות</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <source>Measuring products</source>
        <translation>מדידת מוצרים</translation>
    </message>
    <message>
        <source>Moving goods</source>
        <translation>העברת סחורה</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name}, להקליד קוד אישי.</translation>
    </message>
    <message>
        <source>Thank you, {name}. All your work is open.</source>
        <translation>תודה, {name}. כל העבודה פתוחה.</translation>
    </message>
    <message>
        <source>Locked, as nobody worked here. {name}, scan your badge: your work is kept.</source>
        <translation>נעול, כי לא עבדו כאן. {name}, לסרוק תג: העבודה נשמרה.</translation>
    </message>
    <message>
        <source>{name}, this takes your PIN. Nothing was changed.</source>
        <translation>{name}, לזה נדרש קוד אישי. לא שונה דבר.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>הקוד האישי שגוי. לנסות שוב.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation>יותר מדי קודים שגויים. להמתין ולנסות שוב.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number of seconds.</extracomment>
        <translation>יותר מדי קודים שגויים. לנסות שוב בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>{name}, your PIN opens no more. Ask your supervisor for a new one.</source>
        <translation>{name}, הקוד האישי שלך אינו פותח עוד. לבקש חדש מהממונה.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.</source>
        <translation>קוד אישי הוא בן 6 עד 12 ספרות, לפחות 4 מהן שונות, ולא רצף כמו 123456.</translation>
    </message>
    <message>
        <source>This work takes a PIN. Ask the supervisor for one.</source>
        <translation>לעבודה זו נדרש קוד אישי. לבקש אותו מהממונה.</translation>
    </message>
    <message>
        <source>This takes a second person with badge and PIN: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was tried, such as &quot;order cancelled&quot;.</extracomment>
        <translation>לזה נדרש אדם שני עם תג וקוד אישי: {act}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>No such second person, or the wrong PIN. Nothing was changed.</source>
        <translation>אין אדם שני כזה, או שהקוד האישי שגוי. לא שונה דבר.</translation>
    </message>
    <message>
        <source>{name} is the last supervisor. Make another one first.</source>
        <translation>אין ממונה מלבד {name}. יש למנות קודם עוד ממונה.</translation>
    </message>
    <message>
        <source>Everybody here has a name. Type one.</source>
        <translation>לכל אדם כאן יש שם. יש להקליד שם.</translation>
    </message>
    <message>
        <source>Choose at least one kind of work.</source>
        <translation>לבחור לפחות סוג עבודה אחד.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>להיכנס</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>ללקט</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>לארוז</translation>
    </message>
    <message>
        <source>hand parcels over</source>
        <translation>למסור חבילות</translation>
    </message>
    <message>
        <source>work on returns</source>
        <translation>לטפל בהחזרות</translation>
    </message>
    <message>
        <source>release and hold orders</source>
        <translation>לשחרר ולעכב הזמנות</translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation>לתקן את הרישום</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>לקלוט קבצים</translation>
    </message>
    <message>
        <source>set the warehouse up</source>
        <translation>להגדיר את המחסן</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation>
            <numerusform>סבב אחד ממתין. לסרוק ״הבא״ או סבב.</numerusform>
            <numerusform>%n סבבים ממתינים. לסרוק ״הבא״ או סבב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation>
            <numerusform>{tote} ממתינה ב-{at}. בסך הכול ממתין סבב אחד.</numerusform>
            <numerusform>{tote} ממתינה ב-{at}. בסך הכול ממתינים %n סבבים.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is waiting. Nothing to pick now.</source>
        <translation>אין סבב ממתין. אין מה ללקט כעת.</translation>
    </message>
    <message>
        <source>Scan a free cart for round {round}.</source>
        <translation>לסרוק עגלה פנויה לסבב {round}.</translation>
    </message>
    <message>
        <source>Scan an empty tote.</source>
        <translation>לסרוק תיבה ריקה.</translation>
    </message>
    <message>
        <source>Scan an empty tote for order {order}.</source>
        <translation>לסרוק תיבה ריקה להזמנה {order}.</translation>
    </message>
    <message>
        <source>Scan box {box} for order {order}, or an empty tote.</source>
        <extracomment>{box} is the name of a standard box.</extracomment>
        <translation>לסרוק קרטון {box} להזמנה {order}, או תיבה ריקה.</translation>
    </message>
    <message>
        <source>Go to {slot} and scan the slot.</source>
        <translation>לגשת אל {slot} ולסרוק את האיתור.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation>
            <numerusform>לקחת יחידה אחת: {name}. לסרוק אותה.</numerusform>
            <numerusform>לקחת %n: {name}. לסרוק כל יחידה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation>
            <numerusform>עוד יחידה אחת של {sku}.</numerusform>
            <numerusform>עוד %n של {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation>
            <numerusform>לשים יחידה אחת בתיבה ריקה בתא {position}. לסרוק את התיבה.</numerusform>
            <numerusform>לשים %n יחידות בתיבה ריקה בתא {position}. לסרוק את התיבה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation>
            <numerusform>לשים יחידה אחת ב-{tote}, תא {position}. לסרוק את התיבה.</numerusform>
            <numerusform>לשים %n יחידות ב-{tote}, תא {position}. לסרוק את התיבה.</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked. Bring it to a packing bench and scan the bench.</source>
        <translation>הכול לוקט. להביא לשולחן אריזה ולסרוק את השולחן.</translation>
    </message>
    <message>
        <source>All picked. Bring it to the wall and scan a slot of the wall.</source>
        <translation>הכול לוקט. להביא לקיר ולסרוק תא בקיר.</translation>
    </message>
    <message>
        <source>All picked here. Hand it on to zone {zone} and scan the place there.</source>
        <translation>הכול לוקט כאן. להעביר לאזור {zone} ולסרוק שם את המקום.</translation>
    </message>
    <message>
        <source>Now scan the serial number of this {sku}.</source>
        <translation>כעת לסרוק את המספר הסידורי של {sku}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation>
            <numerusform>לקחת יחידה אחת: {name}. לסרוק אחת ואז לספור: {all} בסך הכול.</numerusform>
            <numerusform>לקחת %n: {name}. לסרוק אחת ואז לספור: {all} בסך הכול.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>לקחת יחידה אחת: {name}. כלומר {cases}. לסרוק כל ארגז וכל יחידה.</numerusform>
            <numerusform>לקחת %n: {name}. כלומר {cases}. לסרוק כל ארגז וכל יחידה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation>
            <numerusform>לקחת יחידה אחת: {name}. כלומר {cases}. לסרוק אחת ואז לספור: {all} יחידות בסך הכול.</numerusform>
            <numerusform>לקחת %n: {name}. כלומר {cases}. לסרוק אחת ואז לספור: {all} יחידות בסך הכול.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation>
            <numerusform>עוד יחידה אחת של {sku}. לספור: {all} בסך הכול.</numerusform>
            <numerusform>עוד %n של {sku}. לספור אותן: {all} בסך הכול.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation>
            <numerusform>עוד יחידה אחת של {sku}: {cases}.</numerusform>
            <numerusform>עוד %n של {sku}: {cases}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation>
            <numerusform>עוד יחידה אחת של {sku}: {cases}. לספור את היחידות: {all} בסך הכול.</numerusform>
            <numerusform>עוד %n של {sku}: {cases}. לספור את היחידות: {all} בסך הכול.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was cancelled. Put away what is in the box and scan the place.</source>
        <translation>ההזמנה בוטלה. לאחסן את תכולת הקרטון ולסרוק את המקום.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation>
            <numerusform>חסרה יחידה אחת של {sku} ב-{slot}. למה?</numerusform>
            <numerusform>חסרות %n של {sku} ב-{slot}. למה?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation>
            <numerusform>יחידה אחת של {sku} נרשמה כחסרה ב-{slot}. האיתור ייספר.</numerusform>
            <numerusform>%n של {sku} נרשמו כחסרות ב-{slot}. האיתור ייספר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation>
            <numerusform>יחידה אחת של {sku} מ-{slot} נרשמה כפגומה. להעביר להסגר.</numerusform>
            <numerusform>%n של {sku} מ-{slot} נרשמו כפגומות. להעביר להסגר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from {slot}. Go to {expected}.</source>
        <extracomment>{expected} is the slot to go to instead.</extracomment>
        <translation>לא מ-{slot}. לגשת אל {expected}.</translation>
    </message>
    <message>
        <source>{slot} comes at the end of the walk.</source>
        <translation>{slot} נדחה לסוף המסלול.</translation>
    </message>
    <message>
        <source>Round {round} is paused. Scan it to go on where you stopped.</source>
        <translation>סבב {round} מושהה. לסרוק אותו כדי להמשיך מאותו מקום.</translation>
    </message>
    <message>
        <source>Round {round} is at {slot}. Done.</source>
        <translation>סבב {round} נמצא ב-{slot}. בוצע.</translation>
    </message>
    <message>
        <source>{tote} is closed. The next pieces need an empty tote.</source>
        <translation>{tote} סגורה. ליחידות הבאות נדרשת תיבה ריקה.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation>
            <numerusform>נלקחה יחידה אחת של {sku} יותר מהמוזמן. ההזמנה שונתה. ביטול פעולה יחזיר זאת.</numerusform>
            <numerusform>נלקחו %n של {sku} יותר מהמוזמן. ההזמנה שונתה. ביטול פעולה יחזיר זאת.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.</source>
        <translation>לפי הרישום האיתור ריק כעת. נכון? ״כן״, ״לא״, או לספור את מה שנשאר.</translation>
    </message>
    <message>
        <source>Scan the tote that is to be replaced.</source>
        <translation>לסרוק את התיבה שיש להחליף.</translation>
    </message>
    <message>
        <source>Move everything out of {tote} into an empty tote and scan that one.</source>
        <translation>להעביר הכול מ-{tote} לתיבה ריקה ולסרוק אותה.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Put the totes on another cart and scan it.</source>
        <translation>{cart} יצאה משימוש. להעביר את התיבות לעגלה אחרת ולסרוק אותה.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Is it mended?</source>
        <translation>{cart} מחוץ לשימוש. האם תוקנה?</translation>
    </message>
    <message>
        <source>{cart} is in use again.</source>
        <translation>{cart} שוב בשימוש.</translation>
    </message>
    <message>
        <source>The aisle of {slot} is closed. What it holds comes from elsewhere, or last.</source>
        <extracomment>{slot} is a slot in the aisle.</extracomment>
        <translation>המעבר של {slot} סגור. מה שיש בו יילקח ממקום אחר, או בסוף.</translation>
    </message>
    <message>
        <source>What goes out instead of {sku}?</source>
        <translation>מה יוצא במקום {sku}?</translation>
    </message>
    <message>
        <source>Which line do you want to pick again?</source>
        <translation>איזו שורה ללקט שוב?</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>מה נמצא?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation>
            <numerusform>להחזיר יחידה אחת של {sku} אל {slot}. השורה שוב פתוחה.</numerusform>
            <numerusform>להחזיר %n של {sku} אל {slot}. השורה שוב פתוחה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation>
            <numerusform>יחידה אחת של {sku} שוב ב-{slot}. השורה שוב פתוחה.</numerusform>
            <numerusform>%n של {sku} שוב ב-{slot}. השורה שוב פתוחה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes on with round {round}?</source>
        <translation>מי ממשיך בסבב {round}?</translation>
    </message>
    <message>
        <source>{name} goes on with round {round}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>סבב {round} עובר אל {name}.</translation>
    </message>
    <message>
        <source>Round {round} is yours and waits. Scan “Next” to go on with it.</source>
        <translation>סבב {round} שלך וממתין. לסרוק ״הבא״ כדי להמשיך בו.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. Put away what is in {tote} and scan the place.</source>
        <translation>הזמנה {order} בוטלה. לאחסן את תכולת {tote} ולסרוק את המקום.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation>
            <numerusform>יחידה אחת מ-{tote} נמצאת ב-{slot}. {tote} פנויה.</numerusform>
            <numerusform>%n יחידות מ-{tote} נמצאות ב-{slot}. {tote} פנויה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted.</source>
        <extracomment>The order was cancelled while it was picked; the scan was not counted.</extracomment>
        <translation>הזמנה {order} בוטלה. הסריקה הזו לא נספרה.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted. Go to {slot}.</source>
        <translation>הזמנה {order} בוטלה. הסריקה הזו לא נספרה. לגשת אל {slot}.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Look at the screen.</source>
        <translation>המסלול שונה. הסריקה הזו לא נספרה. להביט במסך.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Go to {slot}.</source>
        <translation>המסלול שונה. הסריקה הזו לא נספרה. לגשת אל {slot}.</translation>
    </message>
    <message>
        <source>{sku}: {name}</source>
        <comment>a choice</comment>
        <translation>{sku}: {name}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} from {slot}, order {order}</source>
        <translation>{pieces} × {sku} מ-{slot}, הזמנה {order}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} missing in {slot}, order {order}</source>
        <translation>{pieces} × {sku} חסר ב-{slot}, הזמנה {order}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a choice of persons</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>תוקנה</translation>
    </message>
    <message>
        <source>The slot is empty</source>
        <translation>האיתור ריק</translation>
    </message>
    <message>
        <source>Too few in the slot</source>
        <translation>מעט מדי באיתור</translation>
    </message>
    <message>
        <source>Another item lies there</source>
        <translation>מונח שם פריט אחר</translation>
    </message>
    <message>
        <source>Cannot find it</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>אין במלאי</translation>
    </message>
    <message>
        <source>No other slot holds enough {sku}. Nothing was changed.</source>
        <translation>אין איתור אחר עם די {sku}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>No round is waiting. Nothing was changed.</source>
        <translation>אין סבב ממתין. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Round {round} cannot be picked now: it is done or not yet ready.</source>
        <translation>אי אפשר ללקט כעת את סבב {round}: הוא הסתיים או עדיין לא מוכן.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}.</source>
        <translation>אין סבב שממתין ל-{tote}.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}. It is at {at} with order {order}.</source>
        <extracomment>{at} is where the tote is.</extracomment>
        <translation>אין סבב שממתין ל-{tote}. היא ב-{at} עם הזמנה {order}.</translation>
    </message>
    <message>
        <source>Round {round} is being picked by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>סבב {round} בליקוט אצל {name}. לקחת סבב אחר.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Go to {expected}.</source>
        <translation>איתור שגוי: {scanned}. לגשת אל {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}.</source>
        <translation>לא זה: {scanned}. נדרש: {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}.</source>
        <extracomment>The item scanned is not wanted here and now, but by other orders of this round.</extracomment>
        <translation>לא זה: {scanned}. נדרש: {expected}. {scanned} מיועד להזמנה {orders}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).</source>
        <translation>לא זה: {scanned}. נדרש: {expected}. {scanned} מיועד ל-{totes} (הזמנה {orders}).</translation>
    </message>
    <message>
        <source>Wrong lot: {scanned}. Wanted: {expected}.</source>
        <translation>אצווה שגויה: {scanned}. נדרשת: {expected}.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too.</source>
        <translation>לפריט הזה יש אצוות. לסרוק גם את האצווה.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too: {expected}.</source>
        <translation>לפריט הזה יש אצוות. לסרוק גם את האצווה: {expected}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted.</source>
        <extracomment>{missing} is how many are still wanted, {scanned} how many were scanned or counted.</extracomment>
        <translation>יותר מדי {sku}: {scanned}. עוד נדרש: {missing}. לא נספר דבר.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, scan {again} again.</source>
        <extracomment>{again} is the code of a case.</extracomment>
        <translation>יותר מדי {sku}: {scanned}. נדרש: {missing}. לפתיחת הארגז ולקיחת {missing}, לסרוק שוב את {again}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and take {missing}, scan {again} again.</source>
        <translation>יותר מדי {sku}: {scanned}. נדרש: {missing}, לכל היותר {most}. לפתיחת הארגז ולקיחת {missing}, לסרוק שוב את {again}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.</source>
        <extracomment>{most} is how many may be taken where more than was ordered is allowed.</extracomment>
        <translation>יותר מדי {sku}: {scanned}. נדרש: {missing}, לכל היותר {most}. לא נספר דבר.</translation>
    </message>
    <message>
        <source>Wrong tote: {scanned}. Wanted: {expected}, position {position}.</source>
        <translation>תיבה שגויה: {scanned}. נדרשת: {expected}, תא {position}.</translation>
    </message>
    <message>
        <source>Round {round} is not picked into boxes. Scan an empty tote.</source>
        <translation>סבב {round} לא מלוקט לקרטונים. לסרוק תיבה ריקה.</translation>
    </message>
    <message>
        <source>{tote} is in use. Scan an empty tote.</source>
        <translation>{tote} בשימוש. לסרוק תיבה ריקה.</translation>
    </message>
    <message>
        <source>{tote} holds order {order}. Scan an empty tote.</source>
        <translation>ב-{tote} נמצאת הזמנה {order}. לסרוק תיבה ריקה.</translation>
    </message>
    <message>
        <source>{cart} is on round {round}. Scan a free cart.</source>
        <translation>{cart} בסבב {round}. לסרוק עגלה פנויה.</translation>
    </message>
    <message>
        <source>{cart} is too small: {positions} positions, {wanted} needed. Scan another.</source>
        <extracomment>{positions} and {wanted} are numbers of totes.</extracomment>
        <translation>{cart} קטנה מדי: {positions} תאים, נדרשים {wanted}. לסרוק אחרת.</translation>
    </message>
    <message>
        <source>{cart} is broken. Scan another cart.</source>
        <translation>{cart} מקולקלת. לסרוק עגלה אחרת.</translation>
    </message>
    <message>
        <source>{cart} is not broken. Nothing was changed.</source>
        <translation>{cart} אינה מקולקלת. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Round {round} has no cart. Nothing was changed.</source>
        <translation>לסבב {round} אין עגלה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>{tote} is not on round {round}. Scan a tote of this round first.</source>
        <translation>{tote} אינה בסבב {round}. לסרוק קודם תיבה של הסבב הזה.</translation>
    </message>
    <message>
        <source>{slot} is in no aisle. Nothing was changed.</source>
        <translation>{slot} אינו בשום מעבר. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Nothing may go out instead of {sku}, or too little of it is there.</source>
        <translation>אין מוצר שמותר לשלוח במקום {sku}, או שאין ממנו די.</translation>
    </message>
    <message>
        <source>{scanned} may not go out instead of {sku}, or too little of it is there.</source>
        <translation>אסור לשלוח את {scanned} במקום {sku}, או שאין ממנו די.</translation>
    </message>
    <message>
        <source>Nothing was picked that could be opened again.</source>
        <translation>לא לוקט דבר שאפשר לפתוח שוב.</translation>
    </message>
    <message>
        <source>{sku} from {slot} cannot be picked again: it was not picked, or is packed.</source>
        <translation>אי אפשר ללקט שוב {sku} מ-{slot}: הפריט לא לוקט, או שכבר נארז.</translation>
    </message>
    <message>
        <source>Nothing of this round is missing.</source>
        <translation>דבר לא חסר בסבב הזה.</translation>
    </message>
    <message>
        <source>Nothing of {sku} is missing in {slot}.</source>
        <translation>לא חסר {sku} ב-{slot}.</translation>
    </message>
    <message>
        <source>Order {order} is being packed. It cannot be picked again.</source>
        <translation>הזמנה {order} באריזה. אי אפשר ללקט אותה שוב.</translation>
    </message>
    <message>
        <source>Nobody else who picks is signed in. Pause round {round} instead.</source>
        <translation>אין עוד מלקט/ת במערכת. במקום זה להשהות את סבב {round}.</translation>
    </message>
    <message>
        <source>Round {round} cannot be handed to {name}.</source>
        <translation>אי אפשר להעביר את סבב {round} אל {name}.</translation>
    </message>
    <message>
        <source>{scanned} holds nothing of a cancelled order. Nothing was changed.</source>
        <translation>ב-{scanned} אין דבר מהזמנה שבוטלה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>This cannot be done without a scan. Ask the supervisor about {sku}.</source>
        <translation>אי אפשר לבצע זאת בלי סריקה. לפנות לממונה לגבי {sku}.</translation>
    </message>
    <message>
        <source>Only {missing} of {sku} can be left out of order {order}: the rest was taken.</source>
        <extracomment>{missing} is how many pieces nobody has taken yet.</extracomment>
        <translation>אפשר להשמיט רק {missing} של {sku} מהזמנה {order}: השאר נלקח.</translation>
    </message>
    <message>
        <source>No batch under way has a free position for order {order}.</source>
        <translation>בשום סבב מרוכז פעיל אין תא פנוי להזמנה {order}.</translation>
    </message>
    <message>
        <source>Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.</source>
        <extracomment>{instead} is the item, which the slot that was scanned holds too.</extracomment>
        <translation>מתוכנן {expected}, אך גם ב-{scanned} יש {instead}. לסרוק אותו שוב כדי לקחת משם.</translation>
    </message>
    <message>
        <source>Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.</source>
        <translation>מתוכננת אצווה {expected} של {instead}. לסרוק שוב את אצווה {scanned} כדי לקחת אותה.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>אין מה לשנות.</translation>
    </message>
    <message>
        <source>{sku} of order {order} is wanted like this already. Nothing was changed.</source>
        <translation>כך כבר נדרש {sku} בהזמנה {order}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked: nothing of it is in stock.</source>
        <translation>אי אפשר ללקט את הזמנה {order}: אין ממנה דבר במלאי.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked wholly. Missing: {skus}.</source>
        <translation>אי אפשר ללקט את הזמנה {order} במלואה. חסר: {skus}.</translation>
    </message>
    <message>
        <source>There is no policy {scanned}.</source>
        <translation>אין מדיניות {scanned}.</translation>
    </message>
    <message>
        <source>{name} must be {least} to {most}, not {scanned}.</source>
        <translation>הערך של {name} הוא {least} עד {most}, לא {scanned}.</translation>
    </message>
    <message>
        <source>First put what you hold into its tote.</source>
        <translation>קודם לשים את מה שביד בתיבה שלו.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Wanted: {needed}.</source>
        <translation>לא כאן: {scanned}. נדרש: {needed}.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Bring it to the hand-over place of zone {zone}.</source>
        <translation>לא כאן: {scanned}. להביא אל מקום המסירה של אזור {zone}.</translation>
    </message>
    <message>
        <source>{sku} is not counted here. Scan each piece.</source>
        <translation>{sku} לא נספר כאן. לסרוק כל יחידה.</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>a packing bench</source>
        <translation>שולחן אריזה</translation>
    </message>
    <message>
        <source>a slot of the wall</source>
        <translation>תא בקיר</translation>
    </message>
    <message>
        <source>a hand-over place</source>
        <translation>מקום מסירה</translation>
    </message>
    <message>
        <source>“Next” or a round</source>
        <translation>״הבא״ או סבב</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>עגלה</translation>
    </message>
    <message>
        <source>an empty tote</source>
        <translation>תיבה ריקה</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>איתור</translation>
    </message>
    <message>
        <source>No order is waiting. Nothing to pack now.</source>
        <translation>אין הזמנה ממתינה. אין מה לארוז כעת.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it.</source>
        <translation>לקחת קרטון {box} ולסרוק אותו.</translation>
    </message>
    <message>
        <source>Choose a box yourself and scan it.</source>
        <extracomment>No standard box holds everything: {items} are item numbers that fit into none.</extracomment>
        <translation>לבחור קרטון ולסרוק אותו.</translation>
    </message>
    <message>
        <source>No box is made for {items}. Choose one yourself and scan it.</source>
        <translation>אין קרטון שמתאים ל-{items}. לבחור קרטון ולסרוק אותו.</translation>
    </message>
    <message>
        <source>Box {box} is smaller than planned ({expected}). Scan each piece.</source>
        <extracomment>{expected} is the box that was planned, {box} the smaller one that was taken.</extracomment>
        <translation>קרטון {box} קטן מהמתוכנן ({expected}). לסרוק כל יחידה.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation>
            <numerusform>יחידה אחת לחבילה זו. לסרוק אותה.</numerusform>
            <numerusform>%n יחידות לחבילה זו. לסרוק כל אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation>
            <numerusform>העברה אחת ממתינה. לסרוק ״הבא״, או את המקום שממנו לוקחים.</numerusform>
            <numerusform>%n העברות ממתינות. לסרוק ״הבא״, או את המקום שממנו לוקחים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be moved now. Scan “Next” to fill up, or a place to take from.</source>
        <translation>אין כעת מה להעביר. לסרוק ״הבא״ למילוי, או מקום לקחת ממנו.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation>
            <numerusform>להביא %n × {sku} מ-{place}. לסרוק את המקום.</numerusform>
            <numerusform>להביא %n × {sku} מ-{place}. לסרוק את המקום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>להביא %n × {sku} מ-{place}: {cases}. לסרוק את המקום.</numerusform>
            <numerusform>להביא %n × {sku} מ-{place}: {cases}. לסרוק את המקום.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what you take from {place}.</source>
        <translation>לסרוק את מה שנלקח מ-{place}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation>
            <numerusform>לקחת %n × {name} ({sku}) ולסרוק.</numerusform>
            <numerusform>לקחת %n × {name} ({sku}) ולסרוק.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation>
            <numerusform>לקחת %n × {name} ({sku}): {cases}. לסרוק כל ארגז וכל יחידה.</numerusform>
            <numerusform>לקחת %n × {name} ({sku}): {cases}. לסרוק כל ארגז וכל יחידה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation>
            <numerusform>%n × {sku} ביד. להמשיך לסרוק, או לסרוק את איתור היעד.</numerusform>
            <numerusform>%n × {sku} ביד. להמשיך לסרוק, או לסרוק את איתור היעד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation>
            <numerusform>%n × {sku} ביד. להמשיך לסרוק, או לסרוק את איתור היעד: {place}.</numerusform>
            <numerusform>%n × {sku} ביד. להמשיך לסרוק, או לסרוק את איתור היעד: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation>
            <numerusform>להביא %n × {sku} לאיתור ולסרוק אותו.</numerusform>
            <numerusform>להביא %n × {sku} לאיתור ולסרוק אותו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation>
            <numerusform>להביא %n × {sku} אל {place} ולסרוק אותו.</numerusform>
            <numerusform>להביא %n × {sku} אל {place} ולסרוק אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot: {expected}.</source>
        <extracomment>{expected} is the lot wanted, or the lots that may be meant.
----------
{expected} are the lots that may be meant.</extracomment>
        <translation>כעת לסרוק את האצווה: {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. Put {sku} there too?</source>
        <extracomment>{others} are other items.</extracomment>
        <translation>ב-{place} יש {others}. לשים שם גם {sku}?</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation>
            <numerusform>%n × {sku} הונח ב-{place}.</numerusform>
            <numerusform>%n × {sku} הונחו ב-{place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in {place}: it will be counted.</source>
        <translation>מעט מדי ב-{place}: האיתור ייספר.</translation>
    </message>
    <message>
        <source>Left where it is: {place}.</source>
        <translation>הושאר במקומו: {place}.</translation>
    </message>
    <message>
        <source>“Next” or a place</source>
        <translation>״הבא״ או מקום</translation>
    </message>
    <message>
        <source>the place to take from</source>
        <translation>המקום שממנו לוקחים</translation>
    </message>
    <message>
        <source>the slot it goes to</source>
        <translation>איתור היעד</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>אחסון</translation>
    </message>
    <message>
        <source>Fill a pick slot</source>
        <translation>מילוי איתור ליקוט</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>{place} is no slot for goods. Nothing was changed.</source>
        <translation>{place} אינו איתור לסחורה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>{place} is blocked. Scan another slot.</source>
        <translation>{place} חסום. לסרוק איתור אחר.</translation>
    </message>
    <message>
        <source>Nothing has to be moved.</source>
        <translation>אין מה להעביר.</translation>
    </message>
    <message>
        <source>Nothing was taken from {place}, or by the books nothing is there.</source>
        <translation>לא נלקח דבר מ-{place}, או שלפי הרישום אין שם דבר.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}. Take it from {expected}.</source>
        <translation>מקום שגוי: {scanned}. לקחת מ-{expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. {sku} was not put there.</source>
        <translation>ב-{place} יש {others}. {sku} לא הונח שם.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot.</source>
        <extracomment>{missing} is how many more fit, {scanned} how many are carried, {sku} an item.</extracomment>
        <translation>ב-{place} יש מקום ל-{missing} של {sku}, לא ל-{scanned}. לסרוק איתור אחר.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Try {others}.</source>
        <extracomment>{others} are slots.</extracomment>
        <translation>ב-{place} יש מקום ל-{missing} של {sku}, לא ל-{scanned}. לנסות {others}.</translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation>
            <numerusform>קודם להניח את מה שביד: %n × {sku}.</numerusform>
            <numerusform>קודם להניח את מה שביד: %n × {sku}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round {rounds}.</source>
        <extracomment>{rounds} are numbers of rounds whose pickers come for the pieces.</extracomment>
        <translation>אי אפשר להוציא {wanted} של {sku} מ-{place}: מותר רק {there}, השאר ממתין לסבב {rounds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation>
            <numerusform>הזמנה אחת לאריזה. לסרוק תיבה, תא בקיר, הזמנה או פריט יחיד.</numerusform>
            <numerusform>%n הזמנות לאריזה. לסרוק תיבה, תא בקיר, הזמנה או פריט יחיד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation>
            <numerusform>הזמנה אחת לאריזה ב-{bench}. לסרוק תיבה, הזמנה או פריט יחיד.</numerusform>
            <numerusform>%n הזמנות לאריזה ב-{bench}. לסרוק תיבה, הזמנה או פריט יחיד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation>
            <numerusform>הזמנה אחת לאריזה ב-{bench}, ראשונה {orders}. לסרוק תיבה, הזמנה או פריט יחיד.</numerusform>
            <numerusform>%n הזמנות לאריזה ב-{bench}, ראשונות {orders}. לסרוק תיבה, הזמנה או פריט יחיד.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>אין הזמנה ממתינה ב-{bench}. לסרוק שוב את השולחן כדי לראות את כל ההזמנות.</translation>
    </message>
    <message>
        <source>You stand at {bench} no longer. The orders of all benches are shown.</source>
        <translation>העבודה כבר לא ב-{bench}. מוצגות ההזמנות של כל השולחנות.</translation>
    </message>
    <message>
        <source>{tote} was expected at {bench}. Its order {order} is open here now.</source>
        <extracomment>{bench} is where the tote had been brought; it was scanned at another bench.</extracomment>
        <translation>{tote} הייתה צפויה ב-{bench}. ההזמנה שלה, {order}, פתוחה כעת כאן.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it. {notes}</source>
        <extracomment>{notes} is what the packer has to know about this customer or these goods.</extracomment>
        <translation>לקחת קרטון {box} ולסרוק אותו. {notes}</translation>
    </message>
    <message>
        <source>Parcel complete. Close box {box} and scan “Done”, or the box again.</source>
        <translation>החבילה שלמה. לסגור את קרטון {box} ולסרוק ״סיום״, או שוב את הקרטון.</translation>
    </message>
    <message>
        <source>Put parcel {number} of {total} on the scale and enter its weight in grams.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>לשים חבילה {number} מתוך {total} על המשקל ולהזין את משקלה בגרמים.</translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation>
            <numerusform>להדביק את התווית ולסרוק אותה: {tracking}. נותרה אחת.</numerusform>
            <numerusform>להדביק את התווית ולסרוק אותה: {tracking}. נותרו %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {number} of {total}: take box {box} and scan it.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>חבילה {number} מתוך {total}: לקחת קרטון {box} ולסרוק אותו.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Send it to its carrier.</source>
        <translation>הזמנה {order} נארזה. לשלוח אותה לחברת השילוח.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Bring it to {place}.</source>
        <extracomment>{place} is where the parcel waits for its carrier.</extracomment>
        <translation>הזמנה {order} נארזה. להביא אותה אל {place}.</translation>
    </message>
    <message>
        <source>Parcel of order {order}: open it again, or print a copy of its label?</source>
        <translation>חבילה של הזמנה {order}: לפתוח אותה שוב, או להדפיס העתק של התווית?</translation>
    </message>
    <message>
        <source>Parcel {number} of order {order} is open. Its label no longer counts: take it off.</source>
        <extracomment>{number} is the parcel&apos;s number within its order.</extracomment>
        <translation>חבילה {number} של הזמנה {order} פתוחה. התווית שלה אינה תקפה עוד: להסיר אותה.</translation>
    </message>
    <message>
        <source>Scan the damaged piece.</source>
        <translation>לסרוק את היחידה הפגומה.</translation>
    </message>
    <message>
        <source>Bring the damaged {sku} to {place}. The order goes without it.</source>
        <translation>להביא את {sku} הפגום אל {place}. ההזמנה יוצאת בלעדיו.</translation>
    </message>
    <message>
        <source>Bring it to {place}. Nothing of order {order} is left to send.</source>
        <translation>להביא אל {place}. לא נותר מה לשלוח מהזמנה {order}.</translation>
    </message>
    <message>
        <source>Order {order} is paused. Scan it to go on where you stopped.</source>
        <translation>הזמנה {order} מושהית. לסרוק אותה כדי להמשיך מאותו מקום.</translation>
    </message>
    <message>
        <source>Copy {number} of label {tracking} is being printed.</source>
        <extracomment>{number} tells which copy it is.</extracomment>
        <translation>העתק {number} של תווית {tracking} בהדפסה.</translation>
    </message>
    <message>
        <source>Label {scanned} is void: destroy it. The new one is {expected}.</source>
        <extracomment>{scanned} is the label that is void now, {expected} the new one.</extracomment>
        <translation>תווית {scanned} בטלה: להשמיד אותה. החדשה היא {expected}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name}.</source>
        <extracomment>{name} is a gift, a card or a note that goes in beside what was ordered.</extracomment>
        <translation>לצרף ולסרוק: {name}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name} ({text}).</source>
        <extracomment>{text} is what is on the card, such as a discount code.</extracomment>
        <translation>לצרף ולסרוק: {name} ({text}).</translation>
    </message>
    <message>
        <source>Why does {sku} stay out?</source>
        <translation>למה {sku} נשאר בחוץ?</translation>
    </message>
    <message>
        <source>The order goes without {sku}.</source>
        <translation>ההזמנה יוצאת בלי {sku}.</translation>
    </message>
    <message>
        <source>Not all of it is in this parcel. Missing: {items}. Close it all the same?</source>
        <extracomment>{items} are item numbers.</extracomment>
        <translation>לא הכול בחבילה הזו. חסר: {items}. לסגור בכל זאת?</translation>
    </message>
    <message>
        <source>Take a picture of the open box, then close it. “Skip” goes without.</source>
        <translation>לצלם את הקרטון הפתוח, ואז לסגור. ״דילוג״ ממשיך בלי תמונה.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation>
            <numerusform>תמונה אחת של החבילה הזו.</numerusform>
            <numerusform>%n תמונות של החבילה הזו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of this parcel. Close the box.</source>
        <translation>אין תמונה של החבילה הזו. לסגור את הקרטון.</translation>
    </message>
    <message>
        <source>Somebody changed order {order}. Look at it, then scan again.</source>
        <translation>הזמנה {order} שונתה בינתיים. להביט בה, ואז לסרוק שוב.</translation>
    </message>
    <message>
        <source>Why does this parcel go although its weight is off?</source>
        <translation>למה החבילה הזו יוצאת אף שמשקלה חורג?</translation>
    </message>
    <message>
        <source>A supervisor has to let it go: scan the supervisor&apos;s badge here.</source>
        <translation>נדרש אישור של ממונה: לסרוק כאן תג של ממונה.</translation>
    </message>
    <message>
        <source>Let go with {scanned} g.</source>
        <extracomment>{scanned} are grams.</extracomment>
        <translation>אושר עם {scanned} גרם.</translation>
    </message>
    <message>
        <source>Contents counted: all is right</source>
        <translation>התכולה נספרה: הכול תקין</translation>
    </message>
    <message>
        <source>The weight on file is wrong</source>
        <translation>המשקל הרשום שגוי</translation>
    </message>
    <message>
        <source>More or less filling than usual</source>
        <translation>יותר או פחות מילוי מהרגיל</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>סיבה אחרת</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>לא נשאר</translation>
    </message>
    <message>
        <source>No room in the box</source>
        <translation>אין מקום בקרטון</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>הלקוח לא רוצה את זה</translation>
    </message>
    <message>
        <source>Close it: the rest goes into another</source>
        <translation>לסגור: השאר לחבילה אחרת</translation>
    </message>
    <message>
        <source>Go on packing</source>
        <translation>להמשיך לארוז</translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>לפנות שוב לחברת השילוח</translation>
    </message>
    <message>
        <source>Print our own label</source>
        <translation>להדפיס תווית משלנו</translation>
    </message>
    <message>
        <source>The carrier sent no label for {tracking}. Ask again, or print our own?</source>
        <translation>חברת השילוח לא שלחה תווית ל-{tracking}. לפנות שוב, או להדפיס תווית משלנו?</translation>
    </message>
    <message>
        <source>The label of {tracking} is printed next.</source>
        <translation>התווית של {tracking} הבאה להדפסה.</translation>
    </message>
    <message>
        <source>Open the parcel again</source>
        <translation>לפתוח שוב את החבילה</translation>
    </message>
    <message>
        <source>Print a copy of the label</source>
        <translation>להדפיס העתק של התווית</translation>
    </message>
    <message>
        <source>a tote, a wall slot or an order</source>
        <translation>תיבה, תא בקיר או הזמנה</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>to be scanned</comment>
        <translation>קרטון</translation>
    </message>
    <message>
        <source>Scan the product to measure.</source>
        <translation>לסרוק את המוצר למדידה.</translation>
    </message>
    <message>
        <source>Measure one {sku}, or type its size. On file: {before}.</source>
        <extracomment>{before} is a size and weight, as is {size} in those below. Keep them short.</extracomment>
        <translation>למדוד יחידה אחת של {sku}, או להקליד את מידותיה. רשום: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}. Before: {before}.</source>
        <translation>{sku}: {size}. קודם: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}, not {before}. Is that right?</source>
        <translation>{sku}: {size}, לא {before}. נכון?</translation>
    </message>
    <message>
        <source>{sku} measures {size}. On file is {before}. Measure it again.</source>
        <translation>המידות של {sku} הן {size}. רשום {before}. למדוד שוב.</translation>
    </message>
    <message>
        <source>{size} cannot be right. Measure it again, or type its size.</source>
        <translation>{size} לא ייתכן. למדוד שוב, או להקליד את המידות.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>לסרוק קודם את המוצר.</translation>
    </message>
    <message>
        <source>No measuring device is set for this desk. Type the size.</source>
        <translation>לא הוגדר מכשיר מדידה למחשב זה. להקליד את המידות.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>its size, or another item</source>
        <translation>המידות שלו, או פריט אחר</translation>
    </message>
    <message>
        <source>“Done”, or the box again</source>
        <translation>״סיום״, או שוב את הקרטון</translation>
    </message>
    <message>
        <source>the weight in grams</source>
        <translation>המשקל בגרמים</translation>
    </message>
    <message>
        <source>a supervisor&apos;s badge</source>
        <translation>תג של ממונה</translation>
    </message>
    <message>
        <source>the parcel&apos;s label</source>
        <translation>תווית החבילה</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation>
            <numerusform>איתור אחד לספירה. לסרוק ״הבא״, או את האיתור שלידך.</numerusform>
            <numerusform>%n איתורים לספירה. לסרוק ״הבא״, או את האיתור שלידך.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot has to be counted. Scan a slot to count it anyway.</source>
        <translation>אין איתור לספירה. לסרוק איתור כדי לספור אותו בכל זאת.</translation>
    </message>
    <message>
        <source>Go to {place} and scan it.</source>
        <extracomment>{place} is a slot.</extracomment>
        <translation>לגשת אל {place} ולסרוק אותו.</translation>
    </message>
    <message>
        <source>Scan what is in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <translation>לסרוק את מה שיש ב-{place}, יחידה אחר יחידה או עם ״ספירה״. אחר כך ״סיום״.</translation>
    </message>
    <message>
        <source>Count {sku} in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <extracomment>Only one item of the slot is counted.</extracomment>
        <translation>לספור {sku} ב-{place}, יחידה אחר יחידה או עם ״ספירה״. אחר כך ״סיום״.</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation>
            <numerusform>נספר %n × {sku}. להמשיך לסרוק, או ״סיום״.</numerusform>
            <numerusform>נספרו %n × {sku}. להמשיך לסרוק, או ״סיום״.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot of these pieces.</source>
        <translation>כעת לסרוק את האצווה של היחידות האלה.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation>
            <numerusform>איתור אחד לספירה היום.</numerusform>
            <numerusform>%n איתורים לספירה היום.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned. Is there nothing of it in {place}?</source>
        <translation>לא נסרק דבר. אין ממנו כלל ב-{place}?</translation>
    </message>
    <message>
        <source>Nobody asked for a count of {place}. Count it now?</source>
        <translation>לא התבקשה ספירה של {place}. לספור כעת?</translation>
    </message>
    <message>
        <source>Left: {place}. It waits to be counted.</source>
        <translation>הושאר: {place}. ממתין לספירה.</translation>
    </message>
    <message>
        <source>{place} is as in the books. Done.</source>
        <translation>{place} תואם לרישום. בוצע.</translation>
    </message>
    <message>
        <source>{place} is counted once more, by other eyes where there are any.</source>
        <translation>{place} ייספר פעם נוספת, על ידי אדם אחר אם אפשר.</translation>
    </message>
    <message>
        <source>Somebody took from {place} or put something there meanwhile. Count it anew.</source>
        <translation>בינתיים נלקח מ-{place} או הונח שם משהו. לספור מחדש.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree. The difference waits for the supervisor.</source>
        <translation>שתי ספירות של {place} תואמות. ההפרש ממתין לממונה.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree: the books are put right.</source>
        <translation>שתי ספירות של {place} תואמות: הרישום תוקן.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation>
            <numerusform>הרישום של {place} תוקן חוץ מיחידה אחת: סבב אמור לקחת אותה ויחסר לו.</numerusform>
            <numerusform>הרישום של {place} תוקן חוץ מ-%n יחידות: סבב אמור לקחת אותן ויחסר לו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation>
            <numerusform>ב-{place} הפרש של יחידה אחת. ״כן״ מתקן את הרישום, ״לא״ מבקש שוב.</numerusform>
            <numerusform>ב-{place} הפרש של %n יחידות. ״כן״ מתקן את הרישום, ״לא״ מבקש שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Next” or a slot</source>
        <translation>״הבא״ או איתור</translation>
    </message>
    <message>
        <source>the slot to count</source>
        <translation>האיתור לספירה</translation>
    </message>
    <message>
        <source>an item, “Count” or “Done”</source>
        <translation>פריט, ״ספירה״ או ״סיום״</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>האצווה</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>המספר הסידורי</translation>
    </message>
    <message>
        <source>“Yes” or “No”</source>
        <translation>״כן״ או ״לא״</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>לספירה</translation>
    </message>
    <message>
        <source>To be counted once more</source>
        <translation>לספירה נוספת</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>ממתין להחלטה</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>נספר</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): last counted {at}.</source>
        <extracomment>{turn_over} is a class: A is picked from most often, C seldom; {at} is a time.</extracomment>
        <translation>{place} ({turn_over}): נספר לאחרונה {at}.</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): not counted yet.</source>
        <translation>{place} ({turn_over}): עדיין לא נספר.</translation>
    </message>
    <message>
        <source>Picked often, its turn</source>
        <translation>מלוקט לעיתים קרובות, תורו</translation>
    </message>
    <message>
        <source>Not empty, as it should be</source>
        <translation>לא ריק, אף שצריך להיות</translation>
    </message>
    <message>
        <source>Not counted for long</source>
        <translation>לא נספר זמן רב</translation>
    </message>
    <message>
        <source>Asked for at the slot</source>
        <translation>התבקש ליד האיתור</translation>
    </message>
    <message>
        <source>Nothing is waiting to be counted or decided.</source>
        <translation>דבר לא ממתין לספירה או להחלטה.</translation>
    </message>
    <message>
        <source>No count of {place} is open.</source>
        <translation>אין ספירה פתוחה של {place}.</translation>
    </message>
    <message>
        <source>{place} is being counted by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{place} בספירה אצל {name}. לקחת אחר.</translation>
    </message>
    <message>
        <source>You counted {place} already. Somebody else has to count it now.</source>
        <translation>{place} כבר נספר על ידך. כעת צריך לספור מישהו אחר.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} was counted already.</source>
        <translation>מספר סידורי {serial} של {sku} כבר נספר.</translation>
    </message>
    <message>
        <source>Scan an item first, then say how many.</source>
        <translation>לסרוק קודם פריט, ואז לומר כמה.</translation>
    </message>
    <message>
        <source>More than {most} pieces are in no slot. Nothing was counted.</source>
        <extracomment>{most} is a number of pieces.</extracomment>
        <translation>יותר מ-{most} יחידות אין בשום איתור. לא נספר דבר.</translation>
    </message>
    <message>
        <source>the damaged piece</source>
        <translation>היחידה הפגומה</translation>
    </message>
    <message>
        <source>The tracking numbers of {carrier} are used up. Ask the carrier for more.</source>
        <extracomment>{carrier} is the code of a carrier.</extracomment>
        <translation>מספרי המעקב של {carrier} אזלו. לבקש עוד מחברת השילוח.</translation>
    </message>
    <message>
        <source>not express</source>
        <translation>לא אקספרס</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>כבד מדי</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>ארוך מדי</translation>
    </message>
    <message>
        <source>too large around</source>
        <translation>היקף גדול מדי</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>יגיע באיחור</translation>
    </message>
    <message>
        <source>does not go there</source>
        <translation>לא מגיע לשם</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>עולה יותר</translation>
    </message>
    <message>
        <source>No order is waiting to be packed.</source>
        <translation>אין הזמנה שממתינה לאריזה.</translation>
    </message>
    <message>
        <source>Nothing to pack in {scanned}. Scan a tote, a wall slot or an order.</source>
        <translation>אין מה לארוז ב-{scanned}. לסרוק תיבה, תא בקיר או הזמנה.</translation>
    </message>
    <message>
        <source>No free order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>אין הזמנה פנויה שממתינה ב-{bench}. לסרוק שוב את השולחן כדי לראות את כל ההזמנות.</translation>
    </message>
    <message>
        <source>Order {scanned} cannot be packed now. It is: {state}.</source>
        <extracomment>{state} is where the order stands, such as &quot;shipped&quot;.</extracomment>
        <translation>אי אפשר לארוז כעת את הזמנה {scanned}. מצבה: {state}.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. Set it aside. Nothing was packed.</source>
        <translation>לא של ההזמנה הזו: {scanned}. להניח בצד. לא נארז דבר.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. It is for order {orders}. Nothing was packed.</source>
        <extracomment>{orders} are the orders that the scanned item belongs to.</extracomment>
        <translation>לא של ההזמנה הזו: {scanned}. שייך להזמנה {orders}. לא נארז דבר.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed.</source>
        <extracomment>{left} is how many are still wanted, {scanned} how many were scanned.</extracomment>
        <translation>יותר מדי {sku}: {scanned}. עוד נדרש: {left}. לא נארז דבר.</translation>
    </message>
    <message>
        <source>Order {order} is not packed yet. Bring the parcel back to the bench.</source>
        <translation>הזמנה {order} עדיין לא נארזה. להחזיר את החבילה לשולחן.</translation>
    </message>
    <message>
        <source>No such box: {scanned}. There are: {boxes}.</source>
        <extracomment>{boxes} are the names of the boxes there are.</extracomment>
        <translation>אין קרטון כזה: {scanned}. יש: {boxes}.</translation>
    </message>
    <message>
        <source>The parcel is empty. Scan a piece first.</source>
        <translation>החבילה ריקה. לסרוק קודם יחידה.</translation>
    </message>
    <message>
        <source>Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.</source>
        <extracomment>{limit} and {weight_g} are grams.</extracomment>
        <translation>כבד מדי לקרטון {box}: {weight_g} גרם, מותר {limit} גרם. לסרוק ״סיום״ ולהתחיל אחר.</translation>
    </message>
    <message>
        <source>No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or spread it over several.</source>
        <extracomment>{service} is &quot;standard&quot; or &quot;express&quot;, {country} a country&apos;s two letters.</extracomment>
        <translation>אף חברת שילוח לא לוקחת את החבילה הזו: {service}, {country}, {weight_g} גרם. לקחת קרטון אחר, או לחלק לכמה.</translation>
    </message>
    <message>
        <source>Order {order} is on hold. Set it aside and tell the supervisor.</source>
        <translation>הזמנה {order} בעיכוב. להניח בצד ולהודיע לממונה.</translation>
    </message>
    <message>
        <source>Somebody else packs order {order}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>הזמנה {order} באריזה אצל מישהו אחר.</translation>
    </message>
    <message>
        <source>Order {order} is being packed by {name}. Take another one.</source>
        <translation>הזמנה {order} באריזה אצל {name}. לקחת אחרת.</translation>
    </message>
    <message>
        <source>No waiting order is just one {sku}. Scan the tote or the order.</source>
        <extracomment>{sku} is an item number.</extracomment>
        <translation>אין הזמנה ממתינה של {sku} אחד בלבד. לסרוק את התיבה או את ההזמנה.</translation>
    </message>
    <message>
        <source>Somebody else packs the order(s) of one {sku}: {orders}.</source>
        <extracomment>{orders} are such orders that somebody else packs.</extracomment>
        <translation>ההזמנות של {sku} אחד באריזה אצל מישהו אחר: {orders}.</translation>
    </message>
    <message>
        <source>Order {order} wants no such insert any more.</source>
        <translation>הזמנה {order} כבר לא דורשת צרופה כזו.</translation>
    </message>
    <message>
        <source>Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”.</source>
        <extracomment>{items} are gifts, cards or notes, by item number.</extracomment>
        <translation>עדיין לא בחבילה: {items}. לסרוק, או להשמיט עם ״דילוג״.</translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation>
            <numerusform>הקוד היחיד של {name} כבר ניתן. להשמיט (F2) ולדאוג לייבוא קודים חדשים.</numerusform>
            <numerusform>כל %n הקודים של {name} כבר ניתנו. להשמיט (F2) ולדאוג לייבוא קודים חדשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sku} has serial numbers: it cannot be an insert.</source>
        <translation>ל-{sku} יש מספרים סידוריים: הוא לא יכול להיות צרופה.</translation>
    </message>
    <message>
        <source>At least 1 piece, and no amount below 0. Given: {scanned}.</source>
        <translation>לפחות יחידה 1, ולא סכום שלילי. ניתן: {scanned}.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>לציין על מה ההערה.</translation>
    </message>
    <message>
        <source>No such setting: {scanned}. There are: {settings}.</source>
        <extracomment>{settings} are the names of what can be set.</extracomment>
        <translation>אין הגדרה כזו: {scanned}. יש: {settings}.</translation>
    </message>
    <message>
        <source>{scanned} is not possible here: from {least} to {most}.</source>
        <translation>{scanned} לא אפשרי כאן: מ-{least} עד {most}.</translation>
    </message>
    <message>
        <source>Not a number: {scanned}.</source>
        <translation>לא מספר: {scanned}.</translation>
    </message>
    <message>
        <source>A picture of the open box is wanted first. “Skip” goes without.</source>
        <translation>קודם נדרשת תמונה של הקרטון הפתוח. ״דילוג״ ממשיך בלעדיה.</translation>
    </message>
    <message>
        <source>No parcel of order {order} is open for this. Scan a box first.</source>
        <translation>אין לכך חבילה פתוחה של הזמנה {order}. לסרוק קודם קרטון.</translation>
    </message>
    <message>
        <source>{sku} is not in this parcel. Nothing was changed.</source>
        <translation>{sku} אינו בחבילה הזו. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Wrong label: {scanned}. Wanted: {expected}.</source>
        <translation>תווית שגויה: {scanned}. נדרשת: {expected}.</translation>
    </message>
    <message>
        <source>Label {scanned} is on its parcel already. Open the parcel to change it.</source>
        <translation>תווית {scanned} כבר על החבילה שלה. לפתוח את החבילה כדי לשנות אותה.</translation>
    </message>
    <message>
        <source>the tote</source>
        <translation>התיבה</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation>
            <numerusform>יחידה אחת לבדיקה. לסרוק את התווית שעליה.</numerusform>
            <numerusform>%n יחידות לבדיקה. לסרוק תווית של אחת מהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect now.</source>
        <translation>אין כעת מה לבדוק.</translation>
    </message>
    <message>
        <source>Question {number} of {total}: choose an answer.</source>
        <extracomment>{number} of {total} questions.</extracomment>
        <translation>שאלה {number} מתוך {total}: לבחור תשובה.</translation>
    </message>
    <message>
        <source>{number} of {total}: {question} Choose an answer.</source>
        <extracomment>{question} is a whole question with its mark.</extracomment>
        <translation>{number} מתוך {total}: {question} לבחור תשובה.</translation>
    </message>
    <message>
        <source>Take a photo that shows it: scan “Photo”. Without one: “No”.</source>
        <translation>לצלם תמונה שמראה זאת: לסרוק ״תמונה״. בלי תמונה: ״לא״.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation>
            <numerusform>תמונה אחת של היחידה הזו.</numerusform>
            <numerusform>%n תמונות של היחידה הזו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {grade}. Scan “OK”, or the number of another grade.</source>
        <translation>דרגה {grade}. לסרוק ״אישור״, או מספר של דרגה אחרת.</translation>
    </message>
    <message>
        <source>Grade {grade}: {disposition}. Scan “OK”, or the number of another grade.</source>
        <extracomment>{disposition} is what becomes of the piece, such as &quot;Repair&quot;.</extracomment>
        <translation>דרגה {grade}: {disposition}. לסרוק ״אישור״, או מספר של דרגה אחרת.</translation>
    </message>
    <message>
        <source>Why grade {grade} in place of {computed}? Choose the reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>למה דרגה {grade} במקום {computed}? לבחור את הסיבה.</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>להביא אל {place} ולסרוק את המקום.</translation>
    </message>
    <message>
        <source>Set {plate} aside for the supplier and scan “OK”.</source>
        <translation>להניח את {plate} בצד עבור הספק ולסרוק ״אישור״.</translation>
    </message>
    <message>
        <source>Set {plate} aside as waste and scan “OK”.</source>
        <translation>להניח את {plate} בצד כפסולת ולסרוק ״אישור״.</translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation>
            <numerusform>הבדיקה של {plate} הסתיימה, הדוח נשמר. נותרה עוד אחת לבדיקה.</numerusform>
            <numerusform>הבדיקה של {plate} הסתיימה, הדוח נשמר. נותרו עוד %n לבדיקה.</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate} is laid down. All answers so far are kept.</source>
        <translation>הבדיקה של {plate} הושהתה. כל התשובות עד כה נשמרו.</translation>
    </message>
    <message>
        <source>There are no questions for this kind of goods. Ask the supervisor.</source>
        <extracomment>{category} is a kind of goods.</extracomment>
        <translation>אין שאלות לסוג הסחורה הזה. לפנות לממונה.</translation>
    </message>
    <message>
        <source>There are no questions for goods of the kind {category}. Ask the supervisor.</source>
        <translation>אין שאלות לסחורה מהסוג {category}. לפנות לממונה.</translation>
    </message>
    <message>
        <source>Somebody else inspects {plate}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{plate} בבדיקה אצל מישהו אחר.</translation>
    </message>
    <message>
        <source>{plate} is being inspected by {name}. Take another one.</source>
        <translation>{plate} בבדיקה אצל {name}. לקחת אחרת.</translation>
    </message>
    <message>
        <source>{plate} was inspected already. It was brought to {place}.</source>
        <translation>{plate} כבר נבדקה. היא הובאה אל {place}.</translation>
    </message>
    <message>
        <source>{plate} is not on this desk any more. Scan its label again.</source>
        <translation>{plate} כבר לא במחשב זה. לסרוק שוב את התווית שלה.</translation>
    </message>
    <message>
        <source>This question is not asked now. Look at the screen.</source>
        <translation>השאלה הזו לא נשאלת כעת. להביט במסך.</translation>
    </message>
    <message>
        <source>No answer has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many answers there are.</extracomment>
        <translation>לאף תשובה אין מספר {scanned}. לבחור 1 עד {answers}.</translation>
    </message>
    <message>
        <source>{plate} cannot be graded now. Look at the screen.</source>
        <translation>אי אפשר לדרג כעת את {plate}. להביט במסך.</translation>
    </message>
    <message>
        <source>No grade has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many grades there are.</extracomment>
        <translation>לאף דרגה אין מספר {scanned}. לבחור 1 עד {answers}.</translation>
    </message>
    <message>
        <source>{plate} is not graded yet.</source>
        <translation>{plate} עדיין לא דורגה.</translation>
    </message>
    <message>
        <source>Grade {grade} in place of {computed} needs a reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>דרגה {grade} במקום {computed} דורשת סיבה.</translation>
    </message>
    <message>
        <source>First take the photo of {plate}, or scan “No”.</source>
        <translation>קודם לצלם את {plate}, או לסרוק ״לא״.</translation>
    </message>
    <message>
        <source>No photo of {plate} is asked for now.</source>
        <translation>לא מבוקשת כעת תמונה של {plate}.</translation>
    </message>
    <message>
        <source>The same photo was kept for {plate} already. Take a new one.</source>
        <extracomment>{plate} is the piece that the very same photo was taken of.</extracomment>
        <translation>אותה תמונה כבר נשמרה עבור {plate}. לצלם חדשה.</translation>
    </message>
    <message>
        <source>No photo came from the camera. Try again, or scan “No” to go on without.</source>
        <translation>לא הגיעה תמונה מהמצלמה. לנסות שוב, או לסרוק ״לא״ כדי להמשיך בלי.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected}.</source>
        <extracomment>{expected} is the place it has to be brought to.</extracomment>
        <translation>לא אל {scanned}. להביא אל {expected}.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected} (or {others}).</source>
        <extracomment>{others} are more places that are right.</extracomment>
        <translation>לא אל {scanned}. להביא אל {expected} (או {others}).</translation>
    </message>
    <message>
        <source>There is no report on {plate}: it is not inspected to the end.</source>
        <translation>אין דוח על {plate}: הבדיקה לא הושלמה.</translation>
    </message>
    <message>
        <source>the label of a returned piece</source>
        <translation>התווית של יחידה מוחזרת</translation>
    </message>
    <message>
        <source>the number of an answer</source>
        <translation>מספר של תשובה</translation>
    </message>
    <message>
        <source>“Photo” or “No”</source>
        <translation>״תמונה״ או ״לא״</translation>
    </message>
    <message>
        <source>“OK” or the number of a grade</source>
        <translation>״אישור״ או מספר של דרגה</translation>
    </message>
    <message>
        <source>the place to bring it to</source>
        <translation>המקום שאליו להביא</translation>
    </message>
    <message>
        <source>inspection opened</source>
        <translation>בדיקה נפתחה</translation>
    </message>
    <message>
        <source>inspection paused</source>
        <translation>בדיקה הושהתה</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>שאלה נענתה</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>תמונה נוספה</translation>
    </message>
    <message>
        <source>photo left out</source>
        <translation>תמונה הושמטה</translation>
    </message>
    <message>
        <source>grade confirmed</source>
        <translation>דרגה אושרה</translation>
    </message>
    <message>
        <source>piece brought to its place</source>
        <translation>יחידה הובאה למקומה</translation>
    </message>
    <message>
        <source>A: as new</source>
        <translation>דרגה A: כחדש</translation>
    </message>
    <message>
        <source>B: sound, packaging opened or worn</source>
        <translation>דרגה B: תקין, האריזה פתוחה או שחוקה</translation>
    </message>
    <message>
        <source>C: with flaws that can be made good</source>
        <translation>דרגה C: עם פגמים שאפשר לתקן</translation>
    </message>
    <message>
        <source>D: cannot be sold</source>
        <translation>דרגה D: לא ניתן למכירה</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>חזרה למלאי</translation>
    </message>
    <message>
        <source>Repack</source>
        <translation>אריזה מחדש</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>חזרה לספק</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>מיחזור</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>השלכה</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>תרומה</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>החזקה בנפרד</translation>
    </message>
    <message>
        <source>The questions do not cover it</source>
        <translation>השאלות לא מכסות את המקרה</translation>
    </message>
    <message>
        <source>It is better than the answers say</source>
        <translation>המצב טוב יותר מהתשובות</translation>
    </message>
    <message>
        <source>It is worse than the answers say</source>
        <translation>המצב גרוע יותר מהתשובות</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>סוכם עם הלקוח</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>for another grade</comment>
        <translation>סיבה אחרת</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>המחיר המלא</translation>
    </message>
    <message>
        <source>The price less the restocking fee</source>
        <translation>המחיר פחות דמי ההחזרה למלאי</translation>
    </message>
    <message>
        <source>None: the piece was not announced</source>
        <translation>אין: היחידה לא הייתה צפויה</translation>
    </message>
    <message>
        <source>No rule fits: kept apart until somebody decides.</source>
        <translation>שום כלל לא מתאים: מוחזק בנפרד עד להחלטה.</translation>
    </message>
    <message>
        <source>Not announced: kept apart until somebody decides.</source>
        <translation>לא היה צפוי: מוחזק בנפרד עד להחלטה.</translation>
    </message>
    <message>
        <source>Is anything broken, cracked or chipped?</source>
        <translation>האם יש שבר, סדק או פגם בשוליים?</translation>
    </message>
    <message>
        <source>Broken or cracked</source>
        <translation>שבור או סדוק</translation>
    </message>
    <message>
        <source>Chipped</source>
        <comment>the piece is chipped</comment>
        <translation>פגם בשוליים</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>לא</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>האם זה עובד?</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>לא תמיד</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>כן</translation>
    </message>
    <message>
        <source>Are cable, plug and battery case unharmed?</source>
        <translation>האם הכבל, התקע ותא הסוללות שלמים?</translation>
    </message>
    <message>
        <source>Are there sharp edges or small parts that come off?</source>
        <translation>האם יש קצוות חדים או חלקים קטנים שנתלשים?</translation>
    </message>
    <message>
        <source>Are all parts there?</source>
        <translation>האם כל החלקים קיימים?</translation>
    </message>
    <message>
        <source>An important part is missing</source>
        <translation>חסר חלק חשוב</translation>
    </message>
    <message>
        <source>A small part is missing</source>
        <translation>חסר חלק קטן</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>כן, כולם</translation>
    </message>
    <message>
        <source>Is it clean?</source>
        <translation>האם זה נקי?</translation>
    </message>
    <message>
        <source>Stains or smell that will stay</source>
        <translation>כתמים או ריח שיישארו</translation>
    </message>
    <message>
        <source>Dirty, but it can be cleaned</source>
        <translation>מלוכלך, אך אפשר לנקות</translation>
    </message>
    <message>
        <source>Do seams, zips and handles hold?</source>
        <translation>האם התפרים, הרוכסנים והידיות מחזיקים?</translation>
    </message>
    <message>
        <source>Has it been used?</source>
        <translation>האם היה בשימוש?</translation>
    </message>
    <message>
        <source>Yes, it shows</source>
        <translation>כן, ורואים</translation>
    </message>
    <message>
        <source>Tried only, tags still on</source>
        <translation>נוסה בלבד, התגיות עדיין עליו</translation>
    </message>
    <message>
        <source>Is it written on, torn or bent?</source>
        <translation>האם יש כתיבה, קרע או קיפול?</translation>
    </message>
    <message>
        <source>Written on or torn</source>
        <translation>כתוב עליו או קרוע</translation>
    </message>
    <message>
        <source>Slightly bent</source>
        <comment>paper</comment>
        <translation>מקופל מעט</translation>
    </message>
    <message>
        <source>Has it been lit?</source>
        <translation>האם הודלק?</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>האם החותם שלם?</translation>
    </message>
    <message>
        <source>Is it good for at least three more months?</source>
        <translation>האם בתוקף לעוד שלושה חודשים לפחות?</translation>
    </message>
    <message>
        <source>No, or no date can be read</source>
        <translation>לא, או שאי אפשר לקרוא תאריך</translation>
    </message>
    <message>
        <source>Are there marks or scratches?</source>
        <translation>האם יש סימנים או שריטות?</translation>
    </message>
    <message>
        <source>Deep or many</source>
        <comment>marks or scratches</comment>
        <translation>עמוקים או רבים</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>marks or scratches</comment>
        <translation>קלים</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no marks or scratches</comment>
        <translation>אין</translation>
    </message>
    <message>
        <source>Is the original packaging there?</source>
        <translation>האם האריזה המקורית קיימת?</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the packaging</comment>
        <translation>חסרה</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the packaging</comment>
        <translation>פגומה</translation>
    </message>
    <message>
        <source>Opened, but whole</source>
        <comment>the packaging</comment>
        <translation>נפתחה, אך שלמה</translation>
    </message>
    <message>
        <source>Unopened</source>
        <comment>the packaging</comment>
        <translation>לא נפתחה</translation>
    </message>
    <message>
        <source>Faulty from the maker: back to the supplier.</source>
        <translation>פגם מהיצרן: חזרה לספק.</translation>
    </message>
    <message>
        <source>A toy that may hurt is kept apart until somebody decides.</source>
        <translation>צעצוע שעלול לפצוע מוחזק בנפרד עד להחלטה.</translation>
    </message>
    <message>
        <source>Goods for the body are not sold again once opened.</source>
        <translation>מוצרים לגוף לא נמכרים שוב לאחר פתיחה.</translation>
    </message>
    <message>
        <source>Worn or broken jewellery is not sold again.</source>
        <translation>תכשיט שחוק או שבור לא נמכר שוב.</translation>
    </message>
    <message>
        <source>Lights and clocks with small faults are repaired.</source>
        <translation>מנורות ושעונים עם פגמים קלים מתוקנים.</translation>
    </message>
    <message>
        <source>Broken electrical goods are recycled.</source>
        <translation>מוצרי חשמל שבורים ממוחזרים.</translation>
    </message>
    <message>
        <source>Textiles and bags are cleaned and judged again.</source>
        <translation>טקסטיל ותיקים מנוקים ומוערכים שוב.</translation>
    </message>
    <message>
        <source>Spoiled cloth is recycled.</source>
        <translation>בד מקולקל ממוחזר.</translation>
    </message>
    <message>
        <source>Spoiled paper is recycled.</source>
        <translation>נייר מקולקל ממוחזר.</translation>
    </message>
    <message>
        <source>Damaged on the way: kept for the claim to the carrier.</source>
        <translation>נפגם בדרך: נשמר לתביעה מחברת השילוח.</translation>
    </message>
    <message>
        <source>Faulty goods go back to the supplier.</source>
        <translation>סחורה פגומה חוזרת לספק.</translation>
    </message>
    <message>
        <source>As new: back into stock.</source>
        <translation>כחדש: חזרה למלאי.</translation>
    </message>
    <message>
        <source>Sound goods get new packaging.</source>
        <translation>סחורה תקינה מקבלת אריזה חדשה.</translation>
    </message>
    <message>
        <source>Goods with flaws are made good and judged again.</source>
        <translation>סחורה עם פגמים מתוקנת ומוערכת שוב.</translation>
    </message>
    <message>
        <source>Beyond use: disposed of.</source>
        <translation>לא ניתן לשימוש: מושלך.</translation>
    </message>
    <message>
        <source>a tote of the wave</source>
        <translation>תיבה של הגל</translation>
    </message>
    <message>
        <source>the slot of the wall that is lit</source>
        <translation>התא המואר בקיר</translation>
    </message>
    <message>
        <source>a slot or place</source>
        <translation>איתור או מקום</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>תיבה</translation>
    </message>
    <message>
        <source>“Yes”, “No” or a count</source>
        <translation>״כן״, ״לא״ או כמות</translation>
    </message>
    <message>
        <source>a put-away place</source>
        <translation>מקום אחסון</translation>
    </message>
    <message>
        <source>the item that nobody wants</source>
        <translation>הפריט שאינו נדרש</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>קרטון</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>סבב</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>a returned piece</source>
        <translation>יחידה מוחזרת</translation>
    </message>
    <message>
        <source>a carrier</source>
        <translation>חברת שילוח</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>מספר סידורי</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>מידות</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>one kind of box, not known</comment>
        <translation>קרטון</translation>
    </message>
    <message>
        <source>Cart</source>
        <comment>not known</comment>
        <translation>עגלה</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>not known</comment>
        <translation>אצווה</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>not known</comment>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>not known</comment>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>not known</comment>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>not known</comment>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>not known</comment>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Returned piece</source>
        <comment>not known</comment>
        <translation>יחידה מוחזרת</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>not known</comment>
        <translation>סבב</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>not known</comment>
        <translation>מכל</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>not known</comment>
        <translation>תיבה</translation>
    </message>
    <message>
        <source>Wall slot</source>
        <comment>not known</comment>
        <translation>תא בקיר</translation>
    </message>
    <message>
        <source>Pick slot</source>
        <translation>איתור ליקוט</translation>
    </message>
    <message>
        <source>Reserve slot</source>
        <translation>איתור רזרבה</translation>
    </message>
    <message>
        <source>Hand-over place</source>
        <translation>מקום מסירה</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>שולחן אריזה</translation>
    </message>
    <message>
        <source>Staging place for a carrier</source>
        <translation>מקום כינוס לחברת שילוח</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>שולחן החזרות</translation>
    </message>
    <message>
        <source>Put-away place</source>
        <translation>מקום אחסון</translation>
    </message>
    <message>
        <source>Repair place</source>
        <translation>מקום תיקון</translation>
    </message>
    <message>
        <source>Refurbishing place</source>
        <translation>מקום חידוש</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>הסגר</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>ביד</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>a kind of place</comment>
        <translation>תיבה</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>a kind of place</comment>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Outside the warehouse</source>
        <translation>מחוץ למחסן</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an order</comment>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>In picking</source>
        <comment>an order</comment>
        <translation>בליקוט</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>an order</comment>
        <translation>לוקטה</translation>
    </message>
    <message>
        <source>Packed</source>
        <comment>an order</comment>
        <translation>נארזה</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>an order</comment>
        <translation>נשלחה</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>an order</comment>
        <translation>הגיעה ליעד</translation>
    </message>
    <message>
        <source>Closed as short</source>
        <comment>an order</comment>
        <translation>נסגרה בחוסר</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Wholly in stock</source>
        <translation>כולה במלאי</translation>
    </message>
    <message>
        <source>Partly in stock</source>
        <translation>חלקה במלאי</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <comment>an order</comment>
        <translation>אינה במלאי</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a delivery service</comment>
        <extracomment>What the customer was promised.</extracomment>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Express</source>
        <comment>a delivery service</comment>
        <translation>אקספרס</translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your badge.</source>
        <translation>איש לא נכנס למערכת. לסרוק תג.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Ask the supervisor for a new one.</source>
        <translation>התג הזה לא שייך לאיש. לבקש חדש מהממונה.</translation>
    </message>
    <message>
        <source>{name} is not active any more. Ask the supervisor.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} כבר לא בפעילות. לפנות לממונה.</translation>
    </message>
    <message>
        <source>{name} may not do this. Ask the supervisor.</source>
        <translation>אין ל-{name} הרשאה לזה. לפנות לממונה.</translation>
    </message>
    <message>
        <source>{name} may not do this: {right}. Ask the supervisor.</source>
        <extracomment>{right} is what was tried, such as &quot;Release orders&quot;.</extracomment>
        <translation>אין ל-{name} הרשאה: {right}. לפנות לממונה.</translation>
    </message>
    <message>
        <source>Not known here: {key}.</source>
        <translation>לא מוכר כאן: {key}.</translation>
    </message>
    <message>
        <source>{what} not known here: {key}. Nothing was changed.</source>
        <extracomment>{what} is a kind of thing, such as &quot;Tote&quot;; {key} is its code.</extracomment>
        <translation>לא מוכר כאן: {what} {key}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>This scan was counted before as something else. Scan again.</source>
        <translation>הסריקה הזו כבר נספרה כמשהו אחר. לסרוק שוב.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was done. Look again.</source>
        <translation>בינתיים זה שונה על ידי מישהו אחר. לא נעשה דבר. לבדוק שוב.</translation>
    </message>
    <message>
        <source>Changed meanwhile: order {orders}. Nothing was done. Plan again.</source>
        <extracomment>{orders} are order numbers.</extracomment>
        <translation>שונתה בינתיים: הזמנה {orders}. לא נעשה דבר. לתכנן שוב.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: later work builds on it. Nothing was changed.</source>
        <translation>אי אפשר עוד לבטל: עבודה מאוחרת יותר נשענת על זה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Cannot be undone: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was done, such as &quot;Round brought to its place&quot;.</extracomment>
        <translation>אי אפשר לבטל: {act}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Not enough of {sku} in {place}: {wanted} wanted, {there} free.</source>
        <extracomment>{wanted} and {there} are numbers of pieces.</extracomment>
        <translation>אין די {sku} ב-{place}: נדרשות {wanted}, פנויות {there}.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} is not known here. Take another piece.</source>
        <translation>מספר סידורי {serial} של {sku} לא מוכר כאן. לקחת יחידה אחרת.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} should be in {place}, not here. Take another piece.</source>
        <translation>מספר סידורי {serial} של {sku} אמור להיות ב-{place}, לא כאן. לקחת יחידה אחרת.</translation>
    </message>
    <message>
        <source>{sku} has serial numbers. Scan them one by one.</source>
        <translation>ל-{sku} יש מספרים סידוריים. לסרוק אותם אחד אחד.</translation>
    </message>
    <message>
        <source>Too late or too early for this. Nothing was changed.</source>
        <translation>מאוחר מדי או מוקדם מדי לזה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{state}” to “{wanted}”.</source>
        <extracomment>{state} and {wanted} are states of an order, such as &quot;Picked&quot;.</extracomment>
        <translation>הזמנה {order} לא יכולה לעבור מ״{state}״ ל״{wanted}״.</translation>
    </message>
    <message>
        <source>Not open any more: order {orders}. Nothing was changed.</source>
        <translation>כבר לא פתוחה: הזמנה {orders}. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Round {round} is not finished. Still to pick: {slots}.</source>
        <extracomment>{slots} are the slots still to be visited.</extracomment>
        <translation>סבב {round} לא הסתיים. נותר ללקט: {slots}.</translation>
    </message>
    <message>
        <source>Already begun: round {rounds}. It cannot be taken back.</source>
        <translation>כבר התחיל: סבב {rounds}. אי אפשר לבטלו.</translation>
    </message>
    <message>
        <source>Nothing to release: no open order has stock promised to it.</source>
        <translation>אין מה לשחרר: לאף הזמנה פתוחה לא הוקצה מלאי.</translation>
    </message>
    <message>
        <source>Single order</source>
        <translation>הזמנה בודדת</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>מרוכז</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>אזורי</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>גל</translation>
    </message>
    <message>
        <source>Large orders alone</source>
        <translation>הזמנות גדולות בנפרד</translation>
    </message>
    <message>
        <source>Urgent orders alone</source>
        <translation>הזמנות דחופות בנפרד</translation>
    </message>
    <message>
        <source>  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, too late {late}.</source>
        <extracomment>One way to release beside the others; {option} is its name, {late} a number of orders.</extracomment>
        <translation>  {option}: מטרים {metres}, דקות {minutes}, סיום אחרי {done}, תיבות {totes}, באיחור {late}.</translation>
    </message>
    <message>
        <source>There is only one order.</source>
        <translation>יש רק הזמנה אחת.</translation>
    </message>
    <message>
        <source>Proposed: {option}.</source>
        <translation>הצעה: {option}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation>
            <numerusform>הזמנה אחת כה גדולה שהיא מלוקטת בנפרד; השאר יחד.</numerusform>
            <numerusform>%n הזמנות כה גדולות שהן מלוקטות בנפרד; השאר יחד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation>
            <numerusform>בליקוט נפרד, עוד הזמנה אחת תספיק לחברת השילוח: {orders}.</numerusform>
            <numerusform>בליקוט נפרד, עוד %n הזמנות יספיקו לחברת השילוח: {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation>
            <numerusform>הזמנה אחת פחות תאחר לעומת פחות עבודה ({option}).</numerusform>
            <numerusform>%n הזמנות פחות יאחרו לעומת פחות עבודה ({option}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes of work; {option} would take {more}.</source>
        <extracomment>{minutes} and {more} are minutes of all people together.</extracomment>
        <translation>{minutes} דקות עבודה; בשיטה ״{option}״: {more}.</translation>
    </message>
    <message>
        <source>{metres} metres of walking; one order at a time would take {more}.</source>
        <translation>{metres} מטרים בהליכה; הזמנה אחת בכל פעם תדרוש {more}.</translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation>
            <numerusform>גל ישאיר הזמנה אחת לאחר כך: הקיר או הזמן קצרים.</numerusform>
            <numerusform>גל ישאיר %n הזמנות לאחר כך: הקיר או הזמן קצרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.</source>
        <extracomment>{pickers} and {zones} are numbers.</extracomment>
        <translation>מלקטים במערכת: {pickers}; אזורים: {zones}. עבודה בכל האזורים יחד דורשת מלקט בכל אחד.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation>
            <numerusform>יחידה אחת עדיין ברזרבה. להוריד אותה קודם: ״העברה״.</numerusform>
            <numerusform>%n יחידות עדיין ברזרבה. להוריד אותן קודם: ״העברה״.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation>
            <numerusform>הזמנה אחת לא נכנסת ב-{minutes} דקות עם המלקטים שבמערכת כעת: {pickers}. היא הבאה בתור.</numerusform>
            <numerusform>%n הזמנות לא נכנסות ב-{minutes} דקות עם המלקטים שבמערכת כעת: {pickers}. הן הבאות בתור.</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, totes {totes}.</source>
        <translation>{method}: הזמנות {orders}, סבבים {rounds}, מטרים {metres}, דקות {minutes}, תיבות {totes}.</translation>
    </message>
    <message>
        <source>Left out: order {order}. {because}</source>
        <extracomment>{because} is the reason, such as &quot;On hold&quot;.</extracomment>
        <translation>נשארה בחוץ: הזמנה {order}. {because}</translation>
    </message>
    <message>
        <source>{percent} % less walking than in the order of slot names.</source>
        <translation>{percent}% פחות הליכה מאשר לפי סדר שמות האיתורים.</translation>
    </message>
    <message>
        <source>{percent} % less walking than first come, first served.</source>
        <translation>{percent}% פחות הליכה מאשר לפי סדר ההגעה.</translation>
    </message>
    <message>
        <source>At most {percent} % above the shortest possible.</source>
        <translation>לכל היותר {percent}% מעל הקצר ביותר האפשרי.</translation>
    </message>
    <message>
        <source>Shortest possible, proven.</source>
        <translation>הקצר ביותר האפשרי, מוכח.</translation>
    </message>
    <message>
        <source>{metres} m saved by choosing between slots with the same product.</source>
        <extracomment>Some products lie in several slots; {metres} is a whole number.</extracomment>
        <translation>{metres} מ׳ נחסכו בבחירה בין איתורים של אותו מוצר.</translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation>
            <numerusform>בסיכון: הזמנה אחת תחמיץ את חברת השילוח, עם המלקטים שבמערכת כעת: {pickers}. {orders}</numerusform>
            <numerusform>בסיכון: %n הזמנות יחמיצו את חברת השילוח, עם המלקטים שבמערכת כעת: {pickers}. {orders}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>כבר לא פתוחה</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>בעיכוב</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>רק חלק במלאי</translation>
    </message>
    <message>
        <source>Nothing of it is in stock</source>
        <translation>אין ממנה דבר במלאי</translation>
    </message>
    <message>
        <source>No free slot at the wall</source>
        <translation>אין תא פנוי בקיר</translation>
    </message>
    <message>
        <source>Pieces of it are on the way to another slot just now</source>
        <translation>יחידות שלה בדרך כרגע לאיתור אחר</translation>
    </message>
    <message>
        <source>Does not fit into the time; comes next</source>
        <translation>לא נכנסת בזמן; הבאה בתור</translation>
    </message>
    <message>
        <source>Goes into a later wave, so that this one is done in time</source>
        <translation>עוברת לגל מאוחר יותר, כדי שזה יסתיים בזמן</translation>
    </message>
    <message>
        <source>Waits for the zone before</source>
        <comment>a round</comment>
        <translation>ממתין לאזור הקודם</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a round</comment>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>Being picked</source>
        <comment>a round</comment>
        <translation>בליקוט</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a round</comment>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a round</comment>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>The store is busy with another desk. Nothing was changed. Scan again.</source>
        <translation>המאגר עסוק עם מחשב אחר. לא שונה דבר. לסרוק שוב.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then scan again.</source>
        <translation>הדיסק מלא. לא שונה דבר. לפנות מקום ולסרוק שוב.</translation>
    </message>
    <message>
        <source>The disk did not do its part. Nothing was changed. Check it, then try again.</source>
        <translation>הדיסק לא מילא את תפקידו. לא שונה דבר. לבדוק אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The store may only be read. Get the right to write to it, then try again.</source>
        <translation>המאגר לקריאה בלבד. יש לקבל הרשאת כתיבה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Nothing can be stored: {file} may only be read. Get the right to write to it, then try again.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>לא ניתן לשמור דבר: {file} לקריאה בלבד. יש לקבל הרשאת כתיבה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered. Work may go on: tell the supervisor.</source>
        <translation>יומן הפעולות שונה. אפשר להמשיך לעבוד: להודיע לממונה.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.</source>
        <extracomment>{detail} names the first number that is wrong; keep it as it is.</extracomment>
        <translation>יומן הפעולות שונה: {detail}. אפשר להמשיך לעבוד: להודיע לממונה.</translation>
    </message>
    <message>
        <source>This computer lacks the secret of the PINs. Copy it from another desk.</source>
        <translation>במחשב זה חסר הסוד של הקודים האישיים. להעתיק אותו ממחשב אחר.</translation>
    </message>
    <message>
        <source>The PINs were made with another secret than {file}. Copy that file from another desk.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>הקודים האישיים נוצרו עם סוד אחר מאשר {file}. להעתיק קובץ זה ממחשב אחר.</translation>
    </message>
    <message>
        <source>This is not a store of this program. It was left as it is.</source>
        <translation>זה אינו מאגר של התוכנה הזו. הוא הושאר כפי שהיה.</translation>
    </message>
    <message>
        <source>{file} is not a store of this program. It was left as it is.</source>
        <translation>{file} אינו מאגר של התוכנה הזו. הוא הושאר כפי שהיה.</translation>
    </message>
    <message>
        <source>The store cannot be found or opened. Choose another or make a new one.</source>
        <translation>המאגר לא נמצא או לא נפתח. יש לבחור אחר או ליצור חדש.</translation>
    </message>
    <message>
        <source>There is no store at {file}. Choose another or make a new one.</source>
        <translation>אין מאגר ב-{file}. יש לבחור אחר או ליצור חדש.</translation>
    </message>
    <message>
        <source>{file} was made by a newer program (version {version}, this one knows {known}). Update this program.</source>
        <extracomment>{version} and {known} are numbers of versions.</extracomment>
        <translation>{file} נוצר בתוכנה חדשה יותר (גרסה {version}, כאן מוכרת {known}). יש לעדכן את התוכנה.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop work and restore the last backup.</source>
        <translation>המאגר פגום. להפסיק לעבוד ולשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>{file} is damaged. Stop work and restore the last backup.</source>
        <translation>{file} פגום. להפסיק לעבוד ולשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The store is on a network drive, where it may be damaged. Use a local disk or a server.</source>
        <translation>המאגר נמצא בכונן רשת, ושם הוא עלול להיפגם. יש להשתמש בדיסק מקומי או בשרת.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Scan again in a moment.</source>
        <translation>השרת לא עונה. לא שונה דבר. לסרוק שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>No connection to the server. Trying again; work goes on by itself.</source>
        <translation>אין חיבור לשרת. מתבצע ניסיון נוסף; העבודה תימשך מעצמה.</translation>
    </message>
    <message>
        <source>The server went away before it answered. Wait with the next scan: as soon as it is back, the screen shows whether this one was stored.</source>
        <translation>השרת נעלם לפני שענה. להמתין עם הסריקה הבאה: מיד כשיחזור, המסך יראה אם הסריקה הזו נשמרה.</translation>
    </message>
    <message>
        <source>This store was moved. Open the new one instead: nothing is kept here any more.</source>
        <extracomment>{file} is where the store was, {to} where it is now.</extracomment>
        <translation>המאגר הזה הועבר. לפתוח במקומו את החדש: כאן לא נשמר עוד דבר.</translation>
    </message>
    <message>
        <source>{file} was moved to {to}. Open that store: nothing is kept here any more.</source>
        <translation>{file} הועבר אל {to}. לפתוח את המאגר ההוא: כאן לא נשמר עוד דבר.</translation>
    </message>
    <message>
        <source>{printer} did not print {title}: {reason}. It waits to be printed again.</source>
        <extracomment>{printer} is a printer&apos;s name, {title} the document, {reason} what the system said.</extracomment>
        <translation>{printer} לא הדפיסה את {title}: {reason}. ממתין להדפסה חוזרת.</translation>
    </message>
    <message>
        <source>{printer} stands still: {stop}. {title} waits to be printed again.</source>
        <extracomment>{stop} is what is wrong with it, such as &quot;its paper is out&quot;.</extracomment>
        <translation>{printer} עומדת: {stop}. ממתין להדפסה חוזרת: {title}.</translation>
    </message>
    <message>
        <source>No printer is chosen for this. Choose one in the settings.</source>
        <translation>לא נבחרה לזה מדפסת. לבחור אחת בהגדרות.</translation>
    </message>
    <message>
        <source>{carrier} does not take the parcel: {reason}. Its label was not printed.</source>
        <extracomment>{carrier} is a carrier&apos;s address or code, {reason} its own words, in any language.</extracomment>
        <translation>{carrier} לא לוקחת את החבילה: {reason}. התווית שלה לא הודפסה.</translation>
    </message>
    <message>
        <source>{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer, {reason} what was wrong, in any language.</extracomment>
        <translation>{carrier} לא שלחה תווית: {reason}. ״הדפסה חוזרת״ תפנה אליה שוב, או תדפיס תווית משלנו.</translation>
    </message>
    <message>
        <source>{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” asks once more, or prints our own.</source>
        <extracomment>{code} is a tracking number.</extracomment>
        <translation>{carrier} שלחה תווית שאי אפשר לקרוא בה את {code}. היא לא הודפסה. ״הדפסה חוזרת״ תפנה שוב, או תדפיס תווית משלנו.</translation>
    </message>
    <message>
        <source>{carrier} did not take the announcement: {reason}. On the page Printing it is told again.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer.</extracomment>
        <translation>{carrier} לא קיבלה את ההודעה: {reason}. בדף ״הדפסה״ אפשר להודיע לה שוב.</translation>
    </message>
    <message>
        <source>The label could not be read back and was not printed. Tell the supervisor.</source>
        <translation>לא היה אפשר לקרוא את התווית בבדיקה חוזרת והיא לא הודפסה. להודיע לממונה.</translation>
    </message>
    <message>
        <source>Something went wrong with this paper. It was not printed, the others were. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>משהו השתבש בנייר הזה. הוא לא הודפס, האחרים הודפסו. מספר לדיווח: {number}</translation>
    </message>
    <message>
        <source>No sound on this machine: {reason}. Watch the screen.</source>
        <extracomment>{reason} is what the system said.</extracomment>
        <translation>אין צליל במחשב זה: {reason}. להביט במסך.</translation>
    </message>
    <message>
        <source>{device} does not answer: {reason}. Check its cable and power.</source>
        <extracomment>{device} is a scanner or scale.</extracomment>
        <translation>{device} לא עונה: {reason}. לבדוק את הכבל ואת החשמל.</translation>
    </message>
    <message>
        <source>{device} could not measure it. Lay one item against the stops and measure again, or type its size.</source>
        <extracomment>{device} is a device that measures products.</extracomment>
        <translation>{device} לא הצליח למדוד. להצמיד פריט אחד למעצורים ולמדוד שוב, או להקליד את מידותיו.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>אי אפשר לקרוא את {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>אי אפשר לקרוא את {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>אי אפשר לקרוא את {file}: {reason}.</translation>
    </message>
    <message>
        <source>A file cannot be written. Nothing was changed.</source>
        <translation>אי אפשר לכתוב קובץ. לא שונה דבר.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>אי אפשר לכתוב את {file}: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>אי אפשר לכתוב את {path}: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check. The store is as it was. Make a new backup.</source>
        <translation>הגיבוי לא עבר את הבדיקה. המאגר כפי שהיה. יש ליצור גיבוי חדש.</translation>
    </message>
    <message>
        <source>Scan a tote that was brought to the wall.</source>
        <translation>לסרוק תיבה שהובאה לקיר.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation>
            <numerusform>יחידה אחת ב-{tote}. לסרוק אותה.</numerusform>
            <numerusform>%n יחידות ב-{tote}. לסרוק אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>לשים יחידה אחת ב-{wall_slot} ולסרוק אותו.</numerusform>
            <numerusform>לשים %n יחידות ב-{wall_slot} ולסרוק אותו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>לשים את היחידה האחרונה ב-{wall_slot} ולסרוק אותו.</numerusform>
            <numerusform>לשים את %n היחידות האחרונות ב-{wall_slot} ולסרוק אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} is complete. It can be packed.</source>
        <translation>הזמנה {order} שלמה. אפשר לארוז אותה.</translation>
    </message>
    <message>
        <source>Scan the item that no order wants.</source>
        <translation>לסרוק את הפריט ששום הזמנה לא דורשת.</translation>
    </message>
    <message>
        <source>The slot of order {order} is full. Scan an empty tote to put beside it.</source>
        <translation>התא של הזמנה {order} מלא. לסרוק תיבה ריקה להניח לידו.</translation>
    </message>
    <message>
        <source>{sku} goes to {slot}: no order of this wave wants it.</source>
        <extracomment>{slot} is the place where it is put away.</extracomment>
        <translation>יש להעביר את {sku} אל {slot}: שום הזמנה בגל הזה לא דורשת אותו.</translation>
    </message>
    <message>
        <source>{sku} is wanted by an order of this wave. Scan it to see its slot.</source>
        <translation>{sku} נדרש בהזמנה בגל הזה. לסרוק אותו כדי לראות את התא.</translation>
    </message>
    <message>
        <source>No tote is open. Scan a tote that was brought to the wall.</source>
        <translation>אין תיבה פתוחה. לסרוק תיבה שהובאה לקיר.</translation>
    </message>
    <message>
        <source>{tote} was not brought to the wall. Nothing was changed.</source>
        <translation>{tote} לא הובאה לקיר. לא שונה דבר.</translation>
    </message>
    <message>
        <source>{scanned} is not in {tote} by the books. Set it aside and tell the supervisor.</source>
        <translation>לפי הרישום {scanned} אינו ב-{tote}. להניח בצד ולהודיע לממונה.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. This order wants {missing}.</source>
        <extracomment>{missing} is how many the order still wants, {scanned} how many were scanned or counted.</extracomment>
        <translation>יותר מדי {sku}: {scanned}. ההזמנה הזו דורשת {missing}.</translation>
    </message>
    <message>
        <source>No order of this wave wants {scanned}. Scan “Lay aside”, then the item.</source>
        <translation>שום הזמנה בגל הזה לא דורשת {scanned}. לסרוק ״הנחה בצד״, ואז את הפריט.</translation>
    </message>
    <message>
        <source>The wall is full: no slot for order {order}. Pack complete orders first.</source>
        <translation>הקיר מלא: אין תא להזמנה {order}. לארוז קודם הזמנות שלמות.</translation>
    </message>
    <message>
        <source>No piece is in hand. Scan an item first.</source>
        <translation>אין יחידה ביד. לסרוק קודם פריט.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Wanted: {expected}.</source>
        <translation>תא שגוי: {scanned}. נדרש: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation>
            <numerusform>חבילה אחת למסירה. לסרוק חברת שילוח או חבילה.</numerusform>
            <numerusform>%n חבילות למסירה. לסרוק חברת שילוח או חבילה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation>
            <numerusform>מסירה ל-{carrier}: חבילה אחת ממתינה. לסרוק אותה.</numerusform>
            <numerusform>מסירה ל-{carrier}: %n חבילות ממתינות. לסרוק כל אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation>
            <numerusform>מסירה ל-{carrier}: חבילה אחת ממתינה. לא מוכן לרכב הזה: {late}.</numerusform>
            <numerusform>מסירה ל-{carrier}: %n חבילות ממתינות. לא מוכן לרכב הזה: {late}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation>
            <numerusform>החבילה של הזמנה {order} יצאה. נותרה אחת.</numerusform>
            <numerusform>החבילה של הזמנה {order} יצאה. נותרו %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation>
            <numerusform>הזמנה {order} נשלחה. נותרה אחת.</numerusform>
            <numerusform>הזמנה {order} נשלחה. נותרו %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation>
            <numerusform>המסירה ל-{carrier} נסגרה: חבילה אחת. להחתים על הרשימה.</numerusform>
            <numerusform>המסירה ל-{carrier} נסגרה: %n חבילות. להחתים על הרשימה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation>
            <numerusform>המסירה ל-{carrier} נסגרה: חבילה אחת. עדיין כאן: {missing}.</numerusform>
            <numerusform>המסירה ל-{carrier} נסגרה: %n חבילות. עדיין כאן: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation>
            <numerusform>המסירה ל-{carrier} נסגרה: חבילה אחת. לא לרכב הזה, להשאיר כאן: {surplus}.</numerusform>
            <numerusform>המסירה ל-{carrier} נסגרה: %n חבילות. לא לרכב הזה, להשאיר כאן: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation>
            <numerusform>המסירה ל-{carrier} נסגרה: חבילה אחת. עדיין כאן: {missing}. לא לרכב הזה, להשאיר כאן: {surplus}.</numerusform>
            <numerusform>המסירה ל-{carrier} נסגרה: %n חבילות. עדיין כאן: {missing}. לא לרכב הזה, להשאיר כאן: {surplus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over {number} stays open. Scan its carrier to go on.</source>
        <extracomment>{number} is the hand-over&apos;s number.</extracomment>
        <translation>מסירה {number} נשארת פתוחה. לסרוק את חברת השילוח שלה כדי להמשיך.</translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation>
            <numerusform>כינוס ב-{place} עבור {carrier}: חבילה אחת להבאה. לסרוק אותה.</numerusform>
            <numerusform>כינוס ב-{place} עבור {carrier}: %n חבילות להבאה. לסרוק כל אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation>
            <numerusform>החבילה של הזמנה {order} נמצאת ב-{place}. נותרה אחת להבאה.</numerusform>
            <numerusform>החבילה של הזמנה {order} נמצאת ב-{place}. נותרו %n להבאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver of {carrier} has signed. The list will show it.</source>
        <translation>הנהג של {carrier} חתם. זה יופיע ברשימה.</translation>
    </message>
    <message>
        <source>a carrier or a parcel</source>
        <translation>חברת שילוח או חבילה</translation>
    </message>
    <message>
        <source>a parcel&apos;s label, or “Done”</source>
        <translation>תווית של חבילה, או ״סיום״</translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation>
            <numerusform>{carrier}: חבילה אחת יצאה היום</numerusform>
            <numerusform>{carrier}: %n חבילות יצאו היום</numerusform>
        </translation>
    </message>
    <message>
        <source>still here: {codes}</source>
        <translation>עדיין כאן: {codes}</translation>
    </message>
    <message>
        <source>should have gone with a van: {codes}</source>
        <translation>היו אמורות לצאת עם רכב: {codes}</translation>
    </message>
    <message>
        <source>not ready: {codes}</source>
        <translation>לא מוכנות: {codes}</translation>
    </message>
    <message>
        <source>not for this carrier: {codes}</source>
        <translation>לא לחברת השילוח הזו: {codes}</translation>
    </message>
    <message>
        <source>hand-over still open: {codes}</source>
        <translation>מסירה עדיין פתוחה: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation>
            <numerusform>נסגרה מסירה אחת.</numerusform>
            <numerusform>נסגרו %n מסירות.</numerusform>
        </translation>
    </message>
    <message>
        <source>{scanned} is no carrier&apos;s staging place. There are: {places}.</source>
        <extracomment>{places} are the staging places there are.</extracomment>
        <translation>{scanned} אינו מקום כינוס של חברת שילוח. יש: {places}.</translation>
    </message>
    <message>
        <source>This parcel goes with {carrier}: bring it to {expected}, not to {scanned}.</source>
        <extracomment>{expected} is the place of the parcel&apos;s carrier, {scanned} the place you stand at.</extracomment>
        <translation>החבילה הזו יוצאת עם {carrier}: להביא אל {expected}, לא אל {scanned}.</translation>
    </message>
    <message>
        <source>There is no signature yet. Have the driver sign on the screen (F9).</source>
        <translation>עדיין אין חתימה. להחתים את הנהג על המסך (F9).</translation>
    </message>
    <message>
        <source>Label {scanned} is not one of ours. Set the parcel aside.</source>
        <translation>תווית {scanned} אינה שלנו. להניח את החבילה בצד.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. Bring the parcel back to the bench.</source>
        <translation>תווית {scanned} בטלה. להחזיר את החבילה לשולחן.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. The parcel&apos;s label is {expected}.</source>
        <extracomment>{expected} is the label that counts instead.</extracomment>
        <translation>תווית {scanned} בטלה. התווית של החבילה היא {expected}.</translation>
    </message>
    <message>
        <source>Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.</source>
        <translation>תווית {parcel} לא נבדקה בשולחן. להחזיר את החבילה של הזמנה {order}.</translation>
    </message>
    <message>
        <source>This parcel goes with {scanned}, not with {expected}. Keep it here.</source>
        <extracomment>{expected} is the carrier of this hand-over, {scanned} the parcel&apos;s.</extracomment>
        <translation>החבילה הזו יוצאת עם {scanned}, לא עם {expected}. להשאיר כאן.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already.</source>
        <translation>חבילה {parcel} כבר יצאה.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already: {at}.</source>
        <extracomment>{at} is a day and time.</extracomment>
        <translation>חבילה {parcel} כבר יצאה: {at}.</translation>
    </message>
    <message>
        <source>No hand-over is open. Scan a carrier first.</source>
        <translation>אין מסירה פתוחה. לסרוק קודם חברת שילוח.</translation>
    </message>
    <message>
        <source>No parcel was scanned for {carrier} yet. Nothing was closed.</source>
        <translation>עדיין לא נסרקה חבילה עבור {carrier}. לא נסגר דבר.</translation>
    </message>
    <message>
        <source>No such carrier: {scanned}. There are: {carriers}.</source>
        <extracomment>{carriers} are the codes of the carriers there are.</extracomment>
        <translation>אין חברת שילוח כזו: {scanned}. יש: {carriers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation>
            <numerusform>החזרה צפויה אחת. לסרוק החזרה, את ההזמנה שלה או את החבילה שלה.</numerusform>
            <numerusform>%n החזרות צפויות. לסרוק החזרה, את ההזמנה שלה או את החבילה שלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation>
            <numerusform>החזרה {rma}: צפויה יחידה אחת. לסרוק אותה.</numerusform>
            <numerusform>החזרה {rma}: צפויות %n יחידות. לסרוק כל אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation>
            <numerusform>להדביק תווית {plate} על {sku}. צפויה עוד אחת.</numerusform>
            <numerusform>להדביק תווית {plate} על {sku}. צפויות עוד %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation>
            <numerusform>להדביק תווית על יחידה אחת של {sku}: {plate}.</numerusform>
            <numerusform>להדביק תווית על כל אחת מ-%n יחידות של {sku}: {plate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku}. All pieces are here: scan “Done”.</source>
        <translation>להדביק תווית {plate} על {sku}. כל היחידות כאן: לסרוק ״סיום״.</translation>
    </message>
    <message>
        <source>All pieces of {rma} are here. Scan “Done” or the next return.</source>
        <translation>כל היחידות של {rma} כאן. לסרוק ״סיום״ או את ההחזרה הבאה.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece.</source>
        <translation>כעת לסרוק את האצווה של היחידה הזו.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece. Sent were: {expected}.</source>
        <extracomment>{expected} are the lots that were sent to the customer.</extracomment>
        <translation>כעת לסרוק את האצווה של היחידה הזו. נשלחו: {expected}.</translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku} and put it into quarantine: {place}.</source>
        <extracomment>{place} is the quarantine place.</extracomment>
        <translation>להדביק תווית {plate} על {sku} ולהעביר להסגר: {place}.</translation>
    </message>
    <message>
        <source>More {sku} than announced ({announced}). Take it into quarantine?</source>
        <extracomment>{announced} is how many pieces of {sku} the customer announced.</extracomment>
        <translation>יותר {sku} מהצפוי ({announced}). להעביר להסגר?</translation>
    </message>
    <message>
        <source>{sku} is not announced in {rma}. Take it into quarantine?</source>
        <translation>{sku} לא צפוי ב-{rma}. להעביר להסגר?</translation>
    </message>
    <message>
        <source>This {sku} was not sent with order {order}. Take it into quarantine?</source>
        <translation>היחידה הזו של {sku} לא נשלחה בהזמנה {order}. להעביר להסגר?</translation>
    </message>
    <message>
        <source>No return is announced for order {order}. Begin one?</source>
        <translation>לא צפויה החזרה להזמנה {order}. להתחיל אחת?</translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation>
            <numerusform>החזרה {rma} התקבלה: יחידה אחת. להביא אותה לבדיקה.</numerusform>
            <numerusform>החזרה {rma} התקבלה: %n יחידות. להביא אותן לבדיקה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation>
            <numerusform>החזרה {rma}: התקבלה יחידה אחת. חסר: {missing}.</numerusform>
            <numerusform>החזרה {rma}: התקבלו %n יחידות. חסר: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was not shipped yet. Nothing can come back.</source>
        <translation>הזמנה {order} עדיין לא נשלחה. דבר לא יכול לחזור.</translation>
    </message>
    <message>
        <source>Nothing was shipped of order {order}, line {lines}.</source>
        <extracomment>{lines} are numbers of order lines.</extracomment>
        <translation>לא נשלח דבר מהזמנה {order}, שורה {lines}.</translation>
    </message>
    <message>
        <source>Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.</source>
        <extracomment>{lines}, {asked} and {left} are lists of numbers in the same order.</extracomment>
        <translation>יותר מדי מהזמנה {order}, שורה {lines}: התבקשו {asked}, עוד יכולות לחזור {left}.</translation>
    </message>
    <message>
        <source>Not so many {sku} announced in {rma}: {announced}. Scan them one by one.</source>
        <translation>ב-{rma} לא צפויות כל כך הרבה {sku}: {announced}. לסרוק אחת אחת.</translation>
    </message>
    <message>
        <source>Return {rma} is known with other contents, for order {order}.</source>
        <extracomment>{rma} is known already, for order {order}, with other lines.</extracomment>
        <translation>החזרה {rma} רשומה עם תוכן אחר, להזמנה {order}.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines} stands twice in the request.</source>
        <translation>הזמנה {order}, שורה {lines} מופיעה פעמיים בבקשה.</translation>
    </message>
    <message>
        <source>No return is announced for order {order}.</source>
        <translation>לא צפויה החזרה להזמנה {order}.</translation>
    </message>
    <message>
        <source>Order {order} has several returns: {rmas}. Scan or type one of them.</source>
        <extracomment>{rmas} are numbers of returns.</extracomment>
        <translation>להזמנה {order} כמה החזרות: {rmas}. לסרוק או להקליד אחת מהן.</translation>
    </message>
    <message>
        <source>Return {rma} is closed. Scan its order to begin a new one.</source>
        <translation>החזרה {rma} סגורה. לסרוק את ההזמנה שלה כדי להתחיל חדשה.</translation>
    </message>
    <message>
        <source>{rma} has no label: it is not granted, or its goods are here already.</source>
        <translation>אין תווית ל-{rma}: ההחזרה לא אושרה, או שהסחורה כבר כאן.</translation>
    </message>
    <message>
        <source>{rma} is not over, or was answered already.</source>
        <translation>ההחזרה {rma} לא הסתיימה, או שכבר נענתה.</translation>
    </message>
    <message>
        <source>{rma} has no label: no carrier brings goods back from there in that way.</source>
        <translation>אין תווית ל-{rma}: אף מוביל אינו מחזיר משם סחורה בדרך זו.</translation>
    </message>
    <message>
        <source>A pick-up of {rma} is ordered already. Call it off first.</source>
        <translation>כבר הוזמן איסוף של {rma}. יש לבטל אותו תחילה.</translation>
    </message>
    <message>
        <source>{rma} is not collected then. Choose among what is offered now.</source>
        <translation>{rma} לא נאסף אז. נא לבחור ממה שמוצע עכשיו.</translation>
    </message>
    <message>
        <source>The address of a pick-up needs a name, a street and a town, each line with at most {most} visible signs.</source>
        <extracomment>{most} is how many signs a line may have.</extracomment>
        <translation>בכתובת לאיסוף צריכים להיות שם, רחוב ויישוב, ובכל שורה לכל היותר {most} סימנים גלויים.</translation>
    </message>
    <message>
        <source>{rma} can no longer come back in another way: it is here already, or over.</source>
        <translation>אי אפשר עוד להחזיר את {rma} בדרך אחרת: זה כבר כאן, או הסתיים.</translation>
    </message>
    <message>
        <source>{rma} can no longer be withdrawn: it is here, over, or was exchanged.</source>
        <translation>אי אפשר עוד לבטל את {rma}: זה כבר כאן, הסתיים או הוחלף.</translation>
    </message>
    <message>
        <source>The floor has no place for this. Ask the supervisor.</source>
        <translation>ברצפה אין מקום לזה. לפנות לממונה.</translation>
    </message>
    <message>
        <source>The floor has no such place: {place_kind}. Ask the supervisor.</source>
        <extracomment>{place_kind} is what a place is for, such as &quot;Quarantine&quot;.</extracomment>
        <translation>ברצפה אין מקום כזה: {place_kind}. לפנות לממונה.</translation>
    </message>
    <message>
        <source>a return, its order or a parcel</source>
        <translation>החזרה, ההזמנה שלה או חבילה</translation>
    </message>
    <message>
        <source>an item or “Done”</source>
        <translation>פריט או ״סיום״</translation>
    </message>
    <message>
        <source>“Done” or the next return</source>
        <translation>״סיום״ או ההחזרה הבאה</translation>
    </message>
    <message>
        <source>customer&apos;s answer kept</source>
        <translation>תשובת לקוח נשמרה</translation>
    </message>
    <message>
        <source>return label made</source>
        <translation>תווית החזרה נוצרה</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>החזרה התבקשה</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>החזרה נפתחה</translation>
    </message>
    <message>
        <source>return begun</source>
        <translation>החזרה התחילה</translation>
    </message>
    <message>
        <source>piece received</source>
        <translation>יחידה התקבלה</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>החזרה התקבלה</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>הגיע פגום</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>נשלח פריט שגוי</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>חרטה</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>לא כמתואר</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>תקול</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>הגיע מאוחר מדי</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>סיבה אחרת</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>לא צפוי</translation>
    </message>
    <message>
        <source>Asked for in time</source>
        <translation>התבקש בזמן</translation>
    </message>
    <message>
        <source>Damaged, defective or wrong: allowed at any time</source>
        <translation>פגום, תקול או שגוי: מותר בכל עת</translation>
    </message>
    <message>
        <source>Came without being announced</source>
        <translation>הגיע בלי הודעה</translation>
    </message>
    <message>
        <source>Came without being announced, and too late</source>
        <translation>הגיע בלי הודעה, ומאוחר מדי</translation>
    </message>
    <message>
        <source>There is no report {scanned}. There are: {reports}.</source>
        <extracomment>{reports} are names of reports; keep them as they are.</extracomment>
        <translation>אין דוח {scanned}. יש: {reports}.</translation>
    </message>
    <message>
        <source>This report shows how things are now. Leave the days out.</source>
        <translation>הדוח הזה מציג את המצב כעת. להשמיט את הימים.</translation>
    </message>
    <message>
        <source>{scanned} is not a day such as 2026-03-31.</source>
        <translation>{scanned} אינו תאריך כמו 2026-03-31.</translation>
    </message>
    <message>
        <source>The days run backwards: from {since} to {until}.</source>
        <extracomment>{since} and {until} are days.</extracomment>
        <translation>הימים בסדר הפוך: מ-{since} עד {until}.</translation>
    </message>
    <message>
        <source>{title} ({kpi})</source>
        <extracomment>{kpi} is the number of a key figure, such as K1.</extracomment>
        <translation>דוח: {title} ({kpi})</translation>
    </message>
    <message>
        <source>How: {formula}</source>
        <translation>החישוב: {formula}</translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation>ימים: הכול</translation>
    </message>
    <message>
        <source>Days: from {since} on (UTC)</source>
        <translation>ימים: החל מ-{since} (UTC)</translation>
    </message>
    <message>
        <source>Days: up to {until} (UTC)</source>
        <translation>ימים: עד {until} (UTC)</translation>
    </message>
    <message>
        <source>Days: {since} to {until} (UTC)</source>
        <translation>ימים: {since} עד {until} (UTC)</translation>
    </message>
    <message>
        <source>{figure}: {of}</source>
        <translation>{figure}, עם {of}</translation>
    </message>
    <message>
        <source>Rows used: {rows}</source>
        <translation>שורות בשימוש: {rows}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}. {because}</source>
        <translation>שורות שהושמטו: {rows}. {because}</translation>
    </message>
    <message>
        <source>The first figure is not known: there are no rows to compute it from.</source>
        <translation>הנתון הראשון לא ידוע: אין שורות לחשב ממנו.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… ועוד שורה אחת.</numerusform>
            <numerusform>… ועוד %n שורות.</numerusform>
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
        <translation>כן</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>seconds</comment>
        <extracomment>Lengths of time. Use the short signs of the units.</extracomment>
        <translation>{value} שנ׳</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} דק׳</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} שע׳</translation>
    </message>
    <message>
        <source>{value} d</source>
        <comment>days</comment>
        <translation>{value} ימים</translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation>זמן אספקה של הזמנה</translation>
    </message>
    <message>
        <source>Return rate by item</source>
        <translation>שיעור החזרות לפי פריט</translation>
    </message>
    <message>
        <source>Return rate by channel</source>
        <translation>שיעור החזרות לפי ערוץ</translation>
    </message>
    <message>
        <source>Picking accuracy</source>
        <translation>דיוק ליקוט</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>תדירות רכישה</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>שיעור המרה</translation>
    </message>
    <message>
        <source>Repeat buyers</source>
        <translation>לקוחות חוזרים</translation>
    </message>
    <message>
        <source>Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} (rule {policy}).</source>
        <extracomment>{lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.</extracomment>
        <translation>מאוחר מדי להזמנה {order}, שורה {lines}: נשלחה לפני {days} ימים, מותר {limit} (כלל {policy}).</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: no rule takes it back.</source>
        <translation>הזמנה {order}, שורה {lines}: אין כלל שמקבל אותה בחזרה.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: not taken back by the rule {policy}.</source>
        <translation>הזמנה {order}, שורה {lines}: לפי הכלל {policy} לא מתקבלת בחזרה.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was chosen to be sent back.</source>
        <translation>לא נבחר דבר מהזמנה {order} להחזרה.</translation>
    </message>
    <message>
        <source>The rule does not offer this: {remedy}.</source>
        <extracomment>{remedy} is one of: refund, credit, exchange, repair, advice.</extracomment>
        <translation>הכלל לא מציע זאת: {remedy}.</translation>
    </message>
    <message>
        <source>Return {rma} does not wait for a decision any more.</source>
        <translation>החזרה {rma} כבר לא ממתינה להחלטה.</translation>
    </message>
    <message>
        <source>The policy was not taken. Look at this in the file: {scanned}</source>
        <extracomment>{scanned} is a place in the file, such as $.rules[2].days</extracomment>
        <translation>המדיניות לא נקלטה. לבדוק זאת בקובץ: {scanned}</translation>
    </message>
    <message>
        <source>Did the parcel of {rma} come with nothing in it?</source>
        <translation>האם החבילה של {rma} הגיעה ריקה?</translation>
    </message>
    <message>
        <source>Noted: {rma} came empty. A supervisor decides. Scan the next return.</source>
        <translation>נרשם: {rma} הגיעה ריקה. ההחלטה בידי ממונה. לסרוק את ההחזרה הבאה.</translation>
    </message>
    <message>
        <source>Pieces of {rma} are here already: its parcel was not empty.</source>
        <translation>יחידות של {rma} כבר כאן: החבילה שלה לא הייתה ריקה.</translation>
    </message>
    <message>
        <source>empty parcel noted</source>
        <translation>חבילה ריקה נרשמה</translation>
    </message>
    <message>
        <source>It comes too late</source>
        <translation>מגיע מאוחר מדי</translation>
    </message>
    <message>
        <source>It is worth more than the limit</source>
        <translation>שווה יותר מהסכום המותר</translation>
    </message>
    <message>
        <source>A photo is missing</source>
        <translation>חסרה תמונה</translation>
    </message>
    <message>
        <source>The rule leaves it to a supervisor</source>
        <translation>הכלל משאיר את ההחלטה לממונה</translation>
    </message>
    <message>
        <source>The parcel came empty</source>
        <translation>החבילה הגיעה ריקה</translation>
    </message>
    <message>
        <source>It is never taken back</source>
        <translation>לא מתקבל בחזרה לעולם</translation>
    </message>
    <message>
        <source>No rule is about it</source>
        <translation>אין כלל על כך</translation>
    </message>
    <message>
        <source>Granted at once</source>
        <translation>אושר מיד</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>ממתין לממונה</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a request</comment>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>return granted</source>
        <translation>החזרה אושרה</translation>
    </message>
    <message>
        <source>return refused</source>
        <translation>החזרה נדחתה</translation>
    </message>
    <message>
        <source>way back changed</source>
        <translation>דרך ההחזרה שונתה</translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>ההחזרה בוטלה</translation>
    </message>
    <message>
        <source>pick-up ordered</source>
        <translation>איסוף הוזמן</translation>
    </message>
    <message>
        <source>pick-up called off</source>
        <translation>האיסוף בוטל</translation>
    </message>
    <message>
        <source>carrier told</source>
        <translation>הודע לחברת השילוח</translation>
    </message>
    <message>
        <source>carrier told again</source>
        <translation>הודע שוב לחברת השילוח</translation>
    </message>
    <message>
        <source>solved without a return</source>
        <translation>נפתר בלי החזרה</translation>
    </message>
    <message>
        <source>policy taken in</source>
        <translation>מדיניות נקלטה</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>לא נפתח</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>condition of goods</comment>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>משומש</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Advice or a part</source>
        <translation>עצה או חלק</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>what a customer gets</comment>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>Credit for the next order</source>
        <translation>זיכוי להזמנה הבאה</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>החזר כספי</translation>
    </message>
    <message>
        <source>By parcel, with our label</source>
        <translation>בחבילה, עם התווית שלנו</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>מסירה בנקודת איסוף</translation>
    </message>
    <message>
        <source>Picked up by the carrier</source>
        <translation>נאסף על ידי חברת השילוח</translation>
    </message>
    <message>
        <source>{way} (needs a new label)</source>
        <extracomment>{way} is one of the ways above; the label that was made is of no use for it.</extracomment>
        <translation>{way} (דרושה תווית חדשה)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>רחוב ומספר</translation>
    </message>
    <message>
        <source>Floor, door or company</source>
        <translation>קומה, דלת או חברה</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>יישוב</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>מדיניות החזרות</translation>
    </message>
    <message>
        <source>For each article the most specific line holds: one for the article before one for its kind, one for the reason before one for all.</source>
        <translation>לכל פריט חלה השורה הממוקדת ביותר: שורה לפריט לפני שורה לסוגו, ושורה לסיבה לפני שורה לכולם.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>במה מדובר</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>זמן להחזרה</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>for a return, heading</comment>
        <translation>עמלה</translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation>מה אפשר לקבל</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>דמי משלוח חזרה</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>כל השאר</translation>
    </message>
    <message>
        <source>Article: {values}</source>
        <translation>פריט: {values}</translation>
    </message>
    <message>
        <source>Customer: {values}</source>
        <translation>לקוח: {values}</translation>
    </message>
    <message>
        <source>Reason: {values}</source>
        <translation>סיבה: {values}</translation>
    </message>
    <message>
        <source>Kind of goods: {values}</source>
        <translation>סוג הסחורה: {values}</translation>
    </message>
    <message>
        <source>Bought at: {values}</source>
        <translation>נקנה אצל: {values}</translation>
    </message>
    <message>
        <source>Condition: {values}</source>
        <translation>מצב: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after shipping</source>
        <translation>
            <numerusform>יום אחד אחרי המשלוח</numerusform>
            <numerusform>%n ימים אחרי המשלוח</numerusform>
        </translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>בכל עת</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>לא מתקבל בחזרה</translation>
    </message>
    <message>
        <source>later on request</source>
        <translation>אחר כך לפי בקשה</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fee</comment>
        <translation>אין</translation>
    </message>
    <message>
        <source>{percent} % of the price</source>
        <extracomment>{fee} is an amount or a percentage; a percentage of the price.</extracomment>
        <translation>{percent} % מהמחיר</translation>
    </message>
    <message>
        <source>{amount} for each piece</source>
        <translation>{amount} לכל יחידה</translation>
    </message>
    <message>
        <source>We pay it</source>
        <translation>אנחנו משלמים</translation>
    </message>
    <message>
        <source>You pay it</source>
        <translation>אתם משלמים</translation>
    </message>
    <message numerus="yes">
        <source>Money within %n day(s) of the goods&apos; arrival</source>
        <translation>
            <numerusform>הכסף תוך יום אחד מהגעת הסחורה</numerusform>
            <numerusform>הכסף תוך %n ימים מהגעת הסחורה</numerusform>
        </translation>
    </message>
    <message>
        <source>We look at each request</source>
        <translation>אנו בודקים כל בקשה</translation>
    </message>
    <message>
        <source>Above {amount} we look at it first</source>
        <translation>מעל {amount} אנו בודקים תחילה</translation>
    </message>
    <message>
        <source>Please send a photo</source>
        <translation>נא לשלוח תמונה</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of the policy, heading</comment>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>תעודת החזרה</translation>
    </message>
    <message>
        <source>Please send it to</source>
        <translation>נא לשלוח אל</translation>
    </message>
    <message>
        <source>Put this sheet into the parcel, with the goods in their original packaging.</source>
        <translation>יש לשים דף זה בחבילה, עם הסחורה באריזתה המקורית.</translation>
    </message>
    <message numerus="yes">
        <source>Policy taken: %n rule(s).</source>
        <translation>
            <numerusform>המדיניות נקלטה: כלל אחד.</numerusform>
            <numerusform>המדיניות נקלטה: %n כללים.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy})</source>
        <extracomment>{sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.</extracomment>
        <translation>{line}  {sku}: {verdict} (כלל {policy})</translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy}). {because}.</source>
        <translation>{line}  {sku}: {verdict} (כלל {policy}). {because}.</translation>
    </message>
    <message>
        <source>No refund was chosen.</source>
        <extracomment>{plates} are numbers of returned pieces.</extracomment>
        <translation>לא נבחר החזר כספי.</translation>
    </message>
    <message>
        <source>Nothing is owed for {plates}: paid already, or not judged yet.</source>
        <translation>לא מגיע החזר עבור {plates}: כבר שולם, או שעדיין לא הוערך.</translation>
    </message>
    <message>
        <source>Return {rma} waits for no exchange: none was chosen, or it is ordered already.</source>
        <translation>החזרה {rma} לא ממתינה להחלפה: לא נבחרה, או שכבר הוזמנה.</translation>
    </message>
    <message>
        <source>None: the piece is exchanged</source>
        <translation>אין: היחידה מוחלפת</translation>
    </message>
    <message>
        <source>None: the piece is repaired</source>
        <translation>אין: היחידה מתוקנת</translation>
    </message>
    <message>
        <source>Price {amount}</source>
        <translation>מחיר {amount}</translation>
    </message>
    <message>
        <source>less its share of the discount {amount}</source>
        <translation>פחות חלקו בהנחה {amount}</translation>
    </message>
    <message>
        <source>plus its share of the shipping {amount}</source>
        <translation>ועוד חלקו במשלוח {amount}</translation>
    </message>
    <message>
        <source>less the fee {amount}</source>
        <translation>פחות העמלה {amount}</translation>
    </message>
    <message>
        <source>tax contained {amount}</source>
        <translation>המס הכלול {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) noted as paid.</source>
        <translation>
            <numerusform>החזר כספי אחד נרשם כמשולם.</numerusform>
            <numerusform>%n החזרים כספיים נרשמו כמשולמים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation>
            <numerusform>החזר כספי אחד נכתב: {file}</numerusform>
            <numerusform>%n החזרים כספיים נכתבו: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</source>
        <extracomment>{due} is a day, {customer} a name, {why} is &quot;money back&quot; or &quot;credit&quot;.</extracomment>
        <translation>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</translation>
    </message>
    <message>
        <source>No refund is due.</source>
        <translation>אין החזר כספי לתשלום.</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>החלטה על בקשה</translation>
    </message>
    <message>
        <source>Tell the carrier when to collect</source>
        <translation>להודיע לחברת השילוח מתי לאסוף</translation>
    </message>
    <message>
        <source>Tell the carrier not to come</source>
        <translation>להודיע לחברת השילוח לא לבוא</translation>
    </message>
    <message>
        <source>Order the exchange</source>
        <translation>הזמנת ההחלפה</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Bring to its place</source>
        <translation>הבאה למקומו</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>תשלום ההחזר</translation>
    </message>
    <message>
        <source>late</source>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation>לביצוע בתוך יום</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>בזמן</translation>
    </message>
    <message>
        <source>{file}: unchanged. Report {number} on {plate}, grade {grade}.</source>
        <extracomment>{file} is a file, {plate} a returned piece, {grade} its grade.</extracomment>
        <translation>{file}: ללא שינוי. דוח {number} על {plate}, דרגה {grade}.</translation>
    </message>
    <message>
        <source>{file}: unchanged, but for the customer&apos;s words and photos, which were erased. Report {number} on {plate}, grade {grade}.</source>
        <translation>{file}: ללא שינוי, מלבד דברי הלקוח והתמונות, שנמחקו. דוח {number} על {plate}, דרגה {grade}.</translation>
    </message>
    <message>
        <source>{file}: {flaw}</source>
        <extracomment>{flaw} is one of the next sentences.</extracomment>
        <translation>קובץ {file}: {flaw}</translation>
    </message>
    <message>
        <source>This is no inspection report of ours.</source>
        <translation>זה אינו דוח בדיקה שלנו.</translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation>הקובץ שונה לאחר שנכתב.</translation>
    </message>
    <message>
        <source>What the report says was changed after it was sealed.</source>
        <translation>תוכן הדוח שונה לאחר שנחתם.</translation>
    </message>
    <message>
        <source>The report does not follow the one before it: order changed, or one is missing.</source>
        <translation>הדוח לא ממשיך את קודמו: הסדר שונה, או שחסר דוח.</translation>
    </message>
    <message>
        <source>A photo is missing.</source>
        <translation>חסרה תמונה.</translation>
    </message>
    <message>
        <source>A photo was changed.</source>
        <translation>תמונה שונתה.</translation>
    </message>
    <message>
        <source>The code on the paper is another one&apos;s.</source>
        <translation>הקוד שעל הנייר שייך לדוח אחר.</translation>
    </message>
    <message>
        <source>The store does not have this report, or its chain is broken there.</source>
        <translation>הדוח הזה אינו במאגר, או שהשרשרת שלו שבורה שם.</translation>
    </message>
    <message>
        <source>{address} cannot be used: another program listens there, or it is elsewhere.</source>
        <translation>אי אפשר להשתמש ב-{address}: תוכנה אחרת מאזינה שם, או שזו אינה כתובת של מחשב זה.</translation>
    </message>
    <message>
        <source>A cost of {plate} has to be more than nothing.</source>
        <translation>עלות של {plate} חייבת להיות גדולה מאפס.</translation>
    </message>
    <message>
        <source>This is no photo that can be used: damaged, too large or of another kind.</source>
        <translation>זו אינה תמונה שאפשר להשתמש בה: פגומה, גדולה מדי או מסוג אחר.</translation>
    </message>
    <message>
        <source>This photo is larger than {limit} MB. Take it again, smaller.</source>
        <extracomment>{limit} in megabytes.</extracomment>
        <translation>התמונה גדולה מ-{limit} מ״ב. לצלם שוב, קטנה יותר.</translation>
    </message>
    <message>
        <source>This photo has more than {pixels} million pixels. Take it again, smaller.</source>
        <extracomment>{pixels} in millions.</extracomment>
        <translation>בתמונה יותר מ-{pixels} מיליון פיקסלים. לצלם שוב, קטנה יותר.</translation>
    </message>
    <message>
        <source>You judged {plate} yourself. Somebody else has to look again.</source>
        <translation>{plate} כבר הוערכה על ידך. צריך שמישהו אחר יבדוק שוב.</translation>
    </message>
    <message>
        <source>{plate} needs no second look: not judged yet, or looked at twice already.</source>
        <translation>{plate} לא צריכה בדיקה שנייה: עדיין לא הוערכה, או שכבר נבדקה פעמיים.</translation>
    </message>
    <message>
        <source>rest answered as new</source>
        <translation>השאר נענה כחדש</translation>
    </message>
    <message>
        <source>cost booked</source>
        <translation>עלות נרשמה</translation>
    </message>
    <message>
        <source>second look kept</source>
        <translation>בדיקה שנייה נשמרה</translation>
    </message>
    <message>
        <source>refunds noted as paid</source>
        <translation>החזרים נרשמו כמשולמים</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>הובלה</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>החזרה למלאי</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>השלכה</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>הזמנה ראשונה</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>נאמנים</translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation>החזרות רבות</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>פקיד/ה</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>סוג סחורה</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Returns by product, and why</source>
        <translation>החזרות לפי מוצר, ולמה</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>החזרות לפי מקום</translation>
    </message>
    <message>
        <source>Returns by group of customers</source>
        <translation>החזרות לפי קבוצת לקוחות</translation>
    </message>
    <message>
        <source>Reasons over time</source>
        <translation>סיבות לאורך זמן</translation>
    </message>
    <message>
        <source>What customers write</source>
        <translation>מה לקוחות כותבים</translation>
    </message>
    <message>
        <source>Every returned piece</source>
        <translation>כל יחידה מוחזרת</translation>
    </message>
    <message>
        <source>Do clerks grade alike?</source>
        <translation>האם הדירוג אחיד בין העובדים?</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % certainty; the reason given most, and its share. Days: when the order was placed.</source>
        <translation>יחידות שחזרו ÷ יחידות שנשלחו, לכל פריט, בין שני גבולות בוודאות של 95%; הסיבה שניתנה הכי הרבה, ושיעורה. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, between two bounds at 95 % certainty. Days: when the order was placed.</source>
        <translation>יחידות שחזרו ÷ יחידות שנשלחו, לפי ארץ ולפי תחילת המיקוד, בין שני גבולות בוודאות של 95%. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with 95 % certainty; loyal: two or more orders. Days: when the order was placed.</source>
        <translation>יחידות שחזרו ÷ יחידות שנשלחו. החזרות רבות: השיעור גבוה מזה של הכול בוודאות של 95%; נאמנים: שתי הזמנות או יותר. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % certainty. Days: when the return was requested.</source>
        <translation>יחידות לכל סיבה ÷ כל היחידות שהתבקשה החזרתן באותו חודש, בין שני גבולות בוודאות של 95%. ימים: מועד בקשת ההחזרה.</translation>
    </message>
    <message>
        <source>Words of four letters or more that stand in three comments or more; the reason and the item they stand with most. Days: when the return was requested.</source>
        <translation>מילים בנות ארבע אותיות או יותר שמופיעות בשלוש הערות או יותר; הסיבה והפריט שלצידם הן מופיעות הכי הרבה. ימים: מועד בקשת ההחזרה.</translation>
    </message>
    <message>
        <source>The pieces behind the other reports. Days: when the return came in.</source>
        <translation>היחידות שמאחורי הדוחות האחרים. ימים: מועד קבלת ההחזרה.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of first judgements and blind second looks: agreement beyond chance, 100 % is always alike, between two bounds at 95 % certainty. Days: when the second look was.</source>
        <translation>קאפה של כהן להערכות ראשונות ולבדיקות שניות עיוורות: הסכמה מעבר למקריות, 100% הוא זהה תמיד, בין שני גבולות בוודאות של 95%. ימים: מועד הבדיקה השנייה.</translation>
    </message>
    <message>
        <source>Judged alike</source>
        <translation>הערכות תואמות</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Pieces judged twice</source>
        <translation>יחידות שהוערכו פעמיים</translation>
    </message>
    <message>
        <source>Agreement beyond chance (kappa)</source>
        <translation>הסכמה מעבר למקריות (קאפה)</translation>
    </message>
    <message>
        <source>Kappa, at least</source>
        <translation>קאפה, לפחות</translation>
    </message>
    <message>
        <source>Kappa, at most</source>
        <translation>קאפה, לכל היותר</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>חודשים</translation>
    </message>
    <message>
        <source>Words that come again</source>
        <translation>מילים שחוזרות</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: share</comment>
        <translation>תואמות</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>אזור מיקוד</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>an upper bound</comment>
        <translation>לכל היותר</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ארץ</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>די נתונים</translation>
    </message>
    <message>
        <source>Judged twice</source>
        <translation>הוערכו פעמיים</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>קאפה</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: whose, or of what</comment>
        <translation>של</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: by clerk, by month</comment>
        <translation>לפי</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>מילה</translation>
    </message>
    <message>
        <source>How content are customers?</source>
        <translation>כמה מרוצים הלקוחות?</translation>
    </message>
    <message>
        <source>Customers who gave 4 or 5 of 5 when their return was over ÷ all who answered, by month, by what they got and by reason, between bounds at 95 %.</source>
        <translation>לקוחות שנתנו 4 או 5 מתוך 5 כשההחזרה הסתיימה ÷ כל מי שענו, לפי חודש, לפי מה שקיבלו ולפי סיבה, בין גבולות של 95 %.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>מרוצים</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>ציון ממוצע</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Share that answered</source>
        <translation>שיעור העונים</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>מה קיבלו</translation>
    </message>
    <message>
        <source>The customer did not answer.</source>
        <translation>הלקוח לא ענה.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>לא נכתב דבר.</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>החזרת מוצר</translation>
    </message>
    <message>
        <source>Your order number is on the packing slip. The postcode is that of the delivery.</source>
        <translation>מספר ההזמנה מופיע בתעודת המשלוח. המיקוד הוא של כתובת המסירה.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>מספר הזמנה</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>מצא את ההזמנה שלי</translation>
    </message>
    <message>
        <source>We find no order that was sent under this number and postcode.</source>
        <translation>לא מצאנו הזמנה שנשלחה במספר ובמיקוד האלה.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait ten minutes.</source>
        <translation>יותר מדי ניסיונות. נא להמתין עשר דקות.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>זה לא הצליח. נא לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Something in the form is missing or too large. Please fill it in again.</source>
        <translation>משהו בטופס חסר או גדול מדי. נא למלא אותו שוב.</translation>
    </message>
    <message>
        <source>Everything of this order is on its way back, or here already.</source>
        <translation>כל ההזמנה הזו בדרך חזרה או כבר אצלנו.</translation>
    </message>
    <message>
        <source>Your returns</source>
        <translation>ההחזרות שלך</translation>
    </message>
    <message>
        <source>What would you like to send back?</source>
        <translation>מה תרצו להחזיר?</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>כמה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>מצבו</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>מה קרה?</translation>
    </message>
    <message>
        <source>Photos (up to five)</source>
        <translation>תמונות (עד חמש)</translation>
    </message>
    <message>
        <source>What would you like to get?</source>
        <translation>מה תרצו לקבל?</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>איך זה חוזר</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>שליחת הבקשה</translation>
    </message>
    <message>
        <source>Can be sent back until {day}</source>
        <extracomment>{day} is a date.</extracomment>
        <translation>אפשר להחזיר עד {day}</translation>
    </message>
    <message>
        <source>Granted. Your return number is {rma}. Put it into the parcel, in the original packaging.</source>
        <translation>אושר. מספר ההחזרה שלך הוא {rma}. יש לשים אותו בחבילה, באריזה המקורית.</translation>
    </message>
    <message>
        <source>Thank you. We look at your request {rma} and answer within a day.</source>
        <translation>תודה. נבדוק את הבקשה {rma} ונענה תוך יום.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) arrived</source>
        <translation>
            <numerusform>הגיעה יחידה אחת</numerusform>
            <numerusform>הגיעו %n יחידות</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation>{amount} עד {day}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} שולמו</translation>
    </message>
    <message>
        <source>How content are you with this return?</source>
        <translation>כמה אתם מרוצים מההחזרה הזאת?</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>מה כדאי שנשפר?</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>שליחת התשובה</translation>
    </message>
    <message>
        <source>Thank you for your answer.</source>
        <translation>תודה על תשובתך.</translation>
    </message>
    <message>
        <source>5: very content</source>
        <translation>5: מרוצים מאוד</translation>
    </message>
    <message>
        <source>4: content</source>
        <translation>4: מרוצים</translation>
    </message>
    <message>
        <source>3: neither</source>
        <translation>3: לא כך ולא כך</translation>
    </message>
    <message>
        <source>2: not content</source>
        <translation>2: לא מרוצים</translation>
    </message>
    <message>
        <source>1: not content at all</source>
        <translation>1: כלל לא מרוצים</translation>
    </message>
    <message>
        <source>Get the label</source>
        <translation>קבלת התווית</translation>
    </message>
    <message>
        <source>Hand it in here: {where}</source>
        <extracomment>{where} is a place, or where places are listed.</extracomment>
        <translation>מסרו אותה כאן: {where}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <extracomment>{carrier} is a name, {when} a day with two times.</extracomment>
        <translation>{carrier} התבקשה לאסוף: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} אוספת: {when}</translation>
    </message>
    <message>
        <source>It is collected at another address, in {city}.</source>
        <extracomment>{city} is a town; the page says no more of such an address.</extracomment>
        <translation>האיסוף הוא מכתובת אחרת: {city}.</translation>
    </message>
    <message>
        <source>Collect it at another address in the same country</source>
        <translation>איסוף מכתובת אחרת באותה מדינה</translation>
    </message>
    <message>
        <source>When is it to be collected?</source>
        <translation>מתי לאסוף?</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>הזמנת איסוף</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>ביטול האיסוף</translation>
    </message>
    <message>
        <source>Send it back in another way</source>
        <translation>החזרה בדרך אחרת</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>שינוי דרך ההחזרה</translation>
    </message>
    <message>
        <source>In whichever way it comes back, you pay no more than the policy says.</source>
        <translation>בכל דרך שבה זה חוזר, אינך משלם יותר ממה שכתוב במדיניות ההחזרות.</translation>
    </message>
    <message>
        <source>The pick-up is called off with that.</source>
        <translation>האיסוף מתבטל בכך.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>בכל זאת נשאר אצלי</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>נשאר אצלך</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>זה נרשם.</translation>
    </message>
    <message>
        <source>{weekday}, {day}, {begins} to {ends}</source>
        <extracomment>{weekday} is a name, {day} a date, {begins} and {ends} are times of that day.</extracomment>
        <translation>{weekday}, {day}, {begins} עד {ends}</translation>
    </message>
    <message>
        <source>We look at it</source>
        <translation>בבדיקה אצלנו</translation>
    </message>
    <message>
        <source>Granted: please send it</source>
        <translation>אושר: נא לשלוח</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>לא אושר</translation>
    </message>
    <message>
        <source>Arrived, being inspected</source>
        <translation>הגיע ונבדק</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>Customers can ask back at {address}. Stop with Ctrl+C.</source>
        <translation>לקוחות יכולים לבקש החזרה ב-{address}. עצירה ב-Ctrl+C.</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>עלות החזרות</translation>
    </message>
    <message>
        <source>Time to resolve a complaint</source>
        <translation>זמן טיפול בתלונה</translation>
    </message>
    <message>
        <source>Refunds in time</source>
        <translation>החזרים כספיים בזמן</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>החזרות לפי סיבה</translation>
    </message>
    <message>
        <source>Picks per hour</source>
        <translation>ליקוטים לשעה</translation>
    </message>
    <message>
        <source>Wrong scans by slot</source>
        <translation>סריקות שגויות לפי איתור</translation>
    </message>
    <message>
        <source>Items taken for each other</source>
        <translation>פריטים שהוחלפו בטעות זה בזה</translation>
    </message>
    <message>
        <source>Metres walked</source>
        <translation>מטרים בהליכה</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>הזמנות פתוחות</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>אילו קרטונים להחזיק במלאי</translation>
    </message>
    <message>
        <source>Average time from placing an order to its delivery, and to its hand-over to the carrier. Days: when the order was placed.</source>
        <translation>הזמן הממוצע מביצוע הזמנה עד הגעתה ליעד, ועד מסירתה לחברת השילוח. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at 95 % certainty; above average is an item whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>יחידות שחזרו ÷ יחידות שנשלחו, לכל פריט. ״לפחות״ הוא הגבול התחתון בוודאות של 95%; מעל הממוצע הוא פריט שגבולו מעל השיעור של הכול. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound at 95 % certainty; above average is a channel whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>יחידות שחזרו ÷ יחידות שנשלחו, לכל ערוץ. ״לפחות״ הוא הגבול התחתון בוודאות של 95%; מעל הממוצע הוא ערוץ שגבולו מעל השיעור של הכול. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the same for their lines. Days: when the order was placed.</source>
        <translation>(הזמנות שנשלחו − הזמנות עם החזרה בשל פריט שגוי) ÷ הזמנות שנשלחו; כך גם לשורות שלהן. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Orders ÷ different customers. Days: when the order was placed.</source>
        <translation>הזמנות ÷ לקוחות שונים. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Orders ÷ visits to the shop. Days: when the order was placed.</source>
        <translation>הזמנות ÷ ביקורים בחנות. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Customers with two or more orders ÷ customers with an order. Days: when the order was placed.</source>
        <translation>לקוחות עם שתי הזמנות או יותר ÷ לקוחות עם הזמנה. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Middle value (median) of the times from delivery to the request, and from the hand-over to the carrier to the request. Days: when the return was requested.</source>
        <translation>הערך האמצעי (חציון) של הזמנים מההגעה ליעד עד הבקשה, ומהמסירה לחברת השילוח עד הבקשה. ימים: מועד בקשת ההחזרה.</translation>
    </message>
    <message>
        <source>Average time from opening a complaint to closing it. Days: when it was opened.</source>
        <translation>הזמן הממוצע מפתיחת תלונה עד סגירתה. ימים: מועד הפתיחה.</translation>
    </message>
    <message>
        <source>Refunds paid by their due day ÷ refunds that were paid or are due. Days: when the return came in.</source>
        <translation>החזרים ששולמו עד יום היעד ÷ החזרים ששולמו או שהגיע מועדם. ימים: מועד קבלת ההחזרה.</translation>
    </message>
    <message>
        <source>Pieces announced for return by the customer&apos;s reason, and pieces that came without being announced. Days: when the return was requested.</source>
        <translation>יחידות שהודע על החזרתן, לפי סיבת הלקוח, ויחידות שהגיעו בלי הודעה. ימים: מועד בקשת ההחזרה.</translation>
    </message>
    <message>
        <source>Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, pauses included; for whoever ended the round. Days: when the round was taken.</source>
        <translation>שורות, ויחידות, שלוקטו ÷ שעות מלקיחת סבב עד הבאתו למקומו, כולל השהיות; לזכות מי שסיים את הסבב. ימים: מועד לקיחת הסבב.</translation>
    </message>
    <message>
        <source>Scans answered as wrong ÷ all scans, by the slot that was to be picked. Days: when it was scanned.</source>
        <translation>סריקות שנענו כשגויות ÷ כל הסריקות, לפי האיתור שהיה אמור להילקט. ימים: מועד הסריקה.</translation>
    </message>
    <message>
        <source>How often an item was scanned where another one was to be picked. Days: when it was scanned.</source>
        <translation>כמה פעמים נסרק פריט כשהיה צריך ללקט אחר. ימים: מועד הסריקה.</translation>
    </message>
    <message>
        <source>Planned length of the walks that were finished. “Shortest” marks those for which no shorter one exists. Days: when the round was taken.</source>
        <translation>אורך מתוכנן של המסלולים שהסתיימו. ״הקצר ביותר״ מסמן מסלולים שאין קצר מהם. ימים: מועד לקיחת הסבב.</translation>
    </message>
    <message>
        <source>Pieces now. Low is an item with on hand − reserved + on order below its reorder point.</source>
        <translation>יחידות כעת. נמוך הוא פריט שהמצוי − המשוריין + המוזמן מספק מתחת לנקודת ההזמנה שלו.</translation>
    </message>
    <message>
        <source>Open orders by what of them is promised; late are those whose time has passed. Days: when the order has to leave.</source>
        <translation>הזמנות פתוחות לפי מה שהוקצה להן; באיחור הן אלה שזמנן עבר. ימים: מועד היציאה הנדרש של ההזמנה.</translation>
    </message>
    <message>
        <source>The orders of these days, packed into today&apos;s boxes and into the best sets of 3, 4 and 5 boxes: box + filling + freight, times the days of a year ÷ the days of the orders. “On later orders” is what a set saved on orders that came after those it was chosen by. Days: when the order was placed.</source>
        <translation>ההזמנות של ימים אלה, ארוזות בקרטונים של היום ובערכות הטובות ביותר של 3, 4 ו-5 קרטונים: קרטון + מילוי + הובלה, כפול ימי השנה ÷ ימי ההזמנות. ״בהזמנות מאוחרות יותר״ הוא מה שערכה חסכה בהזמנות שבאו אחרי אלה שלפיהן נבחרה. ימים: מועד ביצוע ההזמנה.</translation>
    </message>
    <message>
        <source>Orders without a wrong item</source>
        <translation>הזמנות בלי פריט שגוי</translation>
    </message>
    <message>
        <source>Boxes a year</source>
        <translation>קרטונים לשנה</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>עלות לשנה</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>זמן טיפול</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>תלונות שנסגרו</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned piece; beside it the time of inspecting and the refunds. Days: when the return came in.</source>
        <translation>הובלה + בדיקה + החזרה למלאי + חידוש + השלכה, כפי שנרשמו לכל יחידה מוחזרת; לצד זה זמן הבדיקה וההחזרים הכספיים. ימים: מועד קבלת ההחזרה.</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>לקוחות שקנו שוב</translation>
    </message>
    <message>
        <source>Days of orders</source>
        <translation>ימי הזמנות</translation>
    </message>
    <message>
        <source>Pieces elsewhere in the building</source>
        <translation>יחידות במקום אחר במבנה</translation>
    </message>
    <message>
        <source>Filling a year</source>
        <translation>מילוי לשנה</translation>
    </message>
    <message>
        <source>Freight a year</source>
        <translation>הובלה לשנה</translation>
    </message>
    <message>
        <source>Time to hand-over</source>
        <translation>זמן עד המסירה</translation>
    </message>
    <message>
        <source>Time spent on inspecting</source>
        <translation>זמן שהושקע בבדיקה</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>זמן אספקה</translation>
    </message>
    <message>
        <source>Lines without a wrong item</source>
        <translation>שורות בלי פריט שגוי</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Lines per hour</source>
        <translation>שורות לשעה</translation>
    </message>
    <message>
        <source>Pieces on hand</source>
        <translation>יחידות במלאי</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>הזמנות שהגיעו ליעד</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>הזמנות באיחור</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>הזמנות ללקוח</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>הזמנות שנשלחו</translation>
    </message>
    <message>
        <source>Orders with a wrong item</source>
        <translation>הזמנות עם פריט שגוי</translation>
    </message>
    <message>
        <source>Pairs of items</source>
        <translation>זוגות פריטים</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>חבילות לשנה</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Pieces per hour</source>
        <translation>יחידות לשעה</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>יחידות שהתקבלו</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>פריטים בקטלוג</translation>
    </message>
    <message>
        <source>Items below the reorder point</source>
        <translation>פריטים מתחת לנקודת ההזמנה</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>החזרים שהוחלטו</translation>
    </message>
    <message>
        <source>Time to the refund (median)</source>
        <translation>זמן עד ההחזר (חציון)</translation>
    </message>
    <message>
        <source>Pieces reserved</source>
        <translation>יחידות משוריינות</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>שיעור החזרות</translation>
    </message>
    <message>
        <source>Pieces that came back</source>
        <translation>יחידות שחזרו</translation>
    </message>
    <message>
        <source>Returns after a known delivery</source>
        <translation>החזרות אחרי הגעה ידועה</translation>
    </message>
    <message>
        <source>Returns after a hand-over</source>
        <translation>החזרות אחרי מסירה</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>סבבים</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>נחסך</translation>
    </message>
    <message>
        <source>Saved a year by the best set</source>
        <translation>חיסכון לשנה בערכה הטובה ביותר</translation>
    </message>
    <message>
        <source>Saved on later orders</source>
        <translation>נחסך בהזמנות מאוחרות יותר</translation>
    </message>
    <message>
        <source>Saved on later orders, at least</source>
        <translation>נחסך בהזמנות מאוחרות יותר, לפחות</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>סריקות</translation>
    </message>
    <message>
        <source>Pieces shipped</source>
        <translation>יחידות שנשלחו</translation>
    </message>
    <message>
        <source>From hand-over to request (median)</source>
        <translation>ממסירה עד בקשה (חציון)</translation>
    </message>
    <message>
        <source>Sizes looked at</source>
        <translation>מידות שנבדקו</translation>
    </message>
    <message>
        <source>From delivery to request (median)</source>
        <translation>מהגעה עד בקשה (חציון)</translation>
    </message>
    <message>
        <source>Returned pieces</source>
        <translation>יחידות מוחזרות</translation>
    </message>
    <message>
        <source>Refunded in time</source>
        <translation>הוחזר בזמן</translation>
    </message>
    <message>
        <source>Overdue and not refunded</source>
        <translation>באיחור ולא הוחזר</translation>
    </message>
    <message>
        <source>Empty room a year, in litres</source>
        <translation>חלל ריק לשנה, בליטרים</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>הליכה</translation>
    </message>
    <message>
        <source>Walked for each line</source>
        <translation>הליכה לכל שורה</translation>
    </message>
    <message>
        <source>Time on rounds</source>
        <translation>זמן בסבבים</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>סריקות שגויות</translation>
    </message>
    <message>
        <source>Share of wrong scans</source>
        <translation>שיעור סריקות שגויות</translation>
    </message>
    <message>
        <source>Wrong items scanned</source>
        <translation>פריטים שגויים שנסרקו</translation>
    </message>
    <message>
        <source>Lines with a wrong item</source>
        <translation>שורות עם פריט שגוי</translation>
    </message>
    <message>
        <source>Above average</source>
        <translation>מעל הממוצע</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a lower bound</comment>
        <translation>לפחות</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a set of boxes, column</comment>
        <translation>ערכה</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: time</comment>
        <translation>נסגר</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>תלונה</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column: time</comment>
        <translation>הגיע ליעד</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>החלטה</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>column: pieces</comment>
        <translation>במקום אחר</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: pieces</comment>
        <translation>פנויות</translation>
    </message>
    <message>
        <source>To hand-over</source>
        <translation>עד מסירה</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>בזמן</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>column: time</comment>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <comment>column</comment>
        <translation>מידות פנים, מ״מ</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>column</comment>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>Lines/h</source>
        <translation>שורות/שעה</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column: too few in stock</comment>
        <translation>נמוך</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column: pieces</comment>
        <translation>במלאי</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>column: pieces</comment>
        <translation>בהזמנה מספק</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: time</comment>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>עובד/ת</translation>
    </message>
    <message>
        <source>Pieces/h</source>
        <translation>יחידות/שעה</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: pieces</comment>
        <translation>התקבלו</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column: time of an order</comment>
        <translation>מועד ההזמנה</translation>
    </message>
    <message>
        <source>Plate</source>
        <comment>of a returned piece</comment>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column: of a box</comment>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column: pieces</comment>
        <translation>הוקצו</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: time</comment>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>מועד ההחזר הכספי</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column: time</comment>
        <translation>הוחזר</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>נקודת הזמנה</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>column: time</comment>
        <translation>התבקש</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: pieces</comment>
        <translation>משוריינות</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>column: pieces</comment>
        <translation>חזרו</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading</comment>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>סבב</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>column: item</comment>
        <translation>נסרק</translation>
    </message>
    <message>
        <source>Scanned item</source>
        <translation>הפריט שנסרק</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service</comment>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>שיעור</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>לשלוח עד</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: pieces</comment>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: time</comment>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>column: a walk</comment>
        <translation>הקצר ביותר</translation>
    </message>
    <message>
        <source>Since hand-over</source>
        <translation>מאז המסירה</translation>
    </message>
    <message>
        <source>Wanted</source>
        <comment>column: item</comment>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>Wanted item</source>
        <translation>הפריט הנדרש</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>column: scans</comment>
        <translation>שגויות</translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation>שורות שגויות</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a part of the floor</comment>
        <translation>אזור</translation>
    </message>
    <message>
        <source>The order was cancelled, or nothing of it could be had.</source>
        <translation>ההזמנה בוטלה, או שלא היה אפשר להשיג ממנה דבר.</translation>
    </message>
    <message>
        <source>Not shipped yet.</source>
        <translation>עדיין לא נשלח.</translation>
    </message>
    <message>
        <source>Shipped; when it was delivered is not known here.</source>
        <translation>נשלח; מועד ההגעה ליעד לא ידוע כאן.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>הסוף קודם להתחלה.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>בהזמנה לא מצוין לקוח.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>בעיכוב.</translation>
    </message>
    <message>
        <source>The return was refused.</source>
        <translation>ההחזרה נדחתה.</translation>
    </message>
    <message>
        <source>Not inspected yet.</source>
        <translation>עדיין לא נבדק.</translation>
    </message>
    <message>
        <source>No refund is owed.</source>
        <translation>לא מגיע החזר כספי.</translation>
    </message>
    <message>
        <source>Not refunded and not due yet.</source>
        <translation>לא הוחזר וטרם הגיע המועד.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>עדיין פתוח.</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>הסבב בוטל.</translation>
    </message>
    <message>
        <source>The round is not finished.</source>
        <translation>הסבב לא הסתיים.</translation>
    </message>
    <message>
        <source>The round took no time.</source>
        <translation>הסבב לא ארך זמן.</translation>
    </message>
    <message>
        <source>Neither right nor wrong: the station asked back or helped.</source>
        <translation>לא נכון ולא שגוי: העמדה שאלה בחזרה או עזרה.</translation>
    </message>
    <message>
        <source>Not scanned at a slot.</source>
        <translation>לא נסרק ליד איתור.</translation>
    </message>
    <message>
        <source>The code means no item, or several.</source>
        <translation>הקוד לא מציין פריט, או מציין כמה.</translation>
    </message>
    <message>
        <source>No carrier has a rate for the order.</source>
        <translation>לאף חברת שילוח אין תעריף להזמנה.</translation>
    </message>
    <message>
        <source>Goods that go into no box of today.</source>
        <translation>סחורה שלא נכנסת לאף קרטון של היום.</translation>
    </message>
    <message>
        <source>Not looked at: the time was up, or enough others were.</source>
        <translation>לא נבדק: הזמן תם, או שנבדקו די אחרות.</translation>
    </message>
    <message>
        <source>Not known here: visits. The shop counts them.</source>
        <translation>לא ידוע כאן: ביקורים. החנות סופרת אותם.</translation>
    </message>
    <message>
        <source>Not known here: complaints. None were taken in.</source>
        <translation>לא ידוע כאן: תלונות. לא נקלטו כאלה.</translation>
    </message>
    <message>
        <source>Not known here: what the transport of returns costs.</source>
        <translation>לא ידוע כאן: עלות ההובלה של החזרות.</translation>
    </message>
    <message>
        <source>Not known here: what restocking costs.</source>
        <translation>לא ידוע כאן: עלות ההחזרה למלאי.</translation>
    </message>
    <message>
        <source>Not known here: what refurbishing and repairs cost.</source>
        <translation>לא ידוע כאן: עלות החידוש והתיקונים.</translation>
    </message>
    <message>
        <source>Not known here: what disposal costs.</source>
        <translation>לא ידוע כאן: עלות ההשלכה.</translation>
    </message>
    <message>
        <source>Not known here: four weeks of orders. A year taken from fewer days is a rough guess.</source>
        <translation>לא ידוע כאן: ארבעה שבועות של הזמנות. שנה שנגזרת מפחות ימים היא אומדן גס.</translation>
    </message>
    <message>
        <source>today&apos;s boxes</source>
        <translation>הקרטונים של היום</translation>
    </message>
    <message>
        <source>3 boxes</source>
        <translation>3 קרטונים</translation>
    </message>
    <message>
        <source>4 boxes</source>
        <translation>4 קרטונים</translation>
    </message>
    <message>
        <source>5 boxes</source>
        <translation>5 קרטונים</translation>
    </message>
    <message>
        <source>It saved on later orders every time, {low} to {high} %: that is fairly sure.</source>
        <translation>בהזמנות מאוחרות יותר נחסך בכל פעם, {low} עד {high}%: זה די בטוח.</translation>
    </message>
    <message>
        <source>It saved on later orders most times, {low} to {high} %: that is likely.</source>
        <translation>בהזמנות מאוחרות יותר נחסך ברוב הפעמים, {low} עד {high}%: זה סביר.</translation>
    </message>
    <message>
        <source>On later orders it made {low} to {high} %: whether it saves is open.</source>
        <translation>בהזמנות מאוחרות יותר התקבל {low} עד {high}%: לא ברור אם יש חיסכון.</translation>
    </message>
    <message>
        <source>Too few orders to try it on later ones: not sure.</source>
        <translation>מעט מדי הזמנות לניסוי על מאוחרות יותר: לא בטוח.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation>
            <numerusform>{rule}: שורה אחת. {examples}</numerusform>
            <numerusform>{rule}: %n שורות. {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation>
            <numerusform>הכלל היחיד מתקיים.</numerusform>
            <numerusform>כל %n הכללים מתקיימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may only be read: it is looked at, and nothing is changed.</source>
        <extracomment>{file} is the path of a file or a folder.</extracomment>
        <translation>{file} לקריאה בלבד: הוא נבדק, ולא משתנה דבר.</translation>
    </message>
    <message>
        <source>{broken} of {rules} rules are broken. Stop work and tell the supervisor.</source>
        <extracomment>{broken} of {rules}: numbers of rules.</extracomment>
        <translation>{broken} מתוך {rules} כללים הופרו. להפסיק לעבוד ולהודיע לממונה.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>נבדק ונשמר: {file}, {size} בתים.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}</source>
        <extracomment>{seq} is the number of the trail&apos;s newest entry, {hash} its hash.</extracomment>
        <translation>נבדק ונשמר: {file}, {size} בתים. היומן מסתיים ברשומה {seq}, {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation>
            <numerusform>הועבר אל {to}: שורה אחת של {tables} טבלאות, אחרי השוואה, והיומן עד רשומה {seq}. המאגר הישן סגור לעבודה.</numerusform>
            <numerusform>הועבר אל {to}: %n שורות של {tables} טבלאות, כולן אחרי השוואה, והיומן עד רשומה {seq}. המאגר הישן סגור לעבודה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation>
            <numerusform>{file}: {entries} פעולות שוחזרו ונבדקו, פעולה אחת מאז. כללים שהופרו: {broken}.</numerusform>
            <numerusform>{file}: {entries} פעולות שוחזרו ונבדקו, %n פעולות מאז. כללים שהופרו: {broken}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>משהו השתבש. מה שהוצג כבוצע נשמר. מספר לדיווח: {number}</translation>
    </message>
    <message>
        <source>Written: {file} ({names}).</source>
        <extracomment>{names} are names of files.</extracomment>
        <translation>נכתב: {file} ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation>
            <numerusform>הגיבוי התקין החדש ביותר: {file}, {time}, פעולה אחת. לא ידוע כמה נעשה מאז. לא שונה דבר: rescue --take מניח את המאגר בצד וממשיך עם הגיבוי.</numerusform>
            <numerusform>הגיבוי התקין החדש ביותר: {file}, {time}, %n פעולות. לא ידוע כמה נעשה מאז. לא שונה דבר: rescue --take מניח את המאגר בצד וממשיך עם הגיבוי.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation>
            <numerusform>הגיבוי התקין החדש ביותר: {file}, {time}, פעולה אחת; {lost} שנעשו מאז אינן בו. לא שונה דבר: rescue --take מניח את המאגר בצד וממשיך עם הגיבוי.</numerusform>
            <numerusform>הגיבוי התקין החדש ביותר: {file}, {time}, %n פעולות; {lost} שנעשו מאז אינן בו. לא שונה דבר: rescue --take מניח את המאגר בצד וממשיך עם הגיבוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored from {file} and checked. What was there before: {aside}</source>
        <translation>שוחזר מ-{file} ונבדק. מה שהיה שם קודם: {aside}</translation>
    </message>
    <message>
        <source>The store is sound. Nothing was changed.</source>
        <translation>המאגר תקין. לא שונה דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation>
            <numerusform>איש קשר אחד נמחק, יחד עם {files} קבצים שבהם הופיע.</numerusform>
            <numerusform>%n אנשי קשר נמחקו, יחד עם {files} קבצים שבהם הופיעו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>not known</comment>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Restored from {file} and checked.</source>
        <translation>שוחזר מ-{file} ונבדק.</translation>
    </message>
    <message>
        <source>Restored from {file} and checked. The trail ends with entry {seq}, {hash}</source>
        <translation>שוחזר מ-{file} ונבדק. היומן מסתיים ברשומה {seq}, {hash}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>not known</comment>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>not known</comment>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Name what it is about: a parcel, an order, a round …</source>
        <translation>לציין במה מדובר: חבילה, הזמנה, סבב …</translation>
    </message>
    <message>
        <source>Written: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>נכתב: {file}, {size} בתים.</translation>
    </message>
    <message>
        <source>Written over what was there: {file}, {size} bytes.</source>
        <translation>נכתב על גבי מה שהיה שם: {file}, {size} בתים.</translation>
    </message>
    <message>
        <source>Test sheet for a scanner</source>
        <translation>דף בדיקה לסורק</translation>
    </message>
    <message>
        <source>Open “Test the scanner” in the settings and scan these codes in any order. The page tells what is wrong with the scanner&apos;s settings and how to mend it.</source>
        <translation>לפתוח ״בדיקת הסורק״ בהגדרות ולסרוק את הקודים האלה בכל סדר. הדף אומר מה לא תקין בהגדרות הסורק ואיך לתקן.</translation>
    </message>
    <message>
        <source>Letters and signs (Code 128)</source>
        <translation>אותיות וסימנים (Code 128)</translation>
    </message>
    <message>
        <source>Lot and serial number in bars (GS1-128)</source>
        <translation>אצווה ומספר סידורי בפסים (GS1-128)</translation>
    </message>
    <message>
        <source>Lot and serial number in dots (GS1 DataMatrix)</source>
        <translation>אצווה ומספר סידורי בנקודות (GS1 DataMatrix)</translation>
    </message>
    <message>
        <source>Product (EAN-13)</source>
        <translation>מוצר (EAN-13)</translation>
    </message>
    <message>
        <source>Case (ITF-14)</source>
        <translation>ארגז (ITF-14)</translation>
    </message>
    <message>
        <source>This is no code of the test sheet.</source>
        <extracomment>Another code than one of the test sheet was scanned.</extracomment>
        <translation>זה אינו קוד של דף הבדיקה.</translation>
    </message>
    <message>
        <source>This is no code of the test sheet: {scanned}</source>
        <translation>זה אינו קוד של דף הבדיקה: {scanned}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation>
            <numerusform>הגיע רק תו אחד. על הסורק לשלוח קודים שלמים, לאט יותר אם צריך.</numerusform>
            <numerusform>הגיעו רק %n תווים. על הסורק לשלוח קודים שלמים, לאט יותר אם צריך.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit is not sent. Turn “transmit check digit” on at the scanner.</source>
        <translation>ספרת הביקורת לא נשלחת. להפעיל בסורק ״transmit check digit״.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {layout}.</source>
        <extracomment>{layout} is a short name such as FR.</extracomment>
        <translation>הסורק מוגדר לפריסת מקלדת אחרת: {layout}.</translation>
    </message>
    <message>
        <source>Small letters and capitals are swapped: caps lock, here or at the scanner.</source>
        <translation>אותיות קטנות וגדולות מוחלפות: Caps Lock, כאן או בסורק.</translation>
    </message>
    <message>
        <source>The scanner changes letters to capitals or small ones. Turn that off at it.</source>
        <translation>הסורק משנה אותיות לגדולות או לקטנות. לכבות זאת בסורק.</translation>
    </message>
    <message>
        <source>The prefix is not the one that is set here.</source>
        <translation>הקידומת אינה זו שמוגדרת כאן.</translation>
    </message>
    <message>
        <source>The scanner sends a prefix before each code: {prefix}</source>
        <extracomment>{prefix} is what the scanner sends before each code.</extracomment>
        <translation>הסורק שולח קידומת לפני כל קוד: {prefix}</translation>
    </message>
    <message>
        <source>More than the suffix comes after the code: {scanned}. Turn it off at the scanner.</source>
        <extracomment>{scanned} is what the scanner sends after each code.</extracomment>
        <translation>אחרי הקוד מגיע יותר מהסיומת: {scanned}. לכבות זאת בסורק.</translation>
    </message>
    <message>
        <source>No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner.</source>
        <translation>אחרי הקוד לא מגיע Enter או Tab. להפעיל בסורק את הסיומת ״Enter״.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number (GS) is lost. Let the scanner send it as Ctrl+] or as | instead.</source>
        <extracomment>GS is the sign that parts the fields of a GS1 code.</extracomment>
        <translation>המפריד בין אצווה למספר סידורי אובד. על הסורק לשלוח במקומו Ctrl+] (GS) או |.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number comes as {scanned}.</source>
        <extracomment>{scanned} is the sign that the scanner sends instead of GS.</extracomment>
        <translation>המפריד בין אצווה למספר סידורי מגיע כך: {scanned}.</translation>
    </message>
    <message>
        <source>The kind of code is not sent. Turn “AIM code ID” on at the scanner.</source>
        <translation>סוג הקוד לא נשלח. להפעיל בסורק ״AIM code ID״.</translation>
    </message>
    <message>
        <source>The scanner is slow: {ms} ms from key to key. Take its delay between characters away.</source>
        <extracomment>{ms} is a number of milliseconds.</extracomment>
        <translation>הסורק איטי: {ms} מ״ש ממקש למקש. לבטל בו את ההשהיה בין תווים.</translation>
    </message>
    <message>
        <source>No aisles are drawn: no walk can be planned.</source>
        <translation>לא משורטטים מעברים: אי אפשר לתכנן מסלול.</translation>
    </message>
    <message>
        <source>No cross aisles are drawn: no way leads from aisle to aisle.</source>
        <translation>לא משורטטים מעברי רוחב: אין דרך ממעבר למעבר.</translation>
    </message>
    <message>
        <source>More than one thing is called {aisle}.</source>
        <translation>יותר מדבר אחד נקרא {aisle}.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands at the same place as {others}.</source>
        <extracomment>{others} are the names of one or more aisles.</extracomment>
        <translation>מעבר {aisle} נמצא באותו מקום כמו {others}.</translation>
    </message>
    <message>
        <source>Two cross aisles stand at the same place.</source>
        <translation>שני מעברי רוחב נמצאים באותו מקום.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation>
            <numerusform>איתור אחד אינו בשום מעבר, ומגיעים אליו אחרון: {slots}</numerusform>
            <numerusform>%n איתורים אינם בשום מעבר, ומגיעים אליהם אחרונים: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation>
            <numerusform>איתור אחד מציין את מעבר {aisle}, שאינו קיים, ומגיעים אליו אחרון: {slots}</numerusform>
            <numerusform>%n איתורים מציינים את מעבר {aisle}, שאינו קיים, ומגיעים אליהם אחרונים: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation>
            <numerusform>איתור אחד חורג מקצות מעבר {aisle}: {slots}</numerusform>
            <numerusform>%n איתורים חורגים מקצות מעבר {aisle}: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation>
            <numerusform>מעבר {aisle} חסום. אי אפשר להגיע לאיתור שלו: {slots}</numerusform>
            <numerusform>מעבר {aisle} חסום. אי אפשר להגיע ל-%n האיתורים שלו: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>One-way aisles lead nobody to aisle {aisle}. Turn one of them round.</source>
        <translation>מעברים חד־כיווניים לא מובילים אל מעבר {aisle}. להפוך אחד מהם.</translation>
    </message>
    <message>
        <source>One-way aisles lead nobody back from aisle {aisle}. Turn one of them round.</source>
        <translation>מעברים חד־כיווניים לא מובילים חזרה ממעבר {aisle}. להפוך אחד מהם.</translation>
    </message>
    <message>
        <source>Aisle {aisle} is blocked: its direction means nothing.</source>
        <translation>מעבר {aisle} חסום: לכיוון שלו אין משמעות.</translation>
    </message>
    <message>
        <source>Walks would begin on no cross aisle. They begin at the front instead.</source>
        <translation>המסלולים לא מתחילים במעבר רוחב. במקום זאת הם מתחילים בחזית.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands there. Nothing was moved.</source>
        <translation>מעבר {aisle} נמצא שם. לא הוזז דבר.</translation>
    </message>
    <message>
        <source>Another cross aisle is there. Choose another place.</source>
        <translation>נמצא שם מעבר רוחב אחר. לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>Walks begin on this cross aisle. Let them begin elsewhere first.</source>
        <translation>המסלולים מתחילים במעבר הרוחב הזה. להתחיל אותם קודם במקום אחר.</translation>
    </message>
    <message>
        <source>Aisle {aisle} has no slots.</source>
        <translation>למעבר {aisle} אין איתורים.</translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation>
            <numerusform>מעבר {aisle} באזור {zone}, אך איתור אחד שלו באזור אחר: {slots}</numerusform>
            <numerusform>מעבר {aisle} באזור {zone}, אך %n מאיתוריו באזור אחר: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone {zone} is torn: aisles of other zones stand between its own.</source>
        <translation>אזור {zone} מפוצל: מעברים של אזורים אחרים מפרידים בין שלו.</translation>
    </message>
    <message>
        <source>its paper is out</source>
        <translation>הנייר אזל</translation>
    </message>
    <message>
        <source>its ribbon is out</source>
        <translation>סרט ההדפסה אזל</translation>
    </message>
    <message>
        <source>its head is open</source>
        <translation>ראש ההדפסה פתוח</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>היא מושהית</translation>
    </message>
    <message>
        <source>it is too cold</source>
        <translation>קר מדי</translation>
    </message>
    <message>
        <source>it is too hot</source>
        <translation>חם מדי</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>תווית משלוח</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>תווית החזרה</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>רשימת מסירה</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Label of an order</source>
        <extracomment>A small label that goes with an order from its release to the packing bench.</extracomment>
        <translation>תווית של הזמנה</translation>
    </message>
    <message>
        <source>waits for its printer</source>
        <translation>ממתין למדפסת</translation>
    </message>
    <message>
        <source>sent, not seen on paper yet</source>
        <translation>נשלח, עדיין לא נראה על נייר</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>לא הודפס</translation>
    </message>
    <message>
        <source>{number}  {paper}  {subject}: {stands}</source>
        <extracomment>{number} names the job, {paper} is what it is, {stands} whether it was printed.</extracomment>
        <translation>{number}  {paper}  {subject}: {stands}</translation>
    </message>
    <message>
        <source>The paper of {subject} is done with already. Nothing was printed twice.</source>
        <extracomment>{subject} is the parcel, hand-over or piece that the paper is for.</extracomment>
        <translation>הדף של {subject} כבר טופל. דבר לא הודפס פעמיים.</translation>
    </message>
    <message>
        <source>No scale is set</source>
        <translation>לא הוגדר משקל</translation>
    </message>
    <message>
        <source>The scale does not answer. Type the weight.</source>
        <translation>המשקל לא עונה. להקליד את המשקל.</translation>
    </message>
    <message>
        <source>The scale is not ready</source>
        <translation>המשקל לא מוכן</translation>
    </message>
    <message>
        <source>Too heavy for the scale</source>
        <translation>כבד מדי למשקל</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: set it to 0</source>
        <translation>המשקל מראה פחות מאפס: לאפס אותו</translation>
    </message>
    <message>
        <source>{weight} on the scale</source>
        <translation>{weight} על המשקל</translation>
    </message>
    <message>
        <source>{weight}, still moving</source>
        <translation>{weight}, עדיין לא יציב</translation>
    </message>
    <message>
        <source>Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is right, scan “Yes”.</source>
        <extracomment>{scanned}, {expected} and {tolerance} are grams.</extracomment>
        <translation>המשקל חורג: {scanned} גרם. צפוי {expected} גרם ± {tolerance} גרם. לבדוק בפנים. אם הכול תקין, לסרוק ״כן״.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: clear the scale and put one of it there alone.</source>
        <extracomment>{item} is a product.</extracomment>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם. אולי המשקל הרשום של {item} שגוי: לפנות את המשקל ולשים עליו יחידה אחת לבדה.</translation>
    </message>
    <message>
        <source>One {item} weighs {grams} g. Put it back and the whole parcel on the scale.</source>
        <extracomment>{item} is a product, {grams} the weight of one piece.</extracomment>
        <translation>{item} אחד שוקל {grams} גרם. להחזיר אותו ולשים את כל החבילה על המשקל.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {missing} missing ({percent} %).</source>
        <extracomment>{percent} is how likely it is.</extracomment>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם: כנראה חסר {pieces} × {missing} ({percent}%).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: {twice} was probably scanned twice, {pieces} missing ({percent} %).</source>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם: כנראה {twice} נסרק פעמיים, חסר {pieces} ({percent}%).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {extra} too many ({percent} %).</source>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם: כנראה מיותר {pieces} × {extra} ({percent}%).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {in_place} in place of {instead} ({percent} %).</source>
        <extracomment>{in_place} is the product that lies in the box where {instead} should.</extracomment>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם: כנראה {in_place} במקום {instead} ({percent}%).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably packed in box {other_box} ({percent} %).</source>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם: כנראה נארז בקרטון {other_box} ({percent}%).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: the weight on file of {catalogue} is probably wrong ({percent} %).</source>
        <translation>{scanned} גרם, לא {expected} ± {tolerance} גרם: המשקל הרשום של {catalogue} כנראה שגוי ({percent}%).</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for pieces of this kind?</source>
        <extracomment>{tote} is a tote, {disposition} what becomes of a piece, such as &quot;Repair&quot;.</extracomment>
        <translation>{tote} פנויה. לפתוח אותה ליחידות מהסוג הזה?</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for “{disposition}”?</source>
        <translation>{tote} פנויה. לפתוח אותה ל״{disposition}״?</translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation>
            <numerusform>ב-{tote} יחידה אחת. ״סיום״ סוגר אותה ומדפיס את הרשימה שלה.</numerusform>
            <numerusform>ב-{tote} %n יחידות. ״סיום״ סוגר אותה ומדפיס את הרשימה שלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation>
            <numerusform>לרוקן את {tote} (יחידה אחת) אל {place} ולסרוק את המקום.</numerusform>
            <numerusform>לרוקן את {tote} (%n יחידות) אל {place} ולסרוק את המקום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation>
            <numerusform>למסור את היחידה של {tote} ולסרוק ״אישור״.</numerusform>
            <numerusform>למסור את %n היחידות של {tote} ולסרוק ״אישור״.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation>
            <numerusform>{tote} סגורה עם יחידה אחת. לשים בה את הרשימה שלה.</numerusform>
            <numerusform>{tote} סגורה עם %n יחידות. לשים בה את הרשימה שלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation>
            <numerusform>יחידה אחת יצאה מ-{tote}. היא שוב פנויה.</numerusform>
            <numerusform>%n יחידות יצאו מ-{tote}. היא שוב פנויה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of {tote} is printed once more.</source>
        <translation>הרשימה של {tote} מודפסת פעם נוספת.</translation>
    </message>
    <message>
        <source>Clean {plate}: the clock runs. Scan “Done” when it is clean.</source>
        <translation>לנקות את {plate}: השעון רץ. לסרוק ״סיום״ כשהיא נקייה.</translation>
    </message>
    <message>
        <source>{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean.</source>
        <translation>{plate} לניקוי. לסרוק ״אישור״ להתחלה, ״סיום״ כשהיא נקייה.</translation>
    </message>
    <message>
        <source>{plate} is not to be cleaned.</source>
        <translation>{plate} לא מיועדת לניקוי.</translation>
    </message>
    <message>
        <source>{plate} is being cleaned. Scan “Done” when it is clean.</source>
        <translation>{plate} בניקוי. לסרוק ״סיום״ כשהיא נקייה.</translation>
    </message>
    <message>
        <source>{tote} is not open for such pieces.</source>
        <translation>{tote} לא פתוחה ליחידות כאלה.</translation>
    </message>
    <message>
        <source>{tote} holds no returned pieces. It opens with the first one brought into it.</source>
        <translation>ב-{tote} אין יחידות מוחזרות. היא נפתחת עם הראשונה שמובאת אליה.</translation>
    </message>
    <message>
        <source>{tote} is still open. Close it with “Done”, then empty it.</source>
        <translation>{tote} עדיין פתוחה. לסגור אותה עם ״סיום״, ואז לרוקן.</translation>
    </message>
    <message>
        <source>{tote} is closed already. Empty it, or scan “Print” for its list.</source>
        <translation>{tote} כבר סגורה. לרוקן אותה, או לסרוק ״הדפסה״ לרשימה שלה.</translation>
    </message>
    <message>
        <source>“Done”, a place for its contents, or the next piece</source>
        <translation>״סיום״, מקום לתכולה, או היחידה הבאה</translation>
    </message>
    <message>
        <source>“Done”, once it is clean</source>
        <translation>״סיום״, אחרי שנקי</translation>
    </message>
    <message>
        <source>container looked into</source>
        <translation>מכל נבדק</translation>
    </message>
    <message>
        <source>container left</source>
        <translation>מכל הושאר</translation>
    </message>
    <message>
        <source>cleaning resumed</source>
        <translation>ניקוי חודש</translation>
    </message>
    <message>
        <source>cleaning ended</source>
        <translation>ניקוי הסתיים</translation>
    </message>
    <message>
        <source>container closed</source>
        <translation>מכל נסגר</translation>
    </message>
    <message>
        <source>container emptied</source>
        <translation>מכל רוקן</translation>
    </message>
    <message>
        <source>{plate} cannot be kept as a reference case: not judged yet, or one already.</source>
        <translation>אי אפשר לשמור את {plate} כמקרה ייחוס: עדיין לא הוערכה, או שכבר נשמרה.</translation>
    </message>
    <message>
        <source>reference case kept</source>
        <translation>מקרה ייחוס נשמר</translation>
    </message>
    <message>
        <source>Second looks at</source>
        <translation>בדיקות שניות של</translation>
    </message>
    <message>
        <source>Do clerks grade reference cases right?</source>
        <translation>האם מקרי ייחוס מדורגים נכון?</translation>
    </message>
    <message>
        <source>Has grading changed of late?</source>
        <translation>האם הדירוג השתנה לאחרונה?</translation>
    </message>
    <message>
        <source>Grades given blind to pieces whose right grade is known: those that are right ÷ all, between two bounds at 95 % certainty. Days: when the piece was graded.</source>
        <translation>דרגות שניתנו בעיוור ליחידות שדרגתן הנכונה ידועה: הנכונות ÷ הכול, בין שני גבולות בוודאות של 95%. ימים: מועד דירוג היחידה.</translation>
    </message>
    <message>
        <source>Pieces with grade A by clerk, best answers by question, and second looks that agree by clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.</source>
        <translation>יחידות בדרגה A לפי פקיד/ה, התשובות הטובות ביותר לפי שאלה, ובדיקות שניות תואמות לפי פקיד/ה: 30 הימים האחרונים לצד כל מה שלפניהם. השתנה: שני הגבולות של 95% אינם חופפים.</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation>מקרי ייחוס</translation>
    </message>
    <message>
        <source>Grades given to them</source>
        <translation>דרגות שניתנו להם</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>דורג</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>יחידות קודם</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>שיעור קודם</translation>
    </message>
    <message>
        <source>Pieces of late</source>
        <translation>יחידות לאחרונה</translation>
    </message>
    <message>
        <source>Share of late</source>
        <translation>שיעור לאחרונה</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Which carrier brings goods back best?</source>
        <translation>איזו חברת שילוח מחזירה סחורה הכי טוב?</translation>
    </message>
    <message>
        <source>Labels made for returns. Way back: from the label to the receipt, the customer&apos;s own days included; middle value with its bounds. Late: not here after twice the promised days ÷ labels whose time is up; bounds at 95 %. Fee ÷ labels; transport booked ÷ labels that arrived. Days: when the label was made.</source>
        <translation>תוויות שהוכנו להחזרות. הדרך חזרה: מהתווית עד הקבלה, כולל הימים של הלקוח עצמו; הערך האמצעי וגבולותיו. באיחור: לא הגיעו אחרי כפליים מהימים שהובטחו ÷ תוויות שזמנן עבר; גבולות של 95 %. עמלה ÷ תוויות; הובלה שנרשמה ÷ תוויות שהגיעו. ימים: מועד הכנת התווית.</translation>
    </message>
    <message>
        <source>Labels that bring goods back</source>
        <translation>תוויות שמחזירות סחורה</translation>
    </message>
    <message>
        <source>Every label made for a return, and when its goods were here. Late: not here after twice the promised days. Days: when the label was made.</source>
        <translation>כל תווית שהוכנה להחזרה, ומתי הגיעה הסחורה שלה. באיחור: לא הגיעה אחרי כפליים מהימים שהובטחו. ימים: מועד הכנת התווית.</translation>
    </message>
    <message>
        <source>Labels made</source>
        <translation>תוויות שהוכנו</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>labels</comment>
        <translation>הגיעו</translation>
    </message>
    <message>
        <source>From label to receipt (median)</source>
        <translation>מהתווית עד הקבלה (חציון)</translation>
    </message>
    <message>
        <source>Share of late ones</source>
        <translation>שיעור המאחרות</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>labels</comment>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>column</comment>
        <translation>חברת שילוח</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>הדרך חזרה</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 מתוך 10 תוך</translation>
    </message>
    <message>
        <source>Time is up</source>
        <comment>column: labels</comment>
        <translation>זמנן עבר</translation>
    </message>
    <message>
        <source>Late ones</source>
        <translation>מאחרות</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>עמלה</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>column: cost</comment>
        <translation>נרשם</translation>
    </message>
    <message>
        <source>Label made</source>
        <comment>column: time</comment>
        <translation>הכנת התווית</translation>
    </message>
    <message>
        <source>Days promised</source>
        <translation>ימים שהובטחו</translation>
    </message>
    <message>
        <source>The label lay in the box: nobody knows when it was used.</source>
        <translation>התווית הייתה בקופסה: לא ידוע מתי השתמשו בה.</translation>
    </message>
    <message>
        <source>The questions and rules were not taken. Look at this: {scanned}</source>
        <extracomment>{scanned} names places in the file, such as kitchen.broken or $.rules[2].grade</extracomment>
        <translation>השאלות והכללים לא נקלטו. לבדוק זאת: {scanned}</translation>
    </message>
    <message>
        <source>questions and rules changed</source>
        <translation>שאלות וכללים שונו</translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation>
            <numerusform>השאלות של קטגוריה אחת נקלטו.</numerusform>
            <numerusform>השאלות של %n קטגוריות נקלטו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation>
            <numerusform>אחת מתוך {of} היחידות האחרונות שהוערכו הייתה הולכת למקום אחר.</numerusform>
            <numerusform>%n מתוך {of} היחידות האחרונות שהוערכו היו הולכות למקום אחר.</numerusform>
        </translation>
    </message>
    <message>
        <source>{disposition}: {before} before, {after} then</source>
        <translation>{disposition}: {before} קודם, {after} אחר כך</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>ריקון המכל</translation>
    </message>
    <message>
        <source>List of a container</source>
        <translation>רשימת מכל</translation>
    </message>
    <message>
        <source>Contents of a container</source>
        <translation>תכולת מכל</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what becomes of the contents, heading</comment>
        <translation>עבור</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>מוין בידי</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>נסגר</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a container</comment>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>%n פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Handed over: date, signature</source>
        <translation>נמסר: תאריך, חתימה</translation>
    </message>
    <message>
        <source>Taken over: date, signature</source>
        <translation>התקבל: תאריך, חתימה</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Choose</source>
        <extracomment>Figures beside each other.</extracomment>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>שילוב</translation>
    </message>
    <message>
        <source>Large orders alone, the rest together.</source>
        <translation>הזמנות גדולות בנפרד, השאר יחד.</translation>
    </message>
    <message>
        <source>Urgent orders alone, the rest together.</source>
        <translation>הזמנות דחופות בנפרד, השאר יחד.</translation>
    </message>
    <message>
        <source>One person, one order, the whole floor.</source>
        <translation>אדם אחד, הזמנה אחת, כל הרצפה.</translation>
    </message>
    <message>
        <source>One person, several orders, one walk.</source>
        <translation>אדם אחד, כמה הזמנות, מסלול אחד.</translation>
    </message>
    <message>
        <source>One person a zone; the tote is handed on.</source>
        <translation>אדם לכל אזור; התיבה עוברת הלאה.</translation>
    </message>
    <message>
        <source>All zones at once, sorted at the wall.</source>
        <translation>כל האזורים יחד, מיון בקיר.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>מוצע</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>סבבים</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>מטרים</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>totes</source>
        <translation>תיבות</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>planning…</source>
        <translation>בתכנון…</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>מעט מדי</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>זה הכול</translation>
    </message>
    <message>
        <source>What ought to be moved</source>
        <translation>מה כדאי להעביר</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ממקום</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>לקחת</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>אצווה {lot}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>מתוך {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation>
            <numerusform>העברה אחת ממתינה</numerusform>
            <numerusform>%Ln העברות ממתינות</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan “Next”, or the place to take from.</source>
        <translation>לסרוק ״הבא״, או את המקום שממנו לוקחים.</translation>
    </message>
    <message>
        <source>{kind}: {n} from {origin} to {target}</source>
        <translation>{kind}: {n} מ-{origin} אל {target}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>יציאה ב-{time}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Packing note</source>
        <translation>הערת אריזה</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>empty takes the note away</source>
        <translation>שדה ריק מסיר את ההערה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>לגבי</translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation>המספר או השם</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>מה כתוב בה</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A whole number, then Enter.</source>
        <translation>מספר שלם, ואז Enter.</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Orders by the time they must leave. Select some to act on them.</source>
        <translation>הזמנות לפי המועד שבו עליהן לצאת. לבחור כמה כדי לפעול עליהן.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>עיכוב</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>הסרת עיכוב</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>קידום</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>לא דחוף</translation>
    </message>
    <message>
        <source>Onto a cart</source>
        <translation>אל עגלה</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>ביטול הזמנה</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>שחרור…</translation>
    </message>
    <message>
        <source>Change lines…</source>
        <translation>שינוי שורות…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכנות</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>לשלוח עד</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ארץ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>{service}, urgent</source>
        <translation>{service}, דחוף</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>חסרות</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>בעיכוב</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>{sku} {name}: {promised} of {missing} promised, {there} there</source>
        <translation>הוקצו {promised} מתוך {missing}, מצויות {there}: {sku} {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>עוד שורה אחת</numerusform>
            <numerusform>עוד %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more orders first.</source>
        <translation>לבחור קודם הזמנה אחת או יותר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation>
            <numerusform>הזמנה אחת עוכבה; היחידות שלה פנויות לאחרות.</numerusform>
            <numerusform>%Ln הזמנות עוכבו; היחידות שלהן פנויות לאחרות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation>
            <numerusform>העיכוב של הזמנה אחת הוסר.</numerusform>
            <numerusform>העיכוב של %Ln הזמנות הוסר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation>
            <numerusform>הזמנה אחת קודמה לראש התור.</numerusform>
            <numerusform>%Ln הזמנות קודמו לראש התור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation>
            <numerusform>הזמנה אחת ממתינה לתורה.</numerusform>
            <numerusform>%Ln הזמנות ממתינות לתורן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation>
            <numerusform>הזמנה אחת נוספה לעגלה פעילה.</numerusform>
            <numerusform>%Ln הזמנות נוספו לעגלה פעילה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation>
            <numerusform>הזמנה אחת בוטלה.</numerusform>
            <numerusform>%Ln הזמנות בוטלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>לבחור קודם הזמנה אחת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation>
            <numerusform>שורה אחת בהזמנה שונתה.</numerusform>
            <numerusform>%Ln שורות בהזמנה שונו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>What becomes of pieces</source>
        <translation>החלטות על יחידות</translation>
    </message>
    <message>
        <source>The first rule that fits decides. Try a change before you keep it.</source>
        <translation>הכלל הראשון שמתאים קובע. לנסות שינוי לפני ששומרים אותו.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>שמירת קובץ…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>כלל חדש</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>להקדים</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>קליטת קובץ…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>כלשהו</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>סיבת הלקוח</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ההחלטה</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>ההחלטה בפועל</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>ההחלטה החדשה</translation>
    </message>
    <message>
        <source>{disposition}: {before} → {after}</source>
        <translation>{disposition}: {before} ← {after}</translation>
    </message>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation>
            <numerusform>היחידות שהוערכו לאחרונה: אחת הייתה הולכת למקום אחר.</numerusform>
            <numerusform>היחידות שהוערכו לאחרונה: %Ln היו הולכות למקום אחר.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>אין עדיין.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>הכללים תקפים מעכשיו.</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>לבחור קודם כלל.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>אריזה</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>שקילה</translation>
    </message>
    <message>
        <source>Grams on the scale</source>
        <translation>גרמים על המשקל</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>הדפסה חוזרת</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Parcel done</source>
        <translation>חבילה מוכנה</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation>ביטול התווית</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>כן, זה תקין</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>ההזמנה הבאה</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>קרטון</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>חבילה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>הזמנה אחת לאריזה</numerusform>
            <numerusform>%Ln הזמנות לאריזה</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pack at {bench}</source>
        <translation>אין מה לארוז ב-{bench}</translation>
    </message>
    <message>
        <source>Scan the bench again to see the orders of all benches.</source>
        <translation>לסרוק שוב את השולחן כדי לראות את ההזמנות של כל השולחנות.</translation>
    </message>
    <message>
        <source>Scan a tote, a slot of the wall, or an order.</source>
        <translation>לסרוק תיבה, תא בקיר או הזמנה.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>אין מה לארוז</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are picked.</source>
        <translation>הזמנות יופיעו כאן מיד לאחר שלוקטו.</translation>
    </message>
    <message>
        <source>Brought to {bench}: scan a tote. The most urgent: {orders}</source>
        <translation>הובאו אל {bench}: לסרוק תיבה. הדחופות ביותר: {orders}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} מתוך {all}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>כלשהו</translation>
    </message>
    <message>
        <source>{sides} mm</source>
        <translation>{sides} מ״מ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>שביר</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>מתנה</translation>
    </message>
    <message>
        <source>code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>{done} of {all} pieces packed</source>
        <translation>נארזו {done} מתוך {all} יחידות</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message>
        <source>No loading plan for this box: you decide.</source>
        <extracomment>Lines about a box before it is taken, in a small window and in a large one. Pixels they may take.</extracomment>
        <translation>אין תוכנית העמסה לקרטון הזה: ההחלטה שלך.</translation>
    </message>
    <message>
        <source>All in.</source>
        <translation>הכול בפנים.</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>שלב {now} מתוך {all}</translation>
    </message>
    <message>
        <source>parcel {number}: {code}</source>
        <translation>חבילה {number}: {code}</translation>
    </message>
    <message>
        <source>Stick each label on its parcel and scan it.</source>
        <translation>להדביק כל תווית על החבילה שלה ולסרוק אותה.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>What is shown of somebody once: name, badge and PIN, each where it is new.</extracomment>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Who works here. Select somebody to give a badge or a PIN.</source>
        <translation>מי עובד כאן. לבחור מישהו כדי לתת תג או קוד אישי.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Change work</source>
        <translation>שינוי עבודה</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>תג חדש</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>קוד אישי חדש</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>ממונה</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>סיום עבודה</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>חזרה לעבודה</translation>
    </message>
    <message>
        <source>Print the badge as a label</source>
        <translation>הדפסת התג כתווית</translation>
    </message>
    <message>
        <source>Print the badge on a page</source>
        <translation>הדפסת התג על דף</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>קוד אישי</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>בעמדה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>כבר לא עובד/ת</translation>
    </message>
    <message>
        <source>guessed too often</source>
        <translation>יותר מדי ניחושים</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ניתן</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>{name} has other work now.</source>
        <translation>העבודה של {name} שונתה.</translation>
    </message>
    <message>
        <source>{name} is a supervisor now.</source>
        <translation>מעכשיו {name} בתפקיד ממונה.</translation>
    </message>
    <message>
        <source>{name} has left: the badge opens nothing any more.</source>
        <translation>העבודה של {name} הסתיימה: התג כבר לא פותח דבר.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>לבחור קודם אדם אחד.</translation>
    </message>
    <message>
        <source>Badge {badge}</source>
        <translation>תג {badge}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>קוד אישי {pin}</translation>
    </message>
    <message>
        <source>Hand this over to {name} alone: it is shown once.</source>
        <translation>למסור ל-{name} בלבד: מוצג פעם אחת.</translation>
    </message>
    <message>
        <source>The badge of {name} went to {where}.</source>
        <translation>התג של {name} נשלח אל {where}.</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Add a person</source>
        <extracomment>Name, roles, language.</extracomment>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Pick</source>
        <extracomment>Thousands of places: read once.</extracomment>
        <translation>ליקוט</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>חסר</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>תיבה מלאה</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>איתור אחר</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Swap the tote</source>
        <translation>החלפת התיבה</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>מוצר אחר</translation>
    </message>
    <message>
        <source>Pick a line again</source>
        <translation>ליקוט חוזר של שורה</translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation>נמצא בכל זאת</translation>
    </message>
    <message>
        <source>Aisle is blocked</source>
        <translation>המעבר חסום</translation>
    </message>
    <message>
        <source>Cart is broken</source>
        <translation>העגלה מקולקלת</translation>
    </message>
    <message>
        <source>Hand the round over</source>
        <translation>העברת הסבב</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>המשך בלי סריקה</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>מה יחזיר ביטול פעולה?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>מה קרה?</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>התחלת הסבב הבא</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>איתור</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>לקחת</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>Round {round} is yours</source>
        <translation>סבב {round} שלך</translation>
    </message>
    <message>
        <source>It was begun before. Go on with it where it stopped.</source>
        <translation>הוא התחיל קודם. להמשיך בו מאותו מקום.</translation>
    </message>
    <message>
        <source>{tote} waits at {place}</source>
        <translation>{tote} ממתינה ב-{place}</translation>
    </message>
    <message>
        <source>Fetch it and scan it, or start the next round.</source>
        <translation>להביא אותה ולסרוק, או להתחיל את הסבב הבא.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation>
            <numerusform>סבב אחד מוכן</numerusform>
            <numerusform>%Ln סבבים מוכנים</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next one, or scan a round&apos;s code or a zone&apos;s tote.</source>
        <translation>להתחיל את הבא, או לסרוק קוד של סבב או תיבה של אזור.</translation>
    </message>
    <message>
        <source>No round is ready</source>
        <translation>אין סבב מוכן</translation>
    </message>
    <message>
        <source>New rounds appear here as soon as they are released.</source>
        <translation>סבבים חדשים יופיעו כאן מיד לאחר שישוחררו.</translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation>
            <numerusform>אזור {zone}: שורה אחת</numerusform>
            <numerusform>אזור {zone}: %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it empty?</source>
        <translation>האם ריק?</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>אצווה {lot}</translation>
    </message>
    <message>
        <source>{taken} of {wanted}</source>
        <translation>{taken} מתוך {wanted}</translation>
    </message>
    <message>
        <source>{n} for position {position}</source>
        <translation>{n} לתא {position}</translation>
    </message>
    <message>
        <source>then {parts}</source>
        <translation>אחר כך {parts}</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>עגלה</translation>
    </message>
    <message>
        <source>a free tote</source>
        <translation>תיבה פנויה</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>הזמנה {order}</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>לקיר</translation>
    </message>
    <message>
        <source>To a bench</source>
        <translation>לשולחן אריזה</translation>
    </message>
    <message>
        <source>To a put-away place</source>
        <translation>למקום אחסון</translation>
    </message>
    <message>
        <source>To zone {zone}</source>
        <translation>לאזור {zone}</translation>
    </message>
    <message>
        <source>zone {zone}: {done} of {all} lines</source>
        <translation>אזור {zone}: {done} מתוך {all} שורות</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} מתוך {all} שורות</translation>
    </message>
    <message>
        <source>{done} m of {all} m</source>
        <translation>{done} מ׳ מתוך {all} מ׳</translation>
    </message>
    <message>
        <source>leave by {time}</source>
        <translation>לצאת עד {time}</translation>
    </message>
</context>
<context>
    <name>PinChangePopup</name>
    <message>
        <source>{name}: another PIN</source>
        <extracomment>The old PIN and the new one.</extracomment>
        <translation>קוד אישי אחר של {name}</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>הקוד הנוכחי</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>קוד אישי חדש: שש ספרות או יותר</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>הקוד החדש פעם נוספת</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>This PIN is too short, or too easily guessed.</source>
        <translation>הקוד האישי קצר מדי, או קל מדי לניחוש.</translation>
    </message>
    <message>
        <source>The new PIN was typed in two ways.</source>
        <translation>הקוד החדש הוקלד בשתי צורות שונות.</translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Six digits or more, then Enter.</source>
        <translation>שש ספרות או יותר, ואז Enter.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Scan policies</source>
        <translation>מדיניות סריקה</translation>
    </message>
    <message>
        <source>What is asked of a scan. For an item, a person, a method, all: first wins.</source>
        <translation>מה נדרש בסריקה. לפריט, לאדם, לשיטה, לכול: הראשון קובע.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>קביעה</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ביטול ההגדרה</translation>
    </message>
    <message>
        <source>Slot is scanned before the item</source>
        <translation>האיתור נסרק לפני הפריט</translation>
    </message>
    <message>
        <source>May be counted from so many pieces on</source>
        <translation>מותר לספור מכמות זו ומעלה</translation>
    </message>
    <message>
        <source>Look whether the slot is empty</source>
        <translation>לבדוק אם האיתור ריק</translation>
    </message>
    <message>
        <source>May go on without a scan</source>
        <translation>מותר להמשיך בלי סריקה</translation>
    </message>
    <message>
        <source>Picker may choose another lot</source>
        <translation>מותר לבחור אצווה אחרת בליקוט</translation>
    </message>
    <message>
        <source>Picker may choose another slot</source>
        <translation>מותר לבחור איתור אחר בליקוט</translation>
    </message>
    <message>
        <source>May take more than ordered, in %</source>
        <translation>מותר לקחת יותר מהמוזמן, %</translation>
    </message>
    <message>
        <source>Single orders go straight into their box</source>
        <translation>הזמנות בודדות ישר לקרטון שלהן</translation>
    </message>
    <message>
        <source>Most kg on a cart; 0: no limit</source>
        <translation>משקל מרבי בעגלה בק״ג; 0: ללא הגבלה</translation>
    </message>
    <message>
        <source>Most litres on a cart; 0: no limit</source>
        <translation>נפח מרבי בעגלה בליטרים; 0: ללא הגבלה</translation>
    </message>
    <message>
        <source>Most lines on a cart; 0: no limit</source>
        <translation>מספר שורות מרבי בעגלה; 0: ללא הגבלה</translation>
    </message>
    <message>
        <source>Hurried orders share a cart with others</source>
        <translation>הזמנות דחופות חולקות עגלה עם אחרות</translation>
    </message>
    <message>
        <source>Labels of orders are printed at the release</source>
        <translation>תוויות של הזמנות מודפסות בשחרור</translation>
    </message>
    <message>
        <source>Start of the day: so many slots are counted</source>
        <translation>פתיחת היום: מספר האיתורים לספירה</translation>
    </message>
    <message>
        <source>Start of the day: what waits is released</source>
        <translation>פתיחת היום: שחרור מה שממתין</translation>
    </message>
    <message>
        <source>Items that may go out instead</source>
        <translation>פריטים שמותר לשלוח במקומו</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>ממונים</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>מדיניות</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>item {sku}</source>
        <translation>פריט {sku}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Items, a blank between them</source>
        <translation>פריטים, מופרדים ברווח</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>יום בשבוע</translation>
    </message>
    <message>
        <source>It holds from the next scan on.</source>
        <translation>תקף מהסריקה הבאה.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>What would happen today?</source>
        <translation>מה יקרה היום?</translation>
    </message>
    <message>
        <source>Test the policy on an order</source>
        <translation>בדיקת המדיניות על הזמנה</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>מדיניות החזרות</translation>
    </message>
    <message>
        <source>Of the rules about a piece, the one that stands highest here wins.</source>
        <translation>מבין הכללים שנוגעים ליחידה, הגבוה ביותר כאן קובע.</translation>
    </message>
    <message>
        <source>Save policy…</source>
        <translation>שמירת מדיניות…</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>שאלות…</translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation>החלטות…</translation>
    </message>
    <message>
        <source>Take a policy in…</source>
        <translation>קליטת מדיניות…</translation>
    </message>
    <message>
        <source>nothing said of its condition</source>
        <translation>לא נאמר דבר על מצבו</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>About</source>
        <translation>לגבי</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>זמן להחזרה</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>עמלה</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>מציע</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>דמי משלוח חזרה</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>יכולות לחזור</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>Type the number of an order first.</source>
        <translation>להקליד קודם מספר של הזמנה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation>
            <numerusform>כלל אחד תקף מעכשיו.</numerusform>
            <numerusform>%Ln כללים תקפים מעכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>המדיניות נשמרה.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printer for “Elsewhere”</source>
        <extracomment>What goes to carriers by itself.</extracomment>
        <translation>מדפסת עבור ״במקום אחר״</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Papers that are not known to be printed. Select some to see to them.</source>
        <translation>דפים שלא ידוע אם הודפסו. לבחור כמה כדי לטפל בהם.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>שוב</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>במקום אחר</translation>
    </message>
    <message>
        <source>It did print</source>
        <translation>הודפס בפועל</translation>
    </message>
    <message>
        <source>Tell carriers again</source>
        <translation>להודיע שוב לחברות השילוח</translation>
    </message>
    <message>
        <source>Our own label</source>
        <translation>תווית משלנו</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ניסיונות</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <source>What hindered it</source>
        <translation>מה הפריע</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation>
            <numerusform>דף אחד הודפס שוב.</numerusform>
            <numerusform>%Ln דפים הודפסו שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other printer. Choose one in the settings.</source>
        <translation>אין מדפסת אחרת. לבחור אחת בהגדרות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation>
            <numerusform>דף אחד נשלח למדפסת האחרת.</numerusform>
            <numerusform>%Ln דפים נשלחו למדפסת האחרת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation>
            <numerusform>דף אחד נחשב מודפס.</numerusform>
            <numerusform>%Ln דפים נחשבים מודפסים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation>
            <numerusform>הודעה אחת לחברות שילוח נשלחת שוב.</numerusform>
            <numerusform>%Ln הודעות לחברות שילוח נשלחות שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more papers first.</source>
        <translation>לבחור קודם דף אחד או יותר.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Questions of the inspection</source>
        <translation>שאלות הבדיקה</translation>
    </message>
    <message>
        <source>Asked in this order, worst answers first; the worst makes the grade.</source>
        <translation>נשאלות בסדר הזה, התשובות הגרועות תחילה; הגרועה ביותר קובעת את הדרגה.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>שמירת קובץ…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>שאלה חדשה</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>תשובה חדשה</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>להקדים</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>קליטת קובץ…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>clean, ask again</source>
        <translation>לנקות, לשאול שוב</translation>
    </message>
    <message>
        <source>everything without questions of its own</source>
        <translation>כל מה שאין לו שאלות משלו</translation>
    </message>
    <message>
        <source>{category}: no questions of its own yet</source>
        <translation>{category}: אין עדיין שאלות משלה</translation>
    </message>
    <message>
        <source>Write a question and an answer.</source>
        <translation>לכתוב שאלה ותשובה.</translation>
    </message>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation>
            <numerusform>נשמר. מהיחידה האחרונה שהוערכה,</numerusform>
            <numerusform>נשמר. מתוך %Ln היחידות האחרונות שהוערכו,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation>
            <numerusform>אחת הייתה מקבלת דרגה אחרת או הולכת למקום אחר.</numerusform>
            <numerusform>%Ln היו מקבלות דרגה אחרת או הולכות למקום אחר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an answer first.</source>
        <translation>לבחור קודם תשובה.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive returns</source>
        <translation>קבלת החזרות</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>חבילה ריקה</translation>
    </message>
    <message>
        <source>Nothing more in it</source>
        <translation>לא נותר בה דבר</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>צפוי</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>הזמנה {order}</translation>
    </message>
    <message>
        <source>{done} of {all} pieces here</source>
        <translation>{done} מתוך {all} יחידות כאן</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>החזרה צפויה אחת</numerusform>
            <numerusform>%Ln החזרות צפויות</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a return&apos;s code, its order, or the label of its parcel.</source>
        <translation>לסרוק קוד של החזרה, את ההזמנה שלה, או את התווית של החבילה שלה.</translation>
    </message>
    <message>
        <source>not announced, {place}</source>
        <translation>לא צפוי, {place}</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation>
            <numerusform>ההזמנה הבאה</numerusform>
            <numerusform>%Ln ההזמנות הבאות</numerusform>
        </translation>
    </message>
    <message>
        <source>all that can</source>
        <translation>כל מה שאפשר</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>מספיק טוב</translation>
    </message>
    <message>
        <source>also partly there</source>
        <extracomment>So many minutes of all people: what fits into them is planned. A method that the person chose stays chosen, whatever turns out to be the least work.</extracomment>
        <translation>גם אלה שרק חלקן במלאי</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>שחרור</translation>
    </message>
    <message>
        <source>Compare the four methods, choose one, release.</source>
        <translation>להשוות את ארבע השיטות, לבחור אחת, לשחרר.</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>תכנון מחדש</translation>
    </message>
    <message>
        <source>Take back what nobody began</source>
        <translation>ביטול מה שטרם התחיל</translation>
    </message>
    <message>
        <source>what fits into an hour</source>
        <translation>מה שנכנס בשעה</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Looking for shorter walks…</source>
        <translation>חיפוש מסלולים קצרים יותר…</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>התכנון מוכן.</translation>
    </message>
    <message>
        <source>No order is left out.</source>
        <translation>אף הזמנה לא נשארה בחוץ.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation>
            <numerusform>נשארה בחוץ: הזמנה אחת</numerusform>
            <numerusform>נשארו בחוץ: %Ln הזמנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>סבב אחד</numerusform>
            <numerusform>%Ln סבבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>הזמנה אחת</numerusform>
            <numerusform>%Ln הזמנות</numerusform>
        </translation>
    </message>
    <message>
        <source>Released: {rounds} with {orders}.</source>
        <translation>שוחרר: {rounds} עם {orders}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation>
            <numerusform>השחרור של הזמנה אחת בוטל; היא שוב ממתינה.</numerusform>
            <numerusform>השחרור של %Ln הזמנות בוטל; הן שוב ממתינות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>מצב הפריט</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>הוחלט לפי</translation>
    </message>
    <message>
        <source>{name} ({left} of {shipped} may come back)</source>
        <translation>{name} ({left} מתוך {shipped} יכולות לחזור)</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>לא נאמר דבר</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Scan or type: order, parcel, return, plate, item</source>
        <translation>לסרוק או להקליד: הזמנה, חבילה, החזרה, לוחית, פריט</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>מה הלקוח מקבל</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>איך זה חוזר</translation>
    </message>
    <message>
        <source>Ask for this return</source>
        <translation>בקשת ההחזרה</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>החזרה חדשה</translation>
    </message>
    <message>
        <source>Find the order, say what comes back and why. The deciding rule is named.</source>
        <translation>למצוא את ההזמנה, לומר מה חוזר ולמה. הכלל המכריע מצוין בשמו.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>יישוב</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Scan or type something of the order.</source>
        <translation>לסרוק או להקליד משהו מההזמנה.</translation>
    </message>
    <message>
        <source>Order {order}, {customer}</source>
        <translation>הזמנה {order}, {customer}</translation>
    </message>
    <message>
        <source>{rma} waits for a supervisor: {why}.</source>
        <translation>{rma} ממתינה לממונה: {why}.</translation>
    </message>
    <message>
        <source>{rma} is granted by the rule {rule}.</source>
        <translation>{rma} אושרה לפי הכלל {rule}.</translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message>
        <source>Photo from a file…</source>
        <extracomment>As many as customers may send on their page.</extracomment>
        <translation>תמונה מקובץ…</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>צילום תמונה</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>בלי תמונות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%Ln תמונות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Looking for a backup that is sound …</source>
        <translation>חיפוש גיבוי תקין …</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>להמשיך עם הגיבוי הזה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>לא שונה דבר.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {date}, {time}.</source>
        <translation>הגיבוי התקין החדש ביותר הוא מ-{date}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation>
            <numerusform>יש בו פעולה אחת.</numerusform>
            <numerusform>יש בו %Ln פעולות.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done since is not known.</source>
        <translation>לא ידוע כמה נעשה מאז.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation>
            <numerusform>פעולה אחת שנעשתה מאז אינה בו.</numerusform>
            <numerusform>%Ln פעולות שנעשו מאז אינן בו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is put aside, unchanged.</source>
        <translation>הקובץ הפגום מונח בצד, ללא שינוי.</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns to do</source>
        <translation>החזרות לטיפול</translation>
    </message>
    <message>
        <source>What is due first stands first. Select rows to act on them.</source>
        <translation>מה שמועדו קודם מופיע ראשון. לבחור שורות כדי לפעול עליהן.</translation>
    </message>
    <message>
        <source>Order exchange</source>
        <translation>הזמנת החלפה</translation>
    </message>
    <message>
        <source>Tell the carrier again</source>
        <translation>להודיע שוב לחברת השילוח</translation>
    </message>
    <message>
        <source>The carrier knows</source>
        <translation>חברת השילוח יודעת</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Refuse: outside the policy</source>
        <translation>דחייה: מחוץ למדיניות</translation>
    </message>
    <message>
        <source>Refuse: not proven</source>
        <translation>דחייה: לא הוכח</translation>
    </message>
    <message>
        <source>Refund is paid</source>
        <translation>ההחזר שולם</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>מועד אחרון</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>About</source>
        <translation>לגבי</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>ממתין מאז</translation>
    </message>
    <message>
        <source>Select rows first: {what}</source>
        <translation>לבחור קודם שורות: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation>
            <numerusform>בוצע: שורה אחת.</numerusform>
            <numerusform>בוצע: %Ln שורות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Round before</source>
        <translation>הסבב הקודם</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>הסבב הבא</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}: {metres} m</source>
        <translation>סבב {round} מתוך {rounds}: {metres} מ׳</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>ייצוא CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>any; several by comma</source>
        <translation>כלשהו; כמה, מופרדים בפסיק</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>מה יקרה?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>דרגה</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>סיבת הלקוח</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ההחלטה</translation>
    </message>
    <message>
        <source>any</source>
        <translation>כלשהו</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Insert</source>
        <translation>צרופה</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>מתנה</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>קוד הנחה</translation>
    </message>
    <message>
        <source>note or card</source>
        <translation>הערה או כרטיס</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Item that goes in</source>
        <translation>הפריט שנכנס</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>מה כתוב עליה</translation>
    </message>
    <message>
        <source>Goods from this amount on</source>
        <translation>סחורה מסכום זה ומעלה</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Only this channel</source>
        <translation>רק הערוץ הזה</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>רק הלקוח הזה</translation>
    </message>
    <message>
        <source>Only this country</source>
        <translation>רק הארץ הזו</translation>
    </message>
    <message>
        <source>Only with this item</source>
        <translation>רק עם הפריט הזה</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Test the scanner</source>
        <extracomment>A code is over once no key followed for so long, or its suffix came. Fewer keys are somebody&apos;s fingers.</extracomment>
        <translation>בדיקת הסורק</translation>
    </message>
    <message>
        <source>Print the test sheet and scan its codes, in any order.</source>
        <translation>להדפיס את דף הבדיקה ולסרוק את הקודים שבו, בכל סדר.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>עדיין לא נסרק</translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation>הדפסת דף הבדיקה</translation>
    </message>
    <message>
        <source>Read this scanner as it is set</source>
        <translation>קריאת הסורק לפי הגדרותיו</translation>
    </message>
    <message>
        <source>read as it should be</source>
        <translation>נקרא כראוי</translation>
    </message>
    <message>
        <source>Test sheet printed: %1</source>
        <translation>דף הבדיקה הודפס: %1</translation>
    </message>
    <message>
        <source>scan it once more</source>
        <translation>לסרוק אותו פעם נוספת</translation>
    </message>
</context>
<context>
    <name>SecondLooksPage</name>
    <message>
        <source>Keep this judgement</source>
        <translation>שמירת ההערכה</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>בדיקות שניות</translation>
    </message>
    <message>
        <source>Judge what you see, as if nobody had judged it before.</source>
        <translation>להעריך לפי מה שרואים, כאילו איש לא העריך קודם.</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>לוחית</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>היכן זה</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! הדירוג השתנה לאחרונה: {what}</translation>
    </message>
    <message>
        <source>Choose a piece, and fetch it.</source>
        <translation>לבחור יחידה, ולהביא אותה.</translation>
    </message>
    <message>
        <source>Kept. Thank you for looking again.</source>
        <translation>נשמר. תודה על הבדיקה השנייה.</translation>
    </message>
    <message>
        <source>A reference case, and graded right: {grade}</source>
        <translation>מקרה ייחוס, ודורג נכון: {grade}</translation>
    </message>
    <message>
        <source>A reference case. You: {yours} Right is: {right}</source>
        <translation>מקרה ייחוס. שלך: {yours} הנכון: {right}</translation>
    </message>
    <message>
        <source>Plate of a piece to keep for training</source>
        <translation>לוחית של יחידה לשמירה לאימון</translation>
    </message>
    <message>
        <source>Its right grade</source>
        <translation>דרגתה הנכונה</translation>
    </message>
    <message>
        <source>Keep as a reference case</source>
        <translation>שמירה כמקרה ייחוס</translation>
    </message>
    <message>
        <source>{plate} is a reference case from now on. Keep it at hand.</source>
        <translation>{plate} היא מקרה ייחוס מעכשיו. לשמור אותה בהישג יד.</translation>
    </message>
</context>
<context>
    <name>SecondPopup</name>
    <message>
        <source>A second person</source>
        <translation>אדם שני</translation>
    </message>
    <message>
        <source>Badge: scan or type it</source>
        <translation>תג: לסרוק או להקליד</translation>
    </message>
    <message>
        <source>PIN, then Enter</source>
        <translation>קוד אישי, ואז Enter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Windows for scanners that fire twice by themselves, in milliseconds. How the name of a printer with a port of its own begins.</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Settings of this desk. Each change counts at once.</source>
        <translation>הגדרות המחשב הזה. כל שינוי תקף מיד.</translation>
    </message>
    <message>
        <source>that of whoever is signed in</source>
        <translation>של מי שנכנס למערכת</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Scanner&apos;s keyboard layout</source>
        <translation>פריסת המקלדת של הסורק</translation>
    </message>
    <message>
        <source>Scanner&apos;s prefix</source>
        <translation>הקידומת של הסורק</translation>
    </message>
    <message>
        <source>Scanner&apos;s sign for GS</source>
        <translation>הסימן של הסורק עבור GS</translation>
    </message>
    <message>
        <source>off: every scan counts</source>
        <translation>כבוי: כל סריקה נספרת</translation>
    </message>
    <message>
        <source>Ignore a scanner&apos;s repeat</source>
        <translation>התעלמות מסריקה כפולה</translation>
    </message>
    <message>
        <source>Scanner on a serial line</source>
        <translation>סורק בקו טורי</translation>
    </message>
    <message>
        <source>Camera that reads codes</source>
        <translation>מצלמה שקוראת קודים</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>צלילים</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Speak slots and quantities</source>
        <translation>הקראת איתורים וכמויות</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>מדפסת תוויות</translation>
    </message>
    <message>
        <source>Spare label printer</source>
        <translation>מדפסת תוויות חלופית</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>מדפסת דפים</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>הקוד האישי שלי</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>למי שעוזר</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>שמירת קובץ תמיכה</translation>
    </message>
    <message>
        <source>none, or one that types</source>
        <translation>אין, או כזה שמקליד</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>Scale&apos;s line or address</source>
        <translation>הקו או הכתובת של המשקל</translation>
    </message>
    <message>
        <source>Unit of a Toledo scale</source>
        <translation>היחידה של משקל Toledo</translation>
    </message>
    <message>
        <source>On the scale now</source>
        <translation>כעת על המשקל</translation>
    </message>
    <message>
        <source>Measuring device</source>
        <translation>מכשיר מדידה</translation>
    </message>
    <message>
        <source>Its line or address</source>
        <translation>הקו או הכתובת שלו</translation>
    </message>
    <message>
        <source>on</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>4 × 6 inches</source>
        <translation>4 × 6 אינץ׳</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>נייר התוויות</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL, 203 dots per inch</source>
        <translation>203 נקודות לאינץ׳, ZPL</translation>
    </message>
    <message>
        <source>ZPL, 300 dots per inch</source>
        <translation>300 נקודות לאינץ׳, ZPL</translation>
    </message>
    <message>
        <source>What the label printer takes</source>
        <translation>מה מקבלת מדפסת התוויות</translation>
    </message>
    <message>
        <source>Label printer on the network</source>
        <translation>מדפסת תוויות ברשת</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>בדיקת הסורק</translation>
    </message>
    <message>
        <source>Scanner&apos;s own settings</source>
        <translation>ההגדרות של הסורק עצמו</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on.</source>
        <translation>הקוד האישי החדש שלך תקף מעכשיו.</translation>
    </message>
    <message>
        <source>Saved, with nobody&apos;s name in it: {file}</source>
        <translation>נשמר, בלי שמו של איש: {file}</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>תיקייה למסמכים</translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Hand over</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Driver signs…</source>
        <translation>חתימת הנהג…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>The driver has them</source>
        <translation>החבילות אצל הנהג</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>חברת שילוח</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>עדיין כאן</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>זו הייתה האחרונה</translation>
    </message>
    <message>
        <source>Press F10 when the driver has them.</source>
        <translation>ללחוץ F10 כשהחבילות אצל הנהג.</translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation>לסריקה</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>אצל הנהג</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>בכינוס</translation>
    </message>
    <message>
        <source>{done} of {all} parcels staged</source>
        <translation>{done} מתוך {all} חבילות בכינוס</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>יציאה ב-{time}</translation>
    </message>
    <message>
        <source>{done} of {all} parcels out</source>
        <translation>{done} מתוך {all} חבילות יצאו</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>נחתם</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation>
            <numerusform>חבילה אחת ממתינה לחברת השילוח שלה</numerusform>
            <numerusform>%Ln חבילות ממתינות לחברת השילוח שלהן</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a parcel or a carrier&apos;s code, or choose a carrier.</source>
        <translation>לסרוק חבילה או קוד של חברת שילוח, או לבחור חברת שילוח.</translation>
    </message>
    <message>
        <source>Everything is with its carrier</source>
        <translation>הכול אצל חברות השילוח</translation>
    </message>
    <message>
        <source>Parcels appear here as soon as their labels are confirmed.</source>
        <translation>חבילות יופיעו כאן מיד לאחר אישור התוויות שלהן.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>חבילה אחת</numerusform>
            <numerusform>%Ln חבילות</numerusform>
        </translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>הזמנה {order}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation>לסרוק תג</translation>
    </message>
    <message>
        <source>Your work is where you left it, at any desk.</source>
        <translation>העבודה שלך מחכה היכן שעצרת, בכל מחשב.</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>לסרוק תג כדי להתחיל.</translation>
    </message>
    <message>
        <source>Your badge is {badge}. Note it down: it is shown only until you leave.</source>
        <translation>התג שלך הוא {badge}. לרשום אותו: הוא מוצג רק עד היציאה.</translation>
    </message>
    <message>
        <source>No badge at hand? Touch a name to sign in as one of these people.</source>
        <translation>אין תג בהישג יד? לגעת בשם כדי להיכנס כאחד האנשים האלה.</translation>
    </message>
</context>
<context>
    <name>SignaturePopup</name>
    <message>
        <source>Signature</source>
        <extracomment>The picture is drawn so much larger than the field, to be sharp on paper. Fewer points than this are a slip of the finger.</extracomment>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>נחתם</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>התחלה מחדש</translation>
    </message>
</context>
<context>
    <name>SizePopup</name>
    <message>
        <source>Length × width × height; the weight may follow. Then Enter.</source>
        <translation>אורך × רוחב × גובה; אפשר להוסיף משקל. ואז Enter.</translation>
    </message>
    <message>
        <source>Size of one piece</source>
        <translation>מידות של יחידה אחת</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>How many in all?</source>
        <extracomment>Numbered answers take the place of the keys, or have one of their own in the body.</extracomment>
        <translation>כמה בסך הכול?</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ספירה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Order, item, place or person, then Enter</source>
        <translation>הזמנה, פריט, מקום או אדם, ואז Enter</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>יומן פעולות</translation>
    </message>
    <message>
        <source>Who did what. Name an order, an item or a person to see only that.</source>
        <translation>מי עשה מה. לציין הזמנה, פריט או אדם כדי לראות רק אותם.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Verify all of it</source>
        <translation>אימות היומן כולו</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>לגבי</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>חוליה</translation>
    </message>
    <message>
        <source>Altered: {finding}</source>
        <translation>שונה: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation>
            <numerusform>פעולה אחת היא שרשרת רצופה.</numerusform>
            <numerusform>%Ln פעולות הן שרשרת רצופה אחת.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Type a code</source>
        <translation>הקלדת קוד</translation>
    </message>
    <message>
        <source>As it stands under the bars, then Enter. It counts as a scan.</source>
        <translation>כפי שכתוב מתחת לפסים, ואז Enter. נחשב לסריקה.</translation>
    </message>
</context>
<context>
    <name>WallGrid</name>
    <message>
        <source>complete</source>
        <translation>שלמה</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Sort at the wall</source>
        <translation>מיון בקיר</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>הנחה בצד</translation>
    </message>
    <message>
        <source>Slot is full</source>
        <translation>התא מלא</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>תיבה</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>אל</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation>
            <numerusform>נותרה יחידה אחת</numerusform>
            <numerusform>נותרו %Ln יחידות</numerusform>
        </translation>
    </message>
    <message>
        <source>a wave&apos;s tote</source>
        <translation>תיבה של גל</translation>
    </message>
    <message>
        <source>{done} of {all} orders complete</source>
        <translation>{done} מתוך {all} הזמנות שלמות</translation>
    </message>
    <message>
        <source>{n} into {slot}</source>
        <translation>{n} אל {slot}</translation>
    </message>
    <message>
        <source>order {order}: the last piece</source>
        <translation>הזמנה {order}: היחידה האחרונה</translation>
    </message>
    <message>
        <source>order {order}: up to {most} together, count with F7</source>
        <translation>הזמנה {order}: עד {most} יחד, לספור עם F7</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>הזמנה {order}</translation>
    </message>
</context>
<context>
    <name>WeightSide</name>
    <message>
        <source>Put the closed parcel on the scale.</source>
        <translation>לשים את החבילה הסגורה על המשקל.</translation>
    </message>
    <message>
        <source>Open the parcel again: {reopen}. Let it go: {release}.</source>
        <translation>לפתוח שוב את החבילה: {reopen}. לאשר את המשקל: {release}.</translation>
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
        <translation>צפוי {weight} ± {tolerance}</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>קל מדי ב-{weight}</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>כבד מדי ב-{weight}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} missing</source>
        <translation>{percent}%: חסר {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {item} scanned twice, {pieces} missing</source>
        <translation>{percent}%: {item} נסרק פעמיים, חסר {pieces}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} too many</source>
        <translation>{percent}%: מיותר {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {other} in place of {item}</source>
        <translation>{percent}%: {other} במקום {item}</translation>
    </message>
    <message>
        <source>{percent} %: packed in box {item}</source>
        <translation>{percent}%: נארז בקרטון {item}</translation>
    </message>
    <message>
        <source>{percent} %: weight on file wrong for {item}</source>
        <translation>{percent}%: משקל רשום שגוי של {item}</translation>
    </message>
    <message>
        <source>{percent} %: something else</source>
        <translation>{percent}%: משהו אחר</translation>
    </message>
</context>
</TS>
