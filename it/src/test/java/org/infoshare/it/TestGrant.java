package org.infoshare.it;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;

/**
 * A register of ten bridges that {@code cab} has published, and the grant by which {@code edu} may
 * have their names: what a test of refusals begins with, each its own.
 *
 * @param entry the code of the entry
 * @param request the request whose answer the grant is
 * @param grant the grant of the items {@code bridge} and {@code title}
 */
record TestGrant(Platform platform, Wires wires, String entry, UUID request, UUID grant) {

  static TestGrant create(Platform platform, Wires wires) {
    var rest = wires.rest();
    String entry = publishEntry(wires);
    rest.done(
        Call.by("cab.system", "putRecords")
            .with("code", entry)
            .with("upserts", TestData.bridges(10)));
    UUID request = fileRequest(wires, entry);
    UUID grant = rest.done(Call.by("cab.head", "consentRequest").with("id", request)).id("grant");
    return new TestGrant(platform, wires, entry, request, grant);
  }

  /** The same between two other departments of the city; the query is not theirs. */
  static TestGrant createBetween(
      Platform platform, Wires wires, String provider, String requester) {
    var rest = wires.rest();
    String entry = publishEntry(wires, provider);
    UUID request =
        rest.done(
                Call.by(requester + ".staff", "draftRequest")
                    .with(TestData.request(entry, "bridge", "title")))
            .id("id");
    rest.done(Call.by(requester + ".staff", "submitRequest").with("id", request));
    rest.done(Call.by(requester + ".head", "fileRequest").with("id", request));
    UUID grant =
        rest.done(Call.by(provider + ".head", "consentRequest").with("id", request)).id("grant");
    return new TestGrant(platform, wires, entry, request, grant);
  }

  /** Another published entry of {@code cab}, without records. */
  static String publishEntry(Wires wires) {
    return publishEntry(wires, "cab");
  }

  /** A published entry of a department of the city, without records. */
  static String publishEntry(Wires wires, String department) {
    var rest = wires.rest();
    String entry = draftEntry(wires, department);
    assess(rest, department + ".staff", entry);
    rest.done(Call.by(department + ".staff", "submitEntry").with("code", entry));
    rest.done(Call.by(department + ".head", "approveEntry").with("code", entry));
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
    return entry;
  }

  /** Says that an entry holds no secret, so that it can be submitted. */
  static void assess(Wire wire, String staff, String entry) {
    wire.done(Call.by(staff, "assessEntry").with(TestData.assessment()).with("code", entry));
  }

  static String draftEntry(Wires wires) {
    return draftEntry(wires, "cab");
  }

  private static String draftEntry(Wires wires, String department) {
    return wires
        .rest()
        .done(
            Call.by(department + ".staff", "draftEntry")
                .with(TestData.entry(TestData.unique("桥梁登记"))))
        .text("code");
  }

  /** A request of {@code edu} that {@code cab} has to answer. */
  static UUID fileRequest(Wires wires, String entry) {
    var rest = wires.rest();
    UUID request = submitRequest(wires, entry);
    rest.done(Call.by("edu.head", "fileRequest").with("id", request));
    return request;
  }

  static UUID submitRequest(Wires wires, String entry) {
    var rest = wires.rest();
    UUID request =
        rest.done(
                Call.by("edu.staff", "draftRequest")
                    .with(TestData.request(entry, "bridge", "title")))
            .id("id");
    rest.done(Call.by("edu.staff", "submitRequest").with("id", request));
    return request;
  }

  /** A query that is answered. */
  Call query() {
    return Call.by("edu.system", "query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", "JYJ-2026-000001")
        .with("purpose", TestData.PURPOSE)
        .with("keys", Map.of("bridge", "B-7"));
  }

  TestGrant suspend() {
    wires.rest().done(Call.by("cab.head", "suspendGrant").with("id", grant).with("reasons", "核查中"));
    return this;
  }

  /** With a grant that runs from one day to another, which no wire could be told afterwards. */
  TestGrant setPeriod(LocalDate from, LocalDate until) {
    try (var connection = platform.database().connectAsOwner();
        var update =
            connection.prepareStatement(
                "update sharing_grant set valid_from = ?, valid_until = ? where id = ?")) {
      update.setObject(1, from);
      update.setObject(2, until);
      update.setObject(3, grant);
      update.executeUpdate();
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
