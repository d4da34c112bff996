/**
 * The SOAP wire of hosted records: the port of {@code datasets.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.datasets;
