package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.NO_DIFFERENCE_RECEIVED;
import static org.infoshare.cases.objection.ObjectionReason.RECORD_NOT_RECEIVED;
import static org.infoshare.cases.objection.ObjectionReason.VALUES_AGREE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.evidence.RecordDeliveries;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.HostedRecords;
import org.infoshare.sharing.dataset.RecordFormat;

/**
 * Finds the target of an objection. A record that the department did not receive under the grant
 * counts as missing, whether it exists or not. So an objection never reveals who is on record.
 *
 * <p>Where the grant permits no query now, the own values are compared with what was received, and
 * never with the record as it is: otherwise a suspended department could find out values by
 * objecting to its guesses.
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
   * The target of an objection: the current version of the record where the grant permits to query
   * it now, or else the one that was received last.
   *
   * @param permitted whether the items could be queried under the grant now
   * @throws Refusal {@code record-not-received}; {@code values-agree} if one of the doubted items,
   *     or each own value given for a whole record, equals the current value; {@code
   *     no-difference-received} instead of both where the grant permits no query
   */
  ObjectionTarget find(CheckedObjection checked, boolean permitted) {
    if (checked.scope() == ObjectionScope.ENTRY) {
      return target(checked, null, null, null);
    }
    return permitted ? current(checked) : received(checked);
  }

  private ObjectionTarget current(CheckedObjection checked) {
    var found =
        records.read(checked.entry(), checked.keys(), 1, null).rows().stream()
            .filter(record -> delivered(checked, record.id()).isPresent())
            .findFirst()
            .orElseThrow(() -> new Refusal(RECORD_NOT_RECEIVED));
    var equal = equalItems(checked, found.values());
    if (!differs(checked, equal)) {
      throw new Refusal(VALUES_AGREE, String.join(", ", equal));
    }
    return target(checked, found.id(), found.version(), evidence.subjectHash(found.subject()));
  }

  private ObjectionTarget received(CheckedObjection checked) {
    var record =
        records
            .idOf(checked.entry(), checked.keys())
            .orElseThrow(() -> new Refusal(NO_DIFFERENCE_RECEIVED));
    var versions =
        delivered(checked, record).orElseThrow(() -> new Refusal(NO_DIFFERENCE_RECEIVED));
    var values = new HashMap<String, Object>();
    for (String item : checked.ownValues().keySet()) {
      values.put(item, records.valuesOf(record, versions.get(item)).get(item));
    }
    if (!differs(checked, equalItems(checked, values))) {
      throw new Refusal(NO_DIFFERENCE_RECEIVED);
    }
    return target(checked, record, Collections.max(versions.values()), subjectHash(checked));
  }

  /** The keyed hash of whom or what the doubted record is about. */
  String subjectHash(CheckedObjection checked) {
    return evidence.subjectHash(
        RecordFormat.of(checked.entry()).subject(checked.keys()).orElseThrow());
  }

  private static ObjectionTarget target(
      CheckedObjection checked, UUID record, Long version, String subject) {
    return new ObjectionTarget(
        checked.scope(),
        checked.entry().code(),
        checked.entry().version(),
        record,
        version,
        subject,
        checked.items(),
        checked.grant());
  }

  /** The doubted items, each with the version that was delivered last; empty if one never was. */
  private Optional<Map<String, Long>> delivered(CheckedObjection checked, UUID record) {
    var versions = deliveries.deliveredVersions(record, checked.grant());
    var doubted = checked.ownValues().keySet();
    if (!versions.keySet().containsAll(doubted)) {
      return Optional.empty();
    }
    versions.keySet().retainAll(doubted);
    return Optional.of(versions);
  }

  private static List<String> equalItems(CheckedObjection checked, Map<String, Object> values) {
    var names = List.copyOf(checked.ownValues().keySet());
    var recordValues = RecordFormat.of(checked.entry()).inCurrentForm(values, names);
    return names.stream()
        .filter(name -> RecordFormat.isSame(checked.ownValues().get(name), recordValues.get(name)))
        .toList();
  }

  private static boolean differs(CheckedObjection checked, List<String> equalItems) {
    return checked.scope() == ObjectionScope.ITEM
        ? equalItems.isEmpty()
        : equalItems.size() < checked.ownValues().size();
  }
}
