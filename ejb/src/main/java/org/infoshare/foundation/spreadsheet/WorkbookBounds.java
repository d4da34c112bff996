package org.infoshare.foundation.spreadsheet;

/**
 * How large a workbook may be.
 *
 * @param maxRows the most rows of the sheet that are not blank, and the highest number of one
 * @param maxColumns the most columns
 * @param maxUnpackedBytes the most bytes that all parts of the archive together may unpack to
 */
public record WorkbookBounds(int maxRows, int maxColumns, long maxUnpackedBytes) {}
