package org.infoshare.sharing.request;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An application for several entries, with its requests. Each provider answers its request on its
 * own.
 *
 * @param requester the requesting department
 * @param requests the requests that the caller may see, in the order of the entries
 * @param commands the commands that are offered to this caller now for all requests that are not
 *     withdrawn
 */
public record RequestApplicationView(
    UUID id, String requester, List<RequestView> requests, Set<RequestCommand> commands) {}
