/**
 * The built application on a real server with a real database, asked as its callers ask it.
 *
 * <p>Nothing here shares code with the server: REST is spoken with the JDK's own client, SOAP with
 * clients generated from the served contracts. All tests use one platform, started on free ports in
 * the build's own directory when the first of them needs it; each makes its own data and none
 * relies on another.
 */
package org.infoshare.it;
