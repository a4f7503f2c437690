"""What pyproject.toml cannot say to setuptools; run from the project's folder."""

import multiprocessing
import os
import shutil
import sys
from pathlib import Path

from Cython.Build import cythonize
from desk_setup import compiled
from setuptools import Extension, setup
from setuptools.command.build_py import build_py

#: The commands that make something to run elsewhere. An editable install stays plain Python:
#: `desk_setup.compiled` keeps the binaries of a checkout no older than their sources.
_COMPILING = {"bdist_wheel", "build", "build_ext"}
#: Well optimised, and without debug information, which nobody reads.
_FLAGS = [] if os.name == "nt" else ["-O3", "-g0"]
_LEFT_OUT = shutil.ignore_patterns("*.py", "*.pyc", "__pycache__", "*.ts", "making")


class BuildWithResources(build_py):
    """Put the resources into the package; an editable install reads them where they lie."""

    def run(self) -> None:
        """Build the modules, then copy the resources beside them."""
        super().run()
        if not self.editable_mode:
            target = Path(self.build_lib, "warehouse_desk", "_resources")
            shutil.copytree("resources", target, ignore=_LEFT_OUT, dirs_exist_ok=True)

    def get_source_files(self) -> list[str]:
        """Name what a source archive needs: the modules, the resources and the build itself."""
        folders = (Path("packaging"), Path("resources"))
        files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
        ours = [str(path) for path in files if path.suffix != ".pyc"]
        return [*super().get_source_files(), *ours]


def extensions() -> list[Extension]:
    """Turn the marked planning modules into C; one that does not compile stays plain Python."""
    if not _COMPILING.intersection(sys.argv):
        return []
    marked = [_extension(compiled.module_of(path), path) for path in compiled.sources()]
    if not marked:
        return []
    built: list[Extension] = cythonize(
        [*marked, _extension(compiled.SHARED, compiled.shared())],
        build_dir="build/cython",
        language_level=3,
        nthreads=_processes(),
        shared_utility_qualified_name=compiled.SHARED,
    )
    return built


def _extension(module: str, source: Path) -> Extension:
    return Extension(
        module,
        [str(source.relative_to(Path.cwd()))],
        optional=True,
        extra_compile_args=_FLAGS,
    )


def _processes() -> int:
    """Turn several modules into C at once where a process can be forked; else one by one."""
    if sys.platform != "linux":
        return 0
    multiprocessing.set_start_method("fork", force=True)
    return os.cpu_count() or 1


setup(
    cmdclass={"build_py": BuildWithResources},
    ext_modules=extensions(),
    options={"build_ext": {"parallel": os.cpu_count()}},
)
