package org.infoshare.sharing.request;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An application for several entries: its requests, each of which its provider answers by itself.
 *
 * @param requester the asking department
 * @param requests those that the caller may know of, in the order of the entries
 * @param commands what this caller may do now to all of them that are not withdrawn
 */
public record RequestApplicationView(
    UUID id, String requester, List<RequestView> requests, Set<RequestCommand> commands) {}
