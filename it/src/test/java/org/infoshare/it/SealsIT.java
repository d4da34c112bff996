package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Evidence of a running platform is sealed within about a second, and proved without the platform:
 * with the queries of {@code docs/evidence.md}, and a reckoning written from it.
 */
@Undisturbed
@ExtendWith(SharedPlatform.class)
class SealsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_record_is_sealed_soon_and_proved_offline_with_one_of_its_rows(
      Platform platform, Wires wires) throws Exception {
    var arranged = TestGrant.create(platform, wires);
    long id = wires.rest().done(arranged.query()).number("evidence");
    long seal = awaitSeal(wires, id);

    var proof = documented(platform, "proof.sql", ":number", id, ":row", 1, ":size", 0);
    var record = json(proof.get("record"));
    var row = json(proof.get("rows").get(0).get("row"));
    var sealed = json(proof.get("seal"));
    var head = signedHead(proof);
    assertThat(record.get("number").longValue()).isEqualTo(id);
    assertThat(record.get("act").textValue()).isEqualTo("records-queried");
    assertThat(record.get("grant").textValue()).isEqualTo(arranged.grant().toString());
    assertThat(row.get("record").textValue()).isEqualTo(rowOf(wires, id));
    assertThat(
            root(
                sha256(
                    new byte[] {0},
                    hex(proof.get("rows").get(0).get("salt")),
                    bytes(proof.get("rows").get(0).get("row"))),
                0,
                record.get("rowCount").longValue(),
                proof.get("rows").get(0).get("path")))
        .isEqualTo(record.get("rowRoot").textValue());
    assertThat(
            root(
                sha256(new byte[] {0}, bytes(proof.get("record"))),
                proof.get("position").longValue(),
                sealed.get("count").longValue(),
                proof.get("path")))
        .isEqualTo(sealed.get("root").textValue());
    assertThat(sealed.get("number").longValue()).isEqualTo(seal);
    assertThat(
            root(
                sha256(new byte[] {0}, bytes(proof.get("seal"))),
                seal - 1,
                head.get("size").longValue(),
                proof.get("sealPath")))
        .isEqualTo(head.get("root").textValue());
    assertThat(Duration.between(at(record), at(sealed))).isLessThan(SOON);
  }

  @Test
  void what_is_shown_on_the_wires_is_what_was_sealed(Platform platform, Wires wires)
      throws Exception {
    long id = wires.rest().done(TestGrant.create(platform, wires).query()).number("evidence");
    awaitSeal(wires, id);

    var sealed =
        json(documented(platform, "proof.sql", ":number", id, ":row", 0, ":size", 0).get("record"));
    var shown = wires.rest().done(Call.by("auditor", "getEvidence").with("id", id));

    for (String name : List.of("act", "account", "department", "outcome", "entry", "purpose")) {
      assertThat(sealed.get(name).textValue()).as(name).isEqualTo(shown.text(name));
    }
    assertThat(at(sealed)).isEqualTo(OffsetDateTime.parse(shown.text("at")).toInstant());
  }

  @Test
  void each_head_only_adds_to_the_one_before(Platform platform, Wires wires) throws Exception {
    awaitSeal(
        wires, wires.rest().done(TestGrant.create(platform, wires).query()).number("evidence"));
    long newest = new Database(platform).number("select max(size) from evidence_head");

    for (long size : List.of(1L, newest / 2 + 1, newest)) {
      var proof = documented(platform, "consistency.sql", ":from", size, ":to", newest);
      signedHead(proof.get("from"));
      signedHead(proof.get("to"));
    }
    assertThat(
            new Database(platform)
                .number(
                    "select count(*) from evidence_seal full join evidence_head on size = number"
                        + " where number is null or size is null"))
        .isZero();
    assertThat(new Database(platform).number("select max(number) - count(*) from evidence_seal"))
        .isZero();
  }

  /** Decree 809 art. 35. */
  @Test
  void the_application_can_neither_change_nor_remove_evidence(Platform platform) {
    for (String table :
        List.of(
            "evidence_record",
            "evidence_row",
            "evidence_seal",
            "evidence_leaf",
            "evidence_node",
            "evidence_head")) {
      for (String statement : List.of("delete from " + table, "truncate " + table)) {
        assertThat(refusedToTheApplication(platform, statement)).as(statement).isTrue();
      }
    }
    assertThat(refusedToTheApplication(platform, "update evidence_record set account = 'x'"))
        .isTrue();
    assertThat(refusedToTheApplication(platform, "update dataset_record_version set version = 1"))
        .isTrue();
    assertThat(refusedToTheApplication(platform, "drop table evidence_record")).isTrue();
    assertThat(refusedToTheApplication(platform, "create table mine (id int)")).isTrue();
  }

  private static boolean refusedToTheApplication(Platform platform, String statement) {
    try (var connection = platform.database().connectAsUser();
        var prepared = connection.prepareStatement(statement)) {
      prepared.execute();
      return false;
    } catch (SQLException e) {
      // 42501: insufficient privilege
      return "42501".equals(e.getSQLState());
    }
  }

  private static long awaitSeal(Wires wires, long record) throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      String seal = evidence(wires, record).text("seal");
      if (seal != null) {
        return Long.parseLong(seal);
      }
      assertThat(Instant.now()).as("sealed").isBefore(deadline);
      Thread.sleep(100);
    }
  }

  private static Answer evidence(Wires wires, long id) {
    return wires.rest().done(Call.by("auditor", "getEvidence").with("id", id));
  }

  private static String rowOf(Wires wires, long id) {
    return String.valueOf(evidence(wires, id).list("rows").get(0).get("recordId"));
  }

  private static Instant at(JsonNode sealed) {
    return Instant.parse(sealed.get("time").textValue());
  }

  private static JsonNode signedHead(JsonNode given) throws GeneralSecurityException, IOException {
    byte[] publicKey = base64(given.get("publicKey"));
    var head = json(given.get("head"));
    assertThat(head.get("key").textValue()).isEqualTo(HexFormat.of().formatHex(sha256(publicKey)));
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
    verifier.update(bytes(given.get("head")));
    assertThat(verifier.verify(base64(given.get("signature")))).isTrue();
    return head;
  }

  /** RFC 9162, section 2.1.3.2. */
  private static String root(byte[] leaf, long position, long size, JsonNode path) {
    long index = position;
    long last = size - 1;
    byte[] digest = leaf;
    for (var other : path) {
      assertThat(last).isPositive();
      if (index % 2 == 1 || index == last) {
        digest = sha256(new byte[] {1}, hex(other), digest);
        while (index % 2 == 0 && index != 0) {
          index /= 2;
          last /= 2;
        }
      } else {
        digest = sha256(new byte[] {1}, digest, hex(other));
      }
      index /= 2;
      last /= 2;
    }
    assertThat(last).isZero();
    return HexFormat.of().formatHex(digest);
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a query of the documentation finds, with its variables filled in. */
  private static JsonNode documented(Platform platform, String file, Object... variables)
      throws IOException, SQLException {
    String query = Files.readString(Path.of("..", "docs", "evidence", file));
    for (int i = 0; i < variables.length; i += 2) {
      query = query.replace((String) variables[i], String.valueOf(variables[i + 1]));
    }
    try (var connection = platform.database().connectAsOwner();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      assertThat(row.next()).as(file).isTrue();
      return JSON.readTree(row.getString(1));
    }
  }

  private static JsonNode json(JsonNode text) throws JsonProcessingException {
    return JSON.readTree(text.textValue());
  }

  private static byte[] bytes(JsonNode text) {
    return text.textValue().getBytes(UTF_8);
  }

  private static byte[] hex(JsonNode text) {
    return HexFormat.of().parseHex(text.textValue());
  }

  private static byte[] base64(JsonNode text) {
    return Base64.getMimeDecoder().decode(text.textValue());
  }
}
