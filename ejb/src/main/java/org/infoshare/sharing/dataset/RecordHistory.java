package org.infoshare.sharing.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;

/** Reads the versions of a record and records the read as evidence. */
@ApplicationScoped
class RecordHistory {

  private final RecordStore store;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected RecordHistory() {
    this(null, null);
  }

  @Inject
  RecordHistory(RecordStore store, EvidenceLedger evidence) {
    this.store = store;
    this.evidence = evidence;
  }

  /**
   * The newest versions of the record with that key, newest first.
   *
   * @param wholeKey every key item, in its stored form
   */
  List<RecordVersion> read(Caller reader, PublishedEntry entry, Map<String, Object> wholeKey) {
    String key = RecordFormat.of(entry).recordKey(wholeKey);
    String subject = evidence.subjectHash(HostedRecord.subjectOf(key));
    var versions = store.versions(entry, key);
    var rows =
        versions.stream()
            .map(version -> new Act.Row(version.record(), version.version(), subject))
            .toList();
    evidence.record(
        Act.of(reader, "versions-read")
            .entry(entry.code(), entry.version())
            .rows(rows)
            .detail("subjectHash", subject)
            .answered());
    return versions;
  }
}
