package org.infoshare.dispute;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.DepartmentLevel;
import org.infoshare.platform.Sql;

/** Which disputes there are, found in their table without reading them whole. */
@ApplicationScoped
class DisputeIndex {

  private final Sql sql;

  /** For the container's proxy. */
  protected DisputeIndex() {
    this(null);
  }

  @Inject
  DisputeIndex(Sql sql) {
    this.sql = sql;
  }

  /** The dispute over a request; one that was withdrawn is none. */
  Optional<UUID> over(UUID request) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    "select id from dispute where request_id = :request and stage <> 'WITHDRAWN'")
                .bind("request", request)
                .mapTo(UUID.class)
                .findOne());
  }

  /** The dispute over a need that is open, or was decided for it. */
  Optional<UUID> standing(UUID need) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from dispute
                    where need_id = :need
                      and stage not in ('WITHDRAWN', 'LAPSED', 'CLOSED_NO_SHARE')
                    """)
                .bind("need", need)
                .mapTo(UUID.class)
                .findOne());
  }

  /** All disputes that there ever were over a need. */
  List<UUID> ofNeed(UUID need) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select id from dispute where need_id = :need order by opened_at, id")
                .bind("need", need)
                .mapTo(UUID.class)
                .list());
  }

  /** What a dispute is over; it never changes. */
  Optional<Matter> matterOf(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select request_id, entry_code, entry_version, need_id, need_name from dispute
                    where id = :id
                    """)
                .bind("id", id)
                .map((row, context) -> matter(row))
                .findOne());
  }

  static Matter matter(ResultSet row) throws SQLException {
    return new Matter(
        uuid(row, "request_id"),
        row.getString("entry_code"),
        row.getObject("entry_version", Integer.class),
        uuid(row, "need_id"),
        row.getString("need_name"));
  }

  /** The dispute in which what that request asked for was ordered, where it still waits for it. */
  Optional<UUID> waitingFor(UUID request) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from dispute
                    where request_id = :request and stage in ('ORDERED', 'NON_COMPLIANT')
                    """)
                .bind("request", request)
                .mapTo(UUID.class)
                .findOne());
  }

  /** The disputes over requests for that entry that are neither decided nor ended, as named. */
  List<String> undecided(String entry) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id || ' (' || requester || ')' from dispute
                    where entry_code = :entry and stage in
                      ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'UNRESOLVED',
                       'AT_AUTHORITY', 'AT_GOVERNMENT')
                    order by opened_at, id
                    """)
                .bind("entry", entry)
                .mapTo(String.class)
                .list());
  }

  /** A dispute that waits for a batch. */
  record Queued(Seat seat, String ruleSet, Instant since) {}

  /** Where disputes wait for a batch, with the longest waiting of each rule-set. */
  List<Queued> queued() {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select seat_level, seat_area, rule_set, min(since) as since from dispute
                    where stage = 'QUEUED' group by seat_level, seat_area, rule_set
                    order by seat_level, seat_area, rule_set
                    """)
                .map(
                    (row, context) ->
                        new Queued(seat(row), row.getString("rule_set"), instant(row, "since")))
                .list());
  }

  static Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        DepartmentLevel.valueOf(row.getString("seat_level")), row.getString("seat_area"));
  }
}
