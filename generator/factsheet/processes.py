"""How many processes share a piece of work, and how they are started."""

from __future__ import annotations

import os
import threading
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext


def available_cores() -> int:
    """The cores that this process may use, which under a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def process_context() -> BaseContext:
    """A copy of this process where that is safe, since it has the tables compiled already; else a fresh one."""
    can_fork = "fork" in get_all_start_methods() and threading.active_count() == 1
    return get_context("fork" if can_fork else "spawn")
