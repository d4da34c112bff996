package org.infoshare.catalogue.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HarvestPlacesTest {

  private final HarvestPlaces places = new HarvestPlaces();

  @Test
  void one_document_is_read_at_a_time_and_an_upload_meanwhile_is_refused() {
    assertBusy(() -> places.readUploaded(() -> places.readUploaded(() -> "read")));
    assertBusy(() -> places.readFetched(() -> places.readUploaded(() -> "read")));
    assertThat(places.<String>readUploaded(() -> "read")).isEqualTo("read");
  }

  @Test
  void one_source_is_fetched_at_a_time_and_uploads_need_not_wait_for_its_host() {
    assertBusy(() -> places.fetch(() -> places.fetch(() -> "fetched")));
    assertThat(places.<String>fetch(() -> places.readUploaded(() -> "read"))).isEqualTo("read");
  }

  @Test
  void what_was_fetched_is_read_after_the_document_that_is_being_read() throws Exception {
    var isRead = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var upload =
        CompletableFuture.runAsync(
            () ->
                places.readUploaded(
                    () -> {
                      isRead.countDown();
                      await(mayEnd);
                      return null;
                    }));
    await(isRead);
    var fetched = CompletableFuture.runAsync(() -> places.readFetched(() -> {}));
    assertThat(fetched).isNotDone();

    mayEnd.countDown();

    upload.get(10, TimeUnit.SECONDS);
    fetched.get(10, TimeUnit.SECONDS);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void assertBusy(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.TOO_BUSY));
  }
}
