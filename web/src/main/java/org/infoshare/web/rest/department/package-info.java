/** Departments over REST. */
package org.infoshare.web.rest.department;
