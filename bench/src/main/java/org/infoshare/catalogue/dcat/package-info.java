/** Measures the memory that the export of a large catalogue as DCAT-AP needs. */
package org.infoshare.catalogue.dcat;
