package org.infoshare.organisation.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryTest {

  private static final Duration TIMEOUT = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
  private final List<String> asked = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"ldap", "LDAP", "realm"})
  void a_directory_is_configured_by_its_kind(String kind) {
    assertThat(of(kind, "").isConfigured()).isTrue();
    assertThat(of("none", "").isConfigured()).isFalse();
  }

  @Test
  void a_kind_that_there_is_none_of_is_not_taken_for_no_directory() {
    assertUnavailable(() -> of("ldpa", "").isConfigured());
  }

  @Test
  void an_empty_password_is_wrong_before_anything_is_asked() {
    assertThat(of("realm", "").matches("n1", "", this::isRight)).isFalse();
    assertThat(of("ldap", "ldap://localhost:1").matches("n1", "", this::isRight)).isFalse();
    assertThat(asked).isEmpty();
  }

  @Test
  void the_realm_of_the_server_is_asked_by_the_staff_number() {
    var directory = of("realm", "");

    assertThat(directory.matches("n1", "right", this::isRight)).isTrue();
    assertThat(directory.matches("n1", "wrong", this::isRight)).isFalse();
    assertThat(asked).containsExactly("n1", "n1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldaps://directory.example",
        "ldaps://directory.example:6360/",
        "ldap://localhost:389",
        "ldap://127.0.0.1",
        "ldap://[::1]:389",
        "ldaps://one.example ldaps://two.example"
      })
  void passwords_go_over_TLS_or_stay_on_the_machine(String url) {
    assertThatCode(() -> ldap(url).requireUsable()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ldap://directory.example",
        "ldap://localhost.example",
        "ldap://10.0.0.1:389",
        "ldaps://one.example ldap://two.example",
        "ldaps://directory.example/dc=x?uid?sub",
        "ldaps:directory.example",
        "http://localhost",
        "rmi://localhost/x"
      })
  void no_password_goes_elsewhere(String url) {
    assertThatThrownBy(() -> ldap(url).requireUsable()).isInstanceOf(UnusableSettings.class);
    assertUnavailable(() -> of("ldap", url).matches("n1", "right", this::isRight));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "uid)(cn", "uid=*", "1uid", "uid cn"})
  void an_attribute_that_is_none_is_no_part_of_a_filter(String attribute) {
    var settings = new LdapSettings("ldaps://directory.example", "dc=x", attribute, "", "");

    assertThatThrownBy(settings::requireUsable).isInstanceOf(UnusableSettings.class);
  }

  @Test
  void a_name_without_a_password_would_search_as_nobody() {
    var settings = new LdapSettings("ldaps://directory.example", "dc=x", "uid", "cn=p", "");

    assertThatThrownBy(settings::requireUsable).isInstanceOf(UnusableSettings.class);
  }

  @Test
  void settings_with_a_secret_are_not_written_out() {
    assertThat(new LdapSettings("ldaps://d", "dc=x", "uid", "cn=p", "secret").toString())
        .doesNotContain("secret");
  }

  @Test
  void a_directory_that_takes_the_call_and_says_nothing_is_given_up_in_time() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var directory = of("ldap", "ldap://localhost:" + silent.getLocalPort());
      long began = System.nanoTime();

      assertUnavailable(() -> directory.matches("n1", "right", this::isRight));

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
    }
  }

  @Test
  void a_directory_that_gave_no_answer_is_left_alone_for_some_seconds() {
    var directory = of("realm", "");
    assertUnavailable(
        () ->
            directory.matches(
                "n1",
                "right",
                (number, password) -> {
                  throw new IOException("away");
                }));

    assertUnavailable(() -> directory.matches("n1", "right", this::isRight));
    nanos.addAndGet(Directory.RETRY_AFTER.toNanos() - 1);
    assertUnavailable(() -> directory.matches("n1", "right", this::isRight));
    assertUnavailable(() -> directory.inPlace(() -> asked.add("attempt")));
    assertThat(asked).isEmpty();
    nanos.incrementAndGet();
    assertThat(directory.matches("n1", "right", this::isRight)).isTrue();
  }

  @Test
  void what_is_wrong_with_one_person_holds_up_nobody_else() {
    var directory = of("realm", "");
    assertUnavailable(
        () ->
            directory.matches(
                "odd",
                "right",
                (number, password) -> {
                  throw Directory.unavailable(new IllegalStateException("odd entry"));
                }));

    assertThat(directory.matches("n1", "right", this::isRight)).isTrue();
  }

  @Test
  void a_place_is_waited_for_by_few_and_more_attempts_are_told_to_come_again() throws Exception {
    var over = new CountDownLatch(1);
    var begun = new CountDownLatch(Directory.MAX_ATTEMPTS);
    var threads = Executors.newCachedThreadPool();
    var ended = new ExecutorCompletionService<String>(threads);
    var directory = of("realm", "");
    try {
      for (int i = 0; i < Directory.MAX_ATTEMPTS; i++) {
        threads.execute(() -> directory.inPlace(() -> holdUntil(over, begun)));
      }
      LockWaits.await(begun);
      for (int i = 0; i <= Directory.MAX_WAITING; i++) {
        ended.submit(() -> directory.inPlace(() -> "in place"));
      }

      var refused = ended.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(refused).as("one more than may wait").isNotNull();
      assertThatThrownBy(refused::get).hasCauseInstanceOf(Refusal.class);
      over.countDown();
      for (int i = 0; i < Directory.MAX_WAITING; i++) {
        assertThat(ended.take().get()).isEqualTo("in place");
      }
    } finally {
      over.countDown();
      threads.shutdown();
    }
  }

  private static String holdUntil(CountDownLatch over, CountDownLatch begun) {
    begun.countDown();
    LockWaits.await(over);
    return "held";
  }

  private boolean isRight(String staffNumber, String password) {
    asked.add(staffNumber);
    return password.equals("right");
  }

  private static void assertUnavailable(Runnable check) {
    assertThatThrownBy(check::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(DirectoryReason.DIRECTORY_UNAVAILABLE);
              assertThat(refusal.reason().kind()).isEqualTo(Reason.Kind.UNAVAILABLE);
            });
  }

  private Directory of(String kind, String url) {
    return new Directory(
        () -> new DirectorySettings(kind, ldap(url)), TIMEOUT, Duration.ofMinutes(1), nanos::get);
  }

  private static LdapSettings ldap(String url) {
    return new LdapSettings(url, "dc=example", "employeeNumber", "", "");
  }
}
