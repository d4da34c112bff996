/**
 * Spreadsheets (xlsx, ECMA-376) as rows of cells, whatever they are about.
 *
 * <p>{@link org.infoshare.foundation.spreadsheet.XlsxReader} reads one sheet row by row and within
 * bounds; {@link org.infoshare.foundation.spreadsheet.XlsxWriter} writes one without holding it in
 * memory. Both stand on Apache POI. This package knows nothing of catalogues or departments and
 * depends on {@code platform} only. A file is hostile until shown otherwise: macros, archives that
 * unpack without end, external entities and sheets of absurd size are refused before anything is
 * made of them.
 */
package org.infoshare.foundation.spreadsheet;
