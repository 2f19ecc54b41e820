import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

Recalculate = Callable[[list[Workbook]], list[Workbook]]


@pytest.fixture(scope="session")
def recalculate(tmp_path_factory: pytest.TempPathFactory) -> Recalculate:
    """Let LibreOffice reckon the formulas of workbooks that carry no results, and read what it found."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed, so formulas cannot be reckoned")
    folder = tmp_path_factory.mktemp("office")
    runs = iter(range(100))

    def run(workbooks: list[Workbook]) -> list[Workbook]:
        bare = folder / f"in{next(runs)}"
        reckoned = bare / "out"
        reckoned.mkdir(parents=True)
        names = [f"{number}.xlsx" for number in range(len(workbooks))]
        for name, workbook in zip(names, workbooks, strict=True):
            workbook.save(bare / name)
        subprocess.run(
            [
                office,
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                *("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(reckoned)),
                *(str(bare / name) for name in names),
            ],
            check=True,
            capture_output=True,
            timeout=240,
        )
        return [_opened(reckoned / name) for name in names]

    return run


def _opened(path: Path) -> Workbook:
    return load_workbook(BytesIO(path.read_bytes()), data_only=True)
