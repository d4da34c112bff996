/**
 * What both wires share.
 *
 * <p>What an exception that reached a wire means to its caller ({@link
 * org.infoshare.web.Failures}), the language of an answer ({@link org.infoshare.web.Language}), the
 * limit of a message ({@link org.infoshare.web.MessageSizeFilter}), the headers of every answer
 * ({@link org.infoshare.web.SecurityHeadersFilter}), the refusal of what a browser sends for
 * another site ({@link org.infoshare.web.SameSiteFilter}), the challenge to sign in ({@link
 * org.infoshare.web.Challenge}) and the answer to what no wire handles ({@link
 * org.infoshare.web.ErrorPage}).
 *
 * <p>{@code rest} and {@code soap} mirror the features of the platform; {@code security} signs
 * callers in. No rule about departments, entries or requests lives here.
 */
package org.infoshare.web;
