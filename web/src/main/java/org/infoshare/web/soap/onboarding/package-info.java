/**
 * The SOAP wire of getting onto the platform: the port of {@code onboarding.wsdl} and the mapping
 * of its types.
 */
package org.infoshare.web.soap.onboarding;
