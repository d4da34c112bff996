package org.infoshare.cases.dispute;

import java.util.List;

/**
 * The opinion of one of the four authorities.
 *
 * @param stance {@code SHARE}, {@code NOT_SHARE} or {@code ABSTAIN}
 * @param items the items to share; none for another stance
 * @param reasons at most 1000 characters
 */
public record NewOpinion(OpinionStance stance, List<String> items, String reasons) {

  /** The stances of one of the four authorities on a dispute. */
  public enum OpinionStance {
    SHARE,
    NOT_SHARE,
    ABSTAIN,
    /** The authority is a party; only the platform records this stance. */
    RECUSED
  }
}
