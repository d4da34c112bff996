package org.infoshare.web.rest.request;

import org.infoshare.sharing.terms.RefusalGround;

/** Body of a provider's refusal. */
public record RequestRefusal(RefusalGround ground, String article, String reasons) {}
