"""Permuted blocks of mixed sizes, one line of blocks a stratum.

Version 1: a line of blocks long enough for the stratum is drawn, each block of a size drawn evenly from the set. A
block holds its arms by share; positions in it get one 64-bit key each and the smallest keys go to the first arm, as in
a complete draw. People take the positions in the order they came; who
comes later changes nothing for those before. Source: Schulz & Grimes 2002 (mixed sizes).
"""

from __future__ import annotations

import numpy as np

from core.design import TrialDesign
from core.errors import UserError
from core.problems import BLOCK_SIZE_UNEVEN
from core.procedures.arrival import in_order
from core.procedures.ready import Arms, Drawer, Ready, by_share, shares_of
from core.random_source import RandomSource
from core.strata import Indices, Layout, Roster

_USUAL = (2, 3, 4)


def block_sizes(design: TrialDesign) -> tuple[int, ...]:
    """Return the block sizes: those of the design, or 2, 3 and 4 times the smallest (4, 6, 8 for 1:1).

    UserError BLOCK_SIZE_UNEVEN when one cannot hold the arms by share.
    """
    unit = int(shares_of(design).sum())
    sizes = tuple(sorted(set(design.procedure.block_sizes))) or tuple(times * unit for times in _USUAL)
    for size in sizes:
        if size < unit or size % unit:
            raise UserError(BLOCK_SIZE_UNEVEN, size=size, unit=unit)
    return sizes


def list_length(design: TrialDesign, expected: int) -> int:
    """Return how many positions a list for ``expected`` people needs: 1.3 times as many and one largest block."""
    return (expected * 13 + 9) // 10 + max(block_sizes(design))


def blocks(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make permuted blocks ready; every unit has the shares as its probabilities."""
    shares, sizes = shares_of(design), np.array(block_sizes(design), dtype=np.int64)
    lines = in_order(layout, roster, design.procedure.order)

    def start(source: RandomSource, label: str) -> Drawer:
        streams = [
            (source.stream(f"{label}/{name}/sizes"), source.stream(f"{label}/{name}/keys")) for name in layout.labels
        ]

        def draw(n: int) -> Arms:
            arms = np.empty((n, len(layout.units)), dtype=np.int8)
            for line, (of_sizes, of_keys) in zip(lines, streams, strict=True):
                count = -(-len(line) // int(sizes[0]))
                chosen = sizes[of_sizes.below(len(sizes), n * count)].reshape(n, count)
                length = count * int(sizes[-1])
                keys = of_keys.words(n * length).reshape(n, length)
                arms[:, line] = _fill(chosen, keys, shares)[:, : len(line)]
            return arms

        return draw

    return Ready(layout, start, by_share(layout, shares))


def _fill(chosen: Indices, keys: np.ndarray, shares: Indices) -> Arms:
    """Fill lines of blocks: ``chosen`` (n, blocks) sizes, ``keys`` (n, positions) for at least as many as they hold."""
    n, length = keys.shape
    ends = chosen.cumsum(axis=1)
    positions = np.arange(length)
    begun = np.zeros((n, length + 1), dtype=np.int64)
    begun[np.arange(n)[:, None], ends] = 1
    block = begun.cumsum(axis=1)[:, :length]
    by_key = np.argsort(keys, axis=1, kind="stable")
    order = np.take_along_axis(
        by_key, np.argsort(np.take_along_axis(block, by_key, axis=1), axis=1, kind="stable"), axis=1
    )
    closed = np.minimum(block, chosen.shape[1] - 1)
    begins = np.take_along_axis(ends - chosen, closed, axis=1)
    size = np.take_along_axis(chosen, closed, axis=1)
    rank = positions - begins
    filled = (rank[:, :, None] * shares.sum() >= size[:, :, None] * shares.cumsum()).sum(axis=2)
    arms = np.empty((n, length), dtype=np.int8)
    np.put_along_axis(arms, order, np.minimum(filled, len(shares) - 1).astype(np.int8), axis=1)
    return arms


def guessable_share(design: TrialDesign, roster: Roster, layout: Layout, n: int = 2_000) -> float:
    """Return the share of allocations that somebody would guess who always names the arm with the fewest so far.

    Source: Blackwell & Hodges 1957 (convergence strategy); ties count as one chance in as many. By ``n`` redraws
    from a public seed.
    """
    shares = shares_of(design)
    lines = in_order(layout, roster, design.procedure.order)
    arms = blocks(design, roster, layout).start(RandomSource(bytes(32)), "guesses")(n)
    guessed = 0.0
    for line in lines:
        counts = np.zeros((n, len(shares)))
        for unit in line:
            level = counts / shares
            least = level == level.min(axis=1, keepdims=True)
            hit = np.take_along_axis(least, arms[:, [unit]].astype(np.intp), axis=1)[:, 0]
            guessed += float((hit / least.sum(axis=1)).sum())
            counts[np.arange(n), arms[:, unit]] += 1
    return guessed / (n * len(layout.units))
