#!/usr/bin/env bash
# 证明我妈是我妈: a school must not ask a mother to prove that she is the mother of her child. The walk goes
# from the form to the last receiver of a correction, through every step of the rules of 2016.
#
#   docs/kinship.sh [base]
#
# base is the platform, default $INFOSHARE_BASE or https://localhost:8181/infoshare. It must run with
# the demo accounts, and its clock is moved: start it with -Dinfoshare.demo.clock and a data
# directory of its own, as docs/kinship.md says. Any other platform is left as it is. Needs bash and curl, nothing else. Every run makes an
# entry of its own, so it can be repeated; the first surprise ends it with a sentence and a non-zero exit.
#
# Health (health) is the older department and speaks SOAP; education (edu) speaks REST.

DIRECTORY=.infoshare-kinship
. "${BASH_SOURCE[0]%/*}/calls.sh"

printf 'Prove that my mother is my mother: InfoShare at %s, run %s\n' "$BASE" "$RUN"

# ---------------------------------------------------------------- the clock

# move_to <day>: moves the clock to nine o'clock on that day
move_to() {
  rest operator POST /calendar/clock/moves "{\"to\":\"$1T09:00:00+08:00\"}"
  status moveDemonstrationClock 200
  read_today
  equals "The platform's day" "$1" "$TODAY"
  say "the clock shows $TODAY"
}

# days_after <day> <working days>: the last of them goes to DAY
days_after() {
  rest auditor GET "/calendar/due?from=$1&workingDays=$2"
  status calculateDueDate 200
  DAY=$(json due)
  given 'The due date' "$DAY"
}

# until_stage <account> <path> <stage>: what the platform does by itself takes it a moment
until_stage() {
  local attempt
  for attempt in $(seq 60); do
    rest "$1" GET "$2"
    status "GET $2" 200
    [ "$(json stage)" != "$3" ] || return 0
    sleep 1
  done
  equals "The stage of $2" "$3" "$(json stage)"
}

step 'The clock of the demonstration can be moved (REST getDemonstrationClock)'
rest operator GET /calendar/clock
status getDemonstrationClock 200
contains '"movable":true' || stop 'this platform has no demo data, and its clock is not moved.'
began=$(json platformTime)
now=$(json machineTime)
[[ ${began%%T*} < ${now%%T*} ]] ||
  stop 'the clock of this platform began nowhere else; this is the everyday demonstration, and its clock is left alone. Start one as docs/kinship.md says.'
say "it is $(json platformTime), on $TODAY; the machine says $(json machineTime)"

step 'The rules of 2016 are in force (REST listRuleSets, adoptRuleSet)'
in_force() {
  rest auditor GET /rulebook/rule-sets
  status listRuleSets 200
  grep -aqE '"id":"gz-2016"[^]]*"inForce":true' "$ANSWER"
}
if ! in_force; then
  days_after "$TODAY" 1
  rest operator POST /rulebook/rule-sets/gz-2016/adoption "{\"from\":\"$DAY\"}"
  status adoptRuleSet 200
  say "gz-2016 is adopted from $DAY on; open cases keep their rules"
  move_to "$DAY"
  in_force || stop "gz-2016 is not in force: $(head -c 2000 "$ANSWER")"
fi
say 'gz-2016: 穗府规〔2016〕3号'

# ---------------------------------------------------------------- what government knows already

# term_item <name> <Chinese> <English> <length> <key> <term>
term_item() {
  item "$1" "$2" "$3" CHARACTER "$4" "$5" true CONDITIONAL | sed 's|</v:items>$||'
  printf '<v:term>%s</v:term></v:items>' "$6"
}

# publish <department> <node> <name> <abstract> <items>: drafts, assesses, approves and publishes; sets ENTRY
publish() {
  soap "$1.staff" catalogue "<v:draftEntry><v:node>$2</v:node><v:name>$3</v:name>\
<v:abstract>$4</v:abstract><v:formatClass>DATABASE</v:formatClass>\
<v:updateCycle>DAILY</v:updateCycle><v:sharing>CONDITIONAL</v:sharing>\
<v:sharingMode>PLATFORM</v:sharingMode><v:openToPublic>false</v:openToPublic>\
<v:grading>IMPORTANT</v:grading>$5<v:formatType>mysql</v:formatType>\
<v:scope>因履行法定职责需要核实的行政机关</v:scope><v:use>限于核实当事人情况</v:use>\
<v:sharingModeType>SERVICE</v:sharingModeType><v:dataCategory>PERSON</v:dataCategory></v:draftEntry>"
  status draftEntry 200
  ENTRY=$(xml code)
  given 'The code of the entry' "$ENTRY"
  soap "$1.staff" catalogue "<v:assessEntry><v:code>$ENTRY</v:code><v:secrecy>NONE</v:secrecy>\
<v:secrecyFindings>不含国家秘密和工作秘密</v:secrecyFindings>\
<v:personalInformation>SENSITIVE</v:personalInformation>\
<v:personalFindings>含未成年人信息</v:personalFindings><v:measures>按权限逐项共享</v:measures></v:assessEntry>"
  status assessEntry 200
  local command
  for command in "$1.staff submitEntry" "$1.head approveEntry" 'iic.head publishEntry'; do
    soap "${command% *}" catalogue "<v:${command#* }><v:code>$ENTRY</v:code></v:${command#* }>"
    status "${command#* }" 200
  done
  equals 'The stage of the entry' PUBLISHED "$(xml stage)"
}

step 'Household and birth are in the catalogue (ch. II and III; SOAP draftEntry … publishEntry)'
rest edu.staff GET /catalogue/entries/101001-1
if [ "$STATUS" != 200 ]; then
  publish psb 101001 户籍登记信息 本市户籍人口的登记信息 \
    "$(term_item citizenId 公民身份号码 'Citizen number' 18 true person.citizenId)\
$(term_item town '户籍地镇(街道)' 'Town of registration' 100 false household.town)"
  say "$ENTRY 户籍登记信息 of psb"
fi
publish health 101003 "出生信息$RUN" 本市医疗机构签发的出生医学证明信息 \
  "$(term_item birthCertificate 出生医学证明编号 'Birth certificate number' 20 true birth.certificateNumber)\
$(term_item name 新生儿姓名 'Name of the newborn' 50 false birth.newbornName)\
$(term_item motherName 母亲姓名 'Name of the mother' 50 false birth.motherName)\
$(term_item motherId 母亲身份号码 'Citizen number of the mother' 18 false birth.motherId)"
PATH_CODE=${ENTRY%%/*}-${ENTRY##*/}
say "$ENTRY 出生信息 of health, PUBLISHED"

step 'The school asks whether its form may ask the mother (ch. I: citizens bring nothing that is held; SOAP checkForm)'
soap edu.staff formchecks '<v:checkForm><v:procedure>义务教育入学</v:procedure><v:form>亲子关系证明</v:form>
<v:fields><v:name>母亲姓名</v:name></v:fields><v:fields><v:name>母亲身份证号码</v:name></v:fields>
<v:fields><v:name>户籍所在地</v:name></v:fields></v:checkForm>'
status checkForm 200
equals 'The verdict' REPEATED_COLLECTION "$(xml verdict)"
CHECK=$(xml number)
rest edu.staff GET "/form-checks/$(xml id)"
status getFormCheck 200
for provider in health psb; do
  contains "\"provider\":\"$provider\"" || stop "nothing of $provider answers the form: $(head -c 2000 "$ANSWER")"
done
{ grep -aoE '"name":"[^"]*","verdict":"[A-Z_]*"' "$ANSWER" || true; } |
  sed -E 's/^"name":"([^"]*)","verdict":"([A-Z_]*)"$/\1: \2/' | while read -r line; do say "$line"; done
say "check $CHECK: REPEATED_COLLECTION. The form must not ask; the school asks health"

# ---------------------------------------------------------------- the request, and silence

PURPOSE='义务教育入学核实亲子关系'
ITEMS='["birthCertificate","name","motherName"]'

# request <department>: drafts, submits and files; sets REQUEST
request() {
  rest "$1.staff" POST /requests "{\"entry\":\"$ENTRY\",\"legalBasis\":{\"statute\":\"《中华人民共和国义务教育法》\",\
\"article\":\"第十二条\",\"duty\":\"保障适龄儿童就近入学\"},\"purpose\":\"$PURPOSE\",\
\"scenario\":\"学校受理入学报名时核实监护关系\",\"items\":$ITEMS,\"mode\":\"SERVICE\",\
\"useFrom\":\"$TODAY\",\"useUntil\":\"$NEXT_YEAR-${TODAY#*-}\"}"
  status draftRequest 201
  REQUEST=$(json id)
  given 'The id of the request' "$REQUEST"
  rest "$1.staff" POST "/requests/$REQUEST/submission"
  status submitRequest 200
  rest "$1.head" POST "/requests/$REQUEST/filing"
  status fileRequest 200
  equals 'The stage after fileRequest' FILED "$(json stage)"
}

step 'edu asks health, with its basis and its head (ch. IV; REST draftRequest, fileRequest)'
request edu
EDU_REQUEST=$REQUEST
equals 'The rule-set' gz-2016 "$(json ruleSet)"
DUE=$(json due)
given 'The due date of the answer' "$DUE"
say "request $EDU_REQUEST FILED on $TODAY; answer due $DUE, $(json_number workingDays) working days, $(json source)"

step 'Health says nothing until the limit is over (ch. IV, art. 35: silence opens the dispute)'
days_after "$DUE" 1
move_to "$DAY"
until_stage edu.staff "/requests/$EDU_REQUEST" UNANSWERED
say "$EDU_REQUEST UNANSWERED, by itself"
rest edu.staff GET "/requests/$EDU_REQUEST/due?deadline=ANSWER"
status explainRequestDueDate 200
equals 'The last day' "$DUE" "$({ grep -aoE '"due":"[0-9-]*"' "$ANSWER" || true; } | sed -n '1s/^"due":"\(.*\)"$/\1/p')"
equals 'The source of the limit' configured "$({ grep -aoE '"source":"[^"]*"' "$ANSWER" || true; } | sed -n '1s/^"source":"\(.*\)"$/\1/p')"
rest iic.head GET "/violations?about=$EDU_REQUEST"
status listViolations 200
! contains '"kind":' || stop 'A configured deadline was registered as a violation.'
say "late by a configured deadline: no article was violated, and the dispute is open all the same"

# ---------------------------------------------------------------- the dispute, step by step

step "edu's head opens the dispute (art. 35; REST openDispute)"
rest edu.head POST /disputes "{\"request\":\"$EDU_REQUEST\",\"reasons\":\"入学审核依法须核实亲子关系,逾期未答复\"}"
status openDispute 201
DISPUTE=$(json id)
given 'The id of the dispute' "$DISPUTE"
equals 'Why' UNANSWERED "$(json cause)"
say "dispute $DISPUTE OPEN, with $(json with)"

# stated <account> <operation> <text> <stage afterwards>, over SOAP
stated() {
  soap "$1" disputes "<v:$2><v:id>$DISPUTE</v:id><v:text>$3</v:text></v:$2>"
  status "$2" 200
  equals "The stage after $2" "$4" "$(xml stage)"
  say "$1 $2: $4"
}

step 'The authority lets both talk, and writes the minutes (art. 35: consultation; SOAP)'
stated iic.staff conveneConsultation 通知双方到场协商 CONSULTING
stated iic.staff writeDisputeMinutes 卫生部门称数据敏感,教育部门称仅核实一项,未达成一致 CONSULTING
stated iic.head declareDisputeNoAgreement 协商未果,列入会审 QUEUED

step 'The next batch brings it before the four authorities (art. 35: collected periodically)'
BATCH_DAY=$(xml nextBatchOn)
given 'The day of the batch' "$BATCH_DAY"
move_to "$BATCH_DAY"
until_stage iic.staff "/disputes/$DISPUTE" JOINT_REVIEW
say "JOINT_REVIEW by itself, number $(json_number agendaNumber) on the agenda"

# opinion <account> <stance> <reasons>
opinion() {
  local items=''
  [ "$2" != SHARE ] || items=",\"items\":$ITEMS"
  rest "$1" POST "/disputes/$DISPUTE/opinion" "{\"stance\":\"$2\",\"reasons\":\"$3\"$items}"
  status giveDisputeOpinion 200
  say "$1: $2"
}

step 'The four meet on a working day, and do not agree (art. 35: joint review; REST giveDisputeOpinion)'
days_after "$BATCH_DAY" 1
move_to "$DAY"
opinion iic.head SHARE 履行职责确需
opinion estab.staff NOT_SHARE 职责边界尚待明确
opinion legal.head SHARE 有法律依据
opinion gso.staff SHARE 减少群众证明
equals 'The stage after the fourth' UNRESOLVED "$(json stage)"
say 'UNRESOLVED: all four would have to agree'

step 'edu submits it to the government in writing (art. 35; REST submitDisputeToGovernment)'
rest edu.head POST "/disputes/$DISPUTE/submission" '{"text":"会审未能解决,书面提请市政府裁定"}'
status submitDisputeToGovernment 200
equals 'The stage after submitDisputeToGovernment' AT_GOVERNMENT "$(json stage)"
say "AT_GOVERNMENT, with $(json with)"

step 'The government rules, with document and reasons (art. 35; SOAP giveDisputeRuling)'
soap gov.head disputes "<v:giveDisputeRuling><v:id>$DISPUTE</v:id><v:share>true</v:share>\
<v:items>birthCertificate</v:items><v:items>name</v:items><v:items>motherName</v:items>\
<v:reasons>办理入学确需核实,不得要求群众提交亲子关系证明</v:reasons>\
<v:document>穗府裁〔$RUN〕</v:document><v:decidedOn>$TODAY</v:decidedOn></v:giveDisputeRuling>"
status giveDisputeRuling 200
equals 'The stage after giveDisputeRuling' ORDERED "$(xml stage)"
GRANT=$(xml grant)
given 'The grant' "$GRANT"
rest edu.head GET "/disputes/$DISPUTE/due?deadline=PROVIDE"
status explainDisputeDueDate 200
equals 'The article' 'Implementing Rules 2016 art. 35' "$(json source)"
equals 'The working days' 5 "$(json_number workingDays)"
PROVIDE_DUE=$({ grep -aoE '"due":"[0-9-]*"' "$ANSWER" || true; } | sed -n '1s/^"due":"\(.*\)"$/\1/p')
say "ORDERED on $TODAY: the ruling is the access right, grant $GRANT"
say "to be provided by $PROVIDE_DUE: 5 working days, $(json source)"

# ---------------------------------------------------------------- the data

# record <certificate> <child> <mother>
record() {
  printf '<v:upserts><c:item name="birthCertificate">%s</c:item><c:item name="name">%s</c:item>' "$1" "$2"
  printf '<c:item name="motherName">%s</c:item><c:item name="motherId">%s</c:item></v:upserts>' \
    "$3" 999999199001010000
}

# push <records>: over SOAP
push() {
  soap health.system datasets "<v:putRecords><v:code>$ENTRY</v:code>$1</v:putRecords>"
  status putRecords 200
}

step 'The five days run, and health provides on the fourth (art. 35; SOAP putRecords)'
days_after "$TODAY" 4
move_to "$DAY"
push "$(record "CS-0001" 测试儿童一 测试母亲甲)$(record "CS-0002" 测试儿童二 测试母亲丙)"
until_stage edu.head "/disputes/$DISPUTE" PROVIDED
say "PROVIDED on $TODAY, in time"

# ask <department> <grant> <certificate>: over REST
ask() {
  rest "$1.system" POST "/exchange/$PATH_CODE/query" "{\"grant\":\"$2\",\"caseReference\":\"RX-$RUN\",\
\"purpose\":\"$PURPOSE\",\"keys\":{\"birthCertificate\":\"$3\"}}"
  status query 200
}

step "edu's system asks for the mother's name (art. 4: for duty only; REST query)"
ask edu "$GRANT" "CS-0001"
contains '"motherName":"测试母亲甲"' || stop "the mother is missing: $(head -c 2000 "$ANSWER")"
contains motherId && stop 'motherId was not granted, and yet it came.'
say "$(json name): mother $(json motherName). Nobody had to prove it"

step 'Civil affairs asks too, health consents this time, and its system speaks SOAP 1.2 (ch. IV)'
request cab
soap health.head requests "<v:consentRequest><v:id>$REQUEST</v:id></v:consentRequest>"
status consentRequest 200
equals 'The stage after consentRequest' PROVIDED "$(xml stage)"
CAB_GRANT=$(xml grant)
given 'The grant' "$CAB_GRANT"
soap12 cab.system exchange "<v:query><v:code>$ENTRY</v:code><v:grant>$CAB_GRANT</v:grant>\
<v:caseReference>MZ-$RUN</v:caseReference><v:purpose>$PURPOSE</v:purpose>\
<v:keys><c:item name=\"birthCertificate\">CS-0002</c:item></v:keys></v:query>"
status query 200
contains 测试母亲丙 || stop "the record is missing: $(head -c 2000 "$ANSWER")"
say "grant $CAB_GRANT, one record"

# ---------------------------------------------------------------- a mistake, and everybody who got it

step "The second child's mother is another one: edu objects (ch. VI, art. 3; REST raiseObjection)"
ask edu "$GRANT" "CS-0002"
rest edu.system POST /objections "{\"entry\":\"$ENTRY\",\"grant\":\"$GRANT\",\"scope\":\"ITEM\",\
\"keys\":{\"birthCertificate\":\"CS-0002\"},\"ownValues\":{\"motherName\":\"测试母亲乙\"},\
\"receivedValues\":{\"motherName\":\"测试母亲丙\"},\"grounds\":\"出生医学证明原件所载姓名不同\"}"
status raiseObjection 201
OBJECTION=$(json id)
given 'The id of the objection' "$OBJECTION"
equals 'The stage of the objection' VERIFYING "$(json stage)"
say "objection $OBJECTION, with $(json with); to be verified by $(json due)"
ask edu "$GRANT" "CS-0002"
contains "\"objection\":\"$OBJECTION\"" || stop "the record is not flagged: $(head -c 2000 "$ANSWER")"
say 'while it is open the record is served flagged'

step 'Health corrects the record and says so (art. 3: it verifies and updates; SOAP correctObjection)'
push "$(record "CS-0002" 测试儿童二 测试母亲乙)"
soap health.head objections "<v:correctObjection><v:id>$OBJECTION</v:id>\
<v:statement>录入有误,已按原件更正</v:statement></v:correctObjection>"
status correctObjection 200
equals 'The stage after correctObjection' CORRECTED "$(xml stage)"
say 'CORRECTED'

# receivers <acknowledged>: how many there are
receivers() {
  rest health.head GET "/objections/$OBJECTION/receivers?acknowledged=$1"
  status listCorrectionReceivers 200
  RECEIVERS=$({ grep -aoE '"department":"[^"]*"' "$ANSWER" || true; } | sed 's/^"department":"\(.*\)"$/\1/' | sort | tr '\n' ' ')
}

step 'Every past receiver is told, and acknowledges (art. 3; REST and SOAP acknowledgeCorrection)'
receivers false
equals 'Who was told and has not acknowledged' 'cab edu ' "$RECEIVERS"
say "told: $RECEIVERS"
rest edu.staff POST "/corrections/$OBJECTION/acknowledgement" '{"remark":"已更新学籍系统"}'
status acknowledgeCorrection 200
soap cab.staff objections "<v:acknowledgeCorrection><v:id>$OBJECTION</v:id>\
<v:remark>已更新</v:remark></v:acknowledgeCorrection>"
status acknowledgeCorrection 200
receivers false
equals 'Who has not acknowledged' '' "$RECEIVERS"
receivers true
say "acknowledged: $RECEIVERS"
ask edu "$GRANT" "CS-0002"
contains '"motherName":"测试母亲乙"' || stop "the correction did not arrive: $(head -c 2000 "$ANSWER")"
contains '"openObjections"' && contains "$OBJECTION" && stop 'the record is still flagged.'
say "$(json name): mother $(json motherName)"

# ---------------------------------------------------------------- what is kept

step 'What is kept of it (REST listEvidence)'
rest auditor GET "/evidence?entry=$ENTRY&limit=1000"
status listEvidence 200
for act in request-filed grant-issued records-pushed records-queried; do
  contains "\"act\":\"$act\"" || stop "there is no evidence of $act for $ENTRY."
done
rest auditor GET '/evidence?act=demonstration-clock-moved&limit=1'
status listEvidence 200
contains '"machineTime":"' || stop 'the evidence of the moved clock lacks the time of the machine.'
say 'every step, and every move of the clock with both times'

printf '\nNobody had to prove it.\n\n'
printf '  entry      %s\n' "$ENTRY"
printf '  request    %s\n' "$EDU_REQUEST"
printf '  dispute    %s\n' "$DISPUTE"
printf '  grant      %s\n' "$GRANT"
printf '  objection  %s\n' "$OBJECTION"
