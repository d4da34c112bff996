/**
 * The catalogue of information that departments provide: the entries and their versions ({@code
 * entry}), the one source of each datum ({@code source}), the search ({@code search}), the
 * catalogue as linked data ({@code dcat}) and as a workbook ({@code workbook}), entries harvested
 * from other catalogues ({@code harvest}), and the check of forms that may not ask again for what
 * is published ({@code formcheck}).
 */
package org.infoshare.catalogue;
