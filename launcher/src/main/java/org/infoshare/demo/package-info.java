/**
 * The demo data of the platform: the divisions of China, the 16 classes of basic information, and
 * an invented population and economy.
 *
 * <p>{@link org.infoshare.demo.DemoDataLoader} is the only entry point. It uses only the REST
 * contract of the platform and acts as the demo accounts. Whatever it loads has therefore passed
 * the same checks as the work of a department and has left the same evidence. The entries are
 * described in {@code demo/entries.json}, not in code.
 *
 * <p>No number in this package can belong to a living person or an existing enterprise: the numbers
 * are valid by their standards, but lie in divisions and in a range of organisation codes that are
 * given to nobody.
 */
package org.infoshare.demo;
