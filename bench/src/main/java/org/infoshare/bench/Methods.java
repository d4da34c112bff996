package org.infoshare.bench;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/**
 * The methods that are compared, all called by the same account.
 *
 * @param bare an authenticated method that reads one row by its key and leaves no evidence
 * @param rest the granted query by key over REST
 * @param soap the same over SOAP 1.1
 */
record Methods(Method bare, Method rest, Method soap) {

  static Methods of(URI base, Prepared prepared) {
    return new Methods(bare(base), rest(base, prepared), soap(base, prepared));
  }

  List<Method> all() {
    return List.of(bare, rest, soap);
  }

  private static Method bare(URI base) {
    var request =
        RestCalls.request(base, Prepared.REQUESTER_SYSTEM, "/api/v1/accounts/me").GET().build();
    return new Method(
        "bare",
        record -> request,
        (record, body) -> body.contains("\"name\":\"" + Prepared.REQUESTER_SYSTEM + "\""));
  }

  private static Method rest(URI base, Prepared prepared) {
    var request =
        RestCalls.request(
                base,
                Prepared.REQUESTER_SYSTEM,
                "/api/v1/exchange/" + prepared.entry().replace('/', '-') + "/query")
            .header("Content-Type", "application/json");
    return new Method(
        "REST query",
        record ->
            request
                .copy()
                .POST(
                    BodyPublishers.ofString(
                        "{\"grant\":\"%s\",\"caseReference\":\"BENCH-%d\",\"purpose\":\"%s\",\"keys\":{\"bridge\":\"%s\"}}"
                            .formatted(
                                prepared.grant(),
                                record,
                                Prepared.PURPOSE,
                                Prepared.bridge(record))))
                .build(),
        (record, body) ->
            body.contains(
                    "\"records\":[{\"bridge\":\"%s\",\"title\":\"%s\",\"river\":\"%s\"}]"
                        .formatted(Prepared.bridge(record), Prepared.title(record), Prepared.RIVER))
                && body.contains("\"evidence\":"));
  }

  private static Method soap(URI base, Prepared prepared) {
    var request =
        RestCalls.request(base, Prepared.REQUESTER_SYSTEM, "/soap/exchange")
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"");
    return new Method(
        "SOAP query",
        record ->
            request
                .copy()
                .POST(
                    BodyPublishers.ofString(
                        """
                        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" \
                        xmlns:v="urn:infoshare:exchange:v1" xmlns:c="urn:infoshare:common:v1">\
                        <s:Body><v:query><v:code>%s</v:code><v:grant>%s</v:grant>\
                        <v:caseReference>BENCH-%d</v:caseReference><v:purpose>%s</v:purpose>\
                        <v:keys><c:item name="bridge">%s</c:item></v:keys></v:query></s:Body>\
                        </s:Envelope>"""
                            .formatted(
                                prepared.entry(),
                                prepared.grant(),
                                record,
                                Prepared.PURPOSE,
                                Prepared.bridge(record))))
                .build(),
        Methods::isTheRecordInXml);
  }

  private static boolean isTheRecordInXml(int record, String body) {
    return body.contains("name=\"bridge\">" + Prepared.bridge(record) + "<")
        && body.contains("name=\"title\">" + Prepared.title(record) + "<")
        && body.contains("name=\"river\">" + Prepared.RIVER + "<")
        && body.contains("evidence>")
        && body.split("name=\"", -1).length == 4;
  }
}
