"""`scan-policy`: what is asked of a scan; without a name all policies that are set."""

import argparse

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.policies import (
    SCOPES,
    SUBSTITUTES,
    allow_substitutes,
    drop_policy,
    policies_set,
    set_policy,
)

#: What takes a policy back that was set.
DEFAULT = "default"


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Show the policies, or set one."""
    with context.store() as store:
        if chosen.name:
            _set(store, chosen)
        with store.look() as reading:
            found = {one.setting: one.value for one in policies_set(reading)}
    context.show({"policies": found}, "\n".join(f"{name} = {is_}" for name, is_ in found.items()))
    return Exit.DONE


def _set(store: SqlStore, chosen: argparse.Namespace) -> None:
    act = system_act("scan-policy")
    scope = next((one for one in SCOPES if getattr(chosen, one)), "")
    of = getattr(chosen, scope) if scope else ""
    if chosen.value in ([], [DEFAULT]):
        drop_policy(store, act, name=chosen.name, scope=scope, of=of)
        return
    if chosen.name == SUBSTITUTES:
        allow_substitutes(store, act, sku=of, instead=tuple(chosen.value))
        return
    value = int(chosen.value[0]) if chosen.value[0].isdecimal() else -1
    set_policy(store, act, name=chosen.name, value=value, scope=scope, of=of)
