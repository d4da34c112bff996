/**
 * The SOAP wire of objections: the port of {@code objections.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.objections;
