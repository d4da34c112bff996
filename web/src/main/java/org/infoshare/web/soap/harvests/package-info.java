/** The SOAP wire of harvests: the port of {@code harvests.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.harvests;
