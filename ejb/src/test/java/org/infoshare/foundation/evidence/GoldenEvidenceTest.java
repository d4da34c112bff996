package org.infoshare.foundation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.infoshare.foundation.platform.Caller;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example in the documentation, which holds format 1: the same acts with the same chance give
 * the same bytes for ever.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenEvidenceTest {

  private static final Path EXAMPLE = Path.of("..", "docs", "evidence", "example");
  private static final Path VERIFIER = Path.of("..", "docs", "evidence", "verify.py");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long EXCHANGE = 4;

  @Test
  void the_platform_seals_the_example_byte_for_byte() throws IOException {
    var desk = new SealingFixture("golden");
    play(desk);

    assertSame(desk.proof(EXCHANGE, 2, 5), "proof.json");
    assertSame(desk.consistency(5, 9), "consistency.json");
  }

  @Test
  void a_stranger_verifies_the_example() throws IOException {
    var verifier = new ProofVerifier(publicKey());

    var header = verifier.record(example("proof.json"));
    verifier.consistency(example("consistency.json"));

    assertThat(header.get("account").textValue()).isEqualTo("edu.system");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proof.json | edu.system | edu.systen",
        "proof.json | \\\"version\\\":8 | \\\"version\\\":9",
        "proof.json | \\\"count\\\":3 | \\\"count\\\":4",
        "proof.json | \\\"size\\\":5 | \\\"size\\\":6",
        "proof.json | \"position\" : 1 | \"position\" : 2",
        "consistency.json | \\\"size\\\":9 | \\\"size\\\":8",
        "consistency.json | \\\"format\\\":1 | \\\"format\\\":2"
      })
  void a_stranger_sees_what_was_changed(String file, String from, String to) throws IOException {
    String changed = example(file).replace(from, to);
    var verifier = new ProofVerifier(publicKey());

    assertThat(changed).isNotEqualTo(example(file));
    assertThatThrownBy(
            () -> {
              if (file.startsWith("proof")) {
                verifier.record(changed);
              } else {
                verifier.consistency(changed);
              }
            })
        .isInstanceOf(ProofVerifier.ProofInvalid.class);
  }

  @Test
  void the_program_in_the_documentation_verifies_it_too() throws Exception {
    assumeTrue(runs("python3", "--version") && runs("openssl", "version"), "python3 and openssl");
    var changed = Files.createTempFile("proof", ".json");
    Files.writeString(changed, example("proof.json").replace("edu.system", "edu.systen"));

    assertThat(verify("proof.json", "consistency.json")).isZero();
    assertThat(run("python3", VERIFIER.toString(), key(), changed.toString())).isNotZero();
    Files.delete(changed);
  }

  /** Five seals, the third with three records, then four more. */
  private static void play(SealingFixture desk) {
    var head = new Caller("cab.head", "cab", Set.of("HEAD"));
    desk.record("request-filed");
    desk.seal();
    desk.at("2026-09-30T09:00:01Z");
    desk.record("request-filed");
    desk.seal();
    desk.at("2026-09-30T09:00:02.5Z");
    desk.ledger()
        .record(
            Act.of(head, "request-consented")
                .request(UUID.fromString("3f1f6b52-0d52-4f8c-9e0a-6a3c1d0a7b01"))
                .concerning("edu"));
    desk.at("2026-09-30T09:00:02.718281Z");
    desk.ledger().record(exchange());
    desk.ledger()
        .record(Act.of(Caller.PLATFORM, "records-queried").refused("grant-suspended").subject("x"));
    desk.at("2026-09-30T09:00:03Z");
    desk.seal();
    for (int second = 4; second < 10; second++) {
      desk.at("2026-09-30T09:00:0" + second + "Z");
      desk.record("request-filed");
      desk.seal();
    }
  }

  /** With everything that a header can have, and texts that are spelled in a way of their own. */
  private static Act exchange() {
    return Act.of(SealingFixture.SYSTEM, "records-queried")
        .answered()
        .entry("101001/1", 2)
        .grant(UUID.fromString("c51a7778-68ec-46dc-8fda-528a11005038"))
        .request(UUID.fromString("3f1f6b52-0d52-4f8c-9e0a-6a3c1d0a7b01"))
        .concerning("psb")
        .subject("th-edu")
        .purpose("入学审核 \"甲\\乙\" \uD840\uDC00")
        .caseReference("RX-2026-17")
        .items(List.of("name", "status"))
        .detail("b", "line\nend\u007f")
        .detail("a", 3)
        .detail("Z", "</")
        .rows(
            List.of(
                row("0a6f8d3e-5a44-4a56-8f5c-1d1f6f1f0001", 7, "110101199001011237"),
                row("0a6f8d3e-5a44-4a56-8f5c-1d1f6f1f0002", 8, "11010119900307109X"),
                row("0a6f8d3e-5a44-4a56-8f5c-1d1f6f1f0003", 1, "110101199003071110")));
  }

  private static Act.Row row(String record, long version, String person) {
    return new Act.Row(UUID.fromString(record), version, SealingFixture.HASH.of(person));
  }

  private static void assertSame(String made, String file) throws IOException {
    var example = EXAMPLE.resolve(file);
    assertThat(JSON.readTree(made).toPrettyString())
        .isEqualTo(JSON.readTree(Files.readString(example)).toPrettyString());
  }

  private static String example(String file) throws IOException {
    return Files.readString(EXAMPLE.resolve(file));
  }

  private static byte[] publicKey() throws IOException {
    return Base64.getMimeDecoder()
        .decode(example("public-key.pem").replaceAll("-----.*-----", "").getBytes(UTF_8));
  }

  private static int verify(String... files) throws Exception {
    var command = new ArrayList<>(List.of("python3", VERIFIER.toString(), key()));
    for (String file : files) {
      command.add(EXAMPLE.resolve(file).toString());
    }
    return run(command.toArray(String[]::new));
  }

  private static String key() {
    return EXAMPLE.resolve("public-key.pem").toString();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return run(command) == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
