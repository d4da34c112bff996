package org.infoshare.web.rest.rulebook;

import java.time.LocalDate;

/** Body of the adoption of a rule-set. */
public record RuleSetInForce(LocalDate from) {}
