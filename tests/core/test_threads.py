"""The window reads while a task writes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.core.builders import a_draft, a_response, a_study, with_people


def _write(study, rounds):
    for number in range(rounds):
        study.responses.save_draft(a_draft(study, state=str(number).encode()))
        study.responses.add([a_response(study)])


def _read(study, rounds):
    return [(study.responses.count(), len(study.people.all())) for _ in range(rounds)][-1][1]


def test_readers_and_writers_in_several_threads_do_not_refuse_each_other(tmp_path):
    with with_people(a_study(tmp_path)) as study:
        with ThreadPoolExecutor(4) as pool:
            writers = [pool.submit(_write, study, 15) for _ in range(2)]
            readers = [pool.submit(_read, study, 40) for _ in range(2)]
            assert [writer.result() for writer in writers] == [None, None]
            assert [reader.result() for reader in readers] == [12, 12]
        assert study.responses.count() == 30
        assert study.verify().problems == ()


def test_a_thread_does_not_see_what_another_has_not_committed(tmp_path):
    with with_people(a_study(tmp_path)) as study, ThreadPoolExecutor(1) as pool:
        with study.transaction():
            study.responses.add([a_response(study)])
            assert study.responses.count() == 1
            assert pool.submit(study.responses.count).result() == 0
        assert pool.submit(study.responses.count).result() == 1
