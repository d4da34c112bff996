package org.infoshare.foundation.spreadsheet;

/**
 * The maximum size of a workbook.
 *
 * @param maxRows the maximum number of rows that are not blank, and the highest row number
 * @param maxColumns the maximum number of columns
 * @param maxUnpackedBytes the maximum total size of all unpacked parts of the archive in bytes
 */
public record WorkbookBounds(int maxRows, int maxColumns, long maxUnpackedBytes) {}
