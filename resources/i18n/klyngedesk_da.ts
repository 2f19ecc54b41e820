<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
    <context>
        <name />
        <message>
            <source>Heading: {title}</source>
            <translation>Overskrift: {title}</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Uden titel</translation>
        </message>
        <message>
            <source>Sub-item {number}</source>
            <translation>Underpunkt {number}</translation>
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
            <source>answered {day}</source>
            <translation>svarede {day}</translation>
        </message>
        <message>
            <source>at the latest {day}</source>
            <translation>senest {day}</translation>
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
            <source>closed item</source>
            <translation>lukket punkt</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>frist {day}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>fra {day}</translation>
        </message>
        <message>
            <source>input by {day}</source>
            <translation>input til {day}</translation>
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
            <source>{answered} of {asked} have answered</source>
            <translation>{answered} af {asked} har svaret</translation>
        </message>
    </context>
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>At the meeting</source>
            <translation>På mødet</translation>
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
            <source>Add guest …</source>
            <translation>Tilføj gæst …</translation>
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
            <source>Each municipality gets a line where you follow whether it has answered.</source>
            <translation>Hver kommune får en linje, hvor du følger, om den har svaret.</translation>
        </message>
        <message>
            <source>No mail is sent.</source>
            <translation>Der sendes ingen mails.</translation>
        </message>
        <message>
            <source>The body has no municipalities to ask. The agenda is simply put in draft.</source>
            <translation>Forummet har ingen kommuner at spørge. Dagsordenen går blot i kladde.</translation>
        </message>
        <message>
            <source>{count}: {names}.</source>
            <translation>{count}: {names}.</translation>
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
        <name>CollectionDialog</name>
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
            <source>Store as Excel …</source>
            <translation>Gem som Excel …</translation>
        </message>
    </context>
    <context>
        <name>CompositionCard</name>
        <message>
            <source>Complied with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Composition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation to PIU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIU must be invited when a working group is set up, and no date is written. The group can work all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIU was invited {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules in force from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no rules for how this body is composed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the date …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CostLines</name>
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
            <source>Costs</source>
            <translation>Udgifter</translation>
        </message>
        <message>
            <source>Costs of the year</source>
            <translation>Årets udgifter</translation>
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
            <source>From</source>
            <translation>Fra</translation>
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
            <source>Not sent</source>
            <translation>Ikke sendt</translation>
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
            <translation type="unfinished" />
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
            <source>Remove grant</source>
            <translation>Fjern bevilling</translation>
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
            <translation>Tilbage til dagsorden</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>End meeting</source>
            <translation>Afslut møde</translation>
        </message>
        <message>
            <source>In progress since {time}</source>
            <translation>I gang siden {time}</translation>
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
            <source>The item can only be read</source>
            <translation>Punktet kan kun læses</translation>
        </message>
        <message>
            <source>The meeting is cancelled. It can be resumed in the menu of the meeting.</source>
            <translation>Mødet er aflyst. Det kan genoptages i mødets menu.</translation>
        </message>
        <message>
            <source>The minutes are approved and locked. Take a correction as an item at the next meeting.</source>
            <translation>Referatet er godkendt og låst. Tag en rettelse som et punkt på næste møde.</translation>
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
            <source>It is shared among the same municipalities.</source>
            <translation>Den fordeles på de samme kommuner.</translation>
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
            <source>Mark as sent</source>
            <translation>Marker som udsendt</translation>
        </message>
        <message>
            <source>New meeting …</source>
            <translation>Nyt møde …</translation>
        </message>
        <message>
            <source>Remove meeting</source>
            <translation>Fjern mødet</translation>
        </message>
        <message>
            <source>Send minutes for comments</source>
            <translation>Send referat i høring</translation>
        </message>
        <message>
            <source>Start meeting</source>
            <translation>Start møde</translation>
        </message>
        <message>
            <source>The agenda is sent as of today. The numbers of the items no longer change.</source>
            <translation>Dagsordenen er udsendt fra i dag, og punkternes numre ligger fast. Send selv filen med mail.</translation>
        </message>
        <message>
            <source>The minutes are out for comments as of today. Send the file yourself by mail.</source>
            <translation>Referatet er i høring fra i dag. Send selv filen med mail.</translation>
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
            <source>Input from the municipalities …</source>
            <translation>Input fra kommunerne …</translation>
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
        <name>Members</name>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Substitute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MembersHead</name>
        <message>
            <source>Filter the seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmer</translation>
        </message>
        <message>
            <source>More for this body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the seats on</source>
            <translation type="unfinished" />
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
        <name>OpeningDialog</name>
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
            <source>This week</source>
            <translation>Denne uge</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
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
        <name>Pages</name>
        <message>
            <source>Finance</source>
            <translation>Økonomi</translation>
        </message>
        <message>
            <source>Focus areas</source>
            <translation>Fokusområder</translation>
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
            <source>Overview</source>
            <translation>Overblik</translation>
        </message>
    </context>
    <context>
        <name>PaperActions</name>
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
        <name>PaperDesk</name>
        <message>
            <source>The paper lies as {file}</source>
            <translation>{file} er lavet</translation>
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
        <name>PopulationsDialog</name>
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
    </context>
    <context>
        <name>PostingActions</name>
        <message>
            <source>Edit posting …</source>
            <translation>Ret postering …</translation>
        </message>
        <message>
            <source>Remove posting</source>
            <translation>Fjern postering</translation>
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
        <message>
            <source>What the purse holds</source>
            <translation>Det, kassen rummer</translation>
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
        <name>RecommenderField</name>
        <message>
            <source>Who recommends</source>
            <translation>Hvem indstiller</translation>
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
        <name>RichEditor</name>
        <message>
            <source>Add column to the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add row below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At-points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulleted list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First row is a heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web or mail address (empty removes the link):</source>
            <translation type="unfinished" />
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
            <source>All saved {clock}</source>
            <translation>Alt er gemt {clock}</translation>
        </message>
        <message>
            <source>Backup taken {day} {clock}</source>
            <translation>Sikkerhedskopi taget {day} {clock}</translation>
        </message>
        <message>
            <source>Done again: {label}</source>
            <translation>Gentaget: {label}</translation>
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
            <source>Undone: {label}</source>
            <translation>Fortrudt: {label}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
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
        <name>Switcher</name>
        <message>
            <source>Cluster: {name}. Choose another</source>
            <translation>Klynge: {name}. Vælg en anden</translation>
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
        <name>_Answer</name>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Stands on the agenda.</source>
            <translation>Står på dagsordenen.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What the municipality wants on the agenda</source>
            <translation>Det, kommunen ønsker på dagsordenen</translation>
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
    <context>
        <name>card</name>
        <message>
            <source>Ask {party} for a person</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
