package org.infoshare.catalogue.formcheck;

/**
 * What to register as a need where nobody publishes a field.
 *
 * @param name the name of the information: the field, as given
 * @param basicClass the class of basic information, 01 to 16 or 99; absent if none is known
 * @param supposedProvider the code of the department that is responsible for it; absent if none is
 *     known
 */
public record NeedHint(String name, String basicClass, String supposedProvider) {}
