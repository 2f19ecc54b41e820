"""Sentences about files that are read from outside: Excel, text files, populations, members. In English."""

from klyngedesk.wording import Sentence

_NOTHING = "Nothing is changed."
_ONLY_XLSX = "Open the file in Excel, and save it as »Excel Workbook (*.xlsx)«."

SENTENCES: dict[str, Sentence] = {
    "xlsx.empty": Sentence("The file is empty.", _NOTHING, "Choose another file."),
    "xlsx.no_content": Sentence("There is nothing in the spreadsheet.", _NOTHING, "Choose another file."),
    "xlsx.password": Sentence(
        "The file is protected by a password.",
        _NOTHING,
        "Open it in Excel, remove the password under File → Info, and save it.",
    ),
    "xlsx.old_format": Sentence("The file is saved in another Excel format.", _NOTHING, _ONLY_XLSX),
    "xlsx.picture": Sentence("The file is a picture.", _NOTHING, "Choose a spreadsheet (.xlsx)."),
    "xlsx.pdf": Sentence("The file is a PDF.", _NOTHING, "Choose a spreadsheet (.xlsx)."),
    "xlsx.not_excel": Sentence("The file is not an Excel spreadsheet.", _NOTHING, _ONLY_XLSX),
    "xlsx.damaged": Sentence(
        "The file is damaged and cannot be read.",
        _NOTHING,
        "Open it in Excel, save it again, and try again. If Excel cannot open it either, ask for a new file.",
    ),
    "xlsx.too_large": Sentence("The file is too large.", _NOTHING, "Save only the sheet you need in a new file."),
    "xlsx.too_many_rows": Sentence(
        "The sheet has more than {most} rows.", _NOTHING, "Delete the rows you do not need, and try again."
    ),
    "cost_sheet.too_large": Sentence(
        "The amount or the populations are too large for Excel to work them out to the øre.",
        "The sharing in the program is right.",
        "Make the sharing key in Word instead.",
    ),
    "text.empty": Sentence("The file is empty.", _NOTHING, "Choose another file."),
    "text.binary": Sentence("The file is not a text file.", _NOTHING, "Choose a CSV file or a spreadsheet (.xlsx)."),
    "text.encoding": Sentence(
        "The letters in the file cannot be read.", _NOTHING, "Save the file as »CSV UTF-8«, and try again."
    ),
    "text.damaged": Sentence("The line cannot be split into fields.", _NOTHING, "Fetch the file again."),
    "text.too_many_lines": Sentence(
        "The file has more than {most} lines.",
        _NOTHING,
        "Fetch the table again without dividing it by sex, age and marital status.",
    ),
    "members.no_headings": Sentence(
        "There is no row with headings such as Organisation, Navn and Rolle.",
        _NOTHING,
        "Write headings above the columns, and try again.",
    ),
    "members.missing_column": Sentence(
        "The column »{heading}« is missing.", _NOTHING, "Write the heading above the right column, and try again."
    ),
    "members.column_twice": Sentence(
        "The heading »{heading}« means the same as an earlier column.",
        _NOTHING,
        "Delete one of the columns, and try again.",
    ),
    "members.no_rows": Sentence("There are no members below the headings.", _NOTHING, "Choose another file."),
    "members.unknown_column": Sentence("The column »{heading}« is not known and is not used."),
    "members.hidden_rows": Sentence("{count} hidden rows are read too.", do="Delete them if they are not wanted."),
    "members.no_organisation": Sentence("The organisation is missing, so the row is left out."),
    "members.period": Sentence("The end date lies before the start date and is not used.", do="Correct the date."),
    "members.unknown_role": Sentence(
        "The role »{text}« is not known and is not used.",
        do="Use medlem, formand, medformand, observatør or sekretariat.",
    ),
    "members.bad_mail": Sentence("»{text}« is not a mail address and is not used.", do="Correct the address."),
    "members.cell_error": Sentence(
        "The cell shows an error from Excel ({text}) and is not used.", do="Correct the formula."
    ),
    "members.cpr": Sentence(
        "There is a CPR number in the cell, and it is left out.", do="Delete the CPR number in the file."
    ),
    "members.row_twice": Sentence("{name} stands in row {row} too, so the row is left out."),
    "population.no_headings": Sentence(
        "The file does not look like a table from Danmarks Statistik: there are neither the columns OMRÅDE, TID and "
        "INDHOLD nor a row of quarters.",
        _NOTHING,
        "Fetch the table FOLK1A as CSV or Excel from Statistikbanken.",
    ),
    "population.no_area_column": Sentence(
        "A column of areas is missing.", _NOTHING, "Fetch the table again with the municipalities chosen under OMRÅDE."
    ),
    "population.no_period_column": Sentence(
        "The column TID is missing.", _NOTHING, "Fetch the table again with the quarter chosen under TID."
    ),
    "population.no_count_column": Sentence("The column INDHOLD is missing.", _NOTHING, "Fetch the table again."),
    "population.column_twice": Sentence(
        "The column »{heading}« is there twice.", _NOTHING, "Delete one of them, and try again."
    ),
    "population.unknown_column": Sentence(
        "The column »{heading}« is not a quarter.", _NOTHING, "Delete the column, and try again."
    ),
    "population.bad_period": Sentence("»{text}« is not a quarter.", _NOTHING, "A quarter is written as 2026K1."),
    "population.bad_count": Sentence(
        "»{text}« is not a whole number of inhabitants.", _NOTHING, "Correct the number, and try again."
    ),
    "population.code_and_name": Sentence(
        "Municipality code and name do not fit together in »{area}«.", _NOTHING, "Correct one of them, and try again."
    ),
    "population.no_municipalities": Sentence(
        "None of the file's areas is a municipality.",
        _NOTHING,
        "Fetch the table again with the municipalities chosen.",
    ),
    "population.part_only": Sentence(
        "The figures are divided by {heading}, and the parts ({values}) are not all inhabitants.",
        _NOTHING,
        "Fetch the table again with »I alt« chosen under {heading}.",
    ),
    "population.several_totals": Sentence(
        "The column {heading} has several kinds of total: {values}.",
        _NOTHING,
        "Fetch the table again with one total only.",
    ),
    "population.twice": Sentence(
        "There are two figures for {area} in {period}.", _NOTHING, "Delete one of them, and try again."
    ),
    "population.incomplete": Sentence(
        "Figures for {area} in {period} are missing.",
        _NOTHING,
        "Fetch the table again with the same choices for all areas.",
    ),
    "population.missing": Sentence(
        "The figure for {area} in {period} is missing in the file.", "The former figure is unchanged."
    ),
}
