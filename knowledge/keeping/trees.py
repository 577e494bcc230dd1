"""The files of a library as they lie in a folder, in a pack, or as they were before the last change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from knowledge.errors import LibraryError
from knowledge.keeping.change_records import read_records
from knowledge.keeping.undoing import last_run
from knowledge.library_files import library_files
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from knowledge.keeping.change_records import Record


class Tree(Protocol):
    """The files of one state of a library, originals apart, by their paths with forward slashes."""

    def paths(self) -> set[str]:
        """Give the paths of all files."""
        ...

    def read(self, path: str) -> bytes:
        """Give the content of a file."""
        ...


class FolderTree:
    """A library in a folder as it is now. Raises :class:`LibraryError` as reading does."""

    def __init__(self, folder: Path) -> None:
        self._files = {
            file.relative: file.path for file in library_files(folder) if file.kind and not _is_trick(file.problem)
        }

    def paths(self) -> set[str]:
        """Give the paths of all files."""
        return set(self._files)

    def read(self, path: str) -> bytes:
        """Give the content of a file."""
        try:
            return self._files[path].read_bytes()
        except OSError as error:
            raise LibraryError(
                f"{shown_path(self._files[path])} cannot be read ({error.strerror}); check its rights"
            ) from None


def _is_trick(problem: tuple[str, str] | None) -> bool:
    return problem is not None and problem[0] not in ("is empty",)


class BytesTree:
    """Files whose contents are at hand, such as those of a pack."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = {path: content for path, content in files.items() if not path.startswith("originals/")}

    def paths(self) -> set[str]:
        """Give the paths of all files."""
        return set(self._files)

    def read(self, path: str) -> bytes:
        """Give the content of a file."""
        return self._files[path]


class TreeBefore:
    """A library as it was before the last run that changed it; files that the run did not touch are as they are now."""

    def __init__(self, folder: Path) -> None:
        self._now = FolderTree(folder)
        self.run: tuple[Record, ...] = last_run(read_records(folder), undone=False)
        self._before = {
            file.path: file.kept
            for record in self.run
            for file in record.files
            if not file.path.startswith("originals/")
        }

    def paths(self) -> set[str]:
        """Give the paths of all files."""
        here = {path for path, kept in self._before.items() if kept is not None}
        return (self._now.paths() - set(self._before)) | here

    def read(self, path: str) -> bytes:
        """Give the content of a file."""
        kept = self._before.get(path)
        return kept.read_bytes() if kept is not None else self._now.read(path)
