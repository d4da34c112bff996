package org.infoshare.foundation.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.SecurityContext;
import java.util.Arrays;
import org.infoshare.foundation.platform.Json;

/**
 * Runs an {@link Idempotent} command once per key, inside the command's own transaction, after
 * every {@link CommandGate}.
 *
 * <p>Of two calls with one key at the same instant, the second waits at the unique key until the
 * first has committed, and then returns the stored answer. If the first was rolled back, the second
 * runs.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyInterceptor {

  @Inject private IdempotencyKey idempotencyKey;
  @Inject private Instance<IdempotencyRecords> records;
  @Inject private Instance<CommandGate> gates;
  @Inject private SecurityContext security;

  @AroundInvoke
  Object invoke(InvocationContext call) throws Exception {
    String account = security.getCallerPrincipal().getName();
    gates.forEach(gate -> gate.check(account));
    String key = idempotencyKey.take();
    if (key == null) {
      return call.proceed();
    }
    try {
      return invokeOnce(key, account, call);
    } catch (Exception failed) {
      // A caller may try another way, as an upload does that has to be scanned first.
      idempotencyKey.giveBack();
      throw failed;
    }
  }

  private Object invokeOnce(String key, String account, InvocationContext call) throws Exception {
    String operation = idempotencyKey.operation();
    byte[] content = Json.mapper().writeValueAsBytes(Arrays.asList(call.getParameters()));
    var ledger = records.get();

    var earlier = ledger.claim(account, operation, key, content);
    if (earlier.isPresent()) {
      return storedAnswer(earlier.get(), call);
    }
    Object answer = call.proceed();
    Object storedAnswer = answer instanceof Replayable repeatable ? repeatable.forReplay() : answer;
    ledger.storeAnswer(account, operation, key, Json.mapper().writeValueAsString(storedAnswer));
    return answer;
  }

  private static Object storedAnswer(String stored, InvocationContext call)
      throws JsonProcessingException {
    var type =
        Json.mapper().getTypeFactory().constructType(call.getMethod().getGenericReturnType());
    return Json.lenientReader().forType(type).readValue(stored);
  }
}
