package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Successions;

/** Tells who may publish a term as its own, as of now. */
@ApplicationScoped
class Attributions {

  private final Responsibilities responsibilities;
  private final Claims claims;
  private final Successions successions;
  private final Clock clock;

  /** For the container's proxy. */
  protected Attributions() {
    this(null, null, null, null);
  }

  @Inject
  Attributions(
      Responsibilities responsibilities, Claims claims, Successions successions, Clock clock) {
    this.responsibilities = responsibilities;
    this.claims = claims;
    this.successions = successions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What became of the departments until today. */
  Succession succession() {
    return successions.on(today());
  }

  /** The rows of a term that hold today. */
  List<ResponsibilityView> rowsOf(String term) {
    return responsibilities.list(new ResponsibilityFilter(null, null, term, null), today());
  }

  Attribution of(StandardTerm term) {
    return Attribution.of(
        term, rowsOf(term.code()), () -> claims.holder(term.code()).map(succession()::successorOf));
  }
}
