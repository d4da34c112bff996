/** What the SOAP endpoints of several features share: the types of {@code common.xsd}. */
package org.infoshare.web.soap.common;
