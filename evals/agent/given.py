"""What happened before a task was asked: papers came in, a person decided, a payer went silent.

Each returns what a task may call it by, such as `<NEW>` for the case that came of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from random import Random

from adapters.store.database import Database
from evals.agent import hostile_papers
from evals.agent.planting import GIVEN as GIVEN_PATIENT
from evals.agent.planting import Planter
from evals.agent.world import World
from priorauth.casework.intake import file_arrival, receive
from priorauth.errors import Conflict
from simulator.emr.messages import write
from simulator.emr.styles import STYLES
from simulator.paper import bundle, demo
from simulator.paper.layouts import REFERRALS
from simulator.paper.town import Town
from worker.digesting import Ways, post_digests

Names = dict[str, str]
ENDED = "thaddeus"


async def a_fax_waits(world: World) -> Names:
    """A fax is on file and nobody has read it."""
    return await _filed(
        world, hostile_papers.hidden(GIVEN_PATIENT, "Please call before the first visit.")
    )


async def the_same_fax_again(world: World) -> Names:
    """The same bytes come twice; the second time joins the first."""
    await a_fax_waits(world)
    return await a_fax_waits(world)


async def a_fax_about_several(world: World) -> Names:
    """One fax about two or three patients is on file."""
    content, _, _ = bundle.several_patients(Random(3), "text", REFERRALS[:1])
    return await _filed(world, content)


async def a_broken_fax_waits(world: World) -> Names:
    """A file that nothing can read is on file."""
    return await _filed(world, b"%PDF-1.7\n" + b"\x00broken\n" * 40)


async def a_whole_referral(world: World) -> Names:
    """Order, evaluation and plan of care came in; the packet waits for a person."""
    case_id, _, _ = await Planter(world).held_packet()
    return {"NEW": case_id}


async def an_approved_packet(world: World) -> Names:
    """A person approved it; it was not sent yet."""
    case_id, _ = await Planter(world).approved_packet()
    return {"NEW": case_id}


async def a_sent_packet(world: World) -> Names:
    """A person approved it and the payer pended it."""
    planter = Planter(world)
    await planter.prepare()
    [case_id] = planter.ids("select case_id from submission where id = %s", planter.sent)
    return {"NEW": case_id}


async def a_referral_by_hl7(world: World) -> Names:
    """A member's referral came from the EMR."""
    return await _by_hl7(world, "philippa")


async def a_coverage_that_ended(world: World) -> Names:
    """A referral came of somebody whose plan ended in summer."""
    return await _by_hl7(world, ENDED)


async def a_silent_clearinghouse(world: World) -> Names:
    """A referral came, and the clearinghouse answers nobody."""
    names = await _by_hl7(world, "philippa")
    await world.town.drill("server_error", times=200, path="coverages", status=503)
    return names


async def the_digest_is_due_twice(world: World) -> Names:
    """The worker looked for the time of the digest, died, and looked again."""
    database = world.worker.store
    if not isinstance(database, Database):
        raise Conflict("The worker has no database.")
    for _ in range(2):
        await post_digests(world.worker, database, Ways(channel="C0FRONTDESK"))
    return {}


async def _filed(world: World, content: bytes) -> Names:
    arrival = await receive(world.intake, world.clinic_id, content, "fax line")
    await file_arrival(world.worker, world.clinic_id, arrival.id)
    sha256 = hashlib.sha256(content).hexdigest()
    [document_id] = Planter(world).ids("select id from document where sha256 = %s", sha256)
    return {"DOC": document_id}


async def _by_hl7(world: World, member: str) -> Names:
    today = world.services.clock.now()
    town = Town()
    usual = demo.referral_of(town, "leopold", today.date())
    theirs = replace(usual, patient=town.person(member), coverage=town.coverage(member))
    message = write(theirs, STYLES[0], f"GIVEN-{member}", today)
    [case_id] = await Planter(world).bring(message)
    return {"NEW": case_id}


GIVEN: dict[str, Callable[[World], Awaitable[Names]]] = {
    each.__name__: each
    for each in (
        a_fax_waits,
        the_same_fax_again,
        a_fax_about_several,
        a_broken_fax_waits,
        a_whole_referral,
        an_approved_packet,
        a_sent_packet,
        a_referral_by_hl7,
        a_coverage_that_ended,
        a_silent_clearinghouse,
        the_digest_is_due_twice,
    )
}
