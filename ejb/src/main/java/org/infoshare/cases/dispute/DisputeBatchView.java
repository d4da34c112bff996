package org.infoshare.cases.dispute;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * A batch of disputes before a joint review, with its agenda.
 *
 * @param level at which level
 * @param area in which area: the division code of a territory
 * @param number counted from 1 at that level in that area
 * @param openedBy the account; {@code platform} where its day had come
 * @param agenda the disputes in the order in which they had waited
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
