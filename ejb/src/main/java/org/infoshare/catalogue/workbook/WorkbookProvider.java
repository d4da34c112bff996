package org.infoshare.catalogue.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Text;

/**
 * The department that sent a workbook: the only provider that its rows may name.
 *
 * @param label its name in error messages
 * @param names its code, its name and its unified social credit code, in upper case
 */
record WorkbookProvider(Text label, Set<String> names) {

  static WorkbookProvider of(Text label, String... names) {
    var knownNames = new HashSet<String>();
    Stream.of(names)
        .filter(Objects::nonNull)
        .forEach(name -> knownNames.add(name.toUpperCase(Locale.ROOT)));
    return new WorkbookProvider(label, Set.copyOf(knownNames));
  }

  /** Reports a cell that names another department. */
  void check(int row, Column column, String value, WorkbookFaults faults) {
    boolean isProvider = column == Column.PROVIDER || column == Column.PROVIDER_CODE;
    if (isProvider && !names.contains(value.toUpperCase(Locale.ROOT))) {
      faults.at(row, column, value, WorkbookReason.PROVIDER_OTHER, label);
    }
  }
}
