"""What customers say of a return that is over: how content they are, and why."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Return, ReturnState, Survey
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: The best first; from CONTENT on somebody is content.
SCORES = (5, 4, 3, 2, 1)
CONTENT = 4


def survey_due(reading: Reading, return_: Return) -> bool:
    """Tell whether a customer may still be asked: the return is over, nothing was said."""
    return return_.state is ReturnState.CLOSED and reading.seek(Survey, return_.rma) is None


@operation(Right.RETURNS)
def answer_survey(uow: UnitOfWork, *, rma: str, score: int, comment: str = "") -> int:
    """Keep what a customer says, once; their words stand nowhere else."""
    if score not in SCORES or not survey_due(uow, uow.get(Return, rma)):
        raise Refusal(Why.NO_SURVEY, rma=rma)
    uow.record("survey_answered", rma, score=score)
    uow.add(Survey(rma, score, comment, uow.now))
    return score
