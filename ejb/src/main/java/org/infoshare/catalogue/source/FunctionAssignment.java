package org.infoshare.catalogue.source;

/**
 * Which department has a function in this installation.
 *
 * @param function by its name, as in the table
 * @param department the code of the department
 */
public record FunctionAssignment(String function, String department) {}
