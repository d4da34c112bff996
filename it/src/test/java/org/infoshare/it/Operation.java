package org.infoshare.it;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation of the platform as its contracts name it.
 *
 * @param name the operationId of REST and the operation of SOAP
 * @param service the SOAP service
 * @param method the HTTP method of REST
 * @param path the path of REST, with the names of its parameters in braces
 */
record Operation(String name, String service, String method, String path) {

  private static final Map<String, Operation> ALL =
      Stream.of(
              of("getOwnAccount", "accounts", "GET", "/accounts/me"),
              of("listAccounts", "accounts", "GET", "/accounts"),
              of("createAccount", "accounts", "POST", "/accounts"),
              of("changePassword", "accounts", "POST", "/accounts/me/password"),
              of("resetPassword", "accounts", "POST", "/accounts/{name}/password"),
              of("issueSecret", "accounts", "POST", "/accounts/{name}/secret"),
              of("listSecrets", "accounts", "GET", "/accounts/{name}/secrets"),
              of("revokeSecret", "accounts", "POST", "/accounts/{name}/secrets/{id}/revocation"),
              of("registerCertificate", "accounts", "POST", "/accounts/{name}/certificates"),
              of("listCertificates", "accounts", "GET", "/accounts/{name}/certificates"),
              of(
                  "revokeCertificate",
                  "accounts",
                  "POST",
                  "/accounts/{name}/certificates/{id}/revocation"),
              of("issueToken", "accounts", "POST", "/tokens"),
              of("listTokens", "accounts", "GET", "/accounts/{name}/tokens"),
              of("revokeToken", "accounts", "POST", "/accounts/{name}/tokens/{id}/revocation"),
              of("revokeTokens", "accounts", "POST", "/accounts/{name}/tokens/revocation"),
              of("lockAccount", "accounts", "POST", "/accounts/{name}/lock"),
              of("unlockAccount", "accounts", "POST", "/accounts/{name}/unlock"),
              of("createDepartment", "departments", "POST", "/departments"),
              of("listDepartments", "departments", "GET", "/departments"),
              of("getDepartment", "departments", "GET", "/departments/{code}"),
              of("listDepartmentVersions", "departments", "GET", "/departments/{code}/versions"),
              of("changeDepartment", "departments", "POST", "/departments/{code}/change"),
              of("mergeDepartment", "departments", "POST", "/departments/{code}/merger"),
              of("listDepartmentProposals", "departments", "GET", "/department-proposals"),
              of(
                  "confirmDepartmentProposal",
                  "departments",
                  "POST",
                  "/department-proposals/{id}/confirmation"),
              of(
                  "declineDepartmentProposal",
                  "departments",
                  "POST",
                  "/department-proposals/{id}/refusal"),
              of("listApplications", "onboarding", "GET", "/onboarding/applications"),
              of("applyForConnection", "onboarding", "POST", "/onboarding/applications"),
              of("getApplication", "onboarding", "GET", "/onboarding/applications/{id}"),
              of("completeApplication", "onboarding", "PUT", "/onboarding/applications/{id}"),
              of("askSupplement", "onboarding", "POST", "/onboarding/applications/{id}/supplement"),
              of(
                  "acceptApplication",
                  "onboarding",
                  "POST",
                  "/onboarding/applications/{id}/acceptance"),
              of(
                  "refuseApplication",
                  "onboarding",
                  "POST",
                  "/onboarding/applications/{id}/refusal"),
              of(
                  "suspendConnection",
                  "onboarding",
                  "POST",
                  "/onboarding/applications/{id}/suspension"),
              of(
                  "resumeConnection",
                  "onboarding",
                  "POST",
                  "/onboarding/applications/{id}/resumption"),
              of("listAgreements", "onboarding", "GET", "/onboarding/applications/{id}/agreements"),
              of("fileAgreement", "onboarding", "POST", "/onboarding/applications/{id}/agreements"),
              of(
                  "getAgreementDocument",
                  "onboarding",
                  "GET",
                  "/onboarding/applications/{id}/agreements/{number}/document"),
              of(
                  "signAgreement",
                  "onboarding",
                  "POST",
                  "/onboarding/applications/{id}/agreements/{number}/signature"),
              of("listSystems", "onboarding", "GET", "/onboarding/systems"),
              of("registerSystem", "onboarding", "POST", "/onboarding/systems"),
              of("getSystem", "onboarding", "GET", "/onboarding/systems/{id}"),
              of(
                  "askActivation",
                  "onboarding",
                  "POST",
                  "/onboarding/systems/{id}/activation-request"),
              of("returnSystem", "onboarding", "POST", "/onboarding/systems/{id}/return"),
              of("activateSystem", "onboarding", "POST", "/onboarding/systems/{id}/activation"),
              of("suspendSystem", "onboarding", "POST", "/onboarding/systems/{id}/suspension"),
              of("resumeSystem", "onboarding", "POST", "/onboarding/systems/{id}/resumption"),
              of("renewCertificate", "onboarding", "POST", "/onboarding/systems/{id}/certificate"),
              of("retireSystem", "onboarding", "POST", "/onboarding/systems/{id}/retirement"),
              of("listTrialCases", "trial", "GET", "/trial/cases"),
              of("queryTrial", "trial", "POST", "/trial/query"),
              of("reportTrial", "trial", "POST", "/trial/report"),
              of("objectTrial", "trial", "POST", "/trial/objection"),
              of("getChecklist", "trial", "GET", "/trial/checklists/{id}"),
              of("explainViolationDue", "violations", "GET", "/violations/{id}/due"),
              of("explainApplicationDue", "onboarding", "GET", "/onboarding/applications/{id}/due"),
              of("explainUpdateDue", "catalogue", "GET", "/catalogue/updates/{id}/due"),
              of("listInbox", "inbox", "GET", "/inbox"),
              of("listDeadlines", "deadlines", "GET", "/deadlines"),
              of("getDeadline", "deadlines", "GET", "/deadlines/{kind}/{caseId}"),
              of("listNotices", "notices", "GET", "/notices"),
              of("acknowledgeNotice", "notices", "POST", "/notices/{id}/acknowledgement"),
              of("listNodes", "catalogue", "GET", "/catalogue/nodes"),
              of("listEntries", "catalogue", "GET", "/catalogue/entries"),
              of("getEntry", "catalogue", "GET", "/catalogue/entries/{code}"),
              of("draftEntry", "catalogue", "POST", "/catalogue/entries"),
              of("amendEntry", "catalogue", "PUT", "/catalogue/entries/{code}"),
              of("submitEntry", "catalogue", "POST", "/catalogue/entries/{code}/submission"),
              of("approveEntry", "catalogue", "POST", "/catalogue/entries/{code}/approval"),
              of("returnEntry", "catalogue", "POST", "/catalogue/entries/{code}/return"),
              of("publishEntry", "catalogue", "POST", "/catalogue/entries/{code}/publication"),
              of("assessEntry", "catalogue", "POST", "/catalogue/entries/{code}/assessment"),
              of("reviseEntry", "catalogue", "POST", "/catalogue/entries/{code}/revision"),
              of("discardRevision", "catalogue", "POST", "/catalogue/entries/{code}/discard"),
              of("dropEntry", "catalogue", "POST", "/catalogue/entries/{code}/drop"),
              of("listVersions", "catalogue", "GET", "/catalogue/entries/{code}/versions"),
              of("getVersion", "catalogue", "GET", "/catalogue/entries/{code}/versions/{version}"),
              of("compareVersions", "catalogue", "GET", "/catalogue/entries/{code}/differences"),
              of("getImpact", "catalogue", "GET", "/catalogue/entries/{code}/impact"),
              of("acknowledgeImpact", "catalogue", "POST", "/catalogue/entries/{code}/impact"),
              of(
                  "proposeWithdrawal",
                  "catalogue",
                  "POST",
                  "/catalogue/entries/{code}/withdrawal-proposal"),
              of("withdrawEntry", "catalogue", "POST", "/catalogue/entries/{code}/withdrawal"),
              of("reportChange", "catalogue", "POST", "/catalogue/updates"),
              of("extendUpdate", "catalogue", "POST", "/catalogue/updates/{id}/extension"),
              of("listUpdates", "catalogue", "GET", "/catalogue/updates"),
              of("listCodes", "catalogue", "GET", "/catalogue/codes"),
              of("search", "search", "GET", "/catalogue/search"),
              of("suggest", "search", "GET", "/catalogue/search/suggestions"),
              of("listTerms", "sources", "GET", "/sources/terms"),
              of("addTerm", "sources", "POST", "/sources/terms"),
              of("getTerm", "sources", "GET", "/sources/terms/{code}"),
              of("listResponsibilities", "sources", "GET", "/sources/responsibilities"),
              of("setResponsibility", "sources", "POST", "/sources/responsibilities"),
              of("endResponsibility", "sources", "POST", "/sources/responsibilities/{id}/end"),
              of("nameSource", "sources", "POST", "/sources/responsibilities/{id}/source"),
              of("assignFunction", "sources", "POST", "/sources/assignments"),
              of("proposeReuse", "sources", "POST", "/sources/reuse"),
              of("proposeReuseOfEntry", "sources", "GET", "/sources/reuse/{code}"),
              of("checkForm", "formchecks", "POST", "/form-checks"),
              of("checkFormSheet", "formchecks", "POST", "/form-checks/sheets"),
              of("listFormChecks", "formchecks", "GET", "/form-checks"),
              of("getFormCheck", "formchecks", "GET", "/form-checks/{id}"),
              of("recheckForm", "formchecks", "POST", "/form-checks/{id}/recheck"),
              of("uploadWorkbook", "workbooks", "POST", "/catalogue/workbooks"),
              of("listWorkbooks", "workbooks", "GET", "/catalogue/workbooks"),
              of("getWorkbook", "workbooks", "GET", "/catalogue/workbooks/{id}"),
              of("listWorkbookErrors", "workbooks", "GET", "/catalogue/workbooks/{id}/errors"),
              of("listWorkbookEntries", "workbooks", "GET", "/catalogue/workbooks/{id}/entries"),
              of("exportWorkbook", "workbooks", "GET", "/catalogue/workbooks/export"),
              of("getWorkbookTemplate", "workbooks", "GET", "/catalogue/workbooks/template"),
              of("exportCatalogue", "dcat", "GET", "/catalogue/dcat"),
              of("listHarvestSources", "harvests", "GET", "/harvests/sources"),
              of("registerHarvestSource", "harvests", "POST", "/harvests/sources"),
              of("getHarvestSource", "harvests", "GET", "/harvests/sources/{id}"),
              of("amendHarvestSource", "harvests", "PUT", "/harvests/sources/{id}"),
              of("listHarvestRuns", "harvests", "GET", "/harvests/sources/{id}/runs"),
              of("runHarvest", "harvests", "POST", "/harvests/sources/{id}/runs"),
              of("uploadHarvest", "harvests", "POST", "/harvests/sources/{id}/documents"),
              of("getHarvestRun", "harvests", "GET", "/harvests/runs/{id}"),
              of("listExternalEntries", "harvests", "GET", "/harvests/entries"),
              of("getExternalEntry", "harvests", "GET", "/harvests/entries/{id}"),
              of("listRequests", "requests", "GET", "/requests"),
              of("getRequest", "requests", "GET", "/requests/{id}"),
              of("draftRequest", "requests", "POST", "/requests"),
              of("amendRequest", "requests", "PUT", "/requests/{id}"),
              of("submitRequest", "requests", "POST", "/requests/{id}/submission"),
              of("returnRequest", "requests", "POST", "/requests/{id}/return"),
              of("fileRequest", "requests", "POST", "/requests/{id}/filing"),
              of("consentRequest", "requests", "POST", "/requests/{id}/consent"),
              of("refuseRequest", "requests", "POST", "/requests/{id}/refusal"),
              of("withdrawRequest", "requests", "POST", "/requests/{id}/withdrawal"),
              of("addAttachment", "attachments", "POST", "/attachments"),
              of("listAttachments", "attachments", "GET", "/attachments"),
              of("getAttachment", "attachments", "GET", "/attachments/{id}"),
              of("readAttachment", "attachments", "GET", "/attachments/{id}/content"),
              of("removeAttachment", "attachments", "POST", "/attachments/{id}/removal"),
              of("forwardRequest", "requests", "POST", "/requests/{id}/forwarding"),
              of("askRequestSupplement", "requests", "POST", "/requests/{id}/supplement-request"),
              of("supplementRequest", "requests", "POST", "/requests/{id}/supplement"),
              of("askRequestExtension", "requests", "POST", "/requests/{id}/extension-request"),
              of("allowRequestExtension", "requests", "POST", "/requests/{id}/extension"),
              of("declineRequestExtension", "requests", "POST", "/requests/{id}/extension-refusal"),
              of("provideRequest", "requests", "POST", "/requests/{id}/provision"),
              of("disposeRequest", "requests", "POST", "/requests/{id}/disposal"),
              of("explainRequestDue", "requests", "GET", "/requests/{id}/due"),
              of("draftRequestApplication", "requests", "POST", "/request-applications"),
              of("getRequestApplication", "requests", "GET", "/request-applications/{id}"),
              of(
                  "submitRequestApplication",
                  "requests",
                  "POST",
                  "/request-applications/{id}/submission"),
              of(
                  "returnRequestApplication",
                  "requests",
                  "POST",
                  "/request-applications/{id}/return"),
              of("fileRequestApplication", "requests", "POST", "/request-applications/{id}/filing"),
              of(
                  "withdrawRequestApplication",
                  "requests",
                  "POST",
                  "/request-applications/{id}/withdrawal"),
              of("settleGrant", "grants", "POST", "/grants/{id}/settlement"),
              of("confirmGrant", "grants", "POST", "/grants/{id}/confirmation"),
              of("objectToGrant", "grants", "POST", "/grants/{id}/objection"),
              of("listNeeds", "negotiations", "GET", "/needs"),
              of("draftNeed", "negotiations", "POST", "/needs"),
              of("getNeed", "negotiations", "GET", "/needs/{id}"),
              of("amendNeed", "negotiations", "PUT", "/needs/{id}"),
              of("explainNeedDue", "negotiations", "GET", "/needs/{id}/due"),
              of("submitNeed", "negotiations", "POST", "/needs/{id}/submission"),
              of("returnNeed", "negotiations", "POST", "/needs/{id}/return"),
              of("fileNeed", "negotiations", "POST", "/needs/{id}/filing"),
              of("nameNeedProvider", "negotiations", "POST", "/needs/{id}/naming"),
              of("declineNeedCompetence", "negotiations", "POST", "/needs/{id}/decline"),
              of("proposeNeedTerms", "negotiations", "POST", "/needs/{id}/proposal"),
              of("acceptNeedTerms", "negotiations", "POST", "/needs/{id}/acceptance"),
              of("carryOutNeed", "negotiations", "POST", "/needs/{id}/execution"),
              of("refuseNeed", "negotiations", "POST", "/needs/{id}/refusal"),
              of("pointNeed", "negotiations", "POST", "/needs/{id}/pointer"),
              of("withdrawNeed", "negotiations", "POST", "/needs/{id}/withdrawal"),
              of("listDisputes", "disputes", "GET", "/disputes"),
              of("openDispute", "disputes", "POST", "/disputes"),
              of("getDispute", "disputes", "GET", "/disputes/{id}"),
              of("explainDisputeDue", "disputes", "GET", "/disputes/{id}/due"),
              of("conveneConsultation", "disputes", "POST", "/disputes/{id}/consultation"),
              of("writeDisputeMinutes", "disputes", "POST", "/disputes/{id}/minutes"),
              of("agreeDispute", "disputes", "POST", "/disputes/{id}/agreement"),
              of("concedeDispute", "disputes", "POST", "/disputes/{id}/concession"),
              of("queueDispute", "disputes", "POST", "/disputes/{id}/no-agreement"),
              of("referDispute", "disputes", "POST", "/disputes/{id}/referral"),
              of("proposeDisputeResult", "disputes", "POST", "/disputes/{id}/proposal"),
              of("assentDisputeResult", "disputes", "POST", "/disputes/{id}/assent"),
              of("reportDispute", "disputes", "POST", "/disputes/{id}/report"),
              of("giveDisputeOpinion", "disputes", "POST", "/disputes/{id}/opinion"),
              of("submitDispute", "disputes", "POST", "/disputes/{id}/submission"),
              of("ruleDispute", "disputes", "POST", "/disputes/{id}/ruling"),
              of("withdrawDispute", "disputes", "POST", "/disputes/{id}/withdrawal"),
              of("listDisputeBatches", "disputes", "GET", "/disputes/batches"),
              of("openDisputeBatch", "disputes", "POST", "/disputes/batches"),
              of("getDisputeBatch", "disputes", "GET", "/disputes/batches/{id}"),
              of("listGrants", "grants", "GET", "/grants"),
              of("getGrant", "grants", "GET", "/grants/{id}"),
              of("suspendGrant", "grants", "POST", "/grants/{id}/suspension"),
              of("restoreGrant", "grants", "POST", "/grants/{id}/restoration"),
              of("recordUsage", "usage", "POST", "/usage"),
              of("listUsageRecords", "usage", "GET", "/usage"),
              of("getUsageRecord", "usage", "GET", "/usage/{id}"),
              of("listViolations", "violations", "GET", "/violations"),
              of("getViolation", "violations", "GET", "/violations/{id}"),
              of("registerViolation", "violations", "POST", "/violations"),
              of("orderCorrection", "violations", "POST", "/violations/{id}/order"),
              of("reportCorrection", "violations", "POST", "/violations/{id}/report"),
              of("confirmCorrection", "violations", "POST", "/violations/{id}/confirmation"),
              of("rejectCorrection", "violations", "POST", "/violations/{id}/rejection"),
              of("referViolation", "violations", "POST", "/violations/{id}/referral"),
              of("terminateRights", "violations", "POST", "/violations/{id}/termination"),
              of("dismissViolation", "violations", "POST", "/violations/{id}/dismissal"),
              of("getDataset", "datasets", "GET", "/datasets/{code}"),
              of("putRecords", "datasets", "PUT", "/datasets/{code}/records"),
              of("listRecordVersions", "datasets", "POST", "/datasets/{code}/versions"),
              of("listDatasets", "datasets", "GET", "/datasets"),
              of("listQualityReports", "quality", "GET", "/quality/reports"),
              of("getQualityReport", "quality", "GET", "/quality/entries/{code}/report"),
              of("assessData", "quality", "POST", "/quality/entries/{code}/assessment"),
              of("listQualityFindings", "quality", "GET", "/quality/entries/{code}/findings"),
              of("listQualityRules", "quality", "GET", "/quality/entries/{code}/rules"),
              of("setQualityRule", "quality", "POST", "/quality/entries/{code}/rules"),
              of("endQualityRule", "quality", "POST", "/quality/entries/{code}/rules/{rule}/end"),
              of("query", "exchange", "POST", "/exchange/{code}/query"),
              of("listEvidence", "evidence", "GET", "/evidence"),
              of("getEvidence", "evidence", "GET", "/evidence/{id}"),
              of("getDemonstrationClock", "calendar", "GET", "/calendar/clock"),
              of("moveDemonstrationClock", "calendar", "POST", "/calendar/clock/moves"),
              of("getDueDate", "calendar", "GET", "/calendar/due"),
              of("listCalendarNotices", "calendar", "GET", "/calendar/notices"),
              of("getCalendarNotice", "calendar", "GET", "/calendar/notices/{year}"),
              of("enterCalendarNotice", "calendar", "PUT", "/calendar/notices/{year}"),
              of("importCalendarNotice", "calendar", "PUT", "/calendar/notices/{year}/file"),
              of("listRuleSets", "rulebook", "GET", "/rulebook/rule-sets"),
              of("adoptRuleSet", "rulebook", "POST", "/rulebook/rule-sets/{ruleSet}/adoption"),
              of("listLimits", "rulebook", "GET", "/rulebook/rule-sets/{ruleSet}/limits"),
              of("changeLimit", "rulebook", "PUT", "/rulebook/rule-sets/{ruleSet}/limits/{key}"),
              of("listSettings", "rulebook", "GET", "/rulebook/rule-sets/{ruleSet}/settings"),
              of(
                  "changeSetting",
                  "rulebook",
                  "PUT",
                  "/rulebook/rule-sets/{ruleSet}/settings/{key}"),
              of("listOwnLimits", "rulebook", "GET", "/rulebook/own-limits"),
              of("setOwnLimit", "rulebook", "PUT", "/rulebook/own-limits/{key}"),
              of("listChanges", "rulebook", "GET", "/rulebook/changes"),
              of("listObjections", "objections", "GET", "/objections"),
              of("raiseObjection", "objections", "POST", "/objections"),
              of("listCorrections", "objections", "GET", "/objections/corrections"),
              of("getObjection", "objections", "GET", "/objections/{id}"),
              of("explainObjectionDue", "objections", "GET", "/objections/{id}/due"),
              of("routeObjection", "objections", "POST", "/objections/{id}/routing"),
              of("correctObjection", "objections", "POST", "/objections/{id}/correction"),
              of("upholdObjection", "objections", "POST", "/objections/{id}/upholding"),
              of("withdrawObjection", "objections", "POST", "/objections/{id}/withdrawal"),
              of("listReceivers", "objections", "GET", "/objections/{id}/receivers"),
              of("acknowledgeCorrection", "objections", "POST", "/objections/{id}/acknowledgement"))
          .collect(Collectors.toUnmodifiableMap(Operation::name, operation -> operation));

  /** What has a content on REST though it is sent by POST or PUT. */
  private static final List<String> WITHOUT_BODY =
      List.of(
          "issueSecret",
          "revokeSecret",
          "revokeCertificate",
          "revokeToken",
          "revokeTokens",
          "recheckForm",
          "submitEntry",
          "approveEntry",
          "publishEntry",
          "reviseEntry",
          "discardRevision",
          "dropEntry",
          "withdrawEntry",
          "openDisputeBatch",
          "submitRequest",
          "fileRequest",
          "forwardRequest",
          "submitRequestApplication",
          "fileRequestApplication",
          "assessData",
          "endQualityRule",
          "acknowledgeNotice",
          "acceptApplication",
          "askActivation",
          "activateSystem",
          "runHarvest",
          "removeAttachment");

  private static Operation of(String name, String service, String method, String path) {
    return new Operation(name, service, method, path);
  }

  static Operation named(String name) {
    var operation = ALL.get(name);
    if (operation == null) {
      throw new IllegalArgumentException(name);
    }
    return operation;
  }

  static Stream<Operation> all() {
    return ALL.values().stream().sorted(Comparator.comparing(Operation::name));
  }

  /** The SOAP services, each of which has a contract. */
  static Set<String> services() {
    return ALL.values().stream().map(Operation::service).collect(Collectors.toSet());
  }

  /** What takes a table of comma-separated values, which is the argument {@code file}. */
  boolean takesTable() {
    return name.equals("importCalendarNotice");
  }

  boolean hasBody() {
    return !method.equals("GET") && !WITHOUT_BODY.contains(name);
  }

  /**
   * Whether its body on REST is a file: the argument {@code content}, which is base64 elsewhere.
   */
  boolean takesFile() {
    return name.equals("addAttachment");
  }
}
