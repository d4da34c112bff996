/**
 * The common base of all features: refusals, transition tables and JSON ({@code platform}), the
 * database ({@code persistence}), commands that may be repeated ({@code command}), the record of
 * all acts ({@code evidence}), notices to departments ({@code notice}) and waiting cases ({@code
 * inbox}), files of cases ({@code attachment}), workbooks ({@code spreadsheet}), what is kept for a
 * time and then deleted ({@code retention}), the clock of a demonstration ({@code demonstration}),
 * the health of the server ({@code health}), what is configured on it ({@code server}) and the
 * measures that it publishes ({@code metrics}).
 *
 * <p>It knows no department, no entry and no case.
 */
package org.infoshare.foundation;
