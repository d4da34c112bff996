package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.PlatformReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

  static Stream<RuntimeException> denials() {
    return Stream.of(
        new EJBAccessException("x"),
        new AccessLocalException("x"),
        new EJBException(new AccessLocalException("x")));
  }

  @ParameterizedTest
  @MethodSource("denials")
  void a_caller_whom_the_container_turns_away_is_denied(RuntimeException thrown) {
    assertThat(Failures.asRefusal(thrown).orElseThrow().reason())
        .isEqualTo(PlatformReason.ACCESS_DENIED);
  }

  @Test
  void a_lost_race_was_somebody_elses_change() {
    assertThat(
            Failures.asRefusal(new EJBException(new OptimisticLockException()))
                .orElseThrow()
                .reason())
        .isEqualTo(PlatformReason.CHANGED_MEANWHILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08001", "08006", "25P03", "25P04", "53100", "53300", "55P03", "57P01", "57014", "58030"
      })
  void what_the_database_cannot_do_at_the_moment_is_unavailable(String state) {
    var thrown = new EJBException(new PersistenceException(new SQLException("gone", state)));

    assertThat(Failures.asRefusal(thrown).orElseThrow().reason())
        .isEqualTo(PlatformReason.UNAVAILABLE);
  }

  @Test
  void a_pool_without_a_free_connection_is_unavailable() {
    var thrown =
        new PersistenceException(new SQLException(new ResourceAllocationException("full")));

    assertThat(Failures.asRefusal(thrown).orElseThrow().reason())
        .isEqualTo(PlatformReason.UNAVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42P01", "22001", "23514", "42501"})
  void a_statement_that_never_succeeds_is_a_defect(String state) {
    assertThat(Failures.asRefusal(new PersistenceException(new SQLException("x", state))))
        .isEmpty();
  }

  @Test
  void anything_else_is_not_declined_but_a_defect() {
    var thrown = new IllegalStateException("select password from account");

    assertThat(Failures.asRefusal(thrown)).isEmpty();
    assertThat(Failures.defect(thrown).text().english()).doesNotContain("select");
  }

  @Test
  void an_attempt_that_fails_changes_nothing() {
    var tried = new AtomicBoolean();

    Failures.attempt(
        () -> {
          tried.set(true);
          throw new EJBAccessException("x");
        },
        "nothing is missing");

    assertThat(tried).isTrue();
  }
}
