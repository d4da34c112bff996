/**
 * The SOAP wire of needs outside the catalogue: the port of {@code negotiations.wsdl} and the
 * mapping of its types.
 */
package org.infoshare.web.soap.negotiations;
