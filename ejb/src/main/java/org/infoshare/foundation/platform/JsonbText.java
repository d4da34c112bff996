package org.infoshare.foundation.platform;

/** A JSON text to be bound to a column of {@code jsonb}. */
record JsonbText(String text) {}
