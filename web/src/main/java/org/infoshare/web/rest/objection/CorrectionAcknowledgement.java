package org.infoshare.web.rest.objection;

/** Body of the acknowledgement of a correction: what was done about copies. */
public record CorrectionAcknowledgement(String remark) {}
