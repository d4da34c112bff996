package org.infoshare.catalogue.source;

/**
 * The assignment of a function to a department in this installation.
 *
 * @param function its name, as in the table
 * @param department the code of the department
 */
public record FunctionAssignment(String function, String department) {}
