package org.infoshare.platform;

/** Told once at every start, when the schema is up to date and before anything works on it. */
public record SchemaReady() {}
