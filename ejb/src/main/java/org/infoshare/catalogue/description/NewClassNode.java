package org.infoshare.catalogue.description;

/**
 * A node that the municipal sharing authority adds to the classification.
 *
 * @param parent the code of the node above: a 项 or below
 * @param code the code of the node above with three more digits under a 项, with one to six more
 *     below
 * @param name its Chinese name, at most 64 characters
 */
public record NewClassNode(String parent, String code, String name) {}
