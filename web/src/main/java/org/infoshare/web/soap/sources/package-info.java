/** The SOAP wire of sources: the port of {@code sources.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.sources;
