"""Minimum-weight perfect matching of a complete graph: Edmonds' blossoms with slacks, O(n³).

Source: Edmonds 1965; Galil 1986 (the variant with least slack per node). Nodes 1..n are vertices, higher ones blossoms;
0 is nobody. Scans over nodes are done by numpy.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
_FREE, _EVEN, _ODD = -1, 0, 1
_NEVER = np.iinfo(np.int64).max // 4


def match_at_least_cost(cost: Integers) -> Integers:
    """Pair all vertices so that the sum of costs is least.

    Parameters
    ----------
    cost : (n, n) int64
        Symmetric, not negative, n even and at least 2, entries below 2**40; the diagonal is not read.

    Returns
    -------
    (n,) int64
        The partner of each vertex.
    """
    n = len(cost)
    worst = int(cost.max()) + 1
    weight = worst * (n + 1) - cost
    return _Matching(weight).run()


class _Matching:
    """The state of the search: labels, the tree, and for each blossom its cycle of nodes."""

    def __init__(self, weight: Integers) -> None:
        n = len(weight)
        size = 2 * n + 1
        self.n, self.top = n, n
        self.weight = np.zeros((size, size), dtype=np.int64)
        self.weight[1 : n + 1, 1 : n + 1] = weight
        np.fill_diagonal(self.weight, 0)
        self.exists = self.weight > 0
        nodes = np.arange(size)
        self.tail = np.broadcast_to(nodes[:, None], (size, size)).copy()
        self.head = np.broadcast_to(nodes[None, :], (size, size)).copy()
        self.label = np.zeros(size, dtype=np.int64)
        self.label[1 : n + 1] = int(weight.max())
        self.mate = np.zeros(size, dtype=np.int64)
        self.slack = np.zeros(size, dtype=np.int64)
        self.outer = np.zeros(size, dtype=np.int64)
        self.outer[: n + 1] = nodes[: n + 1]
        self.parent = np.zeros(size, dtype=np.int64)
        self.side = np.full(size, _FREE, dtype=np.int64)
        self.seen = np.zeros(size, dtype=np.int64)
        self.holds = np.zeros((size, size), dtype=np.int64)
        self.holds[nodes[: n + 1], nodes[: n + 1]] = nodes[: n + 1]
        self.cycle: list[list[int]] = [[] for _ in range(size)]
        self.queue: list[int] = []
        self.round = 0

    def run(self) -> Integers:
        """Grow the matching edge by edge until everybody has a partner."""
        while self._augmented():
            pass
        return np.asarray(self.mate[1 : self.n + 1] - 1)

    def _gap(self, u: int, v: int) -> int:
        """Return how far the edge that stands for (u, v) is from being tight."""
        a, b = self.tail[u, v], self.head[u, v]
        return int(self.label[a] + self.label[b] - 2 * self.weight[a, b])

    def _gaps(self, us: Integers | int, vs: Integers) -> Integers:
        a, b = self.tail[us, vs], self.head[us, vs]
        return np.asarray(self.label[a] + self.label[b] - 2 * self.weight[a, b])

    def _outermost(self) -> Integers:
        nodes = np.arange(1, self.top + 1)
        found: Integers = nodes[self.outer[1 : self.top + 1] == nodes]
        return found

    def _set_slack(self, x: int) -> None:
        vertices = np.arange(1, self.n + 1)
        good = self.exists[1 : self.n + 1, x] & (self.outer[vertices] != x) & (self.side[self.outer[vertices]] == _EVEN)
        self.slack[x] = 0
        if good.any():
            candidates = vertices[good]
            self.slack[x] = candidates[np.argmin(self._gaps(candidates, np.full(len(candidates), x)))]

    def _push(self, x: int) -> None:
        if x <= self.n:
            self.queue.append(x)
        else:
            for node in self.cycle[x]:
                self._push(node)

    def _set_outer(self, x: int, b: int) -> None:
        self.outer[x] = b
        if x > self.n:
            for node in self.cycle[x]:
                self._set_outer(node, b)

    def _even_place(self, b: int, x: int) -> int:
        """Turn the cycle of ``b`` so that ``x`` is an even number of steps from its base."""
        place = self.cycle[b].index(x)
        if place % 2:
            self.cycle[b][1:] = self.cycle[b][:0:-1]
            return len(self.cycle[b]) - place
        return place

    def _marry(self, u: int, v: int) -> None:
        self.mate[u] = self.head[u, v]
        if u <= self.n:
            return
        base = int(self.holds[u, self.tail[u, v]])
        place = self._even_place(u, base)
        for i in range(place):
            self._marry(self.cycle[u][i], self.cycle[u][i ^ 1])
        self._marry(base, v)
        self.cycle[u] = self.cycle[u][place:] + self.cycle[u][:place]

    def _augment(self, u: int, v: int) -> None:
        while True:
            left = int(self.outer[self.mate[u]])
            self._marry(u, v)
            if not left:
                return
            above = int(self.outer[self.parent[left]])
            self._marry(left, above)
            u, v = above, left

    def _meeting(self, u: int, v: int) -> int:
        self.round += 1
        while u or v:
            if u:
                if self.seen[u] == self.round:
                    return u
                self.seen[u] = self.round
                u = int(self.outer[self.mate[u]])
                if u:
                    u = int(self.outer[self.parent[u]])
            u, v = v, u
        return 0

    def _add_blossom(self, u: int, meeting: int, v: int) -> None:
        b = self.n + 1
        while b <= self.top and self.outer[b]:
            b += 1
        self.top = max(self.top, b)
        self.label[b], self.side[b], self.mate[b] = 0, _EVEN, self.mate[meeting]
        first, second = self._climb(u, meeting), self._climb(v, meeting)
        self.cycle[b] = [meeting, *reversed(first), *second]
        self._set_outer(b, b)
        self._gather(b)
        self._set_slack(b)

    def _climb(self, x: int, meeting: int) -> list[int]:
        """List the nodes from ``x`` up to below the meeting; those that were odd join the queue."""
        path: list[int] = []
        while x != meeting:
            above = int(self.outer[self.mate[x]])
            path += [x, above]
            self._push(above)
            x = int(self.outer[self.parent[above]])
        return path

    def _gather(self, b: int) -> None:
        """Give a new blossom the tightest edges of its nodes."""
        nodes = np.arange(1, self.top + 1)
        self.exists[b, nodes] = self.exists[nodes, b] = False
        self.holds[b, : self.n + 1] = 0
        best = np.full(len(nodes), _NEVER)
        for x in self.cycle[b]:
            gaps = np.where(self.exists[x, nodes], self._gaps(x, nodes), _NEVER)
            tighter = nodes[gaps < best]
            best = np.minimum(best, gaps)
            self.tail[b, tighter], self.head[b, tighter] = self.tail[x, tighter], self.head[x, tighter]
            self.tail[tighter, b], self.head[tighter, b] = self.tail[tighter, x], self.head[tighter, x]
            self.exists[b, tighter] = self.exists[tighter, b] = True
            inside = self.holds[x, : self.n + 1] > 0
            self.holds[b, : self.n + 1][inside] = x

    def _expand(self, b: int) -> None:
        for node in self.cycle[b]:
            self._set_outer(node, node)
        entry = int(self.holds[b, self.tail[b, self.parent[b]]])
        place = self._even_place(b, entry)
        for i in range(0, place, 2):
            odd, even = self.cycle[b][i], self.cycle[b][i + 1]
            self.parent[odd] = self.tail[even, odd]
            self.side[odd], self.side[even] = _ODD, _EVEN
            self.slack[odd] = 0
            self._set_slack(even)
            self._push(even)
        self.side[entry] = _ODD
        self.parent[entry] = self.parent[b]
        for node in self.cycle[b][place + 1 :]:
            self.side[node] = _FREE
            self._set_slack(node)
        self.outer[b] = 0

    def _found(self, a: int, b: int) -> bool:
        """Follow a tight edge (vertices a, b); True when the matching grew by it."""
        u, v = int(self.outer[a]), int(self.outer[b])
        if self.side[v] == _FREE:
            self.parent[v] = a
            self.side[v] = _ODD
            partner = int(self.outer[self.mate[v]])
            self.slack[v] = self.slack[partner] = 0
            self.side[partner] = _EVEN
            self._push(partner)
        elif self.side[v] == _EVEN:
            meeting = self._meeting(u, v)
            if not meeting:
                self._augment(u, v)
                self._augment(v, u)
                return True
            self._add_blossom(u, meeting, v)
        return False

    def _augmented(self) -> bool:
        """Search for one augmenting path; False when nobody is without a partner."""
        self.side[: self.top + 1] = _FREE
        self.slack[: self.top + 1] = 0
        self.queue = []
        for x in self._outermost():
            if not self.mate[x]:
                self.parent[x] = 0
                self.side[x] = _EVEN
                self._push(int(x))
        if not self.queue:
            return False
        while not (self._scan() or self._tighten()):
            pass
        return True

    def _scan(self) -> bool:
        vertices = np.arange(1, self.n + 1)
        while self.queue:
            u = self.queue.pop(0)
            if self.side[self.outer[u]] == _ODD:
                continue
            gaps = self._gaps(u, vertices)
            self._update_slacks(u)
            for v in vertices[(gaps == 0) & self.exists[u, vertices]]:
                if self.outer[u] != self.outer[v] and self._found(u, int(v)):
                    return True
        return False

    def _update_slacks(self, u: int) -> None:
        nodes = self._outermost()
        nodes = nodes[(nodes != self.outer[u]) & self.exists[u, nodes]]
        held = self.slack[nodes]
        kept = np.where(held > 0, self._gaps(held, nodes), _NEVER)
        self.slack[nodes[self._gaps(u, nodes) < kept]] = u

    def _tighten(self) -> bool:
        """Change the labels until another edge is tight; True when the matching grew by it."""
        nodes = self._outermost()
        blossoms = nodes[nodes > self.n]
        step = _NEVER
        odd = blossoms[self.side[blossoms] == _ODD]
        if len(odd):
            step = min(step, int(self.label[odd].min()) // 2)
        waiting = nodes[self.slack[nodes] > 0]
        gaps = self._gaps(self.slack[waiting], waiting)
        for side, part in ((_FREE, 1), (_EVEN, 2)):
            here = gaps[self.side[waiting] == side]
            if len(here):
                step = min(step, int(here.min()) // part)
        vertices = np.arange(1, self.n + 1)
        sides = self.side[self.outer[vertices]]
        self.label[vertices] += np.where(sides == _EVEN, -step, np.where(sides == _ODD, step, 0))
        sides = self.side[blossoms]
        self.label[blossoms] += np.where(sides == _EVEN, 2 * step, np.where(sides == _ODD, -2 * step, 0))
        self.queue = []
        for x in waiting[self._gaps(self.slack[waiting], waiting) == 0]:
            s, node = int(self.slack[x]), int(x)
            apart = self.outer[x] == x and s and self.outer[s] != x and self._gap(s, node) == 0
            if apart and self._found(int(self.tail[s, x]), int(self.head[s, x])):
                return True
        for b in blossoms:
            if self.outer[b] == b and self.side[b] == _ODD and self.label[b] == 0:
                self._expand(int(b))
        return False
