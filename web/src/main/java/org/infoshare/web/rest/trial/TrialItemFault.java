package org.infoshare.web.rest.trial;

import org.infoshare.organisation.system.TrialGround;

/** Body of the objection to an item of a record. */
public record TrialItemFault(String key, String item, TrialGround ground) {}
