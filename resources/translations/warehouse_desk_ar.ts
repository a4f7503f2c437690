<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed by {person}, {at}</source>
        <extracomment>Foot of each page. {person} is a name, {at} a day and time.</extracomment>
        <translation>طبعها {person}، {at}</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stamped on a document that was printed before. Short, in capitals if the script has them.</extracomment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a customer&apos;s order, heading</comment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Item no.</source>
        <extracomment>Stock keeping unit: the shop&apos;s own item number.</extracomment>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service, heading</comment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Parcel {number} of {total}</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>الطرد {number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>الدفعة {lot}</translation>
    </message>
    <message>
        <source>Serial no. {serial}</source>
        <translation>الرقم التسلسلي {serial}</translation>
    </message>
    <message>
        <source>From</source>
        <comment>sender of a parcel, heading</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>receiver of a parcel, heading</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>تاريخ الشحن</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>heading</comment>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Value under the heading Parcel.</extracomment>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>RETURN</source>
        <extracomment>Large on a label that brings goods back. In capitals if the script has them.</extracomment>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>قائمة التعبئة</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>يُشحن إلى</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>تاريخ التعبئة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>column: pieces ordered</comment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>في هذا الطرد</translation>
    </message>
    <message>
        <source>Other parcels</source>
        <extracomment>Column: pieces that are not in this parcel, because they are in another one or come later.</extracomment>
        <translation>طرود أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this parcel</source>
        <translation>
            <numerusform>لا قطع في هذا الطرد</numerusform>
            <numerusform>قطعة واحدة في هذا الطرد</numerusform>
            <numerusform>قطعتان في هذا الطرد</numerusform>
            <numerusform>%n قطع في هذا الطرد</numerusform>
            <numerusform>%n قطعة في هذا الطرد</numerusform>
            <numerusform>%n قطعة في هذا الطرد</numerusform>
        </translation>
    </message>
    <message>
        <source>With our compliments</source>
        <extracomment>Marks a line that the shop adds: a gift, a voucher, a thank-you note.</extracomment>
        <translation>هدية منّا</translation>
    </message>
    <message>
        <source>Thank you for your order.</source>
        <translation>شكرًا لطلبك.</translation>
    </message>
    <message>
        <source>To send something back, give us your order number {order}.</source>
        <translation>لإرجاع صنف، اذكر لنا رقم طلبك {order}.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة الالتقاط</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>الملتقط</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>العربة</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>length of the walk, heading</comment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>number of pick lines, heading</comment>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>column: how many to take</comment>
        <translation>التقط</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>column: the tote it goes into</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column with a box to tick</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>رموز الأوامر</translation>
    </message>
    <message>
        <source>Scan a code to do what it says, at any station.</source>
        <translation>امسح رمزًا لتنفيذ ما كُتب عنده، في أي محطة.</translation>
    </message>
    <message>
        <source>Code labels</source>
        <translation>ملصقات الرموز</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>تقرير الفحص</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>one returned piece, heading</comment>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a customer&apos;s return, heading</comment>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>سبب العميل</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Overruled by {person}</source>
        <extracomment>{person} decided otherwise than the rule; the reason follows.</extracomment>
        <translation>عدّل القرار {person}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>المبلغ المسترد</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <extracomment>Below the amount: the day by which the customer gets the money.</extracomment>
        <translation>تستحق في {day}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photo {number}, {at}</source>
        <extracomment>Under a photo. {number} of the photo, {at} the time it was taken.</extracomment>
        <translation>صورة {number}، {at}</translation>
    </message>
    <message>
        <source>Photo {number} cannot be shown; its file is kept.</source>
        <translation>تعذّر عرض الصورة {number}؛ ملفها محفوظ.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>رقم التقرير</translation>
    </message>
    <message>
        <source>Hash of this report</source>
        <translation>بصمة هذا التقرير</translation>
    </message>
    <message>
        <source>Hash of the report before it</source>
        <translation>بصمة التقرير السابق</translation>
    </message>
    <message>
        <source>None: this is the first report.</source>
        <translation>لا يوجد: هذا أول تقرير.</translation>
    </message>
    <message>
        <source>Each report carries the hash of the one before it. Scan the code to check that this report is unchanged.</source>
        <translation>يحمل كل تقرير بصمة التقرير السابق. امسح الرمز للتحقق من أن هذا التقرير لم يتغيّر.</translation>
    </message>
    <message>
        <source>Hand-over manifest</source>
        <translation>بيان التسليم</translation>
    </message>
    <message>
        <source>Manifest no.</source>
        <translation>رقم البيان</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a list, column</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Parcel (SSCC)</source>
        <translation>الطرد (SSCC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>لا طرود</numerusform>
            <numerusform>طرد واحد</numerusform>
            <numerusform>طردان</numerusform>
            <numerusform>%n طرود</numerusform>
            <numerusform>%n طردًا</numerusform>
            <numerusform>%n طرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Total weight</source>
        <translation>الوزن الكلي</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>total, heading</comment>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <extracomment>Line for a signature of the warehouse.</extracomment>
        <translation>سلّم: الاسم والتوقيع</translation>
    </message>
    <message>
        <source>Received by: name, signature, time</source>
        <extracomment>Line for a signature of the driver.</extracomment>
        <translation>استلم: الاسم والتوقيع والوقت</translation>
    </message>
    <message>
        <source>{value} g</source>
        <extracomment>A weight in grams. Use the short sign of the unit.</extracomment>
        <translation>{value} غ</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <extracomment>A weight in kilograms. Use the short sign of the unit.</extracomment>
        <translation>{value} كغ</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} م</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}، {time}</translation>
    </message>
</context>
</TS>
