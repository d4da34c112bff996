#!/usr/bin/env bash
# A new department gets onto the platform, by hand: from its creation to the moment when its system
# may exchange, and what the authority can do afterwards.
#
#   docs/getting-on.sh [base]
#
# base is the platform, default $INFOSHARE_BASE or https://localhost:8181/infoshare. It must run with
# the demo accounts. Needs bash and curl; with openssl it shows certificates too. Every run makes a department of its own in
# Tianhe district, whose sharing authority is th-auth; the first surprise ends it with a sentence
# and a non-zero exit. docs/getting-on.md tells the same story with the real answers.

. "${BASH_SOURCE[0]%/*}/calls.sh"

DEPARTMENT=w$(printf %x $((${RUN%%-*} - 20260000000000)))$((RANDOM % 10))
OWN='a better one of my own'

# as <password> <command…>: a call of an account that has not the password of the demo.
as() {
  local PASSWORD=$1
  shift
  "$@"
}

# expect <status> <stage> <what>
expect() {
  status "$3" "$1"
  equals "The stage after $3" "$2" "$(json stage)"
}

# A code of an organ of Tianhe that nobody has, with its check character (GB 32100-2015).
credit_code() {
  local digits=0123456789ABCDEFGHJKLMNPQRTUWXY code sum=0 weight=1 i rest
  code=11440106$(printf '%09d' $(((RANDOM * 32768 + RANDOM) % 1000000000)))
  for ((i = 0; i < 17; i++)); do
    sum=$((sum + ${code:i:1} * weight))
    weight=$((weight * 3 % 31))
  done
  rest=$(((31 - sum % 31) % 31))
  printf '%s%s' "$code" "${digits:rest:1}"
}

printf 'A department gets onto InfoShare at %s, run %s\n' "$BASE" "$RUN"

step 'The operator proposes the department with its first head and staff (REST proposeDepartment)'
rest operator POST /departments "{\"code\":\"$DEPARTMENT\",\"name\":\"天河区水务局\",\"level\":\"DISTRICT\",
  \"area\":\"440106\",\"kind\":\"ORDINARY\",
  \"head\":{\"name\":\"$DEPARTMENT.head\",\"displayName\":\"陈静\",\"staffNumber\":\"$DEPARTMENT-1\"},
  \"staff\":{\"name\":\"$DEPARTMENT.wang\",\"displayName\":\"王芳\",\"staffNumber\":\"$DEPARTMENT-2\"}}"
status proposeDepartment 200
PROPOSAL=$(json id)
equals 'The stage of the proposal' PROPOSED "$(json stage)"
rest operator POST "/pending-acts/$PROPOSAL/confirmation"
status 'confirmPendingAct by the proposer' 403
say "$DEPARTMENT does not exist yet: the operator alone creates no department"

step 'The security administrator confirms it, and is shown the one-time codes of its people'
rest security POST "/pending-acts/$PROPOSAL/confirmation"
status confirmPendingAct 200
# code_of <account>: the code in the answer.
code_of() {
  { grep -aoE "\"account\":\"$1\",\"code\":\"[^\"]*\"" "$ANSWER" || true; } | sed 's/.*"\([^"]*\)"$/\1/'
}
CODE_OF_HEAD=$(code_of "$DEPARTMENT.head")
CODE_OF_WANG=$(code_of "$DEPARTMENT.wang")
given 'The code of the head' "$CODE_OF_HEAD"
rest security GET "/departments/$DEPARTMENT"
equals 'Its authority' th-auth "$(json authority)"
say "$DEPARTMENT, a district department: its authority is $(json authority)"

step 'They set passwords of their own, and the head opens the account of the system'
# own_password <account> <code>: a one-time code is good for nothing else.
own_password() {
  as "$2" rest "$1" POST /accounts/me/password "{\"current\":\"$2\",\"replacement\":\"$OWN\"}"
  status changePassword 200
}
own_password "$DEPARTMENT.head" "$CODE_OF_HEAD"
own_password "$DEPARTMENT.wang" "$CODE_OF_WANG"
as "$OWN" rest "$DEPARTMENT.head" POST /accounts \
  "{\"name\":\"$DEPARTMENT.permits\",\"displayName\":\"水务审批系统\",\"kind\":\"SYSTEM\"}"
status createAccount 201
as "$OWN" rest "$DEPARTMENT.head" POST "/accounts/$DEPARTMENT.permits/secret"
status issueSecret 200
SECRET=$(json secret)
given 'The secret' "$SECRET"
say "$DEPARTMENT.wang prepares, $DEPARTMENT.head reviews, $DEPARTMENT.permits is the system; its secret is shown once"

step 'Not on the platform yet: it reads the catalogue, but may not ask for an entry'
as "$OWN" rest "$DEPARTMENT.wang" GET '/catalogue/search?limit=1'
status search 200
as "$OWN" rest "$DEPARTMENT.wang" POST /requests "{\"entry\":\"103002/1\",
  \"legalBasis\":{\"statute\":\"《中华人民共和国水法》\",\"article\":\"第四十八条\",\"duty\":\"取水许可\"},
  \"purpose\":\"取水许可审批\",\"scenario\":\"核对取水地点\",\"items\":[\"code\"],\"mode\":\"SERVICE\",
  \"useFrom\":\"$TODAY\",\"useUntil\":\"$NEXT_YEAR-12-31\"}"
status 'draftRequest before it is active' 403
equals 'The reason' department-not-active "$(json reason)"
say "403 $(json reason)"

step 'It applies; the authority asks once for what is missing, and accepts'
# application <phone>
application() {
  printf '{"unit":"广州市天河区水务局","creditCode":"%s","contact":{"name":"李明","phone":"%s"},' "$CREDIT" "$1"
  printf '"networkZone":"GOVERNMENT_NETWORK","systems":[{"name":"水务审批系统","purpose":"核对申请人信息"}]}'
}
CREDIT=$(credit_code)
as "$OWN" rest "$DEPARTMENT.head" POST /onboarding/applications "$(application 020-38622000)"
expect 201 APPLIED applyForConnection
APPLICATION=$(json id)
say "application $APPLICATION, to be decided by $(json due)"
rest th-auth.staff POST "/onboarding/applications/$APPLICATION/supplement-request" '{"missingInformation":["请补充可在工作时间接通的联系电话"]}'
expect 200 SUPPLEMENT askConnectionSupplement
as "$OWN" rest "$DEPARTMENT.head" PUT "/onboarding/applications/$APPLICATION" "$(application 020-38622008)"
expect 200 APPLIED completeConnectionApplication
rest th-auth.staff POST "/onboarding/applications/$APPLICATION/supplement-request" '{"missingInformation":["还缺一份"]}'
[ "$STATUS" = 409 ] || stop "the authority could ask twice: $(head -c 2000 "$ANSWER")"
say "asked a second time: 409 $(json reason)"
rest th-auth.staff POST "/onboarding/applications/$APPLICATION/approval"
expect 200 APPROVED approveConnectionApplication
say 'accepted'

step 'The confidentiality agreement, signed by both sides over one hash'
as "$OWN" rest "$DEPARTMENT.head" POST "/onboarding/applications/$APPLICATION/agreements" \
  "{\"format\":\"PDF\",\"content\":\"$(printf '%%PDF-1.4 保密协议' | base64 | tr -d '\n')\",
  \"validFrom\":\"$TODAY\",\"validUntil\":\"$NEXT_YEAR-${TODAY#*-}\"}"
status fileAgreement 201
HASH=$(json sha256)
rest th-auth.head POST "/onboarding/applications/$APPLICATION/agreements/1/signature" \
  "{\"sha256\":\"${HASH//[0-9a-f]/0}\"}"
[ "$STATUS" != 200 ] || stop 'a signature over another hash was taken'
say "a signature over another hash: $STATUS $(json reason)"
rest th-auth.head POST "/onboarding/applications/$APPLICATION/agreements/1/signature" "{\"sha256\":\"$HASH\"}"
status signAgreement 200
say "version 1, $HASH"

step 'Its system is registered, and tried against five simulated persons'
as "$OWN" rest "$DEPARTMENT.head" POST /onboarding/systems \
  "{\"account\":\"$DEPARTMENT.permits\",\"name\":\"水务审批系统\",\"addresses\":[\"127.0.0.0/8\",\"10.20.0.0/24\"],
  \"credential\":\"SECRET\",\"contact\":{\"name\":\"王芳\",\"phone\":\"020-38622001\"}}"
status registerSystem 201
SYSTEM=$(json id)
as "$OWN" rest "$DEPARTMENT.head" POST "/onboarding/systems/$SYSTEM/activation-request"
equals 'The reason before the trial' checklist-not-green "$(json reason)"

# trial <key>: asks the simulated provider; its values go to $VALUES
trial() {
  as "$SECRET" rest "$DEPARTMENT.permits" POST /trial/query "{\"key\":\"$1\"}"
  VALUES=$({ grep -aoE '"values":\{[^}]*\}' "$ANSWER" || true; } | sed 's/^"values"://')
}

# report <key>
report() {
  as "$SECRET" rest "$DEPARTMENT.permits" POST /trial/report "{\"key\":\"$1\",\"values\":$VALUES}"
  [ "$STATUS" -lt 300 ] || stop "the report on $1 was refused: $(head -c 2000 "$ANSWER")"
}

# object <key> <item> <ground>
object() {
  as "$SECRET" rest "$DEPARTMENT.permits" POST /trial/item-fault \
    "{\"key\":\"$1\",\"item\":\"$2\",\"ground\":\"$3\"}"
  [ "$STATUS" -lt 300 ] || stop "the objection on $1 was refused: $(head -c 2000 "$ANSWER")"
}

trial TRIAL-GOOD
report TRIAL-GOOD
say 'TRIAL-GOOD: a record in order, reported as read'
for attempt in first second; do
  as "$SECRET" call "$DEPARTMENT.permits" --header 'Content-Type: application/json' \
    --header "Idempotency-Key: trial-$RUN" --data-binary '{"key":"TRIAL-FAULT"}' "$BASE/api/v1/trial/query"
  say "TRIAL-FAULT, $attempt call with the same idempotency key: $STATUS"
done
equals 'The answer to the repeated call' 200 "$STATUS"
trial TRIAL-SLOW
report TRIAL-SLOW
say 'TRIAL-SLOW: waited for, and reported'
trial TRIAL-WRONG
object TRIAL-WRONG birthDate WRONG
say 'TRIAL-WRONG: a date of birth that is not that of the ID number, objected to'
trial TRIAL-UNKNOWN
object TRIAL-UNKNOWN nickname UNKNOWN
say 'TRIAL-UNKNOWN: an item that nobody described, objected to'
as "$OWN" rest "$DEPARTMENT.head" GET "/trial/checklists/$SYSTEM"
status getTrialChecklist 200
contains '"complete":true' || stop "the checklist is not complete: $(head -c 2000 "$ANSWER")"
say 'the checklist is green'

step 'The authority switches it on; with its first system the department is active'
as "$OWN" rest "$DEPARTMENT.head" POST "/onboarding/systems/$SYSTEM/activation-request"
status askSystemActivation 200
rest th-auth.head POST "/onboarding/systems/$SYSTEM/activation"
expect 200 ACTIVE activateSystem
rest th-auth.staff GET "/onboarding/applications/$APPLICATION"
expect 200 ACTIVE getConnectionApplication
say "$DEPARTMENT and $DEPARTMENT.permits are active"

step 'Tokens for a system that sends its secret to many places'
as "$SECRET" rest "$DEPARTMENT.permits" POST /tokens '{"minutes":15}'
[ "$STATUS" -lt 300 ] || stop "no token was issued: $(head -c 2000 "$ANSWER")"
TOKEN=$(json token)
given 'The token' "$TOKEN"
with_token() {
  STATUS=$(curl --silent --noproxy localhost,127.0.0.1 --max-time 120 --output "$ANSWER" \
    --write-out '%{http_code}' --header "Authorization: Bearer $TOKEN" "$BASE/api/v1/accounts/me")
}
with_token
equals 'The status with the token' 200 "$STATUS"
as "$OWN" rest "$DEPARTMENT.head" POST "/accounts/$DEPARTMENT.permits/lock" '{"reasons":"令牌可能泄露"}'
status lockAccount 200
with_token
equals 'The status with the token of a locked account' 401 "$STATUS"
as "$OWN" rest "$DEPARTMENT.head" POST "/accounts/$DEPARTMENT.permits/unlock" '{"reasons":"已查清"}'
status unlockAccount 200
say 'a token lives fifteen minutes; once its account is locked, the very next call is refused'

if command -v openssl >/dev/null; then
  step 'A client certificate beside the secret, with the proof that its key is there'
  KEYS=$(mktemp -d "${TMPDIR:-/tmp}/infoshare-keys.XXXXXX")
  trap 'rm -rf "$ANSWER" "$KEYS"' EXIT
  printf '[req]\ndistinguished_name=n\nx509_extensions=x\n[n]\n[x]\n%s\n%s\n' \
    basicConstraints=critical,CA:FALSE extendedKeyUsage=clientAuth >"$KEYS/client.cnf"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -config "$KEYS/client.cnf" \
    -subj "/CN=$DEPARTMENT.permits" -keyout "$KEYS/key.pem" -out "$KEYS/certificate.pem" 2>/dev/null
  PEM=$(<"$KEYS/certificate.pem")
  FINGERPRINT=$(openssl x509 -in "$KEYS/certificate.pem" -outform der | openssl dgst -sha256 -r)
  # proof <account>: that whoever registers the certificate for that account has its private key
  proof() {
    printf 'infoshare:register-certificate:v1:%s:%s' "$1" "${FINGERPRINT%% *}" |
      openssl dgst -sha256 -sign "$KEYS/key.pem" | base64 | tr -d '\n'
  }
  as "$OWN" rest "$DEPARTMENT.head" POST "/accounts/$DEPARTMENT.permits/certificates" \
    "{\"pem\":\"${PEM//$'\n'/\\n}\",\"proof\":\"$(proof cab.system)\"}"
  status 'registerCertificate with a proof for another account' 422
  contains certificate-proof-wrong || stop "not refused for its proof: $(head -c 2000 "$ANSWER")"
  as "$OWN" rest "$DEPARTMENT.head" POST "/accounts/$DEPARTMENT.permits/certificates" \
    "{\"pem\":\"${PEM//$'\n'/\\n}\",\"proof\":\"$(proof "$DEPARTMENT.permits")\"}"
  status registerCertificate 201
  equals 'The fingerprint' "${FINGERPRINT%% *}" "$(json fingerprint)"
  say 'registered; it signs in over TLS once the server trusts who certified it'
fi

step 'The authority suspends the department; the very next call is refused'
rest th-auth.staff POST "/onboarding/applications/$APPLICATION/suspension" '{"reasons":"违反保密协议"}'
expect 200 SUSPENDED suspendConnection
as "$OWN" rest "$DEPARTMENT.wang" POST /requests "{\"entry\":\"103002/1\",
  \"legalBasis\":{\"statute\":\"《中华人民共和国水法》\",\"article\":\"第四十八条\",\"duty\":\"取水许可\"},
  \"purpose\":\"取水许可审批\",\"scenario\":\"核对取水地点\",\"items\":[\"code\"],\"mode\":\"SERVICE\",
  \"useFrom\":\"$TODAY\",\"useUntil\":\"$NEXT_YEAR-12-31\"}"
equals 'The reason' department-not-active "$(json reason)"
rest th-auth.staff POST "/onboarding/applications/$APPLICATION/resumption" '{"reasons":"已整改"}'
expect 200 ACTIVE resumeConnection
say "403 department-not-active, until it is resumed"

printf '\n%s is on the platform.\n' "$DEPARTMENT"
