package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.infoshare.foundation.persistence.LockWaits;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a whole and known answer of the scanner counts. */
@Timeout(value = 40, threadMode = ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamdTest {

  private static final byte[] CONTENT = "依据".getBytes(UTF_8);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(200);

  @Test
  void what_the_scanner_finds_clean_is_clean() throws IOException {
    try (var scanner = FakeClamd.answering("stream: OK\0")) {
      assertThat(calling(scanner, LONG).scan(CONTENT)).isEmpty();
      assertThat(scanner.scanned()).containsExactly(CONTENT);
    }
  }

  @Test
  void a_content_of_many_chunks_arrives_whole() throws IOException {
    byte[] large = new byte[1_000_003];
    new Random(7).nextBytes(large);
    try (var scanner = FakeClamd.answering("stream: OK\0")) {
      assertThat(calling(scanner, LONG).scan(large)).isEmpty();
      assertThat(scanner.scanned()).containsExactly(large);
    }
  }

  @Test
  void what_the_scanner_finds_is_told_by_its_name() throws IOException {
    try (var scanner = FakeClamd.answering("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
      assertThat(calling(scanner, LONG).scan(CONTENT)).contains("Win.Test.EICAR_HDB-1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "stream: OK",
        "stream: O",
        "stream: OK\n\0",
        "stream: ok\0",
        "stream: not OK\0",
        "OK\0",
        "1: stream: OK\0",
        "stream: FOUND\0",
        "stream: \u0007x FOUND\0",
        "INSTREAM size limit exceeded. ERROR\0",
        "stream: Can't allocate memory ERROR\0",
        "HTTP/1.1 400 Bad Request\r\n\r\n"
      })
  void any_other_answer_is_none(String words) throws IOException {
    try (var scanner = FakeClamd.answering(words)) {
      assertThatThrownBy(() -> calling(scanner, LONG).scan(CONTENT))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void an_answer_without_end_is_none() throws IOException {
    try (var scanner =
        FakeClamd.behaving(
            (self, in, out) -> {
              FakeClamd.content(in);
              while (true) {
                out.write("stream: ".getBytes(UTF_8));
              }
            })) {
      assertThatThrownBy(() -> calling(scanner, LONG).scan(CONTENT))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_scanner_that_closes_midway_did_not_scan() throws IOException {
    try (var scanner = FakeClamd.behaving((self, in, out) -> in.readNBytes(20))) {
      assertThatThrownBy(() -> calling(scanner, LONG).scan(new byte[5_000_000]))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_scanner_that_never_answers_is_given_up() throws IOException {
    var over = new CountDownLatch(1);
    try (var scanner =
        FakeClamd.behaving(
            (self, in, out) -> {
              FakeClamd.content(in);
              LockWaits.await(over);
            })) {
      assertThatThrownBy(() -> calling(scanner, SHORT).scan(CONTENT))
          .isInstanceOf(IOException.class);
    } finally {
      over.countDown();
    }
  }

  @Test
  void a_scanner_that_stops_reading_is_given_up() throws IOException {
    var over = new CountDownLatch(1);
    try (var scanner = FakeClamd.behaving((self, in, out) -> LockWaits.await(over))) {
      assertThatThrownBy(() -> calling(scanner, SHORT).scan(new byte[50_000_000]))
          .isInstanceOf(IOException.class);
    } finally {
      over.countDown();
    }
  }

  @Test
  void a_scanner_that_begins_an_answer_and_never_ends_it_is_given_up() throws IOException {
    var over = new CountDownLatch(1);
    try (var scanner =
        FakeClamd.behaving(
            (self, in, out) -> {
              FakeClamd.content(in);
              out.write("stream: ".getBytes(UTF_8));
              LockWaits.await(over);
            })) {
      assertThatThrownBy(() -> calling(scanner, SHORT).scan(CONTENT))
          .isInstanceOf(IOException.class);
    } finally {
      over.countDown();
    }
  }

  @Test
  void a_scanner_that_is_down_did_not_scan() throws IOException {
    // Held, so that nothing else comes to listen there.
    try (var port = new Socket()) {
      port.bind(new InetSocketAddress(0));
      var nobody = new Clamd("localhost", port.getLocalPort(), LONG, LONG);
      assertThatThrownBy(() -> nobody.scan(CONTENT)).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> new Clamd("host.invalid", 3310, LONG, LONG).scan(CONTENT))
        .isInstanceOf(IOException.class);
  }

  private static Clamd calling(FakeClamd scanner, Duration answering) {
    return new Clamd("localhost", scanner.port(), LONG, answering);
  }
}
