#!/usr/bin/env bash
# Bring the certificate and the credentials that sign and notarise into a keychain of their own. Wants in the environment:
# CERTIFICATE (a .p12 in base64) and CERTIFICATE_PASSWORD; APPLE_ID, APPLE_TEAM and APPLE_PASSWORD (one made for this);
# REELMEND_NOTARY_PROFILE, the name under which they are stored.
set -euo pipefail

keychain=${RUNNER_TEMP:-/tmp}/reelmend.keychain-db
secret=$(openssl rand -hex 16)
certificate=$(mktemp)
trap 'rm -f "$certificate"' EXIT
base64 --decode <<<"$CERTIFICATE" >"$certificate"

security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$certificate" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -f pkcs12 -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
xcrun notarytool store-credentials "$REELMEND_NOTARY_PROFILE" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
