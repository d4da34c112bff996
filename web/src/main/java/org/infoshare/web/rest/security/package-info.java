/** The record of security over REST. */
package org.infoshare.web.rest.security;
