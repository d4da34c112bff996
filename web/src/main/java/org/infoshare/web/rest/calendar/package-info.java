/** The yearly notices over REST. */
package org.infoshare.web.rest.calendar;
