package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.infoshare.it.Soap.Version;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the wires do with messages that are broken or meant to harm. */
@ExtendWith(SharedPlatform.class)
class WireHardeningIT {

  private static final String JSON = "application/json";
  private static final int MAX_BYTES = 16_777_216;

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
            Envelope.post(
                wires,
                version,
                "catalogue",
                Envelope.mediaType(version),
                BodyPublishers.ofString(doctype + Envelope.draft(version, "&e;&b;")));
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
          Envelope.post(
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
    byte[] body = new byte[MAX_BYTES + 1];
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
      answers.add(Envelope.post(wires, version, "catalogue", Envelope.mediaType(version), body));
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

  @Test
  void a_query_that_cannot_be_read_is_evidence_on_both_wires(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
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
            .list("results");
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
        .list("results")
        .size();
  }
}
