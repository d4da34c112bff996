/**
 * What departments hold: the entries of the catalogue and their versions ({@code entry}), the one
 * source of each datum ({@code source}), the search ({@code search}), the catalogue as linked data
 * ({@code dcat}) and as a workbook ({@code workbook}), what is read from other catalogues ({@code
 * harvest}), and the forms that may not ask again for what is held ({@code formcheck}).
 */
package org.infoshare.catalogue;
