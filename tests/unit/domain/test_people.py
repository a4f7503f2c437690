"""Who may do what."""

import pytest

from tests.factories import a_person
from warehouse_desk.domain.people import RIGHTS, Right, Role


def test_a_supervisor_may_do_everything() -> None:
    person = a_person(roles="supervisor")

    assert all(person.may(right) for right in Right)


@pytest.mark.parametrize("role", Role)
def test_everybody_may_sign_in_and_what_the_role_grants_and_nothing_else(role: Role) -> None:
    person = a_person(roles=role.value)

    assert person.may(Right.SIGN_IN)
    assert {right for right in Right if person.may(right)} == RIGHTS[role]


def test_roles_add_up() -> None:
    person = a_person(roles="picker|returns")

    assert person.may(Right.PICK)
    assert person.may(Right.RETURNS)
    assert not person.may(Right.RELEASE)


@pytest.mark.parametrize("changes", [{"active": False}, {"roles": ""}])
def test_who_is_gone_or_has_no_role_may_do_nothing(changes: dict[str, object]) -> None:
    person = a_person(**{"roles": "supervisor", **changes})

    assert not any(person.may(right) for right in Right)
