<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name />
        <message numerus="yes">
            <source>%Ln annex(es)</source>
            <translation>
                <numerusform>%Ln annex</numerusform>
                <numerusform>%Ln annexes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) can be inserted.</source>
            <translation>
                <numerusform>%Ln line can be inserted.</numerusform>
                <numerusform>%Ln lines can be inserted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) left out.</source>
            <translation>
                <numerusform>%Ln line is left out.</numerusform>
                <numerusform>%Ln lines are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln municipality(s)</source>
            <translation>
                <numerusform>%Ln municipality</numerusform>
                <numerusform>%Ln municipalities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln open</numerusform>
                <numerusform>%Ln open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln seat(s)</source>
            <translation>
                <numerusform>%Ln seat</numerusform>
                <numerusform>%Ln seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln seat(s) to fill</source>
            <translation>
                <numerusform>%Ln seat to fill</numerusform>
                <numerusform>%Ln seats to fill</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) have sent no input: {names}</source>
            <translation>
                <numerusform>{names} has sent no input</numerusform>
                <numerusform>{names} have sent no input</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Collection {year}: %Ln municipality(s) have not paid</source>
            <translation>
                <numerusform>Collection {year}: %Ln municipality has not paid</numerusform>
                <numerusform>Collection {year}: %Ln municipalities have not paid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Insert %Ln line(s)</source>
            <translation>
                <numerusform>Insert %Ln line</numerusform>
                <numerusform>Insert %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{approved} of {asked} has approved</source>
            <translation>
                <numerusform>{approved} of {asked} has approved</numerusform>
                <numerusform>{approved} of {asked} have approved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{asked}, and {filled} is filled{where}.</source>
            <translation>
                <numerusform>{asked}, and {filled} is filled{where}.</numerusform>
                <numerusform>{asked}, and {filled} are filled{where}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} has no seat here.</source>
            <translation>
                <numerusform>{names} has no seat here.</numerusform>
                <numerusform>{names} have no seat here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} has not answered</source>
            <translation>
                <numerusform>{names} has not answered</numerusform>
                <numerusform>{names} have not answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} has not approved</source>
            <translation>
                <numerusform>{names} has not approved</numerusform>
                <numerusform>{names} have not approved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{seats}, %Ln vacant</source>
            <translation>
                <numerusform>{seats}, %Ln vacant</numerusform>
                <numerusform>{seats}, %Ln vacant</numerusform>
            </translation>
        </message>
    </context>
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
        <name>CloseBodyDialog</name>
        <message numerus="yes">
            <source>%Ln follow-up(s) are open.</source>
            <translation>
                <numerusform>%Ln follow-up is open.</numerusform>
                <numerusform>%Ln follow-ups are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meeting(s) are planned after {day}. Cancel or move them first.</source>
            <translation>
                <numerusform>%Ln meeting is planned after {day}. Cancel or move it on the tab Meetings.</numerusform>
                <numerusform>%Ln meetings are planned after {day}. Cancel or move them on the tab Meetings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectionDialog</name>
        <message numerus="yes">
            <source>%Ln municipality(s)</source>
            <translation>
                <numerusform>%Ln municipality</numerusform>
                <numerusform>%Ln municipalities</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompositionCard</name>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskMenus</name>
        <message numerus="yes">
            <source>Fetched: %Ln row(s)</source>
            <translation>
                <numerusform>Fetched: %Ln row</numerusform>
                <numerusform>Fetched: %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>Fetch %Ln change(s)</source>
            <translation>
                <numerusform>Fetch %Ln change</numerusform>
                <numerusform>Fetch %Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fetched: %Ln change(s)</source>
            <translation>
                <numerusform>Fetched: %Ln change</numerusform>
                <numerusform>Fetched: %Ln changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LevelCard</name>
        <message numerus="yes">
            <source>%Ln seat(s)</source>
            <translation>
                <numerusform>%Ln seat</numerusform>
                <numerusform>%Ln seats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message numerus="yes">
            <source>Copied: %Ln mail address(es)</source>
            <translation>
                <numerusform>Copied: %Ln mail address</numerusform>
                <numerusform>Copied: %Ln mail addresses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersHead</name>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
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
        <name>PartiesDialog</name>
        <message numerus="yes">
            <source>%Ln organisation(s) take part</source>
            <translation>
                <numerusform>%Ln organisation takes part</numerusform>
                <numerusform>%Ln organisations take part</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartiesStep</name>
        <message numerus="yes">
            <source>%Ln municipality(s) in the cluster</source>
            <translation>
                <numerusform>%Ln municipality in the cluster</numerusform>
                <numerusform>%Ln municipalities in the cluster</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PopulationsDialog</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new figure(s)</source>
            <translation>
                <numerusform>%Ln new figure</numerusform>
                <numerusform>%Ln new figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln unchanged</numerusform>
                <numerusform>%Ln unchanged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostingsView</name>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln posting</numerusform>
                <numerusform>%Ln postings</numerusform>
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
        <name>SeatCard</name>
        <message numerus="yes">
            <source>{met} of %Ln meeting(s)</source>
            <translation>
                <numerusform>{met} of %Ln meeting</numerusform>
                <numerusform>{met} of %Ln meetings</numerusform>
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
