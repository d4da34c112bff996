package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/**
 * Withdraws the open objections between two departments that are merged. An objection whose
 * authority is merged into the objector goes to the provider.
 */
@ApplicationScoped
class ObjectionMergerListener implements MergerListener {

  @Inject private Objections objections;
  @Inject private ObjectionProceedings proceedings;

  @Override
  public void merged(Merger merger) {
    objections.between(merger).forEach(id -> proceedings.withdrawOnMerger(id, merger));
    objections.routedByObjector(merger).forEach(proceedings::routeToProvider);
  }
}
