/**
 * Starts the whole platform with one command: PostgreSQL, a Payara domain, the EAR and the demo
 * data. One signal stops all of it.
 *
 * <p>{@link org.infoshare.launcher.Platform} is the entry point for code (tests, measurements),
 * {@link org.infoshare.launcher.Launch} that for Maven. Only {@code Launch} reads system properties
 * and the environment. Everything that the platform stores lies in one directory, its
 * <em>home</em>: deleting its content and starting again creates a new platform. A start makes no
 * assumption about how the last one ended.
 */
package org.infoshare.launcher;
