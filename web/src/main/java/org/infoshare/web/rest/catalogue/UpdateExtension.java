package org.infoshare.web.rest.catalogue;

/** Body of the consent to more time for an update. */
public record UpdateExtension(String reasons) {}
