/**
 * The bench: it measures the cost of a granted query over REST and over SOAP, compared with a bare
 * method of the same server, and where the time is spent.
 */
package org.infoshare.bench;
