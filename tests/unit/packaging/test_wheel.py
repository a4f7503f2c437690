"""The wheel as a person gets it: built from the sources alone, without a checkout around it."""

import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from desk_setup.places import ROOT

pytestmark = pytest.mark.slow

BINARY = (".so", ".pyd")
TOP_LEVEL = ("warehouse_desk", "resources", "packaging", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources with one planning module marked for compiling, and the real ones left plain."""
    folder = tmp_path_factory.mktemp("sources")
    left_out = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
    for name in TOP_LEVEL:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=left_out)
        else:
            shutil.copy(ROOT / name, folder / name)
    planning = folder / "warehouse_desk" / "planning"
    for path in planning.rglob("*.py"):
        path.write_text(path.read_text().replace("# cython: ", "# plain: "))
    marked = planning / "marked.py"
    marked.write_text("# cython: boundscheck=False\nimport sys\nNAME = __file__\n")
    return folder


def build(sources: Path, kind: str) -> Path:
    """Call the build backend as pip does, and give back the file it made."""
    out = sources / "out"
    code = f"import desk_backend; print(desk_backend.build_{kind}({str(out)!r}))"
    environment = {**os.environ, "PYTHONPATH": str(sources / "packaging")}
    out.mkdir(exist_ok=True)
    made = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=sources,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return out / made.stdout.splitlines()[-1]


def test_a_wheel_brings_its_resources_and_runs_in_a_clean_environment(
    sources: Path, tmp_path: Path
):
    wheel = build(sources, "wheel")
    venv.create(tmp_path / "clean")
    python = tmp_path / "clean" / ("Scripts" if os.name == "nt" else "bin") / "python"

    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-compile"]
    subprocess.run([*pip, "--no-deps", "--no-index", wheel], check=True, cwd=tmp_path)
    code = "from warehouse_desk import resources; print(*resources.path().iterdir())"
    asked = subprocess.run(
        [python, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    names = zipfile.ZipFile(wheel).namelist()
    assert "_resources" in asked.stdout
    assert "warehouse_desk/planning/marked.py" in names
    binaries = {Path(name).name.partition(".")[0] for name in names if name.endswith(BINARY)}
    assert binaries in (set(), {"marked", "_shared"})
    assert not any(
        name.startswith("warehouse_desk/_resources") and name.endswith((".py", ".ts"))
        for name in names
    )


def test_the_source_archive_holds_what_a_build_needs(sources: Path):
    archive = build(sources, "sdist")

    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}

    assert {"packaging/desk_backend.py", "packaging/setup.py", "pyproject.toml"} <= names
    assert any(name.startswith("resources/") for name in names)
