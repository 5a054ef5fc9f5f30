"""The envelope around every list that the clearinghouse returns."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

LARGEST = 50


def page(name: str, rows: list[dict[str, Any]], request: Request) -> dict[str, Any]:
    """One page of `rows`, with links to its neighbours."""
    offset = max(_number(request, "offset", 0), 0)
    limit = min(max(_number(request, "limit", LARGEST), 1), LARGEST)
    shown = rows[offset : offset + limit]
    last = max(len(rows) - 1, 0) // limit * limit

    def link(to: int) -> dict[str, str]:
        return {"href": str(request.url.include_query_params(offset=to, limit=limit))}

    return {
        "links": {
            "self": link(offset),
            "first": link(0),
            "last": link(last),
            "next": link(offset + limit) if offset + limit < len(rows) else None,
            "prev": link(max(offset - limit, 0)) if offset else None,
        },
        "offset": offset,
        "limit": limit,
        "count": len(shown),
        "totalCount": len(rows),
        name: shown,
    }


def _number(request: Request, name: str, otherwise: int) -> int:
    given = request.query_params.get(name, "")
    return int(given) if given.isdigit() else otherwise
