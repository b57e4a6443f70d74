"""The scenario list-customers: reads every page, and hands the ids in."""

import json
import os

from sandbox_client import Client

LIMIT = 100


def customers():
    partner = Client("PARTNER")
    offset = 0
    while True:
        page = partner.ask(
            "POST", "/v2/partners/sub-customers/query", body={"offset": offset, "limit": LIMIT}
        )
        yield from page["customer_infos"]
        offset += LIMIT
        if offset >= page["count"]:
            return


if __name__ == "__main__":
    ids = [customer["customer_id"] for customer in customers()]
    print(f"{len(ids)} customers")
    if os.environ.get("SANDBOX_RESULT"):
        with open(os.environ["SANDBOX_RESULT"], "w", encoding="utf-8") as file:
            json.dump(ids, file)
