package org.infoshare.foundation.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;

/**
 * A database of its own in which acts are recorded, sealed and proved, with all chance taken out.
 */
final class SealingFixture {

  static final Caller SYSTEM = new Caller("edu.system", "edu", Set.of("SYSTEM"));
  static final KeyedHash HASH = new KeyedHash("ab".repeat(32));

  /** The first example of RFC 8032, section 7.1: everybody knows this private key. */
  private static final SealKey KEY =
      new SealKey(
          Base64.getEncoder()
              .encodeToString(
                  HexFormat.of()
                      .parseHex(
                          "302e020100300506032b657004220420"
                              + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));

  private final TestDatabase.Own database;
  private final RunningNodes nodes;
  private final Salts salts = new Salts(new Random(20_260_930));
  private Clock clock =
      Clock.fixed(Instant.parse("2026-09-30T09:00:00.123456Z"), PlatformClock.ZONE);

  /**
   * A new desk.
   *
   * @param name of its database, which no other test has
   */
  SealingFixture(String name) {
    database = TestDatabase.own(name);
    nodes = new RunningNodes(database.sql(), HASH, KEY);
  }

  TestDatabase.Own database() {
    return database;
  }

  void at(String instant) {
    clock = Clock.fixed(Instant.parse(instant), PlatformClock.ZONE);
  }

  EvidenceLedger ledger() {
    return ledger(database.sql());
  }

  EvidenceLedger ledger(Sql on) {
    return new EvidenceLedger(on, HASH, clock);
  }

  long record(String act) {
    return ledger().record(Act.of(SYSTEM, act));
  }

  /** Seals all that can be sealed. */
  void seal() {
    while (sealOnce()) {
      // the next batch
    }
  }

  boolean sealOnce() {
    return database.inTransaction(transaction -> sealing(transaction).sealNextBatch());
  }

  /** The same on a node of which the others do not know. */
  boolean sealOnceUnknown() {
    return database.inTransaction(
        transaction ->
            new Sealing(transaction, new RunningNodes(transaction, HASH, KEY), KEY, salts, clock)
                .sealNextBatch());
  }

  Sealing sealing(Sql on) {
    nodes.stay();
    return new Sealing(on, nodes, KEY, salts, clock);
  }

  ProofVerifier verifier() {
    return new ProofVerifier(KEY.publicKey());
  }

  /** The proof as the documentation has it made; null where there is none. */
  String proof(long number, int row, long size) {
    return proof(database.asOwner(), number, row, size);
  }

  String proof(Sql on, long number, int row, long size) {
    return text(
        on,
        documented("proof.sql")
            .replace(":number", String.valueOf(number))
            .replace(":row", String.valueOf(row))
            .replace(":size", String.valueOf(size)));
  }

  String consistency(long from, long to) {
    return consistency(database.asOwner(), from, to);
  }

  String consistency(Sql on, long from, long to) {
    return text(
        on,
        documented("consistency.sql")
            .replace(":from", String.valueOf(from))
            .replace(":to", String.valueOf(to)));
  }

  /** The numbers that have no seal. */
  List<Long> unsealed() {
    return numbers(
        "select id from evidence_record r where not exists"
            + " (select from evidence_leaf l where l.evidence_id = r.id) order by id");
  }

  List<Long> numbers(String query) {
    return database
        .asOwner()
        .withHandle(handle -> handle.createQuery(query).mapTo(Long.class).list());
  }

  void asOwner(String statement) {
    database.asOwner().useHandle(handle -> handle.execute(statement));
  }

  private static String text(Sql on, String query) {
    return on.withHandle(
        handle -> {
          try (var statement = handle.getConnection().createStatement();
              var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
          } catch (SQLException refused) {
            throw new IllegalStateException(refused);
          }
        });
  }

  private static String documented(String file) {
    try {
      return Files.readString(Path.of("../docs/evidence", file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
