package org.infoshare.web.rest.onboarding;

import java.util.List;

/** Body of the request for a supplement. */
public record SupplementRequest(List<String> missingInformation) {}
