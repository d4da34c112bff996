package org.infoshare.it;

import java.util.List;
import java.util.Map;
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
              of("issueSecret", "accounts", "POST", "/accounts/{name}/secret"),
              of("lockAccount", "accounts", "POST", "/accounts/{name}/lock"),
              of("unlockAccount", "accounts", "POST", "/accounts/{name}/unlock"),
              of("createDepartment", "departments", "POST", "/departments"),
              of("listDepartments", "departments", "GET", "/departments"),
              of("getDepartment", "departments", "GET", "/departments/{code}"),
              of("listNodes", "catalogue", "GET", "/catalogue/nodes"),
              of("listEntries", "catalogue", "GET", "/catalogue/entries"),
              of("getEntry", "catalogue", "GET", "/catalogue/entries/{code}"),
              of("draftEntry", "catalogue", "POST", "/catalogue/entries"),
              of("amendEntry", "catalogue", "PUT", "/catalogue/entries/{code}"),
              of("submitEntry", "catalogue", "POST", "/catalogue/entries/{code}/submission"),
              of("approveEntry", "catalogue", "POST", "/catalogue/entries/{code}/approval"),
              of("returnEntry", "catalogue", "POST", "/catalogue/entries/{code}/return"),
              of("publishEntry", "catalogue", "POST", "/catalogue/entries/{code}/publication"),
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
              of("listGrants", "grants", "GET", "/grants"),
              of("getGrant", "grants", "GET", "/grants/{id}"),
              of("suspendGrant", "grants", "POST", "/grants/{id}/suspension"),
              of("restoreGrant", "grants", "POST", "/grants/{id}/restoration"),
              of("getDataset", "datasets", "GET", "/datasets/{code}"),
              of("putRecords", "datasets", "PUT", "/datasets/{code}/records"),
              of("listRecordVersions", "datasets", "POST", "/datasets/{code}/versions"),
              of("query", "exchange", "POST", "/exchange/{code}/query"),
              of("listEvidence", "evidence", "GET", "/evidence"),
              of("getEvidence", "evidence", "GET", "/evidence/{id}"),
              of("getDueDate", "calendar", "GET", "/calendar/due"),
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
              of("getExternalEntry", "harvests", "GET", "/harvests/entries/{id}"))
          .collect(Collectors.toUnmodifiableMap(Operation::name, operation -> operation));

  /** What has a content on REST though it is sent by POST or PUT. */
  private static final List<String> WITHOUT_BODY =
      List.of(
          "issueSecret",
          "submitEntry",
          "approveEntry",
          "publishEntry",
          "submitRequest",
          "fileRequest",
          "runHarvest");

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

  boolean hasBody() {
    return !method.equals("GET") && !WITHOUT_BODY.contains(name);
  }
}
