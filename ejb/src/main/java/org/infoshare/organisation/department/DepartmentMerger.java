package org.infoshare.organisation.department;

/**
 * The merger of a department into another.
 *
 * @param successor the code of its successor
 * @param document the legal document that orders it, at most 200 characters
 */
public record DepartmentMerger(String successor, String document) {}
