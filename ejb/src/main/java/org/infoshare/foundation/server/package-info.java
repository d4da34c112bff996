/**
 * What administrators of the server change past the platform, by its console, its commands or a
 * text editor: settings, users of its realms, the files of its domain. Every node compares what it
 * finds with what it found last, also after a time in which it did not run, and records what
 * changed as evidence. Who did it, only the server can know.
 *
 * <p>Begin with {@link org.infoshare.foundation.server.ServerConfiguration}.
 */
package org.infoshare.foundation.server;
