/**
 * One command that brings up the whole platform: PostgreSQL, a Payara domain, the EAR and the demo
 * data, and one signal that takes it all down again.
 *
 * <p>{@link org.infoshare.launcher.Platform} is the way in for code (tests, measurements), {@link
 * org.infoshare.launcher.Launch} the one for Maven; only {@code Launch} looks at system properties
 * and the environment. Everything the platform keeps lies in one directory, its <em>home</em>:
 * removing what is there and starting again gives a new platform. A start assumes nothing about how
 * the last one ended.
 */
package org.infoshare.launcher;
