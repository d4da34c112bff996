package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.TERM_OR_REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.publication.ItemAdviceKind;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;

/**
 * Inside the 16 classes of basic information each item names its standard term, or says why none
 * fits (2016 rules art. 3, ch. II): without a term nobody sees that a datum has a source already.
 * The authority that publishes sees the reason, and every item whose names mean a term.
 */
@ApplicationScoped
class TermsInBasicClassesRule implements PublicationRule {

  private final StandardTerms terms;
  private final Responsibilities responsibilities;

  /** For the container's proxy. */
  protected TermsInBasicClassesRule() {
    this(null, null);
  }

  @Inject
  TermsInBasicClassesRule(StandardTerms terms, Responsibilities responsibilities) {
    this.terms = terms;
    this.responsibilities = responsibilities;
  }

  /** Refuses an item with neither term nor reason: {@code term-or-reason-missing}. */
  @Override
  public void check(PublishedEntry proposed, PublishedEntry before) {
    var unexplained =
        withoutTerm(proposed).stream()
            .filter(item -> item.noTermReason() == null)
            .map(ItemDefinition::name)
            .collect(Collectors.joining(", "));
    if (!unexplained.isEmpty() && responsibilities.isBasicNode(proposed.content().node())) {
      throw new Refusal(TERM_OR_REASON_MISSING, unexplained);
    }
  }

  @Override
  public List<ItemAdvice> advise(PublishedEntry proposed) {
    var items = withoutTerm(proposed);
    if (items.isEmpty()) {
      return List.of();
    }
    var matcher = new ItemMatcher(new TermDictionary(terms.all()));
    var advice = new ArrayList<ItemAdvice>();
    for (var item : items) {
      if (item.noTermReason() != null) {
        advice.add(about(item, ItemAdviceKind.NO_TERM_FITS, null));
      }
      matcher
          .termOf(new ReuseItem(item.name(), item.chineseName(), item.englishName(), null))
          .ifPresent(term -> advice.add(about(item, ItemAdviceKind.RESEMBLES_TERM, term)));
    }
    return advice;
  }

  private static List<ItemDefinition> withoutTerm(PublishedEntry proposed) {
    return proposed.items().stream().filter(item -> item.term() == null).toList();
  }

  private static ItemAdvice about(ItemDefinition item, ItemAdviceKind kind, String term) {
    return new ItemAdvice(item.name(), kind, term, null, null, null, item.noTermReason());
  }
}
