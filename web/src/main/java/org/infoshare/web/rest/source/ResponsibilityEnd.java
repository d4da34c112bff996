package org.infoshare.web.rest.source;

import java.time.LocalDate;

/** Body of the end of a row of the table. */
public record ResponsibilityEnd(LocalDate until, String reasons) {}
