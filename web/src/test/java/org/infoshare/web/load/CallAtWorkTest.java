package org.infoshare.web.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A node with eight threads a listener, and memory for four large messages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallAtWorkTest {

  private static final boolean EXCHANGE = true;
  private static final boolean OTHER = false;
  private static final int PORT = 8181;
  private static final int UNKNOWN_LENGTH = -1;

  private final Load load = new Load(8, 1024L << 20);
  private final List<CallAtWork> calls = new ArrayList<>();

  @Test
  void a_quarter_of_the_threads_of_each_listener_is_left_to_exchanges() {
    begin(4, "a", OTHER, PORT);
    begin(2, "b", OTHER, PORT);

    assertBusy(() -> begin(1, "b", OTHER, PORT));
    begin(20, "a", EXCHANGE, PORT);
    begin(4, "a", OTHER, PORT + 1);
    calls.get(0).close();
    begin(1, "b", OTHER, PORT);
    assertBusy(() -> begin(1, "b", OTHER, PORT));
  }

  @Test
  void one_account_leaves_a_quarter_of_what_is_no_exchange_to_the_others() {
    begin(4, "a", OTHER, PORT);

    assertBusy(() -> begin(1, "a", OTHER, PORT));
    begin(2, "b", OTHER, PORT);
  }

  @Test
  void a_half_of_the_threads_waits_for_those_who_signed_in_and_not_all_of_it_for_one() {
    var waiting = call("slow", PORT);
    waiting.awaitCaller();
    call("slow", PORT).awaitCaller();
    call("slow", PORT).awaitCaller();

    assertBusy(() -> call("slow", PORT).awaitCaller());
    call("another", PORT).awaitCaller();
    assertBusy(() -> call("a third", PORT).awaitCaller());
    waiting.stopWaiting();
    call("a third", PORT).awaitCaller();
  }

  @Test
  void strangers_together_have_a_quarter_of_the_threads_whatever_they_call() {
    begin(1, Load.STRANGER, OTHER, PORT);
    begin(1, Load.STRANGER, EXCHANGE, PORT);
    calls.get(0).awaitCaller();

    assertBusy(() -> begin(1, Load.STRANGER, OTHER, PORT));
    assertBusy(() -> begin(1, Load.STRANGER, EXCHANGE, PORT + 1));
    begin(4, "a", OTHER, PORT);
    for (String caller : List.of("a", "a", "a", "b")) {
      call(caller, PORT).awaitCaller();
    }
    calls.get(0).close();
    begin(1, Load.STRANGER, EXCHANGE, PORT);
  }

  @Test
  void a_stranger_without_a_place_takes_none_of_the_others() {
    begin(2, Load.STRANGER, OTHER, PORT);
    for (int i = 0; i < 10; i++) {
      assertBusy(() -> begin(1, Load.STRANGER, OTHER, PORT));
    }

    begin(4, "a", OTHER, PORT);
  }

  @Test
  void content_that_an_answer_brings_into_memory_is_as_large_as_a_message() {
    call("a", PORT);
    LargeContent.expect(CallAtWork.LARGE + 1);
    call("a", PORT);
    LargeContent.expect(CallAtWork.LARGE);
    LargeContent.expect(CallAtWork.LARGE + 1);
    LargeContent.expect(CallAtWork.LARGE + 1);
    call("a", PORT);

    assertBusy(() -> LargeContent.expect(CallAtWork.LARGE + 1));
  }

  @Test
  void few_large_messages_are_at_work_and_one_caller_has_half_of_the_places() throws IOException {
    call("a", PORT).begin(EXCHANGE, CallAtWork.LARGE + 1);
    var chunked = call("a", PORT);
    chunked.begin(EXCHANGE, UNKNOWN_LENGTH);
    chunked.noteRead(CallAtWork.LARGE);
    chunked.noteRead(CallAtWork.LARGE + 1);
    chunked.noteRead(CallAtWork.LARGE + 2);

    assertBusy(() -> call("a", PORT).begin(EXCHANGE, CallAtWork.LARGE + 1));
    call("b", PORT).begin(OTHER, CallAtWork.LARGE + 1);
    call("b", PORT).begin(OTHER, CallAtWork.LARGE + 1);
    assertThatThrownBy(() -> call("c", PORT).noteRead(CallAtWork.LARGE + 1))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(Refusal.class);
    call("c", PORT).begin(EXCHANGE, CallAtWork.LARGE);
    chunked.close();
    call("c", PORT).begin(EXCHANGE, CallAtWork.LARGE + 1);
  }

  @Test
  void a_call_that_is_refused_leaves_all_that_it_had_taken() {
    for (int i = 0; i < 20; i++) {
      beginLarge(2);
      assertBusy(() -> beginLarge(1));
      calls.forEach(CallAtWork::close);
      calls.clear();
    }
    beginLarge(2);
    assertThat(calls).hasSize(2);
  }

  private void begin(int count, String caller, boolean exchange, int port) {
    for (int i = 0; i < count; i++) {
      call(caller, port).begin(exchange, UNKNOWN_LENGTH);
    }
  }

  private void beginLarge(int count) {
    for (int i = 0; i < count; i++) {
      call("a", PORT).begin(OTHER, CallAtWork.LARGE + 1);
    }
  }

  private CallAtWork call(String caller, int port) {
    var call = new CallAtWork(load, caller, port);
    calls.add(call);
    return call;
  }

  private static void assertBusy(ThrowingCallable one) {
    assertThatThrownBy(one)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.TOO_BUSY));
  }
}
