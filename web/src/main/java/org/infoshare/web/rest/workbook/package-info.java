/** Workbooks of the catalogue over REST. */
package org.infoshare.web.rest.workbook;
