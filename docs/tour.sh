#!/usr/bin/env bash
# The main job, end to end, by hand: one department gets another's information through the platform.
#
#   docs/tour.sh [base]
#
# base is the platform, default $INFOSHARE_BASE or https://localhost:8181/infoshare. It must run with
# the demo accounts. Needs bash and curl, nothing else. Every run makes an entry of its own, so it
# can be repeated; the first surprise ends it with a sentence and a non-zero exit.
#
# Civil affairs (cab) is the older department and speaks SOAP 1.1; education (edu) is the newer one
# and speaks REST; industry and commerce (aic) tries what it may not, over SOAP 1.2. docs/tour.md
# tells the same story with the real answers.

. "${BASH_SOURCE[0]%/*}/calls.sh"

printf 'A tour of InfoShare at %s, run %s\n' "$BASE" "$RUN"

# ---------------------------------------------------------------- who is who

step 'The accounts answer'
for account in cab.staff cab.head cab.system edu.staff edu.head edu.system aic.system iic.head auditor; do
  rest "$account" GET /accounts/me
  [ "$STATUS" != 401 ] || stop "$account cannot sign in; has the platform the demo accounts?"
  [ "$STATUS" = 200 ] || stop "InfoShare is not ready at $BASE (HTTP $STATUS)."
done
say 'cab and aic, edu, the authority iic, and the auditor'

# ---------------------------------------------------------------- the catalogue, over SOAP

NAME="困境儿童保障名册$RUN"

step 'cab.staff drafts an entry of its own (SOAP draftEntry)'
soap cab.staff catalogue "<v:draftEntry><v:node>203001</v:node><v:name>$NAME</v:name>\
<v:abstract>困境儿童基本生活保障对象名册</v:abstract><v:formatClass>DATABASE</v:formatClass>\
<v:updateCycle>MONTHLY</v:updateCycle><v:sharing>CONDITIONAL</v:sharing>\
<v:sharingMode>PLATFORM</v:sharingMode>\
<v:openToPublic>false</v:openToPublic><v:grading>IMPORTANT</v:grading>\
$(item certificate 保障证号 'Certificate number' CHARACTER 20 true false CONDITIONAL)\
$(item name 姓名 Name CHARACTER 20 false true CONDITIONAL)\
$(item kind 保障类别 'Kind of support' CHARACTER 20 false false CONDITIONAL)\
$(item since 保障起始日 'Supported since' DATE 10 false false CONDITIONAL)\
$(item allowance 月保障金 'Monthly allowance' CURRENCY 10 false false CONDITIONAL)\
$(item guardianPhone 监护人电话 "Guardian's telephone" CHARACTER 20 false true CONDITIONAL)\
<v:formatType>mysql</v:formatType><v:scope>教育、医疗保障部门</v:scope>\
<v:use>限于依法办理教育资助、医疗救助</v:use><v:sharingModeType>SERVICE</v:sharingModeType>\
<v:dataCategory>PERSON</v:dataCategory>\
</v:draftEntry>"
status draftEntry 200
ENTRY=$(xml code)
given 'The code of the entry' "$ENTRY"
equals 'The stage of the entry' DRAFT "$(xml stage)"
PATH_CODE=${ENTRY%%/*}-${ENTRY##*/}
say "entry $ENTRY, $(xml stage)"

# assess: what Decree 809 art. 13 asks for before an entry is submitted
assess() {
  soap cab.staff catalogue "<v:assessEntry><v:code>$ENTRY</v:code><v:secrecy>NONE</v:secrecy>\
<v:secrecyFindings>不含国家秘密和工作秘密</v:secrecyFindings>\
<v:personalInformation>SENSITIVE</v:personalInformation>\
<v:personalFindings>含未成年人信息</v:personalFindings><v:measures>按权限逐项共享</v:measures></v:assessEntry>"
  status assessEntry 200
}

# entry_command <account> <operation> <stage afterwards>
entry_command() {
  soap "$1" catalogue "<v:$2><v:code>$ENTRY</v:code></v:$2>"
  status "$2" 200
  equals "The stage after $2" "$3" "$(xml stage)"
  say "$1 $2: $3"
}

step 'Its head approves, the sharing authority publishes (SOAP)'
assess
entry_command cab.staff submitEntry DEPT_REVIEW
entry_command cab.head approveEntry SUBMITTED
entry_command iic.head publishEntry PUBLISHED
say "published as version $(xml version)"

# ---------------------------------------------------------------- records, over SOAP

# record <number> <kind> <since> <allowance>
record() {
  printf '<v:upserts><c:item name="certificate">KJ-%04d</c:item><c:item name="name">测试儿童%02d</c:item>' \
    "$1" "$1"
  printf '<c:item name="kind">%s</c:item><c:item name="since">%s</c:item>' "$2" "$3"
  printf '<c:item name="allowance">%s</c:item><c:item name="guardianPhone">000-0000%04d</c:item></v:upserts>' \
    "$4" "$1"
}

RECORDS=""
for number in 1 2 3 4 5 6 7 8 9 10; do
  case $((number % 2)) in
    0) RECORDS=$RECORDS$(record "$number" 散居孤儿 2025-09-01 1650.00) ;;
    *) RECORDS=$RECORDS$(record "$number" 事实无人抚养儿童 2026-03-01 1650.50) ;;
  esac
done

push() {
  soap cab.system datasets "<v:putRecords><v:code>$ENTRY</v:code>$RECORDS</v:putRecords>" \
    "<c:idempotencyKey>push-$RUN</c:idempotencyKey>"
  status putRecords 200
  equals 'The number of inserted records' 10 "$(xml inserted)"
}

step "cab's system pushes ten records (SOAP putRecords)"
push
PUSH=$(xml evidence)
given 'The number of the evidence' "$PUSH"
say "10 inserted, evidence $PUSH"
push
equals 'The evidence of the same command sent again' "$PUSH" "$(xml evidence)"
say 'sent once more with the same idempotency key: the same answer, nothing done twice'
soap cab.staff datasets "<v:getDataset><v:code>$ENTRY</v:code></v:getDataset>"
status getDataset 200
equals 'The number of records' 10 "$(xml recordCount)"

# ---------------------------------------------------------------- the request, over REST

step 'edu.staff finds the entry by a word, counted by facets (REST search)'
find_entry() {
  call edu.staff --get --data-urlencode "q=保障名册 $RUN" --data-urlencode 'provider=cab' \
    "$BASE/api/v1/catalogue/search"
}
find_entry
status search 200
contains "\"code\":\"$ENTRY\"" || stop "the search does not find $ENTRY: $(head -c 2000 "$ANSWER")"
contains '{"name":"SHARING","counts":[{"value":"CONDITIONAL","count":' ||
  stop "the hits are not counted by their sharing: $(head -c 2000 "$ANSWER")"
say "$(json_number total) hit: $ENTRY of $(json provider), $(json sharing)"
call edu.staff --get --data-urlencode 'prefix=困境儿童' "$BASE/api/v1/catalogue/search/suggestions"
status suggest 200
say "typing 困境儿童 suggests $(json text)"

step 'May the form ask the parents for it? Field by field (SOAP checkForm)'
soap edu.staff formchecks '<v:checkForm><v:procedure>义务教育入学</v:procedure><v:form>入学登记表</v:form>
<v:fields><v:name>母亲姓名</v:name></v:fields><v:fields><v:name>兴趣爱好</v:name></v:fields></v:checkForm>'
status checkForm 200
CHECK=$(xml number)
given 'The number of the check' "$CHECK"
rest edu.staff GET "/form-checks/$(xml id)"
status getFormCheck 200
form_lines() {
  { grep -aoE '"name":"[^"]*","verdict":"[A-Z_]*","ground":"[A-Z_]*"(,"obtainable":\{[^}]*\})?' "$ANSWER" || true; } |
    sed -nE 's/^"name":"([^"]*)","verdict":"([A-Z_]*)","ground":"([A-Z_]*)"(.*"entry":"([^"]*)".*"provider":"([^"]*)")?.*/\1: \2 \3 \5 \6/p'
}
form_lines | while read -r line; do say "$line"; done
contains '"name":"兴趣爱好","verdict":"ASK"' || stop 'nobody holds 兴趣爱好, and yet it is not to be asked for.'
say "kept as check $CHECK, marked $(json verdict)"

PURPOSE='义务教育阶段困境儿童资助'

# request <entry> <article> <items as JSON>
request() {
  printf '{"entry":"%s","legalBasis":{"statute":"《中华人民共和国未成年人保护法》","article":"%s",' "$1" "$2"
  printf '"duty":"保障困境未成年人接受义务教育"},"purpose":"%s",' "$PURPOSE"
  printf '"scenario":"学校受理资助申请时核对保障对象身份","items":%s,"mode":"SERVICE",' "$3"
  printf '"useFrom":"%s","useUntil":"%s-12-31"}' "$TODAY" "$NEXT_YEAR"
}

ITEMS='["certificate","name","kind","since","allowance"]'

step 'A request without a legal basis is refused (REST draftRequest)'
rest edu.staff POST /requests "$(request "$ENTRY" '' "$ITEMS")"
status 'draftRequest without an article' 422
contains '"pointer":"/legalBasis/article"' || stop 'the refusal does not name the empty article.'
say "422 $(json reason): /legalBasis/article"

ARTICLE='第八十三条' # of 《中华人民共和国未成年人保护法》

# ask <entry> <items>: drafts, submits and files; sets REQUEST
ask() {
  rest edu.staff POST /requests "$(request "$1" "$ARTICLE" "$2")"
  status draftRequest 201
  REQUEST=$(json id)
  given 'The id of the request' "$REQUEST"
  rest edu.staff POST "/requests/$REQUEST/submission"
  status submitRequest 200
  equals 'The stage after submitRequest' DEPT_REVIEW "$(json stage)"
  rest edu.head POST "/requests/$REQUEST/filing"
  status fileRequest 200
}

step 'edu.staff asks with its legal basis, edu.head files (REST)'
ask "$ENTRY" "$ITEMS"
equals 'The stage after fileRequest' FILED "$(json stage)"
CAB_REQUEST=$REQUEST
say "request $CAB_REQUEST, FILED under rule-set $(json ruleSet)"
DUE=$(json due)
say "answer due: ${DUE:-open, $(json reason)}, $(json_number workingDays) working days by $(json source)"

# ---------------------------------------------------------------- the answer, over SOAP

step 'cab.head consents to three of the five items (SOAP consentRequest)'
soap cab.head requests "<v:consentRequest><v:id>$CAB_REQUEST</v:id><v:items>certificate</v:items>\
<v:items>kind</v:items><v:items>since</v:items>\
<v:reasons>姓名和金额非资助核对所必需</v:reasons></v:consentRequest>"
status consentRequest 200
equals 'The stage after consentRequest' PROVIDED "$(xml stage)"
GRANT=$(xml grant)
given 'The grant' "$GRANT"
say "PROVIDED; the answer is the access right: grant $GRANT"

# ---------------------------------------------------------------- the exchange, over REST

# ask_for <further members of the query>
ask_for() {
  rest edu.system POST "/exchange/$PATH_CODE/query" \
    "{\"grant\":\"$GRANT\",\"caseReference\":\"ZZ-$RUN\",\"purpose\":\"$PURPOSE\"$1}"
}

step "edu's system queries by key and gets the granted items and nothing else (REST query)"
ask_for ',"keys":{"certificate":"KJ-0004"}'
status query 200
contains '"records":[{"certificate":"KJ-0004","kind":"散居孤儿","since":"2025-09-01"}]' ||
  stop "the records are not the granted items of KJ-0004: $(head -c 2000 "$ANSWER")"
QUERY=$(json_number evidence)
given 'The number of the evidence' "$QUERY"
say '{"certificate":"KJ-0004","kind":"散居孤儿","since":"2025-09-01"}'
say "evidence $QUERY"

step 'An item that was not granted is refused (REST query)'
ask_for ',"keys":{"certificate":"KJ-0004"},"items":["guardianPhone"]'
status 'query for guardianPhone' 403
equals 'The reason' item-not-granted "$(json reason)"
say "403 $(json reason): $(json detail)"

step "Another department's system cannot use the grant (SOAP 1.2 query)"
soap12 aic.system exchange "<v:query><v:code>$ENTRY</v:code><v:grant>$GRANT</v:grant>\
<v:caseReference>AIC-$RUN</v:caseReference><v:purpose>$PURPOSE</v:purpose>\
<v:keys><c:item name=\"certificate\">KJ-0004</c:item></v:keys></v:query>"
[ "$STATUS" != 200 ] || stop "aic was answered with edu's grant: $(head -c 2000 "$ANSWER")"
equals 'The reason' grant-of-another-department "$(xml reason)"
say "fault $(xml reason): $(english)"

# ---------------------------------------------------------------- suspend and restore, over SOAP

# grant_command <operation> <reason> <stage afterwards>
grant_command() {
  soap cab.head grants "<v:$1><v:id>$GRANT</v:id><v:reasons>$2</v:reasons></v:$1>"
  status "$1" 200
  equals "The stage after $1" "$3" "$(xml stage)"
}

step 'cab.head suspends the grant; the very next call is refused'
grant_command suspendGrant 核查使用情况 SUSPENDED
ask_for ',"keys":{"certificate":"KJ-0004"}'
status 'query under a suspended grant' 403
equals 'The reason' grant-suspended "$(json reason)"
say "403 $(json reason): $(json detail)"

step 'cab.head restores it; the next call is answered'
grant_command restoreGrant 核查完毕 ACTIVE
ask_for ',"keys":{"certificate":"KJ-0007"}'
status 'query under the restored grant' 200
contains '"records":[{"certificate":"KJ-0007","kind":"事实无人抚养儿童","since":"2026-03-01"}]' ||
  stop "the records are not the granted items of KJ-0007: $(head -c 2000 "$ANSWER")"
say '{"certificate":"KJ-0007","kind":"事实无人抚养儿童","since":"2026-03-01"}'

# ---------------------------------------------------------------- an unconditional entry

step 'An unconditional entry is answered by the platform at once'
rest cab.staff GET /datasets/103002-1
TOWNS=$(json_number recordCount)
if [ "$STATUS" = 200 ] && [ "${TOWNS:-0}" -gt 0 ]; then
  OPEN=103002/1
  rest edu.staff GET /catalogue/entries/103002-1
  status getEntry 200
  OPEN_ITEMS=$({ grep -aoE '\{"name":"[a-z][A-Za-z0-9]*"' "$ANSWER" || true; } |
    sed 's/^{"name"://' | tr '\n' ',')
  OPEN_ITEMS="[${OPEN_ITEMS%,}]"
  say "the towns of China, $OPEN, $TOWNS records of cab"
else
  CONDITIONAL=$ENTRY
  soap cab.staff catalogue "<v:draftEntry><v:node>203001</v:node><v:name>保障标准$RUN</v:name>\
<v:abstract>困境儿童基本生活保障标准</v:abstract><v:formatClass>DATABASE</v:formatClass>\
<v:updateCycle>YEARLY</v:updateCycle><v:sharing>UNCONDITIONAL</v:sharing>\
<v:sharingMode>PLATFORM</v:sharingMode><v:openToPublic>true</v:openToPublic>\
<v:grading>GENERAL</v:grading>\
$(item kind 保障类别 'Kind of support' CHARACTER 20 true false UNCONDITIONAL)\
$(item standard 月保障标准 'Monthly standard' CURRENCY 10 false false UNCONDITIONAL)\
<v:formatType>mysql</v:formatType><v:sharingModeType>SERVICE</v:sharingModeType>\
<v:openingCondition>注明来源</v:openingCondition><v:dataCategory>MATTER</v:dataCategory>\
</v:draftEntry>"
  status draftEntry 200
  ENTRY=$(xml code)
  OPEN=$ENTRY
  OPEN_ITEMS='["kind","standard"]'
  assess
  entry_command cab.staff submitEntry DEPT_REVIEW
  entry_command cab.head approveEntry SUBMITTED
  entry_command iic.head publishEntry PUBLISHED
  soap cab.head catalogue "<v:giveStandingConsent><v:code>$ENTRY</v:code></v:giveStandingConsent>"
  status giveStandingConsent 200
  ENTRY=$CONDITIONAL
  soap cab.system datasets "<v:putRecords><v:code>$OPEN</v:code><v:upserts>\
<c:item name=\"kind\">散居孤儿</c:item><c:item name=\"standard\">1650</c:item></v:upserts>\
</v:putRecords>"
  status putRecords 200
  say "103002/1 is not loaded here; cab published $OPEN instead"
fi
ask "$OPEN" "$OPEN_ITEMS"
equals 'The stage after fileRequest' PROVIDED "$(json stage)"
equals 'Who decided' platform "$(json by)"
OPEN_REQUEST=$REQUEST
OPEN_GRANT=$(json grant)
given 'The grant' "$OPEN_GRANT"
say "filed, decided by $(json by), PROVIDED at once: grant $OPEN_GRANT"
rest edu.system POST "/exchange/${OPEN%%/*}-${OPEN##*/}/query" \
  "{\"grant\":\"$OPEN_GRANT\",\"caseReference\":\"ZZ-$RUN\",\"purpose\":\"$PURPOSE\",\"limit\":1}"
status query 200
OPEN_QUERY=$(json_number evidence)
given 'The number of the evidence' "$OPEN_QUERY"
FIRST=$({ grep -aoE '"records":\[\{[^}]*\}' "$ANSWER" || true; } | sed -n '1s/^"records":\[//p')
given 'The first record' "$FIRST"
say "first record: $FIRST"

# ---------------------------------------------------------------- the data itself, and the catalogue outside

step 'How good the data is: the platform assesses it by itself (REST getQualityReport)'
if [ "$OPEN" = 103002/1 ]; then
  rest edu.staff GET /quality/entries/103002-1/report
  status getQualityReport 200
  BROKEN=$(json_number broken)
  given 'The number of towns without a county' "$BROKEN"
  say "$BROKEN of $TOWNS towns name a county that the counties entry lacks"
  rest edu.staff GET '/quality/entries/103002-1/findings?limit=1'
  status 'listQualityFindings as another department' 403
  say "which ones only cab may read: 403 $(json reason)"
else
  soap cab.staff quality "<v:assessData><v:code>$OPEN</v:code></v:assessData>"
  status assessData 200
  say "$(xml recordCount) records of $OPEN, $(xml duplicates) repeated"
fi

step 'The catalogue for other platforms (REST exportCatalogue, DCAT-AP 3)'
call edu.staff --header 'Accept: text/turtle' --dump-header "$ANSWER.headers" "$BASE/api/v1/catalogue/dcat"
status exportCatalogue 200
contains "/api/v1/catalogue/entries/$PATH_CODE>" || stop "the export lacks $ENTRY"
say "$(grep -ac ' a dcat:Dataset' "$ANSWER") data sets in Turtle"
TAG=$(sed -nE 's/^[Ee][Tt]ag: *(.*)\r$/\1/p' "$ANSWER.headers")
rm -f "$ANSWER.headers"
given 'The ETag' "$TAG"
call edu.staff --header 'Accept: text/turtle' --header "If-None-Match: $TAG" "$BASE/api/v1/catalogue/dcat"
status 'exportCatalogue once more' 304
say 'asked again with its ETag: 304, nothing new'

# ---------------------------------------------------------------- the evidence

# One line a record of evidence: number, act, account, outcome and reason.
evidence_lines() {
  { cat "$ANSWER" && echo; } | sed 's/{"id":/\
{"id":/g' |
    sed -nE 's/^\{"id":([0-9]+),"at":"([^"]*)","act":"([^"]*)","account":"([^"]*)".*"outcome":"([^"]*)"(,"reason":"([^"]*)")?.*/\1  \2  \3  \4  \5 \7/p'
}

# evidence_of <account>: lists it and checks that all the calls of this tour are there
evidence_of() {
  rest "$1" GET "/evidence?entry=$ENTRY&limit=1000"
  status "listEvidence as $1" 200
  local act reason
  for act in entry-published records-pushed request-filed request-consented grant-issued \
    grant-suspended grant-restored records-queried; do
    contains "\"act\":\"$act\"" || stop "$1 does not find the evidence of $act for $ENTRY."
  done
  for reason in item-not-granted grant-of-another-department grant-suspended; do
    contains "\"reason\":\"$reason\"" || stop "$1 does not find the attempt refused as $reason."
  done
}

step 'What the auditor finds about the entry (REST listEvidence)'
evidence_of auditor
evidence_lines | while read -r line; do say "$line"; done

step 'The same for the head of the department that holds it, and one record in full'
evidence_of cab.head
FOUND=$(evidence_lines | grep -c . || true)
[ "$FOUND" -gt 10 ] || stop "only $FOUND lines of evidence could be told"
say "cab.head finds $FOUND records about $ENTRY"
SEALED=""
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  rest cab.head GET "/evidence/$QUERY"
  status getEvidence 200
  SEALED=$(json_number seal)
  [ -z "$SEALED" ] || break
  sleep 1
done
given 'The seal after ten seconds' "$SEALED"
equals 'The case of the evidence' "ZZ-$RUN" "$(json caseReference)"
contains 'KJ-0004' && stop 'the evidence names a personal key value in clear.'
say "$QUERY: $(json act) by $(json account), case $(json caseReference), purpose $(json purpose)"
say "one row, its subject only as the hash $(json subjectHash)"
say "made with key $(json keyId); sealed in batch $SEALED"

rest edu.staff GET "/evidence/$QUERY"
status 'getEvidence as staff' 403
say 'edu.staff may not read it: 403'

printf '\nThe tour is complete.\n\n'
printf '  entry                %s\n' "$ENTRY"
printf '  request              %s\n' "$CAB_REQUEST"
printf '  grant                %s\n' "$GRANT"
printf '  unconditional entry  %s\n' "$OPEN"
printf '  request              %s\n' "$OPEN_REQUEST"
printf '  grant                %s\n' "$OPEN_GRANT"
printf '  evidence             %s (push), %s and %s (answered queries)\n' "$PUSH" "$QUERY" "$OPEN_QUERY"
