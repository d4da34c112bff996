package org.infoshare.search;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.infoshare.platform.Checks;
import org.infoshare.platform.Page;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Reason;

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

  /**
   * Refuses what cannot be searched.
   *
   * @param isClass whether there is such a class, sub-class or node
   * @param isProvider whether there is such a provider
   */
  static void search(SearchQuery query, Predicate<String> isClass, Predicate<String> isProvider) {
    var checks = new Checks();
    checks.optionalText("/q", query.q(), Tokens.LONGEST);
    if (checks.faults().isEmpty() && Asked.isGiven(query.q())) {
      int terms = Term.of(query.q()).size();
      checks
          .that(terms > 0, "/q", SearchReason.NOTHING_TO_SEARCH)
          .that(terms <= MOST_TERMS, "/q", SearchReason.TOO_MANY_TERMS, MOST_TERMS)
          .that(
              isShort(FoldedText.widthFolded(query.q())),
              "/q",
              PlatformReason.TOO_LONG,
              Tokens.LONGEST);
    }
    if (Asked.isGiven(query.node())) {
      known(
          checks.matching("/node", query.node(), CLASS),
          "/node",
          query.node(),
          isClass,
          SearchReason.CLASS_UNKNOWN);
    }
    if (Asked.isGiven(query.provider())) {
      boolean external = query.provider().startsWith(FilterValues.EXTERNAL);
      known(
          checks.optionalText(
              "/provider", query.provider(), external ? LONGEST_EXTERNAL : LONGEST_PROVIDER),
          "/provider",
          query.provider(),
          isProvider,
          SearchReason.PROVIDER_UNKNOWN);
    }
    if (query.limit() != null) {
      checks.inRange("/limit", query.limit(), 1, Page.MOST);
    }
    checks.refuseIfAny();
  }

  /** Looks for a value whose form is right. */
  private static void known(
      Checks checks, String pointer, String value, Predicate<String> exists, Reason unknown) {
    if (checks.faults().stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
      checks.that(exists.test(value), pointer, unknown, value);
    }
  }

  /** How many suggestions are wanted, where everything is in order. */
  static int suggest(String prefix, Integer limit) {
    var checks = new Checks();
    checks.text("/prefix", prefix, Tokens.LONGEST);
    if (checks.faults().isEmpty()) {
      checks.that(!FoldedText.terms(prefix).isEmpty(), "/prefix", SearchReason.NOTHING_TO_SEARCH);
    }
    if (limit != null) {
      checks.inRange("/limit", limit, 1, MOST_SUGGESTIONS);
    }
    checks.refuseIfAny();
    return limit == null ? USUAL_SUGGESTIONS : limit;
  }

  private static boolean isShort(String folded) {
    return folded.codePointCount(0, folded.length()) <= Tokens.LONGEST;
  }
}
