package org.infoshare.web.rest.objection;

/** Body of the acknowledgement of a correction: what the department did about its copies. */
public record CorrectionAcknowledgement(String remark) {}
