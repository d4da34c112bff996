/**
 * The data that the platform can be tried with: the divisions of China, the 16 classes of basic
 * information, and a population and an economy that exist nowhere.
 *
 * <p>{@link org.infoshare.demo.DemoDataLoader} is the only way in. It knows the platform from its
 * REST contract alone and acts as the demo accounts, so that whatever it loads went through the
 * same checks as a department's own work and left the same evidence. What an entry is like stands
 * in {@code demo/entries.json}, not in code.
 *
 * <p>No number in here can be a living person's or an existing enterprise's: the numbers are valid
 * by their standards, but lie in divisions and in a range of organisation codes that nobody is
 * given.
 */
package org.infoshare.demo;
