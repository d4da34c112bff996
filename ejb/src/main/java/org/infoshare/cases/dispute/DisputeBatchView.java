package org.infoshare.cases.dispute;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * A batch of disputes for a joint review, with its agenda.
 *
 * @param level the level of the jurisdiction
 * @param area the area of the jurisdiction: the division code of a territory
 * @param number the number within the jurisdiction, from 1
 * @param openedBy the account; {@code platform} for a batch that was opened automatically
 * @param agenda the disputes, the longest waiting first
 */
public record DisputeBatchView(
    UUID id,
    DepartmentLevel level,
    String area,
    int number,
    String openedBy,
    Instant openedAt,
    List<DisputeAgendaItem> agenda) {

  public DisputeBatchView {
    agenda = List.copyOf(agenda);
  }
}
