/** Due dates over REST. */
package org.infoshare.web.rest.deadline;
