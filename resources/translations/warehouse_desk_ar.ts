<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddressPopup</name>
    <message>
        <source>Collect at another address</source>
        <extracomment>The address that was typed.</extracomment>
        <translation>الأخذ من عنوان آخر</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>طلب الأخذ من الباب</translation>
    </message>
</context>
<context>
    <name>AisleFields</name>
    <message>
        <source>Blocked: nobody walks through</source>
        <translation>مغلق: لا يمر منه أحد</translation>
    </message>
    <message>
        <source>From the side, mm</source>
        <translation>من الجانب، مم</translation>
    </message>
    <message>
        <source>In zone</source>
        <translation>في المنطقة</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>اتجاه السير</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>only to the back</source>
        <translation>نحو الخلف فقط</translation>
    </message>
    <message>
        <source>only to the front</source>
        <translation>نحو الأمام فقط</translation>
    </message>
    <message>
        <source>Aisle {aisle}</source>
        <translation>الممر {aisle}</translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>The analyses in the order of their questions; the last ones are what they rest on. What a row stands for, where that is no pieces. Columns by which a row leads to its pieces: those of the table of pieces with the same name.</extracomment>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>لماذا تعود البضائع</translation>
    </message>
    <message>
        <source>A bar is a share, the line the bounds it lies between; pale is too little.</source>
        <translation>الشريط حصة، والخط الحدّان اللذان تقع بينهما؛ والباهت قليل لا يكفي.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Wanted</source>
        <extracomment>How long a good answer is coloured before it gives way to the next act.</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>الممسوح</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>السؤال والجواب</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <source>clean it, then ask again</source>
        <translation>نظّفها، ثم اسأل من جديد</translation>
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
        <source>Best grade with it</source>
        <translation>أفضل درجة معه</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Packing notes</source>
        <translation>ملاحظات التعبئة</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>منصة التعبئة</translation>
    </message>
    <message>
        <source>What all packing benches weigh, photograph, put in and are told.</source>
        <translation>ما تزنه كل منصات التعبئة وتصوّره وترفقه وما يقال لها.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>يُحسب</translation>
    </message>
    <message>
        <source>every parcel on the scale</source>
        <translation>كل طرد على الميزان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>of every open box</source>
        <translation>لكل صندوق مفتوح</translation>
    </message>
    <message>
        <source>with something fragile</source>
        <translation>عند وجود قابل للكسر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Always right within, g</source>
        <translation>صحيح دائمًا ضمن، غ</translation>
    </message>
    <message>
        <source>Weights on file may be off by, %</source>
        <translation>قد تخطئ الأوزان المسجلة بنسبة، %</translation>
    </message>
    <message>
        <source>New insert</source>
        <translation>مرفق جديد</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>ابتداءً من {amount}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>Kept. It counts at every bench.</source>
        <translation>حُفظ. يسري على كل منصة.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing has to go out.</source>
        <translation>لا شيء يجب أن يخرج.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>What leaves when, who does what, where the totes are.</source>
        <translation>ما الذي يغادر ومتى، ومن يعمل ماذا، وأين الحاويات.</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>الطلبات…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إطلاق العمل…</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>عمليات العدّ…</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>ابدأ اليوم</translation>
    </message>
    <message>
        <source>Take a round over…</source>
        <translation>تولّي جولة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>لم تُفتح عمليات عدّ.</numerusform>
            <numerusform>فُتحت عملية عدّ واحدة.</numerusform>
            <numerusform>فُتحت عمليتا عدّ.</numerusform>
            <numerusform>فُتحت %Ln عمليات عدّ.</numerusform>
            <numerusform>فُتحت %Ln عملية عدّ.</numerusform>
            <numerusform>فُتحت %Ln عملية عدّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation>
            <numerusform>لم تُطلق أي جولة.</numerusform>
            <numerusform>أُطلقت جولة واحدة.</numerusform>
            <numerusform>أُطلقت جولتان.</numerusform>
            <numerusform>أُطلقت %Ln جولات.</numerusform>
            <numerusform>أُطلقت %Ln جولة.</numerusform>
            <numerusform>أُطلقت %Ln جولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في محطة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>غير مسجَّل الدخول</translation>
    </message>
    <message>
        <source>{n}, {method}, zone {zone}</source>
        <translation>{n}، {method}، منطقة {zone}</translation>
    </message>
    <message>
        <source>{n}, {method}</source>
        <translation>{n}، {method}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>Take a file in…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation>
            <numerusform>أسئلة لا فئة سارية من الآن.</numerusform>
            <numerusform>أسئلة فئة واحدة سارية من الآن.</numerusform>
            <numerusform>أسئلة فئتين سارية من الآن.</numerusform>
            <numerusform>أسئلة %Ln فئات سارية من الآن.</numerusform>
            <numerusform>أسئلة %Ln فئة سارية من الآن.</numerusform>
            <numerusform>أسئلة %Ln فئة سارية من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>The questions and rules are saved.</source>
        <translation>حُفظت الأسئلة والقواعد.</translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message>
        <source>Show its boxes</source>
        <translation>عرض صناديقها</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>الحشو</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>empty room</source>
        <translation>الحيز الفارغ</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} في السنة</translation>
    </message>
    <message>
        <source>{volume} m³</source>
        <translation>{volume} م³</translation>
    </message>
    <message>
        <source>Saves {percent} %.</source>
        <translation>توفّر {percent}٪.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation>
            <numerusform>لا طلبات لا تسعها صناديقها.</numerusform>
            <numerusform>طلب واحد لا يسعه أي من صناديقها.</numerusform>
            <numerusform>طلبان لا يسعهما أي من صناديقها.</numerusform>
            <numerusform>%Ln طلبات لا يسعها أي من صناديقها.</numerusform>
            <numerusform>%Ln طلبًا لا يسعها أي من صناديقها.</numerusform>
            <numerusform>%Ln طلب لا يسعها أي من صناديقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the sizes looked at (proven).</source>
        <translation>الأفضل بين المقاسات المدروسة (مثبت).</translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message>
        <source>Sizes to buy…</source>
        <translation>مقاسات للشراء…</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>أي صناديق نخزّن</translation>
    </message>
    <message>
        <source>What your orders cost a year in today&apos;s boxes, and in better ones.</source>
        <translation>ما تكلفه طلباتكم في السنة في صناديق اليوم، وفي صناديق أفضل.</translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <translation>من الداخل، مم</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>طرود في السنة</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>الحصة، ٪</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>قراءة الطلبات…</translation>
    </message>
    <message>
        <source>There are no orders to learn from yet.</source>
        <translation>لا طلبات بعد يُتعلَّم منها.</translation>
    </message>
    <message>
        <source>Looking for better boxes…</source>
        <translation>البحث عن صناديق أفضل…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>too few days for a year: a rough guess</source>
        <translation>أيام قليلة جدًا لتقدير سنة: تخمين تقريبي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation>
            <numerusform>لا مقاسات للاختيار.</numerusform>
            <numerusform>مقاس واحد للاختيار.</numerusform>
            <numerusform>مقاسان للاختيار.</numerusform>
            <numerusform>%Ln مقاسات للاختيار.</numerusform>
            <numerusform>%Ln مقاسًا للاختيار.</numerusform>
            <numerusform>%Ln مقاس للاختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Smallest possible (proven)</source>
        <extracomment>The longest name of a product in a line with other words, and with another name.</extracomment>
        <translation>الأصغر الممكن (بالبرهان)</translation>
    </message>
    <message>
        <source>No smaller box found</source>
        <translation>لم يُعثر على صندوق أصغر</translation>
    </message>
    <message>
        <source>Cheapest (proven)</source>
        <translation>الأرخص (بالبرهان)</translation>
    </message>
    <message>
        <source>Cheapest found</source>
        <translation>أرخص ما وُجد</translation>
    </message>
    <message>
        <source>Cheapest parcels (proven)</source>
        <translation>أرخص الطرود (بالبرهان)</translation>
    </message>
    <message>
        <source>Cheapest parcels found</source>
        <translation>أرخص ما وُجد من الطرود</translation>
    </message>
    <message>
        <source>{weight}  ·  box {cost}</source>
        <translation>‏{weight}  ·  الصندوق {cost}</translation>
    </message>
    <message>
        <source>{weight}  ·  box and carrier {cost}</source>
        <translation>‏{weight}  ·  الصندوق والناقل {cost}</translation>
    </message>
    <message>
        <source>{percent} % full, {litres} l of room left</source>
        <translation>ممتلئ بنسبة {percent}٪، يبقى {litres} لتر فارغًا</translation>
    </message>
    <message>
        <source>No material here is strong enough to wrap these goods</source>
        <translation>لا مادة هنا قوية بما يكفي لتغليف هذه السلع</translation>
    </message>
    <message>
        <source>Wrap in {material}, {litres} l</source>
        <translation>غلّف بـ {material}، {litres} لتر</translation>
    </message>
    <message>
        <source>Fill up with {material}, {litres} l</source>
        <translation>احشُ بـ {material}، {litres} لتر</translation>
    </message>
    <message>
        <source>{boxes} would do too</source>
        <translation>يصلح أيضًا {boxes}</translation>
    </message>
    <message>
        <source>{box}: too small for {items}</source>
        <translation>‏{box}: أصغر من أن يسع {items}</translation>
    </message>
    <message>
        <source>{box}: {weight} too heavy</source>
        <translation>‏{box}: الوزن زائد بمقدار {weight}</translation>
    </message>
    <message>
        <source>{box}: no carrier takes it</source>
        <translation>‏{box}: لا ناقل يأخذه</translation>
    </message>
    <message>
        <source>{box}: {litres} l too small</source>
        <translation>‏{box}: تنقصه {litres} لتر</translation>
    </message>
    <message>
        <source>{box}: {items} do not go in together</source>
        <translation>‏{box}: لا يسع معًا {items}</translation>
    </message>
    <message>
        <source>{box}: too small for these shapes, proven</source>
        <translation>‏{box}: أصغر من أن يسع هذه الأشكال، بالبرهان</translation>
    </message>
    <message>
        <source>{box}: every placement was tried, proven</source>
        <translation>‏{box}: جُرّب كل ترتيب ولا يسع، بالبرهان</translation>
    </message>
    <message>
        <source>{box}: no placement found</source>
        <translation>‏{box}: لم يُعثر على ترتيب</translation>
    </message>
    <message>
        <source>{box}: not looked at yet</source>
        <translation>‏{box}: لم يُفحص بعد</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>‏{count} × {item}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>بلا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>one behind the other</source>
        <translation>واحدًا خلف الآخر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسارًا</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمينًا</translation>
    </message>
    <message>
        <source>front</source>
        <translation>في الأمام</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>في المنتصف</translation>
    </message>
    <message>
        <source>back</source>
        <translation>في الخلف</translation>
    </message>
    <message>
        <source>on the bottom</source>
        <translation>على القاع</translation>
    </message>
    <message>
        <source>on top of what is there</source>
        <translation>فوق ما هو موجود</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>قائمًا</translation>
    </message>
    <message>
        <source>on its long side</source>
        <translation>على جانبه الطويل</translation>
    </message>
    <message>
        <source>on its short side</source>
        <translation>على جانبه القصير</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>غلّفه</translation>
    </message>
    <message>
        <source>wrap well</source>
        <translation>غلّفه جيدًا</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <extracomment>The record behind each kind of file.</extracomment>
        <translation>شركات النقل</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs. Files bring them in.</source>
        <translation>الخدمات والأسعار ومواعيد الإغلاق والأرقام والجمارك. تُستورد من ملفات.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%Ln قطع</numerusform>
            <numerusform>%Ln قطعة</numerusform>
            <numerusform>%Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring pieces into it. Close it when it is full.</source>
        <translation>ضع القطع فيها. أغلقها حين تمتلئ.</translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation>إغلاق وطباعة القائمة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Closed. Hand it over with its list.</source>
        <translation>مغلقة. سلّمها مع قائمتها.</translation>
    </message>
    <message>
        <source>Closed. Empty it into {place} and scan the place.</source>
        <translation>مغلقة. أفرغها في {place} وامسح المكان.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبتّ فيه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>في الورقة</translation>
    </message>
    <message>
        <source>Scan “Next”, or the slot you stand at.</source>
        <translation>امسح «التالي»، أو الموقع الذي تقف عنده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation>
            <numerusform>لا فروق تنتظر المشرف.</numerusform>
            <numerusform>فرق واحد ينتظر المشرف: F6.</numerusform>
            <numerusform>فرقان ينتظران المشرف: F6.</numerusform>
            <numerusform>%Ln فروق تنتظر المشرف: F6.</numerusform>
            <numerusform>%Ln فرقًا تنتظر المشرف: F6.</numerusform>
            <numerusform>%Ln فرق تنتظر المشرف: F6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>لا مواقع للعدّ</numerusform>
            <numerusform>موقع واحد للعدّ</numerusform>
            <numerusform>موقعان للعدّ</numerusform>
            <numerusform>%Ln مواقع للعدّ</numerusform>
            <numerusform>%Ln موقعًا للعدّ</numerusform>
            <numerusform>%Ln موقع للعدّ</numerusform>
        </translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation>كل ما هو موجود هناك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation>
            <numerusform>لا فرق</numerusform>
            <numerusform>فرق قطعة واحدة</numerusform>
            <numerusform>فرق قطعتين</numerusform>
            <numerusform>فرق %Ln قطع</numerusform>
            <numerusform>فرق %Ln قطعة</numerusform>
            <numerusform>فرق %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books right? F9 yes, F11 count again</source>
        <translation>تصحيح الدفاتر؟ F9 نعم، F11 عدّ من جديد</translation>
    </message>
    <message>
        <source>{n} × {name}</source>
        <translation>{n} × {name}</translation>
    </message>
    <message>
        <source>in the books {n}</source>
        <translation>في الدفاتر {n}</translation>
    </message>
    <message>
        <source>count {n}</source>
        <translation>العدّ {n}</translation>
    </message>
    <message>
        <source>count {n}, counted before by {people}</source>
        <translation>العدّ {n}، عدّه قبل ذلك {people}</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <extracomment>So many slots are opened at a time.</extracomment>
        <translation>عمليات العدّ</translation>
    </message>
    <message>
        <source>Open counts, and differences that wait for you.</source>
        <translation>عمليات عدّ مفتوحة، وفروق تنتظرك.</translation>
    </message>
    <message>
        <source>Open by turn-over</source>
        <translation>فتح حسب الدوران</translation>
    </message>
    <message>
        <source>Open by age</source>
        <translation>فتح حسب القِدَم</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>عدّ…</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>عدّه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>لم تُفتح عمليات عدّ.</numerusform>
            <numerusform>فُتحت عملية عدّ واحدة.</numerusform>
            <numerusform>فُتحت عمليتا عدّ.</numerusform>
            <numerusform>فُتحت %Ln عمليات عدّ.</numerusform>
            <numerusform>فُتحت %Ln عملية عدّ.</numerusform>
            <numerusform>فُتحت %Ln عملية عدّ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossAisleFields</name>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>From the front, mm</source>
        <translation>من الأمام، مم</translation>
    </message>
    <message>
        <source>Walks begin at, mm</source>
        <translation>بداية المسارات، مم</translation>
    </message>
    <message>
        <source>Cross aisle {name}</source>
        <translation>الممر العرضي {name}</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Every carrier: what is out, still here, late, missing or astray.</source>
        <translation>كل شركة نقل: ما خرج وما بقي وما تأخر وما نقص وما ضلّ طريقه.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Close all hand-overs</source>
        <translation>إغلاق كل عمليات التسليم</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة النقل</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>تغادر</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>خرج اليوم</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>ما زال هنا</translation>
    </message>
    <message>
        <source>Missing on a van</source>
        <translation>فات سيارته</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Not for this carrier</source>
        <translation>ليس لهذه الشركة</translation>
    </message>
    <message>
        <source>Open hand-over</source>
        <translation>تسليم مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation>
            <numerusform>لم تُغلق أي عملية تسليم.</numerusform>
            <numerusform>أُغلقت عملية تسليم واحدة، وطُبعت قائمتها.</numerusform>
            <numerusform>أُغلقت عمليتا تسليم، وطُبعت قائمتاهما.</numerusform>
            <numerusform>أُغلقت %Ln عمليات تسليم، وطُبعت قوائمها.</numerusform>
            <numerusform>أُغلقت %Ln عملية تسليم، وطُبعت قوائمها.</numerusform>
            <numerusform>أُغلقت %Ln عملية تسليم، وطُبعت قوائمها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>The reference of an order.</extracomment>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>ابحث عن أي شيء</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>{name}: رمزك السري</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>So many faults within so many seconds, and the window cannot be relied on any more. A sentence for the band. Something was refused, or outside did not do its part. The widgets may be in any state. There is no end of faults.</extracomment>
        <translation>حدث خطأ ما. كل ما ظهر على أنه تم محفوظ. الرقم الذي تذكره: {number}</translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly. All was checked, nothing is lost. Number to tell: {number}</source>
        <translation>انتهى البرنامج في المرة السابقة على نحو غير متوقع. فُحص كل شيء ولم يُفقد شيء. الرقم الذي تذكره: {number}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Keep it</source>
        <translation>احفظه</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Find</source>
        <extracomment>Asks once the fingers rest. The order that a hit leads to.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Order, item, slot, tote, parcel, return</source>
        <translation>طلب أو صنف أو موقع أو حاوية أو طرد أو مرتجع</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>لا نتائج لهذا.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Start with the sample</source>
        <translation>ابدأ بالمستودع التجريبي</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>ابدأ بمستودع فارغ</translation>
    </message>
    <message>
        <source>Name of the first supervisor</source>
        <translation>اسم أول مشرف</translation>
    </message>
    <message>
        <source>PIN of your own: six digits or more</source>
        <translation>رمز سري تختاره: ستة أرقام أو أكثر</translation>
    </message>
    <message>
        <source>There is no warehouse here yet. How do you want to begin?</source>
        <translation>لا يوجد مستودع هنا بعد. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة استكشافية</translation>
    </message>
    <message>
        <source>A sample warehouse with real orders of a gift shop, shelves, stock and people. Everything works; nothing leaves this computer.</source>
        <translation>مستودع تجريبي فيه طلبات حقيقية لمتجر هدايا ورفوف ومخزون وأشخاص. كل شيء يعمل، ولا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Begin your own</source>
        <translation>ابدأ مستودعك</translation>
    </message>
    <message>
        <source>An empty warehouse. Bring in products, slots and stock from files; the first supervisor gets a badge and lets the others in.</source>
        <translation>مستودع فارغ. استورد الأصناف والمواقع والمخزون من ملفات؛ يحصل أول مشرف على شارة ثم يُدخل الآخرين.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Choose an aisle and correct it. Walks are planned on what is drawn here.</source>
        <translation>اختر ممرًا وصحّحه. تُخطَّط المسارات على ما هو مرسوم هنا.</translation>
    </message>
    <message>
        <source>Add a cross aisle</source>
        <translation>إضافة ممر عرضي</translation>
    </message>
    <message>
        <source>Remove cross aisle</source>
        <translation>إزالة الممر العرضي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>ما يستدعي الانتباه</translation>
    </message>
    <message>
        <source>Nothing: every slot can be walked to.</source>
        <translation>لا شيء: يمكن الوصول إلى كل خانة.</translation>
    </message>
    <message>
        <source>Aisle {aisle} corrected. New walks are planned on it.</source>
        <translation>صُحّح الممر {aisle}. تُخطَّط المسارات الجديدة عليه.</translation>
    </message>
    <message>
        <source>Cross aisle added. Put it where it belongs.</source>
        <translation>أُضيف ممر عرضي. ضعه في مكانه.</translation>
    </message>
    <message>
        <source>Cross aisle moved. New walks are planned on it.</source>
        <translation>نُقل الممر العرضي. تُخطَّط المسارات الجديدة عليه.</translation>
    </message>
    <message>
        <source>Cross aisle removed.</source>
        <translation>أُزيل الممر العرضي.</translation>
    </message>
    <message>
        <source>New walks begin and end here.</source>
        <translation>تبدأ المسارات الجديدة هنا وتنتهي هنا.</translation>
    </message>
    <message>
        <source>Undone: the floor is as it was before.</source>
        <translation>تم التراجع: الأرضية كما كانت.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>أُعيد التنفيذ.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <extracomment>A weekday&apos;s name is plain for so many days.</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}</source>
        <translation>‏{carrier} تغادر {time}</translation>
    </message>
    <message>
        <source>{carrier} leaves {day} {time}</source>
        <translation>‏{carrier} تغادر {day} {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}, in {left}</source>
        <translation>‏{carrier} تغادر {time}، بعد {left}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي طلب واحد</numerusform>
            <numerusform>بقي طلبان</numerusform>
            <numerusform>بقي %Ln طلبات</numerusform>
            <numerusform>بقي %Ln طلبًا</numerusform>
            <numerusform>بقي %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>طلب متأخر</numerusform>
            <numerusform>طلبان متأخران</numerusform>
            <numerusform>%Ln طلبات متأخرة</numerusform>
            <numerusform>%Ln طلبًا متأخرًا</numerusform>
            <numerusform>%Ln طلب متأخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Choose your work, or scan a code to begin.</source>
        <extracomment>So many rows fit below each other.</extracomment>
        <translation>اختر عملك، أو امسح رمزًا للبدء.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>الالتقاط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation>
            <numerusform>لا سطور للالتقاط</numerusform>
            <numerusform>سطر واحد للالتقاط</numerusform>
            <numerusform>سطران للالتقاط</numerusform>
            <numerusform>‏%Ln سطور للالتقاط</numerusform>
            <numerusform>‏%Ln سطرًا للالتقاط</numerusform>
            <numerusform>‏%Ln سطر للالتقاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort at the wall</source>
        <translation>الفرز عند الجدار</translation>
    </message>
    <message>
        <source>Totes of a wave, order by order</source>
        <translation>حاويات موجة، طلبًا بعد طلب</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>التعبئة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>لا طلبات للتعبئة</numerusform>
            <numerusform>طلب واحد للتعبئة</numerusform>
            <numerusform>طلبان للتعبئة</numerusform>
            <numerusform>‏%Ln طلبات للتعبئة</numerusform>
            <numerusform>‏%Ln طلبًا للتعبئة</numerusform>
            <numerusform>‏%Ln طلب للتعبئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم الجولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation>
            <numerusform>لا طرود للتسليم</numerusform>
            <numerusform>طرد واحد للتسليم</numerusform>
            <numerusform>طردان للتسليم</numerusform>
            <numerusform>‏%Ln طرود للتسليم</numerusform>
            <numerusform>‏%Ln طردًا للتسليم</numerusform>
            <numerusform>‏%Ln طرد للتسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation>استلام المرتجعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>لا مرتجعات معلنة</numerusform>
            <numerusform>مرتجع معلن واحد</numerusform>
            <numerusform>مرتجعان معلنان</numerusform>
            <numerusform>‏%Ln مرتجعات معلنة</numerusform>
            <numerusform>‏%Ln مرتجعًا معلنًا</numerusform>
            <numerusform>‏%Ln مرتجع معلن</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>لا قطع للفحص</numerusform>
            <numerusform>قطعة واحدة للفحص</numerusform>
            <numerusform>قطعتان للفحص</numerusform>
            <numerusform>‏%Ln قطع للفحص</numerusform>
            <numerusform>‏%Ln قطعة للفحص</numerusform>
            <numerusform>‏%Ln قطعة للفحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>How large products are, and what they weigh</source>
        <translation>أبعاد الأصناف وأوزانها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation>
            <numerusform>لا فروق للبتّ فيها</numerusform>
            <numerusform>فرق واحد للبتّ فيه</numerusform>
            <numerusform>فرقان للبتّ فيهما</numerusform>
            <numerusform>%Ln فروق للبتّ فيها</numerusform>
            <numerusform>%Ln فرقًا للبتّ فيها</numerusform>
            <numerusform>%Ln فرق للبتّ فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation>
            <numerusform>لا شيء للتخزين</numerusform>
            <numerusform>صنف للتخزين</numerusform>
            <numerusform>صنفان للتخزين</numerusform>
            <numerusform>%Ln أصناف للتخزين</numerusform>
            <numerusform>%Ln صنفًا للتخزين</numerusform>
            <numerusform>%Ln صنف للتخزين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation>
            <numerusform>لا شيء من الاحتياطي</numerusform>
            <numerusform>صنف من الاحتياطي</numerusform>
            <numerusform>صنفان من الاحتياطي</numerusform>
            <numerusform>%Ln أصناف من الاحتياطي</numerusform>
            <numerusform>%Ln صنفًا من الاحتياطي</numerusform>
            <numerusform>%Ln صنف من الاحتياطي</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Cut-offs, people, totes</source>
        <translation>مواعيد المغادرة والأشخاص والحاويات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإطلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation>
            <numerusform>لا جولات جاهزة للالتقاط</numerusform>
            <numerusform>جولة واحدة جاهزة للالتقاط</numerusform>
            <numerusform>جولتان جاهزة للالتقاط</numerusform>
            <numerusform>‏%Ln جولات جاهزة للالتقاط</numerusform>
            <numerusform>‏%Ln جولة جاهزة للالتقاط</numerusform>
            <numerusform>‏%Ln جولة جاهزة للالتقاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>عمليات العدّ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Products, slots, stock, orders, returns</source>
        <translation>الأصناف والمواقع والمخزون والطلبات والمرتجعات</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Aisles, zones, what no walk comes to</source>
        <translation>الممرات والمناطق وما لا يصل إليه أي مسار</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>أي صناديق نخزّن</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Papers not known to be printed</source>
        <translation>أوراق لا يُعرف أنها طُبعت</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>منصة التعبئة</translation>
    </message>
    <message>
        <source>Inserts, notes, weights, pictures</source>
        <translation>مرفقات وملاحظات وأوزان وصور</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>شركات النقل</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs</source>
        <translation>الخدمات والأسعار ومواعيد الإغلاق والأرقام والجمارك</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Every carrier: what is still here, and why</source>
        <translation>كل شركة نقل: ما بقي هنا ولماذا</translation>
    </message>
    <message>
        <source>Returns to do</source>
        <translation>أعمال المرتجعات</translation>
    </message>
    <message>
        <source>Requests, refunds, deadlines</source>
        <translation>الطلبات والمبالغ المستردة والمواعيد</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>إرجاع جديد</translation>
    </message>
    <message>
        <source>Asked for in a customer&apos;s name</source>
        <translation>يُطلب باسم العميل</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>نظرات ثانية</translation>
    </message>
    <message>
        <source>Pieces that somebody else judged, to be judged again</source>
        <translation>قطع قيّمها غيرك وتُقيَّم من جديد</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! تغيّر التقييم مؤخرًا: {what}</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>لماذا تعود البضائع</translation>
    </message>
    <message>
        <source>Products, customers, places, months, words, costs</source>
        <translation>المنتجات والعملاء والأماكن والأشهر والكلمات والتكاليف</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>سياسة الإرجاع</translation>
    </message>
    <message>
        <source>Who may send what back</source>
        <translation>من يُرجع ماذا</translation>
    </message>
    <message>
        <source>Scan policies</source>
        <translation>قواعد المسح</translation>
    </message>
    <message>
        <source>What is asked of a scan, and of whom</source>
        <translation>ما يُطلب من المسح، وممّن</translation>
    </message>
    <message>
        <source>People</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Badges, PINs, who does what</source>
        <translation>البطاقات والرموز السرية ومن يعمل ماذا</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Who did what, to which order or item</source>
        <translation>من فعل ماذا، ولأي طلب أو صنف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language, look, scanner, printers</source>
        <translation>اللغة والمظهر والماسح والطابعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب مفتوح واحد</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>‏%Ln طلبات مفتوحة</numerusform>
            <numerusform>‏%Ln طلبًا مفتوحًا</numerusform>
            <numerusform>‏%Ln طلب مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation>
            <numerusform>لا ملصقات غير مؤكدة</numerusform>
            <numerusform>ملصق واحد غير مؤكد</numerusform>
            <numerusform>ملصقان غير مؤكدين</numerusform>
            <numerusform>‏%Ln ملصقات غير مؤكدة</numerusform>
            <numerusform>‏%Ln ملصقًا غير مؤكد</numerusform>
            <numerusform>‏%Ln ملصق غير مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>لا مواقع للعدّ</numerusform>
            <numerusform>موقع واحد للعدّ</numerusform>
            <numerusform>موقعان للعدّ</numerusform>
            <numerusform>%Ln مواقع للعدّ</numerusform>
            <numerusform>%Ln موقعًا للعدّ</numerusform>
            <numerusform>%Ln موقع للعدّ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>So many kinds of files stand beside each other: at 200 %, and else.</extracomment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. Look first; then take it in.</source>
        <translation>اختر محتوى الملف، ثم الملف. عاين أولًا، ثم استورد.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>معاينة أولًا</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>معروفة سلفًا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جداول (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation>
            <numerusform>لن يؤخذ أي صف. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سيؤخذ صف واحد. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سيؤخذ صفان. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>ستؤخذ %Ln صفوف. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سيؤخذ %Ln صفًا. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>سيؤخذ %Ln صف. لم يتغيّر شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation>
            <numerusform>لم يؤخذ أي صف.</numerusform>
            <numerusform>أُخذ صف واحد.</numerusform>
            <numerusform>أُخذ صفان.</numerusform>
            <numerusform>أُخذت %Ln صفوف.</numerusform>
            <numerusform>أُخذ %Ln صفًا.</numerusform>
            <numerusform>أُخذ %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>أعمدة لا معنى لها هنا: {columns}</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>صورة من ملف…</translation>
    </message>
    <message>
        <source>Done: rest as new</source>
        <translation>تم: الباقي كالجديد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>القائمة من جديد</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>الأسئلة المجابة: {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>لا قطع للفحص</numerusform>
            <numerusform>قطعة واحدة للفحص</numerusform>
            <numerusform>قطعتان للفحص</numerusform>
            <numerusform>‏%Ln قطع للفحص</numerusform>
            <numerusform>‏%Ln قطعة للفحص</numerusform>
            <numerusform>‏%Ln قطعة للفحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate of a unit.</source>
        <translation>امسح ملصق قطعة.</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>لا شيء للفحص</translation>
    </message>
    <message>
        <source>Units appear here as soon as their return is received.</source>
        <translation>تظهر القطع هنا حال استلام مرتجعها.</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>السؤال {number} من {all}</translation>
    </message>
    <message>
        <source>Take a photo of what you found.</source>
        <translation>صوّر ما وجدت.</translation>
    </message>
    <message>
        <source>Space takes it. F4 goes on without; the report says so.</source>
        <translation>مفتاح المسافة يلتقطها. ‏F4 يتابع من دونها؛ ويذكر التقرير ذلك.</translation>
    </message>
    <message>
        <source>Clean it. The clock runs.</source>
        <translation>نظّفها. الساعة تعمل.</translation>
    </message>
    <message>
        <source>To be cleaned.</source>
        <translation>يجب تنظيفها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation>
            <numerusform>أقل من دقيقة حتى الآن</numerusform>
            <numerusform>دقيقة واحدة حتى الآن</numerusform>
            <numerusform>دقيقتان حتى الآن</numerusform>
            <numerusform>%Ln دقائق حتى الآن</numerusform>
            <numerusform>%Ln دقيقة حتى الآن</numerusform>
            <numerusform>%Ln دقيقة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>“Done” ends it; then the same question is asked again.</source>
        <translation>«تم» ينهيه؛ ثم يُطرح السؤال نفسه من جديد.</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>أصبحت نظيفة</translation>
    </message>
    <message>
        <source>Begin to clean</source>
        <translation>ابدأ التنظيف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>خذها إلى {place} وامسح المكان.</translation>
    </message>
    <message>
        <source>refund {amount}: {why}</source>
        <translation>المبلغ المسترد {amount}: {why}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>تستحق في {day}</translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys on this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Each act also has a printed command code: scan it instead.</source>
        <translation>لكل أمر رمز مطبوع أيضًا: يمكنك مسحه بدلًا من المفتاح.</translation>
    </message>
</context>
<context>
    <name>KnownReturnRow</name>
    <message>
        <source>When it is collected</source>
        <translation>موعد أخذها</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>طلب الأخذ من الباب</translation>
    </message>
    <message>
        <source>Collect elsewhere…</source>
        <translation>الأخذ من مكان آخر…</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>إلغاء الأخذ</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>طريقة إرجاع أخرى</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>تغيير طريقة الإرجاع</translation>
    </message>
    <message>
        <source>The customer keeps it</source>
        <translation>يحتفظ بها العميل</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>طباعة ملصقه</translation>
    </message>
    <message>
        <source>at another address: {where}</source>
        <translation>من عنوان آخر: {where}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ابتداءً من {amount}</translation>
    </message>
    <message>
        <source>{carrier} could not be told to collect it: {when}</source>
        <translation>تعذّر إبلاغ {carrier} بأخذها: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} يأخذها: {when}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <translation>طُلب من {carrier} أخذها: {when}</translation>
    </message>
    <message>
        <source>The label of {rma} is printed: {number}.</source>
        <translation>طُبع ملصق الإرجاع {rma}: {number}.</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>سُجّل ذلك.</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <extracomment>So many cut-offs are shown, the next ones.</extracomment>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>طلب متأخر</numerusform>
            <numerusform>طلبان متأخران</numerusform>
            <numerusform>%Ln طلبات متأخرة</numerusform>
            <numerusform>%Ln طلبًا متأخرًا</numerusform>
            <numerusform>%Ln طلب متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي طلب واحد</numerusform>
            <numerusform>بقي طلبان</numerusform>
            <numerusform>بقي %Ln طلبات</numerusform>
            <numerusform>بقي %Ln طلبًا</numerusform>
            <numerusform>بقي %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of these held {held}</source>
        <translation>معبّأة {packed}  ·  ملتقَطة {picked}  ·  قيد الالتقاط {walking}  ·  مفتوحة {open}، منها موقوفة {held}</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>آخر المسحات</translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>{done} of {wanted}</source>
        <translation>‏{done} من {wanted}</translation>
    </message>
</context>
<context>
    <name>LinesPopup</name>
    <message>
        <source>Order {order}</source>
        <extracomment>More pieces of a line than anybody orders. The lines that were changed, each with the pieces wanted.</extracomment>
        <translation>الطلب {order}</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>تغيير الطلب</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The scanner is back.</source>
        <extracomment>Below this a window takes the smaller sizes and leaves the map out. The page, and what to show there, that opens once the PIN is given.</extracomment>
        <translation>عاد الماسح.</translation>
    </message>
    <message>
        <source>Too many scans wait. Stop scanning until they are answered.</source>
        <translation>عمليات مسح كثيرة تنتظر. توقف عن المسح حتى يُجاب عنها.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Type the size</source>
        <translation>اكتب المقاس</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>امسح صنفًا</translation>
    </message>
    <message>
        <source>Then measure one piece, or type its size.</source>
        <translation>ثم قِس قطعة واحدة، أو اكتب مقاسها.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
</context>
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
        <translation>شركة النقل</translation>
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
        <source>Your code: {code}</source>
        <extracomment>{code} is the code of a discount, for this customer alone.</extracomment>
        <translation>رمزك: {code}</translation>
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
        <source>Stop</source>
        <comment>column: which place of the walk</comment>
        <translation>المحطة</translation>
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
        <source>Handed over</source>
        <translation>سُلّمت</translation>
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
        <source>Customs declaration</source>
        <translation>إقرار جمركي</translation>
    </message>
    <message>
        <source>May be opened officially</source>
        <translation>يجوز فتحه رسميًا</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <extracomment>Ticked: why the parcel is sent.</extracomment>
        <translation>بيع بضائع</translation>
    </message>
    <message>
        <source>Quantity and description of contents</source>
        <translation>الكمية ووصف المحتويات</translation>
    </message>
    <message>
        <source>HS code</source>
        <extracomment>The number of goods in the Harmonized System of the world&apos;s customs.</extracomment>
        <translation>رمز النظام المنسق</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>country goods come from</comment>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of goods, heading</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Total, gross weight</source>
        <extracomment>The weight beside it is that of the whole parcel.</extracomment>
        <translation>المجموع، الوزن الإجمالي</translation>
    </message>
    <message numerus="yes">
        <source>%n other piece(s): see the invoice</source>
        <translation>
            <numerusform>لا قطع أخرى: انظر الفاتورة</numerusform>
            <numerusform>قطعة أخرى: انظر الفاتورة</numerusform>
            <numerusform>قطعتان أخريان: انظر الفاتورة</numerusform>
            <numerusform>%n قطع أخرى: انظر الفاتورة</numerusform>
            <numerusform>%n قطعة أخرى: انظر الفاتورة</numerusform>
            <numerusform>%n قطعة أخرى: انظر الفاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>I certify that the particulars given are correct and that this item contains nothing dangerous or prohibited.</source>
        <translation>أقرّ بأن البيانات صحيحة وأن هذا الطرد لا يحتوي على شيء خطر أو محظور.</translation>
    </message>
    <message>
        <source>Date and sender&apos;s signature</source>
        <translation>التاريخ وتوقيع المرسل</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>تاريخ الفاتورة</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Tax no. {reference}</source>
        <extracomment>{reference} is the seller&apos;s tax or VAT registration number.</extracomment>
        <translation>الرقم الضريبي {reference}</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>sum of all lines, heading</comment>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>The total includes {percent} % tax: {amount}</source>
        <extracomment>{percent} is a tax rate such as 20, {amount} the money that it makes.</extracomment>
        <translation>يشمل الإجمالي ضريبة {percent}٪: {amount}</translation>
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
        <source>{length} × {width} × {height} mm</source>
        <extracomment>The size of a product in millimetres. Use the short sign of the unit.</extracomment>
        <translation>‏{length} × {width} × {height} مم</translation>
    </message>
    <message>
        <source>{size}, {weight}</source>
        <extracomment>A size and a weight, such as 140 × 12 × 12 mm, 15 g.</extracomment>
        <translation>{size}، {weight}</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} م</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of {size}</source>
        <extracomment>So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>لا كراتين من {size}</numerusform>
            <numerusform>كرتونة واحدة من {size}</numerusform>
            <numerusform>كرتونتان من {size}</numerusform>
            <numerusform>%n كراتين من {size}</numerusform>
            <numerusform>%n كرتونة من {size}</numerusform>
            <numerusform>%n كرتونة من {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>إلغاء طلبات</translation>
    </message>
    <message>
        <source>addresses erased</source>
        <translation>محو عناوين</translation>
    </message>
    <message>
        <source>somebody made a supervisor</source>
        <translation>تعيين مشرف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>نقص</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>command: I am done</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>الحاوية ممتلئة</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>موقع آخر</translation>
    </message>
    <message>
        <source>Swap tote</source>
        <translation>تبديل الحاوية</translation>
    </message>
    <message>
        <source>Cart broken</source>
        <translation>العربة معطلة</translation>
    </message>
    <message>
        <source>Aisle blocked</source>
        <translation>الممر مسدود</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>صنف بديل</translation>
    </message>
    <message>
        <source>Pick again</source>
        <translation>التقاط من جديد</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>command: the missing item was found</comment>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم الجولة</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>ماذا سيفعل التراجع؟</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the opposite of yes</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة ثانية</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>إلغاء الملصق</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A digit or the number of a choice.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>parcel staged</source>
        <translation>وُضع الطرد في مكان انتظاره</translation>
    </message>
    <message>
        <source>signature of the driver</source>
        <translation>توقيع السائق</translation>
    </message>
    <message>
        <source>round taken</source>
        <translation>أخذ الجولة</translation>
    </message>
    <message>
        <source>cart taken</source>
        <translation>أخذ العربة</translation>
    </message>
    <message>
        <source>tote taken</source>
        <translation>أخذ الحاوية</translation>
    </message>
    <message>
        <source>full tote closed</source>
        <translation>إغلاق الحاوية الممتلئة</translation>
    </message>
    <message>
        <source>round paused</source>
        <translation>إيقاف الجولة مؤقتًا</translation>
    </message>
    <message>
        <source>round brought to its place</source>
        <translation>إيصال الجولة إلى مكانها</translation>
    </message>
    <message>
        <source>slot scanned</source>
        <translation>مسح الموقع</translation>
    </message>
    <message>
        <source>item taken</source>
        <translation>أخذ الصنف</translation>
    </message>
    <message>
        <source>pieces counted</source>
        <translation>عدّ القطع</translation>
    </message>
    <message>
        <source>put into the tote</source>
        <translation>الوضع في الحاوية</translation>
    </message>
    <message>
        <source>other slot taken</source>
        <translation>اختيار موقع آخر</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>التخطي</translation>
    </message>
    <message>
        <source>noted as missing</source>
        <translation>تسجيل النقص</translation>
    </message>
    <message>
        <source>other lot taken</source>
        <translation>أخذ دفعة أخرى</translation>
    </message>
    <message>
        <source>other product taken</source>
        <translation>أخذ صنف بديل</translation>
    </message>
    <message>
        <source>tote swapped</source>
        <translation>تبديل الحاوية</translation>
    </message>
    <message>
        <source>broken cart left</source>
        <translation>ترك العربة المعطلة</translation>
    </message>
    <message>
        <source>cart mended</source>
        <translation>إصلاح العربة</translation>
    </message>
    <message>
        <source>aisle closed</source>
        <translation>إغلاق الممر</translation>
    </message>
    <message>
        <source>line opened again</source>
        <translation>فتح السطر من جديد</translation>
    </message>
    <message>
        <source>missing item found</source>
        <translation>العثور على القطعة الناقصة</translation>
    </message>
    <message>
        <source>gone on without a scan</source>
        <translation>متابعة بلا مسح</translation>
    </message>
    <message>
        <source>slot looked at</source>
        <translation>معاينة الموقع</translation>
    </message>
    <message>
        <source>round handed over</source>
        <translation>تسليم الجولة</translation>
    </message>
    <message>
        <source>pieces brought back</source>
        <translation>إعادة القطع</translation>
    </message>
    <message>
        <source>item laid aside</source>
        <translation>وضع الصنف جانبًا</translation>
    </message>
    <message>
        <source>order put on a cart under way</source>
        <translation>ضم طلب إلى عربة في الطريق</translation>
    </message>
    <message>
        <source>policy set</source>
        <translation>ضبط قاعدة عمل</translation>
    </message>
    <message>
        <source>substitutes allowed</source>
        <translation>السماح ببدائل</translation>
    </message>
    <message>
        <source>tote opened at the wall</source>
        <translation>فتح الحاوية عند الجدار</translation>
    </message>
    <message>
        <source>item lifted out of the tote</source>
        <translation>إخراج الصنف من الحاوية</translation>
    </message>
    <message>
        <source>put into the wall</source>
        <translation>الوضع في خانة الجدار</translation>
    </message>
    <message>
        <source>count taken</source>
        <translation>أُخذ عدّ</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>فُتح عدّ</translation>
    </message>
    <message>
        <source>difference looked at</source>
        <translation>عُرض فرق</translation>
    </message>
    <message>
        <source>item counted</source>
        <translation>عُدّ صنف</translation>
    </message>
    <message>
        <source>count finished</source>
        <translation>انتهى العدّ</translation>
    </message>
    <message>
        <source>slot left</source>
        <translation>تُرك الموقع</translation>
    </message>
    <message>
        <source>books put right</source>
        <translation>صُحّحت الدفاتر</translation>
    </message>
    <message>
        <source>count asked for again</source>
        <translation>طُلب العدّ من جديد</translation>
    </message>
    <message>
        <source>difference left</source>
        <translation>تُرك الفرق</translation>
    </message>
    <message>
        <source>product scanned</source>
        <translation>مسح الصنف</translation>
    </message>
    <message>
        <source>product left</source>
        <translation>ترك الصنف</translation>
    </message>
    <message>
        <source>product measured</source>
        <translation>قياس الصنف</translation>
    </message>
    <message>
        <source>move taken</source>
        <translation>أُخذ نقل</translation>
    </message>
    <message>
        <source>place scanned</source>
        <translation>مُسح المكان</translation>
    </message>
    <message>
        <source>taking ended</source>
        <translation>انتهى الأخذ</translation>
    </message>
    <message>
        <source>put into its place</source>
        <translation>وُضع في مكانه</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>تُرك النقل</translation>
    </message>
    <message>
        <source>bench scanned</source>
        <translation>مسح المنصة</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>order paused</source>
        <translation>إيقاف الطلب مؤقتًا</translation>
    </message>
    <message>
        <source>box taken</source>
        <translation>أخذ الصندوق</translation>
    </message>
    <message>
        <source>one piece weighed</source>
        <translation>وزن قطعة واحدة</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>تغيير الطلب</translation>
    </message>
    <message>
        <source>put beside a full slot</source>
        <translation>الوضع بجانب خانة ممتلئة</translation>
    </message>
    <message>
        <source>policy taken back</source>
        <translation>إلغاء قاعدة عمل</translation>
    </message>
    <message>
        <source>item packed</source>
        <translation>تعبئة الصنف</translation>
    </message>
    <message>
        <source>damaged piece taken out</source>
        <translation>إخراج القطعة التالفة</translation>
    </message>
    <message>
        <source>parcel closed</source>
        <translation>إغلاق الطرد</translation>
    </message>
    <message>
        <source>parcel weighed</source>
        <translation>وزن الطرد</translation>
    </message>
    <message>
        <source>weight let go</source>
        <translation>تمرير الوزن</translation>
    </message>
    <message>
        <source>insert packed</source>
        <translation>تعبئة المرفق</translation>
    </message>
    <message>
        <source>insert left out</source>
        <translation>ترك المرفق</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>parcel opened again</source>
        <translation>إعادة فتح الطرد</translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation>تأكيد الملصق</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>طباعة الملصق ثانية</translation>
    </message>
    <message>
        <source>label voided</source>
        <translation>إلغاء الملصق</translation>
    </message>
    <message>
        <source>hand-over opened</source>
        <translation>فتح التسليم</translation>
    </message>
    <message>
        <source>parcel handed over</source>
        <translation>تسليم الطرد</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>إغلاق التسليم</translation>
    </message>
    <message>
        <source>cross aisle added</source>
        <translation>أُضيف ممر عرضي</translation>
    </message>
    <message>
        <source>start of walks moved</source>
        <translation>نُقلت بداية المسارات</translation>
    </message>
    <message>
        <source>aisle corrected</source>
        <translation>تصحيح ممر</translation>
    </message>
    <message>
        <source>cross aisle moved</source>
        <translation>نُقل ممر عرضي</translation>
    </message>
    <message>
        <source>cross aisle removed</source>
        <translation>أُزيل ممر عرضي</translation>
    </message>
    <message>
        <source>hand-over left open</source>
        <translation>ترك التسليم مفتوحًا</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>امسح شارتك للبدء.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>أهلًا، {name}.</translation>
    </message>
    <message>
        <source>Goodbye, {name}. Your open work is kept.</source>
        <translation>إلى اللقاء، {name}. عملك المفتوح محفوظ.</translation>
    </message>
    <message>
        <source>Not readable: {scanned}. Scan again.</source>
        <translation>غير مقروء: {scanned}. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing here has this code: {scanned}. Nothing was changed.</source>
        <translation>لا شيء هنا يحمل هذا الرمز: {scanned}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This code stands for several items: {skus}. Scan the item&apos;s own code.</source>
        <extracomment>{skus} are item numbers that share one barcode.</extracomment>
        <translation>يدل هذا الرمز على عدة أصناف: {skus}. امسح رمز الصنف نفسه.</translation>
    </message>
    <message>
        <source>Choose a station first. {scanned} was not used.</source>
        <extracomment>Nobody has opened a station yet.</extracomment>
        <translation>اختر محطة أولًا. لم يُستخدم {scanned}.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {needed}.</source>
        <extracomment>{kind} is what was scanned, such as &quot;a tote&quot;; {needed} what is wanted, such as &quot;a slot&quot;.</extracomment>
        <translation>ليس الآن: {scanned} ({kind}). المطلوب: {needed}.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {expected}.</source>
        <extracomment>{expected} is a code; {kind} is what was scanned instead, such as &quot;an item&quot;.</extracomment>
        <translation>ليس الآن: {scanned} ({kind}). المطلوب: {expected}.</translation>
    </message>
    <message>
        <source>{name} may not work at this station: {station}. Ask the supervisor.</source>
        <extracomment>{station} is the name of a station, such as Picking.</extracomment>
        <translation>لا يحق العمل في هذه المحطة ({station}) لحامل الشارة: {name}. راجع المشرف.</translation>
    </message>
    <message>
        <source>Choose first: scan, type or touch a number, or “Cancel”.</source>
        <translation>اختر أولًا: امسح رقمًا أو اكتبه أو المسه، أو «إلغاء».</translation>
    </message>
    <message>
        <source>F1 shows the keys that work here. Each has a command code to scan too.</source>
        <translation>يعرض F1 المفاتيح التي تعمل هنا. ولكل منها رمز أمر يمكن مسحه.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was stored; go on with what is shown.</source>
        <translation>عاد الخادم. ما مُسح قبل ذلك حُفظ؛ تابع بما هو معروض.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was not stored: scan it again.</source>
        <translation>عاد الخادم. ما مُسح قبل ذلك لم يُحفظ: امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>تم التراجع. عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <extracomment>{act} is what was done, such as &quot;Put into the tote&quot;.</extracomment>
        <translation>تم التراجع عن: {act}.</translation>
    </message>
    <message>
        <source>Undone: {act}. Undo again takes back: {then}.</source>
        <extracomment>{then} is what the next undo takes back.</extracomment>
        <translation>تم التراجع عن: {act}. التراجع مرة أخرى يلغي: {then}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>التراجع سيلغي: {act}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act} ({subject}).</source>
        <extracomment>{subject} is the slot, item, tote … it was done to.</extracomment>
        <translation>التراجع سيلغي: {act} ({subject}).</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>أُعيد التنفيذ.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>أُعيد التنفيذ: {act}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Repeat ignored: the scanner fired twice.</source>
        <extracomment>A scanner that fires twice by itself.</extracomment>
        <translation>أُهمل التكرار: مسح الماسح مرتين.</translation>
    </message>
    <message>
        <source>Already counted: tag {scanned} on this {sku}. Nothing was changed.</source>
        <extracomment>An RFID tag that was read before for the same round, order or return.</extracomment>
        <translation>سبق عدّها: الوسم {scanned} على {sku} هذا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Held since the refused scan. Take them?</source>
        <extracomment>Scans made so quickly after a refused one that nobody can have noticed.</extracomment>
        <translation>محتجزة منذ المسح المرفوض. هل تُحتسب؟</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation>
            <numerusform>لا مسح محتجزًا منذ المسح المرفوض (%n): {codes}.</numerusform>
            <numerusform>مسح واحد محتجز منذ المسح المرفوض: {codes}. هل يُحتسب؟</numerusform>
            <numerusform>مسحان محتجزان منذ المسح المرفوض: {codes}. هل يُحتسبان؟</numerusform>
            <numerusform>%n عمليات مسح محتجزة منذ المسح المرفوض: {codes}. هل تُحتسب؟</numerusform>
            <numerusform>%n عملية مسح محتجزة منذ المسح المرفوض: {codes}. هل تُحتسب؟</numerusform>
            <numerusform>%n عملية مسح محتجزة منذ المسح المرفوض: {codes}. هل تُحتسب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation>
            <numerusform>لم يُحتسب أي مسح محتجز.</numerusform>
            <numerusform>احتُسب المسح المحتجز.</numerusform>
            <numerusform>احتُسب المسحان المحتجزان بالترتيب.</numerusform>
            <numerusform>احتُسبت %n عمليات مسح محتجزة بالترتيب.</numerusform>
            <numerusform>احتُسبت %n عملية مسح محتجزة بالترتيب.</numerusform>
            <numerusform>احتُسبت %n عملية مسح محتجزة بالترتيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation>
            <numerusform>لم يُترك أي مسح محتجز. امسح مرة أخرى.</numerusform>
            <numerusform>تُرك المسح المحتجز. امسح مرة أخرى.</numerusform>
            <numerusform>تُرك المسحان المحتجزان. امسح مرة أخرى.</numerusform>
            <numerusform>تُركت %n عمليات مسح محتجزة. امسح مرة أخرى.</numerusform>
            <numerusform>تُركت %n عملية مسح محتجزة. امسح مرة أخرى.</numerusform>
            <numerusform>تُركت %n عملية مسح محتجزة. امسح مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many scans at once. This one was not taken: scan it again.</source>
        <translation>عمليات مسح كثيرة دفعة واحدة. لم يُحتسب هذا المسح: امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Take them in order</source>
        <translation>احتسبها بالترتيب</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>The scanner read nothing. Scan again.</source>
        <translation>لم يقرأ الماسح شيئًا. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Too long for one code. Scan one code at a time.</source>
        <translation>أطول من رمز واحد. امسح رمزًا واحدًا كل مرة.</translation>
    </message>
    <message>
        <source>The code came in damaged: {scanned}. Scan again.</source>
        <translation>وصل الرمز تالفًا: {scanned}. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>The code holds invisible characters: {scanned}. Print its label again.</source>
        <translation>في الرمز محارف غير مرئية: {scanned}. اطبع ملصقه من جديد.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.</source>
        <translation>الماسح مضبوط على تخطيط لوحة مفاتيح آخر: {scanned}. اختره في الإعدادات.</translation>
    </message>
    <message>
        <source>The code came in with wrong letters: {scanned}. Check the scanner&apos;s keyboard layout.</source>
        <translation>وصل الرمز بحروف خاطئة: {scanned}. تحقّق من تخطيط لوحة مفاتيح الماسح.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: {scanned}. Scan again.</source>
        <translation>رقم خاطئ أو ناقص: {scanned}. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Only a part of the code was read: {scanned}. Scan again.</source>
        <translation>قُرئ جزء من الرمز فقط: {scanned}. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Two codes came as one: {scanned}. Scan one after the other.</source>
        <translation>وصل رمزان كرمز واحد: {scanned}. امسح واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>{scanned} only looks like a known code, but its signs are others. Scan the label itself.</source>
        <extracomment>Letters that look like digits, such as O and 0; small letters for capital ones.</extracomment>
        <translation>{scanned} يشبه رمزًا معروفًا فقط، لكن علاماته أخرى. امسح الملصق نفسه.</translation>
    </message>
    <message>
        <source>The code&apos;s contents are not valid GS1: {scanned}. Nothing was changed.</source>
        <translation>محتوى الرمز ليس GS1 صحيحًا: {scanned}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.</source>
        <extracomment>RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.</extracomment>
        <translation>لا يحمل الوسم رقم صنف (SGTIN-96) ولا رقم طرد (SSCC-96): {scanned}.</translation>
    </message>
    <message>
        <source>A tag&apos;s number has 24 characters, this one has not: {scanned}. Read it again.</source>
        <translation>رقم الوسم من 24 رمزًا، وهذا ليس كذلك: {scanned}. اقرأه مرة أخرى.</translation>
    </message>
    <message>
        <source>The number on the tag is not valid: {scanned}. Write the tag again.</source>
        <translation>الرقم على الوسم غير صالح: {scanned}. اكتب الوسم من جديد.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>شركات النقل</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>مواعيد الإغلاق</translation>
    </message>
    <message>
        <source>Postcode zones</source>
        <translation>مناطق الرموز البريدية</translation>
    </message>
    <message>
        <source>Fuel and girth</source>
        <translation>الوقود والمحيط</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>الرسوم الإضافية</translation>
    </message>
    <message>
        <source>Carriers&apos; days off</source>
        <translation>عطل شركات النقل</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>أرقام التتبع</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>قوالب الملصقات</translation>
    </message>
    <message>
        <source>Terms for returns</source>
        <translation>شروط الإرجاع</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>أوقات الأخذ من الباب</translation>
    </message>
    <message>
        <source>Customs data</source>
        <translation>بيانات الجمارك</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>رموز الخصم</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}.</source>
        <translation>الصفوف: {rows}. المأخوذة: {taken}. المعروفة سلفًا: {known}. المرفوضة: {refused}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <extracomment>{columns} is a list of column names.</extracomment>
        <translation>أعمدة لا معنى لها هنا: {columns}</translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <extracomment>{row} is the number of a line, {reason} a whole sentence.</extracomment>
        <translation>السطر {row}: {reason}</translation>
    </message>
    <message>
        <source>Line {row}, {field}: {reason}</source>
        <extracomment>{field} is the name of a column.</extracomment>
        <translation>السطر {row}، {field}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be used. Nothing was taken.</source>
        <translation>لا يمكن استخدام الملف. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a CSV file.</source>
        <translation>هذا ليس ملفًا. اختر ملف CSV.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken.</source>
        <translation>الملف فارغ. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes. Split it. Nothing was taken.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>الملف أكبر من {limit} بايت. قسّمه. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it. Nothing was taken.</source>
        <translation>في الملف أكثر من {limit} صف. قسّمه. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken.</source>
        <translation>السطر {line} ليس بترميز UTF-8. احفظ الملف بترميز UTF-8. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>The line ends are of an old kind (CR). Save the file anew as CSV.</source>
        <translation>نهايات الأسطر من نوع قديم (CR). احفظ الملف من جديد بصيغة CSV.</translation>
    </message>
    <message>
        <source>The first line is no heading with column names. Nothing was taken.</source>
        <translation>السطر الأول ليس عنوانًا بأسماء الأعمدة. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}. The file has: {found}. Nothing was taken.</source>
        <extracomment>{columns} and {found} are lists of column names.</extracomment>
        <translation>أعمدة ناقصة: {columns}. في الملف: {found}. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Columns are there twice: {columns}. Nothing was taken.</source>
        <translation>أعمدة مكررة: {columns}. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Empty, but needed.</source>
        <translation>فارغ، وهو لازم.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>طويل جدًا.</translation>
    </message>
    <message>
        <source>Too long: at most {limit}.</source>
        <translation>طويل جدًا: الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>Holds control characters: {value}</source>
        <translation>فيه محارف تحكم: {value}</translation>
    </message>
    <message>
        <source>Holds invisible characters: {value}</source>
        <translation>فيه محارف غير مرئية: {value}</translation>
    </message>
    <message>
        <source>A code may only hold Latin letters, digits and signs: {value}</source>
        <translation>لا يحوي الرمز إلا حروفًا لاتينية وأرقامًا وعلامات: {value}</translation>
    </message>
    <message>
        <source>Not a whole number: {value}</source>
        <translation>ليس عددًا صحيحًا: {value}</translation>
    </message>
    <message>
        <source>Not between {low} and {high}: {value}</source>
        <extracomment>{low} and {high} are numbers, {value} what stood there.</extracomment>
        <translation>ليس بين {low} و{high}: {value}</translation>
    </message>
    <message>
        <source>Not an amount of money such as 12.50: {value}</source>
        <translation>ليس مبلغًا مثل 12.50: {value}</translation>
    </message>
    <message>
        <source>Not a day such as 2026-03-31: {value}</source>
        <translation>ليس تاريخًا مثل 2026-03-31: {value}</translation>
    </message>
    <message>
        <source>Not a time such as 2026-03-31T14:05Z: {value}</source>
        <translation>ليس وقتًا مثل 2026-03-31T14:05Z: {value}</translation>
    </message>
    <message>
        <source>A time without a time zone; write Z or +01:00 after it: {value}</source>
        <translation>وقت بلا منطقة زمنية؛ أضف بعده Z أو ‎+01:00‎: {value}</translation>
    </message>
    <message>
        <source>Not one of {words}: {value}</source>
        <extracomment>{words} is a list of the words that may stand here; keep them as they are.</extracomment>
        <translation>ليس من {words}: {value}</translation>
    </message>
    <message>
        <source>Not of the form {example}: {value}</source>
        <extracomment>{example} shows the form that is wanted.</extracomment>
        <translation>ليس على صيغة {example}: {value}</translation>
    </message>
    <message>
        <source>The check digit is wrong: {value}</source>
        <translation>رقم التحقق خاطئ: {value}</translation>
    </message>
    <message>
        <source>Reads as one of the warehouse&apos;s own codes: {value}</source>
        <translation>يُقرأ كأحد رموز المستودع نفسه: {value}</translation>
    </message>
    <message>
        <source>The same code twice: {value}</source>
        <translation>الرمز نفسه مرتين: {value}</translation>
    </message>
    <message>
        <source>The quotation marks do not close.</source>
        <translation>علامات الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>{found} fields where {wanted} are needed.</source>
        <extracomment>{found} and {wanted} are numbers.</extracomment>
        <translation>عدد الحقول {found} والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>No such product: {sku}. Take the products in first.</source>
        <translation>لا يوجد صنف كهذا: {sku}. استورد الأصناف أولًا.</translation>
    </message>
    <message>
        <source>No such slot: {slot}. Take the slots in first.</source>
        <translation>لا يوجد موقع كهذا: {slot}. استورد المواقع أولًا.</translation>
    </message>
    <message>
        <source>The floor has no aisle {aisle}.</source>
        <translation>لا يوجد ممر {aisle} في المستودع.</translation>
    </message>
    <message>
        <source>{position} mm is beyond the ends of aisle {aisle}.</source>
        <extracomment>{position} is in millimetres.</extracomment>
        <translation>‏{position} مم خارج طرفي الممر {aisle}.</translation>
    </message>
    <message>
        <source>Barcode {code} belongs to product {sku} already.</source>
        <translation>الباركود {code} يخص الصنف {sku} سلفًا.</translation>
    </message>
    <message>
        <source>{slot} holds stock, so its kind cannot change.</source>
        <translation>في الموقع {slot} مخزون، فلا يمكن تغيير نوعه.</translation>
    </message>
    <message>
        <source>{sku} has lots: name the lot.</source>
        <translation>للصنف {sku} دفعات: اذكر الدفعة.</translation>
    </message>
    <message>
        <source>{sku} expires: name the day.</source>
        <translation>للصنف {sku} تاريخ انتهاء: اذكر اليوم.</translation>
    </message>
    <message>
        <source>Lot {lot} is known with another expiry: {expected}</source>
        <extracomment>{expected} is a day.</extracomment>
        <translation>الدفعة {lot} معروفة بتاريخ انتهاء آخر: {expected}</translation>
    </message>
    <message>
        <source>Order {order} has line {line} already, with another item or quantity.</source>
        <translation>في الطلب {order} سطر {line} سلفًا بصنف آخر أو كمية أخرى.</translation>
    </message>
    <message>
        <source>Order {order} is being picked already: no line can be added.</source>
        <translation>بدأ التقاط الطلب {order}: لا يمكن إضافة سطر.</translation>
    </message>
    <message>
        <source>No such carrier: {carrier}. Take the carriers in first.</source>
        <translation>لا توجد شركة نقل كهذه: {carrier}. استورد شركات النقل أولًا.</translation>
    </message>
    <message>
        <source>The carrier has no service {service}. Take the services in first.</source>
        <translation>ليس لدى شركة النقل خدمة {service}. استورد الخدمات أولًا.</translation>
    </message>
    <message>
        <source>No insert has the number {rule}.</source>
        <extracomment>{rule} is the number of an insert&apos;s rule.</extracomment>
        <translation>لا توجد مرفقة بالرقم {rule}.</translation>
    </message>
    <message>
        <source>Code {code} belongs to insert {rule} already.</source>
        <translation>الرمز {code} يخص المرفقة {rule} بالفعل.</translation>
    </message>
    <message>
        <source>No such order: {order}.</source>
        <translation>لا يوجد طلب كهذا: {order}.</translation>
    </message>
    <message>
        <source>Order {order} is known with another discount, shipping or tax.</source>
        <translation>الطلب {order} معروف بخصم أو شحن أو ضريبة أخرى.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The discount is more than the goods of order {order} cost.</source>
        <translation>الخصم أكبر من ثمن بضائع الطلب {order}.</translation>
    </message>
    <message>
        <source>Picker</source>
        <comment>a person&apos;s role</comment>
        <translation>ملتقط</translation>
    </message>
    <message>
        <source>Packer</source>
        <comment>a person&apos;s role</comment>
        <translation>معبّئ</translation>
    </message>
    <message>
        <source>Returns clerk</source>
        <comment>a person&apos;s role</comment>
        <translation>موظف المرتجعات</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a person&apos;s role</comment>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the consolidation wall</comment>
        <translation>جدار الفرز</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation>استلام المرتجعات</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Measuring products</source>
        <translation>قياس الأصناف</translation>
    </message>
    <message>
        <source>Moving goods</source>
        <translation>نقل البضاعة</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name}، اكتب رمزك السري.</translation>
    </message>
    <message>
        <source>Thank you, {name}. All your work is open.</source>
        <translation>شكرًا، {name}. كل عملك مفتوح.</translation>
    </message>
    <message>
        <source>Locked, as nobody worked here. {name}, scan your badge: your work is kept.</source>
        <translation>أُقفل لأن أحدًا لم يعمل هنا. {name}، امسح بطاقتك: عملك محفوظ.</translation>
    </message>
    <message>
        <source>{name}, this takes your PIN. Nothing was changed.</source>
        <translation>{name}، هذا يحتاج إلى رمزك السري. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>هذا الرمز السري خطأ. حاول ثانية.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation>رموز سرية خاطئة كثيرة. انتظر ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number of seconds.</extracomment>
        <translation>رموز سرية خاطئة كثيرة. حاول ثانية بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>{name}, your PIN opens no more. Ask your supervisor for a new one.</source>
        <translation>{name}، رمزك السري لم يعد يفتح. اطلب رمزًا جديدًا من مشرفك.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.</source>
        <translation>الرمز السري من 6 إلى 12 رقمًا، أربعة منها مختلفة على الأقل، وليس تسلسلًا مثل 123456.</translation>
    </message>
    <message>
        <source>This work takes a PIN. Ask the supervisor for one.</source>
        <translation>هذا العمل يحتاج إلى رمز سري. اطلبه من المشرف.</translation>
    </message>
    <message>
        <source>This takes a second person with badge and PIN: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was tried, such as &quot;order cancelled&quot;.</extracomment>
        <translation>هذا يحتاج إلى شخص ثانٍ ببطاقته ورمزه السري: {act}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No such second person, or the wrong PIN. Nothing was changed.</source>
        <translation>لا يوجد شخص ثانٍ كهذا، أو الرمز السري خطأ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is the last supervisor. Make another one first.</source>
        <translation>{name} آخر مشرف. عيّن مشرفًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Everybody here has a name. Type one.</source>
        <translation>لكل شخص هنا اسم. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Choose at least one kind of work.</source>
        <translation>اختر نوع عمل واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>hand parcels over</source>
        <translation>تسليم الطرود</translation>
    </message>
    <message>
        <source>work on returns</source>
        <translation>العمل على المرتجعات</translation>
    </message>
    <message>
        <source>release and hold orders</source>
        <translation>إطلاق الطلبات وتعليقها</translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation>تصحيح الدفاتر</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>استيراد الملفات</translation>
    </message>
    <message>
        <source>set the warehouse up</source>
        <translation>إعداد المستودع</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation>
            <numerusform>لا جولات بالانتظار. امسح «التالي» أو جولة.</numerusform>
            <numerusform>جولة واحدة بالانتظار. امسح «التالي» أو جولة.</numerusform>
            <numerusform>جولتان بالانتظار. امسح «التالي» أو جولة.</numerusform>
            <numerusform>%n جولات بالانتظار. امسح «التالي» أو جولة.</numerusform>
            <numerusform>%n جولة بالانتظار. امسح «التالي» أو جولة.</numerusform>
            <numerusform>%n جولة بالانتظار. امسح «التالي» أو جولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation>
            <numerusform>{tote} تنتظر عند {at}. لا جولات بالانتظار.</numerusform>
            <numerusform>{tote} تنتظر عند {at}. جولة واحدة بالانتظار.</numerusform>
            <numerusform>{tote} تنتظر عند {at}. جولتان بالانتظار.</numerusform>
            <numerusform>{tote} تنتظر عند {at}. %n جولات بالانتظار.</numerusform>
            <numerusform>{tote} تنتظر عند {at}. %n جولة بالانتظار.</numerusform>
            <numerusform>{tote} تنتظر عند {at}. %n جولة بالانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is waiting. Nothing to pick now.</source>
        <translation>لا جولة بالانتظار. لا شيء للالتقاط الآن.</translation>
    </message>
    <message>
        <source>Scan a free cart for round {round}.</source>
        <translation>امسح عربة شاغرة للجولة {round}.</translation>
    </message>
    <message>
        <source>Scan an empty tote.</source>
        <translation>امسح حاوية فارغة.</translation>
    </message>
    <message>
        <source>Scan an empty tote for order {order}.</source>
        <translation>امسح حاوية فارغة للطلب {order}.</translation>
    </message>
    <message>
        <source>Scan box {box} for order {order}, or an empty tote.</source>
        <extracomment>{box} is the name of a standard box.</extracomment>
        <translation>امسح الصندوق {box} للطلب {order}، أو حاوية فارغة.</translation>
    </message>
    <message>
        <source>Go to {slot} and scan the slot.</source>
        <translation>اذهب إلى {slot} وامسح الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation>
            <numerusform>خذ %n قطعة: {name}. امسح كل قطعة.</numerusform>
            <numerusform>خذ قطعة واحدة: {name}. امسح كل قطعة.</numerusform>
            <numerusform>خذ قطعتين: {name}. امسح كل قطعة.</numerusform>
            <numerusform>خذ %n قطع: {name}. امسح كل قطعة.</numerusform>
            <numerusform>خذ %n قطعة: {name}. امسح كل قطعة.</numerusform>
            <numerusform>خذ %n قطعة: {name}. امسح كل قطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation>
            <numerusform>لم يبق شيء من {sku}.</numerusform>
            <numerusform>بقيت قطعة واحدة من {sku}.</numerusform>
            <numerusform>بقيت قطعتان من {sku}.</numerusform>
            <numerusform>بقيت %n قطع من {sku}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation>
            <numerusform>ضع %n قطعة في حاوية فارغة في الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع قطعة واحدة في حاوية فارغة في الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع قطعتين في حاوية فارغة في الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع %n قطع في حاوية فارغة في الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع %n قطعة في حاوية فارغة في الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع %n قطعة في حاوية فارغة في الخانة {position}. امسحها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation>
            <numerusform>ضع %n قطعة في الحاوية {tote}، الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع قطعة واحدة في الحاوية {tote}، الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع قطعتين في الحاوية {tote}، الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع %n قطع في الحاوية {tote}، الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع %n قطعة في الحاوية {tote}، الخانة {position}. امسحها.</numerusform>
            <numerusform>ضع %n قطعة في الحاوية {tote}، الخانة {position}. امسحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked. Bring it to a packing bench and scan the bench.</source>
        <translation>اكتمل الالتقاط. أوصله إلى منصة تعبئة وامسح المنصة.</translation>
    </message>
    <message>
        <source>All picked. Bring it to the wall and scan a slot of the wall.</source>
        <translation>اكتمل الالتقاط. أوصله إلى جدار الفرز وامسح خانة من الجدار.</translation>
    </message>
    <message>
        <source>All picked here. Hand it on to zone {zone} and scan the place there.</source>
        <translation>اكتمل الالتقاط هنا. سلّمه إلى المنطقة {zone} وامسح المكان هناك.</translation>
    </message>
    <message>
        <source>Now scan the serial number of this {sku}.</source>
        <translation>امسح الآن الرقم التسلسلي للصنف {sku}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation>
            <numerusform>خذ %n قطعة: {name}. امسح واحدة ثم عُدّ: المجموع {all}.</numerusform>
            <numerusform>خذ قطعة واحدة: {name}. امسح واحدة ثم عُدّ: المجموع {all}.</numerusform>
            <numerusform>خذ قطعتين: {name}. امسح واحدة ثم عُدّ: المجموع {all}.</numerusform>
            <numerusform>خذ %n قطع: {name}. امسح واحدة ثم عُدّ: المجموع {all}.</numerusform>
            <numerusform>خذ %n قطعة: {name}. امسح واحدة ثم عُدّ: المجموع {all}.</numerusform>
            <numerusform>خذ %n قطعة: {name}. امسح واحدة ثم عُدّ: المجموع {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>خذ %n قطعة: {name}. أي {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ قطعة واحدة: {name}. أي {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ قطعتين: {name}. أي {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n قطع: {name}. أي {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n قطعة: {name}. أي {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n قطعة: {name}. أي {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation>
            <numerusform>خذ %n قطعة: {name}. أي {cases}. امسح واحدة ثم عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>خذ قطعة واحدة: {name}. أي {cases}. امسح واحدة ثم عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>خذ قطعتين: {name}. أي {cases}. امسح واحدة ثم عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>خذ %n قطع: {name}. أي {cases}. امسح واحدة ثم عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>خذ %n قطعة: {name}. أي {cases}. امسح واحدة ثم عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>خذ %n قطعة: {name}. أي {cases}. امسح واحدة ثم عُدّ القطع: المجموع {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation>
            <numerusform>لم يبق شيء من {sku}. عُدّ: المجموع {all}.</numerusform>
            <numerusform>بقيت قطعة واحدة من {sku}. عُدّ: المجموع {all}.</numerusform>
            <numerusform>بقيت قطعتان من {sku}. عُدّ: المجموع {all}.</numerusform>
            <numerusform>بقيت %n قطع من {sku}. عُدّ: المجموع {all}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}. عُدّ: المجموع {all}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}. عُدّ: المجموع {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation>
            <numerusform>لم يبق شيء من {sku}: {cases}.</numerusform>
            <numerusform>بقيت قطعة واحدة من {sku}: {cases}.</numerusform>
            <numerusform>بقيت قطعتان من {sku}: {cases}.</numerusform>
            <numerusform>بقيت %n قطع من {sku}: {cases}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}: {cases}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}: {cases}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation>
            <numerusform>لم يبق شيء من {sku}: {cases}. عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>بقيت قطعة واحدة من {sku}: {cases}. عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>بقيت قطعتان من {sku}: {cases}. عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>بقيت %n قطع من {sku}: {cases}. عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}: {cases}. عُدّ القطع: المجموع {all}.</numerusform>
            <numerusform>بقيت %n قطعة من {sku}: {cases}. عُدّ القطع: المجموع {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was cancelled. Put away what is in the box and scan the place.</source>
        <translation>أُلغي الطلب. أعد ما في الصندوق إلى مكان التخزين وامسح المكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation>
            <numerusform>تنقص لا قطع من {sku} في {slot}. لماذا؟</numerusform>
            <numerusform>تنقص قطعة واحدة من {sku} في {slot}. لماذا؟</numerusform>
            <numerusform>تنقص قطعتان من {sku} في {slot}. لماذا؟</numerusform>
            <numerusform>تنقص %n قطع من {sku} في {slot}. لماذا؟</numerusform>
            <numerusform>تنقص %n قطعة من {sku} في {slot}. لماذا؟</numerusform>
            <numerusform>تنقص %n قطعة من {sku} في {slot}. لماذا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation>
            <numerusform>سُجّل نقص %n قطعة من {sku} في {slot}. سيُجرد الموقع.</numerusform>
            <numerusform>سُجّل نقص قطعة واحدة من {sku} في {slot}. سيُجرد الموقع.</numerusform>
            <numerusform>سُجّل نقص قطعتين من {sku} في {slot}. سيُجرد الموقع.</numerusform>
            <numerusform>سُجّل نقص %n قطع من {sku} في {slot}. سيُجرد الموقع.</numerusform>
            <numerusform>سُجّل نقص %n قطعة من {sku} في {slot}. سيُجرد الموقع.</numerusform>
            <numerusform>سُجّل نقص %n قطعة من {sku} في {slot}. سيُجرد الموقع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation>
            <numerusform>لا شيء تالف من {sku} في {slot}.</numerusform>
            <numerusform>سُجّلت قطعة واحدة تالفة من {sku} في {slot}. ضعها في الحجر.</numerusform>
            <numerusform>سُجّلت قطعتان تالفتان من {sku} في {slot}. ضعهما في الحجر.</numerusform>
            <numerusform>سُجّلت %n قطع تالفة من {sku} في {slot}. ضعها في الحجر.</numerusform>
            <numerusform>سُجّلت %n قطعة تالفة من {sku} في {slot}. ضعها في الحجر.</numerusform>
            <numerusform>سُجّلت %n قطعة تالفة من {sku} في {slot}. ضعها في الحجر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from {slot}. Go to {expected}.</source>
        <extracomment>{expected} is the slot to go to instead.</extracomment>
        <translation>ليس من {slot}. اذهب إلى {expected}.</translation>
    </message>
    <message>
        <source>{slot} comes at the end of the walk.</source>
        <translation>الموقع {slot} صار في آخر المسار.</translation>
    </message>
    <message>
        <source>Round {round} is paused. Scan it to go on where you stopped.</source>
        <translation>الجولة {round} متوقفة مؤقتًا. امسحها لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Round {round} is at {slot}. Done.</source>
        <translation>الجولة {round} عند {slot}. تم.</translation>
    </message>
    <message>
        <source>{tote} is closed. The next pieces need an empty tote.</source>
        <translation>أُغلقت الحاوية {tote}. القطع التالية تحتاج حاوية فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation>
            <numerusform>لم تؤخذ قطع زائدة من {sku}.</numerusform>
            <numerusform>أُخذت قطعة واحدة من {sku} زيادة على الطلب. تغيّر الطلب، والتراجع يعيده.</numerusform>
            <numerusform>أُخذت قطعتان من {sku} زيادة على الطلب. تغيّر الطلب، والتراجع يعيده.</numerusform>
            <numerusform>أُخذت %n قطع من {sku} زيادة على الطلب. تغيّر الطلب، والتراجع يعيده.</numerusform>
            <numerusform>أُخذت %n قطعة من {sku} زيادة على الطلب. تغيّر الطلب، والتراجع يعيده.</numerusform>
            <numerusform>أُخذت %n قطعة من {sku} زيادة على الطلب. تغيّر الطلب، والتراجع يعيده.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.</source>
        <translation>حسب السجلات هذا الموقع فارغ الآن. هل هو كذلك؟ «نعم» أو «لا» أو عُدّ ما بقي.</translation>
    </message>
    <message>
        <source>Scan the tote that is to be replaced.</source>
        <translation>امسح الحاوية المراد تبديلها.</translation>
    </message>
    <message>
        <source>Move everything out of {tote} into an empty tote and scan that one.</source>
        <translation>انقل كل ما في {tote} إلى حاوية فارغة وامسح الفارغة.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Put the totes on another cart and scan it.</source>
        <translation>العربة {cart} خارج الخدمة. ضع الحاويات على عربة أخرى وامسحها.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Is it mended?</source>
        <translation>العربة {cart} خارج الخدمة. هل أُصلحت؟</translation>
    </message>
    <message>
        <source>{cart} is in use again.</source>
        <translation>عادت العربة {cart} إلى الخدمة.</translation>
    </message>
    <message>
        <source>The aisle of {slot} is closed. What it holds comes from elsewhere, or last.</source>
        <extracomment>{slot} is a slot in the aisle.</extracomment>
        <translation>أُغلق ممر {slot}. ما فيه يؤخذ من مكان آخر، أو في النهاية.</translation>
    </message>
    <message>
        <source>What goes out instead of {sku}?</source>
        <translation>ماذا يُرسل بدل {sku}؟</translation>
    </message>
    <message>
        <source>Which line do you want to pick again?</source>
        <translation>أي سطر تريد التقاطه من جديد؟</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>ما الذي وُجد؟</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation>
            <numerusform>لا شيء من {sku} يُعاد إلى {slot}. السطر مفتوح من جديد.</numerusform>
            <numerusform>أعد قطعة واحدة من {sku} إلى {slot}. السطر مفتوح من جديد.</numerusform>
            <numerusform>أعد قطعتين من {sku} إلى {slot}. السطر مفتوح من جديد.</numerusform>
            <numerusform>أعد %n قطع من {sku} إلى {slot}. السطر مفتوح من جديد.</numerusform>
            <numerusform>أعد %n قطعة من {sku} إلى {slot}. السطر مفتوح من جديد.</numerusform>
            <numerusform>أعد %n قطعة من {sku} إلى {slot}. السطر مفتوح من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation>
            <numerusform>لا شيء من {sku} في {slot}. السطر مفتوح من جديد.</numerusform>
            <numerusform>قطعة واحدة من {sku} في {slot} من جديد. السطر مفتوح من جديد.</numerusform>
            <numerusform>قطعتان من {sku} في {slot} من جديد. السطر مفتوح من جديد.</numerusform>
            <numerusform>%n قطع من {sku} في {slot} من جديد. السطر مفتوح من جديد.</numerusform>
            <numerusform>%n قطعة من {sku} في {slot} من جديد. السطر مفتوح من جديد.</numerusform>
            <numerusform>%n قطعة من {sku} في {slot} من جديد. السطر مفتوح من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes on with round {round}?</source>
        <translation>من يتابع الجولة {round}؟</translation>
    </message>
    <message>
        <source>{name} goes on with round {round}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} يتابع الجولة {round}.</translation>
    </message>
    <message>
        <source>Round {round} is yours and waits. Scan “Next” to go on with it.</source>
        <translation>الجولة {round} لك وتنتظرك. امسح «التالي» لمتابعتها.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. Put away what is in {tote} and scan the place.</source>
        <translation>أُلغي الطلب {order}. أعد ما في {tote} إلى مكان التخزين وامسح المكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation>
            <numerusform>لا قطع من {tote} في {slot}. {tote} شاغرة.</numerusform>
            <numerusform>قطعة واحدة من {tote} في {slot}. {tote} شاغرة.</numerusform>
            <numerusform>قطعتان من {tote} في {slot}. {tote} شاغرة.</numerusform>
            <numerusform>%n قطع من {tote} في {slot}. {tote} شاغرة.</numerusform>
            <numerusform>%n قطعة من {tote} في {slot}. {tote} شاغرة.</numerusform>
            <numerusform>%n قطعة من {tote} في {slot}. {tote} شاغرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted.</source>
        <extracomment>The order was cancelled while it was picked; the scan was not counted.</extracomment>
        <translation>أُلغي الطلب {order}. لم يُحتسب هذا المسح.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted. Go to {slot}.</source>
        <translation>أُلغي الطلب {order}. لم يُحتسب هذا المسح. اذهب إلى {slot}.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Look at the screen.</source>
        <translation>تغيّر المسار. لم يُحتسب هذا المسح. انظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Go to {slot}.</source>
        <translation>تغيّر المسار. لم يُحتسب هذا المسح. اذهب إلى {slot}.</translation>
    </message>
    <message>
        <source>{sku}: {name}</source>
        <comment>a choice</comment>
        <translation>{sku}: {name}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} from {slot}, order {order}</source>
        <translation>{pieces} × {sku} من {slot}، الطلب {order}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} missing in {slot}, order {order}</source>
        <translation>{pieces} × {sku} ناقصة في {slot}، الطلب {order}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a choice of persons</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>أُصلحت</translation>
    </message>
    <message>
        <source>The slot is empty</source>
        <translation>الموقع فارغ</translation>
    </message>
    <message>
        <source>Too few in the slot</source>
        <translation>القطع في الموقع لا تكفي</translation>
    </message>
    <message>
        <source>Another item lies there</source>
        <translation>يوجد هناك صنف آخر</translation>
    </message>
    <message>
        <source>Cannot find it</source>
        <translation>لم أجده</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>No other slot holds enough {sku}. Nothing was changed.</source>
        <translation>لا يوجد موقع آخر فيه ما يكفي من {sku}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No round is waiting. Nothing was changed.</source>
        <translation>لا جولة بالانتظار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Round {round} cannot be picked now: it is done or not yet ready.</source>
        <translation>لا يمكن التقاط الجولة {round} الآن: انتهت أو لم تجهز بعد.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}.</source>
        <translation>لا جولة تنتظر الحاوية {tote}.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}. It is at {at} with order {order}.</source>
        <extracomment>{at} is where the tote is.</extracomment>
        <translation>لا جولة تنتظر {tote}. هي عند {at} وفيها الطلب {order}.</translation>
    </message>
    <message>
        <source>Round {round} is being picked by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>الجولة {round} لدى {name}. خذ غيرها.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Go to {expected}.</source>
        <translation>موقع خاطئ: {scanned}. اذهب إلى {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}.</source>
        <translation>ليس هذا: {scanned}. المطلوب: {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}.</source>
        <extracomment>The item scanned is not wanted here and now, but by other orders of this round.</extracomment>
        <translation>ليس هذا: {scanned}. المطلوب: {expected}. الصنف {scanned} للطلب {orders}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).</source>
        <translation>ليس هذا: {scanned}. المطلوب: {expected}. الصنف {scanned} للحاوية {totes} (الطلب {orders}).</translation>
    </message>
    <message>
        <source>Wrong lot: {scanned}. Wanted: {expected}.</source>
        <translation>دفعة خاطئة: {scanned}. المطلوب: {expected}.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too.</source>
        <translation>لهذا الصنف دفعات. امسح الدفعة أيضًا.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too: {expected}.</source>
        <translation>لهذا الصنف دفعات. امسح الدفعة أيضًا: {expected}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted.</source>
        <extracomment>{missing} is how many are still wanted, {scanned} how many were scanned or counted.</extracomment>
        <translation>قطع زائدة من {sku}: {scanned}. المطلوب بعد: {missing}. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, scan {again} again.</source>
        <extracomment>{again} is the code of a case.</extracomment>
        <translation>قطع زائدة من {sku}: {scanned}. المطلوب: {missing}. لفتح الكرتونة وأخذ {missing} منها امسح {again} مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and take {missing}, scan {again} again.</source>
        <translation>قطع زائدة من {sku}: {scanned}. المطلوب: {missing}، وبحد أقصى {most}. لفتح الكرتونة وأخذ {missing} منها امسح {again} مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.</source>
        <extracomment>{most} is how many may be taken where more than was ordered is allowed.</extracomment>
        <translation>قطع زائدة من {sku}: {scanned}. المطلوب: {missing}، وبحد أقصى {most}. لم يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Wrong tote: {scanned}. Wanted: {expected}, position {position}.</source>
        <translation>حاوية خاطئة: {scanned}. المطلوب: {expected}، الخانة {position}.</translation>
    </message>
    <message>
        <source>Round {round} is not picked into boxes. Scan an empty tote.</source>
        <translation>لا تُجمع الجولة {round} في صناديق. امسح حاوية فارغة.</translation>
    </message>
    <message>
        <source>{tote} is in use. Scan an empty tote.</source>
        <translation>الحاوية {tote} مشغولة. امسح حاوية فارغة.</translation>
    </message>
    <message>
        <source>{tote} holds order {order}. Scan an empty tote.</source>
        <translation>في الحاوية {tote} الطلب {order}. امسح حاوية فارغة.</translation>
    </message>
    <message>
        <source>{cart} is on round {round}. Scan a free cart.</source>
        <translation>العربة {cart} في الجولة {round}. امسح عربة شاغرة.</translation>
    </message>
    <message>
        <source>{cart} is too small: {positions} positions, {wanted} needed. Scan another.</source>
        <extracomment>{positions} and {wanted} are numbers of totes.</extracomment>
        <translation>العربة {cart} صغيرة: خاناتها {positions} والمطلوب {wanted}. امسح غيرها.</translation>
    </message>
    <message>
        <source>{cart} is broken. Scan another cart.</source>
        <translation>العربة {cart} معطلة. امسح عربة أخرى.</translation>
    </message>
    <message>
        <source>{cart} is not broken. Nothing was changed.</source>
        <translation>العربة {cart} ليست معطلة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Round {round} has no cart. Nothing was changed.</source>
        <translation>لا عربة للجولة {round}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{tote} is not on round {round}. Scan a tote of this round first.</source>
        <translation>{tote} ليست في الجولة {round}. امسح أولًا حاوية من هذه الجولة.</translation>
    </message>
    <message>
        <source>{slot} is in no aisle. Nothing was changed.</source>
        <translation>الموقع {slot} ليس في ممر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing may go out instead of {sku}, or too little of it is there.</source>
        <translation>لا بديل مسموح لـ {sku}، أو لا يوجد منه ما يكفي.</translation>
    </message>
    <message>
        <source>{scanned} may not go out instead of {sku}, or too little of it is there.</source>
        <translation>لا يجوز إرسال {scanned} بدل {sku}، أو لا يوجد منه ما يكفي.</translation>
    </message>
    <message>
        <source>Nothing was picked that could be opened again.</source>
        <translation>لم يُلتقط شيء يمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>{sku} from {slot} cannot be picked again: it was not picked, or is packed.</source>
        <translation>لا يمكن التقاط {sku} من {slot} من جديد: لم يُلتقط أو عُبّئ.</translation>
    </message>
    <message>
        <source>Nothing of this round is missing.</source>
        <translation>لا ينقص شيء في هذه الجولة.</translation>
    </message>
    <message>
        <source>Nothing of {sku} is missing in {slot}.</source>
        <translation>لا ينقص شيء من {sku} في {slot}.</translation>
    </message>
    <message>
        <source>Order {order} is being packed. It cannot be picked again.</source>
        <translation>الطلب {order} قيد التعبئة. لا يمكن التقاطه من جديد.</translation>
    </message>
    <message>
        <source>Nobody else who picks is signed in. Pause round {round} instead.</source>
        <translation>لا أحد غيرك من الملتقطين سجّل الدخول. أوقف الجولة {round} مؤقتًا بدل ذلك.</translation>
    </message>
    <message>
        <source>Round {round} cannot be handed to {name}.</source>
        <translation>لا يمكن تسليم الجولة {round} إلى {name}.</translation>
    </message>
    <message>
        <source>{scanned} holds nothing of a cancelled order. Nothing was changed.</source>
        <translation>ليس في {scanned} شيء من طلب ملغى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This cannot be done without a scan. Ask the supervisor about {sku}.</source>
        <translation>لا يمكن ذلك بلا مسح. اسأل المشرف عن {sku}.</translation>
    </message>
    <message>
        <source>Only {missing} of {sku} can be left out of order {order}: the rest was taken.</source>
        <extracomment>{missing} is how many pieces nobody has taken yet.</extracomment>
        <translation>يمكن ترك {missing} فقط من {sku} من الطلب {order}: الباقي أُخذ.</translation>
    </message>
    <message>
        <source>No batch under way has a free position for order {order}.</source>
        <translation>لا جولة مجمّعة في الطريق فيها مكان شاغر للطلب {order}.</translation>
    </message>
    <message>
        <source>Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.</source>
        <extracomment>{instead} is the item, which the slot that was scanned holds too.</extracomment>
        <translation>المخطط {expected}، لكن {instead} موجود في {scanned} أيضًا. امسحه مرة أخرى لتأخذ منه.</translation>
    </message>
    <message>
        <source>Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.</source>
        <translation>المخطط الدفعة {expected} من {instead}. امسح الدفعة {scanned} مرة أخرى لتأخذها.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <source>{sku} of order {order} is wanted like this already. Nothing was changed.</source>
        <translation>الصنف {sku} في الطلب {order} مطلوب هكذا أصلًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked: nothing of it is in stock.</source>
        <translation>لا يمكن التقاط الطلب {order}: لا شيء منه في المخزون.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked wholly. Missing: {skus}.</source>
        <translation>لا يمكن التقاط الطلب {order} كاملًا. الناقص: {skus}.</translation>
    </message>
    <message>
        <source>There is no policy {scanned}.</source>
        <translation>لا توجد قاعدة عمل باسم {scanned}.</translation>
    </message>
    <message>
        <source>{name} must be {least} to {most}, not {scanned}.</source>
        <translation>يجب أن تكون {name} من {least} إلى {most}، لا {scanned}.</translation>
    </message>
    <message>
        <source>First put what you hold into its tote.</source>
        <translation>ضع ما في يدك في حاويته أولًا.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Wanted: {needed}.</source>
        <translation>ليس هنا: {scanned}. المطلوب: {needed}.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Bring it to the hand-over place of zone {zone}.</source>
        <translation>ليس هنا: {scanned}. أوصله إلى مكان التسليم في المنطقة {zone}.</translation>
    </message>
    <message>
        <source>{sku} is not counted here. Scan each piece.</source>
        <translation>لا يُعدّ {sku} هنا. امسح كل قطعة.</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>a packing bench</source>
        <translation>منصة تعبئة</translation>
    </message>
    <message>
        <source>a slot of the wall</source>
        <translation>خانة من الجدار</translation>
    </message>
    <message>
        <source>a hand-over place</source>
        <translation>مكان تسليم</translation>
    </message>
    <message>
        <source>“Next” or a round</source>
        <translation>«التالي» أو جولة</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>عربة</translation>
    </message>
    <message>
        <source>an empty tote</source>
        <translation>حاوية فارغة</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>No order is waiting. Nothing to pack now.</source>
        <translation>لا طلب بالانتظار. لا شيء للتعبئة الآن.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it.</source>
        <translation>خذ الصندوق {box} وامسحه.</translation>
    </message>
    <message>
        <source>Choose a box yourself and scan it.</source>
        <extracomment>No standard box holds everything: {items} are item numbers that fit into none.</extracomment>
        <translation>اختر صندوقًا بنفسك وامسحه.</translation>
    </message>
    <message>
        <source>No box is made for {items}. Choose one yourself and scan it.</source>
        <translation>لا صندوق يناسب {items}. اختر واحدًا بنفسك وامسحه.</translation>
    </message>
    <message>
        <source>Box {box} is smaller than planned ({expected}). Scan each piece.</source>
        <extracomment>{expected} is the box that was planned, {box} the smaller one that was taken.</extracomment>
        <translation>الصندوق {box} أصغر من المخطط ({expected}). امسح كل قطعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation>
            <numerusform>لا قطع لهذا الطرد. امسح كل واحدة.</numerusform>
            <numerusform>قطعة واحدة لهذا الطرد. امسح كل واحدة.</numerusform>
            <numerusform>قطعتان لهذا الطرد. امسح كل واحدة.</numerusform>
            <numerusform>%n قطع لهذا الطرد. امسح كل واحدة.</numerusform>
            <numerusform>%n قطعة لهذا الطرد. امسح كل واحدة.</numerusform>
            <numerusform>%n قطعة لهذا الطرد. امسح كل واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation>
            <numerusform>لا نقل ينتظر. امسح المكان الذي تأخذ منه.</numerusform>
            <numerusform>نقل واحد ينتظر. امسح «التالي»، أو المكان الذي تأخذ منه.</numerusform>
            <numerusform>نقلان ينتظران. امسح «التالي»، أو المكان الذي تأخذ منه.</numerusform>
            <numerusform>%n عمليات نقل تنتظر. امسح «التالي»، أو المكان الذي تأخذ منه.</numerusform>
            <numerusform>%n عملية نقل تنتظر. امسح «التالي»، أو المكان الذي تأخذ منه.</numerusform>
            <numerusform>%n عملية نقل تنتظر. امسح «التالي»، أو المكان الذي تأخذ منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be moved now. Scan “Next” to fill up, or a place to take from.</source>
        <translation>لا شيء يجب نقله الآن. امسح «التالي» للتعبئة، أو مكانًا تأخذ منه.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation>
            <numerusform>أحضر %n × {sku} من {place}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}. امسح المكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>أحضر %n × {sku} من {place}: {cases}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}: {cases}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}: {cases}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}: {cases}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}: {cases}. امسح المكان.</numerusform>
            <numerusform>أحضر %n × {sku} من {place}: {cases}. امسح المكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what you take from {place}.</source>
        <translation>امسح ما تأخذه من {place}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation>
            <numerusform>خذ %n × {name} ({sku}) وامسحه.</numerusform>
            <numerusform>خذ %n × {name} ({sku}) وامسحه.</numerusform>
            <numerusform>خذ %n × {name} ({sku}) وامسحه.</numerusform>
            <numerusform>خذ %n × {name} ({sku}) وامسحه.</numerusform>
            <numerusform>خذ %n × {name} ({sku}) وامسحه.</numerusform>
            <numerusform>خذ %n × {name} ({sku}) وامسحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation>
            <numerusform>خذ %n × {name} ({sku}): {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n × {name} ({sku}): {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n × {name} ({sku}): {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n × {name} ({sku}): {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n × {name} ({sku}): {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
            <numerusform>خذ %n × {name} ({sku}): {cases}. امسح كل كرتونة وكل قطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه: {place}.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه: {place}.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه: {place}.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه: {place}.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه: {place}.</numerusform>
            <numerusform>في اليد %n × {sku}. تابع المسح، أو امسح موقعه: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation>
            <numerusform>خذ %n × {sku} إلى موقع وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى موقع وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى موقع وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى موقع وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى موقع وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى موقع وامسحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation>
            <numerusform>خذ %n × {sku} إلى {place} وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى {place} وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى {place} وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى {place} وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى {place} وامسحه.</numerusform>
            <numerusform>خذ %n × {sku} إلى {place} وامسحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot: {expected}.</source>
        <extracomment>{expected} is the lot wanted, or the lots that may be meant.
----------
{expected} are the lots that may be meant.</extracomment>
        <translation>امسح الدفعة الآن: {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. Put {sku} there too?</source>
        <extracomment>{others} are other items.</extracomment>
        <translation>في {place} الأصناف {others}. هل تضع {sku} هناك أيضًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation>
            <numerusform>وُضع %n × {sku} في {place}.</numerusform>
            <numerusform>وُضع %n × {sku} في {place}.</numerusform>
            <numerusform>وُضع %n × {sku} في {place}.</numerusform>
            <numerusform>وُضع %n × {sku} في {place}.</numerusform>
            <numerusform>وُضع %n × {sku} في {place}.</numerusform>
            <numerusform>وُضع %n × {sku} في {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in {place}: it will be counted.</source>
        <translation>في {place} أقل مما يلزم: سيُعدّ.</translation>
    </message>
    <message>
        <source>Left where it is: {place}.</source>
        <translation>تُرك في مكانه: {place}.</translation>
    </message>
    <message>
        <source>“Next” or a place</source>
        <translation>«التالي» أو مكان</translation>
    </message>
    <message>
        <source>the place to take from</source>
        <translation>المكان الذي يؤخذ منه</translation>
    </message>
    <message>
        <source>the slot it goes to</source>
        <translation>الموقع الذي يذهب إليه</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>تخزين</translation>
    </message>
    <message>
        <source>Fill a pick slot</source>
        <translation>تعبئة موقع التقاط</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>{place} is no slot for goods. Nothing was changed.</source>
        <translation>{place} ليس موقعًا للبضاعة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{place} is blocked. Scan another slot.</source>
        <translation>{place} مغلق. امسح موقعًا آخر.</translation>
    </message>
    <message>
        <source>Nothing has to be moved.</source>
        <translation>لا شيء يجب نقله.</translation>
    </message>
    <message>
        <source>Nothing was taken from {place}, or by the books nothing is there.</source>
        <translation>لم يؤخذ شيء من {place}، أو لا شيء هناك بحسب الدفاتر.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}. Take it from {expected}.</source>
        <translation>مكان خاطئ: {scanned}. خذه من {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. {sku} was not put there.</source>
        <translation>في {place} الأصناف {others}. لم يوضع {sku} هناك.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot.</source>
        <extracomment>{missing} is how many more fit, {scanned} how many are carried, {sku} an item.</extracomment>
        <translation>يتسع {place} لعدد {missing} من {sku}، لا لعدد {scanned}. امسح موقعًا آخر.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Try {others}.</source>
        <extracomment>{others} are slots.</extracomment>
        <translation>يتسع {place} لعدد {missing} من {sku}، لا لعدد {scanned}. جرّب {others}.</translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation>
            <numerusform>ضع أولًا ما تحمله: %n × {sku}.</numerusform>
            <numerusform>ضع أولًا ما تحمله: %n × {sku}.</numerusform>
            <numerusform>ضع أولًا ما تحمله: %n × {sku}.</numerusform>
            <numerusform>ضع أولًا ما تحمله: %n × {sku}.</numerusform>
            <numerusform>ضع أولًا ما تحمله: %n × {sku}.</numerusform>
            <numerusform>ضع أولًا ما تحمله: %n × {sku}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round {rounds}.</source>
        <extracomment>{rounds} are numbers of rounds whose pickers come for the pieces.</extracomment>
        <translation>لا يمكن أن يغادر {wanted} من {sku} المكان {place}: يجوز {there} فقط، والباقي ينتظر الجولة {rounds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation>
            <numerusform>لا طلبات للتعبئة. امسح حاوية أو خانة جدار أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>طلب واحد للتعبئة. امسح حاوية أو خانة جدار أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>طلبان للتعبئة. امسح حاوية أو خانة جدار أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلبات للتعبئة. امسح حاوية أو خانة جدار أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلبًا للتعبئة. امسح حاوية أو خانة جدار أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلب للتعبئة. امسح حاوية أو خانة جدار أو طلبًا أو صنفًا مفردًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation>
            <numerusform>لا طلبات للتعبئة عند {bench}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>طلب واحد للتعبئة عند {bench}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>طلبان للتعبئة عند {bench}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلبات للتعبئة عند {bench}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلبًا للتعبئة عند {bench}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلب للتعبئة عند {bench}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation>
            <numerusform>لا طلبات للتعبئة عند {bench}، وأولها {orders}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>طلب واحد للتعبئة عند {bench}، وأولها {orders}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>طلبان للتعبئة عند {bench}، وأولها {orders}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلبات للتعبئة عند {bench}، وأولها {orders}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلبًا للتعبئة عند {bench}، وأولها {orders}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
            <numerusform>%n طلب للتعبئة عند {bench}، وأولها {orders}. امسح حاوية أو طلبًا أو صنفًا مفردًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>لا طلب بالانتظار عند {bench}. امسح المنصة مرة أخرى لترى كل الطلبات.</translation>
    </message>
    <message>
        <source>You stand at {bench} no longer. The orders of all benches are shown.</source>
        <translation>لم تعد تقف عند {bench}. تظهر طلبات كل المنصات.</translation>
    </message>
    <message>
        <source>{tote} was expected at {bench}. Its order {order} is open here now.</source>
        <extracomment>{bench} is where the tote had been brought; it was scanned at another bench.</extracomment>
        <translation>كان المتوقع أن تكون {tote} عند {bench}. طلبها {order} مفتوح هنا الآن.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it. {notes}</source>
        <extracomment>{notes} is what the packer has to know about this customer or these goods.</extracomment>
        <translation>خذ الصندوق {box} وامسحه. {notes}</translation>
    </message>
    <message>
        <source>Parcel complete. Close box {box} and scan “Done”, or the box again.</source>
        <translation>اكتمل الطرد. أغلق الصندوق {box} وامسح «تم» أو الصندوق ثانية.</translation>
    </message>
    <message>
        <source>Put parcel {number} of {total} on the scale and enter its weight in grams.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>ضع الطرد {number} من {total} على الميزان وأدخل وزنه بالغرام.</translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation>
            <numerusform>ألصق الملصق وامسحه: {tracking}.</numerusform>
            <numerusform>ألصق الملصق وامسحه: {tracking}. بقي ملصق واحد.</numerusform>
            <numerusform>ألصق الملصق وامسحه: {tracking}. بقي ملصقان.</numerusform>
            <numerusform>ألصق الملصق وامسحه: {tracking}. بقيت %n ملصقات.</numerusform>
            <numerusform>ألصق الملصق وامسحه: {tracking}. بقي %n ملصقًا.</numerusform>
            <numerusform>ألصق الملصق وامسحه: {tracking}. بقي %n ملصق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {number} of {total}: take box {box} and scan it.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>الطرد {number} من {total}: خذ الصندوق {box} وامسحه.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Send it to its carrier.</source>
        <translation>عُبّئ الطلب {order}. أرسله إلى شركة الشحن.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Bring it to {place}.</source>
        <extracomment>{place} is where the parcel waits for its carrier.</extracomment>
        <translation>الطلب {order} معبّأ. أحضره إلى {place}.</translation>
    </message>
    <message>
        <source>Parcel of order {order}: open it again, or print a copy of its label?</source>
        <translation>طرد الطلب {order}: إعادة فتحه أم طباعة نسخة من ملصقه؟</translation>
    </message>
    <message>
        <source>Parcel {number} of order {order} is open. Its label no longer counts: take it off.</source>
        <extracomment>{number} is the parcel&apos;s number within its order.</extracomment>
        <translation>فُتح الطرد {number} من الطلب {order}. لم يعد ملصقه صالحًا: انزعه.</translation>
    </message>
    <message>
        <source>Scan the damaged piece.</source>
        <translation>امسح القطعة التالفة.</translation>
    </message>
    <message>
        <source>Bring the damaged {sku} to {place}. The order goes without it.</source>
        <translation>خذ {sku} التالف إلى {place}. يُرسل الطلب من دونه.</translation>
    </message>
    <message>
        <source>Bring it to {place}. Nothing of order {order} is left to send.</source>
        <translation>خذه إلى {place}. لم يبق من الطلب {order} شيء للإرسال.</translation>
    </message>
    <message>
        <source>Order {order} is paused. Scan it to go on where you stopped.</source>
        <translation>الطلب {order} متوقف مؤقتًا. امسحه لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Copy {number} of label {tracking} is being printed.</source>
        <extracomment>{number} tells which copy it is.</extracomment>
        <translation>تُطبع النسخة {number} من الملصق {tracking}.</translation>
    </message>
    <message>
        <source>Label {scanned} is void: destroy it. The new one is {expected}.</source>
        <extracomment>{scanned} is the label that is void now, {expected} the new one.</extracomment>
        <translation>الملصق {scanned} ملغى: أتلفه. الملصق الجديد {expected}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name}.</source>
        <extracomment>{name} is a gift, a card or a note that goes in beside what was ordered.</extracomment>
        <translation>أضف هذا وامسحه: {name}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name} ({text}).</source>
        <extracomment>{text} is what is on the card, such as a discount code.</extracomment>
        <translation>أضف هذا وامسحه: {name} ({text}).</translation>
    </message>
    <message>
        <source>Why does {sku} stay out?</source>
        <translation>لماذا يُترك {sku}؟</translation>
    </message>
    <message>
        <source>The order goes without {sku}.</source>
        <translation>يذهب الطلب دون {sku}.</translation>
    </message>
    <message>
        <source>Not all of it is in this parcel. Missing: {items}. Close it all the same?</source>
        <extracomment>{items} are item numbers.</extracomment>
        <translation>ليس كل شيء في هذا الطرد. الناقص: {items}. أتغلقه مع ذلك؟</translation>
    </message>
    <message>
        <source>Take a picture of the open box, then close it. “Skip” goes without.</source>
        <translation>صوّر الصندوق المفتوح ثم أغلقه. «تخطٍّ» يغني عن الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation>
            <numerusform>لا صور لهذا الطرد.</numerusform>
            <numerusform>صورة واحدة لهذا الطرد.</numerusform>
            <numerusform>صورتان لهذا الطرد.</numerusform>
            <numerusform>%n صور لهذا الطرد.</numerusform>
            <numerusform>%n صورة لهذا الطرد.</numerusform>
            <numerusform>%n صورة لهذا الطرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of this parcel. Close the box.</source>
        <translation>لا صورة لهذا الطرد. أغلق الصندوق.</translation>
    </message>
    <message>
        <source>Somebody changed order {order}. Look at it, then scan again.</source>
        <translation>غيّر شخص الطلب {order}. انظر إليه ثم امسح ثانية.</translation>
    </message>
    <message>
        <source>Why does this parcel go although its weight is off?</source>
        <translation>لماذا يذهب هذا الطرد مع أن وزنه غير مطابق؟</translation>
    </message>
    <message>
        <source>A supervisor has to let it go: scan the supervisor&apos;s badge here.</source>
        <translation>على المشرف أن يمرره: امسح شارة المشرف هنا.</translation>
    </message>
    <message>
        <source>Let go with {scanned} g.</source>
        <extracomment>{scanned} are grams.</extracomment>
        <translation>مُرّر بوزن {scanned} غ.</translation>
    </message>
    <message>
        <source>Contents counted: all is right</source>
        <translation>عُدّ المحتوى: كله صحيح</translation>
    </message>
    <message>
        <source>The weight on file is wrong</source>
        <translation>الوزن المسجل خطأ</translation>
    </message>
    <message>
        <source>More or less filling than usual</source>
        <translation>حشو أكثر أو أقل من المعتاد</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>لم يبقَ منه شيء</translation>
    </message>
    <message>
        <source>No room in the box</source>
        <translation>لا متسع في الصندوق</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>العميل لا يريده</translation>
    </message>
    <message>
        <source>Close it: the rest goes into another</source>
        <translation>أغلقه: يذهب الباقي في طرد آخر</translation>
    </message>
    <message>
        <source>Go on packing</source>
        <translation>واصل التعبئة</translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>اسأل الناقل ثانية</translation>
    </message>
    <message>
        <source>Print our own label</source>
        <translation>اطبع ملصقنا</translation>
    </message>
    <message>
        <source>The carrier sent no label for {tracking}. Ask again, or print our own?</source>
        <translation>لم يرسل الناقل ملصقًا للطرد {tracking}. أنسأله ثانية أم نطبع ملصقنا؟</translation>
    </message>
    <message>
        <source>The label of {tracking} is printed next.</source>
        <translation>ملصق {tracking} يُطبع الآن.</translation>
    </message>
    <message>
        <source>Open the parcel again</source>
        <translation>إعادة فتح الطرد</translation>
    </message>
    <message>
        <source>Print a copy of the label</source>
        <translation>طباعة نسخة من الملصق</translation>
    </message>
    <message>
        <source>a tote, a wall slot or an order</source>
        <translation>حاوية أو خانة جدار أو طلب</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>to be scanned</comment>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Scan the product to measure.</source>
        <translation>امسح الصنف المراد قياسه.</translation>
    </message>
    <message>
        <source>Measure one {sku}, or type its size. On file: {before}.</source>
        <extracomment>{before} is a size and weight, as is {size} in those below. Keep them short.</extracomment>
        <translation>قِس قطعة واحدة من {sku} أو اكتب مقاسها. المسجَّل: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}. Before: {before}.</source>
        <translation>{sku}: ‏{size}. قبل ذلك: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}, not {before}. Is that right?</source>
        <translation>{sku}: ‏{size}، لا {before}. أهذا صحيح؟</translation>
    </message>
    <message>
        <source>{sku} measures {size}. On file is {before}. Measure it again.</source>
        <translation>مقاس {sku} هو {size}. المسجَّل {before}. قِسه ثانية.</translation>
    </message>
    <message>
        <source>{size} cannot be right. Measure it again, or type its size.</source>
        <translation>المقاس {size} لا يصح. قِسه ثانية، أو اكتب مقاسه.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>امسح الصنف أولًا.</translation>
    </message>
    <message>
        <source>No measuring device is set for this desk. Type the size.</source>
        <translation>لا جهاز قياس لهذا المكتب. اكتب المقاس.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>its size, or another item</source>
        <translation>مقاسه، أو صنف آخر</translation>
    </message>
    <message>
        <source>“Done”, or the box again</source>
        <translation>«تم» أو الصندوق ثانية</translation>
    </message>
    <message>
        <source>the weight in grams</source>
        <translation>الوزن بالغرام</translation>
    </message>
    <message>
        <source>a supervisor&apos;s badge</source>
        <translation>شارة مشرف</translation>
    </message>
    <message>
        <source>the parcel&apos;s label</source>
        <translation>ملصق الطرد</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation>
            <numerusform>لا مواقع للعدّ. امسح الموقع الذي تقف عنده.</numerusform>
            <numerusform>موقع واحد للعدّ. امسح «التالي»، أو الموقع الذي تقف عنده.</numerusform>
            <numerusform>موقعان للعدّ. امسح «التالي»، أو الموقع الذي تقف عنده.</numerusform>
            <numerusform>%n مواقع للعدّ. امسح «التالي»، أو الموقع الذي تقف عنده.</numerusform>
            <numerusform>%n موقعًا للعدّ. امسح «التالي»، أو الموقع الذي تقف عنده.</numerusform>
            <numerusform>%n موقع للعدّ. امسح «التالي»، أو الموقع الذي تقف عنده.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot has to be counted. Scan a slot to count it anyway.</source>
        <translation>لا موقع يجب عدّه. امسح موقعًا لعدّه مع ذلك.</translation>
    </message>
    <message>
        <source>Go to {place} and scan it.</source>
        <extracomment>{place} is a slot.</extracomment>
        <translation>اذهب إلى {place} وامسحه.</translation>
    </message>
    <message>
        <source>Scan what is in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <translation>امسح ما في {place} قطعةً قطعة أو بـ«عدّ». ثم «تم».</translation>
    </message>
    <message>
        <source>Count {sku} in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <extracomment>Only one item of the slot is counted.</extracomment>
        <translation>عُدّ {sku} في {place} قطعةً قطعة أو بـ«عدّ». ثم «تم».</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation>
            <numerusform>عُدّ %n × {sku}. تابع المسح، أو «تم».</numerusform>
            <numerusform>عُدّ %n × {sku}. تابع المسح، أو «تم».</numerusform>
            <numerusform>عُدّ %n × {sku}. تابع المسح، أو «تم».</numerusform>
            <numerusform>عُدّ %n × {sku}. تابع المسح، أو «تم».</numerusform>
            <numerusform>عُدّ %n × {sku}. تابع المسح، أو «تم».</numerusform>
            <numerusform>عُدّ %n × {sku}. تابع المسح، أو «تم».</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot of these pieces.</source>
        <translation>امسح الآن دفعة هذه القطع.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation>
            <numerusform>لا مواقع للعدّ اليوم.</numerusform>
            <numerusform>موقع واحد للعدّ اليوم.</numerusform>
            <numerusform>موقعان للعدّ اليوم.</numerusform>
            <numerusform>%n مواقع للعدّ اليوم.</numerusform>
            <numerusform>%n موقعًا للعدّ اليوم.</numerusform>
            <numerusform>%n موقع للعدّ اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned. Is there nothing of it in {place}?</source>
        <translation>لم يُمسح شيء. ألا يوجد منه شيء في {place}؟</translation>
    </message>
    <message>
        <source>Nobody asked for a count of {place}. Count it now?</source>
        <translation>لم يطلب أحد عدّ {place}. هل تعدّه الآن؟</translation>
    </message>
    <message>
        <source>Left: {place}. It waits to be counted.</source>
        <translation>تُرك: {place}. وهو ينتظر العدّ.</translation>
    </message>
    <message>
        <source>{place} is as in the books. Done.</source>
        <translation>{place} كما في الدفاتر. تم.</translation>
    </message>
    <message>
        <source>{place} is counted once more, by other eyes where there are any.</source>
        <translation>يُعدّ {place} مرة أخرى، بعيون أخرى إن وُجدت.</translation>
    </message>
    <message>
        <source>Somebody took from {place} or put something there meanwhile. Count it anew.</source>
        <translation>أخذ أحدهم من {place} أو وضع فيه شيئًا أثناء ذلك. عُدّه من جديد.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree. The difference waits for the supervisor.</source>
        <translation>اتفق عدّان للموقع {place}. الفرق ينتظر المشرف.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree: the books are put right.</source>
        <translation>اتفق عدّان للموقع {place}: صُحّحت الدفاتر.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation>
            <numerusform>صُحّحت دفاتر {place} كلها.</numerusform>
            <numerusform>صُحّحت دفاتر {place} إلا قطعة واحدة: ستأتي جولة لأخذها ولن تجدها.</numerusform>
            <numerusform>صُحّحت دفاتر {place} إلا قطعتين: ستأتي جولة لأخذهما ولن تجدهما.</numerusform>
            <numerusform>صُحّحت دفاتر {place} إلا %n قطع: ستأتي جولة لأخذها ولن تجدها.</numerusform>
            <numerusform>صُحّحت دفاتر {place} إلا %n قطعة: ستأتي جولة لأخذها ولن تجدها.</numerusform>
            <numerusform>صُحّحت دفاتر {place} إلا %n قطعة: ستأتي جولة لأخذها ولن تجدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation>
            <numerusform>لا فرق في {place}. «نعم» يصحّح الدفاتر، و«لا» يطلب العدّ من جديد.</numerusform>
            <numerusform>في {place} فرق قطعة واحدة. «نعم» يصحّح الدفاتر، و«لا» يطلب العدّ من جديد.</numerusform>
            <numerusform>في {place} فرق قطعتين. «نعم» يصحّح الدفاتر، و«لا» يطلب العدّ من جديد.</numerusform>
            <numerusform>في {place} فرق %n قطع. «نعم» يصحّح الدفاتر، و«لا» يطلب العدّ من جديد.</numerusform>
            <numerusform>في {place} فرق %n قطعة. «نعم» يصحّح الدفاتر، و«لا» يطلب العدّ من جديد.</numerusform>
            <numerusform>في {place} فرق %n قطعة. «نعم» يصحّح الدفاتر، و«لا» يطلب العدّ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Next” or a slot</source>
        <translation>«التالي» أو موقع</translation>
    </message>
    <message>
        <source>the slot to count</source>
        <translation>الموقع المراد عدّه</translation>
    </message>
    <message>
        <source>an item, “Count” or “Done”</source>
        <translation>صنف، أو «عدّ»، أو «تم»</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>“Yes” or “No”</source>
        <translation>«نعم» أو «لا»</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>ينتظر العدّ</translation>
    </message>
    <message>
        <source>To be counted once more</source>
        <translation>ينتظر عدًّا آخر</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): last counted {at}.</source>
        <extracomment>{turn_over} is a class: A is picked from most often, C seldom; {at} is a time.</extracomment>
        <translation>{place} ({turn_over}): آخر عدّ {at}.</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): not counted yet.</source>
        <translation>{place} ({turn_over}): لم يُعدّ بعد.</translation>
    </message>
    <message>
        <source>Picked often, its turn</source>
        <translation>يُلتقط كثيرًا، جاء دوره</translation>
    </message>
    <message>
        <source>Not empty, as it should be</source>
        <translation>ليس فارغًا كما يجب</translation>
    </message>
    <message>
        <source>Not counted for long</source>
        <translation>لم يُعدّ منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Asked for at the slot</source>
        <translation>طُلب عند الموقع</translation>
    </message>
    <message>
        <source>Nothing is waiting to be counted or decided.</source>
        <translation>لا شيء ينتظر العدّ أو القرار.</translation>
    </message>
    <message>
        <source>No count of {place} is open.</source>
        <translation>لا عدّ مفتوحًا للموقع {place}.</translation>
    </message>
    <message>
        <source>{place} is being counted by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>يعدّ {name} الآن {place}. خذ موقعًا آخر.</translation>
    </message>
    <message>
        <source>You counted {place} already. Somebody else has to count it now.</source>
        <translation>عددتَ {place} من قبل. يجب أن يعدّه شخص آخر الآن.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} was counted already.</source>
        <translation>عُدّ الرقم التسلسلي {serial} من {sku} من قبل.</translation>
    </message>
    <message>
        <source>Scan an item first, then say how many.</source>
        <translation>امسح صنفًا أولًا، ثم قل كم العدد.</translation>
    </message>
    <message>
        <source>More than {most} pieces are in no slot. Nothing was counted.</source>
        <extracomment>{most} is a number of pieces.</extracomment>
        <translation>لا يتسع أي موقع لأكثر من {most} قطعة. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>the damaged piece</source>
        <translation>القطعة التالفة</translation>
    </message>
    <message>
        <source>The tracking numbers of {carrier} are used up. Ask the carrier for more.</source>
        <extracomment>{carrier} is the code of a carrier.</extracomment>
        <translation>نفدت أرقام التتبع لدى {carrier}. اطلب المزيد من الناقل.</translation>
    </message>
    <message>
        <source>not express</source>
        <translation>ليست سريعة</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>الوزن زائد</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>الطول زائد</translation>
    </message>
    <message>
        <source>too large around</source>
        <translation>محيطه كبير جدًا</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>سيتأخر</translation>
    </message>
    <message>
        <source>does not go there</source>
        <translation>لا تصل إلى هناك</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>تكلفتها أعلى</translation>
    </message>
    <message>
        <source>No order is waiting to be packed.</source>
        <translation>لا طلب بانتظار التعبئة.</translation>
    </message>
    <message>
        <source>Nothing to pack in {scanned}. Scan a tote, a wall slot or an order.</source>
        <translation>لا شيء للتعبئة في {scanned}. امسح حاوية أو خانة جدار أو طلبًا.</translation>
    </message>
    <message>
        <source>No free order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>لا طلب متاح بالانتظار عند {bench}. امسح المنصة مرة أخرى لترى كل الطلبات.</translation>
    </message>
    <message>
        <source>Order {scanned} cannot be packed now. It is: {state}.</source>
        <extracomment>{state} is where the order stands, such as &quot;shipped&quot;.</extracomment>
        <translation>لا يمكن تعبئة الطلب {scanned} الآن. حالته: {state}.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. Set it aside. Nothing was packed.</source>
        <translation>ليس من هذا الطلب: {scanned}. ضعه جانبًا. لم يُعبّأ شيء.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. It is for order {orders}. Nothing was packed.</source>
        <extracomment>{orders} are the orders that the scanned item belongs to.</extracomment>
        <translation>ليس من هذا الطلب: {scanned}. هو للطلب {orders}. لم يُعبّأ شيء.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed.</source>
        <extracomment>{left} is how many are still wanted, {scanned} how many were scanned.</extracomment>
        <translation>قطع زائدة من {sku}: {scanned}. المطلوب بعد: {left}. لم يُعبّأ شيء.</translation>
    </message>
    <message>
        <source>Order {order} is not packed yet. Bring the parcel back to the bench.</source>
        <translation>لم تكتمل تعبئة الطلب {order}. أعد الطرد إلى المنصة.</translation>
    </message>
    <message>
        <source>No such box: {scanned}. There are: {boxes}.</source>
        <extracomment>{boxes} are the names of the boxes there are.</extracomment>
        <translation>لا يوجد صندوق كهذا: {scanned}. المتاح: {boxes}.</translation>
    </message>
    <message>
        <source>The parcel is empty. Scan a piece first.</source>
        <translation>الطرد فارغ. امسح قطعة أولًا.</translation>
    </message>
    <message>
        <source>Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.</source>
        <extracomment>{limit} and {weight_g} are grams.</extracomment>
        <translation>أثقل مما يحمله الصندوق {box}: {weight_g} غ والمسموح {limit} غ. امسح «تم» وابدأ صندوقًا آخر.</translation>
    </message>
    <message>
        <source>No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or spread it over several.</source>
        <extracomment>{service} is &quot;standard&quot; or &quot;express&quot;, {country} a country&apos;s two letters.</extracomment>
        <translation>لا شركة شحن تأخذ هذا الطرد: {service}، {country}، {weight_g} غ. استخدم صندوقًا آخر أو وزّعه على عدة صناديق.</translation>
    </message>
    <message>
        <source>Order {order} is on hold. Set it aside and tell the supervisor.</source>
        <translation>الطلب {order} معلّق. ضعه جانبًا وأبلغ المشرف.</translation>
    </message>
    <message>
        <source>Somebody else packs order {order}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>غيرك يعبّئ الطلب {order}.</translation>
    </message>
    <message>
        <source>Order {order} is being packed by {name}. Take another one.</source>
        <translation>الطلب {order} لدى {name}. خذ غيره.</translation>
    </message>
    <message>
        <source>No waiting order is just one {sku}. Scan the tote or the order.</source>
        <extracomment>{sku} is an item number.</extracomment>
        <translation>لا طلب منتظر من قطعة واحدة من {sku}. امسح الحاوية أو الطلب.</translation>
    </message>
    <message>
        <source>Somebody else packs the order(s) of one {sku}: {orders}.</source>
        <extracomment>{orders} are such orders that somebody else packs.</extracomment>
        <translation>غيرك يعبّئ طلبات القطعة الواحدة من {sku}: {orders}.</translation>
    </message>
    <message>
        <source>Order {order} wants no such insert any more.</source>
        <translation>لم يعد الطلب {order} يريد هذا المرفق.</translation>
    </message>
    <message>
        <source>Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”.</source>
        <extracomment>{items} are gifts, cards or notes, by item number.</extracomment>
        <translation>ليس في الطرد بعد: {items}. امسحه، أو اتركه بمسح «تخطٍّ».</translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation>
            <numerusform>لا توجد رموز لـ{name}. تخطّها (F2) واطلب استيراد رموز جديدة.</numerusform>
            <numerusform>أُعطي الرمز الوحيد لـ{name}. تخطّها (F2) واطلب استيراد رموز جديدة.</numerusform>
            <numerusform>أُعطي رمزا {name} كلاهما. تخطّها (F2) واطلب استيراد رموز جديدة.</numerusform>
            <numerusform>أُعطيت رموز {name} كلها، وعددها %n. تخطّها (F2) واطلب استيراد رموز جديدة.</numerusform>
            <numerusform>أُعطيت رموز {name} كلها، وعددها %n. تخطّها (F2) واطلب استيراد رموز جديدة.</numerusform>
            <numerusform>أُعطيت رموز {name} كلها، وعددها %n. تخطّها (F2) واطلب استيراد رموز جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sku} has serial numbers: it cannot be an insert.</source>
        <translation>للصنف {sku} أرقام تسلسلية: لا يصلح مرفقًا.</translation>
    </message>
    <message>
        <source>At least 1 piece, and no amount below 0. Given: {scanned}.</source>
        <translation>قطعة واحدة على الأقل، ولا مبلغ دون 0. المُدخل: {scanned}.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>اذكر موضوع الملاحظة.</translation>
    </message>
    <message>
        <source>No such setting: {scanned}. There are: {settings}.</source>
        <extracomment>{settings} are the names of what can be set.</extracomment>
        <translation>لا إعداد كهذا: {scanned}. الموجود: {settings}.</translation>
    </message>
    <message>
        <source>{scanned} is not possible here: from {least} to {most}.</source>
        <translation>{scanned} غير ممكن هنا: من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Not a number: {scanned}.</source>
        <translation>ليس عددًا: {scanned}.</translation>
    </message>
    <message>
        <source>A picture of the open box is wanted first. “Skip” goes without.</source>
        <translation>تلزم صورة للصندوق المفتوح أولًا. «تخطٍّ» يغني عنها.</translation>
    </message>
    <message>
        <source>No parcel of order {order} is open for this. Scan a box first.</source>
        <translation>لا طرد مفتوح لهذا من الطلب {order}. امسح صندوقًا أولًا.</translation>
    </message>
    <message>
        <source>{sku} is not in this parcel. Nothing was changed.</source>
        <translation>ليس {sku} في هذا الطرد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Wrong label: {scanned}. Wanted: {expected}.</source>
        <translation>ملصق خاطئ: {scanned}. المطلوب: {expected}.</translation>
    </message>
    <message>
        <source>Label {scanned} is on its parcel already. Open the parcel to change it.</source>
        <translation>الملصق {scanned} على طرده سلفًا. افتح الطرد لتغييره.</translation>
    </message>
    <message>
        <source>the tote</source>
        <translation>الحاوية</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation>
            <numerusform>لا قطع للفحص. امسح ملصق واحدة.</numerusform>
            <numerusform>قطعة واحدة للفحص. امسح ملصق واحدة.</numerusform>
            <numerusform>قطعتان للفحص. امسح ملصق واحدة.</numerusform>
            <numerusform>%n قطع للفحص. امسح ملصق واحدة.</numerusform>
            <numerusform>%n قطعة للفحص. امسح ملصق واحدة.</numerusform>
            <numerusform>%n قطعة للفحص. امسح ملصق واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect now.</source>
        <translation>لا شيء للفحص الآن.</translation>
    </message>
    <message>
        <source>Question {number} of {total}: choose an answer.</source>
        <extracomment>{number} of {total} questions.</extracomment>
        <translation>السؤال {number} من {total}: اختر جوابًا.</translation>
    </message>
    <message>
        <source>{number} of {total}: {question} Choose an answer.</source>
        <extracomment>{question} is a whole question with its mark.</extracomment>
        <translation>‏{number} من {total}: {question} اختر جوابًا.</translation>
    </message>
    <message>
        <source>Take a photo that shows it: scan “Photo”. Without one: “No”.</source>
        <translation>التقط صورة تبيّنه: امسح «صورة». وبلا صورة: «لا».</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation>
            <numerusform>لا صور لهذه القطعة.</numerusform>
            <numerusform>صورة واحدة لهذه القطعة.</numerusform>
            <numerusform>صورتان لهذه القطعة.</numerusform>
            <numerusform>%n صور لهذه القطعة.</numerusform>
            <numerusform>%n صورة لهذه القطعة.</numerusform>
            <numerusform>%n صورة لهذه القطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {grade}. Scan “OK”, or the number of another grade.</source>
        <translation>الدرجة {grade}. امسح «موافق» أو رقم درجة أخرى.</translation>
    </message>
    <message>
        <source>Grade {grade}: {disposition}. Scan “OK”, or the number of another grade.</source>
        <extracomment>{disposition} is what becomes of the piece, such as &quot;Repair&quot;.</extracomment>
        <translation>الدرجة {grade}: {disposition}. امسح «موافق» أو رقم درجة أخرى.</translation>
    </message>
    <message>
        <source>Why grade {grade} in place of {computed}? Choose the reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>لماذا الدرجة {grade} بدلًا من {computed}؟ اختر السبب.</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>خذها إلى {place} وامسح المكان.</translation>
    </message>
    <message>
        <source>Set {plate} aside for the supplier and scan “OK”.</source>
        <translation>ضع {plate} جانبًا للمورّد وامسح «موافق».</translation>
    </message>
    <message>
        <source>Set {plate} aside as waste and scan “OK”.</source>
        <translation>ضع {plate} مع المخلفات وامسح «موافق».</translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation>
            <numerusform>انتهى فحص {plate} وحُفظ تقريرها. لم يبق شيء للفحص.</numerusform>
            <numerusform>انتهى فحص {plate} وحُفظ تقريرها. بقيت للفحص قطعة واحدة.</numerusform>
            <numerusform>انتهى فحص {plate} وحُفظ تقريرها. بقيت للفحص قطعتان.</numerusform>
            <numerusform>انتهى فحص {plate} وحُفظ تقريرها. بقيت للفحص %n قطع.</numerusform>
            <numerusform>انتهى فحص {plate} وحُفظ تقريرها. بقيت للفحص %n قطعة.</numerusform>
            <numerusform>انتهى فحص {plate} وحُفظ تقريرها. بقيت للفحص %n قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate} is laid down. All answers so far are kept.</source>
        <translation>تُركت {plate} جانبًا. كل الأجوبة حتى الآن محفوظة.</translation>
    </message>
    <message>
        <source>There are no questions for this kind of goods. Ask the supervisor.</source>
        <extracomment>{category} is a kind of goods.</extracomment>
        <translation>لا أسئلة لهذا النوع من البضائع. راجع المشرف.</translation>
    </message>
    <message>
        <source>There are no questions for goods of the kind {category}. Ask the supervisor.</source>
        <translation>لا أسئلة لبضائع النوع {category}. راجع المشرف.</translation>
    </message>
    <message>
        <source>Somebody else inspects {plate}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>غيرك يفحص {plate}.</translation>
    </message>
    <message>
        <source>{plate} is being inspected by {name}. Take another one.</source>
        <translation>القطعة {plate} لدى {name}. خذ غيرها.</translation>
    </message>
    <message>
        <source>{plate} was inspected already. It was brought to {place}.</source>
        <translation>فُحصت {plate} سلفًا ونُقلت إلى {place}.</translation>
    </message>
    <message>
        <source>{plate} is not on this desk any more. Scan its label again.</source>
        <translation>لم تعد {plate} على هذه المنصة. امسح ملصقها مرة أخرى.</translation>
    </message>
    <message>
        <source>This question is not asked now. Look at the screen.</source>
        <translation>هذا السؤال غير مطروح الآن. انظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>No answer has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many answers there are.</extracomment>
        <translation>لا جواب بالرقم {scanned}. اختر من ١ إلى {answers}.</translation>
    </message>
    <message>
        <source>{plate} cannot be graded now. Look at the screen.</source>
        <translation>لا يمكن تقدير درجة {plate} الآن. انظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>No grade has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many grades there are.</extracomment>
        <translation>لا درجة بالرقم {scanned}. اختر من ١ إلى {answers}.</translation>
    </message>
    <message>
        <source>{plate} is not graded yet.</source>
        <translation>لم تُقدّر درجة {plate} بعد.</translation>
    </message>
    <message>
        <source>Grade {grade} in place of {computed} needs a reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>الدرجة {grade} بدلًا من {computed} تحتاج سببًا.</translation>
    </message>
    <message>
        <source>First take the photo of {plate}, or scan “No”.</source>
        <translation>التقط صورة {plate} أولًا، أو امسح «لا».</translation>
    </message>
    <message>
        <source>No photo of {plate} is asked for now.</source>
        <translation>لا تُطلب صورة {plate} الآن.</translation>
    </message>
    <message>
        <source>The same photo was kept for {plate} already. Take a new one.</source>
        <extracomment>{plate} is the piece that the very same photo was taken of.</extracomment>
        <translation>هذه الصورة محفوظة سلفًا للقطعة {plate}. التقط صورة جديدة.</translation>
    </message>
    <message>
        <source>No photo came from the camera. Try again, or scan “No” to go on without.</source>
        <translation>لم تصل صورة من الكاميرا. أعد المحاولة، أو امسح «لا» للمتابعة من دونها.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected}.</source>
        <extracomment>{expected} is the place it has to be brought to.</extracomment>
        <translation>ليس إلى {scanned}. خذها إلى {expected}.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected} (or {others}).</source>
        <extracomment>{others} are more places that are right.</extracomment>
        <translation>ليس إلى {scanned}. خذها إلى {expected} (أو {others}).</translation>
    </message>
    <message>
        <source>There is no report on {plate}: it is not inspected to the end.</source>
        <translation>لا تقرير عن {plate}: لم يكتمل فحصها.</translation>
    </message>
    <message>
        <source>the label of a returned piece</source>
        <translation>ملصق قطعة مرتجعة</translation>
    </message>
    <message>
        <source>the number of an answer</source>
        <translation>رقم جواب</translation>
    </message>
    <message>
        <source>“Photo” or “No”</source>
        <translation>«صورة» أو «لا»</translation>
    </message>
    <message>
        <source>“OK” or the number of a grade</source>
        <translation>«موافق» أو رقم درجة</translation>
    </message>
    <message>
        <source>the place to bring it to</source>
        <translation>مكان الإيصال</translation>
    </message>
    <message>
        <source>inspection opened</source>
        <translation>فتح الفحص</translation>
    </message>
    <message>
        <source>inspection paused</source>
        <translation>إيقاف الفحص مؤقتًا</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>الإجابة عن السؤال</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>إضافة الصورة</translation>
    </message>
    <message>
        <source>photo left out</source>
        <translation>المتابعة بلا صورة</translation>
    </message>
    <message>
        <source>grade confirmed</source>
        <translation>تأكيد الدرجة</translation>
    </message>
    <message>
        <source>piece brought to its place</source>
        <translation>إيصال القطعة إلى مكانها</translation>
    </message>
    <message>
        <source>A: as new</source>
        <translation>‏A: كالجديد</translation>
    </message>
    <message>
        <source>B: sound, packaging opened or worn</source>
        <translation>‏B: سليم، والعبوة مفتوحة أو بالية</translation>
    </message>
    <message>
        <source>C: with flaws that can be made good</source>
        <translation>‏C: فيه عيوب يمكن إصلاحها</translation>
    </message>
    <message>
        <source>D: cannot be sold</source>
        <translation>‏D: لا يصلح للبيع</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>إعادة إلى المخزون</translation>
    </message>
    <message>
        <source>Repack</source>
        <translation>إعادة التغليف</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>إعادة إلى المورّد</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>إعادة تدوير</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>تبرّع</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>حجر</translation>
    </message>
    <message>
        <source>The questions do not cover it</source>
        <translation>لا تشمله الأسئلة</translation>
    </message>
    <message>
        <source>It is better than the answers say</source>
        <translation>هو أفضل مما تقوله الأجوبة</translation>
    </message>
    <message>
        <source>It is worse than the answers say</source>
        <translation>هو أسوأ مما تقوله الأجوبة</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>بالاتفاق مع العميل</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>for another grade</comment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>السعر كاملًا</translation>
    </message>
    <message>
        <source>The price less the restocking fee</source>
        <translation>السعر ناقصًا رسم إعادة التخزين</translation>
    </message>
    <message>
        <source>None: the piece was not announced</source>
        <translation>لا شيء: القطعة غير معلنة</translation>
    </message>
    <message>
        <source>No rule fits: kept apart until somebody decides.</source>
        <translation>لا قاعدة تنطبق: تُحجر حتى يُتخذ قرار.</translation>
    </message>
    <message>
        <source>Not announced: kept apart until somebody decides.</source>
        <translation>غير معلنة: تُحجر حتى يُتخذ قرار.</translation>
    </message>
    <message>
        <source>Is anything broken, cracked or chipped?</source>
        <translation>هل فيه كسر أو شرخ أو ثلم؟</translation>
    </message>
    <message>
        <source>Broken or cracked</source>
        <translation>كسر أو شرخ</translation>
    </message>
    <message>
        <source>Chipped</source>
        <comment>the piece is chipped</comment>
        <translation>ثلم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>ليس دائمًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Are cable, plug and battery case unharmed?</source>
        <translation>هل السلك والقابس وعلبة البطارية سليمة؟</translation>
    </message>
    <message>
        <source>Are there sharp edges or small parts that come off?</source>
        <translation>هل فيه حواف حادة أو قطع صغيرة تنفصل؟</translation>
    </message>
    <message>
        <source>Are all parts there?</source>
        <translation>هل كل الأجزاء موجودة؟</translation>
    </message>
    <message>
        <source>An important part is missing</source>
        <translation>جزء مهم مفقود</translation>
    </message>
    <message>
        <source>A small part is missing</source>
        <translation>جزء صغير مفقود</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>نعم، كلها</translation>
    </message>
    <message>
        <source>Is it clean?</source>
        <translation>هل هو نظيف؟</translation>
    </message>
    <message>
        <source>Stains or smell that will stay</source>
        <translation>بقع أو رائحة لا تزول</translation>
    </message>
    <message>
        <source>Dirty, but it can be cleaned</source>
        <translation>متسخ، ويمكن تنظيفه</translation>
    </message>
    <message>
        <source>Do seams, zips and handles hold?</source>
        <translation>هل الدروز والسحابات والمقابض متينة؟</translation>
    </message>
    <message>
        <source>Has it been used?</source>
        <translation>هل استُعمل؟</translation>
    </message>
    <message>
        <source>Yes, it shows</source>
        <translation>نعم، وأثره ظاهر</translation>
    </message>
    <message>
        <source>Tried only, tags still on</source>
        <translation>جُرّب فقط، والبطاقات عليه</translation>
    </message>
    <message>
        <source>Is it written on, torn or bent?</source>
        <translation>هل عليه كتابة أو فيه تمزق أو انثناء؟</translation>
    </message>
    <message>
        <source>Written on or torn</source>
        <translation>كتابة أو تمزق</translation>
    </message>
    <message>
        <source>Slightly bent</source>
        <comment>paper</comment>
        <translation>انثناء خفيف</translation>
    </message>
    <message>
        <source>Has it been lit?</source>
        <translation>هل أُشعل؟</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>هل الختم سليم؟</translation>
    </message>
    <message>
        <source>Is it good for at least three more months?</source>
        <translation>هل هو صالح لثلاثة أشهر أخرى على الأقل؟</translation>
    </message>
    <message>
        <source>No, or no date can be read</source>
        <translation>لا، أو التاريخ غير مقروء</translation>
    </message>
    <message>
        <source>Are there marks or scratches?</source>
        <translation>هل فيه آثار أو خدوش؟</translation>
    </message>
    <message>
        <source>Deep or many</source>
        <comment>marks or scratches</comment>
        <translation>عميقة أو كثيرة</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>marks or scratches</comment>
        <translation>خفيفة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no marks or scratches</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Is the original packaging there?</source>
        <translation>هل العبوة الأصلية موجودة؟</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the packaging</comment>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the packaging</comment>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Opened, but whole</source>
        <comment>the packaging</comment>
        <translation>مفتوحة وسليمة</translation>
    </message>
    <message>
        <source>Unopened</source>
        <comment>the packaging</comment>
        <translation>غير مفتوحة</translation>
    </message>
    <message>
        <source>Faulty from the maker: back to the supplier.</source>
        <translation>عيب مصنعي: إلى المورّد.</translation>
    </message>
    <message>
        <source>A toy that may hurt is kept apart until somebody decides.</source>
        <translation>لعبة قد تؤذي: تُحجر حتى يُتخذ قرار.</translation>
    </message>
    <message>
        <source>Goods for the body are not sold again once opened.</source>
        <translation>منتجات الجسم لا تُباع بعد فتحها.</translation>
    </message>
    <message>
        <source>Worn or broken jewellery is not sold again.</source>
        <translation>الحلي المستعملة أو المكسورة لا تُباع ثانية.</translation>
    </message>
    <message>
        <source>Lights and clocks with small faults are repaired.</source>
        <translation>المصابيح والساعات ذات العيوب الصغيرة تُصلح.</translation>
    </message>
    <message>
        <source>Broken electrical goods are recycled.</source>
        <translation>الأجهزة الكهربائية المكسورة يُعاد تدويرها.</translation>
    </message>
    <message>
        <source>Textiles and bags are cleaned and judged again.</source>
        <translation>المنسوجات والحقائب تُنظّف وتُفحص ثانية.</translation>
    </message>
    <message>
        <source>Spoiled cloth is recycled.</source>
        <translation>القماش الفاسد يُعاد تدويره.</translation>
    </message>
    <message>
        <source>Spoiled paper is recycled.</source>
        <translation>الورق الفاسد يُعاد تدويره.</translation>
    </message>
    <message>
        <source>Damaged on the way: kept for the claim to the carrier.</source>
        <translation>تلف في الطريق: يُحفظ لمطالبة شركة الشحن.</translation>
    </message>
    <message>
        <source>Faulty goods go back to the supplier.</source>
        <translation>البضائع المعيبة تعود إلى المورّد.</translation>
    </message>
    <message>
        <source>As new: back into stock.</source>
        <translation>كالجديد: إلى المخزون.</translation>
    </message>
    <message>
        <source>Sound goods get new packaging.</source>
        <translation>البضائع السليمة تُغلّف من جديد.</translation>
    </message>
    <message>
        <source>Goods with flaws are made good and judged again.</source>
        <translation>البضائع ذات العيوب تُجدّد وتُفحص ثانية.</translation>
    </message>
    <message>
        <source>Beyond use: disposed of.</source>
        <translation>لا يصلح للاستعمال: يُتلف.</translation>
    </message>
    <message>
        <source>a tote of the wave</source>
        <translation>حاوية من الموجة</translation>
    </message>
    <message>
        <source>the slot of the wall that is lit</source>
        <translation>خانة الجدار المضاءة</translation>
    </message>
    <message>
        <source>a slot or place</source>
        <translation>موقع أو مكان</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>“Yes”, “No” or a count</source>
        <translation>«نعم» أو «لا» أو عدد</translation>
    </message>
    <message>
        <source>a put-away place</source>
        <translation>مكان إعادة تخزين</translation>
    </message>
    <message>
        <source>the item that nobody wants</source>
        <translation>الصنف الذي لا يريده أحد</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>a returned piece</source>
        <translation>قطعة مرتجعة</translation>
    </message>
    <message>
        <source>a carrier</source>
        <translation>شركة شحن</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>رقم تسلسلي</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>مقاس</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>one kind of box, not known</comment>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Cart</source>
        <comment>not known</comment>
        <translation>عربة</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>not known</comment>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>not known</comment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>not known</comment>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>not known</comment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>not known</comment>
        <translation>صنف</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>not known</comment>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Returned piece</source>
        <comment>not known</comment>
        <translation>قطعة مرتجعة</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>not known</comment>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>not known</comment>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>not known</comment>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Wall slot</source>
        <comment>not known</comment>
        <translation>خانة جدار</translation>
    </message>
    <message>
        <source>Pick slot</source>
        <translation>موقع التقاط</translation>
    </message>
    <message>
        <source>Reserve slot</source>
        <translation>موقع احتياطي</translation>
    </message>
    <message>
        <source>Hand-over place</source>
        <translation>مكان تسليم</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>منصة التعبئة</translation>
    </message>
    <message>
        <source>Staging place for a carrier</source>
        <translation>مكان تجميع لشركة شحن</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>منصة المرتجعات</translation>
    </message>
    <message>
        <source>Put-away place</source>
        <translation>مكان إعادة التخزين</translation>
    </message>
    <message>
        <source>Repair place</source>
        <translation>مكان الإصلاح</translation>
    </message>
    <message>
        <source>Refurbishing place</source>
        <translation>مكان التجديد</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>في اليد</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>a kind of place</comment>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>a kind of place</comment>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Outside the warehouse</source>
        <translation>خارج المستودع</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an order</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In picking</source>
        <comment>an order</comment>
        <translation>قيد الالتقاط</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>an order</comment>
        <translation>تم التقاطه</translation>
    </message>
    <message>
        <source>Packed</source>
        <comment>an order</comment>
        <translation>تمت تعبئته</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>an order</comment>
        <translation>تم شحنه</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>an order</comment>
        <translation>تم توصيله</translation>
    </message>
    <message>
        <source>Closed as short</source>
        <comment>an order</comment>
        <translation>أُغلق للنقص</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Wholly in stock</source>
        <translation>متوفر كله</translation>
    </message>
    <message>
        <source>Partly in stock</source>
        <translation>متوفر بعضه</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <comment>an order</comment>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a delivery service</comment>
        <extracomment>What the customer was promised.</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Express</source>
        <comment>a delivery service</comment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your badge.</source>
        <translation>لم يسجّل أحد الدخول. امسح شارتك.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Ask the supervisor for a new one.</source>
        <translation>هذه الشارة لا تخص أحدًا. اطلب من المشرف شارة جديدة.</translation>
    </message>
    <message>
        <source>{name} is not active any more. Ask the supervisor.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>حساب {name} لم يعد فعّالًا. راجع المشرف.</translation>
    </message>
    <message>
        <source>{name} may not do this. Ask the supervisor.</source>
        <translation>لا يحق هذا لحامل الشارة: {name}. راجع المشرف.</translation>
    </message>
    <message>
        <source>{name} may not do this: {right}. Ask the supervisor.</source>
        <extracomment>{right} is what was tried, such as &quot;Release orders&quot;.</extracomment>
        <translation>لا يحق لحامل الشارة {name}: {right}. راجع المشرف.</translation>
    </message>
    <message>
        <source>Not known here: {key}.</source>
        <translation>غير معروف هنا: {key}.</translation>
    </message>
    <message>
        <source>{what} not known here: {key}. Nothing was changed.</source>
        <extracomment>{what} is a kind of thing, such as &quot;Tote&quot;; {key} is its code.</extracomment>
        <translation>غير معروف هنا ({what}): {key}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This scan was counted before as something else. Scan again.</source>
        <translation>احتُسب هذا المسح من قبل لغير هذا. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was done. Look again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. لم يُنفّذ شيء. انظر من جديد.</translation>
    </message>
    <message>
        <source>Changed meanwhile: order {orders}. Nothing was done. Plan again.</source>
        <extracomment>{orders} are order numbers.</extracomment>
        <translation>تغيّر في هذه الأثناء: الطلب {orders}. لم يُنفّذ شيء. خطّط من جديد.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: later work builds on it. Nothing was changed.</source>
        <translation>لم يعد التراجع ممكنًا: بُني عليه عمل لاحق. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Cannot be undone: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was done, such as &quot;Round brought to its place&quot;.</extracomment>
        <translation>لا يمكن التراجع عن: {act}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Not enough of {sku} in {place}: {wanted} wanted, {there} free.</source>
        <extracomment>{wanted} and {there} are numbers of pieces.</extracomment>
        <translation>لا يكفي {sku} في {place}: المطلوب {wanted} والمتاح {there}.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} is not known here. Take another piece.</source>
        <translation>الرقم التسلسلي {serial} للصنف {sku} غير معروف هنا. خذ قطعة أخرى.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} should be in {place}, not here. Take another piece.</source>
        <translation>الرقم التسلسلي {serial} للصنف {sku} مكانه {place} لا هنا. خذ قطعة أخرى.</translation>
    </message>
    <message>
        <source>{sku} has serial numbers. Scan them one by one.</source>
        <translation>للصنف {sku} أرقام تسلسلية. امسحها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Too late or too early for this. Nothing was changed.</source>
        <translation>فات الأوان لهذا أو لم يحن بعد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{state}” to “{wanted}”.</source>
        <extracomment>{state} and {wanted} are states of an order, such as &quot;Picked&quot;.</extracomment>
        <translation>لا ينتقل الطلب {order} من «{state}» إلى «{wanted}».</translation>
    </message>
    <message>
        <source>Not open any more: order {orders}. Nothing was changed.</source>
        <translation>لم يعد مفتوحًا: الطلب {orders}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Round {round} is not finished. Still to pick: {slots}.</source>
        <extracomment>{slots} are the slots still to be visited.</extracomment>
        <translation>لم تنته الجولة {round}. بقي التقاط: {slots}.</translation>
    </message>
    <message>
        <source>Already begun: round {rounds}. It cannot be taken back.</source>
        <translation>بدأت سلفًا: الجولة {rounds}. لا يمكن سحبها.</translation>
    </message>
    <message>
        <source>Nothing to release: no open order has stock promised to it.</source>
        <translation>لا شيء للإطلاق: لا مخزون محجوز لأي طلب مفتوح.</translation>
    </message>
    <message>
        <source>Single order</source>
        <translation>طلب مفرد</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>مجمّع</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>بالمناطق</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>بالموجات</translation>
    </message>
    <message>
        <source>Large orders alone</source>
        <translation>الطلبات الكبيرة وحدها</translation>
    </message>
    <message>
        <source>Urgent orders alone</source>
        <translation>الطلبات المستعجلة وحدها</translation>
    </message>
    <message>
        <source>  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, too late {late}.</source>
        <extracomment>One way to release beside the others; {option} is its name, {late} a number of orders.</extracomment>
        <translation>  {option}: الأمتار {metres}، الدقائق {minutes}، تنتهي بعد {done}، الحاويات {totes}، المتأخرة {late}.</translation>
    </message>
    <message>
        <source>There is only one order.</source>
        <translation>هناك طلب واحد فقط.</translation>
    </message>
    <message>
        <source>Proposed: {option}.</source>
        <translation>المقترح: {option}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation>
            <numerusform>لا طلبات كبيرة.</numerusform>
            <numerusform>طلب واحد كبير يُلتقط وحده؛ والباقي معًا.</numerusform>
            <numerusform>طلبان كبيران يُلتقط كل منهما وحده؛ والباقي معًا.</numerusform>
            <numerusform>%n طلبات كبيرة تُلتقط وحدها؛ والباقي معًا.</numerusform>
            <numerusform>%n طلبًا كبيرًا تُلتقط وحدها؛ والباقي معًا.</numerusform>
            <numerusform>%n طلب كبير تُلتقط وحدها؛ والباقي معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation>
            <numerusform>لا طلبات أخرى تلحق بشركة النقل: {orders}.</numerusform>
            <numerusform>إذا التُقط وحده يلحق طلب آخر بشركة النقل: {orders}.</numerusform>
            <numerusform>إذا التُقطا وحدهما يلحق طلبان آخران بشركة النقل: {orders}.</numerusform>
            <numerusform>إذا التُقطت وحدها تلحق %n طلبات أخرى بشركة النقل: {orders}.</numerusform>
            <numerusform>إذا التُقطت وحدها يلحق %n طلبًا آخر بشركة النقل: {orders}.</numerusform>
            <numerusform>إذا التُقطت وحدها يلحق %n طلب آخر بشركة النقل: {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation>
            <numerusform>عدد المتأخر كما هو مع عمل أقل ({option}).</numerusform>
            <numerusform>يتأخر طلب واحد أقل مما مع عمل أقل ({option}).</numerusform>
            <numerusform>يتأخر طلبان أقل مما مع عمل أقل ({option}).</numerusform>
            <numerusform>تتأخر %n طلبات أقل مما مع عمل أقل ({option}).</numerusform>
            <numerusform>يتأخر %n طلبًا أقل مما مع عمل أقل ({option}).</numerusform>
            <numerusform>يتأخر %n طلب أقل مما مع عمل أقل ({option}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes of work; {option} would take {more}.</source>
        <extracomment>{minutes} and {more} are minutes of all people together.</extracomment>
        <translation>{minutes} دقيقة عمل؛ أما {option} فيستغرق {more}.</translation>
    </message>
    <message>
        <source>{metres} metres of walking; one order at a time would take {more}.</source>
        <translation>{metres} مترًا من المشي؛ أما طلبًا بعد طلب فيبلغ {more}.</translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation>
            <numerusform>لا تترك الموجة طلبات لوقت لاحق.</numerusform>
            <numerusform>تترك الموجة طلبًا واحدًا لوقت لاحق: الجدار أو الوقت لا يكفي.</numerusform>
            <numerusform>تترك الموجة طلبين لوقت لاحق: الجدار أو الوقت لا يكفي.</numerusform>
            <numerusform>تترك الموجة %n طلبات لوقت لاحق: الجدار أو الوقت لا يكفي.</numerusform>
            <numerusform>تترك الموجة %n طلبًا لوقت لاحق: الجدار أو الوقت لا يكفي.</numerusform>
            <numerusform>تترك الموجة %n طلب لوقت لاحق: الجدار أو الوقت لا يكفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.</source>
        <extracomment>{pickers} and {zones} are numbers.</extracomment>
        <translation>المنتقون الحاضرون: {pickers}؛ المناطق: {zones}. العمل في المناطق معًا يحتاج منتقيًا في كل منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation>
            <numerusform>لا قطع في الاحتياطي.</numerusform>
            <numerusform>قطعة واحدة ما زالت في الاحتياطي. أنزلها أولًا: نقل.</numerusform>
            <numerusform>قطعتان ما زالتا في الاحتياطي. أنزلهما أولًا: نقل.</numerusform>
            <numerusform>%n قطع ما زالت في الاحتياطي. أنزلها أولًا: نقل.</numerusform>
            <numerusform>%n قطعة ما زالت في الاحتياطي. أنزلها أولًا: نقل.</numerusform>
            <numerusform>%n قطعة ما زالت في الاحتياطي. أنزلها أولًا: نقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation>
            <numerusform>تتسع {minutes} دقيقة لكل الطلبات، والمنتقون الحاضرون الآن: {pickers}.</numerusform>
            <numerusform>طلب واحد لا تتسع له {minutes} دقيقة، والمنتقون الحاضرون الآن: {pickers}. يأتي بعد ذلك.</numerusform>
            <numerusform>طلبان لا تتسع لهما {minutes} دقيقة، والمنتقون الحاضرون الآن: {pickers}. يأتيان بعد ذلك.</numerusform>
            <numerusform>%n طلبات لا تتسع لها {minutes} دقيقة، والمنتقون الحاضرون الآن: {pickers}. تأتي بعد ذلك.</numerusform>
            <numerusform>%n طلبًا لا تتسع لها {minutes} دقيقة، والمنتقون الحاضرون الآن: {pickers}. تأتي بعد ذلك.</numerusform>
            <numerusform>%n طلب لا تتسع لها {minutes} دقيقة، والمنتقون الحاضرون الآن: {pickers}. تأتي بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, totes {totes}.</source>
        <translation>‏{method}: الطلبات {orders}، الجولات {rounds}، الأمتار {metres}، الدقائق {minutes}، الحاويات {totes}.</translation>
    </message>
    <message>
        <source>Left out: order {order}. {because}</source>
        <extracomment>{because} is the reason, such as &quot;On hold&quot;.</extracomment>
        <translation>مستبعد: الطلب {order}. {because}</translation>
    </message>
    <message>
        <source>{percent} % less walking than in the order of slot names.</source>
        <translation>مشي أقل بنسبة {percent}٪ من الترتيب بأسماء الخانات.</translation>
    </message>
    <message>
        <source>{percent} % less walking than first come, first served.</source>
        <translation>مشي أقل بنسبة {percent}٪ من ترتيب الأسبق فالأسبق.</translation>
    </message>
    <message>
        <source>At most {percent} % above the shortest possible.</source>
        <translation>أطول من أقصر مسار ممكن بنسبة {percent}٪ على الأكثر.</translation>
    </message>
    <message>
        <source>Shortest possible, proven.</source>
        <translation>الأقصر الممكن، مُثبَت.</translation>
    </message>
    <message>
        <source>{metres} m saved by choosing between slots with the same product.</source>
        <extracomment>Some products lie in several slots; {metres} is a whole number.</extracomment>
        <translation>وُفِّر {metres} م من المشي بالاختيار بين خانات المنتج نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation>
            <numerusform>في خطر: لا طلبات (%n) ستفوتها شركة النقل، وعدد المنتقين الحاضرين الآن: {pickers}. {orders}</numerusform>
            <numerusform>في خطر: طلب واحد (%n) ستفوته شركة النقل، وعدد المنتقين الحاضرين الآن: {pickers}. {orders}</numerusform>
            <numerusform>في خطر: طلبان (%n) ستفوتهما شركة النقل، وعدد المنتقين الحاضرين الآن: {pickers}. {orders}</numerusform>
            <numerusform>في خطر: %n طلبات ستفوتها شركة النقل، وعدد المنتقين الحاضرين الآن: {pickers}. {orders}</numerusform>
            <numerusform>في خطر: %n طلبًا ستفوته شركة النقل، وعدد المنتقين الحاضرين الآن: {pickers}. {orders}</numerusform>
            <numerusform>في خطر: %n طلب ستفوته شركة النقل، وعدد المنتقين الحاضرين الآن: {pickers}. {orders}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>لم يعد مفتوحًا</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>يتوفر بعضه فقط</translation>
    </message>
    <message>
        <source>Nothing of it is in stock</source>
        <translation>لا يتوفر منه شيء</translation>
    </message>
    <message>
        <source>No free slot at the wall</source>
        <translation>لا خانة شاغرة في الجدار</translation>
    </message>
    <message>
        <source>Pieces of it are on the way to another slot just now</source>
        <translation>قطع منه في الطريق الآن إلى موقع آخر</translation>
    </message>
    <message>
        <source>Does not fit into the time; comes next</source>
        <translation>لا يتسع له الوقت؛ يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Goes into a later wave, so that this one is done in time</source>
        <translation>يدخل في موجة لاحقة، لتنتهي هذه في وقتها</translation>
    </message>
    <message>
        <source>Waits for the zone before</source>
        <comment>a round</comment>
        <translation>تنتظر المنطقة السابقة</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a round</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Being picked</source>
        <comment>a round</comment>
        <translation>قيد الالتقاط</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a round</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a round</comment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>The store is busy with another desk. Nothing was changed. Scan again.</source>
        <translation>قاعدة البيانات مشغولة بمحطة أخرى. لم يتغيّر شيء. امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then scan again.</source>
        <translation>القرص ممتلئ. لم يتغيّر شيء. أفرغ مساحة ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk did not do its part. Nothing was changed. Check it, then try again.</source>
        <translation>تعطّل القرص. لم يتغيّر شيء. افحصه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store may only be read. Get the right to write to it, then try again.</source>
        <translation>قاعدة البيانات للقراءة فقط. احصل على حق الكتابة فيها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be stored: {file} may only be read. Get the right to write to it, then try again.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>لا يمكن حفظ أي شيء: الملف {file} للقراءة فقط. احصل على حق الكتابة فيه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered. Work may go on: tell the supervisor.</source>
        <translation>غُيّر سجل الأعمال. يمكن متابعة العمل: أخبر المشرف.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.</source>
        <extracomment>{detail} names the first number that is wrong; keep it as it is.</extracomment>
        <translation>غُيّر سجل الأعمال: {detail}. يمكن متابعة العمل: أخبر المشرف.</translation>
    </message>
    <message>
        <source>This computer lacks the secret of the PINs. Copy it from another desk.</source>
        <translation>ينقص هذا الحاسوب سر الرموز السرية. انسخه من مكتب آخر.</translation>
    </message>
    <message>
        <source>The PINs were made with another secret than {file}. Copy that file from another desk.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>صُنعت الرموز السرية بسر غير {file}. انسخ هذا الملف من مكتب آخر.</translation>
    </message>
    <message>
        <source>This is not a store of this program. It was left as it is.</source>
        <translation>هذه ليست قاعدة بيانات لهذا البرنامج. تُركت كما هي.</translation>
    </message>
    <message>
        <source>{file} is not a store of this program. It was left as it is.</source>
        <translation>الملف {file} ليس قاعدة بيانات لهذا البرنامج. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The store cannot be found or opened. Choose another or make a new one.</source>
        <translation>لا يمكن العثور على قاعدة البيانات أو فتحها. اختر غيرها أو أنشئ واحدة.</translation>
    </message>
    <message>
        <source>There is no store at {file}. Choose another or make a new one.</source>
        <translation>لا قاعدة بيانات في {file}. اختر غيرها أو أنشئ واحدة.</translation>
    </message>
    <message>
        <source>{file} was made by a newer program (version {version}, this one knows {known}). Update this program.</source>
        <extracomment>{version} and {known} are numbers of versions.</extracomment>
        <translation>أنشأ الملف {file} برنامج أحدث (الإصدار {version}، وهذا يعرف {known}). حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop work and restore the last backup.</source>
        <translation>قاعدة البيانات تالفة. أوقف العمل واستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} is damaged. Stop work and restore the last backup.</source>
        <translation>الملف {file} تالف. أوقف العمل واستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store is on a network drive, where it may be damaged. Use a local disk or a server.</source>
        <translation>قاعدة البيانات على قرص شبكي وقد تتلف هناك. استخدم قرصًا محليًا أو خادمًا.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Scan again in a moment.</source>
        <translation>الخادم لا يستجيب. لم يتغيّر شيء. امسح مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>No connection to the server. Trying again; work goes on by itself.</source>
        <translation>لا اتصال بالخادم. تجري المحاولة من جديد، ويُستأنف العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The server went away before it answered. Wait with the next scan: as soon as it is back, the screen shows whether this one was stored.</source>
        <translation>انقطع الخادم قبل أن يجيب. انتظر قبل المسح التالي: حالما يعود تُظهر الشاشة هل حُفظ هذا المسح.</translation>
    </message>
    <message>
        <source>This store was moved. Open the new one instead: nothing is kept here any more.</source>
        <extracomment>{file} is where the store was, {to} where it is now.</extracomment>
        <translation>نُقلت قاعدة البيانات هذه. افتح القاعدة الجديدة بدلاً منها: لم يعد يُحفظ هنا شيء.</translation>
    </message>
    <message>
        <source>{file} was moved to {to}. Open that store: nothing is kept here any more.</source>
        <translation>نُقلت {file} إلى {to}. افتح قاعدة البيانات تلك: لم يعد يُحفظ هنا شيء.</translation>
    </message>
    <message>
        <source>{printer} did not print {title}: {reason}. It waits to be printed again.</source>
        <extracomment>{printer} is a printer&apos;s name, {title} the document, {reason} what the system said.</extracomment>
        <translation>لم تطبع الطابعة {printer} «{title}»: {reason}. ينتظر الطباعة من جديد.</translation>
    </message>
    <message>
        <source>{printer} stands still: {stop}. {title} waits to be printed again.</source>
        <extracomment>{stop} is what is wrong with it, such as &quot;its paper is out&quot;.</extracomment>
        <translation>{printer} متوقفة: {stop}. {title} ينتظر الطباعة من جديد.</translation>
    </message>
    <message>
        <source>No printer is chosen for this. Choose one in the settings.</source>
        <translation>لم تُختر طابعة لهذا. اختر واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>{carrier} does not take the parcel: {reason}. Its label was not printed.</source>
        <extracomment>{carrier} is a carrier&apos;s address or code, {reason} its own words, in any language.</extracomment>
        <translation>{carrier} لا تقبل الطرد: {reason}. لم يُطبع ملصقه.</translation>
    </message>
    <message>
        <source>{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer, {reason} what was wrong, in any language.</extracomment>
        <translation>لم يرسل {carrier} ملصقًا: {reason}. زر «طباعة ثانية» يسأله مرة أخرى، أو يطبع ملصقنا.</translation>
    </message>
    <message>
        <source>{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” asks once more, or prints our own.</source>
        <extracomment>{code} is a tracking number.</extracomment>
        <translation>أرسل {carrier} ملصقًا لا يُقرأ عليه {code}، فلم يُطبع. زر «طباعة ثانية» يسأله مرة أخرى، أو يطبع ملصقنا.</translation>
    </message>
    <message>
        <source>{carrier} did not take the announcement: {reason}. On the page Printing it is told again.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer.</extracomment>
        <translation>لم يقبل {carrier} الإشعار: {reason}. يُعاد إرساله من صفحة الطباعة.</translation>
    </message>
    <message>
        <source>The label could not be read back and was not printed. Tell the supervisor.</source>
        <translation>تعذّرت قراءة الملصق للتحقق فلم يُطبع. أبلغ المشرف.</translation>
    </message>
    <message>
        <source>Something went wrong with this paper. It was not printed, the others were. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>حدث خطأ في هذه الورقة. لم تُطبع، وطُبعت البقية. الرقم الذي تذكره: {number}</translation>
    </message>
    <message>
        <source>No sound on this machine: {reason}. Watch the screen.</source>
        <extracomment>{reason} is what the system said.</extracomment>
        <translation>لا صوت على هذا الجهاز: {reason}. راقب الشاشة.</translation>
    </message>
    <message>
        <source>{device} does not answer: {reason}. Check its cable and power.</source>
        <extracomment>{device} is a scanner or scale.</extracomment>
        <translation>الجهاز {device} لا يستجيب: {reason}. افحص السلك والطاقة.</translation>
    </message>
    <message>
        <source>{device} could not measure it. Lay one item against the stops and measure again, or type its size.</source>
        <extracomment>{device} is a device that measures products.</extracomment>
        <translation>لم يستطع الجهاز {device} قياسه. ضع قطعة واحدة عند الحافتين وقِس ثانية، أو اكتب مقاسها.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>تعذّرت قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>تعذّرت قراءة الملف {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>A file cannot be written. Nothing was changed.</source>
        <translation>تعذّرت كتابة ملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>تعذّرت كتابة الملف {file}: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>تعذّرت الكتابة في {path}: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check. The store is as it was. Make a new backup.</source>
        <translation>لم تجتز النسخة الاحتياطية فحصها. قاعدة البيانات كما كانت. أنشئ نسخة جديدة.</translation>
    </message>
    <message>
        <source>Scan a tote that was brought to the wall.</source>
        <translation>امسح حاوية أُحضرت إلى الجدار.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation>
            <numerusform>لا قطع في {tote}. امسح واحدة.</numerusform>
            <numerusform>قطعة واحدة في {tote}. امسح واحدة.</numerusform>
            <numerusform>قطعتان في {tote}. امسح واحدة.</numerusform>
            <numerusform>%n قطع في {tote}. امسح واحدة.</numerusform>
            <numerusform>%n قطعة في {tote}. امسح واحدة.</numerusform>
            <numerusform>%n قطعة في {tote}. امسح واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>ضع %n قطعة في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع قطعة واحدة في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع قطعتين في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع %n قطع في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع %n قطعة في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع %n قطعة في الخانة {wall_slot} وامسحها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>ضع آخر %n قطعة في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع القطعة الأخيرة في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع آخر قطعتين في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع آخر %n قطع في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع آخر %n قطعة في الخانة {wall_slot} وامسحها.</numerusform>
            <numerusform>ضع آخر %n قطعة في الخانة {wall_slot} وامسحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} is complete. It can be packed.</source>
        <translation>اكتمل الطلب {order}. يمكن تعبئته.</translation>
    </message>
    <message>
        <source>Scan the item that no order wants.</source>
        <translation>امسح الصنف الذي لا يريده أي طلب.</translation>
    </message>
    <message>
        <source>The slot of order {order} is full. Scan an empty tote to put beside it.</source>
        <translation>خانة الطلب {order} ممتلئة. امسح حاوية فارغة لتوضع بجانبها.</translation>
    </message>
    <message>
        <source>{sku} goes to {slot}: no order of this wave wants it.</source>
        <extracomment>{slot} is the place where it is put away.</extracomment>
        <translation>{sku} يذهب إلى {slot}: لا يريده أي طلب في هذه الموجة.</translation>
    </message>
    <message>
        <source>{sku} is wanted by an order of this wave. Scan it to see its slot.</source>
        <translation>يحتاج {sku} طلب في هذه الموجة. امسحه لترى خانته.</translation>
    </message>
    <message>
        <source>No tote is open. Scan a tote that was brought to the wall.</source>
        <translation>لا حاوية مفتوحة. امسح حاوية أُحضرت إلى الجدار.</translation>
    </message>
    <message>
        <source>{tote} was not brought to the wall. Nothing was changed.</source>
        <translation>لم تُحضر الحاوية {tote} إلى الجدار. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{scanned} is not in {tote} by the books. Set it aside and tell the supervisor.</source>
        <translation>ليس {scanned} في الحاوية {tote} حسب السجل. ضعه جانبًا وأبلغ المشرف.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. This order wants {missing}.</source>
        <extracomment>{missing} is how many the order still wants, {scanned} how many were scanned or counted.</extracomment>
        <translation>قطع زائدة من {sku}: {scanned}. هذا الطلب يريد {missing}.</translation>
    </message>
    <message>
        <source>No order of this wave wants {scanned}. Scan “Lay aside”, then the item.</source>
        <translation>لا يريد {scanned} أي طلب في هذه الموجة. امسح «وضع جانبًا» ثم الصنف.</translation>
    </message>
    <message>
        <source>The wall is full: no slot for order {order}. Pack complete orders first.</source>
        <translation>الجدار ممتلئ: لا خانة للطلب {order}. عبّئ الطلبات المكتملة أولًا.</translation>
    </message>
    <message>
        <source>No piece is in hand. Scan an item first.</source>
        <translation>لا قطعة في اليد. امسح صنفًا أولًا.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Wanted: {expected}.</source>
        <translation>خانة خاطئة: {scanned}. المطلوب: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation>
            <numerusform>لا طرود للتسليم. امسح شركة شحن أو طردًا.</numerusform>
            <numerusform>طرد واحد للتسليم. امسح شركة شحن أو طردًا.</numerusform>
            <numerusform>طردان للتسليم. امسح شركة شحن أو طردًا.</numerusform>
            <numerusform>%n طرود للتسليم. امسح شركة شحن أو طردًا.</numerusform>
            <numerusform>%n طردًا للتسليم. امسح شركة شحن أو طردًا.</numerusform>
            <numerusform>%n طرد للتسليم. امسح شركة شحن أو طردًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation>
            <numerusform>التسليم إلى {carrier}: لا طرود بالانتظار. امسح كل طرد.</numerusform>
            <numerusform>التسليم إلى {carrier}: طرد واحد بالانتظار. امسح كل طرد.</numerusform>
            <numerusform>التسليم إلى {carrier}: طردان بالانتظار. امسح كل طرد.</numerusform>
            <numerusform>التسليم إلى {carrier}: %n طرود بالانتظار. امسح كل طرد.</numerusform>
            <numerusform>التسليم إلى {carrier}: %n طردًا بالانتظار. امسح كل طرد.</numerusform>
            <numerusform>التسليم إلى {carrier}: %n طرد بالانتظار. امسح كل طرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation>
            <numerusform>التسليم إلى {carrier}: لا طرود في الانتظار. غير جاهز لهذه السيارة: {late}.</numerusform>
            <numerusform>التسليم إلى {carrier}: طرد واحد في الانتظار. غير جاهز لهذه السيارة: {late}.</numerusform>
            <numerusform>التسليم إلى {carrier}: طردان في الانتظار. غير جاهز لهذه السيارة: {late}.</numerusform>
            <numerusform>التسليم إلى {carrier}: %n طرود في الانتظار. غير جاهز لهذه السيارة: {late}.</numerusform>
            <numerusform>التسليم إلى {carrier}: %n طردًا في الانتظار. غير جاهز لهذه السيارة: {late}.</numerusform>
            <numerusform>التسليم إلى {carrier}: %n طردًا في الانتظار. غير جاهز لهذه السيارة: {late}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation>
            <numerusform>خرج طرد الطلب {order}. لم يبق شيء.</numerusform>
            <numerusform>خرج طرد الطلب {order}. بقي طرد واحد.</numerusform>
            <numerusform>خرج طرد الطلب {order}. بقي طردان.</numerusform>
            <numerusform>خرج طرد الطلب {order}. بقيت %n طرود.</numerusform>
            <numerusform>خرج طرد الطلب {order}. بقي %n طردًا.</numerusform>
            <numerusform>خرج طرد الطلب {order}. بقي %n طرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation>
            <numerusform>شُحن الطلب {order}. لم يبق شيء.</numerusform>
            <numerusform>شُحن الطلب {order}. بقي طرد واحد.</numerusform>
            <numerusform>شُحن الطلب {order}. بقي طردان.</numerusform>
            <numerusform>شُحن الطلب {order}. بقيت %n طرود.</numerusform>
            <numerusform>شُحن الطلب {order}. بقي %n طردًا.</numerusform>
            <numerusform>شُحن الطلب {order}. بقي %n طرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation>
            <numerusform>أُغلق التسليم إلى {carrier}: لا طرود. خذ توقيع القائمة.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طرد واحد. خذ توقيع القائمة.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طردان. خذ توقيع القائمة.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طرود. خذ توقيع القائمة.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طردًا. خذ توقيع القائمة.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طرد. خذ توقيع القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation>
            <numerusform>أُغلق التسليم إلى {carrier}: لا طرود. بقي هنا: {missing}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طرد واحد. بقي هنا: {missing}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طردان. بقي هنا: {missing}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طرود. بقي هنا: {missing}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طردًا. بقي هنا: {missing}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طرد. بقي هنا: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation>
            <numerusform>أُغلق التسليم إلى {carrier}: لا طرود. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طرد واحد. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طردان. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طرود. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طردًا. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طردًا. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation>
            <numerusform>أُغلق التسليم إلى {carrier}: لا طرود. ما زال هنا: {missing}. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طرد واحد. ما زال هنا: {missing}. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: طردان. ما زال هنا: {missing}. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طرود. ما زال هنا: {missing}. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طردًا. ما زال هنا: {missing}. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
            <numerusform>أُغلق التسليم إلى {carrier}: %n طردًا. ما زال هنا: {missing}. ليس لهذه السيارة، أبقه هنا: {surplus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over {number} stays open. Scan its carrier to go on.</source>
        <extracomment>{number} is the hand-over&apos;s number.</extracomment>
        <translation>يبقى التسليم {number} مفتوحًا. امسح شركة شحنه للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation>
            <numerusform>مكان الانتظار {place} لـ{carrier}: لا طرود لإحضارها.</numerusform>
            <numerusform>مكان الانتظار {place} لـ{carrier}: طرد واحد لإحضاره. امسحه.</numerusform>
            <numerusform>مكان الانتظار {place} لـ{carrier}: طردان لإحضارهما. امسح كلًا منهما.</numerusform>
            <numerusform>مكان الانتظار {place} لـ{carrier}: %n طرود لإحضارها. امسح كلًا منها.</numerusform>
            <numerusform>مكان الانتظار {place} لـ{carrier}: %n طردًا لإحضارها. امسح كلًا منها.</numerusform>
            <numerusform>مكان الانتظار {place} لـ{carrier}: %n طرد لإحضارها. امسح كلًا منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation>
            <numerusform>طرد الطلب {order} في {place}. لم يبق شيء لإحضاره.</numerusform>
            <numerusform>طرد الطلب {order} في {place}. بقي واحد لإحضاره.</numerusform>
            <numerusform>طرد الطلب {order} في {place}. بقي اثنان لإحضارهما.</numerusform>
            <numerusform>طرد الطلب {order} في {place}. بقيت %n لإحضارها.</numerusform>
            <numerusform>طرد الطلب {order} في {place}. بقي %n لإحضارها.</numerusform>
            <numerusform>طرد الطلب {order} في {place}. بقي %n لإحضارها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver of {carrier} has signed. The list will show it.</source>
        <translation>وقّع سائق {carrier}. سيظهر التوقيع في القائمة.</translation>
    </message>
    <message>
        <source>a carrier or a parcel</source>
        <translation>شركة شحن أو طرد</translation>
    </message>
    <message>
        <source>a parcel&apos;s label, or “Done”</source>
        <translation>ملصق طرد أو «تم»</translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation>
            <numerusform>{carrier}: لم يخرج أي طرد اليوم</numerusform>
            <numerusform>{carrier}: خرج طرد واحد اليوم</numerusform>
            <numerusform>{carrier}: خرج طردان اليوم</numerusform>
            <numerusform>{carrier}: خرجت %n طرود اليوم</numerusform>
            <numerusform>{carrier}: خرج %n طردًا اليوم</numerusform>
            <numerusform>{carrier}: خرج %n طرد اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>still here: {codes}</source>
        <translation>ما زال هنا: {codes}</translation>
    </message>
    <message>
        <source>should have gone with a van: {codes}</source>
        <translation>كان يجب أن يغادر مع سيارة: {codes}</translation>
    </message>
    <message>
        <source>not ready: {codes}</source>
        <translation>غير جاهز: {codes}</translation>
    </message>
    <message>
        <source>not for this carrier: {codes}</source>
        <translation>ليس لهذه الشركة: {codes}</translation>
    </message>
    <message>
        <source>hand-over still open: {codes}</source>
        <translation>تسليم ما زال مفتوحًا: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation>
            <numerusform>لم تُغلق أي عملية تسليم.</numerusform>
            <numerusform>أُغلقت عملية تسليم واحدة.</numerusform>
            <numerusform>أُغلقت عمليتا تسليم.</numerusform>
            <numerusform>أُغلقت %n عمليات تسليم.</numerusform>
            <numerusform>أُغلقت %n عملية تسليم.</numerusform>
            <numerusform>أُغلقت %n عملية تسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{scanned} is no carrier&apos;s staging place. There are: {places}.</source>
        <extracomment>{places} are the staging places there are.</extracomment>
        <translation>{scanned} ليس مكان انتظار لأي شركة نقل. الأماكن هي: {places}.</translation>
    </message>
    <message>
        <source>This parcel goes with {carrier}: bring it to {expected}, not to {scanned}.</source>
        <extracomment>{expected} is the place of the parcel&apos;s carrier, {scanned} the place you stand at.</extracomment>
        <translation>هذا الطرد يذهب مع {carrier}: خذه إلى {expected} وليس إلى {scanned}.</translation>
    </message>
    <message>
        <source>There is no signature yet. Have the driver sign on the screen (F9).</source>
        <translation>لا يوجد توقيع بعد. اطلب من السائق التوقيع على الشاشة (F9).</translation>
    </message>
    <message>
        <source>Label {scanned} is not one of ours. Set the parcel aside.</source>
        <translation>الملصق {scanned} ليس من ملصقاتنا. ضع الطرد جانبًا.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. Bring the parcel back to the bench.</source>
        <translation>الملصق {scanned} ملغى. أعد الطرد إلى المنصة.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. The parcel&apos;s label is {expected}.</source>
        <extracomment>{expected} is the label that counts instead.</extracomment>
        <translation>الملصق {scanned} ملغى. ملصق الطرد هو {expected}.</translation>
    </message>
    <message>
        <source>Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.</source>
        <translation>لم يُتحقّق من الملصق {parcel} عند المنصة. أعد طرد الطلب {order}.</translation>
    </message>
    <message>
        <source>This parcel goes with {scanned}, not with {expected}. Keep it here.</source>
        <extracomment>{expected} is the carrier of this hand-over, {scanned} the parcel&apos;s.</extracomment>
        <translation>هذا الطرد مع {scanned} لا مع {expected}. أبقه هنا.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already.</source>
        <translation>غادر الطرد {parcel} سلفًا.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already: {at}.</source>
        <extracomment>{at} is a day and time.</extracomment>
        <translation>غادر الطرد {parcel} سلفًا: {at}.</translation>
    </message>
    <message>
        <source>No hand-over is open. Scan a carrier first.</source>
        <translation>لا تسليم مفتوح. امسح شركة شحن أولًا.</translation>
    </message>
    <message>
        <source>No parcel was scanned for {carrier} yet. Nothing was closed.</source>
        <translation>لم يُمسح أي طرد لـ {carrier} بعد. لم يُغلق شيء.</translation>
    </message>
    <message>
        <source>No such carrier: {scanned}. There are: {carriers}.</source>
        <extracomment>{carriers} are the codes of the carriers there are.</extracomment>
        <translation>لا توجد شركة شحن كهذه: {scanned}. المتاح: {carriers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation>
            <numerusform>لا مرتجعات معلنة. امسح مرتجعًا أو طلبه أو طرده.</numerusform>
            <numerusform>مرتجع معلن واحد. امسحه أو امسح طلبه أو طرده.</numerusform>
            <numerusform>مرتجعان معلنان. امسح مرتجعًا أو طلبه أو طرده.</numerusform>
            <numerusform>%n مرتجعات معلنة. امسح مرتجعًا أو طلبه أو طرده.</numerusform>
            <numerusform>%n مرتجعًا معلنًا. امسح مرتجعًا أو طلبه أو طرده.</numerusform>
            <numerusform>%n مرتجع معلن. امسح مرتجعًا أو طلبه أو طرده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation>
            <numerusform>المرتجع {rma}: بقي وصول لا قطع. امسح كل واحدة.</numerusform>
            <numerusform>المرتجع {rma}: بقي وصول قطعة واحدة. امسح كل واحدة.</numerusform>
            <numerusform>المرتجع {rma}: بقي وصول قطعتان. امسح كل واحدة.</numerusform>
            <numerusform>المرتجع {rma}: بقي وصول %n قطع. امسح كل واحدة.</numerusform>
            <numerusform>المرتجع {rma}: بقي وصول %n قطعة. امسح كل واحدة.</numerusform>
            <numerusform>المرتجع {rma}: بقي وصول %n قطعة. امسح كل واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation>
            <numerusform>ألصق الملصق {plate} على {sku}. بقي وصول لا قطع.</numerusform>
            <numerusform>ألصق الملصق {plate} على {sku}. بقي وصول قطعة واحدة.</numerusform>
            <numerusform>ألصق الملصق {plate} على {sku}. بقي وصول قطعتان.</numerusform>
            <numerusform>ألصق الملصق {plate} على {sku}. بقي وصول %n قطع.</numerusform>
            <numerusform>ألصق الملصق {plate} على {sku}. بقي وصول %n قطعة.</numerusform>
            <numerusform>ألصق الملصق {plate} على {sku}. بقي وصول %n قطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation>
            <numerusform>ألصق ملصقًا على كل واحدة من %n قطعة من {sku}: {plate}.</numerusform>
            <numerusform>ألصق ملصقًا على كل واحدة من قطعة واحدة من {sku}: {plate}.</numerusform>
            <numerusform>ألصق ملصقًا على كل واحدة من قطعتين من {sku}: {plate}.</numerusform>
            <numerusform>ألصق ملصقًا على كل واحدة من %n قطع من {sku}: {plate}.</numerusform>
            <numerusform>ألصق ملصقًا على كل واحدة من %n قطعة من {sku}: {plate}.</numerusform>
            <numerusform>ألصق ملصقًا على كل واحدة من %n قطعة من {sku}: {plate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku}. All pieces are here: scan “Done”.</source>
        <translation>ألصق الملصق {plate} على {sku}. كل القطع هنا: امسح «تم».</translation>
    </message>
    <message>
        <source>All pieces of {rma} are here. Scan “Done” or the next return.</source>
        <translation>كل قطع {rma} هنا. امسح «تم» أو المرتجع التالي.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece.</source>
        <translation>امسح الآن دفعة هذه القطعة.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece. Sent were: {expected}.</source>
        <extracomment>{expected} are the lots that were sent to the customer.</extracomment>
        <translation>امسح الآن دفعة هذه القطعة. أُرسل: {expected}.</translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku} and put it into quarantine: {place}.</source>
        <extracomment>{place} is the quarantine place.</extracomment>
        <translation>ألصق الملصق {plate} على {sku} وضعه في الحجر: {place}.</translation>
    </message>
    <message>
        <source>More {sku} than announced ({announced}). Take it into quarantine?</source>
        <extracomment>{announced} is how many pieces of {sku} the customer announced.</extracomment>
        <translation>عدد {sku} أكثر من المعلن ({announced}). هل يُحجر؟</translation>
    </message>
    <message>
        <source>{sku} is not announced in {rma}. Take it into quarantine?</source>
        <translation>لم يُعلن {sku} في {rma}. هل يُحجر؟</translation>
    </message>
    <message>
        <source>This {sku} was not sent with order {order}. Take it into quarantine?</source>
        <translation>لم يُرسل {sku} هذا مع الطلب {order}. هل يُحجر؟</translation>
    </message>
    <message>
        <source>No return is announced for order {order}. Begin one?</source>
        <translation>لا مرتجع معلن للطلب {order}. هل نبدأ واحدًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation>
            <numerusform>استُلم المرتجع {rma}: لا قطع.</numerusform>
            <numerusform>استُلم المرتجع {rma}: قطعة واحدة. خذها إلى الفحص.</numerusform>
            <numerusform>استُلم المرتجع {rma}: قطعتان. خذهما إلى الفحص.</numerusform>
            <numerusform>استُلم المرتجع {rma}: %n قطع. خذها إلى الفحص.</numerusform>
            <numerusform>استُلم المرتجع {rma}: %n قطعة. خذها إلى الفحص.</numerusform>
            <numerusform>استُلم المرتجع {rma}: %n قطعة. خذها إلى الفحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation>
            <numerusform>المرتجع {rma}: استُلم منه لا قطع. الناقص: {missing}.</numerusform>
            <numerusform>المرتجع {rma}: استُلم منه قطعة واحدة. الناقص: {missing}.</numerusform>
            <numerusform>المرتجع {rma}: استُلم منه قطعتان. الناقص: {missing}.</numerusform>
            <numerusform>المرتجع {rma}: استُلم منه %n قطع. الناقص: {missing}.</numerusform>
            <numerusform>المرتجع {rma}: استُلم منه %n قطعة. الناقص: {missing}.</numerusform>
            <numerusform>المرتجع {rma}: استُلم منه %n قطعة. الناقص: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was not shipped yet. Nothing can come back.</source>
        <translation>لم يُشحن الطلب {order} بعد. لا شيء للإرجاع.</translation>
    </message>
    <message>
        <source>Nothing was shipped of order {order}, line {lines}.</source>
        <extracomment>{lines} are numbers of order lines.</extracomment>
        <translation>لم يُشحن شيء من الطلب {order}، السطر {lines}.</translation>
    </message>
    <message>
        <source>Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.</source>
        <extracomment>{lines}, {asked} and {left} are lists of numbers in the same order.</extracomment>
        <translation>أكثر من اللازم من الطلب {order}، السطر {lines}: المطلوب {asked} والباقي للإرجاع {left}.</translation>
    </message>
    <message>
        <source>Not so many {sku} announced in {rma}: {announced}. Scan them one by one.</source>
        <translation>المعلن من {sku} في {rma} أقل: {announced}. امسحها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Return {rma} is known with other contents, for order {order}.</source>
        <extracomment>{rma} is known already, for order {order}, with other lines.</extracomment>
        <translation>المرتجع {rma} معروف بمحتوى آخر للطلب {order}.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines} stands twice in the request.</source>
        <translation>الطلب {order}، السطر {lines} مكرر في طلب الإرجاع.</translation>
    </message>
    <message>
        <source>No return is announced for order {order}.</source>
        <translation>لا مرتجع معلن للطلب {order}.</translation>
    </message>
    <message>
        <source>Order {order} has several returns: {rmas}. Scan or type one of them.</source>
        <extracomment>{rmas} are numbers of returns.</extracomment>
        <translation>للطلب {order} عدة مرتجعات: {rmas}. امسح أحدها أو اكتبه.</translation>
    </message>
    <message>
        <source>Return {rma} is closed. Scan its order to begin a new one.</source>
        <translation>المرتجع {rma} مغلق. امسح طلبه لبدء مرتجع جديد.</translation>
    </message>
    <message>
        <source>{rma} has no label: it is not granted, or its goods are here already.</source>
        <translation>لا ملصق للإرجاع {rma}: لم يُقبل، أو وصلت بضاعته.</translation>
    </message>
    <message>
        <source>{rma} is not over, or was answered already.</source>
        <translation>الإرجاع {rma} لم ينتهِ، أو أُجيب عنه من قبل.</translation>
    </message>
    <message>
        <source>{rma} has no label: no carrier brings goods back from there in that way.</source>
        <translation>لا ملصق للإرجاع {rma}: لا ناقل يعيد البضاعة من هناك بهذه الطريقة.</translation>
    </message>
    <message>
        <source>A pick-up of {rma} is ordered already. Call it off first.</source>
        <translation>طُلب أخذ {rma} من قبل. ألغه أولًا.</translation>
    </message>
    <message>
        <source>{rma} is not collected then. Choose among what is offered now.</source>
        <translation>لا تؤخذ {rma} في ذلك الوقت. اختر مما هو معروض الآن.</translation>
    </message>
    <message>
        <source>The address of a pick-up needs a name, a street and a town, each line with at most {most} visible signs.</source>
        <extracomment>{most} is how many signs a line may have.</extracomment>
        <translation>يحتاج عنوان الأخذ إلى اسم وشارع ومدينة، وفي كل سطر {most} من العلامات المرئية على الأكثر.</translation>
    </message>
    <message>
        <source>{rma} can no longer come back in another way: it is here already, or over.</source>
        <translation>لم يعد ممكنًا إرجاع {rma} بطريقة أخرى: إنها هنا أو انتهت.</translation>
    </message>
    <message>
        <source>{rma} can no longer be withdrawn: it is here, over, or was exchanged.</source>
        <translation>لم يعد ممكنًا سحب {rma}: إنها هنا أو انتهت أو استُبدلت.</translation>
    </message>
    <message>
        <source>The floor has no place for this. Ask the supervisor.</source>
        <translation>لا مكان لهذا في المستودع. راجع المشرف.</translation>
    </message>
    <message>
        <source>The floor has no such place: {place_kind}. Ask the supervisor.</source>
        <extracomment>{place_kind} is what a place is for, such as &quot;Quarantine&quot;.</extracomment>
        <translation>لا يوجد مكان كهذا في المستودع: {place_kind}. راجع المشرف.</translation>
    </message>
    <message>
        <source>a return, its order or a parcel</source>
        <translation>مرتجع أو طلبه أو طرد</translation>
    </message>
    <message>
        <source>an item or “Done”</source>
        <translation>صنف أو «تم»</translation>
    </message>
    <message>
        <source>“Done” or the next return</source>
        <translation>«تم» أو المرتجع التالي</translation>
    </message>
    <message>
        <source>customer&apos;s answer kept</source>
        <translation>حُفظ جواب العميل</translation>
    </message>
    <message>
        <source>return label made</source>
        <translation>أُنشئ ملصق الإرجاع</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>طلب الإرجاع</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>فتح المرتجع</translation>
    </message>
    <message>
        <source>return begun</source>
        <translation>بدء المرتجع</translation>
    </message>
    <message>
        <source>piece received</source>
        <translation>استلام القطعة</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>استلام المرتجع</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>وصل تالفًا</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>أُرسل صنف خاطئ</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>تغيّر رأي العميل</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>لا يطابق الوصف</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>معيب</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>غير معلن</translation>
    </message>
    <message>
        <source>Asked for in time</source>
        <translation>طُلب ضمن المهلة</translation>
    </message>
    <message>
        <source>Damaged, defective or wrong: allowed at any time</source>
        <translation>تالف أو معيب أو خاطئ: مسموح في أي وقت</translation>
    </message>
    <message>
        <source>Came without being announced</source>
        <translation>جاء دون إعلان</translation>
    </message>
    <message>
        <source>Came without being announced, and too late</source>
        <translation>جاء دون إعلان وبعد المهلة</translation>
    </message>
    <message>
        <source>There is no report {scanned}. There are: {reports}.</source>
        <extracomment>{reports} are names of reports; keep them as they are.</extracomment>
        <translation>لا يوجد تقرير {scanned}. المتاح: {reports}.</translation>
    </message>
    <message>
        <source>This report shows how things are now. Leave the days out.</source>
        <translation>يبيّن هذا التقرير الوضع الآن. اترك الأيام.</translation>
    </message>
    <message>
        <source>{scanned} is not a day such as 2026-03-31.</source>
        <translation>‏{scanned} ليس تاريخًا مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>The days run backwards: from {since} to {until}.</source>
        <extracomment>{since} and {until} are days.</extracomment>
        <translation>الأيام معكوسة: من {since} إلى {until}.</translation>
    </message>
    <message>
        <source>{title} ({kpi})</source>
        <extracomment>{kpi} is the number of a key figure, such as K1.</extracomment>
        <translation>‏{title} ({kpi})</translation>
    </message>
    <message>
        <source>How: {formula}</source>
        <translation>الحساب: {formula}</translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation>الأيام: كلها</translation>
    </message>
    <message>
        <source>Days: from {since} on (UTC)</source>
        <translation>الأيام: من {since} فصاعدًا (UTC)</translation>
    </message>
    <message>
        <source>Days: up to {until} (UTC)</source>
        <translation>الأيام: حتى {until} (UTC)</translation>
    </message>
    <message>
        <source>Days: {since} to {until} (UTC)</source>
        <translation>الأيام: من {since} إلى {until} (UTC)</translation>
    </message>
    <message>
        <source>{figure}: {of}</source>
        <translation>‏{figure}: {of}</translation>
    </message>
    <message>
        <source>Rows used: {rows}</source>
        <translation>الصفوف المستخدمة: {rows}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}. {because}</source>
        <translation>الصفوف المستبعدة: {rows}. {because}</translation>
    </message>
    <message>
        <source>The first figure is not known: there are no rows to compute it from.</source>
        <translation>الرقم الأول غير معروف: لا صفوف يُحسب منها.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>لا صفوف أخرى.</numerusform>
            <numerusform>… وصف آخر.</numerusform>
            <numerusform>… وصفان آخران.</numerusform>
            <numerusform>… و%n صفوف أخرى.</numerusform>
            <numerusform>… و%n صفًا آخر.</numerusform>
            <numerusform>… و%n صف آخر.</numerusform>
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
        <translation>نعم</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>‏{value}٪</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>seconds</comment>
        <extracomment>Lengths of time. Use the short signs of the units.</extracomment>
        <translation>{value} ث</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} د</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} س</translation>
    </message>
    <message>
        <source>{value} d</source>
        <comment>days</comment>
        <translation>{value} يوم</translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation>زمن تنفيذ الطلب</translation>
    </message>
    <message>
        <source>Return rate by item</source>
        <translation>معدل الإرجاع حسب الصنف</translation>
    </message>
    <message>
        <source>Return rate by channel</source>
        <translation>معدل الإرجاع حسب القناة</translation>
    </message>
    <message>
        <source>Picking accuracy</source>
        <translation>دقة الالتقاط</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>تكرار الشراء</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>معدل التحويل</translation>
    </message>
    <message>
        <source>Repeat buyers</source>
        <translation>المشترون المتكررون</translation>
    </message>
    <message>
        <source>Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} (rule {policy}).</source>
        <extracomment>{lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.</extracomment>
        <translation>فات الأوان للطلب {order}، السطر {lines}: شُحن قبل {days} يومًا والمسموح {limit} (القاعدة {policy}).</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: no rule takes it back.</source>
        <translation>الطلب {order}، السطر {lines}: لا قاعدة تقبل إرجاعه.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: not taken back by the rule {policy}.</source>
        <translation>الطلب {order}، السطر {lines}: لا يُقبل إرجاعه وفق القاعدة {policy}.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was chosen to be sent back.</source>
        <translation>لم يُختر شيء من الطلب {order} لإرجاعه.</translation>
    </message>
    <message>
        <source>The rule does not offer this: {remedy}.</source>
        <extracomment>{remedy} is one of: refund, credit, exchange, repair, advice.</extracomment>
        <translation>القاعدة لا تتيح هذا: {remedy}.</translation>
    </message>
    <message>
        <source>Return {rma} does not wait for a decision any more.</source>
        <translation>لم يعد المرتجع {rma} بانتظار قرار.</translation>
    </message>
    <message>
        <source>The policy was not taken. Look at this in the file: {scanned}</source>
        <extracomment>{scanned} is a place in the file, such as $.rules[2].days</extracomment>
        <translation>لم تُقبل السياسة. راجع هذا في الملف: {scanned}</translation>
    </message>
    <message>
        <source>Did the parcel of {rma} come with nothing in it?</source>
        <translation>هل وصل طرد {rma} فارغًا؟</translation>
    </message>
    <message>
        <source>Noted: {rma} came empty. A supervisor decides. Scan the next return.</source>
        <translation>سُجّل: وصل {rma} فارغًا. يقرر المشرف. امسح المرتجع التالي.</translation>
    </message>
    <message>
        <source>Pieces of {rma} are here already: its parcel was not empty.</source>
        <translation>قطع من {rma} موجودة هنا: طرده لم يكن فارغًا.</translation>
    </message>
    <message>
        <source>empty parcel noted</source>
        <translation>سُجّل طرد فارغ</translation>
    </message>
    <message>
        <source>It comes too late</source>
        <translation>جاء متأخرًا</translation>
    </message>
    <message>
        <source>It is worth more than the limit</source>
        <translation>قيمته فوق الحد</translation>
    </message>
    <message>
        <source>A photo is missing</source>
        <translation>تنقص صورة</translation>
    </message>
    <message>
        <source>The rule leaves it to a supervisor</source>
        <translation>القاعدة تتركه للمشرف</translation>
    </message>
    <message>
        <source>The parcel came empty</source>
        <translation>وصل الطرد فارغًا</translation>
    </message>
    <message>
        <source>It is never taken back</source>
        <translation>لا يُقبل إرجاعه أبدًا</translation>
    </message>
    <message>
        <source>No rule is about it</source>
        <translation>لا قاعدة تخصه</translation>
    </message>
    <message>
        <source>Granted at once</source>
        <translation>قُبل فورًا</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>ينتظر المشرف</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a request</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>return granted</source>
        <translation>قُبل المرتجع</translation>
    </message>
    <message>
        <source>return refused</source>
        <translation>رُفض المرتجع</translation>
    </message>
    <message>
        <source>way back changed</source>
        <translation>غُيّرت طريقة الإرجاع</translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>سُحب الإرجاع</translation>
    </message>
    <message>
        <source>pick-up ordered</source>
        <translation>طُلب الأخذ من الباب</translation>
    </message>
    <message>
        <source>pick-up called off</source>
        <translation>أُلغي الأخذ</translation>
    </message>
    <message>
        <source>carrier told</source>
        <translation>أُبلغ الناقل</translation>
    </message>
    <message>
        <source>carrier told again</source>
        <translation>أُبلغ الناقل ثانية</translation>
    </message>
    <message>
        <source>solved without a return</source>
        <translation>حُل من دون إرجاع</translation>
    </message>
    <message>
        <source>policy taken in</source>
        <translation>أُدخلت السياسة</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>condition of goods</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>معيبة</translation>
    </message>
    <message>
        <source>Advice or a part</source>
        <translation>نصيحة أو قطعة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>what a customer gets</comment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Credit for the next order</source>
        <translation>رصيد للطلب القادم</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>استرداد المال</translation>
    </message>
    <message>
        <source>By parcel, with our label</source>
        <translation>بطرد عليه ملصقنا</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>تُسلَّم في نقطة استلام</translation>
    </message>
    <message>
        <source>Picked up by the carrier</source>
        <translation>يأخذها الناقل</translation>
    </message>
    <message>
        <source>{way} (needs a new label)</source>
        <extracomment>{way} is one of the ways above; the label that was made is of no use for it.</extracomment>
        <translation>{way} (يلزم ملصق جديد)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Floor, door or company</source>
        <translation>الطابق أو الباب أو الشركة</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>سياسة الإرجاع</translation>
    </message>
    <message>
        <source>For each article the most specific line holds: one for the article before one for its kind, one for the reason before one for all.</source>
        <translation>لكل صنف يسري السطر الأخص: ما يخص الصنف قبل ما يخص نوعه، وما يخص السبب قبل ما يخص الجميع.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>مهلة الإرجاع</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>for a return, heading</comment>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation>ما يمكنك الحصول عليه</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>أجرة الإرجاع</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Article: {values}</source>
        <translation>الصنف: {values}</translation>
    </message>
    <message>
        <source>Customer: {values}</source>
        <translation>العميل: {values}</translation>
    </message>
    <message>
        <source>Reason: {values}</source>
        <translation>السبب: {values}</translation>
    </message>
    <message>
        <source>Kind of goods: {values}</source>
        <translation>نوع البضاعة: {values}</translation>
    </message>
    <message>
        <source>Bought at: {values}</source>
        <translation>اشتُري من: {values}</translation>
    </message>
    <message>
        <source>Condition: {values}</source>
        <translation>الحالة: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after shipping</source>
        <translation>
            <numerusform>يوم الشحن</numerusform>
            <numerusform>يوم واحد بعد الشحن</numerusform>
            <numerusform>يومان بعد الشحن</numerusform>
            <numerusform>%n أيام بعد الشحن</numerusform>
            <numerusform>%n يومًا بعد الشحن</numerusform>
            <numerusform>%n يوم بعد الشحن</numerusform>
        </translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>لا يُقبل إرجاعه</translation>
    </message>
    <message>
        <source>later on request</source>
        <translation>بعدها بطلب</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fee</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{percent} % of the price</source>
        <extracomment>{fee} is an amount or a percentage; a percentage of the price.</extracomment>
        <translation>{percent} % من السعر</translation>
    </message>
    <message>
        <source>{amount} for each piece</source>
        <translation>{amount} لكل قطعة</translation>
    </message>
    <message>
        <source>We pay it</source>
        <translation>ندفعها نحن</translation>
    </message>
    <message>
        <source>You pay it</source>
        <translation>تدفعها أنت</translation>
    </message>
    <message numerus="yes">
        <source>Money within %n day(s) of the goods&apos; arrival</source>
        <translation>
            <numerusform>المال يوم وصول البضاعة</numerusform>
            <numerusform>المال خلال يوم واحد من وصول البضاعة</numerusform>
            <numerusform>المال خلال يومين من وصول البضاعة</numerusform>
            <numerusform>المال خلال %n أيام من وصول البضاعة</numerusform>
            <numerusform>المال خلال %n يومًا من وصول البضاعة</numerusform>
            <numerusform>المال خلال %n يوم من وصول البضاعة</numerusform>
        </translation>
    </message>
    <message>
        <source>We look at each request</source>
        <translation>ننظر في كل طلب</translation>
    </message>
    <message>
        <source>Above {amount} we look at it first</source>
        <translation>فوق {amount} ننظر فيه أولًا</translation>
    </message>
    <message>
        <source>Please send a photo</source>
        <translation>أرسل صورة من فضلك</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of the policy, heading</comment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>قسيمة إرجاع</translation>
    </message>
    <message>
        <source>Please send it to</source>
        <translation>أرسله من فضلك إلى</translation>
    </message>
    <message>
        <source>Put this sheet into the parcel, with the goods in their original packaging.</source>
        <translation>ضع هذه الورقة في الطرد مع البضاعة في تغليفها الأصلي.</translation>
    </message>
    <message numerus="yes">
        <source>Policy taken: %n rule(s).</source>
        <translation>
            <numerusform>لم تُدخل أي قاعدة.</numerusform>
            <numerusform>أُدخلت السياسة: قاعدة واحدة.</numerusform>
            <numerusform>أُدخلت السياسة: قاعدتان.</numerusform>
            <numerusform>أُدخلت السياسة: %n قواعد.</numerusform>
            <numerusform>أُدخلت السياسة: %n قاعدة.</numerusform>
            <numerusform>أُدخلت السياسة: %n قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy})</source>
        <extracomment>{sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.</extracomment>
        <translation>{line}  {sku}: {verdict} (القاعدة {policy})</translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy}). {because}.</source>
        <translation>{line}  {sku}: {verdict} (القاعدة {policy}). {because}.</translation>
    </message>
    <message>
        <source>No refund was chosen.</source>
        <extracomment>{plates} are numbers of returned pieces.</extracomment>
        <translation>لم يُختر أي مبلغ.</translation>
    </message>
    <message>
        <source>Nothing is owed for {plates}: paid already, or not judged yet.</source>
        <translation>لا شيء مستحق عن {plates}: دُفع أو لم يُقيَّم بعد.</translation>
    </message>
    <message>
        <source>Return {rma} waits for no exchange: none was chosen, or it is ordered already.</source>
        <translation>المرتجع {rma} لا ينتظر استبدالًا: لم يُختر أو طُلب من قبل.</translation>
    </message>
    <message>
        <source>None: the piece is exchanged</source>
        <translation>لا شيء: تُستبدل القطعة</translation>
    </message>
    <message>
        <source>None: the piece is repaired</source>
        <translation>لا شيء: تُصلح القطعة</translation>
    </message>
    <message>
        <source>Price {amount}</source>
        <translation>السعر {amount}</translation>
    </message>
    <message>
        <source>less its share of the discount {amount}</source>
        <translation>ناقص حصتها من الخصم {amount}</translation>
    </message>
    <message>
        <source>plus its share of the shipping {amount}</source>
        <translation>زائد حصتها من الشحن {amount}</translation>
    </message>
    <message>
        <source>less the fee {amount}</source>
        <translation>ناقص الرسم {amount}</translation>
    </message>
    <message>
        <source>tax contained {amount}</source>
        <translation>الضريبة المتضمنة {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) noted as paid.</source>
        <translation>
            <numerusform>لم يُسجل أي مبلغ مدفوع.</numerusform>
            <numerusform>سُجّل مبلغ واحد مدفوعًا.</numerusform>
            <numerusform>سُجّل مبلغان مدفوعان.</numerusform>
            <numerusform>سُجّلت %n مبالغ مدفوعة.</numerusform>
            <numerusform>سُجّل %n مبلغًا مدفوعًا.</numerusform>
            <numerusform>سُجّل %n مبلغ مدفوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation>
            <numerusform>لم يُكتب أي مبلغ: {file}</numerusform>
            <numerusform>كُتب مبلغ واحد: {file}</numerusform>
            <numerusform>كُتب مبلغان: {file}</numerusform>
            <numerusform>كُتبت %n مبالغ: {file}</numerusform>
            <numerusform>كُتب %n مبلغًا: {file}</numerusform>
            <numerusform>كُتب %n مبلغ: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</source>
        <extracomment>{due} is a day, {customer} a name, {why} is &quot;money back&quot; or &quot;credit&quot;.</extracomment>
        <translation>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</translation>
    </message>
    <message>
        <source>No refund is due.</source>
        <translation>لا مبالغ مستحقة.</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>البت في طلب</translation>
    </message>
    <message>
        <source>Tell the carrier when to collect</source>
        <translation>إبلاغ الناقل بموعد الأخذ</translation>
    </message>
    <message>
        <source>Tell the carrier not to come</source>
        <translation>إبلاغ الناقل بألا يأتي</translation>
    </message>
    <message>
        <source>Order the exchange</source>
        <translation>طلب البديل</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Bring to its place</source>
        <translation>إحضاره إلى مكانه</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>دفع المبلغ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation>يستحق خلال يوم</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>{file}: unchanged. Report {number} on {plate}, grade {grade}.</source>
        <extracomment>{file} is a file, {plate} a returned piece, {grade} its grade.</extracomment>
        <translation>{file}: لم يتغير. التقرير {number} عن {plate}، الدرجة {grade}.</translation>
    </message>
    <message>
        <source>{file}: unchanged, but for the customer&apos;s words and photos, which were erased. Report {number} on {plate}, grade {grade}.</source>
        <translation>{file}: لم يتغيّر، سوى كلمات العميل وصوره التي مُحيت. التقرير {number} عن {plate}، الدرجة {grade}.</translation>
    </message>
    <message>
        <source>{file}: {flaw}</source>
        <extracomment>{flaw} is one of the next sentences.</extracomment>
        <translation>{file}: {flaw}</translation>
    </message>
    <message>
        <source>This is no inspection report of ours.</source>
        <translation>هذا ليس تقرير فحص من تقاريرنا.</translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation>تغيّر الملف بعد كتابته.</translation>
    </message>
    <message>
        <source>What the report says was changed after it was sealed.</source>
        <translation>تغيّر مضمون التقرير بعد ختمه.</translation>
    </message>
    <message>
        <source>The report does not follow the one before it: order changed, or one is missing.</source>
        <translation>التقرير لا يتبع ما قبله: تغيّر الترتيب أو ينقص واحد.</translation>
    </message>
    <message>
        <source>A photo is missing.</source>
        <translation>تنقص صورة.</translation>
    </message>
    <message>
        <source>A photo was changed.</source>
        <translation>تغيّرت صورة.</translation>
    </message>
    <message>
        <source>The code on the paper is another one&apos;s.</source>
        <translation>الرمز على الورقة لتقرير آخر.</translation>
    </message>
    <message>
        <source>The store does not have this report, or its chain is broken there.</source>
        <translation>المخزن لا يعرف هذا التقرير أو سلسلته فيه مكسورة.</translation>
    </message>
    <message>
        <source>{address} cannot be used: another program listens there, or it is elsewhere.</source>
        <translation>لا يمكن استعمال {address}: برنامج آخر يستمع هناك، أو هو على جهاز آخر.</translation>
    </message>
    <message>
        <source>A cost of {plate} has to be more than nothing.</source>
        <translation>تكلفة {plate} يجب أن تزيد على الصفر.</translation>
    </message>
    <message>
        <source>This is no photo that can be used: damaged, too large or of another kind.</source>
        <translation>هذه صورة لا تصلح: تالفة أو كبيرة جدًا أو من نوع آخر.</translation>
    </message>
    <message>
        <source>This photo is larger than {limit} MB. Take it again, smaller.</source>
        <extracomment>{limit} in megabytes.</extracomment>
        <translation>الصورة أكبر من {limit} ميغابايت. التقطها أصغر.</translation>
    </message>
    <message>
        <source>This photo has more than {pixels} million pixels. Take it again, smaller.</source>
        <extracomment>{pixels} in millions.</extracomment>
        <translation>في هذه الصورة أكثر من {pixels} مليون بكسل. التقطها مرة أخرى أصغر.</translation>
    </message>
    <message>
        <source>You judged {plate} yourself. Somebody else has to look again.</source>
        <translation>أنت قيّمت {plate}. على غيرك أن ينظر ثانية.</translation>
    </message>
    <message>
        <source>{plate} needs no second look: not judged yet, or looked at twice already.</source>
        <translation>لا يحتاج {plate} نظرة ثانية: لم يُقيَّم بعد أو نُظر فيه مرتين.</translation>
    </message>
    <message>
        <source>rest answered as new</source>
        <translation>أُجيب عن الباقي كجديد</translation>
    </message>
    <message>
        <source>cost booked</source>
        <translation>قُيّدت تكلفة</translation>
    </message>
    <message>
        <source>second look kept</source>
        <translation>حُفظت النظرة الثانية</translation>
    </message>
    <message>
        <source>refunds noted as paid</source>
        <translation>سُجّلت المبالغ مدفوعة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>الإعادة إلى المخزون</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>التخلص</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>أول طلب</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>عملاء أوفياء</translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation>كثيرو الإرجاع</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>نوع البضاعة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Returns by product, and why</source>
        <translation>المرتجعات بحسب المنتج وأسبابها</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>المرتجعات بحسب المكان</translation>
    </message>
    <message>
        <source>Returns by group of customers</source>
        <translation>المرتجعات بحسب فئة العملاء</translation>
    </message>
    <message>
        <source>Reasons over time</source>
        <translation>الأسباب عبر الزمن</translation>
    </message>
    <message>
        <source>What customers write</source>
        <translation>ما يكتبه العملاء</translation>
    </message>
    <message>
        <source>Every returned piece</source>
        <translation>كل قطعة مرتجعة</translation>
    </message>
    <message>
        <source>Do clerks grade alike?</source>
        <translation>هل يقيّم الموظفون على نحو واحد؟</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % certainty; the reason given most, and its share. Days: when the order was placed.</source>
        <translation>القطع العائدة ÷ القطع المشحونة لكل صنف، بين حدين بيقين 95 %؛ والسبب الأكثر ذكرًا وحصته. الأيام: وقت الطلب.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, between two bounds at 95 % certainty. Days: when the order was placed.</source>
        <translation>القطع العائدة ÷ القطع المشحونة بحسب البلد وأول الرمز البريدي، بين حدين بيقين 95 %. الأيام: وقت الطلب.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with 95 % certainty; loyal: two or more orders. Days: when the order was placed.</source>
        <translation>القطع العائدة ÷ القطع المشحونة. كثيرو الإرجاع: حصتهم فوق حصة الجميع بيقين 95 %؛ الأوفياء: طلبان أو أكثر. الأيام: وقت الطلب.</translation>
    </message>
    <message>
        <source>Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % certainty. Days: when the return was requested.</source>
        <translation>قطع كل سبب ÷ كل القطع المطلوب إرجاعها في الشهر، بين حدين بيقين 95 %. الأيام: وقت طلب الإرجاع.</translation>
    </message>
    <message>
        <source>Words of four letters or more that stand in three comments or more; the reason and the item they stand with most. Days: when the return was requested.</source>
        <translation>كلمات من أربعة أحرف فأكثر ترد في ثلاثة تعليقات فأكثر؛ والسبب والصنف الأكثر اقترانًا بها. الأيام: وقت طلب الإرجاع.</translation>
    </message>
    <message>
        <source>The pieces behind the other reports. Days: when the return came in.</source>
        <translation>القطع وراء التقارير الأخرى. الأيام: وقت وصول المرتجع.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of first judgements and blind second looks: agreement beyond chance, 100 % is always alike, between two bounds at 95 % certainty. Days: when the second look was.</source>
        <translation>معامل كابا لكوهن بين التقييم الأول والنظرة الثانية العمياء: اتفاق يفوق الصدفة، 100 % اتفاق دائم، بين حدين بيقين 95 %. الأيام: وقت النظرة الثانية.</translation>
    </message>
    <message>
        <source>Judged alike</source>
        <translation>قُيّمت على نحو واحد</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Pieces judged twice</source>
        <translation>قطع قُيّمت مرتين</translation>
    </message>
    <message>
        <source>Agreement beyond chance (kappa)</source>
        <translation>الاتفاق فوق الصدفة (كابا)</translation>
    </message>
    <message>
        <source>Kappa, at least</source>
        <translation>كابا، على الأقل</translation>
    </message>
    <message>
        <source>Kappa, at most</source>
        <translation>كابا، على الأكثر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Words that come again</source>
        <translation>كلمات تتكرر</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: share</comment>
        <translation>متفق</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>منطقة البريد</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>an upper bound</comment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>يكفي للحكم</translation>
    </message>
    <message>
        <source>Judged twice</source>
        <translation>قُيّم مرتين</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: whose, or of what</comment>
        <translation>لمن</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: by clerk, by month</comment>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>How content are customers?</source>
        <translation>ما مدى رضا العملاء؟</translation>
    </message>
    <message>
        <source>Customers who gave 4 or 5 of 5 when their return was over ÷ all who answered, by month, by what they got and by reason, between bounds at 95 %.</source>
        <translation>العملاء الذين أعطوا 4 أو 5 من 5 بعد انتهاء الإرجاع ÷ كل من أجاب، حسب الشهر وما حصلوا عليه والسبب، بين حدّين بيقين 95 %.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>راضون</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>متوسط الدرجة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Share that answered</source>
        <translation>نسبة من أجاب</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>ما حصلوا عليه</translation>
    </message>
    <message>
        <source>The customer did not answer.</source>
        <translation>لم يجب العميل.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>إرجاع شيء</translation>
    </message>
    <message>
        <source>Your order number is on the packing slip. The postcode is that of the delivery.</source>
        <translation>رقم طلبك على قائمة التعبئة. والرمز البريدي هو رمز عنوان التسليم.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>ابحث عن طلبي</translation>
    </message>
    <message>
        <source>We find no order that was sent under this number and postcode.</source>
        <translation>لا نجد طلبًا مرسلًا بهذا الرقم والرمز البريدي.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait ten minutes.</source>
        <translation>محاولات كثيرة. انتظر عشر دقائق من فضلك.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>لم ينجح ذلك. حاول لاحقًا من فضلك.</translation>
    </message>
    <message>
        <source>Something in the form is missing or too large. Please fill it in again.</source>
        <translation>في النموذج شيء ناقص أو كبير جدًا. املأه ثانية من فضلك.</translation>
    </message>
    <message>
        <source>Everything of this order is on its way back, or here already.</source>
        <translation>كل ما في هذا الطلب في طريق العودة أو وصل إلينا.</translation>
    </message>
    <message>
        <source>Your returns</source>
        <translation>مرتجعاتك</translation>
    </message>
    <message>
        <source>What would you like to send back?</source>
        <translation>ماذا تريد أن تُرجع؟</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>حالتها</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Photos (up to five)</source>
        <translation>صور (حتى خمس)</translation>
    </message>
    <message>
        <source>What would you like to get?</source>
        <translation>ماذا تريد في المقابل؟</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>طريقة الإرجاع</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Can be sent back until {day}</source>
        <extracomment>{day} is a date.</extracomment>
        <translation>يمكن إرجاعها حتى {day}</translation>
    </message>
    <message>
        <source>Granted. Your return number is {rma}. Put it into the parcel, in the original packaging.</source>
        <translation>قُبل الطلب. رقم الإرجاع {rma}. ضعه في الطرد داخل التغليف الأصلي.</translation>
    </message>
    <message>
        <source>Thank you. We look at your request {rma} and answer within a day.</source>
        <translation>شكرًا. ننظر في طلبك {rma} ونجيب خلال يوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) arrived</source>
        <translation>
            <numerusform>لم تصل أي قطعة</numerusform>
            <numerusform>وصلت قطعة واحدة</numerusform>
            <numerusform>وصلت قطعتان</numerusform>
            <numerusform>وصلت %n قطع</numerusform>
            <numerusform>وصلت %n قطعة</numerusform>
            <numerusform>وصلت %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation>{amount} حتى {day}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>دُفع {amount}</translation>
    </message>
    <message>
        <source>How content are you with this return?</source>
        <translation>ما مدى رضاك عن هذا الإرجاع؟</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>ما الذي ينبغي أن نحسّنه؟</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الجواب</translation>
    </message>
    <message>
        <source>Thank you for your answer.</source>
        <translation>شكرًا على جوابك.</translation>
    </message>
    <message>
        <source>5: very content</source>
        <translation>5: راضٍ جدًا</translation>
    </message>
    <message>
        <source>4: content</source>
        <translation>4: راضٍ</translation>
    </message>
    <message>
        <source>3: neither</source>
        <translation>3: بين بين</translation>
    </message>
    <message>
        <source>2: not content</source>
        <translation>2: غير راضٍ</translation>
    </message>
    <message>
        <source>1: not content at all</source>
        <translation>1: غير راضٍ إطلاقًا</translation>
    </message>
    <message>
        <source>Get the label</source>
        <translation>الحصول على الملصق</translation>
    </message>
    <message>
        <source>Hand it in here: {where}</source>
        <extracomment>{where} is a place, or where places are listed.</extracomment>
        <translation>سلّمه هنا: {where}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <extracomment>{carrier} is a name, {when} a day with two times.</extracomment>
        <translation>طُلب من {carrier} أخذها: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} يأخذها: {when}</translation>
    </message>
    <message>
        <source>It is collected at another address, in {city}.</source>
        <extracomment>{city} is a town; the page says no more of such an address.</extracomment>
        <translation>تؤخذ من عنوان آخر في {city}.</translation>
    </message>
    <message>
        <source>Collect it at another address in the same country</source>
        <translation>الأخذ من عنوان آخر في البلد نفسه</translation>
    </message>
    <message>
        <source>When is it to be collected?</source>
        <translation>متى تؤخذ منك؟</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>طلب الأخذ من الباب</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>إلغاء الأخذ</translation>
    </message>
    <message>
        <source>Send it back in another way</source>
        <translation>إرجاعها بطريقة أخرى</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>تغيير طريقة الإرجاع</translation>
    </message>
    <message>
        <source>In whichever way it comes back, you pay no more than the policy says.</source>
        <translation>مهما كانت طريقة الإرجاع فلن تدفع أكثر مما تقوله سياسة الإرجاع.</translation>
    </message>
    <message>
        <source>The pick-up is called off with that.</source>
        <translation>يُلغى الأخذ بذلك.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>أحتفظ بها</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>تحتفظ بها</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>سُجّل ذلك.</translation>
    </message>
    <message>
        <source>{weekday}, {day}, {begins} to {ends}</source>
        <extracomment>{weekday} is a name, {day} a date, {begins} and {ends} are times of that day.</extracomment>
        <translation>{weekday}، {day}، من {begins} إلى {ends}</translation>
    </message>
    <message>
        <source>We look at it</source>
        <translation>ننظر فيه</translation>
    </message>
    <message>
        <source>Granted: please send it</source>
        <translation>قُبل: أرسله من فضلك</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Arrived, being inspected</source>
        <translation>وصل ويُفحص</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Customers can ask back at {address}. Stop with Ctrl+C.</source>
        <translation>يمكن للعملاء طلب الإرجاع على {address}. للإيقاف Ctrl+C.</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>تكلفة المرتجعات</translation>
    </message>
    <message>
        <source>Time to resolve a complaint</source>
        <translation>زمن حل الشكوى</translation>
    </message>
    <message>
        <source>Refunds in time</source>
        <translation>المبالغ المستردة في موعدها</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>المرتجعات حسب السبب</translation>
    </message>
    <message>
        <source>Picks per hour</source>
        <translation>الالتقاط في الساعة</translation>
    </message>
    <message>
        <source>Wrong scans by slot</source>
        <translation>المسح الخاطئ حسب الموقع</translation>
    </message>
    <message>
        <source>Items taken for each other</source>
        <translation>أصناف أُخذت بدل غيرها</translation>
    </message>
    <message>
        <source>Metres walked</source>
        <translation>الأمتار المقطوعة</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>أي صناديق نخزّن</translation>
    </message>
    <message>
        <source>Average time from placing an order to its delivery, and to its hand-over to the carrier. Days: when the order was placed.</source>
        <translation>متوسط الزمن من تقديم الطلب إلى توصيله وإلى تسليمه لشركة الشحن. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at 95 % certainty; above average is an item whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>القطع المرتجعة ÷ القطع المشحونة لكل صنف. «على الأقل» هو الحد الأدنى بثقة ٩٥٪؛ وفوق المتوسط صنف حدّه أعلى من المعدل العام. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound at 95 % certainty; above average is a channel whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>القطع المرتجعة ÷ القطع المشحونة لكل قناة. «على الأقل» هو الحد الأدنى بثقة ٩٥٪؛ وفوق المتوسط قناة حدّها أعلى من المعدل العام. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the same for their lines. Days: when the order was placed.</source>
        <translation>(الطلبات المشحونة − الطلبات المرتجعة بسبب صنف خاطئ) ÷ الطلبات المشحونة؛ وكذلك لسطورها. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Orders ÷ different customers. Days: when the order was placed.</source>
        <translation>الطلبات ÷ العملاء المختلفون. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Orders ÷ visits to the shop. Days: when the order was placed.</source>
        <translation>الطلبات ÷ زيارات المتجر. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Customers with two or more orders ÷ customers with an order. Days: when the order was placed.</source>
        <translation>عملاء لهم طلبان أو أكثر ÷ عملاء لهم طلب. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Middle value (median) of the times from delivery to the request, and from the hand-over to the carrier to the request. Days: when the return was requested.</source>
        <translation>القيمة الوسطى (الوسيط) للزمن من التوصيل إلى طلب الإرجاع، ومن التسليم لشركة الشحن إلى طلب الإرجاع. الأيام: وقت طلب الإرجاع.</translation>
    </message>
    <message>
        <source>Average time from opening a complaint to closing it. Days: when it was opened.</source>
        <translation>متوسط الزمن من فتح الشكوى إلى إغلاقها. الأيام: وقت فتحها.</translation>
    </message>
    <message>
        <source>Refunds paid by their due day ÷ refunds that were paid or are due. Days: when the return came in.</source>
        <translation>المبالغ المستردة في موعدها ÷ المدفوعة أو المستحقة. الأيام: وقت وصول المرتجع.</translation>
    </message>
    <message>
        <source>Pieces announced for return by the customer&apos;s reason, and pieces that came without being announced. Days: when the return was requested.</source>
        <translation>القطع المعلن إرجاعها حسب سبب العميل، والقطع التي وصلت دون إعلان. الأيام: وقت طلب الإرجاع.</translation>
    </message>
    <message>
        <source>Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, pauses included; for whoever ended the round. Days: when the round was taken.</source>
        <translation>السطور والقطع الملتقطة ÷ الساعات من أخذ الجولة إلى إيصالها، مع فترات التوقف؛ لمن أنهى الجولة. الأيام: وقت أخذ الجولة.</translation>
    </message>
    <message>
        <source>Scans answered as wrong ÷ all scans, by the slot that was to be picked. Days: when it was scanned.</source>
        <translation>المسحات الخاطئة ÷ كل المسحات، حسب الموقع المطلوب التقاطه. الأيام: وقت المسح.</translation>
    </message>
    <message>
        <source>How often an item was scanned where another one was to be picked. Days: when it was scanned.</source>
        <translation>كم مرة مُسح صنف حيث كان المطلوب غيره. الأيام: وقت المسح.</translation>
    </message>
    <message>
        <source>Planned length of the walks that were finished. “Shortest” marks those for which no shorter one exists. Days: when the round was taken.</source>
        <translation>الطول المخطط للمسارات المنتهية. «الأقصر» هو ما لا مسار أقصر منه. الأيام: وقت أخذ الجولة.</translation>
    </message>
    <message>
        <source>Pieces now. Low is an item with on hand − reserved + on order below its reorder point.</source>
        <translation>القطع الآن. المنخفض صنف تكون فيه: الموجود − المحجوز + المطلوب من المورّد أقل من حد إعادة الطلب.</translation>
    </message>
    <message>
        <source>Open orders by what of them is promised; late are those whose time has passed. Days: when the order has to leave.</source>
        <translation>الطلبات المفتوحة حسب المحجوز منها؛ والمتأخرة ما فات وقتها. الأيام: موعد خروج الطلب.</translation>
    </message>
    <message>
        <source>The orders of these days, packed into today&apos;s boxes and into the best sets of 3, 4 and 5 boxes: box + filling + freight, times the days of a year ÷ the days of the orders. “On later orders” is what a set saved on orders that came after those it was chosen by. Days: when the order was placed.</source>
        <translation>طلبات هذه الأيام معبأة في صناديق اليوم وفي أفضل مجموعات من 3 و4 و5 صناديق: الصندوق + الحشو + الشحن، مضروبًا في أيام السنة ÷ أيام الطلبات. «على الطلبات اللاحقة» هو ما وفّرته المجموعة على طلبات جاءت بعد تلك التي اختيرت بها. الأيام: وقت تقديم الطلب.</translation>
    </message>
    <message>
        <source>Orders without a wrong item</source>
        <translation>طلبات بلا صنف خاطئ</translation>
    </message>
    <message>
        <source>Boxes a year</source>
        <translation>الصناديق في السنة</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>التكلفة في السنة</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>زمن الحل</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>الشكاوى المغلقة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned piece; beside it the time of inspecting and the refunds. Days: when the return came in.</source>
        <translation>النقل + الفحص + الإعادة إلى المخزون + التجديد + التخلص كما قُيّدت على كل قطعة مرتجعة؛ ومعها زمن الفحص والمبالغ. الأيام: وقت وصول المرتجع.</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>عملاء اشتروا ثانية</translation>
    </message>
    <message>
        <source>Days of orders</source>
        <translation>أيام الطلبات</translation>
    </message>
    <message>
        <source>Pieces elsewhere in the building</source>
        <translation>قطع في أماكن أخرى من المبنى</translation>
    </message>
    <message>
        <source>Filling a year</source>
        <translation>الحشو في السنة</translation>
    </message>
    <message>
        <source>Freight a year</source>
        <translation>الشحن في السنة</translation>
    </message>
    <message>
        <source>Time to hand-over</source>
        <translation>الزمن حتى التسليم</translation>
    </message>
    <message>
        <source>Time spent on inspecting</source>
        <translation>زمن الفحص</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>زمن التنفيذ</translation>
    </message>
    <message>
        <source>Lines without a wrong item</source>
        <translation>سطور بلا صنف خاطئ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Lines per hour</source>
        <translation>سطور في الساعة</translation>
    </message>
    <message>
        <source>Pieces on hand</source>
        <translation>القطع الموجودة</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>الطلبات الموصّلة</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>الطلبات المتأخرة</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>طلبات لكل عميل</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>الطلبات المشحونة</translation>
    </message>
    <message>
        <source>Orders with a wrong item</source>
        <translation>طلبات فيها صنف خاطئ</translation>
    </message>
    <message>
        <source>Pairs of items</source>
        <translation>أزواج الأصناف</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>طرود في السنة</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Pieces per hour</source>
        <translation>قطع في الساعة</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>القطع المستلمة</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>الأصناف في القائمة</translation>
    </message>
    <message>
        <source>Items below the reorder point</source>
        <translation>أصناف دون حد إعادة الطلب</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>مبالغ تقرر ردها</translation>
    </message>
    <message>
        <source>Time to the refund (median)</source>
        <translation>الزمن حتى رد المبلغ (الوسيط)</translation>
    </message>
    <message>
        <source>Pieces reserved</source>
        <translation>القطع المحجوزة</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>معدل الإرجاع</translation>
    </message>
    <message>
        <source>Pieces that came back</source>
        <translation>القطع المرتجعة</translation>
    </message>
    <message>
        <source>Returns after a known delivery</source>
        <translation>مرتجعات بعد توصيل معروف</translation>
    </message>
    <message>
        <source>Returns after a hand-over</source>
        <translation>مرتجعات بعد التسليم للشحن</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <source>Saved a year by the best set</source>
        <translation>ما توفّره أفضل مجموعة في السنة</translation>
    </message>
    <message>
        <source>Saved on later orders</source>
        <translation>التوفير على الطلبات اللاحقة</translation>
    </message>
    <message>
        <source>Saved on later orders, at least</source>
        <translation>التوفير على الطلبات اللاحقة، على الأقل</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسحات</translation>
    </message>
    <message>
        <source>Pieces shipped</source>
        <translation>القطع المشحونة</translation>
    </message>
    <message>
        <source>From hand-over to request (median)</source>
        <translation>من التسليم إلى الطلب (الوسيط)</translation>
    </message>
    <message>
        <source>Sizes looked at</source>
        <translation>المقاسات المدروسة</translation>
    </message>
    <message>
        <source>From delivery to request (median)</source>
        <translation>من التوصيل إلى الطلب (الوسيط)</translation>
    </message>
    <message>
        <source>Returned pieces</source>
        <translation>القطع المرتجعة</translation>
    </message>
    <message>
        <source>Refunded in time</source>
        <translation>رُدّ مبلغها في موعده</translation>
    </message>
    <message>
        <source>Overdue and not refunded</source>
        <translation>فات موعدها ولم تُرد</translation>
    </message>
    <message>
        <source>Empty room a year, in litres</source>
        <translation>الحيز الفارغ في السنة باللتر</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>اتجاه السير</translation>
    </message>
    <message>
        <source>Walked for each line</source>
        <translation>المسافة لكل سطر</translation>
    </message>
    <message>
        <source>Time on rounds</source>
        <translation>زمن الجولات</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>المسحات الخاطئة</translation>
    </message>
    <message>
        <source>Share of wrong scans</source>
        <translation>نسبة المسحات الخاطئة</translation>
    </message>
    <message>
        <source>Wrong items scanned</source>
        <translation>أصناف خاطئة مُسحت</translation>
    </message>
    <message>
        <source>Lines with a wrong item</source>
        <translation>سطور فيها صنف خاطئ</translation>
    </message>
    <message>
        <source>Above average</source>
        <translation>فوق المتوسط</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a lower bound</comment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a set of boxes, column</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: time</comment>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column: time</comment>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>column: pieces</comment>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: pieces</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>To hand-over</source>
        <translation>حتى التسليم</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>في موعده</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>column: time</comment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <comment>column</comment>
        <translation>من الداخل، مم</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>column</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Lines/h</source>
        <translation>سطور/س</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column: too few in stock</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column: pieces</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>column: pieces</comment>
        <translation>مطلوب من المورّد</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: time</comment>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Pieces/h</source>
        <translation>قطع/س</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: pieces</comment>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column: time of an order</comment>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Plate</source>
        <comment>of a returned piece</comment>
        <translation>رقم القطعة</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column: of a box</comment>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column: pieces</comment>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: time</comment>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>موعد رد المبلغ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column: time</comment>
        <translation>رُدّ المبلغ</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>column: time</comment>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: pieces</comment>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>column: pieces</comment>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading</comment>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>column: item</comment>
        <translation>الممسوح</translation>
    </message>
    <message>
        <source>Scanned item</source>
        <translation>الصنف الممسوح</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service</comment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>الشحن قبل</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: pieces</comment>
        <translation>مشحون</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: time</comment>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>column: a walk</comment>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Since hand-over</source>
        <translation>منذ التسليم</translation>
    </message>
    <message>
        <source>Wanted</source>
        <comment>column: item</comment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Wanted item</source>
        <translation>الصنف المطلوب</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>column: scans</comment>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation>سطور خاطئة</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a part of the floor</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The order was cancelled, or nothing of it could be had.</source>
        <translation>أُلغي الطلب، أو لم يتوفر منه شيء.</translation>
    </message>
    <message>
        <source>Not shipped yet.</source>
        <translation>لم يُشحن بعد.</translation>
    </message>
    <message>
        <source>Shipped; when it was delivered is not known here.</source>
        <translation>شُحن؛ وقت توصيله غير معروف هنا.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>لا عميل في الطلب.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>معلّق.</translation>
    </message>
    <message>
        <source>The return was refused.</source>
        <translation>رُفض المرتجع.</translation>
    </message>
    <message>
        <source>Not inspected yet.</source>
        <translation>لم تُفحص بعد.</translation>
    </message>
    <message>
        <source>No refund is owed.</source>
        <translation>لا مبلغ مستحق الرد.</translation>
    </message>
    <message>
        <source>Not refunded and not due yet.</source>
        <translation>لم يُرد المبلغ ولم يحن موعده.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>سُحبت الجولة.</translation>
    </message>
    <message>
        <source>The round is not finished.</source>
        <translation>لم تنته الجولة.</translation>
    </message>
    <message>
        <source>The round took no time.</source>
        <translation>لم تستغرق الجولة زمنًا.</translation>
    </message>
    <message>
        <source>Neither right nor wrong: the station asked back or helped.</source>
        <translation>لا صحيح ولا خاطئ: سألت المحطة أو ساعدت.</translation>
    </message>
    <message>
        <source>Not scanned at a slot.</source>
        <translation>لم يُمسح عند موقع.</translation>
    </message>
    <message>
        <source>The code means no item, or several.</source>
        <translation>لا يدل الرمز على صنف، أو يدل على عدة أصناف.</translation>
    </message>
    <message>
        <source>No carrier has a rate for the order.</source>
        <translation>لا سعر لدى أي ناقل للطلب.</translation>
    </message>
    <message>
        <source>Goods that go into no box of today.</source>
        <translation>بضائع لا يسعها أي من صناديق اليوم.</translation>
    </message>
    <message>
        <source>Not looked at: the time was up, or enough others were.</source>
        <translation>لم تُدرس: انتهى الوقت، أو دُرس ما يكفي غيرها.</translation>
    </message>
    <message>
        <source>Not known here: visits. The shop counts them.</source>
        <translation>غير معروف هنا: الزيارات. يعدّها المتجر.</translation>
    </message>
    <message>
        <source>Not known here: complaints. None were taken in.</source>
        <translation>غير معروف هنا: الشكاوى. لم تُستورد أي منها.</translation>
    </message>
    <message>
        <source>Not known here: what the transport of returns costs.</source>
        <translation>غير معروف هنا: تكلفة نقل المرتجعات.</translation>
    </message>
    <message>
        <source>Not known here: what restocking costs.</source>
        <translation>غير معروف هنا: تكلفة إعادة التخزين.</translation>
    </message>
    <message>
        <source>Not known here: what refurbishing and repairs cost.</source>
        <translation>غير معروف هنا: تكلفة التجديد والإصلاح.</translation>
    </message>
    <message>
        <source>Not known here: what disposal costs.</source>
        <translation>غير معروف هنا: تكلفة الإتلاف.</translation>
    </message>
    <message>
        <source>Not known here: four weeks of orders. A year taken from fewer days is a rough guess.</source>
        <translation>غير معروف هنا: طلبات أربعة أسابيع. السنة المأخوذة من أيام أقل تخمين تقريبي.</translation>
    </message>
    <message>
        <source>today&apos;s boxes</source>
        <translation>صناديق اليوم</translation>
    </message>
    <message>
        <source>3 boxes</source>
        <translation>3 صناديق</translation>
    </message>
    <message>
        <source>4 boxes</source>
        <translation>4 صناديق</translation>
    </message>
    <message>
        <source>5 boxes</source>
        <translation>5 صناديق</translation>
    </message>
    <message>
        <source>It saved on later orders every time, {low} to {high} %: that is fairly sure.</source>
        <translation>وفّرت على الطلبات اللاحقة في كل مرة، من {low} إلى {high}٪: هذا مؤكد إلى حد كبير.</translation>
    </message>
    <message>
        <source>It saved on later orders most times, {low} to {high} %: that is likely.</source>
        <translation>وفّرت على الطلبات اللاحقة في معظم المرات، من {low} إلى {high}٪: هذا مرجّح.</translation>
    </message>
    <message>
        <source>On later orders it made {low} to {high} %: whether it saves is open.</source>
        <translation>على الطلبات اللاحقة كانت النتيجة من {low} إلى {high}٪: ليس واضحًا أنها توفّر.</translation>
    </message>
    <message>
        <source>Too few orders to try it on later ones: not sure.</source>
        <translation>طلبات أقل من أن تُجرَّب على لاحقة: غير مؤكد.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation>
            <numerusform>‏{rule}: لا صفوف. {examples}</numerusform>
            <numerusform>‏{rule}: صف واحد. {examples}</numerusform>
            <numerusform>‏{rule}: صفان. {examples}</numerusform>
            <numerusform>‏{rule}: %n صفوف. {examples}</numerusform>
            <numerusform>‏{rule}: %n صفًا. {examples}</numerusform>
            <numerusform>‏{rule}: %n صف. {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation>
            <numerusform>لا قواعد للتحقق منها.</numerusform>
            <numerusform>القاعدة الوحيدة سارية.</numerusform>
            <numerusform>القاعدتان ساريتان.</numerusform>
            <numerusform>القواعد %n كلها سارية.</numerusform>
            <numerusform>القواعد %n كلها سارية.</numerusform>
            <numerusform>القواعد %n كلها سارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may only be read: it is looked at, and nothing is changed.</source>
        <extracomment>{file} is the path of a file or a folder.</extracomment>
        <translation>{file} للقراءة فقط: يُطَّلع عليه ولا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{broken} of {rules} rules are broken. Stop work and tell the supervisor.</source>
        <extracomment>{broken} of {rules}: numbers of rules.</extracomment>
        <translation>خُرقت {broken} من {rules} قاعدة. أوقف العمل وأبلغ المشرف.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>فُحص وحُفظ: {file}، {size} بايت.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}</source>
        <extracomment>{seq} is the number of the trail&apos;s newest entry, {hash} its hash.</extracomment>
        <translation>فُحص وحُفظ: {file}، {size} بايت. ينتهي السجل بالقيد {seq}، {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation>
            <numerusform>نُقل إلى {to}: لا صفوف (%n) من {tables} جدولاً، قورن كل منها، والسجل حتى القيد {seq}. أُغلقت قاعدة البيانات القديمة أمام العمل.</numerusform>
            <numerusform>نُقل إلى {to}: صف واحد (%n) من {tables} جدولاً، قورن كل منها، والسجل حتى القيد {seq}. أُغلقت قاعدة البيانات القديمة أمام العمل.</numerusform>
            <numerusform>نُقل إلى {to}: صفان (%n) من {tables} جدولاً، قورن كل منها، والسجل حتى القيد {seq}. أُغلقت قاعدة البيانات القديمة أمام العمل.</numerusform>
            <numerusform>نُقل إلى {to}: %n صفوف من {tables} جدولاً، قورن كل منها، والسجل حتى القيد {seq}. أُغلقت قاعدة البيانات القديمة أمام العمل.</numerusform>
            <numerusform>نُقل إلى {to}: %n صفًا من {tables} جدولاً، قورن كل منها، والسجل حتى القيد {seq}. أُغلقت قاعدة البيانات القديمة أمام العمل.</numerusform>
            <numerusform>نُقل إلى {to}: %n صف من {tables} جدولاً، قورن كل منها، والسجل حتى القيد {seq}. أُغلقت قاعدة البيانات القديمة أمام العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation>
            <numerusform>{file}: استُعيد {entries} من الأعمال وفُحص، ولا عمل بعدها (%n). القواعد المخالفة: {broken}.</numerusform>
            <numerusform>{file}: استُعيد {entries} من الأعمال وفُحص، وعمل واحد بعدها (%n). القواعد المخالفة: {broken}.</numerusform>
            <numerusform>{file}: استُعيد {entries} من الأعمال وفُحص، وعملان بعدها (%n). القواعد المخالفة: {broken}.</numerusform>
            <numerusform>{file}: استُعيد {entries} من الأعمال وفُحص، و%n أعمال بعدها. القواعد المخالفة: {broken}.</numerusform>
            <numerusform>{file}: استُعيد {entries} من الأعمال وفُحص، و%n عملًا بعدها. القواعد المخالفة: {broken}.</numerusform>
            <numerusform>{file}: استُعيد {entries} من الأعمال وفُحص، و%n عمل بعدها. القواعد المخالفة: {broken}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>حدث خطأ ما. كل ما ظهر على أنه تم محفوظ. الرقم الذي تذكره: {number}</translation>
    </message>
    <message>
        <source>Written: {file} ({names}).</source>
        <extracomment>{names} are names of files.</extracomment>
        <translation>كُتب: {file} ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، لا عمليات. لا يُعرف كم أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، عملية واحدة. لا يُعرف كم أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، عمليتان. لا يُعرف كم أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، %n عمليات. لا يُعرف كم أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، %n عملية. لا يُعرف كم أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، %n عملية. لا يُعرف كم أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، لا عمليات؛ وليس فيها {lost} مما أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، عملية واحدة؛ وليس فيها {lost} مما أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، عمليتان؛ وليس فيها {lost} مما أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، %n عمليات؛ وليس فيها {lost} مما أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، %n عملية؛ وليس فيها {lost} مما أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
            <numerusform>أحدث نسخة احتياطية سليمة: {file}، {time}، %n عملية؛ وليس فيها {lost} مما أُنجز منذ ذلك الحين. لم يتغير شيء: يضع ‎--take المخزن جانبًا ويتابع بالنسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored from {file} and checked. What was there before: {aside}</source>
        <translation>استُعيد من {file} وفُحص. ما كان هناك من قبل: {aside}</translation>
    </message>
    <message>
        <source>The store is sound. Nothing was changed.</source>
        <translation>المخزن سليم. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation>
            <numerusform>لم تُمحَ أي جهة اتصال (%n)، ومعها {files} من الملفات.</numerusform>
            <numerusform>مُحيت جهة اتصال واحدة (%n)، مع {files} من الملفات التي تخصها.</numerusform>
            <numerusform>مُحيت جهتا اتصال (%n)، مع {files} من الملفات التي تخصهما.</numerusform>
            <numerusform>مُحيت %n جهات اتصال، مع {files} من الملفات التي تخصها.</numerusform>
            <numerusform>مُحيت %n جهة اتصال، مع {files} من الملفات التي تخصها.</numerusform>
            <numerusform>مُحيت %n جهة اتصال، مع {files} من الملفات التي تخصها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>not known</comment>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Restored from {file} and checked.</source>
        <translation>استُعيد من {file} وفُحص.</translation>
    </message>
    <message>
        <source>Restored from {file} and checked. The trail ends with entry {seq}, {hash}</source>
        <translation>استُعيد من {file} وفُحص. ينتهي السجل بالقيد {seq}، {hash}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>not known</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>not known</comment>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Name what it is about: a parcel, an order, a round …</source>
        <translation>اذكر الموضوع: طرد أو طلب أو جولة …</translation>
    </message>
    <message>
        <source>Written: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>كُتب: {file}، {size} بايت.</translation>
    </message>
    <message>
        <source>Written over what was there: {file}, {size} bytes.</source>
        <translation>كُتب فوق ما كان: {file}، {size} بايت.</translation>
    </message>
    <message>
        <source>Test sheet for a scanner</source>
        <translation>ورقة اختبار للماسح</translation>
    </message>
    <message>
        <source>Open “Test the scanner” in the settings and scan these codes in any order. The page tells what is wrong with the scanner&apos;s settings and how to mend it.</source>
        <translation>افتح «اختبار الماسح» في الإعدادات وامسح هذه الرموز بأي ترتيب. تخبرك الصفحة بما هو خطأ في إعدادات الماسح وكيف تصلحه.</translation>
    </message>
    <message>
        <source>Letters and signs (Code 128)</source>
        <translation>حروف وعلامات (Code 128)</translation>
    </message>
    <message>
        <source>Lot and serial number in bars (GS1-128)</source>
        <translation>رقم الدفعة والرقم التسلسلي بالأعمدة (GS1-128)</translation>
    </message>
    <message>
        <source>Lot and serial number in dots (GS1 DataMatrix)</source>
        <translation>رقم الدفعة والرقم التسلسلي بالنقاط (GS1 DataMatrix)</translation>
    </message>
    <message>
        <source>Product (EAN-13)</source>
        <translation>صنف (EAN-13)</translation>
    </message>
    <message>
        <source>Case (ITF-14)</source>
        <translation>كرتونة (ITF-14)</translation>
    </message>
    <message>
        <source>This is no code of the test sheet.</source>
        <extracomment>Another code than one of the test sheet was scanned.</extracomment>
        <translation>ليس هذا رمزًا من ورقة الاختبار.</translation>
    </message>
    <message>
        <source>This is no code of the test sheet: {scanned}</source>
        <translation>ليس هذا رمزًا من ورقة الاختبار: {scanned}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation>
            <numerusform>لم تصل أي علامة. اجعل الماسح يرسل الرموز كاملة، وأبطأ إن لزم.</numerusform>
            <numerusform>وصلت علامة واحدة فقط. اجعل الماسح يرسل الرموز كاملة، وأبطأ إن لزم.</numerusform>
            <numerusform>وصلت علامتان فقط. اجعل الماسح يرسل الرموز كاملة، وأبطأ إن لزم.</numerusform>
            <numerusform>وصلت %n علامات فقط. اجعل الماسح يرسل الرموز كاملة، وأبطأ إن لزم.</numerusform>
            <numerusform>وصلت %n علامة فقط. اجعل الماسح يرسل الرموز كاملة، وأبطأ إن لزم.</numerusform>
            <numerusform>وصلت %n علامة فقط. اجعل الماسح يرسل الرموز كاملة، وأبطأ إن لزم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit is not sent. Turn “transmit check digit” on at the scanner.</source>
        <translation>لا يُرسل رقم التحقق. فعّل «transmit check digit» في الماسح.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {layout}.</source>
        <extracomment>{layout} is a short name such as FR.</extracomment>
        <translation>الماسح مضبوط على تخطيط لوحة مفاتيح آخر: {layout}.</translation>
    </message>
    <message>
        <source>Small letters and capitals are swapped: caps lock, here or at the scanner.</source>
        <translation>الحروف الصغيرة والكبيرة متبادلة: قفل الحروف الكبيرة، هنا أو في الماسح.</translation>
    </message>
    <message>
        <source>The scanner changes letters to capitals or small ones. Turn that off at it.</source>
        <translation>يحوّل الماسح الحروف إلى كبيرة أو صغيرة. أوقف ذلك فيه.</translation>
    </message>
    <message>
        <source>The prefix is not the one that is set here.</source>
        <translation>البادئة ليست تلك المضبوطة هنا.</translation>
    </message>
    <message>
        <source>The scanner sends a prefix before each code: {prefix}</source>
        <extracomment>{prefix} is what the scanner sends before each code.</extracomment>
        <translation>يرسل الماسح بادئة قبل كل رمز: {prefix}</translation>
    </message>
    <message>
        <source>More than the suffix comes after the code: {scanned}. Turn it off at the scanner.</source>
        <extracomment>{scanned} is what the scanner sends after each code.</extracomment>
        <translation>يأتي بعد الرمز أكثر من اللاحقة: {scanned}. أوقف ذلك في الماسح.</translation>
    </message>
    <message>
        <source>No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner.</source>
        <translation>لا يتبع الرمز Enter ولا Tab. فعّل اللاحقة «Enter» في الماسح.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number (GS) is lost. Let the scanner send it as Ctrl+] or as | instead.</source>
        <extracomment>GS is the sign that parts the fields of a GS1 code.</extracomment>
        <translation>ضاع الفاصل بين رقم الدفعة والرقم التسلسلي (GS). اجعل الماسح يرسله كـ Ctrl+] أو كـ | بدلًا منه.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number comes as {scanned}.</source>
        <extracomment>{scanned} is the sign that the scanner sends instead of GS.</extracomment>
        <translation>يصل الفاصل بين رقم الدفعة والرقم التسلسلي هكذا: {scanned}.</translation>
    </message>
    <message>
        <source>The kind of code is not sent. Turn “AIM code ID” on at the scanner.</source>
        <translation>لا يُرسل نوع الرمز. فعّل «AIM code ID» في الماسح.</translation>
    </message>
    <message>
        <source>The scanner is slow: {ms} ms from key to key. Take its delay between characters away.</source>
        <extracomment>{ms} is a number of milliseconds.</extracomment>
        <translation>الماسح بطيء: {ms} مللي ثانية من مفتاح إلى مفتاح. أزل التأخير بين الحروف فيه.</translation>
    </message>
    <message>
        <source>No aisles are drawn: no walk can be planned.</source>
        <translation>لم تُرسم ممرات: لا يمكن تخطيط أي مسار.</translation>
    </message>
    <message>
        <source>No cross aisles are drawn: no way leads from aisle to aisle.</source>
        <translation>لم تُرسم ممرات عرضية: لا طريق من ممر إلى ممر.</translation>
    </message>
    <message>
        <source>More than one thing is called {aisle}.</source>
        <translation>أكثر من شيء واحد يحمل الاسم {aisle}.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands at the same place as {others}.</source>
        <extracomment>{others} are the names of one or more aisles.</extracomment>
        <translation>الممر {aisle} في المكان نفسه مع {others}.</translation>
    </message>
    <message>
        <source>Two cross aisles stand at the same place.</source>
        <translation>ممران عرضيان في المكان نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation>
            <numerusform>خارج كل الممرات، ويُذهب إليها أخيرًا: لا خانات (%n): {slots}</numerusform>
            <numerusform>خارج كل الممرات، ويُذهب إليها أخيرًا: خانة واحدة (%n): {slots}</numerusform>
            <numerusform>خارج كل الممرات، ويُذهب إليها أخيرًا: خانتان (%n): {slots}</numerusform>
            <numerusform>خارج كل الممرات، ويُذهب إليها أخيرًا: %n خانات: {slots}</numerusform>
            <numerusform>خارج كل الممرات، ويُذهب إليها أخيرًا: %n خانة: {slots}</numerusform>
            <numerusform>خارج كل الممرات، ويُذهب إليها أخيرًا: %n خانة: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation>
            <numerusform>الممر {aisle} غير موجود، ويُذهب إلى خاناته أخيرًا: لا خانات (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} غير موجود، ويُذهب إلى خاناته أخيرًا: خانة واحدة (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} غير موجود، ويُذهب إلى خاناته أخيرًا: خانتان (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} غير موجود، ويُذهب إلى خاناته أخيرًا: %n خانات: {slots}</numerusform>
            <numerusform>الممر {aisle} غير موجود، ويُذهب إلى خاناته أخيرًا: %n خانة: {slots}</numerusform>
            <numerusform>الممر {aisle} غير موجود، ويُذهب إلى خاناته أخيرًا: %n خانة: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation>
            <numerusform>خارج طرفي الممر {aisle}: لا خانات (%n): {slots}</numerusform>
            <numerusform>خارج طرفي الممر {aisle}: خانة واحدة (%n): {slots}</numerusform>
            <numerusform>خارج طرفي الممر {aisle}: خانتان (%n): {slots}</numerusform>
            <numerusform>خارج طرفي الممر {aisle}: %n خانات: {slots}</numerusform>
            <numerusform>خارج طرفي الممر {aisle}: %n خانة: {slots}</numerusform>
            <numerusform>خارج طرفي الممر {aisle}: %n خانة: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation>
            <numerusform>الممر {aisle} مسدود، ولا يمكن الوصول إلى: لا خانات (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} مسدود، ولا يمكن الوصول إلى: خانة واحدة (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} مسدود، ولا يمكن الوصول إلى: خانتان (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} مسدود، ولا يمكن الوصول إلى: %n خانات: {slots}</numerusform>
            <numerusform>الممر {aisle} مسدود، ولا يمكن الوصول إلى: %n خانة: {slots}</numerusform>
            <numerusform>الممر {aisle} مسدود، ولا يمكن الوصول إلى: %n خانة: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>One-way aisles lead nobody to aisle {aisle}. Turn one of them round.</source>
        <translation>الممرات ذات الاتجاه الواحد لا توصل أحدًا إلى الممر {aisle}. اعكس أحدها.</translation>
    </message>
    <message>
        <source>One-way aisles lead nobody back from aisle {aisle}. Turn one of them round.</source>
        <translation>الممرات ذات الاتجاه الواحد لا تعيد أحدًا من الممر {aisle}. اعكس أحدها.</translation>
    </message>
    <message>
        <source>Aisle {aisle} is blocked: its direction means nothing.</source>
        <translation>الممر {aisle} مغلق: لا معنى لاتجاهه.</translation>
    </message>
    <message>
        <source>Walks would begin on no cross aisle. They begin at the front instead.</source>
        <translation>بداية المسارات ليست على أي ممر عرضي. تبدأ من الأمام بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands there. Nothing was moved.</source>
        <translation>الممر {aisle} موجود هناك. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Another cross aisle is there. Choose another place.</source>
        <translation>هناك ممر عرضي آخر. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Walks begin on this cross aisle. Let them begin elsewhere first.</source>
        <translation>تبدأ المسارات على هذا الممر العرضي. اجعلها تبدأ في مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>Aisle {aisle} has no slots.</source>
        <translation>لا خانات في الممر {aisle}.</translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation>
            <numerusform>الممر {aisle} في المنطقة {zone}، لكن من خاناته في منطقة أخرى: لا خانات (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} في المنطقة {zone}، لكن من خاناته في منطقة أخرى: خانة واحدة (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} في المنطقة {zone}، لكن من خاناته في منطقة أخرى: خانتان (%n): {slots}</numerusform>
            <numerusform>الممر {aisle} في المنطقة {zone}، لكن من خاناته في منطقة أخرى: %n خانات: {slots}</numerusform>
            <numerusform>الممر {aisle} في المنطقة {zone}، لكن من خاناته في منطقة أخرى: %n خانة: {slots}</numerusform>
            <numerusform>الممر {aisle} في المنطقة {zone}، لكن من خاناته في منطقة أخرى: %n خانة: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone {zone} is torn: aisles of other zones stand between its own.</source>
        <translation>المنطقة {zone} مجزّأة: بين ممراتها ممرات من مناطق أخرى.</translation>
    </message>
    <message>
        <source>its paper is out</source>
        <translation>نفد ورقها</translation>
    </message>
    <message>
        <source>its ribbon is out</source>
        <translation>نفد شريطها</translation>
    </message>
    <message>
        <source>its head is open</source>
        <translation>رأسها مفتوح</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>it is too cold</source>
        <translation>باردة جدًا</translation>
    </message>
    <message>
        <source>it is too hot</source>
        <translation>ساخنة جدًا</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>ملصق الشحن</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>ملصق الإرجاع</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>بيان التسليم</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>لوحة القطعة</translation>
    </message>
    <message>
        <source>Label of an order</source>
        <extracomment>A small label that goes with an order from its release to the packing bench.</extracomment>
        <translation>ملصق طلب</translation>
    </message>
    <message>
        <source>waits for its printer</source>
        <translation>ينتظر طابعته</translation>
    </message>
    <message>
        <source>sent, not seen on paper yet</source>
        <translation>أُرسل ولم يُرَ على الورق بعد</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لم يُطبع</translation>
    </message>
    <message>
        <source>{number}  {paper}  {subject}: {stands}</source>
        <extracomment>{number} names the job, {paper} is what it is, {stands} whether it was printed.</extracomment>
        <translation>{number}  {paper}  {subject}: {stands}</translation>
    </message>
    <message>
        <source>The paper of {subject} is done with already. Nothing was printed twice.</source>
        <extracomment>{subject} is the parcel, hand-over or piece that the paper is for.</extracomment>
        <translation>ورقة {subject} منجزة من قبل. لم يُطبع شيء مرتين.</translation>
    </message>
    <message>
        <source>No scale is set</source>
        <translation>لم يُضبط ميزان</translation>
    </message>
    <message>
        <source>The scale does not answer. Type the weight.</source>
        <translation>الميزان لا يجيب. اكتب الوزن.</translation>
    </message>
    <message>
        <source>The scale is not ready</source>
        <translation>الميزان غير جاهز</translation>
    </message>
    <message>
        <source>Too heavy for the scale</source>
        <translation>أثقل من طاقة الميزان</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: set it to 0</source>
        <translation>يُظهر الميزان أقل من الصفر: صفّره</translation>
    </message>
    <message>
        <source>{weight} on the scale</source>
        <translation>{weight} على الميزان</translation>
    </message>
    <message>
        <source>{weight}, still moving</source>
        <translation>{weight}، لم يستقر بعد</translation>
    </message>
    <message>
        <source>Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is right, scan “Yes”.</source>
        <extracomment>{scanned}, {expected} and {tolerance} are grams.</extracomment>
        <translation>الوزن غير مطابق: {scanned} غ. المتوقع {expected} غ ± {tolerance} غ. افحص الداخل. إن كان صحيحًا فامسح «نعم».</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: clear the scale and put one of it there alone.</source>
        <extracomment>{item} is a product.</extracomment>
        <translation>{scanned} غ بدلًا من {expected} ± {tolerance} غ. قد يكون الوزن المسجّل للصنف {item} خاطئًا: أخلِ الميزان وضع عليه قطعة واحدة منه وحدها.</translation>
    </message>
    <message>
        <source>One {item} weighs {grams} g. Put it back and the whole parcel on the scale.</source>
        <extracomment>{item} is a product, {grams} the weight of one piece.</extracomment>
        <translation>القطعة الواحدة من {item} تزن {grams} غ. أعدها وضع الطرد كله على الميزان.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {missing} missing ({percent} %).</source>
        <extracomment>{percent} is how likely it is.</extracomment>
        <translation>{scanned} غ لا {expected} ± {tolerance} غ: ينقص على الأرجح {pieces} × {missing} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: {twice} was probably scanned twice, {pieces} missing ({percent} %).</source>
        <translation>{scanned} غ لا {expected} ± {tolerance} غ: مُسح {twice} مرتين على الأرجح، ينقص {pieces} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {extra} too many ({percent} %).</source>
        <translation>{scanned} غ لا {expected} ± {tolerance} غ: يزيد على الأرجح {pieces} × {extra} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {in_place} in place of {instead} ({percent} %).</source>
        <extracomment>{in_place} is the product that lies in the box where {instead} should.</extracomment>
        <translation>{scanned} غ لا {expected} ± {tolerance} غ: على الأرجح {in_place} بدل {instead} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably packed in box {other_box} ({percent} %).</source>
        <translation>{scanned} غ لا {expected} ± {tolerance} غ: على الأرجح عُبّئ في الصندوق {other_box} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: the weight on file of {catalogue} is probably wrong ({percent} %).</source>
        <translation>{scanned} غ لا {expected} ± {tolerance} غ: الوزن المسجل للصنف {catalogue} خطأ على الأرجح ({percent} %).</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for pieces of this kind?</source>
        <extracomment>{tote} is a tote, {disposition} what becomes of a piece, such as &quot;Repair&quot;.</extracomment>
        <translation>{tote} فارغة. هل تفتحها لقطع من هذا النوع؟</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for “{disposition}”?</source>
        <translation>{tote} فارغة. هل تفتحها من أجل «{disposition}»؟</translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation>
            <numerusform>في {tote} لا قطع. «تم» يغلقها ويطبع قائمتها.</numerusform>
            <numerusform>في {tote} قطعة واحدة. «تم» يغلقها ويطبع قائمتها.</numerusform>
            <numerusform>في {tote} قطعتان. «تم» يغلقها ويطبع قائمتها.</numerusform>
            <numerusform>في {tote} %n قطع. «تم» يغلقها ويطبع قائمتها.</numerusform>
            <numerusform>في {tote} %n قطعة. «تم» يغلقها ويطبع قائمتها.</numerusform>
            <numerusform>في {tote} %n قطعة. «تم» يغلقها ويطبع قائمتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation>
            <numerusform>أفرغ {tote} (لا قطع) في {place} وامسح المكان.</numerusform>
            <numerusform>أفرغ {tote} (قطعة واحدة) في {place} وامسح المكان.</numerusform>
            <numerusform>أفرغ {tote} (قطعتان) في {place} وامسح المكان.</numerusform>
            <numerusform>أفرغ {tote} (%n قطع) في {place} وامسح المكان.</numerusform>
            <numerusform>أفرغ {tote} (%n قطعة) في {place} وامسح المكان.</numerusform>
            <numerusform>أفرغ {tote} (%n قطعة) في {place} وامسح المكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation>
            <numerusform>سلّم محتوى {tote} (لا قطع) وامسح «موافق».</numerusform>
            <numerusform>سلّم محتوى {tote} (قطعة واحدة) وامسح «موافق».</numerusform>
            <numerusform>سلّم محتوى {tote} (قطعتان) وامسح «موافق».</numerusform>
            <numerusform>سلّم محتوى {tote} (%n قطع) وامسح «موافق».</numerusform>
            <numerusform>سلّم محتوى {tote} (%n قطعة) وامسح «موافق».</numerusform>
            <numerusform>سلّم محتوى {tote} (%n قطعة) وامسح «موافق».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation>
            <numerusform>أُغلقت {tote} وفيها لا قطع. ضع قائمتها فيها.</numerusform>
            <numerusform>أُغلقت {tote} وفيها قطعة واحدة. ضع قائمتها فيها.</numerusform>
            <numerusform>أُغلقت {tote} وفيها قطعتان. ضع قائمتها فيها.</numerusform>
            <numerusform>أُغلقت {tote} وفيها %n قطع. ضع قائمتها فيها.</numerusform>
            <numerusform>أُغلقت {tote} وفيها %n قطعة. ضع قائمتها فيها.</numerusform>
            <numerusform>أُغلقت {tote} وفيها %n قطعة. ضع قائمتها فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation>
            <numerusform>أُفرغت {tote} (لا قطع). صارت فارغة من جديد.</numerusform>
            <numerusform>أُفرغت {tote} (قطعة واحدة). صارت فارغة من جديد.</numerusform>
            <numerusform>أُفرغت {tote} (قطعتان). صارت فارغة من جديد.</numerusform>
            <numerusform>أُفرغت {tote} (%n قطع). صارت فارغة من جديد.</numerusform>
            <numerusform>أُفرغت {tote} (%n قطعة). صارت فارغة من جديد.</numerusform>
            <numerusform>أُفرغت {tote} (%n قطعة). صارت فارغة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of {tote} is printed once more.</source>
        <translation>تُطبع قائمة {tote} مرة أخرى.</translation>
    </message>
    <message>
        <source>Clean {plate}: the clock runs. Scan “Done” when it is clean.</source>
        <translation>نظّف {plate}: الساعة تعمل. امسح «تم» حين تنظف.</translation>
    </message>
    <message>
        <source>{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean.</source>
        <translation>يجب تنظيف {plate}. امسح «موافق» للبدء و«تم» حين تنظف.</translation>
    </message>
    <message>
        <source>{plate} is not to be cleaned.</source>
        <translation>لا حاجة إلى تنظيف {plate}.</translation>
    </message>
    <message>
        <source>{plate} is being cleaned. Scan “Done” when it is clean.</source>
        <translation>{plate} قيد التنظيف. امسح «تم» حين تنظف.</translation>
    </message>
    <message>
        <source>{tote} is not open for such pieces.</source>
        <translation>{tote} غير مفتوحة لمثل هذه القطع.</translation>
    </message>
    <message>
        <source>{tote} holds no returned pieces. It opens with the first one brought into it.</source>
        <translation>لا قطع مرتجعة في {tote}. تُفتح مع أول قطعة توضع فيها.</translation>
    </message>
    <message>
        <source>{tote} is still open. Close it with “Done”, then empty it.</source>
        <translation>{tote} ما زالت مفتوحة. أغلقها بـ«تم» ثم أفرغها.</translation>
    </message>
    <message>
        <source>{tote} is closed already. Empty it, or scan “Print” for its list.</source>
        <translation>{tote} مغلقة من قبل. أفرغها، أو امسح «طباعة» لقائمتها.</translation>
    </message>
    <message>
        <source>“Done”, a place for its contents, or the next piece</source>
        <translation>«تم» أو مكان لمحتواها أو القطعة التالية</translation>
    </message>
    <message>
        <source>“Done”, once it is clean</source>
        <translation>«تم» حين تنظف</translation>
    </message>
    <message>
        <source>container looked into</source>
        <translation>فُحصت الحاوية</translation>
    </message>
    <message>
        <source>container left</source>
        <translation>تُركت الحاوية</translation>
    </message>
    <message>
        <source>cleaning resumed</source>
        <translation>استؤنف التنظيف</translation>
    </message>
    <message>
        <source>cleaning ended</source>
        <translation>انتهى التنظيف</translation>
    </message>
    <message>
        <source>container closed</source>
        <translation>أُغلقت الحاوية</translation>
    </message>
    <message>
        <source>container emptied</source>
        <translation>أُفرغت الحاوية</translation>
    </message>
    <message>
        <source>{plate} cannot be kept as a reference case: not judged yet, or one already.</source>
        <translation>لا يمكن حفظ {plate} حالةً مرجعية: لم تُقيَّم بعد، أو هي كذلك من قبل.</translation>
    </message>
    <message>
        <source>reference case kept</source>
        <translation>حُفظت حالة مرجعية</translation>
    </message>
    <message>
        <source>Second looks at</source>
        <translation>الفحص الثاني لدى</translation>
    </message>
    <message>
        <source>Do clerks grade reference cases right?</source>
        <translation>هل تُقيَّم الحالات المرجعية تقييمًا صحيحًا؟</translation>
    </message>
    <message>
        <source>Has grading changed of late?</source>
        <translation>هل تغيّر التقييم مؤخرًا؟</translation>
    </message>
    <message>
        <source>Grades given blind to pieces whose right grade is known: those that are right ÷ all, between two bounds at 95 % certainty. Days: when the piece was graded.</source>
        <translation>درجات أُعطيت لقطع معروفة الدرجة دون معرفتها: الصحيح منها ÷ الكل، بين حدّين بيقين 95 %. الأيام: وقت تقييم القطعة.</translation>
    </message>
    <message>
        <source>Pieces with grade A by clerk, best answers by question, and second looks that agree by clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.</source>
        <translation>القطع ذات الدرجة A لكل موظف، وأفضل الأجوبة لكل سؤال، والفحوص الثانية المتفقة لكل موظف: آخر 30 يومًا مقابل كل ما قبلها. تغيّر: الحدود بيقين 95 % متباعدة.</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation>الحالات المرجعية</translation>
    </message>
    <message>
        <source>Grades given to them</source>
        <translation>الدرجات المعطاة لها</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>قُيّمت</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>القطع من قبل</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>النسبة من قبل</translation>
    </message>
    <message>
        <source>Pieces of late</source>
        <translation>القطع مؤخرًا</translation>
    </message>
    <message>
        <source>Share of late</source>
        <translation>النسبة مؤخرًا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Which carrier brings goods back best?</source>
        <translation>أي شركة نقل تعيد البضائع على أفضل وجه؟</translation>
    </message>
    <message>
        <source>Labels made for returns. Way back: from the label to the receipt, the customer&apos;s own days included; middle value with its bounds. Late: not here after twice the promised days ÷ labels whose time is up; bounds at 95 %. Fee ÷ labels; transport booked ÷ labels that arrived. Days: when the label was made.</source>
        <translation>الملصقات المُعدّة للمرتجعات. طريق العودة: من الملصق إلى الاستلام، بما فيه أيام العميل نفسه؛ القيمة الوسطى مع حدّيها. متأخر: لم يصل بعد ضعف الأيام الموعودة ÷ الملصقات التي انقضت مهلتها؛ حدّان بيقين 95 %. الرسم ÷ الملصقات؛ النقل المسجّل ÷ الملصقات التي وصلت. الأيام: وقت إعداد الملصق.</translation>
    </message>
    <message>
        <source>Labels that bring goods back</source>
        <translation>الملصقات التي تعيد البضائع</translation>
    </message>
    <message>
        <source>Every label made for a return, and when its goods were here. Late: not here after twice the promised days. Days: when the label was made.</source>
        <translation>كل ملصق أُعدّ لمرتجع، ومتى وصلت بضاعته. متأخر: لم يصل بعد ضعف الأيام الموعودة. الأيام: وقت إعداد الملصق.</translation>
    </message>
    <message>
        <source>Labels made</source>
        <translation>الملصقات المُعدّة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>labels</comment>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>From label to receipt (median)</source>
        <translation>من الملصق إلى الاستلام (الوسيط)</translation>
    </message>
    <message>
        <source>Share of late ones</source>
        <translation>نسبة المتأخرة</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>labels</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>column</comment>
        <translation>شركة النقل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>Time is up</source>
        <comment>column: labels</comment>
        <translation>انقضت المهلة</translation>
    </message>
    <message>
        <source>Late ones</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>column: cost</comment>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Label made</source>
        <comment>column: time</comment>
        <translation>إعداد الملصق</translation>
    </message>
    <message>
        <source>Days promised</source>
        <translation>الأيام الموعودة</translation>
    </message>
    <message>
        <source>The label lay in the box: nobody knows when it was used.</source>
        <translation>كان الملصق في الصندوق: لا أحد يعرف متى استُعمل.</translation>
    </message>
    <message>
        <source>The questions and rules were not taken. Look at this: {scanned}</source>
        <extracomment>{scanned} names places in the file, such as kitchen.broken or $.rules[2].grade</extracomment>
        <translation>لم تُؤخذ الأسئلة والقواعد. انظر إلى هذا: {scanned}</translation>
    </message>
    <message>
        <source>questions and rules changed</source>
        <translation>غُيّرت الأسئلة والقواعد</translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation>
            <numerusform>أُخذت أسئلة لا فئة.</numerusform>
            <numerusform>أُخذت أسئلة فئة واحدة.</numerusform>
            <numerusform>أُخذت أسئلة فئتين.</numerusform>
            <numerusform>أُخذت أسئلة %n فئات.</numerusform>
            <numerusform>أُخذت أسئلة %n فئة.</numerusform>
            <numerusform>أُخذت أسئلة %n فئة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation>
            <numerusform>من آخر القطع المُقيَّمة (العدد {of}) كانت لا قطع ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من آخر القطع المُقيَّمة (العدد {of}) كانت قطعة واحدة ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من آخر القطع المُقيَّمة (العدد {of}) كانت قطعتان ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من آخر القطع المُقيَّمة (العدد {of}) كانت %n قطع ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من آخر القطع المُقيَّمة (العدد {of}) كانت %n قطعة ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من آخر القطع المُقيَّمة (العدد {of}) كانت %n قطعة ستذهب إلى مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{disposition}: {before} before, {after} then</source>
        <translation>{disposition}: {before} من قبل، {after} بعد ذلك</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>أفرغ الحاوية</translation>
    </message>
    <message>
        <source>List of a container</source>
        <translation>قائمة حاوية</translation>
    </message>
    <message>
        <source>Contents of a container</source>
        <translation>محتوى حاوية</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what becomes of the contents, heading</comment>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>فرزها</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a container</comment>
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
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Handed over: date, signature</source>
        <translation>التسليم: التاريخ، التوقيع</translation>
    </message>
    <message>
        <source>Taken over: date, signature</source>
        <translation>الاستلام: التاريخ، التوقيع</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Choose</source>
        <extracomment>Figures beside each other.</extracomment>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>مزيج</translation>
    </message>
    <message>
        <source>Large orders alone, the rest together.</source>
        <translation>الطلبات الكبيرة وحدها والباقي معًا.</translation>
    </message>
    <message>
        <source>Urgent orders alone, the rest together.</source>
        <translation>الطلبات المستعجلة وحدها والباقي معًا.</translation>
    </message>
    <message>
        <source>One person, one order, the whole floor.</source>
        <translation>شخص واحد، طلب واحد، المستودع كله.</translation>
    </message>
    <message>
        <source>One person, several orders, one walk.</source>
        <translation>شخص واحد، عدة طلبات، مسار واحد.</translation>
    </message>
    <message>
        <source>One person a zone; the tote is handed on.</source>
        <translation>شخص لكل منطقة، وتنتقل الحاوية بينها.</translation>
    </message>
    <message>
        <source>All zones at once, sorted at the wall.</source>
        <translation>كل المناطق معًا، والفرز عند الجدار.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>جولات</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>أمتار</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>totes</source>
        <translation>حاويات</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>أقل مما يلزم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>What ought to be moved</source>
        <translation>ما ينبغي نقله</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>خذ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>دفعة {lot}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>من {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation>
            <numerusform>لا نقل ينتظر</numerusform>
            <numerusform>نقل واحد ينتظر</numerusform>
            <numerusform>نقلان ينتظران</numerusform>
            <numerusform>%Ln عمليات نقل تنتظر</numerusform>
            <numerusform>%Ln عملية نقل تنتظر</numerusform>
            <numerusform>%Ln عملية نقل تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan “Next”, or the place to take from.</source>
        <translation>امسح «التالي»، أو المكان الذي تأخذ منه.</translation>
    </message>
    <message>
        <source>{kind}: {n} from {origin} to {target}</source>
        <translation>{kind}: {n} من {origin} إلى {target}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>يغادر {time}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Packing note</source>
        <translation>ملاحظة تعبئة</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>empty takes the note away</source>
        <translation>الفراغ يزيل الملاحظة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation>رقمه أو اسمه</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A whole number, then Enter.</source>
        <translation>عدد صحيح، ثم Enter.</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Orders by the time they must leave. Select some to act on them.</source>
        <translation>الطلبات حسب موعد خروجها. حدّد بعضها للتصرف فيها.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>تعجيل</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>بلا استعجال</translation>
    </message>
    <message>
        <source>Onto a cart</source>
        <translation>إلى عربة</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إطلاق العمل…</translation>
    </message>
    <message>
        <source>Change lines…</source>
        <translation>تغيير السطور…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>الشحن قبل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>{service}, urgent</source>
        <translation>‏{service}، مستعجل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{sku} {name}: {promised} of {missing} promised, {there} there</source>
        <translation>‏{sku} {name}: المحجوز {promised} من {missing}، والموجود {there}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>لا سطور أخرى</numerusform>
            <numerusform>سطر آخر</numerusform>
            <numerusform>سطران آخران</numerusform>
            <numerusform>‏%Ln سطور أخرى</numerusform>
            <numerusform>‏%Ln سطرًا آخر</numerusform>
            <numerusform>‏%Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more orders first.</source>
        <translation>حدّد طلبًا أو أكثر أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation>
            <numerusform>لم يُعلّق أي طلب.</numerusform>
            <numerusform>عُلّق طلب واحد؛ قطعه متاحة لغيره.</numerusform>
            <numerusform>عُلّق طلبان؛ قطعهما متاحة لغيرهما.</numerusform>
            <numerusform>عُلّقت %Ln طلبات؛ قطعها متاحة لغيرها.</numerusform>
            <numerusform>عُلّق %Ln طلبًا؛ قطعها متاحة لغيرها.</numerusform>
            <numerusform>عُلّق %Ln طلب؛ قطعها متاحة لغيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation>
            <numerusform>لم يُرفع التعليق عن أي طلب.</numerusform>
            <numerusform>رُفع التعليق عن طلب واحد.</numerusform>
            <numerusform>رُفع التعليق عن طلبين.</numerusform>
            <numerusform>رُفع التعليق عن %Ln طلبات.</numerusform>
            <numerusform>رُفع التعليق عن %Ln طلبًا.</numerusform>
            <numerusform>رُفع التعليق عن %Ln طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation>
            <numerusform>لا طلبات مقدّمة.</numerusform>
            <numerusform>طلب واحد يُقدّم على غيره.</numerusform>
            <numerusform>طلبان يُقدّمان على غيرهما.</numerusform>
            <numerusform>‏%Ln طلبات تُقدّم على غيرها.</numerusform>
            <numerusform>‏%Ln طلبًا تُقدّم على غيرها.</numerusform>
            <numerusform>‏%Ln طلب تُقدّم على غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation>
            <numerusform>لا طلبات تنتظر دورها.</numerusform>
            <numerusform>طلب واحد ينتظر دوره.</numerusform>
            <numerusform>طلبان ينتظران دورهما.</numerusform>
            <numerusform>‏%Ln طلبات تنتظر دورها.</numerusform>
            <numerusform>‏%Ln طلبًا تنتظر دورها.</numerusform>
            <numerusform>‏%Ln طلب تنتظر دورها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation>
            <numerusform>لم ينضم أي طلب إلى عربة في الطريق.</numerusform>
            <numerusform>انضم طلب واحد إلى عربة في الطريق.</numerusform>
            <numerusform>انضم طلبان إلى عربة في الطريق.</numerusform>
            <numerusform>‏انضم %Ln طلبات إلى عربة في الطريق.</numerusform>
            <numerusform>‏انضم %Ln طلبًا إلى عربة في الطريق.</numerusform>
            <numerusform>‏انضم %Ln طلب إلى عربة في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation>
            <numerusform>لم يُلغ أي طلب.</numerusform>
            <numerusform>أُلغي طلب واحد.</numerusform>
            <numerusform>أُلغي طلبان.</numerusform>
            <numerusform>أُلغيت %Ln طلبات.</numerusform>
            <numerusform>أُلغي %Ln طلبًا.</numerusform>
            <numerusform>أُلغي %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>حدّد طلبًا واحدًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي سطر من الطلب.</numerusform>
            <numerusform>تغيّر سطر واحد من الطلب.</numerusform>
            <numerusform>تغيّر سطران من الطلب.</numerusform>
            <numerusform>تغيّرت %Ln سطور من الطلب.</numerusform>
            <numerusform>تغيّر %Ln سطرًا من الطلب.</numerusform>
            <numerusform>تغيّر %Ln سطر من الطلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>What becomes of pieces</source>
        <translation>مصير القطع</translation>
    </message>
    <message>
        <source>The first rule that fits decides. Try a change before you keep it.</source>
        <translation>أول قاعدة مناسبة هي التي تقرر. جرّب التغيير قبل حفظه.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>قدّمها</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>سبب العميل</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تصير</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>صارت</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>كانت ستصير</translation>
    </message>
    <message>
        <source>{disposition}: {before} → {after}</source>
        <translation>{disposition}: {before} ← {after}</translation>
    </message>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation>
            <numerusform>من القطع المُقيَّمة أخيرًا: لا قطعة كانت ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من القطع المُقيَّمة أخيرًا: قطعة واحدة كانت ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من القطع المُقيَّمة أخيرًا: قطعتان كانتا ستذهبان إلى مكان آخر.</numerusform>
            <numerusform>من القطع المُقيَّمة أخيرًا: %Ln قطع كانت ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من القطع المُقيَّمة أخيرًا: %Ln قطعة كانت ستذهب إلى مكان آخر.</numerusform>
            <numerusform>من القطع المُقيَّمة أخيرًا: %Ln قطعة كانت ستذهب إلى مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>القواعد سارية من الآن.</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>اختر قاعدة أولًا.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Grams on the scale</source>
        <translation>الغرامات على الميزان</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة ثانية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Parcel done</source>
        <translation>اكتمل الطرد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation>إلغاء الملصق</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>نعم، صحيح</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>خذ الطلب التالي</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>الطرد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>لا طلبات للتعبئة</numerusform>
            <numerusform>طلب واحد للتعبئة</numerusform>
            <numerusform>طلبان للتعبئة</numerusform>
            <numerusform>‏%Ln طلبات للتعبئة</numerusform>
            <numerusform>‏%Ln طلبًا للتعبئة</numerusform>
            <numerusform>‏%Ln طلب للتعبئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pack at {bench}</source>
        <translation>لا شيء للتعبئة عند {bench}</translation>
    </message>
    <message>
        <source>Scan the bench again to see the orders of all benches.</source>
        <translation>امسح المنصة مرة أخرى لترى طلبات كل المنصات.</translation>
    </message>
    <message>
        <source>Scan a tote, a slot of the wall, or an order.</source>
        <translation>امسح حاوية أو خانة جدار أو طلبًا.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>لا شيء للتعبئة</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are picked.</source>
        <translation>تظهر الطلبات هنا حال التقاطها.</translation>
    </message>
    <message>
        <source>Brought to {bench}: scan a tote. The most urgent: {orders}</source>
        <translation>أُحضر إلى {bench}: امسح حاوية. الأكثر استعجالًا: {orders}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>‏{number} من {all}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>{sides} mm</source>
        <translation>‏{sides} مم</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>قابل للكسر</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>note</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>{done} of {all} pieces packed</source>
        <translation>القطع المعبأة: {done} من {all}</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message>
        <source>No loading plan for this box: you decide.</source>
        <extracomment>Lines about a box before it is taken, in a small window and in a large one. Pixels they may take.</extracomment>
        <translation>لا خطة ترتيب لهذا الصندوق: القرار لك.</translation>
    </message>
    <message>
        <source>All in.</source>
        <translation>الكل في الداخل.</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>الخطوة {now} من {all}</translation>
    </message>
    <message>
        <source>parcel {number}: {code}</source>
        <translation>الطرد {number}: {code}</translation>
    </message>
    <message>
        <source>Stick each label on its parcel and scan it.</source>
        <translation>ألصق كل ملصق على طرده وامسحه.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>What is shown of somebody once: name, badge and PIN, each where it is new.</extracomment>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Who works here. Select somebody to give a badge or a PIN.</source>
        <translation>من يعمل هنا. اختر شخصًا لتعطيه بطاقة أو رمزًا سريًا.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Change work</source>
        <translation>تغيير العمل</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز سري جديد</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Print the badge as a label</source>
        <translation>اطبع البطاقة ملصقًا</translation>
    </message>
    <message>
        <source>Print the badge on a page</source>
        <translation>اطبع البطاقة على صفحة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>مسجل الدخول في</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>guessed too often</source>
        <translation>خمّن كثيرًا</translation>
    </message>
    <message>
        <source>given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>{name} has other work now.</source>
        <translation>لدى {name} عمل آخر الآن.</translation>
    </message>
    <message>
        <source>{name} is a supervisor now.</source>
        <translation>{name} مشرف الآن.</translation>
    </message>
    <message>
        <source>{name} has left: the badge opens nothing any more.</source>
        <translation>غادر {name}: لم تعد البطاقة تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>اختر شخصًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Badge {badge}</source>
        <translation>البطاقة {badge}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>الرمز السري {pin}</translation>
    </message>
    <message>
        <source>Hand this over to {name} alone: it is shown once.</source>
        <translation>سلّم هذا إلى {name} وحده: يُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>The badge of {name} went to {where}.</source>
        <translation>أُرسلت بطاقة {name} إلى {where}.</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Add a person</source>
        <extracomment>Name, roles, language.</extracomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Pick</source>
        <extracomment>Thousands of places: read once.</extracomment>
        <translation>الالتقاط</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>نقص</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>الحاوية ممتلئة</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>موقع آخر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Swap the tote</source>
        <translation>تبديل الحاوية</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>صنف بديل</translation>
    </message>
    <message>
        <source>Pick a line again</source>
        <translation>التقاط سطر من جديد</translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation>وُجد بعد ذلك</translation>
    </message>
    <message>
        <source>Aisle is blocked</source>
        <translation>الممر مسدود</translation>
    </message>
    <message>
        <source>Cart is broken</source>
        <translation>العربة معطلة</translation>
    </message>
    <message>
        <source>Hand the round over</source>
        <translation>تسليم الجولة</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>متابعة بلا مسح</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>ماذا سيفعل التراجع؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>ابدأ الجولة التالية</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>خذ</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Round {round} is yours</source>
        <translation>الجولة {round} لك</translation>
    </message>
    <message>
        <source>It was begun before. Go on with it where it stopped.</source>
        <translation>بدأت من قبل. تابعها من حيث توقفت.</translation>
    </message>
    <message>
        <source>{tote} waits at {place}</source>
        <translation>{tote} تنتظر عند {place}</translation>
    </message>
    <message>
        <source>Fetch it and scan it, or start the next round.</source>
        <translation>أحضرها وامسحها، أو ابدأ الجولة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation>
            <numerusform>لا جولات جاهزة</numerusform>
            <numerusform>جولة واحدة جاهزة</numerusform>
            <numerusform>جولتان جاهزة</numerusform>
            <numerusform>‏%Ln جولات جاهزة</numerusform>
            <numerusform>‏%Ln جولة جاهزة</numerusform>
            <numerusform>‏%Ln جولة جاهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next one, or scan a round&apos;s code or a zone&apos;s tote.</source>
        <translation>ابدأ التالية، أو امسح رمز جولة أو حاوية منطقة.</translation>
    </message>
    <message>
        <source>No round is ready</source>
        <translation>لا جولة جاهزة</translation>
    </message>
    <message>
        <source>New rounds appear here as soon as they are released.</source>
        <translation>تظهر الجولات الجديدة هنا حال إطلاقها.</translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation>
            <numerusform>المنطقة {zone}: لا سطور</numerusform>
            <numerusform>المنطقة {zone}: سطر واحد</numerusform>
            <numerusform>المنطقة {zone}: سطران</numerusform>
            <numerusform>المنطقة {zone}: %Ln سطور</numerusform>
            <numerusform>المنطقة {zone}: %Ln سطرًا</numerusform>
            <numerusform>المنطقة {zone}: %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it empty?</source>
        <translation>هل هو فارغ؟</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>دفعة {lot}</translation>
    </message>
    <message>
        <source>{taken} of {wanted}</source>
        <translation>‏{taken} من {wanted}</translation>
    </message>
    <message>
        <source>{n} for position {position}</source>
        <translation>{n} للموضع {position}</translation>
    </message>
    <message>
        <source>then {parts}</source>
        <translation>ثم {parts}</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>عربة</translation>
    </message>
    <message>
        <source>a free tote</source>
        <translation>حاوية شاغرة</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>إلى الجدار</translation>
    </message>
    <message>
        <source>To a bench</source>
        <translation>إلى منصة</translation>
    </message>
    <message>
        <source>To a put-away place</source>
        <translation>إلى مكان إعادة التخزين</translation>
    </message>
    <message>
        <source>To zone {zone}</source>
        <translation>إلى المنطقة {zone}</translation>
    </message>
    <message>
        <source>zone {zone}: {done} of {all} lines</source>
        <translation>المنطقة {zone}: السطور {done} من {all}</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>السطور: {done} من {all}</translation>
    </message>
    <message>
        <source>{done} m of {all} m</source>
        <translation>‏{done} م من {all} م</translation>
    </message>
    <message>
        <source>leave by {time}</source>
        <translation>المغادرة قبل {time}</translation>
    </message>
</context>
<context>
    <name>PinChangePopup</name>
    <message>
        <source>{name}: another PIN</source>
        <extracomment>The old PIN and the new one.</extracomment>
        <translation>{name}: رمز سري آخر</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>الرمز السري الحالي</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>الرمز الجديد: ستة أرقام أو أكثر</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>الرمز الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This PIN is too short, or too easily guessed.</source>
        <translation>هذا الرمز قصير جدًا أو سهل التخمين.</translation>
    </message>
    <message>
        <source>The new PIN was typed in two ways.</source>
        <translation>كُتب الرمز الجديد بشكلين مختلفين.</translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Six digits or more, then Enter.</source>
        <translation>ستة أرقام أو أكثر، ثم Enter.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Scan policies</source>
        <translation>قواعد المسح</translation>
    </message>
    <message>
        <source>What is asked of a scan. For an item, a person, a method, all: first wins.</source>
        <translation>ما يُطلب من المسح. لصنف، لشخص، لطريقة، للجميع: الأول يغلب.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Slot is scanned before the item</source>
        <translation>يُمسح الموقع قبل الصنف</translation>
    </message>
    <message>
        <source>May be counted from so many pieces on</source>
        <translation>يجوز العدّ ابتداءً من هذا العدد من القطع</translation>
    </message>
    <message>
        <source>Look whether the slot is empty</source>
        <translation>التحقق من خلو الموقع</translation>
    </message>
    <message>
        <source>May go on without a scan</source>
        <translation>تجوز المتابعة بلا مسح</translation>
    </message>
    <message>
        <source>Picker may choose another lot</source>
        <translation>يجوز لجامع الطلبات اختيار دفعة أخرى</translation>
    </message>
    <message>
        <source>Picker may choose another slot</source>
        <translation>يجوز لجامع الطلبات اختيار موقع آخر</translation>
    </message>
    <message>
        <source>May take more than ordered, in %</source>
        <translation>تجوز الزيادة على المطلوب، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Single orders go straight into their box</source>
        <translation>الطلبات المفردة مباشرة إلى صندوقها</translation>
    </message>
    <message>
        <source>Most kg on a cart; 0: no limit</source>
        <translation>أقصى كغ على العربة؛ 0: بلا حد</translation>
    </message>
    <message>
        <source>Most litres on a cart; 0: no limit</source>
        <translation>أقصى لترات على العربة؛ 0: بلا حد</translation>
    </message>
    <message>
        <source>Most lines on a cart; 0: no limit</source>
        <translation>أقصى سطور على العربة؛ 0: بلا حد</translation>
    </message>
    <message>
        <source>Hurried orders share a cart with others</source>
        <translation>الطلبات المستعجلة تشارك العربة مع غيرها</translation>
    </message>
    <message>
        <source>Labels of orders are printed at the release</source>
        <translation>تُطبع ملصقات الطلبات عند الإطلاق</translation>
    </message>
    <message>
        <source>Start of the day: so many slots are counted</source>
        <translation>بداية اليوم: عدد المواقع التي تُعدّ</translation>
    </message>
    <message>
        <source>Start of the day: what waits is released</source>
        <translation>بداية اليوم: يُطلق ما ينتظر</translation>
    </message>
    <message>
        <source>Items that may go out instead</source>
        <translation>أصناف يجوز إرسالها بدلًا منه</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>السارية</translation>
    </message>
    <message>
        <source>item {sku}</source>
        <translation>الصنف {sku}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Items, a blank between them</source>
        <translation>الأصناف، وبينها فراغ</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>طريقة</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>يوم من الأسبوع</translation>
    </message>
    <message>
        <source>It holds from the next scan on.</source>
        <translation>تسري من المسح التالي.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What would happen today?</source>
        <translation>ماذا سيحدث اليوم؟</translation>
    </message>
    <message>
        <source>Test the policy on an order</source>
        <translation>جرّب السياسة على طلب</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>سياسة الإرجاع</translation>
    </message>
    <message>
        <source>Of the rules about a piece, the one that stands highest here wins.</source>
        <translation>من القواعد التي تخص القطعة تغلب أعلاها هنا.</translation>
    </message>
    <message>
        <source>Save policy…</source>
        <translation>حفظ السياسة…</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>الأسئلة…</translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation>المآلات…</translation>
    </message>
    <message>
        <source>Take a policy in…</source>
        <translation>إدخال سياسة…</translation>
    </message>
    <message>
        <source>nothing said of its condition</source>
        <translation>لم يُذكر شيء عن حالتها</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>مهلة الإرجاع</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>تتيح</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>أجرة الإرجاع</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>يمكن إرجاعه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Type the number of an order first.</source>
        <translation>اكتب رقم طلب أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation>
            <numerusform>لا قواعد سارية من الآن.</numerusform>
            <numerusform>قاعدة واحدة سارية من الآن.</numerusform>
            <numerusform>قاعدتان ساريتان من الآن.</numerusform>
            <numerusform>%Ln قواعد سارية من الآن.</numerusform>
            <numerusform>%Ln قاعدة سارية من الآن.</numerusform>
            <numerusform>%Ln قاعدة سارية من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>حُفظت السياسة.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printer for “Elsewhere”</source>
        <extracomment>What goes to carriers by itself.</extracomment>
        <translation>الطابعة لـ«في مكان آخر»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Papers that are not known to be printed. Select some to see to them.</source>
        <translation>أوراق لا يُعرف أنها طُبعت. اختر بعضها لمعالجتها.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>It did print</source>
        <translation>لقد طُبع</translation>
    </message>
    <message>
        <source>Tell carriers again</source>
        <translation>أعد إخبار الناقلين</translation>
    </message>
    <message>
        <source>Our own label</source>
        <translation>ملصقنا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>What hindered it</source>
        <translation>ما أعاقها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation>
            <numerusform>طُبع من جديد: لا أوراق.</numerusform>
            <numerusform>طُبع من جديد: ورقة واحدة.</numerusform>
            <numerusform>طُبع من جديد: ورقتان.</numerusform>
            <numerusform>طُبع من جديد: %Ln أوراق.</numerusform>
            <numerusform>طُبع من جديد: %Ln ورقة.</numerusform>
            <numerusform>طُبع من جديد: %Ln ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other printer. Choose one in the settings.</source>
        <translation>لا توجد طابعة أخرى. اختر واحدة في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation>
            <numerusform>أُرسل إلى الطابعة الأخرى: لا أوراق.</numerusform>
            <numerusform>أُرسل إلى الطابعة الأخرى: ورقة واحدة.</numerusform>
            <numerusform>أُرسل إلى الطابعة الأخرى: ورقتان.</numerusform>
            <numerusform>أُرسل إلى الطابعة الأخرى: %Ln أوراق.</numerusform>
            <numerusform>أُرسل إلى الطابعة الأخرى: %Ln ورقة.</numerusform>
            <numerusform>أُرسل إلى الطابعة الأخرى: %Ln ورقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation>
            <numerusform>اعتُبر مطبوعًا: لا أوراق.</numerusform>
            <numerusform>اعتُبر مطبوعًا: ورقة واحدة.</numerusform>
            <numerusform>اعتُبر مطبوعًا: ورقتان.</numerusform>
            <numerusform>اعتُبر مطبوعًا: %Ln أوراق.</numerusform>
            <numerusform>اعتُبر مطبوعًا: %Ln ورقة.</numerusform>
            <numerusform>اعتُبر مطبوعًا: %Ln ورقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation>
            <numerusform>لا رسائل تُرسل من جديد إلى الناقلين.</numerusform>
            <numerusform>تُرسل رسالة واحدة من جديد إلى الناقل.</numerusform>
            <numerusform>تُرسل رسالتان من جديد إلى الناقلين.</numerusform>
            <numerusform>تُرسل %Ln رسائل من جديد إلى الناقلين.</numerusform>
            <numerusform>تُرسل %Ln رسالة من جديد إلى الناقلين.</numerusform>
            <numerusform>تُرسل %Ln رسالة من جديد إلى الناقلين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more papers first.</source>
        <translation>اختر ورقة أو أكثر أولًا.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Questions of the inspection</source>
        <translation>أسئلة الفحص</translation>
    </message>
    <message>
        <source>Asked in this order, worst answers first; the worst makes the grade.</source>
        <translation>تُطرح بهذا الترتيب، أسوأ الأجوبة أولًا؛ والأسوأ يحدد الدرجة.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>جواب جديد</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>قدّمها</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>استيراد ملف…</translation>
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
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>clean, ask again</source>
        <translation>تنظيف، ثم السؤال من جديد</translation>
    </message>
    <message>
        <source>everything without questions of its own</source>
        <translation>كل ما ليست له أسئلة خاصة</translation>
    </message>
    <message>
        <source>{category}: no questions of its own yet</source>
        <translation>{category}: لا أسئلة خاصة بعد</translation>
    </message>
    <message>
        <source>Write a question and an answer.</source>
        <translation>اكتب سؤالًا وجوابًا.</translation>
    </message>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation>
            <numerusform>حُفظ. من القطع المُقيَّمة أخيرًا (لا قطع)</numerusform>
            <numerusform>حُفظ. من القطع المُقيَّمة أخيرًا (قطعة واحدة)</numerusform>
            <numerusform>حُفظ. من القطع المُقيَّمة أخيرًا (قطعتان)</numerusform>
            <numerusform>حُفظ. من القطع المُقيَّمة أخيرًا (%Ln قطع)</numerusform>
            <numerusform>حُفظ. من القطع المُقيَّمة أخيرًا (%Ln قطعة)</numerusform>
            <numerusform>حُفظ. من القطع المُقيَّمة أخيرًا (%Ln قطعة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation>
            <numerusform>لا قطعة كانت ستتغير.</numerusform>
            <numerusform>كانت قطعة واحدة ستأخذ درجة أخرى أو تذهب إلى مكان آخر.</numerusform>
            <numerusform>كانت قطعتان ستأخذان درجة أخرى أو تذهبان إلى مكان آخر.</numerusform>
            <numerusform>كانت %Ln قطع ستأخذ درجة أخرى أو تذهب إلى مكان آخر.</numerusform>
            <numerusform>كانت %Ln قطعة ستأخذ درجة أخرى أو تذهب إلى مكان آخر.</numerusform>
            <numerusform>كانت %Ln قطعة ستأخذ درجة أخرى أو تذهب إلى مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an answer first.</source>
        <translation>اختر جوابًا أولًا.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive returns</source>
        <translation>استلام المرتجعات</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>طرد فارغ</translation>
    </message>
    <message>
        <source>Nothing more in it</source>
        <translation>لا شيء آخر فيه</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>المعلن</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
    <message>
        <source>{done} of {all} pieces here</source>
        <translation>القطع الواصلة: {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>لا مرتجعات معلنة</numerusform>
            <numerusform>مرتجع معلن واحد</numerusform>
            <numerusform>مرتجعان معلنان</numerusform>
            <numerusform>‏%Ln مرتجعات معلنة</numerusform>
            <numerusform>‏%Ln مرتجعًا معلنًا</numerusform>
            <numerusform>‏%Ln مرتجع معلن</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a return&apos;s code, its order, or the label of its parcel.</source>
        <translation>امسح رمز مرتجع أو طلبه أو ملصق طرده.</translation>
    </message>
    <message>
        <source>not announced, {place}</source>
        <translation>غير معلن، {place}</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>الطلب التالي</numerusform>
            <numerusform>الطلبان التاليان</numerusform>
            <numerusform>الطلبات %Ln التالية</numerusform>
            <numerusform>الطلبات %Ln التالية</numerusform>
            <numerusform>الطلبات %Ln التالية</numerusform>
        </translation>
    </message>
    <message>
        <source>all that can</source>
        <translation>كل ما يمكن</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>also partly there</source>
        <extracomment>So many minutes of all people: what fits into them is planned. A method that the person chose stays chosen, whatever turns out to be the least work.</extracomment>
        <translation>الموجود جزئيًا أيضًا</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Compare the four methods, choose one, release.</source>
        <translation>قارن بين الطرق الأربع، واختر واحدة، ثم أطلق.</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>تخطيط جديد</translation>
    </message>
    <message>
        <source>Take back what nobody began</source>
        <translation>سحب ما لم يبدأه أحد</translation>
    </message>
    <message>
        <source>what fits into an hour</source>
        <translation>ما تتسع له ساعة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Looking for shorter walks…</source>
        <translation>البحث عن مسارات أقصر…</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>اكتمل التخطيط.</translation>
    </message>
    <message>
        <source>No order is left out.</source>
        <translation>لا طلب مستبعد.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation>
            <numerusform>المستبعد: لا طلبات</numerusform>
            <numerusform>المستبعد: طلب واحد</numerusform>
            <numerusform>المستبعد: طلبان</numerusform>
            <numerusform>المستبعد: %Ln طلبات</numerusform>
            <numerusform>المستبعد: %Ln طلبًا</numerusform>
            <numerusform>المستبعد: %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>لا جولات</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>‏%Ln جولات</numerusform>
            <numerusform>‏%Ln جولة</numerusform>
            <numerusform>‏%Ln جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Released: {rounds} with {orders}.</source>
        <translation>أُطلق: {rounds} فيها {orders}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation>
            <numerusform>لم يُسحب أي طلب.</numerusform>
            <numerusform>سُحب طلب واحد؛ عاد إلى الانتظار.</numerusform>
            <numerusform>سُحب طلبان؛ عادا إلى الانتظار.</numerusform>
            <numerusform>سُحبت %Ln طلبات؛ عادت إلى الانتظار.</numerusform>
            <numerusform>سُحب %Ln طلبًا؛ عادت إلى الانتظار.</numerusform>
            <numerusform>سُحب %Ln طلب؛ عادت إلى الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>يقررها</translation>
    </message>
    <message>
        <source>{name} ({left} of {shipped} may come back)</source>
        <translation>{name} (يمكن أن يرجع {left} من {shipped})</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Scan or type: order, parcel, return, plate, item</source>
        <translation>امسح أو اكتب: طلب، طرد، إرجاع، لوحة، صنف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>ما يحصل عليه العميل</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>طريقة الإرجاع</translation>
    </message>
    <message>
        <source>Ask for this return</source>
        <translation>اطلب هذا الإرجاع</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>إرجاع جديد</translation>
    </message>
    <message>
        <source>Find the order, say what comes back and why. The deciding rule is named.</source>
        <translation>ابحث عن الطلب واذكر ما يرجع ولماذا. تُسمّى القاعدة التي تقرر.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Scan or type something of the order.</source>
        <translation>امسح أو اكتب شيئًا من الطلب.</translation>
    </message>
    <message>
        <source>Order {order}, {customer}</source>
        <translation>الطلب {order}، {customer}</translation>
    </message>
    <message>
        <source>{rma} waits for a supervisor: {why}.</source>
        <translation>{rma} ينتظر المشرف: {why}.</translation>
    </message>
    <message>
        <source>{rma} is granted by the rule {rule}.</source>
        <translation>قُبل {rma} بالقاعدة {rule}.</translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message>
        <source>Photo from a file…</source>
        <extracomment>As many as customers may send on their page.</extracomment>
        <translation>صورة من ملف…</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>دون صور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Looking for a backup that is sound …</source>
        <translation>جارٍ البحث عن نسخة احتياطية سليمة …</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>تابع بهذه النسخة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {date}, {time}.</source>
        <translation>أحدث نسخة احتياطية سليمة من {date}، {time}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation>
            <numerusform>لا عمليات فيها.</numerusform>
            <numerusform>فيها عملية واحدة.</numerusform>
            <numerusform>فيها عمليتان.</numerusform>
            <numerusform>فيها %Ln عمليات.</numerusform>
            <numerusform>فيها %Ln عملية.</numerusform>
            <numerusform>فيها %Ln عملية.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done since is not known.</source>
        <translation>لا يُعرف كم أُنجز منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation>
            <numerusform>لا ينقصها شيء مما أُنجز بعدها.</numerusform>
            <numerusform>تنقصها عملية واحدة أُنجزت بعدها.</numerusform>
            <numerusform>تنقصها عمليتان أُنجزتا بعدها.</numerusform>
            <numerusform>تنقصها %Ln عمليات أُنجزت بعدها.</numerusform>
            <numerusform>تنقصها %Ln عملية أُنجزت بعدها.</numerusform>
            <numerusform>تنقصها %Ln عملية أُنجزت بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is put aside, unchanged.</source>
        <translation>يوضع الملف التالف جانبًا كما هو.</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns to do</source>
        <translation>أعمال المرتجعات</translation>
    </message>
    <message>
        <source>What is due first stands first. Select rows to act on them.</source>
        <translation>ما يستحق أولًا يأتي أولًا. اختر صفوفًا للعمل عليها.</translation>
    </message>
    <message>
        <source>Order exchange</source>
        <translation>طلب البديل</translation>
    </message>
    <message>
        <source>Tell the carrier again</source>
        <translation>إبلاغ الناقل ثانية</translation>
    </message>
    <message>
        <source>The carrier knows</source>
        <translation>الناقل يعلم</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse: outside the policy</source>
        <translation>رفض: خارج السياسة</translation>
    </message>
    <message>
        <source>Refuse: not proven</source>
        <translation>رفض: غير مثبت</translation>
    </message>
    <message>
        <source>Refund is paid</source>
        <translation>دُفع المبلغ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>Select rows first: {what}</source>
        <translation>اختر صفوفًا أولًا: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation>
            <numerusform>لم يتم شيء.</numerusform>
            <numerusform>تم: صف واحد.</numerusform>
            <numerusform>تم: صفان.</numerusform>
            <numerusform>تم: %Ln صفوف.</numerusform>
            <numerusform>تم: %Ln صفًا.</numerusform>
            <numerusform>تم: %Ln صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Round before</source>
        <translation>الجولة السابقة</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}: {metres} m</source>
        <translation>الجولة {round} من {rounds}: {metres} م</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>بلا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>any; several by comma</source>
        <translation>أيّ؛ وعدة فئات بفاصلة</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>ماذا كان سيحدث؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>سبب العميل</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تصير</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Insert</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>رمز خصم</translation>
    </message>
    <message>
        <source>note or card</source>
        <translation>ملاحظة أو بطاقة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Item that goes in</source>
        <translation>الصنف المرفق</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>ما كُتب عليه</translation>
    </message>
    <message>
        <source>Goods from this amount on</source>
        <translation>بضائع ابتداءً من مبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Only this channel</source>
        <translation>هذه القناة فقط</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>هذا العميل فقط</translation>
    </message>
    <message>
        <source>Only this country</source>
        <translation>هذا البلد فقط</translation>
    </message>
    <message>
        <source>Only with this item</source>
        <translation>مع هذا الصنف فقط</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Test the scanner</source>
        <extracomment>A code is over once no key followed for so long, or its suffix came. Fewer keys are somebody&apos;s fingers.</extracomment>
        <translation>اختبار الماسح</translation>
    </message>
    <message>
        <source>Print the test sheet and scan its codes, in any order.</source>
        <translation>اطبع ورقة الاختبار وامسح رموزها بأي ترتيب.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>لم يُمسح بعد</translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation>اطبع ورقة الاختبار</translation>
    </message>
    <message>
        <source>Read this scanner as it is set</source>
        <translation>اقرأ هذا الماسح كما هو مضبوط</translation>
    </message>
    <message>
        <source>read as it should be</source>
        <translation>قُرئ كما ينبغي</translation>
    </message>
    <message>
        <source>Test sheet printed: %1</source>
        <translation>طُبعت ورقة الاختبار: %1</translation>
    </message>
    <message>
        <source>scan it once more</source>
        <translation>امسحه مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SecondLooksPage</name>
    <message>
        <source>Keep this judgement</source>
        <translation>حفظ هذا التقييم</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>نظرات ثانية</translation>
    </message>
    <message>
        <source>Judge what you see, as if nobody had judged it before.</source>
        <translation>قيّم ما تراه كأن أحدًا لم يقيّمه من قبل.</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! تغيّر التقييم مؤخرًا: {what}</translation>
    </message>
    <message>
        <source>Choose a piece, and fetch it.</source>
        <translation>اختر قطعة وأحضرها.</translation>
    </message>
    <message>
        <source>Kept. Thank you for looking again.</source>
        <translation>حُفظ. شكرًا لنظرتك الثانية.</translation>
    </message>
    <message>
        <source>A reference case, and graded right: {grade}</source>
        <translation>حالة مرجعية، وتقييمها صحيح: {grade}</translation>
    </message>
    <message>
        <source>A reference case. You: {yours} Right is: {right}</source>
        <translation>حالة مرجعية. أنت: {yours} والصحيح: {right}</translation>
    </message>
    <message>
        <source>Plate of a piece to keep for training</source>
        <translation>لوحة قطعة تُحفظ للتدريب</translation>
    </message>
    <message>
        <source>Its right grade</source>
        <translation>درجتها الصحيحة</translation>
    </message>
    <message>
        <source>Keep as a reference case</source>
        <translation>احفظها حالةً مرجعية</translation>
    </message>
    <message>
        <source>{plate} is a reference case from now on. Keep it at hand.</source>
        <translation>{plate} حالة مرجعية من الآن. أبقها في المتناول.</translation>
    </message>
</context>
<context>
    <name>SecondPopup</name>
    <message>
        <source>A second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <source>Badge: scan or type it</source>
        <translation>البطاقة: امسحها أو اكتبها</translation>
    </message>
    <message>
        <source>PIN, then Enter</source>
        <translation>الرمز السري، ثم Enter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Windows for scanners that fire twice by themselves, in milliseconds. How the name of a printer with a port of its own begins.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of this desk. Each change counts at once.</source>
        <translation>إعدادات هذه المحطة. يسري كل تغيير فورًا.</translation>
    </message>
    <message>
        <source>that of whoever is signed in</source>
        <translation>لغة من سجّل الدخول</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Scanner&apos;s keyboard layout</source>
        <translation>تخطيط لوحة مفاتيح الماسح</translation>
    </message>
    <message>
        <source>Scanner&apos;s prefix</source>
        <translation>بادئة الماسح</translation>
    </message>
    <message>
        <source>Scanner&apos;s sign for GS</source>
        <translation>علامة الماسح بدل GS</translation>
    </message>
    <message>
        <source>off: every scan counts</source>
        <translation>معطّل: كل مسح يُحتسب</translation>
    </message>
    <message>
        <source>Ignore a scanner&apos;s repeat</source>
        <translation>تجاهل تكرار الماسح</translation>
    </message>
    <message>
        <source>Scanner on a serial line</source>
        <translation>ماسح على خط تسلسلي</translation>
    </message>
    <message>
        <source>Camera that reads codes</source>
        <translation>كاميرا تقرأ الرموز</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Speak slots and quantities</source>
        <translation>نطق المواقع والكميات</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>طابعة الملصقات</translation>
    </message>
    <message>
        <source>Spare label printer</source>
        <translation>طابعة ملصقات احتياطية</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>طابعة الصفحات</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>رمزي السري</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>لمن يساعد</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>احفظ ملف دعم</translation>
    </message>
    <message>
        <source>none, or one that types</source>
        <translation>بلا، أو ميزان يكتب</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Scale&apos;s line or address</source>
        <translation>خط الميزان أو عنوانه</translation>
    </message>
    <message>
        <source>Unit of a Toledo scale</source>
        <translation>وحدة ميزان Toledo</translation>
    </message>
    <message>
        <source>On the scale now</source>
        <translation>على الميزان الآن</translation>
    </message>
    <message>
        <source>Measuring device</source>
        <translation>جهاز القياس</translation>
    </message>
    <message>
        <source>Its line or address</source>
        <translation>خطّه أو عنوانه</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>4 × 6 inches</source>
        <translation>4 × 6 بوصات</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>ورق الملصقات</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL, 203 dots per inch</source>
        <translation>ZPL، 203 نقاط في البوصة</translation>
    </message>
    <message>
        <source>ZPL, 300 dots per inch</source>
        <translation>ZPL، 300 نقطة في البوصة</translation>
    </message>
    <message>
        <source>What the label printer takes</source>
        <translation>ما تقبله طابعة الملصقات</translation>
    </message>
    <message>
        <source>Label printer on the network</source>
        <translation>طابعة ملصقات على الشبكة</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>اختبار الماسح</translation>
    </message>
    <message>
        <source>Scanner&apos;s own settings</source>
        <translation>إعدادات الماسح نفسه</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on.</source>
        <translation>رمزك الجديد سارٍ من الآن.</translation>
    </message>
    <message>
        <source>Saved, with nobody&apos;s name in it: {file}</source>
        <translation>حُفظ، وليس فيه اسم أحد: {file}</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>مجلد المستندات</translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم الجولة</translation>
    </message>
    <message>
        <source>Driver signs…</source>
        <translation>توقيع السائق…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The driver has them</source>
        <translation>استلمها السائق</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة النقل</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>ما زال هنا</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>كان هذا آخر طرد</translation>
    </message>
    <message>
        <source>Press F10 when the driver has them.</source>
        <translation>اضغط F10 عندما يتسلّم السائق الطرود.</translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation>بانتظار المسح</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>مع السائق</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>في مكان الانتظار</translation>
    </message>
    <message>
        <source>{done} of {all} parcels staged</source>
        <translation>{done} من {all} طرود في مكان الانتظار</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>يغادر {time}</translation>
    </message>
    <message>
        <source>{done} of {all} parcels out</source>
        <translation>الطرود الخارجة: {done} من {all}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation>
            <numerusform>لا طرود تنتظر شركة شحن</numerusform>
            <numerusform>طرد واحد ينتظر شركة شحنه</numerusform>
            <numerusform>طردان ينتظران شركة شحنهما</numerusform>
            <numerusform>‏%Ln طرود تنتظر شركة شحنها</numerusform>
            <numerusform>‏%Ln طردًا تنتظر شركة شحنها</numerusform>
            <numerusform>‏%Ln طرد تنتظر شركة شحنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a parcel or a carrier&apos;s code, or choose a carrier.</source>
        <translation>امسح طردًا أو رمز شركة شحن، أو اختر شركة.</translation>
    </message>
    <message>
        <source>Everything is with its carrier</source>
        <translation>كل الطرود لدى شركات الشحن</translation>
    </message>
    <message>
        <source>Parcels appear here as soon as their labels are confirmed.</source>
        <translation>تظهر الطرود هنا فور تأكيد ملصقاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>لا طرود</numerusform>
            <numerusform>طرد واحد</numerusform>
            <numerusform>طردان</numerusform>
            <numerusform>‏%Ln طرود</numerusform>
            <numerusform>‏%Ln طردًا</numerusform>
            <numerusform>‏%Ln طرد</numerusform>
        </translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation>امسح شارتك</translation>
    </message>
    <message>
        <source>Your work is where you left it, at any desk.</source>
        <translation>عملك حيث تركته، عند أي محطة.</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>امسح شارتك للبدء.</translation>
    </message>
    <message>
        <source>Your badge is {badge}. Note it down: it is shown only until you leave.</source>
        <translation>بطاقتك هي {badge}. دوّنها: تُعرض فقط إلى أن تغادر.</translation>
    </message>
    <message>
        <source>No badge at hand? Touch a name to sign in as one of these people.</source>
        <translation>لا شارة معك؟ المس اسمًا لتسجيل الدخول به.</translation>
    </message>
</context>
<context>
    <name>SignaturePopup</name>
    <message>
        <source>Signature</source>
        <extracomment>The picture is drawn so much larger than the field, to be sharp on paper. Fewer points than this are a slip of the finger.</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>ابدأ من جديد</translation>
    </message>
</context>
<context>
    <name>SizePopup</name>
    <message>
        <source>Length × width × height; the weight may follow. Then Enter.</source>
        <translation>الطول × العرض × الارتفاع، وقد يليها الوزن. ثم Enter.</translation>
    </message>
    <message>
        <source>Size of one piece</source>
        <translation>مقاس قطعة واحدة</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>How many in all?</source>
        <extracomment>Numbered answers take the place of the keys, or have one of their own in the body.</extracomment>
        <translation>كم المجموع؟</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Order, item, place or person, then Enter</source>
        <translation>طلب أو صنف أو مكان أو شخص، ثم Enter</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Who did what. Name an order, an item or a person to see only that.</source>
        <translation>من فعل ماذا. اذكر طلبًا أو صنفًا أو شخصًا لترى ما يخصه فقط.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر ثانية</translation>
    </message>
    <message>
        <source>Verify all of it</source>
        <translation>تحقق منه كله</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>Altered: {finding}</source>
        <translation>غُيّر: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation>
            <numerusform>لا أعمال في السلسلة (%Ln).</numerusform>
            <numerusform>عمل واحد (%Ln) في سلسلة غير مقطوعة.</numerusform>
            <numerusform>عملان (%Ln) في سلسلة غير مقطوعة.</numerusform>
            <numerusform>%Ln أعمال في سلسلة غير مقطوعة.</numerusform>
            <numerusform>%Ln عملًا في سلسلة غير مقطوعة.</numerusform>
            <numerusform>%Ln عمل في سلسلة غير مقطوعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>As it stands under the bars, then Enter. It counts as a scan.</source>
        <translation>كما هو تحت الخطوط، ثم Enter. يُعدّ مسحًا.</translation>
    </message>
</context>
<context>
    <name>WallGrid</name>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Sort at the wall</source>
        <translation>الفرز عند الجدار</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Slot is full</source>
        <translation>الخانة ممتلئة</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>حاوية</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation>
            <numerusform>لم تبق قطع</numerusform>
            <numerusform>بقيت قطعة واحدة</numerusform>
            <numerusform>بقيت قطعتان</numerusform>
            <numerusform>بقيت %Ln قطع</numerusform>
            <numerusform>بقيت %Ln قطعة</numerusform>
            <numerusform>بقيت %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>a wave&apos;s tote</source>
        <translation>حاوية موجة</translation>
    </message>
    <message>
        <source>{done} of {all} orders complete</source>
        <translation>الطلبات المكتملة: {done} من {all}</translation>
    </message>
    <message>
        <source>{n} into {slot}</source>
        <translation>‏{n} في {slot}</translation>
    </message>
    <message>
        <source>order {order}: the last piece</source>
        <translation>الطلب {order}: القطعة الأخيرة</translation>
    </message>
    <message>
        <source>order {order}: up to {most} together, count with F7</source>
        <translation>الطلب {order}: حتى {most} معًا، عُدّها بالمفتاح F7</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
</context>
<context>
    <name>WeightSide</name>
    <message>
        <source>Put the closed parcel on the scale.</source>
        <translation>ضع الطرد المغلق على الميزان.</translation>
    </message>
    <message>
        <source>Open the parcel again: {reopen}. Let it go: {release}.</source>
        <translation>إعادة فتح الطرد: {reopen}. تمريره: {release}.</translation>
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
        <translation>المتوقع {weight} ± {tolerance}</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>أخف بمقدار {weight}</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>أثقل بمقدار {weight}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} missing</source>
        <translation>{percent} %: ينقص {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {item} scanned twice, {pieces} missing</source>
        <translation>{percent} %: {item} مُسح مرتين، ينقص {pieces}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} too many</source>
        <translation>{percent} %: يزيد {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {other} in place of {item}</source>
        <translation>{percent} %: {other} بدل {item}</translation>
    </message>
    <message>
        <source>{percent} %: packed in box {item}</source>
        <translation>{percent} %: عُبّئ في الصندوق {item}</translation>
    </message>
    <message>
        <source>{percent} %: weight on file wrong for {item}</source>
        <translation>{percent} %: الوزن المسجل خطأ للصنف {item}</translation>
    </message>
    <message>
        <source>{percent} %: something else</source>
        <translation>{percent} %: شيء آخر</translation>
    </message>
</context>
</TS>
