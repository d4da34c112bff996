/** Accounts over REST. */
package org.infoshare.web.rest.account;
