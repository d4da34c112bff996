package org.infoshare.cases.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.TextsConverter;

/** The doubted entry, record or items of an objection; it never changes. */
@Embeddable
class ObjectionTarget {

  @Enumerated(EnumType.STRING)
  private ObjectionScope scope;

  @Column(name = "entry_code")
  private String entry;

  @Column(name = "entry_version")
  private int entryVersion;

  @Column(name = "record_id")
  private UUID record;

  @Column(name = "record_version")
  private Long recordVersion;

  @Column(name = "subject_hash")
  private String subjectHash;

  @Convert(converter = TextsConverter.class)
  private List<String> items;

  @Column(name = "grant_id")
  private UUID grant;

  protected ObjectionTarget() {
    // for JPA
  }

  /**
   * A target and the grant under which it was received.
   *
   * @param entryVersion the version of the entry at the time of the objection
   * @param record the id of the record; null for an entry
   * @param recordVersion the doubted version of the record; null for an entry
   * @param subjectHash the keyed hash of the subject of the record; null for an entry
   * @param items the names of the doubted items; none for a record or an entry as a whole
   * @param grant the grant under which it was received
   */
  ObjectionTarget(
      ObjectionScope scope,
      String entry,
      int entryVersion,
      UUID record,
      Long recordVersion,
      String subjectHash,
      List<String> items,
      UUID grant) {
    this.scope = scope;
    this.entry = entry;
    this.entryVersion = entryVersion;
    this.record = record;
    this.recordVersion = recordVersion;
    this.subjectHash = subjectHash;
    this.items = List.copyOf(items);
    this.grant = grant;
  }

  boolean isOfRecord() {
    return record != null;
  }

  ObjectionScope scope() {
    return scope;
  }

  String entry() {
    return entry;
  }

  int entryVersion() {
    return entryVersion;
  }

  UUID record() {
    return record;
  }

  Long recordVersion() {
    return recordVersion;
  }

  String subjectHash() {
    return subjectHash;
  }

  List<String> items() {
    return items;
  }

  UUID grant() {
    return grant;
  }
}
