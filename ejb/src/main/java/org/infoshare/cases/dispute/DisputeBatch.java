package org.infoshare.cases.dispute;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * A batch of disputes for a joint review.
 *
 * @param level the level of the jurisdiction
 * @param area the area of the jurisdiction: the division code of a territory
 * @param number the number within the jurisdiction, from 1
 * @param openedBy the account; {@code platform} for a batch that was opened automatically
 */
record DisputeBatch(
    UUID id, DepartmentLevel level, String area, int number, String openedBy, Instant openedAt) {

  Jurisdiction jurisdiction() {
    return new Jurisdiction(level, area);
  }
}
