package org.infoshare.sharing.terms;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.sharing.terms.TermsReason.ITEM_NOT_ASKED_FOR;
import static org.infoshare.sharing.terms.TermsReason.PARTIAL_WITHOUT_REASONS;
import static org.infoshare.sharing.terms.TermsReason.RETURN_FLOW_WITHOUT_CONDITIONS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** Checks the answer to a request against what it asks for and the current catalogue. */
public final class ConsentValidator {

  private static final int MAX_ARTICLE_LENGTH = 100;

  private ConsentValidator() {}

  /**
   * The items that a consent covers, in the order of the request.
   *
   * @param content the content of the request
   * @param entry the current version of the entry
   * @throws Refusal {@code invalid} with every fault
   */
  public static List<String> items(Consent consent, RequestContent content, PublishedEntry entry) {
    var requested = content.items();
    var checks = new Checks();
    checks
        .optionalText("/reasons", consent.reasons(), Checks.MAX_REASONS_LENGTH)
        .optionalText(
            "/disposalRequirement", consent.disposalRequirement(), Checks.MAX_REASONS_LENGTH);
    if (consent.items() == null) {
      requested.forEach(name -> ItemsValidator.checkShared(checks, "/items", name, entry));
      checks.refuseIfAny();
      return requested;
    }
    var chosen = new HashSet<>(consent.items());
    checkChosen(checks, consent.items(), Set.copyOf(requested), entry);
    if (!chosen.containsAll(requested)) {
      checkPartial(checks, consent, content.isReturnFlow());
    }
    checks.refuseIfAny();
    return requested.stream().filter(chosen::contains).toList();
  }

  private static void checkChosen(
      Checks checks, List<String> chosen, Set<String> requested, PublishedEntry entry) {
    checks.require(!chosen.isEmpty(), "/items", MISSING);
    ItemsValidator.checkNames(checks, chosen);
    for (int i = 0; i < chosen.size(); i++) {
      String name = chosen.get(i);
      if (name != null && !requested.contains(name)) {
        checks.addFault("/items/" + i, ITEM_NOT_ASKED_FOR, name);
      } else {
        ItemsValidator.checkShared(checks, "/items/" + i, name, entry);
      }
    }
  }

  private static void checkPartial(Checks checks, Consent consent, boolean returnFlow) {
    boolean explained = consent.reasons() != null && !consent.reasons().isBlank();
    checks.require(explained, "/reasons", PARTIAL_WITHOUT_REASONS);
    if (returnFlow) {
      checkGround(checks, consent.ground());
    }
    checkArticle(checks, consent.ground(), consent.article());
  }

  /**
   * Checks the ground and the reasons of a refusal.
   *
   * @param article the article that the provider relies on; null where it names none
   * @param returnFlow whether the data is to flow back to its territory
   */
  public static void checkRefusal(
      RefusalGround ground, String article, String reasons, boolean returnFlow) {
    var checks = new Checks();
    if (returnFlow) {
      checkGround(checks, ground);
    } else {
      checks.requireChoice("/ground", ground, RefusalGround.values());
    }
    checkArticle(checks, ground, article);
    checks.requireReasons("/reasons", reasons).refuseIfAny();
  }

  private static void checkArticle(Checks checks, RefusalGround ground, String article) {
    checkArticle(checks, ground != null && ground.requiresArticle(), article);
  }

  /**
   * Checks the article that a provider relies on.
   *
   * @param required whether the ground is nothing without it
   */
  public static void checkArticle(Checks checks, boolean required, String article) {
    if (required) {
      checks.requireText("/article", article, MAX_ARTICLE_LENGTH);
    } else {
      checks.optionalText("/article", article, MAX_ARTICLE_LENGTH);
    }
  }

  private static void checkGround(Checks checks, RefusalGround ground) {
    checks.requireChoice(
        "/ground", ground, RefusalGround.OF_RETURN_FLOW.toArray(RefusalGround[]::new));
    boolean allowed = ground == null || RefusalGround.OF_RETURN_FLOW.contains(ground);
    checks.require(allowed, "/ground", RETURN_FLOW_WITHOUT_CONDITIONS);
  }
}
