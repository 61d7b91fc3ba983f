"""``reelmend models …``: the networks, where their weights come from, and what is on this machine."""

import click

from app.cli.models.calibrate import calibrate_models
from app.cli.models.change import download_models, import_models, remove_models
from app.cli.models.look import list_models, show_model, verify_models
from app.cli.models.present import as_json_option

_FOLDERS = """
REELMEND_MODELS: folders of weights instead of the own one, separated as in PATH; downloads and imports go into the
first. REELMEND_MIRROR: a folder or an address that has published files under their names and is asked first.
"""


@click.group("models", invoke_without_command=True, epilog=_FOLDERS)
@as_json_option
@click.pass_context
def models_command(context: click.Context, as_json: bool) -> None:
    """List, download, import, check and remove networks; alone: list."""
    if context.invoked_subcommand is None:
        context.invoke(list_models, commercial=False, as_json=as_json)


for _command in (
    list_models,
    show_model,
    download_models,
    import_models,
    verify_models,
    remove_models,
    calibrate_models,
):
    models_command.add_command(_command)
