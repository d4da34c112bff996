package org.infoshare.web.rest.request;

import java.util.List;

/** Body of what a provider finds missing in a request. */
public record MissingInformation(List<String> missingInformation) {}
