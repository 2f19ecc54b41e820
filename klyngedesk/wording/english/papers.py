"""Sentences about Word templates that cannot be used, and about papers that cannot be read back, in English."""

from klyngedesk.wording import Sentence

_SAFE = "No file is changed."

SENTENCES: dict[str, Sentence] = {
    "template.missing": Sentence(
        "The template »{file}« is not there.", _SAFE, "Choose another template, or put the file back."
    ),
    "template.unreadable": Sentence(
        "The template »{file}« cannot be read: {reason}.", _SAFE, "Close the file in other programs, and try again."
    ),
    "template.not_word": Sentence(
        "The template »{file}« is not a Word document.",
        _SAFE,
        "Save it in Word as »Word Document (*.docx)«.",
    ),
    "template.unknown_name": Sentence(
        "The template »{file}« uses the name »{name}«, which is not there.",
        _SAFE,
        "Correct or delete it in the template.",
    ),
    "template.unknown_name_near": Sentence(
        "The template »{file}« uses the name »{name}«, which is not there.",
        _SAFE,
        "Write »{near}«, if that is what is meant.",
    ),
    "template.outside_loop": Sentence(
        "The template »{file}« uses »{name}« outside what is repeated for each item.",
        _SAFE,
        "Move the field below the line {{%p {loop} %}}.",
    ),
    "template.unreadable_tag": Sentence(
        "The template »{file}« has a field that cannot be read: »{tag}«.",
        _SAFE,
        "A field is written as {{{{ møde.titel }}}}.",
    ),
    "template.unclosed_tag": Sentence(
        "The template »{file}« has a field that lacks its beginning or its end.",
        _SAFE,
        "A field begins with {{{{ and ends with }}}}; both stand in the same paragraph.",
    ),
    "template.unknown_statement": Sentence(
        "The template »{file}« has a line of its own language that is not known: »{statement}«.",
        _SAFE,
        "Use only lines that begin with »for« or »if«, and their »endfor« and »endif«.",
    ),
    "template.missing_end": Sentence(
        "The template »{file}« lacks the line »{end}« for »{statement}«.",
        _SAFE,
        "Put the line {{%p {end} %}} after what is to be repeated or shown.",
    ),
    "template.end_without_start": Sentence(
        "The template »{file}« has the line »{statement}« without a beginning.",
        _SAFE,
        "Delete the line, or put the beginning back.",
    ),
    "template.uneven_pair": Sentence(
        "The template »{file}« has »{statement}« and »{end}«, which do not fit together.",
        _SAFE,
        "Write both with {{%p, each in a paragraph of its own, or both in the same line.",
    ),
    "template.forbidden": Sentence(
        "The template »{file}« uses something that is not allowed: »{tag}«.",
        _SAFE,
        "Delete the field in the template.",
    ),
    "template.failed": Sentence(
        "The template »{file}« cannot be filled in: {reason}.",
        _SAFE,
        "Mend the template, or use the one that came with the program.",
    ),
    "template.style_missing": Sentence(
        "The template »{file}« lacks the style »{style}«; texts that use it look simpler.",
    ),
    "paper.not_word": Sentence(
        "»{file}« is not a Word document.", "Nothing is read in.", "Choose the file that was edited in Word."
    ),
    "paper.not_ours": Sentence(
        "»{file}« was not made by Klyngedesk.",
        "Nothing is read in.",
        "Choose minutes that were made here and edited in Word since.",
    ),
}
