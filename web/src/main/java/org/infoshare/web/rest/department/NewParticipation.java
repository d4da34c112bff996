package org.infoshare.web.rest.department;

/** Body of the declaration of a central body. */
public record NewParticipation(String document) {}
