package org.infoshare.web.metrics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.infoshare.foundation.metrics.Measure;

/** Everything that is counted, put together when the page is asked for. */
@ApplicationScoped
class MetricsPage {

  private static final PrometheusTextFormatWriter WRITER = PrometheusTextFormatWriter.create();

  private final CallMetrics calls;
  private final PrometheusRegistry machine;

  /** For the container's proxy. */
  protected MetricsPage() {
    calls = null;
    machine = null;
  }

  /** Those of the machine that only read; others would leave listeners in the server. */
  @Inject
  MetricsPage(CallMetrics calls) {
    this.calls = calls;
    machine = new PrometheusRegistry();
    JvmMemoryMetrics.builder().register(machine);
    JvmThreadsMetrics.builder().register(machine);
    JvmGarbageCollectorMetrics.builder().register(machine);
    ProcessMetrics.builder().register(machine);
  }

  /**
   * All metrics by their names.
   *
   * @param refusals how often calls were refused, by the codes of the reasons
   */
  MetricSnapshots snapshots(List<Measure> measures, Map<String, Long> refusals) {
    return new MetricSnapshots(
        Stream.of(
                measured(measures),
                Stream.of(refused(refusals)),
                calls.read().stream(),
                machine.scrape().stream())
            .flatMap(part -> part)
            .toList());
  }

  static void write(MetricSnapshots snapshots, OutputStream to) throws IOException {
    WRITER.write(to, snapshots);
  }

  private static MetricSnapshot refused(Map<String, Long> refusals) {
    var counter =
        CounterSnapshot.builder()
            .name("infoshare_refusals")
            .help("Refused calls of this node by reason, those that were not signed in among them");
    refusals.forEach(
        (reason, count) ->
            counter.dataPoint(
                CounterDataPointSnapshot.builder()
                    .labels(Labels.of("reason", reason))
                    .value((double) count)
                    .build()));
    return counter.build();
  }

  private static Stream<MetricSnapshot> measured(List<Measure> measures) {
    return measures.stream()
        .collect(groupingBy(Measure::name, TreeMap::new, toList()))
        .values()
        .stream()
        .map(MetricsPage::snapshot);
  }

  private static MetricSnapshot snapshot(List<Measure> ofOneName) {
    var first = ofOneName.get(0);
    if (first.counter()) {
      var counter = CounterSnapshot.builder().name(first.name()).help(first.meaning());
      ofOneName.forEach(
          measure ->
              counter.dataPoint(
                  CounterDataPointSnapshot.builder()
                      .labels(labels(measure))
                      .value(measure.value())
                      .build()));
      return counter.build();
    }
    var gauge = GaugeSnapshot.builder().name(first.name()).help(first.meaning());
    ofOneName.forEach(
        measure ->
            gauge.dataPoint(
                GaugeDataPointSnapshot.builder()
                    .labels(labels(measure))
                    .value(measure.value())
                    .build()));
    return gauge.build();
  }

  private static Labels labels(Measure measure) {
    var builder = Labels.builder();
    measure.labels().forEach(builder::label);
    return builder.build();
  }
}
