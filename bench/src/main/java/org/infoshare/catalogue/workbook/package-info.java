/** How much memory large workbooks take, in and out. */
package org.infoshare.catalogue.workbook;
