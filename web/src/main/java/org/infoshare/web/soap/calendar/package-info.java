/**
 * The SOAP wire of working days: the port of {@code calendar.wsdl} and the mapping of its types.
 */
package org.infoshare.web.soap.calendar;
