/**
 * Sign-in of both wires: Basic credentials, checked against the accounts of departments and then
 * against the operators' realm of the server; Bearer tokens; and client certificates of TLS.
 */
package org.infoshare.web.security;
