<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Printed by {person}, {at}</source>
        <extracomment>Foot of each page. {person} is a name, {at} a day and time.</extracomment>
        <translation>چاپ: {person}، {at}</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stamped on a document that was printed before. Short, in capitals if the script has them.</extracomment>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a customer&apos;s order, heading</comment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Item no.</source>
        <extracomment>Stock keeping unit: the shop&apos;s own item number.</extracomment>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شرکت حمل</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service, heading</comment>
        <translation>سرویس</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>کد رهگیری</translation>
    </message>
    <message>
        <source>Parcel {number} of {total}</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>بستهٔ {number} از {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>سری ساخت {lot}</translation>
    </message>
    <message>
        <source>Serial no. {serial}</source>
        <translation>شمارهٔ سریال {serial}</translation>
    </message>
    <message>
        <source>From</source>
        <comment>sender of a parcel, heading</comment>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>To</source>
        <comment>receiver of a parcel, heading</comment>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>heading</comment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Value under the heading Parcel.</extracomment>
        <translation>{number} از {total}</translation>
    </message>
    <message>
        <source>RETURN</source>
        <extracomment>Large on a label that brings goods back. In capitals if the script has them.</extracomment>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>برگهٔ بسته‌بندی</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>ارسال به</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>تاریخ سفارش</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>تاریخ بسته‌بندی</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>کارتن</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>column: pieces ordered</comment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>در این بسته</translation>
    </message>
    <message>
        <source>Other parcels</source>
        <extracomment>Column: pieces that are not in this parcel, because they are in another one or come later.</extracomment>
        <translation>بسته‌های دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this parcel</source>
        <translation>
            <numerusform>%n عدد در این بسته</numerusform>
        </translation>
    </message>
    <message>
        <source>With our compliments</source>
        <extracomment>Marks a line that the shop adds: a gift, a voucher, a thank-you note.</extracomment>
        <translation>با احترام، هدیهٔ ما</translation>
    </message>
    <message>
        <source>Thank you for your order.</source>
        <translation>از سفارش شما سپاسگزاریم.</translation>
    </message>
    <message>
        <source>To send something back, give us your order number {order}.</source>
        <translation>برای برگرداندن کالا، شمارهٔ سفارش خود {order} را به ما بگویید.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>فهرست برداشت</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>بردارنده</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>چرخ دستی</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>length of the walk, heading</comment>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>number of pick lines, heading</comment>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>column: how many to take</comment>
        <translation>بردارید</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>column: the tote it goes into</comment>
        <translation>در</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column with a box to tick</comment>
        <translation>انجام</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>کدهای فرمان</translation>
    </message>
    <message>
        <source>Scan a code to do what it says, at any station.</source>
        <translation>برای انجام هر کار، کد آن را در هر ایستگاه اسکن کنید.</translation>
    </message>
    <message>
        <source>Code labels</source>
        <translation>برچسب‌های کد</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>گزارش بازرسی</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>one returned piece, heading</comment>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a customer&apos;s return, heading</comment>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>دلیل مشتری</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>بازرس</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>زیرا</translation>
    </message>
    <message>
        <source>Overruled by {person}</source>
        <extracomment>{person} decided otherwise than the rule; the reason follows.</extracomment>
        <translation>تغییر تصمیم: {person}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <extracomment>Below the amount: the day by which the customer gets the money.</extracomment>
        <translation>مهلت: {day}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Photo {number}, {at}</source>
        <extracomment>Under a photo. {number} of the photo, {at} the time it was taken.</extracomment>
        <translation>عکس {number}، {at}</translation>
    </message>
    <message>
        <source>Photo {number} cannot be shown; its file is kept.</source>
        <translation>عکس {number} نشان داده نمی‌شود؛ پروندهٔ آن نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>شمارهٔ گزارش</translation>
    </message>
    <message>
        <source>Hash of this report</source>
        <translation>هش این گزارش</translation>
    </message>
    <message>
        <source>Hash of the report before it</source>
        <translation>هش گزارش پیشین</translation>
    </message>
    <message>
        <source>None: this is the first report.</source>
        <translation>ندارد: این نخستین گزارش است.</translation>
    </message>
    <message>
        <source>Each report carries the hash of the one before it. Scan the code to check that this report is unchanged.</source>
        <translation>هر گزارش هش گزارش پیش از خود را دارد. برای اطمینان از دست‌نخوردگی این گزارش، کد را اسکن کنید.</translation>
    </message>
    <message>
        <source>Hand-over manifest</source>
        <translation>صورت تحویل مرسولات</translation>
    </message>
    <message>
        <source>Manifest no.</source>
        <translation>شمارهٔ صورت</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a list, column</comment>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Parcel (SSCC)</source>
        <translation>بسته (SSCC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>مقصد</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n بسته</numerusform>
        </translation>
    </message>
    <message>
        <source>Total weight</source>
        <translation>وزن کل</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>total, heading</comment>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <extracomment>Line for a signature of the warehouse.</extracomment>
        <translation>تحویل‌دهنده: نام، امضا</translation>
    </message>
    <message>
        <source>Received by: name, signature, time</source>
        <extracomment>Line for a signature of the driver.</extracomment>
        <translation>تحویل‌گیرنده: نام، امضا، ساعت</translation>
    </message>
    <message>
        <source>{value} g</source>
        <extracomment>A weight in grams. Use the short sign of the unit.</extracomment>
        <translation>{value} گرم</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <extracomment>A weight in kilograms. Use the short sign of the unit.</extracomment>
        <translation>{value} کیلوگرم</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} متر</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}، {time}</translation>
    </message>
</context>
</TS>
