/** The SOAP wire of usage records: the port of {@code usage.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.usage;
