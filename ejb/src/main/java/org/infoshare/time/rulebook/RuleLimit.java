package org.infoshare.time.rulebook;

import static org.infoshare.time.rulebook.Limit.CONFIGURED;

import java.time.Instant;
import java.util.Objects;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * A stored limit, with the number that its article sets. It is the only place where a change is
 * checked against the law.
 *
 * @param value the length of the limit
 * @param origin the source of the number of days
 * @param extension the source of the extension; null if there is none
 * @param clockTag how certain the clock is; null if there is none
 * @param article the rule of the law; null if no article is known
 */
record RuleLimit(
    String ruleSet,
    String key,
    LimitValue value,
    Origin origin,
    Origin extension,
    String clockTag,
    boolean soft,
    Article article,
    boolean changeable,
    boolean ownLimitAllowed,
    Instant since,
    String by,
    int version) {

  /** The evidence tag of a chosen value, which no document sets. */
  static final String CONFIGURED_TAG = "INFERRED-D";

  static final int MAX_DAYS = 250;

  /**
   * An article and the limit that it sets.
   *
   * @param extensionDays the working days by which it allows an extension; null for none
   */
  record Article(String name, String tag, int workingDays, Integer extensionDays) {}

  /** The source of a number. */
  record Origin(String source, String tag) {

    static final Origin CONFIGURED_HERE = new Origin(CONFIGURED, CONFIGURED_TAG);

    boolean isConfigured() {
      return CONFIGURED.equals(source);
    }
  }

  /**
   * The limit after a change.
   *
   * @throws Refusal {@code invalid} with every field at fault, {@code limit-fixed} if it may not be
   *     changed, {@code limit-set-by-law} if the article allows less time
   */
  RuleLimit change(LimitChange change, String account, Instant at) {
    check(change);
    if (!changeable) {
      throw new Refusal(RulebookReason.LIMIT_FIXED, key, RuleSource.inWords(origin.source()));
    }
    var newValue =
        new LimitValue(change.workingDays(), change.extensionDays(), change.supplementClock());
    if (article != null
        && (newValue.workingDays() > article.workingDays() || isExtendedBeyond(newValue))) {
      throw new Refusal(
          RulebookReason.LIMIT_SET_BY_LAW,
          RuleSource.inWords(article.name()),
          article.workingDays(),
          Objects.requireNonNullElse(article.extensionDays(), 0));
    }
    return new RuleLimit(
        ruleSet,
        key,
        newValue,
        originOf(newValue),
        extensionOf(newValue),
        newValue.supplementClock() == value.supplementClock() ? clockTag : CONFIGURED_TAG,
        soft,
        article,
        changeable,
        ownLimitAllowed,
        at,
        account,
        version + 1);
  }

  /**
   * The limit for a case with the given values: the current ones, or those of an earlier instant.
   */
  Limit limit(LimitValue effective) {
    var daysOrigin = originOf(effective);
    var extensionOrigin = extensionOf(effective);
    return new Limit(
        key,
        effective.workingDays(),
        effective.extensionDays(),
        extensionOrigin == null ? null : extensionOrigin.source(),
        effective.supplementClock(),
        daysOrigin.source(),
        daysOrigin.tag(),
        daysOrigin.isConfigured(),
        soft,
        article == null ? null : new Limit.Article(article.name(), article.workingDays()));
  }

  LimitView view() {
    return new LimitView(
        ruleSet,
        key,
        value.workingDays(),
        origin.source(),
        origin.tag(),
        origin.isConfigured(),
        value.extensionDays(),
        extension == null ? null : extension.source(),
        extension == null ? null : extension.tag(),
        value.supplementClock(),
        value.supplementClock() == null ? null : CONFIGURED,
        clockTag,
        soft,
        article == null ? null : article.name(),
        article == null ? null : article.workingDays(),
        article == null ? null : article.extensionDays(),
        changeable,
        ownLimitAllowed,
        since,
        by,
        version);
  }

  private void check(LimitChange change) {
    var checks = new Checks().requireInRange("/workingDays", change.workingDays(), 1, MAX_DAYS);
    if (change.extensionDays() != null) {
      checks.requireInRange("/extensionDays", change.extensionDays(), 1, MAX_DAYS);
    }
    if (value.supplementClock() != null) {
      checks.requirePresent("/supplementClock", change.supplementClock());
    } else {
      checks.require(
          change.supplementClock() == null,
          "/supplementClock",
          RulebookReason.CLOCK_NOT_APPLICABLE,
          key);
    }
    checks.requireReasons("/reasons", change.reasons());
    checks.refuseIfAny();
  }

  private boolean isExtendedBeyond(LimitValue newValue) {
    return Objects.requireNonNullElse(newValue.extensionDays(), 0)
        > Objects.requireNonNullElse(article.extensionDays(), 0);
  }

  private Origin originOf(LimitValue newValue) {
    if (article != null && newValue.workingDays() == article.workingDays()) {
      return new Origin(article.name(), article.tag());
    }
    return newValue.workingDays() == value.workingDays() ? origin : Origin.CONFIGURED_HERE;
  }

  private Origin extensionOf(LimitValue newValue) {
    if (newValue.extensionDays() == null) {
      return null;
    }
    if (article != null && newValue.extensionDays().equals(article.extensionDays())) {
      return new Origin(article.name(), article.tag());
    }
    return newValue.extensionDays().equals(value.extensionDays())
        ? extension
        : Origin.CONFIGURED_HERE;
  }

  /**
   * Requires that the caller has read the current version.
   *
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  void requireLockVersion(Integer lockVersion) {
    if (lockVersion != version) {
      throw new Refusal(PlatformReason.CHANGED_MEANWHILE);
    }
  }
}
