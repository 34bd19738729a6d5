"""aiosmtpd as the checks meet it: it takes mail for alice and bob at lab.test and keeps none of it."""

import asyncio
import functools
import ssl
import sys

from aiosmtpd.smtp import SMTP

host, port, certificate, *options = sys.argv[1:]


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if "relay" not in options and address not in ("alice@lab.test", "bob@lab.test"):
            return "550 5.7.1 Relaying denied" if not address.endswith("@lab.test") else "550 5.1.1 User unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        return "250 Message accepted for delivery"


class KeepingInput(SMTP):
    """As before 1.4.6 (CVE-2024-34083): what came in clear behind STARTTLS is read inside TLS."""

    def connection_made(self, transport):
        kept = b"" if self.transport is None else bytes(self._reader._buffer)
        super().connection_made(transport)
        if kept:
            self._reader.feed_data(kept)


async def serve():
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)
    made = functools.partial(KeepingInput if "keep-input" in options else SMTP, Handler(), hostname="mail.lab.test", tls_context=tls)
    async with await asyncio.get_running_loop().create_server(made, host, int(port)) as server:
        await server.serve_forever()


asyncio.run(serve())
