package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Successions;

/** Determines the present source of a term. */
@ApplicationScoped
class TermSources {

  private final Responsibilities responsibilities;
  private final TermClaims claims;
  private final Successions successions;
  private final Clock clock;

  /** For the container's proxy. */
  protected TermSources() {
    this(null, null, null, null);
  }

  @Inject
  TermSources(
      Responsibilities responsibilities, TermClaims claims, Successions successions, Clock clock) {
    this.responsibilities = responsibilities;
    this.claims = claims;
    this.successions = successions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The mergers of departments until today. */
  Succession succession() {
    return successions.on(today());
  }

  /** The rows of a term that are valid today. */
  List<ResponsibilityView> rowsOf(String term) {
    return responsibilities.list(new ResponsibilityFilter(null, null, term, null), today());
  }

  TermSource of(StandardTerm term) {
    return TermSource.of(
        term,
        rowsOf(term.code()),
        () -> claims.claimant(term.code()).map(succession()::successorOf));
  }
}
