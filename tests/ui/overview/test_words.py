"""The lines of the work list, in Danish and in English."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import MeetingForm
from klyngedesk.services.todo import (
    Deed,
    Flaw,
    FollowUps,
    HomeWaiting,
    InputLacking,
    ItemUnwritten,
    MeetingAhead,
    NoMembers,
    PatientsNotInvited,
    StepDue,
    Unpaid,
    VacantSeat,
)
from klyngedesk.ui.overview.words import deed_words, flaw_words

DAY = date(2022, 12, 1)
STARTS = datetime(2022, 12, 1, 13)
LEVEL = "Fagligt niveau"

DEEDS: list[tuple[Deed, tuple[str, str], tuple[str, str]]] = [
    (
        InputLacking(("Dragør", "Ishøj"), LEVEL, DAY, 9, 11),
        ("Dragør og Ishøj har ikke sendt input", "Fagligt niveau 1. december · 9 af 11 har svaret"),
        ("Dragør and Ishøj have sent no input", "Fagligt niveau 1 December · 9 of 11 have answered"),
    ),
    (
        InputLacking(("Ishøj",), LEVEL, DAY, 10, 11),
        ("Ishøj har ikke sendt input", "Fagligt niveau 1. december · 10 af 11 har svaret"),
        ("Ishøj has sent no input", "Fagligt niveau 1 December · 10 of 11 have answered"),
    ),
    (
        StepDue("premeeting", "Formøde med formændene", LEVEL, DAY),
        ("Formøde med formændene", "Fagligt niveau · møde 1. december"),
        ("Formøde med formændene", "Fagligt niveau · meeting 1 December"),
    ),
    (
        MeetingAhead(LEVEL, STARTS, MeetingForm.HYBRID, "Hvidovre Rådhus"),
        ("Møde i fagligt niveau", "Kl. 13.00 · Hvidovre Rådhus og virtuelt"),
        ("Meeting of Fagligt niveau", "At 13.00 · Hvidovre Rådhus and online"),
    ),
    (
        ItemUnwritten("6", "recommendation", "Status", "Bo"),
        ("Punkt 6 mangler indstilling", "Status · oplæg: Bo"),
        ("Item 6 lacks a recommendation", "Status · presented by Bo"),
    ),
    (FollowUps(1, "Send oplæg", ("Bo", "Ida"), DAY), ("Send oplæg", "Bo og Ida"), ("Send oplæg", "Bo and Ida")),
    (
        FollowUps(3, "Send oplæg", (), DAY),
        ("3 opfølgninger fra 1. december er ikke afsluttet", ""),
        ("3 follow-ups from 1 December are not closed", ""),
    ),
    (
        HomeWaiting(("København", "Dragør"), ("Sundhedsudvalget",), "Oplæg", 7, 2022),
        ("København og Dragør skal godkende »Oplæg« hjemme", "Sundhedsudvalget · Beslutning nr. 7/2022"),
        ("København and Dragør must approve »Oplæg« at home", "Sundhedsudvalget · Decision no. 7/2022"),
    ),
    (
        Unpaid(2022, 3, 41_718_00, 370_000_00),
        ("Opkrævning 2022: 3 kommuner mangler at betale", "41.718 kr. af 370.000 kr. mangler"),
        ("Collection 2022: 3 municipalities have not paid", "41.718 kr. of 370.000 kr. is missing"),
    ),
]
FLAWS: list[tuple[Flaw, tuple[str, str], tuple[str, str]]] = [
    (
        NoMembers(LEVEL, 12),
        ("Fagligt niveau har ingen medlemmer endnu", "12 pladser at besætte"),
        ("Fagligt niveau has no members yet", "12 seats to fill"),
    ),
    (
        VacantSeat("PIU 2", LEVEL, None, DAY),
        ("PIU 2 er ubesat i fagligt niveau", "Tilbudt 1. december 2022"),
        ("PIU 2 is vacant in Fagligt niveau", "Offered 1 December 2022"),
    ),
    (
        VacantSeat("Ishøj", "SSU", DAY, None),
        ("Ishøj er ubesat i SSU", "Ubesat siden 1. december 2022"),
        ("Ishøj is vacant in SSU", "Vacant since 1 December 2022"),
    ),
    (
        VacantSeat("Ishøj", "SSU", None, None),
        ("Ishøj er ubesat i SSU", "Har ikke været besat"),
        ("Ishøj is vacant in SSU", "Has not been filled"),
    ),
    (
        PatientsNotInvited("Ammegruppen", DAY),
        ("PIU er ikke inviteret til arbejdsgruppe", "Ammegruppen, nedsat 1. december 2022"),
        ("PIU is not invited to a working group", "Ammegruppen, set up 1 December 2022"),
    ),
]


def plain(words: tuple[str, str]) -> tuple[str, str]:
    title, subtitle = words
    return plain_spaces(title), plain_spaces(subtitle)


@pytest.mark.parametrize(("deed", "danish", "_english"), DEEDS)
def test_what_is_to_be_done_in_danish(deed: Deed, danish: tuple[str, str], _english: object) -> None:
    assert plain(deed_words(deed)) == danish


@pytest.mark.parametrize(("deed", "_danish", "english"), DEEDS)
def test_what_is_to_be_done_in_english(
    deed: Deed, _danish: object, english: tuple[str, str], english_program: QApplication
) -> None:
    assert plain(deed_words(deed)) == english


@pytest.mark.parametrize(("flaw", "danish", "_english"), FLAWS)
def test_what_should_be_mended_in_danish(flaw: Flaw, danish: tuple[str, str], _english: object) -> None:
    assert plain(flaw_words(flaw)) == danish


@pytest.mark.parametrize(("flaw", "_danish", "english"), FLAWS)
def test_what_should_be_mended_in_english(
    flaw: Flaw, _danish: object, english: tuple[str, str], english_program: QApplication
) -> None:
    assert plain(flaw_words(flaw)) == english
