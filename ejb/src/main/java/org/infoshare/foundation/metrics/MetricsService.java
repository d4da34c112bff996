package org.infoshare.foundation.metrics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.platform.Roles;

/** The measures of all features, for the operator and for programs that watch the server. */
@Stateless
public class MetricsService {

  private static final System.Logger LOG = System.getLogger(MetricsService.class.getName());

  @Inject @Any private Instance<MeasureSource> sources;

  /**
   * Asks every source, one after the other, without a transaction around them. What a source cannot
   * tell is missing, and {@code infoshare_measures_missing} says of how many that holds.
   */
  @RolesAllowed({Roles.OPERATOR, Roles.MONITOR})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<Measure> read() {
    return readAll(sources);
  }

  static List<Measure> readAll(Iterable<MeasureSource> sources) {
    var measures = new ArrayList<Measure>();
    int missing = 0;
    for (MeasureSource source : sources) {
      try {
        measures.addAll(source.measures());
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, "Some metrics are missing", failed);
        missing++;
      }
    }
    measures.add(
        Measure.gauge(
            "infoshare_measures_missing",
            "How many groups of measures could not be read, so that they are missing on this page",
            missing));
    return measures;
  }
}
