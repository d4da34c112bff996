package org.infoshare.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells who may publish a term as its own, as of now. */
@ApplicationScoped
class Attributions {

  private final Responsibilities responsibilities;
  private final Claims claims;
  private final Clock clock;

  /** For the container's proxy. */
  protected Attributions() {
    this(null, null, null);
  }

  @Inject
  Attributions(Responsibilities responsibilities, Claims claims, Clock clock) {
    this.responsibilities = responsibilities;
    this.claims = claims;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The rows of a term that hold today. */
  List<ResponsibilityView> rowsOf(String term) {
    return responsibilities.list(new ResponsibilityFilter(null, null, term, null), today());
  }

  Attribution of(StandardTerm term) {
    return Attribution.of(term, rowsOf(term.code()), () -> claims.holder(term.code()));
  }
}
