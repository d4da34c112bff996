package org.infoshare.catalogue.harvest;

import java.util.List;

/**
 * The result of a run.
 *
 * @param changes all changes
 * @param unchanged the number of entries found unchanged
 * @param faults all datasets that were skipped
 */
record HarvestResult(List<HarvestChange> changes, int unchanged, List<FaultyDataset> faults) {

  int count(HarvestChangeKind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }
}
