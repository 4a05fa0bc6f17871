"""Pictures, sounds and films a form shows beside a question or a choice: the names of their files."""

from __future__ import annotations

from collections.abc import Mapping

from instruments.form import Form, Wording
from instruments.session import FormSession
from instruments.xpath.nodes import child_text


def media_of(session: FormSession, path: str) -> dict[str, str]:
    """Return the files beside a question in the session's language, by kind: image, big-image, audio, video."""
    return _files(session, session.node(path).media)


def choice_media(session: FormSession, path: str) -> dict[str, dict[str, str]]:
    """Return the files beside each choice that has any, by the choice's stored value."""
    itemset, form = session.node(path).itemset, session.form
    table = form.instances.get(itemset.instance or "") if itemset is not None else None
    if itemset is None or table is None or not itemset.translated:
        return {}
    found: dict[str, dict[str, str]] = {}
    for item in (item for top in table.children() for item in top.children()):
        files = _files(session, form.media.get(child_text(item, itemset.label), {}))
        if files:
            found[child_text(item, itemset.value)] = files
    return found


def _files(session: FormSession, media: Mapping[str, Wording]) -> dict[str, str]:
    named = {kind: _name(wording, session) for kind, wording in media.items()}
    return {kind: name for kind, name in named.items() if name}


def _name(wording: Wording, session: FormSession) -> str:
    parts = wording.languages.get(session.language) or wording.languages.get(session.form.default_language, ())
    return _file_name("".join(part for part in parts if isinstance(part, str)))


def media_files(form: Form) -> tuple[str, ...]:
    """Return the names of all files a form shows, in any language, sorted."""
    wordings = [wording for media in form.media.values() for wording in media.values()]
    names = {
        _file_name("".join(part for part in parts if isinstance(part, str)))
        for wording in wordings
        for parts in wording.languages.values()
    }
    return tuple(sorted(names - {""}))


def _file_name(address: str) -> str:
    name = address.rpartition("/")[2].strip()
    return "" if name == "-" else name
