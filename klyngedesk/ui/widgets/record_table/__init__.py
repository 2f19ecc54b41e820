"""A table of records: columns as data, real headers, sorting, filtering, editing in place, copy and paste."""

from klyngedesk.ui.widgets.record_table.columns import Column, Look
from klyngedesk.ui.widgets.record_table.rows import Group, Total
from klyngedesk.ui.widgets.record_table.view import RecordTable

__all__ = ["Column", "Group", "Look", "RecordTable", "Total"]
