package org.infoshare.catalogue;

import java.lang.System.Logger.Level;
import java.util.List;
import org.infoshare.deadline.CaseLimit;
import org.infoshare.platform.Standstill;

/**
 * Begins all limits that are missing: many together, as that is fast; one by one where that fails,
 * so that only those at fault are left for the next time.
 */
final class UpdateLimitsBeginning {

  private static final System.Logger LOG = System.getLogger(UpdateLimitsBeginning.class.getName());

  private final MissingUpdateLimits limits;
  private final int batch;

  UpdateLimitsBeginning(MissingUpdateLimits limits, int batch) {
    this.limits = limits;
    this.batch = batch;
  }

  void run() {
    CaseLimit last = null;
    for (var found = next(last); !found.isEmpty(); found = next(last)) {
      last = found.get(found.size() - 1);
      begin(found);
    }
  }

  private List<CaseLimit> next(CaseLimit last) {
    return limits.after(last, batch);
  }

  private void begin(List<CaseLimit> missing) {
    try {
      limits.begin(missing);
    } catch (RuntimeException oneOfThem) {
      if (Standstill.keptOut(oneOfThem)) {
        throw oneOfThem;
      }
      missing.forEach(this::beginAlone);
    }
  }

  private void beginAlone(CaseLimit missing) {
    try {
      limits.begin(List.of(missing));
    } catch (RuntimeException failed) {
      LOG.log(
          Level.WARNING, missing.kind() + " of " + missing.caseId() + " has no limit yet", failed);
    }
  }
}
