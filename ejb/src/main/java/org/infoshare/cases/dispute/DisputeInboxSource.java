package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;

/**
 * The disputes that wait for a party or for one of the bodies. A dispute does not wait for optional
 * steps of a party, such as a concession, nor for a statement that was already made.
 */
@ApplicationScoped
class DisputeInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, requester as department, stage, since,
        case stage %s end as deadline_kind
      from dispute
      where
      """
          .formatted(
              Stream.of(DisputeStage.values())
                  .flatMap(
                      stage ->
                          DisputeDeadlineKind.of(stage).stream()
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
  public Iterator<InboxItem> items(InboxQuery query) {
    var addressee = query.addressee();
    var bodiesOf = bodies.memoised();
    var batch = new BatchLoader<UUID, Dispute>(disputes::summariesById);
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
            var competentBodies = bodiesOf.apply(dispute.subject().parties());
            return isWaiting(dispute, addressee, competentBodies) || isOwedBy(addressee, dispute)
                ? InboxOffer.of(
                    dispute.subject().disputedCase().title(),
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
        .bindNames("asked", stages(Party.REQUESTER, caller))
        .bindNames("held", stages(Party.PROVIDER, caller))
        .bindNames("conducted", stages(Party.AUTHORITY, caller))
        .bindNames("reviewed", stages(Party.REVIEWER, caller))
        .bindNames("ruled", stages(Party.GOVERNMENT, caller));
  }

  /** Whether the dispute waits for the caller. */
  static boolean isWaiting(Dispute dispute, Caller caller, CompetentBodies bodies) {
    return dispute.offeredTo(caller, bodies).stream()
        .anyMatch(command -> isWaitingFor(dispute, command, caller, bodies));
  }

  private static boolean isWaitingFor(
      Dispute dispute, DisputeCommand command, Caller caller, CompetentBodies bodies) {
    var statements = dispute.statements();
    String department = caller.department();
    return switch (command) {
      case OFFER_SETTLEMENT, CONCEDE, WITHDRAW -> false;
      case WRITE_MINUTES -> statements.last(DisputeStatementKind.MINUTES).isEmpty();
      case GIVE_OPINION ->
          bodies
              .reviewing(department)
              .filter(body -> !statements.opinions().containsKey(body))
              .isPresent();
      case SUBMIT -> statements.last(DisputeStatementKind.SUBMISSION, department).isEmpty();
      case APPROVE ->
          statements
              .last(DisputeStatementKind.PROPOSAL)
              .filter(
                  proposal ->
                      statements
                          .lastAfter(proposal.number(), DisputeStatementKind.APPROVAL, department)
                          .isEmpty())
              .isPresent();
      default -> true;
    };
  }

  /**
   * Whether the caller's department must carry out an order. The commands for this are those of the
   * request or the need; the deadline is that of the dispute.
   */
  static boolean isOwedBy(Caller caller, Dispute dispute) {
    return DisputeStage.AWAITING_PROVISION.contains(dispute.stage())
        && caller.belongsTo(dispute.subject().provider())
        && (caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.HEAD));
  }

  /** The stages in which a dispute can wait for a caller of these roles as that party. */
  static Set<DisputeStage> stages(Party party, Caller caller) {
    return DisputeTransitions.waitingStages(
        party,
        caller,
        (stage, command) ->
            !Set.of(
                    DisputeCommand.OFFER_SETTLEMENT,
                    DisputeCommand.CONCEDE,
                    DisputeCommand.WITHDRAW)
                .contains(command));
  }
}
