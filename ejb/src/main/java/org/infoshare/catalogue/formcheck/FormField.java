package org.infoshare.catalogue.formcheck;

/**
 * A field of a form.
 *
 * @param name as on the form, at most 100 characters
 * @param hint whom or what it is about, if the name alone does not say it; at most 200 characters,
 *     optional
 */
public record FormField(String name, String hint) {}
