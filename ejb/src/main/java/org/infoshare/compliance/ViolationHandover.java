package org.infoshare.compliance;

import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

/**
 * The violations of a merged department, and those that it handles or that misused its information,
 * are its successor's. No department handles its own: where the two were offender and handling
 * body, the body that the successor answers to handles it. Where there is none it stands with the
 * successor, which may correct it but decides nothing.
 */
@ApplicationScoped
class ViolationHandover implements MergerListener {

  private static final Text VIOLATIONS = new Text("违规处理", "violations");

  private final Sql sql;
  private final ViolationRows rows;
  private final HandlingBodies bodies;
  private final Consumer<UUID> withAnotherBody;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected ViolationHandover() {
    this(null, null, null, null);
  }

  @Inject
  ViolationHandover(
      Sql sql,
      Violations violations,
      ViolationHandling handling,
      HandlingBodies bodies,
      EvidenceLedger evidence,
      Clock clock) {
    this(
        sql,
        bodies,
        id -> handling.beginAgain(violations.find(id).orElseThrow(), clock.instant()),
        evidence);
  }

  /**
   * A handover of violations.
   *
   * @param withAnotherBody is told of each violation that another body handles now
   */
  ViolationHandover(
      Sql sql, HandlingBodies bodies, Consumer<UUID> withAnotherBody, EvidenceLedger evidence) {
    this.sql = sql;
    rows = new ViolationRows(sql);
    this.bodies = bodies;
    this.withAnotherBody = withAnotherBody;
    this.evidence = evidence;
  }

  private record Taken(UUID id, String department, String authority, ViolationStage stage) {

    boolean isOpen() {
      return switch (stage) {
        case RECORDED, ORDERED, UNHEEDED, REPORTED -> true;
        case CORRECTED, TERMINATED, REFERRED, DISMISSED -> false;
      };
    }
  }

  @Override
  public List<HandedOver> merged(Merger merger) {
    toAnotherBody(merger);
    var open = take(merger).stream().filter(Taken::isOpen).toList();
    evidence.recordAll(
        open.stream()
            .map(
                violation ->
                    merger
                        .act("violation-handed-over")
                        .subject(violation.id().toString())
                        .concerning(violation.department())
                        .concerning(violation.authority())));
    var concerned = new ArrayList<String>();
    for (Taken violation : open) {
      concerned.add(violation.department());
      concerned.add(violation.authority());
    }
    return List.of(HandedOver.of(merger, "violations", VIOLATIONS, open.size(), concerned));
  }

  private record BecameOne(UUID id, Set<String> providers) {}

  private void toAnotherBody(Merger merger) {
    for (BecameOne one : becameOne(merger)) {
      bodies
          .above(merger.into(), one.providers())
          .filter(merger::isOther)
          .ifPresent(
              above -> {
                rows.handOn(one.id(), above);
                withAnotherBody.accept(one.id());
              });
    }
  }

  private List<BecameOne> becameOne(Merger merger) {
    return merger.rows(
        sql,
        """
        select id, providers from violation
        where stage in ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED', 'TERMINATED')
          and ((department = :from and authority = :into)
            or (department = :into and authority = :from))
        order by id
        """,
        (row, context) -> new BecameOne(uuid(row, "id"), Set.copyOf(names(row, "providers"))));
  }

  /** Nobody is a provider of what it misused itself. */
  private List<Taken> take(Merger merger) {
    return merger.rows(
        sql,
        """
        update violation
        set department = case department when :from then :into else department end,
          authority = case authority when :from then :into else authority end,
          registered_of = case registered_of when :from then :into
            else registered_of end,
          providers = array_to_string(array_remove(
              array_replace(string_to_array(providers, ','), :from, :into),
              case when department in (:from, :into) then :into end), ','),
          version = version + 1
        where :from in (department, authority, registered_of)
          or string_to_array(providers, ',') @> array[cast(:from as text)]
        returning id, department, authority, stage
        """,
        (row, context) -> taken(row));
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        uuid(row, "id"),
        row.getString("department"),
        row.getString("authority"),
        ViolationStage.valueOf(row.getString("stage")));
  }
}
