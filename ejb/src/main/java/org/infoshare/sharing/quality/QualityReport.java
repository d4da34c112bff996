package org.infoshare.sharing.quality;

import java.time.Instant;
import java.util.List;

/**
 * The result of an assessment, in figures.
 *
 * @param id the number of the report
 * @param entry the code of the entry
 * @param version the version of the entry that was assessed
 * @param provider the code of the providing department
 * @param assessedAt when it was assessed
 * @param dataChangedAt when a record last changed before that; absent if none ever did
 * @param recordCount how many records there were
 * @param duplicates how many of them repeat an earlier record in everything but the keys
 * @param completeness the completeness of each item, in their order
 * @param validity the validity according to each rule
 */
public record QualityReport(
    long id,
    String entry,
    int version,
    String provider,
    Instant assessedAt,
    Instant dataChangedAt,
    long recordCount,
    long duplicates,
    List<ItemCompleteness> completeness,
    List<RuleValidity> validity) {

  public QualityReport {
    completeness = List.copyOf(completeness);
    validity = List.copyOf(validity);
  }
}
