package org.infoshare.catalogue.search;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;

/** Checks of search queries. */
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

  /** The known filter values, asked only for values with a valid form. */
  interface KnownValues {

    /** Adds a fault if there is no such class (类), sub-class (项) or node. */
    void checkNode(Checks checks, String node);

    /**
     * Adds a fault if there is neither such a department, with or without entries, nor such an
     * external provider.
     */
    void checkProvider(Checks checks, String provider);
  }

  /** Refuses an invalid query. */
  static void search(SearchQuery query, KnownValues knownValues) {
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
        knownValues.checkNode(checks, query.node());
      }
    }
    if (SearchCriteria.hasText(query.provider())) {
      boolean external = query.provider().startsWith(FilterValues.EXTERNAL_PREFIX);
      checks.optionalText(
          "/provider",
          query.provider(),
          external ? MAX_EXTERNAL_PROVIDER_LENGTH : MAX_PROVIDER_LENGTH);
      if (hasNoFault(checks, "/provider")) {
        knownValues.checkProvider(checks, query.provider());
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

  /** The number of suggestions to return, if the input is valid. */
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
