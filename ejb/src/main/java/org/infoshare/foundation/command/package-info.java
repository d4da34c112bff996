/**
 * Commands that may be repeated: the idempotency key of a call, the stored answer of a command, and
 * the gates that a command passes before it runs.
 */
package org.infoshare.foundation.command;
