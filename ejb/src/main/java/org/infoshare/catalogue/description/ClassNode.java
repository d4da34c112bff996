package org.infoshare.catalogue.description;

/**
 * A node of the classification (信息资源分类).
 *
 * @param code 类 one digit, 项 two more, 目 three more, 细目 any
 * @param name its Chinese name
 * @param parent the code of the node above; absent at the top
 * @param assignable whether entries may be numbered under it: 目 and 细目
 */
public record ClassNode(String code, String name, String parent, boolean assignable) {}
