from email import message_from_bytes
from email.message import EmailMessage
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mails import body, read

from klyngedesk.domain.problems import Refused
from klyngedesk.domain.typed import clean, clean_line
from klyngedesk.exchange.eml import Attachment, MailDraft, Recipient, write_draft

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


def opened(draft: MailDraft) -> EmailMessage:
    return read(write_draft(draft))


def test_a_draft_opens_as_unsent_with_everyone_and_everything_on_it() -> None:
    mail = opened(
        MailDraft(
            "Dagsorden – Sundhedsklynge Syd",
            "Kære alle\n\nHermed dagsorden til mødet på Ishøj Rådhus.\n",
            to=(Recipient("mette@example.dk", "Mette Holmgaard"), Recipient("ib@example.dk", "Lund, Ib")),
            copy_to=(Recipient("plo@example.dk"),),
            hidden_copy_to=(Recipient("arkiv@example.dk"),),
            attachments=(Attachment("Dagsorden – åben.docx", b"PK\x00\xff"),),
        )
    )
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Dagsorden – Sundhedsklynge Syd"
    assert [(a.display_name, a.addr_spec) for a in mail["To"].addresses] == [
        ("Mette Holmgaard", "mette@example.dk"),
        ("Lund, Ib", "ib@example.dk"),
    ]
    assert mail["Bcc"].addresses[0].addr_spec == "arkiv@example.dk"
    assert "Ishøj Rådhus" in body(mail)
    (file,) = mail.iter_attachments()
    assert file.get_filename() == "Dagsorden – åben.docx"
    assert file.get_content_type() == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert file.get_payload(decode=True) == b"PK\x00\xff"


def test_each_of_many_stands_as_an_address_of_its_own_before_anything_is_decoded() -> None:
    names = ("Lise Bang Thomsen", "Jens Peter Hvid", "Dorte Kvist", "Ole Bak-Sørensen", "Åse Ærø", "Lund, Ib")
    people = tuple(Recipient(f"navn{number}@example.dk", name) for number, name in enumerate(names * 5))
    to = message_from_bytes(write_draft(MailDraft("Dagsorden", "", to=people)))["To"]
    assert [mail for _, mail in getaddresses([to])] == [person.mail for person in people]
    assert max(map(len, to.splitlines())) < 100


@given(ANY, ANY, ANY)
def test_any_text_arrives_as_written(subject: str, name: str, text: str) -> None:
    mail = opened(MailDraft(subject, text, to=(Recipient("a@example.dk", name),)))
    assert clean_line(str(mail["Subject"])) == clean_line(subject)
    assert mail["To"].addresses[0].addr_spec == "a@example.dk"
    assert body(mail).rstrip("\n") == clean(text).rstrip("\n")


def test_a_line_break_in_a_subject_adds_no_header() -> None:
    mail = opened(MailDraft("Møde\r\nBcc: alle@example.dk", ""))
    assert mail["Bcc"] is None
    assert mail["Subject"] == "Møde Bcc: alle@example.dk"


def test_a_danish_domain_is_coded() -> None:
    mail = opened(MailDraft("Møde", "", to=(Recipient("ib@blåbær.dk"),)))
    assert mail["To"].addresses[0].addr_spec == "ib@xn--blbr-roah.dk"


@pytest.mark.parametrize("address", ["", "ib", "ib@", "@example.dk", "ib lund@example.dk", "ib@example", "a@b..dk"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(Refused) as caught:
        write_draft(MailDraft("Møde", "", to=(Recipient(address),)))
    assert caught.value.problems[0].code == "mail.bad_address"
