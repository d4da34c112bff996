package org.infoshare.web.rest.need;

import org.infoshare.cases.need.NeedGround;

/** Body of the refusal of a need, with the ground and the reasons. */
public record NeedRefusal(NeedGround ground, String article, String reasons) {}
