from __future__ import annotations

import pytest

from klyngedesk.services.desk import Desk


@pytest.fixture
def desk(new_desk: Desk) -> Desk:
    """What the wizard meets at the first start."""
    return new_desk
