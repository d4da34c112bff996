package org.infoshare.organisation.participation;

import java.time.Instant;

/**
 * A declaration in force.
 *
 * @param department the code of the central body
 * @param document the document by which the body decided to take part
 * @param declaredBy the account of its head who declared it
 * @param declaredAt when it was declared
 */
public record Participation(
    String department, String document, String declaredBy, Instant declaredAt) {}
