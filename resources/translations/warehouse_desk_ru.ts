<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
    <message>
        <source>Parcel {number} of {total}</source>
        <extracomment>{number} of {total} parcels of one order.</extracomment>
        <translation>Посылка {number} из {total}</translation>
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
        <source>Unit</source>
        <comment>one returned piece, heading</comment>
        <translation>Единица</translation>
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
        <translation>Класс</translation>
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
        <source>Manifest no.</source>
        <translation>№ реестра</translation>
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
        <source>{value} m</source>
        <extracomment>A length of a walk in metres. Use the short sign of the unit.</extracomment>
        <translation>{value} м</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>A day and its time, such as 22 Nov 2026, 14:05.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
</context>
</TS>
