/** The SOAP wire of the inbox: the port of {@code inbox.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.inbox;
