package org.infoshare.web.rest.request;

import java.util.List;

/** Body of a provider's request for a supplement: what is missing. */
public record MissingInformation(List<String> missingInformation) {}
