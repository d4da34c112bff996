package org.infoshare.sharing.terms;

/**
 * The legal basis on which a department receives information.
 *
 * @param statute the statute, at most 200 characters
 * @param article the article, at most 50 characters
 * @param duty the statutory duty it serves, at most 500 characters
 */
public record LegalBasis(String statute, String article, String duty) {}
