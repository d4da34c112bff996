/**
 * Import and export of the catalogue as the spreadsheet that departments really use.
 *
 * <p>{@link org.infoshare.catalogue.workbook.WorkbookService} is the entry point: it receives a
 * workbook, shows the progress of its import, and writes entries and an empty template. An upload
 * is only stored; {@link org.infoshare.catalogue.workbook.WorkbookJob} processes it in the
 * background, in one transaction that claims the row, so that a workbook is imported as a whole or
 * not at all, and never twice. The columns and their headings are defined in {@code Column}, once
 * for both directions. The rules of an entry are in {@code description}; this package only reports
 * the row and column of each fault. It knows nothing of HTTP, SOAP or JSON on the wire.
 */
package org.infoshare.catalogue.workbook;
