package org.infoshare.time.rulebook;

import static org.infoshare.time.rulebook.Limit.CONFIGURED;

import java.time.Instant;
import java.util.Objects;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * A limit as it is kept, with what its article says: the one place where a change is weighed
 * against the law.
 *
 * @param value how long it is
 * @param origin where the number of days comes from
 * @param extension where the extension comes from; null where there is none
 * @param clockTag how sure the clock is; null where there is none
 * @param article what the law says; null where no article is known to say it
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
    boolean ownAllowed,
    Instant since,
    String by,
    int version) {

  /** The tag of what somebody chose: nothing that was read says it. */
  static final String CONFIGURED_TAG = "INFERRED-D";

  static final int MAX_DAYS = 250;

  /**
   * An article and what it says.
   *
   * @param extensionDays by how many working days it lets the limit be extended; null for none
   */
  record Article(String name, String tag, int workingDays, Integer extensionDays) {}

  /** Where a number comes from. */
  record Origin(String source, String tag) {

    static final Origin CONFIGURED_HERE = new Origin(CONFIGURED, CONFIGURED_TAG);

    boolean isConfigured() {
      return CONFIGURED.equals(source);
    }
  }

  /**
   * The limit as it is to be.
   *
   * @throws Refusal {@code invalid} with every field at fault, {@code limit-fixed} if it may not be
   *     changed, {@code limit-set-by-law} if the article allows less time
   */
  RuleLimit change(LimitChange asked, String account, Instant at) {
    check(asked);
    if (!changeable) {
      throw new Refusal(RulebookReason.LIMIT_FIXED, key, origin.source());
    }
    var next = new LimitValue(asked.workingDays(), asked.extensionDays(), asked.supplementClock());
    if (article != null && (next.workingDays() > article.workingDays() || isExtendedBeyond(next))) {
      throw new Refusal(
          RulebookReason.LIMIT_SET_BY_LAW,
          article.name(),
          article.workingDays(),
          Objects.requireNonNullElse(article.extensionDays(), 0));
    }
    return new RuleLimit(
        ruleSet,
        key,
        next,
        originOf(next),
        extensionOf(next),
        next.supplementClock() == value.supplementClock() ? clockTag : CONFIGURED_TAG,
        soft,
        article,
        changeable,
        ownAllowed,
        at,
        account,
        version + 1);
  }

  /** The limit for a case to which these values apply: those of now, or of an earlier instant. */
  Limit limit(LimitValue then) {
    var days = originOf(then);
    var more = extensionOf(then);
    return new Limit(
        key,
        then.workingDays(),
        then.extensionDays(),
        more == null ? null : more.source(),
        then.supplementClock(),
        days.source(),
        days.tag(),
        days.isConfigured(),
        soft);
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
        ownAllowed,
        since,
        by,
        version);
  }

  private void check(LimitChange asked) {
    var checks = new Checks().requireInRange("/workingDays", asked.workingDays(), 1, MAX_DAYS);
    if (asked.extensionDays() != null) {
      checks.requireInRange("/extensionDays", asked.extensionDays(), 1, MAX_DAYS);
    }
    if (value.supplementClock() != null) {
      checks.requirePresent("/supplementClock", asked.supplementClock());
    } else {
      checks.require(
          asked.supplementClock() == null,
          "/supplementClock",
          RulebookReason.CLOCK_NOT_APPLICABLE,
          key);
    }
    checks.requireText("/reasons", asked.reasons(), RulebookService.MAX_REASONS_LENGTH);
    checks.refuseIfAny();
  }

  private boolean isExtendedBeyond(LimitValue next) {
    return Objects.requireNonNullElse(next.extensionDays(), 0)
        > Objects.requireNonNullElse(article.extensionDays(), 0);
  }

  private Origin originOf(LimitValue next) {
    if (article != null && next.workingDays() == article.workingDays()) {
      return new Origin(article.name(), article.tag());
    }
    return next.workingDays() == value.workingDays() ? origin : Origin.CONFIGURED_HERE;
  }

  private Origin extensionOf(LimitValue next) {
    if (next.extensionDays() == null) {
      return null;
    }
    if (article != null && next.extensionDays().equals(article.extensionDays())) {
      return new Origin(article.name(), article.tag());
    }
    return next.extensionDays().equals(value.extensionDays()) ? extension : Origin.CONFIGURED_HERE;
  }

  /**
   * Lets only him change it who has read it as it is.
   *
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  void requireLockVersion(Integer lockVersion) {
    if (lockVersion != version) {
      throw new Refusal(PlatformReason.CHANGED_MEANWHILE);
    }
  }
}
