"""How each vendor says no."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse

MODEL_ERRORS = {
    400: "invalid_request_error",
    401: "authentication_error",
    404: "not_found_error",
    429: "rate_limit_error",
    500: "api_error",
    503: "api_error",
    529: "overloaded_error",
}


def availity_error(
    status: int, message: str, errors: list[dict[str, Any]] | None = None, url: str = ""
) -> JSONResponse:
    """The clearinghouse's error document."""
    return JSONResponse(
        {
            "statusCode": status,
            "reasonCode": 0,
            "userMessage": message,
            "developerMessage": message,
            "url": url,
            "errors": errors or [],
        },
        status_code=status,
    )


def field_error(name: str, message: str, code: str = "", index: int = 0) -> dict[str, Any]:
    """One entry of the list `errors` or `validationMessages`."""
    return {"field": name, "code": code, "errorMessage": message, "index": index}


def claude_error(status: int, message: str, retry_after: float | None = None) -> JSONResponse:
    """The Messages API's error document."""
    kind = MODEL_ERRORS.get(status, "api_error")
    headers = {} if retry_after is None else {"retry-after": f"{retry_after:g}"}
    body = {"type": "error", "error": {"type": kind, "message": message}}
    return JSONResponse(body, status_code=status, headers=headers)


def refusal(vendor: str, status: int, message: str, retry_after: float | None) -> JSONResponse:
    """The error document of one vendor; the clearinghouse never says when to try again."""
    if vendor == "claude":
        return claude_error(status, message, retry_after)
    return availity_error(status, message)
