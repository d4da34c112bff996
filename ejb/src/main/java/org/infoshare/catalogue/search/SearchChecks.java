package org.infoshare.catalogue.search;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;

/** What a search must be like to be searched. */
final class SearchChecks {

  private static final int MAX_TERMS = 10;
  private static final int MAX_PROVIDER_LENGTH = 64;
  private static final int MAX_EXTERNAL_PROVIDER_LENGTH =
      FilterValues.EXTERNAL_PREFIX.length() + 500;
  private static final int MAX_SUGGESTIONS = 50;
  private static final int DEFAULT_SUGGESTIONS = 10;

  /** 类 has one digit, 项 three, 目 six, 细目 more. */
  private static final Pattern CLASS = Pattern.compile("[0-9]|[0-9]{3}|[0-9]{6,12}");

  private SearchChecks() {}

  /** What there is to filter by; asked only for values whose form is right. */
  interface KnownValues {

    /** Takes what is no class (类), sub-class (项) or node for a fault. */
    void checkNode(Checks checks, String node);

    /** Takes what is no department, with or without entries, and no external provider for one. */
    void checkProvider(Checks checks, String provider);
  }

  /** Refuses what cannot be searched. */
  static void search(SearchQuery query, KnownValues known) {
    var checks = new Checks();
    checks.optionalText("/q", query.q(), Tokens.MAX_LENGTH);
    if (checks.faults().isEmpty() && SearchCriteria.hasText(query.q())) {
      int terms = SearchTerm.of(query.q()).size();
      checks
          .require(terms > 0, "/q", SearchReason.NOTHING_TO_SEARCH)
          .require(terms <= MAX_TERMS, "/q", SearchReason.TOO_MANY_TERMS, MAX_TERMS)
          .require(
              isShort(FoldedText.foldWidth(query.q())),
              "/q",
              PlatformReason.TOO_LONG,
              Tokens.MAX_LENGTH);
    }
    if (SearchCriteria.hasText(query.node())) {
      checks.requireMatch("/node", query.node(), CLASS);
      if (hasNoFault(checks, "/node")) {
        known.checkNode(checks, query.node());
      }
    }
    if (SearchCriteria.hasText(query.provider())) {
      boolean external = query.provider().startsWith(FilterValues.EXTERNAL_PREFIX);
      checks.optionalText(
          "/provider",
          query.provider(),
          external ? MAX_EXTERNAL_PROVIDER_LENGTH : MAX_PROVIDER_LENGTH);
      if (hasNoFault(checks, "/provider")) {
        known.checkProvider(checks, query.provider());
      }
    }
    if (query.limit() != null) {
      checks.requireInRange("/limit", query.limit(), 1, Page.MAX_SIZE);
    }
    checks.refuseIfAny();
  }

  private static boolean hasNoFault(Checks checks, String pointer) {
    return checks.faults().stream().noneMatch(fault -> fault.pointer().equals(pointer));
  }

  /** How many suggestions are wanted, where everything is in order. */
  static int suggestionLimit(String prefix, Integer limit) {
    var checks = new Checks();
    checks.requireText("/prefix", prefix, Tokens.MAX_LENGTH);
    if (checks.faults().isEmpty()) {
      checks.require(
          !FoldedText.terms(prefix).isEmpty(), "/prefix", SearchReason.NOTHING_TO_SEARCH);
    }
    if (limit != null) {
      checks.requireInRange("/limit", limit, 1, MAX_SUGGESTIONS);
    }
    checks.refuseIfAny();
    return limit == null ? DEFAULT_SUGGESTIONS : limit;
  }

  private static boolean isShort(String folded) {
    return folded.codePointCount(0, folded.length()) <= Tokens.MAX_LENGTH;
  }
}
