package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.NO_DIFFERENCE_RECEIVED;
import static org.infoshare.cases.objection.ObjectionReason.OBJECTIONS_REFUSED_TOO_OFTEN;
import static org.infoshare.cases.objection.ObjectionReason.RECORD_NOT_RECEIVED;
import static org.infoshare.cases.objection.ObjectionReason.VALUES_AGREE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The refusals that compare a department's values with a record. Each is recorded as evidence that
 * the provider can read, and their number is limited, so that nobody finds out values by trying.
 */
@ApplicationScoped
class RefusedObjections {

  /** The maximum number of such refusals of one department for one record on one day. */
  static final int MAX_PER_DAY = 10;

  private static final Set<ObjectionReason> COMPARING =
      EnumSet.of(RECORD_NOT_RECEIVED, VALUES_AGREE, NO_DIFFERENCE_RECEIVED);

  private final Sql sql;
  private final EvidenceLedger evidence;
  private final Clock clock;

  /** For the container's proxy. */
  protected RefusedObjections() {
    this(null, null, null);
  }

  @Inject
  RefusedObjections(Sql sql, EvidenceLedger evidence, Clock clock) {
    this.sql = sql;
    this.evidence = evidence;
    this.clock = clock;
  }

  static boolean isComparing(Reason reason) {
    return reason instanceof ObjectionReason one && COMPARING.contains(one);
  }

  /**
   * Refuses a further attempt after too many refusals on the same day.
   *
   * @param subjectHash the keyed hash of whom or what the record is about
   * @throws Refusal {@code objections-refused-too-often}
   */
  void requireBelowLimit(String objector, CheckedObjection checked, String subjectHash) {
    int refused =
        sql.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select refused from objection_refusal
                        where objector = :objector and entry_code = :entry
                          and subject_hash = :subject and day = :day
                        """)
                    .bind("objector", objector)
                    .bind("entry", checked.entry().code())
                    .bind("subject", subjectHash)
                    .bind("day", LocalDate.now(clock))
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(0));
    if (refused >= MAX_PER_DAY) {
      throw new Refusal(OBJECTIONS_REFUSED_TOO_OFTEN, MAX_PER_DAY);
    }
  }

  /** Counts and records a refusal, without the values. Counts of earlier days are deleted. */
  void record(
      Caller caller, CheckedObjection checked, String subjectHash, String provider, Reason reason) {
    var today = LocalDate.now(clock);
    sql.useHandle(
        handle -> {
          handle.execute("delete from objection_refusal where day < ?", today);
          handle
              .createUpdate(
                  """
                  insert into objection_refusal as r (objector, entry_code, subject_hash, day, refused)
                  values (:objector, :entry, :subject, :day, 1)
                  on conflict (objector, entry_code, subject_hash, day)
                    do update set refused = r.refused + 1
                  """)
              .bind("objector", caller.department())
              .bind("entry", checked.entry().code())
              .bind("subject", subjectHash)
              .bind("day", today)
              .execute();
        });
    evidence.record(
        Act.of(caller, "objection-refused")
            .entry(checked.entry().code(), checked.entry().version())
            .grant(checked.grant())
            .items(List.copyOf(checked.ownValues().keySet()))
            .concerning(provider)
            .detail("subjectHash", subjectHash)
            .refused(reason.code()));
  }
}
