/**
 * The bench: what a granted query costs over REST and over SOAP, beside a bare method of the same
 * server, and where the time goes.
 */
package org.infoshare.bench;
