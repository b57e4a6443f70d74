"""The scenarios pay-order, ambiguous-payment and lost-payment: an order is paid once, whatever happens on the way."""

import os
import time

from sandbox_client import Client, Refused

WAITS_FOR_PAYMENT = 6
DONE = 5
CASH_COUPON = 301
TRIES = 90

customer = Client("CUSTOMER")


def find_order():
    """The order that a scenario names; by hand, the newest one that waits for its payment."""
    if os.environ.get("SANDBOX_ORDER_ID"):
        return os.environ["SANDBOX_ORDER_ID"]
    orders = customer.ask("GET", "/v2/orders/customer-orders", query={"status": WAITS_FOR_PAYMENT, "limit": 1})
    if not orders["order_infos"]:
        raise SystemExit("no order waits for its payment")
    return orders["order_infos"][0]["order_id"]


order_id = find_order()


def status():
    details = customer.ask("GET", f"/v2/orders/customer-orders/details/{order_id}")
    return details["order_info"]["status"]


def find_coupons():
    """The first coupon that the customer may use for the order, if it has one."""
    found = customer.ask("GET", "/v2/orders/customer-orders/order-coupons", query={"order_id": order_id})
    return [{"id": each["coupon_id"], "type": CASH_COUPON} for each in (found.get("user_coupons") or [])[:1]]


def pay(coupons):
    body = {"order_id": order_id, "use_coupon": "NO", "use_discount": "NO"}
    if coupons:
        body = {**body, "use_coupon": "YES", "coupon_infos": coupons}
    customer.once("POST", "/v3/orders/customer-orders/pay", body=body)


coupons = find_coupons()
try:
    pay(coupons)
except Refused as refusal:
    if 0 < refusal.status < 500:
        raise SystemExit(f"order {order_id} is not paid: {refusal}") from None
    # Nobody knows whether it was paid: look before paying again.
    if status() == WAITS_FOR_PAYMENT:
        pay(coupons)

for _ in range(TRIES):
    if status() == DONE:
        print(f"order {order_id} is paid")
        break
    time.sleep(1)
else:
    raise SystemExit(f"order {order_id} is not done after {TRIES} looks")
