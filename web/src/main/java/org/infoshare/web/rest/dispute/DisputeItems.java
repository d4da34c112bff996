package org.infoshare.web.rest.dispute;

import java.util.List;

/** Body of an agreement, or of a proposed result. */
public record DisputeItems(List<String> items, String text) {}
