/**
 * What happens where sharing goes wrong: information that is said to be wrong ({@code objection}),
 * information that the catalogue does not name ({@code negotiation}), refusals and silence ({@code
 * dispute}), and duties that were not met ({@code compliance}).
 *
 * <p>Nothing stands above it: the lower groups tell what happened, and cases follow from it.
 */
package org.infoshare.cases;
