package org.infoshare.foundation.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.platform.JobRuns;

/** How the timers and jobs of this node fare. */
@ApplicationScoped
class JobMeasures implements MeasureSource {

  private static final String ATTEMPTS = "infoshare_job_attempts";
  private static final String JOB = "job";

  @Override
  public List<Measure> measures() {
    var measures = new ArrayList<Measure>();
    for (JobRuns runs : JobRuns.all()) {
      measures.add(attempts(runs.job(), "done", runs.successes()));
      measures.add(attempts(runs.job(), "failed", runs.failures()));
      if (runs.lastSuccess() != null) {
        measures.add(
            Measure.gauge(
                "infoshare_job_last_success_timestamp_seconds",
                "When a job last succeeded on this node, in seconds since 1970",
                JOB,
                runs.job(),
                (double) runs.lastSuccess().getEpochSecond()));
      }
    }
    return measures;
  }

  private static Measure attempts(String job, String outcome, long count) {
    return new Measure(
        ATTEMPTS,
        "Attempts of timers and jobs on this node",
        true,
        Map.of(JOB, job, "outcome", outcome),
        (double) count);
  }
}
