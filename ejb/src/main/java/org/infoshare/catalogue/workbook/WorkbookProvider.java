package org.infoshare.catalogue.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The department that a workbook comes from: the only provider that its rows may name.
 *
 * @param label how it is named to whoever named another
 * @param names its code, its name and its unified social credit code, in upper case
 */
record WorkbookProvider(String label, Set<String> names) {

  static WorkbookProvider of(String told, String... names) {
    var known = new HashSet<String>();
    Stream.of(names)
        .filter(Objects::nonNull)
        .forEach(name -> known.add(name.toUpperCase(Locale.ROOT)));
    return new WorkbookProvider(told, Set.copyOf(known));
  }

  /** Tells a cell that names somebody else. */
  void check(int row, Column column, String value, WorkbookFaults faults) {
    boolean isProvider = column == Column.PROVIDER || column == Column.PROVIDER_CODE;
    if (isProvider && !names.contains(value.toUpperCase(Locale.ROOT))) {
      faults.at(row, column, value, WorkbookReason.PROVIDER_OTHER, label);
    }
  }
}
