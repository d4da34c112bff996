/**
 * The SOAP wire of the catalogue: the port of {@code catalogue.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.catalogue;
