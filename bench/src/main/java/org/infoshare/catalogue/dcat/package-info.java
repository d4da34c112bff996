/** How much memory the export of a large catalogue as DCAT-AP takes. */
package org.infoshare.catalogue.dcat;
