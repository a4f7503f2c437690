<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
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
    <message>
        <source>Parcel {number} of {total}</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>חבילה {number} מתוך {total}</translation>
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
        <source>Unit</source>
        <comment>one returned piece, heading</comment>
        <translation>יחידה</translation>
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
        <translation>דירוג</translation>
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
        <source>Manifest no.</source>
        <translation>מספר רשימה</translation>
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
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} מ׳</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
</context>
</TS>
