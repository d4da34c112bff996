/**
 * What every feature stands on and none of them owns: refusals, transition tables, SQL and JSON
 * ({@code platform}), the record of what happened ({@code evidence}), what people are told ({@code
 * notice}) and what waits for them ({@code inbox}), files of cases ({@code attachment}), workbooks
 * ({@code spreadsheet}) and the clock of a demonstration ({@code demonstration}).
 *
 * <p>It knows no department, no entry and no case.
 */
package org.infoshare.foundation;
