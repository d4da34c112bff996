package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_NOT_FOUND;
import static org.infoshare.catalogue.entry.CatalogueReason.IMPACT_DIFFERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;

/** Telling whom a change would hit, before it is published, and taking note that it is known. */
@Stateless
public class ImpactService {

  @Inject private EntryAccess access;
  @Inject private Impacts impacts;
  @Inject private CallerContexts contexts;
  @Inject private Clock clock;

  /**
   * The running grants that the working copy would break.
   *
   * @throws Refusal {@code entry-not-found} for those who do not work on the entry
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public ImpactView get(String code) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    if (!entry.isDraftVisibleTo(standing)) {
      throw new Refusal(ENTRY_NOT_FOUND, code);
    }
    return view(entry);
  }

  /**
   * Takes note that the provider's head knows whom the change hits.
   *
   * @param grants exactly the grants that {@link #get} tells
   * @throws Refusal {@code impact-differs} if they are others meanwhile
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ImpactView acknowledge(String code, List<UUID> grants) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    Set<UUID> known = grants == null ? Set.of() : Set.copyOf(grants);
    entry.acknowledge(known, standing, clock.instant());
    var impact = impacts.of(entry);
    if (!impact.ids().equals(known)) {
      throw new Refusal(IMPACT_DIFFERS, impact.describe());
    }
    access.complete("entry-impact-acknowledged", entry, standing, null);
    impacts.announce("grant-impact-announced", entry, impact, standing);
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
