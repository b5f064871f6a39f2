"""`factsheet schema`: what an editor's program needs to complete and check YAML while it is typed."""

from __future__ import annotations

from pathlib import Path

import click

from factsheet.cli.common import CannotRunError, unknown_name


@click.command()
@click.argument("file", required=False)
@click.option(
    "--write",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the schemas of all files into DIR, as quotes.yml.json and so on.",
)
def schema(file: str | None, folder: Path | None) -> None:
    """Print the JSON Schema of a FILE of a sheet, such as quotes or quotes.yml, for completion in an editor."""
    from factsheet.exports.editing_schemas import FILES, file_schema

    if (file is None) == (folder is None):
        raise click.UsageError(f"give one file of {', '.join(f'{name}.yml' for name in FILES)}, or --write DIR")
    if folder is None:
        name = str(file).removesuffix(".yml")
        if name not in FILES:
            raise unknown_name("file", name, FILES)
        click.echo(file_schema(name), nl=False)
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            (folder / f"{name}.yml.json").write_bytes(file_schema(name))
    except OSError as error:
        raise CannotRunError(f"{folder} cannot be written: {error.strerror}") from None
    click.echo(f"wrote {len(FILES)} schemas to {folder}", err=True)
