package org.infoshare.sharing.request;

import java.util.List;

/**
 * The route of a request between levels or areas.
 *
 * @param way the sharing authorities that forward it, in order
 * @param now the authority that has the request now; absent once it has arrived or was withdrawn
 */
public record RelayView(List<String> way, String now) {}
