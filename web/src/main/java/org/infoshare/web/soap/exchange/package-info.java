/**
 * The SOAP wire of the exchange: the port of {@code exchange.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.exchange;
