"""The history of sheets as git has it: real repositories, whatever stands in them and in the user's settings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from factsheet import repository
from factsheet.changes.chronicle import chronicles, net_changes
from factsheet.changes.model import Chronicle
from factsheet.repository import NoHistoryError, commits, files_at, files_now, read_history

from tests.repositories import Repository
from tests.test_changes import told

pytestmark = pytest.mark.slow

SHEET = "title: Harbour\nsources:\n  - {id: a, article: articles/a.txt, label: A}\n"


def claim(statement: str) -> str:
    return f"claims:\n  - {{id: rain, statement: '{statement}', evidence: []}}\n"


@pytest.fixture
def harbour(tmp_path: Path) -> Repository:
    """A sheet whose claim was changed once."""
    made = Repository(tmp_path / "repository")
    made.commit("Begin", {"seeds/harbour/sheet.yml": SHEET, "seeds/harbour/articles/a.txt": "It rains.\n"})
    made.commit("Record the rain", {"seeds/harbour/claims.yml": claim("It rains.")})
    made.commit("Change the page alone", {"docs/about.md": "# About\n"})
    made.commit("Make it snow", {"seeds/harbour/claims.yml": claim("It snows.")})
    return made


def chronicle_of(folder: Path, slug: str = "harbour") -> Chronicle:
    return chronicles(read_history(folder))[slug]


def told_by(folder: Path) -> list[tuple[str, list[str]]]:
    return [(each.subject, told(each.changes)) for each in chronicle_of(folder).revisions]


WHOLE = [
    ("Make it snow", ["correction: rain: Statement changed from “It rains.” to “It snows.”"]),
    ("Record the rain", ["addition: rain: Added"]),
    ("Begin", ["addition: a: Added"]),
]


def test_what_each_commit_changed(harbour: Repository) -> None:
    assert told_by(harbour.folder / "seeds") == WHOLE


def test_one_sheet_alone_has_the_same_history(harbour: Repository) -> None:
    assert told_by(harbour.folder / "seeds/harbour") == WHOLE


def test_dates_are_those_of_the_commits_in_utc(harbour: Repository) -> None:
    chronicle = chronicle_of(harbour.folder / "seeds")
    assert [each.date.isoformat() for each in chronicle.revisions] == [
        "2024-06-04T10:00:00+00:00",
        "2024-06-02T10:00:00+00:00",
        "2024-06-01T10:00:00+00:00",
    ]
    assert (chronicle.first.day, chronicle.latest.day) == (1, 4)


def test_a_repository_may_be_the_sheet_itself(tmp_path: Path) -> None:
    made = Repository(tmp_path / "harbour")
    made.commit("Begin", {"sheet.yml": SHEET, "claims.yml": claim("It rains.")})
    assert told_by(made.folder) == [("Begin", ["addition: a: Added", "addition: rain: Added"])]


def test_what_is_not_committed_is_no_history(harbour: Repository) -> None:
    harbour.write({"seeds/harbour/claims.yml": claim("It hails.")})
    harbour.git("add", "--all")
    assert told_by(harbour.folder / "seeds") == WHOLE


def test_a_shallow_clone_says_what_it_could_not_see(harbour: Repository, tmp_path: Path) -> None:
    seen = chronicle_of(harbour.shallow(tmp_path / "two", 2) / "seeds")
    assert [(each.subject, told(each.changes)) for each in seen.revisions] == WHOLE[:1]
    assert (seen.unseen, seen.first.day) == ("shallow", 3)
    nothing = chronicle_of(harbour.shallow(tmp_path / "one", 1) / "seeds")
    assert (nothing.revisions, nothing.unseen, nothing.first.day) == ((), "shallow", 4)


def test_a_clone_that_is_deep_enough_has_seen_it_all(harbour: Repository, tmp_path: Path) -> None:
    assert chronicle_of(harbour.shallow(tmp_path / "all", 4) / "seeds").unseen == ""


def test_a_clone_without_old_files_tells_what_it_can(harbour: Repository, tmp_path: Path) -> None:
    """`git clone --filter` leaves them to be fetched, and no build may ask a network."""
    harbour.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    harbour.git("clone", "--quiet", "--filter=blob:none", f"file://{harbour.folder}", str(clone))
    harbour.folder.rename(tmp_path / "away")
    chronicle = chronicle_of(clone / "seeds")
    assert [(each.subject, told(each.changes), each.unread) for each in chronicle.revisions] == [
        ("Record the rain", [], ("claims.yml",)),
        ("Begin", ["addition: a: Added"], ()),
    ]
    assert previewed(clone / "seeds", "HEAD") == {}
    with pytest.raises(NoHistoryError, match="this clone does not have the files of `HEAD~2`"):
        files_at(clone / "seeds", "HEAD~2")


def test_a_file_that_is_renamed_or_divided_has_not_changed_its_facts(harbour: Repository) -> None:
    harbour.git("mv", "seeds/harbour/claims.yml", "seeds/harbour/rain.yml")
    (harbour.folder / "seeds/harbour/claims").mkdir()
    harbour.git("mv", "seeds/harbour/rain.yml", "seeds/harbour/claims/weather.yml")
    harbour.commit("Divide the claims", {})
    assert told_by(harbour.folder / "seeds") == WHOLE


def test_merged_work_counts_when_it_was_merged(harbour: Repository) -> None:
    harbour.git("checkout", "--quiet", "-b", "hail", "HEAD~2")
    harbour.commit(
        "Make it hail", {"seeds/harbour/timeline.yml": "timeline:\n  - {id: hail, title: Hail, evidence: []}\n"}
    )
    harbour.git("checkout", "--quiet", "main")
    harbour.merge("hail", "Merge pull request #7 from somebody/hail\n\nSigned-off-by: nobody\nRecord the hail")
    newest = chronicle_of(harbour.folder / "seeds").revisions[0]
    assert (newest.subject, told(newest.changes), newest.date.day) == (
        "Record the hail",
        ["addition: hail: Added"],
        6,
    )
    assert told_by(harbour.folder / "seeds")[1:] == WHOLE


def test_a_commit_that_is_reverted_is_told_there_and_back(harbour: Repository) -> None:
    harbour.conclude("revert", "--no-edit", "HEAD")
    assert told_by(harbour.folder / "seeds")[0] == (
        'Revert "Make it snow"',
        ["correction: rain: Statement changed from “It snows.” to “It rains.”"],
    )


def test_a_broken_state_is_named_and_does_not_end_the_telling(harbour: Repository) -> None:
    harbour.commit("Break it", {"seeds/harbour/claims.yml": "claims: [\n"})
    harbour.commit("Mend it", {"seeds/harbour/claims.yml": claim("It hails.")})
    mended, broken, *_ = chronicle_of(harbour.folder / "seeds").revisions
    assert (broken.subject, broken.changes, broken.unread) == ("Break it", (), ("claims.yml",))
    assert told(mended.changes) == ["correction: rain: Statement changed from “It snows.” to “It hails.”"]


def test_bytes_that_are_no_text_are_a_broken_state(harbour: Repository) -> None:
    (harbour.folder / "seeds/harbour/claims.yml").write_bytes(b"claims: \xff\xfe\n")
    harbour.commit("Spoil it", {})
    assert chronicle_of(harbour.folder / "seeds").revisions[0].unread == ("claims.yml",)


HOSTILE = [
    "<script>alert(1)</script> & \x1b[31mred\x1b[0m",
    ":100644 100644 0000000 1111111 M",
    "0123456789012345678901234567890123456789 1 ",
    "",
]


@pytest.mark.parametrize("subject", HOSTILE)
def test_no_subject_is_taken_for_something_else(harbour: Repository, subject: str) -> None:
    harbour.commit(f"{subject}\n\n:100644 100644 a b D", {"seeds/harbour/claims.yml": claim("It hails.")})
    newest = chronicle_of(harbour.folder / "seeds").revisions[0]
    assert told(newest.changes) == ["correction: rain: Statement changed from “It snows.” to “It hails.”"]
    assert newest.subject.isprintable() or newest.subject == ""


def test_a_message_in_another_encoding_is_read(harbour: Repository) -> None:
    harbour.write({"seeds/harbour/claims.yml": claim("It hails.")})
    harbour.git("add", "--all")
    message = harbour.folder.parent / "message"
    message.write_bytes("Für \udcff".encode("latin-1", "surrogateescape"))
    harbour.conclude("-c", "i18n.commitEncoding=latin-1", "commit", "--quiet", "--file", str(message))
    assert chronicle_of(harbour.folder / "seeds").revisions[0].subject.startswith("Für ")


@pytest.mark.parametrize("name", ["with space", 'quo"te', "ümlaut", "new\nline", "-dash", ":(top)x", "*"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    made = Repository(tmp_path / "repository")
    made.commit("Begin", {f"seeds/{name}/sheet.yml": SHEET, f"seeds/{name}/claims.yml": claim("It rains.")})
    made.commit("Another", {"seeds/other/sheet.yml": SHEET, f"seeds/{name}/claims/{name}.yml": "claims: []\n"})
    for path in (made.folder / "seeds", made.folder / "seeds" / name):
        chronicle = chronicles(read_history(path))[name]
        assert [told(each.changes) for each in chronicle.revisions] == [["addition: a: Added", "addition: rain: Added"]]


UNLIKE = {
    "log.follow": "true",
    "log.showSignature": "true",
    "log.showRoot": "false",
    "log.diffMerges": "separate",
    "log.date": "relative",
    "log.mailmap": "true",
    "diff.renames": "copies",
    "diff.relative": "false",
    "diff.noprefix": "true",
    "color.ui": "always",
    "core.quotePath": "false",
    "core.abbrev": "5",
    "core.pager": "false",
    "format.pretty": "fuller",
    "i18n.logOutputEncoding": "latin-1",
}


def test_the_settings_of_a_user_change_nothing(
    harbour: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "gitconfig"
    for name, value in UNLIKE.items():
        harbour.git("config", "--file", str(file), name, value)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(file))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert told_by(harbour.folder / "seeds") == WHOLE
    assert told_by(harbour.folder / "seeds/harbour") == WHOLE


def test_a_hook_may_build_the_site(harbour: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git tells its hooks where its folder is, seen from the top of the repository."""
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    monkeypatch.setenv("GIT_LITERAL_PATHSPECS", "0")
    assert told_by(harbour.folder / "seeds") == WHOLE


def test_outside_of_a_repository_there_is_no_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "seeds/harbour").mkdir(parents=True)
    (tmp_path / "seeds/harbour/sheet.yml").write_text(SHEET)
    with pytest.raises(NoHistoryError, match="not in a git repository"):
        read_history(tmp_path / "seeds")


def test_before_the_first_commit_there_is_no_history(tmp_path: Path) -> None:
    made = Repository(tmp_path / "repository")
    made.write({"seeds/harbour/sheet.yml": SHEET})
    with pytest.raises(NoHistoryError, match="nothing is committed here"):
        read_history(made.folder / "seeds")
    made.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    with pytest.raises(NoHistoryError, match="no commit has touched the sheets yet"):
        read_history(made.folder / "seeds")


def test_without_git_there_is_no_history(harbour: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(harbour.folder))
    with pytest.raises(NoHistoryError, match="git is not installed"):
        read_history(harbour.folder / "seeds")


@pytest.fixture
def few_commits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commits, "MOST_COMMITS", 2)
    log = tuple(each if not each.startswith("--max-count") else "--max-count=3" for each in commits._LOG)
    monkeypatch.setattr(commits, "_LOG", log)


@pytest.mark.usefixtures("few_commits")
def test_of_a_long_history_the_newest_part_is_told(harbour: Repository) -> None:
    chronicle = chronicle_of(harbour.folder / "seeds")
    assert [(each.subject, told(each.changes)) for each in chronicle.revisions] == WHOLE[:1]
    assert (chronicle.unseen, chronicle.first.day) == ("long", 2)


def test_of_a_large_history_the_newest_part_is_told(harbour: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commits, "MOST_YAML", 150)
    chronicle = chronicle_of(harbour.folder / "seeds")
    assert [(each.subject, told(each.changes)) for each in chronicle.revisions] == WHOLE[:1]
    assert (chronicle.unseen, chronicle.first.day) == ("long", 2)


def test_a_moment_that_no_calendar_has_is_the_last_one(harbour: Repository) -> None:
    harbour.write({"seeds/harbour/claims.yml": claim("It hails.")})
    harbour.git("add", "--all")
    tree, parent = harbour.git("write-tree"), harbour.git("rev-parse", "HEAD")
    somebody = "A Committer <committer@example.org> 253402300800 +0000"
    commit = f"tree {tree}\nparent {parent}\nauthor {somebody}\ncommitter {somebody}\n\nLater\n"
    made = harbour.git("hash-object", "-t", "commit", "-w", "--literally", "--stdin", given=commit.encode())
    harbour.git("reset", "--quiet", "--hard", made)
    assert chronicle_of(harbour.folder / "seeds").latest.year == 9999


def previewed(folder: Path, revision: str) -> dict[str, list[str]]:
    nets = net_changes(files_at(folder, revision), files_now(folder))
    return {slug: told(net.changes) for slug, net in nets.items()}


def test_a_preview_tells_what_changed_in_all_on_the_disk_too(harbour: Repository) -> None:
    seeds = harbour.folder / "seeds"
    assert previewed(seeds, "HEAD") == {}
    harbour.write({"seeds/harbour/claims.yml": claim("It hails.")})
    assert previewed(seeds, "HEAD~2") == {
        "harbour": ["correction: rain: Statement changed from “It rains.” to “It hails.”"]
    }
    assert previewed(seeds / "harbour", "HEAD~2") == previewed(seeds, "HEAD~2")


def test_a_preview_begins_where_the_work_left_a_branch(harbour: Repository) -> None:
    harbour.git("checkout", "--quiet", "-b", "work")
    harbour.commit("Make it hail", {"seeds/harbour/claims.yml": claim("It hails.")})
    harbour.git("checkout", "--quiet", "main")
    harbour.commit("Add another", {"seeds/other/sheet.yml": SHEET})
    harbour.git("checkout", "--quiet", "work")
    assert previewed(harbour.folder / "seeds", "main") == {
        "harbour": ["correction: rain: Statement changed from “It snows.” to “It hails.”"]
    }


def test_a_preview_tells_of_sheets_that_come_and_go(harbour: Repository) -> None:
    harbour.git("mv", "seeds/harbour", "seeds/port")
    assert previewed(harbour.folder / "seeds", "HEAD") == {
        "harbour": [
            "correction: a: Removed without being withdrawn",
            "correction: rain: Removed without being withdrawn",
        ],
        "port": ["addition: a: Added", "addition: rain: Added"],
    }


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "HEAD:seeds", ""])
def test_a_revision_that_is_none_is_refused(harbour: Repository, revision: str) -> None:
    with pytest.raises(NoHistoryError, match="there is no revision"):
        files_at(harbour.folder / "seeds", revision)
    assert not (Path.cwd() / "x").exists()


def test_head_is_the_commit_that_is_checked_out(harbour: Repository) -> None:
    assert repository.head(harbour.folder / "seeds") == harbour.git("rev-parse", "HEAD")


def test_nothing_is_written(harbour: Repository) -> None:
    def state() -> dict[str, tuple[int, int]]:
        files = (file for file in harbour.folder.rglob("*") if file.is_file())
        return {os.fspath(file): (file.stat().st_size, file.stat().st_mtime_ns) for file in files}

    before = state()
    told_by(harbour.folder / "seeds")
    previewed(harbour.folder / "seeds", "HEAD~1")
    assert state() == before
