"""Hands messages over to a mail server by SMTP.

Interface: RFC 5321 (SMTP), RFC 3207 (STARTTLS), spoken by aiosmtplib 5.1.
Limits: one message at a time.  Never tried against: a vendor's mail service.
"""

from __future__ import annotations

import ssl
from email.message import EmailMessage

import aiosmtplib

from adapters.mail_settings import MailSettings
from priorauth.errors import AuthenticationFailed, DeliveryUnconfirmed, Rejected, Unavailable

SYSTEM = "The mail server"
TIMEOUT = 30.0


class Mailer:
    """Sends to the addresses that the settings name, and to no others."""

    def __init__(self, settings: MailSettings, *, timeout: float = TIMEOUT) -> None:
        self._settings = settings
        self._timeout = timeout

    async def send(self, message: EmailMessage) -> int:
        """Hand a message over; return how many addresses were refused while others took it.

        Raises:
            Unavailable: It surely was not taken; the same may work later.
            AuthenticationFailed: The server does not take the name and password, or its own
                certificate is not to be trusted.
            Rejected: The server refuses this message for good.
            DeliveryUnconfirmed: The connection ended after the message was given.
        """
        settings = self._settings
        client = self._client()
        await self._open(client)
        del message["From"], message["To"]
        message["From"], message["To"] = settings.sender, ", ".join(settings.to)
        try:
            refused, _ = await client.send_message(
                message, sender=settings.sender, recipients=list(settings.to)
            )
        except aiosmtplib.SMTPRecipientsRefused:
            raise Rejected(SYSTEM, "none of the addresses is taken") from None
        except aiosmtplib.SMTPResponseException as error:
            if error.code < 500:
                raise Unavailable(SYSTEM, f"does not take it now ({error.code})") from None
            raise Rejected(SYSTEM, f"the message was refused ({error.code})") from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise DeliveryUnconfirmed(SYSTEM, "the connection ended too early") from error
        finally:
            client.close()
        return len(refused)

    async def _open(self, client: aiosmtplib.SMTP) -> None:
        try:
            await client.connect()
            if self._settings.user and self._settings.password:
                password = self._settings.password.get_secret_value()
                await client.login(self._settings.user, password)
        except aiosmtplib.SMTPAuthenticationError:
            client.close()
            raise AuthenticationFailed(SYSTEM, "does not take SMTP_USER") from None
        except ssl.SSLError as error:
            client.close()
            raise AuthenticationFailed(SYSTEM, "its certificate is not to be trusted") from error
        except aiosmtplib.SMTPException as error:
            client.close()
            if isinstance(error.__cause__, ssl.SSLError):
                raise AuthenticationFailed(
                    SYSTEM, "its certificate is not to be trusted"
                ) from error
            if "STARTTLS" in str(error):
                raise AuthenticationFailed(SYSTEM, "offers no STARTTLS") from None
            raise Unavailable(SYSTEM, "does not answer") from error
        except OSError as error:
            client.close()
            raise Unavailable(SYSTEM, "does not answer") from error

    def _client(self) -> aiosmtplib.SMTP:
        settings = self._settings
        trusted = None
        if settings.security != "none":
            authorities = str(settings.authorities) if settings.authorities else None
            trusted = ssl.create_default_context(cafile=authorities)
        return aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            use_tls=settings.security == "tls",
            start_tls=settings.security == "starttls",
            tls_context=trusted,
            timeout=self._timeout,
        )
