package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infoshare.catalogue.description.ClassNode;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.CodeLists;
import org.infoshare.catalogue.description.DescriptionRule;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.ReferenceData;

@ApplicationScoped
class StoredReferenceData implements ReferenceData {

  @Inject private ClassNodes nodes;
  @Inject private CodeLists lists;
  @Inject private Entries entries;
  @Inject private Instance<DescriptionRule> rules;
  @Inject private EntryNames names;

  @Override
  public Optional<ClassNode> node(String code) {
    return nodes.find(code);
  }

  @Override
  public boolean hasFormatType(FormatClass formatClass, String type) {
    return lists
        .find("format-type", type)
        .filter(found -> found.parent() == null || found.parent().equals(formatClass.name()))
        .isPresent();
  }

  @Override
  public boolean hasReferenceSystem(String code) {
    return lists.find("reference-system", code).isPresent();
  }

  @Override
  public boolean hasEntry(String code) {
    return EntryCode.parse(code).flatMap(entries::find).isPresent();
  }

  @Override
  public Iterable<DescriptionRule> rules() {
    return rules;
  }

  @Override
  public boolean isNameTaken(String provider, String name, String code) {
    return names.isTaken(provider, name, code);
  }
}
