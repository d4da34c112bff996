package org.infoshare.foundation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HealthChecksTest {

  private final ReentrantLock one = new ReentrantLock();
  private final ReentrantLock other = new ReentrantLock();
  private final CyclicBarrier both = new CyclicBarrier(2);

  @Test
  void two_threads_that_wait_for_each_other_are_counted_until_they_go_on() throws Exception {
    assertThat(HealthChecks.countDeadlocked()).isZero();

    var first = thread(one, other);
    var second = thread(other, one);
    while (!(one.hasQueuedThread(second) && other.hasQueuedThread(first))) {
      Thread.onSpinWait();
    }
    assertThat(HealthChecks.countDeadlocked()).isEqualTo(2);

    first.interrupt();
    first.join();
    second.join();
    assertThat(HealthChecks.countDeadlocked()).isZero();
  }

  private Thread thread(ReentrantLock has, ReentrantLock wants) {
    var thread = new Thread(() -> waits(has, wants));
    thread.start();
    return thread;
  }

  private void waits(ReentrantLock has, ReentrantLock wants) {
    has.lock();
    try {
      both.await();
      wants.lockInterruptibly();
      wants.unlock();
    } catch (InterruptedException givesUp) {
      Thread.currentThread().interrupt();
    } catch (BrokenBarrierException unexpected) {
      throw new IllegalStateException(unexpected);
    } finally {
      has.unlock();
    }
  }
}
