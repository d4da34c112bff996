/** What waits for somebody, over REST. */
package org.infoshare.web.rest.inbox;
