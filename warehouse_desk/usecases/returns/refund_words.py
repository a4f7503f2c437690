"""A refund explained in words, part by part."""

from warehouse_desk.i18n.language import Language
from warehouse_desk.usecases.returns.grading import Refund


def refund_parts(language: Language, refund: Refund, currency: str) -> tuple[str, ...]:
    """Say how a refund came about; nothing where there is only its price."""
    parts = (
        ("price", refund.price_cents),
        ("discount", refund.discount_cents),
        ("shipping", refund.shipping_cents),
        ("fee", refund.fee_cents),
        ("tax", refund.tax_cents),
    )
    said = [
        language.say(f"refund_part.{name}", amount=language.money(cents, currency))
        for name, cents in parts
        if cents and currency
    ]
    return tuple(said) if len(said) > 1 else ()
