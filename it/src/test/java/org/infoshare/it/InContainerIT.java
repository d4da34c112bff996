package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.infoshare.catalogue.entry.CatalogueService;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.evidence.SealingJob;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentService;
import org.infoshare.time.calendar.CalendarReminderJob;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the container shows: its transactions around plain SQL, and roles at the door. */
@Undisturbed
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  private static final Caller HEAD = new Caller("cab.head", "cab", Set.of("HEAD"));
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private EvidenceLedger ledger;
  @Inject private SealingJob seals;
  @Inject private Sql sql;
  @Inject private CalendarReminderJob reminders;
  @Inject private CatalogueService catalogue;
  @Inject private DepartmentService departments;
  @Resource private UserTransaction transaction;

  @Deployment
  static EnterpriseArchive ear() {
    return Ear.withTests(InContainerIT.class);
  }

  @Test
  void a_record_is_lost_with_the_transaction_of_its_act() throws Exception {
    transaction.begin();
    long record = ledger.record(Act.of(HEAD, "grant-suspended"));
    transaction.rollback();

    assertThat(count("select count(*) from evidence_record where id = ?", record)).isZero();
    seals.seal();
    assertThat(count("select count(*) from evidence_leaf where evidence_id = ?", record)).isZero();
  }

  @Test
  void a_seal_takes_no_record_before_its_act_is_committed() throws Exception {
    transaction.begin();
    long record = ledger.record(Act.of(HEAD, "grant-restored"));
    seals.seal();
    assertThat(count("select count(*) from evidence_leaf where evidence_id = ?", record)).isZero();
    transaction.commit();

    assertThat(isSealed(record)).isTrue();
  }

  @Test
  void the_database_ends_what_takes_too_long_and_the_driver_what_never_ends() throws Exception {
    transaction.begin();
    assertThat(shown("current_setting('statement_timeout')")).isEqualTo("30s");
    assertThat(shown("current_setting('idle_in_transaction_session_timeout')")).isEqualTo("2min");
    assertThat(shown("current_setting('transaction_timeout')")).isEqualTo("10min");
    assertThat(networkTimeout()).isEqualTo(35_000);
    var patient = new ArrayList<String>();
    sql.withStatementTimeout(
        Duration.ofMinutes(10), () -> patient.add(shown("current_setting('statement_timeout')")));
    assertThat(patient).containsExactly("10min");
    assertThat(networkTimeout()).isEqualTo(35_000);
    transaction.rollback();
  }

  @Test
  void no_listener_stands_between_the_platform_and_its_database() throws Exception {
    boolean listened =
        sql.withHandle(
            handle -> {
              try (var statement = handle.getConnection().prepareStatement("select 1")) {
                return Proxy.isProxyClass(statement.getClass());
              }
            });

    assertThat(listened).isFalse();
  }

  @Test
  void nobody_is_reminded_of_the_years_that_a_demonstration_assumes() {
    reminders.run();

    assertThat(remindersTold()).isZero();
  }

  @Test
  void whoever_holds_no_role_does_not_pass_the_door_of_a_service() {
    assertThatThrownBy(() -> catalogue.publish("101001/1")).hasMessageContaining("not authorized");
    assertThatThrownBy(() -> departments.list()).hasMessageContaining("not authorized");
  }

  private String shown(String expression) {
    return sql.withHandle(
        handle -> handle.createQuery("select " + expression).mapTo(String.class).one());
  }

  private int networkTimeout() throws SQLException {
    return sql.withHandle(handle -> handle.getConnection().getNetworkTimeout());
  }

  private long remindersTold() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from notice where kind = 'calendar-notice-missing'")
                .mapTo(Long.class)
                .one());
  }

  /** Asks until the sealer, which runs every second, has come by. */
  private boolean isSealed(long record) {
    var end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (count("select count(*) from evidence_leaf where evidence_id = ?", record) == 1) {
        return true;
      }
    }
    return false;
  }

  private long count(String question, long record) {
    return sql.withHandle(
        handle -> handle.createQuery(question).bind(0, record).mapTo(Long.class).one());
  }
}
