package org.infoshare.foundation.health;

import static java.util.function.Predicate.not;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.infoshare.foundation.persistence.SchemaReady;

/**
 * Runs the checks of readiness in the background, one after the other and never two at once, and
 * keeps their verdicts. Whoever asks gets the verdict at once, whatever hangs.
 *
 * <p>The database is asked first and most often. While it does not answer, the other checks are not
 * run.
 */
@ApplicationScoped
class ReadinessMonitor {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration DATABASE_INTERVAL = Duration.ofSeconds(2);
  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final Iterable<ReadinessCheck> checks;
  private final LongSupplier nanoTime;

  @Resource private ManagedScheduledExecutorService scheduler;

  private volatile List<CheckedState> states = List.of();
  private Future<?> work;

  /** For the container's proxy. */
  protected ReadinessMonitor() {
    this(null, null);
  }

  @Inject
  ReadinessMonitor(@Any Instance<ReadinessCheck> checks) {
    this(checks, System::nanoTime);
  }

  /**
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  ReadinessMonitor(Iterable<ReadinessCheck> checks, LongSupplier nanoTime) {
    this.checks = checks;
    this.nanoTime = nanoTime;
  }

  void start(@Observes SchemaReady ready) {
    prepare();
    work =
        scheduler.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (work != null) {
      work.cancel(true);
    }
  }

  void prepare() {
    states =
        StreamSupport.stream(checks.spliterator(), false)
            .map(check -> new CheckedState(check, interval(check), nanoTime))
            .toList();
  }

  private static Duration interval(ReadinessCheck check) {
    return isDatabase(check.name()) ? DATABASE_INTERVAL : INTERVAL;
  }

  /** Runs the checks whose time has come. */
  void look() {
    if (find(ReadinessMonitor::isDatabase).stream().allMatch(CheckedState::runIfDue)) {
      find(not(ReadinessMonitor::isDatabase)).forEach(CheckedState::runIfDue);
    }
  }

  /** Whether the check of that name passed lately and does not hang. */
  boolean isUp(String name) {
    return find(name::equals).stream().anyMatch(CheckedState::isUp);
  }

  /** Whether the database has answered at each question of that last time. */
  boolean isDatabaseUpFor(Duration time) {
    return find(ReadinessMonitor::isDatabase).stream().anyMatch(state -> state.isUpFor(time));
  }

  private List<CheckedState> find(Predicate<String> name) {
    return states.stream().filter(state -> name.test(state.name())).toList();
  }

  private static boolean isDatabase(String name) {
    return name.equals(HealthChecks.APPLICATION);
  }
}
