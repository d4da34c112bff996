package org.infoshare.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.participation.CentralBodies;

/** A central body publishes only while its declaration is in force (2016 rules, art. 2). */
@ApplicationScoped
class ParticipationRule implements PublicationRule {

  private final CentralBodies centralBodies;

  /** For the container's proxy. */
  protected ParticipationRule() {
    this(null);
  }

  @Inject
  ParticipationRule(CentralBodies centralBodies) {
    this.centralBodies = centralBodies;
  }

  /** Refuses a version of such a body without one: {@code participation-not-declared}. */
  @Override
  public void check(PublishedEntry proposed, PublishedEntry before) {
    centralBodies.requireTakingPart(proposed.provider());
  }
}
