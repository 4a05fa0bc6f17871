"""Small counts in histograms, items and pilots; a report of an outside table leaves them out unless asked."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pypdfium2 as pdfium
from hypothesis import given
from hypothesis import strategies as st

from analysis.feasibility import read_feasibility
from analysis.instrument_quality import ItemQuality, ScaleQuality
from reports.documents.feasibility import feasibility
from reports.documents.instruments import instruments
from reports.documents.write import write_analysis
from reports.figures.bands import bands_figure
from reports.figures.distribution import _without_few
from reports.render_html import html_text
from reports.suppression import HIDDEN, LEAST
from reports.suppression_alone import public_feasibility, public_scales
from reports.theme import COLUMN_PT
from reports.words import words
from tests.reports import builders as b
from tests.reports.test_feasibility import a_pilot

counts = st.lists(st.integers(0, 12), min_size=4, max_size=4)


@given(st.lists(counts, min_size=2, max_size=2))
def test_no_bar_of_a_histogram_stands_for_few_people(tables):
    edges = np.arange(5.0)
    kept = _without_few(edges, [np.array(t) for t in tables])
    assert set(kept) <= set(edges)
    if len(kept) > 2:
        for table in tables:
            bars = [sum(table[int(lo) : int(hi)]) for lo, hi in pairwise(kept)]
            assert all(n == 0 or n >= LEAST for n in bars)


def test_a_share_of_few_people_is_not_printed():
    item = ItemQuality("k_1", "What first?", False, 0.98, 0.1, 0.02, 0.0, 0.3, 0.4, 0.6)
    scale = ScaleQuality("k", "Test", "T0", "k", "Knowledge", "knowledge", True, 100, 70, 60.0, 9.0, 0.7, 0.6, 0.8, 5.0,
                         0.0, 0.0, 0.0, (item,))  # fmt: skip
    (shown,) = public_scales((scale,))
    assert (shown.items[0].mean, shown.items[0].dont_know, shown.items[0].blank) == (HIDDEN, HIDDEN, 0.3)
    text = " ".join(html_text(instruments((shown,), "T", made_up=True)).split())
    assert "30 %" in text
    assert "98 %" not in text


def test_few_harms_of_a_pilot_keep_their_band_and_lose_their_number(tmp_path):
    with a_pilot(tmp_path) as study:
        found = public_feasibility(read_feasibility(study))
    text = " ".join(html_text(feasibility(found)).split())
    assert "Harms in the log: &lt; 5" in text
    assert "&lt; 5: stop" in text
    figure = bands_figure(words("en"), found, COLUMN_PT)
    assert "< 5 stop" in {" ".join(" ".join(row[2:]).split()) for row in figure.rows}


def test_a_report_of_a_table_leaves_small_counts_out_unless_it_is_internal(tmp_path):
    results = b.flagship_results()
    named = b.an_outcome("hurt", "Was hurt", "process", kind="binary", role="secondary", matters=None)
    few = b.an_estimate(named, 0.5, -1.0, 2.0, (0.3876, 0.4994))
    results = replace(results, estimates=(*results.estimates, few))
    texts = {}
    for internal in (False, True):
        path = tmp_path / f"{internal}.pdf"
        write_analysis(results, b.flagship_facts(), path, None, internal=internal)
        texts[internal] = " ".join(p.get_textpage().get_text_bounded() for p in pdfium.PdfDocument(path))
    assert "public version" in texts[False]
    assert "internal version" in texts[True]
    assert "in an arm fewer than 5 people did" in " ".join(texts[False].split())
    assert "in an arm fewer than 5 people did" not in " ".join(texts[True].split())
