package org.infoshare.web.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.infoshare.foundation.platform.Reason;

/**
 * The calls of this node since its start, by wire, operation and outcome, and how long they took.
 */
@ApplicationScoped
class CallMetrics {

  /** The wires, and what belongs to none: pages and these metrics. */
  enum Wire {
    REST,
    SOAP,
    OTHER;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of a call. */
  enum Outcome {
    /** It was answered. */
    ANSWERED,
    /** The caller was told why not. */
    REFUSED,
    /** The platform could not do it at the moment. */
    UNAVAILABLE,
    /** The platform failed. */
    DEFECT,
    /** The caller went away, or did not take the answer. */
    ABANDONED;

    static Outcome of(Reason.Kind kind) {
      return switch (kind) {
        case UNAVAILABLE -> UNAVAILABLE;
        case DEFECT -> DEFECT;
        default -> REFUSED;
      };
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The operation of a call that came to none. */
  static final String NO_OPERATION = "none";

  /** What is counted together once there are too many names. */
  static final String OTHER_OPERATION = "other";

  /** There are some 250 operations in the contract; no caller invents one. */
  static final int MOST_OPERATIONS = 500;

  private static final double[] SECONDS = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Set<String> operations = ConcurrentHashMap.newKeySet();

  private final Counter calls =
      Counter.builder()
          .name("infoshare_calls")
          .help("Calls that were let in, by wire, operation and outcome")
          .labelNames("wire", "operation", "outcome")
          .withoutExemplars()
          .register(registry);

  /** There from the start: nothing rises from a series that begins with its first defect. */
  private final Counter defects =
      Counter.builder()
          .name("infoshare_defects")
          .help("Calls at which the platform failed")
          .withoutExemplars()
          .register(registry);

  private final Histogram durations =
      Histogram.builder()
          .name("infoshare_call_duration_seconds")
          .help("From the first filter of a call to its last, by wire and operation")
          .labelNames("wire", "operation")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .withoutExemplars()
          .register(registry);

  private final Gauge current =
      Gauge.builder()
          .name("infoshare_calls_in_progress")
          .help("Calls at this moment, each of which holds a thread")
          .labelNames("wire")
          .withoutExemplars()
          .register(registry);

  void begin(Wire wire) {
    current.labelValues(wire.label()).inc();
  }

  /**
   * Counts a call that has ended.
   *
   * @param operation null if the call came to none
   */
  void end(Wire wire, String operation, Outcome outcome, long nanoseconds) {
    String name = bounded(operation);
    current.labelValues(wire.label()).dec();
    calls.labelValues(wire.label(), name, outcome.label()).inc();
    if (outcome == Outcome.DEFECT) {
      defects.inc();
    }
    durations.labelValues(wire.label(), name).observe(nanoseconds / 1e9);
  }

  private String bounded(String operation) {
    if (operation == null) {
      return NO_OPERATION;
    }
    if (operations.size() < MOST_OPERATIONS) {
      operations.add(operation);
    }
    return operations.contains(operation) ? operation : OTHER_OPERATION;
  }

  MetricSnapshots read() {
    return registry.scrape();
  }
}
