/**
 * Acts that one person proposes and a second one confirms (双人确认), because whoever does them alone
 * could take over a department.
 *
 * <p>{@link org.infoshare.organisation.confirmation.Confirmations} owns the rule who may confirm;
 * {@link org.infoshare.organisation.confirmation.ConfirmationService} is the entry point for the
 * second person. A feature whose act waits proposes it there and implements {@link
 * org.infoshare.organisation.confirmation.ConfirmableAct}, which performs it.
 */
package org.infoshare.organisation.confirmation;
