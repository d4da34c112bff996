package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.infoshare.it.Soap.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No answer to hostile input tells a caller how the platform is made. */
@ExtendWith(SharedPlatform.class)
class DisclosureIT {

  private static final String JSON = "application/json";

  /** What would tell a caller how the platform is made. */
  private static final Pattern INTERNALS =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.|\\b(?:org|java|javax|jakarta|com|fish)\\.[a-z]+\\.|\\bselect\\b|\\binsert into\\b"
              + "|(?i:payara|glassfish|eclipselink|postgres|jersey|jackson|woodstox|cxf|grizzly)|<html",
          Pattern.UNICODE_CASE);

  @Test
  void no_answer_to_whatever_input_tells_how_the_platform_is_made(Wires wires) {
    var told = new ArrayList<String>();
    for (HttpResponse<String> answer : hostile(wires)) {
      String all = answer.statusCode() + " " + answer.headers().map() + "\n" + answer.body();
      var found = INTERNALS.matcher(all);
      if (found.find() || (answer.statusCode() >= 500 && !answer.body().contains(":Fault"))) {
        told.add(answer.request().method() + " " + answer.uri() + " " + all);
      }
    }
    assertThat(told).isEmpty();
  }

  private static List<HttpResponse<String>> hostile(Wires wires) {
    var answers = new ArrayList<HttpResponse<String>>();
    for (String body : hostileJson()) {
      for (String path :
          List.of(
              "/api/v1/catalogue/entries",
              "/api/v1/requests",
              "/api/v1/accounts",
              "/api/v1/exchange/307001-1/query")) {
        String account = path.contains("accounts") ? "cab.head" : "cab.staff";
        answers.add(
            wires
                .http()
                .post(path, path.contains("exchange") ? "hpf.system" : account, JSON, body));
      }
      answers.add(
          wires
              .http()
              .send(
                  wires
                      .http()
                      .request("/api/v1/datasets/307001-1/records", "cab.system")
                      .header("Content-Type", JSON)
                      .PUT(BodyPublishers.ofString(body))));
    }
    for (String path : hostilePaths()) {
      answers.add(wires.http().get(path, "edu.head"));
    }
    for (Version version : Version.values()) {
      for (String content : hostileXml()) {
        for (String service : List.of("catalogue", "exchange", "requests")) {
          answers.add(
              Envelope.post(
                  wires,
                  version,
                  service,
                  Envelope.mediaType(version),
                  BodyPublishers.ofString(Envelope.of(version, service, content))));
        }
      }
      for (String body :
          List.of("", "x", "<a/>", "<", "{}", "\u0000", "<?xml version=\"9\"?><a/>")) {
        answers.add(
            Envelope.post(
                wires,
                version,
                "exchange",
                Envelope.mediaType(version),
                BodyPublishers.ofString(body)));
      }
      for (String type :
          List.of("text/plain", JSON, "text/xml;charset=none", "multipart/related", "*/*")) {
        answers.add(
            Envelope.post(
                wires,
                version,
                "catalogue",
                type,
                BodyPublishers.ofString(
                    Envelope.of(version, "catalogue", "<s:listClassificationNodes/>"))));
      }
    }
    return answers;
  }

  private static List<String> hostileJson() {
    return List.of(
        "",
        "null",
        "[]",
        "\"x\"",
        "{",
        "{\"a\":1}",
        "{\"items\":{}}",
        "{\"items\":[null]}",
        "{\"upserts\":[null]}",
        "{\"upserts\":[{\"a\":{\"b\":[]}}]}",
        "{\"keys\":{\"'; drop table account; --\":\"' or 1=1 --\"}}",
        "{\"grant\":\"'\",\"caseReference\":\"x\",\"purpose\":\"x\"}",
        "{\"name\":\"\\u0000\",\"node\":\"307001\"}",
        "{\"name\":\"\\ud800\"}",
        "{\"limit\":99999999999999999999}",
        "{\"limit\":1e400}",
        "{\"useFrom\":\"2026-02-30\"}",
        "{\"useFrom\":\"+999999999-12-31\",\"useUntil\":\"-999999999-01-01\"}",
        "{\"kind\":\"NONE\"}",
        "{\"sharing\":7}",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{\"@class\":\"java.net.URL\"}",
        "{\"name\":\"" + "x".repeat(2_000_000) + "\"}");
  }

  private static List<String> hostilePaths() {
    return List.of(
        "/api/v1",
        "/api/v1/",
        "/api/v1/none",
        "/api/v1/catalogue/entries/%00",
        "/api/v1/catalogue/entries/'",
        "/api/v1/catalogue/entries/..%2f..%2fWEB-INF%2fweb.xml",
        "/api/v1/catalogue/entries?limit=x",
        "/api/v1/catalogue/entries?limit=99999999999",
        "/api/v1/catalogue/entries?cursor=%27",
        "/api/v1/catalogue/entries?cursor=AAAA",
        "/api/v1/catalogue/entries?word=%25%27%5C_%00",
        "/api/v1/catalogue/entries?word=%ff%fe",
        "/api/v1/catalogue/entries?sharing=NONE",
        "/api/v1/catalogue/entries?limit=1&limit=2",
        "/api/v1/requests/none",
        "/api/v1/requests?stage=%27",
        "/api/v1/grants/none",
        "/api/v1/grants?cursor=x",
        "/api/v1/evidence/none",
        "/api/v1/evidence/99999999999999999999",
        "/api/v1/evidence?grant=x",
        "/api/v1/evidence?cursor=x",
        "/api/v1/calendar/due?from=x&workingDays=y",
        "/api/v1/calendar/due?from=%2B999999999-12-31&workingDays=1",
        "/api/v1/calendar/due?from=2026-01-01&workingDays=2147483647",
        "/api/v1/application.wadl",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/none",
        "/error",
        "/soap",
        "/soap/",
        "/soap/none",
        "/soap/none?wsdl",
        "/soap/catalogue",
        "/soap/catalogue?xsd=../../../etc/passwd",
        "/soap/catalogue?xsd=none",
        "/soap12/",
        "/soap12/none");
  }

  private static List<String> hostileXml() {
    return List.of(
        "",
        "<s:none/>",
        "<none/>",
        "<s:query/>",
        "<s:query><s:code>'</s:code><s:grant>x</s:grant></s:query>",
        "<s:query><s:code>307001/1</s:code><s:limit>x</s:limit></s:query>",
        "<s:query><s:code>307001/1</s:code><s:limit>99999999999</s:limit></s:query>",
        "<s:query><s:code>307001/1</s:code><s:keys><x/></s:keys></s:query>",
        "<s:query><s:code>307001/1</s:code>&e;</s:query>",
        "<s:getEntry><s:code>&#1;</s:code></s:getEntry>",
        "<s:getEntry><s:code>307001/1</s:code><s:more/></s:getEntry>",
        "<s:draftEntry><s:node>307001</s:node><s:sharing>NONE</s:sharing></s:draftEntry>",
        "<s:draftEntry/>",
        "<s:draftRequest><s:useFrom>2026-02-30</s:useFrom></s:draftRequest>",
        "<s:getRequest><s:id>none</s:id></s:getRequest>",
        "<s:getRequest/><s:getRequest/>",
        "<s:listEntries><s:cursor>'</s:cursor></s:listEntries>",
        "<s:listEntries><s:word>" + "x".repeat(1_100_000) + "</s:word></s:listEntries>");
  }
}
