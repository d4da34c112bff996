/**
 * Sign-in of both wires: Basic credentials, checked against the accounts of departments and then
 * against the operators' realm of the server.
 */
package org.infoshare.web.security;
