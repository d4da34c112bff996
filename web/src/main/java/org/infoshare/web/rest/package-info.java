/**
 * The REST wire: JSON over HTTP under {@code /api/v1}, by the contract in {@code openapi.yaml}.
 *
 * <p>One package per feature holds its resources, which parse, call the service and answer, and
 * decide nothing. Here stands what they share: how a body is read and written ({@link
 * org.infoshare.web.rest.JsonBodies}), how parameters are ({@link
 * org.infoshare.web.rest.Parameters}), and how a refusal ({@link
 * org.infoshare.web.rest.RefusalMapper}) or a defect ({@link org.infoshare.web.rest.DefectMapper})
 * is told.
 *
 * <p>A text that is not JSON is {@code malformed}, and so is JSON that does not fit the contract,
 * then with pointers; {@code invalid} is what fits it and breaks a rule. A resource method is named
 * by its operation.
 */
package org.infoshare.web.rest;
