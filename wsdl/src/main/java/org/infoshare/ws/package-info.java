/**
 * What is spoken over SOAP: one package of generated types for each contract in {@code wsdl/}, and
 * here how numbers, dates, times and identifiers are read and written in all of them.
 */
package org.infoshare.ws;
