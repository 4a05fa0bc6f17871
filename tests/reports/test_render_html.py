import itertools
import re
from html.parser import HTMLParser

from reports.documents.analysis import analysis_report
from reports.documents.technical import technical
from reports.render_html import html_text
from tests.reports import builders as b


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.opened, self.depth = [], 0

    def handle_starttag(self, tag, attrs):
        self.opened.append(tag)
        self.depth += tag != "meta"

    def handle_endtag(self, tag):
        self.depth -= 1


def test_every_tag_is_closed_and_each_figure_has_a_table():
    parser = Tags()
    parser.feed(html_text(technical(b.flagship_results(), b.flagship_facts())))
    assert parser.depth == 0
    assert parser.opened.count("table") >= parser.opened.count("figure") > 4


def test_headings_never_skip_a_level():
    text = html_text(technical(b.flagship_results(), b.flagship_facts()))
    levels = [int(n) for n in re.findall(r"<h(\d)", text)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_the_twin_says_what_the_page_says():
    text = html_text(analysis_report(b.flagship_results(), b.flagship_facts()))
    assert "The data are made up." in text
    assert "whether behaviour changed is not settled" in text
