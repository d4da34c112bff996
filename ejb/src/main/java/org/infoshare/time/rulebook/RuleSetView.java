package org.infoshare.time.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule-set, and the periods in which it is in force.
 *
 * @param documentNumber the number of its document
 * @param chineseStages the course of a case under it, in Chinese
 * @param englishStages the same in English
 * @param term what is known of its validity
 * @param validUntil the last day on which it is valid; null unless that day was read
 * @param inForce whether it is in force today
 * @param adoptions the periods in which it is or will be in force, the first one first
 */
public record RuleSetView(
    String id,
    String chineseTitle,
    String englishTitle,
    String documentNumber,
    String chineseStages,
    String englishStages,
    RuleSetTerm term,
    LocalDate validUntil,
    boolean inForce,
    List<RuleSetAdoption> adoptions) {

  public RuleSetView {
    adoptions = List.copyOf(adoptions);
  }
}
