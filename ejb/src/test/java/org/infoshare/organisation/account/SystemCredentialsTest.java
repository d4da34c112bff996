package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.organisation.password.Credentials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Secrets, certificates and tokens on PostgreSQL, under a clock that the tests move. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemCredentialsTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  private static final Sql SQL = TestDatabase.sql();
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final SystemSecrets secrets = new SystemSecrets(SQL);
  private final SystemCertificates certificates = new SystemCertificates(SQL);
  private final AccessTokens tokens = new AccessTokens(SQL);
  private final CredentialQueries rows = new CredentialQueries(SQL);
  private final SignInRecords records = new SignInRecords(SQL, new SignInPolicy());
  private final String department = "d" + UUID.randomUUID().toString().substring(0, 8);
  private final String account = department + ".system";

  @BeforeEach
  void a_system() {
    SQL.useHandle(
        handle -> {
          handle.execute(
              "insert into department (code, name, level, area, kind, created_at)"
                  + " values (?, 'x', 'MUNICIPAL', '980100', 'ORDINARY', ?)",
              department,
              NOW);
          handle.execute(
              "insert into account (name, department, display_name, kind, roles,"
                  + " credential_version, locked, created_at)"
                  + " values (?, ?, 'x', 'SYSTEM', '{SYSTEM}', 1, false, ?)",
              account,
              department,
              NOW);
        });
  }

  @Test
  void an_old_secret_is_in_force_until_the_overlap_ends_to_the_instant() {
    var first = secrets.add(account, hash("first"), NOW);
    var end = NOW.plus(Duration.ofHours(2));
    secrets.expireAt(account, end);
    var second = secrets.add(account, hash("second"), NOW);

    assertThat(inForce(end.minusNanos(1000))).containsExactlyInAnyOrder(first, second);
    assertThat(inForce(end)).containsExactly(second);
  }

  @Test
  void a_later_overlap_never_gives_an_old_secret_more_time() {
    secrets.add(account, hash("first"), NOW);
    secrets.expireAt(account, NOW.plus(Duration.ofHours(1)));
    var second = secrets.add(account, hash("second"), NOW);
    secrets.expireAt(account, NOW.plus(Duration.ofDays(3)));

    assertThat(inForce(NOW.plus(Duration.ofHours(2)))).containsExactly(second);
  }

  @Test
  void a_revoked_secret_is_read_no_more_and_revoking_twice_says_so() {
    var id = secrets.add(account, hash("first"), NOW);

    assertThat(secrets.revoke("other.system", id, NOW)).isFalse();
    assertThat(secrets.revoke(account, id, NOW)).isTrue();
    assertThat(secrets.revoke(account, id, NOW)).isFalse();
    assertThat(inForce(NOW)).isEmpty();
    assertThat(secrets.findByAccount(account))
        .singleElement()
        .satisfies(it -> assertThat(it.revokedAt()).isEqualTo(NOW));
  }

  @Test
  void the_last_use_is_written_once_an_hour_at_most() {
    var used = new UsedCredential(SignInMethod.SECRET, secrets.add(account, hash("s"), NOW));

    rows.recordUse(used, null, NOW);
    rows.recordUse(used, null, NOW.plus(Duration.ofMinutes(59)));
    assertThat(secrets.findByAccount(account).get(0).lastUsedAt()).isEqualTo(NOW);
    assertThat(records.find(account, "10.0.0.1", NOW).secrets().get(0).lastUsed()).isEqualTo(NOW);

    rows.recordUse(used, NOW, NOW.plus(Duration.ofMinutes(61)));
    assertThat(secrets.findByAccount(account).get(0).lastUsedAt())
        .isEqualTo(NOW.plus(Duration.ofMinutes(61)));
  }

  @Test
  void a_token_lives_until_its_end_to_the_instant_and_is_swept_then() {
    var end = NOW.plus(Duration.ofMinutes(15));
    var parent = secret("s");
    tokens.add(account, hash("token"), parent, NOW, end);

    assertThat(isLive("token", end.minusNanos(1000))).isTrue();
    assertThat(isLive("token", end)).isFalse();

    tokens.deleteEnded(end.minusNanos(1000), NOW.minus(IDLE));
    assertThat(rows.findToken(hash("token"), NOW)).isPresent();
    tokens.deleteEnded(end, NOW.minus(IDLE));
    assertThat(rows.findToken(hash("token"), NOW)).isEmpty();
  }

  @Test
  void a_token_is_worth_no_more_than_what_asked_for_it() {
    var end = NOW.plus(Duration.ofHours(1));
    var secret = secret("s");
    var certificate = certificate("a".repeat(64), NOW.plus(Duration.ofMinutes(30)));
    tokens.add(account, hash("by secret"), secret, NOW, end);
    tokens.add(account, hash("by certificate"), certificate, NOW, end);

    assertThat(isLive("by certificate", NOW.plus(Duration.ofMinutes(29)))).isTrue();
    assertThat(isLive("by certificate", NOW.plus(Duration.ofMinutes(30)))).isFalse();
    certificates.revoke(account, certificate.id(), NOW);
    assertThat(isLive("by certificate", NOW)).isFalse();

    secrets.expireAt(account, NOW.plus(Duration.ofMinutes(10)));
    assertThat(isLive("by secret", NOW.plus(Duration.ofMinutes(9)))).isTrue();
    assertThat(isLive("by secret", NOW.plus(Duration.ofMinutes(10)))).isFalse();
    secrets.revoke(account, secret.id(), NOW);
    assertThat(isLive("by secret", NOW)).isFalse();
  }

  @Test
  void the_use_of_a_token_is_written_once_a_minute_and_an_idle_one_is_deleted() {
    var end = NOW.plus(Duration.ofHours(12));
    tokens.add(account, hash("t"), secret("s"), NOW, end);

    use("t", NOW.plusSeconds(59));
    assertThat(lastUse("t")).isEqualTo(NOW);
    var used = NOW.plusSeconds(61);
    use("t", used);
    assertThat(lastUse("t")).isEqualTo(used);
    use("t", NOW.plusSeconds(90));
    assertThat(lastUse("t")).isEqualTo(used);

    assertThat(tokens.findActive(account, NOW, used.minusMillis(1))).hasSize(1);
    assertThat(tokens.findActive(account, NOW, used)).isEmpty();
    assertThat(tokens.revoke(account, null, NOW, used)).isZero();
    tokens.deleteEnded(NOW, used.minusMillis(1));
    assertThat(rows.findToken(hash("t"), NOW)).isPresent();
    tokens.deleteEnded(NOW, used);
    assertThat(rows.findToken(hash("t"), NOW)).isEmpty();
  }

  @Test
  void a_sign_in_reads_in_its_one_statement_what_was_declared() {
    var parent = secret("s");
    tokens.add(account, hash("t"), parent, NOW, NOW.plusSeconds(600));
    certificate("b".repeat(64), NOW.plus(Duration.ofDays(1)));
    assertThat(declared()).containsOnlyNulls();
    SQL.useHandle(
        handle ->
            handle.execute(
                "insert into connected_system (id, department, account, name, origin, stage,"
                    + " addresses, credential, registered_by, registered_at, activated_at) values"
                    + " (gen_random_uuid(), ?, ?, 'x', 'DEMO', 'ACTIVE', '{10.1.2.0/24}', 'SECRET',"
                    + " 'x', ?, ?)",
                department,
                account,
                NOW,
                NOW));

    assertThat(declared()).containsOnly("SECRET");
    assertThat(rows.findToken(hash("t"), NOW).orElseThrow().bySecret()).isTrue();
    assertThat(records.find(account, "10.0.0.1", NOW).owner().declaredAddresses())
        .containsExactly("10.1.2.0/24");
  }

  private List<String> declared() {
    return Stream.of(
            records.find(account, "10.0.0.1", NOW).owner(),
            rows.findToken(hash("t"), NOW).orElseThrow().owner())
        .map(CredentialQueries.Owner::declaredCredential)
        .toList();
  }

  private void use(String token, Instant at) {
    rows.recordUse(rows.findToken(hash(token), at).orElseThrow(), at);
  }

  private Instant lastUse(String token) {
    return rows.findToken(hash(token), NOW).orElseThrow().lastUsed();
  }

  @Test
  void one_token_or_all_of_a_system_are_revoked_and_no_other_systems() {
    var parent = secret("s");
    var end = NOW.plus(Duration.ofMinutes(15));
    var first = tokens.add(account, hash("1"), parent, NOW, end);
    tokens.add(account, hash("2"), parent, NOW, end);
    tokens.add(account, hash("3"), parent, NOW, end);

    assertThat(tokens.revoke("other.system", first, NOW, NOW.minus(IDLE))).isZero();
    assertThat(tokens.revoke(account, first, NOW, NOW.minus(IDLE))).isEqualTo(1);
    assertThat(tokens.findActive(account, NOW, NOW.minus(IDLE))).hasSize(2);
    assertThat(tokens.revoke(account, null, NOW, NOW.minus(IDLE))).isEqualTo(2);
    assertThat(tokens.findActive(account, NOW, NOW.minus(IDLE))).isEmpty();
    assertThat(isLive("2", NOW)).isFalse();
  }

  @Test
  void a_fingerprint_is_registered_once_for_ever() {
    var registered = certificate("b".repeat(64), NOW.plus(Duration.ofDays(30)));
    certificates.revoke(account, registered.id(), NOW);

    assertThat(certificates.add(account, view("b".repeat(64), NOW.plusSeconds(9)))).isFalse();
    assertThat(rows.findCertificate("b".repeat(64)).orElseThrow().revoked()).isTrue();
    assertThat(rows.findCertificate("c".repeat(64))).isEmpty();
  }

  @Test
  void certificates_that_end_soon_are_told_with_their_department() {
    var end = NOW.plus(Duration.ofDays(14));
    var soon = certificate(UUID.randomUUID().toString().replace("-", "").repeat(2), end);

    assertThat(certificates.findExpiring(NOW, end))
        .filteredOn(one -> one.account().equals(account))
        .containsExactly(new ExpiringCertificate(soon.id(), account, department, "CN=x", end));
    assertThat(certificates.findExpiring(end, end.plusSeconds(1)))
        .noneMatch(one -> one.account().equals(account));
    certificates.revoke(account, soon.id(), NOW);
    assertThat(certificates.findExpiring(NOW, end)).noneMatch(one -> one.account().equals(account));
  }

  @Test
  void a_sign_in_reads_that_the_department_was_merged() {
    var parent = secret("s");
    tokens.add(account, hash("t"), parent, NOW, NOW.plusSeconds(60));
    assertThat(records.find(account, "10.0.0.1", NOW).owner().mergedInto()).isNull();

    SQL.useHandle(
        handle -> {
          handle.execute(
              "insert into department (code, name, level, area, kind, created_at)"
                  + " values (?, 'x', 'MUNICIPAL', '980100', 'ORDINARY', ?)",
              department + "n",
              NOW);
          handle.execute(
              "update department set merged_into = ? where code = ?", department + "n", department);
        });

    assertThat(records.find(account, "10.0.0.1", NOW).owner().mergedInto())
        .isEqualTo(department + "n");
    assertThat(rows.findToken(hash("t"), NOW).orElseThrow().owner().mergedInto())
        .isEqualTo(department + "n");
  }

  @Test
  void the_tables_take_no_plain_secret_no_long_token_and_no_password_for_a_system() {
    var parent = secret("s").id();
    for (String statement :
        List.of(
            "insert into system_secret (id, account, hash, issued_at)"
                + " values (gen_random_uuid(), '%s', 'plain', now())",
            "insert into access_token (id, hash, account, secret, issued_at, expires_at)"
                + " values (gen_random_uuid(), repeat('d', 64), '%s', '"
                + parent
                + "', now(), now() + interval '721 minutes')",
            "insert into access_token (id, hash, account, issued_at, expires_at)"
                + " values (gen_random_uuid(), repeat('e', 64), '%s', now(), now() + interval '5 minutes')",
            "update account set credential = 'x' where name = '%s'",
            "update account set code_expires_at = now() where name = '%s'")) {
      assertThatThrownBy(
              () -> SQL.useHandle(handle -> handle.execute(statement.formatted(account))))
          .as(statement)
          .rootCause()
          .hasMessageContaining("check constraint");
    }
  }

  private UsedCredential secret(String plain) {
    return new UsedCredential(SignInMethod.SECRET, secrets.add(account, hash(plain), NOW));
  }

  private UsedCredential certificate(String fingerprint, Instant end) {
    var view = view(fingerprint, end);
    certificates.add(account, view);
    return new UsedCredential(SignInMethod.CERTIFICATE, view.id());
  }

  private static CertificateView view(String fingerprint, Instant end) {
    return new CertificateView(
        UUID.randomUUID(),
        "CN=x",
        "CN=y",
        "1f",
        fingerprint,
        "EC 256",
        NOW.minusSeconds(1),
        end,
        NOW,
        null,
        null);
  }

  private List<UUID> inForce(Instant at) {
    return records.find(account, "10.0.0.1", at).secrets().stream()
        .map(SignInRecords.StoredSecret::id)
        .toList();
  }

  /** Other tests may use the same words. */
  private String hash(String plain) {
    return Credentials.sha256(account + plain);
  }

  private boolean isLive(String token, Instant at) {
    return rows.findToken(hash(token), at).orElseThrow().live();
  }
}
