package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's own export, harvested again as another platform's. */
@ExtendWith(SharedPlatform.class)
@Undisturbed
class HarvestIT {

  private static final String EXPORT = "/api/v1/catalogue/dcat";

  private static final String DATASET =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      <https://th.example/1> a dcat:Dataset ; dct:title "%s" ; dct:description "码头" .
      """;

  @Test
  void the_format_is_negotiated_and_nothing_new_is_not_sent_again(Wires wires) {
    publish(wires.rest());
    var turtle = export(wires, "text/turtle", null);
    var jsonLd = export(wires, "application/ld+json", null);

    assertThat(type(turtle)).startsWith("text/turtle");
    assertThat(turtle.body()).contains("@prefix dcat:").contains("dcat:Dataset");
    assertThat(type(jsonLd)).startsWith("application/ld+json");
    assertThat(jsonLd.body()).startsWith("{\"@context\":");
    assertThat(type(export(wires, "text/html, */*;q=0.1", null))).startsWith("text/turtle");
    assertThat(export(wires, "text/html", null).statusCode()).isEqualTo(406);
    String tag = turtle.headers().firstValue("ETag").orElseThrow();
    assertThat(turtle.headers().firstValue("Last-Modified")).isPresent();
    assertThat(export(wires, "text/turtle", tag).statusCode()).isEqualTo(304);
    assertThat(export(wires, "application/ld+json", tag).statusCode()).isEqualTo(200);
    publish(wires.rest());
    assertThat(export(wires, "text/turtle", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void the_document_inside_an_object_is_not_sent_again_either(Wires wires) {
    publish(wires.rest());
    String turtle = export(wires, "text/turtle", null).headers().firstValue("ETag").orElseThrow();
    var object = export(wires, "application/json", null);
    String tag = object.headers().firstValue("ETag").orElseThrow();

    assertThat(tag).isNotEqualTo(turtle);
    assertThat(object.headers().firstValue("Last-Modified")).isPresent();
    assertThat(object.headers().firstValue("Vary")).contains("Accept");
    var unchanged = export(wires, "application/json", tag);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    assertThat(unchanged.headers().firstValue("ETag")).contains(tag);
    assertThat(export(wires, "application/json", turtle).statusCode()).isEqualTo(200);
    publish(wires.rest());
    assertThat(export(wires, "application/json", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_exported_can_be_sent_to_another_platform(Wires wires) {
    Wire wire = wires.rest();
    String code = publish(wire);
    assertThat(export(wires, "application/ld+json", null).body()).contains('"' + code + '"');
    var document = another(export(wires, "text/turtle", null).body());
    var source = wire.done(register(null)).id("id");
    var upload =
        Call.by("iic.staff", "uploadHarvestDocument").with("id", source).with("document", document);
    var first = wire.done(upload);
    var second = wire.done(upload);

    assertThat(first.text("outcome")).isEqualTo("DONE");
    assertThat(first.number("added")).isPositive();
    assertThat(first.number("faulty")).isZero();
    assertThat(second.number("unchanged")).isEqualTo(first.number("added"));
    assertThat(second.list("changes")).isEmpty();
    var line =
        wire
            .done(
                Call.by("edu.staff", "listExternalEntries")
                    .with("source", source)
                    .with("limit", 1000))
            .list("results")
            .stream()
            .filter(entry -> code.equals(entry.get("identifier")))
            .findFirst()
            .orElseThrow();
    var entry = wire.done(Call.by("edu.staff", "getExternalEntry").with("id", line.get("id")));
    assertThat(entry.text("iri")).endsWith(code.replace('/', '-'));
    assertThat(Answer.of(entry.map("content")).list("items")).hasSize(5);
    assertThat(wire.call(Call.by("iic.staff", "runHarvest").with("id", source)).reason())
        .isEqualTo("harvest-by-hand");
    assertThat(wire.call(upload.as("edu.staff")).reason()).isEqualTo("access-denied");
    var broken = wire.done(upload.with("document", "<html>"));
    assertThat(broken.text("failure")).isEqualTo("UNREADABLE");
    assertThat(broken.text("detail")).contains("Exception");
  }

  @Test
  void what_the_platform_publishes_itself_is_not_external(Wires wires) {
    Wire wire = wires.rest();
    publish(wire);
    var own = export(wires, "text/turtle", null).body();
    var source = wire.done(register(null)).id("id");

    var run =
        wire.done(
            Call.by("iic.staff", "uploadHarvestDocument").with("id", source).with("document", own));

    assertThat(run.text("outcome")).isEqualTo("DONE");
    assertThat(run.number("added")).isZero();
    assertThat(run.number("faulty")).isPositive();
    assertThat(run.list("faults").get(0)).containsEntry("fault", "OWN_ENTRY");
  }

  @Test
  void the_entries_of_a_source_are_searched_while_it_is_active(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      String title = TestData.unique("琶洲码头");
      var source = wire.done(register(null));
      wire.done(
          Call.by("iic.staff", "uploadHarvestDocument")
              .with("id", source.id("id"))
              .with("document", DATASET.formatted(title)));
      var hit =
          wire.done(Call.by("edu.system", "searchEntries").with("q", title)).list("results").get(0);
      assertThat(hit).doesNotContainKey("code").containsEntry("origin", "EXTERNAL");
      var opened =
          wire.done(Call.by("edu.system", "getExternalEntry").with("id", hit.get("externalEntry")));
      assertThat(opened.text("iri")).isEqualTo("https://th.example/1");

      wire.done(amend(source, false));
      assertThat(found(wire, title)).isZero();

      wire.done(amend(source, true));
      assertThat(found(wire, title)).isEqualTo(1);
    }
  }

  @Test
  void an_interval_without_address_is_refused(Wires wires) {
    Wire wire = wires.rest();
    var refused = wire.call(register(null).with("intervalHours", 24));

    assertThat(refused.reason()).isEqualTo("invalid");
    assertThat(refused.errors())
        .containsExactly(new Answer.FieldError("/intervalHours", "interval-without-url"));
  }

  @Test
  void the_running_platform_is_harvested_over_http(Wires wires) throws IOException {
    publish(wires.rest());
    var relay = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var answered = new CopyOnWriteArrayList<Integer>();
    relay.createContext(
        "/dcat",
        exchange -> {
          var sent =
              export(wires, "text/turtle", exchange.getRequestHeaders().getFirst("If-None-Match"));
          byte[] bytes = another(sent.body()).getBytes(UTF_8);
          answered.add(sent.statusCode());
          exchange
              .getResponseHeaders()
              .add("ETag", sent.headers().firstValue("ETag").orElseThrow());
          exchange.sendResponseHeaders(sent.statusCode(), bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    relay.start();
    try {
      String url = "http://127.0.0.1:" + relay.getAddress().getPort() + "/dcat";
      Wire wire = wires.rest();
      var source = wire.done(register(url)).id("id");
      var run = wire.done(Call.by("iic.staff", "runHarvest").with("id", source));

      assertThat(run.text("outcome")).as(String.valueOf(run.value())).isEqualTo("DONE");
      assertThat(run.number("added")).isPositive();
      var again = wire.done(Call.by("iic.staff", "runHarvest").with("id", source));
      assertThat(answered).endsWith(200, 304);
      assertThat(again.text("outcome")).isEqualTo("DONE");
      assertThat(again.number("unchanged")).isEqualTo(run.number("added"));
      assertThat(again.list("changes")).isEmpty();
      var told = wire.done(Call.by("auditor", "listEvidence").with("act", "catalogue-harvested"));
      assertThat(told.list("results").toString()).contains(run.text("id"));
    } finally {
      relay.stop(0);
    }
  }

  /** The document of another platform that has the same. */
  private static String another(String document) {
    return document.replace("http://localhost:8080/infoshare", "https://th.example/infoshare");
  }

  private static Call amend(Answer source, boolean active) {
    return Call.by("iic.staff", "amendHarvestSource")
        .with("id", source.id("id"))
        .with(
            Map.of(
                "name", source.text("name"),
                "format", "TURTLE",
                "area", "440106",
                "level", "DISTRICT",
                "active", active));
  }

  private static long found(Wire wire, String title) {
    return wire.done(Call.by("edu.staff", "searchEntries").with("q", title)).number("total");
  }

  private static Call register(String url) {
    var call =
        Call.by("iic.staff", "registerHarvestSource")
            .with(
                Map.of(
                    "name", TestData.unique("天河区"),
                    "format", "TURTLE",
                    "area", "440106",
                    "level", "DISTRICT",
                    "active", true));
    return url == null ? call : call.with("url", url);
  }

  private static String publish(Wire wire) {
    String entry =
        wire.done(Call.by("cab.staff", "draftEntry").with(TestData.entry(TestData.unique("桥梁登记"))))
            .text("code");
    TestGrant.assess(wire, "cab.staff", entry);
    wire.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    wire.done(Call.by("cab.head", "approveEntry").with("code", entry));
    wire.done(Call.by("iic.staff", "publishEntry").with("code", entry));
    return entry;
  }

  private static HttpResponse<String> export(Wires wires, String accept, String tag) {
    var request = wires.http().request(EXPORT, "edu.system").header("Accept", accept).GET();
    return wires.http().send(tag == null ? request : request.header("If-None-Match", tag));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("none");
  }
}
