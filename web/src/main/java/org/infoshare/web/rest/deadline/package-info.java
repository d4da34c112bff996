/** Due dates and deadlines over REST. */
package org.infoshare.web.rest.deadline;
