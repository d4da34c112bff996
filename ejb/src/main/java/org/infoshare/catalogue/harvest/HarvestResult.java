package org.infoshare.catalogue.harvest;

import java.util.List;

/**
 * What a run did.
 *
 * @param changes everything that it changed
 * @param unchanged how many it found as they were
 * @param faults everything that it passed over
 */
record HarvestResult(List<HarvestChange> changes, int unchanged, List<FaultyDataset> faults) {

  int count(ChangeKind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }
}
