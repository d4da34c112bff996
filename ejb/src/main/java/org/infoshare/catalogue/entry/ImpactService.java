package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryReason.IMPACT_DIFFERS;
import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;

/**
 * Shows which grants a change would break before it is published, and records the acknowledgement.
 */
@Stateless
public class ImpactService {

  @Inject private EntryAccess access;
  @Inject private Impacts impacts;
  @Inject private CallerContexts contexts;
  @Inject private Clock clock;

  /**
   * The running grants that the working copy would break.
   *
   * @throws Refusal {@code entry-not-found} for callers who do not work on the entry
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY})
  public ImpactView get(String code) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    if (!entry.isDraftVisibleTo(caller)) {
      throw new Refusal(ENTRY_NOT_FOUND, code);
    }
    return view(entry);
  }

  /**
   * Records that the provider's head acknowledges the grants that the change breaks.
   *
   * @param grants exactly the grants that {@link #get} returns
   * @throws Refusal {@code impact-differs} if the grants changed meanwhile
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ImpactView acknowledge(String code, List<UUID> grants) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    Set<UUID> acknowledged = grants == null ? Set.of() : Set.copyOf(grants);
    entry.acknowledge(acknowledged, caller, clock.instant());
    var impact = impacts.of(entry);
    if (!impact.ids().equals(acknowledged)) {
      throw new Refusal(IMPACT_DIFFERS, impacts.describe(impact));
    }
    access.complete("entry-impact-acknowledged", entry, caller, null);
    impacts.announce("grant-impact-announced", entry, impact, caller);
    return view(entry);
  }

  private ImpactView view(Entry entry) {
    var impact = impacts.of(entry);
    return new ImpactView(
        entry.code(),
        entry.publishedVersion().orElse(null),
        entry.hasAcknowledged(impact.ids()),
        impact.grants());
  }
}
