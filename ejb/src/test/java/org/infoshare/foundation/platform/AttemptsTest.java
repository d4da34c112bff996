package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttemptsTest {

  private final Logger logger = Logger.getLogger(AttemptsTest.class.getName());
  private final Recorder recorder = new Recorder();
  private final Attempts attempts = new Attempts(AttemptsTest.class);

  @BeforeEach
  void listen() {
    logger.setUseParentHandlers(false);
    logger.addHandler(recorder);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(recorder);
    logger.setUseParentHandlers(true);
  }

  @Test
  void work_that_succeeds_is_not_logged() {
    var done = new ArrayList<String>();

    assertThat(attempts.run("The letter was not sent", () -> done.add("sent"))).isTrue();

    assertThat(done).containsExactly("sent");
    assertThat(recorder.records).isEmpty();
  }

  @Test
  void a_failure_is_logged_and_goes_no_further() {
    var failure = new IllegalStateException("no connection");

    assertThat(attempts.run("The letter was not sent", () -> fail(failure))).isFalse();

    assertThat(recorder.records)
        .extracting(LogRecord::getLevel, LogRecord::getMessage, LogRecord::getThrown)
        .containsExactly(tuple(Level.WARNING, "The letter was not sent", failure));
  }

  @Test
  void an_error_goes_no_further_either() {
    var error = new StackOverflowError();

    assertThat(
            attempts.run(
                "The letter was not sent",
                () -> {
                  throw error;
                }))
        .isFalse();

    assertThat(recorder.records).extracting(LogRecord::getThrown).containsExactly(error);
  }

  @Test
  void a_step_is_repeated_until_it_has_nothing_more_to_do() {
    var left = new ArrayList<>(List.of("a", "b", "c"));

    attempts.repeat(
        "The letters were not sent",
        () -> {
          left.remove(0);
          return !left.isEmpty();
        });

    assertThat(left).isEmpty();
    assertThat(recorder.records).isEmpty();
  }

  @Test
  void a_step_that_fails_is_not_repeated() {
    var failures = new ArrayList<String>();

    attempts.repeat(
        "The letters were not sent",
        () -> {
          failures.add("no connection");
          throw new IllegalStateException("no connection");
        });

    assertThat(failures).hasSize(1);
    assertThat(recorder.records).hasSize(1);
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }

  private static final class Recorder extends Handler {

    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
