#!/bin/sh
# Asks for a token by user and password, and makes a call with it. The defaults are the demo partner's.
set -eu
endpoint=${SANDBOX_ENDPOINT:-http://127.0.0.1:4010}
domain=${SANDBOX_PARTNER_DOMAIN:-sandbox-partner}
user=${SANDBOX_PARTNER_USER:-partner-admin}
password=${SANDBOX_PARTNER_PASSWORD:-Sandbox@2024}

# What curl ends with: 6 and 7 when nobody is there, 22 when the platform refused.
give_up() {
  case $1 in
    6 | 7) echo "cannot reach $endpoint: is the sandbox running?" >&2 ;;
    *) echo "$endpoint did not serve the call (curl ended with $1)" >&2 ;;
  esac
  exit 1
}

headers=$(curl -sf -D - -o /dev/null "$endpoint/v3/auth/tokens" -H 'Content-Type: application/json' -d @- <<JSON
{"auth": {"identity": {"methods": ["password"], "password": {"user":
  {"name": "$user", "password": "$password", "domain": {"name": "$domain"}}}},
  "scope": {"domain": {"name": "$domain"}}}}
JSON
) || give_up $?
token=$(printf '%s\n' "$headers" | tr -d '\r' | sed -n 's/^[Xx]-[Ss]ubject-[Tt]oken: //p')
curl -sf "$endpoint/v2/partners/sub-customers/query" -H "X-Auth-Token: $token" -H 'Content-Type: application/json' -d '{"limit": 2}' || give_up $?
echo
