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
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Refusal;

/**
 * The rule of one source for each datum (809 art. 19): only the source of a term publishes it as
 * its own, in any number of entries.
 *
 * <p>If no department is responsible for a term, the first department that publishes it claims it.
 * The claim ends when the last published entry of the department with the term is withdrawn or
 * loses the term. The terms and entries of a merged department belong to its successor.
 */
@ApplicationScoped
class OneSourceRule implements PublicationRule, PublicationListener {

  private final StandardTerms terms;
  private final TermSources attributions;
  private final TermClaims claims;
  private final PublishedItems items;
  private final DepartmentNames names;
  private final Clock clock;

  /** For the container's proxy. */
  protected OneSourceRule() {
    this(null, null, null, null, null, null);
  }

  @Inject
  OneSourceRule(
      StandardTerms terms,
      TermSources attributions,
      TermClaims claims,
      PublishedItems items,
      DepartmentNames names,
      Clock clock) {
    this.terms = terms;
    this.attributions = attributions;
    this.claims = claims;
    this.items = items;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Checks that the department of the version is the source of every term, and claims terms without
   * a source.
   *
   * <p>Terms are locked in a fixed order, so that two publications never deadlock.
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
        String claimant = claims.claim(term.code(), department, proposed.code(), clock.instant());
        requireOwner(term, succession.successorOf(claimant), department);
      }
    }
  }

  /** The same check without claims: submission does not reserve a term without a source. */
  @Override
  public void precheck(PublishedEntry proposed, PublishedEntry before) {
    String department = attributions.succession().successorOf(proposed.provider());
    for (var term : termsOf(proposed)) {
      var attribution = requireAdmissible(term, department);
      if (attribution.status() == SourceStatus.CLAIMED) {
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

  /** The source of the term; refused if the table does not permit the department to publish it. */
  private TermSource requireAdmissible(StandardTerm term, String department) {
    var attribution = attributions.of(term);
    if (attribution.status() == SourceStatus.UNASSIGNED) {
      throw new Refusal(SOURCE_NOT_DESIGNATED, term.code(), attribution.functions());
    }
    if (attribution.status() == SourceStatus.RESPONSIBLE
        && !department.equals(attribution.department())) {
      throw new Refusal(
          SOURCE_IS_ANOTHER_DEPARTMENT, term.code(), names.nameAndCode(attribution.department()));
    }
    return attribution;
  }

  private static boolean isClaimable(TermSource attribution) {
    return attribution.status() == SourceStatus.CLAIMED
        || attribution.status() == SourceStatus.FREE;
  }

  private void requireOwner(StandardTerm term, String claimant, String department) {
    if (!claimant.equals(department)) {
      throw new Refusal(SOURCE_TAKEN, term.code(), names.nameAndCode(claimant));
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
