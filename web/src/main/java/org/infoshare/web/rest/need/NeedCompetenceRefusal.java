package org.infoshare.web.rest.need;

/** Body of a department's statement that it is not responsible: why. */
public record NeedCompetenceRefusal(String reasons) {}
