package org.infoshare.foundation.platform;

/** JSON on its way to a column of {@code jsonb}. */
record JsonbText(String text) {}
