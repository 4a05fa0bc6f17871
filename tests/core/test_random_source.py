"""The random source gives the published PCG64 words, for good."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from core.errors import UserError
from core.random_source import RandomSource, Stream

SEED = bytes(range(32))
_MULTIPLIER = 0x2360ED051FC65DA44385DF649FCCF645


def _pcg64(seed: bytes, count: int) -> list[int]:
    """PCG XSL RR 128/64 written out from O'Neill (2014), section 6.3."""
    state, increment = int.from_bytes(seed[:16], "big"), int.from_bytes(seed[16:], "big") | 1
    words = []
    for _ in range(count):
        state = (state * _MULTIPLIER + increment) % 2**128
        folded, turn = (state >> 64) ^ (state & (2**64 - 1)), state >> 122
        words.append((folded >> turn | folded << (64 - turn)) & (2**64 - 1))
    return words


def test_a_stream_is_pcg64_seeded_by_the_hash_of_seed_and_label():
    seed = hashlib.sha256(SEED + b"allocation").digest()
    assert RandomSource(SEED).stream("allocation").words(100).tolist() == _pcg64(seed, 100)


def test_the_words_of_a_seed_are_pinned():
    words = RandomSource(SEED).stream("allocation").words(3).tolist()
    assert words == PINNED


def test_a_stream_goes_on_where_it_stopped():
    whole, parts = Stream(SEED), Stream(SEED)
    assert whole.words(10).tolist() == [*parts.words(4).tolist(), *parts.words(6).tolist()]


def test_integers_pass_over_the_uneven_tail():
    span = 2**63 + 1
    accepted = [word for word in _pcg64(SEED, 200) if word < span]
    assert Stream(SEED).below(span, 50).tolist() == [word % span for word in accepted[:50]]


def test_integers_are_evenly_spread():
    counts = np.bincount(Stream(SEED).below(7, 70_000), minlength=7)
    assert np.abs(counts - 10_000).max() < 4 * np.sqrt(10_000 * 6 / 7)


def test_labels_give_different_streams():
    source = RandomSource(SEED)
    assert source.stream("a").words(1)[0] != source.stream("b").words(1)[0]


def test_a_short_seed_is_refused():
    with pytest.raises(UserError, match="The seed has 5 bytes"):
        RandomSource(b"short")


PINNED = [16223682168911281623, 12262778114999182586, 15987112511714221097]
