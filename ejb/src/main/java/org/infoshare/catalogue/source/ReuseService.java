package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.TERM_UNKNOWN;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.entry.CatalogueService;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** Proposes what is published already, so that nobody collects it again. */
@Stateless
public class ReuseService {

  private static final int MAX_ITEMS = 200;
  private static final int MAX_MATCHES = 20;

  @Inject private ProvidedItems providedItems;
  @Inject private CatalogueService catalogue;
  @Inject private Callers callers;

  /**
   * What is published of each item, who may have it and how.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<ReuseProposal> propose(ReuseQuestion question) {
    var vocabulary = providedItems.dictionary();
    check(question.items(), vocabulary);
    return proposals(question.items(), null, vocabulary);
  }

  /**
   * The same for the items of an entry that the caller may know of, drafts included; what the entry
   * itself has published is left out.
   *
   * @throws Refusal {@code entry-not-found} if there is none that the caller may know of
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<ReuseProposal> proposeFor(String code) {
    var entry = catalogue.get(code);
    var items =
        entry.items().stream()
            .map(
                item ->
                    new ReuseItem(item.name(), item.chineseName(), item.englishName(), item.term()))
            .toList();
    return proposals(items, entry.code(), providedItems.dictionary());
  }

  private List<ReuseProposal> proposals(
      List<ReuseItem> items, String except, TermDictionary vocabulary) {
    var resemblance = new ItemMatcher(vocabulary);
    String own = callers.current().department();
    var entries = new HashMap<String, PublishedEntry>();
    return items.stream()
        .map(
            asked -> {
              var search = resemblance.searchKeys(asked);
              Set<String> sources =
                  resemblance
                      .termOf(asked)
                      .flatMap(vocabulary::term)
                      .map(providedItems::sourcesOf)
                      .orElse(Set.of());
              var matches = new ArrayList<ReuseMatch>();
              for (var there : providedItems.findMatching(search.terms(), search.plainNames())) {
                if (!there.entry().equals(except)) {
                  resemblance
                      .compare(asked, there)
                      .map(
                          likeness -> match(likeness, there, sources, own, entryOf(there, entries)))
                      .ifPresent(matches::add);
                }
              }
              matches.sort(
                  Comparator.comparing((ReuseMatch match) -> !match.source())
                      .thenComparing(ReuseMatch::likeness)
                      .thenComparing(ReuseMatch::entry));
              return new ReuseProposal(
                  asked.name(),
                  asked.chineseName(),
                  resemblance.termOf(asked).orElse(null),
                  matches.stream().limit(MAX_MATCHES).toList());
            })
        .toList();
  }

  private PublishedEntry entryOf(PublishedItem there, Map<String, PublishedEntry> entries) {
    return entries.computeIfAbsent(there.entry(), providedItems::entry);
  }

  private static ReuseMatch match(
      Likeness likeness,
      PublishedItem there,
      Set<String> sources,
      String own,
      PublishedEntry entry) {
    return ReuseMatch.of(
        likeness,
        there.term(),
        new ProvidedItem(
            entry, ProvidedItems.itemOf(entry, there.name()), sources.contains(there.provider())),
        own);
  }

  private static void check(List<ReuseItem> items, TermDictionary vocabulary) {
    var checks = new Checks();
    if (items == null || items.isEmpty()) {
      checks.addFault("/items", PlatformReason.MISSING);
    } else {
      checks.require(items.size() <= MAX_ITEMS, "/items", OUT_OF_RANGE, 1, MAX_ITEMS);
      for (int i = 0; i < items.size(); i++) {
        check("/items/" + i, items.get(i), vocabulary, checks);
      }
    }
    checks.refuseIfAny();
  }

  private static void check(
      String pointer, ReuseItem item, TermDictionary vocabulary, Checks checks) {
    if (item == null) {
      checks.addFault(pointer, PlatformReason.MISSING);
      return;
    }
    checks.optionalText(pointer + "/name", item.name(), 40);
    checks.requireText(pointer + "/chineseName", item.chineseName(), 50);
    checks.optionalText(pointer + "/englishName", item.englishName(), 128);
    checks.require(
        item.term() == null || vocabulary.term(item.term()).isPresent(),
        pointer + "/term",
        TERM_UNKNOWN,
        item.term());
  }
}
