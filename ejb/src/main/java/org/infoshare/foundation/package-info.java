/**
 * The common base of all features: refusals, transition tables, SQL and JSON ({@code platform}),
 * the record of all acts ({@code evidence}), notices to departments ({@code notice}) and waiting
 * cases ({@code inbox}), files of cases ({@code attachment}), workbooks ({@code spreadsheet}) and
 * the clock of a demonstration ({@code demonstration}).
 *
 * <p>It knows no department, no entry and no case.
 */
package org.infoshare.foundation;
