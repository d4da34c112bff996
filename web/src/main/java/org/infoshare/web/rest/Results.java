package org.infoshare.web.rest;

import java.util.List;

/** A complete list as a JSON object, so that members can be added to it later. */
public record Results<T>(List<T> results) {}
