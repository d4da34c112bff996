package org.infoshare.foundation.persistence;

/**
 * The event, once at every start, that the schema has the required version. It is fired before
 * anything uses the schema.
 */
public record SchemaReady() {}
