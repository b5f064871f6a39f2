"""The facts of a sheet -> the page of each that is never removed, and its bare card for other people's pages.

Both are whole files and pass through no theme and no engine: a sheet has many of them, and they must open at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factsheet.addresses import absolute, relative
from factsheet.changes.model import Change
from factsheet.checked import CheckedFact
from factsheet.pages import Asset
from factsheet.render.bibliography import bibtex, csl_json, reference
from factsheet.render.change_words import subject_noun
from factsheet.render.dates import edtf_words
from factsheet.render.edition import Edition
from factsheet.render.embeds import embed_styles, frame
from factsheet.render.environment import render, sprite
from factsheet.render.finishing import LONGEST_DESCRIPTION, shortened
from factsheet.render.laid_out import LaidOutCard, cards_elsewhere
from factsheet.render.listings import card_html
from factsheet.render.past import day_text, gone_facts, past_of
from factsheet.render.synopses import PICTURE_SIZE, Picture, Synopsis

LONGEST_TITLE = 90
"""Characters of a fact in the title of a window, before the name of the sheet."""

END = "</main>"


class Rested(Struct, frozen=True):
    """What a withdrawn fact rested on."""

    source: str
    """The label."""
    words: str
    language: str


class FactView(Struct, frozen=True, kw_only=True):
    """What the permanent page and the bare card have in common; they stand equally deep, so links are the same."""

    id: str
    title: str
    """Of the window."""
    heading: str
    said: str
    """The fact in its words, in quotation marks where they are somebody's."""
    said_language: str
    description: str
    site: str
    canonical: str
    """Empty while the site has no address, as all that asks for one."""
    data: str
    """The link to the fact as JSON, from the permanent page; empty where nothing is published as data."""
    picture: str
    picture_size: tuple[int, int]
    status_text: str
    withdrawn: str
    """That it is no longer on the sheet, and since when; empty for a fact that stands."""
    because: str
    rested: tuple[Rested, ...]
    as_of: str
    language: str
    direction: str
    root: str
    """The link to the folder of the whole site, with `/` at the end."""
    permanent: str
    """From the bare card."""
    sheet: str
    """The link to the card on the sheet."""
    overview: str
    sheet_title: str


class Use(Struct, frozen=True):
    """How others cite and show a fact."""

    bibtex: str
    csl_json: str
    frame: str


def fact_files(edition: Edition) -> Iterator[Asset]:
    """The permanent page and the bare card of every fact, of those that were withdrawn too."""
    as_of = _day(edition, edition.settings.as_of) if edition.settings.as_of else ""
    for checked in edition.checked.facts:
        name = checked.fact.id
        address, embed = edition.addresses.permanent(name), edition.addresses.embed(name)
        laid_out = _laid_out(edition, checked)
        view = _view(edition, checked, laid_out.synopsis, as_of)
        card, bare = cards_elsewhere(laid_out, address)
        shown = absolute(edition.settings.url, embed)
        use = _use(edition, checked, frame(shown, view.title, bare))
        past = tuple(past_of(edition, name, address))
        page = _file("permanent", edition, card=card, view=view, use=use, past=past)
        yield Asset(path=f"{address}index.html", content=page)
        yield Asset(path=f"{embed}index.html", content=_file("embed", edition, card=bare, view=view))
    yield from _gone_files(edition, as_of)


def _gone_files(edition: Edition, as_of: str) -> Iterator[Asset]:
    """The same for every fact that was taken out of the files, as far as the history tells: links to it are about."""
    for name, (revision, change) in gone_facts(edition):
        address = edition.addresses.permanent(name)
        view = _gone_view(edition, change, day_text(edition, revision.date), as_of)
        past = tuple(past_of(edition, name, address))
        page = _file("permanent", edition, card="", view=view, use=None, past=past)
        yield Asset(path=f"{address}index.html", content=page)
        embed = edition.addresses.embed(name)
        yield Asset(path=f"{embed}index.html", content=_file("embed", edition, card="", view=view))


def fact_pictures(edition: Edition) -> Iterator[Picture]:
    """What is to be drawn for each fact, for those who link to its permanent page."""
    for checked in edition.checked.facts:
        yield Picture(
            path=edition.addresses.picture(checked.fact.id),
            fact=checked.fact.id,
            sheet=edition.sheet.title,
            synopsis=_laid_out(edition, checked).synopsis,
        )


def _laid_out(edition: Edition, checked: CheckedFact) -> LaidOutCard:
    """As it stands on its page; a fact that no page shows a card of is laid out now."""
    if checked.fact.id not in edition.laid_out:
        card_html(edition, checked, edition.addresses.facts(type(checked.fact)), mentions=())
    return edition.laid_out[checked.fact.id]


def _file(template: str, edition: Edition, **values: object) -> bytes:
    html = render(f"{template}.html.j2", words=edition.wording, styles=embed_styles(), **values)
    # Which pictures a page needs is known when it is laid out.
    before, end, after = str(html).rpartition(END)
    return "".join((before, sprite(html), end, after)).encode()


def _view(edition: Edition, checked: CheckedFact, synopsis: Synopsis, as_of: str) -> FactView:
    words, site, fact = edition.wording, edition.settings, checked.fact
    said = words.quoted.format(words=synopsis.headline) if synopsis.is_quotation else synopsis.headline
    description = words.semicolon.join(
        filter(None, (synopsis.figure, synopsis.by, synopsis.status_text, synopsis.chips))
    )
    permanent, embed = edition.addresses.permanent(fact.id), edition.addresses.embed(fact.id)
    return FactView(
        id=fact.id,
        title=f"{shortened(said, LONGEST_TITLE)} – {edition.sheet.title}",
        heading=words.permanent_title.format(kind=synopsis.kind, title=edition.sheet.title),
        said=said,
        said_language=synopsis.language,
        description=shortened(description, LONGEST_DESCRIPTION),
        site=site.title or edition.sheet.title,
        canonical=absolute(site.url, permanent),
        data=relative(edition.addresses.fact_data(fact.id), permanent) if site.data else "",
        picture=absolute(site.url, edition.addresses.picture(fact.id)) if edition.has_pictures else "",
        picture_size=PICTURE_SIZE,
        status_text=synopsis.status_text,
        withdrawn=words.withdrawn_notice.format(date=_day(edition, fact.withdrawn.date)) if fact.withdrawn else "",
        because=fact.withdrawn.because if fact.withdrawn else "",
        rested=tuple(_rested(edition, checked)) if fact.withdrawn else (),
        as_of=as_of,
        language=words.tag,
        direction=words.direction,
        root=relative("", permanent),
        permanent=relative(permanent, embed),
        sheet=relative(edition.addresses.fact(fact), permanent),
        overview=relative(edition.addresses.overview(), permanent),
        sheet_title=edition.sheet.title,
    )


def _gone_view(edition: Edition, change: Change, day: str, as_of: str) -> FactView:
    words, site, name = edition.wording, edition.settings, change.subject.id
    permanent, embed = edition.addresses.permanent(name), edition.addresses.embed(name)
    removed = words.changes.sentences["removed"]
    overview = relative(edition.addresses.overview(), permanent)
    return FactView(
        id=name,
        title=f"{shortened(change.subject.headline, LONGEST_TITLE)} – {edition.sheet.title}",
        heading=words.permanent_title.format(kind=subject_noun(change, words), title=edition.sheet.title),
        said=change.subject.headline,
        said_language=edition.sheet.language,
        description=removed,
        site=site.title or edition.sheet.title,
        canonical=absolute(site.url, permanent),
        data="",
        picture="",
        picture_size=PICTURE_SIZE,
        status_text=removed,
        withdrawn=words.changes.gone_notice.format(date=day),
        because="",
        rested=(),
        as_of=as_of,
        language=words.tag,
        direction=words.direction,
        root=relative("", permanent),
        permanent=relative(permanent, embed),
        sheet=overview,
        overview=overview,
        sheet_title=edition.sheet.title,
    )


def _day(edition: Edition, day: str) -> str:
    return edtf_words(day, edition.wording.dates, edition.wording.unknown)


def _rested(edition: Edition, checked: CheckedFact) -> Iterator[Rested]:
    """The passages as they were cited; a withdrawn fact is checked no more."""
    for evidence in checked.fact.evidence:
        source = edition.sheet.source_by_id.get(evidence.source)
        if source is not None and evidence.exact:
            yield Rested(source.chip, evidence.exact, edition.language_of(source))


def _use(edition: Edition, checked: CheckedFact, frame: str) -> Use:
    entry = reference(edition, checked)
    return Use(bibtex(entry), csl_json(entry), frame)
