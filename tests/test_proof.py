"""Mistakes made in the facts of a small sheet: which are tried, which are caught, and what is said of the others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from factsheet.checked import CheckedSheet
from factsheet.cli import main
from factsheet.facts import Fact
from factsheet.files import shown_path
from factsheet.proof.ground import grounds
from factsheet.proof.perturbation import KIND_OF_FIELD, KINDS, Kind, Perturbation, perturbed
from factsheet.proof.perturbers import PERTURBERS, perturbations
from factsheet.proof.strength import Proof, prove_fact
from factsheet.proof.trial import Bench, Trial
from factsheet.proving import FEWEST_FOR_TWO, prove_sheets
from factsheet.report.proof import is_under, percent_of, proof_json, proof_text
from factsheet.report.text import plain
from factsheet.rules import RULES
from factsheet.rules.examples import with_sheet_file
from factsheet.runs import check_folder
from hypothesis import given
from hypothesis import strategies as st

from tests.sheets_in_memory import findings_of, write_sheet

pytestmark = pytest.mark.slow

FILES = {
    "articles/a.txt": (
        "Ana Ruiz, director of the port authority, employs about 120 people in Porto and 45 in Faro.\n\n"
        "“We will not pay the bill twice for the harbour of Porto,” said Ana Ruiz on 5 June 2024.\n\n"
        "Analysts said that the port authority will close the bridge by 2026. Some 45 boats lie there.\n"
    ),
    "articles/b.txt": (
        "“Somebody must pay,” said Rui Costa, a fisherman who keeps two nets on the beach of Lagos. "
        "Some 45 boats lie there.\n"
    ),
    "people.yml": """people:
  - id: ruiz
    type: person
    name: Ana Ruiz
    role: director of the port authority
    evidence:
      - source: a
        exact: Ana Ruiz, director of the port authority
  - {id: costa, type: person, name: Rui Costa}
  - id: authority
    type: organization
    name: port authority
    evidence:
      - source: a
        exact: director of the port authority
  - id: analysts
    type: group
    name: Analysts
    evidence:
      - source: a
        exact: Analysts said that the port authority will close
""",
    "headcounts.yml": """headcounts:
  - id: porto
    title: Staff of the port authority in Porto
    value: 120
    qualifier: about
    place: Porto
    organization: authority
    evidence:
      - source: a
        exact: director of the port authority, employs about 120 people in Porto and 45 in Faro
""",
    "quotes.yml": """quotes:
  - id: not-twice
    speaker: ruiz
    words: We will not pay the bill twice for the harbour of Porto
    date: {text: on 5 June 2024, edtf: 2024-06-05}
    evidence:
      - source: a
        exact: “We will not pay the bill twice for the harbour of Porto,” said Ana Ruiz on 5 June 2024.
""",
    "timeline.yml": """timeline:
  - id: bridge
    title: The port authority closes the bridge by 2026
    date: {text: by 2026, edtf: ../2026}
    participants: [authority]
    status: planned
    attributed_to: analysts
    evidence:
      - source: a
        exact: Analysts said that the port authority will close the bridge by 2026.
""",
    "claims.yml": """claims:
  - id: boats
    statement: 45 boats lie there.
    evidence:
      - source: a
        exact: Some 45 boats lie there.
""",
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> CheckedSheet:
    findings = findings_of(tmp_path_factory.mktemp("proof"), FILES)
    assert [problem.message for problem in findings.problems] == []
    return findings.sheets[0]


def trials(checked: CheckedSheet, fact: str) -> list[Trial]:
    return list(prove_fact(Bench(checked), fact).trials)


def outcomes(checked: CheckedSheet, fact: str, field: str) -> dict[tuple[str, str], str]:
    """By what stood in a field and what was put there, which rule caught it, or what else came of it."""
    return {
        (trial.perturbation.before, trial.perturbation.after): (
            trial.rule if trial.outcome == "caught" else trial.outcome
        )
        for trial in trials(checked, fact)
        if ".".join(map(str, trial.perturbation.path)) == field
    }


def test_a_number_is_one_more_one_less_swapped_or_another_of_the_passage(checked: CheckedSheet) -> None:
    assert outcomes(checked, "porto", "value") == dict.fromkeys(
        [("120", "121"), ("120", "119"), ("120", "210"), ("120", "45")], "number-not-in-passage"
    )


def test_a_number_in_the_editors_own_words_is_changed_too(checked: CheckedSheet) -> None:
    changed = outcomes(checked, "boats", "statement")
    assert changed[("45 boats lie there.", "46 boats lie there.")] == "number-not-in-passage"
    assert ("45 boats lie there.", "54 boats lie there.") in changed


def test_what_belongs_to_a_number_is_changed(checked: CheckedSheet) -> None:
    assert set(outcomes(checked, "porto", "unit").values()) == {"number-not-in-passage"}
    assert outcomes(checked, "porto", "qualifier")[("about", "")] == "warned"
    assert "qualifier-differs" in outcomes(checked, "porto", "qualifier").values()


def test_a_name_is_replaced_by_another_of_the_article(checked: CheckedSheet) -> None:
    names = outcomes(checked, "ruiz", "name")
    assert names[("Ana Ruiz", "Analysts")] == "name-not-in-passage"
    # Her own passage has this one, but then she says nothing where she is quoted.
    assert names[("Ana Ruiz", "port authority")] == "speaker-not-named"
    assert outcomes(checked, "porto", "organization")[("authority", "analysts")] == "name-not-in-passage"
    assert outcomes(checked, "porto", "place") == {("Porto", "port authority"): "number-not-in-passage"}


def test_a_date_is_changed_in_its_words_and_in_its_reading(checked: CheckedSheet) -> None:
    words = outcomes(checked, "not-twice", "date.text")
    assert words[("on 5 June 2024", "on 6 June 2024")] == "date-not-in-passage"
    assert words[("on 5 June 2024", "on 5 July 2024")] == "date-not-in-passage"
    assert words[("on 5 June 2024", "by 2026")] == "date-not-in-passage"
    readings = outcomes(checked, "not-twice", "date.edtf")
    assert {after for _, after in readings} == {"2025-06-05", "2023-06-05", "2024-07-05"}
    assert set(readings.values()) == {"date-not-in-passage"}
    assert outcomes(checked, "bridge", "date.edtf")[("../2026", "2026")] == "date-too-precise"


def test_the_end_of_a_quotation_is_moved_by_a_word_either_way(checked: CheckedSheet) -> None:
    words = "We will not pay the bill twice for the harbour of Porto"
    found = {
        trial.perturbation.changes[0][1]: trial
        for trial in trials(checked, "not-twice")
        if trial.perturbation.kind == "quotation"
    }
    assert set(found) == {words.removesuffix(" Porto"), words.removeprefix("We "), f"{words},” said"}
    assert {trial.rule for trial in found.values()} == {"quote-cut-short", "quote-partly-in-marks"}


def test_a_not_is_added_dropped_and_cut_out(checked: CheckedSheet) -> None:
    found = {
        str(trial.perturbation.changes[0][1]): trial.rule
        for trial in trials(checked, "not-twice")
        if trial.perturbation.kind == "negation" and trial.perturbation.path == ("words",)
    }
    assert found["We will pay the bill twice for the harbour of Porto"] == "quote-not-verbatim"
    assert found["We will […] pay the bill twice for the harbour of Porto"] == "cuts-negation"
    (added,) = (words for words in found if words.count("not") == 2)
    assert found[added] == "quote-not-verbatim"


def test_a_source_is_exchanged_and_one_with_the_same_words_is_not_counted(checked: CheckedSheet) -> None:
    assert outcomes(checked, "not-twice", "evidence.0.source") == {("a", "b"): "passage-not-found"}
    assert outcomes(checked, "boats", "evidence.0.source") == {("a", "b"): "supported"}


def test_a_speaker_and_an_attribution_are_replaced_and_dropped(checked: CheckedSheet) -> None:
    speakers = outcomes(checked, "not-twice", "speaker")
    assert speakers[("ruiz", "")] == "missing-field"
    assert speakers[("ruiz", "authority")] == "speaker-not-named"
    said = outcomes(checked, "bridge", "attributed_to")
    assert said[("analysts", "")] == "warned"
    assert said[("analysts", "ruiz")] == "attribution-not-in-passage"
    assert outcomes(checked, "boats", "attributed_to")[("", "ruiz")] == "attribution-not-in-passage"


def test_of_a_long_text_the_words_around_the_change_are_shown(checked: CheckedSheet) -> None:
    shown = [
        (trial.perturbation.before, trial.perturbation.after)
        for trial in trials(checked, "not-twice")
        if trial.perturbation.path == ("evidence", 0, "exact") and trial.perturbation.kind == "negation"
    ]
    assert (
        "“We will not pay the bill twice for the harbour of Porto,” s…",
        "pay the bill twice for the harbour of Porto,” said Ana Ruiz…",
    ) in shown
    words = list(perturbations(checked.sheet, checked.fact_by_id["not-twice"].fact))
    last = next(each for each in words if each.kind == "quotation" and each.after.endswith("harbour of"))
    assert (last.before, last.after) == (
        "We will not pay the bill twice for the harbour of Porto",
        "We will not pay the bill twice for the harbour of",
    )


def test_what_got_through_is_told_with_its_line(checked: CheckedSheet) -> None:
    (missed,) = (trial for trial in trials(checked, "porto") if trial.outcome == "missed")
    mistake = missed.perturbation
    # “About 120” can be an estimate as well as a count.
    assert (mistake.kind, mistake.path, mistake.before, mistake.after) == (
        "certainty",
        ("kind",),
        "observed",
        "estimated",
    )
    assert (missed.location.path, missed.location.line) == ("x/headcounts.yml", 2)


def test_a_field_told_differently_is_taken_back(tmp_path: Path) -> None:
    sheet = """title: Example
sources:
  - {id: a, article: articles/a.txt, report: one}
  - {id: b, article: articles/b.txt, report: one}
"""
    counts = """headcounts:
  - id: staff
    title: Staff
    value: 400
    date: {text: today}
    evidence:
      - source: a
        exact: Today the firm employs 400 people.
      - source: b
        exact: The firm employs 450 people.
        says: {value: 450}
        silent: [date]
"""
    files = {
        "sheet.yml": sheet,
        "articles/a.txt": "Today the firm employs 400 people.\n",
        "articles/b.txt": "The firm employs 450 people.\n",
        "headcounts.yml": counts,
    }
    checked = findings_of(tmp_path, files).sheets[0]
    assert outcomes(checked, "staff", "evidence.1.says.value") == dict.fromkeys(
        [("450", ""), ("450", "451"), ("450", "449"), ("450", "540")], "number-not-in-passage"
    )
    assert outcomes(checked, "staff", "evidence.1.silent.0") == {("silent: date", ""): "date-not-in-passage"}


def test_a_person_is_asked_about_in_every_fact_that_names_them(checked: CheckedSheet) -> None:
    """Rui Costa without evidence may bear any name that stands in an article, but not one that makes him speak."""
    found = outcomes(checked, "costa", "name")
    assert set(found.values()) <= {"supported", "speaker-not-named"}
    assert "supported" in found.values()


def test_a_reading_that_rests_on_the_editor_is_not_counted(tmp_path: Path) -> None:
    date = "date: {text: on 5 June, edtf: 2024-06-05, basis: inferred, because: the year of the report}"
    files = {
        "articles/a.txt": "The port closed on 5 June.\n",
        "claims.yml": "claims:\n  - id: closed\n    statement: The port closed.\n"
        f"    {date}\n    evidence:\n      - {{source: a, exact: The port closed on 5 June.}}\n",
    }
    checked = findings_of(tmp_path, files).sheets[0]
    assert set(outcomes(checked, "closed", "date.edtf").values()) == {"supported"}
    assert set(outcomes(checked, "closed", "date.text").values()) == {"date-not-in-passage"}


def test_a_figure_that_the_passage_has_too_is_told_from_one_that_it_has_not(tmp_path: Path) -> None:
    files = {
        "articles/a.txt": "The firm employs 40 people and 41 robots.\n",
        "claims.yml": "claims:\n  - id: staff\n    statement: It has 40 workers, 40 in all.\n"
        "    evidence:\n      - {source: a, exact: The firm employs 40 people and 41 robots.}\n",
    }
    found = outcomes(findings_of(tmp_path, files).sheets[0], "staff", "statement")
    text = "It has 40 workers, 40 in all."
    assert found[(text, "It has 39 workers, 40 in all.")] == "number-not-in-passage"


def test_a_weak_rule_excuses_nothing(checked: CheckedSheet, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the rule gone that reads numbers, a wrong one gets through, and is not taken for what the articles say."""
    weaker = [rule.check_account for rule in RULES if rule.check_account and rule.name != "number-not-in-passage"]
    monkeypatch.setattr("factsheet.check._account_rules", lambda kind: weaker)
    assert set(outcomes(checked, "porto", "value").values()) == {"missed"}


def test_a_fact_that_fails_and_one_that_is_withdrawn_are_not_tried(tmp_path: Path) -> None:
    files = dict(FILES)
    files["claims.yml"] += "    withdrawn: {date: 2024-06-06, because: a mistake}\n"
    files["headcounts.yml"] = files["headcounts.yml"].replace("value: 120", "value: 130")
    findings = findings_of(tmp_path, files)
    proof = prove_sheets(findings.sheets, jobs=1)
    assert {"boats", "porto"}.isdisjoint(fact.fact for fact in proof.facts)
    assert "bridge" in {fact.fact for fact in proof.facts}


def mistakes(checked: CheckedSheet) -> Iterator[tuple[Fact, Perturbation]]:
    return ((fact, mistake) for fact in checked.sheet.facts for mistake in perturbations(checked.sheet, fact))


def test_no_mistake_is_the_fact_itself_and_none_is_tried_twice(checked: CheckedSheet) -> None:
    seen = set()
    for fact, mistake in mistakes(checked):
        assert perturbed(fact.record, mistake) != fact.record
        assert (fact.id, mistake.changes) not in seen
        seen.add((fact.id, mistake.changes))


def test_a_mistake_leaves_the_fact_as_it_was(checked: CheckedSheet) -> None:
    before = [json.dumps(fact.record) for fact in checked.sheet.facts]
    for fact, mistake in mistakes(checked):
        perturbed(fact.record, mistake)
    assert [json.dumps(fact.record) for fact in checked.sheet.facts] == before


def test_every_kind_of_mistake_is_tried_and_every_perturber_makes_some(checked: CheckedSheet) -> None:
    tried = {mistake.kind for _, mistake in mistakes(checked)}
    assert tried == set(KINDS)
    assert set(KIND_OF_FIELD.values()) <= set(KINDS)
    telling = [ground for fact in checked.sheet.facts for ground in grounds(checked.sheet, fact)]
    idle = [made.__name__ for made in PERTURBERS if not any(list(made(ground)) for ground in telling)]
    assert idle == ["telling_mistakes"], "which no fact of this sheet has anything for"


@given(order=st.permutations(range(8)))
def test_the_choice_does_not_depend_on_the_order_of_what_is_chosen_from(
    checked: CheckedSheet, order: list[int]
) -> None:
    ground = next(grounds(checked.sheet, checked.sheet.facts[0]))
    names = [f"name-{number}" for number in range(8)]
    assert ground.few(("x",), [names[number] for number in order]) == ground.few(("x",), names)


# The command.


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the sheet as `seeds/x`, which is the working folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    write_sheet(tmp_path / "seeds/x", with_sheet_file(FILES))
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["prove", *arguments], catch_exceptions=False)


def test_the_report_lists_what_got_through_and_ends_with_the_strength(site: Path) -> None:
    result = run()
    assert result.exit_code == 0
    assert "Got through: no check sees these mistakes (2)\n" in result.stdout
    assert "seeds/x/headcounts.yml:2:5: certainty of porto: kind “observed” → “estimated”\n" in result.stdout
    assert "mistake in   tried  caught  only warned of  got through  not counted  strength\n" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("Proof strength 9")
    assert result.stderr == ""


def test_one_fact_alone(site: Path) -> None:
    report = json.loads(run("--fact", "porto", "--output-format", "json").stdout)
    assert [fact["fact"] for fact in report["facts"]] == ["porto"]
    assert report["kinds"]["number"] == {
        "tried": 4,
        "caught": 4,
        "warned": 0,
        "missed": 0,
        "supported": 0,
        "strength": 1.0,
    }
    assert report["all"]["tried"] == sum(kind["tried"] for kind in report["kinds"].values())
    assert report["all"]["caught"] == sum(report["rules"].values())


def test_the_json_lists_every_mistake_that_was_not_caught(site: Path) -> None:
    report = json.loads(run("--output-format", "json").stdout)
    counts = report["all"]
    assert len(report["not_caught"]) == counts["tried"] - counts["caught"]
    (missed,) = (each for each in report["not_caught"] if each["outcome"] == "missed" and each["fact"] == "porto")
    assert missed == {
        "outcome": "missed",
        "kind": "certainty",
        "sheet": "x",
        "fact": "porto",
        "field": "kind",
        "before": "observed",
        "after": "estimated",
        "path": "seeds/x/headcounts.yml",
        "line": 2,
        "column": 5,
    }
    assert all("reason" in each for each in report["not_caught"] if each["outcome"] == "supported")


def test_an_unknown_fact_ends_with_2_and_the_nearest(site: Path) -> None:
    result = run("--fact", "bridg")
    assert result.exit_code == 2
    assert "there is no fact `bridg`; the nearest is `bridge`" in result.stderr


def test_no_sheet_ends_with_2(site: Path) -> None:
    assert run("nowhere").exit_code == 2


def test_nothing_to_try_ends_with_2(site: Path) -> None:
    write_sheet(site / "seeds/x", {"headcounts.yml": FILES["headcounts.yml"].replace("value: 120", "value: 130")})
    result = run("--fact", "porto")
    assert result.exit_code == 2
    assert "factsheet check says why" in result.stderr


@pytest.mark.parametrize(("percent", "code"), [("50", 0), ("99.9", 1), ("100", 1), ("101", 2), ("many", 2)])
def test_less_than_a_percentage_fails(site: Path, percent: str, code: int) -> None:
    result = run("--fail-under", percent)
    assert result.exit_code == code
    assert ("of the mistakes are caught" in result.stdout.splitlines()[-1]) if code == 1 else True


def test_the_files_stay_as_they_are(site: Path) -> None:
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    run()
    assert {file: file.read_bytes() for file in site.rglob("*") if file.is_file()} == before


def test_any_number_of_processes_gives_the_same_answer(site: Path) -> None:
    """With more facts than one process takes alone."""
    claims = "".join(
        f"  - {{id: boats-{number}, statement: 45 boats., evidence: [{{source: a, exact: Some 45 boats lie}}]}}\n"
        for number in range(FEWEST_FOR_TWO)
    )
    write_sheet(site / "seeds/x", {"claims.yml": FILES["claims.yml"] + claims})
    sheets = check_folder(Path("seeds")).sheets
    assert sheets[0].sheet.path == shown_path(site / "seeds/x")
    done: list[tuple[int, int]] = []
    alone = prove_sheets(sheets, jobs=1)
    together = prove_sheets(sheets, jobs=2, progress=lambda *counted: done.append(counted))
    assert proof_json(alone, None) == proof_json(together, None)
    assert proof_text(alone, None, plain) == proof_text(together, None, plain)
    assert len(alone.facts) > FEWEST_FOR_TWO
    assert done == [(number + 1, len(alone.facts)) for number in range(len(alone.facts))]


def test_colour_where_it_is_wanted(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run().stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1mmistake in" in run().stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run().stdout


def test_a_percentage_is_rounded_down(checked: CheckedSheet) -> None:
    proof = Proof(facts=tuple(prove_fact(Bench(checked), fact.id) for fact in checked.sheet.facts))
    assert percent_of(proof.score) != "100%"
    assert not is_under(proof, Decimal(90))
    assert is_under(proof, Decimal(100))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["number", "name", "date", "quotation"])
def test_the_sheet_of_this_repository_lets_none_of_these_mistakes_through(kind: Kind, own_proof: Proof) -> None:
    escaped = [
        (fact.fact, trial.perturbation.field, trial.perturbation.before, trial.perturbation.after)
        for fact, trial in own_proof.with_outcome("missed")
        if trial.perturbation.kind == kind
    ]
    assert escaped == []
    assert own_proof.by_kind[kind].strength == 1


@pytest.fixture(scope="module")
def own_proof() -> Proof:
    seeds = Path(__file__).parent.parent / "seeds"
    return prove_sheets(check_folder(seeds).sheets, jobs=1)
