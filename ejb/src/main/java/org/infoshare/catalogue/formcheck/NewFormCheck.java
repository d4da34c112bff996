package org.infoshare.catalogue.formcheck;

import java.util.List;

/**
 * A form that a department wants to use.
 *
 * @param procedure the name of the procedure (办理事项), at most 128 characters
 * @param form the name of the form, at most 128 characters
 * @param fields its fields, 1 to 300
 */
public record NewFormCheck(String procedure, String form, List<FormField> fields) {}
