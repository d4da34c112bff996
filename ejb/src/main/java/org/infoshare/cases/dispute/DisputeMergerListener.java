package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/** Ends the open disputes between two departments that are merged. */
@ApplicationScoped
class DisputeMergerListener implements MergerListener {

  @Inject private Disputes disputes;
  @Inject private DisputeProceedings proceedings;

  @Override
  public void merged(Merger merger) {
    disputes.between(merger).forEach(id -> proceedings.lapseOnMerger(id, merger));
  }
}
