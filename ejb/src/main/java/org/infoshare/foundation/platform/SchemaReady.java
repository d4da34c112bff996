package org.infoshare.foundation.platform;

/** Told once at every start, when the schema is the one needed and before anything works on it. */
public record SchemaReady() {}
