package org.infoshare.sharing.request;

import java.util.List;

/**
 * The way of a request between levels or areas.
 *
 * @param way the sharing authorities that forward it, in order
 * @param now the one that has it now; absent once it has arrived, and where it was withdrawn
 */
public record RelayView(List<String> way, String now) {}
