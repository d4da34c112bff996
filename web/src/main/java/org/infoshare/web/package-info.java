/**
 * What both wires share: the limit of a message and the answer to what no wire handles.
 *
 * <p>{@code rest} and {@code soap} mirror the features of the platform; {@code security} signs
 * callers in. No rule about departments, entries or requests lives here.
 */
package org.infoshare.web;
