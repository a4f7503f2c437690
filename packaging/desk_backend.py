"""The build backend: setuptools with our set-up script, which has no place at the top level."""

# The documented way to bring one's own script is to derive from this class, underscore and all.
from setuptools.build_meta import _BuildMetaBackend


class _Backend(_BuildMetaBackend):
    def run_setup(self, setup_script: str = "packaging/setup.py") -> None:
        super().run_setup("packaging/setup.py" if setup_script == "setup.py" else setup_script)


_backend = _Backend()
build_sdist = _backend.build_sdist
build_wheel = _backend.build_wheel
build_editable = _backend.build_editable
get_requires_for_build_sdist = _backend.get_requires_for_build_sdist
get_requires_for_build_wheel = _backend.get_requires_for_build_wheel
get_requires_for_build_editable = _backend.get_requires_for_build_editable
prepare_metadata_for_build_wheel = _backend.prepare_metadata_for_build_wheel
prepare_metadata_for_build_editable = _backend.prepare_metadata_for_build_editable
