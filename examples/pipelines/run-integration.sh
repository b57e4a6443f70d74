#!/bin/sh
# Stands for your integration: the harness runs it once a scenario. This one reads all customers.
exec python3 node_modules/partner-sandbox/examples/python/list_customers.py
