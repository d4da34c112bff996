/**
 * The SOAP wire of departments: the port of {@code departments.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.departments;
