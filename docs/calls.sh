# What the walks of this folder share: calls on both wires, and checks of their answers. It is read by
# them (. calls.sh) and not run; it needs bash and curl, nothing else.

set -euo pipefail
export LC_ALL=C

BASE=${1:-${INFOSHARE_BASE:-https://localhost:8181/infoshare}}
BASE=${BASE%/}
# The run command writes the certificate that its server made for itself into its directory. INFOSHARE_CA names
# another file; what the shell trusts elsewhere (CURL_CA_BUNDLE) does not know it.
CERTIFICATE=${INFOSHARE_CA:-${BASH_SOURCE[0]%/*}/../${DIRECTORY:-.infoshare}/infoshare-tls.pem}
if [ -n "${INFOSHARE_CA:-}" ] || { [ -r "$CERTIFICATE" ] && [[ $BASE =~ ^https://(localhost|127\.0\.0\.1): ]]; }; then
  export CURL_CA_BUNDLE=$CERTIFICATE
fi
PASSWORD=${INFOSHARE_DEMO_PASSWORD:-demo}
RUN=$(date +%Y%m%d%H%M%S)-$$

ANSWER=$(mktemp "${TMPDIR:-/tmp}/infoshare-walk.XXXXXX")
trap 'rm -f "$ANSWER"' EXIT

stop() {
  printf '\nThe walk stops: %s\n' "$1" >&2
  exit 1
}

# What curl could not do: 60 and 77 are a certificate that is not trusted, or cannot be read.
unanswered() {
  case $1 in
    60 | 77) stop "the certificate of $BASE is not trusted; INFOSHARE_CA=<its directory>/infoshare-tls.pem names it" ;;
    *) stop "$BASE does not answer; is the platform running (mvn -Prun)?" ;;
  esac
}

step() {
  STEPS=$((${STEPS:-0} + 1))
  printf '\n%2d. %s\n' "$STEPS" "$1"
}

say() {
  printf '    %s\n' "$1"
}

# call <account> <curl arguments…>: the answer's body goes to $ANSWER, its status to $STATUS.
call() {
  local account=$1
  shift
  STATUS=$(curl --silent --noproxy localhost,127.0.0.1 --max-time 120 \
    --user "$account:$PASSWORD" --output "$ANSWER" --write-out '%{http_code}' "$@") || unanswered $?
}

# rest <account> <method> <path> [<json>]
rest() {
  if [ $# -gt 3 ]; then
    call "$1" --request "$2" --header 'Accept-Language: en' \
      --header 'Content-Type: application/json' --data-binary "$4" "$BASE/api/v1$3"
  else
    call "$1" --request "$2" --header 'Accept-Language: en' "$BASE/api/v1$3"
  fi
}

# soap <account> <service> <body> [<header>]: SOAP 1.1
soap() {
  call "$1" --header 'Content-Type: text/xml; charset=utf-8' --header 'SOAPAction: ""' \
    --data-binary "$(envelope http://schemas.xmlsoap.org/soap/envelope/ "$2" "$3" "${4:-}")" \
    "$BASE/soap/$2"
}

# soap12 <account> <service> <body>: SOAP 1.2
soap12() {
  call "$1" --header 'Content-Type: application/soap+xml; charset=utf-8' \
    --data-binary "$(envelope http://www.w3.org/2003/05/soap-envelope "$2" "$3" "")" \
    "$BASE/soap12/$2"
}

# envelope <namespace of the envelope> <service> <body> <header>; v is the service, c what all share.
envelope() {
  printf '<s:Envelope xmlns:s="%s" xmlns:v="urn:infoshare:%s:v1" xmlns:c="urn:infoshare:common:v1">' \
    "$1" "$2"
  printf '<s:Header>%s</s:Header><s:Body>%s</s:Body></s:Envelope>' "$4" "$3"
}

# The text of the first element of that name in the answer.
xml() {
  { grep -aoE "<([A-Za-z0-9]+:)?$1( [^>]*)?>[^<]*<" "$ANSWER" || true; } |
    sed -n '1s/^<[^>]*>\(.*\)<$/\1/p'
}

# The first text, or the first number, of that name in the answer.
json() {
  { grep -aoE "\"$1\":\"[^\"]*\"" "$ANSWER" || true; } | sed -n '1s/^"[^"]*":"\(.*\)"$/\1/p'
}

json_number() {
  { grep -aoE "\"$1\":[0-9]+" "$ANSWER" || true; } | sed -n '1s/^"[^"]*":\(.*\)$/\1/p'
}

# The English sentence of a SOAP refusal.
english() {
  { grep -aoE '<([A-Za-z0-9]+:)?message xml:lang="en">[^<]*<' "$ANSWER" || true; } |
    sed -n '1s/^<[^>]*>\(.*\)<$/\1/p'
}

contains() {
  grep -aqF -- "$1" "$ANSWER"
}

# equals <what> <expected> <found>
equals() {
  [ "$2" = "$3" ] || stop "$1 should be \"$2\" but is \"$3\"; the answer was: $(head -c 2000 "$ANSWER")"
}

status() {
  equals "The HTTP status of \"$1\"" "$2" "$STATUS"
}

given() {
  [ -n "$2" ] || stop "$1 is missing in the answer: $(head -c 2000 "$ANSWER")"
}

# item <name> <Chinese> <English> <type> <length> <key> <sensitive> <sharing>
item() {
  printf '<v:items><v:name>%s</v:name><v:chineseName>%s</v:chineseName>' "$1" "$2"
  printf '<v:englishName>%s</v:englishName><v:type>%s</v:type><v:length>%s</v:length>' "$3" "$4" "$5"
  printf '<v:key>%s</v:key><v:sensitive>%s</v:sensitive><v:sharing>%s</v:sharing></v:items>' \
    "$6" "$7" "$8"
}

# The platform's day, which in a demonstration need not be that of any clock on the wall.
read_today() {
  rest auditor GET /calendar/clock
  [ "$STATUS" != 401 ] || stop 'auditor cannot sign in; has the platform the demo accounts?'
  [ "$STATUS" = 200 ] || stop "InfoShare is not ready at $BASE (HTTP $STATUS)."
  TODAY=$(json today)
  given "The platform's day" "$TODAY"
  NEXT_YEAR=$((${TODAY%%-*} + 1))
}

read_today
