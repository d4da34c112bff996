package org.infoshare.web.rest.need;

/** Body of the reasons for which a department says that it is not responsible. */
public record NeedCompetenceRefusal(String reasons) {}
