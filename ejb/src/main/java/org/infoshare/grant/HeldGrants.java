package org.infoshare.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;

/**
 * The rights that a merged department held: they serve citizens and run on, for a transition in
 * which the successor's head confirms each with its legal basis. No article tells how long; it is
 * configured.
 */
@ApplicationScoped
class HeldGrants implements MergerListener {

  @Inject private GrantRows rows;
  @Inject private Grants grants;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "infoshare.merger.transition-days", defaultValue = "30")
  private int days;

  @Override
  public void merged(Merger merger) {
    begin();
  }

  /** Begins the transition of those that have none yet. */
  void begin() {
    var until = LocalDate.now(clock).plusDays(days);
    rows.takenOver().forEach(id -> grants.beginTransition(id, until));
  }

  /** Ends those that nobody confirmed in time. */
  void endUnconfirmed() {
    var today = LocalDate.now(clock);
    rows.unconfirmed(today).forEach(id -> grants.endUnconfirmed(id, today));
  }
}
