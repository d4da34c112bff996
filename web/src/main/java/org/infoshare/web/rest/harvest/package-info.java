/** Harvests and external entries over REST. */
package org.infoshare.web.rest.harvest;
