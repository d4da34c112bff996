package org.infoshare.catalogue.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;

/** The settings of workbooks, read again each time. */
@ApplicationScoped
class WorkbookSettings {

  private static final int MAX_COLUMNS = 256;

  @Inject
  @ConfigProperty(name = "infoshare.workbook.max-rows", defaultValue = "50000")
  private Provider<Integer> rows;

  @Inject
  @ConfigProperty(name = "infoshare.workbook.max-unpacked-bytes", defaultValue = "268435456")
  private Provider<Long> unpacked;

  @Inject
  @ConfigProperty(name = "infoshare.workbook.max-errors", defaultValue = "10000")
  private Provider<Integer> errors;

  @Inject
  @ConfigProperty(name = "infoshare.workbook.max-waiting", defaultValue = "10")
  private Provider<Integer> waiting;

  @Inject
  @ConfigProperty(name = "infoshare.workbook.max-attempts", defaultValue = "3")
  private Provider<Integer> attempts;

  @Inject
  @ConfigProperty(name = "infoshare.workbook.max-export-rows", defaultValue = "200000")
  private Provider<Integer> exported;

  WorkbookBounds bounds() {
    return new WorkbookBounds(rows.get(), MAX_COLUMNS, unpacked.get());
  }

  int errors() {
    return errors.get();
  }

  int waiting() {
    return waiting.get();
  }

  int attempts() {
    return attempts.get();
  }

  int exportedRows() {
    return exported.get();
  }
}
