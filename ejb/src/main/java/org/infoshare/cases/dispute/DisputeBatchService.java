package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.BATCH_NOT_FOUND;
import static org.infoshare.cases.dispute.DisputeReason.NOTHING_QUEUED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The batches in which disputes come before the joint review, for those who sit at their seat. */
@Stateless
public class DisputeBatchService {

  @Inject private DisputeBatchOpening opening;
  @Inject private DisputeBatches batches;
  @Inject private DisputeBodies bodies;
  @Inject private Callers callers;

  /** The batches of the caller's level and area, the newest first. */
  @RolesAllowed({Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public Page<DisputeBatchView> list(Integer limit, String cursor) {
    var page = batches.page(seat(), limit, cursor);
    return new Page<>(page.items().stream().map(this::view).toList(), page.next());
  }

  @RolesAllowed({Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public DisputeBatchView get(UUID id) {
    var seat = seat();
    return batches
        .find(id)
        .filter(batch -> batch.jurisdiction().equals(seat))
        .map(this::view)
        .orElseThrow(() -> new Refusal(BATCH_NOT_FOUND, id));
  }

  /** Opens a batch with everything that waits at the caller's level and area. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeBatchView open() {
    return opening
        .open(seat(), callers.current())
        .map(this::view)
        .orElseThrow(() -> new Refusal(NOTHING_QUEUED));
  }

  private Jurisdiction seat() {
    return bodies.bodyOf(callers.current()).jurisdiction();
  }

  private DisputeBatchView view(DisputeBatch batch) {
    return new DisputeBatchView(
        batch.id(),
        batch.level(),
        batch.area(),
        batch.number(),
        batch.openedBy(),
        batch.openedAt(),
        batches.agenda(batch.id()));
  }
}
