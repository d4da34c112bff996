package org.infoshare.sharing.quality;

import java.time.Instant;
import java.util.List;

/**
 * What an assessment found, in figures.
 *
 * @param id the number of the report
 * @param entry the code of the entry
 * @param version the version of the entry by which it was looked at
 * @param provider the code of the responsible department
 * @param assessedAt when
 * @param dataChangedAt when a record last changed before that; absent where none ever did
 * @param records how many records there were
 * @param repeated how many of them say, but for their keys, what an earlier one says
 * @param items the completeness of each item, in their order
 * @param rules the validity by each rule
 */
public record QualityReport(
    long id,
    String entry,
    int version,
    String provider,
    Instant assessedAt,
    Instant dataChangedAt,
    long records,
    long repeated,
    List<ItemFigure> items,
    List<RuleFigure> rules) {

  public QualityReport {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
  }
}
