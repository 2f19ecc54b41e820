"""A realistic meeting as ready data: all names and sums are invented."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from klyngedesk.domain.formatted import (
    Block,
    FormattedText,
    ListItem,
    Paragraph,
    Run,
    Table,
    TextList,
)
from klyngedesk.papers.data import (
    ActionRow,
    AgendaPaper,
    Annex,
    Approval,
    AttendanceRow,
    ClosedItem,
    CostSharingPaper,
    Decision,
    Entry,
    FollowUp,
    Footnote,
    Heading,
    Item,
    MeetingFacts,
    MembersPaper,
    MinutesPaper,
    PaperMark,
    Reservation,
    SeatRow,
    Section,
    ShareRow,
    Signer,
    SummonedRow,
)

PLACE = "Hvidovre Rådhus, mødelokale 2, Hvidovrevej 278"
FACTS = MeetingFacts(
    cluster="Sundhedsklynge Syd",
    body="Fagligt niveau",
    title="Møde i Sundhedsklynge Syd, fagligt niveau",
    date="torsdag 1. december 2022",
    time="13.00–15.00",
    place=PLACE,
    chair="Lone Egebæk, Hvidovre Hospital (formand)",
    secretary="Karla Rosenvang, sekretariatet",
)
OUTCOMES = ("Godkendt", "Godkendt med ændring", "Drøftet", "Taget til efterretning", "Udsat", "Sendes videre")

SEATS = (  # organisation, name, position, role, substitute, attendance
    ("Hvidovre Hospital", "Lone Egebæk", "vicedirektør", "Formand", "Tage Engskov", "Til stede"),
    ("Amager Hospital", "Torkil Kærhede", "klinikchef", "Medlem", "–", "Afbud"),
    ("Region Hovedstadens Psykiatri", "Anette Mosegård", "centerchef", "Medlem", "Bo Skovdal", "Til stede"),
    ("PLO-Hovedstaden", "Nadim Rahbek", "praktiserende læge", "Medlem", "–", "Til stede"),
    ("PLO-Hovedstaden", "Egon Stenlund", "praktiserende læge", "Medlem", "–", "Afbud"),
    ("Høje-Taastrup Kommune", "Holger Damkær", "direktør", "Medformand", "Ida Vesterholt", "Til stede"),
    ("Albertslund Kommune", "Petra Lundsgaard", "sundhedschef", "Medlem", "–", "Til stede"),
    ("Brøndby Kommune", "Karl Vedelskov", "centerchef", "Medlem", "–", "Til stede"),
    ("Dragør Kommune", "Merete Thorshøj", "sundhedschef", "Medlem", "–", "Afbud"),
    ("Glostrup Kommune", "Jens Elkjær", "velfærdschef", "Medlem", "Lis Aabo", "Afbud; Lis Aabo deltog"),
    ("Hvidovre Kommune", "Bente Falkedal", "ældre- og sundhedschef", "Medlem", "–", "Til stede"),
    ("Ishøj Kommune", "Ruben Åløkke", "centerchef", "Medlem", "–", "Til stede fra kl. 13.18, punkt 3"),
    ("Københavns Kommune, SUF", "Sidsel Holtebjerg", "områdechef", "Medlem", "Per Ry", "Til stede, virtuelt"),
    ("Rødovre Kommune", "Ulrikke Brandhøj", "sundhedschef", "Medlem", "–", "Til stede, dog ikke punkt 6"),
    ("Tårnby Kommune", "Mikael Søholt", "direktør", "Medlem", "–", "Til stede til kl. 14.31"),
    ("Vallensbæk Kommune", "Dorit Nyholt", "centerchef", "Medlem", "–", "Ikke til stede"),
    ("Patientinddragelsesudvalget", "Inga Bjerre", "patienter og pårørende", "Medlem", "–", "Til stede"),
    ("Patientinddragelsesudvalget", "Ubesat", "", "–", "–", "–"),
)


def text(*blocks: str | Block) -> FormattedText:
    """Formatted text of plain paragraphs and other blocks."""
    made = [Paragraph((Run(block),)) if isinstance(block, str) else block for block in blocks]
    return FormattedText(tuple(made))


def dashes(*items: str) -> TextList:
    """A bulleted list."""
    return TextList("bullets", tuple(ListItem((Run(item),)) for item in items))


def points(*items: str) -> FormattedText:
    """At-points."""
    return FormattedText((TextList("points", tuple(ListItem((Run(item),)) for item in items)),))


def section(title: str, *blocks: str | Block) -> Section:
    """A section of an item."""
    return Section(title.casefold(), title, text(*blocks))


def recommended(by: str, *at_points: str) -> Section:
    """A recommendation."""
    return Section("indstilling", "Indstilling", points(*at_points), recommender=by)


def _decision(id: str, number: int, outcome: str, *blocks: str | Block) -> Decision:
    return Decision(id, outcome, text(*blocks), f"nr. {number}/2022")


CLOSED = ClosedItem(
    "7",
    "Lukket punkt – Personsag",
    "14.30–14.40",
    "Punktet behandles for lukkede døre. Sagen fremgår af den lukkede udgave.",
)
CLOSED_IN_FULL = Item(
    id="i7-hemmeligt",
    number="7",
    title="Lukket punkt – Forlængelse af Viktor Thorsbros stilling i akutteamet",
    kind="Drøftelse (lukket)",
    time="14.30–14.40",
    presenter="Formandskabet",
    closed=True,
    sections=(
        section("Resumé", "Viktor Thorsbros tidsbegrænsede stilling udløber ved månedens slutning."),
        recommended("Formandskabet", "at forlængelsen drøftes."),
        section("Økonomi", "Forlængelsen koster 412.500 kr."),
    ),
    annexes=(Annex("Bilag 8", "Udtalelse fra nærmeste leder", "docx, 22 kB"),),
    decision=_decision("i7-hemmeligt", 49, "Udsat", "Udsat til februar, indtil udtalelsen er drøftet."),
)
SECRETS = ("Thorsbro", "akutteam", "412.500", "Udtalelse", "hemmeligt", "nærmeste", "tidsbegræns")

ITEMS: tuple[Item, ...] = (
    Item(
        id="i1",
        number="1",
        title="Godkendelse af dagsorden",
        kind="Beslutning",
        time="13.00–13.05",
        presenter="Formandskabet",
        sections=(recommended("Formandskabet", "at dagsordenen godkendes."),),
        decision=_decision("i1", 41, "Godkendt", "Godkendt. Punkt 6 blev taget før punkt 5; numrene er de samme."),
    ),
    Item(
        id="i2",
        number="2",
        title="Godkendelse af referat fra 13. oktober 2022",
        kind="Beslutning",
        time="13.05–13.10",
        presenter="Formandskabet",
        sections=(recommended("Formandskabet", "at referatet af mødet den 13. oktober 2022 godkendes."),),
        annexes=(Annex("Bilag 1", "Referat af mødet den 13. oktober 2022", "docx, 96 kB"),),
        decision=_decision(
            "i2",
            42,
            "Godkendt med ændring",
            "Godkendt, idet det under punkt 4 tilføjes, at Tårnby Kommune er med i arbejdsgruppen.",
        ),
    ),
    Item(
        id="i3",
        number="3",
        title="Fælles model for ammevejledning",
        kind="Beslutning",
        time="13.10–13.30",
        presenter="Hvidovre Hospital",
        sections=(
            section(
                "Resumé",
                "En arbejdsgruppe har lavet en fælles model, så familier får de samme råd om amning på hospitalet og"
                " derhjemme i de første 14 dage. Fagligt niveau skal tage stilling til modellen og til en afprøvning.",
            ),
            recommended(
                "Sekretariatet",
                "at fagligt niveau godkender den fælles model for ammevejledning,",
                "at modellen afprøves i Hvidovre, Tårnby og Dragør fra 1. februar til 31. august 2023,",
                "at sekretariatet samler erfaringerne til mødet i september 2023.",
            ),
            section(
                "Baggrund",
                "Ammeindsatsen blev valgt som fokusområde den 25. august 2022. Patientinddragelsesudvalget blev"
                " inviteret til arbejdsgruppen og har været med i to af fire møder.",
            ),
            section(
                "Sagsfremstilling",
                "Jordemødre og sundhedsplejersker giver i dag forskellige råd i de første uger, og familierne mærker"
                " skiftet fra hospital til kommune som et brud. Modellen har tre dele:",
                dashes(
                    "én vejledning, som alle faggrupper bruger",
                    "samme skriftlige materiale på dansk, engelsk og arabisk",
                    "et opkald fra sundhedsplejen senest to hverdage efter udskrivelsen.",
                ),
                Paragraph(
                    (
                        Run("Afprøvningen følges med "),
                        Run("tre nøgletal", bold=True),
                        Run(" fra "),
                        Run("databasen for børns sundhed", link="https://eksempel.dk/boern"),
                        Run(":"),
                    )
                ),
                Table(
                    (
                        ((Run("Nøgletal"),), (Run("2021"),), (Run("Mål"),)),
                        ((Run("Ammer fuldt ved fire måneder"),), (Run("62 %"),), (Run("68 %"),)),
                        ((Run("Henvendelser igen til fødegangen"),), (Run("214"),), (Run("150"),)),
                    )
                ),
            ),
            section("Økonomi", "Afprøvningen koster 180.000 kr. og dækkes af klyngemidlerne."),
            section("Videre proces", "Indstillingen går til politisk niveau den 17. januar 2023."),
        ),
        annexes=(
            Annex("Bilag 2", "Model for ammevejledning, udkast 3", "docx, 84 kB"),
            Annex("Bilag 3", "Tal fra databasen 2021", "xlsx, 31 kB"),
        ),
        decision=replace(
            _decision(
                "i3",
                43,
                "Sendes videre",
                "Modellen og afprøvningen i de tre kommuner blev godkendt.",
                "Indstillingen sendes videre til politisk niveau den 17. januar 2023.",
            ),
            reservations=(
                Reservation(
                    "r1", "Kommunen vil først vurdere bemandingen til opkald efter to hverdage.", "Ishøj Kommune"
                ),
                Reservation("r2", "Vallensbæk Kommune afventer budgettet for 2023."),
            ),
            follow_ups=(FollowUp("Sekretariatet skriver indstillingen til politisk niveau.", "ti. 20. dec."),),
            at_home="Hvidovre (Sundhedsudvalget, godkendt 1. nov. 2022) og Dragør (Kommunalbestyrelsen).",
        ),
    ),
    Item(
        id="i4",
        number="4",
        title="Børn og unge i mistrivsel: forslag til fælles pejlemærker",
        kind="Drøftelse",
        time="13.30–13.50",
        presenter="Høje-Taastrup Kommune og psykiatrien",
        sections=(
            section("Resumé", "Fire pejlemærker for samarbejdet drøftes, før de forelægges politisk niveau."),
            recommended(
                "Høje-Taastrup Kommune og Region Hovedstadens Psykiatri",
                "at fagligt niveau drøfter de fire pejlemærker,",
                "at medlemmerne peger på de to, der skal arbejdes med først.",
            ),
            section(
                "Sagsfremstilling",
                "Pejlemærkerne bygger på samtaler med 24 familier:",
                TextList(
                    "numbers",
                    (
                        ListItem((Run("Familien har én indgang."),)),
                        ListItem((Run("Et tilbud begynder senest fire uger efter henvendelsen,"),)),
                        ListItem((Run("i skolen eller"),), 1),
                        ListItem((Run("hos egen læge."),), 1),
                        ListItem((Run("Ventetid bruges, så familien ikke står alene."),)),
                    ),
                ),
            ),
            section("Inddragelse", "Pejlemærkerne er drøftet i to kommunale ungeråd."),
        ),
        annexes=(Annex("Bilag 5", "Fire pejlemærker", "docx, 58 kB"),),
        decision=replace(
            _decision("i4", 44, "Drøftet", "Drøftet. Der arbejdes først med »én indgang« og med ventetiden."),
            follow_ups=(FollowUp("Høje-Taastrup Kommune og psykiatrien beskriver de to.", "fr. 20. jan. 2023"),),
        ),
    ),
    Item(
        id="i5",
        number="5",
        title="Temadrøftelse: overgange ved udskrivelse",
        kind="Temadrøftelse",
        time="13.50–14.15",
        presenter="Amager og Hvidovre Hospital",
        sections=(section("Resumé", "To oplæg og en fælles drøftelse om ældre, der udskrives til hjemmepleje."),),
        annexes=(Annex("Bilag 7", "Genindlæggelser i klyngen 2019–2021", "pdf, 188 kB"),),
        sub_items=(
            Item(
                id="i5-1",
                number="5.1",
                title="Oplæg: hvad viser tallene?",
                kind="Orientering",
                time="13.50–14.00",
                presenter="Hvidovre Hospital",
                sections=(section("Sagsfremstilling", "Genindlæggelser inden for 30 dage, fordelt på kommuner."),),
                decision=_decision("i5-1", 45, "Taget til efterretning", "Taget til efterretning."),
            ),
            Item(
                id="i5-2",
                number="5.2",
                title="Drøftelse: hvor går det galt, og hvad kan vi selv ændre?",
                kind="Drøftelse",
                time="14.00–14.15",
                presenter="Formandskabet",
                sections=(
                    section(
                        "Sagsfremstilling",
                        "Tre grupper på tværs af sektorer svarer på:",
                        dashes("Hvilke oplysninger mangler oftest?", "Hvad kan vi aftale nu uden nye midler?"),
                    ),
                ),
                decision=replace(
                    _decision(
                        "i5-2",
                        46,
                        "Drøftet",
                        "Drøftet. Grupperne pegede på tre forhold:",
                        dashes(
                            "medicinlister, der ikke er ført à jour",
                            "udskrivelser efter kl. 15 på fredage",
                            "telefonnumre, der mangler.",
                        ),
                    ),
                    follow_ups=(FollowUp("Sekretariatet skriver et notat.", "to. 26. jan. 2023"),),
                ),
            ),
        ),
    ),
    Item(
        id="i6",
        number="6",
        title="Fælles indsats om overvægt hos børn",
        kind="Beslutning",
        time="14.15–14.30",
        presenter="Albertslund Kommune",
        sections=(
            section("Resumé", "Indsatsen om overvægt foreslås udvidet til børn i alderen 4–10 år."),
            recommended(
                "Albertslund Kommune",
                "at fagligt niveau tilslutter sig udvidelsen,",
                "at der nedsættes en arbejdsgruppe, som Patientinddragelsesudvalget inviteres til.",
            ),
            section("Økonomi", "Arbejdsgruppen holdes inden for deltagernes egne rammer."),
        ),
        decision=_decision("i6", 48, "Godkendt med ændring", "Godkendt, idet aldersgruppen ændres til 4–12 år."),
    ),
)
LAST_ITEMS = (
    Item(
        id="i8",
        number="8",
        title="Opfølgning og orientering",
        kind="Orientering",
        time="14.40–14.55",
        presenter="Sekretariatet",
        sections=(section("Resumé", "Sekretariatet gør status på åbne aftaler og orienterer fra andre fora."),),
        annexes=(Annex("Bilag 9", "Aftaler, der ikke er afsluttet", "docx, 40 kB"),),
        sub_items=(
            Item(
                id="i8-1",
                number="8.1",
                title="Opfølgning på tidligere møder",
                kind="Orientering",
                sections=(section("Sagsfremstilling", "Fem af syv aftaler er afsluttet."),),
                decision=_decision("i8-1", 50, "Taget til efterretning", "Taget til efterretning."),
            ),
        ),
    ),
    Item(
        id="i9",
        number="9",
        title="Næste møde og eventuelt",
        kind="Orientering",
        time="14.55–15.00",
        presenter="Formandskabet",
        decision=Decision("i9", number="nr. 52/2022"),
    ),
)


def mark(kind: str, title: str, version: str, rendering: str = "open") -> PaperMark:
    """What a paper's file says of itself."""
    return PaperMark(
        kind,  # type: ignore[arg-type]
        "m-2022-12-01",
        f"{title} – Sundhedsklynge Syd, fagligt niveau – 1. december 2022",
        "Sundhedsklynge Syd, fagligt niveau",
        "Sekretariatet for Sundhedsklynge Syd",
        version,
        rendering,  # type: ignore[arg-type]
    )


def entries(closed: Item | ClosedItem) -> tuple[Entry, ...]:
    """The items, with a heading before the last."""
    return (*ITEMS, closed, Heading("Til orientering"), *LAST_ITEMS)


def _agenda(closed: Item | ClosedItem, rendering: str) -> AgendaPaper:
    return AgendaPaper(
        mark=mark("agenda", "Dagsorden", "Udsendt torsdag 24. november 2022", rendering),
        meeting=replace(
            FACTS,
            absences="Merete Thorshøj, Dragør Kommune, og Egon Stenlund, PLO-Hovedstaden",
            remark="Der er sandwich fra kl. 12.30.",
        ),
        entries=entries(closed),
        summoned=tuple(SummonedRow(o, n, p, r) for o, n, p, r, _, _ in SEATS),
        guests=("Under punkt 3 deltager desuden chefjordemoder Tine Overgaard, Hvidovre Hospital.",),
    )


@pytest.fixture
def agenda() -> AgendaPaper:
    """The agenda as it may be published."""
    return _agenda(CLOSED, "open")


@pytest.fixture
def full_agenda() -> AgendaPaper:
    """The agenda with its closed item."""
    return _agenda(CLOSED_IN_FULL, "full")


@pytest.fixture
def minutes() -> MinutesPaper:
    """The minutes, open."""
    present = [(n, o, a) for o, n, *_, a in SEATS if a.startswith("Til stede")]
    return MinutesPaper(
        mark=mark("minutes", "Referat", "Udkast, torsdag 8. december 2022"),
        meeting=replace(
            FACTS,
            time="13.00–14.52",
            remark="Udkast i høring. Bemærkninger sendes til sekretariatet senest torsdag 15. december 2022.",
        ),
        entries=entries(CLOSED),
        attendance=tuple(AttendanceRow(o, n, p, a) for o, n, p, _, _, a in SEATS),
        sentences=(
            "Torkil Kærhede, Amager Hospital, og Merete Thorshøj, Dragør Kommune, havde meldt afbud.",
            "Jens Elkjær, Glostrup Kommune, havde meldt afbud, og Lis Aabo deltog i stedet.",
            "Ulrikke Brandhøj, Rødovre Kommune, var inhabil og deltog ikke i behandlingen af punkt 6.",
        ),
        actions=(
            ActionRow("3", "Skrive indstillingen om ammevejledning", "Sekretariatet", "ti. 20. dec."),
            ActionRow("4", "Beskrive de to pejlemærker", "Høje-Taastrup Kommune", "fr. 20. jan. 2023"),
        ),
        next_meeting="Torsdag 9. februar 2023 kl. 13.00–15.00 på Albertslund Rådhus.",
        signers=tuple(Signer(name, organisation) for name, organisation, _ in present),
        approvals=(
            Approval("Lone Egebæk, formand", "Hvidovre Hospital", "Pr. e-mail tirsdag 13. december 2022"),
            Approval("Holger Damkær, medformand", "Høje-Taastrup Kommune", "Afventer"),
        ),
        outcomes=OUTCOMES,
    )


@pytest.fixture
def members() -> MembersPaper:
    """A list of members."""
    return MembersPaper(
        mark=PaperMark("members", "b-fagligt", "Medlemsliste", version="Pr. torsdag 1. december 2022"),
        cluster="Sundhedsklynge Syd",
        body="Fagligt niveau",
        date="1. december 2022",
        rows=tuple(SeatRow(o, n, p, r, s) for o, n, p, r, s, _ in SEATS),
        seats="18 pladser, heraf 17 besat",
        chairmanship="Lone Egebæk, Hvidovre Hospital, og Holger Damkær, Høje-Taastrup Kommune",
        remark="Patientinddragelsesudvalget er tilbudt to pladser; den ene er ubesat.",
        secretariat=("Karla Rosenvang, sekretariatsleder", "Jakob Præstholm, specialkonsulent"),
    )


@pytest.fixture
def cost_sharing() -> CostSharingPaper:
    """A cost sharing between three municipalities."""
    return CostSharingPaper(
        mark=PaperMark("cost-sharing", "2022", "Fordelingsnøgle 2022", version="Udskrevet 24. november 2022"),
        cluster="Sundhedsklynge Syd",
        subject="Fælleskommunal medfinansiering af sekretariatet",
        year="2022",
        basis="indbyggere, der tæller, 1. kvartal 2022 (2022K1)",
        rows=(
            ShareRow("København", "287.181", "73,1 %", "270.352 kr.", "1"),
            ShareRow("Høje-Taastrup", "53.053", "13,5 %", "49.944 kr."),
            ShareRow("Hvidovre", "52.779", "13,4 %", "49.704 kr.", "2"),
        ),
        total=ShareRow("I alt", "393.013", "100,0 %", "370.000 kr."),
        notes=(Footnote("1", "Tæller tre bydele."), Footnote("2", "Tæller halvt.")),
        source="Danmarks Statistik, 2022K1.",
        method=(
            "Hver kommunes beløb er udgiften ganget med kommunens andel af de indbyggere, der tæller.",
            "Procenterne er kun til orientering og bruges ikke i beregningen.",
        ),
    )


@pytest.fixture(scope="session")
def saved_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], bytes]:
    """Open a Word file in LibreOffice and save it as Word again; skips where there is no LibreOffice."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("no LibreOffice on this machine (soffice)")
    folder = tmp_path_factory.mktemp("libreoffice")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"

    def save(content: bytes) -> bytes:
        source, made = folder / "paper.docx", folder / "saved" / "paper.docx"
        source.write_bytes(content)
        command = [program, "--headless", profile, "--convert-to", "docx", "--outdir", made.parent, source]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return made.read_bytes()

    return save


@pytest.fixture(scope="session")
def expect_valid(
    sdk_findings: Callable[[Path], list[str]], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[bytes], None]:
    """Assert that both validators find nothing in a Word file."""
    path = tmp_path_factory.mktemp("valid") / "paper.docx"

    def expect(content: bytes) -> None:
        path.write_bytes(content)
        result = OpenXmlValidator().validate(path)
        assert not result.errors
        assert not sdk_findings(path)

    return expect


@pytest.fixture
def secrets() -> tuple[str, ...]:
    """Words that stand in the closed item and nowhere else."""
    return SECRETS


@pytest.fixture
def item_with_closed_sub_item() -> Item:
    """An open item, one of whose sub-items is closed."""
    closed = ClosedItem("1.1", "Lukket punkt – Sag om en leverandør", "", "Punktet behandles for lukkede døre.")
    return Item("i1", "1", "Orientering", sub_items=(closed,))
