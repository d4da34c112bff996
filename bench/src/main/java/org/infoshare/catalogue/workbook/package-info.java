/** Measures the memory that the import and export of large workbooks need. */
package org.infoshare.catalogue.workbook;
