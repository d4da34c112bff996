package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.BATCH_NOT_FOUND;
import static org.infoshare.cases.dispute.DisputeReason.NOTHING_QUEUED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.cases.dispute.DisputeBatchView.DisputeAgendaItem;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The batches of disputes for the joint review, for the bodies of their jurisdiction. */
@Stateless
public class DisputeBatchService {

  @Inject private DisputeBatchOpening opening;
  @Inject private DisputeBatches batches;
  @Inject private DisputeBodies bodies;
  @Inject private Callers callers;

  /** The batches of the caller's jurisdiction, the newest first. */
  @RolesAllowed({Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public Page<DisputeBatchView> list(Integer limit, String cursor) {
    var page = batches.page(jurisdiction(), limit, cursor);
    var agendas = batches.agendas(page.results().stream().map(DisputeBatches.Batch::id).toList());
    return new Page<>(
        page.results().stream()
            .map(batch -> view(batch, agendas.getOrDefault(batch.id(), List.of())))
            .toList(),
        page.next());
  }

  @RolesAllowed({Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public DisputeBatchView get(UUID id) {
    var jurisdiction = jurisdiction();
    return batches
        .find(id)
        .filter(batch -> batch.jurisdiction().equals(jurisdiction))
        .map(this::view)
        .orElseThrow(() -> new Refusal(BATCH_NOT_FOUND, id));
  }

  /** Opens a batch with all disputes that wait in the caller's jurisdiction. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeBatchView open() {
    return opening
        .open(jurisdiction(), callers.current())
        .map(this::view)
        .orElseThrow(() -> new Refusal(NOTHING_QUEUED));
  }

  private Jurisdiction jurisdiction() {
    return bodies.bodyOf(callers.current()).jurisdiction();
  }

  private DisputeBatchView view(DisputeBatches.Batch batch) {
    return view(batch, batches.agenda(batch.id()));
  }

  private static DisputeBatchView view(DisputeBatches.Batch batch, List<DisputeAgendaItem> agenda) {
    return new DisputeBatchView(
        batch.id(),
        batch.level(),
        batch.area(),
        batch.number(),
        batch.openedBy(),
        batch.openedAt(),
        agenda);
  }
}
