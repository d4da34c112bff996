package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.SOURCE_IS_ANOTHER_DEPARTMENT;
import static org.infoshare.catalogue.source.SourceReason.SOURCE_NOT_DESIGNATED;
import static org.infoshare.catalogue.source.SourceReason.SOURCE_TAKEN;
import static org.infoshare.catalogue.source.SourceReason.TERM_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublicationListener;
import org.infoshare.catalogue.entry.PublicationRule;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;

/**
 * One datum, one source (809 art. 19): only the source of a term publishes it as its own, in as
 * many entries as it likes.
 *
 * <p>A term for which nobody is responsible belongs to the first department that publishes it,
 * until its last published entry with the term is withdrawn or loses it: what another entry of the
 * same department still has is not released. A department that was merged lives on in its
 * successor: its terms and entries are the successor's.
 */
@ApplicationScoped
class OneSourceRule implements PublicationRule, PublicationListener {

  private final StandardTerms terms;
  private final TermSources attributions;
  private final TermClaims claims;
  private final PublishedItems items;
  private final Clock clock;

  /** For the container's proxy. */
  protected OneSourceRule() {
    this(null, null, null, null, null);
  }

  @Inject
  OneSourceRule(
      StandardTerms terms,
      TermSources attributions,
      TermClaims claims,
      PublishedItems items,
      Clock clock) {
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
    var succession = attributions.succession();
    String department = succession.successorOf(proposed.provider());
    claims.lock(department);
    for (var term : termsOf(proposed)) {
      if (isClaimable(requireAdmissible(term, department))) {
        String holder = claims.claim(term.code(), department, proposed.code(), clock.instant());
        requireOwner(term, succession.successorOf(holder), department);
      }
    }
  }

  /** The same, without a claim: a term of nobody is not kept for whoever submits first. */
  @Override
  public void precheck(PublishedEntry proposed, PublishedEntry before) {
    String department = attributions.succession().successorOf(proposed.provider());
    for (var term : termsOf(proposed)) {
      var attribution = requireAdmissible(term, department);
      if (attribution.status() == TermStanding.CLAIMED) {
        requireOwner(term, attribution.department(), department);
      }
    }
  }

  private List<StandardTerm> termsOf(PublishedEntry proposed) {
    return proposed.items().stream()
        .map(ItemDefinition::term)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(code -> terms.find(code).orElseThrow(() -> new Refusal(TERM_UNKNOWN, code)))
        .toList();
  }

  /** Whose the term is; refused where the table does not let the department have it. */
  private TermSource requireAdmissible(StandardTerm term, String department) {
    var attribution = attributions.of(term);
    if (attribution.status() == TermStanding.OPEN) {
      throw new Refusal(SOURCE_NOT_DESIGNATED, term.code(), attribution.functions());
    }
    if (attribution.status() == TermStanding.RESPONSIBLE
        && !department.equals(attribution.department())) {
      throw new Refusal(SOURCE_IS_ANOTHER_DEPARTMENT, term.code(), attribution.department());
    }
    return attribution;
  }

  private static boolean isClaimable(TermSource attribution) {
    return attribution.status() == TermStanding.CLAIMED
        || attribution.status() == TermStanding.FREE;
  }

  private static void requireOwner(StandardTerm term, String holder, String department) {
    if (!holder.equals(department)) {
      throw new Refusal(SOURCE_TAKEN, term.code(), holder);
    }
  }

  @Override
  public void published(PublishedEntry entry) {
    items.put(entry);
    release(List.of(entry.provider()), entry.publishedAt());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    var providers = items.providersOf(code);
    items.remove(code);
    release(providers, at);
  }

  private void release(List<String> providers, Instant at) {
    var succession = attributions.succession();
    providers.stream()
        .map(succession::successorOf)
        .distinct()
        .sorted()
        .forEach(
            department -> {
              claims.lock(department);
              claims.releaseUnused(department, succession, at);
            });
  }
}
