"""Documents, their pages and crops, packets as PDF, and taking in what came otherwise."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from adapters.store.desk_papers import PAGE
from desk.web.forms import Form
from desk.web.office import MOST_SEEN, Seat
from desk.web.page_pictures import size_in_points
from desk.web.seats import doing, looking
from priorauth.casework.intake import receive
from priorauth.casework.recording import record_event
from priorauth.errors import InvalidRequest, NotFound
from priorauth.models.evidence import Box
from priorauth.models.people import Right

MOST_POINTS = 20_000.0


async def show_documents(seat: Seat) -> Response:
    """List what came in."""
    async with seat.services.store.begin(seat.clinic_id) as tx:
        await record_event(tx, seat.services, seat.sign_in, "view_documents")
    return await _documents(seat)


async def _documents(seat: Seat, trouble: str | None = None, status: int = 200) -> Response:
    text = seat.request.query_params.get("page", "1")
    page = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1
    rows, total = await seat.office.queue.papers.documents(seat.clinic_id, page=page)
    return await seat.show(
        "documents.html",
        status,
        rows=rows,
        total=total,
        page=page,
        pages=max(1, -(-total // PAGE)),
        questions=await seat.office.queue.papers.questions(seat.clinic_id),
        trouble=trouble,
    )


async def upload(seat: Seat, form: Form) -> str:
    """Take in files; each is stored before this answers."""
    if not form.files:
        raise InvalidRequest("Choose a file first.")
    for content in form.files:
        await receive(seat.office.intake, seat.clinic_id, content, "desk page")
    async with seat.services.store.begin(seat.clinic_id) as tx:
        details = {"files": len(form.files)}
        await record_event(tx, seat.services, seat.sign_in, "upload_documents", details={**details})
    return "/documents?done=uploaded"


async def _upload_again(seat: Seat, trouble: str, status: int) -> Response:
    return await _documents(seat, trouble, status)


async def show_document(seat: Seat) -> Response:
    """Show one document with its pages, its cases and its open questions."""
    document_id = seat.request.path_params["document_id"]
    async with seat.services.store.begin(seat.clinic_id) as tx:
        document = await tx.papers.get(document_id)
        reading = await tx.papers.reading(document_id)
        case_ids = await tx.papers.case_ids(document_id)
    await _note_document(seat, document_id)
    questions = await seat.office.queue.papers.questions(seat.clinic_id)
    return await seat.show(
        "document.html",
        document=document,
        pages=reading.pages if reading else (),
        noticed=reading.warnings if reading else (),
        case_ids=case_ids,
        questions=[q for q in questions if q.document_id == document_id],
    )


async def page_picture(seat: Seat) -> Response:
    """Return one page as a picture."""
    document_id = seat.request.path_params["document_id"]
    await _note_document(seat, document_id)
    png = await seat.office.pictures.page(document_id, seat.request.path_params["page"])
    return Response(png, media_type="image/png")


async def crop(seat: Seat) -> Response:
    """Return the place on a page that a value came from."""
    document_id = seat.request.path_params["document_id"]
    asked = seat.request.query_params
    page = asked.get("page", "")
    if not (page.isascii() and page.isdigit()) or len(page) > 4:
        raise NotFound("page")
    await _note_document(seat, document_id)
    png = await seat.office.pictures.crop(document_id, int(page), _box(asked.get("box", "")))
    return Response(png, media_type="image/png")


def _box(text: str) -> Box:
    try:
        x0, y0, x1, y1 = (float(edge) for edge in text[:80].split(","))
    except ValueError:
        raise NotFound("place") from None
    if not (0 <= x0 < x1 <= MOST_POINTS and 0 <= y0 < y1 <= MOST_POINTS):
        raise NotFound("place")
    return (x0, y0, x1, y1)


def _marked(box: Box) -> Box:
    x0, y0, x1, y1 = box
    return (max(x0 - 4, 0.0), max(y0 - 3, 0.0), x1 + 4, y1 + 3)


async def show_page(seat: Seat) -> Response:
    """Show one page large, with the place of a value marked where one is given."""
    document_id = seat.request.path_params["document_id"]
    page = seat.request.path_params["page"]
    async with seat.services.store.begin(seat.clinic_id) as tx:
        document = await tx.papers.get(document_id)
        case_ids = await tx.papers.case_ids(document_id)
    await _note_document(seat, document_id)
    given = seat.request.query_params.get("box")
    width, height = size_in_points(await seat.office.pictures.page(document_id, page))
    return await seat.show(
        "page.html",
        document=document,
        page=page,
        width=width,
        height=height,
        box=_marked(_box(given)) if given else None,
        case_ids=case_ids,
    )


async def packet_pdf(seat: Seat) -> Response:
    """Return a packet version as it would go out."""
    packet_id = seat.request.path_params["packet_id"]
    async with seat.services.store.begin(seat.clinic_id) as tx:
        packet = await tx.packets.get(packet_id)
        pdf = await tx.packets.pdf(packet_id)
        await record_event(tx, seat.services, seat.sign_in, "view_packet", case_id=packet.case_id)
    headers = {"Content-Disposition": f'inline; filename="{packet_id}.pdf"'}
    return Response(pdf, media_type="application/pdf", headers=headers)


async def proof_pdf(seat: Seat) -> Response:
    """Return a proof of no authorization."""
    proof_id = seat.request.path_params["proof_id"]
    async with seat.services.store.begin(seat.clinic_id) as tx:
        proof, pdf = await tx.rules.proof(proof_id)
        await record_event(tx, seat.services, seat.sign_in, "view_proof", case_id=proof.case_id)
    headers = {"Content-Disposition": f'inline; filename="{proof_id}.pdf"'}
    return Response(pdf, media_type="application/pdf", headers=headers)


async def copy_sheet(seat: Seat) -> Response:
    """Show a packet value by value, for copying into a portal."""
    packet_id = seat.request.path_params["packet_id"]
    async with seat.services.store.begin(seat.clinic_id) as tx:
        packet = await tx.packets.get(packet_id)
        file = await tx.cases.file(packet.case_id)
        await record_event(tx, seat.services, seat.sign_in, "view_packet", case_id=packet.case_id)
    submission = next((s for s in file.submissions if s.packet_id == packet_id), None)
    return await seat.show("sheet.html", packet=packet, file=file, submission=submission)


async def _note_document(seat: Seat, document_id: str) -> None:
    """Put the first look of a sign-in at a document on the record.

    Raises:
        NotFound: This clinic has no such document.
    """
    key = (seat.sign_in.id, document_id)
    seen = seat.office.seen
    if key in seen:
        return
    async with seat.services.store.begin(seat.clinic_id) as tx:
        await tx.papers.get(document_id)
        details = {"document": document_id}
        await record_event(tx, seat.services, seat.sign_in, "view_document", details={**details})
    seen[key] = None
    while len(seen) > MOST_SEEN:
        del seen[next(iter(seen))]


ROUTES = [
    Route("/documents", looking(show_documents), methods=["GET"]),
    Route(
        "/documents",
        doing(upload, right=Right.UPLOAD, again=_upload_again, with_files=True),
        methods=["POST"],
    ),
    Route("/documents/{document_id}", looking(show_document), methods=["GET"]),
    Route("/documents/{document_id}/crop", looking(crop), methods=["GET"]),
    Route("/documents/{document_id}/page/{page:int}.png", looking(page_picture), methods=["GET"]),
    Route("/documents/{document_id}/page/{page:int}", looking(show_page), methods=["GET"]),
    Route("/packets/{packet_id}.pdf", looking(packet_pdf), methods=["GET"]),
    Route("/proofs/{proof_id}.pdf", looking(proof_pdf), methods=["GET"]),
    Route("/packets/{packet_id}/sheet", looking(copy_sheet), methods=["GET"]),
]
