package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;

/** The disputes that wait for a party or for one of the bodies. */
@ApplicationScoped
class DisputeInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, requester as department, stage, since,
        case stage %s end as limit_kind
      from dispute
      where
      """
          .formatted(
              Stream.of(DisputeStage.values())
                  .flatMap(
                      stage ->
                          DisputeLimit.of(stage).stream()
                              .map(limit -> "when '%s' then '%s'".formatted(stage, limit.kind())))
                  .collect(Collectors.joining(" ")));

  /**
   * A government conducts only where the authority of the jurisdiction is a party or does not
   * exist. A reviewer that gave its opinion is not waited for.
   */
  private static final String CONDITION =
      """
      (requester = any(:own) and stage = any(:asked))
        or (provider = any(:own) and (stage = any(:held) or stage = any(:owed)))
        or (requester <> all(:own) and provider <> all(:own)
          and ((stage = any(:ruled) and :kind = 'GOVERNMENT')
            or (stage = any(:conducted)
              and (:kind <> 'GOVERNMENT' or coalesce(:authority in (requester, provider), true)))
            or (stage = any(:reviewed)
              and not exists (
                select from dispute_statement s
                where s.dispute = dispute.id and s.kind = 'OPINION' and s.body = :kind
                  and s.department = any(:own)))))
      """;

  private final InboxReader reader;
  private final Disputes disputes;
  private final DisputeBodies bodies;

  /** For the container's proxy. */
  protected DisputeInboxSource() {
    this(null, null, null);
  }

  @Inject
  DisputeInboxSource(InboxReader reader, Disputes disputes, DisputeBodies bodies) {
    this.reader = reader;
    this.disputes = disputes;
    this.bodies = bodies;
  }

  @Override
  public String kind() {
    return "dispute";
  }

  @Override
  public Iterator<Waiting> items(InboxQuery query) {
    var addressee = query.addressee();
    var bodiesOf = bodies.memoised();
    var batch = new BatchLoader<Dispute>(disputes::summariesById);
    var conditions = condition(bodies.bodyOf(query.caller()), addressee);
    return reader.read(
        kind(),
        SELECT,
        conditions,
        query,
        row -> {
          var lazyDispute = batch.lazy(row.getObject("id", UUID.class));
          return () -> {
            var dispute = lazyDispute.get();
            var competentBodies = bodiesOf.apply(dispute.subject());
            return DisputeInboxRule.isWaiting(dispute, addressee, competentBodies)
                    || DisputeInboxRule.isOwedBy(addressee, dispute)
                ? InboxOffer.of(
                    title(dispute.subject()),
                    dispute.offeredTo(query.caller(), competentBodies),
                    "/disputes/" + dispute.id())
                : InboxOffer.NONE;
          };
        });
  }

  private Conditions condition(DisputeBody body, Caller caller) {
    return Disputes.visibleTo(body)
        .where(CONDITION)
        .bindNames("owed", DisputeStage.AWAITING_PROVISION)
        .bind("authority", bodies.authorityAt(body.jurisdiction()).orElse(null))
        .bindNames("asked", DisputeInboxRule.stages(Party.REQUESTER, caller))
        .bindNames("held", DisputeInboxRule.stages(Party.PROVIDER, caller))
        .bindNames("conducted", DisputeInboxRule.stages(Party.AUTHORITY, caller))
        .bindNames("reviewed", DisputeInboxRule.stages(Party.REVIEWER, caller))
        .bindNames("ruled", DisputeInboxRule.stages(Party.GOVERNMENT, caller));
  }

  private static String title(DisputeScope scope) {
    return "%s: %s / %s"
        .formatted(scope.disputedCase().title(), scope.requester(), scope.provider());
  }
}
