/** Objections and corrections over REST. */
package org.infoshare.web.rest.objection;
