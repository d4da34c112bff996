/**
 * The catalogue as the spreadsheet that departments really use: in and out.
 *
 * <p>{@link org.infoshare.catalogue.workbook.WorkbookService} is the way in: it takes a workbook,
 * tells how its import stands, and writes entries and an empty template. An upload is only stored;
 * {@link org.infoshare.catalogue.workbook.WorkbookJob} works it off in the background, in one
 * transaction that claims the row, so that a workbook is imported whole or not at all, and never
 * twice. The columns and their headings stand in {@code Column}, once for both directions. What is
 * true of an entry is decided by {@code catalogue}; this package only says in which row and column
 * it is not. It knows nothing of HTTP, SOAP or JSON on the wire.
 */
package org.infoshare.catalogue.workbook;
