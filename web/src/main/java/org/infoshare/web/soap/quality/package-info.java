/**
 * The SOAP wire of the quality of data: the port of {@code quality.wsdl} and the mapping of its
 * types.
 */
package org.infoshare.web.soap.quality;
