<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddressPopup</name>
    <message>
        <source>Collect at another address</source>
        <extracomment>The address that was typed.</extracomment>
        <translation>Забрать по другому адресу</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>Заказать вывоз</translation>
    </message>
</context>
<context>
    <name>AisleFields</name>
    <message>
        <source>Blocked: nobody walks through</source>
        <translation>Закрыт: никто не проходит</translation>
    </message>
    <message>
        <source>From the side, mm</source>
        <translation>Отступ сбоку, мм</translation>
    </message>
    <message>
        <source>In zone</source>
        <translation>В зоне</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>Ходьба</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>в обе стороны</translation>
    </message>
    <message>
        <source>only to the back</source>
        <translation>только вглубь</translation>
    </message>
    <message>
        <source>only to the front</source>
        <translation>только к передней стороне</translation>
    </message>
    <message>
        <source>Aisle {aisle}</source>
        <translation>Проход {aisle}</translation>
    </message>
</context>
<context>
    <name>AnalysesPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>The analyses in the order of their questions; the last ones are what they rest on. What a row stands for, where that is no pieces. Columns by which a row leads to its pieces: those of the table of pieces with the same name.</extracomment>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>Причины возвратов</translation>
    </message>
    <message>
        <source>A bar is a share, the line the bounds it lies between; pale is too little.</source>
        <translation>Столбец — доля, линия — границы, в которых она лежит; бледный — данных мало.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
</context>
<context>
    <name>AnswerBand</name>
    <message>
        <source>Wanted</source>
        <extracomment>How long a good answer is coloured before it gives way to the next act.</extracomment>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Отсканировано</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>Вопрос и ответ</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>сделать фото</translation>
    </message>
    <message>
        <source>clean it, then ask again</source>
        <translation>очистить, затем спросить снова</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Best grade with it</source>
        <translation>Оценка не выше</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>Packing notes</source>
        <translation>Указания по упаковке</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Упаковочный стол</translation>
    </message>
    <message>
        <source>What all packing benches weigh, photograph, put in and are told.</source>
        <translation>Что на всех упаковочных столах взвешивают, снимают, вкладывают и показывают упаковщику.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>расчётный</translation>
    </message>
    <message>
        <source>every parcel on the scale</source>
        <translation>каждая посылка на весах</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>of every open box</source>
        <translation>каждой открытой коробки</translation>
    </message>
    <message>
        <source>with something fragile</source>
        <translation>если есть хрупкое</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Always right within, g</source>
        <translation>Всегда верно в пределах, г</translation>
    </message>
    <message>
        <source>Weights on file may be off by, %</source>
        <translation>Погрешность веса в базе, %</translation>
    </message>
    <message>
        <source>New insert</source>
        <translation>Новое вложение</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новое указание</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>от {amount}</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Kept. It counts at every bench.</source>
        <translation>Сохранено. Действует на всех столах.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nothing has to go out.</source>
        <translation>Отправлять нечего.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>What leaves when, who does what, where the totes are.</source>
        <translation>Что и когда уезжает, кто что делает, где ящики.</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Заказы…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Подсчёты…</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>Начать день</translation>
    </message>
    <message>
        <source>Take a round over…</source>
        <translation>Перенять обход…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>Открыт %Ln подсчёт.</numerusform>
            <numerusform>Открыто %Ln подсчёта.</numerusform>
            <numerusform>Открыто %Ln подсчётов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) released.</source>
        <translation>
            <numerusform>Запущен %Ln обход.</numerusform>
            <numerusform>Запущено %Ln обхода.</numerusform>
            <numerusform>Запущено %Ln обходов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Обход</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>не в системе</translation>
    </message>
    <message>
        <source>{n}, {method}, zone {zone}</source>
        <translation>{n}, {method}, зона {zone}</translation>
    </message>
    <message>
        <source>{n}, {method}</source>
        <translation>{n}, {method}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>Take a file in…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message numerus="yes">
        <source>Questions for %Ln category(s) hold from now on.</source>
        <translation>
            <numerusform>Отныне действуют вопросы для %Ln категории.</numerusform>
            <numerusform>Отныне действуют вопросы для %Ln категорий.</numerusform>
            <numerusform>Отныне действуют вопросы для %Ln категорий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>The questions and rules are saved.</source>
        <translation>Вопросы и правила сохранены.</translation>
    </message>
</context>
<context>
    <name>BoxSetCard</name>
    <message>
        <source>Show its boxes</source>
        <translation>Показать коробки</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>коробки</translation>
    </message>
    <message>
        <source>filling</source>
        <translation>наполнитель</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>перевозка</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>посылки</translation>
    </message>
    <message>
        <source>empty room</source>
        <translation>пустой объём</translation>
    </message>
    <message>
        <source>{cost} a year</source>
        <translation>{cost} в год</translation>
    </message>
    <message>
        <source>{volume} m³</source>
        <translation>{volume} м³</translation>
    </message>
    <message>
        <source>Saves {percent} %.</source>
        <translation>Экономия {percent} %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go into none of its boxes.</source>
        <translation>
            <numerusform>%Ln заказ не входит ни в одну из коробок.</numerusform>
            <numerusform>%Ln заказа не входят ни в одну из коробок.</numerusform>
            <numerusform>%Ln заказов не входят ни в одну из коробок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the sizes looked at (proven).</source>
        <translation>Лучший из рассмотренных размеров (доказано).</translation>
    </message>
</context>
<context>
    <name>BoxSetsPage</name>
    <message>
        <source>Sizes to buy…</source>
        <translation>Размеры для закупки…</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Достаточно</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>Какие коробки держать</translation>
    </message>
    <message>
        <source>What your orders cost a year in today&apos;s boxes, and in better ones.</source>
        <translation>Сколько стоят за год ваши заказы в нынешних коробках и в более подходящих.</translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation>Искать заново</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <translation>Внутри, мм</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>Посылок в год</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Чтение заказов…</translation>
    </message>
    <message>
        <source>There are no orders to learn from yet.</source>
        <translation>Пока нет заказов для расчёта.</translation>
    </message>
    <message>
        <source>Looking for better boxes…</source>
        <translation>Поиск лучших коробок…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>too few days for a year: a rough guess</source>
        <translation>дней мало для целого года: оценка приблизительная</translation>
    </message>
    <message numerus="yes">
        <source>%Ln size(s) to choose from.</source>
        <translation>
            <numerusform>%Ln размер на выбор.</numerusform>
            <numerusform>%Ln размера на выбор.</numerusform>
            <numerusform>%Ln размеров на выбор.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Smallest possible (proven)</source>
        <extracomment>The longest name of a product in a line with other words, and with another name.</extracomment>
        <translation>Наименьшая возможная (доказано)</translation>
    </message>
    <message>
        <source>No smaller box found</source>
        <translation>Меньшей коробки не найдено</translation>
    </message>
    <message>
        <source>Cheapest (proven)</source>
        <translation>Самая дешёвая (доказано)</translation>
    </message>
    <message>
        <source>Cheapest found</source>
        <translation>Самая дешёвая из найденных</translation>
    </message>
    <message>
        <source>Cheapest parcels (proven)</source>
        <translation>Самые дешёвые посылки (доказано)</translation>
    </message>
    <message>
        <source>Cheapest parcels found</source>
        <translation>Самые дешёвые из найденных посылок</translation>
    </message>
    <message>
        <source>{weight}  ·  box {cost}</source>
        <translation>{weight}  ·  коробка {cost}</translation>
    </message>
    <message>
        <source>{weight}  ·  box and carrier {cost}</source>
        <translation>{weight}  ·  коробка и перевозчик {cost}</translation>
    </message>
    <message>
        <source>{percent} % full, {litres} l of room left</source>
        <translation>заполнено {percent} %, свободно {litres} л</translation>
    </message>
    <message>
        <source>No material here is strong enough to wrap these goods</source>
        <translation>Здесь нет материала достаточно прочного, чтобы обернуть этот товар</translation>
    </message>
    <message>
        <source>Wrap in {material}, {litres} l</source>
        <translation>Обернуть: {material}, {litres} л</translation>
    </message>
    <message>
        <source>Fill up with {material}, {litres} l</source>
        <translation>Заполнить: {material}, {litres} л</translation>
    </message>
    <message>
        <source>{boxes} would do too</source>
        <translation>Подойдут и {boxes}</translation>
    </message>
    <message>
        <source>{box}: too small for {items}</source>
        <translation>{box}: мала, не входит: {items}</translation>
    </message>
    <message>
        <source>{box}: {weight} too heavy</source>
        <translation>{box}: тяжелее нормы на {weight}</translation>
    </message>
    <message>
        <source>{box}: no carrier takes it</source>
        <translation>{box}: ни один перевозчик не берёт</translation>
    </message>
    <message>
        <source>{box}: {litres} l too small</source>
        <translation>{box}: мала на {litres} л</translation>
    </message>
    <message>
        <source>{box}: {items} do not go in together</source>
        <translation>{box}: {items} вместе не входят</translation>
    </message>
    <message>
        <source>{box}: too small for these shapes, proven</source>
        <translation>{box}: мала для этих форм, доказано</translation>
    </message>
    <message>
        <source>{box}: every placement was tried, proven</source>
        <translation>{box}: все варианты укладки проверены, доказано</translation>
    </message>
    <message>
        <source>{box}: no placement found</source>
        <translation>{box}: укладка не найдена</translation>
    </message>
    <message>
        <source>{box}: not looked at yet</source>
        <translation>{box}: ещё не проверена</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>{count} × {item}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ряд</numerusform>
            <numerusform>%Ln ряда</numerusform>
            <numerusform>%Ln рядов</numerusform>
        </translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>рядом друг с другом</translation>
    </message>
    <message>
        <source>one behind the other</source>
        <translation>друг за другом</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>посередине</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>front</source>
        <translation>спереди</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>в центре</translation>
    </message>
    <message>
        <source>back</source>
        <translation>сзади</translation>
    </message>
    <message>
        <source>on the bottom</source>
        <translation>на дно</translation>
    </message>
    <message>
        <source>on top of what is there</source>
        <translation>поверх уложенного</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>стоя</translation>
    </message>
    <message>
        <source>on its long side</source>
        <translation>на длинную сторону</translation>
    </message>
    <message>
        <source>on its short side</source>
        <translation>на короткую сторону</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>обернуть</translation>
    </message>
    <message>
        <source>wrap well</source>
        <translation>обернуть хорошо</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <extracomment>The record behind each kind of file.</extracomment>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs. Files bring them in.</source>
        <translation>Услуги, тарифы, время отсечки, номера, таможня. Загружаются из файлов.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>ContainerCard</name>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln штука</numerusform>
            <numerusform>%Ln штуки</numerusform>
            <numerusform>%Ln штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring pieces into it. Close it when it is full.</source>
        <translation>Приносите в него товар. Закройте, когда заполнится.</translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation>Закрыть и печатать список</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Closed. Hand it over with its list.</source>
        <translation>Закрыт. Передайте его со списком.</translation>
    </message>
    <message>
        <source>Closed. Empty it into {place} and scan the place.</source>
        <translation>Закрыт. Выгрузите его в {place} и отсканируйте место.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Это всё</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Подсчитано</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>На листе</translation>
    </message>
    <message>
        <source>Scan “Next”, or the slot you stand at.</source>
        <translation>Отсканируйте «Далее» или ячейку, у которой стоите.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) wait for the supervisor: F6.</source>
        <translation>
            <numerusform>%Ln расхождение ждёт супервайзера: F6.</numerusform>
            <numerusform>%Ln расхождения ждут супервайзера: F6.</numerusform>
            <numerusform>%Ln расхождений ждут супервайзера: F6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln ячейка к подсчёту</numerusform>
            <numerusform>%Ln ячейки к подсчёту</numerusform>
            <numerusform>%Ln ячеек к подсчёту</numerusform>
        </translation>
    </message>
    <message>
        <source>all that lies there</source>
        <translation>всё, что там лежит</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) off</source>
        <translation>
            <numerusform>Расхождение: %Ln штука</numerusform>
            <numerusform>Расхождение: %Ln штуки</numerusform>
            <numerusform>Расхождение: %Ln штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books right? F9 yes, F11 count again</source>
        <translation>Исправить учёт? F9 — да, F11 — пересчитать</translation>
    </message>
    <message>
        <source>{n} × {name}</source>
        <translation>{n} × {name}</translation>
    </message>
    <message>
        <source>in the books {n}</source>
        <translation>по учёту {n}</translation>
    </message>
    <message>
        <source>count {n}</source>
        <translation>подсчёт {n}</translation>
    </message>
    <message>
        <source>count {n}, counted before by {people}</source>
        <translation>подсчёт {n}, раньше считали: {people}</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <extracomment>So many slots are opened at a time.</extracomment>
        <translation>Подсчёты</translation>
    </message>
    <message>
        <source>Open counts, and differences that wait for you.</source>
        <translation>Открытые подсчёты и расхождения, которые ждут вашего решения.</translation>
    </message>
    <message>
        <source>Open by turn-over</source>
        <translation>Открыть по обороту</translation>
    </message>
    <message>
        <source>Open by age</source>
        <translation>Открыть по давности</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Подсчитать…</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Кто считал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) opened.</source>
        <translation>
            <numerusform>Открыт %Ln подсчёт.</numerusform>
            <numerusform>Открыто %Ln подсчёта.</numerusform>
            <numerusform>Открыто %Ln подсчётов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossAisleFields</name>
    <message>
        <source>elsewhere</source>
        <translation>в другом месте</translation>
    </message>
    <message>
        <source>From the front, mm</source>
        <translation>Отступ спереди, мм</translation>
    </message>
    <message>
        <source>Walks begin at, mm</source>
        <translation>Начало маршрутов, мм</translation>
    </message>
    <message>
        <source>Cross aisle {name}</source>
        <translation>Поперечный проход {name}</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>End of day</source>
        <translation>Конец дня</translation>
    </message>
    <message>
        <source>Every carrier: what is out, still here, late, missing or astray.</source>
        <translation>По каждому перевозчику: что передано, ещё здесь, опаздывает, пропало или попало не туда.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Close all hand-overs</source>
        <translation>Закрыть все передачи</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Ещё здесь</translation>
    </message>
    <message>
        <source>Missing on a van</source>
        <translation>Не попало в машину</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message>
        <source>Not for this carrier</source>
        <translation>Чужой перевозчик</translation>
    </message>
    <message>
        <source>Open hand-over</source>
        <translation>Открытая передача</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) closed; their lists are printed.</source>
        <translation>
            <numerusform>Закрыта %Ln передача; реестр каждой напечатан.</numerusform>
            <numerusform>Закрыто %Ln передачи; реестры напечатаны.</numerusform>
            <numerusform>Закрыто %Ln передач; реестры напечатаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>The reference of an order.</extracomment>
        <translation>Клавиши на этой странице</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>{name}: ваш PIN</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>So many faults within so many seconds, and the window cannot be relied on any more. A sentence for the band. Something was refused, or outside did not do its part. The widgets may be in any state. There is no end of faults.</extracomment>
        <translation>Произошла ошибка. Всё, что показано как готовое, сохранено. Сообщите номер: {number}</translation>
    </message>
    <message>
        <source>Last time the program ended unexpectedly. All was checked, nothing is lost. Number to tell: {number}</source>
        <translation>В прошлый раз программа неожиданно закрылась. Всё проверено, ничего не потеряно. Сообщите номер: {number}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Find</source>
        <extracomment>Asks once the fingers rest. The order that a hit leads to.</extracomment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Order, item, slot, tote, parcel, return</source>
        <translation>Заказ, товар, ячейка, ящик, посылка, возврат</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Start with the sample</source>
        <translation>Начать с примера</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Начать с пустого склада</translation>
    </message>
    <message>
        <source>Name of the first supervisor</source>
        <translation>Имя первого супервайзера</translation>
    </message>
    <message>
        <source>PIN of your own: six digits or more</source>
        <translation>Ваш PIN: не менее шести цифр</translation>
    </message>
    <message>
        <source>There is no warehouse here yet. How do you want to begin?</source>
        <translation>Склада здесь ещё нет. С чего начать?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Осмотреться</translation>
    </message>
    <message>
        <source>A sample warehouse with real orders of a gift shop, shelves, stock and people. Everything works; nothing leaves this computer.</source>
        <translation>Пример склада: настоящие заказы магазина подарков, стеллажи, остатки и люди. Всё работает; за пределы этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>Begin your own</source>
        <translation>Создать свой</translation>
    </message>
    <message>
        <source>An empty warehouse. Bring in products, slots and stock from files; the first supervisor gets a badge and lets the others in.</source>
        <translation>Пустой склад. Загрузите товары, ячейки и остатки из файлов; первый супервайзер получает бейдж и даёт доступ остальным.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor</source>
        <translation>План склада</translation>
    </message>
    <message>
        <source>Choose an aisle and correct it. Walks are planned on what is drawn here.</source>
        <translation>Выберите проход и исправьте его. По этому плану строятся маршруты.</translation>
    </message>
    <message>
        <source>Add a cross aisle</source>
        <translation>Добавить поперечный проход</translation>
    </message>
    <message>
        <source>Remove cross aisle</source>
        <translation>Удалить поперечный проход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Nothing: every slot can be walked to.</source>
        <translation>Ничего: ко всем ячейкам можно пройти.</translation>
    </message>
    <message>
        <source>Aisle {aisle} corrected. New walks are planned on it.</source>
        <translation>Проход {aisle} исправлен. Новые маршруты строятся с учётом этого.</translation>
    </message>
    <message>
        <source>Cross aisle added. Put it where it belongs.</source>
        <translation>Поперечный проход добавлен. Поставьте его на место.</translation>
    </message>
    <message>
        <source>Cross aisle moved. New walks are planned on it.</source>
        <translation>Поперечный проход перемещён. Новые маршруты строятся с учётом этого.</translation>
    </message>
    <message>
        <source>Cross aisle removed.</source>
        <translation>Поперечный проход удалён.</translation>
    </message>
    <message>
        <source>New walks begin and end here.</source>
        <translation>Новые маршруты начинаются и заканчиваются здесь.</translation>
    </message>
    <message>
        <source>Undone: the floor is as it was before.</source>
        <translation>Отменено: план склада прежний.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Повторено.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Home</source>
        <extracomment>A weekday&apos;s name is plain for so many days.</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}</source>
        <translation>{carrier}: отправление в {time}</translation>
    </message>
    <message>
        <source>{carrier} leaves {day} {time}</source>
        <translation>{carrier}: отправление {day} {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{carrier} leaves {time}, in {left}</source>
        <translation>{carrier}: отправление в {time}, через {left}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <translation>
            <numerusform>опаздывает %Ln</numerusform>
            <numerusform>опаздывают %Ln</numerusform>
            <numerusform>опаздывают %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Choose your work, or scan a code to begin.</source>
        <extracomment>So many rows fit below each other.</extracomment>
        <translation>Выберите работу или отсканируйте код, чтобы начать.</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Подбор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to pick</source>
        <translation>
            <numerusform>%Ln строка к подбору</numerusform>
            <numerusform>%Ln строки к подбору</numerusform>
            <numerusform>%Ln строк к подбору</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort at the wall</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Totes of a wave, order by order</source>
        <translation>Ящики волны, заказ за заказом</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Упаковка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>%Ln заказ к упаковке</numerusform>
            <numerusform>%Ln заказа к упаковке</numerusform>
            <numerusform>%Ln заказов к упаковке</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) to hand over</source>
        <translation>
            <numerusform>%Ln посылка к передаче</numerusform>
            <numerusform>%Ln посылки к передаче</numerusform>
            <numerusform>%Ln посылок к передаче</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation>Приёмка возвратов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>Заявлен %Ln возврат</numerusform>
            <numerusform>Заявлено %Ln возврата</numerusform>
            <numerusform>Заявлено %Ln возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Осмотр</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>%Ln штука к осмотру</numerusform>
            <numerusform>%Ln штуки к осмотру</numerusform>
            <numerusform>%Ln штук к осмотру</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>How large products are, and what they weigh</source>
        <translation>Размеры и вес товаров</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide</source>
        <translation>
            <numerusform>%Ln расхождение к решению</numerusform>
            <numerusform>%Ln расхождения к решению</numerusform>
            <numerusform>%Ln расхождений к решению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to put away</source>
        <comment>items</comment>
        <translation>
            <numerusform>разместить: %Ln</numerusform>
            <numerusform>разместить: %Ln</numerusform>
            <numerusform>разместить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from reserve</source>
        <comment>items</comment>
        <translation>
            <numerusform>из хранения: %Ln</numerusform>
            <numerusform>из хранения: %Ln</numerusform>
            <numerusform>из хранения: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Cut-offs, people, totes</source>
        <translation>Время отсечки, люди, ящики</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Запуск</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready to walk</source>
        <translation>
            <numerusform>%Ln обход готов к выходу</numerusform>
            <numerusform>%Ln обхода готовы к выходу</numerusform>
            <numerusform>%Ln обходов готово к выходу</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Подсчёты</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Products, slots, stock, orders, returns</source>
        <translation>Товары, ячейки, остатки, заказы, возвраты</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>План склада</translation>
    </message>
    <message>
        <source>Aisles, zones, what no walk comes to</source>
        <translation>Проходы, зоны, недоступные места</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>Какие коробки держать</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Papers not known to be printed</source>
        <translation>Документы, печать которых не подтверждена</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Упаковочный стол</translation>
    </message>
    <message>
        <source>Inserts, notes, weights, pictures</source>
        <translation>Вложения, указания, вес, снимки</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>Services, rates, cut-offs, numbers, customs</source>
        <translation>Услуги, тарифы, время отсечки, номера, таможня</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Конец дня</translation>
    </message>
    <message>
        <source>Every carrier: what is still here, and why</source>
        <translation>Все перевозчики: что ещё здесь и почему</translation>
    </message>
    <message>
        <source>Returns to do</source>
        <translation>Возвраты: дела</translation>
    </message>
    <message>
        <source>Requests, refunds, deadlines</source>
        <translation>Запросы, возврат денег, сроки</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Новый возврат</translation>
    </message>
    <message>
        <source>Asked for in a customer&apos;s name</source>
        <translation>По просьбе клиента</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Повторные осмотры</translation>
    </message>
    <message>
        <source>Pieces that somebody else judged, to be judged again</source>
        <translation>Товары, которые уже оценил кто-то другой, на повторную оценку</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! Оценки в последнее время изменились: {what}</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>Причины возвратов</translation>
    </message>
    <message>
        <source>Products, customers, places, months, words, costs</source>
        <translation>Товары, клиенты, места, месяцы, слова, затраты</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Правила возврата</translation>
    </message>
    <message>
        <source>Who may send what back</source>
        <translation>Кому что можно вернуть</translation>
    </message>
    <message>
        <source>Scan policies</source>
        <translation>Правила сканов</translation>
    </message>
    <message>
        <source>What is asked of a scan, and of whom</source>
        <translation>Что и от кого требуется при сканировании</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Badges, PINs, who does what</source>
        <translation>Бейджи, PIN, кто что делает</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Who did what, to which order or item</source>
        <translation>Кто, что и с каким заказом или товаром сделал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language, look, scanner, printers</source>
        <translation>Язык, вид, сканер, принтеры</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) open</source>
        <translation>
            <numerusform>Открыт %Ln заказ</numerusform>
            <numerusform>Открыто %Ln заказа</numerusform>
            <numerusform>Открыто %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) not confirmed</source>
        <translation>
            <numerusform>%Ln этикетка не подтверждена</numerusform>
            <numerusform>%Ln этикетки не подтверждены</numerusform>
            <numerusform>%Ln этикеток не подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) to count</source>
        <translation>
            <numerusform>%Ln ячейка к подсчёту</numerusform>
            <numerusform>%Ln ячейки к подсчёту</numerusform>
            <numerusform>%Ln ячеек к подсчёту</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>So many kinds of files stand beside each other: at 200 %, and else.</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. Look first; then take it in.</source>
        <translation>Выберите, что содержит файл, затем сам файл. Сначала проверьте, потом загрузите.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Сначала проверить</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>загружено</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известно</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Почему отклонено</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Таблицы (*.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be taken. Nothing was changed yet.</source>
        <translation>
            <numerusform>Будет загружена %Ln строка. Пока ничего не изменено.</numerusform>
            <numerusform>Будет загружено %Ln строки. Пока ничего не изменено.</numerusform>
            <numerusform>Будет загружено %Ln строк. Пока ничего не изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken.</source>
        <translation>
            <numerusform>Загружена %Ln строка.</numerusform>
            <numerusform>Загружено %Ln строки.</numerusform>
            <numerusform>Загружено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>Неизвестные столбцы: {columns}</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Фото из файла…</translation>
    </message>
    <message>
        <source>Done: rest as new</source>
        <translation>Готово: как новое</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Список ещё раз</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>отвечено на {done} из {all} вопросов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) to inspect</source>
        <translation>
            <numerusform>%Ln штука к осмотру</numerusform>
            <numerusform>%Ln штуки к осмотру</numerusform>
            <numerusform>%Ln штук к осмотру</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate of a unit.</source>
        <translation>Отсканируйте номерную этикетку товара.</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>Осматривать нечего</translation>
    </message>
    <message>
        <source>Units appear here as soon as their return is received.</source>
        <translation>Товар появляется здесь, как только будет принят его возврат.</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>заказ {order}</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>вопрос {number} из {all}</translation>
    </message>
    <message>
        <source>Take a photo of what you found.</source>
        <translation>Сфотографируйте то, что обнаружили.</translation>
    </message>
    <message>
        <source>Space takes it. F4 goes on without; the report says so.</source>
        <translation>Пробел — снять. F4 — продолжить без фото; это будет указано в акте.</translation>
    </message>
    <message>
        <source>Clean it. The clock runs.</source>
        <translation>Очистите. Время идёт.</translation>
    </message>
    <message>
        <source>To be cleaned.</source>
        <translation>Нужно очистить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) so far</source>
        <translation>
            <numerusform>прошла %Ln минута</numerusform>
            <numerusform>прошло %Ln минуты</numerusform>
            <numerusform>прошло %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>“Done” ends it; then the same question is asked again.</source>
        <translation>«Готово» завершает очистку; затем тот же вопрос задаётся снова.</translation>
    </message>
    <message>
        <source>It is clean</source>
        <translation>Чисто</translation>
    </message>
    <message>
        <source>Begin to clean</source>
        <translation>Начать очистку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>Отнесите на место {place} и отсканируйте его.</translation>
    </message>
    <message>
        <source>refund {amount}: {why}</source>
        <translation>возврат денег {amount}: {why}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок: {day}</translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Keys on this page</source>
        <translation>Клавиши на этой странице</translation>
    </message>
    <message>
        <source>Each act also has a printed command code: scan it instead.</source>
        <translation>Для каждого действия есть и печатный код команды: можно отсканировать его.</translation>
    </message>
</context>
<context>
    <name>KnownReturnRow</name>
    <message>
        <source>When it is collected</source>
        <translation>Когда забирают</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>Заказать вывоз</translation>
    </message>
    <message>
        <source>Collect elsewhere…</source>
        <translation>Забрать в другом месте…</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>Отменить вывоз</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>Другой способ возврата</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>Изменить способ возврата</translation>
    </message>
    <message>
        <source>The customer keeps it</source>
        <translation>Клиент оставляет товар себе</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>Печатать этикетку</translation>
    </message>
    <message>
        <source>at another address: {where}</source>
        <translation>по другому адресу: {where}</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>от {amount}</translation>
    </message>
    <message>
        <source>{carrier} could not be told to collect it: {when}</source>
        <translation>Не удалось сообщить: {carrier} должен забрать: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} заберёт: {when}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <translation>{carrier} получил заказ на вывоз: {when}</translation>
    </message>
    <message>
        <source>The label of {rma} is printed: {number}.</source>
        <translation>Этикетка {rma} напечатана: {number}.</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>Записано.</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>orders</comment>
        <extracomment>So many cut-offs are shown, the next ones.</extracomment>
        <translation>
            <numerusform>опаздывает %Ln</numerusform>
            <numerusform>опаздывают %Ln</numerusform>
            <numerusform>опаздывают %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>orders</comment>
        <translation>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>packed {packed}  ·  picked {picked}  ·  being picked {walking}  ·  open {open}, of these held {held}</source>
        <translation>упаковано {packed}  ·  подобрано {picked}  ·  в подборе {walking}  ·  открыто {open}, из них на удержании {held}</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>Последние сканы</translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>{done} of {wanted}</source>
        <translation>{done} из {wanted}</translation>
    </message>
</context>
<context>
    <name>LinesPopup</name>
    <message>
        <source>Order {order}</source>
        <extracomment>More pieces of a line than anybody orders. The lines that were changed, each with the pieces wanted.</extracomment>
        <translation>Заказ {order}</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Изменить заказ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The scanner is back.</source>
        <extracomment>Below this a window takes the smaller sizes and leaves the map out. The page, and what to show there, that opens once the PIN is given.</extracomment>
        <translation>Сканер снова работает.</translation>
    </message>
    <message>
        <source>Too many scans wait. Stop scanning until they are answered.</source>
        <translation>Слишком много сканов в очереди. Не сканируйте, пока они не обработаны.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Type the size</source>
        <translation>Ввести размер</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Отсканируйте товар</translation>
    </message>
    <message>
        <source>Then measure one piece, or type its size.</source>
        <translation>Затем измерьте одну штуку или введите размер.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>В базе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Printed by {person}, {at}</source>
        <extracomment>Foot of each page. {person} is a name, {at} a day and time.</extracomment>
        <translation>Напечатано: {person}, {at}</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stamped on a document that was printed before. Short, in capitals if the script has them.</extracomment>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a customer&apos;s order, heading</comment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Item no.</source>
        <extracomment>Stock keeping unit: the shop&apos;s own item number.</extracomment>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service, heading</comment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Трек-номер</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Партия {lot}</translation>
    </message>
    <message>
        <source>Serial no. {serial}</source>
        <translation>Серийный № {serial}</translation>
    </message>
    <message>
        <source>From</source>
        <comment>sender of a parcel, heading</comment>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <comment>receiver of a parcel, heading</comment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Дата отправки</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>heading</comment>
        <translation>Посылка</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Value under the heading Parcel.</extracomment>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>RETURN</source>
        <extracomment>Large on a label that brings goods back. In capitals if the script has them.</extracomment>
        <translation>ВОЗВРАТ</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Упаковочный лист</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>Дата упаковки</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>column: pieces ordered</comment>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>В этой посылке</translation>
    </message>
    <message>
        <source>Other parcels</source>
        <extracomment>Column: pieces that are not in this parcel, because they are in another one or come later.</extracomment>
        <translation>В других</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in this parcel</source>
        <translation>
            <numerusform>%n штука в этой посылке</numerusform>
            <numerusform>%n штуки в этой посылке</numerusform>
            <numerusform>%n штук в этой посылке</numerusform>
        </translation>
    </message>
    <message>
        <source>With our compliments</source>
        <extracomment>Marks a line that the shop adds: a gift, a voucher, a thank-you note.</extracomment>
        <translation>С наилучшими пожеланиями</translation>
    </message>
    <message>
        <source>Your code: {code}</source>
        <extracomment>{code} is the code of a discount, for this customer alone.</extracomment>
        <translation>Ваш код: {code}</translation>
    </message>
    <message>
        <source>Thank you for your order.</source>
        <translation>Спасибо за заказ.</translation>
    </message>
    <message>
        <source>To send something back, give us your order number {order}.</source>
        <translation>Чтобы вернуть товар, сообщите нам номер заказа {order}.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Лист подбора</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Сборщик</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Тележка</translation>
    </message>
    <message>
        <source>Walk</source>
        <comment>length of the walk, heading</comment>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>number of pick lines, heading</comment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: which place of the walk</comment>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>column: how many to take</comment>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>column: the tote it goes into</comment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column with a box to tick</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Коды команд</translation>
    </message>
    <message>
        <source>Scan a code to do what it says, at any station.</source>
        <translation>Отсканируйте код, чтобы выполнить команду, на любом рабочем месте.</translation>
    </message>
    <message>
        <source>Code labels</source>
        <translation>Этикетки с кодами</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Акт осмотра</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a customer&apos;s return, heading</comment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Причина клиента</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Осмотрено</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Осмотрел</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Overruled by {person}</source>
        <extracomment>{person} decided otherwise than the rule; the reason follows.</extracomment>
        <translation>Решение изменено: {person}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <extracomment>Below the amount: the day by which the customer gets the money.</extracomment>
        <translation>Срок: {day}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Что установлено</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Photo {number}, {at}</source>
        <extracomment>Under a photo. {number} of the photo, {at} the time it was taken.</extracomment>
        <translation>Фото {number}, {at}</translation>
    </message>
    <message>
        <source>Photo {number} cannot be shown; its file is kept.</source>
        <translation>Фото {number} показать нельзя; файл сохранён.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>№ акта</translation>
    </message>
    <message>
        <source>Hash of this report</source>
        <translation>Хеш этого акта</translation>
    </message>
    <message>
        <source>Hash of the report before it</source>
        <translation>Хеш предыдущего акта</translation>
    </message>
    <message>
        <source>None: this is the first report.</source>
        <translation>Нет: это первый акт.</translation>
    </message>
    <message>
        <source>Each report carries the hash of the one before it. Scan the code to check that this report is unchanged.</source>
        <translation>Каждый акт содержит хеш предыдущего. Отсканируйте код, чтобы проверить, что акт не изменён.</translation>
    </message>
    <message>
        <source>Hand-over manifest</source>
        <translation>Реестр передачи</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>position in a list, column</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Parcel (SSCC)</source>
        <translation>Посылка (SSCC)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n посылка</numerusform>
            <numerusform>%n посылки</numerusform>
            <numerusform>%n посылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Total weight</source>
        <translation>Общий вес</translation>
    </message>
    <message>
        <source>Parcels</source>
        <comment>total, heading</comment>
        <translation>Посылки</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <extracomment>Line for a signature of the warehouse.</extracomment>
        <translation>Передал: имя, подпись</translation>
    </message>
    <message>
        <source>Received by: name, signature, time</source>
        <extracomment>Line for a signature of the driver.</extracomment>
        <translation>Принял: имя, подпись, время</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Таможенная декларация</translation>
    </message>
    <message>
        <source>May be opened officially</source>
        <translation>Может быть вскрыто в служебном порядке</translation>
    </message>
    <message>
        <source>Sale of goods</source>
        <extracomment>Ticked: why the parcel is sent.</extracomment>
        <translation>Продажа товаров</translation>
    </message>
    <message>
        <source>Quantity and description of contents</source>
        <translation>Количество и описание вложения</translation>
    </message>
    <message>
        <source>HS code</source>
        <extracomment>The number of goods in the Harmonized System of the world&apos;s customs.</extracomment>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>country goods come from</comment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of goods, heading</comment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Total, gross weight</source>
        <extracomment>The weight beside it is that of the whole parcel.</extracomment>
        <translation>Итого, вес брутто</translation>
    </message>
    <message numerus="yes">
        <source>%n other piece(s): see the invoice</source>
        <translation>
            <numerusform>ещё %n предмет: см. счёт</numerusform>
            <numerusform>ещё %n предмета: см. счёт</numerusform>
            <numerusform>ещё %n предметов: см. счёт</numerusform>
        </translation>
    </message>
    <message>
        <source>I certify that the particulars given are correct and that this item contains nothing dangerous or prohibited.</source>
        <translation>Подтверждаю, что сведения верны и отправление не содержит опасных или запрещённых вложений.</translation>
    </message>
    <message>
        <source>Date and sender&apos;s signature</source>
        <translation>Дата и подпись отправителя</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>№ счёта</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Дата счёта</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Tax no. {reference}</source>
        <extracomment>{reference} is the seller&apos;s tax or VAT registration number.</extracomment>
        <translation>ИНН / НДС {reference}</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за шт.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>sum of all lines, heading</comment>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>The total includes {percent} % tax: {amount}</source>
        <extracomment>{percent} is a tax rate such as 20, {amount} the money that it makes.</extracomment>
        <translation>В том числе налог {percent} %: {amount}</translation>
    </message>
    <message>
        <source>{value} g</source>
        <extracomment>A weight in grams. Use the short sign of the unit.</extracomment>
        <translation>{value} г</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <extracomment>A weight in kilograms. Use the short sign of the unit.</extracomment>
        <translation>{value} кг</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <extracomment>The size of a product in millimetres. Use the short sign of the unit.</extracomment>
        <translation>{length} × {width} × {height} мм</translation>
    </message>
    <message>
        <source>{size}, {weight}</source>
        <extracomment>A size and a weight, such as 140 × 12 × 12 mm, 15 g.</extracomment>
        <translation>{size}, {weight}</translation>
    </message>
    <message>
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} м</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of {size}</source>
        <extracomment>So many closed cases of {size} pieces each. Stands in a list: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>%n коробка по {size}</numerusform>
            <numerusform>%n коробки по {size}</numerusform>
            <numerusform>%n коробок по {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>отмена заказов</translation>
    </message>
    <message>
        <source>addresses erased</source>
        <translation>удаление адресов</translation>
    </message>
    <message>
        <source>somebody made a supervisor</source>
        <translation>назначение супервайзера</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Недостача</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>command: I am done</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>Ящик полон</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>Другая ячейка</translation>
    </message>
    <message>
        <source>Swap tote</source>
        <translation>Замена ящика</translation>
    </message>
    <message>
        <source>Cart broken</source>
        <translation>Тележка сломана</translation>
    </message>
    <message>
        <source>Aisle blocked</source>
        <translation>Проход закрыт</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Другой товар</translation>
    </message>
    <message>
        <source>Pick again</source>
        <translation>Подобрать снова</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>command: the missing item was found</comment>
        <translation>Нашлось</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>Что будет отменено?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the opposite of yes</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать снова</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Аннулировать этикетку</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A digit or the number of a choice.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>вход выполнен</translation>
    </message>
    <message>
        <source>parcel staged</source>
        <translation>посылка поставлена на место отгрузки</translation>
    </message>
    <message>
        <source>signature of the driver</source>
        <translation>подпись водителя</translation>
    </message>
    <message>
        <source>round taken</source>
        <translation>обход взят</translation>
    </message>
    <message>
        <source>cart taken</source>
        <translation>тележка взята</translation>
    </message>
    <message>
        <source>tote taken</source>
        <translation>ящик взят</translation>
    </message>
    <message>
        <source>full tote closed</source>
        <translation>полный ящик закрыт</translation>
    </message>
    <message>
        <source>round paused</source>
        <translation>обход приостановлен</translation>
    </message>
    <message>
        <source>round brought to its place</source>
        <translation>обход доставлен на место</translation>
    </message>
    <message>
        <source>slot scanned</source>
        <translation>ячейка отсканирована</translation>
    </message>
    <message>
        <source>item taken</source>
        <translation>товар взят</translation>
    </message>
    <message>
        <source>pieces counted</source>
        <translation>количество введено</translation>
    </message>
    <message>
        <source>put into the tote</source>
        <translation>положено в ящик</translation>
    </message>
    <message>
        <source>other slot taken</source>
        <translation>взято из другой ячейки</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>noted as missing</source>
        <translation>отмечена недостача</translation>
    </message>
    <message>
        <source>other lot taken</source>
        <translation>взята другая партия</translation>
    </message>
    <message>
        <source>other product taken</source>
        <translation>взят другой товар</translation>
    </message>
    <message>
        <source>tote swapped</source>
        <translation>ящик заменён</translation>
    </message>
    <message>
        <source>broken cart left</source>
        <translation>сломанная тележка оставлена</translation>
    </message>
    <message>
        <source>cart mended</source>
        <translation>тележка отремонтирована</translation>
    </message>
    <message>
        <source>aisle closed</source>
        <translation>проход закрыт</translation>
    </message>
    <message>
        <source>line opened again</source>
        <translation>строка снова открыта</translation>
    </message>
    <message>
        <source>missing item found</source>
        <translation>недостающий товар найден</translation>
    </message>
    <message>
        <source>gone on without a scan</source>
        <translation>продолжено без скана</translation>
    </message>
    <message>
        <source>slot looked at</source>
        <translation>ячейка проверена</translation>
    </message>
    <message>
        <source>round handed over</source>
        <translation>обход передан</translation>
    </message>
    <message>
        <source>pieces brought back</source>
        <translation>товар возвращён на место</translation>
    </message>
    <message>
        <source>item laid aside</source>
        <translation>товар отложен</translation>
    </message>
    <message>
        <source>order put on a cart under way</source>
        <translation>заказ добавлен на тележку в пути</translation>
    </message>
    <message>
        <source>policy set</source>
        <translation>правило задано</translation>
    </message>
    <message>
        <source>substitutes allowed</source>
        <translation>замена разрешена</translation>
    </message>
    <message>
        <source>tote opened at the wall</source>
        <translation>ящик открыт у стены</translation>
    </message>
    <message>
        <source>item lifted out of the tote</source>
        <translation>товар вынут из ящика</translation>
    </message>
    <message>
        <source>put into the wall</source>
        <translation>положено в стену</translation>
    </message>
    <message>
        <source>count taken</source>
        <translation>подсчёт взят</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>подсчёт открыт</translation>
    </message>
    <message>
        <source>difference looked at</source>
        <translation>расхождение просмотрено</translation>
    </message>
    <message>
        <source>item counted</source>
        <translation>товар подсчитан</translation>
    </message>
    <message>
        <source>count finished</source>
        <translation>подсчёт завершён</translation>
    </message>
    <message>
        <source>slot left</source>
        <translation>ячейка оставлена</translation>
    </message>
    <message>
        <source>books put right</source>
        <translation>учёт исправлен</translation>
    </message>
    <message>
        <source>count asked for again</source>
        <translation>подсчёт запрошен снова</translation>
    </message>
    <message>
        <source>difference left</source>
        <translation>расхождение оставлено</translation>
    </message>
    <message>
        <source>product scanned</source>
        <translation>товар отсканирован</translation>
    </message>
    <message>
        <source>product left</source>
        <translation>товар оставлен</translation>
    </message>
    <message>
        <source>product measured</source>
        <translation>товар измерен</translation>
    </message>
    <message>
        <source>move taken</source>
        <translation>перемещение взято</translation>
    </message>
    <message>
        <source>place scanned</source>
        <translation>место отсканировано</translation>
    </message>
    <message>
        <source>taking ended</source>
        <translation>взятие завершено</translation>
    </message>
    <message>
        <source>put into its place</source>
        <translation>положено на место</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>перемещение оставлено</translation>
    </message>
    <message>
        <source>bench scanned</source>
        <translation>стол отсканирован</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>заказ открыт</translation>
    </message>
    <message>
        <source>order paused</source>
        <translation>заказ приостановлен</translation>
    </message>
    <message>
        <source>box taken</source>
        <translation>коробка взята</translation>
    </message>
    <message>
        <source>one piece weighed</source>
        <translation>одна штука взвешена</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>заказ изменён</translation>
    </message>
    <message>
        <source>put beside a full slot</source>
        <translation>поставлено рядом с полной ячейкой</translation>
    </message>
    <message>
        <source>policy taken back</source>
        <translation>правило убрано</translation>
    </message>
    <message>
        <source>item packed</source>
        <translation>товар упакован</translation>
    </message>
    <message>
        <source>damaged piece taken out</source>
        <translation>повреждённая штука вынута</translation>
    </message>
    <message>
        <source>parcel closed</source>
        <translation>посылка закрыта</translation>
    </message>
    <message>
        <source>parcel weighed</source>
        <translation>посылка взвешена</translation>
    </message>
    <message>
        <source>weight let go</source>
        <translation>вес принят с отклонением</translation>
    </message>
    <message>
        <source>insert packed</source>
        <translation>вложение уложено</translation>
    </message>
    <message>
        <source>insert left out</source>
        <translation>вложение не положено</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>снимок сделан</translation>
    </message>
    <message>
        <source>parcel opened again</source>
        <translation>посылка снова открыта</translation>
    </message>
    <message>
        <source>label confirmed</source>
        <translation>этикетка подтверждена</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>этикетка напечатана снова</translation>
    </message>
    <message>
        <source>label voided</source>
        <translation>этикетка аннулирована</translation>
    </message>
    <message>
        <source>hand-over opened</source>
        <translation>передача открыта</translation>
    </message>
    <message>
        <source>parcel handed over</source>
        <translation>посылка передана</translation>
    </message>
    <message>
        <source>hand-over closed</source>
        <translation>передача закрыта</translation>
    </message>
    <message>
        <source>cross aisle added</source>
        <translation>поперечный проход добавлен</translation>
    </message>
    <message>
        <source>start of walks moved</source>
        <translation>начало маршрутов перемещено</translation>
    </message>
    <message>
        <source>aisle corrected</source>
        <translation>проход исправлен</translation>
    </message>
    <message>
        <source>cross aisle moved</source>
        <translation>поперечный проход перемещён</translation>
    </message>
    <message>
        <source>cross aisle removed</source>
        <translation>поперечный проход удалён</translation>
    </message>
    <message>
        <source>hand-over left open</source>
        <translation>передача оставлена открытой</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>Отсканируйте бейдж, чтобы начать.</translation>
    </message>
    <message>
        <source>Welcome, {name}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Добро пожаловать, {name}.</translation>
    </message>
    <message>
        <source>Goodbye, {name}. Your open work is kept.</source>
        <translation>До свидания, {name}. Открытая работа сохранена.</translation>
    </message>
    <message>
        <source>Not readable: {scanned}. Scan again.</source>
        <translation>Не читается: {scanned}. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing here has this code: {scanned}. Nothing was changed.</source>
        <translation>Здесь нет такого кода: {scanned}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This code stands for several items: {skus}. Scan the item&apos;s own code.</source>
        <extracomment>{skus} are item numbers that share one barcode.</extracomment>
        <translation>Этот код у нескольких товаров: {skus}. Отсканируйте собственный код товара.</translation>
    </message>
    <message>
        <source>Choose a station first. {scanned} was not used.</source>
        <extracomment>Nobody has opened a station yet.</extracomment>
        <translation>Сначала выберите рабочее место. {scanned} не учтено.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {needed}.</source>
        <extracomment>{kind} is what was scanned, such as &quot;a tote&quot;; {needed} what is wanted, such as &quot;a slot&quot;.</extracomment>
        <translation>Не сейчас: {scanned} ({kind}). Нужно: {needed}.</translation>
    </message>
    <message>
        <source>Not now: {scanned} ({kind}). Wanted: {expected}.</source>
        <extracomment>{expected} is a code; {kind} is what was scanned instead, such as &quot;an item&quot;.</extracomment>
        <translation>Не сейчас: {scanned} ({kind}). Нужно: {expected}.</translation>
    </message>
    <message>
        <source>{name} may not work at this station: {station}. Ask the supervisor.</source>
        <extracomment>{station} is the name of a station, such as Picking.</extracomment>
        <translation>{name}: нет доступа к рабочему месту «{station}». Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>Choose first: scan, type or touch a number, or “Cancel”.</source>
        <translation>Сначала выберите: отсканируйте, введите или коснитесь номера, либо «Прервать».</translation>
    </message>
    <message>
        <source>F1 shows the keys that work here. Each has a command code to scan too.</source>
        <translation>F1 показывает клавиши, которые здесь работают. У каждой есть и код команды для сканирования.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was stored; go on with what is shown.</source>
        <translation>Сервер снова работает. Отсканированное раньше сохранено; продолжайте с того, что на экране.</translation>
    </message>
    <message>
        <source>The server is back. What was scanned before was not stored: scan it again.</source>
        <translation>Сервер снова работает. Отсканированное раньше не сохранено: отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Отменено. Всё как было раньше.</translation>
    </message>
    <message>
        <source>Undone: {act}.</source>
        <extracomment>{act} is what was done, such as &quot;Put into the tote&quot;.</extracomment>
        <translation>Отменено: {act}.</translation>
    </message>
    <message>
        <source>Undone: {act}. Undo again takes back: {then}.</source>
        <extracomment>{then} is what the next undo takes back.</extracomment>
        <translation>Отменено: {act}. Следующим отменится: {then}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>Будет отменено: {act}.</translation>
    </message>
    <message>
        <source>Undo would take back: {act} ({subject}).</source>
        <extracomment>{subject} is the slot, item, tote … it was done to.</extracomment>
        <translation>Будет отменено: {act} ({subject}).</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Повторено.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Повторено: {act}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Repeat ignored: the scanner fired twice.</source>
        <extracomment>A scanner that fires twice by itself.</extracomment>
        <translation>Повтор не учтён: сканер сработал дважды.</translation>
    </message>
    <message>
        <source>Already counted: tag {scanned} on this {sku}. Nothing was changed.</source>
        <extracomment>An RFID tag that was read before for the same round, order or return.</extracomment>
        <translation>Уже учтено: метка {scanned} на товаре {sku}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Held since the refused scan. Take them?</source>
        <extracomment>Scans made so quickly after a refused one that nobody can have noticed.</extracomment>
        <translation>Задержано после отклонённого скана. Принять?</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) held since the refused one: {codes}. Take them?</source>
        <extracomment>{codes} are the first of the codes that were scanned.</extracomment>
        <translation>
            <numerusform>После отклонённого скана задержан %n скан: {codes}. Принять?</numerusform>
            <numerusform>После отклонённого скана задержаны %n скана: {codes}. Принять?</numerusform>
            <numerusform>После отклонённого скана задержано %n сканов: {codes}. Принять?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) taken in order.</source>
        <translation>
            <numerusform>Принят по порядку %n задержанный скан.</numerusform>
            <numerusform>Принято по порядку %n задержанных скана.</numerusform>
            <numerusform>Принято по порядку %n задержанных сканов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held scan(s) left. Scan again.</source>
        <translation>
            <numerusform>Не принят %n задержанный скан. Отсканируйте ещё раз.</numerusform>
            <numerusform>Не принято %n задержанных скана. Отсканируйте ещё раз.</numerusform>
            <numerusform>Не принято %n задержанных сканов. Отсканируйте ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many scans at once. This one was not taken: scan it again.</source>
        <translation>Слишком много сканов сразу. Этот не принят: отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Take them in order</source>
        <translation>Принять по порядку</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>The scanner read nothing. Scan again.</source>
        <translation>Сканер ничего не прочитал. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Too long for one code. Scan one code at a time.</source>
        <translation>Слишком длинно для одного кода. Сканируйте по одному коду.</translation>
    </message>
    <message>
        <source>The code came in damaged: {scanned}. Scan again.</source>
        <translation>Код пришёл повреждённым: {scanned}. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The code holds invisible characters: {scanned}. Print its label again.</source>
        <translation>В коде невидимые символы: {scanned}. Напечатайте этикетку заново.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.</source>
        <translation>На сканере другая раскладка клавиатуры: {scanned}. Выберите её в настройках.</translation>
    </message>
    <message>
        <source>The code came in with wrong letters: {scanned}. Check the scanner&apos;s keyboard layout.</source>
        <translation>Код пришёл с неверными буквами: {scanned}. Проверьте раскладку клавиатуры сканера.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing: {scanned}. Scan again.</source>
        <translation>Цифра неверна или пропущена: {scanned}. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Only a part of the code was read: {scanned}. Scan again.</source>
        <translation>Прочитана только часть кода: {scanned}. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Two codes came as one: {scanned}. Scan one after the other.</source>
        <translation>Два кода пришли как один: {scanned}. Сканируйте по одному.</translation>
    </message>
    <message>
        <source>{scanned} only looks like a known code, but its signs are others. Scan the label itself.</source>
        <extracomment>Letters that look like digits, such as O and 0; small letters for capital ones.</extracomment>
        <translation>{scanned} лишь похож на известный код, но символы другие. Отсканируйте саму этикетку.</translation>
    </message>
    <message>
        <source>The code&apos;s contents are not valid GS1: {scanned}. Nothing was changed.</source>
        <translation>Содержимое кода не соответствует GS1: {scanned}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.</source>
        <extracomment>RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.</extracomment>
        <translation>В метке нет номера товара (SGTIN-96) или посылки (SSCC-96): {scanned}.</translation>
    </message>
    <message>
        <source>A tag&apos;s number has 24 characters, this one has not: {scanned}. Read it again.</source>
        <translation>В номере метки 24 символа, а здесь иначе: {scanned}. Считайте её ещё раз.</translation>
    </message>
    <message>
        <source>The number on the tag is not valid: {scanned}. Write the tag again.</source>
        <translation>Номер в метке неверен: {scanned}. Запишите метку заново.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Время отсечки</translation>
    </message>
    <message>
        <source>Postcode zones</source>
        <translation>Почтовые зоны</translation>
    </message>
    <message>
        <source>Fuel and girth</source>
        <translation>Топливо и обхват</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Надбавки</translation>
    </message>
    <message>
        <source>Carriers&apos; days off</source>
        <translation>Выходные дни перевозчиков</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Трек-номера</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>Шаблоны этикеток</translation>
    </message>
    <message>
        <source>Terms for returns</source>
        <translation>Условия возвратов</translation>
    </message>
    <message>
        <source>Pick-ups</source>
        <translation>Вывоз</translation>
    </message>
    <message>
        <source>Customs data</source>
        <translation>Таможенные данные</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Коды на скидку</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Начисления</translation>
    </message>
    <message>
        <source>Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}.</source>
        <translation>Строк: {rows}. Загружено: {taken}. Уже известно: {known}. Отклонено: {refused}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <extracomment>{columns} is a list of column names.</extracomment>
        <translation>Неизвестные столбцы: {columns}</translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <extracomment>{row} is the number of a line, {reason} a whole sentence.</extracomment>
        <translation>Строка {row}: {reason}</translation>
    </message>
    <message>
        <source>Line {row}, {field}: {reason}</source>
        <extracomment>{field} is the name of a column.</extracomment>
        <translation>Строка {row}, {field}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be used. Nothing was taken.</source>
        <translation>Файл использовать нельзя. Ничего не загружено.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a CSV file.</source>
        <translation>Это не файл. Выберите файл CSV.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken.</source>
        <translation>Файл пуст. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes. Split it. Nothing was taken.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>Файл больше {limit} байт. Разделите его. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it. Nothing was taken.</source>
        <translation>В файле больше {limit} строк. Разделите его. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken.</source>
        <translation>Строка {line} не в UTF-8. Сохраните файл в UTF-8. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The line ends are of an old kind (CR). Save the file anew as CSV.</source>
        <translation>Концы строк старого вида (CR). Сохраните файл заново как CSV.</translation>
    </message>
    <message>
        <source>The first line is no heading with column names. Nothing was taken.</source>
        <translation>Первая строка — не заголовок с именами столбцов. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}. The file has: {found}. Nothing was taken.</source>
        <extracomment>{columns} and {found} are lists of column names.</extracomment>
        <translation>Не хватает столбцов: {columns}. В файле есть: {found}. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Columns are there twice: {columns}. Nothing was taken.</source>
        <translation>Столбцы повторяются: {columns}. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Empty, but needed.</source>
        <translation>Пусто, но обязательно.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Слишком длинно.</translation>
    </message>
    <message>
        <source>Too long: at most {limit}.</source>
        <translation>Слишком длинно: не более {limit}.</translation>
    </message>
    <message>
        <source>Holds control characters: {value}</source>
        <translation>Содержит управляющие символы: {value}</translation>
    </message>
    <message>
        <source>Holds invisible characters: {value}</source>
        <translation>Содержит невидимые символы: {value}</translation>
    </message>
    <message>
        <source>A code may only hold Latin letters, digits and signs: {value}</source>
        <translation>В коде допустимы только латинские буквы, цифры и знаки: {value}</translation>
    </message>
    <message>
        <source>Not a whole number: {value}</source>
        <translation>Не целое число: {value}</translation>
    </message>
    <message>
        <source>Not between {low} and {high}: {value}</source>
        <extracomment>{low} and {high} are numbers, {value} what stood there.</extracomment>
        <translation>Не от {low} до {high}: {value}</translation>
    </message>
    <message>
        <source>Not an amount of money such as 12.50: {value}</source>
        <translation>Не денежная сумма вида 12.50: {value}</translation>
    </message>
    <message>
        <source>Not a day such as 2026-03-31: {value}</source>
        <translation>Не дата вида 2026-03-31: {value}</translation>
    </message>
    <message>
        <source>Not a time such as 2026-03-31T14:05Z: {value}</source>
        <translation>Не время вида 2026-03-31T14:05Z: {value}</translation>
    </message>
    <message>
        <source>A time without a time zone; write Z or +01:00 after it: {value}</source>
        <translation>Время без часового пояса; допишите Z или +01:00: {value}</translation>
    </message>
    <message>
        <source>Not one of {words}: {value}</source>
        <extracomment>{words} is a list of the words that may stand here; keep them as they are.</extracomment>
        <translation>Не одно из {words}: {value}</translation>
    </message>
    <message>
        <source>Not of the form {example}: {value}</source>
        <extracomment>{example} shows the form that is wanted.</extracomment>
        <translation>Не по образцу {example}: {value}</translation>
    </message>
    <message>
        <source>The check digit is wrong: {value}</source>
        <translation>Контрольная цифра неверна: {value}</translation>
    </message>
    <message>
        <source>Reads as one of the warehouse&apos;s own codes: {value}</source>
        <translation>Читается как собственный код склада: {value}</translation>
    </message>
    <message>
        <source>The same code twice: {value}</source>
        <translation>Один и тот же код дважды: {value}</translation>
    </message>
    <message>
        <source>The quotation marks do not close.</source>
        <translation>Кавычки не закрыты.</translation>
    </message>
    <message>
        <source>{found} fields where {wanted} are needed.</source>
        <extracomment>{found} and {wanted} are numbers.</extracomment>
        <translation>Полей: {found}, а нужно {wanted}.</translation>
    </message>
    <message>
        <source>No such product: {sku}. Take the products in first.</source>
        <translation>Нет такого товара: {sku}. Сначала загрузите товары.</translation>
    </message>
    <message>
        <source>No such slot: {slot}. Take the slots in first.</source>
        <translation>Нет такой ячейки: {slot}. Сначала загрузите ячейки.</translation>
    </message>
    <message>
        <source>The floor has no aisle {aisle}.</source>
        <translation>На плане склада нет прохода {aisle}.</translation>
    </message>
    <message>
        <source>{position} mm is beyond the ends of aisle {aisle}.</source>
        <extracomment>{position} is in millimetres.</extracomment>
        <translation>{position} мм — за пределами прохода {aisle}.</translation>
    </message>
    <message>
        <source>Barcode {code} belongs to product {sku} already.</source>
        <translation>Штрихкод {code} уже принадлежит товару {sku}.</translation>
    </message>
    <message>
        <source>{slot} holds stock, so its kind cannot change.</source>
        <translation>В ячейке {slot} есть остатки, её вид изменить нельзя.</translation>
    </message>
    <message>
        <source>{sku} has lots: name the lot.</source>
        <translation>У товара {sku} есть партии: укажите партию.</translation>
    </message>
    <message>
        <source>{sku} expires: name the day.</source>
        <translation>У товара {sku} есть срок годности: укажите дату.</translation>
    </message>
    <message>
        <source>Lot {lot} is known with another expiry: {expected}</source>
        <extracomment>{expected} is a day.</extracomment>
        <translation>Партия {lot} известна с другим сроком годности: {expected}</translation>
    </message>
    <message>
        <source>Order {order} has line {line} already, with another item or quantity.</source>
        <translation>В заказе {order} уже есть строка {line} с другим товаром или количеством.</translation>
    </message>
    <message>
        <source>Order {order} is being picked already: no line can be added.</source>
        <translation>Заказ {order} уже в подборе: строку добавить нельзя.</translation>
    </message>
    <message>
        <source>No such carrier: {carrier}. Take the carriers in first.</source>
        <translation>Нет такого перевозчика: {carrier}. Сначала загрузите перевозчиков.</translation>
    </message>
    <message>
        <source>The carrier has no service {service}. Take the services in first.</source>
        <translation>У перевозчика нет услуги {service}. Сначала загрузите услуги.</translation>
    </message>
    <message>
        <source>No insert has the number {rule}.</source>
        <extracomment>{rule} is the number of an insert&apos;s rule.</extracomment>
        <translation>Вложения с номером {rule} нет.</translation>
    </message>
    <message>
        <source>Code {code} belongs to insert {rule} already.</source>
        <translation>Код {code} уже принадлежит вложению {rule}.</translation>
    </message>
    <message>
        <source>No such order: {order}.</source>
        <translation>Нет такого заказа: {order}.</translation>
    </message>
    <message>
        <source>Order {order} is known with another discount, shipping or tax.</source>
        <translation>Заказ {order} известен с другой скидкой, доставкой или налогом.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The discount is more than the goods of order {order} cost.</source>
        <translation>Скидка больше стоимости товаров заказа {order}.</translation>
    </message>
    <message>
        <source>Picker</source>
        <comment>a person&apos;s role</comment>
        <translation>Сборщик</translation>
    </message>
    <message>
        <source>Packer</source>
        <comment>a person&apos;s role</comment>
        <translation>Упаковщик</translation>
    </message>
    <message>
        <source>Returns clerk</source>
        <comment>a person&apos;s role</comment>
        <translation>Сотрудник возвратов</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a person&apos;s role</comment>
        <translation>Супервайзер</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Подбор</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the consolidation wall</comment>
        <translation>Стена</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Receiving returns</source>
        <translation>Приёмка возвратов</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Measuring products</source>
        <translation>Измерение товаров</translation>
    </message>
    <message>
        <source>Moving goods</source>
        <translation>Перемещение товаров</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name}, введите PIN.</translation>
    </message>
    <message>
        <source>Thank you, {name}. All your work is open.</source>
        <translation>Спасибо, {name}. Вся ваша работа открыта.</translation>
    </message>
    <message>
        <source>Locked, as nobody worked here. {name}, scan your badge: your work is kept.</source>
        <translation>Заблокировано: здесь давно не работали. {name}, отсканируйте бейдж: ваша работа сохранена.</translation>
    </message>
    <message>
        <source>{name}, this takes your PIN. Nothing was changed.</source>
        <translation>{name}, для этого нужен ваш PIN. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>PIN неверен. Повторите попытку.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait, then try again.</source>
        <translation>Слишком много неверных PIN. Подождите и повторите попытку.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number of seconds.</extracomment>
        <translation>Слишком много неверных PIN. Повторите попытку через {seconds} с.</translation>
    </message>
    <message>
        <source>{name}, your PIN opens no more. Ask your supervisor for a new one.</source>
        <translation>{name}, ваш PIN больше не действует. Попросите у супервайзера новый.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.</source>
        <translation>В PIN от 6 до 12 цифр, не менее 4 разных, и это не ряд вида 123456.</translation>
    </message>
    <message>
        <source>This work takes a PIN. Ask the supervisor for one.</source>
        <translation>Для этой работы нужен PIN. Попросите его у супервайзера.</translation>
    </message>
    <message>
        <source>This takes a second person with badge and PIN: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was tried, such as &quot;order cancelled&quot;.</extracomment>
        <translation>Для этого нужен второй человек с бейджем и PIN: {act}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No such second person, or the wrong PIN. Nothing was changed.</source>
        <translation>Такого второго человека нет, или PIN неверен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is the last supervisor. Make another one first.</source>
        <translation>{name} — последний супервайзер. Сначала назначьте другого.</translation>
    </message>
    <message>
        <source>Everybody here has a name. Type one.</source>
        <translation>Здесь у каждого есть имя. Введите его.</translation>
    </message>
    <message>
        <source>Choose at least one kind of work.</source>
        <translation>Выберите хотя бы один вид работы.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>подбор</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>упаковка</translation>
    </message>
    <message>
        <source>hand parcels over</source>
        <translation>передача посылок</translation>
    </message>
    <message>
        <source>work on returns</source>
        <translation>работа с возвратами</translation>
    </message>
    <message>
        <source>release and hold orders</source>
        <translation>запуск и удержание заказов</translation>
    </message>
    <message>
        <source>put the books right</source>
        <translation>исправление учёта</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>загрузка файлов</translation>
    </message>
    <message>
        <source>set the warehouse up</source>
        <translation>настройка склада</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) waiting. Scan “Next” or a round.</source>
        <translation>
            <numerusform>Ждёт %n обход. Отсканируйте «Далее» или обход.</numerusform>
            <numerusform>Ждут %n обхода. Отсканируйте «Далее» или обход.</numerusform>
            <numerusform>Ждут %n обходов. Отсканируйте «Далее» или обход.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} waits at {at}. %n round(s) waiting in all.</source>
        <extracomment>A tote stands at {at}, a hand-over place, for this zone.</extracomment>
        <translation>
            <numerusform>{tote} ждёт: {at}. Всего ждёт %n обход.</numerusform>
            <numerusform>{tote} ждёт: {at}. Всего ждут %n обхода.</numerusform>
            <numerusform>{tote} ждёт: {at}. Всего ждут %n обходов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is waiting. Nothing to pick now.</source>
        <translation>Ни один обход не ждёт. Сейчас подбирать нечего.</translation>
    </message>
    <message>
        <source>Scan a free cart for round {round}.</source>
        <translation>Отсканируйте свободную тележку для обхода {round}.</translation>
    </message>
    <message>
        <source>Scan an empty tote.</source>
        <translation>Отсканируйте пустой ящик.</translation>
    </message>
    <message>
        <source>Scan an empty tote for order {order}.</source>
        <translation>Отсканируйте пустой ящик для заказа {order}.</translation>
    </message>
    <message>
        <source>Scan box {box} for order {order}, or an empty tote.</source>
        <extracomment>{box} is the name of a standard box.</extracomment>
        <translation>Отсканируйте коробку {box} для заказа {order} или пустой ящик.</translation>
    </message>
    <message>
        <source>Go to {slot} and scan the slot.</source>
        <translation>Идите к {slot} и отсканируйте ячейку.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan each piece.</source>
        <extracomment>{name} is the item&apos;s name. The screen shows item and number large as well.</extracomment>
        <translation>
            <numerusform>Возьмите %n: {name}. Отсканируйте каждую штуку.</numerusform>
            <numerusform>Возьмите %n: {name}. Отсканируйте каждую штуку.</numerusform>
            <numerusform>Возьмите %n: {name}. Отсканируйте каждую штуку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}.</source>
        <translation>
            <numerusform>Ещё %n × {sku}.</numerusform>
            <numerusform>Ещё %n × {sku}.</numerusform>
            <numerusform>Ещё %n × {sku}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into an empty tote at position {position}. Scan it.</source>
        <extracomment>The order has no tote yet.</extracomment>
        <translation>
            <numerusform>Положите %n штуку в пустой ящик на позиции {position}. Отсканируйте его.</numerusform>
            <numerusform>Положите %n штуки в пустой ящик на позиции {position}. Отсканируйте его.</numerusform>
            <numerusform>Положите %n штук в пустой ящик на позиции {position}. Отсканируйте его.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {tote}, position {position}. Scan it.</source>
        <extracomment>{position} is the tote&apos;s place on the cart, a number.</extracomment>
        <translation>
            <numerusform>Положите %n штуку в {tote}, позиция {position}. Отсканируйте ящик.</numerusform>
            <numerusform>Положите %n штуки в {tote}, позиция {position}. Отсканируйте ящик.</numerusform>
            <numerusform>Положите %n штук в {tote}, позиция {position}. Отсканируйте ящик.</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked. Bring it to a packing bench and scan the bench.</source>
        <translation>Всё подобрано. Отвезите к упаковочному столу и отсканируйте стол.</translation>
    </message>
    <message>
        <source>All picked. Bring it to the wall and scan a slot of the wall.</source>
        <translation>Всё подобрано. Отвезите к стене и отсканируйте ячейку стены.</translation>
    </message>
    <message>
        <source>All picked here. Hand it on to zone {zone} and scan the place there.</source>
        <translation>Здесь всё подобрано. Передайте дальше в зону {zone} и отсканируйте там место.</translation>
    </message>
    <message>
        <source>Now scan the serial number of this {sku}.</source>
        <translation>Теперь отсканируйте серийный номер товара {sku}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. Scan one, then count: {all} in all.</source>
        <extracomment>{all} is how many pieces there are in all.</extracomment>
        <translation>
            <numerusform>Возьмите %n: {name}. Отсканируйте одну, затем введите количество: всего {all}.</numerusform>
            <numerusform>Возьмите %n: {name}. Отсканируйте одну, затем введите количество: всего {all}.</numerusform>
            <numerusform>Возьмите %n: {name}. Отсканируйте одну, затем введите количество: всего {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan each case and each piece.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>Возьмите %n: {name}. Это {cases}. Отсканируйте каждую коробку и каждую штуку.</numerusform>
            <numerusform>Возьмите %n: {name}. Это {cases}. Отсканируйте каждую коробку и каждую штуку.</numerusform>
            <numerusform>Возьмите %n: {name}. Это {cases}. Отсканируйте каждую коробку и каждую штуку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.</source>
        <translation>
            <numerusform>Возьмите %n: {name}. Это {cases}. Отсканируйте одну, затем введите количество: всего {all} шт.</numerusform>
            <numerusform>Возьмите %n: {name}. Это {cases}. Отсканируйте одну, затем введите количество: всего {all} шт.</numerusform>
            <numerusform>Возьмите %n: {name}. Это {cases}. Отсканируйте одну, затем введите количество: всего {all} шт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}. Count them: {all} in all.</source>
        <translation>
            <numerusform>Ещё %n × {sku}. Введите количество: всего {all}.</numerusform>
            <numerusform>Ещё %n × {sku}. Введите количество: всего {all}.</numerusform>
            <numerusform>Ещё %n × {sku}. Введите количество: всего {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}.</source>
        <translation>
            <numerusform>Ещё %n × {sku}: {cases}.</numerusform>
            <numerusform>Ещё %n × {sku}: {cases}.</numerusform>
            <numerusform>Ещё %n × {sku}: {cases}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku}: {cases}. Count the pieces: {all} in all.</source>
        <translation>
            <numerusform>Ещё %n × {sku}: {cases}. Введите количество штук: всего {all}.</numerusform>
            <numerusform>Ещё %n × {sku}: {cases}. Введите количество штук: всего {all}.</numerusform>
            <numerusform>Ещё %n × {sku}: {cases}. Введите количество штук: всего {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order was cancelled. Put away what is in the box and scan the place.</source>
        <translation>Заказ отменён. Разместите то, что в коробке, и отсканируйте место.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} missing in {slot}. Why?</source>
        <translation>
            <numerusform>Не хватает %n × {sku} в {slot}. Почему?</numerusform>
            <numerusform>Не хватает %n × {sku} в {slot}. Почему?</numerusform>
            <numerusform>Не хватает %n × {sku} в {slot}. Почему?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} noted as missing in {slot}. The slot will be counted.</source>
        <translation>
            <numerusform>Отмечена недостача: %n × {sku} в {slot}. Ячейка будет подсчитана.</numerusform>
            <numerusform>Отмечена недостача: %n × {sku} в {slot}. Ячейка будет подсчитана.</numerusform>
            <numerusform>Отмечена недостача: %n × {sku} в {slot}. Ячейка будет подсчитана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} from {slot} noted as damaged. Put them into quarantine.</source>
        <translation>
            <numerusform>Отмечено повреждение: %n × {sku} из {slot}. Положите в карантин.</numerusform>
            <numerusform>Отмечено повреждение: %n × {sku} из {slot}. Положите в карантин.</numerusform>
            <numerusform>Отмечено повреждение: %n × {sku} из {slot}. Положите в карантин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from {slot}. Go to {expected}.</source>
        <extracomment>{expected} is the slot to go to instead.</extracomment>
        <translation>Не из {slot}. Идите к {expected}.</translation>
    </message>
    <message>
        <source>{slot} comes at the end of the walk.</source>
        <translation>{slot} — в конце маршрута.</translation>
    </message>
    <message>
        <source>Round {round} is paused. Scan it to go on where you stopped.</source>
        <translation>Обход {round} приостановлен. Отсканируйте его, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>Round {round} is at {slot}. Done.</source>
        <translation>Обход {round} доставлен: {slot}. Готово.</translation>
    </message>
    <message>
        <source>{tote} is closed. The next pieces need an empty tote.</source>
        <translation>{tote} закрыт. Для следующих штук нужен пустой ящик.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of {sku} taken than ordered. The order was changed. Undo takes this back.</source>
        <translation>
            <numerusform>Взято на %n × {sku} больше заказанного. Заказ изменён. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>Взято на %n × {sku} больше заказанного. Заказ изменён. «Отменить» вернёт всё назад.</numerusform>
            <numerusform>Взято на %n × {sku} больше заказанного. Заказ изменён. «Отменить» вернёт всё назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.</source>
        <translation>По учёту эта ячейка теперь пуста. Так ли это? «Да», «Нет» или введите, сколько осталось.</translation>
    </message>
    <message>
        <source>Scan the tote that is to be replaced.</source>
        <translation>Отсканируйте ящик, который нужно заменить.</translation>
    </message>
    <message>
        <source>Move everything out of {tote} into an empty tote and scan that one.</source>
        <translation>Переложите всё из {tote} в пустой ящик и отсканируйте его.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Put the totes on another cart and scan it.</source>
        <translation>{cart} выведена из работы. Переставьте ящики на другую тележку и отсканируйте её.</translation>
    </message>
    <message>
        <source>{cart} is out of use. Is it mended?</source>
        <translation>{cart} выведена из работы. Отремонтирована?</translation>
    </message>
    <message>
        <source>{cart} is in use again.</source>
        <translation>{cart} снова в работе.</translation>
    </message>
    <message>
        <source>The aisle of {slot} is closed. What it holds comes from elsewhere, or last.</source>
        <extracomment>{slot} is a slot in the aisle.</extracomment>
        <translation>Проход с ячейкой {slot} закрыт. Его товар берётся из других мест или в конце.</translation>
    </message>
    <message>
        <source>What goes out instead of {sku}?</source>
        <translation>Что отправить вместо {sku}?</translation>
    </message>
    <message>
        <source>Which line do you want to pick again?</source>
        <translation>Какую строку подобрать снова?</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>Что нашлось?</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of {sku} back into {slot}. The line is open again.</source>
        <translation>
            <numerusform>Верните %n × {sku} в {slot}. Строка снова открыта.</numerusform>
            <numerusform>Верните %n × {sku} в {slot}. Строка снова открыта.</numerusform>
            <numerusform>Верните %n × {sku} в {slot}. Строка снова открыта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {sku} are in {slot} again. The line is open again.</source>
        <translation>
            <numerusform>%n × {sku} снова в {slot}. Строка снова открыта.</numerusform>
            <numerusform>%n × {sku} снова в {slot}. Строка снова открыта.</numerusform>
            <numerusform>%n × {sku} снова в {slot}. Строка снова открыта.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes on with round {round}?</source>
        <translation>Кто продолжит обход {round}?</translation>
    </message>
    <message>
        <source>{name} goes on with round {round}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name} продолжает обход {round}.</translation>
    </message>
    <message>
        <source>Round {round} is yours and waits. Scan “Next” to go on with it.</source>
        <translation>Обход {round} ваш и ждёт. Отсканируйте «Далее», чтобы продолжить.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. Put away what is in {tote} and scan the place.</source>
        <translation>Заказ {order} отменён. Разместите то, что в {tote}, и отсканируйте место.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) from {tote} are at {slot}. {tote} is free.</source>
        <translation>
            <numerusform>%n штука из {tote} теперь в {slot}. {tote} свободен.</numerusform>
            <numerusform>%n штуки из {tote} теперь в {slot}. {tote} свободен.</numerusform>
            <numerusform>%n штук из {tote} теперь в {slot}. {tote} свободен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted.</source>
        <extracomment>The order was cancelled while it was picked; the scan was not counted.</extracomment>
        <translation>Заказ {order} отменён. Этот скан не учтён.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled. This scan was not counted. Go to {slot}.</source>
        <translation>Заказ {order} отменён. Этот скан не учтён. Идите к {slot}.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Look at the screen.</source>
        <translation>Маршрут изменён. Этот скан не учтён. Смотрите на экран.</translation>
    </message>
    <message>
        <source>The walk was changed. This scan was not counted. Go to {slot}.</source>
        <translation>Маршрут изменён. Этот скан не учтён. Идите к {slot}.</translation>
    </message>
    <message>
        <source>{sku}: {name}</source>
        <comment>a choice</comment>
        <translation>{sku}: {name}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} from {slot}, order {order}</source>
        <translation>{pieces} × {sku} из {slot}, заказ {order}</translation>
    </message>
    <message>
        <source>{pieces} × {sku} missing in {slot}, order {order}</source>
        <translation>{pieces} × {sku}: нет в {slot}, заказ {order}</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a choice of persons</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>Отремонтирована</translation>
    </message>
    <message>
        <source>The slot is empty</source>
        <translation>Ячейка пуста</translation>
    </message>
    <message>
        <source>Too few in the slot</source>
        <translation>В ячейке слишком мало</translation>
    </message>
    <message>
        <source>Another item lies there</source>
        <translation>Там лежит другой товар</translation>
    </message>
    <message>
        <source>Cannot find it</source>
        <translation>Не могу найти</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>No other slot holds enough {sku}. Nothing was changed.</source>
        <translation>В других ячейках не хватает {sku}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No round is waiting. Nothing was changed.</source>
        <translation>Ни один обход не ждёт. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Round {round} cannot be picked now: it is done or not yet ready.</source>
        <translation>Обход {round} сейчас подбирать нельзя: он завершён или ещё не готов.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}.</source>
        <translation>Для {tote} обхода нет.</translation>
    </message>
    <message>
        <source>No round is waiting for {tote}. It is at {at} with order {order}.</source>
        <extracomment>{at} is where the tote is.</extracomment>
        <translation>Для {tote} обхода нет. Он стоит на {at} с заказом {order}.</translation>
    </message>
    <message>
        <source>Round {round} is being picked by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Обход {round} подбирает {name}. Возьмите другой.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Go to {expected}.</source>
        <translation>Не та ячейка: {scanned}. Идите к {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}.</source>
        <translation>Не то: {scanned}. Нужно: {expected}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}.</source>
        <extracomment>The item scanned is not wanted here and now, but by other orders of this round.</extracomment>
        <translation>Не то: {scanned}. Нужно: {expected}. {scanned} — для заказа {orders}.</translation>
    </message>
    <message>
        <source>Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).</source>
        <translation>Не то: {scanned}. Нужно: {expected}. {scanned} — для {totes} (заказ {orders}).</translation>
    </message>
    <message>
        <source>Wrong lot: {scanned}. Wanted: {expected}.</source>
        <translation>Не та партия: {scanned}. Нужна: {expected}.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too.</source>
        <translation>У этого товара есть партии. Отсканируйте и партию.</translation>
    </message>
    <message>
        <source>This item has lots. Scan the lot too: {expected}.</source>
        <translation>У этого товара есть партии. Отсканируйте и партию: {expected}.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted.</source>
        <extracomment>{missing} is how many are still wanted, {scanned} how many were scanned or counted.</extracomment>
        <translation>Слишком много {sku}: {scanned}. Нужно ещё: {missing}. Ничего не учтено.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, scan {again} again.</source>
        <extracomment>{again} is the code of a case.</extracomment>
        <translation>Слишком много {sku}: {scanned}. Нужно: {missing}. Чтобы открыть коробку и взять {missing}, отсканируйте {again} ещё раз.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and take {missing}, scan {again} again.</source>
        <translation>Слишком много {sku}: {scanned}. Нужно: {missing}, не более {most}. Чтобы открыть коробку и взять {missing}, отсканируйте {again} ещё раз.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.</source>
        <extracomment>{most} is how many may be taken where more than was ordered is allowed.</extracomment>
        <translation>Слишком много {sku}: {scanned}. Нужно: {missing}, не более {most}. Ничего не учтено.</translation>
    </message>
    <message>
        <source>Wrong tote: {scanned}. Wanted: {expected}, position {position}.</source>
        <translation>Не тот ящик: {scanned}. Нужен: {expected}, позиция {position}.</translation>
    </message>
    <message>
        <source>Round {round} is not picked into boxes. Scan an empty tote.</source>
        <translation>Обход {round} не подбирается в коробки. Отсканируйте пустой ящик.</translation>
    </message>
    <message>
        <source>{tote} is in use. Scan an empty tote.</source>
        <translation>{tote} занят. Отсканируйте пустой ящик.</translation>
    </message>
    <message>
        <source>{tote} holds order {order}. Scan an empty tote.</source>
        <translation>В {tote} заказ {order}. Отсканируйте пустой ящик.</translation>
    </message>
    <message>
        <source>{cart} is on round {round}. Scan a free cart.</source>
        <translation>{cart} занята обходом {round}. Отсканируйте свободную тележку.</translation>
    </message>
    <message>
        <source>{cart} is too small: {positions} positions, {wanted} needed. Scan another.</source>
        <extracomment>{positions} and {wanted} are numbers of totes.</extracomment>
        <translation>{cart} слишком мала: позиций {positions}, а нужно {wanted}. Отсканируйте другую.</translation>
    </message>
    <message>
        <source>{cart} is broken. Scan another cart.</source>
        <translation>{cart} сломана. Отсканируйте другую тележку.</translation>
    </message>
    <message>
        <source>{cart} is not broken. Nothing was changed.</source>
        <translation>{cart} не сломана. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Round {round} has no cart. Nothing was changed.</source>
        <translation>У обхода {round} нет тележки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{tote} is not on round {round}. Scan a tote of this round first.</source>
        <translation>{tote} не из обхода {round}. Сначала отсканируйте ящик этого обхода.</translation>
    </message>
    <message>
        <source>{slot} is in no aisle. Nothing was changed.</source>
        <translation>{slot} не стоит ни в одном проходе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing may go out instead of {sku}, or too little of it is there.</source>
        <translation>Вместо {sku} ничего отправить нельзя, или этого слишком мало.</translation>
    </message>
    <message>
        <source>{scanned} may not go out instead of {sku}, or too little of it is there.</source>
        <translation>Вместо {sku} нельзя отправить {scanned}, или этого слишком мало.</translation>
    </message>
    <message>
        <source>Nothing was picked that could be opened again.</source>
        <translation>Нет подобранных строк, которые можно открыть снова.</translation>
    </message>
    <message>
        <source>{sku} from {slot} cannot be picked again: it was not picked, or is packed.</source>
        <translation>{sku} из {slot} нельзя подобрать снова: не подобрано или уже упаковано.</translation>
    </message>
    <message>
        <source>Nothing of this round is missing.</source>
        <translation>В этом обходе всё на месте.</translation>
    </message>
    <message>
        <source>Nothing of {sku} is missing in {slot}.</source>
        <translation>Недостачи {sku} в {slot} нет.</translation>
    </message>
    <message>
        <source>Order {order} is being packed. It cannot be picked again.</source>
        <translation>Заказ {order} упаковывается. Подобрать его снова нельзя.</translation>
    </message>
    <message>
        <source>Nobody else who picks is signed in. Pause round {round} instead.</source>
        <translation>Других сборщиков в системе нет. Вместо этого приостановите обход {round}.</translation>
    </message>
    <message>
        <source>Round {round} cannot be handed to {name}.</source>
        <translation>Передать обход {round} нельзя: {name}.</translation>
    </message>
    <message>
        <source>{scanned} holds nothing of a cancelled order. Nothing was changed.</source>
        <translation>В {scanned} нет ничего из отменённого заказа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This cannot be done without a scan. Ask the supervisor about {sku}.</source>
        <translation>Без скана это сделать нельзя. Спросите супервайзера о {sku}.</translation>
    </message>
    <message>
        <source>Only {missing} of {sku} can be left out of order {order}: the rest was taken.</source>
        <extracomment>{missing} is how many pieces nobody has taken yet.</extracomment>
        <translation>Из заказа {order} можно исключить только {missing} × {sku}: остальное взято.</translation>
    </message>
    <message>
        <source>No batch under way has a free position for order {order}.</source>
        <translation>Ни в одной группе в пути нет свободной позиции для заказа {order}.</translation>
    </message>
    <message>
        <source>Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.</source>
        <extracomment>{instead} is the item, which the slot that was scanned holds too.</extracomment>
        <translation>По плану {expected}, но в {scanned} тоже есть {instead}. Отсканируйте ещё раз, чтобы взять оттуда.</translation>
    </message>
    <message>
        <source>Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.</source>
        <translation>По плану партия {expected} товара {instead}. Отсканируйте партию {scanned} ещё раз, чтобы взять её.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Изменять нечего.</translation>
    </message>
    <message>
        <source>{sku} of order {order} is wanted like this already. Nothing was changed.</source>
        <translation>{sku} в заказе {order} уже нужен именно так. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked: nothing of it is in stock.</source>
        <translation>Заказ {order} подобрать нельзя: ничего из него нет в наличии.</translation>
    </message>
    <message>
        <source>Order {order} cannot be picked wholly. Missing: {skus}.</source>
        <translation>Заказ {order} нельзя подобрать полностью. Не хватает: {skus}.</translation>
    </message>
    <message>
        <source>There is no policy {scanned}.</source>
        <translation>Правила {scanned} нет.</translation>
    </message>
    <message>
        <source>{name} must be {least} to {most}, not {scanned}.</source>
        <translation>{name}: допустимо от {least} до {most}, а не {scanned}.</translation>
    </message>
    <message>
        <source>First put what you hold into its tote.</source>
        <translation>Сначала положите то, что в руках, в его ящик.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Wanted: {needed}.</source>
        <translation>Не здесь: {scanned}. Нужно: {needed}.</translation>
    </message>
    <message>
        <source>Not here: {scanned}. Bring it to the hand-over place of zone {zone}.</source>
        <translation>Не здесь: {scanned}. Отвезите на место передачи зоны {zone}.</translation>
    </message>
    <message>
        <source>{sku} is not counted here. Scan each piece.</source>
        <translation>{sku} здесь не вводится количеством. Отсканируйте каждую штуку.</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>бейдж</translation>
    </message>
    <message>
        <source>a packing bench</source>
        <translation>упаковочный стол</translation>
    </message>
    <message>
        <source>a slot of the wall</source>
        <translation>ячейка стены</translation>
    </message>
    <message>
        <source>a hand-over place</source>
        <translation>место передачи</translation>
    </message>
    <message>
        <source>“Next” or a round</source>
        <translation>«Далее» или обход</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>тележка</translation>
    </message>
    <message>
        <source>an empty tote</source>
        <translation>пустой ящик</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>No order is waiting. Nothing to pack now.</source>
        <translation>Ни один заказ не ждёт. Сейчас упаковывать нечего.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it.</source>
        <translation>Возьмите коробку {box} и отсканируйте её.</translation>
    </message>
    <message>
        <source>Choose a box yourself and scan it.</source>
        <extracomment>No standard box holds everything: {items} are item numbers that fit into none.</extracomment>
        <translation>Выберите коробку сами и отсканируйте её.</translation>
    </message>
    <message>
        <source>No box is made for {items}. Choose one yourself and scan it.</source>
        <translation>Нет коробки для {items}. Выберите сами и отсканируйте её.</translation>
    </message>
    <message>
        <source>Box {box} is smaller than planned ({expected}). Scan each piece.</source>
        <extracomment>{expected} is the box that was planned, {box} the smaller one that was taken.</extracomment>
        <translation>Коробка {box} меньше запланированной ({expected}). Сканируйте каждую штуку.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) for this parcel. Scan each one.</source>
        <translation>
            <numerusform>Для этой посылки %n штука. Отсканируйте каждую.</numerusform>
            <numerusform>Для этой посылки %n штуки. Отсканируйте каждую.</numerusform>
            <numerusform>Для этой посылки %n штук. Отсканируйте каждую.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) waiting. Scan “Next”, or the place to take from.</source>
        <translation>
            <numerusform>Ждёт %n перемещение. Отсканируйте «Далее» или место, откуда взять товар.</numerusform>
            <numerusform>Ждут %n перемещения. Отсканируйте «Далее» или место, откуда взять товар.</numerusform>
            <numerusform>Ждут %n перемещений. Отсканируйте «Далее» или место, откуда взять товар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be moved now. Scan “Next” to fill up, or a place to take from.</source>
        <translation>Сейчас перемещать нечего. Отсканируйте «Далее» для пополнения или место, откуда взять товар.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}. Scan it.</source>
        <extracomment>{place} is a slot or place.</extracomment>
        <translation>
            <numerusform>Возьмите %n × {sku} из {place}. Отсканируйте место.</numerusform>
            <numerusform>Возьмите %n × {sku} из {place}. Отсканируйте место.</numerusform>
            <numerusform>Возьмите %n × {sku} из {place}. Отсканируйте место.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n × {sku} from {place}: {cases}. Scan the place.</source>
        <extracomment>{cases} is the same in cases: 2 cases of 6 and 3 pieces.</extracomment>
        <translation>
            <numerusform>Возьмите %n × {sku} из {place}: {cases}. Отсканируйте место.</numerusform>
            <numerusform>Возьмите %n × {sku} из {place}: {cases}. Отсканируйте место.</numerusform>
            <numerusform>Возьмите %n × {sku} из {place}: {cases}. Отсканируйте место.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan what you take from {place}.</source>
        <translation>Отсканируйте то, что берёте из {place}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}) and scan it.</source>
        <translation>
            <numerusform>Возьмите %n × {name} ({sku}) и отсканируйте.</numerusform>
            <numerusform>Возьмите %n × {name} ({sku}) и отсканируйте.</numerusform>
            <numerusform>Возьмите %n × {name} ({sku}) и отсканируйте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n × {name} ({sku}): {cases}. Scan each case and each piece.</source>
        <translation>
            <numerusform>Возьмите %n × {name} ({sku}): {cases}. Отсканируйте каждую коробку и каждую штуку.</numerusform>
            <numerusform>Возьмите %n × {name} ({sku}): {cases}. Отсканируйте каждую коробку и каждую штуку.</numerusform>
            <numerusform>Возьмите %n × {name} ({sku}): {cases}. Отсканируйте каждую коробку и каждую штуку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to.</source>
        <translation>
            <numerusform>В руках %n × {sku}. Сканируйте дальше или ячейку назначения.</numerusform>
            <numerusform>В руках %n × {sku}. Сканируйте дальше или ячейку назначения.</numerusform>
            <numerusform>В руках %n × {sku}. Сканируйте дальше или ячейку назначения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} in hand. Scan on, or the slot it goes to: {place}.</source>
        <translation>
            <numerusform>В руках %n × {sku}. Сканируйте дальше или ячейку назначения: {place}.</numerusform>
            <numerusform>В руках %n × {sku}. Сканируйте дальше или ячейку назначения: {place}.</numerusform>
            <numerusform>В руках %n × {sku}. Сканируйте дальше или ячейку назначения: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to a slot and scan it.</source>
        <translation>
            <numerusform>Отнесите %n × {sku} в ячейку и отсканируйте её.</numerusform>
            <numerusform>Отнесите %n × {sku} в ячейку и отсканируйте её.</numerusform>
            <numerusform>Отнесите %n × {sku} в ячейку и отсканируйте её.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n × {sku} to {place} and scan it.</source>
        <translation>
            <numerusform>Отнесите %n × {sku} в {place} и отсканируйте место.</numerusform>
            <numerusform>Отнесите %n × {sku} в {place} и отсканируйте место.</numerusform>
            <numerusform>Отнесите %n × {sku} в {place} и отсканируйте место.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot: {expected}.</source>
        <extracomment>{expected} is the lot wanted, or the lots that may be meant.
----------
{expected} are the lots that may be meant.</extracomment>
        <translation>Теперь отсканируйте партию: {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. Put {sku} there too?</source>
        <extracomment>{others} are other items.</extracomment>
        <translation>В {place} лежит {others}. Положить туда и {sku}?</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} put into {place}.</source>
        <translation>
            <numerusform>%n × {sku} положено в {place}.</numerusform>
            <numerusform>%n × {sku} положено в {place}.</numerusform>
            <numerusform>%n × {sku} положено в {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in {place}: it will be counted.</source>
        <translation>Слишком мало в {place}: ячейка будет подсчитана.</translation>
    </message>
    <message>
        <source>Left where it is: {place}.</source>
        <translation>Оставлено на месте: {place}.</translation>
    </message>
    <message>
        <source>“Next” or a place</source>
        <translation>«Далее» или место</translation>
    </message>
    <message>
        <source>the place to take from</source>
        <translation>место, откуда взять</translation>
    </message>
    <message>
        <source>the slot it goes to</source>
        <translation>ячейка назначения</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Fill a pick slot</source>
        <translation>Пополнение ячейки подбора</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>{place} is no slot for goods. Nothing was changed.</source>
        <translation>{place} — не ячейка для товара. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{place} is blocked. Scan another slot.</source>
        <translation>Ячейка {place} закрыта. Отсканируйте другую.</translation>
    </message>
    <message>
        <source>Nothing has to be moved.</source>
        <translation>Перемещать нечего.</translation>
    </message>
    <message>
        <source>Nothing was taken from {place}, or by the books nothing is there.</source>
        <translation>Из {place} ничего не взято, или по учёту там ничего нет.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}. Take it from {expected}.</source>
        <translation>Не то место: {scanned}. Возьмите из {expected}.</translation>
    </message>
    <message>
        <source>{place} holds {others}. {sku} was not put there.</source>
        <translation>В {place} лежит {others}. {sku} туда не положен.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot.</source>
        <extracomment>{missing} is how many more fit, {scanned} how many are carried, {sku} an item.</extracomment>
        <translation>В {place} есть место для {missing} × {sku}, а не для {scanned}. Отсканируйте другую ячейку.</translation>
    </message>
    <message>
        <source>{place} has room for {missing} of {sku}, not for {scanned}. Try {others}.</source>
        <extracomment>{others} are slots.</extracomment>
        <translation>В {place} есть место для {missing} × {sku}, а не для {scanned}. Попробуйте {others}.</translation>
    </message>
    <message numerus="yes">
        <source>First put down what you carry: %n × {sku}.</source>
        <translation>
            <numerusform>Сначала положите то, что несёте: %n × {sku}.</numerusform>
            <numerusform>Сначала положите то, что несёте: %n × {sku}.</numerusform>
            <numerusform>Сначала положите то, что несёте: %n × {sku}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round {rounds}.</source>
        <extracomment>{rounds} are numbers of rounds whose pickers come for the pieces.</extracomment>
        <translation>Забрать {wanted} × {sku} из {place} нельзя: можно только {there}, остальное ждёт обход {rounds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.</source>
        <translation>
            <numerusform>К упаковке %n заказ. Отсканируйте ящик, ячейку стены, заказ или одиночный товар.</numerusform>
            <numerusform>К упаковке %n заказа. Отсканируйте ящик, ячейку стены, заказ или одиночный товар.</numerusform>
            <numerusform>К упаковке %n заказов. Отсканируйте ящик, ячейку стены, заказ или одиночный товар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}. Scan a tote, an order or a single item.</source>
        <extracomment>{bench} is the code of a packing bench.</extracomment>
        <translation>
            <numerusform>К упаковке на {bench}: %n заказ. Отсканируйте ящик, заказ или одиночный товар.</numerusform>
            <numerusform>К упаковке на {bench}: %n заказа. Отсканируйте ящик, заказ или одиночный товар.</numerusform>
            <numerusform>К упаковке на {bench}: %n заказов. Отсканируйте ящик, заказ или одиночный товар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single item.</source>
        <extracomment>{orders} are the most urgent ones of the %n orders.</extracomment>
        <translation>
            <numerusform>К упаковке на {bench}: %n заказ, прежде всего {orders}. Отсканируйте ящик, заказ или одиночный товар.</numerusform>
            <numerusform>К упаковке на {bench}: %n заказа, прежде всего {orders}. Отсканируйте ящик, заказ или одиночный товар.</numerusform>
            <numerusform>К упаковке на {bench}: %n заказов, прежде всего {orders}. Отсканируйте ящик, заказ или одиночный товар.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>На {bench} ни один заказ не ждёт. Отсканируйте стол ещё раз, чтобы увидеть все заказы.</translation>
    </message>
    <message>
        <source>You stand at {bench} no longer. The orders of all benches are shown.</source>
        <translation>Вы больше не за столом {bench}. Показаны заказы всех столов.</translation>
    </message>
    <message>
        <source>{tote} was expected at {bench}. Its order {order} is open here now.</source>
        <extracomment>{bench} is where the tote had been brought; it was scanned at another bench.</extracomment>
        <translation>{tote} ожидался на {bench}. Его заказ {order} теперь открыт здесь.</translation>
    </message>
    <message>
        <source>Take box {box} and scan it. {notes}</source>
        <extracomment>{notes} is what the packer has to know about this customer or these goods.</extracomment>
        <translation>Возьмите коробку {box} и отсканируйте её. {notes}</translation>
    </message>
    <message>
        <source>Parcel complete. Close box {box} and scan “Done”, or the box again.</source>
        <translation>Посылка собрана. Закройте коробку {box} и отсканируйте «Готово» или ещё раз коробку.</translation>
    </message>
    <message>
        <source>Put parcel {number} of {total} on the scale and enter its weight in grams.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>Поставьте посылку {number} из {total} на весы и введите её вес в граммах.</translation>
    </message>
    <message numerus="yes">
        <source>Stick the label on and scan it: {tracking}. %n to go.</source>
        <extracomment>{tracking} is the number printed on the label. %n labels are still to be scanned.</extracomment>
        <translation>
            <numerusform>Наклейте этикетку и отсканируйте её: {tracking}. Осталось %n.</numerusform>
            <numerusform>Наклейте этикетку и отсканируйте её: {tracking}. Осталось %n.</numerusform>
            <numerusform>Наклейте этикетку и отсканируйте её: {tracking}. Осталось %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel {number} of {total}: take box {box} and scan it.</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>Посылка {number} из {total}: возьмите коробку {box} и отсканируйте её.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Send it to its carrier.</source>
        <translation>Заказ {order} упакован. Отправьте его перевозчику.</translation>
    </message>
    <message>
        <source>Order {order} is packed. Bring it to {place}.</source>
        <extracomment>{place} is where the parcel waits for its carrier.</extracomment>
        <translation>Заказ {order} упакован. Отнесите его на место {place}.</translation>
    </message>
    <message>
        <source>Parcel of order {order}: open it again, or print a copy of its label?</source>
        <translation>Посылка заказа {order}: открыть снова или напечатать копию этикетки?</translation>
    </message>
    <message>
        <source>Parcel {number} of order {order} is open. Its label no longer counts: take it off.</source>
        <extracomment>{number} is the parcel&apos;s number within its order.</extracomment>
        <translation>Посылка {number} заказа {order} открыта. Её этикетка больше не действует: снимите её.</translation>
    </message>
    <message>
        <source>Scan the damaged piece.</source>
        <translation>Отсканируйте повреждённую штуку.</translation>
    </message>
    <message>
        <source>Bring the damaged {sku} to {place}. The order goes without it.</source>
        <translation>Отнесите повреждённый {sku} на место {place}. Заказ уйдёт без него.</translation>
    </message>
    <message>
        <source>Bring it to {place}. Nothing of order {order} is left to send.</source>
        <translation>Отнесите на место {place}. Из заказа {order} отправлять больше нечего.</translation>
    </message>
    <message>
        <source>Order {order} is paused. Scan it to go on where you stopped.</source>
        <translation>Заказ {order} приостановлен. Отсканируйте его, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>Copy {number} of label {tracking} is being printed.</source>
        <extracomment>{number} tells which copy it is.</extracomment>
        <translation>Печатается копия {number} этикетки {tracking}.</translation>
    </message>
    <message>
        <source>Label {scanned} is void: destroy it. The new one is {expected}.</source>
        <extracomment>{scanned} is the label that is void now, {expected} the new one.</extracomment>
        <translation>Этикетка {scanned} аннулирована: уничтожьте её. Новая: {expected}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name}.</source>
        <extracomment>{name} is a gift, a card or a note that goes in beside what was ordered.</extracomment>
        <translation>Добавьте это и отсканируйте: {name}.</translation>
    </message>
    <message>
        <source>Add this and scan it: {name} ({text}).</source>
        <extracomment>{text} is what is on the card, such as a discount code.</extracomment>
        <translation>Добавьте это и отсканируйте: {name} ({text}).</translation>
    </message>
    <message>
        <source>Why does {sku} stay out?</source>
        <translation>Почему не кладём {sku}?</translation>
    </message>
    <message>
        <source>The order goes without {sku}.</source>
        <translation>Заказ уйдёт без {sku}.</translation>
    </message>
    <message>
        <source>Not all of it is in this parcel. Missing: {items}. Close it all the same?</source>
        <extracomment>{items} are item numbers.</extracomment>
        <translation>В этой посылке не всё. Не хватает: {items}. Всё равно закрыть?</translation>
    </message>
    <message>
        <source>Take a picture of the open box, then close it. “Skip” goes without.</source>
        <translation>Сделайте снимок открытой коробки, затем закройте её. Без снимка — «Пропуск».</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this parcel.</source>
        <translation>
            <numerusform>%n снимок этой посылки.</numerusform>
            <numerusform>%n снимка этой посылки.</numerusform>
            <numerusform>%n снимков этой посылки.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of this parcel. Close the box.</source>
        <translation>Снимка этой посылки нет. Закройте коробку.</translation>
    </message>
    <message>
        <source>Somebody changed order {order}. Look at it, then scan again.</source>
        <translation>Кто-то изменил заказ {order}. Посмотрите на него, затем отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Why does this parcel go although its weight is off?</source>
        <translation>Почему посылка уходит, хотя вес не сходится?</translation>
    </message>
    <message>
        <source>A supervisor has to let it go: scan the supervisor&apos;s badge here.</source>
        <translation>Разрешить отправку должен супервайзер: отсканируйте здесь бейдж супервайзера.</translation>
    </message>
    <message>
        <source>Let go with {scanned} g.</source>
        <extracomment>{scanned} are grams.</extracomment>
        <translation>Принято с весом {scanned} г.</translation>
    </message>
    <message>
        <source>Contents counted: all is right</source>
        <translation>Содержимое подсчитано: всё верно</translation>
    </message>
    <message>
        <source>The weight on file is wrong</source>
        <translation>Вес в базе неверен</translation>
    </message>
    <message>
        <source>More or less filling than usual</source>
        <translation>Наполнителя больше или меньше обычного</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Закончились</translation>
    </message>
    <message>
        <source>No room in the box</source>
        <translation>В коробке нет места</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>Клиент не хочет</translation>
    </message>
    <message>
        <source>Close it: the rest goes into another</source>
        <translation>Закрыть: остальное пойдёт в другую</translation>
    </message>
    <message>
        <source>Go on packing</source>
        <translation>Упаковывать дальше</translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>Запросить перевозчика ещё раз</translation>
    </message>
    <message>
        <source>Print our own label</source>
        <translation>Напечатать нашу этикетку</translation>
    </message>
    <message>
        <source>The carrier sent no label for {tracking}. Ask again, or print our own?</source>
        <translation>Перевозчик не прислал этикетку для {tracking}. Запросить ещё раз или напечатать нашу?</translation>
    </message>
    <message>
        <source>The label of {tracking} is printed next.</source>
        <translation>Этикетка {tracking} печатается следующей.</translation>
    </message>
    <message>
        <source>Open the parcel again</source>
        <translation>Открыть посылку снова</translation>
    </message>
    <message>
        <source>Print a copy of the label</source>
        <translation>Напечатать копию этикетки</translation>
    </message>
    <message>
        <source>a tote, a wall slot or an order</source>
        <translation>ящик, ячейка стены или заказ</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>to be scanned</comment>
        <translation>коробка</translation>
    </message>
    <message>
        <source>Scan the product to measure.</source>
        <translation>Отсканируйте товар, который нужно измерить.</translation>
    </message>
    <message>
        <source>Measure one {sku}, or type its size. On file: {before}.</source>
        <extracomment>{before} is a size and weight, as is {size} in those below. Keep them short.</extracomment>
        <translation>Измерьте одну штуку {sku} или введите размер. В базе: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}. Before: {before}.</source>
        <translation>{sku}: {size}. Раньше: {before}.</translation>
    </message>
    <message>
        <source>{sku}: {size}, not {before}. Is that right?</source>
        <translation>{sku}: {size}, а не {before}. Верно?</translation>
    </message>
    <message>
        <source>{sku} measures {size}. On file is {before}. Measure it again.</source>
        <translation>{sku}: измерено {size}. В базе {before}. Измерьте ещё раз.</translation>
    </message>
    <message>
        <source>{size} cannot be right. Measure it again, or type its size.</source>
        <translation>{size} — такого не может быть. Измерьте ещё раз или введите размер.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>Сначала отсканируйте товар.</translation>
    </message>
    <message>
        <source>No measuring device is set for this desk. Type the size.</source>
        <translation>Для этого рабочего места не задано измерительное устройство. Введите размер.</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>its size, or another item</source>
        <translation>его размер или другой товар</translation>
    </message>
    <message>
        <source>“Done”, or the box again</source>
        <translation>«Готово» или ещё раз коробка</translation>
    </message>
    <message>
        <source>the weight in grams</source>
        <translation>вес в граммах</translation>
    </message>
    <message>
        <source>a supervisor&apos;s badge</source>
        <translation>бейдж супервайзера</translation>
    </message>
    <message>
        <source>the parcel&apos;s label</source>
        <translation>этикетка посылки</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count. Scan “Next”, or the slot you stand at.</source>
        <translation>
            <numerusform>К подсчёту %n ячейка. Отсканируйте «Далее» или ячейку, у которой стоите.</numerusform>
            <numerusform>К подсчёту %n ячейки. Отсканируйте «Далее» или ячейку, у которой стоите.</numerusform>
            <numerusform>К подсчёту %n ячеек. Отсканируйте «Далее» или ячейку, у которой стоите.</numerusform>
        </translation>
    </message>
    <message>
        <source>No slot has to be counted. Scan a slot to count it anyway.</source>
        <translation>Ячеек к подсчёту нет. Отсканируйте ячейку, чтобы всё же подсчитать её.</translation>
    </message>
    <message>
        <source>Go to {place} and scan it.</source>
        <extracomment>{place} is a slot.</extracomment>
        <translation>Идите к {place} и отсканируйте ячейку.</translation>
    </message>
    <message>
        <source>Scan what is in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <translation>Сканируйте товар в {place} поштучно или через «Подсчёт». Затем «Готово».</translation>
    </message>
    <message>
        <source>Count {sku} in {place}, piece by piece or with “Count”. Then “Done”.</source>
        <extracomment>Only one item of the slot is counted.</extracomment>
        <translation>Подсчитайте {sku} в {place} поштучно или через «Подсчёт». Затем «Готово».</translation>
    </message>
    <message numerus="yes">
        <source>%n × {sku} counted. Scan on, or “Done”.</source>
        <translation>
            <numerusform>Подсчитано: %n × {sku}. Сканируйте дальше или «Готово».</numerusform>
            <numerusform>Подсчитано: %n × {sku}. Сканируйте дальше или «Готово».</numerusform>
            <numerusform>Подсчитано: %n × {sku}. Сканируйте дальше или «Готово».</numerusform>
        </translation>
    </message>
    <message>
        <source>Now scan the lot of these pieces.</source>
        <translation>Теперь отсканируйте партию этих штук.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) to count today.</source>
        <extracomment>What is planned for a weekday: so many slots to count.</extracomment>
        <translation>
            <numerusform>Сегодня к подсчёту %n ячейка.</numerusform>
            <numerusform>Сегодня к подсчёту %n ячейки.</numerusform>
            <numerusform>Сегодня к подсчёту %n ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned. Is there nothing of it in {place}?</source>
        <translation>Ничего не отсканировано. В {place} этого товара нет?</translation>
    </message>
    <message>
        <source>Nobody asked for a count of {place}. Count it now?</source>
        <translation>Подсчёт {place} никто не запрашивал. Подсчитать сейчас?</translation>
    </message>
    <message>
        <source>Left: {place}. It waits to be counted.</source>
        <translation>Оставлено: {place}. Ждёт подсчёта.</translation>
    </message>
    <message>
        <source>{place} is as in the books. Done.</source>
        <translation>{place}: совпадает с учётом. Готово.</translation>
    </message>
    <message>
        <source>{place} is counted once more, by other eyes where there are any.</source>
        <translation>{place} пересчитают ещё раз, по возможности другой сотрудник.</translation>
    </message>
    <message>
        <source>Somebody took from {place} or put something there meanwhile. Count it anew.</source>
        <translation>Тем временем кто-то взял товар из {place} или положил туда. Подсчитайте заново.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree. The difference waits for the supervisor.</source>
        <translation>Два подсчёта {place} совпали. Расхождение ждёт супервайзера.</translation>
    </message>
    <message>
        <source>Two counts of {place} agree: the books are put right.</source>
        <translation>Два подсчёта {place} совпали: учёт исправлен.</translation>
    </message>
    <message numerus="yes">
        <source>The books of {place} are put right but for %n piece(s): a round comes for them and will run short.</source>
        <extracomment>%n pieces are promised to rounds that are on their way.</extracomment>
        <translation>
            <numerusform>Учёт {place} исправлен, кроме %n штуки: обход идёт за ней и закончится недостачей.</numerusform>
            <numerusform>Учёт {place} исправлен, кроме %n штук: обход идёт за ними и закончится недостачей.</numerusform>
            <numerusform>Учёт {place} исправлен, кроме %n штук: обход идёт за ними и закончится недостачей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.</source>
        <translation>
            <numerusform>{place}: расхождение %n штука. «Да» — исправить учёт, «Нет» — пересчитать.</numerusform>
            <numerusform>{place}: расхождение %n штуки. «Да» — исправить учёт, «Нет» — пересчитать.</numerusform>
            <numerusform>{place}: расхождение %n штук. «Да» — исправить учёт, «Нет» — пересчитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Next” or a slot</source>
        <translation>«Далее» или ячейка</translation>
    </message>
    <message>
        <source>the slot to count</source>
        <translation>ячейка для подсчёта</translation>
    </message>
    <message>
        <source>an item, “Count” or “Done”</source>
        <translation>товар, «Подсчёт» или «Готово»</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>серийный номер</translation>
    </message>
    <message>
        <source>“Yes” or “No”</source>
        <translation>«Да» или «Нет»</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>К подсчёту</translation>
    </message>
    <message>
        <source>To be counted once more</source>
        <translation>К повторному подсчёту</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Подсчитано</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): last counted {at}.</source>
        <extracomment>{turn_over} is a class: A is picked from most often, C seldom; {at} is a time.</extracomment>
        <translation>{place} ({turn_over}): последний подсчёт {at}.</translation>
    </message>
    <message>
        <source>{place} ({turn_over}): not counted yet.</source>
        <translation>{place} ({turn_over}): ещё не подсчитано.</translation>
    </message>
    <message>
        <source>Picked often, its turn</source>
        <translation>Частый подбор, подошла очередь</translation>
    </message>
    <message>
        <source>Not empty, as it should be</source>
        <translation>Не пусто, хотя должно быть пусто</translation>
    </message>
    <message>
        <source>Not counted for long</source>
        <translation>Давно не подсчитано</translation>
    </message>
    <message>
        <source>Asked for at the slot</source>
        <translation>Запрошено у ячейки</translation>
    </message>
    <message>
        <source>Nothing is waiting to be counted or decided.</source>
        <translation>Ничего не ждёт подсчёта или решения.</translation>
    </message>
    <message>
        <source>No count of {place} is open.</source>
        <translation>Открытого подсчёта для {place} нет.</translation>
    </message>
    <message>
        <source>{place} is being counted by {name}. Take another one.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{place} подсчитывает другой сотрудник: {name}. Возьмите другую ячейку.</translation>
    </message>
    <message>
        <source>You counted {place} already. Somebody else has to count it now.</source>
        <translation>Вы уже подсчитали {place}. Теперь должен считать кто-то другой.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} was counted already.</source>
        <translation>Серийный номер {serial} товара {sku} уже подсчитан.</translation>
    </message>
    <message>
        <source>Scan an item first, then say how many.</source>
        <translation>Сначала отсканируйте товар, затем укажите количество.</translation>
    </message>
    <message>
        <source>More than {most} pieces are in no slot. Nothing was counted.</source>
        <extracomment>{most} is a number of pieces.</extracomment>
        <translation>Больше {most} штук в ячейке не бывает. Ничего не подсчитано.</translation>
    </message>
    <message>
        <source>the damaged piece</source>
        <translation>повреждённая штука</translation>
    </message>
    <message>
        <source>The tracking numbers of {carrier} are used up. Ask the carrier for more.</source>
        <extracomment>{carrier} is the code of a carrier.</extracomment>
        <translation>Трек-номера {carrier} закончились. Запросите новые у перевозчика.</translation>
    </message>
    <message>
        <source>not express</source>
        <translation>не экспресс</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>слишком тяжёлая</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинная</translation>
    </message>
    <message>
        <source>too large around</source>
        <translation>слишком большой обхват</translation>
    </message>
    <message>
        <source>would be late</source>
        <translation>опоздает</translation>
    </message>
    <message>
        <source>does not go there</source>
        <translation>туда не доставляет</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>стоит дороже</translation>
    </message>
    <message>
        <source>No order is waiting to be packed.</source>
        <translation>Ни один заказ не ждёт упаковки.</translation>
    </message>
    <message>
        <source>Nothing to pack in {scanned}. Scan a tote, a wall slot or an order.</source>
        <translation>В {scanned} нечего упаковывать. Отсканируйте ящик, ячейку стены или заказ.</translation>
    </message>
    <message>
        <source>No free order is waiting at {bench}. Scan the bench again to see all orders.</source>
        <translation>На {bench} нет свободных заказов. Отсканируйте стол ещё раз, чтобы увидеть все заказы.</translation>
    </message>
    <message>
        <source>Order {scanned} cannot be packed now. It is: {state}.</source>
        <extracomment>{state} is where the order stands, such as &quot;shipped&quot;.</extracomment>
        <translation>Заказ {scanned} сейчас упаковать нельзя. Его состояние: {state}.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. Set it aside. Nothing was packed.</source>
        <translation>Не из этого заказа: {scanned}. Отложите в сторону. Ничего не упаковано.</translation>
    </message>
    <message>
        <source>Not of this order: {scanned}. It is for order {orders}. Nothing was packed.</source>
        <extracomment>{orders} are the orders that the scanned item belongs to.</extracomment>
        <translation>Не из этого заказа: {scanned}. Это для заказа {orders}. Ничего не упаковано.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed.</source>
        <extracomment>{left} is how many are still wanted, {scanned} how many were scanned.</extracomment>
        <translation>Слишком много {sku}: {scanned}. Нужно ещё: {left}. Ничего не упаковано.</translation>
    </message>
    <message>
        <source>Order {order} is not packed yet. Bring the parcel back to the bench.</source>
        <translation>Заказ {order} ещё не упакован. Верните посылку на стол.</translation>
    </message>
    <message>
        <source>No such box: {scanned}. There are: {boxes}.</source>
        <extracomment>{boxes} are the names of the boxes there are.</extracomment>
        <translation>Нет такой коробки: {scanned}. Есть: {boxes}.</translation>
    </message>
    <message>
        <source>The parcel is empty. Scan a piece first.</source>
        <translation>Посылка пуста. Сначала отсканируйте товар.</translation>
    </message>
    <message>
        <source>Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.</source>
        <extracomment>{limit} and {weight_g} are grams.</extracomment>
        <translation>Слишком тяжело для коробки {box}: {weight_g} г, допустимо {limit} г. Отсканируйте «Готово» и начните другую.</translation>
    </message>
    <message>
        <source>No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or spread it over several.</source>
        <extracomment>{service} is &quot;standard&quot; or &quot;express&quot;, {country} a country&apos;s two letters.</extracomment>
        <translation>Ни один перевозчик не берёт эту посылку: {service}, {country}, {weight_g} г. Возьмите другую коробку или разделите на несколько.</translation>
    </message>
    <message>
        <source>Order {order} is on hold. Set it aside and tell the supervisor.</source>
        <translation>Заказ {order} на удержании. Отложите его и сообщите супервайзеру.</translation>
    </message>
    <message>
        <source>Somebody else packs order {order}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>Заказ {order} упаковывает кто-то другой.</translation>
    </message>
    <message>
        <source>Order {order} is being packed by {name}. Take another one.</source>
        <translation>Заказ {order} упаковывает {name}. Возьмите другой.</translation>
    </message>
    <message>
        <source>No waiting order is just one {sku}. Scan the tote or the order.</source>
        <extracomment>{sku} is an item number.</extracomment>
        <translation>Нет заказа, в котором только один {sku}. Отсканируйте ящик или заказ.</translation>
    </message>
    <message>
        <source>Somebody else packs the order(s) of one {sku}: {orders}.</source>
        <extracomment>{orders} are such orders that somebody else packs.</extracomment>
        <translation>Заказы из одного {sku} упаковывает кто-то другой: {orders}.</translation>
    </message>
    <message>
        <source>Order {order} wants no such insert any more.</source>
        <translation>Заказу {order} такое вложение больше не нужно.</translation>
    </message>
    <message>
        <source>Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”.</source>
        <extracomment>{items} are gifts, cards or notes, by item number.</extracomment>
        <translation>Ещё не в посылке: {items}. Отсканируйте или не кладите: «Пропуск».</translation>
    </message>
    <message numerus="yes">
        <source>All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.</source>
        <extracomment>{name} is an insert that gives out a code of a list; %n codes were given out.</extracomment>
        <translation>
            <numerusform>Выданы все коды (%n): {name}. Не кладите его (F2) и попросите загрузить новые коды.</numerusform>
            <numerusform>Выданы все %n кода: {name}. Не кладите его (F2) и попросите загрузить новые коды.</numerusform>
            <numerusform>Выданы все %n кодов: {name}. Не кладите его (F2) и попросите загрузить новые коды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sku} has serial numbers: it cannot be an insert.</source>
        <translation>У {sku} есть серийные номера: вложением он быть не может.</translation>
    </message>
    <message>
        <source>At least 1 piece, and no amount below 0. Given: {scanned}.</source>
        <translation>Не менее 1 штуки и сумма не ниже 0. Указано: {scanned}.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Укажите, о чём указание.</translation>
    </message>
    <message>
        <source>No such setting: {scanned}. There are: {settings}.</source>
        <extracomment>{settings} are the names of what can be set.</extracomment>
        <translation>Нет такой настройки: {scanned}. Есть: {settings}.</translation>
    </message>
    <message>
        <source>{scanned} is not possible here: from {least} to {most}.</source>
        <translation>{scanned} здесь недопустимо: от {least} до {most}.</translation>
    </message>
    <message>
        <source>Not a number: {scanned}.</source>
        <translation>Не число: {scanned}.</translation>
    </message>
    <message>
        <source>A picture of the open box is wanted first. “Skip” goes without.</source>
        <translation>Сначала нужен снимок открытой коробки. Без снимка — «Пропуск».</translation>
    </message>
    <message>
        <source>No parcel of order {order} is open for this. Scan a box first.</source>
        <translation>Для этого нет открытой посылки заказа {order}. Сначала отсканируйте коробку.</translation>
    </message>
    <message>
        <source>{sku} is not in this parcel. Nothing was changed.</source>
        <translation>{sku} нет в этой посылке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Wrong label: {scanned}. Wanted: {expected}.</source>
        <translation>Не та этикетка: {scanned}. Нужна: {expected}.</translation>
    </message>
    <message>
        <source>Label {scanned} is on its parcel already. Open the parcel to change it.</source>
        <translation>Этикетка {scanned} уже на своей посылке. Чтобы изменить, откройте посылку.</translation>
    </message>
    <message>
        <source>the tote</source>
        <translation>ящик</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to inspect. Scan the label on one.</source>
        <translation>
            <numerusform>К осмотру %n штука. Отсканируйте этикетку на одной.</numerusform>
            <numerusform>К осмотру %n штуки. Отсканируйте этикетку на одной.</numerusform>
            <numerusform>К осмотру %n штук. Отсканируйте этикетку на одной.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect now.</source>
        <translation>Сейчас осматривать нечего.</translation>
    </message>
    <message>
        <source>Question {number} of {total}: choose an answer.</source>
        <extracomment>{number} of {total} questions.</extracomment>
        <translation>Вопрос {number} из {total}: выберите ответ.</translation>
    </message>
    <message>
        <source>{number} of {total}: {question} Choose an answer.</source>
        <extracomment>{question} is a whole question with its mark.</extracomment>
        <translation>{number} из {total}: {question} Выберите ответ.</translation>
    </message>
    <message>
        <source>Take a photo that shows it: scan “Photo”. Without one: “No”.</source>
        <translation>Сделайте фото, на котором это видно: отсканируйте «Фото». Без фото: «Нет».</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this piece.</source>
        <translation>
            <numerusform>%n фото этого товара.</numerusform>
            <numerusform>%n фото этого товара.</numerusform>
            <numerusform>%n фото этого товара.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade {grade}. Scan “OK”, or the number of another grade.</source>
        <translation>Оценка {grade}. Отсканируйте «OK» или номер другой оценки.</translation>
    </message>
    <message>
        <source>Grade {grade}: {disposition}. Scan “OK”, or the number of another grade.</source>
        <extracomment>{disposition} is what becomes of the piece, such as &quot;Repair&quot;.</extracomment>
        <translation>Оценка {grade}: {disposition}. Отсканируйте «OK» или номер другой оценки.</translation>
    </message>
    <message>
        <source>Why grade {grade} in place of {computed}? Choose the reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>Почему оценка {grade} вместо {computed}? Выберите причину.</translation>
    </message>
    <message>
        <source>Bring it to {place} and scan the place.</source>
        <translation>Отнесите на место {place} и отсканируйте его.</translation>
    </message>
    <message>
        <source>Set {plate} aside for the supplier and scan “OK”.</source>
        <translation>Отложите {plate} для поставщика и отсканируйте «OK».</translation>
    </message>
    <message>
        <source>Set {plate} aside as waste and scan “OK”.</source>
        <translation>Отложите {plate} в отходы и отсканируйте «OK».</translation>
    </message>
    <message numerus="yes">
        <source>{plate} is done, its report is kept. %n more to inspect.</source>
        <translation>
            <numerusform>{plate}: готово, акт сохранён. К осмотру ещё %n.</numerusform>
            <numerusform>{plate}: готово, акт сохранён. К осмотру ещё %n.</numerusform>
            <numerusform>{plate}: готово, акт сохранён. К осмотру ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate} is laid down. All answers so far are kept.</source>
        <translation>{plate}: осмотр отложен. Все ответы сохранены.</translation>
    </message>
    <message>
        <source>There are no questions for this kind of goods. Ask the supervisor.</source>
        <extracomment>{category} is a kind of goods.</extracomment>
        <translation>Для товара этого вида нет вопросов. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>There are no questions for goods of the kind {category}. Ask the supervisor.</source>
        <translation>Для товара вида {category} нет вопросов. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>Somebody else inspects {plate}.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{plate} осматривает кто-то другой.</translation>
    </message>
    <message>
        <source>{plate} is being inspected by {name}. Take another one.</source>
        <translation>{plate} осматривает {name}. Возьмите другой товар.</translation>
    </message>
    <message>
        <source>{plate} was inspected already. It was brought to {place}.</source>
        <translation>Товар {plate} уже осмотрен. Он доставлен на место {place}.</translation>
    </message>
    <message>
        <source>{plate} is not on this desk any more. Scan its label again.</source>
        <translation>Товара {plate} больше нет на этом рабочем месте. Отсканируйте его этикетку ещё раз.</translation>
    </message>
    <message>
        <source>This question is not asked now. Look at the screen.</source>
        <translation>Этот вопрос сейчас не задан. Смотрите на экран.</translation>
    </message>
    <message>
        <source>No answer has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many answers there are.</extracomment>
        <translation>Ответа с номером {scanned} нет. Выберите от 1 до {answers}.</translation>
    </message>
    <message>
        <source>{plate} cannot be graded now. Look at the screen.</source>
        <translation>Товар {plate} сейчас оценить нельзя. Смотрите на экран.</translation>
    </message>
    <message>
        <source>No grade has the number {scanned}. Choose 1 to {answers}.</source>
        <extracomment>{answers} is how many grades there are.</extracomment>
        <translation>Оценки с номером {scanned} нет. Выберите от 1 до {answers}.</translation>
    </message>
    <message>
        <source>{plate} is not graded yet.</source>
        <translation>Товар {plate} ещё не оценён.</translation>
    </message>
    <message>
        <source>Grade {grade} in place of {computed} needs a reason.</source>
        <extracomment>{computed} is the grade by the answers, {grade} the one that was chosen.</extracomment>
        <translation>Для оценки {grade} вместо {computed} нужна причина.</translation>
    </message>
    <message>
        <source>First take the photo of {plate}, or scan “No”.</source>
        <translation>Сначала сделайте фото {plate} или отсканируйте «Нет».</translation>
    </message>
    <message>
        <source>No photo of {plate} is asked for now.</source>
        <translation>Фото {plate} сейчас не требуется.</translation>
    </message>
    <message>
        <source>The same photo was kept for {plate} already. Take a new one.</source>
        <extracomment>{plate} is the piece that the very same photo was taken of.</extracomment>
        <translation>Это же фото уже сохранено для {plate}. Сделайте новое.</translation>
    </message>
    <message>
        <source>No photo came from the camera. Try again, or scan “No” to go on without.</source>
        <translation>Камера не дала фото. Повторите или отсканируйте «Нет», чтобы продолжить без него.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected}.</source>
        <extracomment>{expected} is the place it has to be brought to.</extracomment>
        <translation>Не в {scanned}. Отнесите в {expected}.</translation>
    </message>
    <message>
        <source>Not to {scanned}. Bring it to {expected} (or {others}).</source>
        <extracomment>{others} are more places that are right.</extracomment>
        <translation>Не в {scanned}. Отнесите в {expected} (или {others}).</translation>
    </message>
    <message>
        <source>There is no report on {plate}: it is not inspected to the end.</source>
        <translation>Для {plate} нет акта: осмотр не завершён.</translation>
    </message>
    <message>
        <source>the label of a returned piece</source>
        <translation>этикетка возвращённого товара</translation>
    </message>
    <message>
        <source>the number of an answer</source>
        <translation>номер ответа</translation>
    </message>
    <message>
        <source>“Photo” or “No”</source>
        <translation>«Фото» или «Нет»</translation>
    </message>
    <message>
        <source>“OK” or the number of a grade</source>
        <translation>«OK» или номер оценки</translation>
    </message>
    <message>
        <source>the place to bring it to</source>
        <translation>место, куда отнести</translation>
    </message>
    <message>
        <source>inspection opened</source>
        <translation>осмотр начат</translation>
    </message>
    <message>
        <source>inspection paused</source>
        <translation>осмотр приостановлен</translation>
    </message>
    <message>
        <source>question answered</source>
        <translation>на вопрос отвечено</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>фото добавлено</translation>
    </message>
    <message>
        <source>photo left out</source>
        <translation>продолжено без фото</translation>
    </message>
    <message>
        <source>grade confirmed</source>
        <translation>оценка подтверждена</translation>
    </message>
    <message>
        <source>piece brought to its place</source>
        <translation>товар доставлен на место</translation>
    </message>
    <message>
        <source>A: as new</source>
        <translation>A: как новый</translation>
    </message>
    <message>
        <source>B: sound, packaging opened or worn</source>
        <translation>B: цел, упаковка вскрыта, потёрта</translation>
    </message>
    <message>
        <source>C: with flaws that can be made good</source>
        <translation>C: устранимые недостатки</translation>
    </message>
    <message>
        <source>D: cannot be sold</source>
        <translation>D: продавать нельзя</translation>
    </message>
    <message>
        <source>Back into stock</source>
        <translation>Вернуть в запас</translation>
    </message>
    <message>
        <source>Repack</source>
        <translation>Переупаковать</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Отремонтировать</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Вернуть поставщику</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Отправить в переработку</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>Утилизировать</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Передать на благотворительность</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Держать отдельно</translation>
    </message>
    <message>
        <source>The questions do not cover it</source>
        <translation>Вопросы этого не охватывают</translation>
    </message>
    <message>
        <source>It is better than the answers say</source>
        <translation>Лучше, чем следует из ответов</translation>
    </message>
    <message>
        <source>It is worse than the answers say</source>
        <translation>Хуже, чем следует из ответов</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>Согласовано с клиентом</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>for another grade</comment>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>The whole price</source>
        <translation>Полная цена</translation>
    </message>
    <message>
        <source>The price less the restocking fee</source>
        <translation>Цена минус сбор за возврат в запас</translation>
    </message>
    <message>
        <source>None: the piece was not announced</source>
        <translation>Нет: товар не был заявлен</translation>
    </message>
    <message>
        <source>No rule fits: kept apart until somebody decides.</source>
        <translation>Ни одно правило не подходит: держать отдельно до решения.</translation>
    </message>
    <message>
        <source>Not announced: kept apart until somebody decides.</source>
        <translation>Не заявлено: держать отдельно до решения.</translation>
    </message>
    <message>
        <source>Is anything broken, cracked or chipped?</source>
        <translation>Что-нибудь сломано, треснуло или отколото?</translation>
    </message>
    <message>
        <source>Broken or cracked</source>
        <translation>Сломано или треснуло</translation>
    </message>
    <message>
        <source>Chipped</source>
        <comment>the piece is chipped</comment>
        <translation>Отколото</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Работает?</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>Не всегда</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Are cable, plug and battery case unharmed?</source>
        <translation>Целы ли кабель, вилка и батарейный отсек?</translation>
    </message>
    <message>
        <source>Are there sharp edges or small parts that come off?</source>
        <translation>Есть ли острые края или мелкие детали, которые отходят?</translation>
    </message>
    <message>
        <source>Are all parts there?</source>
        <translation>Все ли детали на месте?</translation>
    </message>
    <message>
        <source>An important part is missing</source>
        <translation>Нет важной детали</translation>
    </message>
    <message>
        <source>A small part is missing</source>
        <translation>Нет мелкой детали</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>Да, все</translation>
    </message>
    <message>
        <source>Is it clean?</source>
        <translation>Чисто?</translation>
    </message>
    <message>
        <source>Stains or smell that will stay</source>
        <translation>Пятна или запах, которые останутся</translation>
    </message>
    <message>
        <source>Dirty, but it can be cleaned</source>
        <translation>Грязно, но можно очистить</translation>
    </message>
    <message>
        <source>Do seams, zips and handles hold?</source>
        <translation>Держатся ли швы, молнии и ручки?</translation>
    </message>
    <message>
        <source>Has it been used?</source>
        <translation>Использовалось?</translation>
    </message>
    <message>
        <source>Yes, it shows</source>
        <translation>Да, это заметно</translation>
    </message>
    <message>
        <source>Tried only, tags still on</source>
        <translation>Только примерено, бирки на месте</translation>
    </message>
    <message>
        <source>Is it written on, torn or bent?</source>
        <translation>Есть ли надписи, разрывы или сгибы?</translation>
    </message>
    <message>
        <source>Written on or torn</source>
        <translation>Есть надписи или разрывы</translation>
    </message>
    <message>
        <source>Slightly bent</source>
        <comment>paper</comment>
        <translation>Слегка погнуто</translation>
    </message>
    <message>
        <source>Has it been lit?</source>
        <translation>Зажигали?</translation>
    </message>
    <message>
        <source>Is the seal whole?</source>
        <translation>Цела ли пломба?</translation>
    </message>
    <message>
        <source>Is it good for at least three more months?</source>
        <translation>Годно ещё хотя бы три месяца?</translation>
    </message>
    <message>
        <source>No, or no date can be read</source>
        <translation>Нет, или дата не читается</translation>
    </message>
    <message>
        <source>Are there marks or scratches?</source>
        <translation>Есть ли следы или царапины?</translation>
    </message>
    <message>
        <source>Deep or many</source>
        <comment>marks or scratches</comment>
        <translation>Глубокие или много</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>marks or scratches</comment>
        <translation>Лёгкие</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no marks or scratches</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Is the original packaging there?</source>
        <translation>Есть ли исходная упаковка?</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the packaging</comment>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the packaging</comment>
        <translation>Повреждена</translation>
    </message>
    <message>
        <source>Opened, but whole</source>
        <comment>the packaging</comment>
        <translation>Вскрыта, но цела</translation>
    </message>
    <message>
        <source>Unopened</source>
        <comment>the packaging</comment>
        <translation>Не вскрыта</translation>
    </message>
    <message>
        <source>Faulty from the maker: back to the supplier.</source>
        <translation>Заводской брак: вернуть поставщику.</translation>
    </message>
    <message>
        <source>A toy that may hurt is kept apart until somebody decides.</source>
        <translation>Игрушка, которая может поранить, хранится отдельно до решения.</translation>
    </message>
    <message>
        <source>Goods for the body are not sold again once opened.</source>
        <translation>Товары для тела после вскрытия повторно не продаются.</translation>
    </message>
    <message>
        <source>Worn or broken jewellery is not sold again.</source>
        <translation>Ношеные или сломанные украшения повторно не продаются.</translation>
    </message>
    <message>
        <source>Lights and clocks with small faults are repaired.</source>
        <translation>Светильники и часы с мелкими дефектами ремонтируются.</translation>
    </message>
    <message>
        <source>Broken electrical goods are recycled.</source>
        <translation>Сломанная электротехника идёт в переработку.</translation>
    </message>
    <message>
        <source>Textiles and bags are cleaned and judged again.</source>
        <translation>Текстиль и сумки очищаются и оцениваются снова.</translation>
    </message>
    <message>
        <source>Spoiled cloth is recycled.</source>
        <translation>Испорченная ткань идёт в переработку.</translation>
    </message>
    <message>
        <source>Spoiled paper is recycled.</source>
        <translation>Испорченная бумага идёт в переработку.</translation>
    </message>
    <message>
        <source>Damaged on the way: kept for the claim to the carrier.</source>
        <translation>Повреждено в пути: сохраняется для претензии к перевозчику.</translation>
    </message>
    <message>
        <source>Faulty goods go back to the supplier.</source>
        <translation>Неисправный товар возвращается поставщику.</translation>
    </message>
    <message>
        <source>As new: back into stock.</source>
        <translation>Как новый: вернуть в запас.</translation>
    </message>
    <message>
        <source>Sound goods get new packaging.</source>
        <translation>Исправный товар получает новую упаковку.</translation>
    </message>
    <message>
        <source>Goods with flaws are made good and judged again.</source>
        <translation>Недостатки товара устраняются, затем он оценивается снова.</translation>
    </message>
    <message>
        <source>Beyond use: disposed of.</source>
        <translation>Непригодно: утилизируется.</translation>
    </message>
    <message>
        <source>a tote of the wave</source>
        <translation>ящик волны</translation>
    </message>
    <message>
        <source>the slot of the wall that is lit</source>
        <translation>подсвеченная ячейка стены</translation>
    </message>
    <message>
        <source>a slot or place</source>
        <translation>ячейка или место</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>ящик</translation>
    </message>
    <message>
        <source>“Yes”, “No” or a count</source>
        <translation>«Да», «Нет» или количество</translation>
    </message>
    <message>
        <source>a put-away place</source>
        <translation>место размещения</translation>
    </message>
    <message>
        <source>the item that nobody wants</source>
        <translation>товар, который никому не нужен</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>коробка</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>посылка</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>обход</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>a returned piece</source>
        <translation>возвращённый товар</translation>
    </message>
    <message>
        <source>a carrier</source>
        <translation>перевозчик</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>серийный номер</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>one kind of box, not known</comment>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Cart</source>
        <comment>not known</comment>
        <translation>Тележка</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>not known</comment>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>not known</comment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>not known</comment>
        <translation>Посылка</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>not known</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>not known</comment>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>not known</comment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Returned piece</source>
        <comment>not known</comment>
        <translation>Возвращённый товар</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>not known</comment>
        <translation>Обход</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>not known</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>not known</comment>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Wall slot</source>
        <comment>not known</comment>
        <translation>Ячейка стены</translation>
    </message>
    <message>
        <source>Pick slot</source>
        <translation>Ячейка подбора</translation>
    </message>
    <message>
        <source>Reserve slot</source>
        <translation>Ячейка хранения</translation>
    </message>
    <message>
        <source>Hand-over place</source>
        <translation>Место передачи</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Упаковочный стол</translation>
    </message>
    <message>
        <source>Staging place for a carrier</source>
        <translation>Место отгрузки перевозчика</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>Стол возвратов</translation>
    </message>
    <message>
        <source>Put-away place</source>
        <translation>Место размещения</translation>
    </message>
    <message>
        <source>Repair place</source>
        <translation>Место ремонта</translation>
    </message>
    <message>
        <source>Refurbishing place</source>
        <translation>Место восстановления</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В руках</translation>
    </message>
    <message>
        <source>Tote</source>
        <comment>a kind of place</comment>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Parcel</source>
        <comment>a kind of place</comment>
        <translation>Посылка</translation>
    </message>
    <message>
        <source>Outside the warehouse</source>
        <translation>Вне склада</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an order</comment>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>In picking</source>
        <comment>an order</comment>
        <translation>В подборе</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>an order</comment>
        <translation>Подобран</translation>
    </message>
    <message>
        <source>Packed</source>
        <comment>an order</comment>
        <translation>Упакован</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>an order</comment>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>an order</comment>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Closed as short</source>
        <comment>an order</comment>
        <translation>Закрыт с недостачей</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Wholly in stock</source>
        <translation>Всё в наличии</translation>
    </message>
    <message>
        <source>Partly in stock</source>
        <translation>Есть не всё</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <comment>an order</comment>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a delivery service</comment>
        <extracomment>What the customer was promised.</extracomment>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Express</source>
        <comment>a delivery service</comment>
        <translation>Экспресс</translation>
    </message>
    <message>
        <source>Nobody is signed in. Scan your badge.</source>
        <translation>Никто не вошёл. Отсканируйте бейдж.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Ask the supervisor for a new one.</source>
        <translation>Такого бейджа ни у кого нет. Попросите у супервайзера новый.</translation>
    </message>
    <message>
        <source>{name} is not active any more. Ask the supervisor.</source>
        <extracomment>{name} is a person.</extracomment>
        <translation>{name}: доступ закрыт. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>{name} may not do this. Ask the supervisor.</source>
        <translation>{name}: на это нет прав. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>{name} may not do this: {right}. Ask the supervisor.</source>
        <extracomment>{right} is what was tried, such as &quot;Release orders&quot;.</extracomment>
        <translation>{name}: на это нет прав: {right}. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>Not known here: {key}.</source>
        <translation>Здесь неизвестно: {key}.</translation>
    </message>
    <message>
        <source>{what} not known here: {key}. Nothing was changed.</source>
        <extracomment>{what} is a kind of thing, such as &quot;Tote&quot;; {key} is its code.</extracomment>
        <translation>{what}: код {key} здесь неизвестен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This scan was counted before as something else. Scan again.</source>
        <translation>Этот скан уже учтён как другой. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was done. Look again.</source>
        <translation>Тем временем это изменил кто-то другой. Ничего не сделано. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Changed meanwhile: order {orders}. Nothing was done. Plan again.</source>
        <extracomment>{orders} are order numbers.</extracomment>
        <translation>Тем временем изменено: заказ {orders}. Ничего не сделано. Спланируйте заново.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Cannot be undone any more: later work builds on it. Nothing was changed.</source>
        <translation>Отменить уже нельзя: на этом основана дальнейшая работа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Cannot be undone: {act}. Nothing was changed.</source>
        <extracomment>{act} is what was done, such as &quot;Round brought to its place&quot;.</extracomment>
        <translation>Отменить нельзя: {act}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Not enough of {sku} in {place}: {wanted} wanted, {there} free.</source>
        <extracomment>{wanted} and {there} are numbers of pieces.</extracomment>
        <translation>Не хватает {sku} в {place}: нужно {wanted}, свободно {there}.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} is not known here. Take another piece.</source>
        <translation>Серийный номер {serial} товара {sku} здесь неизвестен. Возьмите другую штуку.</translation>
    </message>
    <message>
        <source>Serial number {serial} of {sku} should be in {place}, not here. Take another piece.</source>
        <translation>Серийный номер {serial} товара {sku} должен быть в {place}, а не здесь. Возьмите другую штуку.</translation>
    </message>
    <message>
        <source>{sku} has serial numbers. Scan them one by one.</source>
        <translation>У {sku} есть серийные номера. Сканируйте по одному.</translation>
    </message>
    <message>
        <source>Too late or too early for this. Nothing was changed.</source>
        <translation>Для этого слишком поздно или слишком рано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{state}” to “{wanted}”.</source>
        <extracomment>{state} and {wanted} are states of an order, such as &quot;Picked&quot;.</extracomment>
        <translation>Заказ {order} нельзя перевести из «{state}» в «{wanted}».</translation>
    </message>
    <message>
        <source>Not open any more: order {orders}. Nothing was changed.</source>
        <translation>Больше не открыт: заказ {orders}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Round {round} is not finished. Still to pick: {slots}.</source>
        <extracomment>{slots} are the slots still to be visited.</extracomment>
        <translation>Обход {round} не завершён. Осталось подобрать: {slots}.</translation>
    </message>
    <message>
        <source>Already begun: round {rounds}. It cannot be taken back.</source>
        <translation>Уже начат: обход {rounds}. Отозвать его нельзя.</translation>
    </message>
    <message>
        <source>Nothing to release: no open order has stock promised to it.</source>
        <translation>Запускать нечего: ни одному открытому заказу не выделен товар.</translation>
    </message>
    <message>
        <source>Single order</source>
        <translation>Один заказ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>Large orders alone</source>
        <translation>Крупные заказы отдельно</translation>
    </message>
    <message>
        <source>Urgent orders alone</source>
        <translation>Срочные заказы отдельно</translation>
    </message>
    <message>
        <source>  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, too late {late}.</source>
        <extracomment>One way to release beside the others; {option} is its name, {late} a number of orders.</extracomment>
        <translation>  {option}: метров {metres}, минут {minutes}, готово через {done} мин, ящиков {totes}, опоздают {late}.</translation>
    </message>
    <message>
        <source>There is only one order.</source>
        <translation>Заказ только один.</translation>
    </message>
    <message>
        <source>Proposed: {option}.</source>
        <translation>Предложено: {option}.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so large that they are picked alone; the rest together.</source>
        <translation>
            <numerusform>%n заказ так велик, что подбирается отдельно; остальные вместе.</numerusform>
            <numerusform>%n заказа так велики, что подбираются отдельно; остальные вместе.</numerusform>
            <numerusform>%n заказов так велики, что подбираются отдельно; остальные вместе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked alone, %n order(s) more reach the carrier: {orders}.</source>
        <extracomment>{orders} are the first few of these orders.</extracomment>
        <translation>
            <numerusform>При отдельном подборе к перевозчику успевает ещё %n заказ: {orders}.</numerusform>
            <numerusform>При отдельном подборе к перевозчику успевают ещё %n заказа: {orders}.</numerusform>
            <numerusform>При отдельном подборе к перевозчику успевают ещё %n заказов: {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) fewer are too late than with less work ({option}).</source>
        <translation>
            <numerusform>Опоздает на %n заказ меньше, чем при меньшем объёме работы ({option}).</numerusform>
            <numerusform>Опоздает на %n заказа меньше, чем при меньшем объёме работы ({option}).</numerusform>
            <numerusform>Опоздает на %n заказов меньше, чем при меньшем объёме работы ({option}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} minutes of work; {option} would take {more}.</source>
        <extracomment>{minutes} and {more} are minutes of all people together.</extracomment>
        <translation>Работы на {minutes} мин; {option} — на {more} мин.</translation>
    </message>
    <message>
        <source>{metres} metres of walking; one order at a time would take {more}.</source>
        <translation>Ходьбы {metres} м; по одному заказу было бы {more} м.</translation>
    </message>
    <message numerus="yes">
        <source>A wave would leave %n order(s) for later: the wall or the time is short.</source>
        <translation>
            <numerusform>Волна отложила бы %n заказ: не хватает стены или времени.</numerusform>
            <numerusform>Волна отложила бы %n заказа: не хватает стены или времени.</numerusform>
            <numerusform>Волна отложила бы %n заказов: не хватает стены или времени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.</source>
        <extracomment>{pickers} and {zones} are numbers.</extracomment>
        <translation>Сборщиков в системе: {pickers}; зон: {zones}. Для всех зон сразу нужен сборщик в каждой.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are still in reserve. Bring them down first: Move.</source>
        <translation>
            <numerusform>%n штука ещё в зоне хранения. Сначала спустите товар: «Перемещение».</numerusform>
            <numerusform>%n штуки ещё в зоне хранения. Сначала спустите товар: «Перемещение».</numerusform>
            <numerusform>%n штук ещё в зоне хранения. Сначала спустите товар: «Перемещение».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They come next.</source>
        <extracomment>{minutes} is the time, {pickers} how many people pick now.</extracomment>
        <translation>
            <numerusform>%n заказ не укладывается в {minutes} мин, сборщиков в системе сейчас: {pickers}. Пойдёт следующим.</numerusform>
            <numerusform>%n заказа не укладываются в {minutes} мин, сборщиков в системе сейчас: {pickers}. Пойдут следующими.</numerusform>
            <numerusform>%n заказов не укладываются в {minutes} мин, сборщиков в системе сейчас: {pickers}. Пойдут следующими.</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, totes {totes}.</source>
        <translation>{method}: заказов {orders}, обходов {rounds}, метров {metres}, минут {minutes}, ящиков {totes}.</translation>
    </message>
    <message>
        <source>Left out: order {order}. {because}</source>
        <extracomment>{because} is the reason, such as &quot;On hold&quot;.</extracomment>
        <translation>Не вошёл: заказ {order}. {because}</translation>
    </message>
    <message>
        <source>{percent} % less walking than in the order of slot names.</source>
        <translation>Ходьбы на {percent} % меньше, чем в порядке названий ячеек.</translation>
    </message>
    <message>
        <source>{percent} % less walking than first come, first served.</source>
        <translation>Ходьбы на {percent} % меньше, чем в порядке поступления.</translation>
    </message>
    <message>
        <source>At most {percent} % above the shortest possible.</source>
        <translation>Не более чем на {percent} % больше кратчайшего возможного.</translation>
    </message>
    <message>
        <source>Shortest possible, proven.</source>
        <translation>Кратчайший возможный, доказано.</translation>
    </message>
    <message>
        <source>{metres} m saved by choosing between slots with the same product.</source>
        <extracomment>Some products lie in several slots; {metres} is a whole number.</extracomment>
        <translation>Экономия {metres} м за счёт выбора между ячейками с одинаковым товаром.</translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. {orders}</source>
        <extracomment>{orders} are the first few of these orders; {pickers} is how many people pick now.</extracomment>
        <translation>
            <numerusform>Под угрозой: %n заказ не успеет к перевозчику, сборщиков в системе сейчас: {pickers}. {orders}</numerusform>
            <numerusform>Под угрозой: %n заказа не успеют к перевозчику, сборщиков в системе сейчас: {pickers}. {orders}</numerusform>
            <numerusform>Под угрозой: %n заказов не успеют к перевозчику, сборщиков в системе сейчас: {pickers}. {orders}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Больше не открыт</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>В наличии лишь часть</translation>
    </message>
    <message>
        <source>Nothing of it is in stock</source>
        <translation>Ничего нет в наличии</translation>
    </message>
    <message>
        <source>No free slot at the wall</source>
        <translation>Нет свободной ячейки у стены</translation>
    </message>
    <message>
        <source>Pieces of it are on the way to another slot just now</source>
        <translation>Часть товара сейчас перемещается в другую ячейку</translation>
    </message>
    <message>
        <source>Does not fit into the time; comes next</source>
        <translation>Не укладывается во время; будет следующим</translation>
    </message>
    <message>
        <source>Goes into a later wave, so that this one is done in time</source>
        <translation>Пойдёт в следующую волну, чтобы эта успела вовремя</translation>
    </message>
    <message>
        <source>Waits for the zone before</source>
        <comment>a round</comment>
        <translation>Ждёт предыдущую зону</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a round</comment>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Being picked</source>
        <comment>a round</comment>
        <translation>В подборе</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a round</comment>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>a round</comment>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>The store is busy with another desk. Nothing was changed. Scan again.</source>
        <translation>База занята другим рабочим местом. Ничего не изменено. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then scan again.</source>
        <translation>Диск заполнен. Ничего не изменено. Освободите место и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk did not do its part. Nothing was changed. Check it, then try again.</source>
        <translation>Сбой диска. Ничего не изменено. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The store may only be read. Get the right to write to it, then try again.</source>
        <translation>База доступна только для чтения. Получите право записи и повторите попытку.</translation>
    </message>
    <message>
        <source>Nothing can be stored: {file} may only be read. Get the right to write to it, then try again.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>Сохранить ничего нельзя: {file} доступен только для чтения. Получите право записи и повторите попытку.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered. Work may go on: tell the supervisor.</source>
        <translation>Журнал всех действий был изменён. Работу можно продолжать: сообщите супервайзеру.</translation>
    </message>
    <message>
        <source>The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.</source>
        <extracomment>{detail} names the first number that is wrong; keep it as it is.</extracomment>
        <translation>Журнал всех действий был изменён: {detail}. Работу можно продолжать: сообщите супервайзеру.</translation>
    </message>
    <message>
        <source>This computer lacks the secret of the PINs. Copy it from another desk.</source>
        <translation>На этом компьютере нет секрета для PIN. Скопируйте его с другого рабочего места.</translation>
    </message>
    <message>
        <source>The PINs were made with another secret than {file}. Copy that file from another desk.</source>
        <extracomment>{file} is the path of a file.</extracomment>
        <translation>PIN созданы с другим секретом, чем {file}. Скопируйте этот файл с другого рабочего места.</translation>
    </message>
    <message>
        <source>This is not a store of this program. It was left as it is.</source>
        <translation>Это не база этой программы. Она оставлена как есть.</translation>
    </message>
    <message>
        <source>{file} is not a store of this program. It was left as it is.</source>
        <translation>{file} — не база этой программы. Она оставлена как есть.</translation>
    </message>
    <message>
        <source>The store cannot be found or opened. Choose another or make a new one.</source>
        <translation>База не найдена или не открывается. Выберите другую или создайте новую.</translation>
    </message>
    <message>
        <source>There is no store at {file}. Choose another or make a new one.</source>
        <translation>По адресу {file} базы нет. Выберите другую или создайте новую.</translation>
    </message>
    <message>
        <source>{file} was made by a newer program (version {version}, this one knows {known}). Update this program.</source>
        <extracomment>{version} and {known} are numbers of versions.</extracomment>
        <translation>{file}: создано более новой программой (версия {version}, эта знает {known}). Обновите программу.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop work and restore the last backup.</source>
        <translation>База повреждена. Прекратите работу и восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>{file} is damaged. Stop work and restore the last backup.</source>
        <translation>{file}: база повреждена. Прекратите работу и восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The store is on a network drive, where it may be damaged. Use a local disk or a server.</source>
        <translation>База на сетевом диске, где может быть повреждена. Используйте локальный диск или сервер.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Scan again in a moment.</source>
        <translation>Сервер не отвечает. Ничего не изменено. Чуть позже отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>No connection to the server. Trying again; work goes on by itself.</source>
        <translation>Нет связи с сервером. Идёт повторная попытка; работа продолжится сама.</translation>
    </message>
    <message>
        <source>The server went away before it answered. Wait with the next scan: as soon as it is back, the screen shows whether this one was stored.</source>
        <translation>Сервер пропал, не успев ответить. Подождите со следующим сканом: как только сервер вернётся, экран покажет, сохранён ли этот.</translation>
    </message>
    <message>
        <source>This store was moved. Open the new one instead: nothing is kept here any more.</source>
        <extracomment>{file} is where the store was, {to} where it is now.</extracomment>
        <translation>Эта база перенесена. Откройте новую: здесь больше ничего не сохраняется.</translation>
    </message>
    <message>
        <source>{file} was moved to {to}. Open that store: nothing is kept here any more.</source>
        <translation>{file}: база перенесена в {to}. Откройте её: здесь больше ничего не сохраняется.</translation>
    </message>
    <message>
        <source>{printer} did not print {title}: {reason}. It waits to be printed again.</source>
        <extracomment>{printer} is a printer&apos;s name, {title} the document, {reason} what the system said.</extracomment>
        <translation>{printer}: документ не напечатан, {title}: {reason}. Он снова ждёт печати.</translation>
    </message>
    <message>
        <source>{printer} stands still: {stop}. {title} waits to be printed again.</source>
        <extracomment>{stop} is what is wrong with it, such as &quot;its paper is out&quot;.</extracomment>
        <translation>{printer} стоит: {stop}. {title} снова ждёт печати.</translation>
    </message>
    <message>
        <source>No printer is chosen for this. Choose one in the settings.</source>
        <translation>Принтер для этого не выбран. Выберите его в настройках.</translation>
    </message>
    <message>
        <source>{carrier} does not take the parcel: {reason}. Its label was not printed.</source>
        <extracomment>{carrier} is a carrier&apos;s address or code, {reason} its own words, in any language.</extracomment>
        <translation>{carrier} не принимает посылку: {reason}. Её этикетка не напечатана.</translation>
    </message>
    <message>
        <source>{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer, {reason} what was wrong, in any language.</extracomment>
        <translation>{carrier}: этикетка не прислана: {reason}. «Печать снова» запросит ещё раз или напечатает нашу.</translation>
    </message>
    <message>
        <source>{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” asks once more, or prints our own.</source>
        <extracomment>{code} is a tracking number.</extracomment>
        <translation>{carrier}: на присланной этикетке не читается {code}. Она не напечатана. «Печать снова» запросит ещё раз или напечатает нашу.</translation>
    </message>
    <message>
        <source>{carrier} did not take the announcement: {reason}. On the page Printing it is told again.</source>
        <extracomment>{carrier} is the address of a carrier&apos;s computer.</extracomment>
        <translation>{carrier}: уведомление не принято: {reason}. Отправить его снова можно на странице «Печать».</translation>
    </message>
    <message>
        <source>The label could not be read back and was not printed. Tell the supervisor.</source>
        <translation>Этикетку не удалось прочитать обратно, она не напечатана. Сообщите супервайзеру.</translation>
    </message>
    <message>
        <source>Something went wrong with this paper. It was not printed, the others were. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>С этим документом произошла ошибка. Он не напечатан, остальные напечатаны. Сообщите номер: {number}</translation>
    </message>
    <message>
        <source>No sound on this machine: {reason}. Watch the screen.</source>
        <extracomment>{reason} is what the system said.</extracomment>
        <translation>На этом компьютере нет звука: {reason}. Следите за экраном.</translation>
    </message>
    <message>
        <source>{device} does not answer: {reason}. Check its cable and power.</source>
        <extracomment>{device} is a scanner or scale.</extracomment>
        <translation>{device} не отвечает: {reason}. Проверьте кабель и питание.</translation>
    </message>
    <message>
        <source>{device} could not measure it. Lay one item against the stops and measure again, or type its size.</source>
        <extracomment>{device} is a device that measures products.</extracomment>
        <translation>{device}: измерить не удалось. Положите один товар вплотную к упорам и измерьте ещё раз или введите размер.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file}: прочитать нельзя.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file}: прочитать нельзя: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}: прочитать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>A file cannot be written. Nothing was changed.</source>
        <translation>Не удаётся записать файл. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>{file}: записать нельзя: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path}: записать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check. The store is as it was. Make a new backup.</source>
        <translation>Резервная копия не прошла проверку. База прежняя. Сделайте новую резервную копию.</translation>
    </message>
    <message>
        <source>Scan a tote that was brought to the wall.</source>
        <translation>Отсканируйте ящик, доставленный к стене.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in {tote}. Scan one.</source>
        <translation>
            <numerusform>В {tote} %n штука. Отсканируйте одну.</numerusform>
            <numerusform>В {tote} %n штуки. Отсканируйте одну.</numerusform>
            <numerusform>В {tote} %n штук. Отсканируйте одну.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>Положите %n штуку в {wall_slot} и отсканируйте ячейку.</numerusform>
            <numerusform>Положите %n штуки в {wall_slot} и отсканируйте ячейку.</numerusform>
            <numerusform>Положите %n штук в {wall_slot} и отсканируйте ячейку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n piece(s) into {wall_slot} and scan it.</source>
        <translation>
            <numerusform>Положите последнюю %n штуку в {wall_slot} и отсканируйте ячейку.</numerusform>
            <numerusform>Положите последние %n штуки в {wall_slot} и отсканируйте ячейку.</numerusform>
            <numerusform>Положите последние %n штук в {wall_slot} и отсканируйте ячейку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} is complete. It can be packed.</source>
        <translation>Заказ {order} собран. Его можно упаковывать.</translation>
    </message>
    <message>
        <source>Scan the item that no order wants.</source>
        <translation>Отсканируйте товар, который не нужен ни одному заказу.</translation>
    </message>
    <message>
        <source>The slot of order {order} is full. Scan an empty tote to put beside it.</source>
        <translation>Ячейка заказа {order} заполнена. Отсканируйте пустой ящик, чтобы поставить рядом.</translation>
    </message>
    <message>
        <source>{sku} goes to {slot}: no order of this wave wants it.</source>
        <extracomment>{slot} is the place where it is put away.</extracomment>
        <translation>{sku} — в {slot}: ни одному заказу этой волны он не нужен.</translation>
    </message>
    <message>
        <source>{sku} is wanted by an order of this wave. Scan it to see its slot.</source>
        <translation>{sku} нужен заказу этой волны. Отсканируйте его, чтобы увидеть ячейку.</translation>
    </message>
    <message>
        <source>No tote is open. Scan a tote that was brought to the wall.</source>
        <translation>Нет открытого ящика. Отсканируйте ящик, доставленный к стене.</translation>
    </message>
    <message>
        <source>{tote} was not brought to the wall. Nothing was changed.</source>
        <translation>{tote} не доставлен к стене. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{scanned} is not in {tote} by the books. Set it aside and tell the supervisor.</source>
        <translation>{scanned} по учёту нет в {tote}. Отложите в сторону и сообщите супервайзеру.</translation>
    </message>
    <message>
        <source>Too many of {sku}: {scanned}. This order wants {missing}.</source>
        <extracomment>{missing} is how many the order still wants, {scanned} how many were scanned or counted.</extracomment>
        <translation>Слишком много {sku}: {scanned}. Этому заказу нужно {missing}.</translation>
    </message>
    <message>
        <source>No order of this wave wants {scanned}. Scan “Lay aside”, then the item.</source>
        <translation>Ни одному заказу этой волны не нужен {scanned}. Отсканируйте «Отложить», затем товар.</translation>
    </message>
    <message>
        <source>The wall is full: no slot for order {order}. Pack complete orders first.</source>
        <translation>Стена заполнена: нет ячейки для заказа {order}. Сначала упакуйте собранные заказы.</translation>
    </message>
    <message>
        <source>No piece is in hand. Scan an item first.</source>
        <translation>В руках нет товара. Сначала отсканируйте товар.</translation>
    </message>
    <message>
        <source>Wrong slot: {scanned}. Wanted: {expected}.</source>
        <translation>Не та ячейка: {scanned}. Нужна: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) to hand over. Scan a carrier or a parcel.</source>
        <translation>
            <numerusform>К передаче %n посылка. Отсканируйте перевозчика или посылку.</numerusform>
            <numerusform>К передаче %n посылки. Отсканируйте перевозчика или посылку.</numerusform>
            <numerusform>К передаче %n посылок. Отсканируйте перевозчика или посылку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.</source>
        <extracomment>{carrier} is a carrier&apos;s name; %n parcels wait for it.</extracomment>
        <translation>
            <numerusform>Передача, {carrier}: ждёт %n посылка. Отсканируйте каждую.</numerusform>
            <numerusform>Передача, {carrier}: ждут %n посылки. Отсканируйте каждую.</numerusform>
            <numerusform>Передача, {carrier}: ждут %n посылок. Отсканируйте каждую.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.</source>
        <extracomment>{late} are parcels, such as 1004/2: the second one of order 1004.</extracomment>
        <translation>
            <numerusform>Передача, {carrier}: ждёт %n посылка. Не готово к этой машине: {late}.</numerusform>
            <numerusform>Передача, {carrier}: ждут %n посылки. Не готово к этой машине: {late}.</numerusform>
            <numerusform>Передача, {carrier}: ждут %n посылок. Не готово к этой машине: {late}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} is out. %n to go.</source>
        <extracomment>%n parcels still wait for the same carrier.</extracomment>
        <translation>
            <numerusform>Посылка заказа {order} передана. Осталось %n.</numerusform>
            <numerusform>Посылка заказа {order} передана. Осталось %n.</numerusform>
            <numerusform>Посылка заказа {order} передана. Осталось %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {order} is shipped. %n to go.</source>
        <translation>
            <numerusform>Заказ {order} отправлен. Осталось %n.</numerusform>
            <numerusform>Заказ {order} отправлен. Осталось %n.</numerusform>
            <numerusform>Заказ {order} отправлен. Осталось %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.</source>
        <translation>
            <numerusform>Передача закрыта, {carrier}: %n посылка. Дайте подписать реестр.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылки. Дайте подписать реестр.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылок. Дайте подписать реестр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.</source>
        <extracomment>{missing} are the numbers of parcels that should have gone too.</extracomment>
        <translation>
            <numerusform>Передача закрыта, {carrier}: %n посылка. Ещё здесь: {missing}.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылки. Ещё здесь: {missing}.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылок. Ещё здесь: {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.</source>
        <extracomment>{surplus} are labels that were scanned and do not belong to this carrier&apos;s van.</extracomment>
        <translation>
            <numerusform>Передача закрыта, {carrier}: %n посылка. Не для этой машины, оставьте здесь: {surplus}.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылки. Не для этой машины, оставьте здесь: {surplus}.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылок. Не для этой машины, оставьте здесь: {surplus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. Not for this van, keep here: {surplus}.</source>
        <translation>
            <numerusform>Передача закрыта, {carrier}: %n посылка. Ещё здесь: {missing}. Не для этой машины, оставьте здесь: {surplus}.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылки. Ещё здесь: {missing}. Не для этой машины, оставьте здесь: {surplus}.</numerusform>
            <numerusform>Передача закрыта, {carrier}: %n посылок. Ещё здесь: {missing}. Не для этой машины, оставьте здесь: {surplus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over {number} stays open. Scan its carrier to go on.</source>
        <extracomment>{number} is the hand-over&apos;s number.</extracomment>
        <translation>Передача {number} остаётся открытой. Чтобы продолжить, отсканируйте её перевозчика.</translation>
    </message>
    <message numerus="yes">
        <source>Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.</source>
        <extracomment>{place} is a staging place, {carrier} who uses it; %n parcels are not there yet.</extracomment>
        <translation>
            <numerusform>Место отгрузки {place}, {carrier}: принести %n посылку. Отсканируйте каждую.</numerusform>
            <numerusform>Место отгрузки {place}, {carrier}: принести %n посылки. Отсканируйте каждую.</numerusform>
            <numerusform>Место отгрузки {place}, {carrier}: принести %n посылок. Отсканируйте каждую.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parcel of order {order} stands at {place}. %n to bring.</source>
        <translation>
            <numerusform>Посылка заказа {order} стоит на {place}. Осталось принести %n.</numerusform>
            <numerusform>Посылка заказа {order} стоит на {place}. Осталось принести %n.</numerusform>
            <numerusform>Посылка заказа {order} стоит на {place}. Осталось принести %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver of {carrier} has signed. The list will show it.</source>
        <translation>Водитель {carrier} подписал. Подпись будет в реестре.</translation>
    </message>
    <message>
        <source>a carrier or a parcel</source>
        <translation>перевозчик или посылка</translation>
    </message>
    <message>
        <source>a parcel&apos;s label, or “Done”</source>
        <translation>этикетка посылки или «Готово»</translation>
    </message>
    <message numerus="yes">
        <source>{carrier}: %n parcel(s) out today</source>
        <translation>
            <numerusform>{carrier}: сегодня передана %n посылка</numerusform>
            <numerusform>{carrier}: сегодня передано %n посылки</numerusform>
            <numerusform>{carrier}: сегодня передано %n посылок</numerusform>
        </translation>
    </message>
    <message>
        <source>still here: {codes}</source>
        <translation>ещё здесь: {codes}</translation>
    </message>
    <message>
        <source>should have gone with a van: {codes}</source>
        <translation>должно было уехать с машиной: {codes}</translation>
    </message>
    <message>
        <source>not ready: {codes}</source>
        <translation>не готово: {codes}</translation>
    </message>
    <message>
        <source>not for this carrier: {codes}</source>
        <translation>не этому перевозчику: {codes}</translation>
    </message>
    <message>
        <source>hand-over still open: {codes}</source>
        <translation>передача ещё открыта: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) closed.</source>
        <translation>
            <numerusform>Закрыта %n передача.</numerusform>
            <numerusform>Закрыто %n передачи.</numerusform>
            <numerusform>Закрыто %n передач.</numerusform>
        </translation>
    </message>
    <message>
        <source>{scanned} is no carrier&apos;s staging place. There are: {places}.</source>
        <extracomment>{places} are the staging places there are.</extracomment>
        <translation>{scanned} — не место отгрузки перевозчика. Есть: {places}.</translation>
    </message>
    <message>
        <source>This parcel goes with {carrier}: bring it to {expected}, not to {scanned}.</source>
        <extracomment>{expected} is the place of the parcel&apos;s carrier, {scanned} the place you stand at.</extracomment>
        <translation>Эту посылку забирает {carrier}: отнесите её на {expected}, а не на {scanned}.</translation>
    </message>
    <message>
        <source>There is no signature yet. Have the driver sign on the screen (F9).</source>
        <translation>Подписи ещё нет. Дайте водителю подписать на экране (F9).</translation>
    </message>
    <message>
        <source>Label {scanned} is not one of ours. Set the parcel aside.</source>
        <translation>Этикетка {scanned} не наша. Отложите посылку в сторону.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. Bring the parcel back to the bench.</source>
        <translation>Этикетка {scanned} аннулирована. Верните посылку на стол.</translation>
    </message>
    <message>
        <source>Label {scanned} is void. The parcel&apos;s label is {expected}.</source>
        <extracomment>{expected} is the label that counts instead.</extracomment>
        <translation>Этикетка {scanned} аннулирована. Этикетка посылки: {expected}.</translation>
    </message>
    <message>
        <source>Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.</source>
        <translation>Этикетка {parcel} не проверена на столе. Верните посылку заказа {order}.</translation>
    </message>
    <message>
        <source>This parcel goes with {scanned}, not with {expected}. Keep it here.</source>
        <extracomment>{expected} is the carrier of this hand-over, {scanned} the parcel&apos;s.</extracomment>
        <translation>Эту посылку забирает {scanned}, а не {expected}. Оставьте её здесь.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already.</source>
        <translation>Посылка {parcel} уже уехала.</translation>
    </message>
    <message>
        <source>Parcel {parcel} has left already: {at}.</source>
        <extracomment>{at} is a day and time.</extracomment>
        <translation>Посылка {parcel} уже уехала: {at}.</translation>
    </message>
    <message>
        <source>No hand-over is open. Scan a carrier first.</source>
        <translation>Открытой передачи нет. Сначала отсканируйте перевозчика.</translation>
    </message>
    <message>
        <source>No parcel was scanned for {carrier} yet. Nothing was closed.</source>
        <translation>Для {carrier} ещё не отсканировано ни одной посылки. Ничего не закрыто.</translation>
    </message>
    <message>
        <source>No such carrier: {scanned}. There are: {carriers}.</source>
        <extracomment>{carriers} are the codes of the carriers there are.</extracomment>
        <translation>Нет такого перевозчика: {scanned}. Есть: {carriers}.</translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) announced. Scan a return, its order or its parcel.</source>
        <translation>
            <numerusform>Заявлен %n возврат. Отсканируйте возврат, его заказ или посылку.</numerusform>
            <numerusform>Заявлено %n возврата. Отсканируйте возврат, его заказ или посылку.</numerusform>
            <numerusform>Заявлено %n возвратов. Отсканируйте возврат, его заказ или посылку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) to come. Scan each one.</source>
        <extracomment>{rma} is a return; %n announced pieces are still to be scanned.</extracomment>
        <translation>
            <numerusform>Возврат {rma}: осталась %n штука. Отсканируйте каждую.</numerusform>
            <numerusform>Возврат {rma}: осталось %n штуки. Отсканируйте каждую.</numerusform>
            <numerusform>Возврат {rma}: осталось %n штук. Отсканируйте каждую.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick label {plate} on {sku}. %n more to come.</source>
        <extracomment>{plate} is the number on the label that was just printed for the piece.</extracomment>
        <translation>
            <numerusform>Наклейте этикетку {plate} на {sku}. Осталось %n.</numerusform>
            <numerusform>Наклейте этикетку {plate} на {sku}. Осталось %n.</numerusform>
            <numerusform>Наклейте этикетку {plate} на {sku}. Осталось %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stick a label on each of %n piece(s) of {sku}: {plate}.</source>
        <extracomment>{plate} are the numbers on the labels that were just printed.</extracomment>
        <translation>
            <numerusform>Наклейте по этикетке на %n штуку {sku}: {plate}.</numerusform>
            <numerusform>Наклейте по этикетке на каждую из %n штук {sku}: {plate}.</numerusform>
            <numerusform>Наклейте по этикетке на каждую из %n штук {sku}: {plate}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku}. All pieces are here: scan “Done”.</source>
        <translation>Наклейте этикетку {plate} на {sku}. Все штуки здесь: отсканируйте «Готово».</translation>
    </message>
    <message>
        <source>All pieces of {rma} are here. Scan “Done” or the next return.</source>
        <translation>Все штуки из {rma} здесь. Отсканируйте «Готово» или следующий возврат.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece.</source>
        <translation>Теперь отсканируйте партию этой штуки.</translation>
    </message>
    <message>
        <source>Now scan the lot of this piece. Sent were: {expected}.</source>
        <extracomment>{expected} are the lots that were sent to the customer.</extracomment>
        <translation>Теперь отсканируйте партию этой штуки. Были отправлены: {expected}.</translation>
    </message>
    <message>
        <source>Stick label {plate} on {sku} and put it into quarantine: {place}.</source>
        <extracomment>{place} is the quarantine place.</extracomment>
        <translation>Наклейте этикетку {plate} на {sku} и положите в карантин: {place}.</translation>
    </message>
    <message>
        <source>More {sku} than announced ({announced}). Take it into quarantine?</source>
        <extracomment>{announced} is how many pieces of {sku} the customer announced.</extracomment>
        <translation>{sku} больше, чем заявлено ({announced}). Принять в карантин?</translation>
    </message>
    <message>
        <source>{sku} is not announced in {rma}. Take it into quarantine?</source>
        <translation>{sku} не заявлен в {rma}. Принять в карантин?</translation>
    </message>
    <message>
        <source>This {sku} was not sent with order {order}. Take it into quarantine?</source>
        <translation>Этот {sku} не отправлялся с заказом {order}. Принять в карантин?</translation>
    </message>
    <message>
        <source>No return is announced for order {order}. Begin one?</source>
        <translation>Для заказа {order} возврат не заявлен. Начать возврат?</translation>
    </message>
    <message numerus="yes">
        <source>Return {rma} received: %n piece(s). Bring them to the inspection.</source>
        <translation>
            <numerusform>Возврат {rma} принят: %n штука. Отнесите на осмотр.</numerusform>
            <numerusform>Возврат {rma} принят: %n штуки. Отнесите на осмотр.</numerusform>
            <numerusform>Возврат {rma} принят: %n штук. Отнесите на осмотр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return {rma}: %n piece(s) received. Missing: {missing}.</source>
        <extracomment>{missing} are item numbers with how many of each did not arrive.</extracomment>
        <translation>
            <numerusform>Возврат {rma}: принята %n штука. Не хватает: {missing}.</numerusform>
            <numerusform>Возврат {rma}: принято %n штуки. Не хватает: {missing}.</numerusform>
            <numerusform>Возврат {rma}: принято %n штук. Не хватает: {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} was not shipped yet. Nothing can come back.</source>
        <translation>Заказ {order} ещё не отправлен. Возвращать нечего.</translation>
    </message>
    <message>
        <source>Nothing was shipped of order {order}, line {lines}.</source>
        <extracomment>{lines} are numbers of order lines.</extracomment>
        <translation>Из заказа {order}, строка {lines}, ничего не отправлено.</translation>
    </message>
    <message>
        <source>Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.</source>
        <extracomment>{lines}, {asked} and {left} are lists of numbers in the same order.</extracomment>
        <translation>Слишком много из заказа {order}, строка {lines}: запрошено {asked}, вернуть можно ещё {left}.</translation>
    </message>
    <message>
        <source>Not so many {sku} announced in {rma}: {announced}. Scan them one by one.</source>
        <translation>В {rma} заявлено меньше {sku}: {announced}. Сканируйте по одному.</translation>
    </message>
    <message>
        <source>Return {rma} is known with other contents, for order {order}.</source>
        <extracomment>{rma} is known already, for order {order}, with other lines.</extracomment>
        <translation>Возврат {rma} известен с другим содержимым, для заказа {order}.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines} stands twice in the request.</source>
        <translation>Заказ {order}, строка {lines} указана в запросе дважды.</translation>
    </message>
    <message>
        <source>No return is announced for order {order}.</source>
        <translation>Для заказа {order} возврат не заявлен.</translation>
    </message>
    <message>
        <source>Order {order} has several returns: {rmas}. Scan or type one of them.</source>
        <extracomment>{rmas} are numbers of returns.</extracomment>
        <translation>У заказа {order} несколько возвратов: {rmas}. Отсканируйте или введите один из них.</translation>
    </message>
    <message>
        <source>Return {rma} is closed. Scan its order to begin a new one.</source>
        <translation>Возврат {rma} закрыт. Отсканируйте его заказ, чтобы начать новый.</translation>
    </message>
    <message>
        <source>{rma} has no label: it is not granted, or its goods are here already.</source>
        <translation>У {rma} нет этикетки: возврат не одобрен или товар уже здесь.</translation>
    </message>
    <message>
        <source>{rma} is not over, or was answered already.</source>
        <translation>Возврат {rma} не завершён или на вопрос уже ответили.</translation>
    </message>
    <message>
        <source>{rma} has no label: no carrier brings goods back from there in that way.</source>
        <translation>У {rma} нет этикетки: ни один перевозчик не везёт оттуда возвраты этим способом.</translation>
    </message>
    <message>
        <source>A pick-up of {rma} is ordered already. Call it off first.</source>
        <translation>Вывоз {rma} уже заказан. Сначала отмените его.</translation>
    </message>
    <message>
        <source>{rma} is not collected then. Choose among what is offered now.</source>
        <translation>В это время {rma} не забирают. Выберите из того, что предлагается сейчас.</translation>
    </message>
    <message>
        <source>The address of a pick-up needs a name, a street and a town, each line with at most {most} visible signs.</source>
        <extracomment>{most} is how many signs a line may have.</extracomment>
        <translation>В адресе вывоза нужны имя, улица и город, в каждой строке не больше {most} видимых знаков.</translation>
    </message>
    <message>
        <source>{rma} can no longer come back in another way: it is here already, or over.</source>
        <translation>Способ возврата {rma} уже нельзя изменить: товар уже здесь или всё завершено.</translation>
    </message>
    <message>
        <source>{rma} can no longer be withdrawn: it is here, over, or was exchanged.</source>
        <translation>{rma} уже нельзя отозвать: товар здесь, всё завершено или его обменяли.</translation>
    </message>
    <message>
        <source>The floor has no place for this. Ask the supervisor.</source>
        <translation>На плане склада нет места для этого. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>The floor has no such place: {place_kind}. Ask the supervisor.</source>
        <extracomment>{place_kind} is what a place is for, such as &quot;Quarantine&quot;.</extracomment>
        <translation>На плане склада нет такого места: {place_kind}. Обратитесь к супервайзеру.</translation>
    </message>
    <message>
        <source>a return, its order or a parcel</source>
        <translation>возврат, его заказ или посылка</translation>
    </message>
    <message>
        <source>an item or “Done”</source>
        <translation>товар или «Готово»</translation>
    </message>
    <message>
        <source>“Done” or the next return</source>
        <translation>«Готово» или следующий возврат</translation>
    </message>
    <message>
        <source>customer&apos;s answer kept</source>
        <translation>ответ клиента сохранён</translation>
    </message>
    <message>
        <source>return label made</source>
        <translation>этикетка возврата сделана</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>возврат запрошен</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>возврат открыт</translation>
    </message>
    <message>
        <source>return begun</source>
        <translation>возврат начат</translation>
    </message>
    <message>
        <source>piece received</source>
        <translation>товар принят</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>возврат принят</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Пришёл повреждённым</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Отправлен не тот товар</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Клиент передумал</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Не соответствует описанию</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Неисправен</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Пришёл слишком поздно</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Не заявлено</translation>
    </message>
    <message>
        <source>Asked for in time</source>
        <translation>Запрошено в срок</translation>
    </message>
    <message>
        <source>Damaged, defective or wrong: allowed at any time</source>
        <translation>Повреждён, неисправен или не тот: можно в любое время</translation>
    </message>
    <message>
        <source>Came without being announced</source>
        <translation>Пришёл без заявки</translation>
    </message>
    <message>
        <source>Came without being announced, and too late</source>
        <translation>Пришёл без заявки и слишком поздно</translation>
    </message>
    <message>
        <source>There is no report {scanned}. There are: {reports}.</source>
        <extracomment>{reports} are names of reports; keep them as they are.</extracomment>
        <translation>Отчёта {scanned} нет. Есть: {reports}.</translation>
    </message>
    <message>
        <source>This report shows how things are now. Leave the days out.</source>
        <translation>Этот отчёт показывает текущее положение. Дни не указывайте.</translation>
    </message>
    <message>
        <source>{scanned} is not a day such as 2026-03-31.</source>
        <translation>{scanned} — не дата вида 2026-03-31.</translation>
    </message>
    <message>
        <source>The days run backwards: from {since} to {until}.</source>
        <extracomment>{since} and {until} are days.</extracomment>
        <translation>Дни идут в обратном порядке: с {since} по {until}.</translation>
    </message>
    <message>
        <source>{title} ({kpi})</source>
        <extracomment>{kpi} is the number of a key figure, such as K1.</extracomment>
        <translation>{title} ({kpi})</translation>
    </message>
    <message>
        <source>How: {formula}</source>
        <translation>Как: {formula}</translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation>Дни: все</translation>
    </message>
    <message>
        <source>Days: from {since} on (UTC)</source>
        <translation>Дни: с {since} (UTC)</translation>
    </message>
    <message>
        <source>Days: up to {until} (UTC)</source>
        <translation>Дни: по {until} (UTC)</translation>
    </message>
    <message>
        <source>Days: {since} to {until} (UTC)</source>
        <translation>Дни: с {since} по {until} (UTC)</translation>
    </message>
    <message>
        <source>{figure}: {of}</source>
        <translation>{figure}: {of}</translation>
    </message>
    <message>
        <source>Rows used: {rows}</source>
        <translation>Использовано строк: {rows}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}. {because}</source>
        <translation>Пропущено строк: {rows}. {because}</translation>
    </message>
    <message>
        <source>The first figure is not known: there are no rows to compute it from.</source>
        <translation>Первый показатель неизвестен: нет строк для его расчёта.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s).</source>
        <translation>
            <numerusform>… и ещё %n строка.</numerusform>
            <numerusform>… и ещё %n строки.</numerusform>
            <numerusform>… и ещё %n строк.</numerusform>
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
        <translation>да</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>seconds</comment>
        <extracomment>Lengths of time. Use the short signs of the units.</extracomment>
        <translation>{value} с</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} мин</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} ч</translation>
    </message>
    <message>
        <source>{value} d</source>
        <comment>days</comment>
        <translation>{value} дн.</translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation>Срок выполнения заказа</translation>
    </message>
    <message>
        <source>Return rate by item</source>
        <translation>Доля возвратов по товарам</translation>
    </message>
    <message>
        <source>Return rate by channel</source>
        <translation>Доля возвратов по каналам</translation>
    </message>
    <message>
        <source>Picking accuracy</source>
        <translation>Точность подбора</translation>
    </message>
    <message>
        <source>Purchase frequency</source>
        <translation>Частота покупок</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>Repeat buyers</source>
        <translation>Повторные покупатели</translation>
    </message>
    <message>
        <source>Too late for order {order}, line {lines}: shipped {days} days ago, allowed are {limit} (rule {policy}).</source>
        <extracomment>{lines} are numbers of order lines, {policy} is the name of a rule; keep it as it is.</extracomment>
        <translation>Слишком поздно для заказа {order}, строка {lines}: отправлено {days} дн. назад, допустимо {limit} (правило {policy}).</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: no rule takes it back.</source>
        <translation>Заказ {order}, строка {lines}: ни одно правило не принимает это обратно.</translation>
    </message>
    <message>
        <source>Order {order}, line {lines}: not taken back by the rule {policy}.</source>
        <translation>Заказ {order}, строка {lines}: по правилу {policy} не принимается обратно.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was chosen to be sent back.</source>
        <translation>Из заказа {order} ничего не выбрано для возврата.</translation>
    </message>
    <message>
        <source>The rule does not offer this: {remedy}.</source>
        <extracomment>{remedy} is one of: refund, credit, exchange, repair, advice.</extracomment>
        <translation>Правило этого не предлагает: {remedy}.</translation>
    </message>
    <message>
        <source>Return {rma} does not wait for a decision any more.</source>
        <translation>Возврат {rma} больше не ждёт решения.</translation>
    </message>
    <message>
        <source>The policy was not taken. Look at this in the file: {scanned}</source>
        <extracomment>{scanned} is a place in the file, such as $.rules[2].days</extracomment>
        <translation>Правила не загружены. Проверьте в файле: {scanned}</translation>
    </message>
    <message>
        <source>Did the parcel of {rma} come with nothing in it?</source>
        <translation>Посылка {rma} пришла пустой?</translation>
    </message>
    <message>
        <source>Noted: {rma} came empty. A supervisor decides. Scan the next return.</source>
        <translation>Записано: {rma} — посылка пустая. Решает супервайзер. Отсканируйте следующий возврат.</translation>
    </message>
    <message>
        <source>Pieces of {rma} are here already: its parcel was not empty.</source>
        <translation>Товар из {rma} уже здесь: посылка не была пустой.</translation>
    </message>
    <message>
        <source>empty parcel noted</source>
        <translation>отмечена пустая посылка</translation>
    </message>
    <message>
        <source>It comes too late</source>
        <translation>Слишком поздно</translation>
    </message>
    <message>
        <source>It is worth more than the limit</source>
        <translation>Стоимость выше предела</translation>
    </message>
    <message>
        <source>A photo is missing</source>
        <translation>Не хватает фото</translation>
    </message>
    <message>
        <source>The rule leaves it to a supervisor</source>
        <translation>Правило оставляет решение супервайзеру</translation>
    </message>
    <message>
        <source>The parcel came empty</source>
        <translation>Посылка пришла пустой</translation>
    </message>
    <message>
        <source>It is never taken back</source>
        <translation>Никогда не принимается обратно</translation>
    </message>
    <message>
        <source>No rule is about it</source>
        <translation>Ни одно правило этого не касается</translation>
    </message>
    <message>
        <source>Granted at once</source>
        <translation>Одобрено сразу</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>Ждёт супервайзера</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a request</comment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>return granted</source>
        <translation>возврат одобрен</translation>
    </message>
    <message>
        <source>return refused</source>
        <translation>в возврате отказано</translation>
    </message>
    <message>
        <source>way back changed</source>
        <translation>способ возврата изменён</translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>возврат отозван</translation>
    </message>
    <message>
        <source>pick-up ordered</source>
        <translation>вывоз заказан</translation>
    </message>
    <message>
        <source>pick-up called off</source>
        <translation>вывоз отменён</translation>
    </message>
    <message>
        <source>carrier told</source>
        <translation>перевозчику сообщено</translation>
    </message>
    <message>
        <source>carrier told again</source>
        <translation>перевозчику сообщено снова</translation>
    </message>
    <message>
        <source>solved without a return</source>
        <translation>решено без возврата</translation>
    </message>
    <message>
        <source>policy taken in</source>
        <translation>правила загружены</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Не вскрыт</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>condition of goods</comment>
        <translation>Вскрыт</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Неисправен</translation>
    </message>
    <message>
        <source>Advice or a part</source>
        <translation>Совет или деталь</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Repair</source>
        <comment>what a customer gets</comment>
        <translation>Ремонт</translation>
    </message>
    <message>
        <source>Credit for the next order</source>
        <translation>Зачёт в следующий заказ</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>By parcel, with our label</source>
        <translation>Посылкой, с нашей этикеткой</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>Сдать в пункт приёма</translation>
    </message>
    <message>
        <source>Picked up by the carrier</source>
        <translation>Заберёт перевозчик</translation>
    </message>
    <message>
        <source>{way} (needs a new label)</source>
        <extracomment>{way} is one of the ways above; the label that was made is of no use for it.</extracomment>
        <translation>{way} (нужна новая этикетка)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Улица и дом</translation>
    </message>
    <message>
        <source>Floor, door or company</source>
        <translation>Этаж, квартира или фирма</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Правила возврата</translation>
    </message>
    <message>
        <source>For each article the most specific line holds: one for the article before one for its kind, one for the reason before one for all.</source>
        <translation>Для каждого товара действует самая точная строка: для товара раньше строки для его вида, для причины раньше строки для всех.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём речь</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>for a return, heading</comment>
        <translation>Сбор</translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation>Что можно получить</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>Стоимость обратной отправки</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>Article: {values}</source>
        <translation>Товар: {values}</translation>
    </message>
    <message>
        <source>Customer: {values}</source>
        <translation>Покупатель: {values}</translation>
    </message>
    <message>
        <source>Reason: {values}</source>
        <translation>Причина: {values}</translation>
    </message>
    <message>
        <source>Kind of goods: {values}</source>
        <translation>Вид товара: {values}</translation>
    </message>
    <message>
        <source>Bought at: {values}</source>
        <translation>Куплено в: {values}</translation>
    </message>
    <message>
        <source>Condition: {values}</source>
        <translation>Состояние: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after shipping</source>
        <translation>
            <numerusform>%n день после отправки</numerusform>
            <numerusform>%n дня после отправки</numerusform>
            <numerusform>%n дней после отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>В любое время</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Не принимается обратно</translation>
    </message>
    <message>
        <source>later on request</source>
        <translation>позже по запросу</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fee</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>{percent} % of the price</source>
        <extracomment>{fee} is an amount or a percentage; a percentage of the price.</extracomment>
        <translation>{percent} % цены</translation>
    </message>
    <message>
        <source>{amount} for each piece</source>
        <translation>{amount} за штуку</translation>
    </message>
    <message>
        <source>We pay it</source>
        <translation>Платим мы</translation>
    </message>
    <message>
        <source>You pay it</source>
        <translation>Платите вы</translation>
    </message>
    <message numerus="yes">
        <source>Money within %n day(s) of the goods&apos; arrival</source>
        <translation>
            <numerusform>Деньги в течение %n дня после прибытия товара</numerusform>
            <numerusform>Деньги в течение %n дней после прибытия товара</numerusform>
            <numerusform>Деньги в течение %n дней после прибытия товара</numerusform>
        </translation>
    </message>
    <message>
        <source>We look at each request</source>
        <translation>Мы рассматриваем каждый запрос</translation>
    </message>
    <message>
        <source>Above {amount} we look at it first</source>
        <translation>Свыше {amount} сначала рассматриваем</translation>
    </message>
    <message>
        <source>Please send a photo</source>
        <translation>Пришлите, пожалуйста, фото</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of the policy, heading</comment>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Возвратный лист</translation>
    </message>
    <message>
        <source>Please send it to</source>
        <translation>Отправьте, пожалуйста, по адресу</translation>
    </message>
    <message>
        <source>Put this sheet into the parcel, with the goods in their original packaging.</source>
        <translation>Вложите этот лист в посылку вместе с товаром в исходной упаковке.</translation>
    </message>
    <message numerus="yes">
        <source>Policy taken: %n rule(s).</source>
        <translation>
            <numerusform>Загружены правила: %n.</numerusform>
            <numerusform>Загружены правила: %n.</numerusform>
            <numerusform>Загружены правила: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy})</source>
        <extracomment>{sku} is an item, {verdict} and {because} are texts of this list, {policy} is a rule.</extracomment>
        <translation>{line}  {sku}: {verdict} (правило {policy})</translation>
    </message>
    <message>
        <source>{line}  {sku}: {verdict} (rule {policy}). {because}.</source>
        <translation>{line}  {sku}: {verdict} (правило {policy}). {because}.</translation>
    </message>
    <message>
        <source>No refund was chosen.</source>
        <extracomment>{plates} are numbers of returned pieces.</extracomment>
        <translation>Возврат денег не выбран.</translation>
    </message>
    <message>
        <source>Nothing is owed for {plates}: paid already, or not judged yet.</source>
        <translation>За {plates} ничего не причитается: уже выплачено или ещё не оценено.</translation>
    </message>
    <message>
        <source>Return {rma} waits for no exchange: none was chosen, or it is ordered already.</source>
        <translation>Возврат {rma} не ждёт обмена: обмен не выбран или уже оформлен.</translation>
    </message>
    <message>
        <source>None: the piece is exchanged</source>
        <translation>Нет: товар обменивается</translation>
    </message>
    <message>
        <source>None: the piece is repaired</source>
        <translation>Нет: товар ремонтируется</translation>
    </message>
    <message>
        <source>Price {amount}</source>
        <translation>Цена {amount}</translation>
    </message>
    <message>
        <source>less its share of the discount {amount}</source>
        <translation>минус доля скидки {amount}</translation>
    </message>
    <message>
        <source>plus its share of the shipping {amount}</source>
        <translation>плюс доля доставки {amount}</translation>
    </message>
    <message>
        <source>less the fee {amount}</source>
        <translation>минус сбор {amount}</translation>
    </message>
    <message>
        <source>tax contained {amount}</source>
        <translation>в том числе налог {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) noted as paid.</source>
        <translation>
            <numerusform>Отмечен как выплаченный %n возврат денег.</numerusform>
            <numerusform>Отмечено как выплаченные %n возврата денег.</numerusform>
            <numerusform>Отмечено как выплаченные %n возвратов денег.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) written: {file}</source>
        <translation>
            <numerusform>Записан %n возврат денег: {file}</numerusform>
            <numerusform>Записано %n возврата денег: {file}</numerusform>
            <numerusform>Записано %n возвратов денег: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</source>
        <extracomment>{due} is a day, {customer} a name, {why} is &quot;money back&quot; or &quot;credit&quot;.</extracomment>
        <translation>{due}  {plate}  {rma}  {amount}  {customer}  ({why})</translation>
    </message>
    <message>
        <source>No refund is due.</source>
        <translation>Возвратов денег к выплате нет.</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>Решить по запросу</translation>
    </message>
    <message>
        <source>Tell the carrier when to collect</source>
        <translation>Сообщить перевозчику, когда забрать</translation>
    </message>
    <message>
        <source>Tell the carrier not to come</source>
        <translation>Сообщить перевозчику, чтобы не приезжал</translation>
    </message>
    <message>
        <source>Order the exchange</source>
        <translation>Оформить обмен</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Bring to its place</source>
        <translation>Отнести на место</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation>срок в течение суток</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>вовремя</translation>
    </message>
    <message>
        <source>{file}: unchanged. Report {number} on {plate}, grade {grade}.</source>
        <extracomment>{file} is a file, {plate} a returned piece, {grade} its grade.</extracomment>
        <translation>{file}: без изменений. Акт {number}, {plate}, оценка {grade}.</translation>
    </message>
    <message>
        <source>{file}: unchanged, but for the customer&apos;s words and photos, which were erased. Report {number} on {plate}, grade {grade}.</source>
        <translation>{file}: без изменений, кроме слов и фотографий клиента, которые стёрты. Акт {number}, {plate}, оценка {grade}.</translation>
    </message>
    <message>
        <source>{file}: {flaw}</source>
        <extracomment>{flaw} is one of the next sentences.</extracomment>
        <translation>{file}: {flaw}</translation>
    </message>
    <message>
        <source>This is no inspection report of ours.</source>
        <translation>Это не наш акт осмотра.</translation>
    </message>
    <message>
        <source>The file was changed after it was written.</source>
        <translation>Файл изменён после записи.</translation>
    </message>
    <message>
        <source>What the report says was changed after it was sealed.</source>
        <translation>Содержание акта изменено после его фиксации.</translation>
    </message>
    <message>
        <source>The report does not follow the one before it: order changed, or one is missing.</source>
        <translation>Акт не следует за предыдущим: порядок изменён или один из актов отсутствует.</translation>
    </message>
    <message>
        <source>A photo is missing.</source>
        <translation>Одного фото не хватает.</translation>
    </message>
    <message>
        <source>A photo was changed.</source>
        <translation>Одно фото изменено.</translation>
    </message>
    <message>
        <source>The code on the paper is another one&apos;s.</source>
        <translation>Код на бумаге принадлежит другому акту.</translation>
    </message>
    <message>
        <source>The store does not have this report, or its chain is broken there.</source>
        <translation>В базе нет этого акта, или его цепочка там нарушена.</translation>
    </message>
    <message>
        <source>{address} cannot be used: another program listens there, or it is elsewhere.</source>
        <translation>{address} использовать нельзя: там слушает другая программа или это другой адрес.</translation>
    </message>
    <message>
        <source>A cost of {plate} has to be more than nothing.</source>
        <translation>Затраты на {plate} должны быть больше нуля.</translation>
    </message>
    <message>
        <source>This is no photo that can be used: damaged, too large or of another kind.</source>
        <translation>Это фото использовать нельзя: повреждено, слишком велико или другого вида.</translation>
    </message>
    <message>
        <source>This photo is larger than {limit} MB. Take it again, smaller.</source>
        <extracomment>{limit} in megabytes.</extracomment>
        <translation>Это фото больше {limit} МБ. Снимите ещё раз, меньшего размера.</translation>
    </message>
    <message>
        <source>This photo has more than {pixels} million pixels. Take it again, smaller.</source>
        <extracomment>{pixels} in millions.</extracomment>
        <translation>В этом фото больше {pixels} млн пикселей. Снимите ещё раз, меньшего размера.</translation>
    </message>
    <message>
        <source>You judged {plate} yourself. Somebody else has to look again.</source>
        <translation>Вы сами оценили {plate}. Повторный осмотр проводит кто-то другой.</translation>
    </message>
    <message>
        <source>{plate} needs no second look: not judged yet, or looked at twice already.</source>
        <translation>{plate}: повторный осмотр не нужен: ещё не оценено или уже осмотрено дважды.</translation>
    </message>
    <message>
        <source>rest answered as new</source>
        <translation>остальные ответы — как новое</translation>
    </message>
    <message>
        <source>cost booked</source>
        <translation>затраты учтены</translation>
    </message>
    <message>
        <source>second look kept</source>
        <translation>повторный осмотр сохранён</translation>
    </message>
    <message>
        <source>refunds noted as paid</source>
        <translation>возвраты денег отмечены как выплаченные</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Перевозка</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Restocking</source>
        <translation>Возврат в запас</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Утилизация</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Первый заказ</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Постоянные</translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation>Много возвратов</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>Вид товара</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Returns by product, and why</source>
        <translation>Возвраты по товарам и их причины</translation>
    </message>
    <message>
        <source>Returns by place</source>
        <translation>Возвраты по местам</translation>
    </message>
    <message>
        <source>Returns by group of customers</source>
        <translation>Возвраты по группам клиентов</translation>
    </message>
    <message>
        <source>Reasons over time</source>
        <translation>Причины по времени</translation>
    </message>
    <message>
        <source>What customers write</source>
        <translation>Что пишут клиенты</translation>
    </message>
    <message>
        <source>Every returned piece</source>
        <translation>Каждый возвращённый товар</translation>
    </message>
    <message>
        <source>Do clerks grade alike?</source>
        <translation>Одинаково ли оценивают сотрудники?</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item, between two bounds at 95 % certainty; the reason given most, and its share. Days: when the order was placed.</source>
        <translation>Вернувшиеся штуки ÷ отправленные, по каждому товару, в границах с достоверностью 95 %; самая частая причина и её доля. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, by country and the first signs of the postcode, between two bounds at 95 % certainty. Days: when the order was placed.</source>
        <translation>Вернувшиеся штуки ÷ отправленные, по странам и первым символам индекса, в границах с достоверностью 95 %. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped. Many returns: the share is above that of all with 95 % certainty; loyal: two or more orders. Days: when the order was placed.</source>
        <translation>Вернувшиеся штуки ÷ отправленные. Много возвратов: доля выше общей с достоверностью 95 %; постоянные: два заказа или больше. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Pieces of each reason ÷ all pieces asked back in the month, between two bounds at 95 % certainty. Days: when the return was requested.</source>
        <translation>Штуки по каждой причине ÷ все штуки, заявленные к возврату за месяц, в границах с достоверностью 95 %. Дни: когда запрошен возврат.</translation>
    </message>
    <message>
        <source>Words of four letters or more that stand in three comments or more; the reason and the item they stand with most. Days: when the return was requested.</source>
        <translation>Слова от четырёх букв, которые встречаются не менее чем в трёх комментариях; причина и товар, с которыми они встречаются чаще всего. Дни: когда запрошен возврат.</translation>
    </message>
    <message>
        <source>The pieces behind the other reports. Days: when the return came in.</source>
        <translation>Штуки, на которых основаны другие отчёты. Дни: когда поступил возврат.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of first judgements and blind second looks: agreement beyond chance, 100 % is always alike, between two bounds at 95 % certainty. Days: when the second look was.</source>
        <translation>Каппа Коэна для первых оценок и слепых повторных осмотров: согласие сверх случайного, 100 % — всегда одинаково, в границах с достоверностью 95 %. Дни: когда проведён повторный осмотр.</translation>
    </message>
    <message>
        <source>Judged alike</source>
        <translation>Оценено одинаково</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Pieces judged twice</source>
        <translation>Штуки, оценённые дважды</translation>
    </message>
    <message>
        <source>Agreement beyond chance (kappa)</source>
        <translation>Согласие сверх случайного (каппа)</translation>
    </message>
    <message>
        <source>Kappa, at least</source>
        <translation>Каппа, не менее</translation>
    </message>
    <message>
        <source>Kappa, at most</source>
        <translation>Каппа, не более</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Words that come again</source>
        <translation>Повторяющиеся слова</translation>
    </message>
    <message>
        <source>Alike</source>
        <comment>column: share</comment>
        <translation>Одинаково</translation>
    </message>
    <message>
        <source>Postcode area</source>
        <translation>Почтовая область</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>an upper bound</comment>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>Достаточно</translation>
    </message>
    <message>
        <source>Judged twice</source>
        <translation>Оценено дважды</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: whose, or of what</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: by clerk, by month</comment>
        <translation>По признаку</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>How content are customers?</source>
        <translation>Насколько довольны покупатели?</translation>
    </message>
    <message>
        <source>Customers who gave 4 or 5 of 5 when their return was over ÷ all who answered, by month, by what they got and by reason, between bounds at 95 %.</source>
        <translation>Покупатели, поставившие 4 или 5 из 5 после завершения возврата ÷ все ответившие, по месяцам, по тому, что они получили, и по причинам, в границах 95 %.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Средняя оценка</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Share that answered</source>
        <translation>Доля ответивших</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>Что получили</translation>
    </message>
    <message>
        <source>The customer did not answer.</source>
        <translation>Покупатель не ответил.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>Вернуть товар</translation>
    </message>
    <message>
        <source>Your order number is on the packing slip. The postcode is that of the delivery.</source>
        <translation>Номер заказа указан в упаковочном листе. Индекс — адреса доставки.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Найти мой заказ</translation>
    </message>
    <message>
        <source>We find no order that was sent under this number and postcode.</source>
        <translation>Мы не нашли отправленного заказа с таким номером и индексом.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait ten minutes.</source>
        <translation>Слишком много попыток. Подождите десять минут.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>Не получилось. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Something in the form is missing or too large. Please fill it in again.</source>
        <translation>В форме чего-то не хватает или что-то слишком велико. Заполните её снова.</translation>
    </message>
    <message>
        <source>Everything of this order is on its way back, or here already.</source>
        <translation>Всё из этого заказа уже возвращается или у нас.</translation>
    </message>
    <message>
        <source>Your returns</source>
        <translation>Ваши возвраты</translation>
    </message>
    <message>
        <source>What would you like to send back?</source>
        <translation>Что вы хотите вернуть?</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>Photos (up to five)</source>
        <translation>Фото (до пяти)</translation>
    </message>
    <message>
        <source>What would you like to get?</source>
        <translation>Что вы хотите получить?</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>Как вернётся</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Отправить запрос</translation>
    </message>
    <message>
        <source>Can be sent back until {day}</source>
        <extracomment>{day} is a date.</extracomment>
        <translation>Можно вернуть до {day}</translation>
    </message>
    <message>
        <source>Granted. Your return number is {rma}. Put it into the parcel, in the original packaging.</source>
        <translation>Одобрено. Номер возврата: {rma}. Вложите его в посылку, в исходной упаковке.</translation>
    </message>
    <message>
        <source>Thank you. We look at your request {rma} and answer within a day.</source>
        <translation>Спасибо. Мы рассмотрим запрос {rma} и ответим в течение дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) arrived</source>
        <translation>
            <numerusform>Прибыла %n штука</numerusform>
            <numerusform>Прибыло %n штуки</numerusform>
            <numerusform>Прибыло %n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation>{amount} до {day}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>выплачено {amount}</translation>
    </message>
    <message>
        <source>How content are you with this return?</source>
        <translation>Насколько вы довольны этим возвратом?</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>Что нам улучшить?</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Thank you for your answer.</source>
        <translation>Спасибо за ответ.</translation>
    </message>
    <message>
        <source>5: very content</source>
        <translation>5: очень доволен</translation>
    </message>
    <message>
        <source>4: content</source>
        <translation>4: доволен</translation>
    </message>
    <message>
        <source>3: neither</source>
        <translation>3: ни да, ни нет</translation>
    </message>
    <message>
        <source>2: not content</source>
        <translation>2: недоволен</translation>
    </message>
    <message>
        <source>1: not content at all</source>
        <translation>1: очень недоволен</translation>
    </message>
    <message>
        <source>Get the label</source>
        <translation>Получить этикетку</translation>
    </message>
    <message>
        <source>Hand it in here: {where}</source>
        <extracomment>{where} is a place, or where places are listed.</extracomment>
        <translation>Сдайте здесь: {where}</translation>
    </message>
    <message>
        <source>{carrier} is asked to collect it: {when}</source>
        <extracomment>{carrier} is a name, {when} a day with two times.</extracomment>
        <translation>{carrier} получил заказ на вывоз: {when}</translation>
    </message>
    <message>
        <source>{carrier} collects it: {when}</source>
        <translation>{carrier} заберёт: {when}</translation>
    </message>
    <message>
        <source>It is collected at another address, in {city}.</source>
        <extracomment>{city} is a town; the page says no more of such an address.</extracomment>
        <translation>Посылку заберут по другому адресу: {city}.</translation>
    </message>
    <message>
        <source>Collect it at another address in the same country</source>
        <translation>Забрать по другому адресу в той же стране</translation>
    </message>
    <message>
        <source>When is it to be collected?</source>
        <translation>Когда забрать посылку?</translation>
    </message>
    <message>
        <source>Order the pick-up</source>
        <translation>Заказать вывоз</translation>
    </message>
    <message>
        <source>Call the pick-up off</source>
        <translation>Отменить вывоз</translation>
    </message>
    <message>
        <source>Send it back in another way</source>
        <translation>Вернуть другим способом</translation>
    </message>
    <message>
        <source>Change the way back</source>
        <translation>Изменить способ возврата</translation>
    </message>
    <message>
        <source>In whichever way it comes back, you pay no more than the policy says.</source>
        <translation>Каким бы способом товар ни вернулся, вы платите не больше, чем сказано в правилах.</translation>
    </message>
    <message>
        <source>The pick-up is called off with that.</source>
        <translation>Вывоз при этом отменяется.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Всё-таки оставляю себе</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>Вы оставляете товар себе</translation>
    </message>
    <message>
        <source>That is noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>{weekday}, {day}, {begins} to {ends}</source>
        <extracomment>{weekday} is a name, {day} a date, {begins} and {ends} are times of that day.</extracomment>
        <translation>{weekday}, {day}, с {begins} до {ends}</translation>
    </message>
    <message>
        <source>We look at it</source>
        <translation>Рассматриваем</translation>
    </message>
    <message>
        <source>Granted: please send it</source>
        <translation>Одобрено: отправьте, пожалуйста</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Не одобрено</translation>
    </message>
    <message>
        <source>Arrived, being inspected</source>
        <translation>Прибыл, на проверке</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Customers can ask back at {address}. Stop with Ctrl+C.</source>
        <translation>Клиенты могут запросить возврат по адресу {address}. Остановить: Ctrl+C.</translation>
    </message>
    <message>
        <source>Cost of returns</source>
        <translation>Затраты на возвраты</translation>
    </message>
    <message>
        <source>Time to resolve a complaint</source>
        <translation>Время решения жалобы</translation>
    </message>
    <message>
        <source>Refunds in time</source>
        <translation>Возвраты денег в срок</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Возвраты по причинам</translation>
    </message>
    <message>
        <source>Picks per hour</source>
        <translation>Подборов в час</translation>
    </message>
    <message>
        <source>Wrong scans by slot</source>
        <translation>Неверные сканы по ячейкам</translation>
    </message>
    <message>
        <source>Items taken for each other</source>
        <translation>Перепутанные товары</translation>
    </message>
    <message>
        <source>Metres walked</source>
        <translation>Пройдено метров</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Открытые заказы</translation>
    </message>
    <message>
        <source>Which boxes to stock</source>
        <translation>Какие коробки держать</translation>
    </message>
    <message>
        <source>Average time from placing an order to its delivery, and to its hand-over to the carrier. Days: when the order was placed.</source>
        <translation>Среднее время от оформления заказа до доставки и до передачи перевозчику. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at 95 % certainty; above average is an item whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>Вернувшиеся штуки ÷ отправленные, по каждому товару. «Не менее» — нижняя граница с достоверностью 95 %; выше среднего — товар, у которого эта граница выше общей доли. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound at 95 % certainty; above average is a channel whose bound is above the rate of all. Days: when the order was placed.</source>
        <translation>Вернувшиеся штуки ÷ отправленные, по каждому каналу. «Не менее» — нижняя граница с достоверностью 95 %; выше среднего — канал, у которого эта граница выше общей доли. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the same for their lines. Days: when the order was placed.</source>
        <translation>(Отправленные заказы − заказы с возвратом из-за не того товара) ÷ отправленные заказы; то же для их строк. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Orders ÷ different customers. Days: when the order was placed.</source>
        <translation>Заказы ÷ разные клиенты. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Orders ÷ visits to the shop. Days: when the order was placed.</source>
        <translation>Заказы ÷ посещения магазина. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Customers with two or more orders ÷ customers with an order. Days: when the order was placed.</source>
        <translation>Клиенты с двумя заказами и более ÷ клиенты с заказом. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Middle value (median) of the times from delivery to the request, and from the hand-over to the carrier to the request. Days: when the return was requested.</source>
        <translation>Среднее значение (медиана) времени от доставки до запроса и от передачи перевозчику до запроса. Дни: когда запрошен возврат.</translation>
    </message>
    <message>
        <source>Average time from opening a complaint to closing it. Days: when it was opened.</source>
        <translation>Среднее время от открытия жалобы до её закрытия. Дни: когда она открыта.</translation>
    </message>
    <message>
        <source>Refunds paid by their due day ÷ refunds that were paid or are due. Days: when the return came in.</source>
        <translation>Возвраты денег, выплаченные в срок ÷ возвраты денег, выплаченные или подлежащие выплате. Дни: когда поступил возврат.</translation>
    </message>
    <message>
        <source>Pieces announced for return by the customer&apos;s reason, and pieces that came without being announced. Days: when the return was requested.</source>
        <translation>Штуки, заявленные к возврату, по причинам клиентов, и штуки, пришедшие без заявки. Дни: когда запрошен возврат.</translation>
    </message>
    <message>
        <source>Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, pauses included; for whoever ended the round. Days: when the round was taken.</source>
        <translation>Подобранные строки и штуки ÷ часы от взятия обхода до его доставки на место, включая паузы; для того, кто завершил обход. Дни: когда взят обход.</translation>
    </message>
    <message>
        <source>Scans answered as wrong ÷ all scans, by the slot that was to be picked. Days: when it was scanned.</source>
        <translation>Сканы с ответом «неверно» ÷ все сканы, по ячейкам, из которых нужно было подбирать. Дни: когда отсканировано.</translation>
    </message>
    <message>
        <source>How often an item was scanned where another one was to be picked. Days: when it was scanned.</source>
        <translation>Как часто товар сканировали там, где нужно было подобрать другой. Дни: когда отсканировано.</translation>
    </message>
    <message>
        <source>Planned length of the walks that were finished. “Shortest” marks those for which no shorter one exists. Days: when the round was taken.</source>
        <translation>Плановая длина завершённых маршрутов. «Кратчайший» отмечает те, короче которых не бывает. Дни: когда взят обход.</translation>
    </message>
    <message>
        <source>Pieces now. Low is an item with on hand − reserved + on order below its reorder point.</source>
        <translation>Штуки сейчас. Мало — товар, у которого в наличии − зарезервировано + заказано у поставщика ниже точки заказа.</translation>
    </message>
    <message>
        <source>Open orders by what of them is promised; late are those whose time has passed. Days: when the order has to leave.</source>
        <translation>Открытые заказы по тому, сколько для них выделено; опаздывают те, чьё время прошло. Дни: когда заказ должен уйти.</translation>
    </message>
    <message>
        <source>The orders of these days, packed into today&apos;s boxes and into the best sets of 3, 4 and 5 boxes: box + filling + freight, times the days of a year ÷ the days of the orders. “On later orders” is what a set saved on orders that came after those it was chosen by. Days: when the order was placed.</source>
        <translation>Заказы этих дней, упакованные в нынешние коробки и в лучшие наборы из 3, 4 и 5 коробок: коробка + наполнитель + перевозка, умножить на дни года ÷ дни заказов. «На более поздних заказах» — сколько набор сэкономил на заказах, поступивших после тех, по которым он выбран. Дни: когда оформлен заказ.</translation>
    </message>
    <message>
        <source>Orders without a wrong item</source>
        <translation>Заказы без ошибочного товара</translation>
    </message>
    <message>
        <source>Boxes a year</source>
        <translation>Коробок в год</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Время решения</translation>
    </message>
    <message>
        <source>Complaints closed</source>
        <translation>Закрытые жалобы</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned piece; beside it the time of inspecting and the refunds. Days: when the return came in.</source>
        <translation>Перевозка + осмотр + возврат в запас + восстановление + утилизация, как учтено по каждому возвращённому товару; рядом время осмотра и возвраты денег. Дни: когда поступил возврат.</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>Клиенты, купившие снова</translation>
    </message>
    <message>
        <source>Days of orders</source>
        <translation>Дни с заказами</translation>
    </message>
    <message>
        <source>Pieces elsewhere in the building</source>
        <translation>Штуки в других местах здания</translation>
    </message>
    <message>
        <source>Filling a year</source>
        <translation>Наполнитель в год</translation>
    </message>
    <message>
        <source>Freight a year</source>
        <translation>Перевозка в год</translation>
    </message>
    <message>
        <source>Time to hand-over</source>
        <translation>Время до передачи</translation>
    </message>
    <message>
        <source>Time spent on inspecting</source>
        <translation>Время на осмотр</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Срок выполнения</translation>
    </message>
    <message>
        <source>Lines without a wrong item</source>
        <translation>Строки без ошибочного товара</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Lines per hour</source>
        <translation>Строк в час</translation>
    </message>
    <message>
        <source>Pieces on hand</source>
        <translation>Штук в наличии</translation>
    </message>
    <message>
        <source>Orders delivered</source>
        <translation>Доставленные заказы</translation>
    </message>
    <message>
        <source>Orders late</source>
        <translation>Опаздывающие заказы</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>Заказов на клиента</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>Отправленные заказы</translation>
    </message>
    <message>
        <source>Orders with a wrong item</source>
        <translation>Заказы с ошибочным товаром</translation>
    </message>
    <message>
        <source>Pairs of items</source>
        <translation>Пары товаров</translation>
    </message>
    <message>
        <source>Parcels a year</source>
        <translation>Посылок в год</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штуки</translation>
    </message>
    <message>
        <source>Pieces per hour</source>
        <translation>Штук в час</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>Принято штук</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>Товаров в каталоге</translation>
    </message>
    <message>
        <source>Items below the reorder point</source>
        <translation>Товары ниже точки заказа</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>Решённые возвраты денег</translation>
    </message>
    <message>
        <source>Time to the refund (median)</source>
        <translation>Время до возврата денег (медиана)</translation>
    </message>
    <message>
        <source>Pieces reserved</source>
        <translation>Зарезервировано штук</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Доля возвратов</translation>
    </message>
    <message>
        <source>Pieces that came back</source>
        <translation>Вернувшиеся штуки</translation>
    </message>
    <message>
        <source>Returns after a known delivery</source>
        <translation>Возвраты после известной доставки</translation>
    </message>
    <message>
        <source>Returns after a hand-over</source>
        <translation>Возвраты после передачи</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Saved a year by the best set</source>
        <translation>Экономия в год с лучшим набором</translation>
    </message>
    <message>
        <source>Saved on later orders</source>
        <translation>Экономия на более поздних заказах</translation>
    </message>
    <message>
        <source>Saved on later orders, at least</source>
        <translation>Экономия на более поздних заказах, не менее</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>Pieces shipped</source>
        <translation>Отправлено штук</translation>
    </message>
    <message>
        <source>From hand-over to request (median)</source>
        <translation>От передачи до запроса (медиана)</translation>
    </message>
    <message>
        <source>Sizes looked at</source>
        <translation>Рассмотрено размеров</translation>
    </message>
    <message>
        <source>From delivery to request (median)</source>
        <translation>От доставки до запроса (медиана)</translation>
    </message>
    <message>
        <source>Returned pieces</source>
        <translation>Возвращённые товары</translation>
    </message>
    <message>
        <source>Refunded in time</source>
        <translation>Деньги возвращены в срок</translation>
    </message>
    <message>
        <source>Overdue and not refunded</source>
        <translation>Просрочено, деньги не возвращены</translation>
    </message>
    <message>
        <source>Empty room a year, in litres</source>
        <translation>Пустой объём в год, л</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>Ходьба</translation>
    </message>
    <message>
        <source>Walked for each line</source>
        <translation>Пройдено на строку</translation>
    </message>
    <message>
        <source>Time on rounds</source>
        <translation>Время обходов</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>Неверные сканы</translation>
    </message>
    <message>
        <source>Share of wrong scans</source>
        <translation>Доля неверных сканов</translation>
    </message>
    <message>
        <source>Wrong items scanned</source>
        <translation>Отсканировано не тех товаров</translation>
    </message>
    <message>
        <source>Lines with a wrong item</source>
        <translation>Строки с ошибочным товаром</translation>
    </message>
    <message>
        <source>Above average</source>
        <translation>Выше среднего</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a lower bound</comment>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a set of boxes, column</comment>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: time</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column: time</comment>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>column: pieces</comment>
        <translation>В другом месте</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: pieces</comment>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>To hand-over</source>
        <translation>До передачи</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>column: time</comment>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Inside, mm</source>
        <comment>column</comment>
        <translation>Внутри, мм</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>column</comment>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>Lines/h</source>
        <translation>Строк/ч</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column: too few in stock</comment>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column: pieces</comment>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>On order</source>
        <comment>column: pieces</comment>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: time</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Pieces/h</source>
        <translation>Штук/ч</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: pieces</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column: time of an order</comment>
        <translation>Оформлено</translation>
    </message>
    <message>
        <source>Plate</source>
        <comment>of a returned piece</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column: of a box</comment>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column: pieces</comment>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: time</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Срок возврата денег</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column: time</comment>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Точка заказа</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>column: time</comment>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: pieces</comment>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Came back</source>
        <comment>column: pieces</comment>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>heading</comment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Обход</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>column: item</comment>
        <translation>Отсканировано</translation>
    </message>
    <message>
        <source>Scanned item</source>
        <translation>Отсканированный товар</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a carrier&apos;s service</comment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отправить до</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: pieces</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>column: time</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>column: a walk</comment>
        <translation>Кратчайший</translation>
    </message>
    <message>
        <source>Since hand-over</source>
        <translation>После передачи</translation>
    </message>
    <message>
        <source>Wanted</source>
        <comment>column: item</comment>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Wanted item</source>
        <translation>Нужный товар</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>column: scans</comment>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Wrong lines</source>
        <translation>Неверные строки</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a part of the floor</comment>
        <translation>Зона</translation>
    </message>
    <message>
        <source>The order was cancelled, or nothing of it could be had.</source>
        <translation>Заказ отменён, или ничего из него не удалось получить.</translation>
    </message>
    <message>
        <source>Not shipped yet.</source>
        <translation>Ещё не отправлен.</translation>
    </message>
    <message>
        <source>Shipped; when it was delivered is not known here.</source>
        <translation>Отправлен; когда доставлен, здесь неизвестно.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>В заказе не указан клиент.</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>На удержании.</translation>
    </message>
    <message>
        <source>The return was refused.</source>
        <translation>В возврате отказано.</translation>
    </message>
    <message>
        <source>Not inspected yet.</source>
        <translation>Ещё не осмотрен.</translation>
    </message>
    <message>
        <source>No refund is owed.</source>
        <translation>Возврат денег не положен.</translation>
    </message>
    <message>
        <source>Not refunded and not due yet.</source>
        <translation>Деньги не возвращены, срок ещё не наступил.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Ещё открыто.</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>Обход отозван.</translation>
    </message>
    <message>
        <source>The round is not finished.</source>
        <translation>Обход не завершён.</translation>
    </message>
    <message>
        <source>The round took no time.</source>
        <translation>Обход не занял времени.</translation>
    </message>
    <message>
        <source>Neither right nor wrong: the station asked back or helped.</source>
        <translation>Ни верно, ни неверно: рабочее место переспросило или помогло.</translation>
    </message>
    <message>
        <source>Not scanned at a slot.</source>
        <translation>Отсканировано не у ячейки.</translation>
    </message>
    <message>
        <source>The code means no item, or several.</source>
        <translation>Код не означает ни одного товара или означает несколько.</translation>
    </message>
    <message>
        <source>No carrier has a rate for the order.</source>
        <translation>Ни у одного перевозчика нет тарифа для этого заказа.</translation>
    </message>
    <message>
        <source>Goods that go into no box of today.</source>
        <translation>Товар, который не входит ни в одну из нынешних коробок.</translation>
    </message>
    <message>
        <source>Not looked at: the time was up, or enough others were.</source>
        <translation>Не рассмотрено: время вышло или хватило других.</translation>
    </message>
    <message>
        <source>Not known here: visits. The shop counts them.</source>
        <translation>Здесь неизвестно: посещения. Их считает магазин.</translation>
    </message>
    <message>
        <source>Not known here: complaints. None were taken in.</source>
        <translation>Здесь неизвестно: жалобы. Они не загружались.</translation>
    </message>
    <message>
        <source>Not known here: what the transport of returns costs.</source>
        <translation>Здесь неизвестно: сколько стоит перевозка возвратов.</translation>
    </message>
    <message>
        <source>Not known here: what restocking costs.</source>
        <translation>Здесь неизвестно: сколько стоит возврат в запас.</translation>
    </message>
    <message>
        <source>Not known here: what refurbishing and repairs cost.</source>
        <translation>Здесь неизвестно: сколько стоят восстановление и ремонт.</translation>
    </message>
    <message>
        <source>Not known here: what disposal costs.</source>
        <translation>Здесь неизвестно: сколько стоит утилизация.</translation>
    </message>
    <message>
        <source>Not known here: four weeks of orders. A year taken from fewer days is a rough guess.</source>
        <translation>Здесь неизвестно: заказы за четыре недели. Год, рассчитанный по меньшему числу дней, — приблизительная оценка.</translation>
    </message>
    <message>
        <source>today&apos;s boxes</source>
        <translation>нынешние коробки</translation>
    </message>
    <message>
        <source>3 boxes</source>
        <translation>3 коробки</translation>
    </message>
    <message>
        <source>4 boxes</source>
        <translation>4 коробки</translation>
    </message>
    <message>
        <source>5 boxes</source>
        <translation>5 коробок</translation>
    </message>
    <message>
        <source>It saved on later orders every time, {low} to {high} %: that is fairly sure.</source>
        <translation>На более поздних заказах экономия была каждый раз, от {low} до {high} %: это довольно надёжно.</translation>
    </message>
    <message>
        <source>It saved on later orders most times, {low} to {high} %: that is likely.</source>
        <translation>На более поздних заказах экономия была почти каждый раз, от {low} до {high} %: это вероятно.</translation>
    </message>
    <message>
        <source>On later orders it made {low} to {high} %: whether it saves is open.</source>
        <translation>На более поздних заказах вышло от {low} до {high} %: есть ли экономия, неясно.</translation>
    </message>
    <message>
        <source>Too few orders to try it on later ones: not sure.</source>
        <translation>Слишком мало заказов для проверки на более поздних: не точно.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n row(s). {examples}</source>
        <extracomment>{rule} is the name of a rule, {examples} some of its rows; keep them as they are.</extracomment>
        <translation>
            <numerusform>{rule}: %n строка. {examples}</numerusform>
            <numerusform>{rule}: %n строки. {examples}</numerusform>
            <numerusform>{rule}: %n строк. {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rule(s) hold.</source>
        <translation>
            <numerusform>Все правила выполнены: %n.</numerusform>
            <numerusform>Все правила выполнены: %n.</numerusform>
            <numerusform>Все правила выполнены: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} may only be read: it is looked at, and nothing is changed.</source>
        <extracomment>{file} is the path of a file or a folder.</extracomment>
        <translation>{file} доступен только для чтения: только просмотр, ничего не меняется.</translation>
    </message>
    <message>
        <source>{broken} of {rules} rules are broken. Stop work and tell the supervisor.</source>
        <extracomment>{broken} of {rules}: numbers of rules.</extracomment>
        <translation>Нарушено правил: {broken} из {rules}. Прекратите работу и сообщите супервайзеру.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>Проверено и сохранено: {file}, {size} байт.</translation>
    </message>
    <message>
        <source>Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}</source>
        <extracomment>{seq} is the number of the trail&apos;s newest entry, {hash} its hash.</extracomment>
        <translation>Проверено и сохранено: {file}, {size} байт. Журнал заканчивается записью {seq}, {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. The old store is closed for work.</source>
        <extracomment>{to} is a path or address, {tables} and {seq} are numbers, %n counts rows.</extracomment>
        <translation>
            <numerusform>Перенесено в {to}: %n строка, таблиц {tables}, каждая сверена, и журнал до записи {seq}. Старая база закрыта для работы.</numerusform>
            <numerusform>Перенесено в {to}: %n строки, таблиц {tables}, каждая сверена, и журнал до записи {seq}. Старая база закрыта для работы.</numerusform>
            <numerusform>Перенесено в {to}: %n строк, таблиц {tables}, каждая сверена, и журнал до записи {seq}. Старая база закрыта для работы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.</source>
        <extracomment>{entries}, {broken} are numbers; %n counts what was done since the backup.</extracomment>
        <translation>
            <numerusform>{file}: действий восстановлено и проверено: {entries}, после копии: %n. Нарушено правил: {broken}.</numerusform>
            <numerusform>{file}: действий восстановлено и проверено: {entries}, после копии: %n. Нарушено правил: {broken}.</numerusform>
            <numerusform>{file}: действий восстановлено и проверено: {entries}, после копии: %n. Нарушено правил: {broken}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong. What was shown as done is stored. Number to tell: {number}</source>
        <extracomment>{number} is what somebody reads out on the telephone.</extracomment>
        <translation>Произошла ошибка. Всё, что показано как готовое, сохранено. Сообщите номер: {number}</translation>
    </message>
    <message>
        <source>Written: {file} ({names}).</source>
        <extracomment>{names} are names of files.</extracomment>
        <translation>Записано: {file} ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s). How much was done since is not known. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{time} is in UTC; %n counts the acts in the backup.</extracomment>
        <translation>
            <numerusform>Последняя исправная резервная копия: {file}, {time}, %n действие. Сколько сделано после неё, неизвестно. Ничего не изменено: --take отложит базу в сторону и продолжит с этой копией.</numerusform>
            <numerusform>Последняя исправная резервная копия: {file}, {time}, %n действия. Сколько сделано после неё, неизвестно. Ничего не изменено: --take отложит базу в сторону и продолжит с этой копией.</numerusform>
            <numerusform>Последняя исправная резервная копия: {file}, {time}, %n действий. Сколько сделано после неё, неизвестно. Ничего не изменено: --take отложит базу в сторону и продолжит с этой копией.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in it. Nothing was changed: --take puts the store aside and goes on with it.</source>
        <extracomment>{lost} is a number of acts.</extracomment>
        <translation>
            <numerusform>Последняя исправная резервная копия: {file}, {time}, %n действие; более поздних, которых в ней нет: {lost}. Ничего не изменено: --take отложит базу в сторону и продолжит с этой копией.</numerusform>
            <numerusform>Последняя исправная резервная копия: {file}, {time}, %n действия; более поздних, которых в ней нет: {lost}. Ничего не изменено: --take отложит базу в сторону и продолжит с этой копией.</numerusform>
            <numerusform>Последняя исправная резервная копия: {file}, {time}, %n действий; более поздних, которых в ней нет: {lost}. Ничего не изменено: --take отложит базу в сторону и продолжит с этой копией.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored from {file} and checked. What was there before: {aside}</source>
        <translation>Восстановлено из {file} и проверено. То, что было раньше: {aside}</translation>
    </message>
    <message>
        <source>The store is sound. Nothing was changed.</source>
        <translation>База исправна. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) erased, with {files} files that told of them.</source>
        <extracomment>{files} is a number of files.</extracomment>
        <translation>
            <numerusform>Удалён %n контакт и связанные файлы: {files}.</numerusform>
            <numerusform>Удалено %n контакта и связанные файлы: {files}.</numerusform>
            <numerusform>Удалено %n контактов и связанные файлы: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>not known</comment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Restored from {file} and checked.</source>
        <translation>Восстановлено из {file} и проверено.</translation>
    </message>
    <message>
        <source>Restored from {file} and checked. The trail ends with entry {seq}, {hash}</source>
        <translation>Восстановлено из {file} и проверено. Журнал заканчивается записью {seq}, {hash}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>not known</comment>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>not known</comment>
        <translation>Этикетка</translation>
    </message>
    <message>
        <source>Name what it is about: a parcel, an order, a round …</source>
        <translation>Укажите, о чём документ: посылка, заказ, обход …</translation>
    </message>
    <message>
        <source>Written: {file}, {size} bytes.</source>
        <extracomment>{size} is a number of bytes.</extracomment>
        <translation>Записано: {file}, {size} байт.</translation>
    </message>
    <message>
        <source>Written over what was there: {file}, {size} bytes.</source>
        <translation>Записано поверх прежнего: {file}, {size} байт.</translation>
    </message>
    <message>
        <source>Test sheet for a scanner</source>
        <translation>Тестовый лист для сканера</translation>
    </message>
    <message>
        <source>Open “Test the scanner” in the settings and scan these codes in any order. The page tells what is wrong with the scanner&apos;s settings and how to mend it.</source>
        <translation>Откройте «Проверка сканера» в настройках и отсканируйте эти коды в любом порядке. Страница покажет, что не так с настройками сканера и как это исправить.</translation>
    </message>
    <message>
        <source>Letters and signs (Code 128)</source>
        <translation>Буквы и знаки (Code 128)</translation>
    </message>
    <message>
        <source>Lot and serial number in bars (GS1-128)</source>
        <translation>Партия и серийный номер в штрихах (GS1-128)</translation>
    </message>
    <message>
        <source>Lot and serial number in dots (GS1 DataMatrix)</source>
        <translation>Партия и серийный номер в точках (GS1 DataMatrix)</translation>
    </message>
    <message>
        <source>Product (EAN-13)</source>
        <translation>Товар (EAN-13)</translation>
    </message>
    <message>
        <source>Case (ITF-14)</source>
        <translation>Коробка (ITF-14)</translation>
    </message>
    <message>
        <source>This is no code of the test sheet.</source>
        <extracomment>Another code than one of the test sheet was scanned.</extracomment>
        <translation>Этого кода нет на тестовом листе.</translation>
    </message>
    <message>
        <source>This is no code of the test sheet: {scanned}</source>
        <translation>Этого кода нет на тестовом листе: {scanned}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.</source>
        <translation>
            <numerusform>Пришёл только %n символ. Настройте сканер на передачу целых кодов, при необходимости медленнее.</numerusform>
            <numerusform>Пришло только %n символа. Настройте сканер на передачу целых кодов, при необходимости медленнее.</numerusform>
            <numerusform>Пришло только %n символов. Настройте сканер на передачу целых кодов, при необходимости медленнее.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit is not sent. Turn “transmit check digit” on at the scanner.</source>
        <translation>Контрольная цифра не передаётся. Включите на сканере «transmit check digit».</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout: {layout}.</source>
        <extracomment>{layout} is a short name such as FR.</extracomment>
        <translation>На сканере другая раскладка клавиатуры: {layout}.</translation>
    </message>
    <message>
        <source>Small letters and capitals are swapped: caps lock, here or at the scanner.</source>
        <translation>Строчные и прописные буквы перепутаны: Caps Lock здесь или на сканере.</translation>
    </message>
    <message>
        <source>The scanner changes letters to capitals or small ones. Turn that off at it.</source>
        <translation>Сканер меняет буквы на прописные или строчные. Отключите это на нём.</translation>
    </message>
    <message>
        <source>The prefix is not the one that is set here.</source>
        <translation>Префикс не тот, что задан здесь.</translation>
    </message>
    <message>
        <source>The scanner sends a prefix before each code: {prefix}</source>
        <extracomment>{prefix} is what the scanner sends before each code.</extracomment>
        <translation>Сканер передаёт перед каждым кодом префикс: {prefix}</translation>
    </message>
    <message>
        <source>More than the suffix comes after the code: {scanned}. Turn it off at the scanner.</source>
        <extracomment>{scanned} is what the scanner sends after each code.</extracomment>
        <translation>После кода приходит не только суффикс: {scanned}. Отключите это на сканере.</translation>
    </message>
    <message>
        <source>No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner.</source>
        <translation>После кода нет Enter или Tab. Включите на сканере суффикс «Enter».</translation>
    </message>
    <message>
        <source>The separator between lot and serial number (GS) is lost. Let the scanner send it as Ctrl+] or as | instead.</source>
        <extracomment>GS is the sign that parts the fields of a GS1 code.</extracomment>
        <translation>Разделитель между партией и серийным номером (GS) теряется. Настройте сканер на передачу Ctrl+] или | вместо него.</translation>
    </message>
    <message>
        <source>The separator between lot and serial number comes as {scanned}.</source>
        <extracomment>{scanned} is the sign that the scanner sends instead of GS.</extracomment>
        <translation>Разделитель между партией и серийным номером приходит как {scanned}.</translation>
    </message>
    <message>
        <source>The kind of code is not sent. Turn “AIM code ID” on at the scanner.</source>
        <translation>Вид кода не передаётся. Включите на сканере «AIM code ID».</translation>
    </message>
    <message>
        <source>The scanner is slow: {ms} ms from key to key. Take its delay between characters away.</source>
        <extracomment>{ms} is a number of milliseconds.</extracomment>
        <translation>Сканер медленный: {ms} мс от клавиши до клавиши. Уберите на нём задержку между символами.</translation>
    </message>
    <message>
        <source>No aisles are drawn: no walk can be planned.</source>
        <translation>Проходы не нарисованы: построить маршрут нельзя.</translation>
    </message>
    <message>
        <source>No cross aisles are drawn: no way leads from aisle to aisle.</source>
        <translation>Поперечные проходы не нарисованы: из прохода в проход не попасть.</translation>
    </message>
    <message>
        <source>More than one thing is called {aisle}.</source>
        <translation>Название {aisle} встречается несколько раз.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands at the same place as {others}.</source>
        <extracomment>{others} are the names of one or more aisles.</extracomment>
        <translation>Проход {aisle} стоит на том же месте, что и {others}.</translation>
    </message>
    <message>
        <source>Two cross aisles stand at the same place.</source>
        <translation>Два поперечных прохода стоят на одном месте.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand in no aisle and are walked to last: {slots}</source>
        <extracomment>{slots} is a list of slot codes, the first few of them.</extracomment>
        <translation>
            <numerusform>%n ячейка не стоит ни в одном проходе и посещается последней: {slots}</numerusform>
            <numerusform>%n ячейки не стоят ни в одном проходе и посещаются последними: {slots}</numerusform>
            <numerusform>%n ячеек не стоят ни в одном проходе и посещаются последними: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}</source>
        <translation>
            <numerusform>%n ячейка указывает проход {aisle}, которого нет, и посещается последней: {slots}</numerusform>
            <numerusform>%n ячейки указывают проход {aisle}, которого нет, и посещаются последними: {slots}</numerusform>
            <numerusform>%n ячеек указывают проход {aisle}, которого нет, и посещаются последними: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stand beyond the ends of aisle {aisle}: {slots}</source>
        <translation>
            <numerusform>%n ячейка стоит за пределами прохода {aisle}: {slots}</numerusform>
            <numerusform>%n ячейки стоят за пределами прохода {aisle}: {slots}</numerusform>
            <numerusform>%n ячеек стоят за пределами прохода {aisle}: {slots}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}</source>
        <translation>
            <numerusform>Проход {aisle} закрыт. До %n его ячейки никто не дойдёт: {slots}</numerusform>
            <numerusform>Проход {aisle} закрыт. До %n его ячеек никто не дойдёт: {slots}</numerusform>
            <numerusform>Проход {aisle} закрыт. До %n его ячеек никто не дойдёт: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>One-way aisles lead nobody to aisle {aisle}. Turn one of them round.</source>
        <translation>Односторонние проходы никого не ведут в проход {aisle}. Разверните один из них.</translation>
    </message>
    <message>
        <source>One-way aisles lead nobody back from aisle {aisle}. Turn one of them round.</source>
        <translation>Односторонние проходы никого не ведут обратно из прохода {aisle}. Разверните один из них.</translation>
    </message>
    <message>
        <source>Aisle {aisle} is blocked: its direction means nothing.</source>
        <translation>Проход {aisle} закрыт: его направление ничего не значит.</translation>
    </message>
    <message>
        <source>Walks would begin on no cross aisle. They begin at the front instead.</source>
        <translation>Маршруты начинались бы вне поперечного прохода. Вместо этого они начинаются спереди.</translation>
    </message>
    <message>
        <source>Aisle {aisle} stands there. Nothing was moved.</source>
        <translation>Там стоит проход {aisle}. Ничего не перемещено.</translation>
    </message>
    <message>
        <source>Another cross aisle is there. Choose another place.</source>
        <translation>Там другой поперечный проход. Выберите другое место.</translation>
    </message>
    <message>
        <source>Walks begin on this cross aisle. Let them begin elsewhere first.</source>
        <translation>На этом поперечном проходе начинаются маршруты. Сначала перенесите их начало.</translation>
    </message>
    <message>
        <source>Aisle {aisle} has no slots.</source>
        <translation>В проходе {aisle} нет ячеек.</translation>
    </message>
    <message numerus="yes">
        <source>Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}</source>
        <translation>
            <numerusform>Проход {aisle} в зоне {zone}, но %n его ячейка в другой: {slots}</numerusform>
            <numerusform>Проход {aisle} в зоне {zone}, но %n его ячейки в другой: {slots}</numerusform>
            <numerusform>Проход {aisle} в зоне {zone}, но %n его ячеек в другой: {slots}</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone {zone} is torn: aisles of other zones stand between its own.</source>
        <translation>Зона {zone} разорвана: между её проходами стоят проходы других зон.</translation>
    </message>
    <message>
        <source>its paper is out</source>
        <translation>закончилась бумага</translation>
    </message>
    <message>
        <source>its ribbon is out</source>
        <translation>закончилась лента</translation>
    </message>
    <message>
        <source>its head is open</source>
        <translation>открыта головка</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>it is too cold</source>
        <translation>слишком холодно</translation>
    </message>
    <message>
        <source>it is too hot</source>
        <translation>слишком жарко</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Транспортная этикетка</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Возвратная этикетка</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Номерная этикетка</translation>
    </message>
    <message>
        <source>Label of an order</source>
        <extracomment>A small label that goes with an order from its release to the packing bench.</extracomment>
        <translation>Этикетка заказа</translation>
    </message>
    <message>
        <source>waits for its printer</source>
        <translation>ждёт принтера</translation>
    </message>
    <message>
        <source>sent, not seen on paper yet</source>
        <translation>отправлено, на бумаге ещё не видно</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатано</translation>
    </message>
    <message>
        <source>{number}  {paper}  {subject}: {stands}</source>
        <extracomment>{number} names the job, {paper} is what it is, {stands} whether it was printed.</extracomment>
        <translation>{number}  {paper}  {subject}: {stands}</translation>
    </message>
    <message>
        <source>The paper of {subject} is done with already. Nothing was printed twice.</source>
        <extracomment>{subject} is the parcel, hand-over or piece that the paper is for.</extracomment>
        <translation>Документ для {subject} уже обработан. Дважды ничего не напечатано.</translation>
    </message>
    <message>
        <source>No scale is set</source>
        <translation>Весы не заданы</translation>
    </message>
    <message>
        <source>The scale does not answer. Type the weight.</source>
        <translation>Весы не отвечают. Введите вес.</translation>
    </message>
    <message>
        <source>The scale is not ready</source>
        <translation>Весы не готовы</translation>
    </message>
    <message>
        <source>Too heavy for the scale</source>
        <translation>Слишком тяжело для весов</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: set it to 0</source>
        <translation>Весы показывают меньше нуля: обнулите их</translation>
    </message>
    <message>
        <source>{weight} on the scale</source>
        <translation>на весах {weight}</translation>
    </message>
    <message>
        <source>{weight}, still moving</source>
        <translation>{weight}, ещё колеблется</translation>
    </message>
    <message>
        <source>Weight is off: {scanned} g. Expected {expected} g ± {tolerance} g. Look inside. If all is right, scan “Yes”.</source>
        <extracomment>{scanned}, {expected} and {tolerance} are grams.</extracomment>
        <translation>Вес не сходится: {scanned} г. Ожидалось {expected} г ± {tolerance} г. Загляните внутрь. Если всё верно, отсканируйте «Да».</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g. The weight on file of {item} may be wrong: clear the scale and put one of it there alone.</source>
        <extracomment>{item} is a product.</extracomment>
        <translation>{scanned} г, а не {expected} ± {tolerance} г. Возможно, неверен вес в базе для {item}: освободите весы и положите на них только одну штуку.</translation>
    </message>
    <message>
        <source>One {item} weighs {grams} g. Put it back and the whole parcel on the scale.</source>
        <extracomment>{item} is a product, {grams} the weight of one piece.</extracomment>
        <translation>Одна штука {item} весит {grams} г. Верните её и поставьте на весы всю посылку.</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {missing} missing ({percent} %).</source>
        <extracomment>{percent} is how likely it is.</extracomment>
        <translation>{scanned} г, а не {expected} ± {tolerance} г: вероятно, не хватает {pieces} × {missing} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: {twice} was probably scanned twice, {pieces} missing ({percent} %).</source>
        <translation>{scanned} г, а не {expected} ± {tolerance} г: вероятно, {twice} отсканирован дважды, не хватает: {pieces} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {pieces} × {extra} too many ({percent} %).</source>
        <translation>{scanned} г, а не {expected} ± {tolerance} г: вероятно, лишнее {pieces} × {extra} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably {in_place} in place of {instead} ({percent} %).</source>
        <extracomment>{in_place} is the product that lies in the box where {instead} should.</extracomment>
        <translation>{scanned} г, а не {expected} ± {tolerance} г: вероятно, {in_place} вместо {instead} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: probably packed in box {other_box} ({percent} %).</source>
        <translation>{scanned} г, а не {expected} ± {tolerance} г: вероятно, упаковано в коробку {other_box} ({percent} %).</translation>
    </message>
    <message>
        <source>{scanned} g, not {expected} ± {tolerance} g: the weight on file of {catalogue} is probably wrong ({percent} %).</source>
        <translation>{scanned} г, а не {expected} ± {tolerance} г: вероятно, неверен вес в базе для {catalogue} ({percent} %).</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for pieces of this kind?</source>
        <extracomment>{tote} is a tote, {disposition} what becomes of a piece, such as &quot;Repair&quot;.</extracomment>
        <translation>{tote} свободен. Открыть его для такого товара?</translation>
    </message>
    <message>
        <source>{tote} is free. Open it for “{disposition}”?</source>
        <translation>{tote} свободен. Открыть его для «{disposition}»?</translation>
    </message>
    <message numerus="yes">
        <source>{tote} holds %n piece(s). “Done” closes it and prints its list.</source>
        <translation>
            <numerusform>В {tote} %n штука. «Готово» закроет его и напечатает список.</numerusform>
            <numerusform>В {tote} %n штуки. «Готово» закроет его и напечатает список.</numerusform>
            <numerusform>В {tote} %n штук. «Готово» закроет его и напечатает список.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {tote} (%n piece(s)) into {place} and scan the place.</source>
        <extracomment>{place} is where the contents belong.</extracomment>
        <translation>
            <numerusform>Выгрузите {tote} (%n штука) в {place} и отсканируйте место.</numerusform>
            <numerusform>Выгрузите {tote} (%n штуки) в {place} и отсканируйте место.</numerusform>
            <numerusform>Выгрузите {tote} (%n штук) в {place} и отсканируйте место.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the %n piece(s) of {tote} and scan “OK”.</source>
        <translation>
            <numerusform>Передайте %n штуку из {tote} и отсканируйте «OK».</numerusform>
            <numerusform>Передайте %n штуки из {tote} и отсканируйте «OK».</numerusform>
            <numerusform>Передайте %n штук из {tote} и отсканируйте «OK».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tote} is closed with %n piece(s). Lay its list into it.</source>
        <translation>
            <numerusform>{tote} закрыт: %n штука. Вложите в него список.</numerusform>
            <numerusform>{tote} закрыт: %n штуки. Вложите в него список.</numerusform>
            <numerusform>{tote} закрыт: %n штук. Вложите в него список.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left {tote}. It is free again.</source>
        <translation>
            <numerusform>Из {tote} выгружена %n штука. Он снова свободен.</numerusform>
            <numerusform>Из {tote} выгружено %n штуки. Он снова свободен.</numerusform>
            <numerusform>Из {tote} выгружено %n штук. Он снова свободен.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of {tote} is printed once more.</source>
        <translation>Список {tote} печатается ещё раз.</translation>
    </message>
    <message>
        <source>Clean {plate}: the clock runs. Scan “Done” when it is clean.</source>
        <translation>Очистите {plate}: время идёт. Когда будет чисто, отсканируйте «Готово».</translation>
    </message>
    <message>
        <source>{plate} is to be cleaned. Scan “OK” to begin, “Done” when it is clean.</source>
        <translation>{plate} нужно очистить. Отсканируйте «OK», чтобы начать, и «Готово», когда будет чисто.</translation>
    </message>
    <message>
        <source>{plate} is not to be cleaned.</source>
        <translation>{plate} очищать не нужно.</translation>
    </message>
    <message>
        <source>{plate} is being cleaned. Scan “Done” when it is clean.</source>
        <translation>{plate} очищается. Когда будет чисто, отсканируйте «Готово».</translation>
    </message>
    <message>
        <source>{tote} is not open for such pieces.</source>
        <translation>{tote} не открыт для такого товара.</translation>
    </message>
    <message>
        <source>{tote} holds no returned pieces. It opens with the first one brought into it.</source>
        <translation>В {tote} нет возвращённого товара. Он откроется с первым, который в него положат.</translation>
    </message>
    <message>
        <source>{tote} is still open. Close it with “Done”, then empty it.</source>
        <translation>{tote} ещё открыт. Закройте его через «Готово», затем выгрузите.</translation>
    </message>
    <message>
        <source>{tote} is closed already. Empty it, or scan “Print” for its list.</source>
        <translation>{tote} уже закрыт. Выгрузите его или отсканируйте «Печать», чтобы получить список.</translation>
    </message>
    <message>
        <source>“Done”, a place for its contents, or the next piece</source>
        <translation>«Готово», место для содержимого или следующий товар</translation>
    </message>
    <message>
        <source>“Done”, once it is clean</source>
        <translation>«Готово», когда будет чисто</translation>
    </message>
    <message>
        <source>container looked into</source>
        <translation>контейнер просмотрен</translation>
    </message>
    <message>
        <source>container left</source>
        <translation>контейнер оставлен</translation>
    </message>
    <message>
        <source>cleaning resumed</source>
        <translation>очистка продолжена</translation>
    </message>
    <message>
        <source>cleaning ended</source>
        <translation>очистка завершена</translation>
    </message>
    <message>
        <source>container closed</source>
        <translation>контейнер закрыт</translation>
    </message>
    <message>
        <source>container emptied</source>
        <translation>контейнер выгружен</translation>
    </message>
    <message>
        <source>{plate} cannot be kept as a reference case: not judged yet, or one already.</source>
        <translation>{plate} нельзя сделать эталоном: ещё не оценено или уже эталон.</translation>
    </message>
    <message>
        <source>reference case kept</source>
        <translation>эталон сохранён</translation>
    </message>
    <message>
        <source>Second looks at</source>
        <translation>Повторные осмотры</translation>
    </message>
    <message>
        <source>Do clerks grade reference cases right?</source>
        <translation>Верно ли сотрудники оценивают эталоны?</translation>
    </message>
    <message>
        <source>Has grading changed of late?</source>
        <translation>Изменились ли оценки в последнее время?</translation>
    </message>
    <message>
        <source>Grades given blind to pieces whose right grade is known: those that are right ÷ all, between two bounds at 95 % certainty. Days: when the piece was graded.</source>
        <translation>Оценки, данные вслепую товарам с известной верной оценкой: верные ÷ все, в границах с достоверностью 95 %. Дни: когда товар оценён.</translation>
    </message>
    <message>
        <source>Pieces with grade A by clerk, best answers by question, and second looks that agree by clerk: the last 30 days beside all before. Changed: the two bounds at 95 % lie apart.</source>
        <translation>Товары с оценкой A по сотрудникам, лучшие ответы по вопросам и совпавшие повторные осмотры по сотрудникам: последние 30 дней рядом со всеми прежними. Изменилось: границы 95 % не пересекаются.</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation>Эталоны</translation>
    </message>
    <message>
        <source>Grades given to them</source>
        <translation>Поставлено им оценок</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Pieces before</source>
        <translation>Штук раньше</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Доля раньше</translation>
    </message>
    <message>
        <source>Pieces of late</source>
        <translation>Штук в последнее время</translation>
    </message>
    <message>
        <source>Share of late</source>
        <translation>Доля в последнее время</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменилось</translation>
    </message>
    <message>
        <source>Which carrier brings goods back best?</source>
        <translation>Какой перевозчик лучше привозит возвраты?</translation>
    </message>
    <message>
        <source>Labels made for returns. Way back: from the label to the receipt, the customer&apos;s own days included; middle value with its bounds. Late: not here after twice the promised days ÷ labels whose time is up; bounds at 95 %. Fee ÷ labels; transport booked ÷ labels that arrived. Days: when the label was made.</source>
        <translation>Этикетки, сделанные для возвратов. Обратный путь: от этикетки до приёмки, включая дни самого покупателя; среднее значение (медиана) с границами. Опоздавшие: не прибыли за удвоенный обещанный срок ÷ этикетки, срок которых истёк; границы 95 %. Сбор ÷ этикетки; учтённая перевозка ÷ прибывшие этикетки. Дни: когда сделана этикетка.</translation>
    </message>
    <message>
        <source>Labels that bring goods back</source>
        <translation>Этикетки обратной доставки</translation>
    </message>
    <message>
        <source>Every label made for a return, and when its goods were here. Late: not here after twice the promised days. Days: when the label was made.</source>
        <translation>Каждая этикетка, сделанная для возврата, и когда прибыл её товар. Опоздавшие: не прибыли за удвоенный обещанный срок. Дни: когда сделана этикетка.</translation>
    </message>
    <message>
        <source>Labels made</source>
        <translation>Сделано этикеток</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>labels</comment>
        <translation>Прибыло</translation>
    </message>
    <message>
        <source>From label to receipt (median)</source>
        <translation>От этикетки до приёмки (медиана)</translation>
    </message>
    <message>
        <source>Share of late ones</source>
        <translation>Доля опоздавших</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>labels</comment>
        <translation>Опоздавшие</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>column</comment>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Обратный путь</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 из 10 за</translation>
    </message>
    <message>
        <source>Time is up</source>
        <comment>column: labels</comment>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Late ones</source>
        <translation>Опоздавшие</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Сбор</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>column: cost</comment>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Label made</source>
        <comment>column: time</comment>
        <translation>Этикетка сделана</translation>
    </message>
    <message>
        <source>Days promised</source>
        <translation>Обещано дней</translation>
    </message>
    <message>
        <source>The label lay in the box: nobody knows when it was used.</source>
        <translation>Этикетка лежала в коробке: когда её использовали, неизвестно.</translation>
    </message>
    <message>
        <source>The questions and rules were not taken. Look at this: {scanned}</source>
        <extracomment>{scanned} names places in the file, such as kitchen.broken or $.rules[2].grade</extracomment>
        <translation>Вопросы и правила не загружены. Проверьте: {scanned}</translation>
    </message>
    <message>
        <source>questions and rules changed</source>
        <translation>вопросы и правила изменены</translation>
    </message>
    <message numerus="yes">
        <source>Questions of %n category(s) taken.</source>
        <translation>
            <numerusform>Загружены вопросы для %n категории.</numerusform>
            <numerusform>Загружены вопросы для %n категорий.</numerusform>
            <numerusform>Загружены вопросы для %n категорий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the last {of} piece(s) judged would go elsewhere.</source>
        <extracomment>%n of the last {of} judged pieces.</extracomment>
        <translation>
            <numerusform>Из последних оценённых товаров ({of}) по-другому решилось бы: %n.</numerusform>
            <numerusform>Из последних оценённых товаров ({of}) по-другому решилось бы: %n.</numerusform>
            <numerusform>Из последних оценённых товаров ({of}) по-другому решилось бы: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{disposition}: {before} before, {after} then</source>
        <translation>{disposition}: раньше {before}, стало бы {after}</translation>
    </message>
    <message>
        <source>Empty the container</source>
        <translation>Выгрузить контейнер</translation>
    </message>
    <message>
        <source>List of a container</source>
        <translation>Список контейнера</translation>
    </message>
    <message>
        <source>Contents of a container</source>
        <translation>Содержимое контейнера</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what becomes of the contents, heading</comment>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Отсортировано</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <comment>in a container</comment>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Handed over: date, signature</source>
        <translation>Сдал: дата, подпись</translation>
    </message>
    <message>
        <source>Taken over: date, signature</source>
        <translation>Принял: дата, подпись</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Choose</source>
        <extracomment>Figures beside each other.</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Смешанный</translation>
    </message>
    <message>
        <source>Large orders alone, the rest together.</source>
        <translation>Крупные заказы отдельно, остальные вместе.</translation>
    </message>
    <message>
        <source>Urgent orders alone, the rest together.</source>
        <translation>Срочные заказы отдельно, остальные вместе.</translation>
    </message>
    <message>
        <source>One person, one order, the whole floor.</source>
        <translation>Один человек, один заказ, весь склад.</translation>
    </message>
    <message>
        <source>One person, several orders, one walk.</source>
        <translation>Один человек, несколько заказов, один маршрут.</translation>
    </message>
    <message>
        <source>One person a zone; the tote is handed on.</source>
        <translation>Один человек на зону; ящик передаётся дальше.</translation>
    </message>
    <message>
        <source>All zones at once, sorted at the wall.</source>
        <translation>Все зоны сразу, сортировка у стены.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>обходы</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>метры</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>totes</source>
        <translation>ящики</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>опоздают</translation>
    </message>
    <message>
        <source>planning…</source>
        <translation>планирование…</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Слишком мало</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Это всё</translation>
    </message>
    <message>
        <source>What ought to be moved</source>
        <translation>Что следует переместить</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>партия {lot}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>из {n}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) waiting</source>
        <translation>
            <numerusform>Ждёт %Ln перемещение</numerusform>
            <numerusform>Ждут %Ln перемещения</numerusform>
            <numerusform>Ждут %Ln перемещений</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan “Next”, or the place to take from.</source>
        <translation>Отсканируйте «Далее» или место, откуда взять товар.</translation>
    </message>
    <message>
        <source>{kind}: {n} from {origin} to {target}</source>
        <translation>{kind}: {n} из {origin} в {target}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>отправление в {time}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Packing note</source>
        <translation>Указание по упаковке</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>item</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>empty takes the note away</source>
        <translation>пустой текст удаляет указание</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation>Номер или название</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что написано</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A whole number, then Enter.</source>
        <translation>Целое число, затем Enter.</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Orders by the time they must leave. Select some to act on them.</source>
        <translation>Заказы по времени отправки. Выделите нужные, чтобы работать с ними.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Не срочно</translation>
    </message>
    <message>
        <source>Onto a cart</source>
        <translation>На тележку</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отмена заказа</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Change lines…</source>
        <translation>Строки…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отправить до</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штуки</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>{service}, urgent</source>
        <translation>{service}, срочно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Нехватка</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>{sku} {name}: {promised} of {missing} promised, {there} there</source>
        <translation>{sku} {name}: выделено {promised} из {missing}, в наличии {there}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s)</source>
        <translation>
            <numerusform>ещё %Ln строка</numerusform>
            <numerusform>ещё %Ln строки</numerusform>
            <numerusform>ещё %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more orders first.</source>
        <translation>Сначала выделите один или несколько заказов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) held; their pieces are free for others.</source>
        <translation>
            <numerusform>%Ln заказ на удержании; товар свободен для других.</numerusform>
            <numerusform>%Ln заказа на удержании; товар свободен для других.</numerusform>
            <numerusform>%Ln заказов на удержании; товар свободен для других.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) let go.</source>
        <translation>
            <numerusform>Удержание снято с %Ln заказа.</numerusform>
            <numerusform>Удержание снято с %Ln заказов.</numerusform>
            <numerusform>Удержание снято с %Ln заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go first.</source>
        <translation>
            <numerusform>%Ln заказ пойдёт первым.</numerusform>
            <numerusform>%Ln заказа пойдут первыми.</numerusform>
            <numerusform>%Ln заказов пойдут первыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for their turn.</source>
        <translation>
            <numerusform>%Ln заказ ждёт своей очереди.</numerusform>
            <numerusform>%Ln заказа ждут своей очереди.</numerusform>
            <numerusform>%Ln заказов ждут своей очереди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) joined a cart under way.</source>
        <translation>
            <numerusform>%Ln заказ добавлен на тележку в пути.</numerusform>
            <numerusform>%Ln заказа добавлены на тележку в пути.</numerusform>
            <numerusform>%Ln заказов добавлено на тележку в пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) cancelled.</source>
        <translation>
            <numerusform>%Ln заказ отменён.</numerusform>
            <numerusform>%Ln заказа отменены.</numerusform>
            <numerusform>%Ln заказов отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>Сначала выделите один заказ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the order changed.</source>
        <translation>
            <numerusform>Изменена %Ln строка заказа.</numerusform>
            <numerusform>Изменено %Ln строки заказа.</numerusform>
            <numerusform>Изменено %Ln строк заказа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>What becomes of pieces</source>
        <translation>Что происходит с товаром</translation>
    </message>
    <message>
        <source>The first rule that fits decides. Try a change before you keep it.</source>
        <translation>Решает первое подходящее правило. Проверьте изменение, прежде чем сохранить.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Спрашивать раньше</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Причина клиента</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Было решено</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Было бы решено</translation>
    </message>
    <message>
        <source>{disposition}: {before} → {after}</source>
        <translation>{disposition}: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>The pieces judged last: %Ln would go elsewhere.</source>
        <translation>
            <numerusform>Из последних оценённых товаров по-другому решилось бы: %Ln.</numerusform>
            <numerusform>Из последних оценённых товаров по-другому решилось бы: %Ln.</numerusform>
            <numerusform>Из последних оценённых товаров по-другому решилось бы: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>Правила действуют с этого момента.</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>Сначала выделите правило.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Pack</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не класть</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Взвесить</translation>
    </message>
    <message>
        <source>Grams on the scale</source>
        <translation>Граммы на весах</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать снова</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Parcel done</source>
        <translation>Посылка готова</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation>Аннулировать этикетку</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>Взять следующий заказ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Посылка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to pack</source>
        <translation>
            <numerusform>%Ln заказ к упаковке</numerusform>
            <numerusform>%Ln заказа к упаковке</numerusform>
            <numerusform>%Ln заказов к упаковке</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to pack at {bench}</source>
        <translation>Нечего упаковывать: {bench}</translation>
    </message>
    <message>
        <source>Scan the bench again to see the orders of all benches.</source>
        <translation>Отсканируйте стол ещё раз, чтобы увидеть заказы всех столов.</translation>
    </message>
    <message>
        <source>Scan a tote, a slot of the wall, or an order.</source>
        <translation>Отсканируйте ящик, ячейку стены или заказ.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Упаковывать нечего</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they are picked.</source>
        <translation>Заказы появляются здесь, как только будут подобраны.</translation>
    </message>
    <message>
        <source>Brought to {bench}: scan a tote. The most urgent: {orders}</source>
        <translation>Доставлено на {bench}: отсканируйте ящик. Самые срочные: {orders}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>{sides} mm</source>
        <translation>{sides} мм</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>хрупкое</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>note</source>
        <translation>записка</translation>
    </message>
    <message>
        <source>{done} of {all} pieces packed</source>
        <translation>упаковано {done} из {all} штук</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message>
        <source>No loading plan for this box: you decide.</source>
        <extracomment>Lines about a box before it is taken, in a small window and in a large one. Pixels they may take.</extracomment>
        <translation>Для этой коробки нет схемы укладки: решаете вы.</translation>
    </message>
    <message>
        <source>All in.</source>
        <translation>Всё уложено.</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>шаг {now} из {all}</translation>
    </message>
    <message>
        <source>parcel {number}: {code}</source>
        <translation>посылка {number}: {code}</translation>
    </message>
    <message>
        <source>Stick each label on its parcel and scan it.</source>
        <translation>Наклейте каждую этикетку на её посылку и отсканируйте.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>What is shown of somebody once: name, badge and PIN, each where it is new.</extracomment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Who works here. Select somebody to give a badge or a PIN.</source>
        <translation>Кто здесь работает. Выделите человека, чтобы выдать бейдж или PIN.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Change work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Новый бейдж</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Супервайзер</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Уволен</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Print the badge as a label</source>
        <translation>Печатать бейдж на этикетке</translation>
    </message>
    <message>
        <source>Print the badge on a page</source>
        <translation>Печатать бейдж на листе</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
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
        <translation>В системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>guessed too often</source>
        <translation>слишком много попыток</translation>
    </message>
    <message>
        <source>given</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{name} has other work now.</source>
        <translation>Работа изменена: {name}.</translation>
    </message>
    <message>
        <source>{name} is a supervisor now.</source>
        <translation>{name} теперь супервайзер.</translation>
    </message>
    <message>
        <source>{name} has left: the badge opens nothing any more.</source>
        <translation>{name} больше не работает: бейдж ничего не открывает.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Сначала выделите одного человека.</translation>
    </message>
    <message>
        <source>Badge {badge}</source>
        <translation>Бейдж {badge}</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Hand this over to {name} alone: it is shown once.</source>
        <translation>Передайте лично, только для {name}: это показывается один раз.</translation>
    </message>
    <message>
        <source>The badge of {name} went to {where}.</source>
        <translation>Бейдж для {name} отправлен: {where}.</translation>
    </message>
</context>
<context>
    <name>PersonPopup</name>
    <message>
        <source>Add a person</source>
        <extracomment>Name, roles, language.</extracomment>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Pick</source>
        <extracomment>Thousands of places: read once.</extracomment>
        <translation>Подбор</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Недостача</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Tote full</source>
        <translation>Ящик полон</translation>
    </message>
    <message>
        <source>Other slot</source>
        <translation>Другая ячейка</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Swap the tote</source>
        <translation>Заменить ящик</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Другой товар</translation>
    </message>
    <message>
        <source>Pick a line again</source>
        <translation>Подобрать строку снова</translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation>Всё-таки нашлось</translation>
    </message>
    <message>
        <source>Aisle is blocked</source>
        <translation>Проход закрыт</translation>
    </message>
    <message>
        <source>Cart is broken</source>
        <translation>Тележка сломана</translation>
    </message>
    <message>
        <source>Hand the round over</source>
        <translation>Передать обход</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>Продолжить без скана</translation>
    </message>
    <message>
        <source>What would Undo do?</source>
        <translation>Что будет отменено?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Начать следующий обход</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Round {round} is yours</source>
        <translation>Обход {round} ваш</translation>
    </message>
    <message>
        <source>It was begun before. Go on with it where it stopped.</source>
        <translation>Он был начат раньше. Продолжите с того места, где остановились.</translation>
    </message>
    <message>
        <source>{tote} waits at {place}</source>
        <translation>{tote} ждёт: {place}</translation>
    </message>
    <message>
        <source>Fetch it and scan it, or start the next round.</source>
        <translation>Возьмите ящик и отсканируйте его или начните следующий обход.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s) ready</source>
        <translation>
            <numerusform>Готов %Ln обход</numerusform>
            <numerusform>Готовы %Ln обхода</numerusform>
            <numerusform>Готовы %Ln обходов</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next one, or scan a round&apos;s code or a zone&apos;s tote.</source>
        <translation>Начните следующий или отсканируйте код обхода либо ящик зоны.</translation>
    </message>
    <message>
        <source>No round is ready</source>
        <translation>Готовых обходов нет</translation>
    </message>
    <message>
        <source>New rounds appear here as soon as they are released.</source>
        <translation>Новые обходы появляются здесь, как только их запустят.</translation>
    </message>
    <message numerus="yes">
        <source>zone {zone}: %Ln line(s)</source>
        <translation>
            <numerusform>зона {zone}: %Ln строка</numerusform>
            <numerusform>зона {zone}: %Ln строки</numerusform>
            <numerusform>зона {zone}: %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it empty?</source>
        <translation>Пусто?</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>партия {lot}</translation>
    </message>
    <message>
        <source>{taken} of {wanted}</source>
        <translation>{taken} из {wanted}</translation>
    </message>
    <message>
        <source>{n} for position {position}</source>
        <translation>{n} в позицию {position}</translation>
    </message>
    <message>
        <source>then {parts}</source>
        <translation>затем {parts}</translation>
    </message>
    <message>
        <source>a cart</source>
        <translation>тележка</translation>
    </message>
    <message>
        <source>a free tote</source>
        <translation>пустой ящик</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>заказ {order}</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>К стене</translation>
    </message>
    <message>
        <source>To a bench</source>
        <translation>К столу</translation>
    </message>
    <message>
        <source>To a put-away place</source>
        <translation>К месту размещения</translation>
    </message>
    <message>
        <source>To zone {zone}</source>
        <translation>В зону {zone}</translation>
    </message>
    <message>
        <source>zone {zone}: {done} of {all} lines</source>
        <translation>зона {zone}: {done} из {all} строк</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} из {all} строк</translation>
    </message>
    <message>
        <source>{done} m of {all} m</source>
        <translation>{done} м из {all} м</translation>
    </message>
    <message>
        <source>leave by {time}</source>
        <translation>отправить до {time}</translation>
    </message>
</context>
<context>
    <name>PinChangePopup</name>
    <message>
        <source>{name}: another PIN</source>
        <extracomment>The old PIN and the new one.</extracomment>
        <translation>{name}: другой PIN</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>Текущий PIN</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>Новый PIN: не менее шести цифр</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Новый PIN ещё раз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>This PIN is too short, or too easily guessed.</source>
        <translation>Этот PIN слишком короткий или его легко угадать.</translation>
    </message>
    <message>
        <source>The new PIN was typed in two ways.</source>
        <translation>Новый PIN введён по-разному.</translation>
    </message>
</context>
<context>
    <name>PinPopup</name>
    <message>
        <source>Six digits or more, then Enter.</source>
        <translation>Не менее шести цифр, затем Enter.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Scan policies</source>
        <translation>Правила сканов</translation>
    </message>
    <message>
        <source>What is asked of a scan. For an item, a person, a method, all: first wins.</source>
        <translation>Что требуется при сканировании. Для товара, человека, способа, всех: действует первое.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Slot is scanned before the item</source>
        <translation>Ячейка сканируется раньше товара</translation>
    </message>
    <message>
        <source>May be counted from so many pieces on</source>
        <translation>Ввод количества разрешён, начиная с</translation>
    </message>
    <message>
        <source>Look whether the slot is empty</source>
        <translation>Проверять, пуста ли ячейка</translation>
    </message>
    <message>
        <source>May go on without a scan</source>
        <translation>Можно продолжать без скана</translation>
    </message>
    <message>
        <source>Picker may choose another lot</source>
        <translation>Сборщик может взять другую партию</translation>
    </message>
    <message>
        <source>Picker may choose another slot</source>
        <translation>Сборщик может взять другую ячейку</translation>
    </message>
    <message>
        <source>May take more than ordered, in %</source>
        <translation>Можно взять больше заказанного, %</translation>
    </message>
    <message>
        <source>Single orders go straight into their box</source>
        <translation>Одиночные заказы сразу в коробку</translation>
    </message>
    <message>
        <source>Most kg on a cart; 0: no limit</source>
        <translation>Не более кг на тележке; 0: без ограничения</translation>
    </message>
    <message>
        <source>Most litres on a cart; 0: no limit</source>
        <translation>Не более литров на тележке; 0: без ограничения</translation>
    </message>
    <message>
        <source>Most lines on a cart; 0: no limit</source>
        <translation>Не более строк на тележке; 0: без ограничения</translation>
    </message>
    <message>
        <source>Hurried orders share a cart with others</source>
        <translation>Срочные заказы едут на тележке вместе с другими</translation>
    </message>
    <message>
        <source>Labels of orders are printed at the release</source>
        <translation>Этикетки заказов печатаются при запуске</translation>
    </message>
    <message>
        <source>Start of the day: so many slots are counted</source>
        <translation>Начало дня: сколько ячеек подсчитать</translation>
    </message>
    <message>
        <source>Start of the day: what waits is released</source>
        <translation>Начало дня: запускается всё, что ждёт</translation>
    </message>
    <message>
        <source>Items that may go out instead</source>
        <translation>Товары, которые можно отправить взамен</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>супервайзеры</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>item {sku}</source>
        <translation>товар {sku}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Items, a blank between them</source>
        <translation>Товары через пробел</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>способ</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>день недели</translation>
    </message>
    <message>
        <source>It holds from the next scan on.</source>
        <translation>Действует со следующего скана.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>What would happen today?</source>
        <translation>Что было бы сегодня?</translation>
    </message>
    <message>
        <source>Test the policy on an order</source>
        <translation>Проверить правила на заказе</translation>
    </message>
    <message>
        <source>Returns policy</source>
        <translation>Правила возврата</translation>
    </message>
    <message>
        <source>Of the rules about a piece, the one that stands highest here wins.</source>
        <translation>Из правил о товаре побеждает то, что здесь стоит выше.</translation>
    </message>
    <message>
        <source>Save policy…</source>
        <translation>Сохранить правила…</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Вопросы…</translation>
    </message>
    <message>
        <source>Outcomes…</source>
        <translation>Решения…</translation>
    </message>
    <message>
        <source>Take a policy in…</source>
        <translation>Загрузить правила…</translation>
    </message>
    <message>
        <source>nothing said of its condition</source>
        <translation>о состоянии ничего не сказано</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Сбор</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Предлагает</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>Стоимость обратной отправки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Можно вернуть</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Type the number of an order first.</source>
        <translation>Сначала введите номер заказа.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) hold from now on.</source>
        <translation>
            <numerusform>Отныне действует %Ln правило.</numerusform>
            <numerusform>Отныне действуют %Ln правила.</numerusform>
            <numerusform>Отныне действует %Ln правил.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>Правила сохранены.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printer for “Elsewhere”</source>
        <extracomment>What goes to carriers by itself.</extracomment>
        <translation>Принтер для действия «На другой принтер»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Papers that are not known to be printed. Select some to see to them.</source>
        <translation>Документы, печать которых не подтверждена. Выделите нужные, чтобы разобраться с ними.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>На другой принтер</translation>
    </message>
    <message>
        <source>It did print</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Tell carriers again</source>
        <translation>Сообщить перевозчикам снова</translation>
    </message>
    <message>
        <source>Our own label</source>
        <translation>Наша этикетка</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>What hindered it</source>
        <translation>Что помешало</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) printed again.</source>
        <translation>
            <numerusform>Напечатан снова %Ln документ.</numerusform>
            <numerusform>Напечатано снова %Ln документа.</numerusform>
            <numerusform>Напечатано снова %Ln документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other printer. Choose one in the settings.</source>
        <translation>Другого принтера нет. Выберите его в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent to the other printer.</source>
        <translation>
            <numerusform>%Ln документ отправлен на другой принтер.</numerusform>
            <numerusform>%Ln документа отправлены на другой принтер.</numerusform>
            <numerusform>%Ln документов отправлено на другой принтер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken as printed.</source>
        <translation>
            <numerusform>%Ln документ считается напечатанным.</numerusform>
            <numerusform>%Ln документа считаются напечатанными.</numerusform>
            <numerusform>%Ln документов считаются напечатанными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to carriers go out again.</source>
        <translation>
            <numerusform>%Ln сообщение перевозчикам отправляется снова.</numerusform>
            <numerusform>%Ln сообщения перевозчикам отправляются снова.</numerusform>
            <numerusform>%Ln сообщений перевозчикам отправляются снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one or more papers first.</source>
        <translation>Сначала выделите один или несколько документов.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Questions of the inspection</source>
        <translation>Вопросы осмотра</translation>
    </message>
    <message>
        <source>Asked in this order, worst answers first; the worst makes the grade.</source>
        <translation>Задаются в этом порядке, худшие ответы первыми; оценку определяет худший.</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Спрашивать раньше</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take a file in…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>clean, ask again</source>
        <translation>очистить, спросить снова</translation>
    </message>
    <message>
        <source>everything without questions of its own</source>
        <translation>всё, для чего нет своих вопросов</translation>
    </message>
    <message>
        <source>{category}: no questions of its own yet</source>
        <translation>{category}: своих вопросов пока нет</translation>
    </message>
    <message>
        <source>Write a question and an answer.</source>
        <translation>Напишите вопрос и ответ.</translation>
    </message>
    <message numerus="yes">
        <source>Kept. Of the last %Ln piece(s) judged,</source>
        <translation>
            <numerusform>Сохранено. Из последних оценённых товаров (%Ln)</numerusform>
            <numerusform>Сохранено. Из последних оценённых товаров (%Ln)</numerusform>
            <numerusform>Сохранено. Из последних оценённых товаров (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have another grade or go elsewhere.</source>
        <translation>
            <numerusform>другую оценку или решение получил бы %Ln.</numerusform>
            <numerusform>другую оценку или решение получили бы %Ln.</numerusform>
            <numerusform>другую оценку или решение получили бы %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an answer first.</source>
        <translation>Сначала выделите ответ.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive returns</source>
        <translation>Приёмка возвратов</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>Пустая посылка</translation>
    </message>
    <message>
        <source>Nothing more in it</source>
        <translation>Больше ничего нет</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>заказ {order}</translation>
    </message>
    <message>
        <source>{done} of {all} pieces here</source>
        <translation>прибыло {done} из {all} штук</translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) announced</source>
        <translation>
            <numerusform>Заявлен %Ln возврат</numerusform>
            <numerusform>Заявлено %Ln возврата</numerusform>
            <numerusform>Заявлено %Ln возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a return&apos;s code, its order, or the label of its parcel.</source>
        <translation>Отсканируйте код возврата, его заказ или этикетку посылки.</translation>
    </message>
    <message>
        <source>not announced, {place}</source>
        <translation>не заявлен, {place}</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>orders</comment>
        <translation>
            <numerusform>следующий %Ln</numerusform>
            <numerusform>следующие %Ln</numerusform>
            <numerusform>следующие %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all that can</source>
        <translation>все возможные</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Достаточно</translation>
    </message>
    <message>
        <source>also partly there</source>
        <extracomment>So many minutes of all people: what fits into them is planned. A method that the person chose stays chosen, whatever turns out to be the least work.</extracomment>
        <translation>и те, что есть лишь частично</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Compare the four methods, choose one, release.</source>
        <translation>Сравните четыре способа, выберите один и запустите.</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Планировать заново</translation>
    </message>
    <message>
        <source>Take back what nobody began</source>
        <translation>Отозвать то, что никто не начал</translation>
    </message>
    <message>
        <source>what fits into an hour</source>
        <translation>сколько успеется за час</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Looking for shorter walks…</source>
        <translation>Поиск более коротких маршрутов…</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>План готов.</translation>
    </message>
    <message>
        <source>No order is left out.</source>
        <translation>Все заказы вошли.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln order(s)</source>
        <translation>
            <numerusform>Не вошёл %Ln заказ</numerusform>
            <numerusform>Не вошли %Ln заказа</numerusform>
            <numerusform>Не вошло %Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln обход</numerusform>
            <numerusform>%Ln обхода</numerusform>
            <numerusform>%Ln обходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Released: {rounds} with {orders}.</source>
        <translation>Запущено: {rounds}, {orders}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken back; they wait again.</source>
        <translation>
            <numerusform>%Ln заказ отозван; снова в очереди.</numerusform>
            <numerusform>%Ln заказа отозваны; снова в очереди.</numerusform>
            <numerusform>%Ln заказов отозвано; снова в очереди.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штуки</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решает правило</translation>
    </message>
    <message>
        <source>{name} ({left} of {shipped} may come back)</source>
        <translation>{name} (можно вернуть {left} из {shipped})</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Scan or type: order, parcel, return, plate, item</source>
        <translation>Отсканируйте или введите: заказ, посылка, возврат, номер, товар</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Что получит клиент</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>Как вернётся</translation>
    </message>
    <message>
        <source>Ask for this return</source>
        <translation>Запросить возврат</translation>
    </message>
    <message>
        <source>New return</source>
        <translation>Новый возврат</translation>
    </message>
    <message>
        <source>Find the order, say what comes back and why. The deciding rule is named.</source>
        <translation>Найдите заказ, укажите, что возвращается и почему. Решающее правило будет названо.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Scan or type something of the order.</source>
        <translation>Отсканируйте или введите что-нибудь из заказа.</translation>
    </message>
    <message>
        <source>Order {order}, {customer}</source>
        <translation>Заказ {order}, {customer}</translation>
    </message>
    <message>
        <source>{rma} waits for a supervisor: {why}.</source>
        <translation>{rma} ждёт супервайзера: {why}.</translation>
    </message>
    <message>
        <source>{rma} is granted by the rule {rule}.</source>
        <translation>{rma}: одобрено по правилу {rule}.</translation>
    </message>
</context>
<context>
    <name>RequestPhotos</name>
    <message>
        <source>Photo from a file…</source>
        <extracomment>As many as customers may send on their page.</extracomment>
        <translation>Фото из файла…</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Сделать фото</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>Без фото</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Looking for a backup that is sound …</source>
        <translation>Поиск исправной резервной копии …</translation>
    </message>
    <message>
        <source>Go on with this backup</source>
        <translation>Продолжить с этой копией</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {date}, {time}.</source>
        <translation>Последняя исправная резервная копия: {date}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln act(s).</source>
        <translation>
            <numerusform>В ней %Ln действие.</numerusform>
            <numerusform>В ней %Ln действия.</numerusform>
            <numerusform>В ней %Ln действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done since is not known.</source>
        <translation>Сколько сделано после неё, неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since are not in it.</source>
        <translation>
            <numerusform>В неё не вошло %Ln более позднее действие.</numerusform>
            <numerusform>В неё не вошли %Ln более поздних действия.</numerusform>
            <numerusform>В неё не вошло %Ln более поздних действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is put aside, unchanged.</source>
        <translation>Повреждённый файл отложен без изменений.</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns to do</source>
        <translation>Возвраты: дела</translation>
    </message>
    <message>
        <source>What is due first stands first. Select rows to act on them.</source>
        <translation>Первым идёт самое срочное. Выделите строки, чтобы работать с ними.</translation>
    </message>
    <message>
        <source>Order exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Tell the carrier again</source>
        <translation>Сообщить перевозчику снова</translation>
    </message>
    <message>
        <source>The carrier knows</source>
        <translation>Перевозчик знает</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Refuse: outside the policy</source>
        <translation>Отказ: вне правил</translation>
    </message>
    <message>
        <source>Refuse: not proven</source>
        <translation>Отказ: не доказано</translation>
    </message>
    <message>
        <source>Refund is paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Ждёт с</translation>
    </message>
    <message>
        <source>Select rows first: {what}</source>
        <translation>Сначала выделите строки: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln row(s).</source>
        <translation>
            <numerusform>Готово: %Ln строка.</numerusform>
            <numerusform>Готово: %Ln строки.</numerusform>
            <numerusform>Готово: %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPreview</name>
    <message>
        <source>Round before</source>
        <translation>Предыдущий обход</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Следующий обход</translation>
    </message>
    <message>
        <source>Round {round} of {rounds}: {metres} m</source>
        <translation>Обход {round} из {rounds}: {metres} м</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Экспорт CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>any; several by comma</source>
        <translation>любая; несколько — через запятую</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Что будет?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Customer&apos;s reason</source>
        <translation>Причина клиента</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Insert</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>код на скидку</translation>
    </message>
    <message>
        <source>note or card</source>
        <translation>записка или открытка</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Item that goes in</source>
        <translation>Вкладываемый товар</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штуки</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Что на нём написано</translation>
    </message>
    <message>
        <source>Goods from this amount on</source>
        <translation>Товары на сумму от</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Only this channel</source>
        <translation>Только этот канал</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Только этот клиент</translation>
    </message>
    <message>
        <source>Only this country</source>
        <translation>Только эта страна</translation>
    </message>
    <message>
        <source>Only with this item</source>
        <translation>Только с этим товаром</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Test the scanner</source>
        <extracomment>A code is over once no key followed for so long, or its suffix came. Fewer keys are somebody&apos;s fingers.</extracomment>
        <translation>Проверка сканера</translation>
    </message>
    <message>
        <source>Print the test sheet and scan its codes, in any order.</source>
        <translation>Распечатайте тестовый лист и отсканируйте его коды в любом порядке.</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>ещё не отсканировано</translation>
    </message>
    <message>
        <source>Print the test sheet</source>
        <translation>Печатать тестовый лист</translation>
    </message>
    <message>
        <source>Read this scanner as it is set</source>
        <translation>Читать этот сканер с его настройками</translation>
    </message>
    <message>
        <source>read as it should be</source>
        <translation>прочитано верно</translation>
    </message>
    <message>
        <source>Test sheet printed: %1</source>
        <translation>Тестовый лист напечатан: %1</translation>
    </message>
    <message>
        <source>scan it once more</source>
        <translation>отсканируйте ещё раз</translation>
    </message>
</context>
<context>
    <name>SecondLooksPage</name>
    <message>
        <source>Keep this judgement</source>
        <translation>Сохранить эту оценку</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Повторные осмотры</translation>
    </message>
    <message>
        <source>Judge what you see, as if nobody had judged it before.</source>
        <translation>Оценивайте то, что видите, как будто до вас никто не оценивал.</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>! Grading has changed of late: {what}</source>
        <translation>! Оценки в последнее время изменились: {what}</translation>
    </message>
    <message>
        <source>Choose a piece, and fetch it.</source>
        <translation>Выберите товар и принесите его.</translation>
    </message>
    <message>
        <source>Kept. Thank you for looking again.</source>
        <translation>Сохранено. Спасибо за повторный осмотр.</translation>
    </message>
    <message>
        <source>A reference case, and graded right: {grade}</source>
        <translation>Эталон, оценка верная: {grade}</translation>
    </message>
    <message>
        <source>A reference case. You: {yours} Right is: {right}</source>
        <translation>Эталон. Ваша оценка: {yours} Верная: {right}</translation>
    </message>
    <message>
        <source>Plate of a piece to keep for training</source>
        <translation>Номер товара, который останется для обучения</translation>
    </message>
    <message>
        <source>Its right grade</source>
        <translation>Верная оценка</translation>
    </message>
    <message>
        <source>Keep as a reference case</source>
        <translation>Сделать эталоном</translation>
    </message>
    <message>
        <source>{plate} is a reference case from now on. Keep it at hand.</source>
        <translation>{plate} теперь эталон. Держите его под рукой.</translation>
    </message>
</context>
<context>
    <name>SecondPopup</name>
    <message>
        <source>A second person</source>
        <translation>Второй человек</translation>
    </message>
    <message>
        <source>Badge: scan or type it</source>
        <translation>Бейдж: отсканируйте или введите</translation>
    </message>
    <message>
        <source>PIN, then Enter</source>
        <translation>PIN, затем Enter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Windows for scanners that fire twice by themselves, in milliseconds. How the name of a printer with a port of its own begins.</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings of this desk. Each change counts at once.</source>
        <translation>Настройки этого рабочего места. Каждое изменение действует сразу.</translation>
    </message>
    <message>
        <source>that of whoever is signed in</source>
        <translation>язык того, кто вошёл</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлый</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмный</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Scanner&apos;s keyboard layout</source>
        <translation>Раскладка клавиатуры сканера</translation>
    </message>
    <message>
        <source>Scanner&apos;s prefix</source>
        <translation>Префикс сканера</translation>
    </message>
    <message>
        <source>Scanner&apos;s sign for GS</source>
        <translation>Символ сканера для GS</translation>
    </message>
    <message>
        <source>off: every scan counts</source>
        <translation>выкл.: учитывается каждый скан</translation>
    </message>
    <message>
        <source>Ignore a scanner&apos;s repeat</source>
        <translation>Не учитывать повтор сканера</translation>
    </message>
    <message>
        <source>Scanner on a serial line</source>
        <translation>Сканер на последовательном порту</translation>
    </message>
    <message>
        <source>Camera that reads codes</source>
        <translation>Камера для чтения кодов</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Speak slots and quantities</source>
        <translation>Произносить ячейки и количества</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Принтер этикеток</translation>
    </message>
    <message>
        <source>Spare label printer</source>
        <translation>Запасной принтер этикеток</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>Принтер документов</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Мой PIN</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Для службы поддержки</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Сохранить файл для поддержки</translation>
    </message>
    <message>
        <source>none, or one that types</source>
        <translation>нет, или вводит как клавиатура</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Scale&apos;s line or address</source>
        <translation>Порт или адрес весов</translation>
    </message>
    <message>
        <source>Unit of a Toledo scale</source>
        <translation>Единица весов Toledo</translation>
    </message>
    <message>
        <source>On the scale now</source>
        <translation>Сейчас на весах</translation>
    </message>
    <message>
        <source>Measuring device</source>
        <translation>Измерительное устройство</translation>
    </message>
    <message>
        <source>Its line or address</source>
        <translation>Его порт или адрес</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>4 × 6 inches</source>
        <translation>4 × 6 дюймов</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>Бумага для этикеток</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL, 203 dots per inch</source>
        <translation>ZPL, 203 точки на дюйм</translation>
    </message>
    <message>
        <source>ZPL, 300 dots per inch</source>
        <translation>ZPL, 300 точек на дюйм</translation>
    </message>
    <message>
        <source>What the label printer takes</source>
        <translation>Что принимает принтер этикеток</translation>
    </message>
    <message>
        <source>Label printer on the network</source>
        <translation>Сетевой принтер этикеток</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Проверка сканера</translation>
    </message>
    <message>
        <source>Scanner&apos;s own settings</source>
        <translation>Настройки самого сканера</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on.</source>
        <translation>Ваш новый PIN уже действует.</translation>
    </message>
    <message>
        <source>Saved, with nobody&apos;s name in it: {file}</source>
        <translation>Сохранено, без чьих-либо имён: {file}</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выбрать…</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>Папка для документов</translation>
    </message>
</context>
<context>
    <name>ShipPage</name>
    <message>
        <source>Hand over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Driver signs…</source>
        <translation>Подпись водителя…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>The driver has them</source>
        <translation>Посылки у водителя</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Ещё здесь</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Это была последняя</translation>
    </message>
    <message>
        <source>Press F10 when the driver has them.</source>
        <translation>Нажмите F10, когда посылки у водителя.</translation>
    </message>
    <message>
        <source>To be scanned</source>
        <translation>К сканированию</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>У водителя</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>На месте отгрузки</translation>
    </message>
    <message>
        <source>{done} of {all} parcels staged</source>
        <translation>на месте отгрузки {done} из {all} посылок</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>отправление в {time}</translation>
    </message>
    <message>
        <source>{done} of {all} parcels out</source>
        <translation>передано {done} из {all} посылок</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s) wait for their carrier</source>
        <translation>
            <numerusform>%Ln посылка ждёт перевозчика</numerusform>
            <numerusform>%Ln посылки ждут перевозчика</numerusform>
            <numerusform>%Ln посылок ждут перевозчика</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a parcel or a carrier&apos;s code, or choose a carrier.</source>
        <translation>Отсканируйте посылку или код перевозчика либо выберите перевозчика.</translation>
    </message>
    <message>
        <source>Everything is with its carrier</source>
        <translation>Всё у перевозчиков</translation>
    </message>
    <message>
        <source>Parcels appear here as soon as their labels are confirmed.</source>
        <translation>Посылки появляются здесь, как только их этикетки будут подтверждены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parcel(s)</source>
        <translation>
            <numerusform>%Ln посылка</numerusform>
            <numerusform>%Ln посылки</numerusform>
            <numerusform>%Ln посылок</numerusform>
        </translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>заказ {order}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation>Отсканируйте бейдж</translation>
    </message>
    <message>
        <source>Your work is where you left it, at any desk.</source>
        <translation>Ваша работа ждёт там, где вы остановились, на любом рабочем месте.</translation>
    </message>
    <message>
        <source>Scan your badge to begin.</source>
        <translation>Отсканируйте бейдж, чтобы начать.</translation>
    </message>
    <message>
        <source>Your badge is {badge}. Note it down: it is shown only until you leave.</source>
        <translation>Ваш бейдж: {badge}. Запишите его: он показан только до вашего выхода.</translation>
    </message>
    <message>
        <source>No badge at hand? Touch a name to sign in as one of these people.</source>
        <translation>Нет бейджа под рукой? Коснитесь имени, чтобы войти от имени одного из этих людей.</translation>
    </message>
</context>
<context>
    <name>SignaturePopup</name>
    <message>
        <source>Signature</source>
        <extracomment>The picture is drawn so much larger than the field, to be sharp on paper. Fewer points than this are a slip of the finger.</extracomment>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>SizePopup</name>
    <message>
        <source>Length × width × height; the weight may follow. Then Enter.</source>
        <translation>Длина × ширина × высота; можно добавить вес. Затем Enter.</translation>
    </message>
    <message>
        <source>Size of one piece</source>
        <translation>Размер одной штуки</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>How many in all?</source>
        <extracomment>Numbered answers take the place of the keys, or have one of their own in the body.</extracomment>
        <translation>Сколько всего?</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Order, item, place or person, then Enter</source>
        <translation>Заказ, товар, место или человек, затем Enter</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Who did what. Name an order, an item or a person to see only that.</source>
        <translation>Кто что сделал. Укажите заказ, товар или человека, чтобы видеть только это.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Verify all of it</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Звено</translation>
    </message>
    <message>
        <source>Altered: {finding}</source>
        <translation>Изменено: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are one unbroken chain.</source>
        <translation>
            <numerusform>%Ln действие: цепочка не нарушена.</numerusform>
            <numerusform>%Ln действия: цепочка не нарушена.</numerusform>
            <numerusform>%Ln действий: цепочка не нарушена.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypePopup</name>
    <message>
        <source>Type a code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>As it stands under the bars, then Enter. It counts as a scan.</source>
        <translation>Как написано под штрихкодом, затем Enter. Считается как скан.</translation>
    </message>
</context>
<context>
    <name>WallGrid</name>
    <message>
        <source>complete</source>
        <translation>собран</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Sort at the wall</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Slot is full</source>
        <translation>Ячейка заполнена</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) left</source>
        <translation>
            <numerusform>осталась %Ln штука</numerusform>
            <numerusform>осталось %Ln штуки</numerusform>
            <numerusform>осталось %Ln штук</numerusform>
        </translation>
    </message>
    <message>
        <source>a wave&apos;s tote</source>
        <translation>ящик волны</translation>
    </message>
    <message>
        <source>{done} of {all} orders complete</source>
        <translation>собрано {done} из {all} заказов</translation>
    </message>
    <message>
        <source>{n} into {slot}</source>
        <translation>{n} в {slot}</translation>
    </message>
    <message>
        <source>order {order}: the last piece</source>
        <translation>заказ {order}: последняя штука</translation>
    </message>
    <message>
        <source>order {order}: up to {most} together, count with F7</source>
        <translation>заказ {order}: до {most} сразу, количество через F7</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>заказ {order}</translation>
    </message>
</context>
<context>
    <name>WeightSide</name>
    <message>
        <source>Put the closed parcel on the scale.</source>
        <translation>Поставьте закрытую посылку на весы.</translation>
    </message>
    <message>
        <source>Open the parcel again: {reopen}. Let it go: {release}.</source>
        <translation>Открыть посылку снова: {reopen}. Принять как есть: {release}.</translation>
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
        <translation>ожидается {weight} ± {tolerance}</translation>
    </message>
    <message>
        <source>{weight} too light</source>
        <translation>легче на {weight}</translation>
    </message>
    <message>
        <source>{weight} too heavy</source>
        <translation>тяжелее на {weight}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} missing</source>
        <translation>{percent} %: не хватает {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {item} scanned twice, {pieces} missing</source>
        <translation>{percent} %: {item} отсканирован дважды, не хватает: {pieces}</translation>
    </message>
    <message>
        <source>{percent} %: {pieces} × {item} too many</source>
        <translation>{percent} %: лишнее {pieces} × {item}</translation>
    </message>
    <message>
        <source>{percent} %: {other} in place of {item}</source>
        <translation>{percent} %: {other} вместо {item}</translation>
    </message>
    <message>
        <source>{percent} %: packed in box {item}</source>
        <translation>{percent} %: упаковано в коробку {item}</translation>
    </message>
    <message>
        <source>{percent} %: weight on file wrong for {item}</source>
        <translation>{percent} %: неверен вес в базе для {item}</translation>
    </message>
    <message>
        <source>{percent} %: something else</source>
        <translation>{percent} %: что-то другое</translation>
    </message>
</context>
</TS>
