package org.infoshare.dispute;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.inbox.Waiting;
import org.infoshare.inbox.WaitingCases;
import org.infoshare.inbox.WaitingOffer;
import org.infoshare.inbox.WaitingQuery;
import org.infoshare.inbox.WaitingReader;

/** The disputes that wait for a party or for one of the bodies. */
@ApplicationScoped
class WaitingDisputes implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, stage, since, case stage %s end as limit_kind
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

  private final WaitingReader reader;
  private final DisputeRows rows;
  private final DisputeBodies bodies;

  /** For the container's proxy. */
  protected WaitingDisputes() {
    this(null, null, null);
  }

  @Inject
  WaitingDisputes(WaitingReader reader, DisputeRows rows, DisputeBodies bodies) {
    this.reader = reader;
    this.rows = rows;
    this.bodies = bodies;
  }

  @Override
  public String kind() {
    return "dispute";
  }

  @Override
  public Iterator<Waiting> waiting(WaitingQuery query) {
    var addressee = query.addressee();
    var bodiesOf = bodies.once();
    var conditions =
        DisputeRows.known(bodies.organ(query.caller()))
            .that("stage = any(:stages)")
            .with("stages", DisputeTurns.stages().stream().map(Enum::name).toArray(String[]::new));
    return reader.read(
        kind(),
        SELECT,
        conditions,
        query,
        row -> {
          var id = uuid(row, "id");
          return () -> {
            var dispute = rows.find(id).orElseThrow();
            var ofDispute = bodiesOf.apply(dispute.subject());
            return DisputeTurns.isWaiting(dispute, addressee, ofDispute)
                ? WaitingOffer.of(
                    title(dispute.subject()),
                    dispute.offeredTo(query.caller(), ofDispute),
                    "/disputes/" + id)
                : WaitingOffer.NONE;
          };
        });
  }

  private static String title(Subject subject) {
    return "%s: %s / %s".formatted(subject.entry(), subject.requester(), subject.provider());
  }
}
