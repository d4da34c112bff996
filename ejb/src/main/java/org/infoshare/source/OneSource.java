package org.infoshare.source;

import static org.infoshare.source.SourceReason.SOURCE_IS_ANOTHER_DEPARTMENT;
import static org.infoshare.source.SourceReason.SOURCE_NOT_NAMED;
import static org.infoshare.source.SourceReason.SOURCE_TAKEN;
import static org.infoshare.source.SourceReason.TERM_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;
import org.infoshare.catalogue.ItemDefinition;
import org.infoshare.catalogue.PublicationListener;
import org.infoshare.catalogue.PublicationRule;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.platform.Refusal;

/**
 * One datum, one source (809 art. 19): only the source of a term publishes it as its own, in as
 * many entries as it likes.
 *
 * <p>A term for which nobody is responsible belongs to the first department that publishes it,
 * until its last published entry with the term is withdrawn or loses it: what another entry of the
 * same department still has is not released.
 */
@ApplicationScoped
class OneSource implements PublicationRule, PublicationListener {

  private final Terms terms;
  private final Attributions attributions;
  private final Claims claims;
  private final PublishedItems items;
  private final Clock clock;

  /** For the container's proxy. */
  protected OneSource() {
    this(null, null, null, null, null);
  }

  @Inject
  OneSource(
      Terms terms, Attributions attributions, Claims claims, PublishedItems items, Clock clock) {
    this.terms = terms;
    this.attributions = attributions;
    this.claims = claims;
    this.items = items;
    this.clock = clock;
  }

  /**
   * Lets the version pass if its department is the source of every term, and claims those of
   * nobody.
   *
   * <p>Terms are taken in one order, so that two publications do not wait for each other.
   *
   * @throws Refusal {@code source-is-another-department}, {@code source-taken}, {@code
   *     source-not-named}, {@code term-unknown}
   */
  @Override
  public void check(PublishedEntry proposed, PublishedEntry before) {
    var named = new TreeSet<String>();
    proposed.items().stream()
        .map(ItemDefinition::term)
        .filter(Objects::nonNull)
        .forEach(named::add);
    for (String code : named) {
      var term = terms.find(code).orElseThrow(() -> new Refusal(TERM_UNKNOWN, code));
      check(proposed, term);
    }
  }

  private void check(PublishedEntry proposed, StandardTerm term) {
    var attribution = attributions.of(term);
    switch (attribution.standing()) {
      case IDENTIFIER -> {}
      case RESPONSIBLE -> {
        if (!proposed.provider().equals(attribution.department())) {
          throw new Refusal(SOURCE_IS_ANOTHER_DEPARTMENT, term.code(), attribution.department());
        }
      }
      case OPEN -> throw new Refusal(SOURCE_NOT_NAMED, term.code(), attribution.functions());
      case CLAIMED, FREE -> {
        String holder =
            claims.claim(term.code(), proposed.provider(), proposed.code(), clock.instant());
        if (!holder.equals(proposed.provider())) {
          throw new Refusal(SOURCE_TAKEN, term.code(), holder);
        }
      }
    }
  }

  @Override
  public boolean lets(PublishedEntry proposed) {
    return proposed.items().stream()
        .map(ItemDefinition::term)
        .filter(Objects::nonNull)
        .allMatch(
            code -> terms.find(code).filter(term -> isFor(proposed.provider(), term)).isPresent());
  }

  private boolean isFor(String department, StandardTerm term) {
    var attribution = attributions.of(term);
    return switch (attribution.standing()) {
      case IDENTIFIER, FREE -> true;
      case RESPONSIBLE, CLAIMED -> department.equals(attribution.department());
      case OPEN -> false;
    };
  }

  @Override
  public void published(PublishedEntry entry) {
    items.put(entry);
    claims.releaseUnused(entry.provider(), entry.publishedAt());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    var providers = items.providersOf(code);
    items.remove(code);
    providers.forEach(provider -> claims.releaseUnused(provider, at));
  }
}
