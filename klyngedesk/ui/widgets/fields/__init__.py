"""Fields of forms: a label, something to write or choose in, and what is wrong with it."""

from klyngedesk.ui.widgets.fields.combo import Choice, Combo
from klyngedesk.ui.widgets.fields.date import DateField
from klyngedesk.ui.widgets.fields.form_field import Editor, FormField
from klyngedesk.ui.widgets.fields.line import AmountField, LineField, TextField, TimeField
from klyngedesk.ui.widgets.fields.memo import Memo
from klyngedesk.ui.widgets.fields.suggest import SuggestField
from klyngedesk.ui.widgets.fields.suggesting import suggesting

__all__ = [
    "AmountField", "Choice", "Combo", "DateField", "Editor", "FormField", "LineField", "Memo", "SuggestField",
    "TextField", "TimeField", "suggesting",
]  # fmt: skip
