package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.TERM_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.DescriptionRule;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.foundation.platform.Checks;

/** Requires that an item names a registered standard term, or none. */
@ApplicationScoped
class RegisteredTermsRule implements DescriptionRule {

  private final StandardTerms terms;

  /** For the container's proxy. */
  protected RegisteredTermsRule() {
    this(null);
  }

  @Inject
  RegisteredTermsRule(StandardTerms terms) {
    this.terms = terms;
  }

  @Override
  public void check(NewEntry given, Checks checks) {
    List<ItemDefinition> items = given.items() == null ? List.of() : given.items();
    var termCodes =
        items.stream()
            .filter(Objects::nonNull)
            .map(ItemDefinition::term)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (termCodes.isEmpty()) {
      return;
    }
    var registered = terms.registered(termCodes);
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item != null && item.term() != null) {
        checks.require(
            registered.contains(item.term()), "/items/" + i + "/term", TERM_UNKNOWN, item.term());
      }
    }
  }
}
