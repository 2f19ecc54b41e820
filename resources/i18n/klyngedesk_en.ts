<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>ChainCard</name>
        <message numerus="yes">
            <source>%n date(s) of the plan have passed already.</source>
            <translation>
                <numerusform>%n date of the plan has passed already.</numerusform>
                <numerusform>%n dates of the plan have passed already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message numerus="yes">
            <source>Attendance is missing for %n seat(s)</source>
            <translation>
                <numerusform>Attendance is missing for %n seat</numerusform>
                <numerusform>Attendance is missing for %n seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more place(s)</source>
            <translation>
                <numerusform>and %n more place</numerusform>
                <numerusform>and %n more places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiverList</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n receiver</numerusform>
                <numerusform>%n receivers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message numerus="yes">
            <source>With %n annex(es), {size}</source>
            <translation>
                <numerusform>With %n annex, {size}</numerusform>
                <numerusform>With %n annexes, {size}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingEditing</name>
        <message numerus="yes">
            <source>%n mail draft(s) opened</source>
            <translation>
                <numerusform>%n mail draft opened</numerusform>
                <numerusform>%n mail drafts opened</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingView</name>
        <message numerus="yes">
            <source>%n collection(s) no longer fit the sharing</source>
            <translation>
                <numerusform>%n collection no longer fits the sharing</numerusform>
                <numerusform>%n collections no longer fit the sharing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n as paid</source>
            <translation>
                <numerusform>Mark %n as paid</numerusform>
                <numerusform>Mark %n as paid</numerusform>
            </translation>
        </message>
    </context>
</TS>
