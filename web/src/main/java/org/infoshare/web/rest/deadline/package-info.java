/** Due dates and limits over REST. */
package org.infoshare.web.rest.deadline;
