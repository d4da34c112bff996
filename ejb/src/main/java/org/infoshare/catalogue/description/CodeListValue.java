package org.infoshare.catalogue.description;

/**
 * One value of a code list of the national guide.
 *
 * @param list the list's name, such as {@code update-cycle}
 * @param value the value on both wires
 * @param nationalCode the guide's code, or its word if it gives no code
 * @param chinese the Chinese name
 * @param english the English name
 * @param parent the value above it, such as the format class of a format type; absent if it fits
 *     every one
 * @param position its place in the list, from 1
 */
public record CodeListValue(
    String list,
    String value,
    String nationalCode,
    String chinese,
    String english,
    String parent,
    int position) {}
