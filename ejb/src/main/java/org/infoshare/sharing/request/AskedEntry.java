package org.infoshare.sharing.request;

import java.util.List;

/**
 * One of the entries of an application.
 *
 * @param entry the code of a published entry
 * @param items the names of the requested items
 */
public record AskedEntry(String entry, List<String> items) {}
