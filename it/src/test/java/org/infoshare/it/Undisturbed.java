package org.infoshare.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Runs while no {@link OwnCases} do: it changes what all cases have in common (rules, calendar,
 * departments, the agenda of a joint meeting), or measures the shared platform.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(Undisturbed.COMMON_STATE)
@interface Undisturbed {

  String COMMON_STATE = "rules, calendar, departments and load of the shared platform";
}
