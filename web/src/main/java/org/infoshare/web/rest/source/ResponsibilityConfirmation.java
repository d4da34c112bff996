package org.infoshare.web.rest.source;

/** Body of the confirmation of a row of the table of responsible departments. */
public record ResponsibilityConfirmation(String reasons) {}
