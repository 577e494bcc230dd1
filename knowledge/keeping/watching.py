"""Noticing that library files have changed on disk, so that a running program can take the changes in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event

_LOOK_AGAIN = 2.0  # seconds between two looks for a folder that is not there yet
_QUIET = 300  # milliseconds without a change after which changes are told
_AT_LATEST = 2_000  # milliseconds after which they are told though there is no quiet


def watch(folders: Sequence[Path], on_change: Callable[[frozenset[Path]], None], stop: Event) -> None:
    """Call ``on_change`` with the files of the libraries in ``folders`` that have changed, until ``stop`` is set.

    Blocks; run it in a thread of its own, in which ``on_change`` is called. Changes that come close together are told
    at once; whoever reads the library then sees each change of this program whole. A folder that is not there yet is
    waited for; of one that comes or goes as a whole the folder itself is told. Temporary files, the lock and the trash are
    not told of. Where the system tells of no changes (Linux has a limit of folders that are watched), they are looked for.
    """
    from watchfiles import watch as watch_files  # noqa: PLC0415  late: only a program that keeps running watches

    gone: frozenset[Path] = frozenset()
    looking = False
    while not stop.is_set():
        there = [folder for folder in folders if folder.is_dir()]
        missing = [folder for folder in folders if folder not in there]
        _tell_new([folder for folder in gone if folder in there], on_change)  # back while its going was told
        gone = frozenset()
        if not there:
            stop.wait(_LOOK_AGAIN)
            _tell_new(missing, on_change)
            continue
        try:
            for changes in watch_files(
                *there,
                watch_filter=None,
                debounce=_AT_LATEST,
                step=_QUIET,
                stop_event=stop,
                rust_timeout=round(_LOOK_AGAIN * 1000),
                yield_on_timeout=True,
                raise_interrupt=False,
                force_polling=looking or None,
                poll_delay_ms=round(_LOOK_AGAIN * 1000),
            ):
                told = frozenset(path for _, name in changes if is_library_file(path := Path(name), there))
                if told:
                    on_change(told)
                if any(folder.is_dir() for folder in missing) or not all(folder.is_dir() for folder in there):
                    break
        except FileNotFoundError:  # a folder went away between two looks
            stop.wait(_LOOK_AGAIN)
        except (OSError, RuntimeError):  # RuntimeError: what watchfiles itself calls an error of its inside
            looking = True
            stop.wait(_LOOK_AGAIN)
        _tell_new(missing, on_change)
        gone = frozenset(folder for folder in there if not folder.is_dir())
        if gone:
            on_change(gone)


def _tell_new(missing: Sequence[Path], on_change: Callable[[frozenset[Path]], None]) -> None:
    new = frozenset(folder for folder in missing if folder.is_dir())
    if new:
        on_change(new)


def is_library_file(path: Path, folders: Sequence[Path]) -> bool:
    """Whether ``path`` can be a file of one of the libraries in ``folders`` that readers look at."""
    for folder in folders:
        for root in (folder, folder.resolve()):
            if path.is_relative_to(root):
                parts = path.relative_to(root).parts
                hidden = any(part.startswith((".", "~")) or part.endswith("~") for part in parts)
                return not hidden and bool(parts) and (parts[0] in ("sources", "cases") or len(parts) == 1)
    return False
