package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two who do the same at the same instant, one does it; and who waits holds nothing. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class OnboardingRacesIT {

  @Test
  void of_two_activations_at_once_one_switches_on(Wires wires) throws Exception {
    var newcomer = TestDepartment.createTested(wires.rest());
    var call = Call.by("th-auth.head", "activateSystem").with("id", newcomer.system());

    assertThat(atOnce(wires, call, call.as("th-auth.staff")))
        .containsExactlyInAnyOrder("done", "wrong-stage");
  }

  @Test
  void of_two_signatures_at_once_one_puts_the_agreement_in_force(Wires wires) throws Exception {
    var newcomer = TestDepartment.createApproved(wires.rest());
    var filed = wires.rest().done(newcomer.agreement());
    var call =
        Call.by("th-auth.head", "signAgreement")
            .with("id", newcomer.id())
            .with("number", 1)
            .with("sha256", filed.text("sha256"));

    assertThat(atOnce(wires, call, call.as("th-auth.staff")))
        .containsExactlyInAnyOrder("done", "wrong-stage");
  }

  @Test
  void of_two_applications_at_once_one_is_open(Wires wires) throws Exception {
    var newcomer = TestDepartment.create(wires.rest());

    assertThat(atOnce(wires, newcomer.application(), newcomer.application()))
        .containsExactlyInAnyOrder("done", "application-exists");
  }

  @Test
  void of_two_registrations_of_an_account_at_once_one_counts(Wires wires) throws Exception {
    var newcomer = TestDepartment.createAgreed(wires.rest());
    newcomer.openAccounts();

    assertThat(atOnce(wires, newcomer.registration(), newcomer.registration()))
        .containsExactlyInAnyOrder("done", "system-exists");
  }

  @Test
  void a_slow_answer_holds_no_transaction(Platform platform, Wires wires) throws Exception {
    var newcomer = TestDepartment.createInTrial(wires.rest());
    var pool = Executors.newSingleThreadExecutor();
    try (var connection = platform.database().connectAsOwner()) {
      var slow = pool.submit(() -> wires.rest().call(newcomer.trial("TRIAL-SLOW")));
      int looks = 0;
      while (!slow.isDone()) {
        assertThat(longTransactions(connection)).isZero();
        looks++;
      }
      assertThat(slow.get().isRefused()).isFalse();
      assertThat(looks).isGreaterThan(10);
    } finally {
      pool.shutdownNow();
    }
  }

  /** How many transactions of others have been open for a second, with nothing to do. */
  private static int longTransactions(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                """
                select count(*) from pg_stat_activity
                where state = 'idle in transaction' and pid <> pg_backend_pid()
                  and clock_timestamp() - xact_start > interval '1 second'
                """);
        var row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String> atOnce(Wires wires, Call one, Call other) throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try {
      var calls =
          List.<Callable<Answer>>of(() -> wires.rest().call(one), () -> wires.rest().call(other));
      var said = new ArrayList<String>();
      for (var answer : pool.invokeAll(calls)) {
        said.add(answer.get().isRefused() ? answer.get().reason() : "done");
      }
      return said;
    } finally {
      pool.shutdownNow();
    }
  }
}
