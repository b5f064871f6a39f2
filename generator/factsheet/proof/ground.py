"""A fact as the sheet or one of its sources gives it: what perturbers read, and where they put their mistakes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from msgspec import Struct

from factsheet.facts import Fact
from factsheet.facts.telling import told_by
from factsheet.model import Article
from factsheet.proof.perturbation import Kind, Perturbation
from factsheet.records import Items, Node, Path
from factsheet.sheet import Sheet
from factsheet.text.languages import language_for
from factsheet.text.languages.base import Language

SEED = "factsheet prove 1"
"""Fixed, so that every run tries the same mistakes; the number is raised when other ones are to be tried."""

FEW = 3
"""How many of the possible replacements are tried: enough to meet a careless rule, few enough to stay fast."""

LONGEST_SHOWN = 60
"""Code points of a text that a report shows; more is cut where nothing changed."""


class Ground(Struct, frozen=True, kw_only=True, dict=True):
    """One telling of a fact: the fact itself, or what a source `says` differently."""

    sheet: Sheet
    fact: Fact
    told: Fact
    """With what the source says differently put in."""
    base: Path
    """Where the fields of this telling stand in the fact's record: `()`, or the `says` of one of its evidence."""
    articles: tuple[Article, ...]
    """The stored articles that it rests on, each once."""

    @property
    def is_main(self) -> bool:
        return not self.base

    @property
    def language(self) -> Language:
        """Of the words that the editor copied: that of the first article."""
        return language_for(self.articles[0].language if self.articles else self.sheet.language)

    def holds(self, path: Path) -> bool:
        """Whether this telling gives the field itself, and does not merely take it over from the fact."""
        return self.text_at(path) is not None

    def text_at(self, path: Path) -> str | None:
        """The text of a field that this telling gives itself; None where it gives none."""
        node: Node | None = self._node(path)
        return node if isinstance(node, str) else None

    def _default(self, path: Path) -> str:
        """What a field that is not written out means; empty where it then means nothing."""
        value = getattr(self.told, str(path[0]), None) if len(path) == 1 else None
        return value if isinstance(value, str) else ""

    def _node(self, path: Path) -> Node | None:
        node: Node = self.fact.record
        for step in (*self.base, *path):
            held = _held(node)
            if step not in held:
                return None
            node = held[step]
        return node

    def change(self, kind: Kind, path: Path, after: str | None) -> Perturbation:
        """A field with another text, or none."""
        return self.changes(kind, ((path, after),))

    def changes(self, kind: Kind, given: Sequence[tuple[Path, str | None]]) -> Perturbation:
        """Several fields changed together; the report shows the first, and one that is put in its place."""
        befores = [text for path, _ in given if (text := self.text_at(path) or self._default(path))]
        afters = [text for _, text in given if text is not None]
        before, after = _shown(befores[0] if befores else "", afters[0] if afters else "")
        return Perturbation(
            kind=kind,
            changes=tuple(((*self.base, *path), text) for path, text in given),
            before=before,
            after=after,
        )

    def few(self, path: Path, candidates: Iterable[str], most: int = FEW) -> list[str]:
        """Some of the candidates, picked by the seed and the field alone: neither order nor number of runs matters."""
        label = "\0".join(map(str, (SEED, self.sheet.slug, self.fact.id, *self.base, *path)))
        unique = sorted(set(candidates) - {self.text_at(path) or ""})
        return sorted(unique, key=lambda each: sha256(f"{label}\0{each}".encode()).digest())[:most]


def grounds(sheet: Sheet, fact: Fact) -> Iterator[Ground]:
    """The fact as the sheet gives it, then what each of its evidence `says` differently."""
    cited = dict.fromkeys(evidence.source for evidence in fact.evidence)
    # A person without evidence stands in every article that has the name.
    names = [name for name in cited or sheet.articles if name in sheet.articles]
    articles = tuple(sheet.articles[name] for name in names)
    yield Ground(sheet=sheet, fact=fact, told=fact, base=(), articles=articles)
    for number, evidence in enumerate(fact.evidence):
        if evidence.says and evidence.source in sheet.articles:
            yield Ground(
                sheet=sheet,
                fact=fact,
                told=told_by(fact, evidence.source),
                base=("evidence", number, "says"),
                articles=(sheet.articles[evidence.source],),
            )


def _held(node: Node) -> Mapping[str | int, Node]:
    """What a node of a record holds, by name or by number."""
    if isinstance(node, str):
        return {}
    return dict[str | int, Node](enumerate(node) if isinstance(node, Items) else node.items())


def _shown(before: str, after: str) -> tuple[str, str]:
    """Both texts; of long ones the part in which they differ, with a few words around."""
    if max(len(before), len(after)) <= LONGEST_SHOWN:
        return before, after
    if after and before.endswith(after):
        # Cut off at its beginning: the last words that went, and those that stand there now.
        return _cut(before, _word_before(before, len(before) - len(after))), _cut(after, 0)
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    start = _word_before(before, same)
    return _cut(before, start), _cut(after, start)


def _word_before(text: str, offset: int) -> int:
    """Where a word begins, a third of what is shown before an offset."""
    return text.rfind(" ", 0, max(0, offset - LONGEST_SHOWN // 3)) + 1


def _cut(text: str, start: int) -> str:
    end = start + LONGEST_SHOWN
    lead, tail = "…" if start else "", "…" if end < len(text) else ""
    return f"{lead}{text[start:end].strip()}{tail}" if text else ""
