"""A list with group headings and two-line rows: the work list, the agenda, meetings, focus areas, results."""

from klyngedesk.ui.widgets.grouped_list.delegate import RowDelegate
from klyngedesk.ui.widgets.grouped_list.rows import Heading, ListStyle, Mark, Row
from klyngedesk.ui.widgets.grouped_list.view import GroupedList

__all__ = ["GroupedList", "Heading", "ListStyle", "Mark", "Row", "RowDelegate"]
