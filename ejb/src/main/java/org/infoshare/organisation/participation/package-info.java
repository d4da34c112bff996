/**
 * The participation of central bodies in the city (中央驻市单位): they may follow the rules, and take
 * part by their own declaration (2016 rules, art. 2). It is given and withdrawn on record, by
 * {@link org.infoshare.organisation.participation.ParticipationService}; {@link
 * org.infoshare.organisation.participation.Participations} tells whether a department takes part.
 */
package org.infoshare.organisation.participation;
