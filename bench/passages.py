"""How long reading articles and finding passages takes, against `grep` over the same articles and passages."""

from __future__ import annotations

import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factsheet.model import Article, Selector
from factsheet.text.articles import read_article
from factsheet.text.nearest import nearest_passage
from factsheet.text.passages import Missing, find_passage

ROOT = Path(__file__).parent.parent
PASSAGES = 10_000
LIMITS = {1_000: 0.5, 10_000: 0.25}
"""Articles -> of the wall time of grep: what the design asks for."""
MOST_MEMORY = 50
"""Megabytes that reading a thousand articles and finding their passages may add to the texts themselves."""
MOST_MICROSECONDS = 100
"""For a nearest passage."""
RUNS = 3


@dataclass(frozen=True, slots=True)
class Corpus:
    texts: list[str]
    passages: list[tuple[int, str]]
    """The number of the article, and the words."""


def corpus_of(articles: int) -> Corpus:
    """Articles of the length of the seeds', made of their sentences with a third of the words exchanged."""
    chance = random.Random(articles)
    seeds = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("seeds/*/articles/*.txt"))]
    sentences = [sentence.split() for text in seeds for sentence in re.split(r"(?<=[.?!])\s+", text) if sentence]
    words = sorted({word for sentence in sentences for word in sentence})
    texts = ["\n\n".join(_paragraphs(chance, sentences, words)) for _ in range(articles)]
    return Corpus(texts, [_passage(chance, texts) for _ in range(PASSAGES)])


def _paragraphs(chance: random.Random, sentences: list[list[str]], words: list[str]) -> Iterator[str]:
    for _ in range(18):
        chosen = [word for _ in range(chance.randint(1, 3)) for word in chance.choice(sentences)]
        yield " ".join(chance.choice(words) if chance.random() < 0.3 else word for word in chosen)


def _passage(chance: random.Random, texts: list[str]) -> tuple[int, str]:
    number = chance.randrange(len(texts))
    words = chance.choice(texts[number].split("\n\n")).split(" ")
    length = chance.randint(5, 20)
    start = chance.randrange(max(1, len(words) - length))
    return number, " ".join(words[start : start + length])


def seconds_of_grep(corpus: Corpus, folder: Path) -> float:
    for number, text in enumerate(corpus.texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    patterns = folder / "patterns"
    patterns.write_text("\n".join(words for _, words in corpus.passages), encoding="utf-8")
    command: list[str | Path] = ["grep", "-r", "-o", "-b", "-F", "-f", patterns, "--include=*.txt", folder]
    start = time.perf_counter()
    with (folder / "found").open("wb") as found:
        subprocess.run(command, stdout=found, env={**os.environ, "LC_ALL": "C"}, check=True)
    return time.perf_counter() - start


def seconds_of_ours(corpus: Corpus) -> tuple[float, list[Article]]:
    start = time.perf_counter()
    articles = [read_article(str(number), text, "en", {}) for number, text in enumerate(corpus.texts)]
    missing = sum(isinstance(find_passage(articles[n], Selector(words)), Missing) for n, words in corpus.passages)
    seconds = time.perf_counter() - start
    if missing:
        raise SystemExit(f"{missing} passages were not found")
    return seconds, articles


def microseconds_of_nearest(corpus: Corpus, articles: list[Article]) -> float:
    """The median of processor time over passages of which one word is another."""
    taken = []
    for number, words in corpus.passages[:500]:
        changed = words.split(" ")
        changed[len(changed) // 2] = "telegraphist"
        start = time.process_time()
        nearest_passage(articles[number], " ".join(changed))
        taken.append(time.process_time() - start)
    return sorted(taken)[len(taken) // 2] * 1e6


def _held() -> float:
    """The most memory this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def within_limits(articles: int, limit: float) -> bool:
    corpus = corpus_of(articles)
    held = _held()
    ours, read = min((seconds_of_ours(corpus) for _ in range(RUNS)), key=lambda run: run[0])
    growth = _held() - held
    with tempfile.TemporaryDirectory() as folder:
        theirs = min(seconds_of_grep(corpus, Path(folder)) for _ in range(RUNS))
    nearest = microseconds_of_nearest(corpus, read)
    ratio = ours / theirs
    print(f"{articles} articles, {PASSAGES} passages")
    print(f"  read and found    {ours:7.3f} s")
    print(f"  grep              {theirs:7.3f} s")
    print(f"  ratio             {ratio:7.2f}     (at most {limit})")
    print(f"  memory            {growth:7.1f} MB  (at most {MOST_MEMORY} for 1000 articles)")
    print(f"  nearest passage   {nearest:7.0f} µs  (at most {MOST_MICROSECONDS})")
    return ratio <= limit and nearest <= MOST_MICROSECONDS and (articles > 1_000 or growth <= MOST_MEMORY)


def main() -> None:
    results = [within_limits(articles, limit) for articles, limit in LIMITS.items()]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
