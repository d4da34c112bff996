package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Evidence is sealed within about a second, and whoever has the records and the seals can prove
 * them without the platform: written here anew, from what the documentation says.
 */
@ExtendWith(SharedPlatform.class)
class SealsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SOON = Duration.ofSeconds(5);

  @Test
  void a_record_is_sealed_soon_and_its_seal_proves_it_offline(Platform platform, Wires wires)
      throws Exception {
    var arranged = Arranged.on(platform, wires);
    long id = wires.rest().done(arranged.query()).number("evidence");
    long sealId = awaitSeal(wires, id);

    var seal = seal(platform, sealId);
    assertThat(Duration.between(recordedAt(wires, id), seal.madeAt())).isLessThan(SOON);
    var leaves = new ArrayList<byte[]>();
    for (long record : records(platform, sealId)) {
      leaves.add(leaf(canonical(wires, record)));
    }
    assertThat(leaves).hasSize(seal.leafCount());
    assertThat(root(leaves)).isEqualTo(seal.root());
    assertThat(seal.head()).isEqualTo(seal.recomputedHead());
    assertThat(seal.isSigned()).isTrue();
  }

  @Test
  void the_seals_are_a_chain_without_a_gap(Platform platform, Wires wires) throws Exception {
    awaitSeal(wires, wires.rest().done(Arranged.on(platform, wires).query()).number("evidence"));
    long newest = new Database(platform).number("select max(id) from evidence_seal");

    byte[] before = new byte[32];
    for (long id = 1; id <= newest; id++) {
      var seal = seal(platform, id);
      assertThat(seal.previousHead()).as("seal " + id).isEqualTo(before);
      assertThat(seal.head()).as("seal " + id).isEqualTo(seal.recomputedHead());
      assertThat(seal.isSigned()).as("seal " + id).isTrue();
      before = seal.head();
    }
  }

  @Test
  void the_application_can_neither_change_nor_remove_evidence(Platform platform) {
    for (String table :
        List.of("evidence_record", "evidence_row", "evidence_seal", "evidence_leaf")) {
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

  private static Instant recordedAt(Wires wires, long id) {
    return OffsetDateTime.parse(evidence(wires, id).text("at")).toInstant();
  }

  /** The record as the seal covers it: members in order, the moment in UTC, without the seal. */
  private static byte[] canonical(Wires wires, long id) {
    var record = new TreeMap<>(evidence(wires, id).value());
    record.remove("seal");
    record.put("at", recordedAt(wires, id).toString());
    return Rest.json(sorted(record)).getBytes(UTF_8);
  }

  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      var sorted = new TreeMap<String, Object>();
      map.forEach((name, one) -> sorted.put(String.valueOf(name), sorted(one)));
      return sorted;
    }
    return value instanceof List<?> list ? list.stream().map(SealsIT::sorted).toList() : value;
  }

  private static byte[] leaf(byte[] content) {
    return sha256(new byte[] {0}, content);
  }

  private static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return sha256(
        new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
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

  private static List<Long> records(Platform platform, long seal) throws SQLException {
    try (var connection = platform.database().connectAsOwner();
        var query =
            connection.prepareStatement(
                "select evidence_id from evidence_leaf where seal_id = ? order by position")) {
      query.setLong(1, seal);
      var ids = new ArrayList<Long>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
        }
      }
      return ids;
    }
  }

  private static Seal seal(Platform platform, long id) throws SQLException {
    try (var connection = platform.database().connectAsOwner();
        var query = connection.prepareStatement("select * from evidence_seal where id = ?")) {
      query.setLong(1, id);
      try (var row = query.executeQuery()) {
        assertThat(row.next()).as("seal " + id).isTrue();
        return new Seal(
            id,
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getInt("leaf_count"),
            row.getBytes("root"),
            row.getBytes("previous_head"),
            row.getBytes("head"),
            row.getBytes("signature"),
            row.getBytes("public_key"));
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, never changed
  private record Seal(
      long id,
      Instant madeAt,
      int leafCount,
      byte[] root,
      byte[] previousHead,
      byte[] head,
      byte[] signature,
      byte[] publicKey) {

    byte[] recomputedHead() {
      return sha256(
          (id + "|" + madeAt + "|" + leafCount + "|").getBytes(UTF_8), root, previousHead);
    }

    boolean isSigned() {
      try {
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
            KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
        verifier.update(head);
        return verifier.verify(signature);
      } catch (GeneralSecurityException unusable) {
        return false;
      }
    }
  }
}
