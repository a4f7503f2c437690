<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddressPopup</name>
    <message>
        <source>Collect at another address</source>
        <extracomment>The address that was typed.</extracomment>
        <translation>بردن از نشانی دیگر</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>سفارش بردن از در خانه</translation>
    </message>
</context>
<context>
    <name>AisleFields</name>
    <message>
        <source>Blocked: nobody walks through</source>
        <translation>بسته: کسی از آن نمی‌گذرد</translation>
    </message>
    <message>
        <source>From the side, mm</source>
        <translation>از کنار، میلی‌متر</translation>
    </message>
    <message>
        <source>In zone</source>
        <translation>در ناحیهٔ</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>جهت رفتن</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>دوطرفه</translation>
    </message>
    <message>
        <source>only to the back</source>
        <translation>تنها به سوی پشت</translation>
    </message>
    <message>
        <source>only to the front</source>
        <translation>تنها به سوی جلو</translation>
    </message>
    <message>
        <source>Aisle {aisle}</source>
        <translation>راهروی {aisle}</translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>The analyses in the order of their questions; the last ones are what they rest on. What a row stands for, where that is no pieces. Columns by which a row leads to its pieces: those of the table of pieces with the same name.</extracomment>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>چرا کالاها برمی‌گردند</translation>
    </message>
    <message>
        <source>A bar is a share, the line the bounds it lies between; pale is too little.</source>
        <translation>هر میله یک سهم است و خط، دو کرانی که میان آن‌هاست؛ کم‌رنگ یعنی داده کم است.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>گزارش ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Wanted</source>
        <extracomment>How long a good answer is coloured before it gives way to the next act.</extracomment>
        <translation>مورد نظر</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>اسکن‌شده</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>پرسش و پاسخ</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>عکس بگیرید</translation>
    </message>
    <message>
        <source>clean it, then ask again</source>
        <translation>تمیزش کنید، سپس دوباره بپرسید</translation>
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
        <source>Best grade with it</source>
        <translation>بهترین درجه با آن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Packing notes</source>
        <translation>یادداشت‌های بسته‌بندی</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>افزودنی‌ها</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>میز بسته‌بندی</translation>
    </message>
    <message>
        <source>What all packing benches weigh, photograph, put in and are told.</source>
        <translation>آنچه همهٔ میزهای بسته‌بندی وزن می‌کنند، عکس می‌گیرند، می‌افزایند و می‌خوانند.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>محاسبه می‌شود</translation>
    </message>
    <message>
        <source>every parcel on the scale</source>
        <translation>هر بسته روی ترازو</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>of every open box</source>
        <translation>از هر کارتن باز</translation>
    </message>
    <message>
        <source>with something fragile</source>
        <translation>وقتی چیز شکستنی هست</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Always right within, g</source>
        <translation>همیشه درست تا، گرم</translation>
    </message>
    <message>
        <source>Weights on file may be off by, %</source>
        <translation>خطای ممکن وزن‌های ثبت‌شده، ٪</translation>
    </message>
    <message>
        <source>New insert</source>
        <translation>افزودنی تازه</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>یادداشت تازه</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>از {amount} به بالا</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>بی‌استفاده</translation>
    </message>
    <message>
        <source>Kept. It counts at every bench.</source>
        <translation>نگه داشته شد. روی همهٔ میزها اثر دارد.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing has to go out.</source>
        <translation>چیزی برای ارسال نمانده است.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>What leaves when, who does what, where the totes are.</source>
        <translation>چه چیزی کی می‌رود، چه کسی چه می‌کند، سبدها کجا هستند.</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>سفارش‌ها…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>آزادسازی…</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>شمارش‌ها…</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>آغاز روز</translation>
    </message>
    <message>
        <source>Take a round over…</source>
        <translation>تحویل گرفتن یک دور…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>%Ln شمارش باز شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation>
            <numerusform>‏%Ln دور آزاد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>At</source>
        <translation>در ایستگاه</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>وارد نشده</translation>
    </message>
    <message>
        <source>{n}, {method}, zone {zone}</source>
        <translation>{n}، {method}، منطقهٔ {zone}</translation>
    </message>
    <message>
        <source>{n}, {method}</source>
        <translation>{n}، {method}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} از {all}</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>در دست</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>Take a file in…</source>
        <translation>وارد کردن فایل…</translation>
    </message>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation>
            <numerusform>پرسش‌های %Ln دسته از اکنون برقرارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ذخیرهٔ فایل…</translation>
    </message>
    <message>
        <source>The questions and rules are saved.</source>
        <translation>پرسش‌ها و قاعده‌ها ذخیره شدند.</translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message>
        <source>Show its boxes</source>
        <translation>نمایش جعبه‌هایش</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>جعبه‌ها</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>پرکننده</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>empty room</source>
        <translation>فضای خالی</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} در سال</translation>
    </message>
    <message>
        <source>{volume} m³</source>
        <translation>{volume} م³</translation>
    </message>
    <message>
        <source>Saves {percent} %.</source>
        <translation>{percent}٪ صرفه‌جویی می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation>
            <numerusform>%Ln سفارش در هیچ‌یک از جعبه‌هایش جا نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the sizes looked at (proven).</source>
        <translation>بهترین اندازه‌های بررسی‌شده (اثبات‌شده).</translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message>
        <source>Sizes to buy…</source>
        <translation>اندازه‌های خریدنی…</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>همین کافی است</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>کدام جعبه‌ها را نگه داریم</translation>
    </message>
    <message>
        <source>What your orders cost a year in today&apos;s boxes, and in better ones.</source>
        <translation>سفارش‌های شما در سال در جعبه‌های امروز چقدر هزینه دارند و در جعبه‌های بهتر چقدر.</translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>جعبه</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <translation>داخل، میلی‌متر</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>بسته در سال</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>سهم، ٪</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>خواندن سفارش‌ها…</translation>
    </message>
    <message>
        <source>There are no orders to learn from yet.</source>
        <translation>هنوز سفارشی برای یادگیری نیست.</translation>
    </message>
    <message>
        <source>Looking for better boxes…</source>
        <translation>جستجوی جعبه‌های بهتر…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln سفارش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>too few days for a year: a rough guess</source>
        <translation>روزها برای یک سال کم است: برآوردی تقریبی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation>
            <numerusform>%Ln اندازه برای انتخاب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>گزارش ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Smallest possible (proven)</source>
        <extracomment>The longest name of a product in a line with other words, and with another name.</extracomment>
        <translation>کوچک‌ترین ممکن (اثبات‌شده)</translation>
    </message>
    <message>
        <source>No smaller box found</source>
        <translation>کارتن کوچک‌تری یافت نشد</translation>
    </message>
    <message>
        <source>Cheapest (proven)</source>
        <translation>ارزان‌ترین (اثبات‌شده)</translation>
    </message>
    <message>
        <source>Cheapest found</source>
        <translation>ارزان‌ترین یافته</translation>
    </message>
    <message>
        <source>Cheapest parcels (proven)</source>
        <translation>ارزان‌ترین بسته‌ها (اثبات‌شده)</translation>
    </message>
    <message>
        <source>Cheapest parcels found</source>
        <translation>ارزان‌ترین بسته‌های یافته</translation>
    </message>
    <message>
        <source>{weight}  ·  box {cost}</source>
        <translation>‏{weight}  ·  کارتن {cost}</translation>
    </message>
    <message>
        <source>{weight}  ·  box and carrier {cost}</source>
        <translation>‏{weight}  ·  کارتن و حمل {cost}</translation>
    </message>
    <message>
        <source>{percent} % full, {litres} l of room left</source>
        <translation>‏{percent}٪ پر، {litres} لیتر جای خالی</translation>
    </message>
    <message>
        <source>No material here is strong enough to wrap these goods</source>
        <translation>هیچ ماده‌ای اینجا برای پیچیدن این کالاها به‌اندازهٔ کافی محکم نیست</translation>
    </message>
    <message>
        <source>Wrap in {material}, {litres} l</source>
        <translation>‏در {material} بپیچید، {litres} لیتر</translation>
    </message>
    <message>
        <source>Fill up with {material}, {litres} l</source>
        <translation>‏با {material} پر کنید، {litres} لیتر</translation>
    </message>
    <message>
        <source>{boxes} would do too</source>
        <translation>‏{boxes} هم مناسب است</translation>
    </message>
    <message>
        <source>{box}: too small for {items}</source>
        <translation>‏{box}: برای {items} کوچک است</translation>
    </message>
    <message>
        <source>{box}: {weight} too heavy</source>
        <translation>‏{box}: {weight} بیش از حد سنگین</translation>
    </message>
    <message>
        <source>{box}: no carrier takes it</source>
        <translation>‏{box}: هیچ حمل‌کننده‌ای آن را نمی‌برد</translation>
    </message>
    <message>
        <source>{box}: {litres} l too small</source>
        <translation>‏{box}: {litres} لیتر کوچک‌تر از نیاز</translation>
    </message>
    <message>
        <source>{box}: {items} do not go in together</source>
        <translation>‏{box}: {items} با هم جا نمی‌شوند</translation>
    </message>
    <message>
        <source>{box}: too small for these shapes, proven</source>
        <translation>‏{box}: برای این شکل‌ها کوچک است، اثبات‌شده</translation>
    </message>
    <message>
        <source>{box}: every placement was tried, proven</source>
        <translation>‏{box}: همهٔ چینش‌ها آزموده شد، جا نمی‌شود</translation>
    </message>
    <message>
        <source>{box}: no placement found</source>
        <translation>‏{box}: چینشی یافت نشد</translation>
    </message>
    <message>
        <source>{box}: not looked at yet</source>
        <translation>‏{box}: هنوز بررسی نشده</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>‏{count} × {item}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>‏%Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>one behind the other</source>
        <translation>پشت سر هم</translation>
    </message>
    <message>
        <source>left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>میان</translation>
    </message>
    <message>
        <source>right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>front</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>back</source>
        <translation>عقب</translation>
    </message>
    <message>
        <source>on the bottom</source>
        <translation>کف کارتن</translation>
    </message>
    <message>
        <source>on top of what is there</source>
        <translation>روی آنچه هست</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>ایستاده</translation>
    </message>
    <message>
        <source>on its long side</source>
        <translation>روی پهلوی بلند</translation>
    </message>
    <message>
        <source>on its short side</source>
        <translation>روی پهلوی کوتاه</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>بپیچید</translation>
    </message>
    <message>
        <source>wrap well</source>
        <translation>خوب بپیچید</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <extracomment>The record behind each kind of file.</extracomment>
        <translation>شرکت‌های حمل</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs. Files bring them in.</source>
        <translation>خدمات، نرخ‌ها، آخرین مهلت‌ها، شماره‌ها، گمرک. از پرونده‌ها وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message>
        <source>Container</source>
        <translation>ظرف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln قطعه</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring pieces into it. Close it when it is full.</source>
        <translation>قطعه‌ها را در آن بگذارید. وقتی پر شد آن را ببندید.</translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation>بستن و چاپ فهرست</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل شد</translation>
    </message>
    <message>
        <source>Closed. Hand it over with its list.</source>
        <translation>بسته است. آن را با فهرستش تحویل دهید.</translation>
    </message>
    <message>
        <source>Closed. Empty it into {place} and scan the place.</source>
        <translation>بسته است. آن را در {place} خالی و جا را اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>برای تصمیم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>همین بود</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>روی برگه</translation>
    </message>
    <message>
        <source>Scan “Next”, or the slot you stand at.</source>
        <translation>«بعدی» را اسکن کنید، یا جایگاهی را که جلوی آن ایستاده‌اید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation>
            <numerusform>%Ln اختلاف منتظر سرپرست است: F6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln جایگاه برای شمارش</numerusform>
        </translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation>هر چه آنجاست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation>
            <numerusform>%Ln قطعه اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books right? F9 yes, F11 count again</source>
        <translation>دفترها درست شود؟ F9 بله، F11 شمارش دوباره</translation>
    </message>
    <message>
        <source>{n} × {name}</source>
        <translation>{n} × {name}</translation>
    </message>
    <message>
        <source>in the books {n}</source>
        <translation>در دفترها {n}</translation>
    </message>
    <message>
        <source>count {n}</source>
        <translation>شمارش {n}</translation>
    </message>
    <message>
        <source>count {n}, counted before by {people}</source>
        <translation>شمارش {n}، پیش‌تر شمرده: {people}</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <extracomment>So many slots are opened at a time.</extracomment>
        <translation>شمارش‌ها</translation>
    </message>
    <message>
        <source>Open counts, and differences that wait for you.</source>
        <translation>شمارش‌های باز، و اختلاف‌هایی که منتظر شما هستند.</translation>
    </message>
    <message>
        <source>Open by turn-over</source>
        <translation>باز کردن بر پایهٔ گردش</translation>
    </message>
    <message>
        <source>Open by age</source>
        <translation>باز کردن بر پایهٔ قدمت</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>شمارش…</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شد</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>شمارنده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>%Ln شمارش باز شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossAisleFields</name>
    <message>
        <source>elsewhere</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source>From the front, mm</source>
        <translation>از جلو، میلی‌متر</translation>
    </message>
    <message>
        <source>Walks begin at, mm</source>
        <translation>آغاز مسیرها، میلی‌متر</translation>
    </message>
    <message>
        <source>Cross aisle {name}</source>
        <translation>راهروی عرضی {name}</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>End of day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Every carrier: what is out, still here, late, missing or astray.</source>
        <translation>هر شرکت حمل: چه رفته، چه مانده، چه دیر است، چه جا مانده و چه اشتباهی است.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تحویل…</translation>
    </message>
    <message>
        <source>Close all hand-overs</source>
        <translation>بستن همهٔ تحویل‌ها</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شرکت حمل</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>امروز رفته</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>هنوز اینجا</translation>
    </message>
    <message>
        <source>Missing on a van</source>
        <translation>جامانده از خودرو</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>آماده نیست</translation>
    </message>
    <message>
        <source>Not for this carrier</source>
        <translation>برای این شرکت نیست</translation>
    </message>
    <message>
        <source>Open hand-over</source>
        <translation>تحویل باز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation>
            <numerusform>%Ln تحویل بسته شد؛ فهرست‌ها چاپ می‌شوند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>The reference of an order.</extracomment>
        <translation>کلیدهای این صفحه</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>تایپ کد</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>هر چیزی را بیابید</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>یک گام به عقب</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>{name}: رمز شما</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>So many faults within so many seconds, and the window cannot be relied on any more. A sentence for the band. Something was refused, or outside did not do its part. The widgets may be in any state. There is no end of faults.</extracomment>
        <translation>خطایی رخ داد. آنچه انجام‌شده نشان داده شده، ذخیره است. شماره‌ای که باید بگویید: {number}</translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly. All was checked, nothing is lost. Number to tell: {number}</source>
        <translation>بار پیش برنامه ناگهانی پایان یافت. همه‌چیز بررسی شد و چیزی گم نشده است. شماره‌ای که باید بگویید: {number}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Keep it</source>
        <translation>نگه‌داشتن</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Find</source>
        <extracomment>Asks once the fingers rest. The order that a hit leads to.</extracomment>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Order, item, slot, tote, parcel, return</source>
        <translation>سفارش، کالا، جایگاه، سبد، بسته، مرجوعی</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>چیزی برای این یافت نشد.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Start with the sample</source>
        <translation>آغاز با انبار نمونه</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>آغاز با انبار خالی</translation>
    </message>
    <message>
        <source>Name of the first supervisor</source>
        <translation>نام نخستین سرپرست</translation>
    </message>
    <message>
        <source>PIN of your own: six digits or more</source>
        <translation>رمز دلخواه شما: شش رقم یا بیشتر</translation>
    </message>
    <message>
        <source>There is no warehouse here yet. How do you want to begin?</source>
        <translation>هنوز انباری اینجا نیست. چگونه می‌خواهید آغاز کنید؟</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>آشنایی با برنامه</translation>
    </message>
    <message>
        <source>A sample warehouse with real orders of a gift shop, shelves, stock and people. Everything works; nothing leaves this computer.</source>
        <translation>انباری نمونه با سفارش‌های واقعی یک فروشگاه هدیه، قفسه‌ها، موجودی و افراد. همه‌چیز کار می‌کند و چیزی از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Begin your own</source>
        <translation>آغاز انبار خودتان</translation>
    </message>
    <message>
        <source>An empty warehouse. Bring in products, slots and stock from files; the first supervisor gets a badge and lets the others in.</source>
        <translation>انباری خالی. کالاها، جایگاه‌ها و موجودی را از پرونده وارد کنید؛ نخستین سرپرست کارت می‌گیرد و دیگران را وارد می‌کند.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor</source>
        <translation>کف انبار</translation>
    </message>
    <message>
        <source>Choose an aisle and correct it. Walks are planned on what is drawn here.</source>
        <translation>راهرویی را برگزینید و اصلاح کنید. مسیرها بر پایهٔ همین نقشه برنامه‌ریزی می‌شوند.</translation>
    </message>
    <message>
        <source>Add a cross aisle</source>
        <translation>افزودن راهروی عرضی</translation>
    </message>
    <message>
        <source>Remove cross aisle</source>
        <translation>برداشتن راهروی عرضی</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>آنچه درست به نظر نمی‌رسد</translation>
    </message>
    <message>
        <source>Nothing: every slot can be walked to.</source>
        <translation>چیزی نیست: به هر جایگاه می‌توان رسید.</translation>
    </message>
    <message>
        <source>Aisle {aisle} corrected. New walks are planned on it.</source>
        <translation>راهروی {aisle} اصلاح شد. مسیرهای تازه بر پایهٔ آن برنامه‌ریزی می‌شوند.</translation>
    </message>
    <message>
        <source>Cross aisle added. Put it where it belongs.</source>
        <translation>راهروی عرضی افزوده شد. آن را در جایش بگذارید.</translation>
    </message>
    <message>
        <source>Cross aisle moved. New walks are planned on it.</source>
        <translation>راهروی عرضی جابه‌جا شد. مسیرهای تازه بر پایهٔ آن برنامه‌ریزی می‌شوند.</translation>
    </message>
    <message>
        <source>Cross aisle removed.</source>
        <translation>راهروی عرضی برداشته شد.</translation>
    </message>
    <message>
        <source>New walks begin and end here.</source>
        <translation>مسیرهای تازه اینجا آغاز می‌شوند و پایان می‌یابند.</translation>
    </message>
    <message>
        <source>Undone: the floor is as it was before.</source>
        <translation>واگرد شد: کف انبار مانند پیش است.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>دوباره انجام شد.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <extracomment>A weekday&apos;s name is plain for so many days.</extracomment>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}</source>
        <translation>‏{carrier} ساعت {time} می‌رود</translation>
    </message>
    <message>
        <source>{carrier} leaves {day} {time}</source>
        <translation>‏{carrier} {day} ساعت {time} می‌رود</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}, in {left}</source>
        <translation>‏{carrier} ساعت {time} می‌رود، {left} دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln دیرکرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Choose your work, or scan a code to begin.</source>
        <extracomment>So many rows fit below each other.</extracomment>
        <translation>کار خود را برگزینید، یا برای آغاز کدی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>برداشت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation>
            <numerusform>‏%Ln سطر برای برداشت</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort at the wall</source>
        <translation>تفکیک در دیوار</translation>
    </message>
    <message>
        <source>Totes of a wave, order by order</source>
        <translation>سبدهای موج، سفارش به سفارش</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>بسته‌بندی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>‏%Ln سفارش برای بسته‌بندی</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری دور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation>
            <numerusform>‏%Ln بسته برای تحویل</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation>دریافت مرجوعی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>‏%Ln مرجوعی اعلام‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>بازرسی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>‏%Ln قلم برای بازرسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>اندازه‌گیری</translation>
    </message>
    <message>
        <source>How large products are, and what they weigh</source>
        <translation>اندازه و وزن کالاها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation>
            <numerusform>%Ln اختلاف برای تصمیم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln برای چیدن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation>
            <numerusform>%Ln از ذخیره</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>Cut-offs, people, totes</source>
        <translation>مهلت‌ها، افراد، سبدها</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزادسازی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation>
            <numerusform>‏%Ln دور آمادهٔ برداشت</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>شمارش‌ها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود پرونده</translation>
    </message>
    <message>
        <source>Products, slots, stock, orders, returns</source>
        <translation>کالاها، جایگاه‌ها، موجودی، سفارش‌ها، مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>کف انبار</translation>
    </message>
    <message>
        <source>Aisles, zones, what no walk comes to</source>
        <translation>راهروها، ناحیه‌ها و آنچه هیچ مسیری به آن نمی‌رسد</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>جعبه‌ها</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>کدام جعبه‌ها را نگه داریم</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Papers not known to be printed</source>
        <translation>کاغذهایی که چاپشان معلوم نیست</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>میز بسته‌بندی</translation>
    </message>
    <message>
        <source>Inserts, notes, weights, pictures</source>
        <translation>افزودنی‌ها، یادداشت‌ها، وزن‌ها، عکس‌ها</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>شرکت‌های حمل</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs</source>
        <translation>خدمات، نرخ‌ها، آخرین مهلت‌ها، شماره‌ها، گمرک</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Every carrier: what is still here, and why</source>
        <translation>هر شرکت حمل: چه هنوز اینجاست و چرا</translation>
    </message>
    <message>
        <source>Returns to do</source>
        <translation>کارهای مرجوعی</translation>
    </message>
    <message>
        <source>Requests, refunds, deadlines</source>
        <translation>درخواست‌ها، بازپرداخت‌ها، مهلت‌ها</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>مرجوعی تازه</translation>
    </message>
    <message>
        <source>Asked for in a customer&apos;s name</source>
        <translation>به نام مشتری درخواست می‌شود</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>بررسی‌های دوم</translation>
    </message>
    <message>
        <source>Pieces that somebody else judged, to be judged again</source>
        <translation>قطعه‌هایی که کس دیگری سنجیده و باید دوباره سنجیده شوند</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! درجه‌بندی به‌تازگی تغییر کرده است: {what}</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>چرا کالاها برمی‌گردند</translation>
    </message>
    <message>
        <source>Products, customers, places, months, words, costs</source>
        <translation>محصولات، مشتریان، مکان‌ها، ماه‌ها، واژه‌ها، هزینه‌ها</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>شرایط مرجوعی</translation>
    </message>
    <message>
        <source>Who may send what back</source>
        <translation>چه کسی چه چیزی را پس می‌فرستد</translation>
    </message>
    <message>
        <source>Scan policies</source>
        <translation>قاعده‌های اسکن</translation>
    </message>
    <message>
        <source>What is asked of a scan, and of whom</source>
        <translation>از هر اسکن چه خواسته می‌شود، و از چه کسی</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Badges, PINs, who does what</source>
        <translation>کارت‌ها، رمزها، و اینکه چه کسی چه می‌کند</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>ردّ کارها</translation>
    </message>
    <message>
        <source>Who did what, to which order or item</source>
        <translation>چه کسی چه کرد، با کدام سفارش یا کالا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Language, look, scanner, printers</source>
        <translation>زبان، نما، اسکنر، چاپگرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation>
            <numerusform>‏%Ln سفارش باز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation>
            <numerusform>‏%Ln برچسب تأییدنشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln جایگاه برای شمارش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>So many kinds of files stand beside each other: at 200 %, and else.</extracomment>
        <translation>ورود پرونده</translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. Look first; then take it in.</source>
        <translation>نخست بگویید پرونده چه دارد، سپس پرونده را برگزینید. اول ببینید، بعد وارد کنید.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب پرونده…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>نخست ببین</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>وارد کن</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>از پیش موجود</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>دلیل رد</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب پرونده</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جدول‌ها (*.csv *.txt *.tsv);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation>
            <numerusform>‏%Ln ردیف وارد خواهد شد. هنوز چیزی تغییر نکرده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation>
            <numerusform>‏%Ln ردیف وارد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>ستون‌هایی که اینجا معنایی ندارند: {columns}</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بدون عکس</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>عکس از پرونده…</translation>
    </message>
    <message>
        <source>Done: rest as new</source>
        <translation>تمام: بقیه مانند نو</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>فهرست دوباره</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقم</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>‏{done} از {all} پرسش پاسخ داده شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>‏%Ln قلم برای بازرسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate of a unit.</source>
        <translation>برچسب یک قلم را اسکن کنید.</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>چیزی برای بازرسی نیست</translation>
    </message>
    <message>
        <source>Units appear here as soon as their return is received.</source>
        <translation>قلم‌ها همین‌که مرجوعی‌شان دریافت شود اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>سفارش {order}</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>پرسش {number} از {all}</translation>
    </message>
    <message>
        <source>Take a photo of what you found.</source>
        <translation>از آنچه یافتید عکس بگیرید.</translation>
    </message>
    <message>
        <source>Space takes it. F4 goes on without; the report says so.</source>
        <translation>کلید فاصله عکس می‌گیرد. F4 بدون عکس ادامه می‌دهد؛ گزارش آن را می‌نویسد.</translation>
    </message>
    <message>
        <source>Clean it. The clock runs.</source>
        <translation>تمیزش کنید. زمان می‌گذرد.</translation>
    </message>
    <message>
        <source>To be cleaned.</source>
        <translation>باید تمیز شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation>
            <numerusform>تاکنون %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>“Done” ends it; then the same question is asked again.</source>
        <translation>«تمام» پایانش می‌دهد؛ سپس همان پرسش دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>تمیز شد</translation>
    </message>
    <message>
        <source>Begin to clean</source>
        <translation>آغاز تمیزکاری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>آن را به {place} ببرید و محل را اسکن کنید.</translation>
    </message>
    <message>
        <source>refund {amount}: {why}</source>
        <translation>بازپرداخت {amount}: {why}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>مهلت: {day}</translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys on this page</source>
        <translation>کلیدهای این صفحه</translation>
    </message>
    <message>
        <source>Each act also has a printed command code: scan it instead.</source>
        <translation>هر کار کد فرمان چاپی هم دارد: به‌جای کلید، آن را اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>KnownReturnRow</name>
    <message>
        <source>When it is collected</source>
        <translation>زمان بردن آن</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>سفارش بردن از در خانه</translation>
    </message>
    <message>
        <source>Collect elsewhere…</source>
        <translation>بردن از جای دیگر…</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>لغو بردن</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>راه بازگشت دیگر</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>تغییر راه بازگشت</translation>
    </message>
    <message>
        <source>The customer keeps it</source>
        <translation>نزد مشتری می‌ماند</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>چاپ برچسب آن</translation>
    </message>
    <message>
        <source>at another address: {where}</source>
        <translation>از نشانی دیگر: {where}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>از {amount}</translation>
    </message>
    <message>
        <source>{carrier} could not be told to collect it: {when}</source>
        <translation>به {carrier} نشد گفته شود آن را ببرد: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} آن را می‌برد: {when}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <translation>از {carrier} خواسته شد آن را ببرد: {when}</translation>
    </message>
    <message>
        <source>The label of {rma} is printed: {number}.</source>
        <translation>برچسب {rma} چاپ شد: {number}.</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>ثبت شد.</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <extracomment>So many cut-offs are shown, the next ones.</extracomment>
        <translation>
            <numerusform>%Ln دیرکرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%Ln مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of these held {held}</source>
        <translation>بسته‌بندی‌شده {packed}  ·  برداشته {picked}  ·  در حال برداشت {walking}  ·  باز {open}، از آن‌ها نگه‌داشته {held}</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>اسکن‌های آخر</translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>{done} of {wanted}</source>
        <translation>‏{done} از {wanted}</translation>
    </message>
</context>
<context>
    <name>LinesPopup</name>
    <message>
        <source>Order {order}</source>
        <extracomment>More pieces of a line than anybody orders. The lines that were changed, each with the pieces wanted.</extracomment>
        <translation>سفارش {order}</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>تغییر سفارش</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The scanner is back.</source>
        <extracomment>Below this a window takes the smaller sizes and leaves the map out. The page, and what to show there, that opens once the PIN is given.</extracomment>
        <translation>اسکنر برگشت.</translation>
    </message>
    <message>
        <source>Too many scans wait. Stop scanning until they are answered.</source>
        <translation>اسکن‌های زیادی در انتظارند. تا پاسخ داده شوند اسکن نکنید.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>اندازه‌گیری</translation>
    </message>
    <message>
        <source>Type the size</source>
        <translation>نوشتن اندازه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کن</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>کالایی را اسکن کنید</translation>
    </message>
    <message>
        <source>Then measure one piece, or type its size.</source>
        <translation>سپس یک عدد را اندازه بگیرید، یا اندازه‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش‌تر</translation>
    </message>
</context>
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
        <translation>جعبه</translation>
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
        <source>Your code: {code}</source>
        <extracomment>{code} is the code of a discount, for this customer alone.</extracomment>
        <translation>کد شما: {code}</translation>
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
        <source>Stop</source>
        <comment>column: which place of the walk</comment>
        <translation>ایستگاه</translation>
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
        <source>Handed over</source>
        <translation>تحویل شد</translation>
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
        <source>Customs declaration</source>
        <translation>اظهارنامهٔ گمرکی</translation>
    </message>
    <message>
        <source>May be opened officially</source>
        <translation>بازگشایی رسمی مجاز است</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <extracomment>Ticked: why the parcel is sent.</extracomment>
        <translation>فروش کالا</translation>
    </message>
    <message>
        <source>Quantity and description of contents</source>
        <translation>تعداد و شرح محتویات</translation>
    </message>
    <message>
        <source>HS code</source>
        <extracomment>The number of goods in the Harmonized System of the world&apos;s customs.</extracomment>
        <translation>کد HS</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>country goods come from</comment>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of goods, heading</comment>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Total, gross weight</source>
        <extracomment>The weight beside it is that of the whole parcel.</extracomment>
        <translation>جمع، وزن ناخالص</translation>
    </message>
    <message numerus="yes">
        <source>%n other piece(s): see the invoice</source>
        <translation>
            <numerusform>%n قطعهٔ دیگر: فاکتور را ببینید</numerusform>
        </translation>
    </message>
    <message>
        <source>I certify that the particulars given are correct and that this item contains nothing dangerous or prohibited.</source>
        <translation>تأیید می‌کنم که اطلاعات درست است و این بسته چیز خطرناک یا ممنوعی ندارد.</translation>
    </message>
    <message>
        <source>Date and sender&apos;s signature</source>
        <translation>تاریخ و امضای فرستنده</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاکتور</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>شمارهٔ فاکتور</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>تاریخ فاکتور</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>خریدار</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Tax no. {reference}</source>
        <extracomment>{reference} is the seller&apos;s tax or VAT registration number.</extracomment>
        <translation>شمارهٔ مالیاتی {reference}</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>بهای واحد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>sum of all lines, heading</comment>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>هزینهٔ ارسال</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>The total includes {percent} % tax: {amount}</source>
        <extracomment>{percent} is a tax rate such as 20, {amount} the money that it makes.</extracomment>
        <translation>جمع کل شامل {percent}٪ مالیات: {amount}</translation>
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
        <source>{length} × {width} × {height} mm</source>
        <extracomment>The size of a product in millimetres. Use the short sign of the unit.</extracomment>
        <translation>‏{length} × {width} × {height} میلی‌متر</translation>
    </message>
    <message>
        <source>{size}, {weight}</source>
        <extracomment>A size and a weight, such as 140 × 12 × 12 mm, 15 g.</extracomment>
        <translation>{size}، {weight}</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} متر</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of {size}</source>
        <extracomment>So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>%n بستهٔ {size} عددی</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>لغو سفارش‌ها</translation>
    </message>
    <message>
        <source>addresses erased</source>
        <translation>پاک‌کردن نشانی‌ها</translation>
    </message>
    <message>
        <source>somebody made a supervisor</source>
        <translation>سرپرست‌کردن یک نفر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>رد شدن</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>کسری</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>command: I am done</comment>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>سبد پر است</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>جایگاه دیگر</translation>
    </message>
    <message>
        <source>Swap tote</source>
        <translation>تعویض سبد</translation>
    </message>
    <message>
        <source>Cart broken</source>
        <translation>چرخ دستی خراب</translation>
    </message>
    <message>
        <source>Aisle blocked</source>
        <translation>راهرو بسته</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>کالای جایگزین</translation>
    </message>
    <message>
        <source>Pick again</source>
        <translation>برداشت دوباره</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>command: the missing item was found</comment>
        <translation>پیدا شد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری دور</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>واگرد چه می‌کند؟</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the opposite of yes</comment>
        <translation>خیر</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>ابطال برچسب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A digit or the number of a choice.</extracomment>
        <translation>شماره</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>parcel staged</source>
        <translation>بسته در جای انتظار گذاشته شد</translation>
    </message>
    <message>
        <source>signature of the driver</source>
        <translation>امضای راننده</translation>
    </message>
    <message>
        <source>round taken</source>
        <translation>گرفتن دور</translation>
    </message>
    <message>
        <source>cart taken</source>
        <translation>گرفتن چرخ دستی</translation>
    </message>
    <message>
        <source>tote taken</source>
        <translation>گرفتن سبد</translation>
    </message>
    <message>
        <source>full tote closed</source>
        <translation>بستن سبد پر</translation>
    </message>
    <message>
        <source>round paused</source>
        <translation>مکث در دور</translation>
    </message>
    <message>
        <source>round brought to its place</source>
        <translation>رساندن دور به مقصد</translation>
    </message>
    <message>
        <source>slot scanned</source>
        <translation>اسکن جایگاه</translation>
    </message>
    <message>
        <source>item taken</source>
        <translation>برداشتن کالا</translation>
    </message>
    <message>
        <source>pieces counted</source>
        <translation>شمارش تعداد</translation>
    </message>
    <message>
        <source>put into the tote</source>
        <translation>گذاشتن در سبد</translation>
    </message>
    <message>
        <source>other slot taken</source>
        <translation>انتخاب جایگاه دیگر</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>رد شدن</translation>
    </message>
    <message>
        <source>noted as missing</source>
        <translation>ثبت کسری</translation>
    </message>
    <message>
        <source>other lot taken</source>
        <translation>برداشتن از سری ساخت دیگر</translation>
    </message>
    <message>
        <source>other product taken</source>
        <translation>برداشتن کالای جایگزین</translation>
    </message>
    <message>
        <source>tote swapped</source>
        <translation>تعویض سبد</translation>
    </message>
    <message>
        <source>broken cart left</source>
        <translation>رها کردن چرخ دستی خراب</translation>
    </message>
    <message>
        <source>cart mended</source>
        <translation>تعمیر چرخ دستی</translation>
    </message>
    <message>
        <source>aisle closed</source>
        <translation>بستن راهرو</translation>
    </message>
    <message>
        <source>line opened again</source>
        <translation>باز کردن دوبارهٔ سطر</translation>
    </message>
    <message>
        <source>missing item found</source>
        <translation>پیدا شدن کالای کسری</translation>
    </message>
    <message>
        <source>gone on without a scan</source>
        <translation>ادامه بدون اسکن</translation>
    </message>
    <message>
        <source>slot looked at</source>
        <translation>نگاه به جایگاه</translation>
    </message>
    <message>
        <source>round handed over</source>
        <translation>واگذاری دور</translation>
    </message>
    <message>
        <source>pieces brought back</source>
        <translation>برگرداندن کالاها</translation>
    </message>
    <message>
        <source>item laid aside</source>
        <translation>کنار گذاشتن کالا</translation>
    </message>
    <message>
        <source>order put on a cart under way</source>
        <translation>افزودن سفارش به چرخ در راه</translation>
    </message>
    <message>
        <source>policy set</source>
        <translation>تنظیم قاعده</translation>
    </message>
    <message>
        <source>substitutes allowed</source>
        <translation>مجاز کردن جایگزین‌ها</translation>
    </message>
    <message>
        <source>tote opened at the wall</source>
        <translation>باز کردن سبد پای دیوار</translation>
    </message>
    <message>
        <source>item lifted out of the tote</source>
        <translation>برداشتن کالا از سبد</translation>
    </message>
    <message>
        <source>put into the wall</source>
        <translation>گذاشتن در خانهٔ دیوار</translation>
    </message>
    <message>
        <source>count taken</source>
        <translation>شمارش برداشته شد</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>شمارش باز شد</translation>
    </message>
    <message>
        <source>difference looked at</source>
        <translation>اختلاف دیده شد</translation>
    </message>
    <message>
        <source>item counted</source>
        <translation>کالا شمرده شد</translation>
    </message>
    <message>
        <source>count finished</source>
        <translation>شمارش پایان یافت</translation>
    </message>
    <message>
        <source>slot left</source>
        <translation>جایگاه رها شد</translation>
    </message>
    <message>
        <source>books put right</source>
        <translation>دفترها درست شد</translation>
    </message>
    <message>
        <source>count asked for again</source>
        <translation>شمارش دوباره خواسته شد</translation>
    </message>
    <message>
        <source>difference left</source>
        <translation>اختلاف رها شد</translation>
    </message>
    <message>
        <source>product scanned</source>
        <translation>اسکن کالا</translation>
    </message>
    <message>
        <source>product left</source>
        <translation>رها کردن کالا</translation>
    </message>
    <message>
        <source>product measured</source>
        <translation>اندازه‌گیری کالا</translation>
    </message>
    <message>
        <source>move taken</source>
        <translation>جابه‌جایی برداشته شد</translation>
    </message>
    <message>
        <source>place scanned</source>
        <translation>مکان اسکن شد</translation>
    </message>
    <message>
        <source>taking ended</source>
        <translation>برداشتن پایان یافت</translation>
    </message>
    <message>
        <source>put into its place</source>
        <translation>در جای خود گذاشته شد</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>جابه‌جایی رها شد</translation>
    </message>
    <message>
        <source>bench scanned</source>
        <translation>اسکن میز</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>باز کردن سفارش</translation>
    </message>
    <message>
        <source>order paused</source>
        <translation>مکث در سفارش</translation>
    </message>
    <message>
        <source>box taken</source>
        <translation>گرفتن کارتن</translation>
    </message>
    <message>
        <source>one piece weighed</source>
        <translation>وزن کردن یک عدد</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>تغییر سفارش</translation>
    </message>
    <message>
        <source>put beside a full slot</source>
        <translation>گذاشتن کنار خانه پر</translation>
    </message>
    <message>
        <source>policy taken back</source>
        <translation>پس‌گرفتن قاعده</translation>
    </message>
    <message>
        <source>item packed</source>
        <translation>بسته‌بندی کالا</translation>
    </message>
    <message>
        <source>damaged piece taken out</source>
        <translation>بیرون گذاشتن کالای آسیب‌دیده</translation>
    </message>
    <message>
        <source>parcel closed</source>
        <translation>بستن بسته</translation>
    </message>
    <message>
        <source>parcel weighed</source>
        <translation>وزن کردن بسته</translation>
    </message>
    <message>
        <source>weight let go</source>
        <translation>پذیرش وزن</translation>
    </message>
    <message>
        <source>insert packed</source>
        <translation>گذاشتن افزودنی</translation>
    </message>
    <message>
        <source>insert left out</source>
        <translation>کنار گذاشتن افزودنی</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>گرفتن عکس</translation>
    </message>
    <message>
        <source>parcel opened again</source>
        <translation>باز کردن دوبارهٔ بسته</translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation>تأیید برچسب</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>چاپ دوبارهٔ برچسب</translation>
    </message>
    <message>
        <source>label voided</source>
        <translation>ابطال برچسب</translation>
    </message>
    <message>
        <source>hand-over opened</source>
        <translation>باز کردن تحویل</translation>
    </message>
    <message>
        <source>parcel handed over</source>
        <translation>تحویل بسته</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>بستن تحویل</translation>
    </message>
    <message>
        <source>cross aisle added</source>
        <translation>راهروی عرضی افزوده شد</translation>
    </message>
    <message>
        <source>start of walks moved</source>
        <translation>آغاز مسیرها جابه‌جا شد</translation>
    </message>
    <message>
        <source>aisle corrected</source>
        <translation>راهرو اصلاح شد</translation>
    </message>
    <message>
        <source>cross aisle moved</source>
        <translation>راهروی عرضی جابه‌جا شد</translation>
    </message>
    <message>
        <source>cross aisle removed</source>
        <translation>راهروی عرضی برداشته شد</translation>
    </message>
    <message>
        <source>hand-over left open</source>
        <translation>باز گذاشتن تحویل</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>برای آغاز، کارت خود را اسکن کنید.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>خوش آمدید، {name}.</translation>
    </message>
    <message>
        <source>Goodbye, {name}. Your open work is kept.</source>
        <translation>خدانگهدار، {name}. کار باز شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Not readable: {scanned}. Scan again.</source>
        <translation>خوانا نیست: {scanned}. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Nothing here has this code: {scanned}. Nothing was changed.</source>
        <translation>هیچ‌چیز اینجا این کد را ندارد: {scanned}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This code stands for several items: {skus}. Scan the item&apos;s own code.</source>
        <extracomment>{skus} are item numbers that share one barcode.</extracomment>
        <translation>این کد برای چند کالاست: {skus}. کد خود کالا را اسکن کنید.</translation>
    </message>
    <message>
        <source>Choose a station first. {scanned} was not used.</source>
        <extracomment>Nobody has opened a station yet.</extracomment>
        <translation>نخست ایستگاه را برگزینید. {scanned} به کار نرفت.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {needed}.</source>
        <extracomment>{kind} is what was scanned, such as &quot;a tote&quot;; {needed} what is wanted, such as &quot;a slot&quot;.</extracomment>
        <translation>اکنون نه: {scanned} ({kind}). مورد نظر: {needed}.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {expected}.</source>
        <extracomment>{expected} is a code; {kind} is what was scanned instead, such as &quot;an item&quot;.</extracomment>
        <translation>اکنون نه: {scanned} ({kind}). مورد نظر: {expected}.</translation>
    </message>
    <message>
        <source>{name} may not work at this station: {station}. Ask the supervisor.</source>
        <extracomment>{station} is the name of a station, such as Picking.</extracomment>
        <translation>{name} اجازهٔ کار در این ایستگاه را ندارد: {station}. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>Choose first: scan, type or touch a number, or “Cancel”.</source>
        <translation>نخست برگزینید: شماره‌ای را اسکن، تایپ یا لمس کنید، یا «لغو».</translation>
    </message>
    <message>
        <source>F1 shows the keys that work here. Each has a command code to scan too.</source>
        <translation>کلید F1 کلیدهای این صفحه را نشان می‌دهد. هر کدام کد فرمانی برای اسکن هم دارد.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was stored; go on with what is shown.</source>
        <translation>سرور برگشت. آنچه پیش از آن اسکن شد ذخیره شده است؛ با آنچه نشان داده می‌شود ادامه دهید.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was not stored: scan it again.</source>
        <translation>سرور برگشت. آنچه پیش از آن اسکن شد ذخیره نشده است: دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>واگرد شد. همه‌چیز مانند پیش است.</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <extracomment>{act} is what was done, such as &quot;Put into the tote&quot;.</extracomment>
        <translation>واگرد شد: {act}.</translation>
    </message>
    <message>
        <source>Undone: {act}. Undo again takes back: {then}.</source>
        <extracomment>{then} is what the next undo takes back.</extracomment>
        <translation>واگرد شد: {act}. واگرد بعدی این را برمی‌گرداند: {then}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>واگرد این را برمی‌گرداند: {act}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act} ({subject}).</source>
        <extracomment>{subject} is the slot, item, tote … it was done to.</extracomment>
        <translation>واگرد این را برمی‌گرداند: {act} ({subject}).</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>دوباره انجام شد.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>دوباره انجام شد: {act}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Repeat ignored: the scanner fired twice.</source>
        <extracomment>A scanner that fires twice by itself.</extracomment>
        <translation>تکرار نادیده گرفته شد: اسکنر دو بار خواند.</translation>
    </message>
    <message>
        <source>Already counted: tag {scanned} on this {sku}. Nothing was changed.</source>
        <extracomment>An RFID tag that was read before for the same round, order or return.</extracomment>
        <translation>پیش‌تر شمرده شده: برچسب {scanned} روی این {sku}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Held since the refused scan. Take them?</source>
        <extracomment>Scans made so quickly after a refused one that nobody can have noticed.</extracomment>
        <translation>پس از اسکن ردشده نگه داشته شد. پذیرفته شوند؟</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation>
            <numerusform>%n اسکن پس از اسکن ردشده نگه داشته شد: {codes}. پذیرفته شوند؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation>
            <numerusform>%n اسکن نگه‌داشته به ترتیب پذیرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation>
            <numerusform>%n اسکن نگه‌داشته کنار گذاشته شد. دوباره اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many scans at once. This one was not taken: scan it again.</source>
        <translation>اسکن‌های زیادی با هم آمدند. این یکی پذیرفته نشد: دوباره اسکنش کنید.</translation>
    </message>
    <message>
        <source>Take them in order</source>
        <translation>به ترتیب پذیرفته شوند</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>کنار گذاشته شوند</translation>
    </message>
    <message>
        <source>The scanner read nothing. Scan again.</source>
        <translation>اسکنر چیزی نخواند. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Too long for one code. Scan one code at a time.</source>
        <translation>بلندتر از یک کد است. هر بار یک کد اسکن کنید.</translation>
    </message>
    <message>
        <source>The code came in damaged: {scanned}. Scan again.</source>
        <translation>کد ناقص رسید: {scanned}. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The code holds invisible characters: {scanned}. Print its label again.</source>
        <translation>کد نویسه‌های ناپیدا دارد: {scanned}. برچسبش را دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.</source>
        <translation>اسکنر روی چیدمان صفحه‌کلید دیگری است: {scanned}. آن را در تنظیمات برگزینید.</translation>
    </message>
    <message>
        <source>The code came in with wrong letters: {scanned}. Check the scanner&apos;s keyboard layout.</source>
        <translation>کد با حروف نادرست رسید: {scanned}. چیدمان صفحه‌کلید اسکنر را بررسی کنید.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: {scanned}. Scan again.</source>
        <translation>رقمی نادرست یا جاافتاده است: {scanned}. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Only a part of the code was read: {scanned}. Scan again.</source>
        <translation>تنها بخشی از کد خوانده شد: {scanned}. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Two codes came as one: {scanned}. Scan one after the other.</source>
        <translation>دو کد یکی رسید: {scanned}. یکی پس از دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>{scanned} only looks like a known code, but its signs are others. Scan the label itself.</source>
        <extracomment>Letters that look like digits, such as O and 0; small letters for capital ones.</extracomment>
        <translation>{scanned} تنها شبیه کدی شناخته‌شده است، ولی نشانه‌هایش دیگرند. خود برچسب را اسکن کنید.</translation>
    </message>
    <message>
        <source>The code&apos;s contents are not valid GS1: {scanned}. Nothing was changed.</source>
        <translation>محتوای کد GS1 معتبر نیست: {scanned}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.</source>
        <extracomment>RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.</extracomment>
        <translation>این برچسب نه شمارهٔ کالا (SGTIN-96) دارد و نه شمارهٔ بسته (SSCC-96): {scanned}.</translation>
    </message>
    <message>
        <source>A tag&apos;s number has 24 characters, this one has not: {scanned}. Read it again.</source>
        <translation>شمارهٔ برچسب ۲۴ نویسه دارد، این یکی ندارد: {scanned}. دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The number on the tag is not valid: {scanned}. Write the tag again.</source>
        <translation>شمارهٔ روی برچسب معتبر نیست: {scanned}. برچسب را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>شرکت‌های حمل</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>نرخ‌ها</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>آخرین مهلت‌ها</translation>
    </message>
    <message>
        <source>Postcode zones</source>
        <translation>منطقه‌های کد پستی</translation>
    </message>
    <message>
        <source>Fuel and girth</source>
        <translation>سوخت و دور بسته</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>هزینه‌های اضافی</translation>
    </message>
    <message>
        <source>Carriers&apos; days off</source>
        <translation>روزهای تعطیل شرکت‌های حمل</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>شماره‌های رهگیری</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>الگوهای برچسب</translation>
    </message>
    <message>
        <source>Terms for returns</source>
        <translation>شرایط بازگشت</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>زمان‌های بردن از در خانه</translation>
    </message>
    <message>
        <source>Customs data</source>
        <translation>داده‌های گمرکی</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>کدهای تخفیف</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>هزینه‌ها</translation>
    </message>
    <message>
        <source>Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}.</source>
        <translation>ردیف‌ها: {rows}. واردشده: {taken}. از پیش موجود: {known}. ردشده: {refused}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <extracomment>{columns} is a list of column names.</extracomment>
        <translation>ستون‌هایی که اینجا معنایی ندارند: {columns}</translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <extracomment>{row} is the number of a line, {reason} a whole sentence.</extracomment>
        <translation>سطر {row}: {reason}</translation>
    </message>
    <message>
        <source>Line {row}, {field}: {reason}</source>
        <extracomment>{field} is the name of a column.</extracomment>
        <translation>سطر {row}، {field}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be used. Nothing was taken.</source>
        <translation>این پرونده به کار نمی‌آید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a CSV file.</source>
        <translation>این پرونده نیست. یک پروندهٔ CSV برگزینید.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken.</source>
        <translation>پرونده خالی است. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes. Split it. Nothing was taken.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>پرونده بزرگ‌تر از {limit} بایت است. آن را بخش‌بخش کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it. Nothing was taken.</source>
        <translation>پرونده بیش از {limit} ردیف دارد. آن را بخش‌بخش کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken.</source>
        <translation>سطر {line} با UTF-8 نیست. پرونده را با UTF-8 ذخیره کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The line ends are of an old kind (CR). Save the file anew as CSV.</source>
        <translation>پایان سطرها از نوع قدیمی (CR) است. پرونده را دوباره با قالب CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>The first line is no heading with column names. Nothing was taken.</source>
        <translation>سطر نخست نام ستون‌ها نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}. The file has: {found}. Nothing was taken.</source>
        <extracomment>{columns} and {found} are lists of column names.</extracomment>
        <translation>ستون‌های کم: {columns}. پرونده دارد: {found}. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Columns are there twice: {columns}. Nothing was taken.</source>
        <translation>ستون‌های تکراری: {columns}. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Empty, but needed.</source>
        <translation>خالی است، ولی لازم است.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>Too long: at most {limit}.</source>
        <translation>بیش از اندازه بلند است: حداکثر {limit}.</translation>
    </message>
    <message>
        <source>Holds control characters: {value}</source>
        <translation>نویسهٔ کنترلی دارد: {value}</translation>
    </message>
    <message>
        <source>Holds invisible characters: {value}</source>
        <translation>نویسهٔ ناپیدا دارد: {value}</translation>
    </message>
    <message>
        <source>A code may only hold Latin letters, digits and signs: {value}</source>
        <translation>کد تنها حروف لاتین، رقم و نشانه می‌پذیرد: {value}</translation>
    </message>
    <message>
        <source>Not a whole number: {value}</source>
        <translation>عدد صحیح نیست: {value}</translation>
    </message>
    <message>
        <source>Not between {low} and {high}: {value}</source>
        <extracomment>{low} and {high} are numbers, {value} what stood there.</extracomment>
        <translation>میان {low} و {high} نیست: {value}</translation>
    </message>
    <message>
        <source>Not an amount of money such as 12.50: {value}</source>
        <translation>مبلغی مانند 12.50 نیست: {value}</translation>
    </message>
    <message>
        <source>Not a day such as 2026-03-31: {value}</source>
        <translation>تاریخی مانند 2026-03-31 نیست: {value}</translation>
    </message>
    <message>
        <source>Not a time such as 2026-03-31T14:05Z: {value}</source>
        <translation>زمانی مانند 2026-03-31T14:05Z نیست: {value}</translation>
    </message>
    <message>
        <source>A time without a time zone; write Z or +01:00 after it: {value}</source>
        <translation>زمان بدون منطقهٔ زمانی؛ پس از آن Z یا ‎+01:00‎ بنویسید: {value}</translation>
    </message>
    <message>
        <source>Not one of {words}: {value}</source>
        <extracomment>{words} is a list of the words that may stand here; keep them as they are.</extracomment>
        <translation>یکی از {words} نیست: {value}</translation>
    </message>
    <message>
        <source>Not of the form {example}: {value}</source>
        <extracomment>{example} shows the form that is wanted.</extracomment>
        <translation>به شکل {example} نیست: {value}</translation>
    </message>
    <message>
        <source>The check digit is wrong: {value}</source>
        <translation>رقم کنترل نادرست است: {value}</translation>
    </message>
    <message>
        <source>Reads as one of the warehouse&apos;s own codes: {value}</source>
        <translation>مانند یکی از کدهای خود انبار خوانده می‌شود: {value}</translation>
    </message>
    <message>
        <source>The same code twice: {value}</source>
        <translation>یک کد، دو بار: {value}</translation>
    </message>
    <message>
        <source>The quotation marks do not close.</source>
        <translation>گیومه‌ها بسته نشده‌اند.</translation>
    </message>
    <message>
        <source>{found} fields where {wanted} are needed.</source>
        <extracomment>{found} and {wanted} are numbers.</extracomment>
        <translation>{found} ستون به‌جای {wanted} ستون.</translation>
    </message>
    <message>
        <source>No such product: {sku}. Take the products in first.</source>
        <translation>چنین کالایی نیست: {sku}. نخست کالاها را وارد کنید.</translation>
    </message>
    <message>
        <source>No such slot: {slot}. Take the slots in first.</source>
        <translation>چنین جایگاهی نیست: {slot}. نخست جایگاه‌ها را وارد کنید.</translation>
    </message>
    <message>
        <source>The floor has no aisle {aisle}.</source>
        <translation>انبار راهروی {aisle} ندارد.</translation>
    </message>
    <message>
        <source>{position} mm is beyond the ends of aisle {aisle}.</source>
        <extracomment>{position} is in millimetres.</extracomment>
        <translation>‏{position} میلی‌متر بیرون از راهروی {aisle} است.</translation>
    </message>
    <message>
        <source>Barcode {code} belongs to product {sku} already.</source>
        <translation>بارکد {code} از پیش برای کالای {sku} است.</translation>
    </message>
    <message>
        <source>{slot} holds stock, so its kind cannot change.</source>
        <translation>جایگاه {slot} موجودی دارد و نوعش تغییرپذیر نیست.</translation>
    </message>
    <message>
        <source>{sku} has lots: name the lot.</source>
        <translation>کالای {sku} سری ساخت دارد: سری ساخت را بنویسید.</translation>
    </message>
    <message>
        <source>{sku} expires: name the day.</source>
        <translation>کالای {sku} تاریخ انقضا دارد: روز را بنویسید.</translation>
    </message>
    <message>
        <source>Lot {lot} is known with another expiry: {expected}</source>
        <extracomment>{expected} is a day.</extracomment>
        <translation>سری ساخت {lot} با انقضای دیگری ثبت است: {expected}</translation>
    </message>
    <message>
        <source>Order {order} has line {line} already, with another item or quantity.</source>
        <translation>سفارش {order} از پیش سطر {line} را با کالا یا تعداد دیگری دارد.</translation>
    </message>
    <message>
        <source>Order {order} is being picked already: no line can be added.</source>
        <translation>برداشت سفارش {order} آغاز شده است: سطری افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>No such carrier: {carrier}. Take the carriers in first.</source>
        <translation>چنین شرکت حملی نیست: {carrier}. نخست شرکت‌های حمل را وارد کنید.</translation>
    </message>
    <message>
        <source>The carrier has no service {service}. Take the services in first.</source>
        <translation>شرکت حمل خدمت {service} را ندارد. نخست خدمات را وارد کنید.</translation>
    </message>
    <message>
        <source>No insert has the number {rule}.</source>
        <extracomment>{rule} is the number of an insert&apos;s rule.</extracomment>
        <translation>هیچ ضمیمه‌ای با شمارهٔ {rule} نیست.</translation>
    </message>
    <message>
        <source>Code {code} belongs to insert {rule} already.</source>
        <translation>کد {code} از پیش برای ضمیمهٔ {rule} است.</translation>
    </message>
    <message>
        <source>No such order: {order}.</source>
        <translation>چنین سفارشی نیست: {order}.</translation>
    </message>
    <message>
        <source>Order {order} is known with another discount, shipping or tax.</source>
        <translation>سفارش {order} با تخفیف، ارسال یا مالیات دیگری شناخته شده است.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>پیش از آغاز پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The discount is more than the goods of order {order} cost.</source>
        <translation>تخفیف بیش از بهای کالاهای سفارش {order} است.</translation>
    </message>
    <message>
        <source>Picker</source>
        <comment>a person&apos;s role</comment>
        <translation>بردارنده</translation>
    </message>
    <message>
        <source>Packer</source>
        <comment>a person&apos;s role</comment>
        <translation>بسته‌بند</translation>
    </message>
    <message>
        <source>Returns clerk</source>
        <comment>a person&apos;s role</comment>
        <translation>متصدی مرجوعی</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a person&apos;s role</comment>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>برداشت</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the consolidation wall</comment>
        <translation>دیوار تفکیک</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>بسته‌بندی</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation>دریافت مرجوعی</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Measuring products</source>
        <translation>اندازه‌گیری کالاها</translation>
    </message>
    <message>
        <source>Moving goods</source>
        <translation>جابه‌جایی کالا</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name}، رمز خود را بنویسید.</translation>
    </message>
    <message>
        <source>Thank you, {name}. All your work is open.</source>
        <translation>سپاس، {name}. همهٔ کارهای شما باز است.</translation>
    </message>
    <message>
        <source>Locked, as nobody worked here. {name}, scan your badge: your work is kept.</source>
        <translation>قفل شد، چون کسی اینجا کار نمی‌کرد. {name}، کارت خود را اسکن کنید: کار شما محفوظ است.</translation>
    </message>
    <message>
        <source>{name}, this takes your PIN. Nothing was changed.</source>
        <translation>{name}، این کار رمز شما را می‌خواهد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>این رمز نادرست است. دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation>رمزهای نادرست زیاد شد. صبر کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number of seconds.</extracomment>
        <translation>رمزهای نادرست زیاد شد. {seconds} ثانیهٔ دیگر دوباره بکوشید.</translation>
    </message>
    <message>
        <source>{name}, your PIN opens no more. Ask your supervisor for a new one.</source>
        <translation>{name}، رمز شما دیگر باز نمی‌کند. از سرپرست رمز تازه بخواهید.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.</source>
        <translation>رمز ۶ تا ۱۲ رقم دارد، دست‌کم ۴ رقم متفاوت، و رشته‌ای مانند 123456 نیست.</translation>
    </message>
    <message>
        <source>This work takes a PIN. Ask the supervisor for one.</source>
        <translation>این کار رمز می‌خواهد. از سرپرست رمز بگیرید.</translation>
    </message>
    <message>
        <source>This takes a second person with badge and PIN: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was tried, such as &quot;order cancelled&quot;.</extracomment>
        <translation>این کار نفر دومی با کارت و رمز می‌خواهد: {act}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No such second person, or the wrong PIN. Nothing was changed.</source>
        <translation>چنین نفر دومی نیست، یا رمز نادرست است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} is the last supervisor. Make another one first.</source>
        <translation>{name} آخرین سرپرست است. نخست کس دیگری را سرپرست کنید.</translation>
    </message>
    <message>
        <source>Everybody here has a name. Type one.</source>
        <translation>هر کس اینجا نامی دارد. نامی بنویسید.</translation>
    </message>
    <message>
        <source>Choose at least one kind of work.</source>
        <translation>دست‌کم یک نوع کار را برگزینید.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>برداشت</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>بسته‌بندی</translation>
    </message>
    <message>
        <source>hand parcels over</source>
        <translation>تحویل بسته‌ها</translation>
    </message>
    <message>
        <source>work on returns</source>
        <translation>کار با مرجوعی‌ها</translation>
    </message>
    <message>
        <source>release and hold orders</source>
        <translation>آزادسازی و نگه داشتن سفارش‌ها</translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation>درست کردن دفترها</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>وارد کردن پرونده‌ها</translation>
    </message>
    <message>
        <source>set the warehouse up</source>
        <translation>راه‌اندازی انبار</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation>
            <numerusform>%n دور در انتظار است. «بعدی» یا یک دور را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation>
            <numerusform>{tote} در {at} منتظر است. روی هم %n دور در انتظار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is waiting. Nothing to pick now.</source>
        <translation>دوری در انتظار نیست. اکنون چیزی برای برداشت نیست.</translation>
    </message>
    <message>
        <source>Scan a free cart for round {round}.</source>
        <translation>برای دور {round} یک چرخ دستی آزاد را اسکن کنید.</translation>
    </message>
    <message>
        <source>Scan an empty tote.</source>
        <translation>یک سبد خالی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Scan an empty tote for order {order}.</source>
        <translation>برای سفارش {order} یک سبد خالی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Scan box {box} for order {order}, or an empty tote.</source>
        <extracomment>{box} is the name of a standard box.</extracomment>
        <translation>برای سفارش {order} کارتن {box} یا یک سبد خالی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Go to {slot} and scan the slot.</source>
        <translation>به {slot} بروید و جایگاه را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation>
            <numerusform>%n عدد بردارید: {name}. هر عدد را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation>
            <numerusform>%n عدد دیگر از {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation>
            <numerusform>%n عدد را در سبدی خالی در جای {position} بگذارید. سبد را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation>
            <numerusform>%n عدد را در {tote}، جای {position} بگذارید. سبد را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked. Bring it to a packing bench and scan the bench.</source>
        <translation>برداشت تمام شد. آن را به میز بسته‌بندی ببرید و میز را اسکن کنید.</translation>
    </message>
    <message>
        <source>All picked. Bring it to the wall and scan a slot of the wall.</source>
        <translation>برداشت تمام شد. آن را به دیوار تفکیک ببرید و یک خانهٔ دیوار را اسکن کنید.</translation>
    </message>
    <message>
        <source>All picked here. Hand it on to zone {zone} and scan the place there.</source>
        <translation>برداشت اینجا تمام شد. آن را به منطقهٔ {zone} بدهید و محل آنجا را اسکن کنید.</translation>
    </message>
    <message>
        <source>Now scan the serial number of this {sku}.</source>
        <translation>اکنون شمارهٔ سریال کالای {sku} را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation>
            <numerusform>%n عدد بردارید: {name}. یکی را اسکن کنید، سپس بشمارید: روی هم {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>%n عدد بردارید: {name}. یعنی {cases}. هر بسته و هر عدد را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation>
            <numerusform>%n عدد بردارید: {name}. یعنی {cases}. یکی را اسکن کنید، سپس عددها را بشمارید: روی هم {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation>
            <numerusform>%n عدد دیگر از {sku}. بشمارید: روی هم {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation>
            <numerusform>%n عدد دیگر از {sku}: {cases}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation>
            <numerusform>%n عدد دیگر از {sku}: {cases}. عددها را بشمارید: روی هم {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was cancelled. Put away what is in the box and scan the place.</source>
        <translation>سفارش لغو شد. محتوای کارتن را جاگذاری کنید و محل را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation>
            <numerusform>%n عدد از {sku} در {slot} کم است. چرا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation>
            <numerusform>کسری %n عدد از {sku} در {slot} ثبت شد. جایگاه شمرده خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation>
            <numerusform>%n عدد {sku} از {slot} آسیب‌دیده ثبت شد. در قرنطینه بگذارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from {slot}. Go to {expected}.</source>
        <extracomment>{expected} is the slot to go to instead.</extracomment>
        <translation>نه از {slot}. به {expected} بروید.</translation>
    </message>
    <message>
        <source>{slot} comes at the end of the walk.</source>
        <translation>جایگاه {slot} به پایان مسیر رفت.</translation>
    </message>
    <message>
        <source>Round {round} is paused. Scan it to go on where you stopped.</source>
        <translation>دور {round} در مکث است. برای ادامه از همان‌جا، آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>Round {round} is at {slot}. Done.</source>
        <translation>دور {round} در {slot} است. تمام شد.</translation>
    </message>
    <message>
        <source>{tote} is closed. The next pieces need an empty tote.</source>
        <translation>سبد {tote} بسته شد. کالاهای بعدی سبد خالی می‌خواهند.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation>
            <numerusform>%n عدد {sku} بیش از سفارش برداشته شد. سفارش تغییر کرد. واگرد آن را پس می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.</source>
        <translation>بنا بر دفترها این جایگاه اکنون خالی است. درست است؟ «بله»، «نه»، یا باقی‌مانده را بشمارید.</translation>
    </message>
    <message>
        <source>Scan the tote that is to be replaced.</source>
        <translation>سبدی را که باید عوض شود اسکن کنید.</translation>
    </message>
    <message>
        <source>Move everything out of {tote} into an empty tote and scan that one.</source>
        <translation>همهٔ محتوای {tote} را در سبدی خالی بگذارید و همان را اسکن کنید.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Put the totes on another cart and scan it.</source>
        <translation>چرخ دستی {cart} از کار افتاد. سبدها را روی چرخ دیگری بگذارید و آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Is it mended?</source>
        <translation>چرخ دستی {cart} از کار افتاده است. تعمیر شده است؟</translation>
    </message>
    <message>
        <source>{cart} is in use again.</source>
        <translation>چرخ دستی {cart} دوباره به کار آمد.</translation>
    </message>
    <message>
        <source>The aisle of {slot} is closed. What it holds comes from elsewhere, or last.</source>
        <extracomment>{slot} is a slot in the aisle.</extracomment>
        <translation>راهروی {slot} بسته شد. کالاهای آن از جای دیگر می‌آیند، یا در پایان.</translation>
    </message>
    <message>
        <source>What goes out instead of {sku}?</source>
        <translation>به جای {sku} چه فرستاده شود؟</translation>
    </message>
    <message>
        <source>Which line do you want to pick again?</source>
        <translation>کدام سطر را دوباره برمی‌دارید؟</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>چه چیزی پیدا شد؟</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation>
            <numerusform>%n عدد {sku} را به {slot} برگردانید. سطر دوباره باز است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation>
            <numerusform>%n عدد {sku} دوباره در {slot} است. سطر دوباره باز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes on with round {round}?</source>
        <translation>چه کسی دور {round} را ادامه می‌دهد؟</translation>
    </message>
    <message>
        <source>{name} goes on with round {round}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} دور {round} را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Round {round} is yours and waits. Scan “Next” to go on with it.</source>
        <translation>دور {round} از آن شماست و منتظر است. برای ادامه «بعدی» را اسکن کنید.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. Put away what is in {tote} and scan the place.</source>
        <translation>سفارش {order} لغو شد. محتوای {tote} را جاگذاری کنید و محل را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation>
            <numerusform>%n کالا از {tote} در {slot} است. {tote} آزاد است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted.</source>
        <extracomment>The order was cancelled while it was picked; the scan was not counted.</extracomment>
        <translation>سفارش {order} لغو شد. این اسکن شمرده نشد.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted. Go to {slot}.</source>
        <translation>سفارش {order} لغو شد. این اسکن شمرده نشد. به {slot} بروید.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Look at the screen.</source>
        <translation>مسیر عوض شد. این اسکن شمرده نشد. به صفحه نگاه کنید.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Go to {slot}.</source>
        <translation>مسیر عوض شد. این اسکن شمرده نشد. به {slot} بروید.</translation>
    </message>
    <message>
        <source>{sku}: {name}</source>
        <comment>a choice</comment>
        <translation>{sku}: {name}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} from {slot}, order {order}</source>
        <translation>{pieces} × {sku} از {slot}، سفارش {order}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} missing in {slot}, order {order}</source>
        <translation>{pieces} × {sku} کسری در {slot}، سفارش {order}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a choice of persons</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>تعمیر شده است</translation>
    </message>
    <message>
        <source>The slot is empty</source>
        <translation>جایگاه خالی است</translation>
    </message>
    <message>
        <source>Too few in the slot</source>
        <translation>تعداد در جایگاه کافی نیست</translation>
    </message>
    <message>
        <source>Another item lies there</source>
        <translation>کالای دیگری آنجاست</translation>
    </message>
    <message>
        <source>Cannot find it</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>ناموجود</translation>
    </message>
    <message>
        <source>No other slot holds enough {sku}. Nothing was changed.</source>
        <translation>هیچ جایگاه دیگری به‌اندازهٔ کافی {sku} ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No round is waiting. Nothing was changed.</source>
        <translation>دوری در انتظار نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Round {round} cannot be picked now: it is done or not yet ready.</source>
        <translation>دور {round} اکنون برداشتنی نیست: تمام شده یا هنوز آماده نیست.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}.</source>
        <translation>هیچ دوری در انتظار سبد {tote} نیست.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}. It is at {at} with order {order}.</source>
        <extracomment>{at} is where the tote is.</extracomment>
        <translation>هیچ دوری منتظر {tote} نیست. اکنون در {at} با سفارش {order} است.</translation>
    </message>
    <message>
        <source>Round {round} is being picked by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>دور {round} در دست {name} است. دور دیگری بردارید.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Go to {expected}.</source>
        <translation>جایگاه نادرست: {scanned}. به {expected} بروید.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}.</source>
        <translation>کالای نادرست: {scanned}. مورد نظر: {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}.</source>
        <extracomment>The item scanned is not wanted here and now, but by other orders of this round.</extracomment>
        <translation>کالای نادرست: {scanned}. مورد نظر: {expected}. کالای {scanned} برای سفارش {orders} است.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).</source>
        <translation>کالای نادرست: {scanned}. مورد نظر: {expected}. کالای {scanned} برای {totes} است (سفارش {orders}).</translation>
    </message>
    <message>
        <source>Wrong lot: {scanned}. Wanted: {expected}.</source>
        <translation>سری ساخت نادرست: {scanned}. مورد نظر: {expected}.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too.</source>
        <translation>این کالا سری ساخت دارد. سری ساخت را هم اسکن کنید.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too: {expected}.</source>
        <translation>این کالا سری ساخت دارد. آن را هم اسکن کنید: {expected}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted.</source>
        <extracomment>{missing} is how many are still wanted, {scanned} how many were scanned or counted.</extracomment>
        <translation>تعداد {sku} زیاد است: {scanned}. هنوز لازم: {missing}. چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, scan {again} again.</source>
        <extracomment>{again} is the code of a case.</extracomment>
        <translation>تعداد {sku} زیاد است: {scanned}. لازم: {missing}. برای باز کردن بسته و برداشتن {missing} عدد، {again} را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and take {missing}, scan {again} again.</source>
        <translation>تعداد {sku} زیاد است: {scanned}. لازم: {missing}، حداکثر {most}. برای باز کردن بسته و برداشتن {missing} عدد، {again} را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.</source>
        <extracomment>{most} is how many may be taken where more than was ordered is allowed.</extracomment>
        <translation>تعداد {sku} زیاد است: {scanned}. لازم: {missing}، حداکثر {most}. چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>Wrong tote: {scanned}. Wanted: {expected}, position {position}.</source>
        <translation>سبد نادرست: {scanned}. مورد نظر: {expected}، جای {position}.</translation>
    </message>
    <message>
        <source>Round {round} is not picked into boxes. Scan an empty tote.</source>
        <translation>دور {round} در کارتن برداشت نمی‌شود. یک سبد خالی را اسکن کنید.</translation>
    </message>
    <message>
        <source>{tote} is in use. Scan an empty tote.</source>
        <translation>سبد {tote} در استفاده است. یک سبد خالی را اسکن کنید.</translation>
    </message>
    <message>
        <source>{tote} holds order {order}. Scan an empty tote.</source>
        <translation>سبد {tote} برای سفارش {order} است. یک سبد خالی را اسکن کنید.</translation>
    </message>
    <message>
        <source>{cart} is on round {round}. Scan a free cart.</source>
        <translation>چرخ دستی {cart} در دور {round} است. یک چرخ دستی آزاد را اسکن کنید.</translation>
    </message>
    <message>
        <source>{cart} is too small: {positions} positions, {wanted} needed. Scan another.</source>
        <extracomment>{positions} and {wanted} are numbers of totes.</extracomment>
        <translation>چرخ دستی {cart} کوچک است: {positions} جا دارد و {wanted} جا لازم است. چرخ دیگری را اسکن کنید.</translation>
    </message>
    <message>
        <source>{cart} is broken. Scan another cart.</source>
        <translation>چرخ دستی {cart} خراب است. چرخ دیگری را اسکن کنید.</translation>
    </message>
    <message>
        <source>{cart} is not broken. Nothing was changed.</source>
        <translation>چرخ دستی {cart} خراب نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Round {round} has no cart. Nothing was changed.</source>
        <translation>دور {round} چرخ دستی ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{tote} is not on round {round}. Scan a tote of this round first.</source>
        <translation>{tote} در دور {round} نیست. نخست سبدی از این دور را اسکن کنید.</translation>
    </message>
    <message>
        <source>{slot} is in no aisle. Nothing was changed.</source>
        <translation>{slot} در هیچ راهرویی نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing may go out instead of {sku}, or too little of it is there.</source>
        <translation>هیچ جایگزینی برای {sku} مجاز نیست، یا به‌اندازه موجود نیست.</translation>
    </message>
    <message>
        <source>{scanned} may not go out instead of {sku}, or too little of it is there.</source>
        <translation>{scanned} به جای {sku} مجاز نیست، یا به‌اندازه موجود نیست.</translation>
    </message>
    <message>
        <source>Nothing was picked that could be opened again.</source>
        <translation>چیزی برداشته نشده که بتوان دوباره باز کرد.</translation>
    </message>
    <message>
        <source>{sku} from {slot} cannot be picked again: it was not picked, or is packed.</source>
        <translation>{sku} از {slot} را نمی‌توان دوباره برداشت: برداشته نشده یا بسته‌بندی شده است.</translation>
    </message>
    <message>
        <source>Nothing of this round is missing.</source>
        <translation>در این دور چیزی کم نیست.</translation>
    </message>
    <message>
        <source>Nothing of {sku} is missing in {slot}.</source>
        <translation>در {slot} چیزی از {sku} کم نیست.</translation>
    </message>
    <message>
        <source>Order {order} is being packed. It cannot be picked again.</source>
        <translation>سفارش {order} در حال بسته‌بندی است. نمی‌توان دوباره برداشت.</translation>
    </message>
    <message>
        <source>Nobody else who picks is signed in. Pause round {round} instead.</source>
        <translation>برداشت‌کنندهٔ دیگری وارد نشده است. به جای آن دور {round} را در مکث بگذارید.</translation>
    </message>
    <message>
        <source>Round {round} cannot be handed to {name}.</source>
        <translation>دور {round} را نمی‌توان به {name} واگذار کرد.</translation>
    </message>
    <message>
        <source>{scanned} holds nothing of a cancelled order. Nothing was changed.</source>
        <translation>در {scanned} چیزی از سفارش لغوشده نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This cannot be done without a scan. Ask the supervisor about {sku}.</source>
        <translation>این کار بدون اسکن نمی‌شود. دربارهٔ {sku} از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>Only {missing} of {sku} can be left out of order {order}: the rest was taken.</source>
        <extracomment>{missing} is how many pieces nobody has taken yet.</extracomment>
        <translation>تنها {missing} از {sku} را می‌توان از سفارش {order} کم کرد: بقیه برداشته شده است.</translation>
    </message>
    <message>
        <source>No batch under way has a free position for order {order}.</source>
        <translation>هیچ دور گروهی در راه، جای خالی برای سفارش {order} ندارد.</translation>
    </message>
    <message>
        <source>Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.</source>
        <extracomment>{instead} is the item, which the slot that was scanned holds too.</extracomment>
        <translation>برنامه {expected} است، اما {scanned} هم {instead} دارد. برای برداشتن از آنجا دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.</source>
        <translation>برنامه سری ساخت {expected} از {instead} است. برای برداشتن {scanned} آن را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>چیزی برای تغییر نیست.</translation>
    </message>
    <message>
        <source>{sku} of order {order} is wanted like this already. Nothing was changed.</source>
        <translation>{sku} در سفارش {order} از پیش همین‌گونه خواسته شده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked: nothing of it is in stock.</source>
        <translation>سفارش {order} را نمی‌توان برداشت: چیزی از آن موجود نیست.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked wholly. Missing: {skus}.</source>
        <translation>سفارش {order} را نمی‌توان کامل برداشت. کسری: {skus}.</translation>
    </message>
    <message>
        <source>There is no policy {scanned}.</source>
        <translation>قاعده‌ای به نام {scanned} نیست.</translation>
    </message>
    <message>
        <source>{name} must be {least} to {most}, not {scanned}.</source>
        <translation>{name} باید از {least} تا {most} باشد، نه {scanned}.</translation>
    </message>
    <message>
        <source>First put what you hold into its tote.</source>
        <translation>نخست آنچه در دست دارید در سبدش بگذارید.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Wanted: {needed}.</source>
        <translation>اینجا نه: {scanned}. مورد نظر: {needed}.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Bring it to the hand-over place of zone {zone}.</source>
        <translation>اینجا نه: {scanned}. آن را به محل تحویل منطقهٔ {zone} ببرید.</translation>
    </message>
    <message>
        <source>{sku} is not counted here. Scan each piece.</source>
        <translation>{sku} اینجا شمردنی نیست. هر عدد را اسکن کنید.</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>a packing bench</source>
        <translation>میز بسته‌بندی</translation>
    </message>
    <message>
        <source>a slot of the wall</source>
        <translation>خانه‌ای از دیوار</translation>
    </message>
    <message>
        <source>a hand-over place</source>
        <translation>محل تحویل</translation>
    </message>
    <message>
        <source>“Next” or a round</source>
        <translation>«بعدی» یا یک دور</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>چرخ دستی</translation>
    </message>
    <message>
        <source>an empty tote</source>
        <translation>سبد خالی</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>No order is waiting. Nothing to pack now.</source>
        <translation>سفارشی در انتظار نیست. اکنون چیزی برای بسته‌بندی نیست.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it.</source>
        <translation>کارتن {box} را بردارید و اسکن کنید.</translation>
    </message>
    <message>
        <source>Choose a box yourself and scan it.</source>
        <extracomment>No standard box holds everything: {items} are item numbers that fit into none.</extracomment>
        <translation>خودتان کارتنی برگزینید و اسکن کنید.</translation>
    </message>
    <message>
        <source>No box is made for {items}. Choose one yourself and scan it.</source>
        <translation>هیچ کارتنی برای {items} نیست. خودتان یکی برگزینید و اسکن کنید.</translation>
    </message>
    <message>
        <source>Box {box} is smaller than planned ({expected}). Scan each piece.</source>
        <extracomment>{expected} is the box that was planned, {box} the smaller one that was taken.</extracomment>
        <translation>کارتن {box} کوچک‌تر از برنامه ({expected}) است. هر عدد را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation>
            <numerusform>%n عدد برای این بسته. هر یک را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation>
            <numerusform>%n جابه‌جایی در انتظار است. «بعدی» را اسکن کنید، یا مکانی را که از آن برمی‌دارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be moved now. Scan “Next” to fill up, or a place to take from.</source>
        <translation>اکنون چیزی برای جابه‌جایی نیست. برای پر کردن «بعدی» را اسکن کنید، یا مکانی را که از آن برمی‌دارید.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation>
            <numerusform>%n × {sku} را از {place} بیاورید. آنجا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>%n × {sku} را از {place} بیاورید: {cases}. آنجا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what you take from {place}.</source>
        <translation>هر چه از {place} برمی‌دارید اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation>
            <numerusform>%n × {name} ({sku}) را بردارید و اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation>
            <numerusform>%n × {name} ({sku}) را بردارید: {cases}. هر بسته و هر عدد را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation>
            <numerusform>%n × {sku} در دست. ادامه دهید، یا جایگاه مقصد را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation>
            <numerusform>%n × {sku} در دست. ادامه دهید، یا جایگاه مقصد را اسکن کنید: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation>
            <numerusform>%n × {sku} را به یک جایگاه ببرید و آن را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation>
            <numerusform>%n × {sku} را به {place} ببرید و آن را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot: {expected}.</source>
        <extracomment>{expected} is the lot wanted, or the lots that may be meant.
----------
{expected} are the lots that may be meant.</extracomment>
        <translation>اکنون سری ساخت را اسکن کنید: {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. Put {sku} there too?</source>
        <extracomment>{others} are other items.</extracomment>
        <translation>در {place} کالای {others} است. {sku} هم آنجا گذاشته شود؟</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation>
            <numerusform>%n × {sku} در {place} گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in {place}: it will be counted.</source>
        <translation>در {place} کم است: شمرده خواهد شد.</translation>
    </message>
    <message>
        <source>Left where it is: {place}.</source>
        <translation>سر جایش ماند: {place}.</translation>
    </message>
    <message>
        <source>“Next” or a place</source>
        <translation>«بعدی» یا یک مکان</translation>
    </message>
    <message>
        <source>the place to take from</source>
        <translation>مکانی که از آن برداشته می‌شود</translation>
    </message>
    <message>
        <source>the slot it goes to</source>
        <translation>جایگاهی که به آن می‌رود</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>چیدن در جای خود</translation>
    </message>
    <message>
        <source>Fill a pick slot</source>
        <translation>پر کردن جایگاه برداشت</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>{place} is no slot for goods. Nothing was changed.</source>
        <translation>{place} جایگاه کالا نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{place} is blocked. Scan another slot.</source>
        <translation>{place} بسته است. جایگاه دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>Nothing has to be moved.</source>
        <translation>چیزی برای جابه‌جایی نیست.</translation>
    </message>
    <message>
        <source>Nothing was taken from {place}, or by the books nothing is there.</source>
        <translation>از {place} چیزی برداشته نشد، یا طبق دفترها چیزی آنجا نیست.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}. Take it from {expected}.</source>
        <translation>مکان نادرست: {scanned}. از {expected} بردارید.</translation>
    </message>
    <message>
        <source>{place} holds {others}. {sku} was not put there.</source>
        <translation>در {place} کالای {others} است. {sku} آنجا گذاشته نشد.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot.</source>
        <extracomment>{missing} is how many more fit, {scanned} how many are carried, {sku} an item.</extracomment>
        <translation>{place} برای {missing} عدد {sku} جا دارد، نه برای {scanned}. جایگاه دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Try {others}.</source>
        <extracomment>{others} are slots.</extracomment>
        <translation>{place} برای {missing} عدد {sku} جا دارد، نه برای {scanned}. {others} را امتحان کنید.</translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation>
            <numerusform>نخست آنچه در دست دارید بگذارید: %n × {sku}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round {rounds}.</source>
        <extracomment>{rounds} are numbers of rounds whose pickers come for the pieces.</extracomment>
        <translation>{wanted} عدد {sku} نمی‌تواند {place} را ترک کند: تنها {there} عدد می‌تواند، بقیه منتظر دور {rounds} است.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation>
            <numerusform>%n سفارش برای بسته‌بندی. سبد، خانهٔ دیوار، سفارش یا یک کالا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation>
            <numerusform>%n سفارش برای بسته‌بندی در {bench}. سبد، سفارش یا یک کالا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation>
            <numerusform>%n سفارش برای بسته‌بندی در {bench}، پیش از همه {orders}. سبد، سفارش یا یک کالا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>سفارشی در {bench} در انتظار نیست. برای دیدن همهٔ سفارش‌ها میز را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>You stand at {bench} no longer. The orders of all benches are shown.</source>
        <translation>دیگر پای {bench} نیستید. سفارش‌های همهٔ میزها نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>{tote} was expected at {bench}. Its order {order} is open here now.</source>
        <extracomment>{bench} is where the tote had been brought; it was scanned at another bench.</extracomment>
        <translation>انتظار می‌رفت {tote} در {bench} باشد. سفارش آن، {order}، اکنون اینجا باز است.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it. {notes}</source>
        <extracomment>{notes} is what the packer has to know about this customer or these goods.</extracomment>
        <translation>کارتن {box} را بردارید و اسکن کنید. {notes}</translation>
    </message>
    <message>
        <source>Parcel complete. Close box {box} and scan “Done”, or the box again.</source>
        <translation>بسته کامل است. کارتن {box} را ببندید و «تمام» یا دوباره کارتن را اسکن کنید.</translation>
    </message>
    <message>
        <source>Put parcel {number} of {total} on the scale and enter its weight in grams.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>بستهٔ {number} از {total} را روی ترازو بگذارید و وزنش را به گرم وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation>
            <numerusform>برچسب را بچسبانید و اسکن کنید: {tracking}. %n برچسب مانده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {number} of {total}: take box {box} and scan it.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>بستهٔ {number} از {total}: کارتن {box} را بردارید و اسکن کنید.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Send it to its carrier.</source>
        <translation>سفارش {order} بسته‌بندی شد. آن را برای شرکت حمل بفرستید.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Bring it to {place}.</source>
        <extracomment>{place} is where the parcel waits for its carrier.</extracomment>
        <translation>سفارش {order} بسته‌بندی شد. آن را به {place} ببرید.</translation>
    </message>
    <message>
        <source>Parcel of order {order}: open it again, or print a copy of its label?</source>
        <translation>بستهٔ سفارش {order}: دوباره باز شود یا رونوشت برچسبش چاپ شود؟</translation>
    </message>
    <message>
        <source>Parcel {number} of order {order} is open. Its label no longer counts: take it off.</source>
        <extracomment>{number} is the parcel&apos;s number within its order.</extracomment>
        <translation>بستهٔ {number} از سفارش {order} باز شد. برچسبش دیگر معتبر نیست: آن را بکنید.</translation>
    </message>
    <message>
        <source>Scan the damaged piece.</source>
        <translation>کالای آسیب‌دیده را اسکن کنید.</translation>
    </message>
    <message>
        <source>Bring the damaged {sku} to {place}. The order goes without it.</source>
        <translation>کالای آسیب‌دیدهٔ {sku} را به {place} ببرید. سفارش بدون آن می‌رود.</translation>
    </message>
    <message>
        <source>Bring it to {place}. Nothing of order {order} is left to send.</source>
        <translation>آن را به {place} ببرید. از سفارش {order} چیزی برای ارسال نمانده است.</translation>
    </message>
    <message>
        <source>Order {order} is paused. Scan it to go on where you stopped.</source>
        <translation>سفارش {order} در مکث است. برای ادامه از همان‌جا، آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>Copy {number} of label {tracking} is being printed.</source>
        <extracomment>{number} tells which copy it is.</extracomment>
        <translation>رونوشت {number} از برچسب {tracking} در حال چاپ است.</translation>
    </message>
    <message>
        <source>Label {scanned} is void: destroy it. The new one is {expected}.</source>
        <extracomment>{scanned} is the label that is void now, {expected} the new one.</extracomment>
        <translation>برچسب {scanned} باطل است: نابودش کنید. برچسب تازه {expected} است.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name}.</source>
        <extracomment>{name} is a gift, a card or a note that goes in beside what was ordered.</extracomment>
        <translation>این را بیفزایید و اسکن کنید: {name}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name} ({text}).</source>
        <extracomment>{text} is what is on the card, such as a discount code.</extracomment>
        <translation>این را بیفزایید و اسکن کنید: {name} ({text}).</translation>
    </message>
    <message>
        <source>Why does {sku} stay out?</source>
        <translation>چرا {sku} کنار می‌ماند؟</translation>
    </message>
    <message>
        <source>The order goes without {sku}.</source>
        <translation>سفارش بدون {sku} می‌رود.</translation>
    </message>
    <message>
        <source>Not all of it is in this parcel. Missing: {items}. Close it all the same?</source>
        <extracomment>{items} are item numbers.</extracomment>
        <translation>همه‌چیز در این بسته نیست. کم است: {items}. با این حال بسته شود؟</translation>
    </message>
    <message>
        <source>Take a picture of the open box, then close it. “Skip” goes without.</source>
        <translation>از کارتن باز عکس بگیرید، سپس ببندید. «رد شدن» بدون عکس می‌رود.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation>
            <numerusform>%n عکس از این بسته.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of this parcel. Close the box.</source>
        <translation>این بسته عکسی ندارد. کارتن را ببندید.</translation>
    </message>
    <message>
        <source>Somebody changed order {order}. Look at it, then scan again.</source>
        <translation>کسی سفارش {order} را تغییر داد. نگاهش کنید و دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Why does this parcel go although its weight is off?</source>
        <translation>چرا این بسته با وزن نادرست می‌رود؟</translation>
    </message>
    <message>
        <source>A supervisor has to let it go: scan the supervisor&apos;s badge here.</source>
        <translation>سرپرست باید آن را بپذیرد: کارت سرپرست را اینجا اسکن کنید.</translation>
    </message>
    <message>
        <source>Let go with {scanned} g.</source>
        <extracomment>{scanned} are grams.</extracomment>
        <translation>با {scanned} گرم پذیرفته شد.</translation>
    </message>
    <message>
        <source>Contents counted: all is right</source>
        <translation>محتوا شمرده شد: همه درست است</translation>
    </message>
    <message>
        <source>The weight on file is wrong</source>
        <translation>وزن ثبت‌شده نادرست است</translation>
    </message>
    <message>
        <source>More or less filling than usual</source>
        <translation>پرکنندهٔ بیشتر یا کمتر از همیشه</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>تمام شده است</translation>
    </message>
    <message>
        <source>No room in the box</source>
        <translation>در کارتن جا نیست</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>مشتری نمی‌خواهد</translation>
    </message>
    <message>
        <source>Close it: the rest goes into another</source>
        <translation>ببندید: بقیه در بستهٔ دیگر می‌رود</translation>
    </message>
    <message>
        <source>Go on packing</source>
        <translation>ادامهٔ بسته‌بندی</translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>دوباره از حمل‌کننده بپرس</translation>
    </message>
    <message>
        <source>Print our own label</source>
        <translation>برچسب خودمان چاپ شود</translation>
    </message>
    <message>
        <source>The carrier sent no label for {tracking}. Ask again, or print our own?</source>
        <translation>حمل‌کننده برای {tracking} برچسبی نفرستاد. دوباره پرسیده شود یا برچسب خودمان چاپ شود؟</translation>
    </message>
    <message>
        <source>The label of {tracking} is printed next.</source>
        <translation>برچسب {tracking} هم‌اکنون چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Open the parcel again</source>
        <translation>باز کردن دوبارهٔ بسته</translation>
    </message>
    <message>
        <source>Print a copy of the label</source>
        <translation>چاپ رونوشت برچسب</translation>
    </message>
    <message>
        <source>a tote, a wall slot or an order</source>
        <translation>سبد، خانهٔ دیوار یا سفارش</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>to be scanned</comment>
        <translation>کارتن</translation>
    </message>
    <message>
        <source>Scan the product to measure.</source>
        <translation>کالایی را که باید اندازه‌گیری شود اسکن کنید.</translation>
    </message>
    <message>
        <source>Measure one {sku}, or type its size. On file: {before}.</source>
        <extracomment>{before} is a size and weight, as is {size} in those below. Keep them short.</extracomment>
        <translation>یک عدد {sku} را اندازه بگیرید، یا اندازه‌اش را بنویسید. ثبت‌شده: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}. Before: {before}.</source>
        <translation>{sku}: ‏{size}. پیش‌تر: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}, not {before}. Is that right?</source>
        <translation>{sku}: ‏{size}، نه {before}. درست است؟</translation>
    </message>
    <message>
        <source>{sku} measures {size}. On file is {before}. Measure it again.</source>
        <translation>اندازهٔ {sku} برابر {size} است. ثبت‌شده {before} است. دوباره اندازه بگیرید.</translation>
    </message>
    <message>
        <source>{size} cannot be right. Measure it again, or type its size.</source>
        <translation>{size} نمی‌تواند درست باشد. دوباره اندازه بگیرید، یا اندازه را بنویسید.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>نخست کالا را اسکن کنید.</translation>
    </message>
    <message>
        <source>No measuring device is set for this desk. Type the size.</source>
        <translation>برای این میز دستگاه اندازه‌گیری تنظیم نشده است. اندازه را بنویسید.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>its size, or another item</source>
        <translation>اندازه‌اش، یا کالایی دیگر</translation>
    </message>
    <message>
        <source>“Done”, or the box again</source>
        <translation>«تمام» یا دوباره کارتن</translation>
    </message>
    <message>
        <source>the weight in grams</source>
        <translation>وزن به گرم</translation>
    </message>
    <message>
        <source>a supervisor&apos;s badge</source>
        <translation>کارت سرپرست</translation>
    </message>
    <message>
        <source>the parcel&apos;s label</source>
        <translation>برچسب بسته</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation>
            <numerusform>%n جایگاه برای شمارش. «بعدی» را اسکن کنید، یا جایگاهی را که جلوی آن ایستاده‌اید.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot has to be counted. Scan a slot to count it anyway.</source>
        <translation>جایگاهی برای شمارش نیست. برای شمردن، یک جایگاه اسکن کنید.</translation>
    </message>
    <message>
        <source>Go to {place} and scan it.</source>
        <extracomment>{place} is a slot.</extracomment>
        <translation>به {place} بروید و آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>Scan what is in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <translation>هر چه در {place} است اسکن کنید، دانه به دانه یا با «شمارش». سپس «تمام».</translation>
    </message>
    <message>
        <source>Count {sku} in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <extracomment>Only one item of the slot is counted.</extracomment>
        <translation>{sku} را در {place} بشمارید، دانه به دانه یا با «شمارش». سپس «تمام».</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation>
            <numerusform>%n × {sku} شمرده شد. ادامه دهید، یا «تمام».</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot of these pieces.</source>
        <translation>اکنون سری ساخت این قطعه‌ها را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation>
            <numerusform>امروز %n جایگاه برای شمارش.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned. Is there nothing of it in {place}?</source>
        <translation>چیزی اسکن نشد. آیا چیزی از آن در {place} نیست؟</translation>
    </message>
    <message>
        <source>Nobody asked for a count of {place}. Count it now?</source>
        <translation>کسی شمارش {place} را نخواسته است. اکنون شمرده شود؟</translation>
    </message>
    <message>
        <source>Left: {place}. It waits to be counted.</source>
        <translation>رها شد: {place}. منتظر شمارش است.</translation>
    </message>
    <message>
        <source>{place} is as in the books. Done.</source>
        <translation>{place} همان است که در دفترهاست. تمام.</translation>
    </message>
    <message>
        <source>{place} is counted once more, by other eyes where there are any.</source>
        <translation>{place} یک بار دیگر شمرده می‌شود، اگر باشد با چشمی دیگر.</translation>
    </message>
    <message>
        <source>Somebody took from {place} or put something there meanwhile. Count it anew.</source>
        <translation>در این میان کسی از {place} برداشت یا در آن گذاشت. از نو بشمارید.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree. The difference waits for the supervisor.</source>
        <translation>دو شمارش {place} یکسان است. اختلاف منتظر سرپرست است.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree: the books are put right.</source>
        <translation>دو شمارش {place} یکسان است: دفترها درست شد.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation>
            <numerusform>دفترهای {place} درست شد جز %n قطعه: دوری برای آن می‌آید و کم خواهد آورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation>
            <numerusform>{place} به اندازهٔ %n قطعه اختلاف دارد. «بله» دفترها را درست می‌کند، «خیر» دوباره می‌پرسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Next” or a slot</source>
        <translation>«بعدی» یا یک جایگاه</translation>
    </message>
    <message>
        <source>the slot to count</source>
        <translation>جایگاهی که شمرده می‌شود</translation>
    </message>
    <message>
        <source>an item, “Count” or “Done”</source>
        <translation>یک کالا، «شمارش» یا «تمام»</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>سری ساخت</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>شمارهٔ سریال</translation>
    </message>
    <message>
        <source>“Yes” or “No”</source>
        <translation>«بله» یا «خیر»</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>باید شمرده شود</translation>
    </message>
    <message>
        <source>To be counted once more</source>
        <translation>باید دوباره شمرده شود</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>منتظر تصمیم</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): last counted {at}.</source>
        <extracomment>{turn_over} is a class: A is picked from most often, C seldom; {at} is a time.</extracomment>
        <translation>{place} ({turn_over}): آخرین شمارش {at}.</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): not counted yet.</source>
        <translation>{place} ({turn_over}): هنوز شمرده نشده.</translation>
    </message>
    <message>
        <source>Picked often, its turn</source>
        <translation>پرگردش، نوبتش است</translation>
    </message>
    <message>
        <source>Not empty, as it should be</source>
        <translation>خالی نیست، چنان‌که باید</translation>
    </message>
    <message>
        <source>Not counted for long</source>
        <translation>مدت‌هاست شمرده نشده</translation>
    </message>
    <message>
        <source>Asked for at the slot</source>
        <translation>در جایگاه خواسته شد</translation>
    </message>
    <message>
        <source>Nothing is waiting to be counted or decided.</source>
        <translation>چیزی منتظر شمارش یا تصمیم نیست.</translation>
    </message>
    <message>
        <source>No count of {place} is open.</source>
        <translation>شمارش بازی برای {place} نیست.</translation>
    </message>
    <message>
        <source>{place} is being counted by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} دارد {place} را می‌شمارد. جایگاه دیگری بردارید.</translation>
    </message>
    <message>
        <source>You counted {place} already. Somebody else has to count it now.</source>
        <translation>شما {place} را پیش‌تر شمرده‌اید. اکنون کس دیگری باید بشمارد.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} was counted already.</source>
        <translation>شمارهٔ سریال {serial} از {sku} پیش‌تر شمرده شده است.</translation>
    </message>
    <message>
        <source>Scan an item first, then say how many.</source>
        <translation>نخست یک کالا اسکن کنید، سپس بگویید چند تاست.</translation>
    </message>
    <message>
        <source>More than {most} pieces are in no slot. Nothing was counted.</source>
        <extracomment>{most} is a number of pieces.</extracomment>
        <translation>در هیچ جایگاهی بیش از {most} قطعه نیست. چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>the damaged piece</source>
        <translation>کالای آسیب‌دیده</translation>
    </message>
    <message>
        <source>The tracking numbers of {carrier} are used up. Ask the carrier for more.</source>
        <extracomment>{carrier} is the code of a carrier.</extracomment>
        <translation>شماره‌های رهگیری {carrier} تمام شده‌اند. از شرکت حمل شمارهٔ بیشتر بخواهید.</translation>
    </message>
    <message>
        <source>not express</source>
        <translation>فوری نیست</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>سنگین‌تر از مجاز</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>درازتر از مجاز</translation>
    </message>
    <message>
        <source>too large around</source>
        <translation>دورش زیاد است</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>دیر می‌رسد</translation>
    </message>
    <message>
        <source>does not go there</source>
        <translation>به آنجا نمی‌رود</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>گران‌تر است</translation>
    </message>
    <message>
        <source>No order is waiting to be packed.</source>
        <translation>سفارشی در انتظار بسته‌بندی نیست.</translation>
    </message>
    <message>
        <source>Nothing to pack in {scanned}. Scan a tote, a wall slot or an order.</source>
        <translation>در {scanned} چیزی برای بسته‌بندی نیست. سبد، خانهٔ دیوار یا سفارشی را اسکن کنید.</translation>
    </message>
    <message>
        <source>No free order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>سفارش آزادی در {bench} در انتظار نیست. برای دیدن همهٔ سفارش‌ها میز را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Order {scanned} cannot be packed now. It is: {state}.</source>
        <extracomment>{state} is where the order stands, such as &quot;shipped&quot;.</extracomment>
        <translation>سفارش {scanned} اکنون بسته‌بندی نمی‌شود. وضعیت: {state}.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. Set it aside. Nothing was packed.</source>
        <translation>از این سفارش نیست: {scanned}. کنارش بگذارید. چیزی بسته نشد.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. It is for order {orders}. Nothing was packed.</source>
        <extracomment>{orders} are the orders that the scanned item belongs to.</extracomment>
        <translation>از این سفارش نیست: {scanned}. برای سفارش {orders} است. چیزی بسته نشد.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed.</source>
        <extracomment>{left} is how many are still wanted, {scanned} how many were scanned.</extracomment>
        <translation>تعداد {sku} زیاد است: {scanned}. هنوز لازم: {left}. چیزی بسته نشد.</translation>
    </message>
    <message>
        <source>Order {order} is not packed yet. Bring the parcel back to the bench.</source>
        <translation>سفارش {order} هنوز بسته‌بندی نشده است. بسته را به میز برگردانید.</translation>
    </message>
    <message>
        <source>No such box: {scanned}. There are: {boxes}.</source>
        <extracomment>{boxes} are the names of the boxes there are.</extracomment>
        <translation>چنین کارتنی نیست: {scanned}. موجود: {boxes}.</translation>
    </message>
    <message>
        <source>The parcel is empty. Scan a piece first.</source>
        <translation>بسته خالی است. نخست یک عدد اسکن کنید.</translation>
    </message>
    <message>
        <source>Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.</source>
        <extracomment>{limit} and {weight_g} are grams.</extracomment>
        <translation>برای کارتن {box} سنگین است: {weight_g} گرم، مجاز {limit} گرم. «تمام» را اسکن کنید و کارتن دیگری آغاز کنید.</translation>
    </message>
    <message>
        <source>No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or spread it over several.</source>
        <extracomment>{service} is &quot;standard&quot; or &quot;express&quot;, {country} a country&apos;s two letters.</extracomment>
        <translation>هیچ شرکت حملی این بسته را نمی‌برد: {service}، {country}، {weight_g} گرم. کارتن دیگری بگیرید یا در چند کارتن پخش کنید.</translation>
    </message>
    <message>
        <source>Order {order} is on hold. Set it aside and tell the supervisor.</source>
        <translation>سفارش {order} متوقف است. کنارش بگذارید و به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>Somebody else packs order {order}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>کس دیگری سفارش {order} را می‌بندد.</translation>
    </message>
    <message>
        <source>Order {order} is being packed by {name}. Take another one.</source>
        <translation>سفارش {order} در دست {name} است. سفارش دیگری بردارید.</translation>
    </message>
    <message>
        <source>No waiting order is just one {sku}. Scan the tote or the order.</source>
        <extracomment>{sku} is an item number.</extracomment>
        <translation>هیچ سفارش منتظری فقط یک {sku} نیست. سبد یا سفارش را اسکن کنید.</translation>
    </message>
    <message>
        <source>Somebody else packs the order(s) of one {sku}: {orders}.</source>
        <extracomment>{orders} are such orders that somebody else packs.</extracomment>
        <translation>کس دیگری سفارش‌های تکی {sku} را می‌بندد: {orders}.</translation>
    </message>
    <message>
        <source>Order {order} wants no such insert any more.</source>
        <translation>سفارش {order} دیگر چنین افزودنی‌ای نمی‌خواهد.</translation>
    </message>
    <message>
        <source>Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”.</source>
        <extracomment>{items} are gifts, cards or notes, by item number.</extracomment>
        <translation>هنوز در بسته نیست: {items}. اسکنش کنید یا با «رد شدن» کنار بگذارید.</translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation>
            <numerusform>هر %n کد {name} داده شده است. آن را نگذارید (F2) و کدهای تازه وارد کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sku} has serial numbers: it cannot be an insert.</source>
        <translation>{sku} شمارهٔ سریال دارد: نمی‌تواند افزودنی باشد.</translation>
    </message>
    <message>
        <source>At least 1 piece, and no amount below 0. Given: {scanned}.</source>
        <translation>دست‌کم ۱ عدد، و مبلغ کمتر از ۰ نه. داده‌شده: {scanned}.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>بگویید یادداشت دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>No such setting: {scanned}. There are: {settings}.</source>
        <extracomment>{settings} are the names of what can be set.</extracomment>
        <translation>چنین تنظیمی نیست: {scanned}. موجود: {settings}.</translation>
    </message>
    <message>
        <source>{scanned} is not possible here: from {least} to {most}.</source>
        <translation>{scanned} اینجا ممکن نیست: از {least} تا {most}.</translation>
    </message>
    <message>
        <source>Not a number: {scanned}.</source>
        <translation>عدد نیست: {scanned}.</translation>
    </message>
    <message>
        <source>A picture of the open box is wanted first. “Skip” goes without.</source>
        <translation>نخست عکس کارتن باز لازم است. «رد شدن» بدون آن می‌رود.</translation>
    </message>
    <message>
        <source>No parcel of order {order} is open for this. Scan a box first.</source>
        <translation>بستهٔ بازی از سفارش {order} برای این کار نیست. نخست کارتنی را اسکن کنید.</translation>
    </message>
    <message>
        <source>{sku} is not in this parcel. Nothing was changed.</source>
        <translation>{sku} در این بسته نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Wrong label: {scanned}. Wanted: {expected}.</source>
        <translation>برچسب نادرست: {scanned}. مورد نظر: {expected}.</translation>
    </message>
    <message>
        <source>Label {scanned} is on its parcel already. Open the parcel to change it.</source>
        <translation>برچسب {scanned} از پیش روی بسته‌اش است. برای تغییر، بسته را باز کنید.</translation>
    </message>
    <message>
        <source>the tote</source>
        <translation>سبد</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation>
            <numerusform>%n قلم برای بازرسی. برچسب یکی را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect now.</source>
        <translation>اکنون چیزی برای بازرسی نیست.</translation>
    </message>
    <message>
        <source>Question {number} of {total}: choose an answer.</source>
        <extracomment>{number} of {total} questions.</extracomment>
        <translation>پرسش {number} از {total}: پاسخی برگزینید.</translation>
    </message>
    <message>
        <source>{number} of {total}: {question} Choose an answer.</source>
        <extracomment>{question} is a whole question with its mark.</extracomment>
        <translation>‏{number} از {total}: {question} پاسخی برگزینید.</translation>
    </message>
    <message>
        <source>Take a photo that shows it: scan “Photo”. Without one: “No”.</source>
        <translation>عکسی بگیرید که آن را نشان دهد: «عکس» را اسکن کنید. بدون عکس: «خیر».</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation>
            <numerusform>%n عکس از این قلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {grade}. Scan “OK”, or the number of another grade.</source>
        <translation>درجهٔ {grade}. «تأیید» یا شمارهٔ درجهٔ دیگری را اسکن کنید.</translation>
    </message>
    <message>
        <source>Grade {grade}: {disposition}. Scan “OK”, or the number of another grade.</source>
        <extracomment>{disposition} is what becomes of the piece, such as &quot;Repair&quot;.</extracomment>
        <translation>درجهٔ {grade}: {disposition}. «تأیید» یا شمارهٔ درجهٔ دیگری را اسکن کنید.</translation>
    </message>
    <message>
        <source>Why grade {grade} in place of {computed}? Choose the reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>چرا درجهٔ {grade} به‌جای {computed}؟ دلیل را برگزینید.</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>آن را به {place} ببرید و محل را اسکن کنید.</translation>
    </message>
    <message>
        <source>Set {plate} aside for the supplier and scan “OK”.</source>
        <translation>قلم {plate} را برای تأمین‌کننده کنار بگذارید و «تأیید» را اسکن کنید.</translation>
    </message>
    <message>
        <source>Set {plate} aside as waste and scan “OK”.</source>
        <translation>قلم {plate} را دور بریزید و «تأیید» را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation>
            <numerusform>بازرسی {plate} تمام و گزارشش نگه داشته شد. %n قلم دیگر مانده.</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate} is laid down. All answers so far are kept.</source>
        <translation>قلم {plate} کنار گذاشته شد. پاسخ‌های تا اینجا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>There are no questions for this kind of goods. Ask the supervisor.</source>
        <extracomment>{category} is a kind of goods.</extracomment>
        <translation>برای این نوع کالا پرسشی نیست. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>There are no questions for goods of the kind {category}. Ask the supervisor.</source>
        <translation>برای کالای نوع {category} پرسشی نیست. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>Somebody else inspects {plate}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>کس دیگری {plate} را بازرسی می‌کند.</translation>
    </message>
    <message>
        <source>{plate} is being inspected by {name}. Take another one.</source>
        <translation>قلم {plate} در دست {name} است. قلم دیگری بردارید.</translation>
    </message>
    <message>
        <source>{plate} was inspected already. It was brought to {place}.</source>
        <translation>قلم {plate} پیش‌تر بازرسی و به {place} برده شده است.</translation>
    </message>
    <message>
        <source>{plate} is not on this desk any more. Scan its label again.</source>
        <translation>قلم {plate} دیگر روی این میز نیست. برچسبش را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>This question is not asked now. Look at the screen.</source>
        <translation>این پرسش اکنون پرسیده نشده است. به صفحه نگاه کنید.</translation>
    </message>
    <message>
        <source>No answer has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many answers there are.</extracomment>
        <translation>پاسخی با شمارهٔ {scanned} نیست. از ۱ تا {answers} برگزینید.</translation>
    </message>
    <message>
        <source>{plate} cannot be graded now. Look at the screen.</source>
        <translation>اکنون نمی‌توان به {plate} درجه داد. به صفحه نگاه کنید.</translation>
    </message>
    <message>
        <source>No grade has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many grades there are.</extracomment>
        <translation>درجه‌ای با شمارهٔ {scanned} نیست. از ۱ تا {answers} برگزینید.</translation>
    </message>
    <message>
        <source>{plate} is not graded yet.</source>
        <translation>قلم {plate} هنوز درجه ندارد.</translation>
    </message>
    <message>
        <source>Grade {grade} in place of {computed} needs a reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>درجهٔ {grade} به‌جای {computed} دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>First take the photo of {plate}, or scan “No”.</source>
        <translation>نخست از {plate} عکس بگیرید، یا «خیر» را اسکن کنید.</translation>
    </message>
    <message>
        <source>No photo of {plate} is asked for now.</source>
        <translation>اکنون عکسی از {plate} خواسته نشده است.</translation>
    </message>
    <message>
        <source>The same photo was kept for {plate} already. Take a new one.</source>
        <extracomment>{plate} is the piece that the very same photo was taken of.</extracomment>
        <translation>همین عکس برای {plate} از پیش هست. عکس تازه‌ای بگیرید.</translation>
    </message>
    <message>
        <source>No photo came from the camera. Try again, or scan “No” to go on without.</source>
        <translation>عکسی از دوربین نرسید. دوباره تلاش کنید، یا برای ادامه بدون عکس «خیر» را اسکن کنید.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected}.</source>
        <extracomment>{expected} is the place it has to be brought to.</extracomment>
        <translation>به {scanned} نه. آن را به {expected} ببرید.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected} (or {others}).</source>
        <extracomment>{others} are more places that are right.</extracomment>
        <translation>به {scanned} نه. آن را به {expected} ببرید (یا {others}).</translation>
    </message>
    <message>
        <source>There is no report on {plate}: it is not inspected to the end.</source>
        <translation>گزارشی برای {plate} نیست: بازرسی‌اش تمام نشده است.</translation>
    </message>
    <message>
        <source>the label of a returned piece</source>
        <translation>برچسب کالای برگشتی</translation>
    </message>
    <message>
        <source>the number of an answer</source>
        <translation>شمارهٔ پاسخ</translation>
    </message>
    <message>
        <source>“Photo” or “No”</source>
        <translation>«عکس» یا «خیر»</translation>
    </message>
    <message>
        <source>“OK” or the number of a grade</source>
        <translation>«تأیید» یا شمارهٔ درجه</translation>
    </message>
    <message>
        <source>the place to bring it to</source>
        <translation>محل رساندن</translation>
    </message>
    <message>
        <source>inspection opened</source>
        <translation>آغاز بازرسی</translation>
    </message>
    <message>
        <source>inspection paused</source>
        <translation>مکث در بازرسی</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>پاسخ به پرسش</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>افزودن عکس</translation>
    </message>
    <message>
        <source>photo left out</source>
        <translation>گذشتن از عکس</translation>
    </message>
    <message>
        <source>grade confirmed</source>
        <translation>تأیید درجه</translation>
    </message>
    <message>
        <source>piece brought to its place</source>
        <translation>رساندن قلم به محلش</translation>
    </message>
    <message>
        <source>A: as new</source>
        <translation>‏A: مانند نو</translation>
    </message>
    <message>
        <source>B: sound, packaging opened or worn</source>
        <translation>‏B: سالم، بسته‌بندی باز یا فرسوده</translation>
    </message>
    <message>
        <source>C: with flaws that can be made good</source>
        <translation>‏C: با عیب‌هایی که درست می‌شود</translation>
    </message>
    <message>
        <source>D: cannot be sold</source>
        <translation>‏D: فروختنی نیست</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>بازگشت به موجودی</translation>
    </message>
    <message>
        <source>Repack</source>
        <translation>بسته‌بندی دوباره</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>بازسازی</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>تعمیر</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>بازگشت به تأمین‌کننده</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>بازیافت</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>اهدا</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>جدا نگه داشتن</translation>
    </message>
    <message>
        <source>The questions do not cover it</source>
        <translation>پرسش‌ها آن را در بر نمی‌گیرد</translation>
    </message>
    <message>
        <source>It is better than the answers say</source>
        <translation>بهتر از آن است که پاسخ‌ها می‌گوید</translation>
    </message>
    <message>
        <source>It is worse than the answers say</source>
        <translation>بدتر از آن است که پاسخ‌ها می‌گوید</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>توافق با مشتری</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>for another grade</comment>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>همهٔ بها</translation>
    </message>
    <message>
        <source>The price less the restocking fee</source>
        <translation>بها منهای هزینهٔ بازگشت به موجودی</translation>
    </message>
    <message>
        <source>None: the piece was not announced</source>
        <translation>هیچ: این قلم اعلام نشده بود</translation>
    </message>
    <message>
        <source>No rule fits: kept apart until somebody decides.</source>
        <translation>قاعده‌ای نمی‌خواند: تا تصمیم‌گیری جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Not announced: kept apart until somebody decides.</source>
        <translation>اعلام نشده: تا تصمیم‌گیری جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Is anything broken, cracked or chipped?</source>
        <translation>چیزی شکسته، ترک‌خورده یا لب‌پر است؟</translation>
    </message>
    <message>
        <source>Broken or cracked</source>
        <translation>شکسته یا ترک‌خورده</translation>
    </message>
    <message>
        <source>Chipped</source>
        <comment>the piece is chipped</comment>
        <translation>لب‌پر</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>کار می‌کند؟</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>نه همیشه</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>Are cable, plug and battery case unharmed?</source>
        <translation>کابل، دوشاخه و جاباتری سالم است؟</translation>
    </message>
    <message>
        <source>Are there sharp edges or small parts that come off?</source>
        <translation>لبهٔ تیز یا قطعهٔ کوچک جداشدنی دارد؟</translation>
    </message>
    <message>
        <source>Are all parts there?</source>
        <translation>همهٔ قطعه‌ها هست؟</translation>
    </message>
    <message>
        <source>An important part is missing</source>
        <translation>قطعه‌ای مهم نیست</translation>
    </message>
    <message>
        <source>A small part is missing</source>
        <translation>قطعه‌ای کوچک نیست</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>بله، همه</translation>
    </message>
    <message>
        <source>Is it clean?</source>
        <translation>تمیز است؟</translation>
    </message>
    <message>
        <source>Stains or smell that will stay</source>
        <translation>لکه یا بوی ماندگار</translation>
    </message>
    <message>
        <source>Dirty, but it can be cleaned</source>
        <translation>کثیف، ولی پاک‌شدنی</translation>
    </message>
    <message>
        <source>Do seams, zips and handles hold?</source>
        <translation>درز، زیپ و دسته محکم است؟</translation>
    </message>
    <message>
        <source>Has it been used?</source>
        <translation>استفاده شده است؟</translation>
    </message>
    <message>
        <source>Yes, it shows</source>
        <translation>بله، پیداست</translation>
    </message>
    <message>
        <source>Tried only, tags still on</source>
        <translation>تنها امتحان شده، اتیکت رویش است</translation>
    </message>
    <message>
        <source>Is it written on, torn or bent?</source>
        <translation>نوشته، پاره یا تا شده است؟</translation>
    </message>
    <message>
        <source>Written on or torn</source>
        <translation>نوشته یا پاره</translation>
    </message>
    <message>
        <source>Slightly bent</source>
        <comment>paper</comment>
        <translation>اندکی تا خورده</translation>
    </message>
    <message>
        <source>Has it been lit?</source>
        <translation>روشن شده است؟</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>پلمب سالم است؟</translation>
    </message>
    <message>
        <source>Is it good for at least three more months?</source>
        <translation>دست‌کم تا سه ماه دیگر اعتبار دارد؟</translation>
    </message>
    <message>
        <source>No, or no date can be read</source>
        <translation>خیر، یا تاریخ خوانا نیست</translation>
    </message>
    <message>
        <source>Are there marks or scratches?</source>
        <translation>اثر یا خراش دارد؟</translation>
    </message>
    <message>
        <source>Deep or many</source>
        <comment>marks or scratches</comment>
        <translation>عمیق یا زیاد</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>marks or scratches</comment>
        <translation>سبک</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no marks or scratches</comment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Is the original packaging there?</source>
        <translation>بسته‌بندی اصلی هست؟</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the packaging</comment>
        <translation>نیست</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the packaging</comment>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Opened, but whole</source>
        <comment>the packaging</comment>
        <translation>باز، ولی سالم</translation>
    </message>
    <message>
        <source>Unopened</source>
        <comment>the packaging</comment>
        <translation>بازنشده</translation>
    </message>
    <message>
        <source>Faulty from the maker: back to the supplier.</source>
        <translation>عیب سازنده: بازگشت به تأمین‌کننده.</translation>
    </message>
    <message>
        <source>A toy that may hurt is kept apart until somebody decides.</source>
        <translation>اسباب‌بازی خطرناک تا تصمیم‌گیری جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Goods for the body are not sold again once opened.</source>
        <translation>کالای بهداشتی پس از باز شدن دوباره فروخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Worn or broken jewellery is not sold again.</source>
        <translation>زیور استفاده‌شده یا شکسته دوباره فروخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Lights and clocks with small faults are repaired.</source>
        <translation>چراغ و ساعت با عیب کوچک تعمیر می‌شود.</translation>
    </message>
    <message>
        <source>Broken electrical goods are recycled.</source>
        <translation>کالای برقی شکسته بازیافت می‌شود.</translation>
    </message>
    <message>
        <source>Textiles and bags are cleaned and judged again.</source>
        <translation>پارچه و کیف تمیز و دوباره سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>Spoiled cloth is recycled.</source>
        <translation>پارچهٔ خراب بازیافت می‌شود.</translation>
    </message>
    <message>
        <source>Spoiled paper is recycled.</source>
        <translation>کاغذ خراب بازیافت می‌شود.</translation>
    </message>
    <message>
        <source>Damaged on the way: kept for the claim to the carrier.</source>
        <translation>آسیب در راه: برای شکایت از شرکت حمل نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Faulty goods go back to the supplier.</source>
        <translation>کالای معیوب به تأمین‌کننده بازمی‌گردد.</translation>
    </message>
    <message>
        <source>As new: back into stock.</source>
        <translation>مانند نو: بازگشت به موجودی.</translation>
    </message>
    <message>
        <source>Sound goods get new packaging.</source>
        <translation>کالای سالم بسته‌بندی تازه می‌گیرد.</translation>
    </message>
    <message>
        <source>Goods with flaws are made good and judged again.</source>
        <translation>کالای عیب‌دار درست و دوباره سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>Beyond use: disposed of.</source>
        <translation>غیرقابل استفاده: دور ریخته می‌شود.</translation>
    </message>
    <message>
        <source>a tote of the wave</source>
        <translation>سبدی از موج</translation>
    </message>
    <message>
        <source>the slot of the wall that is lit</source>
        <translation>خانهٔ روشن دیوار</translation>
    </message>
    <message>
        <source>a slot or place</source>
        <translation>جایگاه یا محل</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>“Yes”, “No” or a count</source>
        <translation>«بله»، «نه» یا شمار</translation>
    </message>
    <message>
        <source>a put-away place</source>
        <translation>محل جاگذاری</translation>
    </message>
    <message>
        <source>the item that nobody wants</source>
        <translation>کالایی که کسی نمی‌خواهد</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>کارتن</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>a returned piece</source>
        <translation>کالای برگشتی</translation>
    </message>
    <message>
        <source>a carrier</source>
        <translation>شرکت حمل</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>سری ساخت</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>شمارهٔ سریال</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>one kind of box, not known</comment>
        <translation>کارتن</translation>
    </message>
    <message>
        <source>Cart</source>
        <comment>not known</comment>
        <translation>چرخ دستی</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>not known</comment>
        <translation>سری ساخت</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>not known</comment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>not known</comment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>not known</comment>
        <translation>محل</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>not known</comment>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>not known</comment>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Returned piece</source>
        <comment>not known</comment>
        <translation>کالای برگشتی</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>not known</comment>
        <translation>دور</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>not known</comment>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>not known</comment>
        <translation>سبد</translation>
    </message>
    <message>
        <source>Wall slot</source>
        <comment>not known</comment>
        <translation>خانهٔ دیوار</translation>
    </message>
    <message>
        <source>Pick slot</source>
        <translation>جایگاه برداشت</translation>
    </message>
    <message>
        <source>Reserve slot</source>
        <translation>جایگاه ذخیره</translation>
    </message>
    <message>
        <source>Hand-over place</source>
        <translation>محل تحویل</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>میز بسته‌بندی</translation>
    </message>
    <message>
        <source>Staging place for a carrier</source>
        <translation>محل آماده‌سازی برای شرکت حمل</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>میز مرجوعی</translation>
    </message>
    <message>
        <source>Put-away place</source>
        <translation>محل جاگذاری</translation>
    </message>
    <message>
        <source>Repair place</source>
        <translation>محل تعمیر</translation>
    </message>
    <message>
        <source>Refurbishing place</source>
        <translation>محل بازسازی</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>قرنطینه</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>در دست</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>a kind of place</comment>
        <translation>سبد</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>a kind of place</comment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Outside the warehouse</source>
        <translation>بیرون از انبار</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an order</comment>
        <translation>باز</translation>
    </message>
    <message>
        <source>In picking</source>
        <comment>an order</comment>
        <translation>در حال برداشت</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>an order</comment>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>Packed</source>
        <comment>an order</comment>
        <translation>بسته‌بندی‌شده</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>an order</comment>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>an order</comment>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Closed as short</source>
        <comment>an order</comment>
        <translation>بسته‌شده با کسری</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Wholly in stock</source>
        <translation>همه موجود</translation>
    </message>
    <message>
        <source>Partly in stock</source>
        <translation>بخشی موجود</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <comment>an order</comment>
        <translation>ناموجود</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a delivery service</comment>
        <extracomment>What the customer was promised.</extracomment>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Express</source>
        <comment>a delivery service</comment>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your badge.</source>
        <translation>کسی وارد نشده است. کارت خود را اسکن کنید.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Ask the supervisor for a new one.</source>
        <translation>این کارت از آنِ کسی نیست. از سرپرست کارت تازه بخواهید.</translation>
    </message>
    <message>
        <source>{name} is not active any more. Ask the supervisor.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>حساب {name} دیگر فعال نیست. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>{name} may not do this. Ask the supervisor.</source>
        <translation>{name} اجازهٔ این کار را ندارد. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>{name} may not do this: {right}. Ask the supervisor.</source>
        <extracomment>{right} is what was tried, such as &quot;Release orders&quot;.</extracomment>
        <translation>{name} اجازهٔ این کار را ندارد: {right}. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>Not known here: {key}.</source>
        <translation>اینجا شناخته نیست: {key}.</translation>
    </message>
    <message>
        <source>{what} not known here: {key}. Nothing was changed.</source>
        <extracomment>{what} is a kind of thing, such as &quot;Tote&quot;; {key} is its code.</extracomment>
        <translation>اینجا شناخته نیست ({what}): {key}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This scan was counted before as something else. Scan again.</source>
        <translation>این اسکن پیش‌تر به‌جای چیز دیگری شمرده شده است. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was done. Look again.</source>
        <translation>در این میان کس دیگری این را تغییر داده است. کاری انجام نشد. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Changed meanwhile: order {orders}. Nothing was done. Plan again.</source>
        <extracomment>{orders} are order numbers.</extracomment>
        <translation>در این میان تغییر کرده: سفارش {orders}. کاری انجام نشد. دوباره برنامه بریزید.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: later work builds on it. Nothing was changed.</source>
        <translation>دیگر واگردنی نیست: کار بعدی بر آن استوار است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Cannot be undone: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was done, such as &quot;Round brought to its place&quot;.</extracomment>
        <translation>واگردنی نیست: {act}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Not enough of {sku} in {place}: {wanted} wanted, {there} free.</source>
        <extracomment>{wanted} and {there} are numbers of pieces.</extracomment>
        <translation>{sku} در {place} کافی نیست: {wanted} لازم، {there} آزاد.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} is not known here. Take another piece.</source>
        <translation>شمارهٔ سریال {serial} از {sku} اینجا شناخته نیست. عدد دیگری بردارید.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} should be in {place}, not here. Take another piece.</source>
        <translation>شمارهٔ سریال {serial} از {sku} باید در {place} باشد، نه اینجا. عدد دیگری بردارید.</translation>
    </message>
    <message>
        <source>{sku} has serial numbers. Scan them one by one.</source>
        <translation>{sku} شمارهٔ سریال دارد. یکی‌یکی اسکن کنید.</translation>
    </message>
    <message>
        <source>Too late or too early for this. Nothing was changed.</source>
        <translation>برای این کار دیر یا زود است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{state}” to “{wanted}”.</source>
        <extracomment>{state} and {wanted} are states of an order, such as &quot;Picked&quot;.</extracomment>
        <translation>سفارش {order} از «{state}» به «{wanted}» نمی‌رود.</translation>
    </message>
    <message>
        <source>Not open any more: order {orders}. Nothing was changed.</source>
        <translation>دیگر باز نیست: سفارش {orders}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Round {round} is not finished. Still to pick: {slots}.</source>
        <extracomment>{slots} are the slots still to be visited.</extracomment>
        <translation>دور {round} تمام نشده است. برداشت مانده: {slots}.</translation>
    </message>
    <message>
        <source>Already begun: round {rounds}. It cannot be taken back.</source>
        <translation>از پیش آغاز شده: دور {rounds}. بازپس گرفتنی نیست.</translation>
    </message>
    <message>
        <source>Nothing to release: no open order has stock promised to it.</source>
        <translation>چیزی برای آزادسازی نیست: برای هیچ سفارش بازی موجودی رزرو نشده است.</translation>
    </message>
    <message>
        <source>Single order</source>
        <translation>تک‌سفارش</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>گروهی</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>منطقه‌ای</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>موجی</translation>
    </message>
    <message>
        <source>Large orders alone</source>
        <translation>سفارش‌های بزرگ جدا</translation>
    </message>
    <message>
        <source>Urgent orders alone</source>
        <translation>سفارش‌های فوری جدا</translation>
    </message>
    <message>
        <source>  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, too late {late}.</source>
        <extracomment>One way to release beside the others; {option} is its name, {late} a number of orders.</extracomment>
        <translation>  {option}: متر {metres}، دقیقه {minutes}، پایان پس از {done}، سبد {totes}، دیرکرد {late}.</translation>
    </message>
    <message>
        <source>There is only one order.</source>
        <translation>تنها یک سفارش هست.</translation>
    </message>
    <message>
        <source>Proposed: {option}.</source>
        <translation>پیشنهاد: {option}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation>
            <numerusform>%n سفارش آن‌قدر بزرگ است که جدا برداشته می‌شود؛ بقیه با هم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation>
            <numerusform>اگر جدا برداشته شود، %n سفارش دیگر به شرکت حمل می‌رسد: {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation>
            <numerusform>%n سفارش کمتر دیر می‌شود تا با کار کمتر ({option}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes of work; {option} would take {more}.</source>
        <extracomment>{minutes} and {more} are minutes of all people together.</extracomment>
        <translation>{minutes} دقیقه کار؛ {option} به {more} دقیقه می‌رسید.</translation>
    </message>
    <message>
        <source>{metres} metres of walking; one order at a time would take {more}.</source>
        <translation>{metres} متر راه؛ سفارش به سفارش {more} متر می‌شد.</translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation>
            <numerusform>موج %n سفارش را برای بعد می‌گذارد: دیوار یا زمان کافی نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.</source>
        <extracomment>{pickers} and {zones} are numbers.</extracomment>
        <translation>برداشت‌کنندگان واردشده: {pickers}؛ منطقه‌ها: {zones}. کار همزمان منطقه‌ها در هر کدام یک نفر می‌خواهد.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation>
            <numerusform>%n قطعه هنوز در ذخیره است. نخست پایین بیاورید: جابه‌جایی.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation>
            <numerusform>%n سفارش در {minutes} دقیقه با برداشت‌کنندگان کنونی ({pickers}) جا نمی‌شود. نوبت بعد است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, totes {totes}.</source>
        <translation>‏{method}: سفارش {orders}، دور {rounds}، متر {metres}، دقیقه {minutes}، سبد {totes}.</translation>
    </message>
    <message>
        <source>Left out: order {order}. {because}</source>
        <extracomment>{because} is the reason, such as &quot;On hold&quot;.</extracomment>
        <translation>کنارمانده: سفارش {order}. {because}</translation>
    </message>
    <message>
        <source>{percent} % less walking than in the order of slot names.</source>
        <translation>{percent}٪ پیاده‌روی کمتر از ترتیب نام جایگاه‌ها.</translation>
    </message>
    <message>
        <source>{percent} % less walking than first come, first served.</source>
        <translation>{percent}٪ پیاده‌روی کمتر از ترتیب ورود سفارش‌ها.</translation>
    </message>
    <message>
        <source>At most {percent} % above the shortest possible.</source>
        <translation>حداکثر {percent}٪ بیش از کوتاه‌ترین مسیر ممکن.</translation>
    </message>
    <message>
        <source>Shortest possible, proven.</source>
        <translation>کوتاه‌ترین مسیر ممکن، ثابت‌شده.</translation>
    </message>
    <message>
        <source>{metres} m saved by choosing between slots with the same product.</source>
        <extracomment>Some products lie in several slots; {metres} is a whole number.</extracomment>
        <translation>{metres} متر پیاده‌روی کمتر، با انتخاب میان جایگاه‌های همان کالا.</translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation>
            <numerusform>در خطر: %n سفارش به شرکت حمل نمی‌رسد؛ شمار برداشت‌کنندگان حاضر: {pickers}. {orders}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>دیگر باز نیست</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>تنها بخشی موجود است</translation>
    </message>
    <message>
        <source>Nothing of it is in stock</source>
        <translation>هیچ‌چیز آن موجود نیست</translation>
    </message>
    <message>
        <source>No free slot at the wall</source>
        <translation>خانهٔ آزادی در دیوار نیست</translation>
    </message>
    <message>
        <source>Pieces of it are on the way to another slot just now</source>
        <translation>قطعه‌هایی از آن هم‌اکنون در راه جایگاه دیگری است</translation>
    </message>
    <message>
        <source>Does not fit into the time; comes next</source>
        <translation>در زمان جا نمی‌شود؛ نوبت بعد است</translation>
    </message>
    <message>
        <source>Goes into a later wave, so that this one is done in time</source>
        <translation>در موجی دیرتر می‌رود تا این موج به‌هنگام تمام شود</translation>
    </message>
    <message>
        <source>Waits for the zone before</source>
        <comment>a round</comment>
        <translation>در انتظار منطقهٔ پیشین</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a round</comment>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Being picked</source>
        <comment>a round</comment>
        <translation>در حال برداشت</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a round</comment>
        <translation>تمام‌شده</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a round</comment>
        <translation>بازپس‌گرفته</translation>
    </message>
    <message>
        <source>The store is busy with another desk. Nothing was changed. Scan again.</source>
        <translation>پایگاه داده درگیر میز دیگری است. چیزی تغییر نکرد. دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then scan again.</source>
        <translation>دیسک پر است. چیزی تغییر نکرد. جا باز کنید، سپس دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The disk did not do its part. Nothing was changed. Check it, then try again.</source>
        <translation>دیسک درست کار نکرد. چیزی تغییر نکرد. آن را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The store may only be read. Get the right to write to it, then try again.</source>
        <translation>پایگاه داده تنها خواندنی است. اجازهٔ نوشتن بگیرید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Nothing can be stored: {file} may only be read. Get the right to write to it, then try again.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>هیچ چیز ذخیره نمی‌شود: پروندهٔ {file} تنها خواندنی است. اجازهٔ نوشتن بگیرید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered. Work may go on: tell the supervisor.</source>
        <translation>ردّ کارها دست‌کاری شده است. کار می‌تواند ادامه یابد: به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.</source>
        <extracomment>{detail} names the first number that is wrong; keep it as it is.</extracomment>
        <translation>ردّ کارها دست‌کاری شده است: {detail}. کار می‌تواند ادامه یابد: به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>This computer lacks the secret of the PINs. Copy it from another desk.</source>
        <translation>این رایانه راز رمزها را ندارد. آن را از میز دیگری رونوشت کنید.</translation>
    </message>
    <message>
        <source>The PINs were made with another secret than {file}. Copy that file from another desk.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>رمزها با رازی جز {file} ساخته شده‌اند. آن پرونده را از میز دیگری رونوشت کنید.</translation>
    </message>
    <message>
        <source>This is not a store of this program. It was left as it is.</source>
        <translation>این پایگاه دادهٔ این برنامه نیست. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>{file} is not a store of this program. It was left as it is.</source>
        <translation>پروندهٔ {file} پایگاه دادهٔ این برنامه نیست. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>The store cannot be found or opened. Choose another or make a new one.</source>
        <translation>پایگاه داده پیدا یا باز نمی‌شود. یکی دیگر برگزینید یا تازه بسازید.</translation>
    </message>
    <message>
        <source>There is no store at {file}. Choose another or make a new one.</source>
        <translation>در {file} پایگاه داده‌ای نیست. یکی دیگر برگزینید یا تازه بسازید.</translation>
    </message>
    <message>
        <source>{file} was made by a newer program (version {version}, this one knows {known}). Update this program.</source>
        <extracomment>{version} and {known} are numbers of versions.</extracomment>
        <translation>پروندهٔ {file} ساختهٔ برنامهٔ تازه‌تری است (نسخهٔ {version}؛ این برنامه تا {known} را می‌شناسد). این برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop work and restore the last backup.</source>
        <translation>پایگاه داده آسیب دیده است. کار را متوقف و آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>{file} is damaged. Stop work and restore the last backup.</source>
        <translation>پروندهٔ {file} آسیب دیده است. کار را متوقف و آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The store is on a network drive, where it may be damaged. Use a local disk or a server.</source>
        <translation>پایگاه داده روی درایو شبکه است و آنجا ممکن است آسیب ببیند. دیسک محلی یا سرور به کار ببرید.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Scan again in a moment.</source>
        <translation>سرور پاسخ نمی‌دهد. چیزی تغییر نکرد. اندکی بعد دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>No connection to the server. Trying again; work goes on by itself.</source>
        <translation>ارتباط با سرور برقرار نیست. دوباره تلاش می‌شود؛ کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The server went away before it answered. Wait with the next scan: as soon as it is back, the screen shows whether this one was stored.</source>
        <translation>سرور پیش از پاسخ دادن قطع شد. با اسکن بعدی صبر کنید: همین که برگردد، صفحه نشان می‌دهد که این اسکن ذخیره شده است یا نه.</translation>
    </message>
    <message>
        <source>This store was moved. Open the new one instead: nothing is kept here any more.</source>
        <extracomment>{file} is where the store was, {to} where it is now.</extracomment>
        <translation>این پایگاه داده جابه‌جا شده است. پایگاه دادهٔ تازه را باز کنید: اینجا دیگر چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>{file} was moved to {to}. Open that store: nothing is kept here any more.</source>
        <translation>{file} به {to} جابه‌جا شده است. آن پایگاه داده را باز کنید: اینجا دیگر چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>{printer} did not print {title}: {reason}. It waits to be printed again.</source>
        <extracomment>{printer} is a printer&apos;s name, {title} the document, {reason} what the system said.</extracomment>
        <translation>چاپگر {printer} «{title}» را چاپ نکرد: {reason}. در انتظار چاپ دوباره است.</translation>
    </message>
    <message>
        <source>{printer} stands still: {stop}. {title} waits to be printed again.</source>
        <extracomment>{stop} is what is wrong with it, such as &quot;its paper is out&quot;.</extracomment>
        <translation>{printer} ایستاده است: {stop}. {title} منتظر چاپ دوباره است.</translation>
    </message>
    <message>
        <source>No printer is chosen for this. Choose one in the settings.</source>
        <translation>برای این چاپگری برگزیده نشده است. در تنظیمات یکی برگزینید.</translation>
    </message>
    <message>
        <source>{carrier} does not take the parcel: {reason}. Its label was not printed.</source>
        <extracomment>{carrier} is a carrier&apos;s address or code, {reason} its own words, in any language.</extracomment>
        <translation>{carrier} بسته را نمی‌پذیرد: {reason}. برچسب آن چاپ نشد.</translation>
    </message>
    <message>
        <source>{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer, {reason} what was wrong, in any language.</extracomment>
        <translation>{carrier} برچسبی نفرستاد: {reason}. «چاپ دوباره» باز از او می‌پرسد، یا برچسب خودمان را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” asks once more, or prints our own.</source>
        <extracomment>{code} is a tracking number.</extracomment>
        <translation>{carrier} برچسبی فرستاد که {code} روی آن خوانده نمی‌شود. چاپ نشد. «چاپ دوباره» باز از او می‌پرسد، یا برچسب خودمان را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>{carrier} did not take the announcement: {reason}. On the page Printing it is told again.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer.</extracomment>
        <translation>{carrier} اعلام را نپذیرفت: {reason}. از صفحهٔ چاپ دوباره فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The label could not be read back and was not printed. Tell the supervisor.</source>
        <translation>برچسب بازخوانی نشد و چاپ نشد. به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>Something went wrong with this paper. It was not printed, the others were. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>در این برگه خطایی رخ داد. چاپ نشد، بقیه چاپ شدند. شماره‌ای که باید بگویید: {number}</translation>
    </message>
    <message>
        <source>No sound on this machine: {reason}. Watch the screen.</source>
        <extracomment>{reason} is what the system said.</extracomment>
        <translation>این دستگاه صدا ندارد: {reason}. به صفحه نگاه کنید.</translation>
    </message>
    <message>
        <source>{device} does not answer: {reason}. Check its cable and power.</source>
        <extracomment>{device} is a scanner or scale.</extracomment>
        <translation>دستگاه {device} پاسخ نمی‌دهد: {reason}. کابل و برق را بررسی کنید.</translation>
    </message>
    <message>
        <source>{device} could not measure it. Lay one item against the stops and measure again, or type its size.</source>
        <extracomment>{device} is a device that measures products.</extracomment>
        <translation>دستگاه {device} نتوانست آن را اندازه بگیرد. یک عدد را کنار لبه‌ها بگذارید و دوباره اندازه بگیرید، یا اندازه‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>پروندهٔ {file} خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>پروندهٔ {file} خوانده نمی‌شود: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>پروندهٔ {file} خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>A file cannot be written. Nothing was changed.</source>
        <translation>پرونده‌ای نوشته نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>پروندهٔ {file} نوشته نمی‌شود: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} نوشته نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check. The store is as it was. Make a new backup.</source>
        <translation>پشتیبان از آزمون نگذشت. پایگاه داده مانند پیش است. پشتیبان تازه بسازید.</translation>
    </message>
    <message>
        <source>Scan a tote that was brought to the wall.</source>
        <translation>سبدی را که به دیوار آورده شده اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation>
            <numerusform>%n عدد در {tote}. یکی را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>%n عدد را در {wall_slot} بگذارید و آن را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>%n عدد آخر را در {wall_slot} بگذارید و آن را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} is complete. It can be packed.</source>
        <translation>سفارش {order} کامل است. آمادهٔ بسته‌بندی است.</translation>
    </message>
    <message>
        <source>Scan the item that no order wants.</source>
        <translation>کالایی را که هیچ سفارشی نمی‌خواهد اسکن کنید.</translation>
    </message>
    <message>
        <source>The slot of order {order} is full. Scan an empty tote to put beside it.</source>
        <translation>خانه سفارش {order} پر است. سبد خالی‌ای را که کنار آن می‌گذارید اسکن کنید.</translation>
    </message>
    <message>
        <source>{sku} goes to {slot}: no order of this wave wants it.</source>
        <extracomment>{slot} is the place where it is put away.</extracomment>
        <translation>{sku} به {slot} می‌رود: هیچ سفارشی از این موج آن را نمی‌خواهد.</translation>
    </message>
    <message>
        <source>{sku} is wanted by an order of this wave. Scan it to see its slot.</source>
        <translation>سفارشی از این موج {sku} را می‌خواهد. برای دیدن خانه‌اش آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>No tote is open. Scan a tote that was brought to the wall.</source>
        <translation>سبدی باز نیست. سبدی را که به دیوار آورده شده اسکن کنید.</translation>
    </message>
    <message>
        <source>{tote} was not brought to the wall. Nothing was changed.</source>
        <translation>سبد {tote} به دیوار آورده نشده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{scanned} is not in {tote} by the books. Set it aside and tell the supervisor.</source>
        <translation>طبق دفتر، {scanned} در {tote} نیست. کنارش بگذارید و به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. This order wants {missing}.</source>
        <extracomment>{missing} is how many the order still wants, {scanned} how many were scanned or counted.</extracomment>
        <translation>تعداد {sku} زیاد است: {scanned}. این سفارش {missing} می‌خواهد.</translation>
    </message>
    <message>
        <source>No order of this wave wants {scanned}. Scan “Lay aside”, then the item.</source>
        <translation>هیچ سفارشی از این موج {scanned} را نمی‌خواهد. «کنار گذاشتن» و سپس کالا را اسکن کنید.</translation>
    </message>
    <message>
        <source>The wall is full: no slot for order {order}. Pack complete orders first.</source>
        <translation>دیوار پر است: خانه‌ای برای سفارش {order} نیست. نخست سفارش‌های کامل را ببندید.</translation>
    </message>
    <message>
        <source>No piece is in hand. Scan an item first.</source>
        <translation>چیزی در دست نیست. نخست کالایی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Wanted: {expected}.</source>
        <translation>خانهٔ نادرست: {scanned}. مورد نظر: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation>
            <numerusform>%n بسته برای تحویل. شرکت حمل یا بسته‌ای را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation>
            <numerusform>تحویل به {carrier}: %n بسته در انتظار. هر یک را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation>
            <numerusform>تحویل به {carrier}: %n بسته در انتظار. برای این خودرو آماده نیست: {late}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation>
            <numerusform>بستهٔ سفارش {order} رفت. %n بسته مانده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation>
            <numerusform>سفارش {order} ارسال شد. %n بسته مانده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation>
            <numerusform>تحویل به {carrier} بسته شد: %n بسته. فهرست را به امضا برسانید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation>
            <numerusform>تحویل به {carrier} بسته شد: %n بسته. هنوز اینجا: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation>
            <numerusform>تحویل به {carrier} بسته شد: %n بسته. برای این خودرو نیست، همین‌جا نگه دارید: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation>
            <numerusform>تحویل به {carrier} بسته شد: %n بسته. هنوز اینجاست: {missing}. برای این خودرو نیست، همین‌جا نگه دارید: {surplus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over {number} stays open. Scan its carrier to go on.</source>
        <extracomment>{number} is the hand-over&apos;s number.</extracomment>
        <translation>تحویل {number} باز می‌ماند. برای ادامه شرکت حملش را اسکن کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation>
            <numerusform>جای انتظار {place} برای {carrier}: %n بسته باید آورده شود. هر کدام را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation>
            <numerusform>بستهٔ سفارش {order} در {place} است. %n مانده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver of {carrier} has signed. The list will show it.</source>
        <translation>رانندهٔ {carrier} امضا کرد. در فهرست دیده می‌شود.</translation>
    </message>
    <message>
        <source>a carrier or a parcel</source>
        <translation>شرکت حمل یا بسته</translation>
    </message>
    <message>
        <source>a parcel&apos;s label, or “Done”</source>
        <translation>برچسب بسته یا «تمام»</translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation>
            <numerusform>{carrier}: امروز %n بسته رفته است</numerusform>
        </translation>
    </message>
    <message>
        <source>still here: {codes}</source>
        <translation>هنوز اینجا: {codes}</translation>
    </message>
    <message>
        <source>should have gone with a van: {codes}</source>
        <translation>باید با خودرو می‌رفت: {codes}</translation>
    </message>
    <message>
        <source>not ready: {codes}</source>
        <translation>آماده نیست: {codes}</translation>
    </message>
    <message>
        <source>not for this carrier: {codes}</source>
        <translation>برای این شرکت نیست: {codes}</translation>
    </message>
    <message>
        <source>hand-over still open: {codes}</source>
        <translation>تحویل هنوز باز: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation>
            <numerusform>%n تحویل بسته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{scanned} is no carrier&apos;s staging place. There are: {places}.</source>
        <extracomment>{places} are the staging places there are.</extracomment>
        <translation>{scanned} جای انتظار هیچ شرکت حملی نیست. این‌ها هستند: {places}.</translation>
    </message>
    <message>
        <source>This parcel goes with {carrier}: bring it to {expected}, not to {scanned}.</source>
        <extracomment>{expected} is the place of the parcel&apos;s carrier, {scanned} the place you stand at.</extracomment>
        <translation>این بسته با {carrier} می‌رود: آن را به {expected} ببرید، نه به {scanned}.</translation>
    </message>
    <message>
        <source>There is no signature yet. Have the driver sign on the screen (F9).</source>
        <translation>هنوز امضایی نیست. راننده روی صفحه امضا کند (F9).</translation>
    </message>
    <message>
        <source>Label {scanned} is not one of ours. Set the parcel aside.</source>
        <translation>برچسب {scanned} از ما نیست. بسته را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. Bring the parcel back to the bench.</source>
        <translation>برچسب {scanned} باطل است. بسته را به میز برگردانید.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. The parcel&apos;s label is {expected}.</source>
        <extracomment>{expected} is the label that counts instead.</extracomment>
        <translation>برچسب {scanned} باطل است. برچسب بسته {expected} است.</translation>
    </message>
    <message>
        <source>Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.</source>
        <translation>برچسب {parcel} پای میز بررسی نشده است. بستهٔ سفارش {order} را برگردانید.</translation>
    </message>
    <message>
        <source>This parcel goes with {scanned}, not with {expected}. Keep it here.</source>
        <extracomment>{expected} is the carrier of this hand-over, {scanned} the parcel&apos;s.</extracomment>
        <translation>این بسته با {scanned} می‌رود، نه با {expected}. همین‌جا نگهش دارید.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already.</source>
        <translation>بستهٔ {parcel} از پیش رفته است.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already: {at}.</source>
        <extracomment>{at} is a day and time.</extracomment>
        <translation>بستهٔ {parcel} از پیش رفته است: {at}.</translation>
    </message>
    <message>
        <source>No hand-over is open. Scan a carrier first.</source>
        <translation>تحویلی باز نیست. نخست شرکت حملی را اسکن کنید.</translation>
    </message>
    <message>
        <source>No parcel was scanned for {carrier} yet. Nothing was closed.</source>
        <translation>هنوز بسته‌ای برای {carrier} اسکن نشده است. چیزی بسته نشد.</translation>
    </message>
    <message>
        <source>No such carrier: {scanned}. There are: {carriers}.</source>
        <extracomment>{carriers} are the codes of the carriers there are.</extracomment>
        <translation>چنین شرکت حملی نیست: {scanned}. موجود: {carriers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation>
            <numerusform>%n مرجوعی اعلام‌شده. مرجوعی، سفارش یا بسته‌اش را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation>
            <numerusform>مرجوعی {rma}: %n عدد در راه. هر یک را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation>
            <numerusform>برچسب {plate} را روی {sku} بچسبانید. %n عدد دیگر مانده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation>
            <numerusform>روی هر یک از %n عدد {sku} برچسب بچسبانید: {plate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku}. All pieces are here: scan “Done”.</source>
        <translation>برچسب {plate} را روی {sku} بچسبانید. همه رسید: «تمام» را اسکن کنید.</translation>
    </message>
    <message>
        <source>All pieces of {rma} are here. Scan “Done” or the next return.</source>
        <translation>همهٔ {rma} رسید. «تمام» یا مرجوعی بعدی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece.</source>
        <translation>اکنون سری ساخت این قلم را اسکن کنید.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece. Sent were: {expected}.</source>
        <extracomment>{expected} are the lots that were sent to the customer.</extracomment>
        <translation>اکنون سری ساخت این قلم را اسکن کنید. ارسال شده بود: {expected}.</translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku} and put it into quarantine: {place}.</source>
        <extracomment>{place} is the quarantine place.</extracomment>
        <translation>برچسب {plate} را روی {sku} بچسبانید و در قرنطینه بگذارید: {place}.</translation>
    </message>
    <message>
        <source>More {sku} than announced ({announced}). Take it into quarantine?</source>
        <extracomment>{announced} is how many pieces of {sku} the customer announced.</extracomment>
        <translation>{sku} بیش از اعلام‌شده ({announced}) است. به قرنطینه برود؟</translation>
    </message>
    <message>
        <source>{sku} is not announced in {rma}. Take it into quarantine?</source>
        <translation>{sku} در {rma} اعلام نشده است. به قرنطینه برود؟</translation>
    </message>
    <message>
        <source>This {sku} was not sent with order {order}. Take it into quarantine?</source>
        <translation>این {sku} با سفارش {order} فرستاده نشده است. به قرنطینه برود؟</translation>
    </message>
    <message>
        <source>No return is announced for order {order}. Begin one?</source>
        <translation>برای سفارش {order} مرجوعی اعلام نشده است. یکی آغاز شود؟</translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation>
            <numerusform>مرجوعی {rma} دریافت شد: %n عدد. به بازرسی ببرید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation>
            <numerusform>مرجوعی {rma}: %n عدد دریافت شد. نرسیده: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was not shipped yet. Nothing can come back.</source>
        <translation>سفارش {order} هنوز ارسال نشده است. چیزی برای برگشت نیست.</translation>
    </message>
    <message>
        <source>Nothing was shipped of order {order}, line {lines}.</source>
        <extracomment>{lines} are numbers of order lines.</extracomment>
        <translation>از سفارش {order}، سطر {lines} چیزی ارسال نشده است.</translation>
    </message>
    <message>
        <source>Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.</source>
        <extracomment>{lines}, {asked} and {left} are lists of numbers in the same order.</extracomment>
        <translation>بیش از اندازه از سفارش {order}، سطر {lines}: درخواست {asked}، برگشت‌پذیر {left}.</translation>
    </message>
    <message>
        <source>Not so many {sku} announced in {rma}: {announced}. Scan them one by one.</source>
        <translation>این تعداد {sku} در {rma} اعلام نشده: {announced}. یکی‌یکی اسکن کنید.</translation>
    </message>
    <message>
        <source>Return {rma} is known with other contents, for order {order}.</source>
        <extracomment>{rma} is known already, for order {order}, with other lines.</extracomment>
        <translation>مرجوعی {rma} با محتوای دیگری برای سفارش {order} ثبت است.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines} stands twice in the request.</source>
        <translation>سفارش {order}، سطر {lines} دو بار در درخواست آمده است.</translation>
    </message>
    <message>
        <source>No return is announced for order {order}.</source>
        <translation>برای سفارش {order} مرجوعی اعلام نشده است.</translation>
    </message>
    <message>
        <source>Order {order} has several returns: {rmas}. Scan or type one of them.</source>
        <extracomment>{rmas} are numbers of returns.</extracomment>
        <translation>سفارش {order} چند مرجوعی دارد: {rmas}. یکی را اسکن یا تایپ کنید.</translation>
    </message>
    <message>
        <source>Return {rma} is closed. Scan its order to begin a new one.</source>
        <translation>مرجوعی {rma} بسته است. برای آغاز تازه، سفارشش را اسکن کنید.</translation>
    </message>
    <message>
        <source>{rma} has no label: it is not granted, or its goods are here already.</source>
        <translation>{rma} برچسب ندارد: پذیرفته نشده، یا کالای آن رسیده است.</translation>
    </message>
    <message>
        <source>{rma} is not over, or was answered already.</source>
        <translation>{rma} تمام نشده، یا پیش‌تر پاسخ داده شده است.</translation>
    </message>
    <message>
        <source>{rma} has no label: no carrier brings goods back from there in that way.</source>
        <translation>{rma} برچسب ندارد: هیچ شرکت حملی کالا را از آنجا به این روش برنمی‌گرداند.</translation>
    </message>
    <message>
        <source>A pick-up of {rma} is ordered already. Call it off first.</source>
        <translation>بردن {rma} پیش‌تر سفارش داده شده است. نخست آن را لغو کنید.</translation>
    </message>
    <message>
        <source>{rma} is not collected then. Choose among what is offered now.</source>
        <translation>{rma} در آن زمان برده نمی‌شود. از آنچه اکنون پیشنهاد می‌شود برگزینید.</translation>
    </message>
    <message>
        <source>The address of a pick-up needs a name, a street and a town, each line with at most {most} visible signs.</source>
        <extracomment>{most} is how many signs a line may have.</extracomment>
        <translation>نشانی بردن باید نام، خیابان و شهر داشته باشد و هر سطر حداکثر {most} نشانهٔ دیدنی.</translation>
    </message>
    <message>
        <source>{rma} can no longer come back in another way: it is here already, or over.</source>
        <translation>{rma} را دیگر نمی‌توان از راه دیگری برگرداند: اینجاست یا پایان یافته است.</translation>
    </message>
    <message>
        <source>{rma} can no longer be withdrawn: it is here, over, or was exchanged.</source>
        <translation>{rma} را دیگر نمی‌توان پس گرفت: اینجاست، پایان یافته یا تعویض شده است.</translation>
    </message>
    <message>
        <source>The floor has no place for this. Ask the supervisor.</source>
        <translation>انبار محلی برای این ندارد. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>The floor has no such place: {place_kind}. Ask the supervisor.</source>
        <extracomment>{place_kind} is what a place is for, such as &quot;Quarantine&quot;.</extracomment>
        <translation>انبار چنین محلی ندارد: {place_kind}. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>a return, its order or a parcel</source>
        <translation>مرجوعی، سفارشش یا بسته</translation>
    </message>
    <message>
        <source>an item or “Done”</source>
        <translation>کالا یا «تمام»</translation>
    </message>
    <message>
        <source>“Done” or the next return</source>
        <translation>«تمام» یا مرجوعی بعدی</translation>
    </message>
    <message>
        <source>customer&apos;s answer kept</source>
        <translation>پاسخ مشتری نگه داشته شد</translation>
    </message>
    <message>
        <source>return label made</source>
        <translation>برچسب بازگشت ساخته شد</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>درخواست مرجوعی</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>باز کردن مرجوعی</translation>
    </message>
    <message>
        <source>return begun</source>
        <translation>آغاز مرجوعی</translation>
    </message>
    <message>
        <source>piece received</source>
        <translation>دریافت قلم</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>دریافت مرجوعی</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>آسیب‌دیده رسید</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>کالای اشتباه فرستاده شد</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>پشیمانی مشتری</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>مطابق توصیف نیست</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>معیوب</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>دیر رسید</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>اعلام‌نشده</translation>
    </message>
    <message>
        <source>Asked for in time</source>
        <translation>درخواست در مهلت</translation>
    </message>
    <message>
        <source>Damaged, defective or wrong: allowed at any time</source>
        <translation>آسیب‌دیده، معیوب یا اشتباه: همیشه مجاز</translation>
    </message>
    <message>
        <source>Came without being announced</source>
        <translation>بدون اعلام آمد</translation>
    </message>
    <message>
        <source>Came without being announced, and too late</source>
        <translation>بدون اعلام و پس از مهلت آمد</translation>
    </message>
    <message>
        <source>There is no report {scanned}. There are: {reports}.</source>
        <extracomment>{reports} are names of reports; keep them as they are.</extracomment>
        <translation>گزارشی به نام {scanned} نیست. موجود: {reports}.</translation>
    </message>
    <message>
        <source>This report shows how things are now. Leave the days out.</source>
        <translation>این گزارش وضع کنونی را نشان می‌دهد. روزها را ننویسید.</translation>
    </message>
    <message>
        <source>{scanned} is not a day such as 2026-03-31.</source>
        <translation>‏{scanned} تاریخی مانند 2026-03-31 نیست.</translation>
    </message>
    <message>
        <source>The days run backwards: from {since} to {until}.</source>
        <extracomment>{since} and {until} are days.</extracomment>
        <translation>روزها وارونه است: از {since} تا {until}.</translation>
    </message>
    <message>
        <source>{title} ({kpi})</source>
        <extracomment>{kpi} is the number of a key figure, such as K1.</extracomment>
        <translation>‏{title} ({kpi})</translation>
    </message>
    <message>
        <source>How: {formula}</source>
        <translation>روش: {formula}</translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation>روزها: همه</translation>
    </message>
    <message>
        <source>Days: from {since} on (UTC)</source>
        <translation>روزها: از {since} به بعد (UTC)</translation>
    </message>
    <message>
        <source>Days: up to {until} (UTC)</source>
        <translation>روزها: تا {until} (UTC)</translation>
    </message>
    <message>
        <source>Days: {since} to {until} (UTC)</source>
        <translation>روزها: از {since} تا {until} (UTC)</translation>
    </message>
    <message>
        <source>{figure}: {of}</source>
        <translation>‏{figure}: {of}</translation>
    </message>
    <message>
        <source>Rows used: {rows}</source>
        <translation>ردیف‌های به‌کاررفته: {rows}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}. {because}</source>
        <translation>ردیف‌های کنارمانده: {rows}. {because}</translation>
    </message>
    <message>
        <source>The first figure is not known: there are no rows to compute it from.</source>
        <translation>رقم نخست دانسته نیست: ردیفی برای محاسبه‌اش نیست.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… و %n ردیف دیگر.</numerusform>
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
        <translation>بله</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>‏{value}٪</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>seconds</comment>
        <extracomment>Lengths of time. Use the short signs of the units.</extracomment>
        <translation>{value} ثانیه</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} دقیقه</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} ساعت</translation>
    </message>
    <message>
        <source>{value} d</source>
        <comment>days</comment>
        <translation>{value} روز</translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation>زمان انجام سفارش</translation>
    </message>
    <message>
        <source>Return rate by item</source>
        <translation>نرخ مرجوعی به تفکیک کالا</translation>
    </message>
    <message>
        <source>Return rate by channel</source>
        <translation>نرخ مرجوعی به تفکیک کانال</translation>
    </message>
    <message>
        <source>Picking accuracy</source>
        <translation>دقت برداشت</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>بسامد خرید</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>نرخ تبدیل</translation>
    </message>
    <message>
        <source>Repeat buyers</source>
        <translation>خریداران تکراری</translation>
    </message>
    <message>
        <source>Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} (rule {policy}).</source>
        <extracomment>{lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.</extracomment>
        <translation>برای سفارش {order}، سطر {lines} دیر است: {days} روز پیش فرستاده شده، مجاز {limit} روز است (قاعدهٔ {policy}).</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: no rule takes it back.</source>
        <translation>سفارش {order}، سطر {lines}: هیچ قاعده‌ای آن را پس نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: not taken back by the rule {policy}.</source>
        <translation>سفارش {order}، سطر {lines}: طبق قاعدهٔ {policy} پس گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was chosen to be sent back.</source>
        <translation>چیزی از سفارش {order} برای بازگرداندن انتخاب نشد.</translation>
    </message>
    <message>
        <source>The rule does not offer this: {remedy}.</source>
        <extracomment>{remedy} is one of: refund, credit, exchange, repair, advice.</extracomment>
        <translation>این قاعده این را عرضه نمی‌کند: {remedy}.</translation>
    </message>
    <message>
        <source>Return {rma} does not wait for a decision any more.</source>
        <translation>مرجوعی {rma} دیگر در انتظار تصمیم نیست.</translation>
    </message>
    <message>
        <source>The policy was not taken. Look at this in the file: {scanned}</source>
        <extracomment>{scanned} is a place in the file, such as $.rules[2].days</extracomment>
        <translation>شرایط پذیرفته نشد. این را در پرونده ببینید: {scanned}</translation>
    </message>
    <message>
        <source>Did the parcel of {rma} come with nothing in it?</source>
        <translation>آیا بستهٔ {rma} خالی رسید؟</translation>
    </message>
    <message>
        <source>Noted: {rma} came empty. A supervisor decides. Scan the next return.</source>
        <translation>ثبت شد: {rma} خالی رسید. سرپرست تصمیم می‌گیرد. مرجوعی بعدی را بخوانید.</translation>
    </message>
    <message>
        <source>Pieces of {rma} are here already: its parcel was not empty.</source>
        <translation>قطعه‌هایی از {rma} اینجا هست: بسته‌اش خالی نبود.</translation>
    </message>
    <message>
        <source>empty parcel noted</source>
        <translation>بستهٔ خالی ثبت شد</translation>
    </message>
    <message>
        <source>It comes too late</source>
        <translation>دیر رسیده است</translation>
    </message>
    <message>
        <source>It is worth more than the limit</source>
        <translation>ارزشش بیش از حد مجاز است</translation>
    </message>
    <message>
        <source>A photo is missing</source>
        <translation>عکس ندارد</translation>
    </message>
    <message>
        <source>The rule leaves it to a supervisor</source>
        <translation>قاعده آن را به سرپرست می‌سپارد</translation>
    </message>
    <message>
        <source>The parcel came empty</source>
        <translation>بسته خالی رسید</translation>
    </message>
    <message>
        <source>It is never taken back</source>
        <translation>هرگز پس گرفته نمی‌شود</translation>
    </message>
    <message>
        <source>No rule is about it</source>
        <translation>هیچ قاعده‌ای دربارهٔ آن نیست</translation>
    </message>
    <message>
        <source>Granted at once</source>
        <translation>بی‌درنگ پذیرفته شد</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>در انتظار سرپرست</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a request</comment>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>return granted</source>
        <translation>مرجوعی پذیرفته شد</translation>
    </message>
    <message>
        <source>return refused</source>
        <translation>مرجوعی رد شد</translation>
    </message>
    <message>
        <source>way back changed</source>
        <translation>راه بازگشت تغییر کرد</translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>مرجوعی پس گرفته شد</translation>
    </message>
    <message>
        <source>pick-up ordered</source>
        <translation>بردن سفارش داده شد</translation>
    </message>
    <message>
        <source>pick-up called off</source>
        <translation>بردن لغو شد</translation>
    </message>
    <message>
        <source>carrier told</source>
        <translation>به شرکت حمل گفته شد</translation>
    </message>
    <message>
        <source>carrier told again</source>
        <translation>دوباره به شرکت حمل گفته شد</translation>
    </message>
    <message>
        <source>solved without a return</source>
        <translation>بدون بازگرداندن حل شد</translation>
    </message>
    <message>
        <source>policy taken in</source>
        <translation>شرایط وارد شد</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>بازنشده</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>condition of goods</comment>
        <translation>بازشده</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>استفاده‌شده</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>معیوب</translation>
    </message>
    <message>
        <source>Advice or a part</source>
        <translation>راهنمایی یا یک قطعه</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>what a customer gets</comment>
        <translation>تعمیر</translation>
    </message>
    <message>
        <source>Credit for the next order</source>
        <translation>اعتبار برای سفارش بعدی</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>بازگشت پول</translation>
    </message>
    <message>
        <source>By parcel, with our label</source>
        <translation>با بسته و برچسب ما</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>تحویل به ایستگاه دریافت</translation>
    </message>
    <message>
        <source>Picked up by the carrier</source>
        <translation>شرکت حمل آن را می‌برد</translation>
    </message>
    <message>
        <source>{way} (needs a new label)</source>
        <extracomment>{way} is one of the ways above; the label that was made is of no use for it.</extracomment>
        <translation>{way} (برچسب تازه لازم است)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و شماره</translation>
    </message>
    <message>
        <source>Floor, door or company</source>
        <translation>طبقه، در یا شرکت</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>شرایط مرجوعی</translation>
    </message>
    <message>
        <source>For each article the most specific line holds: one for the article before one for its kind, one for the reason before one for all.</source>
        <translation>برای هر کالا دقیق‌ترین سطر معتبر است: سطرِ خود کالا پیش از سطرِ نوع آن، و سطرِ دلیل پیش از سطرِ همه.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>مهلت بازگرداندن</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>for a return, heading</comment>
        <translation>کارمزد</translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation>آنچه می‌توانید بگیرید</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>هزینهٔ پست برگشت</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>هر چیز دیگر</translation>
    </message>
    <message>
        <source>Article: {values}</source>
        <translation>کالا: {values}</translation>
    </message>
    <message>
        <source>Customer: {values}</source>
        <translation>مشتری: {values}</translation>
    </message>
    <message>
        <source>Reason: {values}</source>
        <translation>دلیل: {values}</translation>
    </message>
    <message>
        <source>Kind of goods: {values}</source>
        <translation>نوع کالا: {values}</translation>
    </message>
    <message>
        <source>Bought at: {values}</source>
        <translation>خرید از: {values}</translation>
    </message>
    <message>
        <source>Condition: {values}</source>
        <translation>وضعیت: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after shipping</source>
        <translation>
            <numerusform>%n روز پس از ارسال</numerusform>
        </translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>هر زمان</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>پس گرفته نمی‌شود</translation>
    </message>
    <message>
        <source>later on request</source>
        <translation>پس از آن با درخواست</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fee</comment>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>{percent} % of the price</source>
        <extracomment>{fee} is an amount or a percentage; a percentage of the price.</extracomment>
        <translation>{percent} % بها</translation>
    </message>
    <message>
        <source>{amount} for each piece</source>
        <translation>{amount} برای هر قطعه</translation>
    </message>
    <message>
        <source>We pay it</source>
        <translation>ما می‌پردازیم</translation>
    </message>
    <message>
        <source>You pay it</source>
        <translation>شما می‌پردازید</translation>
    </message>
    <message numerus="yes">
        <source>Money within %n day(s) of the goods&apos; arrival</source>
        <translation>
            <numerusform>پول تا %n روز پس از رسیدن کالا</numerusform>
        </translation>
    </message>
    <message>
        <source>We look at each request</source>
        <translation>هر درخواست را بررسی می‌کنیم</translation>
    </message>
    <message>
        <source>Above {amount} we look at it first</source>
        <translation>بالای {amount} نخست بررسی می‌کنیم</translation>
    </message>
    <message>
        <source>Please send a photo</source>
        <translation>لطفاً عکس بفرستید</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of the policy, heading</comment>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>برگهٔ مرجوعی</translation>
    </message>
    <message>
        <source>Please send it to</source>
        <translation>لطفاً بفرستید به</translation>
    </message>
    <message>
        <source>Put this sheet into the parcel, with the goods in their original packaging.</source>
        <translation>این برگه را همراه کالا در بسته‌بندی اصلی در بسته بگذارید.</translation>
    </message>
    <message numerus="yes">
        <source>Policy taken: %n rule(s).</source>
        <translation>
            <numerusform>شرایط وارد شد: %n قاعده.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy})</source>
        <extracomment>{sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.</extracomment>
        <translation>{line}  {sku}: {verdict} (قاعدهٔ {policy})</translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy}). {because}.</source>
        <translation>{line}  {sku}: {verdict} (قاعدهٔ {policy}). {because}.</translation>
    </message>
    <message>
        <source>No refund was chosen.</source>
        <extracomment>{plates} are numbers of returned pieces.</extracomment>
        <translation>هیچ بازپرداختی انتخاب نشد.</translation>
    </message>
    <message>
        <source>Nothing is owed for {plates}: paid already, or not judged yet.</source>
        <translation>برای {plates} چیزی بدهکار نیست: پرداخت شده یا هنوز سنجیده نشده.</translation>
    </message>
    <message>
        <source>Return {rma} waits for no exchange: none was chosen, or it is ordered already.</source>
        <translation>مرجوعی {rma} در انتظار تعویض نیست: انتخاب نشده یا پیش‌تر سفارش داده شده.</translation>
    </message>
    <message>
        <source>None: the piece is exchanged</source>
        <translation>هیچ: قطعه تعویض می‌شود</translation>
    </message>
    <message>
        <source>None: the piece is repaired</source>
        <translation>هیچ: قطعه تعمیر می‌شود</translation>
    </message>
    <message>
        <source>Price {amount}</source>
        <translation>بها {amount}</translation>
    </message>
    <message>
        <source>less its share of the discount {amount}</source>
        <translation>منهای سهم تخفیف {amount}</translation>
    </message>
    <message>
        <source>plus its share of the shipping {amount}</source>
        <translation>به‌علاوهٔ سهم هزینهٔ ارسال {amount}</translation>
    </message>
    <message>
        <source>less the fee {amount}</source>
        <translation>منهای کارمزد {amount}</translation>
    </message>
    <message>
        <source>tax contained {amount}</source>
        <translation>مالیات درون آن {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) noted as paid.</source>
        <translation>
            <numerusform>%n بازپرداخت پرداخت‌شده ثبت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation>
            <numerusform>%n بازپرداخت نوشته شد: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</source>
        <extracomment>{due} is a day, {customer} a name, {why} is &quot;money back&quot; or &quot;credit&quot;.</extracomment>
        <translation>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</translation>
    </message>
    <message>
        <source>No refund is due.</source>
        <translation>هیچ بازپرداختی سررسید نیست.</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>تصمیم دربارهٔ درخواست</translation>
    </message>
    <message>
        <source>Tell the carrier when to collect</source>
        <translation>به شرکت حمل بگویید کی ببرد</translation>
    </message>
    <message>
        <source>Tell the carrier not to come</source>
        <translation>به شرکت حمل بگویید نیاید</translation>
    </message>
    <message>
        <source>Order the exchange</source>
        <translation>سفارش تعویض</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Bring to its place</source>
        <translation>بردن به جای خود</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>پرداخت وجه</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیر</translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation>تا یک روز دیگر</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>{file}: unchanged. Report {number} on {plate}, grade {grade}.</source>
        <extracomment>{file} is a file, {plate} a returned piece, {grade} its grade.</extracomment>
        <translation>{file}: بدون تغییر. گزارش {number} دربارهٔ {plate}، درجهٔ {grade}.</translation>
    </message>
    <message>
        <source>{file}: unchanged, but for the customer&apos;s words and photos, which were erased. Report {number} on {plate}, grade {grade}.</source>
        <translation>{file}: دگرگون نشده، جز نوشته‌ها و عکس‌های مشتری که پاک شده‌اند. گزارش {number} دربارهٔ {plate}، درجهٔ {grade}.</translation>
    </message>
    <message>
        <source>{file}: {flaw}</source>
        <extracomment>{flaw} is one of the next sentences.</extracomment>
        <translation>{file}: {flaw}</translation>
    </message>
    <message>
        <source>This is no inspection report of ours.</source>
        <translation>این گزارش بازرسی ما نیست.</translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation>پرونده پس از نوشته شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>What the report says was changed after it was sealed.</source>
        <translation>محتوای گزارش پس از مهر شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>The report does not follow the one before it: order changed, or one is missing.</source>
        <translation>گزارش به دنبال گزارش پیش از خود نیست: ترتیب عوض شده یا یکی کم است.</translation>
    </message>
    <message>
        <source>A photo is missing.</source>
        <translation>یک عکس کم است.</translation>
    </message>
    <message>
        <source>A photo was changed.</source>
        <translation>یک عکس تغییر کرده است.</translation>
    </message>
    <message>
        <source>The code on the paper is another one&apos;s.</source>
        <translation>کد روی کاغذ از گزارش دیگری است.</translation>
    </message>
    <message>
        <source>The store does not have this report, or its chain is broken there.</source>
        <translation>این گزارش در انبارهٔ داده نیست یا زنجیره‌اش آنجا شکسته است.</translation>
    </message>
    <message>
        <source>{address} cannot be used: another program listens there, or it is elsewhere.</source>
        <translation>{address} به کار نمی‌آید: برنامهٔ دیگری آنجا گوش می‌دهد یا جای دیگری است.</translation>
    </message>
    <message>
        <source>A cost of {plate} has to be more than nothing.</source>
        <translation>هزینهٔ {plate} باید بیش از صفر باشد.</translation>
    </message>
    <message>
        <source>This is no photo that can be used: damaged, too large or of another kind.</source>
        <translation>این عکس به کار نمی‌آید: آسیب‌دیده، بیش از حد بزرگ یا از نوع دیگری است.</translation>
    </message>
    <message>
        <source>This photo is larger than {limit} MB. Take it again, smaller.</source>
        <extracomment>{limit} in megabytes.</extracomment>
        <translation>این عکس بزرگ‌تر از {limit} مگابایت است. کوچک‌تر بگیرید.</translation>
    </message>
    <message>
        <source>This photo has more than {pixels} million pixels. Take it again, smaller.</source>
        <extracomment>{pixels} in millions.</extracomment>
        <translation>این عکس بیش از {pixels} میلیون پیکسل دارد. دوباره و کوچک‌تر بگیرید.</translation>
    </message>
    <message>
        <source>You judged {plate} yourself. Somebody else has to look again.</source>
        <translation>{plate} را خودتان سنجیده‌اید. کس دیگری باید دوباره نگاه کند.</translation>
    </message>
    <message>
        <source>{plate} needs no second look: not judged yet, or looked at twice already.</source>
        <translation>{plate} بررسی دوم نمی‌خواهد: هنوز سنجیده نشده یا دو بار دیده شده.</translation>
    </message>
    <message>
        <source>rest answered as new</source>
        <translation>بقیه همچون نو پاسخ داده شد</translation>
    </message>
    <message>
        <source>cost booked</source>
        <translation>هزینه ثبت شد</translation>
    </message>
    <message>
        <source>second look kept</source>
        <translation>بررسی دوم نگه داشته شد</translation>
    </message>
    <message>
        <source>refunds noted as paid</source>
        <translation>بازپرداخت‌ها پرداخت‌شده ثبت شد</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>بازگشت به موجودی</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>نوسازی</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>دورریزی</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>نخستین سفارش</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>وفادار</translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation>مرجوعی زیاد</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>نوع کالا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Returns by product, and why</source>
        <translation>مرجوعی‌ها به تفکیک محصول، و چرایی</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>مرجوعی‌ها به تفکیک مکان</translation>
    </message>
    <message>
        <source>Returns by group of customers</source>
        <translation>مرجوعی‌ها به تفکیک گروه مشتریان</translation>
    </message>
    <message>
        <source>Reasons over time</source>
        <translation>دلیل‌ها در گذر زمان</translation>
    </message>
    <message>
        <source>What customers write</source>
        <translation>آنچه مشتریان می‌نویسند</translation>
    </message>
    <message>
        <source>Every returned piece</source>
        <translation>همهٔ قطعه‌های مرجوعی</translation>
    </message>
    <message>
        <source>Do clerks grade alike?</source>
        <translation>آیا کارمندان یکسان درجه می‌دهند؟</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % certainty; the reason given most, and its share. Days: when the order was placed.</source>
        <translation>قطعه‌های برگشته ÷ قطعه‌های فرستاده، برای هر کالا، میان دو کران با اطمینان ۹۵ %؛ پرتکرارترین دلیل و سهم آن. روزها: زمان سفارش.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, between two bounds at 95 % certainty. Days: when the order was placed.</source>
        <translation>قطعه‌های برگشته ÷ قطعه‌های فرستاده، به تفکیک کشور و آغاز کد پستی، میان دو کران با اطمینان ۹۵ %. روزها: زمان سفارش.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with 95 % certainty; loyal: two or more orders. Days: when the order was placed.</source>
        <translation>قطعه‌های برگشته ÷ قطعه‌های فرستاده. مرجوعی زیاد: سهم با اطمینان ۹۵ % بالاتر از سهم همه است؛ وفادار: دو سفارش یا بیشتر. روزها: زمان سفارش.</translation>
    </message>
    <message>
        <source>Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % certainty. Days: when the return was requested.</source>
        <translation>قطعه‌های هر دلیل ÷ همهٔ قطعه‌های درخواستی آن ماه، میان دو کران با اطمینان ۹۵ %. روزها: زمان درخواست مرجوعی.</translation>
    </message>
    <message>
        <source>Words of four letters or more that stand in three comments or more; the reason and the item they stand with most. Days: when the return was requested.</source>
        <translation>واژه‌های چهار حرفی یا بلندتر که در سه نظر یا بیشتر آمده‌اند؛ دلیل و کالایی که بیشتر با آن‌هاست. روزها: زمان درخواست مرجوعی.</translation>
    </message>
    <message>
        <source>The pieces behind the other reports. Days: when the return came in.</source>
        <translation>قطعه‌های پشت گزارش‌های دیگر. روزها: زمان رسیدن مرجوعی.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of first judgements and blind second looks: agreement beyond chance, 100 % is always alike, between two bounds at 95 % certainty. Days: when the second look was.</source>
        <translation>کاپای کوهن میان سنجش نخست و بررسی دوم ناآگاه: توافق فراتر از تصادف، ۱۰۰ % همیشه یکسان، میان دو کران با اطمینان ۹۵ %. روزها: زمان بررسی دوم.</translation>
    </message>
    <message>
        <source>Judged alike</source>
        <translation>یکسان سنجیده‌شده</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>نظرها</translation>
    </message>
    <message>
        <source>Pieces judged twice</source>
        <translation>قطعه‌های دو بار سنجیده</translation>
    </message>
    <message>
        <source>Agreement beyond chance (kappa)</source>
        <translation>توافق فراتر از تصادف (کاپا)</translation>
    </message>
    <message>
        <source>Kappa, at least</source>
        <translation>کاپا، دست‌کم</translation>
    </message>
    <message>
        <source>Kappa, at most</source>
        <translation>کاپا، دست‌بالا</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>Words that come again</source>
        <translation>واژه‌های تکراری</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: share</comment>
        <translation>یکسان</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>منطقهٔ پستی</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>an upper bound</comment>
        <translation>دست‌بالا</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>برای داوری بس است</translation>
    </message>
    <message>
        <source>Judged twice</source>
        <translation>دو بار سنجیده</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>کاپا</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: whose, or of what</comment>
        <translation>از آنِ</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: by clerk, by month</comment>
        <translation>به تفکیک</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>واژه</translation>
    </message>
    <message>
        <source>How content are customers?</source>
        <translation>مشتریان چقدر راضی‌اند؟</translation>
    </message>
    <message>
        <source>Customers who gave 4 or 5 of 5 when their return was over ÷ all who answered, by month, by what they got and by reason, between bounds at 95 %.</source>
        <translation>مشتریانی که پس از پایان بازگشت ۴ یا ۵ از ۵ داده‌اند ÷ همهٔ پاسخ‌دهندگان، به تفکیک ماه، آنچه گرفته‌اند و دلیل، میان کران‌های ۹۵ ٪.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>راضی</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>میانگین نمره</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Share that answered</source>
        <translation>سهم پاسخ‌دهندگان</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>آنچه گرفتند</translation>
    </message>
    <message>
        <source>The customer did not answer.</source>
        <translation>مشتری پاسخ نداد.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>چیزی نوشته نشده.</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>بازگرداندن کالا</translation>
    </message>
    <message>
        <source>Your order number is on the packing slip. The postcode is that of the delivery.</source>
        <translation>شمارهٔ سفارش روی برگهٔ بسته‌بندی است. کد پستی همان نشانی تحویل است.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>شمارهٔ سفارش</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>سفارشم را بیاب</translation>
    </message>
    <message>
        <source>We find no order that was sent under this number and postcode.</source>
        <translation>سفارش فرستاده‌شده‌ای با این شماره و کد پستی نیافتیم.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait ten minutes.</source>
        <translation>تلاش بیش از حد. لطفاً ده دقیقه صبر کنید.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>نشد. لطفاً بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Something in the form is missing or too large. Please fill it in again.</source>
        <translation>چیزی در فرم کم یا بیش از حد بزرگ است. لطفاً دوباره پر کنید.</translation>
    </message>
    <message>
        <source>Everything of this order is on its way back, or here already.</source>
        <translation>همهٔ این سفارش در راه برگشت یا نزد ماست.</translation>
    </message>
    <message>
        <source>Your returns</source>
        <translation>مرجوعی‌های شما</translation>
    </message>
    <message>
        <source>What would you like to send back?</source>
        <translation>چه چیزی را می‌خواهید برگردانید؟</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند عدد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>وضعیت آن</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>چه شد؟</translation>
    </message>
    <message>
        <source>Photos (up to five)</source>
        <translation>عکس‌ها (تا پنج)</translation>
    </message>
    <message>
        <source>What would you like to get?</source>
        <translation>چه می‌خواهید بگیرید؟</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>چگونه برمی‌گردد</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>فرستادن درخواست</translation>
    </message>
    <message>
        <source>Can be sent back until {day}</source>
        <extracomment>{day} is a date.</extracomment>
        <translation>تا {day} می‌توان برگرداند</translation>
    </message>
    <message>
        <source>Granted. Your return number is {rma}. Put it into the parcel, in the original packaging.</source>
        <translation>پذیرفته شد. شمارهٔ مرجوعی شما {rma} است. آن را در بسته، در بسته‌بندی اصلی بگذارید.</translation>
    </message>
    <message>
        <source>Thank you. We look at your request {rma} and answer within a day.</source>
        <translation>سپاس. درخواست {rma} را بررسی می‌کنیم و تا یک روز پاسخ می‌دهیم.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) arrived</source>
        <translation>
            <numerusform>%n قطعه رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation>{amount} تا {day}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} پرداخت شد</translation>
    </message>
    <message>
        <source>How content are you with this return?</source>
        <translation>از این بازگشت چقدر راضی هستید؟</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>چه چیزی را باید بهتر کنیم؟</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>فرستادن پاسخ</translation>
    </message>
    <message>
        <source>Thank you for your answer.</source>
        <translation>از پاسخ شما سپاسگزاریم.</translation>
    </message>
    <message>
        <source>5: very content</source>
        <translation>۵: بسیار راضی</translation>
    </message>
    <message>
        <source>4: content</source>
        <translation>۴: راضی</translation>
    </message>
    <message>
        <source>3: neither</source>
        <translation>۳: نه راضی نه ناراضی</translation>
    </message>
    <message>
        <source>2: not content</source>
        <translation>۲: ناراضی</translation>
    </message>
    <message>
        <source>1: not content at all</source>
        <translation>۱: بسیار ناراضی</translation>
    </message>
    <message>
        <source>Get the label</source>
        <translation>گرفتن برچسب</translation>
    </message>
    <message>
        <source>Hand it in here: {where}</source>
        <extracomment>{where} is a place, or where places are listed.</extracomment>
        <translation>اینجا تحویل دهید: {where}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <extracomment>{carrier} is a name, {when} a day with two times.</extracomment>
        <translation>از {carrier} خواسته شد آن را ببرد: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} آن را می‌برد: {when}</translation>
    </message>
    <message>
        <source>It is collected at another address, in {city}.</source>
        <extracomment>{city} is a town; the page says no more of such an address.</extracomment>
        <translation>از نشانی دیگری در {city} برده می‌شود.</translation>
    </message>
    <message>
        <source>Collect it at another address in the same country</source>
        <translation>بردن از نشانی دیگری در همان کشور</translation>
    </message>
    <message>
        <source>When is it to be collected?</source>
        <translation>کی آن را ببرند؟</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>سفارش بردن از در خانه</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>لغو بردن</translation>
    </message>
    <message>
        <source>Send it back in another way</source>
        <translation>برگرداندن از راهی دیگر</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>تغییر راه بازگشت</translation>
    </message>
    <message>
        <source>In whichever way it comes back, you pay no more than the policy says.</source>
        <translation>از هر راهی که برگردد، بیش از آنچه در شرایط مرجوعی آمده نمی‌پردازید.</translation>
    </message>
    <message>
        <source>The pick-up is called off with that.</source>
        <translation>با این کار بردن لغو می‌شود.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>نزد خود نگه می‌دارم</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>نزد شما می‌ماند</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>ثبت شد.</translation>
    </message>
    <message>
        <source>{weekday}, {day}, {begins} to {ends}</source>
        <extracomment>{weekday} is a name, {day} a date, {begins} and {ends} are times of that day.</extracomment>
        <translation>{weekday}، {day}، از {begins} تا {ends}</translation>
    </message>
    <message>
        <source>We look at it</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Granted: please send it</source>
        <translation>پذیرفته شد: لطفاً بفرستید</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Arrived, being inspected</source>
        <translation>رسیده، در حال بازرسی</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>پایان یافت</translation>
    </message>
    <message>
        <source>Customers can ask back at {address}. Stop with Ctrl+C.</source>
        <translation>مشتریان می‌توانند در {address} درخواست دهند. توقف با Ctrl+C.</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>هزینهٔ مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Time to resolve a complaint</source>
        <translation>زمان رسیدگی به شکایت</translation>
    </message>
    <message>
        <source>Refunds in time</source>
        <translation>بازپرداخت‌های به‌موقع</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>مرجوعی‌ها به تفکیک دلیل</translation>
    </message>
    <message>
        <source>Picks per hour</source>
        <translation>برداشت در ساعت</translation>
    </message>
    <message>
        <source>Wrong scans by slot</source>
        <translation>اسکن‌های نادرست به تفکیک جایگاه</translation>
    </message>
    <message>
        <source>Items taken for each other</source>
        <translation>کالاهایی که به‌جای هم گرفته شده‌اند</translation>
    </message>
    <message>
        <source>Metres walked</source>
        <translation>مترهای پیموده</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>سفارش‌های باز</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>کدام جعبه‌ها را نگه داریم</translation>
    </message>
    <message>
        <source>Average time from placing an order to its delivery, and to its hand-over to the carrier. Days: when the order was placed.</source>
        <translation>میانگین زمان از ثبت سفارش تا رسیدن به مشتری و تا تحویل به شرکت حمل. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at 95 % certainty; above average is an item whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>تعداد برگشتی ÷ تعداد ارسالی برای هر کالا. «دست‌کم» کران پایین با اطمینان ۹۵٪ است؛ بالای میانگین کالایی است که کرانش از نرخ کل بیشتر باشد. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound at 95 % certainty; above average is a channel whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>تعداد برگشتی ÷ تعداد ارسالی برای هر کانال. «دست‌کم» کران پایین با اطمینان ۹۵٪ است؛ بالای میانگین کانالی است که کرانش از نرخ کل بیشتر باشد. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the same for their lines. Days: when the order was placed.</source>
        <translation>(سفارش‌های ارسالی − سفارش‌های دارای مرجوعی به سبب کالای اشتباه) ÷ سفارش‌های ارسالی؛ برای سطرها نیز همین. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Orders ÷ different customers. Days: when the order was placed.</source>
        <translation>سفارش‌ها ÷ مشتریان متمایز. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Orders ÷ visits to the shop. Days: when the order was placed.</source>
        <translation>سفارش‌ها ÷ بازدیدهای فروشگاه. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Customers with two or more orders ÷ customers with an order. Days: when the order was placed.</source>
        <translation>مشتریان با دو سفارش یا بیشتر ÷ مشتریان با یک سفارش یا بیشتر. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Middle value (median) of the times from delivery to the request, and from the hand-over to the carrier to the request. Days: when the return was requested.</source>
        <translation>مقدار میانی (میانه) زمان از رسیدن تا درخواست، و از تحویل به شرکت حمل تا درخواست. روزها: زمان درخواست مرجوعی.</translation>
    </message>
    <message>
        <source>Average time from opening a complaint to closing it. Days: when it was opened.</source>
        <translation>میانگین زمان از باز شدن شکایت تا بسته شدنش. روزها: زمان باز شدن.</translation>
    </message>
    <message>
        <source>Refunds paid by their due day ÷ refunds that were paid or are due. Days: when the return came in.</source>
        <translation>بازپرداخت‌های انجام‌شده تا مهلت ÷ بازپرداخت‌های انجام‌شده یا سررسیده. روزها: زمان رسیدن مرجوعی.</translation>
    </message>
    <message>
        <source>Pieces announced for return by the customer&apos;s reason, and pieces that came without being announced. Days: when the return was requested.</source>
        <translation>تعداد اعلام‌شده برای برگشت به تفکیک دلیل مشتری، و تعداد رسیده بدون اعلام. روزها: زمان درخواست مرجوعی.</translation>
    </message>
    <message>
        <source>Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, pauses included; for whoever ended the round. Days: when the round was taken.</source>
        <translation>سطرها و تعداد برداشته ÷ ساعت‌ها از گرفتن دور تا رساندن آن، با مکث‌ها؛ برای کسی که دور را به پایان برد. روزها: زمان گرفتن دور.</translation>
    </message>
    <message>
        <source>Scans answered as wrong ÷ all scans, by the slot that was to be picked. Days: when it was scanned.</source>
        <translation>اسکن‌های نادرست ÷ همهٔ اسکن‌ها، به تفکیک جایگاه برداشت. روزها: زمان اسکن.</translation>
    </message>
    <message>
        <source>How often an item was scanned where another one was to be picked. Days: when it was scanned.</source>
        <translation>چند بار کالایی اسکن شد که کالای دیگری باید برداشته می‌شد. روزها: زمان اسکن.</translation>
    </message>
    <message>
        <source>Planned length of the walks that were finished. “Shortest” marks those for which no shorter one exists. Days: when the round was taken.</source>
        <translation>درازای برنامه‌ریزی‌شدهٔ مسیرهای تمام‌شده. «کوتاه‌ترین» یعنی مسیر کوتاه‌تری نیست. روزها: زمان گرفتن دور.</translation>
    </message>
    <message>
        <source>Pieces now. Low is an item with on hand − reserved + on order below its reorder point.</source>
        <translation>تعداد کنونی. کم، کالایی است که موجود − رزروشده + سفارش‌داده‌اش زیر نقطهٔ سفارش باشد.</translation>
    </message>
    <message>
        <source>Open orders by what of them is promised; late are those whose time has passed. Days: when the order has to leave.</source>
        <translation>سفارش‌های باز بر پایهٔ آنچه رزرو شده؛ دیرکرده آن است که زمانش گذشته. روزها: زمانی که سفارش باید برود.</translation>
    </message>
    <message>
        <source>The orders of these days, packed into today&apos;s boxes and into the best sets of 3, 4 and 5 boxes: box + filling + freight, times the days of a year ÷ the days of the orders. “On later orders” is what a set saved on orders that came after those it was chosen by. Days: when the order was placed.</source>
        <translation>سفارش‌های این روزها، بسته‌بندی‌شده در جعبه‌های امروز و در بهترین مجموعه‌های ۳، ۴ و ۵ جعبه: جعبه + پرکننده + حمل، ضرب در روزهای سال ÷ روزهای سفارش‌ها. «در سفارش‌های بعدی» آن است که مجموعه در سفارش‌هایی که پس از سفارش‌های مبنای انتخابش آمدند صرفه‌جویی کرد. روزها: زمان ثبت سفارش.</translation>
    </message>
    <message>
        <source>Orders without a wrong item</source>
        <translation>سفارش‌های بدون کالای اشتباه</translation>
    </message>
    <message>
        <source>Boxes a year</source>
        <translation>جعبه‌ها در سال</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>هزینه در سال</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>زمان رسیدگی</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>شکایت‌های بسته‌شده</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned piece; beside it the time of inspecting and the refunds. Days: when the return came in.</source>
        <translation>حمل + بازرسی + بازگشت به موجودی + نوسازی + دورریزی، آن‌گونه که بر هر قطعه ثبت شده؛ در کنارش زمان بازرسی و بازپرداخت‌ها. روزها: زمان رسیدن مرجوعی.</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>مشتریانی که دوباره خریدند</translation>
    </message>
    <message>
        <source>Days of orders</source>
        <translation>روزهای سفارش</translation>
    </message>
    <message>
        <source>Pieces elsewhere in the building</source>
        <translation>تعداد در جاهای دیگر ساختمان</translation>
    </message>
    <message>
        <source>Filling a year</source>
        <translation>پرکننده در سال</translation>
    </message>
    <message>
        <source>Freight a year</source>
        <translation>حمل در سال</translation>
    </message>
    <message>
        <source>Time to hand-over</source>
        <translation>زمان تا تحویل</translation>
    </message>
    <message>
        <source>Time spent on inspecting</source>
        <translation>زمان بازرسی</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>زمان انجام</translation>
    </message>
    <message>
        <source>Lines without a wrong item</source>
        <translation>سطرهای بدون کالای اشتباه</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Lines per hour</source>
        <translation>سطر در ساعت</translation>
    </message>
    <message>
        <source>Pieces on hand</source>
        <translation>تعداد موجود</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>سفارش‌های رسیده</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>سفارش‌های دیرکرده</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>سفارش برای هر مشتری</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>سفارش‌های ارسالی</translation>
    </message>
    <message>
        <source>Orders with a wrong item</source>
        <translation>سفارش‌های دارای کالای اشتباه</translation>
    </message>
    <message>
        <source>Pairs of items</source>
        <translation>جفت‌های کالا</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>بسته در سال</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>قطعه‌ها</translation>
    </message>
    <message>
        <source>Pieces per hour</source>
        <translation>تعداد در ساعت</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>تعداد دریافتی</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>کالاهای فهرست</translation>
    </message>
    <message>
        <source>Items below the reorder point</source>
        <translation>کالاهای زیر نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>بازپرداخت‌های تصمیم‌گرفته</translation>
    </message>
    <message>
        <source>Time to the refund (median)</source>
        <translation>زمان تا بازپرداخت (میانه)</translation>
    </message>
    <message>
        <source>Pieces reserved</source>
        <translation>تعداد رزروشده</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>نرخ مرجوعی</translation>
    </message>
    <message>
        <source>Pieces that came back</source>
        <translation>تعداد برگشتی</translation>
    </message>
    <message>
        <source>Returns after a known delivery</source>
        <translation>مرجوعی‌های پس از تحویل دانسته</translation>
    </message>
    <message>
        <source>Returns after a hand-over</source>
        <translation>مرجوعی‌های پس از تحویل به حمل</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>دورها</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>صرفه‌جویی</translation>
    </message>
    <message>
        <source>Saved a year by the best set</source>
        <translation>صرفه‌جویی سالانهٔ بهترین مجموعه</translation>
    </message>
    <message>
        <source>Saved on later orders</source>
        <translation>صرفه‌جویی در سفارش‌های بعدی</translation>
    </message>
    <message>
        <source>Saved on later orders, at least</source>
        <translation>صرفه‌جویی در سفارش‌های بعدی، دست‌کم</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>اسکن‌ها</translation>
    </message>
    <message>
        <source>Pieces shipped</source>
        <translation>تعداد ارسالی</translation>
    </message>
    <message>
        <source>From hand-over to request (median)</source>
        <translation>از تحویل تا درخواست (میانه)</translation>
    </message>
    <message>
        <source>Sizes looked at</source>
        <translation>اندازه‌های بررسی‌شده</translation>
    </message>
    <message>
        <source>From delivery to request (median)</source>
        <translation>از رسیدن تا درخواست (میانه)</translation>
    </message>
    <message>
        <source>Returned pieces</source>
        <translation>تعداد برگشتی</translation>
    </message>
    <message>
        <source>Refunded in time</source>
        <translation>بازپرداخت به‌موقع</translation>
    </message>
    <message>
        <source>Overdue and not refunded</source>
        <translation>دیرکرده و پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Empty room a year, in litres</source>
        <translation>فضای خالی در سال، لیتر</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>جهت رفتن</translation>
    </message>
    <message>
        <source>Walked for each line</source>
        <translation>پیموده برای هر سطر</translation>
    </message>
    <message>
        <source>Time on rounds</source>
        <translation>زمان دورها</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>اسکن‌های نادرست</translation>
    </message>
    <message>
        <source>Share of wrong scans</source>
        <translation>سهم اسکن‌های نادرست</translation>
    </message>
    <message>
        <source>Wrong items scanned</source>
        <translation>کالاهای نادرست اسکن‌شده</translation>
    </message>
    <message>
        <source>Lines with a wrong item</source>
        <translation>سطرهای دارای کالای اشتباه</translation>
    </message>
    <message>
        <source>Above average</source>
        <translation>بالای میانگین</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a lower bound</comment>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a set of boxes, column</comment>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: time</comment>
        <translation>بسته شد</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column: time</comment>
        <translation>رسیدن</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>column: pieces</comment>
        <translation>جاهای دیگر</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: pieces</comment>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>To hand-over</source>
        <translation>تا تحویل</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>column: time</comment>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <comment>column</comment>
        <translation>داخل، میلی‌متر</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>column</comment>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>Lines/h</source>
        <translation>سطر/ساعت</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column: too few in stock</comment>
        <translation>کم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column: pieces</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>column: pieces</comment>
        <translation>سفارش‌داده</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: time</comment>
        <translation>باز شد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Pieces/h</source>
        <translation>تعداد/ساعت</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: pieces</comment>
        <translation>دریافتی</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column: time of an order</comment>
        <translation>زمان ثبت</translation>
    </message>
    <message>
        <source>Plate</source>
        <comment>of a returned piece</comment>
        <translation>شمارهٔ قلم</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column: of a box</comment>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column: pieces</comment>
        <translation>رزروشده</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: time</comment>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>مهلت بازپرداخت</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column: time</comment>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>column: time</comment>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: pieces</comment>
        <translation>رزروشده</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>column: pieces</comment>
        <translation>برگشتی</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading</comment>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>column: item</comment>
        <translation>اسکن‌شده</translation>
    </message>
    <message>
        <source>Scanned item</source>
        <translation>کالای اسکن‌شده</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service</comment>
        <translation>سرویس</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>مهلت ارسال</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: pieces</comment>
        <translation>ارسالی</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: time</comment>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>column: a walk</comment>
        <translation>کوتاه‌ترین</translation>
    </message>
    <message>
        <source>Since hand-over</source>
        <translation>از تحویل</translation>
    </message>
    <message>
        <source>Wanted</source>
        <comment>column: item</comment>
        <translation>مورد نظر</translation>
    </message>
    <message>
        <source>Wanted item</source>
        <translation>کالای مورد نظر</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>column: scans</comment>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation>سطرهای نادرست</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a part of the floor</comment>
        <translation>منطقه</translation>
    </message>
    <message>
        <source>The order was cancelled, or nothing of it could be had.</source>
        <translation>سفارش لغو شده یا هیچ‌چیز آن موجود نبوده است.</translation>
    </message>
    <message>
        <source>Not shipped yet.</source>
        <translation>هنوز ارسال نشده است.</translation>
    </message>
    <message>
        <source>Shipped; when it was delivered is not known here.</source>
        <translation>ارسال شده؛ زمان رسیدنش اینجا دانسته نیست.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>سفارش نام مشتری ندارد.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>The return was refused.</source>
        <translation>مرجوعی رد شده است.</translation>
    </message>
    <message>
        <source>Not inspected yet.</source>
        <translation>هنوز بازرسی نشده است.</translation>
    </message>
    <message>
        <source>No refund is owed.</source>
        <translation>بازپرداختی بدهکار نیست.</translation>
    </message>
    <message>
        <source>Not refunded and not due yet.</source>
        <translation>بازپرداخت نشده و سررسید نیز نرسیده است.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>هنوز باز است.</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>دور بازپس گرفته شده است.</translation>
    </message>
    <message>
        <source>The round is not finished.</source>
        <translation>دور تمام نشده است.</translation>
    </message>
    <message>
        <source>The round took no time.</source>
        <translation>دور زمانی نبرده است.</translation>
    </message>
    <message>
        <source>Neither right nor wrong: the station asked back or helped.</source>
        <translation>نه درست نه نادرست: ایستگاه پرسید یا راهنمایی کرد.</translation>
    </message>
    <message>
        <source>Not scanned at a slot.</source>
        <translation>پای جایگاهی اسکن نشده است.</translation>
    </message>
    <message>
        <source>The code means no item, or several.</source>
        <translation>کد کالایی را نشان نمی‌دهد یا چند کالا را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>No carrier has a rate for the order.</source>
        <translation>هیچ شرکت حملی برای این سفارش نرخ ندارد.</translation>
    </message>
    <message>
        <source>Goods that go into no box of today.</source>
        <translation>کالاهایی که در هیچ جعبهٔ امروز جا نمی‌شوند.</translation>
    </message>
    <message>
        <source>Not looked at: the time was up, or enough others were.</source>
        <translation>بررسی نشد: زمان تمام شد، یا به اندازهٔ کافی بررسی شده بود.</translation>
    </message>
    <message>
        <source>Not known here: visits. The shop counts them.</source>
        <translation>اینجا دانسته نیست: بازدیدها. فروشگاه آن را می‌شمارد.</translation>
    </message>
    <message>
        <source>Not known here: complaints. None were taken in.</source>
        <translation>اینجا دانسته نیست: شکایت‌ها. هیچ‌یک وارد نشده است.</translation>
    </message>
    <message>
        <source>Not known here: what the transport of returns costs.</source>
        <translation>اینجا دانسته نیست: هزینهٔ حمل مرجوعی‌ها.</translation>
    </message>
    <message>
        <source>Not known here: what restocking costs.</source>
        <translation>اینجا دانسته نیست: هزینهٔ بازگشت به موجودی.</translation>
    </message>
    <message>
        <source>Not known here: what refurbishing and repairs cost.</source>
        <translation>اینجا دانسته نیست: هزینهٔ بازسازی و تعمیر.</translation>
    </message>
    <message>
        <source>Not known here: what disposal costs.</source>
        <translation>اینجا دانسته نیست: هزینهٔ دورریز.</translation>
    </message>
    <message>
        <source>Not known here: four weeks of orders. A year taken from fewer days is a rough guess.</source>
        <translation>اینجا معلوم نیست: سفارش‌های چهار هفته. سالی که از روزهای کمتر گرفته شود برآوردی تقریبی است.</translation>
    </message>
    <message>
        <source>today&apos;s boxes</source>
        <translation>جعبه‌های امروز</translation>
    </message>
    <message>
        <source>3 boxes</source>
        <translation>۳ جعبه</translation>
    </message>
    <message>
        <source>4 boxes</source>
        <translation>۴ جعبه</translation>
    </message>
    <message>
        <source>5 boxes</source>
        <translation>۵ جعبه</translation>
    </message>
    <message>
        <source>It saved on later orders every time, {low} to {high} %: that is fairly sure.</source>
        <translation>در سفارش‌های بعدی هر بار صرفه‌جویی کرد، {low} تا {high}٪: تقریباً مطمئن است.</translation>
    </message>
    <message>
        <source>It saved on later orders most times, {low} to {high} %: that is likely.</source>
        <translation>در سفارش‌های بعدی بیشتر وقت‌ها صرفه‌جویی کرد، {low} تا {high}٪: محتمل است.</translation>
    </message>
    <message>
        <source>On later orders it made {low} to {high} %: whether it saves is open.</source>
        <translation>در سفارش‌های بعدی {low} تا {high}٪ شد: معلوم نیست صرفه‌جویی کند.</translation>
    </message>
    <message>
        <source>Too few orders to try it on later ones: not sure.</source>
        <translation>سفارش‌ها برای آزمودن روی سفارش‌های بعدی کم است: مطمئن نیست.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation>
            <numerusform>‏{rule}: %n ردیف. {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation>
            <numerusform>همهٔ %n قاعده برقرار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may only be read: it is looked at, and nothing is changed.</source>
        <extracomment>{file} is the path of a file or a folder.</extracomment>
        <translation>{file} تنها خواندنی است: تنها به آن نگاه می‌شود و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>{broken} of {rules} rules are broken. Stop work and tell the supervisor.</source>
        <extracomment>{broken} of {rules}: numbers of rules.</extracomment>
        <translation>‏{broken} از {rules} قاعده شکسته است. کار را متوقف کنید و به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>بررسی و نگه داشته شد: {file}، {size} بایت.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}</source>
        <extracomment>{seq} is the number of the trail&apos;s newest entry, {hash} its hash.</extracomment>
        <translation>بررسی و نگه داشته شد: {file}، {size} بایت. ردپا با مورد {seq} پایان می‌یابد، {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation>
            <numerusform>به {to} جابه‌جا شد: %n ردیف از {tables} جدول، یکایک مقایسه شده، و ردّ کارها تا مورد {seq}. پایگاه دادهٔ پیشین برای کار بسته است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation>
            <numerusform>{file}: {entries} کار بازگردانده و بررسی شد، %n کار پس از آن. قاعده‌های شکسته: {broken}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>خطایی رخ داد. آنچه انجام‌شده نشان داده شده، ذخیره است. شماره‌ای که باید بگویید: {number}</translation>
    </message>
    <message>
        <source>Written: {file} ({names}).</source>
        <extracomment>{names} are names of files.</extracomment>
        <translation>نوشته شد: {file} ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation>
            <numerusform>تازه‌ترین پشتیبان سالم: {file}، {time}، %n کار. معلوم نیست پس از آن چقدر کار شده است. چیزی تغییر نکرد: ‎--take انبار را کنار می‌گذارد و با آن ادامه می‌دهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation>
            <numerusform>تازه‌ترین پشتیبان سالم: {file}، {time}، %n کار؛ {lost} کار پس از آن در آن نیست. چیزی تغییر نکرد: ‎--take انبار را کنار می‌گذارد و با آن ادامه می‌دهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored from {file} and checked. What was there before: {aside}</source>
        <translation>از {file} بازگردانده و بررسی شد. آنچه پیش‌تر آنجا بود: {aside}</translation>
    </message>
    <message>
        <source>The store is sound. Nothing was changed.</source>
        <translation>داده‌ها سالم است. چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation>
            <numerusform>%n مخاطب پاک شد، با {files} پرونده که از آن‌ها می‌گفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>not known</comment>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Restored from {file} and checked.</source>
        <translation>از {file} بازیابی و بررسی شد.</translation>
    </message>
    <message>
        <source>Restored from {file} and checked. The trail ends with entry {seq}, {hash}</source>
        <translation>از {file} بازیابی و بررسی شد. ردپا با مورد {seq} پایان می‌یابد، {hash}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>not known</comment>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>not known</comment>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Name what it is about: a parcel, an order, a round …</source>
        <translation>بگویید دربارهٔ چیست: بسته، سفارش، دور …</translation>
    </message>
    <message>
        <source>Written: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>نوشته شد: {file}، {size} بایت.</translation>
    </message>
    <message>
        <source>Written over what was there: {file}, {size} bytes.</source>
        <translation>روی نوشتهٔ پیشین نوشته شد: {file}، {size} بایت.</translation>
    </message>
    <message>
        <source>Test sheet for a scanner</source>
        <translation>برگهٔ آزمون اسکنر</translation>
    </message>
    <message>
        <source>Open “Test the scanner” in the settings and scan these codes in any order. The page tells what is wrong with the scanner&apos;s settings and how to mend it.</source>
        <translation>در تنظیمات «آزمون اسکنر» را باز کنید و این کدها را به هر ترتیبی اسکن کنید. صفحه می‌گوید چه چیزی در تنظیمات اسکنر نادرست است و چگونه درست می‌شود.</translation>
    </message>
    <message>
        <source>Letters and signs (Code 128)</source>
        <translation>حروف و نشانه‌ها (Code 128)</translation>
    </message>
    <message>
        <source>Lot and serial number in bars (GS1-128)</source>
        <translation>شمارهٔ بهر و سریال به صورت خط (GS1-128)</translation>
    </message>
    <message>
        <source>Lot and serial number in dots (GS1 DataMatrix)</source>
        <translation>شمارهٔ بهر و سریال به صورت نقطه (GS1 DataMatrix)</translation>
    </message>
    <message>
        <source>Product (EAN-13)</source>
        <translation>کالا (EAN-13)</translation>
    </message>
    <message>
        <source>Case (ITF-14)</source>
        <translation>کارتن (ITF-14)</translation>
    </message>
    <message>
        <source>This is no code of the test sheet.</source>
        <extracomment>Another code than one of the test sheet was scanned.</extracomment>
        <translation>این کد از برگهٔ آزمون نیست.</translation>
    </message>
    <message>
        <source>This is no code of the test sheet: {scanned}</source>
        <translation>این کد از برگهٔ آزمون نیست: {scanned}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation>
            <numerusform>تنها %n نشانه رسید. اسکنر باید کد را کامل بفرستد، در صورت نیاز آهسته‌تر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit is not sent. Turn “transmit check digit” on at the scanner.</source>
        <translation>رقم کنترل فرستاده نمی‌شود. «transmit check digit» را در اسکنر روشن کنید.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {layout}.</source>
        <extracomment>{layout} is a short name such as FR.</extracomment>
        <translation>اسکنر روی چیدمان صفحه‌کلید دیگری است: {layout}.</translation>
    </message>
    <message>
        <source>Small letters and capitals are swapped: caps lock, here or at the scanner.</source>
        <translation>حروف کوچک و بزرگ جابه‌جا شده‌اند: caps lock، اینجا یا در اسکنر.</translation>
    </message>
    <message>
        <source>The scanner changes letters to capitals or small ones. Turn that off at it.</source>
        <translation>اسکنر حروف را بزرگ یا کوچک می‌کند. این را در اسکنر خاموش کنید.</translation>
    </message>
    <message>
        <source>The prefix is not the one that is set here.</source>
        <translation>پیشوند همان نیست که اینجا تنظیم شده است.</translation>
    </message>
    <message>
        <source>The scanner sends a prefix before each code: {prefix}</source>
        <extracomment>{prefix} is what the scanner sends before each code.</extracomment>
        <translation>اسکنر پیش از هر کد پیشوندی می‌فرستد: {prefix}</translation>
    </message>
    <message>
        <source>More than the suffix comes after the code: {scanned}. Turn it off at the scanner.</source>
        <extracomment>{scanned} is what the scanner sends after each code.</extracomment>
        <translation>پس از کد چیزی بیش از پسوند می‌آید: {scanned}. آن را در اسکنر خاموش کنید.</translation>
    </message>
    <message>
        <source>No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner.</source>
        <translation>پس از کد Enter یا Tab نمی‌آید. پسوند «Enter» را در اسکنر روشن کنید.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number (GS) is lost. Let the scanner send it as Ctrl+] or as | instead.</source>
        <extracomment>GS is the sign that parts the fields of a GS1 code.</extracomment>
        <translation>جداکنندهٔ شمارهٔ بهر و سریال (GS) گم شده است. اسکنر باید آن را به صورت Ctrl+] یا | بفرستد.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number comes as {scanned}.</source>
        <extracomment>{scanned} is the sign that the scanner sends instead of GS.</extracomment>
        <translation>جداکنندهٔ شمارهٔ بهر و سریال به صورت {scanned} می‌رسد.</translation>
    </message>
    <message>
        <source>The kind of code is not sent. Turn “AIM code ID” on at the scanner.</source>
        <translation>نوع کد فرستاده نمی‌شود. «AIM code ID» را در اسکنر روشن کنید.</translation>
    </message>
    <message>
        <source>The scanner is slow: {ms} ms from key to key. Take its delay between characters away.</source>
        <extracomment>{ms} is a number of milliseconds.</extracomment>
        <translation>اسکنر کند است: {ms} میلی‌ثانیه از کلید تا کلید. تأخیر میان نویسه‌ها را در آن بردارید.</translation>
    </message>
    <message>
        <source>No aisles are drawn: no walk can be planned.</source>
        <translation>هیچ راهرویی رسم نشده است: نمی‌توان مسیری برنامه‌ریزی کرد.</translation>
    </message>
    <message>
        <source>No cross aisles are drawn: no way leads from aisle to aisle.</source>
        <translation>هیچ راهروی عرضی رسم نشده است: از راهرویی به راهروی دیگر راهی نیست.</translation>
    </message>
    <message>
        <source>More than one thing is called {aisle}.</source>
        <translation>بیش از یک چیز {aisle} نام دارد.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands at the same place as {others}.</source>
        <extracomment>{others} are the names of one or more aisles.</extracomment>
        <translation>راهروی {aisle} در همان جای {others} است.</translation>
    </message>
    <message>
        <source>Two cross aisles stand at the same place.</source>
        <translation>دو راهروی عرضی در یک جا هستند.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation>
            <numerusform>%n جایگاه در هیچ راهرویی نیست و در پایان به آن می‌روند: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation>
            <numerusform>%n جایگاه راهروی {aisle} را نام می‌برد که وجود ندارد، و در پایان به آن می‌روند: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation>
            <numerusform>%n جایگاه بیرون از دو سر راهروی {aisle} است: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation>
            <numerusform>راهروی {aisle} بسته است. کسی به %n جایگاه آن نمی‌رسد: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>One-way aisles lead nobody to aisle {aisle}. Turn one of them round.</source>
        <translation>راهروهای یک‌طرفه کسی را به راهروی {aisle} نمی‌رسانند. یکی از آن‌ها را برگردانید.</translation>
    </message>
    <message>
        <source>One-way aisles lead nobody back from aisle {aisle}. Turn one of them round.</source>
        <translation>راهروهای یک‌طرفه کسی را از راهروی {aisle} برنمی‌گردانند. یکی از آن‌ها را برگردانید.</translation>
    </message>
    <message>
        <source>Aisle {aisle} is blocked: its direction means nothing.</source>
        <translation>راهروی {aisle} بسته است: جهت آن معنایی ندارد.</translation>
    </message>
    <message>
        <source>Walks would begin on no cross aisle. They begin at the front instead.</source>
        <translation>آغاز مسیرها روی هیچ راهروی عرضی نیست. به جای آن از جلو آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands there. Nothing was moved.</source>
        <translation>راهروی {aisle} آنجاست. چیزی جابه‌جا نشد.</translation>
    </message>
    <message>
        <source>Another cross aisle is there. Choose another place.</source>
        <translation>راهروی عرضی دیگری آنجاست. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Walks begin on this cross aisle. Let them begin elsewhere first.</source>
        <translation>مسیرها از این راهروی عرضی آغاز می‌شوند. نخست آغازشان را جای دیگری بگذارید.</translation>
    </message>
    <message>
        <source>Aisle {aisle} has no slots.</source>
        <translation>راهروی {aisle} جایگاهی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation>
            <numerusform>راهروی {aisle} در ناحیهٔ {zone} است، اما %n جایگاه آن در ناحیهٔ دیگری است: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone {zone} is torn: aisles of other zones stand between its own.</source>
        <translation>ناحیهٔ {zone} از هم گسسته است: راهروهای ناحیه‌های دیگر میان راهروهای آن هستند.</translation>
    </message>
    <message>
        <source>its paper is out</source>
        <translation>کاغذش تمام شده است</translation>
    </message>
    <message>
        <source>its ribbon is out</source>
        <translation>ریبونش تمام شده است</translation>
    </message>
    <message>
        <source>its head is open</source>
        <translation>هدش باز است</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>مکث کرده است</translation>
    </message>
    <message>
        <source>it is too cold</source>
        <translation>بیش از حد سرد است</translation>
    </message>
    <message>
        <source>it is too hot</source>
        <translation>بیش از حد داغ است</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>برچسب ارسال</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>برچسب بازگشت</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>فهرست تحویل</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>پلاک قطعه</translation>
    </message>
    <message>
        <source>Label of an order</source>
        <extracomment>A small label that goes with an order from its release to the packing bench.</extracomment>
        <translation>برچسب سفارش</translation>
    </message>
    <message>
        <source>waits for its printer</source>
        <translation>منتظر چاپگر است</translation>
    </message>
    <message>
        <source>sent, not seen on paper yet</source>
        <translation>فرستاده شد، هنوز روی کاغذ دیده نشده</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>چاپ نشد</translation>
    </message>
    <message>
        <source>{number}  {paper}  {subject}: {stands}</source>
        <extracomment>{number} names the job, {paper} is what it is, {stands} whether it was printed.</extracomment>
        <translation>{number}  {paper}  {subject}: {stands}</translation>
    </message>
    <message>
        <source>The paper of {subject} is done with already. Nothing was printed twice.</source>
        <extracomment>{subject} is the parcel, hand-over or piece that the paper is for.</extracomment>
        <translation>کار برگهٔ {subject} پیش‌تر تمام شده است. چیزی دو بار چاپ نشد.</translation>
    </message>
    <message>
        <source>No scale is set</source>
        <translation>ترازویی تنظیم نشده</translation>
    </message>
    <message>
        <source>The scale does not answer. Type the weight.</source>
        <translation>ترازو پاسخ نمی‌دهد. وزن را بنویسید.</translation>
    </message>
    <message>
        <source>The scale is not ready</source>
        <translation>ترازو آماده نیست</translation>
    </message>
    <message>
        <source>Too heavy for the scale</source>
        <translation>برای ترازو سنگین است</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: set it to 0</source>
        <translation>ترازو کمتر از صفر نشان می‌دهد: صفرش کنید</translation>
    </message>
    <message>
        <source>{weight} on the scale</source>
        <translation>{weight} روی ترازو</translation>
    </message>
    <message>
        <source>{weight}, still moving</source>
        <translation>{weight}، هنوز در نوسان</translation>
    </message>
    <message>
        <source>Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is right, scan “Yes”.</source>
        <extracomment>{scanned}, {expected} and {tolerance} are grams.</extracomment>
        <translation>وزن نمی‌خواند: {scanned} گرم. انتظار: {expected} گرم ± {tolerance} گرم. درون را ببینید. اگر درست است «بله» را اسکن کنید.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: clear the scale and put one of it there alone.</source>
        <extracomment>{item} is a product.</extracomment>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم. شاید وزن ثبت‌شدهٔ {item} نادرست باشد: ترازو را خالی کنید و یک عدد از آن را تنها روی آن بگذارید.</translation>
    </message>
    <message>
        <source>One {item} weighs {grams} g. Put it back and the whole parcel on the scale.</source>
        <extracomment>{item} is a product, {grams} the weight of one piece.</extracomment>
        <translation>یک عدد {item} {grams} گرم وزن دارد. آن را برگردانید و کل بسته را روی ترازو بگذارید.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {missing} missing ({percent} %).</source>
        <extracomment>{percent} is how likely it is.</extracomment>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم: احتمالاً {pieces} × {missing} کم است ({percent} ٪).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: {twice} was probably scanned twice, {pieces} missing ({percent} %).</source>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم: {twice} احتمالاً دو بار اسکن شده، {pieces} کم است ({percent} ٪).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {extra} too many ({percent} %).</source>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم: احتمالاً {pieces} × {extra} زیادی است ({percent} ٪).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {in_place} in place of {instead} ({percent} %).</source>
        <extracomment>{in_place} is the product that lies in the box where {instead} should.</extracomment>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم: احتمالاً {in_place} به‌جای {instead} ({percent} ٪).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably packed in box {other_box} ({percent} %).</source>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم: احتمالاً در کارتن {other_box} بسته شده ({percent} ٪).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: the weight on file of {catalogue} is probably wrong ({percent} %).</source>
        <translation>{scanned} گرم، نه {expected} ± {tolerance} گرم: وزن ثبت‌شدهٔ {catalogue} احتمالاً نادرست است ({percent} ٪).</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for pieces of this kind?</source>
        <extracomment>{tote} is a tote, {disposition} what becomes of a piece, such as &quot;Repair&quot;.</extracomment>
        <translation>{tote} آزاد است. برای این گونه قطعه‌ها باز شود؟</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for “{disposition}”?</source>
        <translation>{tote} آزاد است. برای «{disposition}» باز شود؟</translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation>
            <numerusform>در {tote} %n قطعه است. «تمام» آن را می‌بندد و فهرستش را چاپ می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation>
            <numerusform>{tote} (%n قطعه) را در {place} خالی و جا را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation>
            <numerusform>%n قطعهٔ {tote} را تحویل دهید و «تأیید» را اسکن کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation>
            <numerusform>{tote} با %n قطعه بسته شد. فهرستش را در آن بگذارید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation>
            <numerusform>%n قطعه از {tote} رفت. دوباره آزاد است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of {tote} is printed once more.</source>
        <translation>فهرست {tote} بار دیگر چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Clean {plate}: the clock runs. Scan “Done” when it is clean.</source>
        <translation>{plate} را تمیز کنید: زمان می‌گذرد. وقتی تمیز شد «تمام» را اسکن کنید.</translation>
    </message>
    <message>
        <source>{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean.</source>
        <translation>{plate} باید تمیز شود. برای آغاز «تأیید» و پس از تمیزی «تمام» را اسکن کنید.</translation>
    </message>
    <message>
        <source>{plate} is not to be cleaned.</source>
        <translation>{plate} نباید تمیز شود.</translation>
    </message>
    <message>
        <source>{plate} is being cleaned. Scan “Done” when it is clean.</source>
        <translation>{plate} در حال تمیز شدن است. وقتی تمیز شد «تمام» را اسکن کنید.</translation>
    </message>
    <message>
        <source>{tote} is not open for such pieces.</source>
        <translation>{tote} برای چنین قطعه‌هایی باز نیست.</translation>
    </message>
    <message>
        <source>{tote} holds no returned pieces. It opens with the first one brought into it.</source>
        <translation>{tote} قطعهٔ مرجوعی ندارد. با نخستین قطعه‌ای که در آن گذاشته شود باز می‌شود.</translation>
    </message>
    <message>
        <source>{tote} is still open. Close it with “Done”, then empty it.</source>
        <translation>{tote} هنوز باز است. با «تمام» آن را ببندید، سپس خالی کنید.</translation>
    </message>
    <message>
        <source>{tote} is closed already. Empty it, or scan “Print” for its list.</source>
        <translation>{tote} از پیش بسته است. خالی‌اش کنید یا برای فهرستش «چاپ» را اسکن کنید.</translation>
    </message>
    <message>
        <source>“Done”, a place for its contents, or the next piece</source>
        <translation>«تمام»، جایی برای محتوایش، یا قطعهٔ بعدی</translation>
    </message>
    <message>
        <source>“Done”, once it is clean</source>
        <translation>«تمام»، وقتی تمیز شد</translation>
    </message>
    <message>
        <source>container looked into</source>
        <translation>ظرف بررسی شد</translation>
    </message>
    <message>
        <source>container left</source>
        <translation>ظرف رها شد</translation>
    </message>
    <message>
        <source>cleaning resumed</source>
        <translation>تمیزکاری از سر گرفته شد</translation>
    </message>
    <message>
        <source>cleaning ended</source>
        <translation>تمیزکاری پایان یافت</translation>
    </message>
    <message>
        <source>container closed</source>
        <translation>ظرف بسته شد</translation>
    </message>
    <message>
        <source>container emptied</source>
        <translation>ظرف خالی شد</translation>
    </message>
    <message>
        <source>{plate} cannot be kept as a reference case: not judged yet, or one already.</source>
        <translation>{plate} نمونهٔ مرجع نمی‌شود: هنوز داوری نشده یا از پیش مرجع است.</translation>
    </message>
    <message>
        <source>reference case kept</source>
        <translation>نمونهٔ مرجع نگه داشته شد</translation>
    </message>
    <message>
        <source>Second looks at</source>
        <translation>بازبینی‌های</translation>
    </message>
    <message>
        <source>Do clerks grade reference cases right?</source>
        <translation>آیا نمونه‌های مرجع درست درجه‌بندی می‌شوند؟</translation>
    </message>
    <message>
        <source>Has grading changed of late?</source>
        <translation>آیا درجه‌بندی به‌تازگی تغییر کرده است؟</translation>
    </message>
    <message>
        <source>Grades given blind to pieces whose right grade is known: those that are right ÷ all, between two bounds at 95 % certainty. Days: when the piece was graded.</source>
        <translation>درجه‌هایی که نادانسته به قطعه‌های دارای درجهٔ معلوم داده شد: درست‌ها ÷ همه، میان دو کران با اطمینان ۹۵ ٪. روزها: زمان درجه‌بندی قطعه.</translation>
    </message>
    <message>
        <source>Pieces with grade A by clerk, best answers by question, and second looks that agree by clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.</source>
        <translation>قطعه‌های درجهٔ A هر کارمند، بهترین پاسخ‌های هر پرسش و بازبینی‌های هم‌رأی هر کارمند: ۳۰ روز گذشته در برابر همهٔ پیش از آن. تغییر: دو کران ۹۵ ٪ از هم جدا هستند.</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation>نمونه‌های مرجع</translation>
    </message>
    <message>
        <source>Grades given to them</source>
        <translation>درجه‌های داده‌شده به آن‌ها</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>درجه‌بندی‌شده</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>قطعه‌های پیشین</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>سهم پیشین</translation>
    </message>
    <message>
        <source>Pieces of late</source>
        <translation>قطعه‌های تازه</translation>
    </message>
    <message>
        <source>Share of late</source>
        <translation>سهم تازه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر کرده</translation>
    </message>
    <message>
        <source>Which carrier brings goods back best?</source>
        <translation>کدام شرکت حمل کالا را بهتر بازمی‌گرداند؟</translation>
    </message>
    <message>
        <source>Labels made for returns. Way back: from the label to the receipt, the customer&apos;s own days included; middle value with its bounds. Late: not here after twice the promised days ÷ labels whose time is up; bounds at 95 %. Fee ÷ labels; transport booked ÷ labels that arrived. Days: when the label was made.</source>
        <translation>برچسب‌های ساخته‌شده برای مرجوعی‌ها. راه بازگشت: از برچسب تا دریافت، با روزهای خود مشتری؛ مقدار میانی با کران‌هایش. دیرکرده: پس از دو برابر روزهای قول‌داده‌شده نرسیده ÷ برچسب‌هایی که مهلتشان گذشته؛ کران‌های ۹۵ ٪. کارمزد ÷ برچسب‌ها؛ هزینهٔ حمل ثبت‌شده ÷ برچسب‌های رسیده. روزها: زمان ساخت برچسب.</translation>
    </message>
    <message>
        <source>Labels that bring goods back</source>
        <translation>برچسب‌هایی که کالا را بازمی‌گردانند</translation>
    </message>
    <message>
        <source>Every label made for a return, and when its goods were here. Late: not here after twice the promised days. Days: when the label was made.</source>
        <translation>هر برچسبی که برای مرجوعی ساخته شده و زمان رسیدن کالای آن. دیرکرده: پس از دو برابر روزهای قول‌داده‌شده نرسیده. روزها: زمان ساخت برچسب.</translation>
    </message>
    <message>
        <source>Labels made</source>
        <translation>برچسب‌های ساخته‌شده</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>labels</comment>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>From label to receipt (median)</source>
        <translation>از برچسب تا دریافت (میانه)</translation>
    </message>
    <message>
        <source>Share of late ones</source>
        <translation>سهم دیرکرده‌ها</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>labels</comment>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>column</comment>
        <translation>شرکت حمل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>راه بازگشت</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>۹ از ۱۰ در</translation>
    </message>
    <message>
        <source>Time is up</source>
        <comment>column: labels</comment>
        <translation>مهلت گذشته</translation>
    </message>
    <message>
        <source>Late ones</source>
        <translation>دیرکرده‌ها</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>کارمزد</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>column: cost</comment>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Label made</source>
        <comment>column: time</comment>
        <translation>ساخت برچسب</translation>
    </message>
    <message>
        <source>Days promised</source>
        <translation>روزهای قول‌داده‌شده</translation>
    </message>
    <message>
        <source>The label lay in the box: nobody knows when it was used.</source>
        <translation>برچسب در جعبه بود: کسی نمی‌داند کی به کار رفته است.</translation>
    </message>
    <message>
        <source>The questions and rules were not taken. Look at this: {scanned}</source>
        <extracomment>{scanned} names places in the file, such as kitchen.broken or $.rules[2].grade</extracomment>
        <translation>پرسش‌ها و قاعده‌ها پذیرفته نشدند. به این نگاه کنید: {scanned}</translation>
    </message>
    <message>
        <source>questions and rules changed</source>
        <translation>پرسش‌ها و قاعده‌ها تغییر کردند</translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation>
            <numerusform>پرسش‌های %n دسته پذیرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation>
            <numerusform>از {of} قطعهٔ داوری‌شدهٔ اخیر %n قطعه جای دیگری می‌رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{disposition}: {before} before, {after} then</source>
        <translation>{disposition}: {before} پیش‌تر، {after} سپس</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>ظرف را خالی کنید</translation>
    </message>
    <message>
        <source>List of a container</source>
        <translation>فهرست یک ظرف</translation>
    </message>
    <message>
        <source>Contents of a container</source>
        <translation>محتوای یک ظرف</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what becomes of the contents, heading</comment>
        <translation>برای</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>مرتب‌کننده</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته شد</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a container</comment>
        <translation>
            <numerusform>%n قطعه</numerusform>
        </translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>Handed over: date, signature</source>
        <translation>تحویل: تاریخ، امضا</translation>
    </message>
    <message>
        <source>Taken over: date, signature</source>
        <translation>دریافت: تاریخ، امضا</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Choose</source>
        <extracomment>Figures beside each other.</extracomment>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ترکیب</translation>
    </message>
    <message>
        <source>Large orders alone, the rest together.</source>
        <translation>سفارش‌های بزرگ جدا، بقیه با هم.</translation>
    </message>
    <message>
        <source>Urgent orders alone, the rest together.</source>
        <translation>سفارش‌های فوری جدا، بقیه با هم.</translation>
    </message>
    <message>
        <source>One person, one order, the whole floor.</source>
        <translation>یک نفر، یک سفارش، همهٔ انبار.</translation>
    </message>
    <message>
        <source>One person, several orders, one walk.</source>
        <translation>یک نفر، چند سفارش، یک مسیر.</translation>
    </message>
    <message>
        <source>One person a zone; the tote is handed on.</source>
        <translation>هر منطقه یک نفر؛ سبد دست به دست می‌شود.</translation>
    </message>
    <message>
        <source>All zones at once, sorted at the wall.</source>
        <translation>همهٔ منطقه‌ها با هم؛ تفکیک در دیوار.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>totes</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>planning…</source>
        <translation>در حال برنامه‌ریزی…</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>کم است</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کن</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>همین بود</translation>
    </message>
    <message>
        <source>What ought to be moved</source>
        <translation>آنچه باید جابه‌جا شود</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>بردارید</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>سری ساخت {lot}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>از {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation>
            <numerusform>%Ln جابه‌جایی در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan “Next”, or the place to take from.</source>
        <translation>«بعدی» را اسکن کنید، یا مکانی را که از آن برمی‌دارید.</translation>
    </message>
    <message>
        <source>{kind}: {n} from {origin} to {target}</source>
        <translation>{kind}: {n} از {origin} به {target}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>می‌رود {time}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Packing note</source>
        <translation>یادداشت بسته‌بندی</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>empty takes the note away</source>
        <translation>خالی، یادداشت را برمی‌دارد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation>شماره یا نامش</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>متن آن</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A whole number, then Enter.</source>
        <translation>عدد صحیح، سپس Enter.</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Orders by the time they must leave. Select some to act on them.</source>
        <translation>سفارش‌ها به ترتیب زمان خروج. برای اقدام، چندتا را برگزینید.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رفع توقف</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>تسریع</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>بدون شتاب</translation>
    </message>
    <message>
        <source>Onto a cart</source>
        <translation>روی چرخ دستی</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>لغو سفارش</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>آزادسازی…</translation>
    </message>
    <message>
        <source>Change lines…</source>
        <translation>تغییر سطرها…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>مهلت ارسال</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سرویس</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>قطعه‌ها</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>{service}, urgent</source>
        <translation>‏{service}، با شتاب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>کم‌موجودی</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{sku} {name}: {promised} of {missing} promised, {there} there</source>
        <translation>‏{sku} {name}: {promised} از {missing} رزرو شده، {there} موجود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>‏%Ln سطر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more orders first.</source>
        <translation>نخست یک یا چند سفارش برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation>
            <numerusform>‏%Ln سفارش متوقف شد؛ کالاهایشان برای دیگران آزاد است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation>
            <numerusform>توقف %Ln سفارش برداشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation>
            <numerusform>‏%Ln سفارش جلو می‌افتد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation>
            <numerusform>‏%Ln سفارش در نوبت خود می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation>
            <numerusform>‏%Ln سفارش به چرخ در راه پیوست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation>
            <numerusform>‏%Ln سفارش لغو شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>نخست یک سفارش برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation>
            <numerusform>‏%Ln سطر سفارش تغییر کرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>What becomes of pieces</source>
        <translation>سرانجام قطعه‌ها</translation>
    </message>
    <message>
        <source>The first rule that fits decides. Try a change before you keep it.</source>
        <translation>نخستین قاعدهٔ مناسب تصمیم می‌گیرد. تغییر را پیش از نگه‌داشتن بیازمایید.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ذخیرهٔ فایل…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدهٔ تازه</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>زودتر بپرس</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>وارد کردن فایل…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>دلیل مشتری</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>می‌شود</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>شد</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>می‌شد</translation>
    </message>
    <message>
        <source>{disposition}: {before} → {after}</source>
        <translation>{disposition}: {before} ← {after}</translation>
    </message>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation>
            <numerusform>از قطعه‌های داوری‌شدهٔ اخیر: %Ln قطعه جای دیگری می‌رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>هنوز هیچ.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>قاعده‌ها از اکنون برقرارند.</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>نخست یک قاعده را برگزینید.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>بسته‌بندی</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>توزین</translation>
    </message>
    <message>
        <source>Grams on the scale</source>
        <translation>گرم روی ترازو</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Parcel done</source>
        <translation>بسته تمام</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation>ابطال برچسب</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>بله، درست است</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>سفارش بعدی را بردارید</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>جعبه</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>بسته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>‏%Ln سفارش برای بسته‌بندی</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pack at {bench}</source>
        <translation>در {bench} چیزی برای بسته‌بندی نیست</translation>
    </message>
    <message>
        <source>Scan the bench again to see the orders of all benches.</source>
        <translation>برای دیدن سفارش‌های همهٔ میزها، میز را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>Scan a tote, a slot of the wall, or an order.</source>
        <translation>سبد، خانهٔ دیوار یا سفارشی را اسکن کنید.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>چیزی برای بسته‌بندی نیست</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are picked.</source>
        <translation>سفارش‌ها همین‌که برداشته شوند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Brought to {bench}: scan a tote. The most urgent: {orders}</source>
        <translation>آورده‌شده به {bench}: سبدی را اسکن کنید. فوری‌ترین: {orders}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>‏{number} از {all}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر</translation>
    </message>
    <message>
        <source>{sides} mm</source>
        <translation>‏{sides} میلی‌متر</translation>
    </message>
    <message>
        <source>next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>شکستنی</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>{done} of {all} pieces packed</source>
        <translation>‏{done} از {all} عدد بسته‌بندی شد</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message>
        <source>No loading plan for this box: you decide.</source>
        <extracomment>Lines about a box before it is taken, in a small window and in a large one. Pixels they may take.</extracomment>
        <translation>برای این کارتن برنامهٔ چینش نیست: تصمیم با شماست.</translation>
    </message>
    <message>
        <source>All in.</source>
        <translation>همه درون است.</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>گام {now} از {all}</translation>
    </message>
    <message>
        <source>parcel {number}: {code}</source>
        <translation>بستهٔ {number}: {code}</translation>
    </message>
    <message>
        <source>Stick each label on its parcel and scan it.</source>
        <translation>هر برچسب را روی بسته‌اش بچسبانید و اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>What is shown of somebody once: name, badge and PIN, each where it is new.</extracomment>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Who works here. Select somebody to give a badge or a PIN.</source>
        <translation>چه کسانی اینجا کار می‌کنند. کسی را برگزینید تا کارت یا رمز بگیرد.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>افزودن فرد</translation>
    </message>
    <message>
        <source>Change work</source>
        <translation>تغییر کار</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>کارت تازه</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز تازه</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>رفته است</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>بازگشته</translation>
    </message>
    <message>
        <source>Print the badge as a label</source>
        <translation>چاپ کارت به‌صورت برچسب</translation>
    </message>
    <message>
        <source>Print the badge on a page</source>
        <translation>چاپ کارت روی صفحه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>وارد شده در</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>رفته</translation>
    </message>
    <message>
        <source>guessed too often</source>
        <translation>حدس بیش از حد</translation>
    </message>
    <message>
        <source>given</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>{name} has other work now.</source>
        <translation>{name} اکنون کار دیگری دارد.</translation>
    </message>
    <message>
        <source>{name} is a supervisor now.</source>
        <translation>{name} اکنون سرپرست است.</translation>
    </message>
    <message>
        <source>{name} has left: the badge opens nothing any more.</source>
        <translation>{name} رفته است: کارت دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>نخست یک نفر را برگزینید.</translation>
    </message>
    <message>
        <source>Badge {badge}</source>
        <translation>کارت {badge}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>رمز {pin}</translation>
    </message>
    <message>
        <source>Hand this over to {name} alone: it is shown once.</source>
        <translation>این را تنها به {name} بدهید: یک بار نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The badge of {name} went to {where}.</source>
        <translation>کارت {name} به {where} رفت.</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Add a person</source>
        <extracomment>Name, roles, language.</extracomment>
        <translation>افزودن فرد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Pick</source>
        <extracomment>Thousands of places: read once.</extracomment>
        <translation>برداشت</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>کسری</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>رد شدن</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>سبد پر است</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>جایگاه دیگر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Swap the tote</source>
        <translation>تعویض سبد</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>کالای جایگزین</translation>
    </message>
    <message>
        <source>Pick a line again</source>
        <translation>برداشت دوبارهٔ یک سطر</translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation>سرانجام پیدا شد</translation>
    </message>
    <message>
        <source>Aisle is blocked</source>
        <translation>راهرو بسته است</translation>
    </message>
    <message>
        <source>Cart is broken</source>
        <translation>چرخ دستی خراب است</translation>
    </message>
    <message>
        <source>Hand the round over</source>
        <translation>واگذاری دور</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>ادامه بدون اسکن</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>واگرد چه می‌کند؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>چه شد؟</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>آغاز دور بعدی</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>بردارید</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>در</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>Round {round} is yours</source>
        <translation>دور {round} از آن شماست</translation>
    </message>
    <message>
        <source>It was begun before. Go on with it where it stopped.</source>
        <translation>پیش‌تر آغاز شده است. از همان‌جا که ماند ادامه دهید.</translation>
    </message>
    <message>
        <source>{tote} waits at {place}</source>
        <translation>{tote} در {place} منتظر است</translation>
    </message>
    <message>
        <source>Fetch it and scan it, or start the next round.</source>
        <translation>آن را بیاورید و اسکن کنید، یا دور بعدی را آغاز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation>
            <numerusform>‏%Ln دور آماده</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next one, or scan a round&apos;s code or a zone&apos;s tote.</source>
        <translation>دور بعدی را آغاز کنید، یا کد دور یا سبد منطقه را اسکن کنید.</translation>
    </message>
    <message>
        <source>No round is ready</source>
        <translation>دوری آماده نیست</translation>
    </message>
    <message>
        <source>New rounds appear here as soon as they are released.</source>
        <translation>دورهای تازه همین‌که آزاد شوند اینجا می‌آیند.</translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation>
            <numerusform>ناحیهٔ {zone}: %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it empty?</source>
        <translation>خالی است؟</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>سری ساخت {lot}</translation>
    </message>
    <message>
        <source>{taken} of {wanted}</source>
        <translation>‏{taken} از {wanted}</translation>
    </message>
    <message>
        <source>{n} for position {position}</source>
        <translation>{n} برای جای {position}</translation>
    </message>
    <message>
        <source>then {parts}</source>
        <translation>سپس {parts}</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>چرخ دستی</translation>
    </message>
    <message>
        <source>a free tote</source>
        <translation>سبدی آزاد</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>سفارش {order}</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>به دیوار</translation>
    </message>
    <message>
        <source>To a bench</source>
        <translation>به میز</translation>
    </message>
    <message>
        <source>To a put-away place</source>
        <translation>به محل جاگذاری</translation>
    </message>
    <message>
        <source>To zone {zone}</source>
        <translation>به منطقهٔ {zone}</translation>
    </message>
    <message>
        <source>zone {zone}: {done} of {all} lines</source>
        <translation>ناحیهٔ {zone}: {done} از {all} سطر</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>‏{done} از {all} سطر</translation>
    </message>
    <message>
        <source>{done} m of {all} m</source>
        <translation>‏{done} از {all} متر</translation>
    </message>
    <message>
        <source>leave by {time}</source>
        <translation>حرکت تا {time}</translation>
    </message>
</context>
<context>
    <name>PinChangePopup</name>
    <message>
        <source>{name}: another PIN</source>
        <extracomment>The old PIN and the new one.</extracomment>
        <translation>{name}: رمزی دیگر</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>رمز کنونی</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>رمز تازه: شش رقم یا بیشتر</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>رمز تازه بار دیگر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>This PIN is too short, or too easily guessed.</source>
        <translation>این رمز کوتاه است یا آسان حدس زده می‌شود.</translation>
    </message>
    <message>
        <source>The new PIN was typed in two ways.</source>
        <translation>رمز تازه دو جور نوشته شد.</translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Six digits or more, then Enter.</source>
        <translation>شش رقم یا بیشتر، سپس Enter.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Scan policies</source>
        <translation>قاعده‌های اسکن</translation>
    </message>
    <message>
        <source>What is asked of a scan. For an item, a person, a method, all: first wins.</source>
        <translation>از هر اسکن چه خواسته می‌شود. برای کالا، شخص، روش، همه: نخستین مقدم است.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Slot is scanned before the item</source>
        <translation>جایگاه پیش از کالا اسکن می‌شود</translation>
    </message>
    <message>
        <source>May be counted from so many pieces on</source>
        <translation>از این تعداد به بالا می‌توان شمرد</translation>
    </message>
    <message>
        <source>Look whether the slot is empty</source>
        <translation>وارسی خالی بودن جایگاه</translation>
    </message>
    <message>
        <source>May go on without a scan</source>
        <translation>ادامه بدون اسکن مجاز است</translation>
    </message>
    <message>
        <source>Picker may choose another lot</source>
        <translation>بردارنده می‌تواند سری ساخت دیگری برگزیند</translation>
    </message>
    <message>
        <source>Picker may choose another slot</source>
        <translation>بردارنده می‌تواند جایگاه دیگری برگزیند</translation>
    </message>
    <message>
        <source>May take more than ordered, in %</source>
        <translation>بیش از سفارش می‌توان برداشت، به درصد</translation>
    </message>
    <message>
        <source>Single orders go straight into their box</source>
        <translation>سفارش‌های تکی یکراست در کارتن خود</translation>
    </message>
    <message>
        <source>Most kg on a cart; 0: no limit</source>
        <translation>بیشترین کیلوگرم روی چرخ دستی؛ ۰: بی‌حد</translation>
    </message>
    <message>
        <source>Most litres on a cart; 0: no limit</source>
        <translation>بیشترین لیتر روی چرخ دستی؛ ۰: بی‌حد</translation>
    </message>
    <message>
        <source>Most lines on a cart; 0: no limit</source>
        <translation>بیشترین سطر روی چرخ دستی؛ ۰: بی‌حد</translation>
    </message>
    <message>
        <source>Hurried orders share a cart with others</source>
        <translation>سفارش‌های فوری با بقیه روی یک چرخ دستی می‌روند</translation>
    </message>
    <message>
        <source>Labels of orders are printed at the release</source>
        <translation>برچسب سفارش‌ها هنگام آزادسازی چاپ می‌شود</translation>
    </message>
    <message>
        <source>Start of the day: so many slots are counted</source>
        <translation>آغاز روز: شمار جایگاه‌هایی که شمرده می‌شوند</translation>
    </message>
    <message>
        <source>Start of the day: what waits is released</source>
        <translation>آغاز روز: آنچه منتظر است آزاد می‌شود</translation>
    </message>
    <message>
        <source>Items that may go out instead</source>
        <translation>کالاهایی که می‌توانند به‌جای آن فرستاده شوند</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>سرپرستان</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>item {sku}</source>
        <translation>کالای {sku}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Items, a blank between them</source>
        <translation>کالاها، با فاصله میان آن‌ها</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>یک روز هفته</translation>
    </message>
    <message>
        <source>It holds from the next scan on.</source>
        <translation>از اسکن بعدی برقرار است.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>What would happen today?</source>
        <translation>امروز چه می‌شد؟</translation>
    </message>
    <message>
        <source>Test the policy on an order</source>
        <translation>شرایط را روی یک سفارش بیازمایید</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>شرایط مرجوعی</translation>
    </message>
    <message>
        <source>Of the rules about a piece, the one that stands highest here wins.</source>
        <translation>از قاعده‌های مربوط به یک قطعه، بالاترین در اینجا برنده است.</translation>
    </message>
    <message>
        <source>Save policy…</source>
        <translation>ذخیرهٔ شرایط…</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>پرسش‌ها…</translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation>سرانجام‌ها…</translation>
    </message>
    <message>
        <source>Take a policy in…</source>
        <translation>وارد کردن شرایط…</translation>
    </message>
    <message>
        <source>nothing said of its condition</source>
        <translation>دربارهٔ وضعیتش چیزی گفته نشده</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>مهلت بازگرداندن</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>کارمزد</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>عرضه می‌کند</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>هزینهٔ پست برگشت</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>قابل برگشت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Type the number of an order first.</source>
        <translation>نخست شمارهٔ یک سفارش را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation>
            <numerusform>از این پس %Ln قاعده برقرار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>شرایط ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printer for “Elsewhere”</source>
        <extracomment>What goes to carriers by itself.</extracomment>
        <translation>چاپگر برای «جای دیگر»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Papers that are not known to be printed. Select some to see to them.</source>
        <translation>برگه‌هایی که چاپشان معلوم نیست. برای رسیدگی چند تا را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source>It did print</source>
        <translation>چاپ شده است</translation>
    </message>
    <message>
        <source>Tell carriers again</source>
        <translation>دوباره به شرکت‌های حمل بگو</translation>
    </message>
    <message>
        <source>Our own label</source>
        <translation>برچسب خودمان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>تلاش‌ها</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>What hindered it</source>
        <translation>مانع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation>
            <numerusform>%Ln برگه دوباره چاپ شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other printer. Choose one in the settings.</source>
        <translation>چاپگر دیگری نیست. یکی را در تنظیمات انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation>
            <numerusform>%Ln برگه به چاپگر دیگر فرستاده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation>
            <numerusform>%Ln برگه چاپ‌شده شمرده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation>
            <numerusform>%Ln پیام دوباره برای شرکت‌های حمل فرستاده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more papers first.</source>
        <translation>نخست یک یا چند برگه را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Questions of the inspection</source>
        <translation>پرسش‌های بازرسی</translation>
    </message>
    <message>
        <source>Asked in this order, worst answers first; the worst makes the grade.</source>
        <translation>به این ترتیب پرسیده می‌شوند، بدترین پاسخ‌ها نخست؛ بدترین درجه را می‌سازد.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ذخیرهٔ فایل…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>پرسش تازه</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>پاسخ تازه</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>زودتر بپرس</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>وارد کردن فایل…</translation>
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
        <source>Grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>clean, ask again</source>
        <translation>تمیزکاری، دوباره پرسیدن</translation>
    </message>
    <message>
        <source>everything without questions of its own</source>
        <translation>هر چه پرسش‌های خودش را ندارد</translation>
    </message>
    <message>
        <source>{category}: no questions of its own yet</source>
        <translation>{category}: هنوز پرسش خودش را ندارد</translation>
    </message>
    <message>
        <source>Write a question and an answer.</source>
        <translation>یک پرسش و یک پاسخ بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation>
            <numerusform>نگه داشته شد. از %Ln قطعهٔ داوری‌شدهٔ اخیر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation>
            <numerusform>%Ln قطعه درجهٔ دیگری می‌گرفت یا جای دیگری می‌رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an answer first.</source>
        <translation>نخست یک پاسخ را برگزینید.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive returns</source>
        <translation>دریافت مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>بستهٔ خالی</translation>
    </message>
    <message>
        <source>Nothing more in it</source>
        <translation>دیگر چیزی در آن نیست</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>اعلام‌شده</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>سفارش {order}</translation>
    </message>
    <message>
        <source>{done} of {all} pieces here</source>
        <translation>‏{done} از {all} عدد رسید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>‏%Ln مرجوعی اعلام‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a return&apos;s code, its order, or the label of its parcel.</source>
        <translation>کد مرجوعی، سفارشش یا برچسب بسته‌اش را اسکن کنید.</translation>
    </message>
    <message>
        <source>not announced, {place}</source>
        <translation>اعلام‌نشده، {place}</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation>
            <numerusform>‏%Ln سفارش بعدی</numerusform>
        </translation>
    </message>
    <message>
        <source>all that can</source>
        <translation>هرچه می‌شود</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>همین کافی است</translation>
    </message>
    <message>
        <source>also partly there</source>
        <extracomment>So many minutes of all people: what fits into them is planned. A method that the person chose stays chosen, whatever turns out to be the least work.</extracomment>
        <translation>موجود ناقص هم</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزادسازی</translation>
    </message>
    <message>
        <source>Compare the four methods, choose one, release.</source>
        <translation>چهار روش را بسنجید، یکی را برگزینید و آزاد کنید.</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>برنامه‌ریزی دوباره</translation>
    </message>
    <message>
        <source>Take back what nobody began</source>
        <translation>بازپس گرفتن آنچه آغاز نشده</translation>
    </message>
    <message>
        <source>what fits into an hour</source>
        <translation>آنچه در یک ساعت جا می‌شود</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Looking for shorter walks…</source>
        <translation>در جست‌وجوی مسیرهای کوتاه‌تر…</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>برنامه‌ریزی شد.</translation>
    </message>
    <message>
        <source>No order is left out.</source>
        <translation>هیچ سفارشی کنار نمانده است.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation>
            <numerusform>کنارمانده: %Ln سفارش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>‏%Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln سفارش</numerusform>
        </translation>
    </message>
    <message>
        <source>Released: {rounds} with {orders}.</source>
        <translation>آزاد شد: {rounds} با {orders}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation>
            <numerusform>‏%Ln سفارش بازپس گرفته شد؛ دوباره در انتظارند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>قطعه‌ها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>تصمیم با</translation>
    </message>
    <message>
        <source>{name} ({left} of {shipped} may come back)</source>
        <translation>{name} ({left} از {shipped} می‌تواند برگردد)</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>چیزی گفته نشده</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Scan or type: order, parcel, return, plate, item</source>
        <translation>اسکن یا تایپ کنید: سفارش، بسته، مرجوعی، پلاک، کالا</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>آنچه مشتری می‌گیرد</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>چگونه برمی‌گردد</translation>
    </message>
    <message>
        <source>Ask for this return</source>
        <translation>درخواست این مرجوعی</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>مرجوعی تازه</translation>
    </message>
    <message>
        <source>Find the order, say what comes back and why. The deciding rule is named.</source>
        <translation>سفارش را بیابید و بگویید چه چیز و چرا برمی‌گردد. قاعدهٔ تصمیم‌گیر نام برده می‌شود.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>ارسال شد</translation>
    </message>
    <message>
        <source>Scan or type something of the order.</source>
        <translation>چیزی از سفارش را اسکن یا تایپ کنید.</translation>
    </message>
    <message>
        <source>Order {order}, {customer}</source>
        <translation>سفارش {order}، {customer}</translation>
    </message>
    <message>
        <source>{rma} waits for a supervisor: {why}.</source>
        <translation>{rma} منتظر سرپرست است: {why}.</translation>
    </message>
    <message>
        <source>{rma} is granted by the rule {rule}.</source>
        <translation>{rma} با قاعدهٔ {rule} پذیرفته شد.</translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message>
        <source>Photo from a file…</source>
        <extracomment>As many as customers may send on their page.</extracomment>
        <translation>عکس از پرونده…</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>گرفتن عکس</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>بدون عکس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Looking for a backup that is sound …</source>
        <translation>در جست‌وجوی پشتیبانی سالم …</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>ادامه با این پشتیبان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {date}, {time}.</source>
        <translation>تازه‌ترین پشتیبان سالم از {date}، {time} است.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation>
            <numerusform>%Ln کار در آن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done since is not known.</source>
        <translation>معلوم نیست پس از آن چقدر کار شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation>
            <numerusform>%Ln کار پس از آن در آن نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is put aside, unchanged.</source>
        <translation>فایل آسیب‌دیده دست‌نخورده کنار گذاشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns to do</source>
        <translation>کارهای مرجوعی</translation>
    </message>
    <message>
        <source>What is due first stands first. Select rows to act on them.</source>
        <translation>هرچه زودتر سررسید دارد بالاتر است. سطرها را برای انجام کار برگزینید.</translation>
    </message>
    <message>
        <source>Order exchange</source>
        <translation>سفارش تعویض</translation>
    </message>
    <message>
        <source>Tell the carrier again</source>
        <translation>دوباره به شرکت حمل بگویید</translation>
    </message>
    <message>
        <source>The carrier knows</source>
        <translation>شرکت حمل می‌داند</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Refuse: outside the policy</source>
        <translation>رد: بیرون از شرایط</translation>
    </message>
    <message>
        <source>Refuse: not proven</source>
        <translation>رد: ثابت نشده</translation>
    </message>
    <message>
        <source>Refund is paid</source>
        <translation>وجه پرداخت شد</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>منتظر از</translation>
    </message>
    <message>
        <source>Select rows first: {what}</source>
        <translation>نخست سطرها را برگزینید: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation>
            <numerusform>انجام شد: %Ln سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Round before</source>
        <translation>دور پیشین</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>دور بعدی</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}: {metres} m</source>
        <translation>دور {round} از {rounds}: {metres} متر</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>برون‌بری CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>‏%Ln ردیف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>any; several by comma</source>
        <translation>هر؛ چند تا با ویرگول</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>چه می‌شد؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>دلیل مشتری</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>می‌شود</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Insert</source>
        <translation>افزودنی</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>هدیه</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>کد تخفیف</translation>
    </message>
    <message>
        <source>note or card</source>
        <translation>یادداشت یا کارت</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Item that goes in</source>
        <translation>کالایی که گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>قطعه‌ها</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>نوشتهٔ روی آن</translation>
    </message>
    <message>
        <source>Goods from this amount on</source>
        <translation>کالا از این مبلغ به بالا</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Only this channel</source>
        <translation>فقط این کانال</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>فقط این مشتری</translation>
    </message>
    <message>
        <source>Only this country</source>
        <translation>فقط این کشور</translation>
    </message>
    <message>
        <source>Only with this item</source>
        <translation>فقط همراه این کالا</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Test the scanner</source>
        <extracomment>A code is over once no key followed for so long, or its suffix came. Fewer keys are somebody&apos;s fingers.</extracomment>
        <translation>آزمون اسکنر</translation>
    </message>
    <message>
        <source>Print the test sheet and scan its codes, in any order.</source>
        <translation>برگهٔ آزمون را چاپ کنید و کدهایش را به هر ترتیبی اسکن کنید.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>هنوز اسکن نشده</translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation>چاپ برگهٔ آزمون</translation>
    </message>
    <message>
        <source>Read this scanner as it is set</source>
        <translation>خواندن این اسکنر همان‌گونه که تنظیم شده</translation>
    </message>
    <message>
        <source>read as it should be</source>
        <translation>درست خوانده شد</translation>
    </message>
    <message>
        <source>Test sheet printed: %1</source>
        <translation>برگهٔ آزمون چاپ شد: %1</translation>
    </message>
    <message>
        <source>scan it once more</source>
        <translation>یک بار دیگر اسکنش کنید</translation>
    </message>
</context>
<context>
    <name>SecondLooksPage</name>
    <message>
        <source>Keep this judgement</source>
        <translation>نگه داشتن این سنجش</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>بررسی‌های دوم</translation>
    </message>
    <message>
        <source>Judge what you see, as if nobody had judged it before.</source>
        <translation>آنچه می‌بینید بسنجید، گویی کسی پیش از شما نسنجیده است.</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>جای آن</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! درجه‌بندی به‌تازگی تغییر کرده است: {what}</translation>
    </message>
    <message>
        <source>Choose a piece, and fetch it.</source>
        <translation>قطعه‌ای برگزینید و بیاورید.</translation>
    </message>
    <message>
        <source>Kept. Thank you for looking again.</source>
        <translation>نگه داشته شد. از بررسی دوباره سپاسگزاریم.</translation>
    </message>
    <message>
        <source>A reference case, and graded right: {grade}</source>
        <translation>نمونهٔ مرجع، و درست درجه‌بندی شد: {grade}</translation>
    </message>
    <message>
        <source>A reference case. You: {yours} Right is: {right}</source>
        <translation>نمونهٔ مرجع. شما: {yours} درست: {right}</translation>
    </message>
    <message>
        <source>Plate of a piece to keep for training</source>
        <translation>پلاک قطعه‌ای برای آموزش</translation>
    </message>
    <message>
        <source>Its right grade</source>
        <translation>درجهٔ درست آن</translation>
    </message>
    <message>
        <source>Keep as a reference case</source>
        <translation>نگه‌داشتن به‌عنوان نمونهٔ مرجع</translation>
    </message>
    <message>
        <source>{plate} is a reference case from now on. Keep it at hand.</source>
        <translation>{plate} از اکنون نمونهٔ مرجع است. دم دست نگهش دارید.</translation>
    </message>
</context>
<context>
    <name>SecondPopup</name>
    <message>
        <source>A second person</source>
        <translation>نفر دوم</translation>
    </message>
    <message>
        <source>Badge: scan or type it</source>
        <translation>کارت: اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>PIN, then Enter</source>
        <translation>رمز، سپس Enter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Windows for scanners that fire twice by themselves, in milliseconds. How the name of a printer with a port of its own begins.</extracomment>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Settings of this desk. Each change counts at once.</source>
        <translation>تنظیمات این میز. هر تغییر بی‌درنگ اثر دارد.</translation>
    </message>
    <message>
        <source>that of whoever is signed in</source>
        <translation>زبان کسی که وارد شده</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Scanner&apos;s keyboard layout</source>
        <translation>چیدمان صفحه‌کلید اسکنر</translation>
    </message>
    <message>
        <source>Scanner&apos;s prefix</source>
        <translation>پیشوند اسکنر</translation>
    </message>
    <message>
        <source>Scanner&apos;s sign for GS</source>
        <translation>نشانهٔ اسکنر به جای GS</translation>
    </message>
    <message>
        <source>off: every scan counts</source>
        <translation>خاموش: هر اسکن شمرده می‌شود</translation>
    </message>
    <message>
        <source>Ignore a scanner&apos;s repeat</source>
        <translation>نادیده گرفتن تکرار اسکنر</translation>
    </message>
    <message>
        <source>Scanner on a serial line</source>
        <translation>اسکنر روی خط سریال</translation>
    </message>
    <message>
        <source>Camera that reads codes</source>
        <translation>دوربینی که کد می‌خواند</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Speak slots and quantities</source>
        <translation>گفتن جایگاه‌ها و تعدادها</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>چاپگر برچسب</translation>
    </message>
    <message>
        <source>Spare label printer</source>
        <translation>چاپگر برچسب یدکی</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>چاپگر کاغذ</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>رمز من</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>برای کسی که کمک می‌کند</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>ذخیرهٔ فایل پشتیبانی</translation>
    </message>
    <message>
        <source>none, or one that types</source>
        <translation>هیچ، یا ترازویی که تایپ می‌کند</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>ترازو</translation>
    </message>
    <message>
        <source>Scale&apos;s line or address</source>
        <translation>خط یا نشانی ترازو</translation>
    </message>
    <message>
        <source>Unit of a Toledo scale</source>
        <translation>واحد ترازوی Toledo</translation>
    </message>
    <message>
        <source>On the scale now</source>
        <translation>اکنون روی ترازو</translation>
    </message>
    <message>
        <source>Measuring device</source>
        <translation>دستگاه اندازه‌گیری</translation>
    </message>
    <message>
        <source>Its line or address</source>
        <translation>خط یا نشانی آن</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>4 × 6 inches</source>
        <translation>۴ × ۶ اینچ</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>کاغذ برچسب</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL, 203 dots per inch</source>
        <translation>ZPL، ۲۰۳ نقطه در اینچ</translation>
    </message>
    <message>
        <source>ZPL, 300 dots per inch</source>
        <translation>ZPL، ۳۰۰ نقطه در اینچ</translation>
    </message>
    <message>
        <source>What the label printer takes</source>
        <translation>آنچه چاپگر برچسب می‌پذیرد</translation>
    </message>
    <message>
        <source>Label printer on the network</source>
        <translation>چاپگر برچسب در شبکه</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>آزمون اسکنر</translation>
    </message>
    <message>
        <source>Scanner&apos;s own settings</source>
        <translation>تنظیمات خود اسکنر</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on.</source>
        <translation>رمز تازهٔ شما از هم‌اکنون معتبر است.</translation>
    </message>
    <message>
        <source>Saved, with nobody&apos;s name in it: {file}</source>
        <translation>ذخیره شد، بی نام هیچ‌کس: {file}</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>پوشهٔ سندها</translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Hand over</source>
        <translation>واگذاری دور</translation>
    </message>
    <message>
        <source>Driver signs…</source>
        <translation>امضای راننده…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>The driver has them</source>
        <translation>راننده تحویل گرفت</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شرکت حمل</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>هنوز اینجا</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>این آخرین بسته بود</translation>
    </message>
    <message>
        <source>Press F10 when the driver has them.</source>
        <translation>وقتی راننده بسته‌ها را گرفت، F10 را بزنید.</translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation>در انتظار اسکن</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>نزد راننده</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>در جای انتظار</translation>
    </message>
    <message>
        <source>{done} of {all} parcels staged</source>
        <translation>{done} از {all} بسته در جای انتظار</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>می‌رود {time}</translation>
    </message>
    <message>
        <source>{done} of {all} parcels out</source>
        <translation>‏{done} از {all} بسته رفت</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>امضا شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation>
            <numerusform>‏%Ln بسته در انتظار شرکت حمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a parcel or a carrier&apos;s code, or choose a carrier.</source>
        <translation>بسته یا کد شرکت حمل را اسکن کنید، یا شرکتی برگزینید.</translation>
    </message>
    <message>
        <source>Everything is with its carrier</source>
        <translation>همهٔ بسته‌ها نزد شرکت‌های حمل است</translation>
    </message>
    <message>
        <source>Parcels appear here as soon as their labels are confirmed.</source>
        <translation>بسته‌ها همین که برچسبشان تأیید شود، اینجا دیده می‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>‏%Ln بسته</numerusform>
        </translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>سفارش {order}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation>کارت خود را اسکن کنید</translation>
    </message>
    <message>
        <source>Your work is where you left it, at any desk.</source>
        <translation>کار شما همان‌جاست که رها کردید، پای هر میزی.</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>برای آغاز، کارت خود را اسکن کنید.</translation>
    </message>
    <message>
        <source>Your badge is {badge}. Note it down: it is shown only until you leave.</source>
        <translation>کارت شما {badge} است. یادداشتش کنید: فقط تا هنگام بستن برنامه نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>No badge at hand? Touch a name to sign in as one of these people.</source>
        <translation>کارت همراهتان نیست؟ نامی را لمس کنید تا به‌جای او وارد شوید.</translation>
    </message>
</context>
<context>
    <name>SignaturePopup</name>
    <message>
        <source>Signature</source>
        <extracomment>The picture is drawn so much larger than the field, to be sharp on paper. Fewer points than this are a slip of the finger.</extracomment>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضا شد</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>از نو</translation>
    </message>
</context>
<context>
    <name>SizePopup</name>
    <message>
        <source>Length × width × height; the weight may follow. Then Enter.</source>
        <translation>درازا × پهنا × بلندی؛ وزن می‌تواند پس از آن بیاید. سپس Enter.</translation>
    </message>
    <message>
        <source>Size of one piece</source>
        <translation>اندازهٔ یک عدد</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>How many in all?</source>
        <extracomment>Numbered answers take the place of the keys, or have one of their own in the body.</extracomment>
        <translation>روی هم چند تا؟</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوباره</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Order, item, place or person, then Enter</source>
        <translation>سفارش، کالا، جا یا فرد، سپس Enter</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>ردّ کارها</translation>
    </message>
    <message>
        <source>Who did what. Name an order, an item or a person to see only that.</source>
        <translation>چه کسی چه کرد. سفارش، کالا یا فردی را نام ببرید تا تنها آن را ببینید.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره ببین</translation>
    </message>
    <message>
        <source>Verify all of it</source>
        <translation>بررسی همهٔ آن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>حلقه</translation>
    </message>
    <message>
        <source>Altered: {finding}</source>
        <translation>دست‌کاری شده: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation>
            <numerusform>%Ln کار یک زنجیرهٔ ناگسسته‌اند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Type a code</source>
        <translation>تایپ کد</translation>
    </message>
    <message>
        <source>As it stands under the bars, then Enter. It counts as a scan.</source>
        <translation>همان‌گونه که زیر خط‌هاست، سپس Enter. اسکن به شمار می‌آید.</translation>
    </message>
</context>
<context>
    <name>WallGrid</name>
    <message>
        <source>complete</source>
        <translation>کامل</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Sort at the wall</source>
        <translation>تفکیک در دیوار</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Slot is full</source>
        <translation>خانه پر است</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>در</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation>
            <numerusform>‏%Ln عدد مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>a wave&apos;s tote</source>
        <translation>سبد موج</translation>
    </message>
    <message>
        <source>{done} of {all} orders complete</source>
        <translation>‏{done} از {all} سفارش کامل</translation>
    </message>
    <message>
        <source>{n} into {slot}</source>
        <translation>‏{n} در {slot}</translation>
    </message>
    <message>
        <source>order {order}: the last piece</source>
        <translation>سفارش {order}: عدد آخر</translation>
    </message>
    <message>
        <source>order {order}: up to {most} together, count with F7</source>
        <translation>سفارش {order}: تا {most} عدد با هم، با F7 بشمارید</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>سفارش {order}</translation>
    </message>
</context>
<context>
    <name>WeightSide</name>
    <message>
        <source>Put the closed parcel on the scale.</source>
        <translation>بستهٔ بسته‌شده را روی ترازو بگذارید.</translation>
    </message>
    <message>
        <source>Open the parcel again: {reopen}. Let it go: {release}.</source>
        <translation>باز کردن دوبارهٔ بسته: {reopen}. پذیرفتن آن: {release}.</translation>
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
        <translation>انتظار {weight} ± {tolerance}</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>{weight} سبک‌تر</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>{weight} سنگین‌تر</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} missing</source>
        <translation>{percent} ٪: {pieces} × {item} کم است</translation>
    </message>
    <message>
        <source>{percent} %: {item} scanned twice, {pieces} missing</source>
        <translation>{percent} ٪: {item} دو بار اسکن شده، {pieces} کم است</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} too many</source>
        <translation>{percent} ٪: {pieces} × {item} زیادی است</translation>
    </message>
    <message>
        <source>{percent} %: {other} in place of {item}</source>
        <translation>{percent} ٪: {other} به‌جای {item}</translation>
    </message>
    <message>
        <source>{percent} %: packed in box {item}</source>
        <translation>{percent} ٪: در کارتن {item} بسته شده</translation>
    </message>
    <message>
        <source>{percent} %: weight on file wrong for {item}</source>
        <translation>{percent} ٪: وزن ثبت‌شدهٔ {item} نادرست است</translation>
    </message>
    <message>
        <source>{percent} %: something else</source>
        <translation>{percent} ٪: چیز دیگر</translation>
    </message>
</context>
</TS>
