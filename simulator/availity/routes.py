"""The clearinghouse's addresses."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from simulator.availity.coverages import Coverages
from simulator.availity.directory import Directory
from simulator.availity.door import Door
from simulator.availity.reviews import Reviews
from simulator.availity.search import Search
from simulator.drills import Seen
from simulator.refusals import availity_error
from simulator.world import World


def availity_routes(world: World, prefix: str) -> list[BaseRoute]:
    """All addresses of the clearinghouse under a prefix."""
    door, coverages, reviews = Door(world, prefix), Coverages(world), Reviews(world)
    directory, search = Directory(world), Search(reviews)
    offered = [
        ("GET", "/v1/availity-payer-list", directory.payers),
        ("GET", "/v1/configurations", directory.configurations),
        ("POST", "/v1/coverages", coverages.create),
        ("GET", "/v1/coverages/{id}", coverages.read),
        ("DELETE", "/v1/coverages/{id}", coverages.remove),
        ("POST", "/v2/service-reviews", reviews.create),
        ("GET", "/v2/service-reviews", search.find),
        ("PUT", "/v2/service-reviews", reviews.update),
        ("GET", "/v2/service-reviews/{id}", reviews.read),
        ("DELETE", "/v2/service-reviews/{id}", reviews.remove),
    ]
    routes: list[BaseRoute] = [
        Route(prefix + path, door.guarded(handler), methods=[method])
        for method, path, handler in offered
    ]
    routes.insert(0, Route(f"{prefix}/v1/token", door.grant, methods=["POST"]))
    every = ["GET", "POST", "PUT", "DELETE", "PATCH"]
    taken = {path for _, path, _ in offered} | {"/v1/token"}
    routes += [Route(prefix + path, door.guarded(_not_so), methods=every) for path in taken]
    routes.append(Route(prefix + "/{rest:path}", door.guarded(_nothing_here), methods=every))
    return routes


async def _not_so(seen: Seen, request: Request) -> Response:
    return availity_error(405, f"{seen.method} is not offered here.", url=seen.path)


async def _nothing_here(seen: Seen, request: Request) -> Response:
    return availity_error(404, "There is nothing at this address.", url=seen.path)
