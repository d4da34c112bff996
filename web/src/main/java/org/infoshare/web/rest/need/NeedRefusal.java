package org.infoshare.web.rest.need;

import org.infoshare.cases.need.NeedGround;

/** Body of the refusal of a need: on what ground, and why. */
public record NeedRefusal(NeedGround ground, String reasons) {}
