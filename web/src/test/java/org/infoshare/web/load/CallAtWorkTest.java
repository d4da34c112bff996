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

  private static final CallKind EXCHANGE = new CallKind(true, false, false);
  private static final CallKind OTHER = new CallKind(false, false, false);
  private static final CallKind CONTRACT = new CallKind(false, true, false);
  private static final CallKind FILE = new CallKind(false, true, true);
  private static final int PORT = 8181;
  private static final int UNKNOWN_LENGTH = -1;

  private final Load load = new Load(8, 1024L << 20);
  private final List<CallAtWork> calls = new ArrayList<>();

  @Test
  void a_quarter_of_the_threads_of_each_listener_is_left_to_exchanges() {
    begin(6, OTHER, PORT);

    assertBusy(() -> begin(1, OTHER, PORT));
    begin(20, EXCHANGE, PORT);
    begin(6, OTHER, PORT + 1);
    calls.get(0).close();
    begin(1, OTHER, PORT);
    assertBusy(() -> begin(1, OTHER, PORT));
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
    waiting.goOn();
    call("a third", PORT).awaitCaller();
  }

  @Test
  void strangers_together_let_a_quarter_of_the_threads_wait_and_take_no_place_of_others() {
    call(Load.STRANGER, PORT).begin(CONTRACT, 0);
    call(Load.STRANGER, PORT).begin(CONTRACT, 0);

    assertBusy(() -> call(Load.STRANGER, PORT).begin(CONTRACT, 0));
    for (String caller : List.of("a", "a", "a", "b")) {
      call(caller, PORT).awaitCaller();
    }
  }

  @Test
  void whoever_reads_a_long_answer_has_one_place_to_wait_to_its_end() {
    begin(3, CONTRACT, PORT);

    calls.get(0).awaitCaller();
    calls.get(0).goOn();
    assertBusy(() -> begin(1, CONTRACT, PORT));
    calls.get(0).close();
    begin(1, CONTRACT, PORT);
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
    call("b", PORT).begin(FILE, 0);
    call("b", PORT).begin(FILE, 0);
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
      begin(2, FILE, PORT);
      assertBusy(() -> begin(1, FILE, PORT));
      calls.forEach(CallAtWork::close);
      calls.clear();
    }
    begin(2, FILE, PORT);
    assertThat(calls).hasSize(2);
  }

  private void begin(int count, CallKind kind, int port) {
    for (int i = 0; i < count; i++) {
      call("a", port).begin(kind, UNKNOWN_LENGTH);
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
