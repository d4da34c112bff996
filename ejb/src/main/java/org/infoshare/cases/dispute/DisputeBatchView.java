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

  /**
   * A dispute on the agenda of a batch.
   *
   * @param number its place, from 1
   * @param entry the requested entry; absent in a dispute over a need
   * @param need the disputed need; absent in a dispute over a request
   * @param needName the name of the need
   * @param stage its present stage
   */
  public record DisputeAgendaItem(
      int number,
      UUID dispute,
      String entry,
      UUID need,
      String needName,
      String requester,
      String provider,
      DisputeStage stage) {}
}
