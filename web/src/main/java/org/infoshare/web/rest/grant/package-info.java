/** Grants over REST. */
package org.infoshare.web.rest.grant;
