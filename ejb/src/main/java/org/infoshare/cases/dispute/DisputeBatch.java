package org.infoshare.cases.dispute;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * Disputes that come before a joint review together.
 *
 * @param level at which level they are brought
 * @param area in which area: the division code of a territory
 * @param number counted from 1 at its seat
 * @param openedBy the account; {@code platform} where its day had come
 */
record DisputeBatch(
    UUID id, DepartmentLevel level, String area, int number, String openedBy, Instant openedAt) {

  Jurisdiction jurisdiction() {
    return new Jurisdiction(level, area);
  }
}
