package org.infoshare.organisation.onboarding;

import java.util.List;

/**
 * What a department states to get onto the platform (接入申请).
 *
 * @param unit the full name of the unit, at most 64 characters
 * @param creditCode its unified social credit code (统一社会信用代码, GB 32100)
 * @param contact whom the sharing authority calls
 * @param networkZone the network its systems connect from
 * @param systems the systems it means to connect, 1 to 50
 */
public record NewApplication(
    String unit,
    String creditCode,
    ContactPerson contact,
    NetworkZone networkZone,
    List<PlannedSystem> systems) {}
