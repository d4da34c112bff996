/**
 * Spreadsheets (xlsx, ECMA-376) as rows of cells, whatever their content.
 *
 * <p>{@link org.infoshare.foundation.spreadsheet.XlsxReader} reads one sheet row by row and within
 * bounds; {@link org.infoshare.foundation.spreadsheet.XlsxWriter} writes one without holding it in
 * memory. Both use Apache POI. This package knows nothing of catalogues or departments and depends
 * on {@code platform} only. Every file is treated as hostile: macros, archives that unpack without
 * end, external entities and sheets of absurd size are refused before they are processed.
 */
package org.infoshare.foundation.spreadsheet;
