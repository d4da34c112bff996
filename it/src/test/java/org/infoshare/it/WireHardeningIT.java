package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.infoshare.it.Soap.Version;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the wires do with messages that are strange, broken or meant to harm. */
@ExtendWith(SharedPlatform.class)
class WireHardeningIT {

  private static final String JSON = "application/json";
  private static final int MOST_BYTES = 16_777_216;

  /** What would tell a caller how the platform is made. */
  private static final Pattern INTERNALS =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.|\\b(?:org|java|javax|jakarta|com|fish)\\.[a-z]+\\.|\\bselect\\b|\\binsert into\\b"
              + "|(?i:payara|glassfish|eclipselink|postgres|jersey|jackson|woodstox|cxf|grizzly)|<html",
          Pattern.UNICODE_CASE);

  // Character sets

  @ParameterizedTest
  @EnumSource(Version.class)
  void Chinese_is_understood_however_a_SOAP_client_tells_its_charset(Version version, Wires wires) {
    String type = Envelope.mediaType(version);
    var gb = Charset.forName("GB18030");
    var tried = new HashMap<String, byte[]>();
    String name = "渡口登记𠮷";
    tried.put(type + " utf-8 untold", draft(version, name).getBytes(UTF_8));
    tried.put(type + " bom", ("\uFEFF" + draft(version, name)).getBytes(UTF_8));
    tried.put(
        type + " declared",
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + draft(version, name)).getBytes(UTF_8));
    tried.put(
        type + " gb declared",
        ("<?xml version=\"1.0\" encoding=\"GB18030\"?>" + draft(version, name)).getBytes(gb));
    tried.put(
        type + " utf-16",
        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + draft(version, name)).getBytes(UTF_16));
    tried.put(type + ";charset=GB18030", draft(version, name).getBytes(gb));
    tried.put(type + "; charset=\"utf-8\"", draft(version, name).getBytes(UTF_8));

    tried.forEach(
        (header, body) -> {
          String mediaType = header.contains("charset") ? header : type;
          var answer =
              soap(wires, version, "catalogue", mediaType, BodyPublishers.ofByteArray(body));
          assertThat(answer.statusCode()).as("%s: %s", header, answer.body()).isEqualTo(200);
          assertThat(answer.body()).as(header).contains(">" + name + "<");
        });
  }

  @Test
  void JSON_is_UTF_8_with_or_without_a_charset(Wires wires) {
    String name = Given.unique("渡口登记𠮷");
    byte[] body = Rest.json(Given.entry(name)).getBytes(UTF_8);
    for (String type : List.of(JSON, JSON + ";charset=UTF-8", JSON + "; charset=utf-8")) {
      var answer =
          wires
              .http()
              .post(
                  "/api/v1/catalogue/entries", "cab.staff", type, BodyPublishers.ofByteArray(body));
      assertThat(answer.statusCode()).as(type).isEqualTo(201);
      assertThat(Rest.answer(answer).text("name")).as(type).isEqualTo(name);
    }
  }

  // Bounds

  @Test
  void a_DOCTYPE_is_refused_and_no_entity_is_ever_fetched(Wires wires) {
    for (Version version : Version.values()) {
      for (String doctype :
          List.of(
              "<!DOCTYPE x>",
              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
              "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/none.dtd\">",
              "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")) {
        var answer =
            soap(
                wires,
                version,
                "catalogue",
                Envelope.mediaType(version),
                BodyPublishers.ofString(doctype + draft(version, "&e;&b;")));
        assertThat(Envelope.reason(answer)).isEqualTo("malformed");
        assertThat(answer.body()).doesNotContain("root:");
      }
    }
  }

  @Test
  void a_message_that_is_nested_too_deeply_is_refused(Wires wires) {
    for (Version version : Version.values()) {
      String deep = "<s:a>".repeat(10_000) + "</s:a>".repeat(10_000);
      var answer =
          soap(
              wires,
              version,
              "catalogue",
              Envelope.mediaType(version),
              BodyPublishers.ofString(Envelope.of(version, "catalogue", deep)));
      assertThat(Envelope.reason(answer)).isEqualTo("malformed");
    }
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    var answer =
        wires
            .http()
            .post("/api/v1/catalogue/entries", "cab.staff", JSON, "{\"items\":" + deep + "}");
    assertThat(Envelope.reason(answer)).isEqualTo("malformed");
  }

  @Test
  void a_message_that_declares_to_be_too_large_is_refused_at_once(Wires wires) {
    byte[] body = new byte[MOST_BYTES + 1];
    Arrays.fill(body, (byte) ' ');
    assertTooLarge(wires, BodyPublishers.ofByteArray(body));
  }

  @Test
  void a_message_that_does_not_tell_its_size_is_refused_as_soon_as_it_is_too_large(Wires wires) {
    assertTooLarge(wires, BodyPublishers.ofInputStream(WireHardeningIT::spaces));
  }

  private static void assertTooLarge(Wires wires, BodyPublisher body) {
    var begun = Instant.now();
    var answers = new ArrayList<HttpResponse<String>>();
    answers.add(wires.http().post("/api/v1/catalogue/entries", "cab.staff", JSON, body));
    for (Version version : Version.values()) {
      answers.add(soap(wires, version, "catalogue", Envelope.mediaType(version), body));
    }
    assertThat(answers).extracting(Envelope::reason).containsOnly("too-large");
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(413);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(60));
  }

  /** A quarter more than a message may have, after what begins like one of either wire. */
  private static InputStream spaces() {
    byte[] megabyte = " ".repeat(1 << 20).getBytes(UTF_8);
    return new SequenceInputStream(
        Collections.enumeration(
            Collections.nCopies(20, megabyte).stream().map(ByteArrayInputStream::new).toList()));
  }

  // What a query that cannot be read leaves behind

  @Test
  void a_query_that_cannot_be_read_is_evidence_on_both_wires(Platform platform, Wires wires) {
    var arranged = Arranged.on(platform, wires);
    long before = unreadableQueries(wires);

    var rest =
        wires
            .http()
            .post(
                "/api/v1/exchange/" + arranged.entry().replace('/', '-') + "/query",
                "edu.system",
                JSON,
                "{\"keys\": {\"bridge\": \"B-7\"");
    assertThat(Envelope.reason(rest)).isEqualTo("malformed");
    assertThat(unreadableQueries(wires)).isEqualTo(before + 1);

    var soap =
        wires
            .http()
            .post(
                "/soap/exchange",
                "edu.system",
                "text/xml",
                Envelope.of(Version.SOAP_11, "exchange", "<s:query><s:code>B-7</s:query>"));
    assertThat(Envelope.reason(soap)).isEqualTo("malformed");
    assertThat(unreadableQueries(wires)).isEqualTo(before + 2);

    var last =
        wires
            .rest()
            .done(Call.by("auditor", "listEvidence").with("act", "query-unreadable"))
            .list("items");
    assertThat(last.get(0))
        .containsEntry("outcome", "REFUSED")
        .containsEntry("reason", "malformed")
        .containsEntry("account", "edu.system");
    assertThat(last.subList(0, 2).toString()).doesNotContain("B-7");
  }

  private static long unreadableQueries(Wires wires) {
    return wires
        .rest()
        .done(
            Call.by("auditor", "listEvidence").with("act", "query-unreadable").with("limit", 1000))
        .list("items")
        .size();
  }

  // What nobody is told

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
              soap(
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
            soap(
                wires,
                version,
                "exchange",
                Envelope.mediaType(version),
                BodyPublishers.ofString(body)));
      }
      for (String type :
          List.of("text/plain", JSON, "text/xml;charset=none", "multipart/related", "*/*")) {
        answers.add(
            soap(
                wires,
                version,
                "catalogue",
                type,
                BodyPublishers.ofString(Envelope.of(version, "catalogue", "<s:listNodes/>"))));
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

  // What is not served

  @Test
  void the_list_of_SOAP_services_is_not_served(Wires wires) {
    for (String path : List.of("/soap", "/soap/", "/soap/?wsdl", "/soap12/", "/soap/services")) {
      var open = wires.http().send(wires.http().request(path).GET());
      assertThat(open.statusCode()).as(path).isIn(404, 302, 401);
      assertThat(open.body()).as(path).doesNotContain("CataloguePort").doesNotContain("<html");
    }
  }

  @Test
  void a_method_or_address_that_is_not_served_is_refused_in_the_form_of_the_wire(Wires wires) {
    for (String path : List.of("/api/v1/catalogue/entries", "/soap/catalogue", "/none")) {
      for (String method : List.of("DELETE", "PATCH", "PROPFIND")) {
        var answer =
            wires
                .http()
                .send(
                    wires
                        .http()
                        .request(path, "edu.staff")
                        .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(method + " " + path).isIn(403, 404, 405);
        assertThat(Envelope.reason(answer)).as(method + " " + path).isNotEqualTo("defect");
      }
    }
    var trace =
        wires
            .http()
            .send(
                wires
                    .http()
                    .request("/api/v1/accounts/me", "edu.staff")
                    .method("TRACE", BodyPublishers.noBody()));
    assertThat(trace.statusCode()).isEqualTo(405);
    assertThat(trace.body()).isEmpty();
    assertThat(Envelope.reason(wires.http().get("/none", "edu.staff")))
        .isEqualTo("address-not-found");
    assertThat(Envelope.reason(wires.http().get("/api/v1/none", "edu.staff")))
        .isEqualTo("address-not-found");
    assertThat(Envelope.reason(wires.http().get("/soap/none", "edu.staff")))
        .isEqualTo("address-not-found");
    assertThat(
            Envelope.reason(
                wires
                    .http()
                    .send(wires.http().request("/api/v1/catalogue/entries", "edu.staff").DELETE())))
        .isEqualTo("method-not-allowed");
    assertThat(
            Envelope.reason(
                wires.http().post("/api/v1/catalogue/entries", "cab.staff", "text/plain", "x")))
        .isEqualTo("unsupported-media-type");
  }

  @Test
  void the_contracts_are_public_and_name_the_address_that_was_asked(Wires wires) {
    for (String service : List.of("catalogue", "requests", "grants", "datasets", "exchange")) {
      for (Version version : Version.values()) {
        var contract =
            wires
                .http()
                .send(wires.http().request("/" + version.path() + "/" + service + "?wsdl").GET());
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.body()).contains("urn:infoshare:" + service + ":v1");
        assertThat(contract.body()).contains(wires.base() + "/" + version.path() + "/" + service);
        assertThat(contract.body()).doesNotContain("localhost:8080");
      }
    }
    var openApi = wires.http().send(wires.http().request("/api/v1/openapi.yaml").GET());
    assertThat(openApi.statusCode()).isEqualTo(200);
    assertThat(openApi.body()).startsWith("#").contains("openapi: 3.1");
  }

  @Test
  void an_answer_is_in_the_language_the_caller_prefers_and_in_Chinese_by_default(Wires wires) {
    for (var expected :
        Map.of("", "没有目录条目", "en", "There is no entry", "fr, en;q=0.5", "There is no entry")
            .entrySet()) {
      HttpRequest.Builder request =
          wires.http().request("/api/v1/catalogue/entries/307001-999999", "edu.staff");
      if (!expected.getKey().isEmpty()) {
        request.header("Accept-Language", expected.getKey());
      }
      assertThat(wires.http().send(request.GET()).body()).contains(expected.getValue());
    }
  }

  private static String draft(Version version, String name) {
    String item =
        "<s:items><s:name>ferry</s:name><s:chineseName>渡口</s:chineseName>"
            + "<s:englishName>Ferry</s:englishName><s:type>CHARACTER</s:type><s:length>20</s:length>"
            + "<s:key>true</s:key><s:sensitive>false</s:sensitive><s:sharing>UNCONDITIONAL</s:sharing>"
            + "</s:items>";
    return Envelope.of(
        version,
        "catalogue",
        "<s:draftEntry><s:node>307001</s:node><s:name>%s</s:name><s:abstract>渡口</s:abstract>"
                .formatted(name)
            + "<s:formatClass>DATABASE</s:formatClass><s:updateCycle>DAILY</s:updateCycle>"
            + "<s:sharing>UNCONDITIONAL</s:sharing><s:sharingMode>PLATFORM</s:sharingMode>"
            + "<s:openToSociety>true</s:openToSociety><s:grading>GENERAL</s:grading>"
            + item
            + "</s:draftEntry>");
  }

  private static HttpResponse<String> soap(
      Wires wires, Version version, String service, String mediaType, BodyPublisher body) {
    return wires
        .http()
        .post(
            "/" + version.path() + "/" + service,
            service.equals("exchange") ? "hpf.system" : "cab.staff",
            mediaType,
            body);
  }
}
