/**
 * The procedures for sharing that goes wrong: information whose correctness is doubted ({@code
 * objection}), information that the catalogue does not contain ({@code need}), requests that were
 * refused or not answered ({@code dispute}), and duties that were not met ({@code compliance}).
 *
 * <p>No group depends on this one. The lower groups publish what happened, and this group opens or
 * advances cases.
 */
package org.infoshare.cases;
