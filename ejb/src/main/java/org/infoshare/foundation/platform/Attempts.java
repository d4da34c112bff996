package org.infoshare.foundation.platform;

import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/**
 * Attempts at background work, which are counted, and whose failures are logged and go no further.
 *
 * <p>The container removes a timer for good after two failures. A timer's method therefore lets
 * nothing through, not even an {@link Error}: the next run tries again, and one faulty case does
 * not stop the others.
 */
public final class Attempts {

  private final System.Logger log;
  private final String job;

  /**
   * @param owner the class whose logger names the failures, and under whose name they are counted
   */
  public Attempts(Class<?> owner) {
    log = System.getLogger(owner.getName());
    job = owner.getSimpleName();
  }

  /**
   * Runs the work and logs its failure as a warning.
   *
   * @param failureMessage says what was not done, for the log
   * @return whether the work succeeded
   */
  public boolean run(String failureMessage, Runnable work) {
    try {
      work.run();
      JobRuns.of(job).countSuccess();
      return true;
    } catch (Throwable failed) {
      JobRuns.of(job).countFailure();
      log.log(Level.WARNING, failureMessage, failed);
      return false;
    }
  }

  /**
   * Repeats a step until it has nothing more to do, or fails.
   *
   * @param failureMessage says what was not done, for the log
   * @param step returns whether there is more to do
   */
  public void repeat(String failureMessage, BooleanSupplier step) {
    run(
        failureMessage,
        () -> {
          while (step.getAsBoolean()) {
            // the next batch
          }
        });
  }
}
