package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.infoshare.foundation.attachment.VirusScanner.Settings;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VirusScannerTest {

  private static final byte[] CONTENT = {1};
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MAX_AT_ONCE = 8;

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void without_an_address_there_is_no_scanner(String address) {
    assertThat(at(address).isConfigured()).isFalse();
  }

  @Test
  void the_scanner_of_the_settings_is_asked() throws IOException {
    try (var clean = FakeClamd.answering("stream: OK\0");
        var strict = FakeClamd.answering("stream: Eicar FOUND\0")) {
      assertThat(at("localhost:" + clean.port()).isConfigured()).isTrue();
      assertThat(at(" localhost:" + clean.port() + " ").scan(CONTENT)).isEmpty();
      assertThat(at("localhost:" + strict.port()).scan(CONTENT)).contains("Eicar");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", ":3310", "localhost:", "localhost:x", "a b:1", "//", "[::1]"})
  void an_address_that_is_none_lets_nothing_through(String address) {
    assertThat(at(address).isConfigured()).isTrue();
    assertUnavailable(at(address));
  }

  @Test
  void a_platform_without_a_scanner_is_warned_unless_it_is_a_demonstration() {
    assertThat(at("").warning(false).orElseThrow()).contains("infoshare.attachment.clamd");
    assertThat(at("").warning(true)).isEmpty();
    assertThat(at("localhost:3310").warning(false)).isEmpty();
  }

  @Test
  void what_is_infected_is_recorded_before_it_is_refused() throws IOException {
    var recorded = new ArrayList<String>();
    try (var strict = FakeClamd.answering("stream: Eicar FOUND\0");
        var clean = FakeClamd.answering("stream: OK\0")) {
      at("localhost:" + clean.port()).requireClean(CONTENT, (found, reason) -> recorded.add(found));
      assertThat(recorded).isEmpty();

      assertThatThrownBy(
              () ->
                  at("localhost:" + strict.port())
                      .requireClean(
                          CONTENT, (found, reason) -> recorded.add(found + " " + reason.code())))
          .isInstanceOf(Refusal.class);
      assertThat(recorded).containsExactly("Eicar attachment-infected");
    }
  }

  @Test
  void an_answer_that_is_neither_lets_nothing_through() throws IOException {
    try (var odd = FakeClamd.answering("stream: x ERROR\0")) {
      assertUnavailable(at("localhost:" + odd.port()));
    }
  }

  @Test
  void a_scanner_that_hangs_holds_few_callers() throws IOException {
    var over = new CountDownLatch(1);
    var begun = new CountDownLatch(MAX_AT_ONCE);
    var callers = Executors.newFixedThreadPool(MAX_AT_ONCE);
    var held = new ArrayList<CompletableFuture<?>>();
    try (var hanging =
        FakeClamd.behaving(
            (self, in, out) -> {
              FakeClamd.content(in);
              begun.countDown();
              LockWaits.await(over);
              out.write("stream: OK\0".getBytes(UTF_8));
            })) {
      var scanner = at("localhost:" + hanging.port());
      for (int i = 0; i < MAX_AT_ONCE; i++) {
        held.add(CompletableFuture.supplyAsync(() -> scanner.scan(CONTENT), callers));
      }
      LockWaits.await(begun);

      assertUnavailable(scanner);
      over.countDown();
      held.forEach(CompletableFuture::join);
      assertThat(scanner.scan(CONTENT)).isEmpty();
    } finally {
      over.countDown();
      callers.shutdown();
    }
  }

  private static void assertUnavailable(VirusScanner scanner) {
    assertThatThrownBy(() -> scanner.scan(CONTENT))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(AttachmentReason.SCANNER_UNAVAILABLE);
              assertThat(refusal.reason().kind()).isEqualTo(Reason.Kind.UNAVAILABLE);
            });
  }

  private static VirusScanner at(String address) {
    return new VirusScanner(() -> new Settings(address, PATIENCE, PATIENCE));
  }
}
