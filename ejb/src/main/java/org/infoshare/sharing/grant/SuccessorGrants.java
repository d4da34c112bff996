package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/**
 * The grants of merged departments. They serve citizens and stay valid during a transition, in
 * which the head of the successor confirms each with its legal basis. No article sets the length of
 * the transition; it is configured.
 */
@ApplicationScoped
class SuccessorGrants implements MergerListener {

  @Inject private IssuedGrants issued;
  @Inject private Grants grants;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "infoshare.merger.transition-days", defaultValue = "30")
  private int transitionDays;

  @Override
  public void merged(Merger merger) {
    awaitingTransition().forEach(this::startTransition);
  }

  /** The grants that have no transition yet. */
  List<UUID> awaitingTransition() {
    return issued.awaitingTransition();
  }

  void startTransition(UUID grant) {
    grants.startTransition(grant, LocalDate.now(clock).plusDays(transitionDays));
  }

  /** The grants that nobody confirmed in time. */
  List<UUID> unconfirmed() {
    return issued.unconfirmed(LocalDate.now(clock));
  }

  void endUnconfirmed(UUID grant) {
    grants.endUnconfirmed(grant, LocalDate.now(clock));
  }
}
