package org.infoshare.organisation.onboarding;

import java.util.List;

/**
 * The application of a department to join the platform (接入申请).
 *
 * @param unit the full name of the unit, at most 64 characters
 * @param creditCode its unified social credit code (统一社会信用代码, GB 32100)
 * @param contact the contact person for the sharing authority
 * @param networkZone the network from which its systems connect
 * @param systems the systems that it plans to connect, 1 to 50
 */
public record NewConnectionApplication(
    String unit,
    String creditCode,
    ContactPerson contact,
    NetworkZone networkZone,
    List<PlannedSystem> systems) {}
