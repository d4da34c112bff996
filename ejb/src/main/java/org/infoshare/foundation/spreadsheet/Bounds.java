package org.infoshare.foundation.spreadsheet;

/**
 * How large a workbook may be.
 *
 * @param rows the most rows of the sheet that are not blank, and the highest number of one
 * @param columns the most columns
 * @param unpackedBytes the most bytes that all parts of the archive together may unpack to
 */
public record Bounds(int rows, int columns, long unpackedBytes) {}
