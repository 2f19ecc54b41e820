<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
    <context>
        <name />
        <message>
            <source> for {names}</source>
            <translation> hos {names}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln annex(es)</source>
            <translation>
                <numerusform>%Ln bilag</numerusform>
                <numerusform>%Ln bilag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln punkt</numerusform>
                <numerusform>%Ln punkter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) can be inserted.</source>
            <translation>
                <numerusform>%Ln linje kan indsættes.</numerusform>
                <numerusform>%Ln linjer kan indsættes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) left out.</source>
            <translation>
                <numerusform>%Ln linje springes over.</numerusform>
                <numerusform>%Ln linjer springes over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minut</numerusform>
                <numerusform>%Ln minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln municipality(s)</source>
            <translation>
                <numerusform>%Ln kommune</numerusform>
                <numerusform>%Ln kommuner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln åben</numerusform>
                <numerusform>%Ln åbne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln seat(s)</source>
            <translation>
                <numerusform>%Ln plads</numerusform>
                <numerusform>%Ln pladser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln seat(s) to fill</source>
            <translation>
                <numerusform>%Ln plads at besætte</numerusform>
                <numerusform>%Ln pladser at besætte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) have sent no input: {names}</source>
            <translation>
                <numerusform>{names} har ikke sendt input</numerusform>
                <numerusform>{names} har ikke sendt input</numerusform>
            </translation>
        </message>
        <message>
            <source>Administrations</source>
            <translation>Forvaltninger</translation>
        </message>
        <message>
            <source>All have approved</source>
            <translation>Alle har godkendt</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>Alle organisationer</translation>
        </message>
        <message>
            <source>Approval at home</source>
            <translation>Godkendelse hjemme</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindst</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Højst</translation>
        </message>
        <message>
            <source>At {clock}</source>
            <translation>Kl. {clock}</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Før gendannelse</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Før opgradering</translation>
        </message>
        <message>
            <source>Begins with</source>
            <translation>Begynder med</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>By decision {number}</source>
            <translation>Efter beslutning {number}</translation>
        </message>
        <message>
            <source>Closed after {day}.</source>
            <translation>Lukket efter {day}.</translation>
        </message>
        <message>
            <source>Cluster funds</source>
            <translation>Klyngemidler</translation>
        </message>
        <message numerus="yes">
            <source>Collection {year}: %Ln municipality(s) have not paid</source>
            <translation>
                <numerusform>Opkrævning {year}: %Ln kommune mangler at betale</numerusform>
                <numerusform>Opkrævning {year}: %Ln kommuner mangler at betale</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Regnet i</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dag i måneden</translation>
        </message>
        <message>
            <source>Days from the meeting</source>
            <translation>Dage fra mødet</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>Decision {number}</source>
            <translation>Beslutning {number}</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Daglig</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Økonomi</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Først</translation>
        </message>
        <message>
            <source>Focus areas</source>
            <translation>Fokusområder</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opfølgning</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Opfølgninger</translation>
        </message>
        <message>
            <source>General practice</source>
            <translation>Almen praksis</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Bevilling</translation>
        </message>
        <message>
            <source>Grant of cluster funds</source>
            <translation>Bevilling af klyngemidler</translation>
        </message>
        <message>
            <source>Guidance while writing</source>
            <translation>Vejledning, mens man skriver</translation>
        </message>
        <message>
            <source>Has not been filled</source>
            <translation>Har ikke været besat</translation>
        </message>
        <message>
            <source>Heading: {title}</source>
            <translation>Overskrift: {title}</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Indehaver</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gælder</translation>
        </message>
        <message>
            <source>Hospitals</source>
            <translation>Hospitaler</translation>
        </message>
        <message>
            <source>In force from {day}.</source>
            <translation>Gælder fra {day}.</translation>
        </message>
        <message>
            <source>In minutes</source>
            <translation>I referatet</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>I gang</translation>
        </message>
        <message numerus="yes">
            <source>Insert %Ln line(s)</source>
            <translation>
                <numerusform>Indsæt %Ln linje</numerusform>
                <numerusform>Indsæt %Ln linjer</numerusform>
            </translation>
        </message>
        <message>
            <source>It is open until and including {day}.</source>
            <translation>Det er åbent til og med {day}.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <source>Item {number} lacks a neutral title</source>
            <translation>Punkt {number} mangler neutral titel</translation>
        </message>
        <message>
            <source>Item {number} lacks a recommendation</source>
            <translation>Punkt {number} mangler indstilling</translation>
        </message>
        <message>
            <source>Item {number} lacks a title</source>
            <translation>Punkt {number} mangler titel</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Punkter</translation>
        </message>
        <message>
            <source>Keep the body open</source>
            <translation>Luk ikke forummet</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Leads to</source>
            <translation>Fører til</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Møde</translation>
        </message>
        <message>
            <source>Meeting of {body}</source>
            <translation>Møde i {body}</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Møder</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmer</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutter</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Måned</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Uden titel</translation>
        </message>
        <message>
            <source>Offered {day}</source>
            <translation>Tilbudt {day}</translation>
        </message>
        <message>
            <source>On a day off</source>
            <translation>På en fridag</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Udfald</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overblik</translation>
        </message>
        <message>
            <source>PIU is not invited to a working group</source>
            <translation>PIU er ikke inviteret til arbejdsgruppe</translation>
        </message>
        <message>
            <source>Patients and relatives</source>
            <translation>Patienter og pårørende</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation>Posteringer</translation>
        </message>
        <message>
            <source>Psychiatry</source>
            <translation>Psykiatri</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Indstilling</translation>
        </message>
        <message>
            <source>Reopen body</source>
            <translation>Genåbn forum</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Rule: {source}</source>
            <translation>Regel: {source}</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plads</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Pladser</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Sekretariat</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Afsnit</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Stands on the agenda. Files that come now are added under the item itself.</source>
            <translation>Står på dagsordenen. Kommer der flere bilag, så tilføj dem på punktet.</translation>
        </message>
        <message>
            <source>Stands on the agenda. What you change among the files is changed under the item too.</source>
            <translation>Står på dagsordenen. Det, du retter ved bilagene, bliver også rettet på punktet.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <source>Sub-item {number}</source>
            <translation>Underpunkt {number}</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Stedfortræder</translation>
        </message>
        <message>
            <source>Succeeded by {name}.</source>
            <translation>Efterfølges af {name}.</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taget</translation>
        </message>
        <message>
            <source>Taken by hand</source>
            <translation>Taget af dig</translation>
        </message>
        <message>
            <source>The backup is put in place</source>
            <translation>Sikkerhedskopien sættes på plads</translation>
        </message>
        <message>
            <source>The backup is restored</source>
            <translation>Sikkerhedskopien er gendannet</translation>
        </message>
        <message>
            <source>The meeting can be held.</source>
            <translation>Mødet kan godt holdes.</translation>
        </message>
        <message>
            <source>The person's other seats</source>
            <translation>Personens andre pladser</translation>
        </message>
        <message>
            <source>The person's seats</source>
            <translation>Personens pladser</translation>
        </message>
        <message>
            <source>The region</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>The rule allows at most {number}</source>
            <translation>Reglen tillader højst {number}</translation>
        </message>
        <message>
            <source>The rule asks for {number}</source>
            <translation>Reglen kræver {number}</translation>
        </message>
        <message>
            <source>The seat over time</source>
            <translation>Pladsen over tid</translation>
        </message>
        <message>
            <source>This body is closed</source>
            <translation>Forummet er lukket</translation>
        </message>
        <message>
            <source>This body will be closed</source>
            <translation>Forummet bliver lukket</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Vacant since {day}</source>
            <translation>Ubesat siden {day}</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Hvad er gjort</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>a neutral title</source>
            <translation>neutral titel</translation>
        </message>
        <message>
            <source>a recommendation</source>
            <translation>indstilling</translation>
        </message>
        <message>
            <source>a title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>added</source>
            <translation>tilføjet</translation>
        </message>
        <message>
            <source>administrations</source>
            <translation>forvaltninger</translation>
        </message>
        <message>
            <source>answer from {sender}</source>
            <translation>svar fra {sender}</translation>
        </message>
        <message>
            <source>answered {day}</source>
            <translation>svarede {day}</translation>
        </message>
        <message>
            <source>at the latest {day}</source>
            <translation>senest {day}</translation>
        </message>
        <message>
            <source>at {hour}.00</source>
            <translation>kl. {hour}</translation>
        </message>
        <message>
            <source>by {presenter}</source>
            <translation>ved {presenter}</translation>
        </message>
        <message>
            <source>call {day}</source>
            <translation>indkald {day}</translation>
        </message>
        <message>
            <source>called {day}</source>
            <translation>indkaldt {day}</translation>
        </message>
        <message>
            <source>cannot be undone</source>
            <translation>kan ikke fortrydes</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>ændret</translation>
        </message>
        <message>
            <source>closed item</source>
            <translation>lukket punkt</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>frist {day}</translation>
        </message>
        <message>
            <source>each administration</source>
            <translation>hver forvaltning</translation>
        </message>
        <message>
            <source>each hospital</source>
            <translation>hvert hospital</translation>
        </message>
        <message>
            <source>each municipality</source>
            <translation>hver kommune</translation>
        </message>
        <message>
            <source>each party</source>
            <translation>hver part</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>fra {day}</translation>
        </message>
        <message>
            <source>hospitals</source>
            <translation>hospitaler</translation>
        </message>
        <message>
            <source>input by {day}</source>
            <translation>input til {day}</translation>
        </message>
        <message>
            <source>item {number}, {body}</source>
            <translation>punkt {number}, {body}</translation>
        </message>
        <message>
            <source>lacks {what}</source>
            <translation>mangler {what}</translation>
        </message>
        <message>
            <source>late item</source>
            <translation>tillægspunkt</translation>
        </message>
        <message>
            <source>municipalities</source>
            <translation>kommuner</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>uden frist</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>on the agenda</source>
            <translation>på dagsordenen</translation>
        </message>
        <message>
            <source>parties</source>
            <translation>parter</translation>
        </message>
        <message>
            <source>presented by {name}</source>
            <translation>oplæg: {name}</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>fjernet</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>siden {day}</translation>
        </message>
        <message>
            <source>the body is closed as of {day}</source>
            <translation>forummet er lukket pr. {day}</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>fortrudt</translation>
        </message>
        <message>
            <source>voucher {number}</source>
            <translation>bilag {number}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>zero one two three four five six seven eight nine ten eleven twelve</source>
            <translation>nul én to tre fire fem seks syv otte ni ti elleve tolv</translation>
        </message>
        <message>
            <source>{amount} for {purpose}</source>
            <translation>{amount} til {purpose}</translation>
        </message>
        <message>
            <source>{amount} received</source>
            <translation>{amount} modtaget</translation>
        </message>
        <message>
            <source>{amount} spent</source>
            <translation>{amount} brugt</translation>
        </message>
        <message>
            <source>{answered} of {asked} have answered</source>
            <translation>{answered} af {asked} har svaret</translation>
        </message>
        <message numerus="yes">
            <source>{approved} of {asked} has approved</source>
            <translation>
                <numerusform>{approved} af {asked} har godkendt</numerusform>
                <numerusform>{approved} af {asked} har godkendt</numerusform>
            </translation>
        </message>
        <message>
            <source>{asked} from {who}</source>
            <translation>{asked} fra {who}</translation>
        </message>
        <message numerus="yes">
            <source>{asked}, and {filled} is filled{where}.</source>
            <translation>
                <numerusform>{asked}, og {filled} er besat{where}.</numerusform>
                <numerusform>{asked}, og {filled} er besat{where}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{body} has no members yet</source>
            <translation>{body} har ingen medlemmer endnu</translation>
        </message>
        <message>
            <source>{body}, set up {day}</source>
            <translation>{body}, nedsat {day}</translation>
        </message>
        <message>
            <source>{count} follow-ups from {day} are not closed</source>
            <translation>{count} opfølgninger fra {day} er ikke afsluttet</translation>
        </message>
        <message>
            <source>{days} the deadline</source>
            <translation>{days} fristen</translation>
        </message>
        <message>
            <source>{day} at {clock}</source>
            <translation>{day} kl. {clock}</translation>
        </message>
        <message>
            <source>{day}, {hours}</source>
            <translation>{day} kl. {hours}</translation>
        </message>
        <message>
            <source>{filled} (at least {least})</source>
            <translation>{filled} (mindst {least})</translation>
        </message>
        <message>
            <source>{filled} of {least}</source>
            <translation>{filled} af {least}</translation>
        </message>
        <message>
            <source>{meeting} {day} · {answered} of {asked} have answered</source>
            <translation>{meeting} {day} · {answered} af {asked} har svaret</translation>
        </message>
        <message>
            <source>{meeting} · meeting {day}</source>
            <translation>{meeting} · møde {day}</translation>
        </message>
        <message>
            <source>{missing} of {amount} is missing</source>
            <translation>{missing} af {amount} mangler</translation>
        </message>
        <message>
            <source>{names} and {count} others</source>
            <translation>{names} og {count} andre</translation>
        </message>
        <message numerus="yes">
            <source>{names} has no seat here.</source>
            <translation>
                <numerusform>{names} har ingen plads her.</numerusform>
                <numerusform>{names} har ingen plads her.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} has not answered</source>
            <translation>
                <numerusform>{names} mangler</numerusform>
                <numerusform>{names} mangler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} has not approved</source>
            <translation>
                <numerusform>{names} har ikke godkendt</numerusform>
                <numerusform>{names} har ikke godkendt</numerusform>
            </translation>
        </message>
        <message>
            <source>{open}, due {day}</source>
            <translation>{open}, frist {day}</translation>
        </message>
        <message>
            <source>{parties} must approve »{title}« at home</source>
            <translation>{parties} skal godkende »{title}« hjemme</translation>
        </message>
        <message>
            <source>{party} declined {seat} on {day}.</source>
            <translation>{party} takkede nej til {seat} den {day}.</translation>
        </message>
        <message>
            <source>{person}, until {day}</source>
            <translation>{person}, til {day}</translation>
        </message>
        <message>
            <source>{planned} of {length} min.</source>
            <translation>{planned} af {length} min.</translation>
        </message>
        <message numerus="yes">
            <source>{seats}, %Ln vacant</source>
            <translation>
                <numerusform>{seats}, %Ln ubesat</numerusform>
                <numerusform>{seats}, %Ln ubesatte</numerusform>
            </translation>
        </message>
        <message>
            <source>{seat} has been vacant since {day}.</source>
            <translation>{seat} har været ubesat siden {day}.</translation>
        </message>
        <message>
            <source>{seat} is vacant in {body}</source>
            <translation>{seat} er ubesat i {body}</translation>
        </message>
        <message>
            <source>{seat} is vacant.</source>
            <translation>{seat} er ubesat.</translation>
        </message>
        <message>
            <source>{seat} was offered to {party} on {day} and is not filled yet.</source>
            <translation>{seat} blev tilbudt {party} den {day} og er ikke besat endnu.</translation>
        </message>
        <message>
            <source>{who} declined the seat: {names}.</source>
            <translation>{who} har takket nej til pladsen: {names}.</translation>
        </message>
        <message>
            <source>{who} have nobody in the seat: {names}.</source>
            <translation>{who} har ingen på pladsen: {names}.</translation>
        </message>
        <message>
            <source>{who} were offered the seat and have not filled it yet: {names}.</source>
            <translation>{who} har fået pladsen tilbudt og har ikke besat den endnu: {names}.</translation>
        </message>
        <message>
            <source>{who}, beyond {kind}</source>
            <translation>{who}, ud over {kind}</translation>
        </message>
        <message>
            <source>{who}, each</source>
            <translation>{who}, hver</translation>
        </message>
        <message>
            <source>{who}, offered</source>
            <translation>{who}, skal tilbydes</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Klyngedesk</source>
            <translation>Om Klyngedesk</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sikkerhedskopier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopieret</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datamappe</translation>
        </message>
        <message>
            <source>Further backups</source>
            <translation>Ekstra sikkerhedskopier</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licens</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Members, meetings, focus areas and money of a sundhedsklynge, gathered in one place.</source>
            <translation>En sundhedsklynges medlemmer, møder, fokusområder og penge samlet ét sted.</translation>
        </message>
        <message>
            <source>Mozilla Public License 2.0. Free to use, change and pass on.</source>
            <translation>Mozilla Public License 2.0. Må frit bruges, ændres og gives videre.</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Kører på</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>At the meeting</source>
            <translation>På mødet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Nobody is registered as present yet. Register the attendance first.</source>
            <translation>Ingen er registreret som til stede endnu. Registrér fremmødet først.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Who did not take part in item {number}?</source>
            <translation>Hvem deltog ikke i punkt {number}?</translation>
        </message>
    </context>
    <context>
        <name>Absences</name>
        <message>
            <source>{name} took part after all</source>
            <translation>{name} deltog alligevel</translation>
        </message>
        <message>
            <source>{name}, {party}, did not take part.</source>
            <translation>{name}, {party}, deltog ikke.</translation>
        </message>
        <message>
            <source>{name}, {party}, had a conflict of interest and did not take part.</source>
            <translation>{name}, {party}, var inhabil og deltog ikke.</translation>
        </message>
    </context>
    <context>
        <name>ActionLine</name>
        <message>
            <source>Close follow-up</source>
            <translation>Afslut opfølgningen</translation>
        </message>
        <message>
            <source>Close follow-up {number}</source>
            <translation>Afslut opfølgning {number}</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Follow-up {number}</source>
            <translation>Opfølgning {number}</translation>
        </message>
        <message>
            <source>New follow-up</source>
            <translation>Ny opfølgning</translation>
        </message>
        <message>
            <source>Open follow-up {number} again</source>
            <translation>Åbn opfølgning {number} igen</translation>
        </message>
        <message>
            <source>Remove follow-up</source>
            <translation>Fjern opfølgningen</translation>
        </message>
        <message>
            <source>Remove {line}</source>
            <translation>Fjern {line}</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>{line}, what</source>
            <translation>{line}, hvad</translation>
        </message>
        <message>
            <source>{line}, when</source>
            <translation>{line}, hvornår</translation>
        </message>
        <message>
            <source>{line}, who</source>
            <translation>{line}, hvem</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Add effort …</source>
            <translation>Tilføj indsats …</translation>
        </message>
        <message>
            <source>Add key figure …</source>
            <translation>Tilføj nøgletal …</translation>
        </message>
        <message>
            <source>Add measuring …</source>
            <translation>Tilføj måling …</translation>
        </message>
        <message>
            <source>Add note to a committee …</source>
            <translation>Tilføj notat til udvalg …</translation>
        </message>
        <message>
            <source>Choose who takes part …</source>
            <translation>Vælg deltagere …</translation>
        </message>
        <message>
            <source>Edit focus area …</source>
            <translation>Ret fokusområde …</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>Afslut fokusområdet</translation>
        </message>
        <message>
            <source>Make it a proposal</source>
            <translation>Sæt til forslag</translation>
        </message>
        <message>
            <source>Make it active</source>
            <translation>Sæt til aktiv</translation>
        </message>
        <message>
            <source>Make note in Word</source>
            <translation>Lav notat i Word</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>New focus area …</source>
            <translation>Nyt fokusområde …</translation>
        </message>
        <message>
            <source>Put it on hold</source>
            <translation>Sæt på pause</translation>
        </message>
        <message>
            <source>Remove focus area</source>
            <translation>Fjern fokusområde</translation>
        </message>
    </context>
    <context>
        <name>ActionsBox</name>
        <message>
            <source>What</source>
            <translation>Hvad</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
    </context>
    <context>
        <name>AddDialog</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Add municipality</source>
            <translation>Tilføj kommune</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>The municipalities of the cluster come first.</source>
            <translation>Klyngens kommuner står først.</translation>
        </message>
    </context>
    <context>
        <name>AgendaActions</name>
        <message>
            <source>Add heading</source>
            <translation>Tilføj overskrift</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Tilføj punkt</translation>
        </message>
        <message>
            <source>Add standing items</source>
            <translation>Tilføj faste punkter</translation>
        </message>
        <message>
            <source>Add sub-item</source>
            <translation>Tilføj underpunkt</translation>
        </message>
        <message>
            <source>Closed item</source>
            <translation>Lukket punkt</translation>
        </message>
        <message>
            <source>Edit title</source>
            <translation>Ret titel</translation>
        </message>
        <message>
            <source>Insert the open follow-ups</source>
            <translation>Indsæt åbne opfølgninger</translation>
        </message>
        <message>
            <source>Make item of its own</source>
            <translation>Gør til selvstændigt punkt</translation>
        </message>
        <message>
            <source>Make sub-item</source>
            <translation>Gør til underpunkt</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move to …</source>
            <translation>Flyt til …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>Puts a table of what is still open from earlier meetings under the item.</source>
            <translation>Sætter en tabel med det, der stadig er åbent fra tidligere møder, ind under punktet.</translation>
        </message>
        <message>
            <source>Remove item</source>
            <translation>Fjern punkt</translation>
        </message>
    </context>
    <context>
        <name>AgendaEditing</name>
        <message>
            <source>All standing items are on the agenda already.</source>
            <translation>Alle faste punkter står allerede på dagsordenen.</translation>
        </message>
    </context>
    <context>
        <name>AgendaPane</name>
        <message>
            <source>Add item</source>
            <translation>Tilføj punkt</translation>
        </message>
        <message>
            <source>Add the first item here, or begin with the standing items of the body.</source>
            <translation>Tilføj det første punkt, eller begynd med forummets faste punkter.</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagsorden</translation>
        </message>
        <message>
            <source>New heading</source>
            <translation>Ny overskrift</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Nyt punkt</translation>
        </message>
        <message>
            <source>Nothing can be added to this meeting.</source>
            <translation>Der kan ikke føjes punkter til mødet.</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Faste punkter</translation>
        </message>
        <message>
            <source>The agenda is empty</source>
            <translation>Dagsordenen er tom</translation>
        </message>
    </context>
    <context>
        <name>AgendaProgress</name>
        <message>
            <source>Agenda</source>
            <translation>Dagsorden</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
    </context>
    <context>
        <name>AllocationDialog</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Received cluster funds</source>
            <translation>Modtagne klyngemidler</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>AnnexBox</name>
        <message>
            <source>Add annexes</source>
            <translation>Tilføj bilag</translation>
        </message>
        <message>
            <source>Add annexes …</source>
            <translation>Tilføj bilag …</translation>
        </message>
        <message>
            <source>Annexes</source>
            <translation>Bilag</translation>
        </message>
        <message>
            <source>Files can also be dropped here</source>
            <translation>Filer kan også slippes på siden</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Reading the files …</source>
            <translation>Filerne læses …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
    </context>
    <context>
        <name>AnnexList</name>
        <message>
            <source>Annex {number}</source>
            <translation>Bilag {number}</translation>
        </message>
        <message>
            <source>The file is missing</source>
            <translation>Filen mangler</translation>
        </message>
    </context>
    <context>
        <name>ApproveDialog</name>
        <message>
            <source>Approve and lock</source>
            <translation>Godkend og lås</translation>
        </message>
        <message>
            <source>Approve minutes</source>
            <translation>Godkend referat</translation>
        </message>
        <message>
            <source>Approved minutes are locked and cannot be changed afterwards.</source>
            <translation>Et godkendt referat låses og kan ikke rettes bagefter.</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Pr. e-mail</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>The body has no chairs on the day of the meeting.</source>
            <translation>Forummet har ingen formænd på mødedagen.</translation>
        </message>
    </context>
    <context>
        <name>AreaBody</name>
        <message>
            <source>Add key figure</source>
            <translation>Tilføj nøgletal</translation>
        </message>
        <message>
            <source>Choose who takes part</source>
            <translation>Vælg deltagere</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Nobody has been chosen yet.</source>
            <translation>Der er ikke valgt deltagere endnu.</translation>
        </message>
        <message>
            <source>Organisations that take part</source>
            <translation>Deltagende kommuner og parter</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Formål</translation>
        </message>
        <message>
            <source>What is to be reached, and how it is seen.</source>
            <translation>Hvad der skal nås, og hvordan det kan ses.</translation>
        </message>
        <message>
            <source>What is to become better, and for whom.</source>
            <translation>Hvad der skal blive bedre, og for hvem.</translation>
        </message>
    </context>
    <context>
        <name>AreaDialog</name>
        <message>
            <source>Chosen by</source>
            <translation>Valgt af</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Klynger</translation>
        </message>
        <message>
            <source>Edit focus area</source>
            <translation>Ret fokusområde</translation>
        </message>
        <message>
            <source>Empty: until further notice.</source>
            <translation>Tom: indtil videre.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Make focus area</source>
            <translation>Opret fokusområde</translation>
        </message>
        <message>
            <source>New focus area</source>
            <translation>Nyt fokusområde</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarlig</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgruppe</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>AreaPane</name>
        <message>
            <source>Finished</source>
            <translation>Afsluttede</translation>
        </message>
        <message>
            <source>Focus areas</source>
            <translation>Fokusområder</translation>
        </message>
    </context>
    <context>
        <name>AreaPicker</name>
        <message>
            <source>Focus area</source>
            <translation>Fokusområde</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>A draft opens in your mail program. You send it yourself.</source>
            <translation>Der åbner en kladde i dit mailprogram. Du sender den selv.</translation>
        </message>
        <message>
            <source>Make mail draft</source>
            <translation>Lav mailkladde</translation>
        </message>
        <message>
            <source>No member from {names}: write a receiver in the draft yourself.</source>
            <translation>Forummet har intet medlem fra {names}. Skriv selv en modtager i kladden.</translation>
        </message>
        <message>
            <source>To the municipalities' members on the day of the meeting</source>
            <translation>Til kommunernes medlemmer på mødedagen</translation>
        </message>
        <message>
            <source>{count}: {names}.</source>
            <translation>{count}: {names}.</translation>
        </message>
    </context>
    <context>
        <name>Attendance</name>
        <message>
            <source>Absent</source>
            <translation>Afbud</translation>
        </message>
        <message>
            <source>Chosen instead: {name}</source>
            <translation>I stedet: {name}</translation>
        </message>
        <message>
            <source>General practice</source>
            <translation>Almen praksis</translation>
        </message>
        <message>
            <source>Guests, presenters and secretariat</source>
            <translation>Gæster, oplægsholdere og sekretariat</translation>
        </message>
        <message>
            <source>Hospital and psychiatry</source>
            <translation>Hospital og psykiatri</translation>
        </message>
        <message>
            <source>Met: {name}</source>
            <translation>Mødt: {name}</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Not summoned</source>
            <translation>Ikke indkaldt</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Patients and relatives</source>
            <translation>Patienter og pårørende</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Til stede</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Stayed away without notice</source>
            <translation>Udeblevet uden afbud</translation>
        </message>
        <message>
            <source>Subst.</source>
            <translation>Stedf.</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>Ubesat</translation>
        </message>
        <message>
            <source>Vacant seat</source>
            <translation>Ubesat plads</translation>
        </message>
        <message>
            <source>conflict of interest in item {numbers}</source>
            <translation>inhabil i punkt {numbers}</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>kom ikke</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>fra kl. {time}</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>punkt {number}</translation>
        </message>
        <message>
            <source>not item {numbers}</source>
            <translation>ikke punkt {numbers}</translation>
        </message>
        <message>
            <source>online</source>
            <translation>virtuelt</translation>
        </message>
        <message>
            <source>present</source>
            <translation>til stede</translation>
        </message>
        <message>
            <source>secretariat</source>
            <translation>sekretariat</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>til kl. {time}</translation>
        </message>
    </context>
    <context>
        <name>AttendanceDialog</name>
        <message>
            <source>Attendance</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>By the planned times</source>
            <translation>Efter de planlagte tider</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>Kom kl.</translation>
        </message>
        <message>
            <source>Came during</source>
            <translation>Kom under</translation>
        </message>
        <message>
            <source>Did not take part in</source>
            <translation>Deltog ikke i</translation>
        </message>
        <message>
            <source>For example: the agenda suited the substitute better</source>
            <translation>For eksempel: kender sagen bedst</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Punkter</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>Gik kl.</translation>
        </message>
        <message>
            <source>Save details</source>
            <translation>Gem detaljer</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Stedfortræder</translation>
        </message>
        <message>
            <source>Why chosen instead</source>
            <translation>Hvorfor valgt i stedet</translation>
        </message>
    </context>
    <context>
        <name>AttendancePane</name>
        <message>
            <source>Absent</source>
            <translation>Afbud</translation>
        </message>
        <message>
            <source>Add a guest, a presenter or somebody from the secretariat</source>
            <translation>Tilføj en gæst, en oplægsholder eller en fra sekretariatet</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Details …</source>
            <translation>Detaljer …</translation>
        </message>
        <message>
            <source>Guest …</source>
            <translation>Gæst …</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Ikke registreret</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Til stede</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>Stayed away without notice</source>
            <translation>Udeblevet uden afbud</translation>
        </message>
        <message>
            <source>Substitute …</source>
            <translation>Stedfortræder …</translation>
        </message>
        <message>
            <source>T present · A absent · S substitute · ↓ next</source>
            <translation>T til stede · A afbud · S stedfortræder · ↓ næste</translation>
        </message>
    </context>
    <context>
        <name>BaseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>BodyActions</name>
        <message>
            <source>Close body …</source>
            <translation>Luk forum …</translation>
        </message>
        <message>
            <source>Deadlines, sections and standing items …</source>
            <translation>Frister, afsnit og faste punkter …</translation>
        </message>
        <message>
            <source>Edit body …</source>
            <translation>Ret forum …</translation>
        </message>
        <message>
            <source>Edit the rules of composition …</source>
            <translation>Ret reglerne for sammensætning …</translation>
        </message>
        <message>
            <source>New body …</source>
            <translation>Nyt forum …</translation>
        </message>
        <message>
            <source>Organisations …</source>
            <translation>Organisationer …</translation>
        </message>
        <message>
            <source>Reopen body</source>
            <translation>Genåbn forum</translation>
        </message>
    </context>
    <context>
        <name>BodyKindsPage</name>
        <message>
            <source>Deadlines</source>
            <translation>Frister</translation>
        </message>
        <message>
            <source>Each kind of body has its own. Meetings already planned keep their dates.</source>
            <translation>Hver forumtype har sit eget. Møder, der allerede er planlagt, beholder deres datoer.</translation>
        </message>
        <message>
            <source>Kind of body</source>
            <translation>Forumtype</translation>
        </message>
        <message>
            <source>Kinds of body</source>
            <translation>Forumtyper</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Afsnit</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Faste punkter</translation>
        </message>
        <message>
            <source>What to edit</source>
            <translation>Hvad vil du rette</translation>
        </message>
    </context>
    <context>
        <name>BudgetDialog</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Edit budget line</source>
            <translation>Ret budgetlinje</translation>
        </message>
        <message>
            <source>New budget line</source>
            <translation>Ny budgetlinje</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemærkning</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>CallDialog</name>
        <message>
            <source>Call for input</source>
            <translation>Indkald input</translation>
        </message>
        <message>
            <source>Deadline for input and annexes</source>
            <translation>Frist for input og bilag</translation>
        </message>
        <message>
            <source>No mail is sent.</source>
            <translation>Der sendes ingen mails.</translation>
        </message>
        <message>
            <source>Only mark as called</source>
            <translation>Markér kun som indkaldt</translation>
        </message>
        <message>
            <source>The body has no municipalities to ask. The agenda is simply put in draft.</source>
            <translation>Forummet har ingen kommuner at spørge. Dagsordenen går blot i kladde.</translation>
        </message>
    </context>
    <context>
        <name>CancelDialog</name>
        <message>
            <source>Cancel meeting</source>
            <translation>Aflys mødet</translation>
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation>Aflys mødet</translation>
        </message>
        <message>
            <source>Keep the meeting</source>
            <translation>Behold mødet</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrundelse</translation>
        </message>
        <message>
            <source>The meeting stays in the list with its reason. Its agenda is kept.</source>
            <translation>Mødet bliver stående i listen med begrundelsen. Dagsordenen bevares.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueTable</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Enter or a double click edits a cell.</source>
            <translation>Enter eller dobbeltklik retter en celle.</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Ny linje</translation>
        </message>
        <message>
            <source>Recommendation …</source>
            <translation>Indstilling …</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Fjern</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message numerus="yes">
            <source>%n date(s) of the plan have passed already.</source>
            <translation>
                <numerusform>%n dato i planen er allerede passeret.</numerusform>
                <numerusform>%n datoer i planen er allerede passeret.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datoplan</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Møde</translation>
        </message>
        <message>
            <source>The dates appear when the day of the meeting is typed.</source>
            <translation>Datoerne vises, når mødedagen er skrevet.</translation>
        </message>
        <message>
            <source>The day is in the past. The meeting can be planned all the same.</source>
            <translation>Dagen er passeret. Mødet kan godt oprettes.</translation>
        </message>
        <message>
            <source>The meeting can be planned all the same.</source>
            <translation>Mødet kan godt oprettes.</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flyttet</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passeret</translation>
        </message>
        <message>
            <source>{day} is a closing day.</source>
            <translation>{day} er en lukkedag.</translation>
        </message>
        <message>
            <source>{day} is a public holiday.</source>
            <translation>{day} er en helligdag.</translation>
        </message>
        <message>
            <source>{day} is in a weekend.</source>
            <translation>{day} er i en weekend.</translation>
        </message>
        <message>
            <source>{day} is moved to the next working day.</source>
            <translation>{day} er flyttet til næste hverdag.</translation>
        </message>
        <message>
            <source>{day} is moved to the working day before.</source>
            <translation>{day} er flyttet til hverdagen før.</translation>
        </message>
    </context>
    <context>
        <name>ChangeLogDialog</name>
        <message>
            <source>Change log</source>
            <translation>Ændringslog</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Ændringer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Search in the change log</source>
            <translation>Søg i ændringsloggen</translation>
        </message>
        <message>
            <source>What was done, when and by whom. The newest stands first.</source>
            <translation>Hvad der er gjort, hvornår og af hvem. Det nyeste står øverst.</translation>
        </message>
    </context>
    <context>
        <name>ChangeText</name>
        <message>
            <source>What the step changed</source>
            <translation>Hvad trinnet ændrede</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>og {count} mere</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Delete removes</source>
            <translation>Delete fjerner</translation>
        </message>
    </context>
    <context>
        <name>ChooseStep</name>
        <message>
            <source>Clusters</source>
            <translation>Klynger</translation>
        </message>
        <message>
            <source>Search for cluster, municipality or hospital</source>
            <translation>Søg efter klynge, kommune eller hospital</translation>
        </message>
        <message>
            <source>Should be reviewed</source>
            <translation>Bør efterses</translation>
        </message>
        <message>
            <source>The list follows public sources. You can correct everything afterwards.</source>
            <translation>Listen følger offentlige kilder. Du kan rette alt bagefter.</translation>
        </message>
        <message>
            <source>Which cluster do you work for?</source>
            <translation>Hvilken klynge arbejder du for?</translation>
        </message>
    </context>
    <context>
        <name>CloseBodyDialog</name>
        <message numerus="yes">
            <source>%Ln follow-up(s) are open.</source>
            <translation>
                <numerusform>%Ln opfølgning er åben.</numerusform>
                <numerusform>%Ln opfølgninger er åbne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meeting(s) are planned after {day}. Cancel or move them first.</source>
            <translation>
                <numerusform>%Ln møde er planlagt efter {day}. Aflys eller flyt det under Møder.</numerusform>
                <numerusform>%Ln møder er planlagt efter {day}. Aflys eller flyt dem under Møder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close body</source>
            <translation>Luk forum</translation>
        </message>
        <message>
            <source>Close {name}</source>
            <translation>Luk {name}</translation>
        </message>
        <message>
            <source>Everything is kept and can be read. Nothing can be changed in it afterwards.</source>
            <translation>Alt bevares og kan læses. Derefter kan intet ændres i forummet.</translation>
        </message>
        <message>
            <source>Hand the open follow-ups over to it</source>
            <translation>Giv de åbne opfølgninger videre til efterfølgeren</translation>
        </message>
        <message>
            <source>Keep the body</source>
            <translation>Behold forummet</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrundelse</translation>
        </message>
        <message>
            <source>Succeeded by</source>
            <translation>Efterfølges af</translation>
        </message>
        <message>
            <source>The body is open until and including this day.</source>
            <translation>Forummet er åbent til og med denne dag.</translation>
        </message>
    </context>
    <context>
        <name>CollectionDialog</name>
        <message numerus="yes">
            <source>%Ln municipality(s)</source>
            <translation>
                <numerusform>%Ln kommune</numerusform>
                <numerusform>%Ln kommuner</numerusform>
            </translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Opkrævning</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Markér</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Ikke sendt</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betalt</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Rykket</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Afsendt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
    </context>
    <context>
        <name>CollectionPane</name>
        <message>
            <source>Amount by municipality in kr.</source>
            <translation>Beløb pr. kommune i kr.</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Opkrævning</translation>
        </message>
        <message>
            <source>Missing {amount}</source>
            <translation>Mangler {amount}</translation>
        </message>
        <message>
            <source>No payment date is set</source>
            <translation>Der er ikke sat en betalingsfrist</translation>
        </message>
        <message>
            <source>Opens the mails as drafts. Nothing is sent by itself.</source>
            <translation>Åbner mails som kladder. Der sendes ikke noget af sig selv.</translation>
        </message>
        <message>
            <source>Paid {amount}</source>
            <translation>Betalt {amount}</translation>
        </message>
        <message>
            <source>Payment due {day}</source>
            <translation>Betalingsfrist {day}</translation>
        </message>
        <message>
            <source>Send collection to {count}</source>
            <translation>Send opkrævning til {count}</translation>
        </message>
        <message>
            <source>Send reminder to {count}</source>
            <translation>Send påmindelse til {count}</translation>
        </message>
        <message>
            <source>{paid} is paid, {missing} is missing</source>
            <translation>{paid} er betalt, {missing} mangler</translation>
        </message>
    </context>
    <context>
        <name>CommonActions</name>
        <message>
            <source>Make sharing key in Word</source>
            <translation>Lav fordelingsnøgle i Word</translation>
        </message>
        <message>
            <source>Print sharing key</source>
            <translation>Udskriv fordelingsnøgle</translation>
        </message>
        <message>
            <source>Store as Excel …</source>
            <translation>Gem som Excel …</translation>
        </message>
    </context>
    <context>
        <name>CompositionCard</name>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln advarsel</numerusform>
                <numerusform>%Ln advarsler</numerusform>
            </translation>
        </message>
        <message>
            <source>Complied with</source>
            <translation>Opfyldt</translation>
        </message>
        <message>
            <source>Composition</source>
            <translation>Sammensætning</translation>
        </message>
        <message>
            <source>Invitation to PIU</source>
            <translation>Invitation til PIU</translation>
        </message>
        <message>
            <source>PIU must be invited when a working group is set up, and no date is written. The meetings can be held.</source>
            <translation>PIU skal inviteres, når en arbejdsgruppe nedsættes, og der er ikke skrevet nogen dato. Møderne kan godt holdes.</translation>
        </message>
        <message>
            <source>PIU was invited {day}.</source>
            <translation>PIU blev inviteret den {day}.</translation>
        </message>
        <message>
            <source>Rules in force from {day}</source>
            <translation>Regler gældende fra {day}</translation>
        </message>
        <message>
            <source>There are no rules for how this body is composed.</source>
            <translation>Der er ingen regler for, hvordan dette forum er sammensat.</translation>
        </message>
        <message>
            <source>Write the date …</source>
            <translation>Skriv datoen …</translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Ingen adresse</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Intet nummer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
    </context>
    <context>
        <name>CostLines</name>
        <message>
            <source>Add cost</source>
            <translation>Tilføj udgift</translation>
        </message>
        <message>
            <source>Add what the municipalities share: wages, meetings, a home page.</source>
            <translation>Tilføj det, kommunerne deles om: løn, møder, en hjemmeside.</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Udgift</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Udgifter</translation>
        </message>
        <message>
            <source>Costs of the year</source>
            <translation>Årets udgifter</translation>
        </message>
        <message>
            <source>Edit cost …</source>
            <translation>Ret udgift …</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Remove cost</source>
            <translation>Fjern udgift</translation>
        </message>
    </context>
    <context>
        <name>CounterPill</name>
        <message>
            <source>Show only these</source>
            <translation>Vis kun dem</translation>
        </message>
    </context>
    <context>
        <name>Counters</name>
        <message>
            <source>Counts</source>
            <translation>Optælling</translation>
        </message>
        <message>
            <source>{count} absent</source>
            <translation>{count} afbud</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} mangler</translation>
        </message>
        <message>
            <source>{count} present</source>
            <translation>{count} til stede</translation>
        </message>
        <message>
            <source>{count} stayed away</source>
            <translation>{count} udeblevet</translation>
        </message>
    </context>
    <context>
        <name>CprHint</name>
        <message>
            <source>This looks like a CPR number. Write who it is about in another way; agendas are often public.</source>
            <translation>Det ligner et CPR-nummer. Skriv på en anden måde, hvem det handler om; dagsordener er ofte offentlige.</translation>
        </message>
    </context>
    <context>
        <name>CrashGuard</name>
        <message>
            <source>Copy the message and send it to the one who helps you, if it happens again.</source>
            <translation>Kopiér beskeden, og send den til den, der hjælper dig, hvis det sker igen.</translation>
        </message>
        <message>
            <source>Everything that was saved is untouched, and you can go on.</source>
            <translation>Alt, der var gemt, er urørt, og du kan arbejde videre.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Noget gik galt</translation>
        </message>
        <message>
            <source>The program met an error that nobody foresaw.</source>
            <translation>Programmet mødte en fejl, som ingen havde forudset.</translation>
        </message>
    </context>
    <context>
        <name>DataFolderBox</name>
        <message>
            <source>Choose another folder …</source>
            <translation>Vælg en anden mappe …</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datamappe</translation>
        </message>
        <message>
            <source>Data folder: {folder}</source>
            <translation>Datamappe: {folder}</translation>
        </message>
        <message>
            <source>Everything lies here: the data, annexes and backups. The choice is remembered on this pc.</source>
            <translation>Her ligger alt: data, bilag og sikkerhedskopier. Valget huskes på denne pc.</translation>
        </message>
        <message>
            <source>The data folder is not changed</source>
            <translation>Datamappen er ikke ændret</translation>
        </message>
        <message>
            <source>The program was started with this folder (--data-dir), which goes before a choice made here.</source>
            <translation>Programmet er startet med denne mappe (--data-dir), og det går forud for et valg her.</translation>
        </message>
        <message>
            <source>Your data lie in that folder already.</source>
            <translation>Dine data ligger i den mappe i forvejen.</translation>
        </message>
    </context>
    <context>
        <name>DataFolderDialog</name>
        <message>
            <source>Annexes, papers, templates and backups go along.</source>
            <translation>Bilag, papirer, skabeloner og sikkerhedskopier følger med.</translation>
        </message>
        <message>
            <source>Another data folder</source>
            <translation>En anden datamappe</translation>
        </message>
        <message>
            <source>Begin anew in the folder, with no data</source>
            <translation>Begynd forfra i mappen, uden data</translation>
        </message>
        <message>
            <source>Change folder</source>
            <translation>Skift mappe</translation>
        </message>
        <message>
            <source>Copy and change folder</source>
            <translation>Kopiér, og skift mappe</translation>
        </message>
        <message>
            <source>Copy my data to the folder</source>
            <translation>Kopiér mine data til mappen</translation>
        </message>
        <message>
            <source>Data of Klyngedesk lie there already.</source>
            <translation>Der ligger allerede data fra Klyngedesk i mappen.</translation>
        </message>
        <message>
            <source>Data of Klyngedesk lie there already: {clusters}.</source>
            <translation>Der ligger allerede data fra Klyngedesk i mappen: {clusters}.</translation>
        </message>
        <message>
            <source>Open these data</source>
            <translation>Åbn data i mappen</translation>
        </message>
        <message>
            <source>The folder is free, and Klyngedesk begins there.</source>
            <translation>Mappen kan bruges, og Klyngedesk begynder der.</translation>
        </message>
        <message>
            <source>The folder is free.</source>
            <translation>Mappen kan bruges.</translation>
        </message>
        <message>
            <source>What you have now stays as it is in {folder}, and you can go back to it.</source>
            <translation>Det, du har nu, bliver liggende urørt i {folder}, og du kan vælge mappen igen.</translation>
        </message>
        <message>
            <source>Your data are copied</source>
            <translation>Dine data kopieres</translation>
        </message>
        <message>
            <source>Your data are copied to {folder}</source>
            <translation>Dine data er kopieret til {folder}</translation>
        </message>
        <message>
            <source>Your data lie in {folder}</source>
            <translation>Dine data ligger i {folder}</translation>
        </message>
    </context>
    <context>
        <name>DateChain</name>
        <message>
            <source>Dates: {dates}</source>
            <translation>Datoplan: {dates}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Open calendar</source>
            <translation>Åbn kalenderen</translation>
        </message>
    </context>
    <context>
        <name>DatesDialog</name>
        <message>
            <source>Count anew from the meeting</source>
            <translation>Regn ud fra mødedagen igen</translation>
        </message>
        <message>
            <source>Dates of the meeting {day}</source>
            <translation>Datoer for mødet {day}</translation>
        </message>
        <message>
            <source>Move a date with its reason, and tick what is done.</source>
            <translation>Flyt en dato med en begrundelse, og markér det, der er udført.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>»{later}« comes before »{earlier}«.</source>
            <translation>»{later}« kommer før »{earlier}«.</translation>
        </message>
    </context>
    <context>
        <name>DecisionPane</name>
        <message>
            <source>Follow-up</source>
            <translation>Opfølgning</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Item {number} of {count}</source>
            <translation>Punkt {number} af {count}</translation>
        </message>
        <message>
            <source>Next item (Ctrl+Alt+Down)</source>
            <translation>Næste punkt (Ctrl+Alt+↓)</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Udfald</translation>
        </message>
        <message>
            <source>Previous item (Ctrl+Alt+Up)</source>
            <translation>Forrige punkt (Ctrl+Alt+↑)</translation>
        </message>
        <message>
            <source>The minutes are approved and locked</source>
            <translation>Referatet er godkendt og låst</translation>
        </message>
        <message>
            <source>closed item</source>
            <translation>lukket punkt</translation>
        </message>
        <message>
            <source>planned {time}</source>
            <translation>planlagt {time}</translation>
        </message>
        <message>
            <source>press 1–8</source>
            <translation>tryk 1–8</translation>
        </message>
    </context>
    <context>
        <name>DecisionText</name>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>Did not take part …</source>
            <translation>Deltog ikke …</translation>
        </message>
        <message>
            <source>Reservation …</source>
            <translation>Forbehold …</translation>
        </message>
        <message>
            <source>What was decided, so that it can be understood by itself</source>
            <translation>Hvad der blev besluttet, så det kan forstås for sig selv</translation>
        </message>
    </context>
    <context>
        <name>DeskMenus</name>
        <message>
            <source>About Klyngedesk</source>
            <translation>Om Klyngedesk</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle taster</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Alle hjælpesider</translation>
        </message>
        <message>
            <source>Backup taken: {file}</source>
            <translation>Sikkerhedskopi taget: {file}</translation>
        </message>
        <message>
            <source>Change log …</source>
            <translation>Ændringslog …</translation>
        </message>
        <message>
            <source>Fetch from file</source>
            <translation>Hent fra fil</translation>
        </message>
        <message>
            <source>Fetch from file …</source>
            <translation>Hent fra fil …</translation>
        </message>
        <message numerus="yes">
            <source>Fetched: %Ln row(s)</source>
            <translation>
                <numerusform>Hentet: %Ln række</numerusform>
                <numerusform>Hentet: %Ln rækker</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetches from »{file}«</source>
            <translation>Henter fra »{file}«</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Hjælp til denne side</translation>
        </message>
        <message>
            <source>Klyngedesk file (*.json)</source>
            <translation>Fil fra Klyngedesk (*.json)</translation>
        </message>
        <message>
            <source>New cluster …</source>
            <translation>Ny klynge …</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Åbn datamappen</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Gendan …</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>Indstillinger …</translation>
        </message>
        <message>
            <source>Store everything in one file</source>
            <translation>Gem alt i en fil</translation>
        </message>
        <message>
            <source>Store everything in one file …</source>
            <translation>Gem alt i en fil …</translation>
        </message>
        <message>
            <source>Stored as {file}</source>
            <translation>Gemt som {file}</translation>
        </message>
        <message>
            <source>Stores everything in »{file}«</source>
            <translation>Gemmer alt i »{file}«</translation>
        </message>
        <message>
            <source>Take a backup</source>
            <translation>Tag sikkerhedskopi</translation>
        </message>
        <message>
            <source>The backup is taken</source>
            <translation>Sikkerhedskopien tages</translation>
        </message>
    </context>
    <context>
        <name>EditBodyDialog</name>
        <message>
            <source>Edit body</source>
            <translation>Ret forum</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>EditMeetingDialog</name>
        <message>
            <source>Edit meeting</source>
            <translation>Ret mødet</translation>
        </message>
        <message>
            <source>On another day the dates that are not done are counted anew.</source>
            <translation>Flyttes mødet til en anden dag, regnes de datoer, der ikke er udført, ud på ny.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>EditPersonDialog</name>
        <message>
            <source>Edit person</source>
            <translation>Ret person</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>What is changed here holds everywhere the person is.</source>
            <translation>Det, du retter her, gælder alle steder, hvor personen er med.</translation>
        </message>
    </context>
    <context>
        <name>EditSeatDialog</name>
        <message>
            <source>Edit seat</source>
            <translation>Ret plads</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>EditedDialog</name>
        <message>
            <source>Make the new paper as a file of its own to keep both, or overwrite the old one.</source>
            <translation>Gem det nye papir som en ny fil for at beholde begge, eller overskriv det gamle.</translation>
        </message>
        <message>
            <source>Nothing has been overwritten.</source>
            <translation>Intet er overskrevet.</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Overskriv</translation>
        </message>
        <message>
            <source>Store as a new file</source>
            <translation>Gem som ny fil</translation>
        </message>
        <message>
            <source>The paper has been edited in Word</source>
            <translation>Papiret er rettet i Word</translation>
        </message>
        <message>
            <source>{file} was changed after it was made here, or comes from elsewhere.</source>
            <translation>{file} er ændret, siden den blev lavet, eller er ikke lavet af Klyngedesk.</translation>
        </message>
    </context>
    <context>
        <name>EffortCard</name>
        <message>
            <source>Add effort</source>
            <translation>Tilføj indsats</translation>
        </message>
        <message>
            <source>Add milestone</source>
            <translation>Tilføj milepæl</translation>
        </message>
        <message>
            <source>Add milestone …</source>
            <translation>Tilføj milepæl …</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Ret …</translation>
        </message>
        <message>
            <source>Efforts</source>
            <translation>Indsatser</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Markér som færdig</translation>
        </message>
        <message>
            <source>Mark as not done</source>
            <translation>Markér som ikke færdig</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>No efforts yet.</source>
            <translation>Der er ingen indsatser endnu.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
    </context>
    <context>
        <name>EffortDialog</name>
        <message>
            <source>Add effort</source>
            <translation>Tilføj indsats</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begynder</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskrivelse</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Blev færdig</translation>
        </message>
        <message>
            <source>Edit effort</source>
            <translation>Ret indsats</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Indsats</translation>
        </message>
        <message>
            <source>New effort</source>
            <translation>Ny indsats</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>Skal være færdig</translation>
        </message>
    </context>
    <context>
        <name>EffortList</name>
        <message>
            <source>Efforts and milestones</source>
            <translation>Indsatser og milepæle</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>End all the same</source>
            <translation>Afslut alligevel</translation>
        </message>
        <message>
            <source>End meeting</source>
            <translation>Afslut møde</translation>
        </message>
        <message>
            <source>The decisions get their numbers, and what is postponed goes on to the next meeting.</source>
            <translation>Beslutningerne får deres numre, og det, der er udsat, går videre til næste møde.</translation>
        </message>
    </context>
    <context>
        <name>EndMembershipDialog</name>
        <message>
            <source>End membership</source>
            <translation>Afslut medlemskab</translation>
        </message>
        <message>
            <source>Last day on the seat</source>
            <translation>Sidste dag på pladsen</translation>
        </message>
        <message>
            <source>{person} leaves {seat}. The seat is vacant from the day after.</source>
            <translation>{person} forlader {seat}. Pladsen er ubesat fra dagen efter.</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopieret</translation>
        </message>
        <message>
            <source>Copy error message</source>
            <translation>Kopiér fejlbesked</translation>
        </message>
        <message>
            <source>Everything you have written is stored.</source>
            <translation>Alt, hvad du har skrevet, er gemt.</translation>
        </message>
        <message>
            <source>Nothing is lost</source>
            <translation>Intet er gået tabt</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Hvad er sket</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Gør sådan</translation>
        </message>
    </context>
    <context>
        <name>FactsForm</name>
        <message>
            <source>Chaired by</source>
            <translation>Mødeleder</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Empty: the chair on the day of the meeting</source>
            <translation>Tomt: formanden på mødedagen</translation>
        </message>
        <message>
            <source>Form of meeting</source>
            <translation>Mødeform</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Minutes by</source>
            <translation>Referent</translation>
        </message>
        <message>
            <source>Only when the meeting has a name of its own</source>
            <translation>Kun hvis mødet har et særligt navn</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemærkning</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Where one joins by video</source>
            <translation>Adressen på videomødet</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>Add measuring</source>
            <translation>Tilføj måling</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Udgangspunkt</translation>
        </message>
        <message>
            <source>Edit key figure …</source>
            <translation>Ret nøgletal …</translation>
        </message>
        <message>
            <source>Edit measuring …</source>
            <translation>Ret måling …</translation>
        </message>
        <message>
            <source>Key figure: {title}</source>
            <translation>Nøgletal: {title}</translation>
        </message>
        <message>
            <source>More about the key figure</source>
            <translation>Mere om nøgletallet</translation>
        </message>
        <message>
            <source>More about {title}</source>
            <translation>Mere om {title}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>Nothing is measured yet.</source>
            <translation>Der er ikke målt noget endnu.</translation>
        </message>
        <message>
            <source>Paste measurings …</source>
            <translation>Indsæt målinger fra Excel …</translation>
        </message>
        <message>
            <source>Remove key figure</source>
            <translation>Fjern nøgletal</translation>
        </message>
        <message>
            <source>Remove measuring</source>
            <translation>Fjern måling</translation>
        </message>
        <message>
            <source>Show as a table too</source>
            <translation>Vis også som tabel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
    </context>
    <context>
        <name>FigureDialog</name>
        <message>
            <source>Add key figure</source>
            <translation>Tilføj nøgletal</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Udgangspunkt</translation>
        </message>
        <message>
            <source>Edit key figure</source>
            <translation>Ret nøgletal</translation>
        </message>
        <message>
            <source>Explanation and source</source>
            <translation>Forklaring og kilde</translation>
        </message>
        <message>
            <source>New key figure</source>
            <translation>Nyt nøgletal</translation>
        </message>
        <message>
            <source>Stands under the title of the figure.</source>
            <translation>Står under nøgletallets titel.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhed</translation>
        </message>
        <message>
            <source>What is measured</source>
            <translation>Hvad måles</translation>
        </message>
    </context>
    <context>
        <name>FigureTable</name>
        <message>
            <source>Measured on</source>
            <translation>Målt den</translation>
        </message>
        <message>
            <source>Measurings</source>
            <translation>Målinger</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
    </context>
    <context>
        <name>FillSeatDialog</name>
        <message>
            <source>Change person</source>
            <translation>Skift person</translation>
        </message>
        <message>
            <source>First day on the seat</source>
            <translation>Første dag på pladsen</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Put a person on the seat</source>
            <translation>Sæt en person på pladsen</translation>
        </message>
        <message>
            <source>{person} is on the seat until {day}, and stays in its history.</source>
            <translation>{person} sidder på pladsen til og med {day} og bliver stående i dens historik.</translation>
        </message>
    </context>
    <context>
        <name>Finance</name>
        <message>
            <source>Budget and statement</source>
            <translation>Budget og regnskab</translation>
        </message>
        <message>
            <source>Excel and CSV (*.csv *.xlsx *.txt)</source>
            <translation>Excel og CSV (*.csv *.xlsx *.txt)</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Excel-fil (*.xlsx)</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Bevillinger</translation>
        </message>
        <message>
            <source>New posting in the cluster funds</source>
            <translation>Ny postering i klyngemidler</translation>
        </message>
        <message>
            <source>New posting in the co-financing</source>
            <translation>Ny postering i medfinansiering</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Ikke sendt</translation>
        </message>
        <message>
            <source>Only for efforts for shared patients</source>
            <translation>Kun til indsatser for fælles patienter</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Over frist</translation>
        </message>
        <message>
            <source>Paid {day}</source>
            <translation>Betalt {day}</translation>
        </message>
        <message>
            <source>Populations from Danmarks Statistik</source>
            <translation>Indbyggertal fra Danmarks Statistik</translation>
        </message>
        <message>
            <source>Posting in the cluster funds</source>
            <translation>Postering i klyngemidler</translation>
        </message>
        <message>
            <source>Posting in the co-financing</source>
            <translation>Postering i medfinansiering</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation>Posteringer</translation>
        </message>
        <message>
            <source>Reminded {day}</source>
            <translation>Rykket {day}</translation>
        </message>
        <message>
            <source>Sent {day}</source>
            <translation>Afsendt {day}</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Fordeling</translation>
        </message>
        <message>
            <source>Store as Excel</source>
            <translation>Gem som Excel</translation>
        </message>
        <message>
            <source>Stored as {file}</source>
            <translation>Gemt som {file}</translation>
        </message>
        <message>
            <source>Wages and running costs of the secretariat</source>
            <translation>Sekretariatets løn og drift</translation>
        </message>
        <message>
            <source>part</source>
            <translation>del</translation>
        </message>
        <message>
            <source>quarter {quarter} of {year} ({period})</source>
            <translation>{quarter}. kvartal {year} ({period})</translation>
        </message>
        <message>
            <source>{count} mo.</source>
            <translation>{count} md.</translation>
        </message>
    </context>
    <context>
        <name>FirstYearDialog</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Udgift</translation>
        </message>
        <message>
            <source>First cost sharing</source>
            <translation>Den første fordeling</translation>
        </message>
        <message>
            <source>Make sharing</source>
            <translation>Lav fordeling</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>Focus</name>
        <message>
            <source>by {day}</source>
            <translation>senest {day}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>færdig</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>færdig {day}</translation>
        </message>
        <message>
            <source>late</source>
            <translation>over tiden</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>ikke begyndt</translation>
        </message>
        <message>
            <source>responsible: {name}</source>
            <translation>ansvarlig: {name}</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>i gang</translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source>Add what the cluster has chosen to work on, and gather items, figures and money under it.</source>
            <translation>Tilføj det, klyngen har valgt at arbejde med, og saml punkter, nøgletal og penge under det.</translation>
        </message>
        <message>
            <source>Focus area</source>
            <translation>Fokusområde</translation>
        </message>
        <message>
            <source>Focus areas belong to a cluster. Make one, and add them here.</source>
            <translation>Fokusområder hører til en klynge. Opret en, og tilføj dem her.</translation>
        </message>
        <message>
            <source>More about the focus area</source>
            <translation>Mere om fokusområdet</translation>
        </message>
        <message>
            <source>New focus area</source>
            <translation>Nyt fokusområde</translation>
        </message>
        <message>
            <source>No cluster yet</source>
            <translation>Ingen klynge endnu</translation>
        </message>
        <message>
            <source>No focus area yet</source>
            <translation>Ingen fokusområder endnu</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>The thread</source>
            <translation>Tråden</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>A copy is taken in the data folder every day, and here too when the folder is there.</source>
            <translation>Der tages en kopi i datamappen hver dag, og også her, når mappen kan nås.</translation>
        </message>
        <message>
            <source>Agendas, minutes and other papers are put here.</source>
            <translation>Her lægges dagsordener, referater og andre papirer.</translation>
        </message>
        <message>
            <source>Choose folder …</source>
            <translation>Vælg mappe …</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Mapper</translation>
        </message>
        <message>
            <source>Further backups</source>
            <translation>Ekstra sikkerhedskopier</translation>
        </message>
        <message>
            <source>Left empty, everything lies together in the data folder.</source>
            <translation>Er felterne tomme, ligger alt samlet i datamappen.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papirer</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>Both</source>
            <translation>Begge dele</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Fysisk</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Virtuelt</translation>
        </message>
    </context>
    <context>
        <name>FormatBar</name>
        <message>
            <source>Formatting</source>
            <translation>Formatering</translation>
        </message>
    </context>
    <context>
        <name>ForumSwitch</name>
        <message>
            <source>Body</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>{name} (closed)</source>
            <translation>{name} (lukket)</translation>
        </message>
    </context>
    <context>
        <name>ForwardField</name>
        <message>
            <source>Choose a body, or write where</source>
            <translation>Vælg et forum, eller skriv hvorhen</translation>
        </message>
        <message>
            <source>Sent on to</source>
            <translation>Sendes videre til</translation>
        </message>
        <message>
            <source>When a body is chosen, the item is placed in its next meeting as this one ends.</source>
            <translation>Vælges et forum, kommer punktet på dets næste møde, når dette møde afsluttes.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>&amp;Documents</source>
            <translation>&amp;Dokumenter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Rediger</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Filer</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjælp</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Punkt</translation>
        </message>
        <message>
            <source>&amp;Meeting</source>
            <translation>&amp;Møde</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vis</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Næste rude</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Forrige rude</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gentag</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Søg i alt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>FrameHeader</name>
        <message>
            <source>Search everything</source>
            <translation>Søg i alt</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+F)</source>
            <translation>Søg i alt (Ctrl+F)</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Faneblade</translation>
        </message>
    </context>
    <context>
        <name>FrameStatus</name>
        <message>
            <source>See why</source>
            <translation>Se hvorfor</translation>
        </message>
    </context>
    <context>
        <name>FundsActions</name>
        <message>
            <source>Add budget line …</source>
            <translation>Tilføj budgetlinje …</translation>
        </message>
        <message>
            <source>Add received funds …</source>
            <translation>Tilføj modtagne midler …</translation>
        </message>
        <message>
            <source>Edit grant …</source>
            <translation>Ret bevilling …</translation>
        </message>
        <message>
            <source>Go to the decision</source>
            <translation>Gå til beslutningen</translation>
        </message>
        <message>
            <source>New posting of the grant …</source>
            <translation>Ny postering på bevillingen …</translation>
        </message>
        <message>
            <source>Paste budget of the grant …</source>
            <translation>Indsæt bevillingens budget fra Excel …</translation>
        </message>
        <message>
            <source>Paste received funds …</source>
            <translation>Indsæt modtagne midler fra Excel …</translation>
        </message>
        <message>
            <source>Remove grant</source>
            <translation>Fjern bevilling</translation>
        </message>
    </context>
    <context>
        <name>GrantDialog</name>
        <message>
            <source>A grant rests on a decision of the cluster.</source>
            <translation>En bevilling bygger på en beslutning i klyngen.</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Edit grant</source>
            <translation>Ret bevilling</translation>
        </message>
        <message>
            <source>Focus area</source>
            <translation>Fokusområde</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Bevilget den</translation>
        </message>
        <message>
            <source>Granted in decision</source>
            <translation>Bevilget i beslutning</translation>
        </message>
        <message>
            <source>Make grant</source>
            <translation>Opret bevilling</translation>
        </message>
        <message>
            <source>New grant of cluster funds</source>
            <translation>Ny bevilling af klyngemidler</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Intet</translation>
        </message>
        <message>
            <source>Search decisions</source>
            <translation>Søg i beslutninger</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Type a word of the decision, and choose it from the list.</source>
            <translation>Skriv et ord fra beslutningen, og vælg den i listen.</translation>
        </message>
    </context>
    <context>
        <name>GrantPane</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Add budget line …</source>
            <translation>Tilføj budgetlinje …</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget of the grant</source>
            <translation>Bevillingens budget</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>Go to the decision</source>
            <translation>Gå til beslutningen</translation>
        </message>
        <message>
            <source>Go to the focus area</source>
            <translation>Gå til fokusområdet</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>Left {amount}</source>
            <translation>Rest {amount}</translation>
        </message>
        <message>
            <source>The budget is {amount} larger than the grant.</source>
            <translation>Budgettet er {amount} større end bevillingen.</translation>
        </message>
        <message>
            <source>Used {amount}</source>
            <translation>Brugt {amount}</translation>
        </message>
        <message>
            <source>{amount} granted</source>
            <translation>Bevilget {amount}</translation>
        </message>
        <message>
            <source>{amount} is not in the budget yet.</source>
            <translation>{amount} er ikke lagt i budgettet endnu.</translation>
        </message>
        <message>
            <source>{used} is used, {left} is left</source>
            <translation>{used} er brugt, {left} er tilbage</translation>
        </message>
    </context>
    <context>
        <name>GrantsTable</name>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Bevilling</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Bevilget</translation>
        </message>
        <message>
            <source>Grants of cluster funds</source>
            <translation>Bevillinger af klyngemidler</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Brugt</translation>
        </message>
    </context>
    <context>
        <name>GrantsView</name>
        <message>
            <source>Add received funds …</source>
            <translation>Tilføj modtagne midler …</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Choose the decision that gave the money. Budget and postings follow the grant.</source>
            <translation>Vælg den beslutning, der gav pengene. Budget og posteringer følger bevillingen.</translation>
        </message>
        <message>
            <source>Cluster funds</source>
            <translation>Klyngemidler</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>New grant …</source>
            <translation>Ny bevilling …</translation>
        </message>
        <message>
            <source>New posting …</source>
            <translation>Ny postering …</translation>
        </message>
        <message>
            <source>No cluster funds yet</source>
            <translation>Ingen klyngemidler endnu</translation>
        </message>
        <message>
            <source>Nothing is granted yet</source>
            <translation>Intet er bevilget endnu</translation>
        </message>
        <message>
            <source>Only for efforts for shared patients, and each grant rests on a decision</source>
            <translation>Kun til indsatser for fælles patienter · hver bevilling bygger på en beslutning</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Modtaget</translation>
        </message>
        <message>
            <source>Received cluster funds</source>
            <translation>Modtagne klyngemidler</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Store as Excel</source>
            <translation>Gem som Excel</translation>
        </message>
        <message>
            <source>Write what the cluster has received. Then each grant can be followed to the last krone.</source>
            <translation>Skriv, hvad klyngen har fået. Så kan hver bevilling følges til sidste krone.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>No page says that. Try another word.</source>
            <translation>Det står ikke på nogen side. Prøv et andet ord.</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>Hjælpens sider</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Søg i hjælpen</translation>
        </message>
    </context>
    <context>
        <name>HomeBox</name>
        <message>
            <source>Approval at home</source>
            <translation>Godkendelse hjemme</translation>
        </message>
        <message>
            <source>Approval at home …</source>
            <translation>Godkendelse hjemme …</translation>
        </message>
        <message>
            <source>Which parties approve the decision at home, and what they answered.</source>
            <translation>Hvem der skal godkende beslutningen hjemme, og hvad de har svaret.</translation>
        </message>
    </context>
    <context>
        <name>HomeDialog</name>
        <message>
            <source>Add party</source>
            <translation>Tilføj part</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>Alle kommuner</translation>
        </message>
        <message>
            <source>Approval at home</source>
            <translation>Godkendelse hjemme</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Everything is stored as you change it.</source>
            <translation>Alt gemmes, mens du retter.</translation>
        </message>
        <message>
            <source>Nobody has to approve the decision at home. Add those who must.</source>
            <translation>Ingen skal godkende beslutningen hjemme. Tilføj dem, der skal.</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parter</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cannot be fetched</source>
            <translation>Kan ikke hentes</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Ændringer</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Hent</translation>
        </message>
        <message numerus="yes">
            <source>Fetch %Ln change(s)</source>
            <translation>
                <numerusform>Hent %Ln ændring</numerusform>
                <numerusform>Hent %Ln ændringer</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch members from Excel</source>
            <translation>Hent medlemmer fra Excel</translation>
        </message>
        <message numerus="yes">
            <source>Fetched: %Ln change(s)</source>
            <translation>
                <numerusform>Hentet: %Ln ændring</numerusform>
                <numerusform>Hentet: %Ln ændringer</numerusform>
            </translation>
        </message>
        <message>
            <source>From {file}. Nothing is changed before you have seen it.</source>
            <translation>Fra {file}. Intet ændres, før du har set det.</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>Står ikke i filen</translation>
        </message>
        <message>
            <source>The file says the same as the program. There is nothing to change.</source>
            <translation>Filen siger det samme som programmet. Der er intet at ændre.</translation>
        </message>
        <message>
            <source>What could not be read</source>
            <translation>Det, der ikke kunne læses</translation>
        </message>
    </context>
    <context>
        <name>InProgress</name>
        <message>
            <source>Add items to the agenda, and they are shown here.</source>
            <translation>Tilføj punkter til dagsordenen, så står de her.</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagsorden</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Back to the agenda</source>
            <translation>Tilbage til dagsordenen</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>Edit times</source>
            <translation>Ret tider</translation>
        </message>
        <message>
            <source>End meeting</source>
            <translation>Afslut møde</translation>
        </message>
        <message>
            <source>In progress since {time}</source>
            <translation>I gang siden kl. {time}</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Næste punkt</translation>
        </message>
        <message>
            <source>Nothing to decide yet</source>
            <translation>Der er ikke noget at beslutte endnu</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Forrige punkt</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>opened {opened}, closed {closed}</source>
            <translation>åbnet {opened}, hævet {closed}</translation>
        </message>
    </context>
    <context>
        <name>InputsDialog</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Input to the meeting {day}</source>
            <translation>Input til mødet {day}</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Læg på dagsordenen</translation>
        </message>
        <message>
            <source>Remind of input …</source>
            <translation>Ryk for input …</translation>
        </message>
    </context>
    <context>
        <name>InvitedDialog</name>
        <message>
            <source>Invitation to PIU</source>
            <translation>Invitation til PIU</translation>
        </message>
        <message>
            <source>PIU invited on</source>
            <translation>PIU inviteret den</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Choose an item in the agenda, or add one.</source>
            <translation>Vælg et punkt på dagsordenen, eller tilføj et.</translation>
        </message>
        <message>
            <source>No item chosen</source>
            <translation>Intet punkt er valgt</translation>
        </message>
        <message>
            <source>The body is closed. Everything is kept and can be read and made in Word.</source>
            <translation>Forummet er lukket. Alt er bevaret og kan læses og laves i Word.</translation>
        </message>
        <message>
            <source>The item can only be read</source>
            <translation>Punktet kan kun læses</translation>
        </message>
        <message>
            <source>The meeting is cancelled. It can be resumed in the menu of the meeting.</source>
            <translation>Mødet er aflyst. Det kan genoptages i mødets menu.</translation>
        </message>
        <message>
            <source>The minutes are approved and locked. Take a correction as an item at the next meeting.</source>
            <translation>Referatet er godkendt og låst. Tag en rettelse op som et punkt på næste møde.</translation>
        </message>
        <message>
            <source>The state of the meeting is »{state}«.</source>
            <translation>Mødets tilstand er »{state}«.</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>Access</source>
            <translation>Adgang</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Lukket</translation>
        </message>
        <message>
            <source>Focus area</source>
            <translation>Fokusområde</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Overskrift</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <source>More about the item</source>
            <translation>Mere om punktet</translation>
        </message>
        <message>
            <source>Neutral title</source>
            <translation>Neutral titel</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Intet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbent</translation>
        </message>
        <message>
            <source>Presenter</source>
            <translation>Oplæg</translation>
        </message>
        <message>
            <source>Shown on the open agenda in place of the title</source>
            <translation>Vises på den åbne dagsorden i stedet for titlen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title of the item</source>
            <translation>Punktets titel</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>closed item</source>
            <translation>lukket punkt</translation>
        </message>
        <message>
            <source>{item} · added after the agenda was sent</source>
            <translation>{item} · tilføjet, efter dagsordenen blev sendt</translation>
        </message>
    </context>
    <context>
        <name>ItemSections</name>
        <message>
            <source>Add {section}</source>
            <translation>Tilføj {section}</translation>
        </message>
        <message>
            <source>Insert the open follow-ups</source>
            <translation>Indsæt åbne opfølgninger</translation>
        </message>
        <message>
            <source>Puts a table of what is still open from earlier meetings under the item.</source>
            <translation>Sætter en tabel med det, der stadig er åbent fra tidligere møder, ind under punktet.</translation>
        </message>
        <message>
            <source>Update the open follow-ups</source>
            <translation>Opdatér åbne opfølgninger</translation>
        </message>
    </context>
    <context>
        <name>LevelCard</name>
        <message numerus="yes">
            <source>%Ln seat(s)</source>
            <translation>
                <numerusform>%Ln plads</numerusform>
                <numerusform>%Ln pladser</numerusform>
            </translation>
        </message>
        <message>
            <source>Each municipality</source>
            <translation>Hver kommune</translation>
        </message>
        <message>
            <source>{kinds}: the seats are registered as offered from the first day.</source>
            <translation>{kinds}: Pladserne registreres som tilbudt fra den første dag.</translation>
        </message>
    </context>
    <context>
        <name>LevelsStep</name>
        <message>
            <source>Bodies and seats</source>
            <translation>Fora og pladser</translation>
        </message>
        <message>
            <source>Meetings from that day on find the seats in place.</source>
            <translation>Pladserne er klar til møder fra den dag.</translation>
        </message>
        <message>
            <source>The seats are made vacant. You put people on them afterwards.</source>
            <translation>Pladserne oprettes ubesatte. Du sætter personer på bagefter.</translation>
        </message>
        <message>
            <source>The seats hold from</source>
            <translation>Pladserne gælder fra</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Add cost</source>
            <translation>Tilføj udgift</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Udgift</translation>
        </message>
        <message>
            <source>Edit cost</source>
            <translation>Ret udgift</translation>
        </message>
        <message>
            <source>It is shared among the same municipalities.</source>
            <translation>Den fordeles på de samme kommuner.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>What it covers. Stands beside the cost in Word and Excel.</source>
            <translation>Hvad den dækker. Står ved udgiften i Word og Excel.</translation>
        </message>
    </context>
    <context>
        <name>ListActions</name>
        <message>
            <source>Copy mail addresses</source>
            <translation>Kopiér mailadresser</translation>
        </message>
        <message>
            <source>Fetch members from Excel …</source>
            <translation>Hent medlemmer fra Excel …</translation>
        </message>
        <message>
            <source>Make member list in Word</source>
            <translation>Lav medlemsliste i Word</translation>
        </message>
        <message>
            <source>Open in Word</source>
            <translation>Åbn i Word</translation>
        </message>
        <message>
            <source>Paste members …</source>
            <translation>Indsæt medlemmer fra Excel …</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappe</translation>
        </message>
        <message>
            <source>Store as Excel …</source>
            <translation>Gem som Excel …</translation>
        </message>
        <message>
            <source>Write mail to all</source>
            <translation>Skriv mail til alle</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As in Windows</source>
            <translation>Som i Windows</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farver</translation>
        </message>
        <message>
            <source>Colours and text size are shown at once, and remembered.</source>
            <translation>Farver og tekststørrelse vises med det samme og huskes.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørke</translation>
        </message>
        <message>
            <source>Holds from next time Klyngedesk is opened. Papers, messages and the words of the field remain in Danish.</source>
            <translation>Gælder, næste gang Klyngedesk åbnes. Papirer, beskeder og fagord er altid på dansk.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyse</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Udseende og sprog</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststørrelse</translation>
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>Approve minutes …</source>
            <translation>Godkend referat …</translation>
        </message>
        <message>
            <source>Call for input …</source>
            <translation>Indkald input …</translation>
        </message>
        <message>
            <source>Cancel meeting …</source>
            <translation>Aflys mødet …</translation>
        </message>
        <message>
            <source>Correct attendance and decisions</source>
            <translation>Ret fremmøde og beslutninger</translation>
        </message>
        <message>
            <source>Edit dates …</source>
            <translation>Ret datoerne …</translation>
        </message>
        <message>
            <source>Edit meeting …</source>
            <translation>Ret mødet …</translation>
        </message>
        <message>
            <source>Edit times …</source>
            <translation>Ret mødets tider …</translation>
        </message>
        <message>
            <source>End meeting</source>
            <translation>Afslut møde</translation>
        </message>
        <message>
            <source>Go to the meeting</source>
            <translation>Gå til mødet</translation>
        </message>
        <message>
            <source>Input from the municipalities …</source>
            <translation>Input fra kommunerne …</translation>
        </message>
        <message>
            <source>New meeting …</source>
            <translation>Nyt møde …</translation>
        </message>
        <message>
            <source>Opens a mail draft to the members with a file for their calendars.</source>
            <translation>Åbner en mailkladde til medlemmerne med en fil til deres kalender.</translation>
        </message>
        <message>
            <source>Opens a mail draft to the members. The minutes are out for comments as of today.</source>
            <translation>Åbner en mailkladde til medlemmerne. Referatet er i høring fra i dag.</translation>
        </message>
        <message>
            <source>Opens a mail draft to the members. The numbers of the items no longer change.</source>
            <translation>Åbner en mailkladde til medlemmerne. Punkternes numre ændrer sig ikke mere.</translation>
        </message>
        <message>
            <source>Opens a mail draft to the municipalities that have not answered.</source>
            <translation>Åbner en mailkladde til de kommuner, der ikke har svaret.</translation>
        </message>
        <message>
            <source>Opens a mail draft to the municipalities' members.</source>
            <translation>Åbner en mailkladde til kommunernes medlemmer.</translation>
        </message>
        <message>
            <source>Remind of input …</source>
            <translation>Ryk for input …</translation>
        </message>
        <message>
            <source>Remove meeting</source>
            <translation>Fjern mødet</translation>
        </message>
        <message>
            <source>Send agenda …</source>
            <translation>Udsend dagsorden …</translation>
        </message>
        <message>
            <source>Send minutes for comments …</source>
            <translation>Send referat i høring …</translation>
        </message>
        <message>
            <source>Start meeting</source>
            <translation>Start møde</translation>
        </message>
        <message>
            <source>When the meeting was opened and closed, as the minutes tell it.</source>
            <translation>Hvornår mødet blev åbnet og hævet, som det står i referatet.</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>{day} at {clock}</source>
            <translation>{day} kl. {clock}</translation>
        </message>
    </context>
    <context>
        <name>MeetingHead</name>
        <message>
            <source>More for this meeting</source>
            <translation>Mere om mødet</translation>
        </message>
    </context>
    <context>
        <name>MeetingPane</name>
        <message>
            <source>All bodies</source>
            <translation>Alle fora</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Møder</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nyt møde</translation>
        </message>
        <message>
            <source>Show meetings of</source>
            <translation>Vis møder i</translation>
        </message>
    </context>
    <context>
        <name>MeetingPicker</name>
        <message>
            <source>Meeting</source>
            <translation>Møde</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nyt møde</translation>
        </message>
    </context>
    <context>
        <name>MeetingRunning</name>
        <message>
            <source>Make cancellation</source>
            <translation>Lav aflysning</translation>
        </message>
        <message>
            <source>Make meeting invitation</source>
            <translation>Lav mødeindkaldelse</translation>
        </message>
        <message>
            <source>Reopen meeting</source>
            <translation>Genåbn mødet</translation>
        </message>
        <message>
            <source>Resume meeting</source>
            <translation>Genoptag mødet</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Gå et trin tilbage</translation>
        </message>
        <message>
            <source>Take the agenda back</source>
            <translation>Træk dagsordenen tilbage</translation>
        </message>
        <message>
            <source>Take the call back</source>
            <translation>Træk indkaldelsen tilbage</translation>
        </message>
        <message>
            <source>Take the minutes back from comments</source>
            <translation>Træk referatet tilbage fra høring</translation>
        </message>
        <message>
            <source>The cluster has no body that meets. Make one on the tab Medlemmer first.</source>
            <translation>Klyngen har ingen fora, der holder møder. Opret et forum under Medlemmer først.</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Back to the agenda</source>
            <translation>Tilbage til dagsordenen</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nyt møde</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Ingen møder endnu</translation>
        </message>
        <message>
            <source>Plan the first one: the program counts its dates and puts the standing items on its agenda.</source>
            <translation>Planlæg det første møde. Så regnes datoerne ud, og de faste punkter kommer på dagsordenen.</translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message numerus="yes">
            <source>Copied: %Ln mail address(es)</source>
            <translation>
                <numerusform>Kopieret: %Ln mailadresse</numerusform>
                <numerusform>Kopieret: %Ln mailadresser</numerusform>
            </translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Excel-fil (*.xlsx)</translation>
        </message>
        <message>
            <source>Fetch members from Excel</source>
            <translation>Hent medlemmer fra Excel</translation>
        </message>
        <message>
            <source>Store as Excel</source>
            <translation>Gem som Excel</translation>
        </message>
        <message>
            <source>Stored as {file}</source>
            <translation>Gemt som {file}</translation>
        </message>
        <message>
            <source>what you have copied</source>
            <translation>det, du har kopieret</translation>
        </message>
        <message>
            <source>{said}. Without an address: {names}</source>
            <translation>{said}. Uden adresse: {names}</translation>
        </message>
    </context>
    <context>
        <name>MembersHead</name>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln advarsel</numerusform>
                <numerusform>%Ln advarsler</numerusform>
            </translation>
        </message>
        <message>
            <source>Composition</source>
            <translation>Sammensætning</translation>
        </message>
        <message>
            <source>Filter the seats</source>
            <translation>Filtrér pladserne</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmer</translation>
        </message>
        <message>
            <source>More for this body</source>
            <translation>Mere om forummet</translation>
        </message>
        <message>
            <source>Show the seats on</source>
            <translation>Vis pladserne den</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>A body is a level of the cluster, a working group or a forum around it. It gets seats next.</source>
            <translation>Et forum er et niveau i klyngen, en arbejdsgruppe eller et forum omkring den. Derefter får det pladser.</translation>
        </message>
        <message>
            <source>Fetch members from Excel</source>
            <translation>Hent medlemmer fra Excel</translation>
        </message>
        <message>
            <source>Make the seats one by one with »New seat«, or fetch a list of members from Excel.</source>
            <translation>Opret pladserne én for én med »Ny plads«, eller hent en medlemsliste fra Excel.</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>Nyt forum</translation>
        </message>
        <message>
            <source>No bodies yet</source>
            <translation>Ingen fora endnu</translation>
        </message>
        <message>
            <source>No seats on that day</source>
            <translation>Ingen pladser den dag</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Pladser</translation>
        </message>
    </context>
    <context>
        <name>MilestoneDialog</name>
        <message>
            <source>Add milestone</source>
            <translation>Tilføj milepæl</translation>
        </message>
        <message>
            <source>Edit milestone</source>
            <translation>Ret milepæl</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Blev nået</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Milepæl</translation>
        </message>
        <message>
            <source>New milestone</source>
            <translation>Ny milepæl</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>To be met by</source>
            <translation>Skal være nået</translation>
        </message>
    </context>
    <context>
        <name>MinutesDialog</name>
        <message>
            <source>Correct first</source>
            <translation>Ret først</translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message numerus="yes">
            <source>Attendance is missing for %n seat(s)</source>
            <translation>
                <numerusform>Fremmøde mangler for %n plads</numerusform>
                <numerusform>Fremmøde mangler for %n pladser</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line to go there. Nothing of it stops you: it can be written afterwards too.</source>
            <translation>Vælg en linje for at gå dertil. Du kan godt fortsætte, og det hele kan også skrives bagefter.</translation>
        </message>
        <message>
            <source>Choose a line to go there. When the minutes are approved, it can no longer be written.</source>
            <translation>Vælg en linje for at gå dertil. Når referatet er godkendt, kan det ikke længere skrives.</translation>
        </message>
        <message>
            <source>Item {number} has a reservation without text: {name}</source>
            <translation>Punkt {number} har et forbehold uden tekst: {name}</translation>
        </message>
        <message>
            <source>Item {number} has no decision: {name}</source>
            <translation>Punkt {number} mangler beslutning: {name}</translation>
        </message>
        <message>
            <source>Item {number} has no outcome: {name}</source>
            <translation>Punkt {number} mangler udfald: {name}</translation>
        </message>
        <message>
            <source>Item {number} has no text of its decision: {name}</source>
            <translation>Punkt {number} mangler beslutningens tekst: {name}</translation>
        </message>
        <message>
            <source>Item {number} is sent on, but not where to: {name}</source>
            <translation>Punkt {number} sendes videre, men ikke hvorhen: {name}</translation>
        </message>
        <message>
            <source>Nobody is responsible and there is no deadline, item {number}: {name}</source>
            <translation>Opfølgning på punkt {number} mangler ansvarlig og frist: {name}</translation>
        </message>
        <message>
            <source>Nobody is responsible, item {number}: {name}</source>
            <translation>Opfølgning på punkt {number} mangler ansvarlig: {name}</translation>
        </message>
        <message>
            <source>The minutes are not complete</source>
            <translation>Referatet er ikke helt færdigt</translation>
        </message>
        <message>
            <source>There is no deadline, item {number}: {name}</source>
            <translation>Opfølgning på punkt {number} mangler frist: {name}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more place(s)</source>
            <translation>
                <numerusform>og %n sted mere</numerusform>
                <numerusform>og %n steder mere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoreTabs</name>
        <message>
            <source>More</source>
            <translation>Flere</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Flere faneblade</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>After {item}</source>
            <translation>Efter {item}</translation>
        </message>
        <message>
            <source>As sub-item of {item}</source>
            <translation>Som underpunkt til {item}</translation>
        </message>
        <message>
            <source>First on the agenda</source>
            <translation>Først på dagsordenen</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flyt</translation>
        </message>
        <message>
            <source>Move »{title}« to</source>
            <translation>Flyt »{title}« til</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Steder</translation>
        </message>
    </context>
    <context>
        <name>NewBodyDialog</name>
        <message>
            <source>Its seats are made afterwards.</source>
            <translation>Pladserne oprettes bagefter.</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>Nyt forum</translation>
        </message>
        <message>
            <source>Set up body</source>
            <translation>Opret forum</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>Body</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nyt møde</translation>
        </message>
        <message>
            <source>Nothing is sent yet.</source>
            <translation>Der sendes ikke noget endnu.</translation>
        </message>
        <message>
            <source>Plan meeting</source>
            <translation>Opret møde</translation>
        </message>
        <message>
            <source>Put the standing items on the agenda</source>
            <translation>Sæt de faste punkter på dagsordenen</translation>
        </message>
        <message>
            <source>The dates are counted from the day of the meeting. You can change each of them afterwards.</source>
            <translation>Datoerne regnes ud fra mødedagen. Du kan rette dem hver for sig bagefter.</translation>
        </message>
    </context>
    <context>
        <name>NewOrganisationDialog</name>
        <message>
            <source>Add organisation</source>
            <translation>Opret organisation</translation>
        </message>
        <message>
            <source>It becomes a party of the cluster from today.</source>
            <translation>Den bliver part i klyngen fra i dag.</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Ny organisation</translation>
        </message>
    </context>
    <context>
        <name>NewSeatDialog</name>
        <message>
            <source>Make seat</source>
            <translation>Opret plads</translation>
        </message>
        <message>
            <source>New seat</source>
            <translation>Ny plads</translation>
        </message>
        <message>
            <source>The seat is vacant until somebody is put on it.</source>
            <translation>Pladsen er ubesat, til du sætter en person på den.</translation>
        </message>
    </context>
    <context>
        <name>NewYearDialog</name>
        <message>
            <source>A new amount</source>
            <translation>Et nyt beløb</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Inhabitants as of</source>
            <translation>Indbyggertal fra</translation>
        </message>
        <message>
            <source>Make year</source>
            <translation>Opret år</translation>
        </message>
        <message>
            <source>Municipalities and costs are taken from the former year.</source>
            <translation>Kommuner og udgifter hentes fra det forrige år.</translation>
        </message>
        <message>
            <source>New year</source>
            <translation>Nyt år</translation>
        </message>
        <message>
            <source>Regulated in per cent</source>
            <translation>Reguleret i procent</translation>
        </message>
        <message>
            <source>Regulation in per cent</source>
            <translation>Regulering i procent</translation>
        </message>
        <message>
            <source>The amount is</source>
            <translation>Beløbet er</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>{former} becomes {now}</source>
            <translation>{former} bliver til {now}</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Add note</source>
            <translation>Tilføj notat</translation>
        </message>
        <message>
            <source>Edit note …</source>
            <translation>Ret notat …</translation>
        </message>
        <message>
            <source>Handled {day}</source>
            <translation>Behandlet {day}</translation>
        </message>
        <message>
            <source>Make note in Word</source>
            <translation>Lav notat i Word</translation>
        </message>
        <message>
            <source>Mark as handled</source>
            <translation>Markér som behandlet</translation>
        </message>
        <message>
            <source>Mark as not handled</source>
            <translation>Markér som ikke behandlet</translation>
        </message>
        <message>
            <source>No committee has been written to.</source>
            <translation>Der er ingen notater til udvalg endnu.</translation>
        </message>
        <message>
            <source>Notes to committees</source>
            <translation>Notater til udvalg</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>Fjern notat</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Afventer</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Add note</source>
            <translation>Tilføj notat</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Udvalg</translation>
        </message>
        <message>
            <source>Edit note to a committee</source>
            <translation>Ret notat til udvalg</translation>
        </message>
        <message>
            <source>Handled on</source>
            <translation>Behandlet den</translation>
        </message>
        <message>
            <source>New note to a committee</source>
            <translation>Nyt notat til udvalg</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>The committee</source>
            <translation>Udvalget</translation>
        </message>
        <message>
            <source>What the committee is to know</source>
            <translation>Det skal udvalget vide</translation>
        </message>
        <message>
            <source>With its municipality: Børneudvalget, Frederiksberg Kommune.</source>
            <translation>Med kommunens navn: Børneudvalget, Frederiksberg Kommune.</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Source: {source}</source>
            <translation>Kilde: {source}</translation>
        </message>
        <message>
            <source>The amounts are shared in whole kroner by the largest remainder and add up to {amount}</source>
            <translation>Beløbene er fordelt i hele kroner efter største brøkdel og summer til {amount}</translation>
        </message>
        <message>
            <source>The amounts are shared in øre by the largest remainder and add up to {amount}</source>
            <translation>Beløbene er fordelt i øre efter største brøkdel og summer til {amount}</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <source>Nothing found for »{text}«.</source>
            <translation>Der er ikke fundet noget om »{text}«.</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Declined on</source>
            <translation>Takket nej</translation>
        </message>
        <message>
            <source>Offer of the seat</source>
            <translation>Tilbud om pladsen</translation>
        </message>
        <message>
            <source>Offered on</source>
            <translation>Tilbudt</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>{party} may have the seat. Write when it was offered, and when it was declined.</source>
            <translation>{party} kan få pladsen. Skriv, hvornår den blev tilbudt, og eventuelt hvornår der blev takket nej.</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>Choose folder …</source>
            <translation>Vælg mappe …</translation>
        </message>
        <message>
            <source>Klyngedesk cannot open your data</source>
            <translation>Klyngedesk kan ikke åbne dine data</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Åbn kun til læsning</translation>
        </message>
        <message>
            <source>Restore the newest backup</source>
            <translation>Gendan den nyeste sikkerhedskopi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Brug den sædvanlige mappe</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>EAN</source>
            <translation>EAN-nummer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Municipality code</source>
            <translation>Kommunekode</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Postal code and town</source>
            <translation>Postnummer og by</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kort navn</translation>
        </message>
    </context>
    <context>
        <name>OrganisationsDialog</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Co-chairing municipality: hosts the secretariat.</source>
            <translation>Medformandskommune: huser sekretariatet.</translation>
        </message>
        <message>
            <source>Make it a party of the cluster</source>
            <translation>Gør den til part i klyngen</translation>
        </message>
        <message>
            <source>New organisation …</source>
            <translation>Ny organisation …</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Parties of the cluster</source>
            <translation>Parter i klyngen</translation>
        </message>
    </context>
    <context>
        <name>OutcomeChoice</name>
        <message>
            <source>Outcome</source>
            <translation>Udfald</translation>
        </message>
        <message>
            <source>{outcome}, key {digit}</source>
            <translation>{outcome}, tast {digit}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Deadlines and follow-up appear here by themselves.</source>
            <translation>Frister og opfølgning dukker selv op her.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>Make cluster …</source>
            <translation>Opret klynge …</translation>
        </message>
        <message>
            <source>Municipalities, levels and seats come with it, and then the first meeting can be planned.</source>
            <translation>Kommuner, niveauer og pladser følger med, og så kan du planlægge det første møde.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nyt møde</translation>
        </message>
        <message>
            <source>Next meetings</source>
            <translation>Næste møder</translation>
        </message>
        <message>
            <source>No meeting is planned.</source>
            <translation>Der er ikke planlagt noget møde.</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Intet venter</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Over frist</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overblik</translation>
        </message>
        <message>
            <source>Should be mended</source>
            <translation>Bør rettes</translation>
        </message>
        <message>
            <source>There is no cluster yet</source>
            <translation>Der er ingen klynge endnu</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Denne uge</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Hvad skal vises</translation>
        </message>
        <message>
            <source>Work list</source>
            <translation>Det skal gøres</translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>uge {number}</translation>
        </message>
    </context>
    <context>
        <name>OwnCatalogueDialog</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Frister</translation>
        </message>
        <message>
            <source>Deadlines, sections and standing items</source>
            <translation>Frister, afsnit og faste punkter</translation>
        </message>
        <message>
            <source>Everything is stored as you change it.</source>
            <translation>Alt gemmes, mens du retter.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Afsnit</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Faste punkter</translation>
        </message>
        <message>
            <source>What to edit</source>
            <translation>Hvad vil du rette</translation>
        </message>
        <message>
            <source>{body}. Meetings already planned keep their dates and their items.</source>
            <translation>{body}. Møder, der allerede er planlagt, beholder deres datoer og punkter.</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Stands as the sender on papers and below the drafts of mails.</source>
            <translation>Står som afsender på papirer og under kladder til mails.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Yourself</source>
            <translation>Dig selv</translation>
        </message>
    </context>
    <context>
        <name>PaperActions</name>
        <message>
            <source>Mail to the members …</source>
            <translation>Send til medlemmerne …</translation>
        </message>
        <message>
            <source>Make agenda in Word</source>
            <translation>Lav dagsorden i Word</translation>
        </message>
        <message>
            <source>Make agenda with closed items in Word</source>
            <translation>Lav dagsorden med lukkede punkter i Word</translation>
        </message>
        <message>
            <source>Make minutes in Word</source>
            <translation>Lav referat i Word</translation>
        </message>
        <message>
            <source>Make minutes with closed items in Word</source>
            <translation>Lav referat med lukkede punkter i Word</translation>
        </message>
        <message>
            <source>Make paper in Word</source>
            <translation>Lav det relevante papir i Word</translation>
        </message>
        <message>
            <source>Open in Word</source>
            <translation>Åbn i Word</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Udskriv</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappe</translation>
        </message>
    </context>
    <context>
        <name>PaperMaker</name>
        <message>
            <source>The minutes are approved and stay as they were made</source>
            <translation>Referatet er godkendt og laves ikke om</translation>
        </message>
        <message>
            <source>The paper is being made …</source>
            <translation>Papiret laves …</translation>
        </message>
        <message>
            <source>The paper is used as it was edited in Word</source>
            <translation>Papiret bruges, som det er rettet i Word</translation>
        </message>
        <message>
            <source>The paper lies as {file}</source>
            <translation>{file} er lavet</translation>
        </message>
        <message>
            <source>{file} is being printed</source>
            <translation>{file} bliver udskrevet</translation>
        </message>
    </context>
    <context>
        <name>PaperNotice</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>The paper was made, but look at this</source>
            <translation>Papiret er lavet, men se på dette</translation>
        </message>
    </context>
    <context>
        <name>PartPane</name>
        <message>
            <source>From {kind}. They are edited under Settings › Kinds of body.</source>
            <translation>De følger forumtypen »{kind}« og rettes under Indstillinger → Forumtyper.</translation>
        </message>
        <message>
            <source>They hold for {body} alone. What is changed for {kind} does not reach them.</source>
            <translation>De gælder kun {body}. Det, der ændres for forumtypen »{kind}«, når ikke hertil.</translation>
        </message>
        <message>
            <source>Use its own</source>
            <translation>Brug egne</translation>
        </message>
        <message>
            <source>Use those of the kind of body</source>
            <translation>Brug forumtypens</translation>
        </message>
        <message>
            <source>{part}: whose</source>
            <translation>{part}: hvilke gælder</translation>
        </message>
    </context>
    <context>
        <name>ParticipantDialog</name>
        <message>
            <source>Add guest</source>
            <translation>Tilføj gæst</translation>
        </message>
        <message>
            <source>For example: consultant</source>
            <translation>For eksempel: konsulent</translation>
        </message>
        <message>
            <source>Guest or presenter</source>
            <translation>Gæst eller oplægsholder</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Stilling</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deltager</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Sekretariat</translation>
        </message>
        <message>
            <source>Takes part as</source>
            <translation>Deltager som</translation>
        </message>
        <message>
            <source>Takes part in</source>
            <translation>Deltager i</translation>
        </message>
        <message>
            <source>The whole meeting</source>
            <translation>Hele mødet</translation>
        </message>
    </context>
    <context>
        <name>PartiesDialog</name>
        <message numerus="yes">
            <source>%Ln organisation(s) take part</source>
            <translation>
                <numerusform>%Ln organisation deltager</numerusform>
                <numerusform>%Ln organisationer deltager</numerusform>
            </translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Organisations that take part</source>
            <translation>Deltagende kommuner og parter</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Parties of the cluster</source>
            <translation>Parter i klyngen</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>does not take part</source>
            <translation>deltager ikke</translation>
        </message>
        <message>
            <source>takes part</source>
            <translation>deltager</translation>
        </message>
    </context>
    <context>
        <name>PartiesStep</name>
        <message numerus="yes">
            <source>%Ln municipality(s) in the cluster</source>
            <translation>
                <numerusform>%Ln kommune i klyngen</numerusform>
                <numerusform>%Ln kommuner i klyngen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Co-chairing municipality</source>
            <translation>Medformandskommune</translation>
        </message>
        <message>
            <source>Find municipality</source>
            <translation>Find kommune</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Hospital</translation>
        </message>
        <message>
            <source>It hosts the secretariat.</source>
            <translation>Den huser sekretariatet.</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Ikke afgjort</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Region, psychiatry, general practice and the patients' committee come with the region.</source>
            <translation>Region, psykiatri, almen praksis og patientinddragelsesudvalg følger med regionen.</translation>
        </message>
        <message>
            <source>Should be reviewed</source>
            <translation>Bør efterses</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tag ud</translation>
        </message>
        <message>
            <source>The cluster's name</source>
            <translation>Klyngens navn</translation>
        </message>
        <message>
            <source>The sources do not agree on the municipalities of this cluster.</source>
            <translation>Kilderne er ikke enige om, hvilke kommuner der er med i klyngen.</translation>
        </message>
        <message>
            <source>Who takes part?</source>
            <translation>Hvem er med?</translation>
        </message>
        <message>
            <source>in the cluster</source>
            <translation>i klyngen</translation>
        </message>
        <message>
            <source>{name}, not in the cluster</source>
            <translation>{name}, ikke i klyngen</translation>
        </message>
    </context>
    <context>
        <name>PasteBudget</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Paste budget {year}</source>
            <translation>Indsæt budget {year}</translation>
        </message>
    </context>
    <context>
        <name>PasteCosts</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Udgift</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Paste costs</source>
            <translation>Indsæt udgifter</translation>
        </message>
    </context>
    <context>
        <name>PasteCounts</name>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Inhabitants that count</source>
            <translation>Indbyggere, der tæller</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Paste numbers of inhabitants</source>
            <translation>Indsæt indbyggertal</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>And {count} more.</source>
            <translation>Og {count} mere.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændres</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Indsæt</translation>
        </message>
        <message>
            <source>Insert also what is there already</source>
            <translation>Indsæt også det, der findes i forvejen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Springes over</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linje</translation>
        </message>
        <message>
            <source>Line {number}: {why}</source>
            <translation>Linje {number}: {why}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen it. One undo takes it all back.</source>
            <translation>Der ændres ikke noget, før du har set det. Ét fortryd tager det hele tilbage.</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>Indsatte linjer</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Findes allerede</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Uændret</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hvad sker der</translation>
        </message>
    </context>
    <context>
        <name>PastePostings</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Category of lines without one</source>
            <translation>Kategori for linjer uden</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Bevilling</translation>
        </message>
        <message>
            <source>Grant of lines without one</source>
            <translation>Bevilling for linjer uden</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Ikke valgt</translation>
        </message>
        <message>
            <source>Paste postings of cluster funds</source>
            <translation>Indsæt posteringer i klyngemidler</translation>
        </message>
        <message>
            <source>Paste postings of the co-financing</source>
            <translation>Indsæt posteringer i medfinansiering</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
    </context>
    <context>
        <name>PasteReceived</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Paste received funds</source>
            <translation>Indsæt modtagne midler</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>PasteValues</name>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Målt den</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Paste measurings: {title}</source>
            <translation>Indsæt målinger: {title}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
    </context>
    <context>
        <name>PeriodDialog</name>
        <message>
            <source>Edit period</source>
            <translation>Ret periode</translation>
        </message>
        <message>
            <source>Empty: until further notice.</source>
            <translation>Tom: indtil videre.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Known: {facts}</source>
            <translation>Kendt: {facts}</translation>
        </message>
        <message>
            <source>Nobody known by that name. A new person is added.</source>
            <translation>Ingen kendes under det navn. Personen oprettes som ny.</translation>
        </message>
        <message>
            <source>Write a name</source>
            <translation>Skriv et navn</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>PopulationsDialog</name>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln ændret</numerusform>
                <numerusform>%Ln ændrede</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new figure(s)</source>
            <translation>
                <numerusform>%Ln nyt tal</numerusform>
                <numerusform>%Ln nye tal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln uændret</numerusform>
                <numerusform>%Ln uændrede</numerusform>
            </translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændres</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Hent</translation>
        </message>
        <message>
            <source>Import populations</source>
            <translation>Hent indbyggertal</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>I filen</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nyt</translation>
        </message>
        <message>
            <source>No, only store them</source>
            <translation>Nej, gem dem kun</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Kilde: {source}</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Uændret</translation>
        </message>
        <message>
            <source>Use the figures in the sharing</source>
            <translation>Brug tallene i fordelingen</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hvad sker der</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Det bliver ændret</translation>
        </message>
        <message>
            <source>Yes, {period}</source>
            <translation>Ja, {period}</translation>
        </message>
        <message>
            <source>{new}, {changed} and {same}.</source>
            <translation>{new}, {changed} og {same}.</translation>
        </message>
    </context>
    <context>
        <name>PostingActions</name>
        <message>
            <source>Edit posting …</source>
            <translation>Ret postering …</translation>
        </message>
        <message>
            <source>Paste postings …</source>
            <translation>Indsæt posteringer fra Excel …</translation>
        </message>
        <message>
            <source>Remove posting</source>
            <translation>Fjern postering</translation>
        </message>
    </context>
    <context>
        <name>PostingDialog</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Bogfør</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Granted in decision</source>
            <translation>Bevilget i beslutning</translation>
        </message>
        <message>
            <source>Move to co-financing</source>
            <translation>Flyt til medfinansiering</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Modtager</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Voucher no.</source>
            <translation>Bilagsnr.</translation>
        </message>
    </context>
    <context>
        <name>PostingsView</name>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln postering</numerusform>
                <numerusform>%Ln posteringer</numerusform>
            </translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle år</translation>
        </message>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Book what is used, and see what is left of the budget.</source>
            <translation>Bogfør det, der bruges, og se, hvad der er tilbage af budgettet.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Bevilling</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>New posting …</source>
            <translation>Ny postering …</translation>
        </message>
        <message>
            <source>Nothing is booked yet</source>
            <translation>Intet er bogført endnu</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation>Posteringer</translation>
        </message>
        <message>
            <source>Postings of the cluster funds</source>
            <translation>Posteringer i klyngemidler</translation>
        </message>
        <message>
            <source>Postings of the co-financing</source>
            <translation>Posteringer i medfinansiering</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Modtager</translation>
        </message>
        <message>
            <source>Search postings</source>
            <translation>Søg i posteringer</translation>
        </message>
        <message>
            <source>Store as Excel</source>
            <translation>Gem som Excel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Voucher no.</source>
            <translation>Bilagsnr.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>PresenceList</name>
        <message>
            <source>Away</source>
            <translation>Ikke</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Inhabil</translation>
        </message>
        <message>
            <source>D took part · F away · I conflict of interest</source>
            <translation>D deltog · F deltog ikke · I inhabil</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Deltog</translation>
        </message>
    </context>
    <context>
        <name>PurseBar</name>
        <message>
            <source>Cluster funds</source>
            <translation>Klyngemidler</translation>
        </message>
        <message>
            <source>Co-financing</source>
            <translation>Medfinansiering</translation>
        </message>
        <message>
            <source>Purse</source>
            <translation>Kasse</translation>
        </message>
    </context>
    <context>
        <name>PursePane</name>
        <message>
            <source>Cluster funds</source>
            <translation>Klyngemidler</translation>
        </message>
        <message>
            <source>Co-financing</source>
            <translation>Medfinansiering</translation>
        </message>
        <message>
            <source>Efforts for shared patients.</source>
            <translation>Indsatser for fælles patienter.</translation>
        </message>
        <message>
            <source>Make the first cost sharing</source>
            <translation>Lav den første fordeling</translation>
        </message>
        <message>
            <source>Never for administration.</source>
            <translation>Aldrig til administration.</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Intet endnu</translation>
        </message>
        <message>
            <source>Paid by the municipalities.</source>
            <translation>Betales af kommunerne.</translation>
        </message>
        <message>
            <source>Purses</source>
            <translation>Kasser</translation>
        </message>
        <message>
            <source>The purses are never mixed</source>
            <translation>Kasserne blandes aldrig</translation>
        </message>
        <message>
            <source>Wages and running costs of the secretariat.</source>
            <translation>Sekretariatets løn og drift.</translation>
        </message>
        <message>
            <source>What the purse holds</source>
            <translation>Det, kassen rummer</translation>
        </message>
        <message>
            <source>Write what the cluster has received</source>
            <translation>Skriv, hvad klyngen har fået</translation>
        </message>
        <message>
            <source>all is paid</source>
            <translation>alt er betalt</translation>
        </message>
        <message>
            <source>not shared out yet</source>
            <translation>ikke fordelt endnu</translation>
        </message>
        <message>
            <source>{amount} is not granted</source>
            <translation>{amount} er ikke bevilget</translation>
        </message>
        <message>
            <source>{amount} missing</source>
            <translation>{amount} mangler</translation>
        </message>
        <message>
            <source>{amount} too much is granted</source>
            <translation>Der er bevilget {amount} for meget</translation>
        </message>
    </context>
    <context>
        <name>ReceiverList</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n anden</numerusform>
                <numerusform>%n andre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n modtager</numerusform>
                <numerusform>%n modtagere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has a mail address: write the receivers yourself.</source>
            <translation>Ingen har en mailadresse. Skriv selv modtagerne i kladden.</translation>
        </message>
        <message>
            <source>Without a mail address: {names}. They get nothing.</source>
            <translation>Uden mailadresse og derfor ikke med på kladden: {names}.</translation>
        </message>
    </context>
    <context>
        <name>RecommendationBox</name>
        <message>
            <source>Add at-point</source>
            <translation>Tilføj at-punkt</translation>
        </message>
        <message>
            <source>recommends,</source>
            <translation>indstiller,</translation>
        </message>
    </context>
    <context>
        <name>RecommendationDialog</name>
        <message>
            <source>It stands in the item on every new agenda, and can be changed there. Empty: none.</source>
            <translation>Indstillingen står i punktet på hver ny dagsorden og kan rettes der. Tom: ingen indstilling.</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Indstilling</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>RecommenderField</name>
        <message>
            <source>Who recommends</source>
            <translation>Hvem indstiller</translation>
        </message>
    </context>
    <context>
        <name>RemindDialog</name>
        <message>
            <source>Only mark as reminded</source>
            <translation>Markér kun som rykket</translation>
        </message>
        <message>
            <source>Remind of input</source>
            <translation>Ryk for input</translation>
        </message>
    </context>
    <context>
        <name>ReservationLine</name>
        <message>
            <source>Choose party</source>
            <translation>Vælg part</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Remove reservation</source>
            <translation>Fjern forbeholdet</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Forbehold</translation>
        </message>
        <message>
            <source>What the party takes reservation for</source>
            <translation>Hvad parten tager forbehold for</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>Reservations</source>
            <translation>Forbehold</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Backups</source>
            <translation>Sikkerhedskopier</translation>
        </message>
        <message>
            <source>No backup has been taken yet.</source>
            <translation>Der er ikke taget nogen sikkerhedskopi endnu.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gendan</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Gendan en sikkerhedskopi</translation>
        </message>
        <message>
            <source>The program goes back to how everything was when the backup was taken.</source>
            <translation>Programmet går tilbage til, som alt så ud, da kopien blev taget.</translation>
        </message>
        <message>
            <source>What is there now is set aside in the backup folder, so nothing is lost.</source>
            <translation>Det, der er nu, lægges til side i mappen med sikkerhedskopier, så intet går tabt.</translation>
        </message>
        <message>
            <source>What you wrote since then disappears</source>
            <translation>Det, du har skrevet siden, er ikke med</translation>
        </message>
    </context>
    <context>
        <name>RichActions</name>
        <message>
            <source>Add column to the right</source>
            <translation>Tilføj kolonne til højre</translation>
        </message>
        <message>
            <source>Add row below</source>
            <translation>Tilføj række nedenunder</translation>
        </message>
        <message>
            <source>At-points</source>
            <translation>At-punkter</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fed</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Punktliste</translation>
        </message>
        <message>
            <source>First row is a heading</source>
            <translation>Første række er overskrift</translation>
        </message>
        <message>
            <source>Insert table</source>
            <translation>Indsæt tabel</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Link …</source>
            <translation>Link …</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Nummereret liste</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Indsæt som ren tekst</translation>
        </message>
        <message>
            <source>Remove column</source>
            <translation>Fjern kolonne</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Fjern række</translation>
        </message>
        <message>
            <source>Web or mail address (empty removes the link):</source>
            <translation>Web- eller mailadresse (tom fjerner linket):</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Alle medlemmer</translation>
        </message>
        <message>
            <source>Beyond</source>
            <translation>Ud over</translation>
        </message>
        <message>
            <source>Enough that the seats are offered</source>
            <translation>Det er nok, at pladserne er tilbudt</translation>
        </message>
        <message>
            <source>For each organisation</source>
            <translation>For hver organisation</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Gælder fra</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Gælder til og med</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Bruges ikke</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>The numbers are counted from the filled seats of these.</source>
            <translation>Tallene lægges til de besatte pladser hos dem.</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Add rule</source>
            <translation>Tilføj regel</translation>
        </message>
        <message>
            <source>Remove rule</source>
            <translation>Fjern regel</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Rules for {name}</source>
            <translation>Regler for {name}</translation>
        </message>
        <message>
            <source>Store the rules</source>
            <translation>Gem reglerne</translation>
        </message>
        <message>
            <source>The numbers and the source are written in the table, the rest below.</source>
            <translation>Tal og kilde skrives i tabellen, resten herunder.</translation>
        </message>
        <message>
            <source>The numbers warn and never forbid. Changed rules hold for this body alone.</source>
            <translation>Tallene advarer og forbyder aldrig noget. Det, du retter, gælder kun dette forum.</translation>
        </message>
        <message>
            <source>Use the usual rules</source>
            <translation>Brug de sædvanlige regler</translation>
        </message>
    </context>
    <context>
        <name>SavedState</name>
        <message>
            <source>All saved</source>
            <translation>Alt er gemt</translation>
        </message>
        <message>
            <source>All saved {clock}</source>
            <translation>Alt er gemt {clock}</translation>
        </message>
        <message>
            <source>Not saved since {clock}: {why}</source>
            <translation>Ikke gemt siden {clock}: {why}</translation>
        </message>
        <message>
            <source>Opened for reading only</source>
            <translation>Åbnet kun til læsning</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Nothing found for »{text}«.</source>
            <translation>Der er ikke fundet noget om »{text}«.</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Søgeresultater</translation>
        </message>
    </context>
    <context>
        <name>SeatActions</name>
        <message>
            <source>Change person …</source>
            <translation>Skift person …</translation>
        </message>
        <message>
            <source>Edit period …</source>
            <translation>Ret periode …</translation>
        </message>
        <message>
            <source>Edit person …</source>
            <translation>Ret person …</translation>
        </message>
        <message>
            <source>Edit seat …</source>
            <translation>Ret plads …</translation>
        </message>
        <message>
            <source>End membership …</source>
            <translation>Afslut medlemskab …</translation>
        </message>
        <message>
            <source>New seat …</source>
            <translation>Ny plads …</translation>
        </message>
        <message>
            <source>Offer of the seat …</source>
            <translation>Tilbud om pladsen …</translation>
        </message>
        <message>
            <source>Remove seat</source>
            <translation>Fjern plads</translation>
        </message>
        <message>
            <source>Substitutes …</source>
            <translation>Stedfortrædere …</translation>
        </message>
        <message>
            <source>Write mail</source>
            <translation>Skriv mail</translation>
        </message>
    </context>
    <context>
        <name>SeatCard</name>
        <message>
            <source>Attendance</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opfølgning</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>More for this seat</source>
            <translation>Mere om pladsen</translation>
        </message>
        <message>
            <source>Offered on</source>
            <translation>Tilbudt</translation>
        </message>
        <message>
            <source>On the seat</source>
            <translation>På pladsen</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Stedfortræder</translation>
        </message>
        <message>
            <source>Vacant since</source>
            <translation>Ubesat siden</translation>
        </message>
        <message numerus="yes">
            <source>{met} of %Ln meeting(s)</source>
            <translation>
                <numerusform>{met} af %Ln møde</numerusform>
                <numerusform>{met} af %Ln møder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeatEditing</name>
        <message>
            <source>Change person …</source>
            <translation>Skift person …</translation>
        </message>
        <message>
            <source>Put a person on the seat …</source>
            <translation>Sæt en person på pladsen …</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>A draft opens in your mail program with the paper attached. You send it yourself.</source>
            <translation>En kladde åbner i dit mailprogram med papiret vedhæftet. Du sender den selv.</translation>
        </message>
        <message>
            <source>Mail to the members</source>
            <translation>Send til medlemmerne</translation>
        </message>
        <message>
            <source>Make mail draft</source>
            <translation>Lav mailkladde</translation>
        </message>
        <message>
            <source>Make mail draft all the same</source>
            <translation>Lav mailkladde alligevel</translation>
        </message>
        <message>
            <source>Only mark as sent</source>
            <translation>Markér kun som sendt</translation>
        </message>
        <message>
            <source>Send agenda</source>
            <translation>Udsend dagsorden</translation>
        </message>
        <message>
            <source>Send minutes for comments</source>
            <translation>Send referat i høring</translation>
        </message>
        <message>
            <source>To the members on the day of the meeting</source>
            <translation>Til medlemmerne på mødedagen</translation>
        </message>
        <message numerus="yes">
            <source>With %n annex(es), {size}</source>
            <translation>
                <numerusform>Med %n bilag, {size}</numerusform>
                <numerusform>Med %n bilag, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>With the closed items</source>
            <translation>Med lukkede punkter</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>The mail draft lies as {file}</source>
            <translation>Mailkladden ligger som {file}</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Closing days</source>
            <translation>Lukkedage</translation>
        </message>
        <message>
            <source>Days that do not count as working days. Public holidays are known already.</source>
            <translation>Dage, der ikke regnes som hverdage. Helligdagene kender programmet selv.</translation>
        </message>
        <message>
            <source>Everything is stored as you change it.</source>
            <translation>Alt gemmes, mens du retter.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Mapper</translation>
        </message>
        <message>
            <source>Kinds of body</source>
            <translation>Forumtyper</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Udseende</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Udfald</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Skabeloner</translation>
        </message>
        <message>
            <source>The words of a decision, chosen by 1–9 during the meeting, and the sentence each begins with.</source>
            <translation>Ordene for en beslutning, som vælges med 1–9 under mødet, og den sætning, hver af dem begynder med.</translation>
        </message>
        <message>
            <source>Yourself</source>
            <translation>Dig selv</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>A part of the municipality</source>
            <translation>En del af kommunen</translation>
        </message>
        <message>
            <source>Empty: the whole year.</source>
            <translation>Tom: hele året.</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Fodnote</translation>
        </message>
        <message>
            <source>Half, as in two clusters (½)</source>
            <translation>Halvt, med i to klynger (½)</translation>
        </message>
        <message>
            <source>Inhabitants that count</source>
            <translation>Indbyggere, der tæller</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Printed under the table, with a small number.</source>
            <translation>Trykkes under tabellen med et lille tal.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>The whole municipality (1)</source>
            <translation>Hele kommunen (1)</translation>
        </message>
        <message>
            <source>{count} inhabitants in {period}</source>
            <translation>{count} indbyggere i {period}</translation>
        </message>
    </context>
    <context>
        <name>SharingActions</name>
        <message>
            <source>Edit municipality …</source>
            <translation>Ret kommune …</translation>
        </message>
        <message>
            <source>Edit year …</source>
            <translation>Ret året …</translation>
        </message>
        <message>
            <source>Import populations …</source>
            <translation>Hent indbyggertal …</translation>
        </message>
        <message>
            <source>Mark as paid</source>
            <translation>Markér som betalt</translation>
        </message>
        <message>
            <source>Mark as reminded</source>
            <translation>Markér som rykket</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Markér som afsendt</translation>
        </message>
        <message>
            <source>Mark with a date …</source>
            <translation>Markér med dato …</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flyt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flyt op</translation>
        </message>
        <message>
            <source>New year …</source>
            <translation>Nyt år …</translation>
        </message>
        <message>
            <source>Paste costs …</source>
            <translation>Indsæt udgifter fra Excel …</translation>
        </message>
        <message>
            <source>Paste numbers of inhabitants …</source>
            <translation>Indsæt indbyggertal fra Excel …</translation>
        </message>
        <message>
            <source>Remove from the sharing</source>
            <translation>Fjern fra fordelingen</translation>
        </message>
        <message>
            <source>Remove year</source>
            <translation>Fjern året</translation>
        </message>
    </context>
    <context>
        <name>SharingEditing</name>
        <message numerus="yes">
            <source>%n mail draft(s) opened</source>
            <translation>
                <numerusform>%n mailkladde er åbnet</numerusform>
                <numerusform>%n mailkladder er åbnet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingTable</name>
        <message>
            <source>Amount in kr.</source>
            <translation>Beløb i kr.</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Opkrævning</translation>
        </message>
        <message>
            <source>Cost sharing by municipality</source>
            <translation>Fordeling på kommuner</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>Inhabitants that count</source>
            <translation>Indbyggere, der tæller</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>{paid} of {count} have paid</source>
            <translation>{paid} af {count} har betalt</translation>
        </message>
    </context>
    <context>
        <name>SharingView</name>
        <message numerus="yes">
            <source>%n collection(s) no longer fit the sharing</source>
            <translation>
                <numerusform>%n opkrævning passer ikke længere til fordelingen</numerusform>
                <numerusform>%n opkrævninger passer ikke længere til fordelingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add municipality …</source>
            <translation>Tilføj kommune …</translation>
        </message>
        <message>
            <source>Import populations …</source>
            <translation>Hent indbyggertal …</translation>
        </message>
        <message>
            <source>Import them from a file of Statistics Denmark, or write them in the table.</source>
            <translation>Hent dem fra en fil fra Danmarks Statistik, eller skriv dem i tabellen.</translation>
        </message>
        <message>
            <source>Make sharing key in Word</source>
            <translation>Lav fordelingsnøgle i Word</translation>
        </message>
        <message>
            <source>Make the first cost sharing …</source>
            <translation>Lav den første fordeling …</translation>
        </message>
        <message numerus="yes">
            <source>Mark %n as paid</source>
            <translation>
                <numerusform>Markér %n som betalt</numerusform>
                <numerusform>Markér %n som betalt</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark {name} as paid</source>
            <translation>Markér {name} som betalt</translation>
        </message>
        <message>
            <source>More for this year</source>
            <translation>Mere for dette år</translation>
        </message>
        <message>
            <source>No basis is chosen</source>
            <translation>Der er ikke valgt et indbyggertal</translation>
        </message>
        <message>
            <source>No cost sharing yet</source>
            <translation>Ingen fordeling endnu</translation>
        </message>
        <message>
            <source>Shared by inhabitants, {basis}</source>
            <translation>Fordelt efter indbyggertal pr. {basis}</translation>
        </message>
        <message>
            <source>Store as Excel</source>
            <translation>Gem som Excel</translation>
        </message>
        <message>
            <source>The amount has changed since it was sent to {names}.</source>
            <translation>Beløbet er ændret, siden det blev sendt til {names}.</translation>
        </message>
        <message>
            <source>The amount is shared when the populations are here</source>
            <translation>Beløbet fordeles, når indbyggertallene er her</translation>
        </message>
        <message>
            <source>Write the amount: the program shares it among the cluster's municipalities by inhabitants.</source>
            <translation>Skriv beløbet, så bliver det fordelt på klyngens kommuner efter indbyggertal.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Backup taken {day} {clock}</source>
            <translation>Sikkerhedskopi taget {day} {clock}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Ingen sikkerhedskopi endnu</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>Det kunne ikke lade sig gøre</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Back to the seats</source>
            <translation>Tilbage til pladserne</translation>
        </message>
        <message>
            <source>Choose a seat to see who sits on it.</source>
            <translation>Vælg en plads for at se, hvem der sidder på den.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Start now</source>
            <translation>Start nu</translation>
        </message>
        <message>
            <source>Start the meeting now?</source>
            <translation>Start mødet nu?</translation>
        </message>
        <message>
            <source>The meeting is planned to {day}. Do you want to start it now?</source>
            <translation>Mødet er planlagt til {day}. Vil du starte det nu?</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Vent</translation>
        </message>
    </context>
    <context>
        <name>StatementView</name>
        <message>
            <source>Add budget line …</source>
            <translation>Tilføj budgetlinje …</translation>
        </message>
        <message>
            <source>Budget and statement</source>
            <translation>Budget og regnskab</translation>
        </message>
        <message>
            <source>Budget in kr.</source>
            <translation>Budget i kr.</translation>
        </message>
        <message>
            <source>Came in {income}, used {used}, result {left}</source>
            <translation>Indtægter {income}, udgifter {used}, resultat {left}</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Cluster funds</source>
            <translation>Klyngemidler</translation>
        </message>
        <message>
            <source>Cluster funds {year}</source>
            <translation>Klyngemidler {year}</translation>
        </message>
        <message>
            <source>Co-financing {year}</source>
            <translation>Medfinansiering {year}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>Left in kr.</source>
            <translation>Rest i kr.</translation>
        </message>
        <message>
            <source>Nothing is planned or booked yet</source>
            <translation>Intet er budgetteret eller bogført endnu</translation>
        </message>
        <message>
            <source>Paid by the municipalities, {scheme}</source>
            <translation>Indbetalt af kommunerne, {scheme}</translation>
        </message>
        <message>
            <source>Paste budget …</source>
            <translation>Indsæt budget fra Excel …</translation>
        </message>
        <message>
            <source>Plan and book on the grants. The statement comes from it by itself.</source>
            <translation>Budgettér og bogfør på bevillingerne. Regnskabet kommer af sig selv.</translation>
        </message>
        <message>
            <source>Store as Excel</source>
            <translation>Gem som Excel</translation>
        </message>
        <message>
            <source>Used in kr.</source>
            <translation>Brugt i kr.</translation>
        </message>
        <message>
            <source>Write what each category may cost, or book a posting. The statement comes from it by itself.</source>
            <translation>Skriv, hvad hver kategori må koste, eller bogfør en postering. Regnskabet kommer af sig selv.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
    </context>
    <context>
        <name>StepRail</name>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Trin {number} af {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Cancelled: {reason}</source>
            <translation>Aflyst: {reason}</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}, {note}</source>
            <translation>Trin {number} af {count}: {name}, {note}</translation>
        </message>
    </context>
    <context>
        <name>SubstituteField</name>
        <message>
            <source>Who came for {name}?</source>
            <translation>Hvem mødte for {name}?</translation>
        </message>
    </context>
    <context>
        <name>SubstitutesDialog</name>
        <message>
            <source>A substitute may be named for all meetings, or for one topic.</source>
            <translation>En stedfortræder kan udpeges til alle møder eller til ét emne.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Empty: for all meetings.</source>
            <translation>Tomt: til alle møder.</translation>
        </message>
        <message>
            <source>Name substitute</source>
            <translation>Tilføj stedfortræder</translation>
        </message>
        <message>
            <source>New substitute</source>
            <translation>Ny stedfortræder</translation>
        </message>
        <message>
            <source>Nobody is named.</source>
            <translation>Ingen er udpeget.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Fjern {name}</translation>
        </message>
        <message>
            <source>Substitutes for {seat}</source>
            <translation>Stedfortrædere for {seat}</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Emne</translation>
        </message>
    </context>
    <context>
        <name>Switcher</name>
        <message>
            <source>Cluster: {name}. Choose another</source>
            <translation>Klynge: {name}. Vælg en anden</translation>
        </message>
        <message>
            <source>No cluster</source>
            <translation>Ingen klynge</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message>
            <source>Check template</source>
            <translation>Tjek skabelon</translation>
        </message>
        <message>
            <source>Nothing is wrong with »{file}«.</source>
            <translation>Der er intet galt med »{file}«.</translation>
        </message>
        <message>
            <source>Open template in Word</source>
            <translation>Åbn skabelon i Word</translation>
        </message>
        <message>
            <source>The shipped one</source>
            <translation>Den medfølgende</translation>
        </message>
        <message>
            <source>The template lies as {file}</source>
            <translation>Skabelonen ligger som {file}</translation>
        </message>
        <message>
            <source>Use my template</source>
            <translation>Brug min skabelon</translation>
        </message>
        <message>
            <source>Use my template …</source>
            <translation>Brug min skabelon …</translation>
        </message>
        <message>
            <source>Use the shipped one</source>
            <translation>Brug den medfølgende</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Word-fil (*.docx)</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Jeres egen</translation>
        </message>
        <message>
            <source>Your own lies in {folder}</source>
            <translation>Jeres egen skabelon ligger i {folder}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Edit letterhead, type and order in Word. A template is checked before it is used.</source>
            <translation>Ret brevhoved, skrift og rækkefølge i Word. En skabelon tjekkes, før den tages i brug.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Skabeloner</translation>
        </message>
    </context>
    <context>
        <name>ThreadPane</name>
        <message>
            <source>Nothing yet. Items, decisions, follow-up and grants that name the focus area appear here.</source>
            <translation>Intet endnu. Punkter, beslutninger, opfølgning og bevillinger, der hører til fokusområdet, kommer her af sig selv.</translation>
        </message>
        <message>
            <source>The thread</source>
            <translation>Tråden</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>nyeste først</translation>
        </message>
    </context>
    <context>
        <name>TimesDialog</name>
        <message>
            <source>Meeting closed at</source>
            <translation>Mødet hævet kl.</translation>
        </message>
        <message>
            <source>Meeting opened at</source>
            <translation>Mødet åbnet kl.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>The closing is noted when you end the meeting.</source>
            <translation>Det noteres, hvornår mødet blev hævet, når du afslutter det.</translation>
        </message>
        <message>
            <source>The minutes tell these times. The meeting was planned for {hours}.</source>
            <translation>Tiderne står i referatet. Mødet var planlagt til {hours}.</translation>
        </message>
        <message>
            <source>Times of the meeting</source>
            <translation>Mødets tider</translation>
        </message>
    </context>
    <context>
        <name>TitleInPlace</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Does »{label}« again</source>
            <translation>Gør »{label}« igen</translation>
        </message>
        <message>
            <source>Done again: {label}</source>
            <translation>Gentaget: {label}</translation>
        </message>
        <message>
            <source>Undoes »{label}«</source>
            <translation>Fortryder »{label}«</translation>
        </message>
        <message>
            <source>Undone: {label}</source>
            <translation>Fortrudt: {label}</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Luk uden at gemme</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopieret</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopiér teksten</translation>
        </message>
        <message>
            <source>Discard the text</source>
            <translation>Kassér teksten</translation>
        </message>
        <message>
            <source>Something is not saved</source>
            <translation>Noget er ikke gemt</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bliv her</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>What you typed is kept here, and the program tries again by itself to store it.</source>
            <translation>Det, du har skrevet, er her stadig, og programmet prøver selv at gemme det igen.</translation>
        </message>
    </context>
    <context>
        <name>ValueDialog</name>
        <message>
            <source>Add measuring</source>
            <translation>Tilføj måling</translation>
        </message>
        <message>
            <source>Edit measuring</source>
            <translation>Ret måling</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Målt den</translation>
        </message>
        <message>
            <source>New measuring</source>
            <translation>Ny måling</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Stands under the mark. Empty: the quarter that ends that day, else the month.</source>
            <translation>Står under mærket. Tomt: det kvartal, der slutter den dag, ellers måneden.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
        <message>
            <source>Value in {unit}</source>
            <translation>Værdi i {unit}</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>As in Windows</source>
            <translation>Som i Windows</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farver</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørke</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Større</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyse</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Almindelig størrelse</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststørrelse</translation>
        </message>
    </context>
    <context>
        <name>WelcomeStep</name>
        <message>
            <source>A few steps, and the cluster stands ready.</source>
            <translation>Nogle få trin, så står klyngen klar.</translation>
        </message>
        <message>
            <source>Choose your cluster</source>
            <translation>Vælg din klynge</translation>
        </message>
        <message>
            <source>Everything can be corrected later</source>
            <translation>Alt kan rettes senere</translation>
        </message>
        <message>
            <source>Municipalities, levels and seats follow.</source>
            <translation>Kommuner, niveauer og pladser følger med.</translation>
        </message>
        <message>
            <source>Seats, deadlines, sections and templates are yours to change.</source>
            <translation>Du kan selv ændre pladser, frister, afsnit og skabeloner.</translation>
        </message>
        <message>
            <source>Welcome to Klyngedesk</source>
            <translation>Velkommen til Klyngedesk</translation>
        </message>
        <message>
            <source>What you write is stored at once, undo takes it back, and a backup is taken every day.</source>
            <translation>Det, du skriver, gemmes med det samme. Du kan fortryde, og der tages sikkerhedskopi hver dag.</translation>
        </message>
        <message>
            <source>You need no Save button</source>
            <translation>Du skal ikke trykke på Gem</translation>
        </message>
    </context>
    <context>
        <name>WizardDialog</name>
        <message>
            <source>A good start</source>
            <translation>Kom godt i gang</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Bodies and seats</source>
            <translation>Fora og pladser</translation>
        </message>
        <message>
            <source>Choose cluster</source>
            <translation>Vælg klynge</translation>
        </message>
        <message>
            <source>Everything is stored on your own pc or drive. Nothing is sent out.</source>
            <translation>Alt gemmes på din egen pc eller dit eget drev. Intet sendes ud af huset.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Make cluster</source>
            <translation>Opret klynge</translation>
        </message>
        <message>
            <source>Mine is not listed</source>
            <translation>Min klynge er ikke på listen</translation>
        </message>
        <message>
            <source>New cluster</source>
            <translation>Ny klynge</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nu</translation>
        </message>
        <message>
            <source>See the example</source>
            <translation>Se eksemplet</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Hvem er med</translation>
        </message>
        <message>
            <source>You and the members</source>
            <translation>Dig og medlemmerne</translation>
        </message>
    </context>
    <context>
        <name>YearDialog</name>
        <message>
            <source>Agreed or decided</source>
            <translation>Aftalt eller besluttet</translation>
        </message>
        <message>
            <source>Counts for all years of the scheme.</source>
            <translation>Gælder alle fordelingens år.</translation>
        </message>
        <message>
            <source>Edit year</source>
            <translation>Ret året</translation>
        </message>
        <message>
            <source>Inhabitants as of</source>
            <translation>Indbyggertal fra</translation>
        </message>
        <message>
            <source>Kroner and øre</source>
            <translation>Kroner og øre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Payment date</source>
            <translation>Betalingsfrist</translation>
        </message>
        <message>
            <source>Share in</source>
            <translation>Fordel i</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Whole kroner</source>
            <translation>Hele kroner</translation>
        </message>
    </context>
    <context>
        <name>YouStep</name>
        <message>
            <source>Choose file for {body}</source>
            <translation>Vælg fil til {body}</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Vælg fil …</translation>
        </message>
        <message>
            <source>Excel file (*.xlsx)</source>
            <translation>Excel-fil (*.xlsx)</translation>
        </message>
        <message>
            <source>Have you a list with one person a line, you can fetch it now, and see what happens before it does. Or wait: under Members the vacant seats can be stored as Excel, filled in and fetched.</source>
            <translation>Har du en liste med én person pr. linje, kan du hente den nu og se, hvad der sker, før det sker. Du kan også vente: Under Medlemmer kan du gemme de ubesatte pladser som Excel, udfylde dem og hente dem ind.</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Members from Excel</source>
            <translation>Medlemmer fra Excel</translation>
        </message>
        <message>
            <source>Members from Excel, now or later</source>
            <translation>Medlemmer fra Excel, nu eller senere</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>You and the members</source>
            <translation>Dig og medlemmerne</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dit navn</translation>
        </message>
        <message>
            <source>Your name stands on papers and mails. You can fill it in later, under Settings.</source>
            <translation>Dit navn står på papirer og mails. Du kan også skrive det senere under Indstillinger.</translation>
        </message>
        <message>
            <source>{body}, Excel file</source>
            <translation>{body}, Excel-fil</translation>
        </message>
    </context>
    <context>
        <name>_Answer</name>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What the municipality wants on the agenda</source>
            <translation>Det, kommunen ønsker på dagsordenen</translation>
        </message>
        <message>
            <source>When it was decided, or is to be.</source>
            <translation>Dagen, den er behandlet eller skal behandles.</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Hvem beslutter</translation>
        </message>
    </context>
    <context>
        <name>_BodyDialog</name>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>PIU invited on</source>
            <translation>PIU inviteret den</translation>
        </message>
        <message>
            <source>PIU must be invited when a working group is set up. Empty: not invited yet.</source>
            <translation>PIU skal inviteres, når en arbejdsgruppe nedsættes. Tomt: ikke inviteret endnu.</translation>
        </message>
        <message>
            <source>Set up on</source>
            <translation>Nedsat den</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kort navn</translation>
        </message>
        <message>
            <source>Usual length in minutes</source>
            <translation>Sædvanlig længde i minutter</translation>
        </message>
        <message>
            <source>Usual place</source>
            <translation>Sædvanligt sted</translation>
        </message>
        <message>
            <source>Usually begins at</source>
            <translation>Begynder som regel kl.</translation>
        </message>
    </context>
    <context>
        <name>_ChairLine</name>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
    </context>
    <context>
        <name>_ClusterCard</name>
        <message>
            <source>Choose a cluster in the list, and see what comes with it.</source>
            <translation>Vælg en klynge på listen, og se, hvad der følger med.</translation>
        </message>
        <message>
            <source>Comes with it</source>
            <translation>Det følger med</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Skabeloner og frister</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Hospital</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Political and professional level</source>
            <translation>Politisk og fagligt niveau</translation>
        </message>
        <message>
            <source>Seats by the agreement</source>
            <translation>Pladser efter aftalen</translation>
        </message>
        <message>
            <source>Should be reviewed</source>
            <translation>Bør efterses</translation>
        </message>
        <message>
            <source>The sources do not agree on the municipalities.</source>
            <translation>Kilderne er ikke enige om kommunerne.</translation>
        </message>
    </context>
    <context>
        <name>_DateLine</name>
        <message>
            <source>Done</source>
            <translation>Udført</translation>
        </message>
        <message>
            <source>Reason if moved</source>
            <translation>Begrundelse, hvis datoen er flyttet</translation>
        </message>
        <message>
            <source>{date}: done</source>
            <translation>{date}: udført</translation>
        </message>
        <message>
            <source>{date}: reason</source>
            <translation>{date}: begrundelse</translation>
        </message>
    </context>
    <context>
        <name>_RuleRow</name>
        <message>
            <source>Ask {party} for a person</source>
            <translation>Spørg {party} om en person</translation>
        </message>
    </context>
    <context>
        <name>_SeatDialog</name>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>New organisation …</source>
            <translation>Ny organisation …</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Only when the organisation has several seats, or the seat has a name of its own.</source>
            <translation>Kun når organisationen har flere pladser, eller pladsen har sit eget navn.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>The seat's name</source>
            <translation>Pladsens navn</translation>
        </message>
    </context>
    <context>
        <name>_Well</name>
        <message>
            <source>Recommendation</source>
            <translation>Indstilling</translation>
        </message>
        <message>
            <source>{who} recommends, {what}</source>
            <translation>{who} indstiller, {what}</translation>
        </message>
    </context>
</TS>
