"""A small signed client for the partner API, with nothing but Python's own library."""

import hashlib
import hmac
import json
import os
import socket
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timezone

ALGORITHM = "SDK-HMAC-SHA256"
PATIENCE_SECONDS = 30
TRIES = 5

# The sandbox that `npm start` gives, and the credentials of its demo.
DEFAULTS = {
    "SANDBOX_ENDPOINT": "http://127.0.0.1:4010",
    "SANDBOX_PARTNER_AK": "SANDBOXPARTNERAK0001",
    "SANDBOX_PARTNER_SK": "sandbox-partner-secret-key-000000000001",
    "SANDBOX_CUSTOMER_AK": "SANDBOXCUSTOMERAK001",
    "SANDBOX_CUSTOMER_SK": "sandbox-customer-secret-key-00000000001",
}


def setting(name):
    """What the environment says, or what holds for the demo. An address has a scheme and no slash at its end."""
    return os.environ.get(name) or DEFAULTS[name]


class Refused(Exception):
    """The platform did not serve a call; status is 0 when no whole answer came."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body


def escape(text):
    return urllib.parse.quote(str(text), safe="-_.~")


def signed_headers(method, url, body, access, secret):
    """Headers of a signed request: the signature covers method, path, query, host, date and body."""
    parts = urllib.parse.urlsplit(url)
    date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": parts.netloc, "x-sdk-date": date}
    if body:
        headers["content-type"] = "application/json"
    names = sorted(headers)
    path = parts.path if parts.path.endswith("/") else parts.path + "/"
    canonical = "\n".join(
        [
            method,
            path,
            "&".join(sorted(parts.query.split("&"))) if parts.query else "",
            "".join(f"{name}:{headers[name]}\n" for name in names),
            ";".join(names),
            hashlib.sha256(body).hexdigest(),
        ]
    )
    to_sign = f"{ALGORITHM}\n{date}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = f"{ALGORITHM} Access={access}, SignedHeaders={';'.join(names)}, Signature={signature}"
    return headers


class Client:
    """Calls as the partner or as its customer: who is PARTNER or CUSTOMER."""

    def __init__(self, who):
        self.endpoint = setting("SANDBOX_ENDPOINT")
        self.access = setting(f"SANDBOX_{who}_AK")
        self.secret = setting(f"SANDBOX_{who}_SK")

    def once(self, method, path, query=None, body=None):
        """Calls once. Raises Refused; ends the program where nobody is at the address."""
        text = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        asked = "&".join(f"{escape(name)}={escape(value)}" for name, value in sorted((query or {}).items()))
        url = self.endpoint + path + (f"?{asked}" if asked else "")
        headers = signed_headers(method, url, text, self.access, self.secret)
        request = urllib.request.Request(url, data=text or None, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
                read = answer.read()
                return json.loads(read) if read else {}
        except urllib.error.HTTPError as error:
            raise Refused(error.code, error.read().decode()) from error
        except (OSError, ValueError) as error:
            if isinstance(getattr(error, "reason", None), (ConnectionRefusedError, socket.gaierror)):
                raise SystemExit(f"cannot reach {self.endpoint}: is the sandbox running?") from None
            raise Refused(0, str(error)) from error

    def ask(self, method, path, query=None, body=None):
        """Calls what changes nothing, and asks again when the platform wants patience or failed for a moment."""
        for attempt in range(1, TRIES + 1):
            try:
                return self.once(method, path, query, body)
            except Refused as refusal:
                passes = refusal.status in (0, 429) or refusal.status >= 500
                if not passes or attempt == TRIES:
                    raise
                time.sleep(1.1 if refusal.status == 429 else 0.3 * attempt)
