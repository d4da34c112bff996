package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.SOURCE_IS_ANOTHER_DEPARTMENT;
import static org.infoshare.catalogue.source.SourceReason.SOURCE_NOT_DESIGNATED;
import static org.infoshare.catalogue.source.SourceReason.TERM_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.publication.ItemAdviceKind;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Territory;

/**
 * The rule of one source for each datum (2016 rules art. 3, Decree 809 art. 19): in a city or
 * district only the source of a term publishes it as its own, in any number of entries.
 *
 * <p>Only confirmed rows of the table refuse a publication. Rows that are only inferred, and
 * entries of other departments with the same term, are told to the authority that publishes; it may
 * return the entry, or name the source. The entries of a merged department belong to its successor.
 */
@ApplicationScoped
class OneSourceRule implements PublicationRule, PublicationListener {

  private final StandardTerms terms;
  private final TermSources attributions;
  private final PublishedItems items;
  private final DepartmentNames names;

  /** For the container's proxy. */
  protected OneSourceRule() {
    this(null, null, null, null);
  }

  @Inject
  OneSourceRule(
      StandardTerms terms, TermSources attributions, PublishedItems items, DepartmentNames names) {
    this.terms = terms;
    this.attributions = attributions;
    this.items = items;
    this.names = names;
  }

  /**
   * Checks that the table permits the department of the version to publish every term.
   *
   * @throws Refusal {@code source-is-another-department}, {@code source-not-named}, {@code
   *     term-unknown}
   */
  @Override
  public void check(PublishedEntry proposed, PublishedEntry before) {
    String department = attributions.succession().successorOf(proposed.provider());
    var territory = attributions.territoryOf(department);
    proposed.items().stream()
        .map(ItemDefinition::term)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(term -> requirePermitted(term, department, territory));
  }

  private void requirePermitted(String code, String department, Territory territory) {
    var term = terms.find(code).orElseThrow(() -> new Refusal(TERM_UNKNOWN, code));
    var attribution = attributions.of(term, territory);
    if (attribution.status() == SourceStatus.UNASSIGNED) {
      throw new Refusal(SOURCE_NOT_DESIGNATED, code, attribution.functions());
    }
    if (attribution.status() == SourceStatus.RESPONSIBLE
        && !department.equals(attribution.department())) {
      throw new Refusal(
          SOURCE_IS_ANOTHER_DEPARTMENT, code, names.nameAndCode(attribution.department()));
    }
  }

  @Override
  public List<ItemAdvice> advise(PublishedEntry proposed) {
    var succession = attributions.succession();
    String department = succession.successorOf(proposed.provider());
    var territory = attributions.territoryOf(department);
    var advice = new ArrayList<ItemAdvice>();
    for (var item : proposed.items()) {
      var term = item.term() == null ? null : terms.find(item.term()).orElse(null);
      if (term == null || Boolean.TRUE.equals(term.identifier())) {
        continue;
      }
      var attribution = attributions.of(term, territory);
      if (attribution.status() == SourceStatus.INFERRED
          && !department.equals(attribution.department())) {
        advice.add(inferred(item, attribution));
      }
      otherPublishers(term, department, territory, succession)
          .forEach(other -> advice.add(publishedBy(other, item)));
    }
    return advice;
  }

  private List<String> otherPublishers(
      StandardTerm term, String department, Territory territory, Succession succession) {
    return items.providersOfTerm(term.code()).stream()
        .map(succession::successorOf)
        .distinct()
        .filter(other -> !other.equals(department))
        .filter(other -> attributions.territoryOf(other).equals(territory))
        .toList();
  }

  private static ItemAdvice inferred(ItemDefinition item, TermSource attribution) {
    return new ItemAdvice(
        item.name(),
        ItemAdviceKind.RESPONSIBILITY_INFERRED,
        item.term(),
        attribution.department(),
        attribution.functions(),
        attribution.evidenceTags(),
        null);
  }

  private static ItemAdvice publishedBy(String department, ItemDefinition item) {
    return new ItemAdvice(
        item.name(),
        ItemAdviceKind.PUBLISHED_BY_ANOTHER,
        item.term(),
        department,
        null,
        null,
        null);
  }

  @Override
  public void published(PublishedEntry entry) {
    items.put(entry);
  }

  @Override
  public void withdrawn(String code, Instant at) {
    items.remove(code);
  }
}
