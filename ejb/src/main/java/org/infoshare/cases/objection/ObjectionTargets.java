package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.RECORD_NOT_RECEIVED;
import static org.infoshare.cases.objection.ObjectionReason.VALUES_AGREE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.evidence.RecordDeliveries;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.HostedRecord;
import org.infoshare.sharing.dataset.HostedRecords;
import org.infoshare.sharing.dataset.RecordFormat;

/**
 * Finds what an objection doubts. A record that the department did not get under the grant is not
 * there for it, whether it exists or not: nobody learns by an objection who is on record.
 */
@ApplicationScoped
class ObjectionTargets {

  private final HostedRecords records;
  private final RecordDeliveries receptions;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected ObjectionTargets() {
    this(null, null, null);
  }

  @Inject
  ObjectionTargets(HostedRecords records, RecordDeliveries receptions, EvidenceLedger evidence) {
    this.records = records;
    this.receptions = receptions;
    this.evidence = evidence;
  }

  /**
   * What is in doubt, with the version of the record as it is now.
   *
   * @throws Refusal {@code record-not-received}; {@code values-agree} if one of the items in doubt,
   *     or each that is held of a whole record, says what the record says now
   */
  ObjectionTarget find(CheckedObjection asked) {
    if (asked.scope() == ObjectionScope.ENTRY) {
      return doubted(asked, null, null, null);
    }
    var found = received(asked);
    requireDifference(asked, found.values());
    return doubted(asked, found, found.version(), evidence.subjectHash(found.subject()));
  }

  private static ObjectionTarget doubted(
      CheckedObjection asked, HostedRecord record, Long version, String subject) {
    return new ObjectionTarget(
        asked.scope(),
        asked.entry().code(),
        asked.entry().version(),
        record == null ? null : record.id(),
        version,
        subject,
        asked.items(),
        asked.grant());
  }

  private HostedRecord received(CheckedObjection asked) {
    return records.read(asked.entry(), asked.keys(), 1, null).rows().stream()
        .filter(
            record ->
                receptions
                    .deliveredItems(record.id(), asked.grant())
                    .containsAll(asked.ownValues().keySet()))
        .findFirst()
        .orElseThrow(() -> new Refusal(RECORD_NOT_RECEIVED));
  }

  private static void requireDifference(CheckedObjection asked, Map<String, Object> values) {
    var names = List.copyOf(asked.ownValues().keySet());
    var now = RecordFormat.of(asked.entry()).inCurrentForm(values, names);
    var agreeing =
        names.stream().filter(name -> asked.ownValues().get(name).equals(now.get(name))).toList();
    boolean differs =
        asked.scope() == ObjectionScope.ITEM ? agreeing.isEmpty() : agreeing.size() < names.size();
    if (!differs) {
      throw new Refusal(VALUES_AGREE, String.join(", ", agreeing));
    }
  }
}
