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
 * Finds the target of an objection. A record that the department did not receive under the grant
 * counts as missing, whether it exists or not. So an objection never reveals who is on record.
 */
@ApplicationScoped
class ObjectionTargets {

  private final HostedRecords records;
  private final RecordDeliveries deliveries;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected ObjectionTargets() {
    this(null, null, null);
  }

  @Inject
  ObjectionTargets(HostedRecords records, RecordDeliveries deliveries, EvidenceLedger evidence) {
    this.records = records;
    this.deliveries = deliveries;
    this.evidence = evidence;
  }

  /**
   * The target of an objection, with the current version of the record.
   *
   * @throws Refusal {@code record-not-received}; {@code values-agree} if one of the doubted items,
   *     or each own value given for a whole record, equals the current value
   */
  ObjectionTarget find(CheckedObjection checked) {
    if (checked.scope() == ObjectionScope.ENTRY) {
      return target(checked, null, null, null);
    }
    var found = received(checked);
    requireDifference(checked, found.values());
    return target(checked, found, found.version(), evidence.subjectHash(found.subject()));
  }

  private static ObjectionTarget target(
      CheckedObjection checked, HostedRecord record, Long version, String subject) {
    return new ObjectionTarget(
        checked.scope(),
        checked.entry().code(),
        checked.entry().version(),
        record == null ? null : record.id(),
        version,
        subject,
        checked.items(),
        checked.grant());
  }

  private HostedRecord received(CheckedObjection checked) {
    return records.read(checked.entry(), checked.keys(), 1, null).rows().stream()
        .filter(
            record ->
                deliveries
                    .deliveredItems(record.id(), checked.grant())
                    .containsAll(checked.ownValues().keySet()))
        .findFirst()
        .orElseThrow(() -> new Refusal(RECORD_NOT_RECEIVED));
  }

  private static void requireDifference(CheckedObjection checked, Map<String, Object> values) {
    var names = List.copyOf(checked.ownValues().keySet());
    var currentValues = RecordFormat.of(checked.entry()).inCurrentForm(values, names);
    var equalItems =
        names.stream()
            .filter(
                name -> RecordFormat.isSame(checked.ownValues().get(name), currentValues.get(name)))
            .toList();
    boolean differs =
        checked.scope() == ObjectionScope.ITEM
            ? equalItems.isEmpty()
            : equalItems.size() < names.size();
    if (!differs) {
      throw new Refusal(VALUES_AGREE, String.join(", ", equalItems));
    }
  }
}
