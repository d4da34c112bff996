/** The exchange of information over REST. */
package org.infoshare.web.rest.exchange;
