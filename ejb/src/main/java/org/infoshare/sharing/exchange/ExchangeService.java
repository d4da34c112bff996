package org.infoshare.sharing.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.exchange.ExchangeOutcome.Refused;
import org.infoshare.sharing.grant.Grants;

/** Answers the queries of departments' systems and records every one of them. */
@Stateless
public class ExchangeService {

  private static final Pattern REASON = Pattern.compile("[a-z]+(-[a-z]+){0,7}");

  /**
   * A word of the platform and a position, such as {@code json 3:17}. The form is too narrow for
   * personal data.
   */
  private static final Pattern DETAIL =
      Pattern.compile("[a-z][a-z-]{0,39}( [0-9]{1,6}(:[0-9]{1,6})?)?");

  @Inject private Callers callers;
  @Inject private Grants grants;
  @Inject private Catalogue catalogue;
  @Inject private Connections connections;
  @Inject private QueryCursor cursors;
  @Inject private QueryExecutor executor;
  @Inject private UnreadableAttempts unreadableAttempts;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Answers or refuses a query. The same transaction records the outcome.
   *
   * <p>A refusal is returned and not thrown, because an exception would roll back its evidence. For
   * the same reason people, who may not query, are refused here and not by {@code @RolesAllowed}.
   */
  @RolesAllowed({Roles.SYSTEM, Roles.STAFF, Roles.HEAD})
  public ExchangeOutcome query(String code, ExchangeQuery query) {
    var caller = callers.current();
    var attempt = new QueryAttempt(caller, code, query);
    ValidatedQuery validated;
    try {
      connections.requireActiveIfSystem(caller);
      validated =
          attempt.validate(
              grants::find,
              catalogue::published,
              catalogue::removingVersion,
              LocalDate.now(clock),
              cursors);
    } catch (Refusal refusal) {
      evidence.record(attempt.refusedAct(refusal, providerConcerned(attempt, code)));
      return new Refused(refusal);
    }
    return executor.execute(attempt, validated);
  }

  /**
   * Records an attempt whose body could not be read, at most 30 per account and minute.
   *
   * @param code the code of the entry in the address, as received
   * @param reason the code of the refusal, such as {@code malformed}
   * @param detail what was wrong and where, in a word and a position such as {@code json 3:17};
   *     anything else is not recorded, because it could repeat personal data from the body
   */
  @RolesAllowed({Roles.SYSTEM, Roles.STAFF, Roles.HEAD})
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordUnreadable(String code, String reason, String detail) {
    var caller = callers.current();
    unreadableAttempts
        .admit(caller.account())
        .ifPresent(
            leftOut -> {
              boolean known = reason != null && REASON.matcher(reason).matches();
              var act =
                  QueryAttempt.actOn(caller, "query-unreadable", code)
                      .refused(known ? reason : PlatformReason.MALFORMED.code());
              if (detail != null && DETAIL.matcher(detail).matches()) {
                act = act.detail("detail", detail);
              }
              evidence.record(leftOut == 0 ? act : act.detail("leftOut", leftOut));
            });
  }

  /** The provider that may read the evidence of a refused attempt; null if it is not known. */
  private String providerConcerned(QueryAttempt attempt, String code) {
    return attempt.provider().orElseGet(() -> providerOf(code));
  }

  private String providerOf(String code) {
    try {
      return catalogue.published(code).provider();
    } catch (Refusal noSuchEntry) {
      return null;
    }
  }
}
