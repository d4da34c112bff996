/** The SOAP wire of the export: the port of {@code dcat.wsdl}. */
package org.infoshare.web.soap.dcat;
