"""How much of the model a clinic used on a day, in tokens."""

from __future__ import annotations

from datetime import date

from adapters.store.pipeline import Pipeline
from priorauth.models.conversation import Spend


class PgModelSpend:
    """See `priorauth.minimum.ModelSpend`."""

    def __init__(self, pipeline: Pipeline, clinic_id: str) -> None:
        self._pipeline = pipeline
        self._clinic_id = clinic_id

    async def on(self, day: date) -> Spend:
        """See `ModelSpend.on`."""
        values = {"clinic": self._clinic_id, "day": day.isoformat()}
        row = await (await self._pipeline.execute(_ON, values)).fetchone()
        if row is None:
            return Spend()
        return Spend(
            questions=row.questions, input_tokens=row.input_tokens, output_tokens=row.output_tokens
        )

    async def add(self, day: date, spend: Spend) -> None:
        """See `ModelSpend.add`."""
        values = {"clinic": self._clinic_id, "day": day.isoformat(), **spend.model_dump()}
        await self._pipeline.execute(_ADD, values)


_ON = "select * from model_spend where clinic_id = %(clinic)s and id = %(day)s"
_ADD = """
insert into model_spend (clinic_id, id, questions, input_tokens, output_tokens)
values (%(clinic)s, %(day)s, %(questions)s, %(input_tokens)s, %(output_tokens)s)
on conflict (clinic_id, id) do update set questions = model_spend.questions + excluded.questions,
    input_tokens = model_spend.input_tokens + excluded.input_tokens,
    output_tokens = model_spend.output_tokens + excluded.output_tokens
"""
