package org.infoshare.foundation.persistence;

/** A JSON text to be bound to a column of {@code jsonb}. */
record JsonbText(String text) {}
