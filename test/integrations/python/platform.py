"""A small partner platform in Python's own library; MUTANT names a requirement that it breaks on purpose."""

import csv
import gzip
import http.client
import io
import json
import math
import os
import sys
import tarfile
import time
import urllib.error
import urllib.request
from decimal import ROUND_CEILING, Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "examples" / "python"))

import sandbox_client  # noqa: E402
from sandbox_client import Client, Refused  # noqa: E402

MUTANT = os.environ.get("MUTANT", "")
WAITS_FOR_PAYMENT = 6

partner = Client("PARTNER")
customer = Client("CUSTOMER")


def fact(name):
    return os.environ.get(f"SANDBOX_{name}", "")


def hand(result):
    Path(fact("RESULT")).write_text(json.dumps(result), encoding="utf-8")


def is_unknown(refusal):
    """Whether nobody can tell from a failure what became of the call."""
    return refusal.status == 0 or refusal.status >= 500


def regardless(work):
    try:
        return work()
    except Refused:
        return None


def status_of(order_id):
    return customer.ask("GET", f"/v2/orders/customer-orders/details/{order_id}")["order_info"]["status"]


def pay(order_id):
    body = {"order_id": order_id, "use_coupon": "NO", "use_discount": "NO"}
    customer.once("POST", "/v3/orders/customer-orders/pay", body=body)


def pay_for_sure():
    if MUTANT == "RESIL-11":
        sandbox_client.PATIENCE_SECONDS = 1
    order_id = fact("ORDER_ID")
    try:
        pay(order_id)
    except Refused as refusal:
        if not is_unknown(refusal):
            raise
        sandbox_client.PATIENCE_SECONDS = 30
        if MUTANT == "RESIL-03":
            return
        if MUTANT == "RESIL-01":
            customer.ask("GET", "/v2/accounts/customer-accounts/balances")
            regardless(lambda: pay(order_id))
        elif status_of(order_id) == WAITS_FOR_PAYMENT:
            pay(order_id)
    while status_of(order_id) == WAITS_FOR_PAYMENT:
        time.sleep(0.7)
    if MUTANT == "SEQ-01":
        regardless(lambda: pay(order_id))


def renew_once():
    resources = {"resource_ids": [fact("RESOURCE_ID")], "period_type": 2, "period_num": 1}
    path = "/v2/orders/subscriptions/resources/renew"
    customer.ask("POST", "/v2/bills/ratings/period-resources/renew-rate", body=resources)
    try:
        customer.once("POST", path, body=resources)
    except Refused as refusal:
        if not is_unknown(refusal):
            raise
        if MUTANT == "RESIL-02":
            regardless(lambda: customer.once("POST", path, body=resources))
    query = {"status": WAITS_FOR_PAYMENT, "limit": 100, "offset": 0}
    order_id = customer.ask("GET", "/v2/orders/customer-orders", query=query)["order_infos"][0]["order_id"]
    pay(order_id)
    status_of(order_id)


def allocations_made():
    query = {"customer_id": fact("CUSTOMER_ID"), "operation_type": "SOURCE_OPERATION_BEADJUST", "limit": 100}
    return partner.ask("GET", "/v3/accounts/partner-accounts/adjust-records", query=query)["total_count"]


def allocate_once():
    def allocate():
        body = {"customer_id": fact("CUSTOMER_ID"), "amount": 500}
        partner.once("POST", "/v2/accounts/partner-accounts/adjust-amount", body=body)

    before = allocations_made()
    try:
        allocate()
    except Refused as refusal:
        if not is_unknown(refusal):
            raise
        if MUTANT == "RESIL-12":
            allocate()
        elif allocations_made() == before:
            allocate()


def follow_with_token():
    """Logs in, and sends the token wherever an answer leads."""
    domain = {"name": fact("PARTNER_DOMAIN")}
    user = {"name": fact("PARTNER_USER"), "password": fact("PARTNER_PASSWORD"), "domain": domain}
    login = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": {"domain": domain}}}
    headers = {"content-type": "application/json"}
    endpoint = fact("ENDPOINT")
    with urllib.request.urlopen(
        urllib.request.Request(f"{endpoint}/v3/auth/tokens", json.dumps(login).encode(), headers)
    ) as answer:
        headers["x-auth-token"] = answer.headers["x-subject-token"]
    body = json.dumps({"offset": 0, "limit": 100}).encode()
    try:
        urllib.request.urlopen(
            urllib.request.Request(f"{endpoint}/v2/partners/sub-customers/query", body, headers)
        ).close()
    except urllib.error.HTTPError as error:
        location = error.headers["location"]
    try:
        urllib.request.urlopen(urllib.request.Request(location, body, headers)).close()
    except urllib.error.HTTPError as error:
        error.close()


def page_of_customers(offset):
    body = {"offset": offset, "limit": 100}
    for _ in range(3):
        try:
            return partner.ask("POST", "/v2/partners/sub-customers/query", body=body)
        except Refused as refusal:
            # What leads elsewhere is no answer of the platform.
            if refusal.status not in (301, 302, 307, 308):
                raise
            time.sleep(0.3)
    raise SystemExit("the platform cannot be reached")


def list_customers():
    if MUTANT == "AUTH-12":
        follow_with_token()
    ids = []
    while True:
        page = page_of_customers(len(ids))
        ids += [each["customer_id"] for each in page["customer_infos"]]
        if len(ids) >= page["count"]:
            return hand(ids)


def raise_budget():
    budget = "/v2/partners/sub-customers/budget"
    used = partner.ask("GET", budget, query={"customer_id": fact("CUSTOMER_ID")})["used_amount"]
    exact = (Decimal(str(used)) * Decimal("1.10")).quantize(Decimal("0.01"), ROUND_CEILING)
    amount = math.ceil(used * 1.1 * 100) / 100 if MUTANT == "MONEY-01" else float(exact)
    partner.once("POST", budget, body={"customer_id": fact("CUSTOMER_ID"), "budget_amount": amount})


def monthly_totals():
    totals = {}
    for cycle in fact("CYCLES").split(","):
        sums = customer.ask("GET", "/v2/bills/customer-bills/monthly-sum", query={"bill_cycle": cycle, "limit": 100})
        total = Decimal(str(sums["consume_amount"]))
        if MUTANT == "MONEY-03":
            total = sum((abs(Decimal(str(each["consume_amount"]))) for each in sums["bill_sums"]), Decimal(0)) + 1
        totals[cycle] = f"{total:.2f}"
    hand({fact("CUSTOMER_ID"): totals})


def fetch(name):
    for _ in range(10):
        try:
            with urllib.request.urlopen(f"{fact('BUCKET')}/{name}", timeout=30) as answer:
                return gzip.decompress(answer.read())
        except (OSError, EOFError, http.client.HTTPException):
            time.sleep(0.2)
    raise SystemExit(f"{name} does not come")


def sum_files():
    sums = {}
    for name in fact("FILES").split(","):
        compact = name.split("_")[1]
        month = f"{compact[:4]}-{compact[4:]}"
        total = Decimal(0)
        with tarfile.open(fileobj=io.BytesIO(fetch(name))) as archive:
            for part in archive:
                text = io.TextIOWrapper(archive.extractfile(part), encoding="utf-8", newline="")
                total += sum(Decimal(row["payment_amount"]) for row in csv.DictReader(text))
        before = sums.get(month, Decimal(0)) if MUTANT == "FILE-03" else Decimal(0)
        sums[month] = before + total
    hand({month: f"{total:.8f}" for month, total in sums.items()})


TASKS = {
    "pay-order": pay_for_sure,
    "ambiguous-payment": pay_for_sure,
    "late-payment": pay_for_sure,
    "paid-again-after-504": pay_for_sure,
    "renewed-twice": renew_once,
    "ambiguous-allocation": allocate_once,
    "redirected": list_customers,
    "budget": raise_budget,
    "reconciliation": monthly_totals,
    "usage-files": sum_files,
}

TASKS[fact("SCENARIO")]()
