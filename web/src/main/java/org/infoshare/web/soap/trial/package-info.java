/** The SOAP wire of the trial: the port of {@code trial.wsdl} and the mapping of its types. */
package org.infoshare.web.soap.trial;
