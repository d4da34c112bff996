package org.infoshare.request;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.grant.Grants;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

/**
 * The requests of a merged department, and those to it, are its successor's, with its places as an
 * authority on the way of others. One between the two departments ends, and its right with it.
 */
@ApplicationScoped
class RequestHandover implements MergerListener {

  private static final Text REQUESTS = new Text("共享申请", "requests");

  private final Sql sql;
  private final Requests requests;
  private final RequestLimits limits;
  private final RequestNews news;
  private final Grants grants;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected RequestHandover() {
    this(null, null, null, null, null, null);
  }

  @Inject
  RequestHandover(
      Sql sql,
      Requests requests,
      RequestLimits limits,
      RequestNews news,
      Grants grants,
      EvidenceLedger evidence) {
    this.sql = sql;
    this.requests = requests;
    this.limits = limits;
    this.news = news;
    this.grants = grants;
    this.evidence = evidence;
  }

  private record Taken(
      UUID id,
      String entry,
      Integer entryVersion,
      String provider,
      String requester,
      RequestStage stage,
      boolean received,
      String relay,
      String overseer) {

    boolean isOpen() {
      return stage != RequestStage.DISPOSED
          && stage != RequestStage.WITHDRAWN
          && stage != RequestStage.REFUSED;
    }

    /** Its provider knows of it once it was received; until then it stands with an authority. */
    List<String> parties() {
      var body = received ? overseer : relay;
      return Stream.of(requester, received ? provider : null, body)
          .filter(Objects::nonNull)
          .toList();
    }
  }

  @Override
  public List<HandedOver> merged(Merger merger) {
    between(merger).forEach(id -> lapse(id, merger));
    var open = take(merger).stream().filter(Taken::isOpen).toList();
    evidence.recordAll(open.stream().map(request -> act(request, merger)));
    var concerned = open.stream().flatMap(request -> request.parties().stream()).toList();
    return List.of(HandedOver.of(merger, "requests", REQUESTS, open.size(), concerned));
  }

  private static Act act(Taken request, Merger merger) {
    var act =
        merger
            .act("request-handed-over")
            .request(request.id())
            .entry(request.entry(), request.entryVersion());
    for (String party : request.parties()) {
      act = act.concerning(party);
    }
    return act;
  }

  /** A need that it came of, and a dispute over it, are between the same two, and end as such. */
  private void lapse(UUID id, Merger merger) {
    var request = requests.hold(id).orElseThrow();
    String body = request.isReceived() ? request.overseer() : request.relayNow();
    request.follow(RequestCommand.WITHDRAW);
    request.endFor(merger.reason());
    if (request.isFiled()) {
      limits.cancel(request, Caller.PLATFORM.account());
      limits.cancelDisposal(request, Caller.PLATFORM.account());
    }
    if (request.grant() != null) {
      grants.end(request.grant(), merger.reason(), Caller.PLATFORM);
    }
    news.tell(
        Caller.PLATFORM,
        request,
        RequestEvent.LAPSED,
        act -> act.detail("reasons", merger.reason()),
        merger.into(),
        merger.isOther(body) ? body : null);
    requests.flush();
  }

  private List<UUID> between(Merger merger) {
    return merger.ids(
        sql,
        """
        select id from sharing_request
        where stage not in ('DISPOSED', 'WITHDRAWN')
          and ((provider = :from and requester = :into)
            or (provider = :into and requester = :from))
        order by id
        """);
  }

  /** Who decides on more time is no party; where it became one, nobody does. */
  private List<Taken> take(Merger merger) {
    return merger.rows(
        sql,
        """
        update sharing_request
        set provider = case when provider = :from and requester <> :into then :into
            else provider end,
          requester = case when requester = :from and provider <> :into then :into
            else requester end,
          overseer = case
            when overseer in (:from, :into) and (:into in (provider, requester)
              or :from in (provider, requester)) then null
            when overseer = :from then :into else overseer end,
          relay = array_to_string(
            array_replace(string_to_array(relay, ','), :from, :into), ','),
          version = version + 1
        where (provider = :from and requester <> :into)
          or (requester = :from and provider <> :into)
          or overseer = :from
          or (relay <> '' and string_to_array(relay, ',') @> array[cast(:from as text)])
        returning id, entry_code, entry_version, provider, requester, stage, received_at,
          (string_to_array(relay, ','))[relay_step + 1] as relay_now, overseer
        """,
        (row, context) -> taken(row));
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        uuid(row, "id"),
        row.getString("entry_code"),
        row.getObject("entry_version", Integer.class),
        row.getString("provider"),
        row.getString("requester"),
        RequestStage.valueOf(row.getString("stage")),
        instant(row, "received_at") != null,
        row.getString("relay_now"),
        row.getString("overseer"));
  }
}
