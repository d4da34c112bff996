/** Acts that wait for a second person, over REST. */
package org.infoshare.web.rest.confirmation;
