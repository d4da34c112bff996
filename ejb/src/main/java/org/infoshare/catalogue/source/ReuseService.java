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
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** Proposes published items for reuse, so that nobody collects them again. */
@Stateless
public class ReuseService {

  private static final int MAX_ITEMS = 200;
  private static final int MAX_MATCHES = 20;

  @Inject private ProvidedItems providedItems;
  @Inject private CatalogueService catalogue;
  @Inject private Callers callers;

  /**
   * The published matches of each item, with their providers and the routes to them.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<ReuseProposal> propose(ReuseQuestion question) {
    var dictionary = providedItems.dictionary();
    check(question.items(), dictionary);
    return proposals(question.items(), null, dictionary);
  }

  /**
   * The matches for the items of an entry that is visible to the caller, drafts included. Items
   * that the entry itself has published are left out.
   *
   * @throws Refusal {@code entry-not-found} if no such entry is visible to the caller
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
      List<ReuseItem> items, String excludedEntry, TermDictionary dictionary) {
    var matcher = new ItemMatcher(dictionary);
    String ownDepartment = callers.current().department();
    var entries = new HashMap<String, PublishedEntry>();
    return items.stream()
        .map(
            item -> {
              var search = matcher.searchKeys(item);
              Set<String> sources =
                  matcher
                      .termOf(item)
                      .flatMap(dictionary::term)
                      .map(providedItems::sourcesOf)
                      .orElse(Set.of());
              var matches = new ArrayList<ReuseMatch>();
              for (var published :
                  providedItems.findMatching(search.terms(), search.plainNames())) {
                if (!published.entry().equals(excludedEntry)) {
                  matcher
                      .compare(item, published)
                      .map(
                          similarity ->
                              match(
                                  similarity,
                                  published,
                                  sources,
                                  ownDepartment,
                                  entryOf(published, entries)))
                      .ifPresent(matches::add);
                }
              }
              matches.sort(
                  Comparator.comparing((ReuseMatch match) -> !match.source())
                      .thenComparing(ReuseMatch::similarity)
                      .thenComparing(ReuseMatch::entry));
              return new ReuseProposal(
                  item.name(),
                  item.chineseName(),
                  matcher.termOf(item).orElse(null),
                  matches.stream().limit(MAX_MATCHES).toList());
            })
        .toList();
  }

  private PublishedEntry entryOf(PublishedItem published, Map<String, PublishedEntry> entries) {
    return entries.computeIfAbsent(published.entry(), providedItems::entry);
  }

  private static ReuseMatch match(
      Similarity similarity,
      PublishedItem published,
      Set<String> sources,
      String ownDepartment,
      PublishedEntry entry) {
    return ReuseMatch.of(
        similarity,
        published.term(),
        new ProvidedItem(
            entry,
            ProvidedItems.itemOf(entry, published.name()),
            sources.contains(published.provider())),
        ownDepartment);
  }

  private static void check(List<ReuseItem> items, TermDictionary dictionary) {
    var checks = new Checks();
    if (items == null || items.isEmpty()) {
      checks.addFault("/items", PlatformReason.MISSING);
    } else {
      checks.require(items.size() <= MAX_ITEMS, "/items", OUT_OF_RANGE, 1, MAX_ITEMS);
      for (int i = 0; i < items.size(); i++) {
        check("/items/" + i, items.get(i), dictionary, checks);
      }
    }
    checks.refuseIfAny();
  }

  private static void check(
      String pointer, ReuseItem item, TermDictionary dictionary, Checks checks) {
    if (item == null) {
      checks.addFault(pointer, PlatformReason.MISSING);
      return;
    }
    checks.optionalText(pointer + "/name", item.name(), 40);
    checks.requireText(pointer + "/chineseName", item.chineseName(), 50);
    checks.optionalText(pointer + "/englishName", item.englishName(), 128);
    checks.require(
        item.term() == null || dictionary.term(item.term()).isPresent(),
        pointer + "/term",
        TERM_UNKNOWN,
        item.term());
  }
}
