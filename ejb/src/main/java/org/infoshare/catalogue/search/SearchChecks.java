package org.infoshare.catalogue.search;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;

/** What a search must be like to be searched. */
final class SearchChecks {

  private static final int MOST_TERMS = 10;
  private static final int LONGEST_PROVIDER = 64;
  private static final int LONGEST_EXTERNAL = FilterValues.EXTERNAL.length() + 500;
  private static final int MOST_SUGGESTIONS = 50;
  private static final int USUAL_SUGGESTIONS = 10;

  /** 类 has one digit, 项 three, 目 six, 细目 more. */
  private static final Pattern CLASS = Pattern.compile("[0-9]|[0-9]{3}|[0-9]{6,12}");

  private SearchChecks() {}

  /** What there is to filter by; asked only for values whose form is right. */
  interface Known {

    /** Takes what is no class (类), sub-class (项) or node for a fault. */
    void checkNode(Checks checks, String node);

    /** Takes what is no department, with or without entries, and no external provider for one. */
    void checkProvider(Checks checks, String provider);
  }

  /** Refuses what cannot be searched. */
  static void search(SearchQuery query, Known known) {
    var checks = new Checks();
    checks.optionalText("/q", query.q(), Tokens.LONGEST);
    if (checks.faults().isEmpty() && Asked.isGiven(query.q())) {
      int terms = Term.of(query.q()).size();
      checks
          .require(terms > 0, "/q", SearchReason.NOTHING_TO_SEARCH)
          .require(terms <= MOST_TERMS, "/q", SearchReason.TOO_MANY_TERMS, MOST_TERMS)
          .require(
              isShort(FoldedText.widthFolded(query.q())),
              "/q",
              PlatformReason.TOO_LONG,
              Tokens.LONGEST);
    }
    if (Asked.isGiven(query.node())) {
      checks.requireMatch("/node", query.node(), CLASS);
      if (isFine(checks, "/node")) {
        known.checkNode(checks, query.node());
      }
    }
    if (Asked.isGiven(query.provider())) {
      boolean external = query.provider().startsWith(FilterValues.EXTERNAL);
      checks.optionalText(
          "/provider", query.provider(), external ? LONGEST_EXTERNAL : LONGEST_PROVIDER);
      if (isFine(checks, "/provider")) {
        known.checkProvider(checks, query.provider());
      }
    }
    if (query.limit() != null) {
      checks.requireInRange("/limit", query.limit(), 1, Page.MAX_SIZE);
    }
    checks.refuseIfAny();
  }

  private static boolean isFine(Checks checks, String pointer) {
    return checks.faults().stream().noneMatch(fault -> fault.pointer().equals(pointer));
  }

  /** How many suggestions are wanted, where everything is in order. */
  static int suggest(String prefix, Integer limit) {
    var checks = new Checks();
    checks.requireText("/prefix", prefix, Tokens.LONGEST);
    if (checks.faults().isEmpty()) {
      checks.require(
          !FoldedText.terms(prefix).isEmpty(), "/prefix", SearchReason.NOTHING_TO_SEARCH);
    }
    if (limit != null) {
      checks.requireInRange("/limit", limit, 1, MOST_SUGGESTIONS);
    }
    checks.refuseIfAny();
    return limit == null ? USUAL_SUGGESTIONS : limit;
  }

  private static boolean isShort(String folded) {
    return folded.codePointCount(0, folded.length()) <= Tokens.LONGEST;
  }
}
