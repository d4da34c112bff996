package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Provider;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.infoshare.Injected;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.SignInService.SignInOrigin;
import org.infoshare.organisation.directory.Directory;
import org.infoshare.organisation.directory.PasswordCheck;
import org.infoshare.organisation.directory.TestDirectory;
import org.infoshare.organisation.password.Credentials;
import org.infoshare.organisation.password.HeldHash;
import org.infoshare.organisation.password.PasswordSettings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sign-ins by a directory that the tests answer for, counted on PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInServiceTest {

  private static final Sql SQL = TestDatabase.sql();
  private static final Clock CLOCK = Clock.systemUTC();
  private static final SignInOrigin ORIGIN = new SignInOrigin("10.9.8.7", false);
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final HeldHash hash = new HeldHash(PROCESSORS);

  @Test
  void a_right_password_of_the_directory_is_taken_for_right_for_a_minute_and_no_longer() {
    hash.release();
    var signIn = service(hash.credentials(), new SignInPolicy());
    String name = addPerson("DIRECTORY");

    for (int call = 0; call < 3; call++) {
      assertAccepted(signIn.verify(name, "right", ORIGIN, this::isRight));
    }
    nanos.addAndGet(Duration.ofMinutes(1).toNanos() - 1);
    assertAccepted(signIn.verify(name, "right", ORIGIN, this::isRight));
    assertThat(asked).hasValue(1);

    nanos.incrementAndGet();
    assertAccepted(signIn.verify(name, "right", ORIGIN, this::isRight));
    assertThat(asked).hasValue(2);
  }

  @Test
  void a_password_of_the_platform_is_remembered_as_long_as_no_other_was_set() {
    hash.release();
    var signIn = service(hash.credentials(), new SignInPolicy());
    String name = addPerson("right");
    assertAccepted(signIn.verify(name, "right", ORIGIN, this::isRight));
    nanos.addAndGet(Duration.ofDays(1).toNanos());
    SQL.useHandle(
        handle -> handle.execute("update account set credential = 'another' where name = ?", name));
    assertAccepted(signIn.verify(name, "right", ORIGIN, this::isRight));

    SQL.useHandle(
        handle ->
            handle.execute(
                "update account set credential_version = credential_version + 1 where name = ?",
                name));

    assertThat(signIn.verify(name, "right", ORIGIN, this::isRight))
        .isEqualTo(new SignInResult.WrongCredential(name));
  }

  /** Whoever keeps the processors busy with hashes would otherwise guess without an end. */
  @Test
  void a_wrong_password_or_secret_counts_though_there_is_no_turn_for_the_work_that_it_costs() {
    var credentials = hash.credentials();
    var signIn = service(credentials, new SignInPolicy());
    var threads = Executors.newFixedThreadPool(PROCESSORS);
    try {
      for (int i = 0; i < PROCESSORS; i++) {
        threads.execute(() -> credentials.verify("whoever", null));
      }
      hash.awaitBegun();

      for (String name : new String[] {addPerson("DIRECTORY"), addSystem()}) {
        assertRefused(() -> signIn.verify(name, "wrong", ORIGIN, this::isRight), "too-busy");
        assertThat(failures(name)).isOne();
        assertThat(evidence(name)).isOne();
      }
      String own = addPerson("right");
      for (String given : new String[] {"wrong", "right"}) {
        assertRefused(() -> signIn.verify(own, given, ORIGIN, this::isRight), "too-busy");
        assertThat(failures(own)).as("nothing was tried").isZero();
      }
    } finally {
      hash.release();
      threads.shutdown();
    }
  }

  /** Three known names and thirteen wrong passwords for each, as many threads as a listener has. */
  @Test
  void a_directory_that_hangs_holds_few_threads_whatever_the_names() throws Exception {
    hash.release();
    var signIn = service(hash.credentials(), new SignInPolicy(Duration.ofMinutes(1)));
    var over = new CountDownLatch(1);
    PasswordCheck hanging =
        (number, password) -> {
          asked.incrementAndGet();
          LockWaits.await(over);
          throw new IOException("away");
        };
    var names = Stream.generate(() -> addPerson("DIRECTORY")).limit(3).toList();
    var threads = Executors.newCachedThreadPool();
    var ended = new ExecutorCompletionService<SignInResult>(threads);
    int callers = 39;
    int held = Directory.MAX_ATTEMPTS + Directory.MAX_WAITING;
    try {
      for (int i = 0; i < callers; i++) {
        String name = names.get(i % names.size());
        String guess = "wrong " + i;
        ended.submit(() -> signIn.verify(name, guess, ORIGIN, hanging));
      }
      for (int i = 0; i < callers - held; i++) {
        assertUnavailable(ended);
      }
      over.countDown();
      for (int i = 0; i < held; i++) {
        assertUnavailable(ended);
      }
      assertThat(asked).hasValueBetween(1, names.size());
      assertThat(names).allSatisfy(name -> assertThat(failures(name)).isZero());
    } finally {
      over.countDown();
      threads.shutdown();
    }
  }

  private static void assertUnavailable(ExecutorCompletionService<SignInResult> ended)
      throws InterruptedException {
    var one = ended.poll(30, TimeUnit.SECONDS);
    assertThat(one).as("one more caller is told to come again").isNotNull();
    assertThatThrownBy(one::get)
        .cause()
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().code()).isEqualTo("directory-unavailable"));
  }

  private static void assertRefused(Runnable call, String reason) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().code()).isEqualTo(reason));
  }

  private static void assertAccepted(SignInResult result) {
    assertThat(result).isInstanceOf(SignInResult.Accepted.class);
  }

  private boolean isRight(String staffNumber, String password) {
    asked.incrementAndGet();
    return password.equals("right");
  }

  private SignInService service(Credentials credentials, SignInPolicy policy) {
    var records = new SignInRecords(SQL, policy);
    var evidence = new EvidenceLedger(SQL, new KeyedHash("ab".repeat(32)), CLOCK);
    return Injected.into(
        new SignInService(),
        records,
        Injected.into(new SignInHistory(), records, evidence, CLOCK),
        policy,
        new Dormancy(CLOCK, () -> 90),
        new CredentialQueries(SQL),
        credentials,
        new VerifiedPasswords(nanos::get),
        TestDirectory.ofRealm(nanos::get),
        Injected.into(new PasswordSettings(), (Provider<Integer>) () -> 0),
        CLOCK);
  }

  /** With that password, which is its own hash, or in the directory. */
  private static String addPerson(String password) {
    String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    boolean inDirectory = password.equals("DIRECTORY");
    SQL.useHandle(
        handle -> {
          handle.execute("insert into person (number, name) values (?, 'x')", name);
          handle.execute(
              """
              insert into account (name, department, display_name, person, kind, roles, credential,
                in_directory, credential_version, locked, created_at)
              values (?, 'cab', 'x', ?, 'STAFF', '{STAFF}', ?, ?, 1, false, now())
              """,
              name,
              name,
              inDirectory ? null : password,
              inDirectory);
        });
    return name;
  }

  private static String addSystem() {
    String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    SQL.useHandle(
        handle ->
            handle.execute(
                """
                insert into account (name, department, display_name, kind, roles,
                  credential_version, locked, created_at)
                values (?, 'cab', 'x', 'SYSTEM', '{SYSTEM}', 1, false, now())
                """,
                name));
    return name;
  }

  private static int failures(String name) {
    return count("select coalesce(sum(failures), 0) from sign_in_failure where account = ?", name);
  }

  private static int evidence(String name) {
    return count(
        "select count(*) from evidence_record where act = 'sign-in-failed' and subject = ?", name);
  }

  private static int count(String query, String name) {
    return SQL.withHandle(
        handle -> handle.createQuery(query).bind(0, name).mapTo(Integer.class).one());
  }
}
