<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
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
        <name>Switcher</name>
        <message>
            <source>Cluster: {name}. Choose another</source>
            <translation>Klynge: {name}. Vælg en anden</translation>
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
</TS>
