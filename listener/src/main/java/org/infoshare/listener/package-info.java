/**
 * An addition to the HTTP listeners of the server. With it, a listener uses only HTTP/1.1, still
 * answers clients that ask for an upgrade, refuses an address that cannot be decoded and a body
 * without a clear end, lets an answer be broken off, and does not say which server it is.
 */
package org.infoshare.listener;
