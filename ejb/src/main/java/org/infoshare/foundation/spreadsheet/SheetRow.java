package org.infoshare.foundation.spreadsheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a sheet that is not blank.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells the cells that are not blank, by column, from 0
 */
public record SheetRow(int number, SortedMap<Integer, Cell> cells) {

  public SheetRow {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /** The letters of a column as the spreadsheet program shows them: {@code A}, {@code AB}. */
  public static String columnLetters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
