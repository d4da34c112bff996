/** Notices over REST. */
package org.infoshare.web.rest.notice;
